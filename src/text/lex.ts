/** Finds list entries: for each token the entries that begin there, longest first. */
import { agrees, entriesAt, goOn, type LexMatch, type TrieNode } from '../pack/lexicon.js'
import type { Sentence, Token } from '../types.js'

/** One slot per token; most stay undefined. Entries never cross a sentence. */
export function findEntries(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): (LexMatch[] | undefined)[] {
  const found: (LexMatch[] | undefined)[] = new Array(tokens.length)
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const form = tokens[i]!.form
      if (form.entries.length === 0 && form.node === null) continue
      let matches: LexMatch[] | undefined
      if (form.entries.length) matches = form.entries.map((entry) => ({ entry, last: i + 1 }))
      let node: TrieNode | null = form.node
      for (let j = i + 1; node && j < last; j++) {
        node = goOn(node, tokens[j]!.form.folded)
        if (!node) break
        for (const entry of entriesAt(node))
          if (agrees(entry, (k) => tokens[i + k]!.form)) (matches ??= []).unshift({ entry, last: j + 1 })
      }
      if (matches) found[i] = matches
    }
  return found
}
