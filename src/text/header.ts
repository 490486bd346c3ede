/**
 * The head of a document: the ` date 2025-02-26 ` prefix, headline, dateline, related headlines, credits.
 * These are conventions of news text in any language, so no pack is needed but for the words before a date of
 * publication; the month in a dateline is left to the date stage, which reads the span.
 */
import { parsePoint } from '../dates/calendar.js'
import type { Header, Line, LineKind, Meta, Span } from '../types.js'
import { readLines } from './lines.js'

const PREFIX = /^\s*date (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s|$)[ ]?/
/** A letter, as whatever is no blank, digit or punctuation: the classes of Unicode take long to compile. */
const L = String.raw`[^\s\d!-/:-@[-\x60{-¿–—‘-”«»…]`
/** No small letter of ASCII; of the others `looksLikeDateline` asks. */
const LU = String.raw`[^\s\da-z!-/:-@[-\x60{-¿–—‘-”«»…]`
const PLACE = String.raw`(?<place>${LU}(?:${L}|['’.-])*(?:[\s/-]${L}(?:${L}|['’.-])*){0,4})`
const MORE = String.raw`(?:\s\([^()\n]{2,40}\)(?=,))?(?:,\s(?<more>[^()–—\n]{1,40}?))??`
const DATE = String.raw`(?:(?<comma>,)?\s+(?<date>(?:\d|${L}+\.?\s\d)[^()–—-]{0,24}?))`
const AGENCY = String.raw`(?:[([](?<agency>[^()[\]\n]{2,30})[)\]]|/(?<wire>${LU}(?:${L}|[\s-]){1,20})/)`
/** What a dateline may look like, each with what no line of the kind lacks: that test is cheap. The first that fits counts. */
const DATELINES = (
  [
    // `(ANSA) - ROME, SEP 26 - `
    [
      /^\([^()]{2,30}\)\s*[-–—]/,
      String.raw`\((?<agency>[^()\n]{2,30})\)\s*[-–—]+\s*${PLACE}(?<comma>,)\s(?<date>(?:\d{1,2}\s${L}+\.?|${L}+\.?\s\d{1,2})(?:,?\s\d{4})?)\s*[-–—]+\s+`,
    ],
    // `NNA – Beirut, 14 September 2025 – `
    [/^[A-Z]{2,}\s*[-–—]/, String.raw`(?<agency>[A-Z]{2,10})\s*[-–—]+\s*${PLACE}${DATE}\s*[-–—]+\s+`],
    // `(Reuters) - `, `March 4 (Reuters) - `
    [
      /^.{0,20}\(/,
      String.raw`(?:(?:${L}+\.?\s\d{1,2}|\d{1,2}\s${L}+\.?)(?:,?\s\d{4})?\s)?\((?<agency>${LU}(?:${L}|[\s.-]){1,29})\)\s*[-–—]+\s+`,
    ],
    // `BRUSSELS, June 20, 2025 (Reuters) - `, `Bouna, 18 fév 2025 (AIP)- `, `Lomé, 4 mars 2025 [ATOP] --- `
    [/[)\]/]\.?\s*[-–—]/, String.raw`${PLACE}${MORE}${DATE}??,?\s*${AGENCY}\.?\s*[-–—]+\s*`],
    // `Quetta (Pakistan) (AFP) - `
    [
      /\)\s\([^()]*\)\s*[-–—]/,
      String.raw`${PLACE}\s\([^()\n]{2,30}\)\s\((?<agency>[^()\n]{2,30})\)\s*[-–—]+\s+`,
    ],
    // `BRUXELLES (Belga) 25/09/2025 – `
    [
      /\),?\s[^–—]{3,24}[-–—]\s/,
      String.raw`${PLACE}\s\((?<agency>[^()\n]{2,30})\),?\s(?<date>(?:\d|${L}+\.?\s\d)[^()–—\n-]{2,22}?)\s*[-–—]+\s+`,
    ],
    // `ASTANA. KAZINFORM – `
    [
      /^[^a-z.]{3,24}\. [A-Z]{3,}\s*[-–—]/,
      String.raw`(?<place>${LU}(?:${LU}|[\s’'-]){2,22})\.\s(?<agency>[A-Z]{3,15})\s*[-–—]+\s+`,
    ],
    // `TOKYO, March 19, Kyodo - `, `Kyiv. March 4, 2025. Interfax-Ukraine – `
    [
      /[,.]\s[^\s,.]+\s*[-–—]+\s/,
      String.raw`${PLACE}${MORE}${DATE}[,.]\s(?<agency>${LU}(?:${L}|-(?=${LU})){2,20})\s*[-–—]+\s+`,
    ],
    // `4 March 2025, Rome - `
    [/^\d.*[-–—]\s/, String.raw`(?<date>\d{1,2}\s${L}+\.?\s\d{4})(?<comma>,)\s${PLACE}\s*[-–—]+\s+`],
    // `Brasília.- `
    [/^[^-]{3,30}\.-\s/, String.raw`${PLACE}(?<closed>\.-)\s+`],
    // `HÀ NỘI - `, `Genève, le 4 mars 2025 – `
    [/[-–—]\s/, String.raw`${PLACE}${MORE}${DATE}??\s*[-–—]+\s+`],
    // `New York, 4 March 2025—`
    [/\d—/, `${PLACE}${MORE}${DATE}—`],
    // `HAVANA, Mar 4 (ACN) `, `MOSCOW, March 4. /TASS/. `
    [/\d.*[)/]/, String.raw`${PLACE}${MORE}${DATE}\.?\s*${AGENCY}\.?\s+(?=[^a-zß-ÿ])`],
    // `ISLAMABAD (APP): `
    [/\):\s/, String.raw`(?<place>${LU}(?:${LU}|[\s.'’-]){2,30})\s\((?<agency>${LU}${L}{1,11})\):\s+`],
    // `NEW DELHI (PTI) The minister …`
    [
      /^[^a-z]{3,28}\([A-Z]{2,6}\)\s[A-Z]/,
      String.raw`(?<place>${LU}(?:${LU}|[\s.'’-]){2,22})\s\((?<agency>[A-Z]{2,6})\)\s+`,
    ],
    // `23 mars 2026. – `, `March 23, 2026 — `
    [
      /^[^–—-]{8,40}[-–—]+\s/,
      String.raw`(?:${L}+,?\s)?(?<date>(?:\d{1,2}\S{0,3}\s${L}+\.?|${L}+\.?\s\d{1,2},)\s\d{4})\s?\.?\s*[-–—]+\s+`,
    ],
    // `Manama, Mar 4 (BNA): `
    [/\):\s/, String.raw`${PLACE}${MORE}${DATE},?\s*\((?<agency>[^()\n]{2,30})\):\s+`],
    // `BAKU, Azerbaijan, March 4. `, `YEREVAN, MARCH 4, ARMENPRESS. `
    [
      /^[^a-zß-ÿ]{4}.*\d.*\.\s/,
      String.raw`(?<place>${LU}(?:${LU}|[\s.'’-]){2,30})${MORE}${DATE}(?:[,.]\s(?<agency>${LU}{3,15}))?\.\s+(?=[^a-zß-ÿ])`,
    ],
    // `NEW DELHI, Mar 4: `
    [/\d:\s/, String.raw`${PLACE}${MORE}${DATE}:\s+`],
    // `NEW DELHI: `, `MONROVIA, LIBERIA: `
    [
      /^[^a-z:]{4,40}:\s/,
      String.raw`(?<place>${LU}(?:${LU}|[\s.'’-]){1,27}${LU})(?:,\s(?<more>(?:${LU}|\s){3,20}))?(?<colon>:)\s+`,
    ],
  ] as const
).map(([mark, style]) => ({ mark, style: new RegExp(`^${style}(?=\\S)`) }))
/** A day of a month begins, in words or in numbers. */
const DAY = new RegExp(
  String.raw`^(?:${L}+\s)?(?:\d{1,2}${L}{0,3}\.?\s${L}{3}|${L}{3,}\.?\s\d{1,2}(?!\d)|\d{1,2}[./]\d)`,
)
/** The day of a month of which the word for the month was taken for a part of the place. */
const BARE_DAY = /^\d{1,2}(?:,?\s\d{4})?$/
/** The date behind the dash: `WASHINGTON, DC – March 4, 2025 – `, `CAIRO - 4 March 2025: `. */
const LATE_DATE = new RegExp(String.raw`^(?:\d{1,2}\s${L}+\.?|${L}+\.?\s\d{1,2}),?\s\d{4}\s?[-–—:]\s+`)
/** The agency before the place: `AKP Phnom Penh, le 4 mars 2025 – `; of three letters at least, for `DR Congo`. */
const SIGNED_PLACE = /^(?<agency>[A-Z]{3,})\s(?=[A-ZÀ-Þ]\S*[a-zß-ÿ])/
/** An agency that writes itself without capitals: `dpa`, `ats`, `awp/ats`. */
const SMALL_AGENCY = /^[a-z]{3,4}(?:\/[a-z]{3,4})?$/
/** Ends a dateline that has a line for itself. */
const CLOSING: ReadonlySet<string> = new Set('-–—)')
/** The hour of a day. */
const HOUR = /^\d{1,2}[:.h]\d\d/
const CREDIT = new RegExp(
  String.raw`^(?:(?:${L}|\s){1,24}[:：]\s*)?[-–—]?\s*(?<agency>[A-Z][A-Z0-9]+(?:\/[A-Za-z][A-Za-z]*)*)\.?$`,
)
/** The agency and its city on a line of their own: `AA / Tunis / Awa Diarra`, `APA – Dakar (Sénégal)`. */
const BUREAU = new RegExp(
  String.raw`^(?<agency>[A-Z]{2,8})\s*[-–/]\s*(?<place>${LU}[^/(\n]{1,24}?)\s*(?:[/(].{1,40})?$`,
)
/** The agency that signs the end of the last line: `… he said. VNS`, `… .- VNA/vi`, `— VNS`, `… . (PNA)`. */
const SIGNATURE = /[.!?”"»]\s*(?:[-–—]+\s*)?\(?(?<agency>[A-Z][A-Z0-9]{1,9}(?:\/[A-Za-z]{2,9})*)\)?\s*$/
/** A sentence is behind a line that ends so; lines are trimmed. */
const FINAL: ReadonlySet<string> = new Set('.!?…:;,"»”')
const isFinal = (line: string): boolean => FINAL.has(line[line.length - 1]!)
/** A dateline is no longer, in code units. */
const NEAR = 160
/** Longer than any headline: a text whose last line breaks off. */
const MAX_TITLE = 400
/** Credits are short. */
const MAX_CREDIT = 40

/** What a language knows of the lines of a head. */
export interface HeadWords {
  /** True of a line that says when the text was published, and so is no headline. */
  isStamp(line: string): boolean
  /** True of the name of a region or city. */
  isTown(name: string): boolean
  /** True of the name of a country. */
  isCountry(name: string): boolean
}

const NO_WORDS: HeadWords = { isStamp: () => false, isTown: () => false, isCountry: () => false }

/** Reads the head of `text`. Offsets are those of `text`; what the metadata says wins. */
export function readHeader(text: string, meta: Meta, words: HeadWords = NO_WORDS): Header {
  const prefix = PREFIX.exec(text)
  const bodyStart = prefix ? prefix[0].length : 0
  const written = prefix?.[1] ?? null
  const raw = readLines(text, bodyStart)
  let title: string | null = null
  let place: Header['place'] = null
  let agency: string | null = null
  const lines: Line[] = []
  let seenBody = false
  let opened = false
  raw.forEach((span, index) => {
    const line = text.slice(span.start, span.end)
    let contentStart = span.start
    let kind: LineKind = 'body'
    const credit = index > 0 && line.length < MAX_CREDIT ? CREDIT.exec(line) : null
    const bureau = seenBody || line.length >= NEAR ? null : BUREAU.exec(line)
    if (line.startsWith('>>')) {
      kind = 'related'
      contentStart += /^>+\s*/.exec(line)![0].length
    } else if (bureau && words.isTown(bureau.groups!.place!)) {
      kind = 'label'
      agency ??= bureau.groups!.agency!
      place ??= spanOf(span, line, bureau.groups!.place!)
    } else if (!seenBody && title !== null && isOrigin(line, words)) {
      kind = 'label'
      place ??= spanOf(span, line, line.split(',')[0]!)
    } else if (credit && (seenBody ? /[:：/]|^[^a-z]+$/ : /[:：/]/).test(line) && !/^[A-Z]+ /.test(line)) {
      kind = 'credit'
      agency ??= credit.groups!.agency!
    } else if (!seenBody && raw.length > 1 && words.isStamp(line)) kind = 'label'
    else {
      const found = readDateline(text, span, !seenBody, words)
      // below the first, of another item, only one that is sure
      const dateline = opened && !found?.sure ? null : found
      const behind = dateline ? line.slice(dateline.length) : ''
      if (dateline && !dateline.sure && !seenBody && raw.length > 1 && !isFinal(line)) {
        // `N'Djamena – 3 mars 2025`
        kind = words.isStamp(behind) ? 'label' : 'headline'
        if (kind === 'label') place = placeOf(span, line, dateline)
        else {
          title ??= line
          contentStart += dateline.length
        }
      } else if (dateline) {
        if (!opened) {
          place = placeOf(span, line, dateline) ?? place
          agency = dateline.agency ?? agency
        }
        opened = true
        contentStart = Math.min(contentStart + dateline.length, span.end)
      } else if (!seenBody && title === null && isRubric(line, raw, index, text, words)) kind = 'label'
      else if (!seenBody && title === null && raw.length > 1 && !isFinal(line) && line.length < MAX_TITLE) {
        kind = 'headline'
        title = line
      } else if (!isFinal(line) && line.length < 80 && index < raw.length - 1) kind = 'label'
    }
    seenBody ||= kind === 'body'
    lines.push({ start: span.start, end: span.end, kind, contentStart })
  })
  if (!agency) {
    const last = lines.at(-1)
    const signed = last?.kind === 'body' ? SIGNATURE.exec(text.slice(last.start, last.end)) : null
    if (signed) agency = signed.groups!.agency!
  }
  return {
    bodyStart,
    date: meta.date ?? (parsePoint(written) ? written : null),
    misdated: parsePoint(written) ? null : written,
    title: meta.title ?? title,
    place,
    agency,
    lines,
  }
}

/** Words of a rubric at the most, and of a headline below it at the least. */
const RUBRIC = 2
const HEADLINE = 4

/** `World News`, `international`: what kind of news it is, in the line above the headline. */
function isRubric(
  line: string,
  lines: readonly Span[],
  index: number,
  text: string,
  { isStamp }: HeadWords,
): boolean {
  const [next, more] = lines.slice(index + 1)
  if (!next || !more || isFinal(line) || wordsOf(line) > RUBRIC) return false
  const below = text.slice(next.start, next.end)
  return wordsOf(below) >= HEADLINE && below.length < NEAR && !isFinal(below) && !isStamp(below)
}

const wordsOf = (line: string): number => line.split(/\s+/).length

/** `TRIPOLI`, `Nairobi, Kenya`: nothing but where the news is from. */
function isOrigin(line: string, { isTown, isCountry }: HeadWords): boolean {
  const [town, country, ...more] = line.length < MAX_CREDIT ? line.split(', ') : []
  return !!town && !more.length && isTown(town) && (!country || isTown(country) || isCountry(country))
}

const placeOf = (span: Span, line: string, { place }: Dateline): Header['place'] =>
  place === null ? null : spanOf(span, line, place)

function spanOf({ start }: Span, line: string, text: string): Span & { readonly text: string } {
  const from = start + line.indexOf(text)
  return { start: from, end: from + text.length, text }
}

interface Dateline {
  readonly place: string | null
  readonly agency: string | null
  /** Code units it takes, with what parts it from the text. */
  readonly length: number
  /** It tells an agency or a day, or is closed as no sentence is: a name in capitals alone may be the rubric of a headline (`AFRIQUE/SOUDAN - `). */
  readonly sure: boolean
}

/** The dateline that a line begins with, or null. One that has the line for itself is parted from the text by more than a blank. */
function readDateline(
  text: string,
  { start, end }: Span,
  opening: boolean,
  words: HeadWords,
): Dateline | null {
  const alone = end - start < NEAR && CLOSING.has(text[end - 1]!)
  const near = text.slice(start, alone ? start + NEAR : Math.min(end, start + NEAR))
  const dateline = datelineOf(near, opening, words)
  return alone && !dateline?.sure ? null : dateline
}

function datelineOf(line: string, opening: boolean, words: HeadWords): Dateline | null {
  for (const { mark, style } of DATELINES) {
    const found = mark.test(line) ? style.exec(line) : null
    if (!found) continue
    const { place, date, wire = null, ...given } = found.groups as Record<string, string | undefined>
    // `GENEVA (4 March 2025) – `
    const agency = given.agency && !DAY.test(given.agency) ? given.agency : null
    const length = found[0].length
    const behind = line.slice(length)
    // `Tuesday, May 6th 2025 - 10:28 UTC`
    if (HOUR.test(behind)) continue
    if (!place)
      return opening && (agency || beginsSentence(behind))
        ? { place: null, agency, length, sure: true }
        : null
    if (!looksLikeDateline(found, opening, behind, words)) continue
    const signed = (agency ?? wire) ? null : SIGNED_PLACE.exec(place)
    const named = signed ? place.slice(signed[0].length) : place
    const town = date && BARE_DAY.test(date) ? named.replace(/\.?\s?\S+$/, '') : named.replace(/\.$/, '')
    // `BEIJING - Sept. 4, 2025 - `: no agency stands before it
    if (!town && agency) continue
    return {
      place: town || null,
      agency: agency ?? wire ?? signed?.groups?.agency ?? null,
      length: length + (LATE_DATE.exec(behind)?.[0].length ?? 0),
      sure: Boolean(given.agency ?? wire ?? date ?? given.more ?? given.closed),
    }
  }
  return null
}

/** A dateline has an agency in brackets, a date, or a place in capitals, or it opens the text; else any dash would do. */
function looksLikeDateline(
  { 0: whole, groups }: RegExpExecArray,
  opening: boolean,
  behind: string,
  { isTown, isCountry }: HeadWords,
): boolean {
  const {
    place = '',
    agency,
    wire,
    date,
    more,
    comma,
    colon,
    closed,
  } = groups as Record<string, string | undefined>
  if (agency || wire) {
    // `Genève (ats) - Le Conseil`, but `The left (red) - the right`
    const small = opening && SMALL_AGENCY.test(agency ?? '') && beginsSentence(behind)
    return (small || opensName(agency ?? wire!)) && (!date || DAY.test(date) || BARE_DAY.test(date))
  }
  const capitals = place === place.toUpperCase() && place.length > 2
  const lower = behind !== '' && !beginsSentence(behind)
  if (closed) return isTown(place)
  if (colon) return opening && !lower && isTown(place)
  // `Manila, Philippines – `
  if (more && !date && opening && !lower && isTown(place) && (isCountry(more) || isTown(more))) return true
  // `On 4 March - the day of the vote - …` is none
  if (date ?? more)
    return (
      (DAY.test(date ?? more ?? '') ||
        (capitals && !date && !lower && opensName(more ?? '') && !/[\d()/]/.test(more ?? ''))) &&
      (capitals || (comma !== undefined && !lower && opensName(place.slice(place.search(/[^\s/-]*$/)))))
    )
  if (capitals) return true
  // `Rabat - Le ministre`: a bare city only opens the text, with a blank on both sides of the dash
  return opening && /^\S+(?:\s\S+)?\s[-–—]\s+$/.test(whole) && !lower
}

/** No small letter: `On 4 March 2025 - the day of the vote -` opens no text. */
const beginsSentence = (text: string): boolean => text !== '' && text[0] === text[0]!.toUpperCase()

/** Begins with a capital letter or a digit. */
const opensName = (name: string): boolean =>
  (name !== '' && name[0] !== name[0]!.toLowerCase()) || /^\d/.test(name)
