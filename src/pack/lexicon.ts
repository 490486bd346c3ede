/**
 * Word lists as rows of text, one for each first word. Nothing is built at load: when a word form is seen for the
 * first time its row is looked up, and cut into entries as far as a text goes into them. A list therefore costs
 * nothing per entry, neither at start nor at run time.
 */
import { folded, lowered } from '../text/fold.js'
import { bitOfList } from './lists.js'
import type { Table } from './table.js'

export type Attributes = Readonly<Record<string, string>>

/** How strictly an entry compares: folded, lower case with diacritics, first letter capital, or letter for letter. */
const COMPARISONS = ['fold', 'exact', 'cap', 'case'] as const
export type Comparison = (typeof COMPARISONS)[number]
const EXACT = String(COMPARISONS.indexOf('exact'))

/** One line of a list. `words` are its tokens as written, of a `fold` entry without diacritics folded. */
export interface Entry {
  readonly list: string
  /** Bit of the list in `LIST`. */
  readonly bit: number
  readonly text: string
  readonly words: readonly string[]
  readonly attrs: Attributes
  readonly compare: Comparison
  /** `words` as `exact` compares them. */
  readonly lower: readonly string[] | null
}

/** An entry found at a place of the token row: it ends before token `last`. */
export interface LexMatch {
  readonly entry: Entry
  readonly last: number
}

/**
 * Lists as they stand in a compiled pack: rows by key. The row of a folded first word has, separated by tabs, the
 * numbers of its lists, those of its lists with longer entries, and its entries, sorted by the words after the first.
 * An entry is those words, folded and joined by blanks, then behind END its `list,attributes,comparison`; behind a
 * bar its words as written, where comparing needs them. The row of `#7` has the attributes of that number.
 */
export interface CompiledLexicon {
  readonly lists: readonly string[]
  readonly rows: Readonly<Record<string, string>>
}

/** Ends the words of an entry; sorts before the blank, so that an entry stands before those that go on from it. */
const END = '\x1f'

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
  interface Block {
    readonly lists: Set<number>
    readonly longer: Set<number>
    /** Entries by their words after the first. */
    readonly entries: Map<string, Set<string>>
  }
  const blocks = new Map<string, Block>()
  for (const entry of entries) {
    const [first = '', ...words] = entry.words.map(folded)
    const rest = words.join(' ')
    const list = index(lists, entry.list)
    let block = blocks.get(first)
    if (!block) blocks.set(first, (block = { lists: new Set(), longer: new Set(), entries: new Map() }))
    block.lists.add(list)
    if (rest) block.longer.add(list)
    const facts = `${list},${index(attrs, JSON.stringify(entry.attrs))},${COMPARISONS.indexOf(entry.compare)}`
    const written = isFolded(entry) ? '' : `|${entry.words.join(' ')}`
    const same = block.entries.get(rest + END)
    const cell = `${rest}${END}${facts}${written}`
    if (same) same.add(cell)
    else block.entries.set(rest + END, new Set([cell]))
  }
  const rows: Record<string, string> = {}
  for (const [word, block] of [...blocks].sort(byKey)) {
    const cells = [...block.entries].sort(byKey).flatMap(([, same]) => [...same])
    rows[word] = [[...block.lists].join(','), [...block.longer].join(','), ...cells].join('\t')
  }
  for (const [json, number] of attrs) rows[`#${number}`] = json
  return { lists: [...lists.keys()], rows }
}

/** True for an entry of which nobody asks more than its folded words tell. */
const isFolded = ({ compare, words }: Entry): boolean =>
  compare === 'fold' && words.every((word) => lowered(word) === folded(word))

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0

/** Lists ready for look-up. */
export interface Lexicon {
  readonly lists: readonly string[]
  readonly rows: Table
  /** Attributes that were read, by number. */
  readonly attrs: Attributes[]
  /** What it says of some words holds alone; lexicons behind it are not asked. */
  readonly overrides?: boolean
}

/** Makes lists ready, from a table of their rows. */
export const openLexicon = (lists: readonly string[], rows: Table): Lexicon => ({ lists, rows, attrs: [] })

/** Makes compiled lists ready. */
export const createLexicon = ({ lists, rows }: CompiledLexicon): Lexicon =>
  openLexicon(lists, (key) => (Object.hasOwn(rows, key) ? rows[key] : undefined))

/** The entries of one lexicon that begin with the same words: the cells of a row from `at` on that begin so. */
interface Part {
  readonly lexicon: Lexicon
  readonly first: string
  readonly row: string
  readonly at: number
}

/** A place in the tree of entries, reached by some words: read on with `entriesAt`, `goOn` and `listsBelow`. */
export interface TrieNode {
  readonly parts: readonly Part[]
  /** The words after the first that lead here, joined by blanks. */
  readonly words: string
  entries: readonly Entry[] | null
  /** Where words lead that were asked for. */
  next: Map<string, TrieNode | null> | null
  lists: ReadonlySet<string> | null
}

