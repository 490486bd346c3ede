/** The real binary in a temporary folder, and documents made by hand. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import type { Reporter } from '../src/readers/article.js'
import type { Document, Entity, Event, Mention, Pack, Span } from '../src/types.js'

export const BINARY = fileURLToPath(new URL('../bin/extract.js', import.meta.url))

/** A folder with `files`, by path; it goes when the tests of the file are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'extract-test-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

export interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Options {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
}

const environment = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => {
  const { NO_COLOR, FORCE_COLOR, ...rest } = process.env
  return { ...rest, TERM: 'xterm', ...extra }
}

/** Runs `extract` to its end. */
export function extract(args: readonly string[], { cwd, input = '', env }: Options = {}): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, ...args], {
    ...{ cwd, input, env: environment(env), encoding: 'utf8', maxBuffer: 1 << 28 },
  })
  return { code: status, stdout, stderr }
}

/** Starts `extract` and leaves it running. */
export const start = (args: readonly string[], { cwd, env }: Options = {}) =>
  spawn(process.execPath, [BINARY, ...args], { cwd, env: environment(env) })

/** Runs `extract` at a terminal of 100 columns; `stdout` has what the terminal gets, standard error included. */
export function atTerminal(args: readonly string[], { cwd, env }: Options = {}): Result {
  const command = [process.execPath, BINARY, ...args]
    .map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`)
    .join(' ')
  const { status, stdout, stderr } = spawnSync('script', ['-qec', `stty cols 100; ${command}`, '/dev/null'], {
    ...{ cwd, env: environment(env), encoding: 'utf8', timeout: 20_000, stdio: ['pipe', 'pipe', 'pipe'] },
  })
  return { code: status, stdout, stderr }
}

export const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

/** The values of a JSONL text. */
export const lines = (jsonl: string) =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** A reporter that writes down what it is told. */
export function recorder(): Reporter & { readonly faults: string[]; readonly notices: string[] } {
  const faults: string[] = []
  const notices: string[] = []
  return {
    faults,
    notices,
    fault: (at, what) => void faults.push(`${at}: ${what}`),
    notice: (at, what) => void notices.push(`${at}: ${what}`),
  }
}

/** All items of an asynchronous source. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}

/**
 * A document made by hand: a host receives a guest, with a title each, a body, a place and a date.
 * `text` may hold other words for them, which stand between brackets with their names.
 */
export function document(
  text = 'Minister Adaeze Okoro of the Ministry of Trade, a general, received Paul Lind in Abuja on Tuesday.',
  id = 'news/a.txt',
): Document {
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`no «${words}» in the text`)
    return { start, end: start + words.length }
  }
  const mention = (words: string, type: Mention['type'], more: Partial<Mention> = {}): Mention => ({
    ...{
      ...span(words),
      first: 0,
      last: 1,
      type,
      rule: `en/${type}/test`,
      id: null,
      capital: false,
      country: null,
      kind: null,
      claim: null,
    },
    ...{ gender: null, role: null, wordRole: null, holder: null, institution: null, entity: null, ...more },
  })
  const entity = (id: string, type: Entity['type'], mention: Mention, more: Partial<Entity> = {}): Entity => {
    const made: Entity = {
      ...{ id, type, name: text.slice(mention.start, mention.end), country: null, kind: null, acronym: null },
      ...{ gender: null, mentions: [mention], rule: mention.rule, ...more },
    }
    mention.entity = made
    return made
  }
  const host = mention('Adaeze Okoro', 'person')
  const guest = mention('Paul Lind', 'person')
  const ministry = mention('Ministry of Trade', 'institution')
  const city = mention('Abuja', 'place')
  const office = mention('Minister', 'title', { role: 'minister', holder: host, institution: ministry })
  const rank = mention('general', 'title', { role: 'general', holder: host })
  const p1 = entity('p1', 'person', host, { gender: 'f' })
  const p2 = entity('p2', 'person', guest, { country: 'NO' })
  const i1 = entity('i1', 'institution', ministry, { kind: 'ministry', country: 'NG', acronym: 'MT' })
  const l1 = entity('l1', 'place', city, { kind: 'city', country: 'NG' })
  const sentence = {
    start: 0,
    end: text.length,
    first: 0,
    last: 1,
    kind: 'body' as const,
    line: 0,
    quoted: false,
  }
  const event: Event = {
    ...{ type: 'CONSULT', mode: 'visit', status: 'actual', actors: [p2], recipients: [p1], place: l1 },
    ...{
      date: '2025-02-25',
      dateSource: 'text',
      contexts: ['diplomatic', 'economic'],
      trigger: span('received'),
    },
    ...{ sentence, rule: 'en/consult/host', why: ['actor: object of received'] },
  }
  return {
    ...{
      text,
      meta: { id, source: id },
      language: 'en',
      pack: { code: 'en' } as Pack,
      tokens: [],
      sentences: [sentence],
    },
    header: {
      bodyStart: 0,
      date: '2025-02',
      misdated: null,
      title: null,
      place: null,
      agency: 'NAN',
      lines: [],
    },
    mentions: [office, host, ministry, rank, guest, city],
    dates: [
      {
        ...span('Tuesday'),
        first: 0,
        last: 1,
        value: '2025-02-25',
        rule: 'en/dates/weekday',
        implied: ['day'],
      },
    ],
    ...{ entities: [p1, p2, i1, l1], events: [event], date: '2025-02' },
  }
}
