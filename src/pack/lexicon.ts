/**
 * Word lists as one sorted text. Nothing is built at load: when a word form is seen for the first time, the lines
 * that begin with it are found by binary search and cut into entries. A list therefore costs nothing per entry,
 * neither at start nor at run time.
 */
import { folded, lowered } from '../text/fold.js'

export type Attributes = Readonly<Record<string, string>>

/** How strictly an entry compares: folded, lower case with diacritics, first letter capital, or letter for letter. */
export const COMPARISONS = ['fold', 'exact', 'cap', 'case'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** One line of a list. `words` are its tokens as written. */
export interface Entry {
  readonly list: string
  readonly text: string
  readonly words: readonly string[]
  readonly attrs: Attributes
  readonly compare: Comparison
}

/** Words that may follow, and the entries that end here. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>
  readonly entries: Entry[]
}

/** An entry found at a place of the token row: it ends before token `last`. */
export interface LexMatch {
  readonly entry: Entry
  readonly last: number
}

/** Lists as they stand in a compiled pack. */
export interface CompiledLexicon {
  readonly lists: readonly string[]
  readonly attrs: readonly Attributes[]
  /** Sorted lines `folded first word TAB list TAB attributes TAB comparison TAB words…`, numbers are indices. */
  readonly lines: string
}

/** Packs entries for storage. */
export function compileLexicon(entries: readonly Entry[]): CompiledLexicon {
  const lists = new Map<string, number>()
  const attrs = new Map<string, number>()
  const index = (table: Map<string, number>, key: string): number => {
    const known = table.get(key)
    if (known !== undefined) return known
    table.set(key, table.size)
    return table.size - 1
  }
  const lines = entries.map((entry) => {
    const a = index(attrs, JSON.stringify(entry.attrs))
    const c = COMPARISONS.indexOf(entry.compare)
    return [folded(entry.words[0]!), index(lists, entry.list), a, c, ...entry.words].join('\t')
  })
  lines.sort()
  return {
    lists: [...lists.keys()],
    attrs: [...attrs.keys()].map((json) => JSON.parse(json) as Attributes),
    lines: [...new Set(lines)].join('\n'),
  }
}

/** Lists ready for look-up. */
export interface Lexicon {
  readonly lists: readonly string[]
  readonly attrs: readonly Attributes[]
  readonly rows: readonly string[]
}

export const createLexicon = ({ lists, attrs, lines }: CompiledLexicon): Lexicon => ({
  lists,
  attrs,
  rows: lines.split('\n'),
})

/** Adds the entries whose first word folds to `word` to the trie below `root`; says whether there were any. */
export function lookUp({ lists, attrs, rows }: Lexicon, word: string, root: TrieNode): boolean {
  const prefix = `${word}\t`
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < prefix) low = middle + 1
    else high = middle
  }
  const first = low
  for (let row = rows[low]; row?.startsWith(prefix); row = rows[++low]) {
    const [, list, attr, compare, ...words] = row.split('\t')
    let node = root
    for (const next of words.slice(1)) {
      const key = folded(next)
      let child = node.next.get(key)
      if (!child) node.next.set(key, (child = { next: new Map(), entries: [] }))
      node = child
    }
    node.entries.push({
      list: lists[Number(list)]!,
      text: words.join(' '),
      words,
      attrs: attrs[Number(attr)]!,
      compare: COMPARISONS[Number(compare)]!,
    })
  }
  return low > first
}

interface Word {
  readonly text: string
  readonly lower: string
}

/** True where `entry` agrees with the words it was found at, by the strictness it asks for. */
export function agrees(entry: Entry, word: (index: number) => Word): boolean {
  switch (entry.compare) {
    case 'fold':
      return true
    case 'exact':
      return entry.words.every((w, i) => lowered(w) === word(i).lower)
    case 'cap':
      return /^\p{Lu}/u.test(word(0).text)
    case 'case':
      return entry.words.every((w, i) => w === word(i).text)
  }
}
