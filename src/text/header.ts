/**
 * The head of a document: the ` date 2025-02-26 ` prefix, headline, dateline, related headlines, credits.
 * These are conventions of news text in any language, so no pack is needed; the month in a dateline is left to the
 * date stage, which reads the span.
 */
import type { Header, Line, LineKind, Meta } from '../types.js'

const PREFIX = /^\s*date (\d{4}(?:-\d{2}(?:-\d{2})?)?)(?= |$)[ ]?/
/** `HÀ NỘI - `, `BRUSSELS, June 20, 2025 (Reuters) - `, `Bouna, 18 fév 2025 (AIP)- `: place, date, agency, dash. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}\p{M}'’.-]*(?:[\s/-]\p{L}[\p{L}\p{M}'’.-]*){0,4})(?:,\s(?<more>[^()–—\n]{1,40}?))??(?:,?\s+(?<date>(?:\d|\p{L}+\.?\s\d)[^()–—-]{0,24}?))??\s*(?:\((?<agency>[^()\n]{2,30})\))?\s*[-–—]+\s+(?=\S)/u
const CREDIT = /^(?:[\p{L}\s]{1,24}[:：]\s*)?[-–—]?\s*(?<agency>[A-Z][A-Z0-9]+(?:\/[A-Za-z][A-Za-z]*)*)\.?$/u
/** The agency that signs the end of the last line: `… he said. VNS`, `… .- VNA/vi`, `— VNS`. */
const SIGNATURE = /[.!?”"»]\s*(?:[-–—]+\s*)?(?<agency>[A-Z][A-Z0-9]{1,9}(?:\/[A-Za-z]{2,9})*)\s*$/u
/** A sentence is behind a line that ends so; lines are trimmed. */
const FINAL: ReadonlySet<string> = new Set('.!?…:;,"»”')
const isFinal = (line: string): boolean => FINAL.has(line[line.length - 1]!)
/** No line has a dateline without it; the test is cheap, that of a dateline is not. */
const DASH = /[-–—]\s/
/** Credits are short. */
const MAX_CREDIT = 40

/** Reads the head of `text`. Offsets are those of `text`; what the metadata says wins. */
export function readHeader(text: string, meta: Meta): Header {
  const prefix = PREFIX.exec(text)
  const bodyStart = prefix ? prefix[0].length : 0
  const raw: { start: number; end: number }[] = []
  for (let at = bodyStart; at < text.length; ) {
    let end = text.indexOf('\n', at)
    if (end === -1) end = text.length
    let start = at
    let stop = end
    while (start < stop && /\s/.test(text[start]!)) start++
    while (stop > start && /\s/.test(text[stop - 1]!)) stop--
    if (start < stop) raw.push({ start, end: stop })
    at = end + 1
  }
  let title: string | null = null
  let place: Header['place'] = null
  let agency: string | null = null
  const lines: Line[] = []
  let seenBody = false
  raw.forEach((span, index) => {
    const line = text.slice(span.start, span.end)
    let contentStart = span.start
    let kind: LineKind = 'body'
    const credit = index > 0 && line.length < MAX_CREDIT ? CREDIT.exec(line) : null
    if (line.startsWith('>>')) {
      kind = 'related'
      contentStart += /^>+\s*/.exec(line)![0].length
    } else if (credit && /[:：/]|^[^a-z]+$/.test(line) && !/^[A-Z]+ /.test(line)) {
      kind = 'credit'
      agency ??= credit.groups!.agency!
    } else {
      const dateline = !place && DASH.test(line) ? DATELINE.exec(line) : null
      if (dateline && looksLikeDateline(dateline, !seenBody, line.slice(dateline[0].length))) {
        const written = dateline.groups!.place!
        place = { start: span.start, end: span.start + written.length, text: written }
        if (dateline.groups!.agency) agency = dateline.groups!.agency
        contentStart += dateline[0].length
      } else if (!seenBody && title === null && raw.length > 1 && !isFinal(line)) {
        kind = 'headline'
        title = line
      } else if (!isFinal(line) && line.length < 80 && index < raw.length - 1) kind = 'label'
    }
    seenBody ||= kind === 'body'
    lines.push({ ...span, kind, contentStart })
  })
  if (!agency) {
    const last = lines.at(-1)
    const signed = last?.kind === 'body' ? SIGNATURE.exec(text.slice(last.start, last.end)) : null
    if (signed) agency = signed.groups!.agency!
  }
  return {
    bodyStart,
    date: meta.date ?? prefix?.[1] ?? null,
    title: meta.title ?? title,
    place,
    agency,
    lines,
  }
}

/** A dateline has an agency in brackets, a date, or a place in capitals, or it opens the text; else any dash would do. */
function looksLikeDateline({ 0: whole, groups }: RegExpExecArray, opening: boolean, behind: string): boolean {
  const { place, agency, date, more } = groups as Record<string, string | undefined>
  if (agency) return /^[\p{Lu}\d]/u.test(agency)
  if (date ?? more) return /\d/.test(date ?? more ?? '')
  if (place === place!.toUpperCase()) return place!.length > 2
  // `Rabat - Le ministre`: a bare city only opens the text, with a blank on both sides of the dash
  return opening && /^\S+(?:\s\S+)?\s[-–—]\s+$/.test(whole) && !/^\p{Ll}/u.test(behind)
}
