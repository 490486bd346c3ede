/** What must hold for any text whatever. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { analyze, loadBundledPacks } from '../dist/index.js'
import { documentRecord, eventRecords } from '../dist/records.js'
import type { Document } from '../dist/types.js'
import { packs, read } from './engine.js'
import { BINARY } from './helpers.js'
import { knownFailures } from './known.js'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const schema = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../src/schema/${name}.schema.json`, import.meta.url), 'utf8')))
const validate = { event: schema('event'), document: schema('document') }

// as many documents as they take
vi.setConfig({ testTimeout: 60_000 })

const pick = (words: string) => fc.constantFrom(...words.split('|'))
/** Single code units: halves of pairs, controls, whatever there is. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes))
const fragment = fc.oneof(
  {
    weight: 6,
    arbitrary: pick(
      "Awa Diarra|Paul Lind|President Lena Horvat|Mme Ba|Mr. O’Brien|N'Dri|Trần Văn Hải|le ministre Paul Kaboré|the minister|Kenya|Ghana|le Mali|Oslo|l'ONU|the United Nations|ASEAN|la Commission nationale des élections|she|ils|both sides|les deux parties|son homologue malien",
    ),
  },
  {
    weight: 5,
    arbitrary: pick(
      "met|a rencontré|said|a déclaré|was received by|a été reçu par|will visit|s'est rendu à|condemned|agreed to|qui a remercié|who thanked|urged|si|if|did not support|n'a pas signé|, a-t-il dit|during talks with|lors de sa visite",
    ),
  },
  {
    weight: 4,
    arbitrary: pick(
      'on Tuesday|mardi|le 20 août|from 18 to 20 August|2024-2027|in 1982|le même jour|yesterday|3 mars 2025|99/99/9999|0000',
    ),
  },
  {
    weight: 6,
    arbitrary: pick(
      '.|,|;|:|…|!|?|(|)|[|]|«|»|“|”|"|’|\'|-|–|—|>>|\n|\n\n|\r\n|\t|\u00a0|\u202f|\u200b|\u00ad|\ufeff| date 2025-02-26 |HÀ NỘI - |Photo : VNA/CVN\n',
    ),
  },
  {
    weight: 3,
    arbitrary: pick(
      '🙂|👨‍👩‍👧|\ud83d|\udc00|مرحبا بالعالم|שלום|\u202eabc\u202c|习近平|Влади́мир|e\u0301te\u0301|Ho\u0302\u0300|constructor|__proto__|toString|hasOwnProperty|\u0000|\u001b[31m',
    ),
  },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.integer({ min: 50, max: 3000 }).map((length) => 'Ab'.repeat(length)) },
)
const text = fc
  .array(fc.tuple(fragment, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))
const language = fc.constantFrom('en', 'fr')

/** Everything that can be said of a document without knowing its text. */
function checkSound(doc: Document): void {
  const record = documentRecord(doc)
  expect([validate.document(record), validate.document.errors]).toEqual([true, null])
  for (const event of eventRecords(doc, true))
    expect([validate.event(event), validate.event.errors]).toEqual([true, null])

  const length = doc.text.length
  for (const { start, end } of [...doc.tokens, ...doc.sentences, ...doc.mentions, ...doc.dates]) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(length)
  }
  for (const { first, last, start, end } of [...doc.mentions, ...doc.dates, ...doc.sentences])
    expect([doc.tokens[first]!.start, doc.tokens[last - 1]!.end]).toEqual([start, end])
  for (const { start, end, form } of doc.tokens) expect(doc.text.slice(start, end)).toBe(form.text)
  const spans = [...record.titles, ...record.dates, ...record.entities.flatMap((entity) => entity.mentions)]
  for (const event of record.events) spans.push(event.trigger, event.sentence)
  for (const { start, end, text: quoted } of spans) expect(doc.text.slice(start, end)).toBe(quoted)
  doc.tokens.slice(1).forEach((token, i) => {
    expect(token.start).toBeGreaterThanOrEqual(doc.tokens[i]!.end)
  })

  const ids = doc.entities.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(doc.entities)
  for (const entity of doc.entities) {
    expect(entity.mentions.length).toBeGreaterThan(0)
    for (const mention of entity.mentions) expect(mention.entity).toBe(entity)
  }
  for (const event of doc.events) {
    expect(event.actors.length).toBeGreaterThan(0)
    const all = [...event.actors, ...event.recipients, ...(event.place ? [event.place] : [])]
    for (const entity of all) expect(known).toContain(entity)
    expect(new Set([...event.actors, ...event.recipients]).size).toBe(
      event.actors.length + event.recipients.length,
    )
    expect(event.place === null || event.place.type === 'place').toBe(true)
    expect(event.trigger.start).toBeGreaterThanOrEqual(event.sentence.start)
    expect(event.trigger.end).toBeLessThanOrEqual(event.sentence.end)
  }
  for (const title of doc.mentions.filter(({ type }) => type === 'title')) {
    expect(title.holder?.entity?.type).toBe('person')
    expect(known).toContain(title.holder?.entity)
    if (title.institution) expect(known).toContain(title.institution.entity)
  }
}

