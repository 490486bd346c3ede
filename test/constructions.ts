/**
 * Tables of small texts and the events in them:
 *
 *   # what the texts show
 *   Minister Adaeze Okoro received Ambassador Paul Lind.
 *     CONSULT/visit Lind > Okoro
 *
 * The lines below a text are all its events, in any order, in the form of `told`; what they leave out may be anything. Persons
 * go by their last names, all others by their whole ones. `none` is no event, ` / ` in a text is a line break.
 */
import { describe, test } from 'vitest'
import type { Document, Event } from '../dist/types.js'
import { expectation, meets, read, told } from './engine.js'
import { knownFailures } from './known.js'

interface Construction {
  readonly title: string
  readonly text: string
  readonly events: readonly string[]
}

/** Reads a table. */
export function constructions(table: string): Construction[] {
  const found: { title: string; text: string; events: string[] }[] = []
  let title = ''
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) title = line.slice(2)
    else if (line.startsWith('  ')) found.at(-1)!.events.push(line.trim())
    else if (line.trim()) found.push({ title, text: line.trim(), events: [] })
  }
  return found
}

/** Fails unless the events are those expected, each met by another one. */
function check(doc: Document, events: readonly Event[], expected: readonly string[]): void {
  const lines = expected.filter((line) => line !== 'none')
  const left = [...events]
  const missing = lines.filter((line) => {
    const at = left.findIndex((event) => meets(doc, event, expectation(line)))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  if (missing.length || left.length)
    throw new Error(
      [
        ...missing.map((line) => `missing: ${line}`),
        ...left.map((event) => `found:   ${told(doc, event)} by ${event.rule}`),
      ].join('\n'),
    )
}

/**
 * Tests tables, by language.
 * @param suite name of the list of known failures
 * @param eventsOf which events of a text the table tells; all when absent
 */
export function testConstructions(
  suite: string,
  tables: Readonly<Record<string, string>>,
  eventsOf: (doc: Document) => readonly Event[] = (doc) => doc.events,
): void {
  const rows = Object.entries(tables).flatMap(([language, table]) =>
    constructions(table).map((row) => ({ language, ...row })),
  )
  const idOf = (row: { language: string; text: string }): string => `${row.language}: ${row.text}`
  const holds = knownFailures(suite, rows.map(idOf))
  describe.each([...new Set(rows.map(({ language, title }) => `${language}: ${title}`))])('%s', (group) => {
    test.each(rows.filter(({ language, title }) => `${language}: ${title}` === group))(
      '$text',
      ({ language, text, events, ...row }) =>
        holds(idOf({ language, text, ...row }), () => {
          const doc = read(language, text.replaceAll(' / ', '\n\n'))
          check(doc, eventsOf(doc), events)
        }),
    )
  })
}
