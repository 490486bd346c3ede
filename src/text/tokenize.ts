/** Text to tokens: one pass over the characters, forms interned, offsets exact. */

import type { Form } from '../pack/pack.js'
import type { Token } from '../types.js'
import { APOSTROPHE, charClass, DIGIT, DIRECTION, LETTER, lowered, MARK, SPACE } from './fold.js'

/** What a language tells the tokenizer. */
export interface TokenSettings {
  /** Lower-case prefixes that end in an apostrophe and are words of their own: `l'`, `d'`, `qu'`. */
  readonly elisions: ReadonlySet<string>
  /** Elisions that are part of a name when both letters around the apostrophe are capitals: `N'Dri`, `M'Bow`. */
  readonly namePrefixes: ReadonlySet<string>
  /** Lower-case suffixes that begin with an apostrophe and are words of their own: `'s`. */
  readonly clitics: ReadonlySet<string>
}

/**
 * Cuts `text` from `start` to `end` into tokens and appends them to `tokens`.
 * A token is a run of letters, digits and marks, with an apostrophe inside a word kept unless the language cuts
 * there, or one character of punctuation.
 */
export function tokenize(
  text: string,
  start: number,
  end: number,
  settings: TokenSettings,
  intern: (word: string) => Form,
  tokens: Token[],
): void {
  let glued = false
  const push = (from: number, to: number): void => {
    tokens.push({ start: from, end: to, form: intern(text.slice(from, to)), glued, lists: 0 })
    glued = true
  }
  for (let i = start; i < end; ) {
    const kind = charClass(text.charCodeAt(i))
    if (kind === SPACE) {
      glued = false
      i++
      continue
    }
    if (kind === DIRECTION) {
      i++
      continue
    }
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK) {
      if (kind === APOSTROPHE) {
        // `’’` and `''` stand for a quotation mark
        if (text[i + 1] === text[i] && i + 1 < end) {
          push(i, i + 2)
          i += 2
          continue
        }
        const clitic = cliticAt(text, i, end, settings.clitics)
        if (clitic > i) {
          push(i, clitic)
          i = clitic
          continue
        }
      }
      push(i, i + 1)
      i++
      continue
    }
    const from = i
    let apostrophe = -1
    for (i++; i < end; i++) {
      const next = charClass(text.charCodeAt(i))
      if (next === LETTER || next === DIGIT || next === MARK) continue
      if (next !== APOSTROPHE) break
      if (i + 1 >= end) {
        // a list entry or pattern may end in an elided word: `fin de l'`
        if (settings.elisions.has(lowered(text.slice(from, i + 1)))) i++
        break
      }
      const after = charClass(text.charCodeAt(i + 1))
      if (after !== LETTER) {
        // an elided word may stand before a quotation mark or a digit: « l'« accord » »
        if (settings.elisions.has(lowered(text.slice(from, i + 1)))) i++
        break
      }
      const prefix = lowered(text.slice(from, i + 1))
      if (
        settings.elisions.has(prefix) &&
        !(settings.namePrefixes.has(prefix) && isCapital(text[from]!) && isCapital(text[i + 1]!))
      ) {
        i++
        break
      }
      if (cliticAt(text, i, end, settings.clitics) > i) break
      // a second apostrophe in one word only where no cut was possible at the first (`Al-Ja'afari`, `N'Dri`)
      if (apostrophe !== -1) break
      apostrophe = i
    }
    push(from, i)
  }
}

/** End of a clitic that starts with the apostrophe at `at` and ends at a word's end, or `at` when there is none. */
function cliticAt(text: string, at: number, end: number, clitics: ReadonlySet<string>): number {
  let to = at + 1
  while (to < end && to - at < 4 && charClass(text.charCodeAt(to)) === LETTER) to++
  if (to === at + 1) return at
  return clitics.has(lowered(text.slice(at, to))) ? to : at
}

const isCapital = (char: string): boolean => char !== char.toLowerCase()
