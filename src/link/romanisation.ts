/** Spellings of other scripts: what `src/lang/shared/romanisation.yaml` says, ready for use. */

/** Letters and what they are read as; `^` and `$` hold them to the begin and end of a word. */
export type Row = readonly [from: string, to: string]

/** The file as it stands. */
export interface RomanisationData {
  readonly traditions: Readonly<Record<string, readonly Row[]>>
  readonly common: readonly Row[]
  readonly vague: readonly Row[]
  readonly names: readonly (readonly string[])[]
  readonly articles: readonly string[]
  readonly prefixes: Readonly<Record<string, string>>
  readonly particles: Readonly<Record<string, string>>
  readonly generations: readonly string[]
}

/** How names of other scripts are read. */
export interface Romanisation {
  /** Reads a folded word, by tradition; the first is that of every text. */
  readonly traditions: ReadonlyMap<string, (word: string) => string>
  /** A reading with its vowels blurred. */
  readonly vague: (reading: string) => string
  readonly articles: ReadonlySet<string>
  readonly prefixes: ReadonlyMap<string, string>
  readonly particles: ReadonlyMap<string, string>
  readonly generations: ReadonlySet<string>
}

/** Makes the tables of a file ready. */
export function openRomanisation(data: RomanisationData): Romanisation {
  const names = new Map(data.names.flatMap((group) => group.map((name) => [name, group[0]!] as const)))
  const common = replacer(data.common)
  const read = (rows: readonly Row[]): ((word: string) => string) => {
    const own = replacer(rows)
    return remembered((word) => names.get(word) ?? single(common(own(word))))
  }
  const vague = replacer(data.vague)
  return {
    traditions: new Map(Object.entries(data.traditions).map(([code, rows]) => [code, read(rows)])),
    vague: remembered((reading) => single(vague(reading))),
    articles: new Set(data.articles),
    prefixes: new Map(Object.entries(data.prefixes)),
    particles: new Map(Object.entries(data.particles)),
    generations: new Set(data.generations),
  }
}

/** Limit of the words that are remembered. */
const MAX_KNOWN = 100_000

/** Words come again and again: a function that works each out once. */
function remembered(work: (word: string) => string): (word: string) => string {
  let known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = work(word)
    if (known.size >= MAX_KNOWN) known = new Map()
    known.set(word, result)
    return result
  }
}

/** Double letters are one. */
const single = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/** Replaces the longest rows from left to right; letters without a row stay. */
function replacer(rows: readonly Row[]): (word: string) => string {
  const longest = Math.max(0, ...rows.map(([from]) => from.length))
  const table = new Map(rows)
  return (word) => {
    const marked = `^${word}$`
    let out = ''
    for (let at = 0; at < marked.length; ) {
      let size = Math.min(longest, marked.length - at)
      while (size > 0 && !table.has(marked.slice(at, at + size))) size--
      out += size > 0 ? table.get(marked.slice(at, at + size)) : marked[at]
      at += Math.max(size, 1)
    }
    return out.replace(/[$^]/g, '')
  }
}
