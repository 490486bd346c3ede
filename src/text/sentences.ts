/** Lines to tokens and sentences. */
import type { Form, Pack } from '../pack/pack.js'
import { INITIAL, LOWER, NUM, PUNCT, WORD } from '../pack/pack.js'
import type { Header, Sentence, Token } from '../types.js'
import { tokenize } from './tokenize.js'

const STOPS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '’', "'", '’’', "''", '»', ')', ']'])
const OPENERS = new Set(['"', '“', '«', '(', '[', '-', '–', '—', "'", '‘', "''", '‘‘'])
/** What a quotation mark makes of an open quotation and of none. */
const QUOTES: Readonly<Record<string, (open: boolean) => boolean>> = {
  '“': () => true,
  '«': () => true,
  '”': () => false,
  '»': () => false,
  '"': (open) => !open,
  "''": (open) => !open,
  '‘‘': () => true,
  '’’': () => false,
}

/** Tokens and sentences of all lines but credits; a dateline is a sentence of its own. */
export function readSentences(
  text: string,
  header: Header,
  pack: Pack,
): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  header.lines.forEach((line, number) => {
    if (line.kind === 'credit') return
    const add = (start: number, end: number, kind: Sentence['kind']): void => {
      const from = tokens.length
      tokenize(text, start, end, pack.tokens, pack.intern, tokens)
      let first = from
      let quoted = false
      for (let i = from; i < tokens.length; i++) {
        if (!endsSentence(tokens, i, pack)) continue
        let last = i + 1
        while (last < tokens.length && tokens[last]!.glued && CLOSERS.has(tokens[last]!.form.text)) last++
        // French puts a space before a closing guillemet
        if (last < tokens.length && tokens[last]!.form.text === '»') last++
        if (last < tokens.length && tokens[last]!.form.text === ',') continue
        push(first, last)
        first = last
        i = last - 1
      }
      push(first, tokens.length)
      function push(a: number, b: number): void {
        if (b <= a) return
        sentences.push({
          first: a,
          last: b,
          start: tokens[a]!.start,
          end: tokens[b - 1]!.end,
          kind,
          line: number,
          quoted,
        })
        for (let i = a; i < b; i++) quoted = QUOTES[tokens[i]!.form.text]?.(quoted) ?? quoted
      }
    }
    if (line.contentStart > line.start && line.kind === 'body') add(line.start, line.contentStart, 'dateline')
    add(line.contentStart, line.end, line.kind)
  })
  return { tokens, sentences }
}

function endsSentence(tokens: readonly Token[], at: number, pack: Pack): boolean {
  const token = tokens[at]!
  const mark = token.form.text
  if (!(token.form.shape & PUNCT) || !STOPS.has(mark)) return false
  let next = at + 1
  while (
    next < tokens.length &&
    (CLOSERS.has(tokens[next]!.form.text) || OPENERS.has(tokens[next]!.form.text))
  )
    next++
  const after = tokens[next]
  if (!after) return true
  // dots in a row: only the last can end a sentence
  if (tokens[at + 1]?.glued && STOPS.has(tokens[at + 1]!.form.text)) return false
  if (mark === '.') {
    const before = at > 0 && token.glued ? tokens[at - 1]!.form : null
    if (
      tokens[at + 1]!.glued &&
      !CLOSERS.has(tokens[at + 1]!.form.text) &&
      tokens[at + 1]!.form.shape & (WORD | NUM)
    ) {
      // `agreement.The next` of a lost blank ends a sentence, `U.S`, `3.5` and `vnexpress.net` do not
      return Boolean(
        before && before.text.length > 2 && !(after.form.shape & (LOWER | NUM)) && !(before.shape & NUM),
      )
    }
    if (before && abbreviates(before, pack)) {
      // an initial or abbreviation ends a sentence only where a sentence plainly begins
      return false
    }
  }
  return !(after.form.shape & LOWER)
}

/** `A.` of a name, `M.`, `Gen.`; but `U.S.` and the like may end a sentence, which the next capital cannot tell. */
const abbreviates = (form: Form, pack: Pack): boolean =>
  pack.abbreviations.has(form.lower) || (form.shape & INITIAL) !== 0
