import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { documentRecord, eventRecords } from '../src/records.js'
import * as vocabulary from '../src/vocabulary.js'
import { read } from './engine.js'
import { document } from './helpers.js'

/** One rule of the schema: this type has these modes. */
interface Rule {
  readonly if: { readonly properties: { readonly type: { readonly const: string } } }
  readonly then: { readonly properties: { readonly mode: { readonly enum: readonly string[] } } }
}

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../src/schema/${name}.schema.json`, import.meta.url), 'utf8'))
const schemas = { event: load('event'), document: load('document') }
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = { event: ajv.compile(schemas.event), document: ajv.compile(schemas.document) }
const doc = document()
const event = eventRecords(doc)[0]!
const record = documentRecord(doc)

test.each([false, true])('records keep to the schema, explain: %s', (explain) => {
  for (const item of eventRecords(doc, explain))
    expect([validate.event(item), validate.event.errors]).toEqual([true, null])
  expect([validate.document(documentRecord(doc, explain)), validate.document.errors]).toEqual([true, null])
})

test.each([
  [
    'en',
    'Kenya has shared data with Uganda since 2023. Peru attacked Chile in the 1980s, in the 19th century and in the spring of 2024.',
  ],
  [
    'fr',
    'Le Kenya aide le Mali depuis 2023. Le Pérou a attaqué le Chili dans les années 1980, au XIXe siècle et du 3 au 5 mai 2024.',
  ],
])('records with dates of all kinds keep to the schema, %s', (language, text) => {
  const found = read(language, text)
  expect(found.dates.length).toBeGreaterThan(2)
  expect(found.events.length).toBeGreaterThan(1)
  for (const item of eventRecords(found))
    expect([item.date, validate.event(item), validate.event.errors]).toEqual([item.date, true, null])
  expect([validate.document(documentRecord(found)), validate.document.errors]).toEqual([true, null])
})

describe('the schema refuses', () => {
  test.each<[string, object]>([
    ['a missing field', { ...event, place: undefined }],
    ['a field it does not know', { ...event, more: 1 }],
    ['a type of its own', { ...event, type: 'MEET' }],
    ['a mode of another type', { ...event, mode: 'strike' }],
    ['a mode where there is none', { ...event, type: 'AGREE', mode: 'visit' }],
    ['a date that is none', { ...event, date: '26/02/2025' }],
    ['a country by name', { ...event, place: { name: 'Abuja', country: 'Nigeria' } }],
    ['a negative offset', { ...event, start: -1 }],
  ])('%s in an event', (_, item) => expect(validate.event(JSON.parse(JSON.stringify(item)))).toBe(false))
  test.each<[string, object]>([
    ['a person with a kind', { ...record, entities: [{ ...record.entities[0], kind: 'city' }] }],
    [
      'an institution without acronym',
      { ...record, entities: [{ ...record.entities[2], acronym: undefined }] },
    ],
    ['a country as kind of a body', { ...record, entities: [{ ...record.entities[2], kind: 'country' }] }],
    ['a role of its own', { ...record, titles: [{ ...record.titles[0], role: 'boss' }] }],
  ])('%s in a document', (_, item) => expect(validate.document(JSON.parse(JSON.stringify(item)))).toBe(false))
})

test('the vocabularies are those of the program', () => {
  for (const { $defs } of Object.values(schemas)) {
    expect($defs.type.enum).toEqual(vocabulary.EVENT_TYPES)
    expect($defs.status.enum).toEqual(vocabulary.STATUSES)
    expect($defs.contexts.items.enum).toEqual(vocabulary.CONTEXTS)
    const modes = Object.fromEntries(
      $defs.mode.allOf
        .slice(0, -1)
        .map((rule: Rule) => [rule.if.properties.type.const, rule.then.properties.mode.enum.slice(1)]),
    )
    expect(modes).toEqual(vocabulary.EVENT_MODES)
  }
  const { $defs } = schemas.document
  expect($defs.title.properties.role.enum).toEqual(vocabulary.ROLES)
  expect($defs.institution.properties.kind.enum).toEqual(vocabulary.INSTITUTION_KINDS)
  expect($defs.place.properties.kind.enum).toEqual(vocabulary.PLACE_KINDS)
})
