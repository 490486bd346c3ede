/**
 * Places what the words say on the calendar: against the document's date, the event just told, and the tense.
 * Nothing is guessed: a value has the precision of what it was counted from, and what cannot be placed is null.
 */
import { bounds, type Point } from './calendar.js'
import { dayOfWeek, placeWeekend, shifted, shiftedWeekday, soFar, spread, weekAround } from './counted.js'
import { placeDay, placeWeekday } from './days.js'
import {
  type Component,
  type Context,
  IMPLIED,
  interval,
  NONE,
  type Placed,
  point,
  within,
} from './placed.js'
import type { Tense } from './tense.js'
import type { Parts, Reading } from './values.js'
import {
  placeHalfMonth,
  placeHoliday,
  placeMonths,
  placeNth,
  placeNthWeek,
  placePartOfYear,
  placeSeason,
  placeWeek,
} from './yearly.js'

/** In: a reading and its context. Out: a date for each of its mentions; null where it cannot be placed. */
export function place(reading: Reading, context: Context): (Placed | null)[] {
  const { dates, join } = reading
  if (dates.length === 1) return [placeOne(dates[0]!, context)]
  if (join === 'and') {
    const first = dates[0]!
    const last = dates[dates.length - 1]!
    return dates.map((parts) => {
      const told = parts === first ? first : shareParts(first, parts, false)[1]
      return placeOne(parts === last ? told : shareParts(told, last, false)[0], context)
    })
  }
  const [a, b] = shareParts(dates[0]!, dates[1]!, true)
  // in a range told by words the preposition belongs to the range, and ties it to no noun; what lasted until a day
  // that is counted from publication began before it
  const tense = b.shift !== undefined && b.shift <= 0 ? (): Tense => 'past' : (): Tense => context.tense()
  const from = placeOne(a, join === 'to' ? { ...context, tense } : context)
  if (!from) return [null]
  // what ends a range lies after its beginning
  const after = b.year === undefined || b.shortYear ? from.end : null
  const then = after
    ? { ...context, document: context.document ?? after, told: after, tense: () => 'future' as const }
    : context
  const follows = (placed: Placed | null): boolean =>
    placed !== null && !placed.text && bounds(placed.end)[1] >= bounds(from.start)[0]
  let to = placeOne(b, then, after)
  // numbers that would end a range before it begins are in the other order: `25 November 2025 - 01/12/2025`
  if (!follows(to) && b.numeric) to = placeOne({ ...b, day: b.month, month: b.day }, then, after)
  if (from.text || !to || !follows(to)) return [null]
  return [{ start: from.start, end: to.end, text: null, implied: from.implied }]
}

/** What one end of a phrase says holds for the other: `18 au 20 août`, `3–5 March 2025`, `March 3–5`. */
function shareParts(a: Parts, b: Parts, range: boolean): [Parts, Parts] {
  const first = { ...a }
  const second = { ...b }
  if (first.month === undefined && second.month !== undefined && first.day !== undefined)
    first.month = second.month
  if (second.month === undefined && first.month !== undefined && second.day !== undefined)
    second.month = first.month
  if (first.year === undefined && second.year !== undefined && first.month !== undefined) {
    first.year = second.year
    if (second.shortYear) first.shortYear = true
    if (range && second.month !== undefined && first.month > second.month) first.year -= 1
  }
  if (first.month === undefined && second.unit === 'month' && second.month === undefined) first.unit = 'month'
  if (first.which === undefined && second.which !== undefined && !second.shift) {
    first.which = second.which
    first.from ??= second.from
    if (second.unit === 'year' || second.unit === 'week') first.unit = second.unit
    // the end of a range is counted from its beginning
    if (range && second.unit === undefined) second.which = undefined
  }
  // `next week from Tuesday to Thursday`
  if (range && first.unit === 'week' && second.weekday !== undefined && second.unit === undefined) {
    second.unit = first.unit
    second.which = first.which
    second.from = first.from
  }
  // `1990-91`
  if (second.shortYear && first.year !== undefined && !first.shortYear && second.month === undefined) {
    second.year = Math.floor(first.year / 100) * 100 + second.year!
    if (second.year < first.year) second.year += 100
    second.shortYear = false
  }
  return [first, second]
}

function placeOne(parts: Parts, context: Context, after: Point | null = null): Placed | null {
  const placed = placeWhole(parts, context, after)
  return placed && parts.left ? leftOf(placed, context.document) : placed
}

/** `rest of the year`: the period from `today` on, where it lies in it; where no day is known, the whole. */
function leftOf(whole: Placed, today: Point | null): Placed {
  if (today?.day === undefined || !within(today, whole)) return whole
  return interval(bounds(today)[0], bounds(whole.end)[1], IMPLIED)
}

