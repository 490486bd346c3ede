/**
 * Does the sentence speak of the past or of what is to come where a date stands? Forms of verbs tell most of it; the
 * words of a language that tell more (`will`, `due to`, `prévu`) are in its list `date-tense`, prepositions before
 * the date (`since`, `until`, `d'ici`) in `date-lead`, there without tense those that tie it to a noun (`of`), and
 * marked as free those that only seem to (`in the course of`).
 */

import { BIT } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { CAP, CAPS, type Form, PUNCT } from '../pack/pack.js'
import { AUXILIARY, INFINITIVE } from '../pack/traits.js'
import type { Range, Token } from '../types.js'

export type Tense = 'past' | 'future' | null

type Lex = readonly (readonly LexMatch[] | undefined)[]

/** Tokens that a preposition and an article before a date may take. */
const LEAD = 4
/** Tokens between which a verb group may spread: auxiliary, adverbs, participle. */
const GROUP = 4
/** Tokens between brackets that are passed over. */
const ASIDE = 5
/** What it costs to look past a comma or into another clause, in tokens. */
const CLAUSE = 8
/** What may stand between such a preposition and the date. */
const LEADS =
  BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.quantifier | BIT.preposition | BIT.adjective
const PARTICLES = BIT.adverb | BIT.negation | BIT.quantifier
const JOINS = BIT.coordinator | BIT.relative | BIT.subordinator
const STOPS = new Set([';', ':', '"', '“', '”', '«', '»', '(', ')', '–', '—'])

/**
 * The tense at tokens `first` to `last` of `sentence`; null where nothing tells.
 * @param yearly the question is which year: then a date that hangs on a noun (`the vote of June`) has no tense
 */
export function tenseAt(
  tokens: readonly Token[],
  lex: Lex,
  sentence: Range,
  first: number,
  last: number,
  yearly = false,
): Tense {
  for (let i = Math.max(sentence.first, first - LEAD); i < first; i++) {
    const lead = entryOf(lex, i, 'date-lead')
    if (!lead || lead.last < first - 1) continue
    // `by the Friday`, but `spoke by phone Friday`
    if (lead.last < first && !(tokens[lead.last]!.form.classes & LEADS)) continue
    if (lead.free) break
    if (lead.tense || yearly) return lead.tense
  }
  let best: Tense = null
  let told = first
  let cost = Number.POSITIVE_INFINITY
  let walked = 0
  // nothing stands between the verb before the date and that, so that no verb of another clause can be meant
  let sure = true
  // `urged them to rally on Monday`, but `urged them to resign on Monday`
  let gathers = false
  for (let i = first - 1; i >= sentence.first && walked < cost; i--) {
    if (tokens[i]!.form.text === ')') i = bracket(tokens, i, -1, sentence.first)
    // `will meet his counterpart, X, in Montevideo on Thursday`
    i = apposed(tokens, i, sentence.first)
    const { form } = tokens[i]!
    if (form.shape & PUNCT && STOPS.has(form.text)) break
    walked += form.text === ',' ? CLAUSE : 1
    const before = entryOf(lex, i, 'date-tense')?.before
    gathers ||= before === 'asked'
    const tense = gathers && before === 'asking' ? 'future' : signal(tokens, lex, sentence.first, i, true)
    if (tense) {
      best = tense
      told = i
      cost = walked
    } else if (form.classes & JOINS) walked += 2
    if (!best && (form.text === ',' || form.classes & JOINS)) sure = false
  }
  if (best === 'past' && isSupposed(tokens, sentence.first, told)) best = 'future'
  walked = 0
  const opening = cost === Number.POSITIVE_INFINITY
  for (let i = last; i < sentence.last && walked < cost; i++) {
    if (tokens[i]!.form.text === '(') i = bracket(tokens, i, 1, sentence.last - 1)
    const { form } = tokens[i]!
    if (form.shape & PUNCT && STOPS.has(form.text)) break
    if (best === 'past' && sure && (form.text === ',' || form.classes & JOINS)) break
    walked += form.text === ',' ? (opening ? 1 : CLAUSE) : 1
    if (!opening && form.classes & JOINS) walked += CLAUSE
    const tense = signal(tokens, lex, last, i, false)
    if (tense && walked < cost) {
      best = tense
      cost = walked
    }
  }
  return best
}

/** `si le Sénat le ratifiait en juin`: a past form that a condition supposes; `if it had done so` looks back. */
function isSupposed(tokens: readonly Token[], floor: number, verb: number): boolean {
  for (let i = verb - 1; i >= floor; i--) {
    const { shape, classes, traits } = tokens[i]!.form
    if (shape & PUNCT || traits & AUXILIARY) return false
    if (classes & BIT.conditional) return (classes & (BIT.subordinator | BIT.modal)) !== 0
    if (classes & JOINS) return false
  }
  return false
}

