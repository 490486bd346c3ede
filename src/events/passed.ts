/** What may stand between the words of a trigger and is passed over: dates, and how long something is to last. */
import { closingBracket, closingComma, closingDash, openingComma } from '../clauses/items.js'
import { isClitic } from '../clauses/lookahead.js'
import type { Chunk } from '../clauses/types.js'
import { BIT, type Grammar, isProclitic, JOB } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import { NUM } from '../pack/pack.js'
import type { DateMention, Token, Undated } from '../types.js'
import { isDay } from './own-date.js'

/** Where dates begin, or the prepositions and articles before them, and the token behind each. */
export function spansOf(
  tokens: readonly Token[],
  lex: readonly (readonly LexMatch[] | undefined)[],
  dates: readonly (DateMention | Undated)[],
  grammar: Grammar,
): Map<number, number> {
  // words that are no prepositions of a date (`stepped DOWN Thursday`), and none of a single day (`was sworn IN Monday`)
  const { particle = [], dayless = [] } = grammar.jobs
  const spans = new Map<number, number>()
  // `late on Monday`, `early Tuesday`, but « a mis fin mardi à »
  const isPart = (at: number): boolean =>
    at >= 0 &&
    !isProclitic(grammar) &&
    (tokens[at]!.lists & LIST.dates) !== 0 &&
    lex[at]!.some(({ entry, last }) => entry.list === 'date-parts' && last === at + 1)
  for (const { first, last: end, value } of dates) {
    // `vendredi matin`
    const last = (tokens[end]?.form.jobs ?? 0) & JOB.daypart ? end + 1 : end
    spans.set(first, last)
    if (isPart(first - 1)) spans.set(first - 1, last)
    const before = tokens[first - 1]?.form
    if (!before || !(before.classes & BIT.preposition) || particle.includes(before.lower)) continue
    if (isDay(value) && dayless.includes(before.lower)) continue
    // `against Monday's attack`: the preposition is not the day's
    if (last < tokens.length && isClitic(tokens, last)) continue
    spans.set(first - 1, last)
    if (isPart(first - 2)) spans.set(first - 2, last)
  }
  return spans
}

/** `a consenti, en revanche, à geler`, `a remis en soirée une note`: adverbs between commas, or of several words. */
export function passAdverbs(passed: Map<number, number>, chunks: readonly Chunk[]): void {
  chunks.forEach(({ kind, first, last }, i) => {
    if (kind !== 'adv') return
    const [before, after] = [chunks[i - 1], chunks[i + 1]]
    if (before?.kind === 'comma' && after?.kind === 'comma') passed.set(before.first, after.last)
    else if (last - first > 1) passed.set(first, last)
  })
}

/** `found X, who had left in May, guilty`, `threw X (54) behind bars`: what commas, dashes or brackets tell of a name. */
export function passTold(passed: Map<number, number>, chunks: readonly Chunk[]): void {
  chunks.forEach(({ kind, first }, i) => {
    const aside = kind === 'open' ? closingBracket(chunks, i) : closingDash(chunks, i)
    if (aside !== -1) passed.set(first, chunks[aside]!.last)
    const close = kind === 'comma' ? closingComma(chunks, i, true) : -1
    if (close !== -1 && openingComma(chunks, close) === i)
      passed.set(chunks[i + 1]!.first, chunks[close]!.first)
  })
}

/**
 * `a annoncé lors d'une conférence de presse la fermeture de X`: on which occasion, told by a preposition of several words, or
 * in which writing, which may stand between the words of a trigger.
 */
export function passOccasions(
  passed: Map<number, number>,
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  grammar: Grammar,
): void {
  const { occasion = [], release = [] } = grammar.jobs
  // where objects stand behind it: `called at the end of the month on X` has its own words there
  if (!isProclitic(grammar)) return
  chunks.forEach((chunk, i) => {
    let k = i + 1
    const phrase = chunks[k]
    if (chunk.kind !== 'prep' || phrase?.kind !== 'np') return
    // `dans un communiqué`
    const { head, first } = phrase.np
    const written =
      (tokens[first]!.form.jobs & JOB.indefinite) !== 0 && release.includes(tokens[head]?.form.lower ?? '')
    const genitive = (at: number): boolean => (tokens[chunks[at]!.first]!.form.jobs & JOB.genitive) !== 0
    // `s'est fendu d'un communiqué`: the writing itself
    if (!(written && !genitive(i)) && !(chunk.last - chunk.first > 1 && occasion.includes(chunk.word))) return
    while (chunks[k + 1]?.kind === 'prep' && genitive(k + 1) && chunks[k + 2]?.kind === 'np') k += 2
    passed.set(chunk.first, chunks[k]!.last)
  })
}

/** `a suspendu pour un mois le site X`: how long that is to last, which may stand between the words of a trigger. */
export function passTerms(
  passed: Map<number, number>,
  tokens: readonly Token[],
  lex: readonly (readonly LexMatch[] | undefined)[],
  chunks: readonly Chunk[],
): void {
  chunks.forEach((chunk, i) => {
    const counted = chunks[i + 1]
    if (chunk.kind !== 'prep' || counted?.kind !== 'np' || counted.np.mention || counted.np.head < 0) return
    if (tokens[chunk.first]!.form.jobs & (JOB.genitive | JOB['dative-marker'] | JOB.agent)) return
    const { first, head, last } = counted.np
    const { classes, jobs, shape } = tokens[first]!.form
    if (!(classes & BIT.quantifier || jobs & JOB.indefinite || shape & NUM)) return
    const unit =
      tokens[head]!.lists & LIST.dates && lex[head]!.some(({ entry }) => entry.list === 'date-units')
    if (unit) passed.set(chunk.first, last)
  })
}
