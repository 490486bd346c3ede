import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, type KindName } from '../src/kinds.js'
import { escapeJson, oneLine, sanitize } from '../src/text/sanitize.js'
import type { Document } from '../src/types.js'
import { createWriter, FORMAT_NAMES, type Format } from '../src/writers/writer.js'
import { document } from './helpers.js'

interface Options {
  kind?: KindName
  explain?: boolean
  colour?: boolean
  width?: number
}

async function written(format: Format, docs: readonly Document[], options: Options = {}): Promise<string> {
  const { kind = 'events', explain = false, colour = false, width = 100 } = options
  const writer = await createWriter(format, { kind, explain, colour, width })
  return (
    writer.begin() +
    docs.map((doc) => writer.write(KINDS[kind].entries(doc, explain))).join('') +
    writer.end()
  )
}

const doc = document()
/** The document with another sentence around its event. */
const withNames = (host: string, guest = 'Paul Lind'): Document => {
  const made = document()
  const [p1, p2, ...rest] = made.entities
  const [a, b] = [
    { ...p1!, id: 'p8', name: host },
    { ...p2!, id: 'p9', name: guest },
  ]
  return {
    ...made,
    entities: [a, b, ...rest],
    events: [{ ...made.events[0]!, actors: [a, b], recipients: [] }],
  }
}
/** What must not reach a terminal: C0 but tab and line feed, DEL, C1, bidi controls, what is not seen. */
const HOSTILE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

describe('CSV and TSV', () => {
  const header =
    'id,date,type,mode,status,actor,actor_title,actor_institution,actor_country,recipient,recipient_title,' +
    'recipient_institution,recipient_country,place,place_country,contexts,trigger,sentence,document,language,' +
    'published,start,end,rule'

  test('the columns of the contract in their order', async () => {
    expect((await written('csv', [])).trimEnd()).toBe(header)
    expect((await written('tsv', [])).trimEnd()).toBe(header.replaceAll(',', '\t'))
    expect((await written('csv', [], { explain: true })).trimEnd()).toBe(`${header},explain`)
  })

  test('a row', async () => {
    const [row] = parse(await written('csv', [doc]), { columns: true }) as Record<string, string>[]
    expect(row).toMatchObject({
      ...{
        date: '2025-02-25',
        type: 'CONSULT',
        actor: 'Paul Lind',
        actor_title: '',
        recipient_title: 'Minister',
      },
      ...{
        recipient_country: 'NG',
        contexts: 'diplomatic; economic',
        sentence: doc.text,
        start: '59',
        end: '67',
      },
    })
  })

  test('values of lists stay side by side', async () => {
    const [row] = parse(await written('csv', [withNames('A', 'B')]), { columns: true }) as Record<
      string,
      string
    >[]
    expect(row).toMatchObject({ actor: 'A; B', actor_country: '; NO', actor_title: '', recipient: '' })
  })

  test.each<[string, string]>([
    ['=1+1', "'=1+1"],
    ['+cmd|x', "'+cmd|x"],
    ['-a', "'-a"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1a', "'＋1a"],
    ['－1a', "'－1a"],
    ['＠x', "'＠x"],
    ['-12.5', '-12.5'],
    ['+33', '+33'],
    ['a=b', 'a=b'],
    ['"quoted", and\nbroken', '"quoted", and\nbroken'],
    ['nul\u0000esc\u001b\u0085', 'nulesc'],
    ['__proto__', '__proto__'],
  ])('the cell %j is written as %j', async (name, cell) => {
    const made = { ...doc, entities: [{ ...doc.entities[0]!, name }] }
    const rows = parse(await written('csv', [made], { kind: 'people' }), {
      relax_column_count: false,
    }) as string[][]
    expect(rows[1]![2]).toBe(cell)
  })

  test('any text comes back from CSV, and TSV has one line and the same number of tabs for each record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (name) => {
        const made = { ...doc, entities: [{ ...doc.entities[0]!, name }] }
        const [, row] = parse(await written('csv', [made], { kind: 'people' })) as string[][]
        expect(row).toHaveLength(KINDS.people.columns.length)
        const tsv = await written('tsv', [made], { kind: 'people' })
        const rows = tsv.trimEnd().split('\n')
        expect(rows).toHaveLength(2)
        for (const line of rows) expect(line.split('\t')).toHaveLength(KINDS.people.columns.length)
      }),
      { numRuns: 60 },
    )
  })

  test('documents have a flat row', async () => {
    const [row] = parse(await written('csv', [doc], { kind: 'documents' }), { columns: true }) as Record<
      string,
      string
    >[]
    expect(row).toEqual({
      ...{
        id: 'news/a.txt',
        source: 'news/a.txt',
        language: 'en',
        date: '2025-02',
        title: '',
        place: '',
        agency: 'NAN',
      },
      ...{
        people_count: '2',
        institution_count: '1',
        place_count: '1',
        title_count: '2',
        date_count: '1',
        event_count: '1',
      },
    })
  })
})

