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
  /** Lists with an entry that goes on below. */
  readonly lists: Set<string>
}

/** An entry found at a place of the token row: it ends before token `last`. */
export interface LexMatch {
  readonly entry: Entry
  readonly last: number
}

/**
 * Lists as they stand in a compiled pack. `rows` is a sorted text with a line for each first word: the folded word,
 * the numbers of its lists, and its entries, separated by tabs. An entry is `list,attributes,comparison` and its
 * folded words after the first, joined by blanks; behind a bar its words as written, where comparing needs them.
 */
export interface CompiledLexicon {
  readonly lists: readonly string[]
  readonly attrs: readonly Attributes[]
  readonly rows: string
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
  const blocks = new Map<string, { lists: Set<number>; entries: Set<string> }>()
  for (const entry of entries) {
    const [first = '', ...rest] = entry.words.map(folded)
    const list = index(lists, entry.list)
    const block = blocks.get(first) ?? { lists: new Set(), entries: new Set() }
    blocks.set(first, block)
    block.lists.add(list)
    const facts = `${list},${index(attrs, JSON.stringify(entry.attrs))},${COMPARISONS.indexOf(entry.compare)}`
    const written = entry.compare === 'fold' ? '' : `|${entry.words.join(' ')}`
    block.entries.add(`${[facts, ...rest].join(' ')}${written}`)
  }
  return {
    lists: [...lists.keys()],
    attrs: [...attrs.keys()].map((json) => JSON.parse(json) as Attributes),
    rows: [...blocks]
      .map(([word, block]) => [word, [...block.lists].join(','), ...block.entries].join('\t'))
      .sort()
      .join('\n'),
  }
}

/** Lists ready for look-up. */
export interface Lexicon {
  readonly lists: readonly string[]
  readonly attrs: readonly Attributes[]
  readonly rows: readonly string[]
}

export const createLexicon = ({ lists, attrs, rows }: CompiledLexicon): Lexicon => ({
  lists,
  attrs,
  rows: rows.split('\n'),
})

/** The entries whose first word folds to `word`, as a trie over the words after it; null when there are none. */
export function lookUp(lexicons: readonly Lexicon[], word: string): TrieNode | null {
  let root: TrieNode | null = null
  for (const lexicon of lexicons) {
    const cells = rowOf(lexicon, word)?.split('\t')
    if (!cells) continue
    root ??= newNode()
    for (const cell of cells.slice(2)) addEntry(root, lexicon, word, cell)
  }
  return root
}

function rowOf({ rows }: Lexicon, word: string): string | undefined {
  const prefix = `${word}\t`
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < prefix) low = middle + 1
    else high = middle
  }
  return rows[low]?.startsWith(prefix) ? rows[low] : undefined
}

const newNode = (): TrieNode => ({ next: new Map(), entries: [], lists: new Set() })

function addEntry(root: TrieNode, lexicon: Lexicon, first: string, cell: string): void {
  const bar = cell.indexOf('|')
  const [facts = '', ...rest] = (bar === -1 ? cell : cell.slice(0, bar)).split(' ')
  const [list, attrs, compare] = facts.split(',').map(Number)
  const name = lexicon.lists[list!]!
  let node = root
  for (const word of rest) {
    node.lists.add(name)
    let child = node.next.get(word)
    if (!child) node.next.set(word, (child = newNode()))
    node = child
  }
  const words = bar === -1 ? [first, ...rest] : cell.slice(bar + 1).split(' ')
  node.entries.push({
    list: name,
    text: words.join(' '),
    words,
    attrs: lexicon.attrs[attrs!]!,
    compare: COMPARISONS[compare!]!,
  })
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
