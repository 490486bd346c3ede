/** JSON Lines: one article a line, read as the lines come. Only `text` is required. */
import { decode } from '../text/decode.js'
import type { Meta } from '../types.js'
import { type Article, describe, type Input, isDate, type Reporter, TOO_LARGE } from './article.js'
import { chunks, split } from './bytes.js'

const LINE_FEED = 10

/**
 * Yields the articles of a JSONL file or of standard input. A line without usable text is a fault and the rest goes
 * on; an optional field that is of no use is a notice and is left out.
 */
export async function* readJsonl(input: Input, report: Reporter): AsyncGenerator<Article> {
  for await (const { fields, at } of readObjects(input, '{"text": "…"}', report)) {
    if (typeof fields.text !== 'string' || fields.text.trim() === '')
      report.fault(at, 'has no text; put the article into the field "text"')
    else yield { text: fields.text, meta: metaOf(fields, at, input, report) }
  }
}

/** A line of JSON, with the place it stands at: `FILE:LINE`. */
export interface JsonLine {
  readonly fields: Readonly<Record<string, unknown>>
  readonly at: string
}

/** Yields the objects of a JSONL file or of standard input; `like` shows one in messages. A line that is none is a fault. */
export async function* readObjects(input: Input, like: string, report: Reporter): AsyncGenerator<JsonLine> {
  let number = 0
  let blank = true
  try {
    for await (const line of split(chunks(input), LINE_FEED)) {
      const at = `${input.id}:${++number}`
      if (line && number === 1 && isUtf16(line))
        throw new Error('is UTF-16; convert it first: iconv -f UTF-16 -t UTF-8')
      if (line && isBlank(line)) continue
      blank = false
      const fields = await readLine(line, at, input, like, report)
      if (fields) yield { fields, at }
    }
    if (blank) report.fault(input.id, 'is empty; give one JSON object a line')
  } catch (error) {
    report.fault(input.id, describe(error))
  }
}

const isBlank = (line: Buffer): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13)

/** A mark, or the opening brace in two bytes. */
const isUtf16 = (line: Buffer): boolean =>
  ['fffe', 'feff', '7b00', '007b'].includes(line.subarray(0, 2).toString('hex'))

async function readLine(
  line: Buffer | null,
  at: string,
  input: Input,
  like: string,
  report: Reporter,
): Promise<JsonLine['fields'] | null> {
  const refuse = (what: string): null => {
    report.fault(at, what)
    return null
  }
  if (!line) return refuse(TOO_LARGE)
  let value: unknown
  try {
    const { text, notice } = await decode(line)
    if (notice) report.notice(at, notice)
    value = JSON.parse(text)
  } catch (error) {
    const json = error instanceof SyntaxError
    // what is no text in its first line is no text at all: one message, not one a line
    if (!json && at === `${input.id}:1`) throw error
    return refuse(json ? `is no JSON; write one object a line, as ${like}` : describe(error))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(`is no JSON object; write one a line, as ${like}`)
  return value as JsonLine['fields']
}

function metaOf(fields: Readonly<Record<string, unknown>>, at: string, input: Input, report: Reporter): Meta {
  /** The field as a string that passes `test`; nothing when it is absent, null or empty, and nothing with a notice else. */
  const read = (field: string, expected: string, test = (_: string): boolean => true): string | undefined => {
    const given = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (given === undefined || given === null || given === '') return undefined
    const value = typeof given === 'number' && field === 'id' ? String(given) : given
    if (typeof value === 'string' && test(value)) return value
    report.notice(at, `"${field}" is no ${expected} and was left out`)
    return undefined
  }
  const date = read('date', 'date such as 2025-02-26, 2025-02 or 2025', (value) => isDate(dayOf(value)))
  const language = read('lang', 'language code such as en', (value) => /^[a-z]{2}\b/i.test(value))
  const title = read('title', 'string')
  return {
    id: read('id', 'string or number') ?? at,
    source: read('source', 'string') ?? input.id,
    ...(date !== undefined && { date: dayOf(date) }),
    ...(language !== undefined && { language: language.slice(0, 2).toLowerCase() }),
    ...(title !== undefined && { title }),
  }
}

/** `2025-02-26T10:00:00Z` is read as its day, as the one who wrote it counts days. */
const dayOf = (value: string): string => /^(\d{4}-\d\d-\d\d)[T ]\d/.exec(value)?.[1] ?? value
