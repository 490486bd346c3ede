/**
 * The record contract: what the program writes of a `Document`. Pure functions over plain data, nothing of Node, so
 * that they run in a browser or a worker too. Absent values are `null`; no field is ever `undefined`.
 */
import type { DateMention, Document, Entity, Event, Mention, Span } from './types.js'
import { type EventType, ROLES, type Role, type Status } from './vocabulary.js'

/** Offsets in UTF-16 code units with the text between them. */
export interface TextSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The head of a document, as its metadata or its first lines give it. */
export interface DocumentHead {
  readonly id: string
  readonly source: string
  readonly language: string
  readonly date: string | null
  readonly title: string | null
  readonly place: string | null
  readonly agency: string | null
}

export interface EntityRecord {
  readonly id: string
  readonly type: Entity['type']
  readonly name: string
  readonly country: string | null
  /** With `--link`: the same for the same person, body or place in all documents of the run. */
  readonly key?: string
  /** Institutions and places. */
  readonly kind?: string
  /** Institutions. */
  readonly acronym?: string | null
  readonly rule: string
  readonly mentions: readonly TextSpan[]
  /** With `--link --explain`: the rules that linked it to others. */
  readonly explain?: Explanation
}

export interface TitleRecord extends TextSpan {
  readonly role: Role
  /** Ids of entities of the same document. */
  readonly holder: string | null
  readonly institution: string | null
  readonly rule: string
}

export interface DateRecord extends TextSpan {
  readonly value: string
  readonly rule: string
}

/** One rule that took part in a record, with the words it read. */
export interface Reason {
  readonly part: 'event' | 'actor' | 'recipient' | 'place' | 'title' | 'date' | 'mention'
  readonly text: string
  readonly rule: string
}

/** What `--explain` adds: the rules behind a record, and the steps that resolved its arguments. */
export interface Explanation {
  readonly rules: readonly Reason[]
  readonly steps: readonly string[]
}

interface EventCoding {
  readonly type: EventType
  readonly mode: string | null
  readonly status: Status
  readonly date: string | null
  readonly dateSource: 'text' | 'document'
}

/** An event inside its document record: arguments are ids of its entities. */
export interface CodedEvent extends EventCoding {
  readonly id: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place: string | null
  readonly contexts: readonly string[]
  readonly trigger: TextSpan
  readonly sentence: TextSpan
  readonly rule: string
  readonly explain?: Explanation
}

/** `--records documents`: everything found in one document. */
export interface DocumentRecord {
  readonly document: DocumentHead
  readonly entities: readonly EntityRecord[]
  readonly titles: readonly TitleRecord[]
  readonly dates: readonly DateRecord[]
  readonly events: readonly CodedEvent[]
}

/** Who acts or is acted on; `title` and `institution` are a person's. */
export interface Argument {
  readonly name: string
  readonly type: Entity['type']
  readonly title: string | null
  readonly institution: string | null
  readonly country: string | null
  /** With `--link`: that of the entity. */
  readonly key?: string
}

/** Where an event is told. */
export interface EventSource {
  readonly document: string
  readonly language: string
  readonly published: string | null
  readonly trigger: TextSpan
  readonly sentence: TextSpan
  readonly rule: string
}

/** `--records events`: one event, readable without its document. `start` and `end` are those of the trigger. */
export interface EventRecord extends EventCoding {
  readonly id: string
  readonly actors: readonly Argument[]
  readonly recipients: readonly Argument[]
  readonly place: { readonly name: string; readonly country: string | null } | null
  readonly contexts: readonly string[]
  readonly trigger: string
  readonly sentence: string
  readonly document: string
  readonly language: string
  readonly published: string | null
  readonly start: number
  readonly end: number
  readonly rule: string
  /** With `--link`: all tellings, this one first. */
  readonly sources?: readonly EventSource[]
  readonly explain?: Explanation
}

