/**
 * The proleptic Gregorian calendar in whole numbers, and values as EDTF writes them. A day is counted from
 * 0 = 1970-01-01; there is no clock, no time zone and no `Date` anywhere.
 */

/** A year, a month of it, or a day of that; what is not told is absent. */
export interface Point {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Days from 1970-01-01 to the given day, negative before it. */
export function dayNumber(year: number, month: number, day: number): number {
  // years begin in March, so that the leap day is the last of its year
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that `dayNumber` counts as `number`. */
export function fromDayNumber(number: number): Required<Point> {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!

/** True where the calendar has such a day, month or year (1 to 9999). */
export function exists({ year, month, day }: Point): boolean {
  if (year < 1 || year > 9999) return false
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month))
}

/** First and last day of a point, as day numbers. */
export function bounds({ year, month, day }: Point): readonly [number, number] {
  if (month === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  if (day === undefined) return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
  const number = dayNumber(year, month, day)
  return [number, number]
}

/** `point` moved by whole months; days beyond the month's end fall on its last day. */
export function addMonths({ year, month = 1, day }: Point, count: number): Point {
  const months = year * 12 + month - 1 + count
  const moved = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
  return day === undefined ? moved : { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) }
}

/** The day of Easter Sunday, as a day number (Gauss's rule in Butcher's form). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const h = (19 * a + b - d - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Monday of ISO week `week` of `year`, as a day number. */
export function isoWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1)
}

const PAIRS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))

/** EDTF of a point: `2025`, `2025-02`, `2025-02-25`. */
export function edtf({ year, month, day }: Point): string {
  const y = year > 999 ? `${year}` : String(year).padStart(4, '0')
  if (month === undefined) return y
  return day === undefined ? `${y}-${PAIRS[month]}` : `${y}-${PAIRS[month]}-${PAIRS[day]}`
}

/** EDTF of an interval; of one that begins and ends alike, the point. */
export function edtfInterval(from: Point, to: Point): string {
  const a = edtf(from)
  if (from === to) return a
  const b = edtf(to)
  return a === b ? a : `${a}/${b}`
}

/** Reads `2025`, `2025-02` or `2025-02-25`; anything else, or a day the calendar lacks, gives null. */
export function parsePoint(text: string | null): Point | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? '')
  if (!found) return null
  const point: { year: number; month?: number; day?: number } = { year: Number(found[1]) }
  if (found[2]) point.month = Number(found[2])
  if (found[3]) point.day = Number(found[3])
  return exists(point) ? point : null
}

/** A point, a season of a year, a decade or a century: what an interval of EDTF level 1 runs between, and the two latter. */
const PERIOD = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * First and last day of an EDTF value, as day numbers: a day, month, season, year, decade (`199X`), century (`18XX`)
 * or interval, which may be open (`2023/..`: the last day is `Infinity`). Seasons are those of the north, by whole months;
 * the winter of a year is the one it begins with and the one it ends with. Null for anything else.
 */
export function edtfBounds(value: string): readonly [number, number] | null {
  let bounds = known.get(value)
  if (bounds === undefined) {
    if (known.size === MAX_KNOWN) known.clear()
    known.set(value, (bounds = readBounds(value)))
  }
  return bounds
}

/** Bounds worked out: a text asks for those of the same few days again and again. */
const known = new Map<string, readonly [number, number] | null>()
const MAX_KNOWN = 1000

function readBounds(value: string): readonly [number, number] | null {
  const [from = '', to = from, more] = value.split('/')
  if (more !== undefined) return null
  const first = from === '..' ? OPEN : periodBounds(from)
  const last = to === '..' ? OPEN : periodBounds(to)
  return first && last && (first !== OPEN || last !== OPEN) ? [first[0], last[1]] : null
}

const OPEN = [-Infinity, Infinity] as const

/** First and last month of the seasons of EDTF, 21 spring to 24 winter; 14 is February of the next year. */
const SEASONS: { readonly [season: number]: readonly [number, number] } = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [1, 14],
}

function periodBounds(text: string): readonly [number, number] | null {
  const [, years = '', month, day] = PERIOD.exec(text) ?? []
  if (!years) return null
  if (years.includes('X') && month !== undefined) return null
  const months = day === undefined ? SEASONS[Number(month)] : undefined
  if (months) {
    const [first, last] = months.map((m) => bounds(addMonths({ year: Number(years), month: 1 }, m - 1)))
    return [first![0], last![1]]
  }
  if (month !== undefined) {
    const point = parsePoint(text)
    return point && bounds(point)
  }
  const [from, to] = [Number(years.replaceAll('X', '0')), Number(years.replaceAll('X', '9'))]
  return [dayNumber(from, 1, 1), dayNumber(to, 12, 31)]
}
