import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test, vi } from 'vitest'
import { wantsColour } from '../src/cli/colour.js'
import { suggest } from '../src/cli/suggest.js'
import { atTerminal, BINARY, extract, folder, hasTerminal, lines, start } from './helpers.js'

const EN = 'Minister Adaeze Okoro received Ambassador Paul Lind in Abuja on Tuesday.'
const FR = 'Le ministre Jean Petit a reçu l’ambassadeur Luc Blanc à Lyon mardi.'
const files = folder({
  'a.txt': ` date 2025-02-26 ${EN}\n`,
  'b.txt': `${EN}\n`,
  'news/c.txt': `${FR}\n`,
  'news/deep/d.txt': EN,
  'feed.jsonl': `{"id":"x","text":"${EN}","date":"2025-02"}\n{"text":"${FR}","lang":"fr","title":"Visite"}\n`,
  'broken.jsonl': `{"text":"${EN}"}\nnot json\n{"title":"no text"}\n{"text":"${EN}"}\n`,
  'empty.txt': '',
  'binary.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]),
  'latin.txt': Buffer.from(FR.replace('’', "'"), 'latin1'),
})
const ids = (stdout: string): string[] => lines(stdout).map((record) => record.document.id)
const DOCUMENTS = ['--records', 'documents', '--format', 'jsonl']

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../dist/schema/${name}.schema.json`, import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false })
const validate = { events: ajv.compile(schema('event')), documents: ajv.compile(schema('document')) }

// each test starts processes
vi.setConfig({ testTimeout: 30_000 })

describe('inputs', () => {
  test.each<[string, string[], string, string[]]>([
    ['files in the order given', ['b.txt', 'a.txt'], '', ['b.txt', 'a.txt']],
    ['a folder', ['./news/'], '', ['news/c.txt', 'news/deep/d.txt']],
    ['a pattern', ['**/[cd].txt'], '', ['news/c.txt', 'news/deep/d.txt']],
    ['standard input by -', ['-'], EN, ['stdin']],
    ['standard input without arguments', [], EN, ['stdin']],
    ['after --', ['--', '-'], EN, ['stdin']],
    ['JSON lines', ['--input-format', 'jsonl', 'feed.jsonl'], '', ['x', 'feed.jsonl:2']],
    ['JSON lines on standard input', ['--input-format', 'jsonl', '-'], `\n{"text":"${EN}"}`, ['stdin:2']],
    ['a list', ['--files-from', '-'], 'b.txt\nnews\n', ['b.txt', 'news/c.txt', 'news/deep/d.txt']],
    ['a list with NUL', ['--files-from', '-', '-0'], 'b.txt\0a.txt\0', ['b.txt', 'a.txt']],
    ['arguments, then a list', ['--files-from', '-', 'a.txt'], 'b.txt\na.txt', ['a.txt', 'b.txt']],
    ['a list that is empty', ['--files-from', '-', '--quiet'], '', []],
  ])('%s', (_, args, input, expected) => {
    const { code, stdout, stderr } = extract([...DOCUMENTS, ...args], { cwd: files, input })
    expect([stderr, code, ids(stdout)]).toEqual(['', 0, expected])
  })

  test('the first records come before the last input is there', async () => {
    const child = start(['--input-format', 'jsonl', ...DOCUMENTS, '-'], { cwd: files })
    child.stdin.write(`{"id":"first","text":"${EN}"}\n`)
    const [chunk] = await once(child.stdout, 'data')
    expect(ids(String(chunk))).toEqual(['first'])
    child.stdin.end()
    expect((await once(child, 'exit'))[0]).toBe(0)
  })
})

describe('what fails does not stop the rest', () => {
  test.each<[string, string[], number, number, string[]]>([
    ['an empty file', ['empty.txt', 'a.txt'], 3, 1, ['extract: empty.txt: is empty; ']],
    ['a binary file', ['binary.txt', 'a.txt'], 3, 1, ['extract: binary.txt: is a binary file ']],
    [
      'a missing file',
      ['a.txt', 'gone.txt', 'b.txt'],
      3,
      2,
      ['extract: gone.txt: no such file or directory; '],
    ],
    ['a pattern without match', ['a.txt', 'no*'], 3, 1, ['extract: no*: no file matches this pattern; ']],
    [
      'bad lines',
      ['--input-format', 'jsonl', 'broken.jsonl'],
      3,
      2,
      ['broken.jsonl:2: is no JSON; ', 'broken.jsonl:3: has no text; '],
    ],
    ['nothing at all', ['empty.txt', 'gone.txt'], 1, 0, ['extract: empty.txt: ', 'extract: gone.txt: ']],
    ['a list that is missing', ['--files-from', 'gone'], 1, 0, ['extract: gone: no such file']],
  ])('%s', (_, args, code, documents, messages) => {
    const result = extract([...DOCUMENTS, ...args], { cwd: files })
    expect(result.code).toBe(code)
    expect(ids(result.stdout)).toHaveLength(documents)
    const told = result.stderr.trimEnd().split('\n')
    expect(told).toHaveLength(messages.length)
    for (const [i, message] of messages.entries()) expect(told[i]).toContain(message)
  })

  // root may read everything
  test.skipIf(process.getuid?.() === 0)('an unreadable file and folder', () => {
    const cwd = folder({ 'a.txt': EN, 'no.txt': EN, 'dir/x.txt': EN })
    chmodSync(join(cwd, 'no.txt'), 0)
    chmodSync(join(cwd, 'dir'), 0)
    const { code, stderr } = extract(['no.txt', 'dir', 'a.txt'], { cwd })
    chmodSync(join(cwd, 'dir'), 0o755)
    expect(code).toBe(3)
    expect(stderr).toMatch(/no\.txt: permission denied; .*\n.*dir: permission denied; /)
  })

  test('another encoding is read with a notice, which --quiet leaves out', () => {
    const { code, stdout, stderr } = extract([...DOCUMENTS, 'latin.txt'], { cwd: files })
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('extract: latin.txt: is not UTF-8 and was read as windows-1252; '),
    ])
    expect(ids(stdout)).toEqual(['latin.txt'])
    expect(extract([...DOCUMENTS, '--quiet', 'latin.txt'], { cwd: files }).stderr).toBe('')
  })

  test('a file name cannot steer the terminal', () => {
    const { stderr } = extract(['a\u001b2J\u202e\nb'], { cwd: files })
    expect(stderr).toMatch(/^extract: a\uFFFD2J b: no such file or directory; check the name\n$/)
  })
})

describe('wrong usage says what is right', () => {
  test.each<[string[], string | RegExp]>([
    [['--formt', 'csv'], "unknown option '--formt'; did you mean --format?"],
    [['--bogus-thing'], "unknown option '--bogus-thing'; see extract --help"],
    [['--format', 'cvs'], /argument 'cvs' is invalid\. It is one of table, csv, .*\. Did you mean csv\?/],
    [['--records', 'event'], /Did you mean events\?/],
    [['--input-format', 'xml'], /It is one of text, jsonl\./],
    [['--type', 'CONSLT'], /There is no type CONSLT\. Did you mean CONSULT\?/],
    [['--type', 'zzzzzzzz'], /The types are AGREE, CONSULT, /],
    [['--type', 'CONSULT', '--records', 'people'], /--type chooses events; leave it out/],
    [['--date', '2025-02-30'], /Give a day, month or year of the calendar/],
    [['--lang', 'xx'], /there is no language xx; the languages are .*en.*fr/],
    [['--color', 'yes'], /It is one of auto, always, never/],
    [['-0'], /add --files-from/],
    [['--files-from', '-', '-'], /cannot be both/],
    [['-o', 'none/x.csv'], /none\/x\.csv: no such file or directory/],
    [['-o', '.'], /is a directory; give the name of a file/],
    [['-o', 'a.txt'], 'a.txt: is one of the inputs and would be overwritten; choose another name'],
    [['--files-from', 'b.txt', '-o', 'b.txt'], /^extract: b\.txt: is one of the inputs/],
    [['--link', '--save-registry', 'a.txt'], /^extract: a\.txt: is one of the inputs/],
    [
      ['--link', '--save-registry', './x.json', '-o', 'x.json'],
      /cannot have both the records and the registry/,
    ],
    [['-o'], "option '-o, --output <file>' argument missing; see extract --help"],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = extract(
      [...args, 'a.txt'].slice(0, args.at(-1) === '-o' ? -1 : undefined),
      { cwd: files },
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^extract: .*\n$/)
    if (typeof message === 'string') expect(stderr).toBe(`extract: ${message}\n`)
    else expect(stderr).toMatch(message)
    expect(readFileSync(join(files, 'a.txt'), 'utf8')).toContain(EN)
  })
})

describe('help and version', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  test.each([['--version'], ['-V'], ['--version', 'x']])('%s', (...args) => {
    expect(extract(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test.each([['--help'], ['-h']])('%s: examples first, 80 columns, every option', (flag) => {
    const { code, stdout, stderr } = extract([flag])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.startsWith('Examples:')).toBe(true)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(stdout).toMatch(/Exit codes:/)
    for (const option of 'files-from null input-format records format output lang date type explain color quiet'.split(
      ' ',
    ))
      expect(stdout).toContain(`--${option}`)
  })
})

describe('output', () => {
  test.each([
    ['events', 'jsonl'],
    ['events', 'json'],
    ['documents', 'jsonl'],
    ['documents', 'json'],
  ] as const)('%s as %s keep to the schema', (records, format) => {
    for (const more of [[], ['--explain']]) {
      const args = ['--records', records, '--format', format, ...more, 'a.txt', 'news', 'b.txt']
      const { code, stdout } = extract(args, { cwd: files })
      expect(code).toBe(0)
      const items = format === 'json' ? JSON.parse(stdout) : lines(stdout)
      expect(items.length).toBeGreaterThan(0)
      for (const item of items)
        expect([validate[records](item), validate[records].errors]).toEqual([true, null])
    }
  })

  test('offsets slice the text as it was read', () => {
    const text = readFileSync(join(files, 'a.txt'), 'utf8')
    const [event] = lines(extract(['a.txt', '--format', 'jsonl'], { cwd: files }).stdout)
    expect(text.slice(event.start, event.end)).toBe(event.trigger)
    expect(text).toContain(event.sentence)
  })

  test('every run writes the same', () => {
    const run = (env: NodeJS.ProcessEnv) =>
      extract(['a.txt', 'news', '--format', 'csv'], { cwd: files, env }).stdout
    const first = run({ TZ: 'UTC', LANG: 'C' })
    expect(first).toContain('a.txt')
    expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(first)
  })

  test('CSV has the columns of the contract and as many events as JSON', () => {
    const csv = extract(['a.txt', 'b.txt', '--format', 'csv'], { cwd: files }).stdout
    const rows = parseCsv(csv, { columns: true }) as { id: string }[]
    const events = lines(extract(['a.txt', 'b.txt', '--format', 'jsonl'], { cwd: files }).stdout)
    expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
  })

  test('--type chooses events', () => {
    const types = (args: string[]) =>
      lines(extract([...args, 'a.txt', '--format', 'jsonl'], { cwd: files }).stdout).map(({ type }) => type)
    const all = types([])
    expect(all).toContain('CONSULT')
    expect(types(['--type', 'consult,assault'])).toEqual(all.filter((type) => type === 'CONSULT'))
    expect(types(['--type', 'ASSAULT'])).toEqual([])
    const [document] = lines(extract(['--type', 'ASSAULT', 'a.txt', ...DOCUMENTS], { cwd: files }).stdout)
    expect(document.events).toEqual([])
  })

  test('--date and --lang are for those that do not say it themselves', () => {
    const heads = (args: string[]) =>
      lines(extract([...args, ...DOCUMENTS], { cwd: files }).stdout).map(({ document }) => [
        document.date,
        document.language,
      ])
    expect(heads(['b.txt', '--date', '2024-05', '--lang', 'fr'])).toEqual([['2024-05', 'fr']])
    expect(heads(['feed.jsonl', '--input-format', 'jsonl', '--date', '2024', '--lang', 'en'])).toEqual([
      ['2025-02', 'en'],
      ['2024', 'fr'],
    ])
    expect(heads(['a.txt', '--date', '2020-05-05'])).toEqual([['2025-02-26', 'en']])
  })

  test('a first line with a day that the calendar lacks is named', () => {
    const { stdout, stderr, code } = extract(['-', ...DOCUMENTS, '--date', '2025-02'], {
      input: ` date 2025-02-30 ${EN}`,
    })
    expect([code, lines(stdout)[0].document.date]).toEqual([0, '2025-02'])
    expect(stderr).toMatch(/stdin: its first line gives the date 2025-02-30, which the calendar lacks/)
  })

  test('an article in a language there is no pack for is read all the same', () => {
    const { code, stderr, stdout } = extract(['-', '--input-format', 'jsonl', ...DOCUMENTS], {
      input: `{"text":"${EN}","lang":"qq"}`,
    })
    expect([code, stderr]).toEqual([
      0,
      'extract: stdin:1: there is no language "qq"; it was detected instead\n',
    ])
    expect(lines(stdout)[0].document.language).toBe('en')
  })

  test('a report that is mostly names is in its language', () => {
    const input =
      'NAIROBI, March 6, 2025 (KNA) - President Ruth Mwangi received Norwegian Foreign Minister Paul Lind on Wednesday. She thanked Norway for 5.1 million dollars in aid.'
    expect(extract(['-', '--format', 'jsonl'], { input }).stderr).toBe('')
  })

  test.each([
    [
      'Der Bundeskanzler empfing am Dienstag in Berlin den französischen Präsidenten zu Gesprächen über die Zusammenarbeit. Beide betonten, dass die Beziehungen enger werden.',
      'en',
    ],
    [
      'El presidente del Gobierno recibió este martes en La Moncloa al primer ministro de Portugal, con quien habló de la cooperación entre los dos países.',
      'fr',
    ],
  ])('a text in no language there is a pack for is read, and that is told: %s', (input, language) => {
    const stderr = `extract: stdin: does not look like en or fr; read as ${language}, leave it out or say --lang\n`
    expect(extract(['-', '--format', 'csv'], { input })).toMatchObject({ code: 0, stderr })
    expect(extract(['-', '--format', 'csv', '--lang', 'fr'], { input }).stderr).toBe('')
    expect(extract(['-', '--format', 'csv', '--quiet'], { input }).stderr).toBe('')
  })

  test('nothing found is no fault, and is told where nothing else would be seen', () => {
    const input = 'Nothing of note.'
    expect(extract([], { input })).toEqual({ code: 0, stdout: '', stderr: 'extract: no events found\n' })
    expect(extract(['--quiet'], { input }).stderr).toBe('')
    expect(extract(['--format', 'json'], { input })).toEqual({ code: 0, stdout: '[\n]\n', stderr: '' })
  })

  test('three megabytes through a slow pipe lose nothing', async () => {
    const cwd = folder({ 'big.txt': `${EN}\n`.repeat(3000) })
    const args = ['big.txt', '--records', 'documents', '--format', 'jsonl', '--explain']
    const direct = extract(args, { cwd }).stdout
    const child = start(args, { cwd })
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout) {
      chunks.push(chunk)
      if (chunks.length % 8 === 0) await wait(5)
    }
    expect(direct.length).toBeGreaterThan(200_000)
    expect(Buffer.concat(chunks).toString() === direct).toBe(true)
  })
})

describe('-o', () => {
  test('writes the same as standard output and leaves nothing else', () => {
    const cwd = folder({ 'a.txt': EN })
    const { stdout } = extract(['a.txt', '--format', 'csv'], { cwd })
    expect(extract(['a.txt', '--format', 'csv', '-o', 'out.csv'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toBe(stdout)
    expect(readdirSync(cwd)).toEqual(['a.txt', 'out.csv'])
  })

  test('leaves what an earlier run has written where nothing could be processed', () => {
    const cwd = folder({ 'a.txt': EN, 'old.csv': 'old', 'who.json': '{}' })
    expect(extract(['gone.txt', '-o', 'old.csv'], { cwd }).code).toBe(1)
    expect(extract(['gone.txt', '-o', 'new.csv'], { cwd }).code).toBe(1)
    expect(extract(['gone.txt', '--link', '--save-registry', 'who.json'], { cwd }).code).toBe(1)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'old.csv', 'who.json'])
    expect(['old.csv', 'who.json'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual([
      'old',
      '{}',
    ])
  })

  test('keeps mode and link of the file it replaces', () => {
    const cwd = folder({ 'a.txt': EN, 'real.csv': 'old' })
    chmodSync(join(cwd, 'real.csv'), 0o600)
    symlinkSync('real.csv', join(cwd, 'link.csv'))
    expect(extract(['a.txt', '--format', 'csv', '-o', 'link.csv'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, 'real.csv'), 'utf8')).toMatch(/^id,/)
    expect(statSync(join(cwd, 'real.csv')).mode & 0o777).toBe(0o600)
  })

  test('refuses an input under another name, also one that comes late, and leaves it as it was', () => {
    const cwd = folder({ 'in/a.txt': EN, 'in/b.txt': EN })
    symlinkSync('in/b.txt', join(cwd, 'alias.txt'))
    const { code, stderr } = extract(['in', '-o', 'alias.txt'], { cwd })
    expect([code, stderr]).toEqual([2, expect.stringContaining('is one of the inputs')])
    expect(readFileSync(join(cwd, 'in/b.txt'), 'utf8')).toBe(EN)
    expect(readdirSync(join(cwd, 'in'))).toEqual(['a.txt', 'b.txt'])
  })

  test('writes to a device as it is', () => {
    expect(extract(['a.txt', '-o', '/dev/null'], { cwd: files }).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test.skipIf(!existsSync('/dev/full'))('says that the device is full', () => {
    const out = openSync('/dev/full', 'w')
    for (const args of [['-o', '/dev/full'], []]) {
      const { status, stderr } = spawnSync(process.execPath, [BINARY, 'a.txt', '--format', 'csv', ...args], {
        ...{ cwd: files, stdio: ['ignore', out, 'pipe'], encoding: 'utf8' },
      })
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^extract: .*no space left on the device/)])
    }
    closeSync(out)
  })
})

describe('when it is stopped', () => {
  test('a reader that has seen enough is no error', async () => {
    const many = folder({ 'many.jsonl': `{"text":"${EN}"}\n`.repeat(2000) })
    const child = start(['many.jsonl', '--input-format', 'jsonl', ...DOCUMENTS], { cwd: many })
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code, signal] = await once(child, 'exit')
    expect([code, signal, stderr]).toEqual([0, null, ''])
  })

  const begun = async (args: string[], cwd: string) => {
    const child = start(
      ['--input-format', 'jsonl', '--format', 'json', '--records', 'documents', ...args, '-'],
      { cwd },
    )
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += chunk))
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.stdin.write(`{"id":"done","text":"${EN}"}\n{"id":"cut","te`)
    return { child, result: () => ({ stdout, stderr }) }
  }

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: what is finished stays, at once, and is whole', async (signal, code) => {
    const { child, result } = await begun([], files)
    while (!result().stdout.includes('done')) await wait(10)
    const since = Date.now()
    child.kill(signal)
    expect((await once(child, 'close'))[0]).toBe(code)
    expect(Date.now() - since).toBeLessThan(1000)
    expect(JSON.parse(result().stdout)).toHaveLength(1)
    expect(result().stderr).toBe('')
  })

  test('with -o the file is not touched, and what is finished is kept beside it', async () => {
    const cwd = folder({ 'out.json': 'old' })
    const { child, result } = await begun(['-o', 'out.json'], cwd)
    while (!readdirSync(cwd).some((name) => name.endsWith('.tmp') && statSync(join(cwd, name)).size > 2))
      await wait(10)
    child.kill('SIGINT')
    expect((await once(child, 'close'))[0]).toBe(130)
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old')
    expect(JSON.parse(readFileSync(join(cwd, 'out.json.partial'), 'utf8'))).toHaveLength(1)
    expect(readdirSync(cwd).sort()).toEqual(['out.json', 'out.json.partial'])
    expect(result().stderr).toContain('out.json.partial: has the records of the documents that were finished')
  })
})

