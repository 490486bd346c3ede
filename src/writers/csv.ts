/** CSV to the letter of RFC 4180, in UTF-8: a header line, CRLF at line ends, quotes doubled. */
import { stringify } from 'csv-stringify/sync'
import { type Cell, columnsOf } from '../kinds.js'
import { withoutControls } from '../text/sanitize.js'
import { explanation } from './explanation.js'
import type { Writer, WriterOptions } from './writer.js'

/** What a spreadsheet takes for the beginning of a formula, half and full width. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

/** Text that a spreadsheet would run gets an apostrophe before it; numbers stay what they are. */
const neutral = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)

/** Lists are joined with `; `, place by place, so that the third title is that of the third actor. */
function textOf(cell: Cell): string {
  if (cell === null || typeof cell !== 'object') return String(cell ?? '')
  return cell.some((value) => value !== null) ? cell.map((value) => value ?? '').join('; ') : ''
}

/** Rows of text cells with any delimiter and line end; `clean` is applied to each cell first. */
export function delimitedWriter(
  { kind, explain }: WriterOptions,
  delimiter: string,
  record_delimiter: '\n' | '\r\n',
  clean: (text: string) => string,
): Writer {
  const columns = columnsOf(kind)
  const lines = (rows: readonly (readonly string[])[]): string =>
    stringify(
      rows.map((row) => row.map((cell) => neutral(clean(cell)))),
      { delimiter, record_delimiter },
    )
  return {
    begin: () => lines([explain ? [...columns, 'explain'] : columns]),
    write: (entries) =>
      lines(
        entries.map(({ cells, explain }) => [
          ...cells.map(textOf),
          ...(explain ? [explanation(explain)] : []),
        ]),
      ),
    end: () => '',
  }
}

export const csvWriter = (options: WriterOptions): Writer =>
  delimitedWriter(options, ',', '\r\n', withoutControls)
