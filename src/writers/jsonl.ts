/** JSON Lines: one record a line. */
import { escapeJson } from '../text/sanitize.js'
import type { Writer } from './writer.js'

export const jsonlWriter = (): Writer => ({
  begin: () => '',
  write: (entries) => entries.map(({ record }) => `${escapeJson(JSON.stringify(record))}\n`).join(''),
  end: () => '',
})
