/**
 * The date stage: finds calendar expressions by the rules of the pack and gives them values. It runs twice over what
 * it found: first for the document's own date (dateline, `Published:` line, a line that is nothing but a date), then
 * in order of the text, since `the same day` is counted from what was told before it.
 */

import { BIT } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import type { Match, Scan } from '../pack/match.js'
import { LOWER, MIXED, NUM, type Pack } from '../pack/pack.js'
import { longestAt, nextStart } from '../pack/reach.js'
import type { DateMention, Header, Line, Mention, Sentence, Token, Undated } from '../types.js'
import { bounds, edtf, type Point, parsePoint } from './calendar.js'
import { findIntervals } from './intervals.js'
import { type Context, edtfOf, type Placed, within } from './placed.js'
import { place } from './resolve.js'
import { tenseAt } from './tense.js'
import { type Parts, type Reading, readValue } from './values.js'

export interface DateInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  readonly pack: Pack
  readonly header: Header
  /** EDTF day, month or year of publication where neither the header nor the text tells one. */
  readonly assumedDate: string | null
  /** Names of persons and bodies: a date inside one (`Mai Van Chinh`, `Movement of 23 March`) is part of the name. */
  readonly names: readonly Mention[]
}

interface Found {
  readonly match: Match
  readonly reading: Reading
  readonly sentence: Sentence
}

const NOWHERE: Context = {
  document: null,
  event: null,
  told: null,
  close: null,
  last: null,
  beside: null,
  here: null,
  tense: () => null,
  dated: () => null,
}
/** Days from publication within which a weekday told with its date tells the date of its namesakes. */
const WEEK = 7
/** Days from publication beyond which a date with its year told is background, not the event that is being told. */
const NEWS = 31
/** Lines at the head of a text where a line that is nothing but a date is that of the document. */
const HEAD = 5
/** Tokens that words may take which make what follows no date. */
const BEFORE = 5
/** Tokens that a label before a date and what stands between them may take. */
const LABEL = 6
/** What parts the fields of a line. */
const FIELDS: ReadonlySet<string> = new Set(['|', '•', '·', '–', '—', '-', '/'])
/** What the line may open with before them. */
const BRACKETS: ReadonlySet<string> = new Set('([')
/** Tokens that may follow the date in such a line: a time, a zone, a dash. */
const TAIL = 10

/**
 * Finds the dates of a document.
 * @returns dates in order of the text, none of them overlapping, each with a valid EDTF value; where there are others
 * that could not be placed; and the document's date: the header's, else the one the text tells, else the one assumed
 */