/** The document record of `doc`. With `explain`, each event also tells why it is there. */
export function documentRecord(doc: Document, explain = false): DocumentRecord {
  const titles = titlesOf(doc).map((title) => titleRecord(doc, title))
  const context = { doc, held: titlesByHolder(titles), dates: groupBy(doc.dates, ({ value }) => value) }
  return {
    document: documentHead(doc),
    entities: doc.entities.map((entity) => entityRecord(doc, entity)),
    titles,
    dates: doc.dates.map((date) => ({ ...textSpan(doc, date), value: date.value, rule: date.rule })),
    events: doc.events.map((event, index) => ({
      id: `e${index + 1}`,
      ...coding(event),
      actors: event.actors.map(({ id }) => id),
      recipients: event.recipients.map(({ id }) => id),
      place: event.place?.id ?? null,
      contexts: event.contexts,
      trigger: textSpan(doc, event.trigger),
      sentence: textSpan(doc, event.sentence),
      rule: event.rule,
      ...(explain && { explain: explainEvent(context, event) }),
    })),
  }
}

/** The event records of `doc`, in the order of the text. With `explain`, each also tells why it is there. */
export const eventRecords = (doc: Document, explain = false): EventRecord[] =>
  eventRecordsOf(documentRecord(doc, explain))

/** The event records of a document record, in its order; with `sources`, each names the place it is told at. */
export function eventRecordsOf(
  { document, entities, titles, events }: DocumentRecord,
  sources = false,
): EventRecord[] {
  const ids = eventIds(document.id, events)
  const held = titlesByHolder(titles)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return events.map((event, index) => {
    const place = event.place === null ? null : byId.get(event.place)!
    const linked = [...event.actors, ...event.recipients].flatMap((id) => byId.get(id)!.explain?.steps ?? [])
    const argument = (id: string): Argument => argumentOf(byId, held, id, event.sentence)
    return {
      id: ids[index]!,
      ...coding(event),
      actors: event.actors.map(argument),
      recipients: event.recipients.map(argument),
      place: place && { name: place.name, country: place.country },
      contexts: event.contexts,
      trigger: event.trigger.text,
      sentence: event.sentence.text,
      document: document.id,
      language: document.language,
      published: document.date,
      start: event.trigger.start,
      end: event.trigger.end,
      rule: event.rule,
      ...(sources && { sources: [sourceOf(document, event)] }),
      ...(event.explain && {
        explain: { rules: event.explain.rules, steps: [...event.explain.steps, ...linked] },
      }),
    }
  })
}

const sourceOf = (
  { id, language, date }: DocumentHead,
  { trigger, sentence, rule }: CodedEvent,
): EventSource => ({
  ...{ document: id, language, published: date, trigger, sentence, rule },
})

/** What is known of the document as a whole. */
function documentHead(doc: Document): DocumentHead {
  return {
    id: doc.meta.id,
    source: doc.meta.source ?? doc.meta.id,
    language: doc.language,
    date: doc.date,
    title: doc.meta.title ?? doc.header.title,
    place: doc.header.place?.text ?? null,
    agency: doc.header.agency,
  }
}

/** The title mentions of a document. */
export const titlesOf = (doc: Document): Mention[] => doc.mentions.filter(({ type }) => type === 'title')

/** The words a span covers. */
export const quote = (doc: Document, { start, end }: Span): string => doc.text.slice(start, end)

const textSpan = (doc: Document, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: doc.text.slice(start, end),
})

function entityRecord(
  doc: Document,
  { id, type, name, country, kind, acronym, rule, mentions }: Entity,
): EntityRecord {
  return {
    id,
    type,
    name,
    country,
    ...(type !== 'person' && { kind: kind ?? 'other' }),
    ...(type === 'institution' && { acronym }),
    rule,
    mentions: mentions.map((mention) => textSpan(doc, mention)),
  }
}

const coding = ({ type, mode, status, date, dateSource }: EventCoding): EventCoding => ({
  type,
  mode,
  status,
  date,
  dateSource,
})

/** The role of a title, which goes by its word. */
export const roleOf = ({ wordRole, role }: Mention): Role => wordRole ?? role ?? 'other'

