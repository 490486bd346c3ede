/**
 * Does the sentence speak of the past or of what is to come where a date stands? Forms of verbs tell most of it; the
 * words of a language that tell more (`will`, `due to`, `prévu`) are in its list `date-tense`, prepositions before
 * the date (`since`, `until`, `d'ici`) in `date-lead`, there without tense those that tie it to a noun (`of`).
 */
import type { LexMatch } from '../pack/lexicon.js'
import { BIT } from '../pack/grammar.js'
import { PUNCT } from '../pack/pack.js'
import type { Range, Token } from '../types.js'

export type Tense = 'past' | 'future' | null

type Lex = readonly (readonly LexMatch[] | undefined)[]

/** Tokens that a preposition and an article before a date may take. */
const LEAD = 4
/** Tokens between which a verb group may spread: auxiliary, adverbs, participle. */
const GROUP = 4
/** What it costs to look past a comma or into another clause, in tokens. */
const CLAUSE = 8
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
    if (lead && lead.last >= first - 1 && (lead.tense || yearly)) return lead.tense
  }
  let best: Tense = null
  let cost = Number.POSITIVE_INFINITY
  let walked = 0
  for (let i = first - 1; i >= sentence.first && walked < cost; i--) {
    const form = tokens[i]!.form
    if (form.shape & PUNCT && STOPS.has(form.text)) break
    walked += form.text === ',' ? CLAUSE : 1
    const tense = signal(tokens, lex, sentence.first, i)
    if (tense) {
      best = tense
      cost = walked
    } else if (form.classes & JOINS) walked += 2
  }
  walked = 0
  const opening = cost === Number.POSITIVE_INFINITY
  for (let i = last; i < sentence.last && walked < cost; i++) {
    const form = tokens[i]!.form
    if (form.shape & PUNCT && STOPS.has(form.text)) break
    walked += form.text === ',' ? (opening ? 1 : CLAUSE) : 1
    if (!opening && form.classes & JOINS) walked += CLAUSE
    const tense = signal(tokens, lex, last, i)
    if (tense && walked < cost) {
      best = tense
      cost = walked
    }
  }
  return best
}

/** What the word at `at` tells together with its auxiliaries, none of them before `floor`. */
function signal(tokens: readonly Token[], lex: Lex, floor: number, at: number): Tense {
  const cue = entryOf(lex, at, 'date-tense')
  if (cue) return cue.tense
  const readings = tokens[at]!.form.verbs
  if (!readings.length) return null
  let past = false
  for (const { form } of readings) {
    if (form === 'future' || form === 'conditional') return 'future'
    if (form === 'past' || form === 'imperfect' || form === 'participle') past = true
  }
  // an auxiliary before it decides: «sera reçu», «will be held»; «aurait reçu» is a rumour of something past
  for (let i = at - 1; i >= floor && i >= at - GROUP; i--) {
    const form = tokens[i]!.form
    if (form.shape & PUNCT && form.text !== '-') break
    const before = entryOf(lex, i, 'date-tense')
    if (before) return before.tense
    if (form.verbs.some((v) => v.form === 'future')) return 'future'
    if (form.classes & JOINS) break
  }
  return past ? 'past' : null
}

function entryOf(lex: Lex, at: number, list: string): { tense: Tense; last: number } | null {
  for (const { entry, last } of lex[at] ?? []) if (entry.list === list) return { tense: (entry.attrs.tense as Tense | undefined) ?? null, last }
  return null
}
