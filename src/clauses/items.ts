/** The items that clauses are read from, and what they are asked. Indexes count items, not tokens. */
import type { Chunk, NounPhrase } from './types.js'

/** A noun phrase with its complements (`agencies of Kazakhstan`), a verb group, or a mark. */
export type Item = Chunk

/** What an insertion without a finite verb is made of. */
export const INSIDE: ReadonlySet<Item['kind']> = new Set(['np', 'vp', 'prep', 'adv', 'other'])
export type PhraseItem = Extract<Item, { kind: 'np' }>
export type VerbItem = Extract<Item, { kind: 'vp' }>

export const isNp = (item: Item | undefined): item is PhraseItem => item?.kind === 'np'
export const isVp = (item: Item | undefined): item is VerbItem => item?.kind === 'vp'
export const isFiniteVp = (item: Item | undefined): item is VerbItem =>
  isVp(item) && item.verb.kind === 'finite'
export const isDateNp = (item: Item | undefined): boolean => isNp(item) && item.np.date !== null
export const isRelative = (item: Item): boolean => item.kind === 'rel'
export const isQuote = (item: Item): boolean => item.kind === 'quote'

/** The word of a mark; null for phrases and verb groups. */
export const wordOf = (item: Item | undefined): string | null => (item && 'word' in item ? item.word : null)

/** The noun phrase at an index that is known to hold one. */
export const phraseAt = (items: readonly Item[], at: number): NounPhrase => (items[at] as PhraseItem).np

/** A noun phrase that is no date and has no preposition. */
export const isFree = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  return isNp(item) && !item.np.date && items[at - 1]?.kind !== 'prep'
}
