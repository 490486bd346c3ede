/** What a pattern can begin with, and what can follow its first token. */
import type { Pattern, TokenTest } from './pattern.js'

/** What a mention or name that was found earlier passes. */
const MARK: readonly TokenTest[] = [{ kind: 'mention', not: false, value: '' }]

/** Tests that only the first token of a mention or name passes. */
export const isMark = (tests: readonly TokenTest[]): boolean =>
  tests.some(({ not, kind }) => !not && kind === 'mention')

/** All tests that one token must pass. */
type Tests = readonly TokenTest[]

// rules share the parts of their patterns
const firsts = new WeakMap<Pattern, readonly Tests[]>()
const options = new WeakMap<Pattern, boolean>()

/** The tests of each token or list entry that a pattern can begin with. */
export function firstsOf(pattern: Pattern): readonly Tests[] {
  let known = firsts.get(pattern)
  if (!known) firsts.set(pattern, (known = readFirsts(pattern)))
  return known
}

function readFirsts(pattern: Pattern): readonly Tests[] {
  switch (pattern.kind) {
    case 'seq':
      return firstsOfAll(pattern.items)
    case 'alt':
      return pattern.items.flatMap(firstsOf)
    case 'repeat':
    case 'capture':
      return firstsOf(pattern.item)
    case 'token':
      return [pattern.tests]
    case 'list':
      return [[{ kind: 'list', not: false, value: pattern.name }]]
    case 'mention':
    case 'name':
      return [MARK]
    default:
      // look-arounds take no token
      return []
  }
}

/** The tests of each token or list entry that patterns in a row can begin with. */
function firstsOfAll(items: readonly Pattern[]): readonly Tests[] {
  const all: Tests[] = []
  for (const item of items) {
    all.push(...firstsOf(item))
    if (!isOptional(item)) break
  }
  return all
}

/**
 * The tests of each token or list entry that can stand second where one token or an entry of one word stands first;
 * null where a match may end with that.
 */
export function secondsOf(pattern: Pattern): readonly Tests[] | null {
  const all: Tests[] = []
  return addSeconds(pattern, [], all) ? all : null
}

/** Adds what can follow the first token of `pattern`, which `rest` follows; false where nothing need follow it. */
function addSeconds(pattern: Pattern, rest: readonly Pattern[], all: Tests[]): boolean {
  switch (pattern.kind) {
    case 'seq':
      for (const [i, item] of pattern.items.entries()) {
        if (!addSeconds(item, [...pattern.items.slice(i + 1), ...rest], all)) return false
        if (!isOptional(item)) break
      }
      return true
    case 'alt':
      return pattern.items.every((item) => addSeconds(item, rest, all))
    case 'repeat': {
      const { min, max } = pattern
      const more: Pattern = { ...pattern, min: Math.max(0, min - 1), max: max === null ? null : max - 1 }
      return addSeconds(pattern.item, max === 1 ? rest : [more, ...rest], all)
    }
    case 'capture':
      return addSeconds(pattern.item, rest, all)
    case 'token':
    case 'list':
      if (rest.every(isOptional)) return false
      all.push(...firstsOfAll(rest))
      return true
    default:
      // a mention or name is no single token, a look-around none
      return true
  }
}

/** True for a pattern that can match without taking a token. */
function isOptional(pattern: Pattern): boolean {
  let known = options.get(pattern)
  if (known === undefined) options.set(pattern, (known = readOptional(pattern)))
  return known
}

function readOptional(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'repeat':
      return pattern.min === 0 || isOptional(pattern.item)
    case 'look':
      return true
    case 'seq':
      return pattern.items.every(isOptional)
    case 'alt':
      return pattern.items.some(isOptional)
    case 'capture':
      return isOptional(pattern.item)
    default:
      return false
  }
}
