/** Days told without all of day, month and year: `le 5 mars`, `mercredi 29`, `Friday`. */
import {
  addMonths,
  bounds,
  dayNumber,
  daysInMonth,
  exists,
  fromDayNumber,
  type Point,
  weekdayOf,
} from './calendar.js'
import { type Component, type Context, type Placed, point } from './placed.js'
import type { Parts } from './values.js'
import { SLACK, yearly } from './yearly.js'

/** `le 5 mars`, `Friday 5 March`, `March`: the year is told, or the one that the context and the weekday mean. */
export function placeDay(
  parts: Parts,
  context: Context,
  implied: readonly Component[],
  after: Point | null,
): Placed | null {
  const { year, month, day, weekday } = parts
  if (month === undefined) return placeDayOnly(parts, context, implied, after)
  const fits = (y: number): Placed | null =>
    weekday !== undefined &&
    day !== undefined &&
    exists({ year: y, month, day }) &&
    weekdayOf(dayNumber(y, month, day)) !== weekday
      ? null
      : point(day === undefined ? { year: y, month } : { year: y, month, day }, implied)
  const plain = (y: number): Placed | null =>
    point(day === undefined ? { year: y, month } : { year: y, month, day }, implied)
  if (year !== undefined) return plain(year)
  // a weekday that agrees tells the year; one that does not, of a day close by, is a slip
  const near = yearly(plain, parts, context, after)
  const told = weekday === undefined ? near : (yearly(fits, parts, context, after) ?? near)
  const anchor = after ?? context.document ?? context.told
  return near && told && anchor && isFar(told, anchor, SLACK) && !isFar(near, anchor, MONTH) ? near : told
}

const isFar = ({ start }: Placed, anchor: Point, days: number): boolean =>
  Math.abs(bounds(start)[0] - bounds(anchor)[0]) > days

/** Days within which a date is more likely to have the wrong weekday than to be of another year. */
const MONTH = 31

/** `mercredi 29`, `the 15th`: the month is that told in the sentence, or that of the context, or the one beside it. */
function placeDayOnly(
  parts: Parts,
  context: Context,
  implied: readonly Component[],
  after: Point | null,
): Placed | null {
  const anchor = after ?? context.document ?? context.told
  const day = parts.day!
  if (context.beside && parts.weekday === undefined && !after)
    return point({ year: context.beside.year, month: context.beside.month!, day }, implied)
  if (anchor?.month === undefined) return null
  const found: Placed[] = []
  for (const step of [-1, 0, 1]) {
    const { year, month = 1 } = addMonths({ year: anchor.year, month: anchor.month }, step)
    if (day > daysInMonth(year, month)) continue
    const number = dayNumber(year, month, day)
    if (parts.weekday === undefined || weekdayOf(number) === parts.weekday)
      found.push(point({ year, month, day }, implied)!)
  }
  if (!found.length) return null
  const [low, high] = bounds(anchor)
  const number = (p: Placed): number => bounds(p.start)[0]
  if (after) return found.find((p) => number(p) >= low) ?? null
  const middle = (low + high) / 2
  const distance = (p: Placed): number => Math.abs(number(p) - middle)
  const nearest = found.reduce((a, b) => (distance(b) < distance(a) ? b : a))
  const tense = found.length > 1 ? context.tense() : null
  const wanted =
    tense === 'past'
      ? found.filter((p) => number(p) <= high).at(-1)
      : tense === 'future'
        ? found.find((p) => number(p) >= low)
        : nearest
  return wanted && distance(wanted) <= distance(nearest) + CLOSE ? wanted : nearest
}

/** The same for a day without a month. */
const CLOSE = 12

/**
 * The weekday on or before the anchor, or after it when the tense or the words say so. Where the day of publication is
 * not known it is that of the week of the day told.
 */
export function placeWeekday(
  parts: Parts,
  context: Context,
  implied: readonly Component[],
  after: Point | null,
): Placed | null {
  const known = context.document?.day !== undefined ? context.document : null
  const base =
    after ??
    (parts.from === 'event' ? (context.event ?? known) : known) ??
    dayWithin(context.told, context.document)
  if (base?.day === undefined) return context.document ? point(context.document, implied) : null
  const today = bounds(base)[0]
  const back = (weekdayOf(today) - parts.weekday! + 7) % 7
  const ahead = (7 - back) % 7
  const at = (number: number): Placed | null => point(fromDayNumber(number), implied)
  if (after) return at(today + ahead)
  if (parts.which === -1) return at(today - (back || 7))
  if (parts.which === 1) return at(today + (ahead || 7))
  const tense = context.tense()
  const dated = tense ? null : context.dated(parts.weekday!)
  if (dated) return point(dated, implied)
  // `this Friday` is that of the week unless the tense says otherwise; `On Monday, 17 November, … On Tuesday …`
  const goesOn = !known && parts.which === undefined && tense !== 'future'
  if (goesOn || (parts.which === 0 && !tense)) return at(today - weekdayOf(today) + parts.weekday!)
  return tense === 'future' ? at(today + ahead) : at(today - back)
}

/** A day told in the text stands in for the day of publication when it lies in the month of publication. */
function dayWithin(told: Point | null, document: Point | null): Point | null {
  if (!told || !document) return null
  return told.year === document.year && (document.month === undefined || told.month === document.month)
    ? told
    : null
}
