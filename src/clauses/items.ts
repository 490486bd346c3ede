/** The items that clauses are read from, and what they are asked. Indexes count items, not tokens. */
import type { Chunk, NounPhrase } from './types.js'

/** A noun phrase with its complements (`agencies of Kazakhstan`), a verb group, or a mark. */
export type Item = Chunk

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

/** What an insertion without a finite verb is made of. */
const INSIDE: ReadonlySet<Item['kind']> = new Set(['np', 'vp', 'prep', 'adv', 'other', 'coord'])

/** A relative, or a participle with all that hangs on it. */
const opensTold = (item: Item | undefined): boolean =>
  item?.kind === 'rel' || (isVp(item) && item.verb.kind === 'participle')

/** Phrases between two commas, none of them with a finite verb. */
export const isVerbless = (inside: readonly Item[]): boolean =>
  inside.length > 0 &&
  inside[0]!.kind !== 'coord' &&
  inside.every((item) => INSIDE.has(item.kind) && !isFiniteVp(item))

/**
 * The comma that closes the insertion which the comma at `at` opens: `, under fire at home,`, and where it may be `told` of
 * a name, `, who had fled,`, `, accused of theft,`; else -1.
 */
export function closingComma(items: readonly Item[], at: number, told: boolean): number {
  if (items[at]?.kind !== 'comma') return -1
  const close = items.findIndex(({ kind }, i) => i > at && ENDS.has(kind))
  if (items[close]?.kind !== 'comma') return -1
  const inside = items.slice(at + 1, close)
  return (told && opensTold(inside[0])) || isVerbless(inside) ? close : -1
}

/** How far brackets reach. */
const BRACKETED = 24

/** The bracket that closes the one at `at`; else -1. */
export function closingBracket(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== 'open') return -1
  for (let i = at + 1; i < items.length && i < at + BRACKETED; i++) if (items[i]!.kind === 'close') return i
  return -1
}

/** The dash that closes the insertion which the dash at `at` opens, where that names nobody and has no verb: `X — long under fire —`; else -1. */
export function closingDash(items: readonly Item[], at: number): number {
  if (!isDash(items[at])) return -1
  const close = items.findIndex((item, i) => i > at && (isDash(item) || ENDS.has(item.kind)))
  const inside = items.slice(at + 1, close)
  const plain = isVerbless(inside) && inside.every((item) => !isNp(item) || !item.np.mention)
  return isDash(items[close]) && plain ? close : -1
}

const isDash = (item: Item | undefined): boolean => item?.kind === 'comma' && item.word !== ','

/** The comma that closes the apposition to a name which the comma at `at` opens: `X, a former teacher from Brazil,`; else -1. */
export function closingApposition(items: readonly Item[], at: number): number {
  const [name, apposed] = [items[at - 1], items[at + 1]]
  // `a eu, lundi à Lima, une entrevue avec Y, ambassadeur`: a place is where that was
  if (!isNp(name) || !name.np.mention || name.np.mention.type === 'place' || !isNp(apposed)) return -1
  const { mention, date, pronoun } = apposed.np
  return mention || date || pronoun !== null ? -1 : closingComma(items, at, false)
}

/** The comma that opens what is `told` of a name up to the comma at `at`: `X, who had left in May,`; else -1. */
export function openingComma(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== 'comma') return -1
  for (let open = at - 2; open > 0; open--) {
    const item = items[open]!
    if (item.kind === 'break' || item.kind === 'quote') return -1
    if (item.kind === 'comma' && isNp(items[open - 1]) && opensTold(items[open + 1]))
      return closingComma(items, open, true) === at ? open : -1
  }
  return -1
}

/** Where an insertion ends, or is none. */
const ENDS: ReadonlySet<Item['kind']> = new Set(['comma', 'sub', 'comp', 'break', 'quote'])
