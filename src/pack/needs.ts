/** What a rule cannot match without, wherever it may stand: most sentences lack it, and the rule need not be tried. */
import { bitOfList } from './lists.js'
import type { Pattern, TokenTest } from './pattern.js'
import { isPlaced } from './token-tests.js'

/** Every match has an entry of one of these lists, or a token that passes all tests of one of `forms`. */
export interface Need {
  /** Bits of lists: a token tells which entries begin there. */
  readonly bits: number
  readonly forms: readonly (readonly TokenTest[])[]
}

/** Shapes that few words of a text have. */
const RARE: ReadonlySet<string> = new Set(['caps', 'num', 'mixed'])

/** What every match of a pattern has, or null where that cannot be told. */
export function needOf(pattern: Pattern): Need | null {
  switch (pattern.kind) {
    case 'list': {
      const bits = bitOfList(pattern.name)
      return { bits, forms: bits === 0 ? [[{ kind: 'list', not: false, value: pattern.name }]] : [] }
    }
    case 'token': {
      const tests = pattern.tests.filter((test) => !isPlaced(test))
      const tells = ({ kind, value, not }: TokenTest): boolean =>
        !not && (kind === 'word' || kind === 'list' || (kind === 'shape' && RARE.has(value)))
      return tests.some(tells) ? { bits: 0, forms: [tests] } : null
    }
    case 'seq': {
      const found = pattern.items.map(needOf).filter((need) => need !== null)
      return found.sort((a, b) => frequency(a) - frequency(b))[0] ?? null
    }
    case 'capture':
      return needOf(pattern.item)
    case 'repeat':
      return pattern.min > 0 ? needOf(pattern.item) : null
    case 'alt': {
      const found: Need[] = []
      for (const item of pattern.items) {
        const need = needOf(item)
        if (!need) return null
        found.push(need)
      }
      return {
        bits: found.reduce((bits, need) => bits | need.bits, 0),
        forms: found.flatMap((need) => need.forms),
      }
    }
    default:
      return null
  }
}

/** How much of it a text has: most of `,` and `de`, little of capitals and long words, and of lists the least. */
const frequency = ({ forms }: Need): number =>
  forms.reduce((sum, tests) => {
    const word = tests.find(({ kind }) => kind === 'word')
    return sum + 4 ** -(word?.value.length ?? MIDDLING)
  }, 0)
const MIDDLING = 4