describe('colour', () => {
  test.each<[string, Parameters<typeof wantsColour>, boolean]>([
    ['a terminal', ['auto', {}, true], true],
    ['a pipe', ['auto', {}, false], false],
    ['NO_COLOR', ['auto', { NO_COLOR: '1' }, true], false],
    ['NO_COLOR, empty', ['auto', { NO_COLOR: '' }, true], true],
    ['FORCE_COLOR', ['auto', { FORCE_COLOR: '1' }, false], true],
    ['FORCE_COLOR, empty', ['auto', { FORCE_COLOR: '' }, false], true],
    ['FORCE_COLOR=0', ['auto', { FORCE_COLOR: '0' }, true], false],
    ['both', ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, true], false],
    ['TERM=dumb', ['auto', { TERM: 'dumb' }, true], false],
    ['TERM=dumb, forced', ['auto', { TERM: 'dumb', FORCE_COLOR: '1' }, true], true],
    ['always', ['always', { NO_COLOR: '1', TERM: 'dumb' }, false], true],
    ['never', ['never', { FORCE_COLOR: '1' }, true], false],
  ])('%s', (_, args, expected) => expect(wantsColour(...args)).toBe(expected))

  test('a pipe gets none, unless asked for', () => {
    expect(extract(['a.txt'], { cwd: files }).stdout).not.toContain('\u001b')
    expect(extract(['a.txt', '--color', 'always'], { cwd: files }).stdout).toContain('\u001b[1m')
    expect(extract(['a.txt'], { cwd: files, env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m')
  })
})

describe.skipIf(!hasTerminal)('at a terminal', () => {
  test('the table is coloured and as wide as the terminal', () => {
    const { code, stdout } = atTerminal(['a.txt'], { cwd: files })
    expect(code).toBe(0)
    expect(stdout).toContain('\u001b[1m')
    const [top] = stdout.split('\r\n')
    expect(top!.length).toBeGreaterThan(94)
    expect(top!.length).toBeLessThanOrEqual(100)
    expect(atTerminal(['a.txt'], { cwd: files, env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001b')
  })

  test('without input it says how to use it', () => {
    const { code, stdout } = atTerminal([])
    expect(code).toBe(2)
    expect(stdout).toMatch(/^extract \[options\] \[inputs\.\.\.\]/)
    expect(stdout).toMatch(/extract: there is no input; name a file, or - for standard input/)
  })

  test('no text can steer it, in any format', () => {
    const text = `Minister Adaeze\u001b]0;title\u0007 Okoro received \u202eAmbassador\u009b2J Paul\u200b Lind in Abuja.`
    const cwd = folder({ 'x\u001b[31m.txt': `${EN}\n${text}` })
    for (const args of ['table', 'csv', 'tsv', 'json --records people', 'jsonl --records documents']) {
      const { stdout } = atTerminal(['.', '--color', 'never', '--format', ...args.split(' ')], { cwd })
      expect(stdout).toContain('.txt')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202e]/)
    }
  })
})

test.each([
  ['formt', ['format', 'files-from'], 'format'],
  ['CONSLT', ['CONSULT', 'COERCE'], 'CONSULT'],
  ['xyz', ['format', 'records'], null],
])('suggest(%j)', (word, choices, expected) => expect(suggest(word, choices)).toBe(expected))

test('memory does not grow with the number of documents', () => {
  const line = `{"text":"${EN}"}\n`
  const cwd = folder({ 'few.jsonl': line.repeat(2000), 'many.jsonl': line.repeat(10_000) })
  const measure = "process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))"
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(measure)}` }
  const peak = (file: string): number =>
    Number(
      extract([file, '--input-format', 'jsonl', '--format', 'csv', '-o', 'out.csv'], { cwd, env }).stderr,
    )
  // the heap grows a little before it is cleaned
  expect(peak('many.jsonl') / peak('few.jsonl')).toBeLessThan(1.5)
})
