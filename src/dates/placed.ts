/** A date placed on the calendar, and what is known where it stands. */
import { bounds, edtfInterval, exists, fromDayNumber, type Point } from './calendar.js'
import type { Tense } from './tense.js'

/** What is known where a date stands. */
export interface Context {
  /** Day, month or year of publication. */
  document: Point | null
  /** Day of the event just told. */
  event: Point | null
  /** Last day that the text told in full. */
  told: Point | null
  /** First day of what the sentence or the one before it tells, and not only in passing. */
  close: Point | null
  /** Last day, month or year that the text told. */
  last: Point | null
  /** Last month or day that the sentence told. */
  beside: Point | null
  /** Last day that the sentence told, in passing or not. */
  here: Point | null
  readonly tense: (yearly?: boolean) => Tense
  /** Day of that weekday which the text tells in full near its publication. */
  readonly dated: (weekday: number) => Point | null
}

/** What of a date its words may leave to the context. */
export type Component = 'year' | 'month' | 'day'

/** A date placed. `end` differs from `start` for intervals; `text` is the EDTF where points cannot express it. */
export interface Placed {
  readonly start: Point
  readonly end: Point
  readonly text: string | null
  readonly implied: readonly Component[]
}

/** EDTF of a date placed. */
export const edtfOf = ({ start, end, text }: Placed): string => text ?? edtfInterval(start, end)

/** Does the day or month lie in what is placed? */
export const within = (at: Point, { start, end }: Placed): boolean =>
  bounds(at)[0] >= bounds(start)[0] && bounds(at)[1] <= bounds(end)[1]

/** A day, month or year as a date; null where the calendar lacks it. */
export const point = (at: Point, implied: readonly Component[]): Placed | null =>
  exists(at) ? { start: at, end: at, text: null, implied } : null

/** The days from one day number to another. */
export const interval = (from: number, to: number, implied: readonly Component[]): Placed => ({
  start: fromDayNumber(from),
  end: fromDayNumber(to),
  text: null,
  implied,
})

/** Nothing left to the context. */
export const NONE: readonly Component[] = []

/** All of it left to the context. */
export const IMPLIED: readonly Component[] = ['year', 'month', 'day']
