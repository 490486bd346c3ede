/** Document records that were written before, read back to be linked. */
import { edtfBounds } from '../dates/calendar.js'
import type { DocumentRecord } from '../records.js'
import { EVENT_TYPES, ROLES, STATUSES } from '../vocabulary.js'
import type { Input, Reporter } from './article.js'
import { type JsonLine, readObjects } from './jsonl.js'

/** Yields the records of a JSONL file, as `--records documents --format jsonl` writes it. Another line is a fault. */
export async function* readRecords(input: Input, report: Reporter): AsyncGenerator<DocumentRecord> {
  for await (const { fields, at } of readObjects(input, '{"document": …}', report)) {
    const record = asRecord(fields)
    if (record) yield record
    else report.fault(at, 'is no document record; write some with --records documents --format jsonl')
  }
}

const isList = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)
const isOneOf = (value: unknown, names: readonly string[]): boolean => names.includes(value as string)
const ENTITY_TYPES = ['person', 'institution', 'place']
const isText = (value: unknown): boolean => typeof value === 'string'
const isSpan = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && isText((value as { text?: unknown }).text)

/** The fields as a record, when they have what linking reads of it and its references lead somewhere. */
function asRecord(fields: JsonLine['fields']): DocumentRecord | null {
  const { document, entities, titles, events, dates } = fields
  if (typeof document !== 'object' || document === null) return null
  const { id, language } = document as Record<string, unknown>
  if (!isText(id) || !isText(language)) return null
  if (!isList(entities) || !isList(titles) || !isList(events) || !isList(dates)) return null
  const ids = new Set(entities.map((entity) => entity.id))
  const known = (value: unknown): boolean => value === null || ids.has(value)
  const all = (value: unknown): boolean => Array.isArray(value) && value.every((item) => ids.has(item))
  const whole =
    entities.every(
      ({ id, type, name, country, mentions }) =>
        [id, name].every(isText) &&
        isOneOf(type, ENTITY_TYPES) &&
        (country === null || isText(country)) &&
        isList(mentions) &&
        mentions.every(isSpan),
    ) &&
    titles.every(
      ({ text, role, holder, institution }) =>
        isText(text) && isOneOf(role, ROLES) && known(holder) && known(institution),
    ) &&
    events.every(
      ({ type, status, date, actors, recipients, place, trigger, sentence }) =>
        isOneOf(type, EVENT_TYPES) &&
        isOneOf(status, STATUSES) &&
        (date === null || (isText(date) && edtfBounds(date as string) !== null)) &&
        all(actors) &&
        all(recipients) &&
        known(place) &&
        isSpan(trigger) &&
        isSpan(sentence),
    )
  return whole ? (fields as unknown as DocumentRecord) : null
}
