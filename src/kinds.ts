/**
 * The kinds of records one can ask for. A kind says which records a document gives, and how one record looks as a
 * flat row: the columns of CSV and TSV. The rows of people, institutions, places, dates and titles are flat already.
 */

import type { RegistryRecord, TitleSeen } from './link/registry.js'
import {
  type DocumentRecord,
  documentRecord,
  type EventRecord,
  type Explanation,
  eventRecords,
  quote,
  type Reason,
  roleOf,
  titleRecord,
  titlesByHolder,
  titlesOf,
} from './records.js'
import type { Document, Entity, Mention, Span } from './types.js'

/** A value of a row; lists are joined with `; ` when written. */
export type Cell = string | number | null | readonly (string | null)[]

/** One record in both its looks. */
export interface Entry {
  /** As JSON writes it. */
  readonly record: object
  /** The values of the kind's columns, in their order. */
  readonly cells: readonly Cell[]
  readonly explain: Explanation | null
}

export interface Kind {
  readonly columns: readonly string[]
  /** The records of a document; with `explain`, each tells which rules made it. */
  readonly entries: (doc: Document, explain: boolean) => Entry[]
}

const EVENT_COLUMNS = (
  'id date type mode status actor actor_title actor_institution actor_country recipient recipient_title ' +
  'recipient_institution recipient_country place place_country contexts trigger sentence document language ' +
  'published start end rule'
).split(' ')

/** An event record in both its looks. */
export const eventEntry = (e: EventRecord): Entry => ({
  record: e,
  explain: e.explain ?? null,
  cells: [
    ...[e.id, e.date, e.type, e.mode, e.status],
    ...[e.actors, e.recipients].flatMap((list) => [
      list.map(({ name }) => name),
      list.map(({ title }) => title),
      list.map(({ institution }) => institution),
      list.map(({ country }) => country),
    ]),
    ...[e.place?.name ?? null, e.place?.country ?? null, e.contexts, e.trigger, e.sentence],
    ...[e.document, e.language, e.published, e.start, e.end, e.rule],
    ...(e.sources ? [e.actors, e.recipients].map((list) => list.map(({ key }) => key ?? null)) : []),
    ...(e.sources ? [e.sources.map(({ document }) => document)] : []),
  ],
})

const events: Kind = {
  columns: EVENT_COLUMNS,
  entries: (doc, explain) => eventRecords(doc, explain).map(eventEntry),
}

const documents: Kind = {
  columns: (
    'id source language date title place agency people_count institution_count place_count title_count ' +
    'date_count event_count'
  ).split(' '),
  entries: (doc, explain) => [documentEntry(documentRecord(doc, explain), explain)],
}

/** A document record in both its looks. */
export function documentEntry(record: DocumentRecord, explain: boolean): Entry {
  const { document, entities, titles, dates, events } = record
  const count = (type: Entity['type']): number => entities.filter((entity) => entity.type === type).length
  const reasons = events.flatMap((event) => event.explain ?? [])
  const cells = [
    ...[document.id, document.source, document.language, document.date, document.title, document.place],
    ...[document.agency, count('person'), count('institution'), count('place')],
    ...[titles.length, dates.length, events.length],
  ]
  return {
    record,
    cells,
    explain: explain
      ? { rules: reasons.flatMap(({ rules }) => rules), steps: reasons.flatMap(({ steps }) => steps) }
      : null,
  }
}

type Row = Readonly<Record<string, Cell>>

/** A kind whose records are rows: the columns name their fields in order. */
const flat = (columns: string, rows: (doc: Document) => (readonly [Row, readonly Reason[]])[]): Kind => {
  const names = columns.split(' ')
  return {
    columns: names,
    entries: (doc, explain) =>
      rows(doc).map(([row, rules]) => {
        const explanation = explain ? { rules, steps: [] } : null
        return {
          record: explanation ? { ...row, explain: explanation } : row,
          cells: names.map((name) => row[name] ?? null),
          explain: explanation,
        }
      }),
  }
}

