/** Names of persons: pairs written by hand, each linked by itself. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createLinker } from '../dist/link/linker.js'
import { loadBundledPacks, loadRomanisation } from '../dist/pack/load.js'
import type { DocumentRecord } from '../dist/records.js'
import { ROLES, type Role } from '../dist/vocabulary.js'

const FLOORS = { precision: 0.98, recall: 0.85 }
const data = { packs: loadBundledPacks(), romanisation: loadRomanisation() }

/** The record of an article that has `en Name (KZ, minister)`. */
function article(id: string, told: string): DocumentRecord {
  const [, language, name, evidence = ''] = /^(\w\w) (.+?)(?: \((.*)\))?$/.exec(told)!
  const [country] = /\b[A-Z]{2}\b/.exec(evidence) ?? [null]
  const role = evidence.split(', ').find((word): word is Role => (ROLES as readonly string[]).includes(word))
  const span = (text: string) => ({ start: 0, end: text.length, text })
  const entity = { rule: 'test', mentions: [span(name!)] }
  return {
    document: {
      id,
      source: id,
      language: language!,
      date: '2025-02',
      title: null,
      place: null,
      agency: null,
    },
    entities: [
      { id: 'p1', type: 'person', name: name!, country, ...entity },
      { id: 'i1', type: 'institution', name: 'Office', kind: 'other', acronym: null, country, ...entity },
    ],
    titles: evidence
      ? [{ ...span(role ?? 'other'), role: role ?? 'other', holder: 'p1', institution: 'i1', rule: 'test' }]
      : [],
    dates: [],
    events: [],
  }
}

function areLinked(a: string, b: string): boolean {
  const linker = createLinker(data)
  const records = [article('a', a), article('b', b)]
  for (const record of records) linker.add(record)
  const { keyed } = linker.settle()
  const [one, two] = records.map((record) => keyed(record).entities[0]!.key)
  return one === two
}

test('name pairs of many countries', () => {
  const pairs = readFileSync(new URL('../fixtures/name-pairs.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string])
  expect(pairs.length).toBeGreaterThanOrEqual(200)
  const wrong = { linked: [] as string[], missed: [] as string[] }
  let right = 0
  for (const [expected, a, b] of pairs) {
    const linked = areLinked(a, b)
    if (linked && expected === 'same') right++
    else if (linked) wrong.linked.push(`${a} = ${b}`)
    else if (expected === 'same') wrong.missed.push(`${a} = ${b}`)
  }
  const found = {
    precision: right / (right + wrong.linked.length),
    recall: right / (right + wrong.missed.length),
  }
  expect.soft(found.precision, wrong.linked.join('\n')).toBeGreaterThanOrEqual(FLOORS.precision)
  expect.soft(found.recall, wrong.missed.join('\n')).toBeGreaterThanOrEqual(FLOORS.recall)
})
