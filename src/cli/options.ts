/** Checks of option values, each with the remedy in its message. */
import { InvalidArgumentError } from 'commander'
import { isDate } from '../readers/article.js'
import { EVENT_TYPES, type EventType } from '../vocabulary.js'
import { suggest } from './suggest.js'

/** A parser for an option that takes one of `choices`. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (value: string): T => {
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    const guess = suggest(value, choices)
    throw new InvalidArgumentError(
      `It is one of ${choices.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`,
    )
  }

/** Event types, separated by commas, in any case. */
export function eventTypes(value: string): ReadonlySet<EventType> {
  const names = value.split(',').map((name) => name.trim().toUpperCase())
  const known: readonly string[] = EVENT_TYPES
  const wrong = names.find((name) => !known.includes(name))
  if (wrong === undefined) return new Set(names as EventType[])
  const guess = suggest(wrong, known)
  throw new InvalidArgumentError(
    guess ? `There is no type ${wrong}. Did you mean ${guess}?` : `The types are ${known.join(', ')}.`,
  )
}

/** A publication date to the precision it has. */
export function date(value: string): string {
  if (isDate(value)) return value
  throw new InvalidArgumentError('Give a day, month or year of the calendar: 2025-02-26, 2025-02 or 2025.')
}

/** The values of an option that may be given several times, in their order. */
export const several = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]
