/**
 * Places what the words say on the calendar: against the document's date, the event just told, and the tense.
 * Nothing is guessed: a value has the precision of what it was counted from, and what cannot be placed is null.
 */
import {
  addMonths,
  bounds,
  dayNumber,
  daysInMonth,
  easter,
  edtf,
  edtfInterval,
  exists,
  fromDayNumber,
  isoWeek,
  type Point,
  weekdayOf,
} from './calendar.js'
import type { Tense } from './tense.js'
import type { Parts, Reading, Unit } from './values.js'

/** What is known where a date stands. */
export interface Context {
  /** Day, month or year of publication. */
  document: Point | null
  /** Day of the event just told. */
  event: Point | null
  /** Last day that the text told in full. */
  told: Point | null
  /** Last day, month or year that the text told. */
  last: Point | null
  /** Last month or day that the sentence told. */
  beside: Point | null
  readonly tense: (yearly?: boolean) => Tense
  /** Day of that weekday which the text tells in full near its publication. */
  readonly dated: (weekday: number) => Point | null
}

type Component = 'year' | 'month' | 'day'

/** A date placed. `end` differs from `start` for intervals; `text` is the EDTF where points cannot express it. */
export interface Placed {
  readonly start: Point
  readonly end: Point
  readonly text: string | null
  readonly implied: readonly Component[]
}

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

/** EDTF of a date placed. */
export const edtfOf = ({ start, end, text }: Placed): string => text ?? edtfInterval(start, end)

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

/** Does the day or month lie in what is placed? */
export const within = (at: Point, { start, end }: Placed): boolean =>
  bounds(at)[0] >= bounds(start)[0] && bounds(at)[1] <= bounds(end)[1]

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

const NONE: readonly Component[] = []

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
function eventOf({ unit = 'day' }: Parts, { event, last, document }: Context): Point | null {
  if ((unit === 'year' || unit === 'decade') && last) return last
  if (unit === 'month' && last?.month !== undefined) return last
  return event ?? document
}

/** Does anything stand for what `two days later` is counted from? Publication does only for what is to come. */
const toldBefore = ({ unit }: Parts, { event, last, tense }: Context): boolean =>
  event !== null || ((unit === 'year' || unit === 'decade') && last !== null) || tense() === 'future'

const point = (at: Point, implied: readonly Component[]): Placed | null =>
  exists(at) ? { start: at, end: at, text: null, implied } : null

const interval = (from: number, to: number, implied: readonly Component[]): Placed => ({
  start: fromDayNumber(from),
  end: fromDayNumber(to),
  text: null,
  implied,
})

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

/** `count` units from `base`, at the precision of the unit, or of `base` where that is coarser. */
function shifted(unit: Unit, count: number, base: Point): Placed | null {
  const { year, month, day } = base
  if (unit === 'decade') {
    const decade = Math.floor(year / 10) + count
    return {
      start: { year: decade * 10 },
      end: { year: decade * 10 + 9 },
      text: `${decade}X`,
      implied: ['year'],
    }
  }
  if (unit === 'year') return point({ year: year + count }, ['year'])
  if (month === undefined) return point({ year }, ['year'])
  if (unit === 'month') return point(addMonths({ year, month }, count), ['year', 'month'])
  if (unit === 'quarter' || unit === 'half') {
    const size = unit === 'quarter' ? 3 : 6
    const start = addMonths({ year, month: month - ((month - 1) % size) }, count * size)
    return { start, end: addMonths(start, size - 1), text: null, implied: ['year', 'month'] }
  }
  if (day === undefined) return point({ year, month }, ['year', 'month'])
  const today = dayNumber(year, month, day)
  if (unit === 'day') return point(fromDayNumber(today + count), ['year', 'month', 'day'])
  const monday = today - weekdayOf(today) + 1 + 7 * count
  return interval(unit === 'week' ? monday : monday + 5, monday + 6, ['year', 'month', 'day'])
}

