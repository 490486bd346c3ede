/** The entries of a run that links: all records are read before the first is written. */
import {
  documentEntry,
  type Entry,
  eventEntry,
  type KindName,
  type RowName,
  registryEntry,
} from '../kinds.js'
import { linkedEvents, type Records, registered } from '../link/link.js'
import type { Linked } from '../link/linker.js'

/** What can be asked for with `--link`, and the rows it is written as. */
export const LINKED_ROWS = {
  events: 'linked-events',
  documents: 'documents',
  people: 'registered-people',
  institutions: 'registered-institutions',
} as const satisfies { readonly [kind in KindName]?: RowName }
export type LinkedKind = keyof typeof LINKED_ROWS

export interface LinkedOptions {
  readonly kind: LinkedKind
  readonly explain: boolean
  /** Events told twice become one. */
  readonly merge: boolean
}

/** Rows of the registry that are written at a time. */
const ROWS = 500

/** Entries in the order of the documents, those of the registry by key; as many at a time as are written together. */
export function* linkedEntries(records: Records, linked: Linked, options: LinkedOptions): Generator<Entry[]> {
  const { kind, explain } = options
  if (kind === 'documents')
    for (const record of records.all()) yield [documentEntry(linked.keyed(record, explain), explain)]
  else if (kind === 'events')
    for (const events of linkedEvents(records, linked, options)) yield events.map(eventEntry)
  else {
    const rows = registered(records, linked, kind === 'people' ? 'person' : 'institution').map(
      ({ record, steps }) => registryEntry(record, explain ? steps : null),
    )
    for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS)
  }
}
