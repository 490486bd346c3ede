/** What an EDTF value holds, against values worked out by hand. */
import { expect, test } from 'vitest'
import { edtfBounds, fromDayNumber } from '../src/dates/calendar.js'
import { groupTellings } from '../src/link/events.js'

const iso = (day: number): string => {
  if (!Number.isFinite(day)) return String(day)
  const { year, month, day: of } = fromDayNumber(day)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(of).padStart(2, '0')].join(
    '-',
  )
}

test.each([
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-21', '2023-03-01', '2023-05-31'],
  ['2023-24', '2023-01-01', '2024-02-29'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['18XX', '1800-01-01', '1899-12-31'],
  ['2024-08-18/2024-08-20', '2024-08-18', '2024-08-20'],
  ['2023-03/..', '2023-03-01', 'Infinity'],
  ['../2023', '-Infinity', '2023-12-31'],
])('%s runs from %s to %s', (value, first, last) =>
  expect(edtfBounds(value)?.map(iso)).toEqual([first, last]),
)

test.each([
  '',
  '2023-02-29',
  '2023-13',
  '2023-25',
  '199X-02',
  '../..',
  '2023/2024/2025',
  '26/02/2025',
  'May',
])('«%s» is no such value', (value) => expect(edtfBounds(value)).toBeNull())

const together = (...dates: string[]): number[][] =>
  groupTellings(dates.map((date, at) => ({ sameness: 'x', date, at })))

test.each<[readonly string[], number[][]]>([
  [['2025-02-25', '2025-02'], [[0, 1]]],
  [['2022-02-25', '2024/..'], []],
  [['2024-03-05', '2024/..'], [[0, 1]]],
  [['2025-03-05', '2024/..'], []],
  [['2023-04-03', '2023-21'], [[0, 1]]],
  [['1994', '199X'], [[0, 1]]],
  [['2024-08-19', '2024-08-18/2024-08-20'], [[0, 1]]],
  [['2024-03-05', '2024-03-07', '2024/..'], []],
  [['1944-06-06', '../1989'], []],
  [['../1989', '2025-03-05', '../1989'], [[0, 2]]],
])('tellings dated %s are grouped as %s', (dates, groups) => expect(together(...dates)).toEqual(groups))
