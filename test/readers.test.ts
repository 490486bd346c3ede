import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { isDate, toInput } from '../src/readers/article.js'
import { split } from '../src/readers/bytes.js'
import { readJsonl } from '../src/readers/jsonl.js'
import { readList } from '../src/readers/list.js'
import { resolve } from '../src/readers/resolve.js'
import { readText } from '../src/readers/text.js'
import { all, folder, recorder } from './helpers.js'

describe('resolve', () => {
  const names = [
    'b(2).txt',
    'a[1].txt',
    '-x.txt',
    'sp ace.txt',
    'line\nbreak.txt',
    'é.txt',
    'e\u0301.txt',
    '*.txt',
  ]
  const root = folder(
    Object.fromEntries(
      [...names, 'z/2.txt', 'z/10.txt', 'z/B.txt', 'z/n.md', 'z/.h.txt'].map((n) => [n, 'x']),
    ),
  )
  mkdirSync(join(root, 'empty'))
  mkdirSync(join(root, '.hidden'))
  writeFileSync(join(root, '.hidden/h.txt'), 'x')
  symlinkSync('..', join(root, 'z/loop'))
  symlinkSync('2.txt', join(root, 'z/same.txt'))
  symlinkSync('nowhere', join(root, 'z/dangling.txt'))
  linkSync(join(root, 'z/n.md'), join(root, 'z/n.jsonl'))

  const resolved = async (args: string[], extension = '.txt', patterns = true) => {
    const report = recorder()
    const under = args.map((arg) => (arg === '-' ? arg : join(root, arg)))
    const inputs = await all(resolve(under, { extension, patterns, seen: new Set() }, report))
    const short = (text: string): string => text.replaceAll(`${root}/`, '').replaceAll(root, '.')
    return { ids: inputs.map(({ id }) => short(id)), faults: report.faults.map(short) }
  }

  test.each(names)('a file named %j is taken literally', async (name) => {
    expect(await resolved([name])).toEqual({ ids: [name], faults: [] })
  })

  test.each<[string, string[], string[]]>([
    [
      'a folder gives its files in code unit order, each once',
      ['z'],
      ['z/10.txt', 'z/2.txt', 'z/B.txt', 'z/dangling.txt'],
    ],
    ['a pattern does the same', ['z/*0.txt', 'z/?.txt'], ['z/10.txt', 'z/2.txt', 'z/B.txt']],
    ['a pattern goes deep', ['**/1*.txt'], ['z/10.txt']],
    [
      'arguments keep their order',
      ['z/B.txt', 'z/2.txt', '-', 'é.txt', '-'],
      ['z/B.txt', 'z/2.txt', 'stdin', 'é.txt'],
    ],
    ['a file comes once, by its real path', ['z/same.txt', 'z/2.txt', 'z/../z/2.txt'], ['z/same.txt']],
  ])('%s', async (_, args, ids) => {
    expect(await resolved(args)).toEqual({ ids, faults: [] })
  })

  test('a folder gives .jsonl files when those are asked for', async () => {
    expect((await resolved(['z'], '.jsonl')).ids).toEqual(['z/n.jsonl'])
  })

  test.each<[string, string[], RegExp]>([
    ['a missing file', ['no.txt'], /^no\.txt: no such file/],
    ['a pattern without match', ['no*.txt'], /^no\*\.txt: no file matches this pattern/],
    ['a folder without texts', ['empty'], /^empty: no \.txt file in this folder/],
    ['a dangling link', ['z/dangling.txt'], /^z\/dangling\.txt: no such file/],
    ['a path through a file', ['z/2.txt/x'], /^z\/2\.txt\/x: a part of the path is no directory/],
    ['a name that is too long', ['x'.repeat(300)], /^x+: the name is too long/],
  ])('%s is a fault and the rest goes on', async (_, args, message) => {
    const { ids, faults } = await resolved([...args, 'é.txt'])
    expect(ids).toEqual(['é.txt'])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(message)
  })

  test('names of a list are paths, not patterns', async () => {
    expect((await resolved(['*.txt', '?.txt'], '.txt', false)).ids).toEqual(['*.txt'])
  })

  test('ids are normal whatever the spelling', () => {
    expect(toInput('./a//b/../c.txt').id).toBe('a/c.txt')
  })
})

describe('text', () => {
  const root = folder({
    'ok.txt': '\uFEFFText.',
    'empty.txt': '',
    'blank.txt': ' \n\t\n',
    'bin.txt': new Uint8Array([1, 0, 2]),
  })
  test.each<[string, string[], RegExp | null]>([
    ['ok.txt', ['Text.'], null],
    ['empty.txt', [], /empty\.txt: is empty; /],
    ['blank.txt', [], /blank\.txt: is empty; /],
    ['bin.txt', [], /bin\.txt: is a binary file/],
    ['gone.txt', [], /gone\.txt: no such file/],
    ['', [], /is a directory/],
  ])('%j', async (name, texts, fault) => {
    const report = recorder()
    const articles = await all(readText(toInput(join(root, name)), report))
    expect(articles.map(({ text }) => text)).toEqual(texts)
    expect(report.faults).toHaveLength(fault ? 1 : 0)
    if (fault) expect(report.faults[0]).toMatch(fault)
  })

  test('a pipe is read like a file', async () => {
    const fifo = join(root, 'fifo')
    execFileSync('mkfifo', [fifo])
    const articles = all(readText(toInput(fifo), recorder()))
    writeFileSync(fifo, 'Through a pipe.')
    expect((await articles)[0]?.text).toBe('Through a pipe.')
  })
})

