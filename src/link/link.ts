/** Linked records: documents with keys, events told twice as one, rows of the registry. */
import { type DocumentRecord, type EventRecord, eventIds, eventRecordsOf } from '../records.js'
import { groupTellings, mergeEvents, sameness, type Telling } from './events.js'
import { createLinker, type LinkData, type Linked } from './linker.js'
import { type RegistryEntry, type RegistryRecord, registryRecord, type Tally, tally } from './registry.js'

/** Document records that can be read again, wherever they are kept. */
export interface Records {
  readonly size: number
  /** The record number `at`, counted from 0. */
  read(at: number): DocumentRecord
  all(): Iterable<DocumentRecord>
}

export interface LinkOptions extends LinkData {
  /** False: events told twice stay apart. */
  readonly merge?: boolean
  /** True: events and rows tell which rules linked them. */
  readonly explain?: boolean
}

/** What linking makes of the records of a run. */
export interface LinkResult {
  /** The records that were given, in their order, with keys. */
  readonly documents: readonly DocumentRecord[]
  readonly events: readonly EventRecord[]
  readonly people: readonly RegistryRecord[]
  readonly institutions: readonly RegistryRecord[]
  /** What the decisions leave open or say against themselves. */
  readonly conflicts: readonly string[]
  /** To be saved with `savedRegistry`. */
  readonly entries: readonly RegistryEntry[]
}

/**
 * Links document records, of one run or of several.
 * @param documents records in any order, on which nothing of the result depends but its order
 */
export function link(documents: readonly DocumentRecord[], options: LinkOptions): LinkResult {
  const linker = createLinker(options)
  for (const record of documents) linker.add(record)
  const linked = linker.settle()
  const records: Records = { size: documents.length, read: (at) => documents[at]!, all: () => documents }
  const { merge = true, explain = false } = options
  return {
    documents: documents.map((record) => linked.keyed(record, explain)),
    events: [...linkedEvents(records, linked, { merge, explain })].flat(),
    people: registered(records, linked, 'person').map(({ record }) => record),
    institutions: registered(records, linked, 'institution').map(({ record }) => record),
    conflicts: linked.conflicts,
    entries: linked.registry.entries,
  }
}

/** The rows of the registry of one type, of those that the records have. */
export function registered(
  records: Records,
  linked: Linked,
  type: RegistryEntry['type'],
): { readonly record: RegistryRecord; readonly steps: readonly string[] }[] {
  const counts = new Map<string, Tally>()
  const toldBefore = createTold(records)
  let at = 0
  for (const record of records.all()) {
    const told = toldBefore(record, at++)
    const again = told !== null && idsOf(record).every((id) => told.has(id))
    if (!again) tally(counts, linked.keyed(record))
  }
  return linked.registry.entries.flatMap((entry) => {
    const count = counts.get(entry.key)
    if (entry.type !== type || !count) return []
    return { record: registryRecord(entry, count), steps: entry.steps }
  })
}

/**
 * The events of each document; one that several tell stands where the first tells it, and so does one of a document
 * that comes more than once.
 */
export function* linkedEvents(
  records: Records,
  linked: Linked,
  { explain, merge }: { readonly explain: boolean; readonly merge: boolean },
): Generator<EventRecord[]> {
  const eventsOf = (record: DocumentRecord): EventRecord[] =>
    eventRecordsOf(linked.keyed(record, explain), true)
  const { first, silent } = merge ? repeated(records, eventsOf) : NONE
  const toldBefore = createTold(records)
  let at = 0
  for (const record of records.all()) {
    const told = toldBefore(record, at)
    yield eventsOf(record).flatMap((event, i) => {
      const place = `${at},${i}`
      if (silent.has(place) || told?.has(event.id)) return []
      const tellings = first.get(place)
      return tellings ? mergeEvents(tellings.map(([d, n]) => eventsOf(records.read(d))[n]!)) : event
    })
    at++
  }
}

const idsOf = ({ document, events }: DocumentRecord): string[] => eventIds(document.id, events)

/**
 * Remembers the documents of records that are given it in their order, with their numbers.
 * @returns the ids of the events that earlier records of the same document told; null where there is none
 */
function createTold(records: Records): (record: DocumentRecord, at: number) => ReadonlySet<string> | null {
  const firsts = new Map<string, number>()
  /** Only of documents that came again, which are few. */
  const told = new Map<string, ReadonlySet<string>>()
  return (record, at) => {
    const { id } = record.document
    const first = firsts.get(id)
    if (first === undefined) {
      firsts.set(id, at)
      return null
    }
    const known = told.get(id) ?? new Set(idsOf(records.read(first)))
    told.set(id, new Set([...known, ...idsOf(record)]))
    return known
  }
}

/** An event by the numbers of its document and of it in there. */
type Place = readonly [document: number, event: number]

/** Tellings of one event: all of them by the first, and those that the first stands for. */
interface Repeated {
  readonly first: ReadonlyMap<string, readonly Place[]>
  readonly silent: ReadonlySet<string>
}

const NONE: Repeated = { first: new Map(), silent: new Set() }

function repeated(records: Records, eventsOf: (record: DocumentRecord) => readonly EventRecord[]): Repeated {
  const places: Place[] = []
  const tellings: Telling[] = []
  const toldBefore = createTold(records)
  let document = 0
  for (const record of records.all()) {
    const told = toldBefore(record, document)
    const events = eventsOf(record)
    sameness(events).forEach((alike, i) => {
      const { id, date } = events[i]!
      if (alike === null || date === null || told?.has(id)) return
      tellings.push({ sameness: alike, date, at: places.length })
      places.push([document, i])
    })
    document++
  }
  const first = new Map<string, readonly Place[]>()
  const silent = new Set<string>()
  for (const group of groupTellings(tellings)) {
    const all = group.map((at) => places[at]!)
    first.set(all[0]!.join(), all)
    for (const place of all.slice(1)) silent.add(place.join())
  }
  return { first, silent }
}
