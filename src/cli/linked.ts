/** The entries of a run that links: all records are read before the first is written. */
import {
  documentEntry,
  type Entry,
  eventEntry,
  type KindName,
  type RowName,
  registryEntry,
} from '../kinds.js'
import { groupTellings, mergeEvents, sameness, type Telling } from '../link/events.js'
import type { Linked } from '../link/linker.js'
import { registryRecord, type Tally, tally } from '../link/registry.js'
import { type EventRecord, eventRecordsOf } from '../records.js'
import type { Spool } from './spool.js'

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
export function* linkedEntries(spool: Spool, linked: Linked, options: LinkedOptions): Generator<Entry[]> {
  const { kind, explain } = options
  if (kind === 'documents')
    for (const record of spool.all()) yield [documentEntry(linked.keyed(record, explain), explain)]
  else if (kind === 'events') yield* eventEntries(spool, linked, options)
  else {
    const counts = new Map<string, Tally>()
    for (const record of spool.all()) tally(counts, linked.keyed(record))
    const type = kind === 'people' ? 'person' : 'institution'
    // those that only the user's registry knows are not in these documents
    const rows = linked.registry.entries.flatMap((entry) => {
      const count = counts.get(entry.key)
      if (entry.type !== type || !count) return []
      return registryEntry(registryRecord(entry, count), explain ? entry.steps : null)
    })
    for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS)
  }
}

function* eventEntries(spool: Spool, linked: Linked, { explain, merge }: LinkedOptions): Generator<Entry[]> {
  const eventsOf = (at: number): EventRecord[] => eventRecordsOf(linked.keyed(spool.read(at), explain), true)
  /** Where the tellings are that one event is told by: the first stands for all. */
  const places = new Map<string, readonly (readonly [document: number, event: number])[]>()
  const silent = new Set<string>()
  if (merge) {
    const where: (readonly [number, number])[] = []
    const tellings: Telling[] = []
    for (let document = 0; document < spool.size; document++)
      eventsOf(document).forEach((event, i) => {
        const alike = sameness(event)
        if (alike === null || event.date === null) return
        tellings.push({ sameness: alike, date: event.date, at: where.length })
        where.push([document, i])
      })
    for (const group of groupTellings(tellings)) {
      const [first, ...others] = group.map((at) => where[at]!)
      places.set(first!.join(), [first!, ...others])
      for (const place of others) silent.add(place.join())
    }
  }
  for (let document = 0; document < spool.size; document++) {
    const entries = eventsOf(document).flatMap((event, i) => {
      const place = `${document},${i}`
      if (silent.has(place)) return []
      const tellings = places.get(place)?.map(([d, n]) => eventsOf(d)[n]!)
      return eventEntry(tellings ? mergeEvents(tellings) : event)
    })
    yield entries
  }
}
