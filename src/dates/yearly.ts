/** Dates that come every year: parts of the year, seasons, weeks, holidays, and which year's the context means. */
import {
  addMonths,
  bounds,
  dayNumber,
  daysInMonth,
  easter,
  edtf,
  isoWeek,
  type Point,
  weekdayOf,
} from './calendar.js'
import { type Component, type Context, interval, type Placed, point } from './placed.js'
import type { Parts } from './values.js'

/** The occurrence of something yearly that the context means; `at` gives it for a year, or null where it has none. */
export function yearly(
  at: (year: number) => Placed | null,
  parts: Parts,
  context: Context,
  after: Point | null = null,
): Placed | null {
  if (parts.year !== undefined) return at(parts.year)
  const anchor = after ?? context.document ?? context.told
  if (!anchor) return null
  const found: Placed[] = []
  let own: Placed | null = null
  for (let year = anchor.year - 1; year <= anchor.year + 1; year++) {
    const placed = at(year)
    if (placed) found.push(placed)
    if (year === anchor.year) own = placed
  }
  const [low, high] = bounds(anchor)
  const begins = (p: Placed): number => bounds(p.start)[0]
  const ends = (p: Placed): number => bounds(p.end)[1]
  const distance = (p: Placed): number =>
    begins(p) > high ? begins(p) - high : ends(p) < low ? low - ends(p) : 0
  const past = found.filter((p) => begins(p) <= high)
  const future = found.filter((p) => ends(p) >= low)
  if (parts.which === -1) return found.filter((p) => ends(p) < low).at(-1) ?? null
  if (parts.which === 1 || after)
    return found.filter((p) => (after ? ends(p) >= low : begins(p) > high))[0] ?? null
  if (parts.which === 0) return own
  const nearest = found.reduce((a, b) => (distance(b) < distance(a) ? b : a), found[0]!)
  if (!nearest) return null
  const tense = found.length > 1 ? context.tense(true) : null
  const wanted = tense === 'past' ? past.at(-1) : tense === 'future' ? future[0] : nearest
  // a writer names the year of what lies far off, unless it is the running one, so the tense counts only there and
  // where both years are thinkable
  return wanted && (wanted === own || distance(wanted) <= distance(nearest) + SLACK) ? wanted : nearest
}

/** How many days farther the year that the tense asks for may lie than the nearest one. */
export const SLACK = 300

/** `first quarter of 2024`, `second half of the year`. */
export function placePartOfYear(
  parts: Parts,
  context: Context,
  implied: readonly Component[],
): Placed | null {
  const size = parts.quarter !== undefined ? 3 : 6
  const told = (parts.quarter ?? parts.half)!
  // -1 is the last one
  const index = told < 0 ? 12 / size + told : told - 1
  if (index < 0 || index >= 12 / size) return null
  return yearly((year) => months(year, index * size + 1, size, implied), parts, context)
}

/** `first half of March`, `première quinzaine de mars`: to the 15th, or from the 16th. */
export function placeHalfMonth(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  const month = parts.month!
  return yearly(
    (year) =>
      parts.half === 1
        ? interval(dayNumber(year, month, 1), dayNumber(year, month, 15), implied)
        : interval(dayNumber(year, month, 16), dayNumber(year, month, daysInMonth(year, month)), implied),
    parts,
    context,
  )
}

/** `first nine months of 2024`, `last three months of the year`, `three months to September`. */
export function placeMonths(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  const count = parts.months!
  const { month } = parts
  if (count < 2 || count > 12) return null
  if (month !== undefined)
    return yearly((year) => months(year, month + 1 - count, count, implied), parts, context)
  return yearly((year) => months(year, parts.nth! < 0 ? 13 - count : 1, count, implied), parts, context)
}

/** So many months from a month on, which may be counted back from January (0 = December of the year before). */
const months = (year: number, month: number, count: number, implied: readonly Component[]): Placed => ({
  start: addMonths({ year, month }, 0),
  end: addMonths({ year, month }, count - 1),
  text: null,
  implied,
})

const WINTER = 4

/** Seasons are EDTF's 21 (spring) to 24 (winter); winter begins in December of its year. */
export function placeSeason(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  const season = parts.season!
  return yearly(
    (year) => ({ ...months(year, season * 3, 3, implied), text: `${edtf({ year })}-${20 + season}` }),
    // `this winter` may have begun the year before
    season === WINTER && parts.which === 0 && parts.year === undefined
      ? { ...parts, which: undefined }
      : parts,
    context,
  )
}

/** `week 12`: that of the ISO calendar. */
export function placeWeek(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  return yearly(
    (year) => {
      const monday = isoWeek(year, parts.week!)
      return interval(monday, monday + 6, implied)
    },
    parts.year === undefined ? { ...parts, which: 0 } : parts,
    context,
  )
}

/** `first week of March`, `last week of 2019`: a week is of the month or year that its Thursday is in. */
export function placeNthWeek(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  const { month, nth } = parts
  if (nth === undefined) return null
  return yearly(
    (year) => {
      const thursday = nthWeekday(year, month ?? (nth < 0 ? 12 : 1), 4, nth)
      return thursday === null ? null : interval(thursday - 3, thursday + 3, implied)
    },
    parts,
    context,
  )
}

/** Day number of the `nth` such weekday of a month, or null where the month has no so many. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const length = daysInMonth(year, month)
  if (nth < 0) {
    const last = dayNumber(year, month, length)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  const number = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  return number < first + length ? number : null
}

/** `first Monday of March`. */
export function placeNth(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  const { month, weekday, nth } = parts
  if (month === undefined || weekday === undefined || nth === undefined) return null
  return yearly(
    (year) => {
      const number = nthWeekday(year, month, weekday, nth)
      return number === null ? null : interval(number, number, implied)
    },
    parts,
    context,
  )
}

/** `Christmas`, `Easter Monday`, `Thanksgiving`. */
export function placeHoliday(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  if (parts.easter !== undefined) {
    const offset = parts.easter
    return yearly((year) => interval(easter(year) + offset, easter(year) + offset, implied), parts, context)
  }
  if (parts.nth !== undefined) return placeNth(parts, context, implied)
  const { month, day } = parts
  return month === undefined || day === undefined
    ? null
    : yearly((year) => point({ year, month, day }, implied), parts, context)
}