describe('any text', () => {
  test('is read without an exception, and every record is sound', () => {
    fc.assert(
      fc.property(text, language, (value, code) => checkSound(read(code, value))),
      { numRuns: 400 },
    )
  })

  // what real sentences have that made up ones lack: long clauses that begin and end anywhere
  test('made of pieces of articles is read without an exception', () => {
    const folder = new URL('../seeds/', import.meta.url)
    const articles = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'))
    const words = articles.flatMap((article) => article.split(/(?<=\s)/))
    const piece = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([at, length]) => words.slice(at, at + length).join(''))
    const mixed = fc.array(fc.oneof({ weight: 8, arbitrary: piece }, fragment), { maxLength: 20 })
    fc.assert(
      fc.property(mixed, language, (pieces, code) => checkSound(read(code, pieces.join(' ')))),
      { numRuns: 400 },
    )
  })

  // what such pieces have brought to light
  test.each([
    ['en', 'Kenya evacuated the Council, which met behind doors on Thursday,'],
    ['fr', "d'État (SEM), dont dollars"],
    ['en', 'Les partis du Kazakhstan.\n\nVNA/CVN ASEAN -  .'],
    ['fr', "et l'État vietnamiens accordent une grande importance "],
    ['en', 'Jean-Claude aval, timoraises he announced Kazakhstan, welcomed'],
    ['fr', 'avait mis feu, janvier,'],
    ['en', 'A neutral country and an eutral one.'],
    ['en', 'Togo recalled the ambassador to the \n“Silence” Malaysia to let its staff in.'],
    ['en', 'Sweden after praising Norway for the aid Finland sent'],
    ['en', 'Yellen met He Lifeng'],
    ['fr', 'Le Mali est parti, a applaudi la'],
  ])('%s: %s', (language, text) => {
    expect(() => read(language, text)).not.toThrow()
  })
  test('is read with any metadata', () => {
    const meta = fc.record(
      {
        source: fc.string({ minLength: 1 }),
        date: fc.constantFrom('2025', '2025-02', '2025-02-26', '0001-01-01', '9999-12-31'),
        title: fc.string(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(text, meta, (value, given) => checkSound(analyze(value, { id: 'x', ...given }, packs))),
      { numRuns: 100 },
    )
  })

  test('gives the same records again, whatever was read before', () => {
    const fresh = loadBundledPacks()
    fc.assert(
      fc.property(text, (value) => {
        const [one, other] = [packs, fresh].map((loaded) => {
          const doc = analyze(value, { id: 'x' }, loaded)
          return JSON.stringify([documentRecord(doc, true), eventRecords(doc, true)])
        })
        expect(one).toBe(other)
      }),
      { numRuns: 100 },
    )
  })

  test.each(['Some', 'Many', 'But', 'Low'])('what «%s» can begin says nothing of other words', (word) => {
    const fresh = loadBundledPacks()
    analyze(`${word} people left.`, { id: 'x', language: 'en' }, fresh)
    const doc = analyze('The High Court of Kenya convicted Femi Ade.', { id: 'y', language: 'en' }, fresh)
    expect(doc.entities.map(({ name }) => name)).toContain('High Court of Kenya')
  })

  test('is not changed', () => {
    const pack = JSON.stringify([packs[0]!.rules, packs[0]!.frames, packs[0]!.grammar])
    fc.assert(
      fc.property(text, (value) => {
        expect(read('en', value).text).toBe(value)
      }),
      { numRuns: 50 },
    )
    expect(JSON.stringify([packs[0]!.rules, packs[0]!.frames, packs[0]!.grammar])).toBe(pack)
  })
})

const folder = new URL('../seeds/', import.meta.url)
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')])

/** The records of a text without offsets, with one spelling for what is written in several ways. */
function content(value: string): string {
  const record = documentRecord(analyze(value, { id: 'x' }, packs))
  return JSON.stringify(record, (key, field) => (key === 'start' || key === 'end' ? undefined : field), 1)
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/(?:[ \u00a0\u202f]|\\[nr])+/g, ' ')
}

