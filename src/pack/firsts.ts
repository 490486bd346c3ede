/** What a pattern can begin with, and what can follow its first token. */
import type { Pattern, TokenTest } from './pattern.js'

/** What a mention or name that was found earlier passes. */
const MARK: readonly TokenTest[] = [{ kind: 'mention', not: false, value: '' }]

/** Tests that only the first token of a mention or name passes. */
export const isMark = (tests: readonly TokenTest[]): boolean =>
  tests.some(({ not, kind }) => !not && kind === 'mention')

/** The tests of each token or list entry that a pattern can begin with. */
export const firstsOf = (pattern: Pattern): readonly (readonly TokenTest[])[] =>
  openings(pattern, []).map(({ tests }) => tests)

/**
 * The tests of each token or list entry that can stand second where one token or an entry of one word stands first;
 * null where a match may end with that.
 */
export function secondsOf(pattern: Pattern): readonly (readonly TokenTest[])[] | null {
  const all: (readonly TokenTest[])[] = []
  for (const { tests, rest } of openings(pattern, [])) {
    if (tests === MARK) continue
    if (rest.every(optional)) return null
    all.push(...firstsOf({ kind: 'seq', items: rest }))
  }
  return all
}

/** Something a pattern can begin with, and what must follow it. */
interface Opening {
  readonly tests: readonly TokenTest[]
  readonly rest: readonly Pattern[]
}

function openings(pattern: Pattern, rest: readonly Pattern[]): readonly Opening[] {
  switch (pattern.kind) {
    case 'seq': {
      const end = pattern.items.findIndex((item) => !optional(item))
      return pattern.items
        .slice(0, end === -1 ? undefined : end + 1)
        .flatMap((item, i) => openings(item, [...pattern.items.slice(i + 1), ...rest]))
    }
    case 'alt':
      return pattern.items.flatMap((item) => openings(item, rest))
    case 'repeat': {
      const { min, max } = pattern
      const more: Pattern = { ...pattern, min: Math.max(0, min - 1), max: max === null ? null : max - 1 }
      return openings(pattern.item, max === 1 ? rest : [more, ...rest])
    }
    case 'capture':
      return openings(pattern.item, rest)
    case 'token':
      return [{ tests: pattern.tests, rest }]
    case 'list':
      return [{ tests: [{ kind: 'list', not: false, value: pattern.name }], rest }]
    case 'mention':
    case 'name':
      return [{ tests: MARK, rest }]
    default:
      // look-arounds take no token
      return []
  }
}

/** True for a pattern that can match without taking a token. */
function optional(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'repeat':
      return pattern.min === 0 || optional(pattern.item)
    case 'look':
      return true
    case 'seq':
      return pattern.items.every(optional)
    case 'alt':
      return pattern.items.some(optional)
    case 'capture':
      return optional(pattern.item)
    default:
      return false
  }
}