/** The token past the short bracket that opens or closes at `at`: `the Army (APL) will`; without one, `at`. */
function bracket(tokens: readonly Token[], at: number, step: 1 | -1, limit: number): number {
  const other = step === 1 ? ')' : '('
  for (let i = at + step; step * (limit - i) > 0 && step * (i - at) <= ASIDE; i += step)
    if (tokens[i]!.form.text === other) return i + step
  return at
}

/** The token before the short name that stands between commas, of which the second is at `at`; without one, `at`. */
function apposed(tokens: readonly Token[], at: number, floor: number): number {
  if (tokens[at]!.form.text !== ',') return at
  for (let i = at - 1; i > floor && i >= at - ASIDE; i--) {
    const { text, shape } = tokens[i]!.form
    if (text === ',') return i < at - 1 ? i - 1 : at
    if (!(shape & CAP)) return at
  }
  return at
}

/**
 * What the word at `at` tells together with its auxiliaries, none of them before `floor`.
 * @param behind the date stands behind it, where what it asks or promises may be meant (`offered to meet on Monday`);
 *   `On Monday, X invited Y` tells of the day itself
 */
function signal(tokens: readonly Token[], lex: Lex, floor: number, at: number, behind: boolean): Tense {
  const { form } = tokens[at]!
  const known = verbsOf(form)
  if (known === NOTHING) return null
  if (known & CUE) {
    const cue = entryOf(lex, at, 'date-tense')
    const toDo = behind && isToDo(tokens, cue?.last ?? at)
    if (cue && applies(cue, toDo, behind)) return cue.tense
  }
  // `l'Armée` is a form of «armer» as well, `Gaza` of «gazer»
  if (at > floor && form.shape & CAP && !(form.shape & CAPS)) return null
  if (known & FUTURE) return 'future'
  if (!(known & VERB)) return null
  // an auxiliary before it decides: «sera reçu», «will be held»; «aurait reçu» is a rumour of something past
  for (let i = at - 1; i >= floor && i >= at - GROUP; i--) {
    const before = tokens[i]!.form
    if (before.shape & PUNCT && before.text !== '-') break
    const bits = verbsOf(before)
    if (bits & CUE) {
      const cue = entryOf(lex, i, 'date-tense')
      const toDo = isToDo(tokens, cue?.last ?? i)
      if (cue && applies(cue, toDo, behind)) return cue.tense
    }
    if (bits & WILL) return 'future'
    if (before.classes & JOINS) break
  }
  // `the displaced families`: no verb stands right behind an article
  const lead = at > floor ? tokens[at - 1]!.form.classes : 0
  if (lead & BIT.determiner && !(lead & BIT.preverbal)) return null
  return known & PAST ? 'past' : null
}

/** An infinitive stands at `at`, or behind the pronouns there: `convenus de se revoir`. */
function isToDo(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (tokens[i] && tokens[i]!.form.classes & BIT.preverbal) i++
  return ((tokens[i]?.form.traits ?? 0) & INFINITIVE) !== 0
}

/** The entry tells where it stands: with an infinitive behind it (`toDo`), or with the date behind it. */
const applies = ({ before }: Cue, toDo: boolean, behind: boolean): boolean =>
  before === undefined || (before === 'infinitive' && toDo) || (before === 'date' && behind)

const NOTHING = 0
const VERB = 1
const PAST = 2
/** A future or conditional. */
const FUTURE = 4
/** A future. */
const WILL = 8
/** Entries of the list of tense words may begin with the form. */
const CUE = 16

const bitsOf = new WeakMap<Form, number>()

/** What a form tells of tense, worked out once. */
function verbsOf(form: Form): number {
  const known = bitsOf.get(form)
  if (known !== undefined) return known
  let bits = form.node !== null || form.entries.some((e) => e.list === 'date-tense') ? CUE : NOTHING
  // `plus` is a form of «plaire» as well
  const verbs = form.classes & PARTICLES ? [] : form.verbs
  for (const reading of verbs) {
    bits |= VERB
    if (reading.form === 'future') bits |= FUTURE | WILL
    else if (reading.form === 'conditional') bits |= FUTURE
    else if (reading.form === 'past' || reading.form === 'imperfect' || reading.form === 'participle')
      bits |= PAST
  }
  bitsOf.set(form, bits)
  return bits
}

/** An entry of a list, and what it must stand before: an `infinitive`, the `date`, or nothing; `asking` stands before `asked`. */
interface Cue {
  readonly tense: Tense
  readonly last: number
  readonly before: string | undefined
  readonly free: boolean
}

function entryOf(lex: Lex, at: number, list: string): Cue | null {
  const found = lex[at]
  if (found)
    for (const { entry, last } of found)
      if (entry.list === list)
        return {
          tense: (entry.attrs.tense as Tense | undefined) ?? null,
          last,
          before: entry.attrs.before as string | undefined,
          free: entry.attrs.free !== undefined,
        }
  return null
}