/** The record of a title mention. */
export const titleRecord = (doc: Document, title: Mention): TitleRecord => ({
  ...textSpan(doc, title),
  role: roleOf(title),
  holder: title.holder?.entity?.id ?? null,
  institution: title.institution?.entity?.id ?? null,
  rule: title.rule,
})

/** Titles by the id of their holder. */
type TitlesHeld = ReadonlyMap<string, readonly TitleRecord[]>

function argumentOf(
  entities: ReadonlyMap<string, EntityRecord>,
  held: TitlesHeld,
  id: string,
  sentence: Span,
): Argument {
  const { name, type, country, key } = entities.get(id)!
  const title = titleFor(held.get(id), sentence)
  const body = title?.institution ? entities.get(title.institution)! : null
  return {
    name,
    type,
    title: title?.text ?? null,
    institution: body?.name ?? null,
    country: country ?? body?.country ?? null,
    ...(key !== undefined && { key }),
  }
}

/**
 * The different titles that each person of a document holds, the weightiest role first (the order of `ROLES`: a
 * minister before a member, an office before a rank), then the longest. Of titles in the same words the first counts,
 * or the first that names its body.
 */
export function titlesByHolder(titles: readonly TitleRecord[]): TitlesHeld {
  const weight = ({ role }: TitleRecord): number => ROLES.indexOf(role)
  const held = groupBy(titles, ({ holder }) => holder)
  held.forEach((all, person) => {
    const different = new Map<string, TitleRecord>()
    for (const title of all) {
      const known = different.get(title.text)
      if (!known || (!known.institution && title.institution)) different.set(title.text, title)
    }
    const sorted = [...different.values()].sort(
      (a, b) => weight(a) - weight(b) || b.text.length - a.text.length || a.start - b.start,
    )
    held.set(person, sorted)
  })
  return held
}

/** The title that tells best who a person is where `sentence` stands: the fullest known by then, else the fullest. */
const titleFor = (titles: readonly TitleRecord[] = [], sentence: Span): TitleRecord | null =>
  titles.find(({ start }) => start < sentence.end) ?? titles[0] ?? null

/** What is looked up to explain events, found once for the document. */
interface Context {
  readonly doc: Document
  readonly held: TitlesHeld
  readonly dates: ReadonlyMap<string, readonly DateMention[]>
}

function explainEvent({ doc, held, dates }: Context, event: Event): Explanation {
  const rules: Reason[] = [{ part: 'event', text: quote(doc, event.trigger), rule: event.rule }]
  const add = (part: 'actor' | 'recipient', entities: readonly Entity[]): void => {
    for (const entity of entities) {
      rules.push({ part, text: entity.name, rule: entity.rule })
      const title = titleFor(held.get(entity.id), event.sentence)
      if (title) rules.push({ part: 'title', text: title.text, rule: title.rule })
    }
  }
  add('actor', event.actors)
  add('recipient', event.recipients)
  if (event.place) rules.push({ part: 'place', text: event.place.name, rule: event.place.rule })
  const date =
    event.dateSource === 'text' &&
    event.date !== null &&
    lastBefore(dates.get(event.date), event.sentence.end)
  if (date) rules.push({ part: 'date', text: quote(doc, date), rule: date.rule })
  return { rules, steps: event.why }
}

/** Of spans in the order of the text the last one that begins before `end`, else the first. */
function lastBefore<T extends Span>(spans: readonly T[] = [], end: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < end) low = middle + 1
    else high = middle
  }
  return spans[Math.max(low - 1, 0)]
}

/** Items by key, those without one left out. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K | null | undefined): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null || key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Stable ids: they depend on the document's id, the trigger's place, the type and the rule, on nothing else. */
export function eventIds(document: string, events: readonly CodedEvent[]): string[] {
  const seen = new Map<string, number>()
  return events.map(({ trigger, type, rule }) => {
    const key = JSON.stringify([document, trigger.start, trigger.end, type, rule])
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return fnv1a(count === 0 ? key : `${key}#${count}`)
  })
}

const utf8 = new TextEncoder()

/** 64-bit FNV-1a of the UTF-8 form of `text`, as 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of utf8.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