describe('JSON', () => {
  test('an array, whatever the number of records', async () => {
    for (const docs of [[], [doc], [doc, { ...doc, events: [] }, doc]])
      expect(JSON.parse(await written('json', docs))).toHaveLength(
        docs.filter(({ events }) => events.length > 0).length,
      )
  })

  test('a line for each record', async () => {
    const text = await written('jsonl', [doc, doc])
    expect(text.endsWith('\n')).toBe(true)
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toHaveLength(2)
  })

  test('any text comes back and nothing in it can steer a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapeJson(JSON.stringify({ text }))
        expect(JSON.parse(json)).toEqual({ text })
        expect(json).not.toMatch(HOSTILE)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('table', () => {
  test('a table for each document, none without records', async () => {
    expect(await written('table', [{ ...doc, events: [] }])).toBe('')
    expect(await written('table', [doc], { explain: true, width: 80 })).toMatchInlineSnapshot(`
      "┌────────────┬──────────────────┬────────────────┬────────────────┬──────────┐
      │ date       │ event            │ actor          │ recipient      │ place    │
      ├────────────┴──────────────────┴────────────────┴────────────────┴──────────┤
      │ news/a.txt                                                                 │
      ├────────────────────────────────────────────────────────────────────────────┤
      │ Minister Adaeze Okoro of the Ministry of Trade, a general, received        │
      │ Paul Lind in Abuja on Tuesday.                                             │
      ├────────────┬──────────────────┬────────────────┬────────────────┬──────────┤
      │ 2025-02-25 │ CONSULT          │ Paul Lind      │ Adaeze Okoro   │ Abuja    │
      │            │ visit            │                │ (Minister)     │          │
      │            │ received         │                │                │          │
      ├────────────┴──────────────────┴────────────────┴────────────────┴──────────┤
      │ event "received" by en/consult/host; actor "Paul Lind" by                  │
      │ en/person/test; recipient "Adaeze Okoro" by en/person/test; title          │
      │ "Minister" by en/title/test; place "Abuja" by en/place/test; date          │
      │ "Tuesday" by en/dates/weekday; actor: object of received                   │
      └────────────────────────────────────────────────────────────────────────────┘
      "
    `)
  })

  test('no colour unless asked for', async () => {
    expect(await written('table', [doc], { explain: true })).not.toContain('\u001b')
    expect(await written('table', [doc], { colour: true })).toContain('\u001b[1m')
  })

  test('as wide as the terminal, and not less than 80', async () => {
    for (const [width, most] of [
      [20, 80],
      [80, 80],
      [133, 133],
    ] as const)
      for (const kind of Object.keys(KINDS) as KindName[])
        for (const line of (await written('table', [doc], { kind, width })).trimEnd().split('\n'))
          expect([line.length <= most, line.length > most - 6]).toEqual([true, true])
  })

  test('long words and long sentences stay inside', async () => {
    const made = withNames('x'.repeat(300), `${'word '.repeat(4000)}end`)
    const lines = (await written('table', [made], { width: 80 })).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(lines.join('').match(/x/g)!.length).toBeGreaterThanOrEqual(300)
    expect(lines.length).toBeLessThan(150)
  })

  test('nothing hostile gets through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), async (name, explain) => {
        const text = await written('table', [withNames(`\u001b]0;x\u0007\u202e${name}`)], { explain })
        expect(text).not.toMatch(HOSTILE)
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['a\u001b[31mb\u001b]8;;http://x\u0007', 'a\uFFFD[31mb\uFFFD]8;;http://x\uFFFD'],
  ['a\u202eb\u200bc\u2066d\ufeff', 'abcd'],
  ['a\r\nb\tc\rd', 'a\nb\tc\uFFFDd'],
  ['\u0085\u009b2J\u007f\u2028', '\uFFFD\uFFFD2J\uFFFD\uFFFD'],
  ['é ữ 🙂 中', 'é ữ 🙂 中'],
])('sanitize(%j)', (text, clean) => {
  expect(sanitize(text)).toBe(clean)
  expect(oneLine(text)).not.toMatch(/[\n\t]/)
})

test('every format writes every kind of record', async () => {
  for (const format of FORMAT_NAMES)
    for (const kind of Object.keys(KINDS) as KindName[])
      expect(await written(format, [doc], { kind, explain: true })).toMatch(/news\/a\.txt/)
})
