/** What linking must not depend on: the order of records, how they are cut into shards, how letters are composed. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  analyze,
  type DocumentRecord,
  documentRecord,
  link,
  loadBundledPacks,
  loadRomanisation,
  readDecisions,
  savedRegistry,
} from '../dist/index.js'
import { documents } from './bench/synthetic.mjs'

const data = { packs: loadBundledPacks(), romanisation: loadRomanisation() }
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url))
const read = (form: 'NFC' | 'NFD'): DocumentRecord[] =>
  readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((id) =>
      documentRecord(analyze(readFileSync(seeds + id, 'utf8').normalize(form), { id }, data.packs)),
    )
const made = [...documents(80, 20)] as unknown as DocumentRecord[]
const records = [...read('NFC'), ...made]

/** The key of each entity, by document and entity. */
const keys = (given: readonly DocumentRecord[]) =>
  new Map(
    link(given, data).documents.flatMap(({ document, entities }) =>
      entities.map(({ id, key }) => [`${document.id} ${id}`, key] as const),
    ),
  )
const byId = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

const whole = link(records, data)
const shuffled = fc.shuffledSubarray(records, { minLength: records.length })

describe('linking does not depend on', () => {
  test('the order of records', () => {
    fc.assert(
      fc.property(shuffled, (given) => {
        const found = link(given, data)
        expect(keys(given)).toEqual(keys(records))
        expect(byId(found.events)).toEqual(byId(whole.events))
        expect(found.people).toEqual(whole.people)
        expect(found.institutions).toEqual(whole.institutions)
      }),
      { numRuns: 5 },
    )
  })
  test('records that come again', () => {
    // the first are seeds, of whose events some have one party or none
    const twice = link([...records, ...records.slice(0, 20), ...records.slice(0, 5)], data)
    expect(twice.events).toEqual(whole.events)
    expect(twice.people).toEqual(whole.people)
    expect(twice.institutions).toEqual(whole.institutions)
    const apart = { ...data, merge: false }
    expect(link([...records, ...records.slice(0, 20)], apart).events).toEqual(link(records, apart).events)
  })
  test('a record that tells more of its document', () => {
    const [first, ...others] = records
    const part = { ...first!, events: first!.events.slice(0, 1) }
    expect(byId(link([part, first!, ...others, first!], data).events)).toEqual(byId(whole.events))
  })
  test('how letters are composed', () => {
    const form = (kind: 'NFC' | 'NFD') => link([...read(kind), ...made], data)
    const keysOf = ({ documents }: ReturnType<typeof link>) =>
      documents.map(({ entities }) => entities.map(({ key }) => key))
    expect(keysOf(form('NFD'))).toEqual(keysOf(form('NFC')))
    expect(form('NFD').people).toEqual(form('NFC').people)
  })
  test('keys that records bring along', () => {
    expect(link(whole.documents, data).documents).toEqual(whole.documents)
  })
})

test('events of made-up documents are told by several', () => {
  expect(whole.events.some(({ sources }) => sources!.length > 1)).toBe(true)
  const told = whole.events.reduce((sum, { sources }) => sum + sources!.length, 0)
  expect(told).toBe(records.reduce((sum, { events }) => sum + events.length, 0))
})

describe('a saved registry', () => {
  const half = records.length / 2
  const [before, after] = [records.filter((_, i) => i < half), records.filter((_, i) => i >= half)]
  const yesterday = link(before, data)
  const saved = savedRegistry(yesterday.entries, readDecisions({}))
  const decisions = readDecisions(JSON.parse(JSON.stringify(saved)))
  test('gives the same keys to the same documents', () => {
    expect(link(before, { ...data, decisions }).documents).toEqual(yesterday.documents)
  })
  test('keeps those who are not seen again', () => {
    const today = link(after, { ...data, decisions })
    const again = savedRegistry(today.entries, decisions)
    const known = (list: readonly object[]) => list.map((entry) => (entry as { key: string }).key)
    expect(known(again.people)).toEqual(expect.arrayContaining(known(saved.people)))
  })
  test('is the same whenever it is saved', () => {
    const today = link(before, { ...data, decisions })
    expect(savedRegistry(today.entries, decisions)).toEqual(saved)
  })
})
