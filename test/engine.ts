/** The built program on small texts, and its events in words that a table of expectations can hold. */
import { analyze, loadBundledPacks } from '../dist/index.js'
import type { Document, Entity, Event } from '../dist/types.js'

export const packs = loadBundledPacks()

/** A Wednesday: what the examples and tables count their weekdays from, unless they say otherwise. */
export const PUBLISHED = '2025-02-26'

/** Analyses `text` in a given language. */
export const read = (language: string, text: string, date: string | null = PUBLISHED): Document =>
  analyze(text, { id: 'test', language, ...(date !== null && { date }) }, packs)

/** Last name of a person, whole name of anything else. */
export const short = (entity: Entity): string =>
  entity.type === 'person' ? (entity.name.split(' ').at(-1) ?? entity.name) : entity.name

/** `CONSULT/visit Lind > Okoro @Abuja on 2025-02-25 (actual) «received» #diplomatic`. */
export function told(doc: Document, event: Event): string {
  const names = (entities: readonly Entity[]): string => entities.map(short).sort().join(', ')
  return [
    event.type + (event.mode ? `/${event.mode}` : ''),
    names(event.actors) || 'nobody',
    event.recipients.length ? `> ${names(event.recipients)}` : '',
    event.place ? `@${event.place.name}` : '',
    event.date ? `on ${event.date}` : '',
    `(${event.status})`,
    `«${doc.text.slice(event.trigger.start, event.trigger.end)}»`,
    ...event.contexts.map((context) => `#${context}`),
  ]
    .filter(Boolean)
    .join(' ')
}

/** An expectation in the form of `told`. What it leaves out may be anything; without a status it is `actual`. */
export interface Expected {
  readonly type: string
  readonly mode: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place: string | null
  readonly date: string | null
  readonly status: string
  readonly trigger: string | null
  readonly contexts: readonly string[]
}

const FORM =
  /^(?<type>[A-Z]+)(?:\/(?<mode>[a-z-]+))? (?<actors>[^>@(«#]+?)(?: > (?<recipients>[^@(«#]+?))?(?: @(?<place>[^(«#]+?))?(?: on (?<date>[\d/-]+))?(?: \((?<status>[a-z]+)\))?(?: «(?<trigger>[^»]+)»)?(?<contexts>(?: #[a-z_]+)*)$/

/** Reads a line like `CONSULT/visit Lind > Okoro @Abuja on 2025-02-25 «received»`. */
export function expectation(line: string): Expected {
  const groups = FORM.exec(line)?.groups as Record<string, string | undefined> | undefined
  if (!groups) throw new Error(`no event: ${line}`)
  const list = (value = ''): string[] => value.split(', ').filter(Boolean).sort()
  return {
    type: groups.type!,
    mode: groups.mode ?? null,
    actors: list(groups.actors).filter((name) => name !== 'nobody'),
    recipients: list(groups.recipients),
    place: groups.place ?? null,
    date: groups.date ?? null,
    status: groups.status ?? 'actual',
    trigger: groups.trigger ?? null,
    contexts: (groups.contexts ?? '').split(' #').filter(Boolean),
  }
}

/** Whether `event` is what was expected. */
export function meets(doc: Document, event: Event, expected: Expected): boolean {
  const same = (entities: readonly Entity[], names: readonly string[]): boolean =>
    entities
      .map((entity) => short(entity).toLowerCase())
      .sort()
      .join() ===
    names
      .map((name) => name.toLowerCase())
      .sort()
      .join()
  return (
    event.type === expected.type &&
    (expected.mode === null || event.mode === expected.mode) &&
    same(event.actors, expected.actors) &&
    same(event.recipients, expected.recipients) &&
    (expected.place === null || event.place?.name === expected.place) &&
    (expected.date === null || event.date === expected.date) &&
    event.status === expected.status &&
    (expected.trigger === null ||
      doc.text.slice(event.trigger.start, event.trigger.end).includes(expected.trigger)) &&
    expected.contexts.every((context) => event.contexts.includes(context))
  )
}