/** Breaks lines that are longer than `width` at the last blank that fits. */
const wrap = (value: string, width: number): string =>
  value.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}})[ ]+`, 'g'), '$1\n')

/** Ways to write a text that change nothing but offsets. */
const VARIANTS: readonly (readonly [string, (value: string) => string])[] = [
  ['as it is', (value) => value],
  ['lines that end in CRLF', (value) => value.replaceAll('\n', '\r\n')],
  ['lines that end in CR', (value) => value.replaceAll('\n', '\r')],
  ['lines of 60', (value) => wrap(value, 60)],
  ['lines of 72', (value) => wrap(value, 72)],
  ['lines of 100 that end in CRLF', (value) => wrap(value, 100).replaceAll('\n', '\r\n')],
  ['more blank lines', (value) => value.replaceAll('\n', '\n\n')],
  ['lines that end in blanks', (value) => value.replaceAll('\n', ' \t\n')],
  ['decomposed letters', (value) => value.normalize('NFD')],
  ['composed letters', (value) => value.normalize('NFC')],
  ['no-break spaces', (value) => blanks(value, '\u00a0')],
  ['thin spaces', (value) => blanks(value, '\u202f')],
  ['two blanks', (value) => blanks(value, '  ')],
  ['straight apostrophes', (value) => value.replaceAll('’', "'")],
  ['curly apostrophes', (value) => value.replaceAll("'", '’')],
  ['no line break at the end', (value) => value.trimEnd()],
]

/** Other blanks between the words, but for those of the ` date 2025-02-26 ` before the text. */
function blanks(value: string, blank: string): string {
  const from = /^ date \S+ /.exec(value)![0].length
  return value.slice(0, from) + value.slice(from).replace(/(?<=\S) (?=\S)/g, blank)
}

const idOf = (seed: string, variant: string): string => `${seed.slice(0, 3)} with ${variant}`
const holds = knownFailures(
  'invariants',
  seeds.flatMap(([seed]) => VARIANTS.map(([variant]) => idOf(seed, variant))),
)

describe.each(seeds)('%s', (seed, original) => {
  const expected = content(original)
  test.each(VARIANTS)('%s', (variant, change) =>
    holds(idOf(seed, variant), () => expect(content(change(original))).toBe(expected)),
  )
})

test('the seeds are read alike in any time zone and locale', () => {
  const run = (env: Readonly<Record<string, string>>): string => {
    const args = [BINARY, '--records', 'documents', '--format', 'jsonl', 'seeds/']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      ...{ env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 26 },
      cwd: new URL('..', import.meta.url),
    })
    expect([stderr, status]).toEqual(['', 0])
    return stdout
  }
  const here = run({})
  expect(here.trimEnd().split('\n')).toHaveLength(seeds.length)
  expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
  expect(run({ TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' })).toBe(here)
})
