/** `hours later`, `two days before the vote`: how long before or after something, on no calendar. */
import type { LexMatch } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import type { Range, Token, Undated } from '../types.js'

/**
 * Spans that only tell how long, so that they are no part of the phrases beside them: units with the word for the
 * direction behind them, which is left out where it governs what follows.
 * @param dates spans that tell dates, in order of the text
 */
export function findIntervals(
  tokens: readonly Token[],
  lex: readonly (readonly LexMatch[] | undefined)[],
  dates: readonly Range[],
): Undated[] {
  const found: Undated[] = []
  let next = 0
  for (let first = 0; first < tokens.length; first++) {
    while (next < dates.length && dates[next]!.last <= first) next++
    if (!(tokens[first]!.lists & LIST.dates)) continue
    const last = intervalEnd(lex, first)
    if (last === first || (next < dates.length && dates[next]!.first < last)) continue
    found.push({ first, last, value: null })
    first = last - 1
  }
  return found
}

/** The token behind an interval that begins at `at`, or `at`. */
function intervalEnd(lex: readonly (readonly LexMatch[] | undefined)[], at: number): number {
  const unit = lex[at]!.find(({ entry }) => entry.list === 'date-units' || entry.list === 'date-hours')
  const direction = unit && lex[unit.last]?.find(({ entry }) => entry.list === 'date-directions')
  if (!unit || !direction) return at
  return direction.entry.attrs.after ? unit.last : direction.last
}
