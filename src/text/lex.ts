/** Finds list entries: for each token the entries that begin there, longest first. */
import { agrees, entriesAt, goOn, type LexMatch, type TrieNode } from '../pack/lexicon.js'
import type { Range, Token } from '../types.js'

/** One slot per token, most of them undefined; fills `Token.lists`. Entries never cross a sentence. */
export function findEntries(
  tokens: readonly Token[],
  sentences: readonly Range[],
): (LexMatch[] | undefined)[] {
  const found: (LexMatch[] | undefined)[] = new Array(tokens.length)
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      const { entries, node, listed } = token.form
      if (entries.length === 0 && node === null) continue
      let lists = listed
      let matches: LexMatch[] | undefined
      if (entries.length) {
        matches = []
        for (let k = 0; k < entries.length; k++) matches.push({ entry: entries[k]!, last: i + 1 })
      }
      let at: TrieNode | null = node
      for (let j = i + 1; at && j < last; j++) {
        at = goOn(at, tokens[j]!.form.folded)
        if (!at) break
        for (const entry of entriesAt(at))
          if (agrees(entry, (k) => tokens[i + k]!.form)) {
            lists |= entry.bit
            ;(matches ??= []).unshift({ entry, last: j + 1 })
          }
      }
      if (matches) found[i] = matches
      token.lists = lists
    }
  return found
}
