/** `two days after X met Y`: how far what a clause of time tells lies from what the clause it hangs on does. */
import type { Clause } from '../clauses/types.js'
import { parsePoint } from '../dates/calendar.js'
import { shifted } from '../dates/counted.js'
import { edtfOf } from '../dates/placed.js'
import type { Unit } from '../dates/values.js'
import { BIT } from '../pack/grammar.js'
import type { Entry } from '../pack/lexicon.js'
import type { Story } from './story.js'

/**
 * The date of a clause behind `two days after`, `a week before`.
 * @param from EDTF date of the clause it hangs on
 * @returns EDTF; null where the words count no days, or from no one day, month or year
 */
export function dateApart(
  story: Story,
  { first, subject, sentence }: Clause,
  from: string | null,
): string | null {
  const { tokens } = story.input
  const base = parsePoint(from)
  if (!base) return null
  let at = Math.max(first, subject?.phrases[0]?.first ?? 0) - 1
  // `après que`
  while (at > sentence.first && tokens[at]!.form.classes & BIT.complementizer) at--
  if (at <= sentence.first) return null
  const direction = entryBefore(story, 'date-directions', at + 1, sentence.first)
  if (!direction?.attrs.after) return null
  const hours = entryBefore(story, 'date-hours', at, sentence.first)
  const unit = hours ? null : entryBefore(story, 'date-units', at, sentence.first)
  const count = hours ? Number(hours.attrs.value) : unit ? countBefore(story, at - 1, sentence.first) : 0
  if (!count) return null
  const placed = shifted((unit?.attrs.unit ?? 'day') as Unit, -Number(direction.attrs.shift) * count, base)
  return placed && edtfOf(placed)
}

/** How many units the words before token `end` tell; one where an article stands there, 0 where nothing tells. */
function countBefore(story: Story, end: number, floor: number): number {
  const number = entryBefore(story, 'date-numbers', end, floor)
  if (number) return Number(number.attrs.value)
  const form = end > floor ? story.input.tokens[end - 1]!.form : null
  if (!form) return 0
  return form.classes & BIT.determiner ? 1 : Number(form.text) || 0
}

/** The entry of a list that ends right before token `end`, the longest of them. */
function entryBefore({ input: { lex } }: Story, list: string, end: number, floor: number): Entry | null {
  for (let at = Math.max(floor, end - WORDS); at < end; at++)
    for (const { entry, last } of lex[at] ?? []) if (last === end && entry.list === list) return entry
  return null
}

/** Words that a number of hours or days may take. */
const WORDS = 3
