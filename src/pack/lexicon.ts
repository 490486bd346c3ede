/**
 * Word lists as rows of text, one for each first word. Nothing is built at load: when a word form is seen for the
 * first time its row is looked up, and cut into entries as far as a text goes into them. A list therefore costs
 * nothing per entry, neither at start nor at run time.
 */
import { folded, lowered } from '../text/fold.js'
import type { Table } from './table.js'

export type Attributes = Readonly<Record<string, string>>

/** How strictly an entry compares: folded, lower case with diacritics, first letter capital, or letter for letter. */
export const COMPARISONS = ['fold', 'exact', 'cap', 'case'] as const
export type Comparison = (typeof COMPARISONS)[number]
const EXACT = String(COMPARISONS.indexOf('exact'))

/** One line of a list. `words` are its tokens as written. */
export interface Entry {
  readonly list: string
  readonly text: string
  readonly words: readonly string[]
  readonly attrs: Attributes
  readonly compare: Comparison
  /** `words` as `exact` compares them. */
  readonly lower?: readonly string[]
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
    const written = entry.compare === 'fold' ? '' : `|${entry.words.join(' ')}`
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

/** The entries that begin with the same words, from one lexicon: `from` to `to` of the cells of a row. */
interface Part {
  readonly lexicon: Lexicon
  readonly first: string
  readonly cells: readonly string[]
  readonly from: number
  readonly to: number
}

/** A place in the tree of entries, reached by some words: read on with `entriesAt`, `goOn` and `listsBelow`. */
export interface TrieNode {
  readonly parts: readonly Part[]
  /** Characters of a cell that the words up to here take, with the blank behind them. */
  readonly depth: number
  entries: readonly Entry[] | null
  next: ReadonlyMap<string, TrieNode> | null
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
    const cells = lexicon.rows(word)?.split('\t')
    if (!cells) continue
    for (const list of cells[0]!.split(',')) lists.push(lexicon.lists[+list]!)
    longer ||= cells[1] !== ''
    parts ??= []
    parts.push({ lexicon, first: word, cells, from: 2, to: cells.length })
  }
  return parts && { node: newNode(parts, 0), lists, longer }
}

const newNode = (parts: readonly Part[], depth: number): TrieNode => ({
  parts,
  depth,
  entries: null,
  next: null,
  lists: null,
})

/** The entries that end at a node. */
export function entriesAt(node: TrieNode): readonly Entry[] {
  if (node.entries) return node.entries
  const entries: Entry[] = []
  for (const part of node.parts) {
    for (let i = part.from; i < part.to && endsAt(part.cells[i]!, node.depth); i++)
      entries.push(readEntry(part, part.cells[i]!))
    if (entries.length && part.lexicon.overrides) break
  }
  return (node.entries = entries)
}

/** The node that one more word leads to. */
export function goOn(node: TrieNode, word: string): TrieNode | undefined {
  return (node.next ??= open(node)).get(word)
}

/** The lists with an entry that goes on behind a node. */
export function listsBelow(node: TrieNode): ReadonlySet<string> {
  if (node.lists) return node.lists
  const lists = new Set<string>()
  for (const { lexicon, cells, from, to } of node.parts)
    for (let i = from; i < to; i++) {
      const cell = cells[i]!
      if (!endsAt(cell, node.depth))
        lists.add(lexicon.lists[Number.parseInt(cell.slice(cell.indexOf(END) + 1), 10)]!)
    }
  return (node.lists = lists)
}

/** True where the words of a cell end before `depth`. */
const endsAt = (cell: string, depth: number): boolean => cell[depth === 0 ? 0 : depth - 1] === END

/** Cuts the cells of a node by their next word. */
function open(node: TrieNode): Map<string, TrieNode> {
  const { depth } = node
  const parts = new Map<string, Part[]>()
  for (const part of node.parts) {
    const { cells } = part
    for (let i = part.from; i < part.to; ) {
      const cell = cells[i]!
      if (endsAt(cell, depth)) {
        i++
        continue
      }
      const word = cell.slice(depth, wordEnd(cell, depth))
      const from = i++
      while (
        i < part.to &&
        cells[i]!.startsWith(word, depth) &&
        wordEnd(cells[i]!, depth) === depth + word.length
      )
        i++
      const known = parts.get(word)
      if (known) known.push({ ...part, from, to: i })
      else parts.set(word, [{ ...part, from, to: i }])
    }
  }
  const next = new Map<string, TrieNode>()
  for (const [word, list] of parts) next.set(word, newNode(list, depth + word.length + 1))
  return next
}

function wordEnd(cell: string, from: number): number {
  let at = from
  while (cell[at] !== ' ' && cell[at] !== END) at++
  return at
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
  return {
    list: lexicon.lists[+list!]!,
    text: words.join(' '),
    words,
    attrs: (lexicon.attrs[+attrs!] ??= JSON.parse(lexicon.rows(`#${attrs}`)!) as Attributes),
    compare: COMPARISONS[+compare!]!,
    ...(compare === EXACT && { lower: words.map(lowered) }),
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
      return /^\p{Lu}/u.test(word(0).text)
    case 'case':
      return entry.words.every((w, i) => w === word(i).text)
  }
}