export function readDates(input: DateInput): {
  dates: DateMention[]
  undated: Undated[]
  documentDate: string | null
} {
  const { tokens, lex } = input
  const found = findDates(input).filter(({ match }) => !input.names.some((name) => holds(name, match)))
  const given = parsePoint(input.header.date)
  const assumed = parsePoint(input.assumedDate)
  const { own, labels } = ownDate(found, given ?? assumed, input)
  const document = sharper(given, own) ?? assumed ?? leadDay(found)
  const dates: DateMention[] = []
  const undated: Undated[] = []
  const dated = weekdaysDated(found, document)
  let item: Found
  let moved: Sentence | null = null
  let year: { last: number; point: Point } | null = null
  let aside: Point | null = null
  let month: Sentence | null = null
  let told: Sentence | null = null
  let inside: Sentence | null = null
  let period: Placed | null = null
  const context: Context = {
    document,
    event: null,
    told: null,
    close: null,
    last: null,
    beside: null,
    here: null,
    tense: (yearly) =>
      aside ? null : tenseAt(tokens, lex, item.sentence, item.match.first, item.match.last, yearly),
    dated: (weekday) => dated?.get(weekday) ?? null,
  }
  for (item of found) {
    if (labels?.has(item)) continue
    const { match, reading, sentence } = item
    if (sentence !== month) context.beside = null
    if (sentence !== inside) context.here = null
    inside = sentence
    if (told !== sentence && told?.last !== sentence.first) context.close = null
    aside = yearAround(tokens, sentence, match.first, year)
    // who speaks of today means the day he speaks
    const speech =
      reading.dates[0]!.from === 'document' &&
      near(context.event, document, WEEK) &&
      spoken(tokens, sentence, match.first)
    context.document = aside ?? (speech ? context.event : document)
    const placed = place(reading, context)
    for (let index = 0; index < placed.length; index++) {
      const span = reading.spans[index]
      const date = placed[index]
      if (span && !date) undated.push({ first: span.first, last: span.last, value: null })
      if (!date || !span) continue
      dates.push({
        first: span.first,
        last: span.last,
        start: tokens[span.first]!.start,
        end: tokens[span.last - 1]!.end,
        value: edtfOf(date),
        rule: match.rule.id,
        implied: date.implied,
      })
      if (date.text) continue
      const { end } = date
      context.last = end
      if (end.month === undefined) year = { last: span.last, point: end }
      else if (reading.dates.at(-1)!.month !== undefined) {
        context.beside = end
        month = sentence
      }
      if (end.day === undefined) continue
      context.told = end
      context.here = end
      // the day before what is told, and that of a clause set between commas, are told in passing
      const [{ from, shift = 0 }] = reading.dates as [Parts]
      const earlier = from === 'event' && shift < 0
      const fronted = span.first <= sentence.first + 2
      const passing = earlier || isInserted(tokens, sentence, span.first)
      if (
        told !== sentence &&
        date.start === end &&
        (!passing || fronted || (!earlier && isLastPart(tokens, sentence, span.last)))
      ) {
        context.close = end
        told = sentence
      }
      if (passing) {
        context.event ??= end
        continue
      }
      // of several dates in a sentence the first is that of its event, or a day of that period; a period told later does not move it
      if (sentence === moved && !(period && within(end, period))) continue
      if (date.start !== end && context.event && within(context.event, date)) continue
      if (fronted || near(end, document, NEWS)) {
        context.event = end
        moved = sentence
        period = date.start === end ? null : date
      }
    }
  }
  undated.push(...findIntervals(tokens, lex, dates))
  return { dates, undated, documentDate: input.header.date ?? (own ? edtf(own) : input.assumedDate) }
}

/**
 * Is the match a part of the name? A person's name may begin with a month, or be no more than that word; a body's may
 * begin with a day: `March 23 Movement`.
 */
const holds = ({ type, first, last }: Mention, match: Match): boolean => {
  if (last < match.last) return false
  if (type === 'person') return first <= match.first
  return first < match.first || (type === 'institution' && first === match.first && last > match.last)
}

/** The day the document gives as its own, and the dates that do nothing but tell it. */
function ownDate(
  found: readonly Found[],
  given: Point | null,
  { tokens, lex, header }: DateInput,
): { own: Point | null; labels: ReadonlySet<Found> | null } {
  let own: Point | null = null
  let labels: Set<Found> | null = null
  let index = 0
  for (const item of found) {
    const { start } = tokens[item.match.first]!
    while (index < header.lines.length && header.lines[index]!.end <= start) index++
    const line = header.lines[index]
    const kind = line ? headKind(item, tokens, lex, line, index) : null
    if (!kind) continue
    if (kind === 'label') (labels ??= new Set()).add(item)
    if (own) continue
    const [placed] = place(item.reading, { ...NOWHERE, document: given })
    if (placed?.start.day !== undefined && placed.end === placed.start) own = placed.start
  }
  return { own, labels }
}

/**
 * `mercredi 3 décembre 2025`: the first day that the text tells whole, weekday and year included. Where nothing says when
 * the document was published, other days are placed by it; it is not the document's date for that.
 */
function leadDay(found: readonly Found[]): Point | null {
  for (const { reading } of found) {
    const [{ weekday, day, month, year } = {} as Parts, more] = reading.dates
    if (more || weekday === undefined || day === undefined || month === undefined || year === undefined)
      continue
    return place(reading, NOWHERE)[0]?.start ?? null
  }
  return null
}

/** All matches that make a date, leftmost and longest first, none overlapping. */
function findDates({ tokens, sentences, lex, pack }: DateInput): Found[] {
  const found: Found[] = []
  const rules = pack.rules.dates
  const scan: Scan = { tokens, lex, marks: [], names: [], first: 0, limit: 0 }
  for (const sentence of sentences) {
    scan.first = sentence.first
    scan.limit = sentence.last
    for (let at = sentence.first; ; at++) {
      at = nextStart(rules, tokens, at, sentence.last)
      if (at >= sentence.last) break
      const match = longestAt(rules, scan, at)
      if (!match) continue
      const reading = readValue(match, tokens)
      if (!reading || unmade(match, sentence, lex)) continue
      found.push({ match, reading, sentence })
      at = match.last - 1
    }
  }
  return found
}