function placeWhole(parts: Parts, context: Context, after: Point | null): Placed | null {
  if (isPlain(parts)) return point({ year: parts.year!, month: parts.month!, day: parts.day! }, NONE)
  const base = parts.from === 'event' ? eventOf(parts, context) : context.document
  if (parts.century !== undefined) {
    const digits = String(parts.century - 1).padStart(2, '0')
    return {
      start: { year: (parts.century - 1) * 100 },
      end: { year: (parts.century - 1) * 100 + 99 },
      text: `${digits}XX`,
      implied: [],
    }
  }
  if (parts.decade !== undefined) {
    const year = parts.decade < 100 ? fullYear(parts.decade, context) : parts.decade
    return {
      start: { year },
      end: { year: year + 9 },
      text: `${String(year).slice(0, 3)}X`,
      implied: parts.decade < 100 ? ['year'] : [],
    }
  }
  // a day that is told beside it (`the next day, 4 March`) needs no counting
  if (parts.shift !== undefined && (parts.day === undefined || parts.month === undefined)) {
    if (!base || (parts.shift > 0 && parts.from === 'event' && !toldBefore(parts, context))) return null
    return parts.weekday !== undefined && parts.unit === 'week'
      ? shiftedWeekday(parts.weekday, parts.shift, base)
      : shifted(parts.unit ?? 'day', parts.shift, base)
  }
  if (parts.count !== undefined)
    return base && parts.unit && parts.which ? spread(parts.unit, parts.count * parts.which, base) : null
  if (parts.unit === 'weekend' && (!parts.which || (parts.which === 1 && !parts.skips)))
    return base ? placeWeekend(base, parts.which === 1, context) : null
  if (parts.toDate) return base ? soFar(parts.unit ?? 'year', base) : null
  const frame =
    parts.unit !== undefined && (parts.nth === undefined || parts.which !== undefined)
      ? base
        ? shifted(parts.unit, parts.which ?? 0, base)
        : null
      : undefined
  if (frame === null) return null
  const year =
    parts.year !== undefined
      ? parts.shortYear
        ? fullYear(parts.year, context)
        : parts.year
      : frame && (parts.unit === 'year' || parts.unit === 'month')
        ? frame.start.year
        : undefined
  const month = parts.month ?? (frame && parts.unit === 'month' ? frame.start.month : undefined)
  const told = year === parts.year && month === parts.month ? parts : { ...parts, year, month }
  const implied = impliedOf(parts)
  if (parts.holiday) return placeHoliday(told, context, implied)
  if (parts.half !== undefined && month !== undefined) return placeHalfMonth(told, context, implied)
  if (parts.quarter !== undefined || parts.half !== undefined) return placePartOfYear(told, context, implied)
  if (parts.months !== undefined) return placeMonths(told, context, implied)
  if (parts.season !== undefined) return placeSeason(told, context, implied)
  if (parts.nth !== undefined && parts.weekday === undefined) return placeNthWeek(told, context, implied)
  if (parts.week !== undefined) return placeWeek(told, context, implied)
  if (parts.nth !== undefined && parts.weekday !== undefined) return placeNth(told, context, implied)
  if (month !== undefined || parts.day !== undefined) {
    const placed =
      parts.month === undefined && frame && month === undefined
        ? frame
        : placeDay(told, context, implied, after)
    return placed && parts.weekOf ? weekAround(placed) : placed
  }
  if (year !== undefined && parts.weekday === undefined)
    return frame && parts.year === undefined ? { ...frame, implied } : point({ year }, implied)
  if (parts.weekday !== undefined) {
    const placed =
      frame && parts.unit === 'week'
        ? dayOfWeek(frame, parts.weekday, implied)
        : placeWeekday(told, context, implied, after)
    return placed && parts.weekOf ? weekAround(placed) : placed
  }
  return frame ?? null
}

/** A day told in full, as most are that have a year. */
const isPlain = (parts: Parts): boolean =>
  parts.day !== undefined &&
  parts.month !== undefined &&
  parts.year !== undefined &&
  !parts.shortYear &&
  !parts.weekOf &&
  !parts.holiday &&
  parts.unit === undefined

/** What `the next day` or `the following year` is counted from: something told at least as finely as its unit. */
function eventOf({ unit = 'day', shift = 0 }: Parts, context: Context): Point | null {
  const { event, close, here, last, document } = context
  // `which he had accepted on Saturday. … the same day`: a day told just before, though in passing
  if (shift === 0 && close) return close
  // `X, who arrived on Tuesday, met Y the following day`
  if (shift > 0 && unit === 'day' && here) return here
  if ((unit === 'year' || unit === 'decade') && last) return last
  if (unit === 'month' && last?.month !== undefined) return last
  // `Kenya will send aid on Tuesday. The minister, who had met X the day before, …`: what is past came before publication
  const ahead = event !== null && document !== null && bounds(event)[0] > bounds(document)[1]
  if (ahead && shift < 0 && context.tense() === 'past') return document
  return event ?? document
}

/** Does anything stand for what `two days later` is counted from? Publication does only for what is to come. */
const toldBefore = ({ unit }: Parts, { event, last, tense }: Context): boolean =>
  event !== null || ((unit === 'year' || unit === 'decade') && last !== null) || tense() === 'future'

/** What the words leave to the context. */
function impliedOf(parts: Parts): Component[] {
  const implied: Component[] = []
  if (parts.year === undefined || parts.shortYear) implied.push('year')
  if (parts.year === undefined && parts.month === undefined && parts.unit !== 'year') implied.push('month')
  if (parts.weekday !== undefined && parts.day === undefined) implied.push('day')
  return implied
}

/** The year that two digits mean: the latest that is not far in the future of the document. */
function fullYear(two: number, context: Context): number {
  const now = (context.document ?? context.told)?.year
  if (now === undefined) return two + (two < 50 ? 2000 : 1900)
  const century = Math.floor(now / 100) * 100
  return century + two > now + 20 ? century - 100 + two : century + two
}
