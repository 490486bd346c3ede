/** Lines that are not blank, where a paragraph that was broken into lines of a certain width is one again. */
import type { Span } from '../types.js'

/** Texts are wrapped to no more than this, in code units. */
const MAX_WIDTH = 120
/** What ends a sentence, with what closes a quotation or bracket behind it; no initial of a name. */
const ENDED = /(?<!(?:^|\s)\p{Lu})[.!?…]["”’'»)\]]*$/u
const BREAK = /\r\n?|\n/g

/** The lines of `text` from `from` on, trimmed. A line break inside a paragraph ends none. */
export function readLines(text: string, from: number): Span[] {
  const lines: Span[] = []
  const add = (first: number, last: number): void => {
    let [start, end] = [first, last]
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (start < end) lines.push({ start, end })
  }
  let at = from
  for (const { index, 0: mark } of text.slice(from).matchAll(BREAK)) {
    add(at, from + index)
    at = from + index + mark.length
  }
  add(at, text.length)
  return joined(text, lines)
}

/** The paragraphs of a text that is wrapped; of any other its lines. */
function joined(text: string, lines: Span[]): Span[] {
  const open = lines.map((_, i) => goesOn(text, lines, i))
  if (!open.some((is, i) => is && isSmall(text[lines[i + 1]!.start]!))) return lines
  // what stands before the first line belongs to it
  const written = lines.map(({ start, end }, i) => text.slice(i === 0 ? 0 : start, end))
  // some tools count bytes
  const widths = MEASURES.map((measure) => written.reduce((most, line) => Math.max(most, measure(line)), 0))
  if (widths[0]! > MAX_WIDTH) return lines
  const broken = open.map((is, i) => {
    if (!is) return false
    const [word] = /^\S+/.exec(written[i + 1]!)!
    // the word had no room; who breaks by hand leaves room, and goes on in a small letter
    const full = MEASURES.some((measure, k) => measure(`${written[i]} ${word}`) >= widths[k]!)
    return full || (isSmall(word[0]!) && 2 * written[i]!.length > widths[0]!)
  })
  // one may be a headline over a byline
  if (broken.filter(Boolean).length < 2) return lines
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach(({ start, end }, i) => {
    if (broken[i - 1]) paragraphs.at(-1)!.end = end
    else paragraphs.push({ start, end })
  })
  return paragraphs
}

const MEASURES: readonly ((line: string) => number)[] = [
  (line) => line.length,
  (line) => new TextEncoder().encode(line).length,
]

/** No blank line and no end of a sentence parts a line from the next. */
function goesOn(text: string, lines: readonly Span[], index: number): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || !next || text[next.start] === '>') return false
  const breaks = text.slice(line.end, next.start).match(BREAK)
  return breaks?.length === 1 && !ENDED.test(text.slice(line.start, line.end))
}

const isSmall = (char: string): boolean => char !== char.toUpperCase()