/** Do the words before a single word or number make it no date? `nearly 2000`, `every May`, `poisson d'avril`. */
function unmade({ first, last }: Match, sentence: Sentence, lex: DateInput['lex']): boolean {
  if (last - first > 1) return false
  for (let at = Math.max(sentence.first, first - BEFORE); at < first; at++)
    if (lex[at]?.some((m) => m.entry.list === 'date-unmade' && m.last === first)) return true
  return false
}

/** Where a date stands that tells when the document was published; null for all others. */
function headKind(
  { match, sentence }: Found,
  tokens: readonly Token[],
  lex: DateInput['lex'],
  line: Line,
  index: number,
): 'dateline' | 'label' | 'line' | null {
  if (line.contentStart > line.start && line.kind === 'body' && sentence.end <= line.contentStart)
    return 'dateline'
  if (labelled(match.first, sentence, tokens, lex, line) && endsSoon(tokens, lex, match.last, line, false))
    return 'label'
  if (index < HEAD && line.kind !== 'body' && (closes(match, tokens, line) || isTimed(match, tokens)))
    return 'line'
  const stands = index < HEAD && standsAlone(match.first, sentence, tokens, line, index)
  return stands && endsSoon(tokens, lex, match.last, line, true) ? 'line' : null
}

/** `Point de presse (3 décembre 2025)`, `Talks in Geneva - 3 December 2025`: a headline that closes with a whole date. */
function closes({ first, last }: Match, tokens: readonly Token[], { end }: Line): boolean {
  const before = tokens[first - 1]?.form.text ?? ''
  const after = tokens[last]?.form.text
  const final = after === ')' || after === ']' ? tokens[last]! : tokens[last - 1]!
  return (
    final.end === end &&
    (before === '(' || before === ',' || FIELDS.has(before)) &&
    (tokens[last - 1]!.form.shape & NUM) !== 0
  )
}

/** `Source: AP | 2018-03-31 03:25:04 | Editor: X`: a day in figures with its hour. */
const isTimed = ({ first, last }: Match, tokens: readonly Token[]): boolean =>
  (tokens[first]!.form.shape & NUM) !== 0 &&
  tokens[first]!.form.text.length === 4 &&
  tokens[first + 1]?.form.text === '-' &&
  ((tokens[last]?.form.shape ?? 0) & NUM) !== 0 &&
  tokens[last + 1]?.form.text === ':'

/** Does the line begin with the date, save its article, or is the date the last field of a line of credits? */
function standsAlone(
  at: number,
  sentence: Sentence,
  tokens: readonly Token[],
  line: Line,
  index: number,
): boolean {
  const article = at > sentence.first && (tokens[at - 1]!.form.classes & BIT.determiner) !== 0
  const first = article ? at - 1 : at
  if (tokens[first]!.start === line.start) return true
  // `[2022-03-24]`
  const mark = tokens[first - 1]
  const before = mark?.form.text
  if (mark && BRACKETS.has(mark.form.text) && mark.start === line.start) return true
  return index > 0 && line.kind === 'label' && (before === ',' || FIELDS.has(before!))
}

/**
 * Is there a label (`Published:`) just before token `at`, at the beginning of the line or of one of its fields? Behind
 * a first label anything but a word begins a field.
 */
function labelled(
  at: number,
  sentence: Sentence,
  tokens: readonly Token[],
  lex: DateInput['lex'],
  { kind }: Line,
): boolean {
  for (let i = Math.max(sentence.first, at - LABEL); i < at; i++) {
    // `By Awa Diarra March 24, 2022`: a word that opens sentences as well
    const bare = kind === 'body' || i > sentence.first
    if (!(bare ? isLabel(lex, i, at) : isLabel(lex, i, at, LABELS))) continue
    const before = tokens[i - 1]?.form.text ?? ''
    if (i === sentence.first || FIELDS.has(before) || (i - 1 === sentence.first && BRACKETS.has(before)))
      return true
    if (isLabel(lex, sentence.first, at) && !(tokens[i - 1]!.form.shape & LOWER)) return true
  }
  return false
}