/** `two Fridays ago`: so many of that weekday before or after `base`, which counts for none of them. */
function shiftedWeekday(weekday: number, count: number, base: Point): Placed | null {
  if (base.day === undefined) return null
  const today = bounds(base)[0]
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7
  return point(fromDayNumber(today + 7 * count + (count < 0 ? 7 - back : back === 7 ? 0 : -back)), IMPLIED)
}

/** The last or next so many units; days and weeks end or begin beside the base's day, greater units are whole ones. */
function spread(unit: Unit, count: number, base: Point): Placed | null {
  const step = Math.sign(count)
  if (unit === 'day' || unit === 'week') {
    if (base.day === undefined) return null
    const today = bounds(base)[0]
    const far = today + count * (unit === 'week' ? 7 : 1)
    return step < 0 ? interval(far, today - 1, IMPLIED) : interval(today + 1, far, IMPLIED)
  }
  const near = shifted(unit, step, base)
  const far = shifted(unit, count, base)
  if (!near || !far || near.text) return null
  return step < 0
    ? { start: far.start, end: near.end, text: null, implied: near.implied }
    : { start: near.start, end: far.end, text: null, implied: near.implied }
}

const IMPLIED: readonly Component[] = ['year', 'month', 'day']

/** From the first day of the unit to `base`: `year to date`. */
function soFar(unit: Unit, base: Point): Placed | null {
  const whole = shifted(unit, 0, base)
  if (!whole || base.day === undefined) return whole
  return interval(bounds(whole.start)[0], bounds(base)[0], IMPLIED)
}

/**
 * `this weekend`, `over the weekend`: the one on or before the base when the tense says past, else the one of its week.
 * @param coming the first that begins after the base
 */
function placeWeekend(base: Point, coming: boolean, context: Context): Placed | null {
  const own = shifted('weekend', 0, base)
  if (!own || base.day === undefined) return own
  if (coming) return bounds(own.start)[0] > bounds(base)[0] ? own : shifted('weekend', 1, base)
  return context.tense() === 'past' && bounds(own.start)[0] > bounds(base)[0]
    ? shifted('weekend', -1, base)
    : own
}

function weekAround({ start, implied }: Placed): Placed | null {
  if (start.day === undefined) return { start, end: start, text: null, implied }
  const number = bounds(start)[0]
  const monday = number - weekdayOf(number) + 1
  return interval(monday, monday + 6, implied)
}

function dayOfWeek(week: Placed, weekday: number, implied: readonly Component[]): Placed | null {
  if (week.start.day === undefined) return week
  return point(fromDayNumber(bounds(week.start)[0] + weekday - 1), implied)
}

/** The occurrence of something yearly that the context means; `at` gives it for a year, or null where it has none. */
function yearly(
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
const SLACK = 300

function placeDay(
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

/** The weekday on or before the anchor, or after it when the tense or the words say so. */
function placeWeekday(
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
  // `this Friday` is that of the week unless the tense says otherwise
  if (parts.which === 0 && !tense) return at(today - weekdayOf(today) + parts.weekday!)
  return tense === 'future' ? at(today + ahead) : at(today - back)
}

/** A day told in the text stands in for the day of publication when it lies in the month of publication. */
function dayWithin(told: Point | null, document: Point | null): Point | null {
  if (!told || !document) return null
  return told.year === document.year && (document.month === undefined || told.month === document.month)
    ? told
    : null
}

function placePartOfYear(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
  const size = parts.quarter !== undefined ? 3 : 6
  const told = (parts.quarter ?? parts.half)!
  // -1 is the last one
  const index = told < 0 ? 12 / size + told : told - 1
  if (index < 0 || index >= 12 / size) return null
  return yearly((year) => months(year, index * size + 1, size, implied), parts, context)
}

/** `first half of March`, `première quinzaine de mars`: to the 15th, or from the 16th. */
function placeHalfMonth(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
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
function placeMonths(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
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
function placeSeason(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
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

function placeWeek(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
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
function placeNthWeek(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
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

function placeNth(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
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

function placeHoliday(parts: Parts, context: Context, implied: readonly Component[]): Placed | null {
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