describe('jsonl', () => {
  const read = async (content: string | Uint8Array) => {
    const root = folder({ 'f.jsonl': content })
    const report = recorder()
    const input = { id: 'f.jsonl', path: join(root, 'f.jsonl') }
    return { articles: await all(readJsonl(input, report)), ...report }
  }

  test('all fields', async () => {
    const line = {
      id: 'x1',
      text: ' Text. ',
      date: '2025-02',
      lang: 'FR-ca',
      title: 'Title',
      source: 'http://x',
    }
    const { articles, faults, notices } = await read(JSON.stringify(line))
    expect(articles).toEqual([
      {
        text: ' Text. ',
        meta: { id: 'x1', source: 'http://x', date: '2025-02', language: 'fr', title: 'Title' },
      },
    ])
    expect([...faults, ...notices]).toEqual([])
  })

  test('only text is required; null and "" are absent; other fields are free', async () => {
    const { articles } = await read(
      '{"text":"A"}\r\n\n{"text":"B","id":7,"date":null,"title":"","__proto__":{"id":"x"},"url":1}',
    )
    expect(articles).toEqual([
      { text: 'A', meta: { id: 'f.jsonl:1', source: 'f.jsonl' } },
      { text: 'B', meta: { id: '7', source: 'f.jsonl' } },
    ])
  })

  test.each<[string, string, string]>([
    ['no JSON', '{"text": "cut', 'is no JSON; write one object a line'],
    ['a list', '["text"]', 'is no JSON object'],
    ['null', 'null', 'is no JSON object'],
    ['no text', '{"title":"t"}', 'has no text; put the article into the field "text"'],
    ['an empty text', '{"text":" \\n"}', 'has no text'],
    ['a text of another kind', '{"text":5}', 'has no text'],
    ['binary', 'a\u0000b', 'binary'],
  ])('%s is a fault at its line and the rest goes on', async (_, line, message) => {
    const { articles, faults } = await read(`{"text":"first"}\n${line}\n{"text":"last"}\n`)
    expect(articles.map(({ text }) => text)).toEqual(['first', 'last'])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('f.jsonl:2: ')
    expect(faults[0]).toContain(message)
  })

  test.each<[string, string]>([
    ['"date":"26/02/2025"', '"date" is no date such as'],
    ['"date":"2025-02-30"', '"date" is no date such as'],
    ['"lang":"English"', '"lang" is no language code'],
    ['"title":["t"]', '"title" is no string'],
    ['"id":{}', '"id" is no string or number'],
  ])('%s is left out with a notice', async (field, message) => {
    const { articles, notices } = await read(`{"text":"A",${field}}`)
    expect(articles).toEqual([{ text: 'A', meta: { id: 'f.jsonl:1', source: 'f.jsonl' } }])
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(message)
  })

  test('a time is read as its day', async () => {
    const { articles } = await read('{"text":"A","date":"2025-02-26T23:30:00-05:00"}')
    expect(articles[0]?.meta.date).toBe('2025-02-26')
  })

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'is empty'],
    ['blank', '\n \n', 'is empty'],
    ['binary', new Uint8Array([0x89, 0x50, 0, 1, 10, 2, 0, 10]), 'binary'],
    ['UTF-16', Buffer.from('\uFEFF{"text":"A"}\n', 'utf16le'), 'is UTF-16; convert it first'],
  ])('a file that is %s is one fault', async (_, content, message) => {
    const { articles, faults } = await read(content)
    expect(articles).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(message)
  })

  test('a mark at the beginning and a line of windows-1252 are read', async () => {
    const { articles, notices } = await read(
      Buffer.concat([Buffer.from('\uFEFF{"text":"A"}\n'), Buffer.from('{"text":"Été"}\n', 'latin1')]),
    )
    expect(articles.map(({ text }) => text)).toEqual(['A', 'Été'])
    expect(notices[0]).toMatch(/^f\.jsonl:2: is not UTF-8/)
  })
})

test('lists of names', async () => {
  const root = folder({ lines: '\uFEFFa.txt\r\n\n b.txt\nlast', nuls: 'a\nb.txt\0c.txt\0', none: '\n' })
  const report = recorder()
  expect(await all(readList(toInput(join(root, 'lines')), false, report))).toEqual([
    'a.txt',
    ' b.txt',
    'last',
  ])
  expect(await all(readList(toInput(join(root, 'nuls')), true, report))).toEqual(['a\nb.txt', 'c.txt'])
  expect(await all(readList(toInput(join(root, 'none')), false, report))).toEqual([])
  expect(await all(readList(toInput(join(root, 'gone')), false, report))).toEqual([])
  expect(report.notices).toHaveLength(1)
  expect(report.faults).toHaveLength(1)
})

test('pieces do not depend on where chunks are cut', async () => {
  const whole = Buffer.from('one\n\nthree é\nlast')
  for (let size = 1; size <= whole.length; size++) {
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
      whole.subarray(i * size, (i + 1) * size),
    )
    const pieces = await all(split(Readable.from(chunks), 10))
    expect(pieces.map(String)).toEqual(['one', '', 'three é', 'last'])
  }
})

test.each([
  ['2025', true],
  ['2025-02', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13', false],
  ['2025-2-6', false],
  ['2025-02-26T10:00', false],
  ['', false],
])('%j is a date: %s', (value, expected) => {
  expect(isDate(value)).toBe(expected)
})