/** What the lists have for a first word. */
export interface Row {
  readonly node: TrieNode
  /** Lists with an entry that begins with the word. */
  readonly lists: readonly string[]
  /** Some entry goes on behind the word. */
  readonly longer: boolean
}

/** The entries whose first word folds to `word`; null when there are none. */
export function lookUp(lexicons: readonly Lexicon[], word: string): Row | null {
  let parts: Part[] | null = null
  const lists: string[] = []
  let longer = false
  for (const lexicon of lexicons) {
    const row = lexicon.rows(word)
    if (row === undefined) continue
    const tab = row.indexOf('\t')
    const cells = row.indexOf('\t', tab + 1) + 1
    for (const list of row.slice(0, tab).split(',')) lists.push(lexicon.lists[+list]!)
    longer ||= cells > tab + 2
    parts ??= []
    parts.push({ lexicon, first: word, row, at: cells })
  }
  return parts && { node: newNode(parts, ''), lists, longer }
}

const newNode = (parts: readonly Part[], words: string): TrieNode => ({
  parts,
  words,
  entries: null,
  next: null,
  lists: null,
})

/** The entries that end at a node. */
export function entriesAt(node: TrieNode): readonly Entry[] {
  if (node.entries) return node.entries
  let entries: Entry[] | null = null
  for (const part of node.parts) {
    const { row } = part
    for (let at = part.at; row.startsWith(END, at + node.words.length); ) {
      const end = cellEnd(row, at)
      entries ??= []
      entries.push(readEntry(part, row.slice(at, end)))
      at = end + 1
      if (!row.startsWith(node.words, at)) break
    }
    if (entries && part.lexicon.overrides) break
  }
  return (node.entries = entries ?? NONE)
}

const NONE: readonly Entry[] = []

/** Limit of the words that a node remembers. */
const MAX_NEXT = 5000

/** The node that one more word leads to. */
export function goOn(node: TrieNode, word: string): TrieNode | null {
  node.next ??= new Map()
  const known = node.next.get(word)
  if (known !== undefined) return known
  const words = node.words === '' ? word : `${node.words} ${word}`
  let parts: Part[] | null = null
  for (const part of node.parts) {
    // cells are sorted, and what ends a word sorts before all that goes on in it: the first cell found tells
    const at = part.row.indexOf(`\t${words}`, part.at - 1) + 1
    const after = at && part.row[at + words.length]
    if (after !== ' ' && after !== END) continue
    parts ??= []
    parts.push({ lexicon: part.lexicon, first: part.first, row: part.row, at })
  }
  const found = parts && newNode(parts, words)
  if (node.next.size >= MAX_NEXT) node.next.clear()
  node.next.set(word, found)
  return found
}

/** The lists with an entry that goes on behind a node. */
export function listsBelow(node: TrieNode): ReadonlySet<string> {
  if (node.lists) return node.lists
  const lists = new Set<string>()
  for (const { lexicon, row, at: from } of node.parts)
    for (let at = from; at < row.length && row.startsWith(node.words, at); at = cellEnd(row, at) + 1) {
      const mark = row[at + node.words.length]
      const further = node.words === '' ? mark !== END : mark === ' '
      if (further) lists.add(lexicon.lists[Number.parseInt(row.slice(row.indexOf(END, at) + 1), 10)]!)
      else if (mark !== END) break
    }
  return (node.lists = lists)
}

function cellEnd(row: string, at: number): number {
  const end = row.indexOf('\t', at)
  return end === -1 ? row.length : end
}

function readEntry({ lexicon, first }: Part, cell: string): Entry {
  const end = cell.indexOf(END)
  const bar = cell.indexOf('|', end)
  const [list, attrs, compare] = cell.slice(end + 1, bar === -1 ? undefined : bar).split(',')
  const words =
    bar !== -1
      ? cell.slice(bar + 1).split(' ')
      : end === 0
        ? [first]
        : [first, ...cell.slice(0, end).split(' ')]
  const name = lexicon.lists[+list!]!
  return {
    list: name,
    bit: bitOfList(name),
    text: words.join(' '),
    words,
    attrs: (lexicon.attrs[+attrs!] ??= JSON.parse(lexicon.rows(`#${attrs}`)!) as Attributes),
    compare: COMPARISONS[+compare!]!,
    lower: compare === EXACT ? words.map(lowered) : null,
  }
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
      return (entry.lower ?? entry.words.map(lowered)).every((w, i) => w === word(i).lower)
    case 'cap':
      return word(0).text[0] !== word(0).lower[0]
    case 'case':
      return entry.words.every((w, i) => w === word(i).text)
  }
}