const people = flat(
  'document id name country gender titles institutions forms mentions start end rule',
  entityRows('person', (doc) => {
    const held = titlesByHolder(titlesOf(doc).map((title) => titleRecord(doc, title)))
    const names = new Map(doc.entities.map(({ id, name }) => [id, name]))
    return (person) => {
      const titles = held.get(person.id) ?? []
      return {
        gender: person.gender,
        titles: titles.map(({ text }) => text),
        institutions: distinct(titles.flatMap(({ institution }) => names.get(institution ?? '') ?? [])),
      }
    }
  }),
)
const institutions = flat(
  'document id name country kind acronym forms mentions start end rule',
  entityRows('institution', () => ({ kind, acronym }) => ({ kind: kind ?? 'other', acronym })),
)
const places = flat(
  'document id name country kind forms mentions start end rule',
  entityRows('place', () => ({ kind }) => ({ kind: kind ?? 'other' })),
)
const dates = flat('document text value implied start end rule', (doc) =>
  doc.dates.map((date) => {
    const text = quote(doc, date)
    const row = {
      document: doc.meta.id,
      text,
      value: date.value,
      implied: date.implied,
      ...place(date),
      rule: date.rule,
    }
    return [row, [{ part: 'date', text, rule: date.rule }]]
  }),
)
const titles = flat('document text role holder institution country start end rule', (doc) =>
  titlesOf(doc).map((title) => {
    const text = quote(doc, title)
    const holder = title.holder?.entity ?? null
    const institution = title.institution?.entity ?? null
    const row = {
      document: doc.meta.id,
      text,
      role: roleOf(title),
      holder: holder?.name ?? null,
      institution: institution?.name ?? null,
      country: title.country ?? institution?.country ?? holder?.country ?? null,
      ...place(title),
      rule: title.rule,
    }
    return [
      row,
      [{ part: 'title', text, rule: title.rule }, ...mentionReasons(doc, title.holder ? [title.holder] : [])],
    ]
  }),
)

/** What `--records` can ask for. */
export const KINDS = { events, documents, people, institutions, places, dates, titles } satisfies Record<
  string,
  Kind
>
export type KindName = keyof typeof KINDS

/** What `--link` writes in other columns: events with keys and sources, and the registry. */
const LINKED_COLUMNS = {
  'linked-events': [...EVENT_COLUMNS, 'actor_key', 'recipient_key', 'sources'],
  'registered-people': 'key name variants titles country documents events first last'.split(' '),
  'registered-institutions': 'key name variants acronyms kind country documents events first last'.split(' '),
} as const satisfies Record<string, readonly string[]>

/** Rows that writers know. */
export type RowName = KindName | keyof typeof LINKED_COLUMNS

/** The columns of rows, in their order. */
export const columnsOf = (name: RowName): readonly string[] =>
  name in LINKED_COLUMNS
    ? LINKED_COLUMNS[name as keyof typeof LINKED_COLUMNS]
    : KINDS[name as KindName].columns

/** A row of the registry: its columns name fields of the record. */
export function registryEntry(record: RegistryRecord, explain: readonly string[] | null): Entry {
  const { type, ...row } = record
  const explanation = explain && { rules: [], steps: explain }
  const cells: Row = {
    ...row,
    titles: record.titles?.map(titleCell) ?? null,
    acronyms: record.acronyms ?? null,
  }
  return {
    record: explanation ? { ...record, explain: explanation } : record,
    cells: columnsOf(type === 'person' ? 'registered-people' : 'registered-institutions').map(
      (column) => cells[column] ?? null,
    ),
    explain: explanation,
  }
}

/** `Minister of Trade (2024-08/2025-02-26)` */
const titleCell = ({ title, first, last }: TitleSeen): string =>
  first === null ? title : `${title} (${first === last ? first : `${first}/${last}`})`

/** Rows of the entities of one type; `own` gives, for a document, the columns that only this type has. */
function entityRows(type: Entity['type'], own: (doc: Document) => (entity: Entity) => Row) {
  return (doc: Document) => {
    const more = own(doc)
    return doc.entities
      .filter((entity) => entity.type === type)
      .map((entity): readonly [Row, readonly Reason[]] => {
        const { id, name, country, mentions, rule } = entity
        const row = {
          ...{ document: doc.meta.id, id, name, country, ...more(entity) },
          ...{ forms: distinct(mentions.map((mention) => quote(doc, mention))), mentions: mentions.length },
          ...{ start: mentions[0]?.start ?? null, end: mentions[0]?.end ?? null, rule },
        }
        return [row, mentionReasons(doc, mentions)]
      })
  }
}

const mentionReasons = (doc: Document, mentions: readonly Mention[]): Reason[] =>
  mentions.map((mention) => ({ part: 'mention', text: quote(doc, mention), rule: mention.rule }))

const place = ({ start, end }: Span) => ({ start, end })

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
