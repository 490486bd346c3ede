/** Dates counted in units from a day: `yesterday`, `two weeks ago`, `the last three months`, `this weekend`. */
import { addMonths, bounds, dayNumber, exists, fromDayNumber, type Point, weekdayOf } from './calendar.js'
import { type Component, type Context, IMPLIED, interval, type Placed, point } from './placed.js'
import type { Unit } from './values.js'

/** `count` units from `base`, at the precision of the unit, or of `base` where that is coarser. */
export function shifted(unit: Unit, count: number, base: Point): Placed | null {
  const { year, month, day } = base
  if (unit === 'decade') {
    const decade = Math.floor(year / 10) + count
    const start = { year: decade * 10 }
    // its value is written here, so nothing later sees that the calendar has no such decade
    if (!exists(start)) return null
    return {
      start,
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
export function shiftedWeekday(weekday: number, count: number, base: Point): Placed | null {
  if (base.day === undefined) return null
  const today = bounds(base)[0]
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7
  return point(fromDayNumber(today + 7 * count + (count < 0 ? 7 - back : back === 7 ? 0 : -back)), IMPLIED)
}

/** The last or next so many units; days and weeks end or begin beside the base's day, greater units are whole ones. */
export function spread(unit: Unit, count: number, base: Point): Placed | null {
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

/** From the first day of the unit to `base`: `year to date`. */
export function soFar(unit: Unit, base: Point): Placed | null {
  const whole = shifted(unit, 0, base)
  if (!whole || base.day === undefined) return whole
  return interval(bounds(whole.start)[0], bounds(base)[0], IMPLIED)
}

/**
 * `this weekend`, `over the weekend`: the one on or before the base when the tense says past, else the one of its week.
 * @param coming the first that begins after the base
 */
export function placeWeekend(base: Point, coming: boolean, context: Context): Placed | null {
  const own = shifted('weekend', 0, base)
  if (!own || base.day === undefined) return own
  if (coming) return bounds(own.start)[0] > bounds(base)[0] ? own : shifted('weekend', 1, base)
  return context.tense() === 'past' && bounds(own.start)[0] > bounds(base)[0]
    ? shifted('weekend', -1, base)
    : own
}

/** `week of 5 March`. */
export function weekAround({ start, implied }: Placed): Placed | null {
  if (start.day === undefined) return { start, end: start, text: null, implied }
  const number = bounds(start)[0]
  const monday = number - weekdayOf(number) + 1
  return interval(monday, monday + 6, implied)
}

/** `Tuesday of next week`. */
export function dayOfWeek(week: Placed, weekday: number, implied: readonly Component[]): Placed | null {
  if (week.start.day === undefined) return week
  return point(fromDayNumber(bounds(week.start)[0] + weekday - 1), implied)
}
