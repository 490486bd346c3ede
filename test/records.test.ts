import { describe, expect, test } from 'vitest'
import { KINDS } from '../src/kinds.js'
import { documentRecord, eventRecords, fnv1a } from '../src/records.js'
import type { Document } from '../src/types.js'
import { document } from './helpers.js'

const doc = document()

test('an event record can be read without its document', () => {
  expect(eventRecords(doc)).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      ...{ type: 'CONSULT', mode: 'visit', status: 'actual', date: '2025-02-25', dateSource: 'text' },
      actors: [{ name: 'Paul Lind', type: 'person', title: null, institution: null, country: 'NO' }],
      recipients: [
        // an office before a rank, although the rank stands nearer; the country is that of the office's body
        {
          name: 'Adaeze Okoro',
          type: 'person',
          title: 'Minister',
          institution: 'Ministry of Trade',
          country: 'NG',
        },
      ],
      place: { name: 'Abuja', country: 'NG' },
      contexts: ['diplomatic', 'economic'],
      ...{
        trigger: 'received',
        sentence: doc.text,
        document: 'news/a.txt',
        language: 'en',
        published: '2025-02',
      },
      ...{
        start: doc.text.indexOf('received'),
        end: doc.text.indexOf('received') + 8,
        rule: 'en/consult/host',
      },
    },
  ])
})

test('a document record has everything, and its offsets give the text back', () => {
  const record = documentRecord(doc)
  expect(record.document).toEqual({
    ...{
      id: 'news/a.txt',
      source: 'news/a.txt',
      language: 'en',
      date: '2025-02',
      title: null,
      place: null,
      agency: 'NAN',
    },
  })
  expect(record.entities.map(({ mentions, ...rest }) => rest)).toEqual([
    { id: 'p1', type: 'person', name: 'Adaeze Okoro', country: null, rule: 'en/person/test' },
    { id: 'p2', type: 'person', name: 'Paul Lind', country: 'NO', rule: 'en/person/test' },
    {
      ...{
        id: 'i1',
        type: 'institution',
        name: 'Ministry of Trade',
        country: 'NG',
        kind: 'ministry',
        acronym: 'MT',
      },
      rule: 'en/institution/test',
    },
    { id: 'l1', type: 'place', name: 'Abuja', country: 'NG', kind: 'city', rule: 'en/place/test' },
  ])
  expect(record.titles.map(({ text, holder, institution }) => [text, holder, institution])).toEqual([
    ['Minister', 'p1', 'i1'],
    ['general', 'p1', null],
  ])
  const event = record.events[0]!
  expect([event.id, event.actors, event.recipients, event.place]).toEqual(['e1', ['p2'], ['p1'], 'l1'])
  const spans = [...record.entities.flatMap(({ mentions }) => mentions), ...record.titles, ...record.dates]
  for (const { start, end, text } of [...spans, event.trigger, event.sentence])
    expect(doc.text.slice(start, end)).toBe(text)
})

test('--explain adds the rules and the steps, and nothing else', () => {
  const [plain] = eventRecords(doc)
  const [{ explain, ...rest }] = eventRecords(doc, true) as [ReturnType<typeof eventRecords>[number]]
  expect(rest).toEqual(plain)
  expect(explain?.steps).toEqual(['actor: object of received'])
  expect(explain?.rules.map(({ part, text }) => `${part} ${text}`)).toEqual([
    ...[
      'event received',
      'actor Paul Lind',
      'recipient Adaeze Okoro',
      'title Minister',
      'place Abuja',
      'date Tuesday',
    ],
  ])
})

test('nothing is undefined in any record', () => {
  for (const kind of Object.values(KINDS))
    for (const explain of [false, true])
      for (const { record, cells } of kind.entries(doc, explain)) {
        expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record)
        expect(cells).toHaveLength(kind.columns.length)
        expect(cells).not.toContain(undefined)
      }
})

describe('event ids', () => {
  const ids = (...docs: Document[]): string[] => docs.flatMap((doc) => eventRecords(doc).map(({ id }) => id))
  const event = doc.events[0]!
  test('are the same for the same document', () => expect(ids(document())).toEqual(ids(doc)))
  test.each<[string, Document]>([
    ['another document', document(doc.text, 'news/b.txt')],
    ['another type', { ...doc, events: [{ ...event, type: 'AGREE' }] }],
    ['another rule', { ...doc, events: [{ ...event, rule: 'en/consult/meet' }] }],
    ['another place', { ...doc, events: [{ ...event, trigger: { start: 0, end: 8 } }] }],
  ])('differ for %s', (_, other) => expect(ids(other)).not.toEqual(ids(doc)))
  test('differ for two events of one trigger', () => {
    const twice = ids({ ...doc, events: [event, { ...event, actors: [] }] })
    expect(new Set(twice).size).toBe(2)
    expect(twice[0]).toBe(ids(doc)[0])
  })
})

// published test vectors of FNV-1a
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('fnv1a(%j)', (text, hash) => expect(fnv1a(text)).toBe(hash))

describe('titles of a person', () => {
  const text =
    'Vice-minister Ann Bo spoke. Paul Lind, who is today Minister of Trade, received her in Abuja on Tuesday. ' +
    'Minister Adaeze Okoro of the Ministry of Trade, a general, is older than Senior Minister Ann.'
  const made = document(text)
  const title = (words: string, at = text.indexOf(words)) => ({
    ...made.mentions[0]!,
    ...{ start: at, end: at + words.length, holder: made.mentions[4]!, institution: null },
  })
  const sentence = { ...made.events[0]!.sentence, end: text.indexOf('Minister Adaeze') }
  const of = (...titles: ReturnType<typeof title>[]) =>
    eventRecords({ ...made, mentions: titles, events: [{ ...made.events[0]!, sentence }] })[0]!.actors[0]!
      .title
  test('the fullest that is known', () =>
    expect(of(title('Vice-minister'), title('Minister of Trade'))).toBe('Minister of Trade'))
  test('not a fuller one that comes later', () =>
    expect(of(title('Vice-minister'), title('Ministry of Trade, a general'))).toBe('Vice-minister'))
  test('a later one when there is no other', () =>
    expect(of(title('Senior Minister'))).toBe('Senior Minister'))
  test('none', () => expect(of()).toBeNull())
})

test('rows of every kind', () => {
  const rows = (kind: keyof typeof KINDS) => KINDS[kind].entries(doc, false).map(({ record }) => record)
  expect(rows('people')[0]).toEqual({
    ...{ document: 'news/a.txt', id: 'p1', name: 'Adaeze Okoro', country: null, gender: 'f' },
    ...{
      titles: ['Minister', 'general'],
      institutions: ['Ministry of Trade'],
      forms: ['Adaeze Okoro'],
      mentions: 1,
    },
    ...{ start: 9, end: 21, rule: 'en/person/test' },
  })
  expect(rows('institutions')).toMatchObject([
    { name: 'Ministry of Trade', kind: 'ministry', acronym: 'MT', country: 'NG' },
  ])
  expect(rows('places')).toMatchObject([{ name: 'Abuja', kind: 'city', country: 'NG', forms: ['Abuja'] }])
  expect(rows('dates')).toMatchObject([{ text: 'Tuesday', value: '2025-02-25', implied: ['day'] }])
  expect(rows('titles')).toMatchObject([
    {
      text: 'Minister',
      role: 'minister',
      holder: 'Adaeze Okoro',
      institution: 'Ministry of Trade',
      country: 'NG',
    },
    { text: 'general', role: 'general', holder: 'Adaeze Okoro', institution: null, country: null },
  ])
})
