/** TSV: as CSV, with no tab and no line break inside a cell, so that line tools can cut it too. */
import { withoutControls } from '../text/sanitize.js'
import { delimitedWriter } from './csv.js'
import type { Writer, WriterOptions } from './writer.js'

export const tsvWriter = (options: WriterOptions): Writer =>
  delimitedWriter(options, '\t', '\n', (text) => withoutControls(text).replace(/[\t\r\n]+/g, ' '))
