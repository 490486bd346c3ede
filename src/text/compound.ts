/** Words that hyphens join: `test-fired`, `sit-in`, `face-to-face`. */
import type { Token } from '../types.js'

/** A compound in folded spelling, hyphens and all, and the token behind it. */
export interface Compound {
  readonly text: string
  readonly last: number
}

/** The compound whose first part is token `at`, or null where no hyphen joins it to a word before `limit`. */
export function compoundAt(tokens: readonly Token[], at: number, limit: number): Compound | null {
  let last = at + 1
  let text = ''
  while (
    last + 1 < limit &&
    tokens[last]!.form.text === '-' &&
    tokens[last]!.glued &&
    tokens[last + 1]!.glued
  ) {
    text += `-${tokens[last + 1]!.form.folded}`
    last += 2
  }
  return text === '' ? null : { text: tokens[at]!.form.folded + text, last }
}
