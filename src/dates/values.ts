/**
 * From a matched rule to what the words say: numbers of days, months and years, shifts, units. Nothing is placed on
 * the calendar here; that takes the document's date and is done by `resolve.ts`.
 *
 * Rules name their captures so: `day month year weekday season quarter half week decade century` for what is told,
 * `which` (last, this, next), `unit`, `count` with `direction` (ago, later), `relative` (yesterday, same day) and
 * `holiday` for what must be counted, `months` for so many months at the beginning or end of a year or up to a month,
 * `part` for a word that may tell that only the rest of a period is meant (`left`), `to` before the end of a range, `and` between the dates of one phrase, `lead` for words that belong to the rule but not to the date.
 */
import type { Attributes } from '../pack/lexicon.js'
import type { Capture, Match } from '../pack/match.js'
import { PUNCT } from '../pack/pack.js'
import type { Rule } from '../pack/pattern.js'
import type { Token } from '../types.js'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade'
/** What a shift counts from: the day of publication, or the day of the event just told. */
export type From = 'document' | 'event'

/** One date as told. */
export interface Parts {
  day: number | undefined
  month: number | undefined
  year: number | undefined
  /** The year was told in two digits. */
  shortYear: boolean | undefined
  /** Day and month are both bare numbers, so their order is only the language's habit. */
  numeric: boolean | undefined
  weekday: number | undefined
  season: number | undefined
  quarter: number | undefined
  half: number | undefined
  week: number | undefined
  decade: number | undefined
  century: number | undefined
  /** -1 last, 0 this, 1 next. */
  which: number | undefined
  unit: Unit | undefined
  /** So many units on the side of `which`: the last three days. */
  count: number | undefined
  /** Signed count of units from `from`. */
  shift: number | undefined
  from: From | undefined
  /** The week a date lies in, not the date. */
  weekOf: boolean | undefined
  /** Rank of a weekday in its month: 1 first … 5, -1 last. */
  nth: number | undefined
  /** So many months of a year, on the side of `nth`: the first nine months. */
  months: number | undefined
  /** Days from Easter Sunday. */
  easter: number | undefined
  holiday: boolean | undefined
  /** `which` passes over what is left of this week: `next weekend`, not `the coming weekend`. */
  skips: boolean | undefined
  /** From the beginning of the unit to the day of publication. */
  toDate: boolean | undefined
  /** What is left of a period from the day of publication on. */
  left: boolean | undefined
}

/** Nothing told yet. All dates have the same shape, which makes them quick to read. */
const blank = (): Parts => ({
  day: undefined,
  month: undefined,
  year: undefined,
  shortYear: undefined,
  numeric: undefined,
  weekday: undefined,
  season: undefined,
  quarter: undefined,
  half: undefined,
  week: undefined,
  decade: undefined,
  century: undefined,
  which: undefined,
  unit: undefined,
  count: undefined,
  shift: undefined,
  from: undefined,
  weekOf: undefined,
  nth: undefined,
  months: undefined,
  easter: undefined,
  holiday: undefined,
  skips: undefined,
  toDate: undefined,
  left: undefined,
})

/** What a match says: one date, the two ends of a range, or two or more dates. */
export interface Reading {
  readonly dates: readonly Parts[]
  /** `dash` is a range as well, but the preposition before it is not that of the range. */
  readonly join: 'none' | 'to' | 'dash' | 'and'
  /** Tokens of each mention: one, or as many as there are dates for `and`. */
  readonly spans: readonly { readonly first: number; readonly last: number }[]
}

const UNITS: readonly string[] = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade']

