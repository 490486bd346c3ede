/** Whether another word of a sentence is, or can be, its finite verb. */
import { BIT } from '../pack/grammar.js'
import { type Form, LOWER } from '../pack/pack.js'
import { AUXILIARY, FINITE, NOUN } from '../pack/traits.js'
import type { Token } from '../types.js'
import type { GroupReading } from './verb-reading.js'

/** A finite verb that is no noun, or an auxiliary. */
export const isTold = ({ shape, traits, classes }: Form): boolean =>
  (shape & LOWER) !== 0 &&
  (traits & FINITE) !== 0 &&
  (!(traits & NOUN) || (traits & AUXILIARY) !== 0) &&
  !(classes & BIT.preposition)

/** Some other word of the sentence can be its finite verb. */
export const otherFinite = ({ input, sentence }: GroupReading, at: number): boolean =>
  finiteAmong(input, sentence.first, at) || finiteAmong(input, at + 1, sentence.last)

/** How many tokens on either side are read for the verb of a clause. */
const REACH = 120

/** The same outside of the clauses that open behind it: `condamne avec force l'attaque que X a menée`. */
export function mainFinite(g: GroupReading, at: number): boolean {
  const { tokens } = g.input
  const opens = (i: number): boolean => (tokens[i]!.form.classes & OPENS_CLAUSE) !== 0
  const limit = Math.min(g.sentence.last, at + REACH)
  let end = at + 1
  while (end < limit && !opens(end)) end++
  return finiteBefore(g, at) || finiteAmong(g.input, at + 1, end)
}

const OPENS_CLAUSE = BIT.relative | BIT.complementizer | BIT.subordinator

/** A relative or conjunction stands before the form in its sentence. */
export const opensClause = ({ input: { tokens }, sentence: { first } }: GroupReading, at: number): boolean =>
  tokens.slice(first, at).some(({ form }) => form.classes & OPENS_CLAUSE)

/** The same before it, back to where its clause opens. */
export function finiteBefore({ input, sentence }: GroupReading, at: number): boolean {
  const { tokens } = input
  const limit = Math.max(sentence.first, at - REACH)
  let first = at
  while (first > limit && !(tokens[first - 1]!.form.classes & OPENS_CLAUSE)) first--
  return finiteAmong(input, first, at)
}

function finiteAmong({ tokens, units }: GroupReading['input'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const unit = units[i]
    if (unit) i = unit.last - 1
    else if (isTold(tokens[i]!.form) && !isJoined(tokens, i)) return true
  }
  return false
}

/** `Iran-backed`: behind a hyphen stands no verb. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued && tokens[at - 1]?.form.text === '-'