const LABEL_LIST: ReadonlySet<string> = new Set(['date-labels'])
const LABELS: ReadonlySet<string> = new Set(['date-labels', 'date-bylines'])
const isLabel = (lex: DateInput['lex'], at: number, before: number, lists = LABEL_LIST): boolean =>
  lex[at]?.some((m) => lists.has(m.entry.list) && m.last <= before) ?? false

/** Does the line, or what stands before its next label, end within a few tokens, none of them a word where `bare`? */
function endsSoon(
  tokens: readonly Token[],
  lex: DateInput['lex'],
  from: number,
  line: Line,
  bare: boolean,
): boolean {
  for (let i = from; i < tokens.length && tokens[i]!.start < line.end; i++) {
    if (i >= from + TAIL) return false
    if (isLabel(lex, i, tokens.length)) return true
    const { shape, text, classes } = tokens[i]!.form
    const joins = text.length < 3 || (classes & BIT.coordinator) !== 0
    if (bare && shape & LOWER && !(shape & MIXED) && !joins) return false
  }
  return true
}

/** The day the text tells of itself, where it lies within what metadata tell; else what they tell. */
function sharper(given: Point | null, own: Point | null): Point | null {
  if (!given || !own) return given ?? own
  if (given.day !== undefined) return given
  const [low, high] = bounds(given)
  const [at] = bounds(own)
  return at >= low && at <= high ? own : given
}

function near(date: Point | null, document: Point | null, days: number): boolean {
  if (!date || !document) return true
  const [low, high] = bounds(document)
  const [at] = bounds(date)
  return at >= low - days && at <= high + days
}

/** Weekdays that the text gives a date (`mardi 13 mai`) near its publication. */
function weekdaysDated(found: readonly Found[], document: Point | null): ReadonlyMap<number, Point> | null {
  let days: Map<number, Point> | null = null
  if (document)
    for (const { reading } of found) {
      const [parts] = reading.dates
      if (parts?.weekday === undefined || parts.day === undefined || parts.month === undefined) continue
      const [placed] = place(reading, { ...NOWHERE, document })
      if (placed && near(placed.start, document, WEEK)) (days ??= new Map()).set(parts.weekday, placed.start)
    }
  return days
}

/** The year that stands before the bracket in which token `at` stands: `two in 1997 (in March and in May)`. */
function yearAround(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  year: { last: number; point: Point } | null,
): Point | null {
  if (!year || year.last < sentence.first) return null
  for (let i = at - 1; i >= year.last; i--) {
    const mark = tokens[i]!.form.text
    if (mark === ')') return null
    if (mark === '(') return i === year.last ? year.point : null
  }
  return null
}

/** `…, which he had accepted on Saturday.`: no comma stands behind token `at`. */
const isLastPart = (tokens: readonly Token[], { last }: Sentence, at: number): boolean =>
  !tokens.slice(at, last).some(({ form }) => form.text === ',')

/** No clause takes more tokens before its date. */
const CLAUSE = 60

/** `X, who met Y on Monday`, `X, arrivé lundi`: behind a relative pronoun or participle that a comma sets off, with no other since. */
function isInserted(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i > Math.max(sentence.first, at - CLAUSE); i--) {
    const { form } = tokens[i]!
    if (form.text === ',') return isParticiple(tokens[i + 1]!)
    if (form.classes & BIT.relative) return tokens[i - 1]!.form.text === ','
  }
  return false
}

/** A form that nothing but a participle has. */
const isParticiple = ({ form }: Token): boolean =>
  form.verbs.length > 0 && form.verbs.every((r) => r.form === 'participle')

const OPENING = new Set(['“', '«'])
const CLOSING = new Set(['”', '»'])

/** True inside a quotation that opened in the sentence. */
function spoken(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  let open = false
  for (let i = sentence.first; i < at; i++) {
    const mark = tokens[i]!.form.text
    if (mark === '"') open = !open
    else if (OPENING.has(mark)) open = true
    else if (CLOSING.has(mark)) open = false
  }
  return open
}
