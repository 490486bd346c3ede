/** One JSON array, a record a line, written as the records come. */
import { escapeJson } from '../text/sanitize.js'
import type { Writer } from './writer.js'

export function jsonWriter(): Writer {
  let separator = '\n'
  return {
    begin: () => '[',
    write: (entries) =>
      entries
        .map(({ record }) => {
          const item = separator + escapeJson(JSON.stringify(record))
          separator = ',\n'
          return item
        })
        .join(''),
    end: () => '\n]\n',
  }
}
