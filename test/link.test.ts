/** Linking across documents: the binary, its records against the schemas, and what must not matter. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { extract, folder, lines } from './helpers.js'

const seed = (name: string): string => fileURLToPath(new URL(`../seeds/${name}`, import.meta.url))
const SEEDS = [seed('000_91ffd4ec11e34806.txt'), seed('001_2dc1c5029a882417.txt')]
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../src/schema/${name}.schema.json`, import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strict: false })
const validate = {
  event: ajv.compile(schema('event')),
  document: ajv.compile(schema('document')),
  registry: ajv.compile(schema('registry')),
}

const HOST =
  'ABUJA, Feb. 26 (NAN) - Nigerian Foreign Minister Adaeze Okoro received Kazakh Foreign Minister Askhat Zhumagali in Abuja on Tuesday.\n'
const GUEST =
  'ASTANA, 26 février - Le ministre kazakh des Affaires étrangères, Askhat Joumagali, a été reçu mardi à Abuja par la ministre nigériane des Affaires étrangères, Adaeze Okoro. Les deux ministres ont dit que la coopération entre leurs pays sera renforcée dans les années à venir.\n'
const NEWS = { 'a.txt': HOST, 'b.txt': GUEST }
const sorted = (jsonl: string): string[] => jsonl.split('\n').sort()
const DATED = ['--date', '2025-02-26', '--format', 'jsonl']

describe('events told twice', () => {
  const cwd = folder(NEWS)
  test('are one record with its sources', () => {
    const events = lines(extract(['.', '--link', '--type', 'CONSULT', ...DATED], { cwd }).stdout)
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event.date).toBe('2025-02-25')
    expect(event.sources.map(({ document }: { document: string }) => document)).toEqual(['a.txt', 'b.txt'])
    for (const { trigger, document } of event.sources) {
      const text = NEWS[document as keyof typeof NEWS]
      expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
    }
  })
  test('stay apart with --no-merge', () => {
    const events = lines(
      extract(['.', '--link', '--no-merge', '--type', 'CONSULT', ...DATED], { cwd }).stdout,
    )
    expect(events.map(({ document }) => document)).toEqual(['a.txt', 'b.txt'])
    expect(new Set(events.map(({ actors }) => actors[0].key)).size).toBe(1)
  })
  test('what one asks twice in an article are two requests', () => {
    const asked = 'Kenyan Minister Ruth Mwangi urged Norway to invest. Mwangi urged Norway to send experts.\n'
    const files = folder({ 'a.txt': asked, 'b.txt': asked })
    const events = lines(extract(['.', '--link', '--type', 'REQUEST', ...DATED], { cwd: files }).stdout)
    expect(events.map(({ sources }) => sources.length)).toEqual([2, 2])
  })
  test('the two agencies of the seeds', () => {
    const { stdout } = extract([...SEEDS, '--link', '--type', 'CONSULT', '--format', 'jsonl'])
    const told = lines(stdout).filter(({ actors }) => actors[0].key === 'person:zhumagali-askhat')
    const receptions = told.map(({ date, recipients, sources }) => [date, recipients[0].key, sources.length])
    expect(receptions.sort()).toEqual([
      ['2025-02-25', 'person:luong-tam-quang', 2],
      ['2025-02-25', 'person:phan-dinh-trac', 2],
    ])
  })
})

describe('--link', () => {
  const cwd = folder(NEWS)
  test.each([[[]], [['--explain']]])('records keep to the schemas %j', (more) => {
    const records = (kind: string) =>
      lines(extract(['.', ...SEEDS, '--link', '--records', kind, ...DATED, ...more], { cwd }).stdout)
    for (const [kind, check] of [
      ['events', validate.event],
      ['documents', validate.document],
      ['people', validate.registry],
      ['institutions', validate.registry],
    ] as const)
      for (const record of records(kind)) expect([check(record), check.errors]).toEqual([true, null])
  })
  test('rows name the rule that linked them', () => {
    const rows = lines(extract(['.', '--link', '--records', 'people', '--explain', ...DATED], { cwd }).stdout)
    const askhat = rows.find(({ key }) => key === 'person:askhat-joumagali')
    expect(askhat.variants).toEqual(['Askhat Joumagali', 'Askhat Zhumagali'])
    expect(askhat.explain.steps).toEqual(['transliteration: "Askhat Joumagali" = "Askhat Zhumagali"'])
    expect(askhat).toMatchObject({ country: 'KZ', documents: 2, first: '2025-02-26', last: '2025-02-26' })
  })
  test('every format writes every kind', () => {
    for (const [kind, word] of Object.entries({ events: 'Okoro', documents: 'a.txt', people: 'Okoro' }))
      for (const format of ['table', 'csv', 'tsv', 'json']) {
        const args = ['.', '--link', '--records', kind, '--format', format, '--date', '2025-02-26']
        expect(extract(args, { cwd }).stdout).toContain(word)
      }
  })
  test('wrong usage is named', () => {
    expect(extract(['.', '--link', '--records', 'dates'], { cwd }).stderr).toContain('--link writes events')
    expect(extract(['.', '--no-merge'], { cwd }).stderr).toContain('add --link')
  })
})

describe('extract link', () => {
  const cwd = folder(NEWS)
  const shard = (name: string) =>
    extract([name, '--records', 'documents', ...DATED, '-o', `${name}.jsonl`], { cwd })
  test('does from records what one run does from texts, in any order', () => {
    shard('a.txt')
    shard('b.txt')
    for (const records of ['events', 'documents', 'people', 'institutions']) {
      const whole = extract(['a.txt', 'b.txt', '--link', '--records', records, ...DATED], { cwd }).stdout
      const run = (...files: string[]) =>
        extract(['link', ...files, '--records', records, '--format', 'jsonl'], { cwd }).stdout
      expect(run('a.txt.jsonl', 'b.txt.jsonl')).toBe(whole)
      expect(sorted(run('b.txt.jsonl', 'a.txt.jsonl'))).toEqual(sorted(whole))
    }
  })
  test('what is no document record is named', () => {
    const { code, stderr } = extract(['link', '-'], { cwd, input: '{"id":"x"}\n{"document":{"id":1}}\n' })
    expect(code).toBe(1)
    expect(stderr).toContain('stdin:1: is no document record')
    expect(stderr).toContain('stdin:2: is no document record')
  })

  test('values that no run writes are named by their line, and the rest goes on', () => {
    const [line] = extract(['a.txt', '--records', 'documents', '--format', 'jsonl'], { cwd }).stdout.split(
      '\n',
    )
    const record = JSON.parse(line!)
    const [entity] = record.entities
    const [event] = record.events
    const broken = [
      { ...record, entities: [{ ...entity, country: 5 }] },
      { ...record, entities: [{ ...entity, type: 'dragon' }] },
      { ...record, events: [{ ...event, type: 'MEET' }] },
      { ...record, events: [{ ...event, status: 'likely' }] },
      { ...record, events: [{ ...event, date: '2025-02-30' }] },
    ]
    const input = [...broken, record].map((item) => `${JSON.stringify(item)}\n`).join('')
    const { code, stdout, stderr } = extract(['link', '-', '--format', 'jsonl'], { cwd, input })
    expect([code, stderr.match(/stdin:\d: is no document record/g)]).toEqual([
      3,
      [1, 2, 3, 4, 5].map((n) => `stdin:${n}: is no document record`),
    ])
    expect(stdout.length).toBeGreaterThan(100)
  })
})

describe('--registry', () => {
  const DIARRA = 'BAMAKO - Malian Finance Minister Awa Diarra met Kenyan Mayor Paul Otieno on Tuesday.\n'
  const cwd = folder({ ...NEWS, 'c.txt': DIARRA, 'd.txt': DIARRA.replace('Awa Diarra', 'Awa Diara') })
  const people = (registry: string, file = 'registry.yaml') => {
    const path = folder({ [file]: registry })
    const args = ['.', '--link', '--records', 'people', ...DATED, '--registry', `${path}/${file}`]
    const { stdout, stderr, code } = extract(args, { cwd })
    return { rows: lines(stdout), stderr, code }
  }
  const names = (rows: { key: string; variants: string[] }[]) =>
    Object.fromEntries(rows.map(({ key, variants }) => [key, variants]))

  test('a key, a name and an alias of the user stick', () => {
    const { rows, stderr } = people(
      'people: [{ key: "person:okoro", name: Adaeze O. Okoro, country: NG, variants: [Adaeze Okoro] }]',
    )
    expect(stderr).toBe('')
    expect(rows.find(({ key }) => key === 'person:okoro')).toMatchObject({
      name: 'Adaeze O. Okoro',
      documents: 2,
    })
  })
  test('JSON is read too', () => {
    const registry = '{"people":[{"key":"person:x","name":"Adaeze Okoro"}]}'
    expect(names(people(registry, 'r.json').rows)).toHaveProperty('person:x')
  })
  test('merges by key and by name', () => {
    const merged = people('merges: [["person:askhat-joumagali", Paul Otieno]]')
    const row = merged.rows.find(({ key }) => key === 'person:askhat-joumagali')
    expect(row.variants).toContain('Paul Otieno')
  })
  test('splits what a rule links', () => {
    expect(names(people('').rows)['person:awa-diara']).toEqual(['Awa Diara', 'Awa Diarra'])
    const { rows } = people('splits: [[Awa Diarra, Awa Diara]]')
    expect(names(rows)['person:awa-diarra']).toEqual(['Awa Diarra'])
    expect(names(rows)['person:awa-diara']).toEqual(['Awa Diara'])
  })
  test('a name may be somebody else in one document', () => {
    const { rows } = people(
      'splits: [{ name: Adaeze Okoro, documents: [b.txt], key: "person:adaeze-okoro-2" }]',
    )
    for (const key of ['person:adaeze-okoro', 'person:adaeze-okoro-2'])
      expect(rows.find((row) => row.key === key)).toMatchObject({ documents: 1 })
  })
  test('what it leaves open is told, and decided for nobody', () => {
    const two = ['one', 'two'].map((mark) => `{ key: "person:${mark}", name: Adaeze Okoro, country: NG }`)
    const { rows, stderr } = people(`people: [${two}]`)
    expect(stderr).toContain('may be person:one or person:two')
    expect(rows.find(({ name }) => name === 'Adaeze Okoro').key).toBe('person:adaeze-okoro')
  })
  test('what contradicts itself is told', () => {
    const { stderr } = people('merges: [[Awa Diarra, Awa Diara]]\nsplits: [[Awa Diarra, Awa Diara]]')
    expect(stderr).toContain('are to be merged and to be split')
  })
  test('a broken one is named with all its faults', () => {
    const { code, stderr } = people('people: [{ key: okoro, nom: x }]\nmerges: 3')
    expect(code).toBe(2)
    for (const what of ['people[0].key: is no key', 'there is no field nom', 'merges: is no list'])
      expect(stderr).toContain(what)
  })
  test.each(['--registry', '--save-registry'])(
    '%s that cannot be used is told before anything is read',
    (option) => {
      const { code, stdout, stderr } = extract(['.', '--link', option, 'no/such.yaml', '--format', 'csv'], {
        cwd,
      })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('no/such.yaml: no such file or directory')
    },
  )
  test('what is saved gives the same keys tomorrow', () => {
    const save = folder()
    const run = (files: string[], ...more: string[]) =>
      lines(extract([...files, '--link', '--records', 'documents', ...DATED, ...more], { cwd }).stdout)
    const first = run(['a.txt'], '--save-registry', `${save}/r.yaml`)
    const alone = run(['b.txt'], '--registry', `${save}/r.yaml`)
    const key = (records: typeof first) =>
      records[0].entities.find(({ name }: { name: string }) => name.startsWith('Askhat')).key
    expect(key(first)).toBe('person:askhat-zhumagali')
    expect(key(alone)).toBe('person:askhat-zhumagali')
  })
})