/** Reads a match. Null when its captures make no date, such as a month 13. */
export function readValue(match: Match, tokens: readonly Token[]): Reading | null {
  const { attrs } = match.rule
  const plain = isPlain(match.rule)
  const dates: Parts[] = [plain ? blank() : given(attrs)]
  let join: Reading['join'] = 'none'
  const spans = [{ first: match.first, last: match.last }]
  // direction and count may stand in either order
  let count: number | null = null
  let direction: number | null = null
  for (const capture of match.captures) {
    const parts = dates[dates.length - 1]!
    const { name, entry } = capture
    switch (name) {
      case 'lead':
        spans[0]!.first = capture.last
        break
      case 'to':
      case 'and':
        join = name === 'to' && tokens[capture.first]!.form.shape & PUNCT ? 'dash' : name
        if (name === 'and') {
          spans[spans.length - 1]!.last = capture.first
          spans.push({ first: capture.last, last: match.last })
        }
        dates.push(blank())
        break
      case 'count':
        count = numberOf(capture, tokens)
        break
      case 'direction':
        direction = Number(entry?.attrs.shift ?? 1)
        if (entry) given(entry.attrs, parts, true)
        break
      case 'day':
      case 'month':
      case 'year':
      case 'weekday':
      case 'season':
      case 'quarter':
      case 'half':
      case 'week':
      case 'decade':
      case 'century':
      case 'nth':
      case 'months':
      case 'which': {
        const number = numberOf(capture, tokens)
        if (number === null) return null
        parts[name] = number
        if (name === 'year' && number < 100 && !entry) parts.shortYear = true
        if (name === 'month' && !entry) parts.numeric = true
        if (entry?.attrs.from) parts.from = entry.attrs.from as From
        if (entry?.attrs.unit) parts.unit = entry.attrs.unit as Unit
        if (entry?.attrs.skips) parts.skips = true
        break
      }
      case 'part':
        if (entry?.attrs.left) parts.left = true
        break
      case 'unit':
      case 'relative':
      case 'holiday':
        if (entry) given(entry.attrs, parts)
        if (name === 'holiday') parts.holiday = true
        break
    }
  }
  const last = dates[dates.length - 1]!
  // `2011-12` is a season rather than a December
  if (!plain && attrs.season && last.year !== undefined && last.month === (last.year + 1) % 100) {
    dates.push({ ...blank(), year: last.year + 1 })
    last.month = undefined
    join = 'to'
  }
  // `two days after tomorrow`, `a week from today` count from a day that is itself counted
  if (direction !== null && last.shift !== undefined && count !== null) {
    if (last.unit !== 'day' && last.unit !== 'week') return null
    last.shift += direction * count * (last.unit === 'week' ? 7 : 1)
    last.unit = 'day'
  } else if (direction !== null) last.shift = direction * (count ?? 1)
  else if (count !== null && last.which !== undefined) last.count = count
  else if (count !== null) last.shift = count * (last.shift ?? 1)
  for (const parts of dates) if (!sane(parts)) return null
  if (!plain && !withinYears(attrs, last)) return null
  return { dates, join, spans }
}

const plainness = new WeakMap<Rule, boolean>()

/** True for a rule that has nothing but its pattern; most have. */
function isPlain(rule: Rule): boolean {
  let plain = plainness.get(rule)
  if (plain === undefined) plainness.set(rule, (plain = Object.keys(rule.attrs).length === 0))
  return plain
}

/** Attributes of a rule or an entry that say something of the date. `some` leaves out the shift, which is a sign there. */
function given(attrs: Attributes, parts: Parts = blank(), some = false): Parts {
  if (attrs.unit && UNITS.includes(attrs.unit)) parts.unit = attrs.unit as Unit
  if (attrs.from) parts.from = attrs.from as From
  if (attrs.shift !== undefined && !some) parts.shift = Number(attrs.shift)
  if (attrs.which !== undefined) parts.which = Number(attrs.which)
  if (attrs.weekday !== undefined) parts.weekday = Number(attrs.weekday)
  if (attrs.month !== undefined) parts.month = Number(attrs.month)
  if (attrs.day !== undefined) parts.day = Number(attrs.day)
  if (attrs.nth !== undefined) parts.nth = Number(attrs.nth)
  if (attrs.easter !== undefined) parts.easter = Number(attrs.easter)
  if (attrs.weekof !== undefined) parts.weekOf = true
  if (attrs.todate !== undefined) parts.toDate = true
  return parts
}

/** The number an entry stands for (`value=`), or that the digits of a single token make. */
function numberOf(capture: Capture, tokens: readonly Token[]): number | null {
  if (capture.entry?.attrs.value !== undefined) return Number(capture.entry.attrs.value)
  const { text } = tokens[capture.first]!.form
  let number = 0
  let at = 0
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) break
    number = number * 10 + digit
  }
  return at > 0 ? number : null
}

/** A rule may say which years it holds for (`from-year`, `until-year`), so that a bare number is not taken for any. */
const withinYears = (attrs: Attributes, { year }: Parts): boolean =>
  year === undefined ||
  (year >= Number(attrs['from-year'] ?? 0) && year <= Number(attrs['until-year'] ?? 9999))

/** Brings day and month into an order the calendar allows; false when there is none. */
function sane(parts: Parts): boolean {
  const { day, month } = parts
  if (parts.numeric && month !== undefined && day !== undefined && month > 12 && day <= 12) {
    parts.month = day
    parts.day = month
  }
  if (parts.month !== undefined && (parts.month < 1 || parts.month > 12)) return false
  if (parts.day !== undefined && (parts.day < 1 || parts.day > 31)) return false
  return parts.week === undefined || (parts.week >= 1 && parts.week <= 53)
}
