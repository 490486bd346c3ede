/** What single tokens and list entries tell the readers of chunks before a chunk is read. */
import { BIT, JOB } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import { type Form, LOWER, NUM } from '../pack/pack.js'
import { CLITIC } from '../pack/traits.js'
import { compoundAt } from '../text/compound.js'
import type { DateMention, Mention, Range, Sentence, Token, Undated } from '../types.js'
import type { ChunkInput } from './types.js'

/** The longest entry of a list (a bit of `LIST`) that begins at a token and ends where `fits` allows. */
export const matchOf = (
  { lex }: ChunkInput,
  at: number,
  list: number,
  fits: (last: number) => boolean,
): LexMatch | undefined => lex[at]!.find((m) => m.entry.bit === list && fits(m.last))

/** A name has no more honorifics than these. */
const HONORIFICS = 3

/** The token of the name behind the honorifics that begin at token `at`, one or more (`Hon. Dr X`); -1 where none does. */
export function honoredAt(input: ChunkInput, at: number, limit: number, most = HONORIFICS): number {
  if (!most || !(input.tokens[at]!.lists & LIST.honorifics)) return -1
  for (const { entry, last } of input.lex[at]!) {
    if (entry.bit !== LIST.honorifics || last >= limit) continue
    const name = input.units[last] === undefined ? honoredAt(input, last, limit, most - 1) : last
    if (name !== -1) return name
  }
  return -1
}

/** `there`: an adverb that is a subject as well, and names nothing then. */
export const isExpletive = ({ classes }: Form): boolean =>
  (classes & BIT.subject) !== 0 && (classes & BIT.adverb) !== 0

export const isDate = (unit: Mention | DateMention | Undated): unit is DateMention | Undated =>
  'value' in unit

/** The token behind a date and the part of the day that follows it (`lundi soir`, `jeudi après-midi`). */
export function endOfDate(tokens: readonly Token[], date: Range, limit: number): number {
  let last = date.last
  for (;;) {
    // a hyphen joins what the part of the day begins with
    const at = tokens[last + 1]?.form.text === '-' && tokens[last + 1]!.glued ? last + 2 : last
    if (at >= limit || !(tokens[at]!.form.jobs & JOB.daypart)) return last
    last = at + 1
  }
}

/**
 * The form of the word at a token and the token behind it. What hyphens join is one word where the pack has it as a
 * verb (`test-fired`), elsewhere each part is a word.
 */
export function wordAt(
  { tokens, intern }: ChunkInput,
  at: number,
  limit: number,
): { readonly form: Form; readonly last: number } {
  const { form } = tokens[at]!
  if (tokens[at + 1]?.form.text === '-' && form.shape & LOWER) {
    const compound = compoundAt(tokens, at, limit)
    // accents tell forms apart: « contre-attaque », « contre-attaqué »
    const whole = compound && intern(lowerOf(tokens, at, compound.last))
    if (whole?.verbs.length) return { form: whole, last: compound!.last }
  }
  return { form, last: at + 1 }
}

const lowerOf = (tokens: readonly Token[], first: number, last: number): string => {
  let text = ''
  for (let i = first; i < last; i++) text += tokens[i]!.form.lower
  return text
}

/** A hyphen joins the word at a token to a word with no job in grammar: `-tuned`, but not `-t-il` or `-in`. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.form.text !== '-' || !tokens[at + 1]!.glued) return false
  const next = tokens[at + 2]
  return next?.glued === true && next.form.classes === 0 && next.form.text.length > 1
}

/** `sous` in `sous-officier`: the first part of a compound. */
export const isPrefix = (tokens: readonly Token[], i: number, limit: number): boolean =>
  i + 2 < limit &&
  tokens[i + 1]!.form.text === '-' &&
  tokens[i + 1]!.glued &&
  tokens[i + 2]!.glued &&
  (tokens[i + 2]!.form.shape & LOWER) !== 0 &&
  (tokens[i + 2]!.form.classes & BIT.subject) === 0

/** The point of `5.1`, the comma of `4,000`, the full stop of `approx. 20`: no end of anything. */
export function isPoint(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const { form, glued } = tokens[i]!
  const stop = form.text === '.'
  if (!glued || i + 1 >= sentence.last || !(stop || form.text === ',')) return false
  const after = tokens[i + 1]!
  const number = (tokens[i - 1]!.form.shape & after.form.shape & NUM) !== 0
  return (number && after.glued) || (stop && (after.form.shape & (LOWER | NUM)) !== 0)
}

/** `'s`: glued to the word before. */
export const isClitic = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.glued === true && (tokens[i]!.form.traits & CLITIC) !== 0
