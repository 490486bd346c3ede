/**
 * The notation of mention and date rules, read into a small tree and compiled to a matcher over tokens.
 *
 *   word  "("        a word, or anything in quotes; compares folded
 *   <list>           the longest entry of a list here      <list key=value>  only those with the attribute (or !=)
 *   {lemma}          any form of a verb                    @type             a mention or date found earlier
 *   :shape           cap caps lower num word initial name any punct glued spaced start verb finite participle known function
 *                    year (1000–2199) month (1–12) day (1–31) pair (two digits) stamp (04T10)
 *   $name            a pattern under `define:`             name=…            captures what follows
 *   a&b  !a          both, not (one token)                 ( | ) ? * + {2,4} as in regular expressions
 *   (?=…) (?!…)      followed by, not followed by          (?<!…) (?<=…)     the token before is not, is
 */
import { folded } from '../text/fold.js'
import { NotationError } from './errors.js'

export type Pattern =
  | { readonly kind: 'seq'; readonly items: readonly Pattern[] }
  | { readonly kind: 'alt'; readonly items: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly item: Pattern; readonly min: number; readonly max: number | null }
  | { readonly kind: 'capture'; readonly name: string; readonly item: Pattern }
  | { readonly kind: 'look'; readonly item: Pattern; readonly behind: boolean; readonly negative: boolean }
  | { readonly kind: 'define'; readonly name: string; readonly at: number }
  | {
      readonly kind: 'list'
      readonly name: string
      readonly key: string | null
      readonly value: string
      readonly differs: boolean
      readonly at: number
    }
  | { readonly kind: 'mention'; readonly type: string }
  | { readonly kind: 'name' }
  | { readonly kind: 'token'; readonly tests: readonly TokenTest[] }

export interface TokenTest {
  readonly not: boolean
  readonly kind: 'word' | 'shape' | 'lemma' | 'list' | 'define' | 'mention'
  readonly value: string
  readonly key?: string
  readonly keyValue?: string
  /** `<list key!=value>`: entries without that value. */
  readonly differs?: boolean
}

/** A rule of a pack. */
export interface Rule {
  readonly id: string
  readonly pattern: Pattern
  /** Fixed attributes the rule gives its mentions (`kind`, `role`, `country`, `value` …). */
  readonly attrs: Readonly<Record<string, string>>
}

export const SHAPES = [
  'cap',
  'caps',
  'lower',
  'num',
  'mixed',
  'word',
  'initial',
  'name',
  'any',
  'punct',
  'glued',
  'spaced',
  'start',
  'verb',
  'known',
  'function',
  'finite',
  'participle',
  'year',
  'day',
  'month',
  'pair',
  'stamp',
] as const

/**
 * Reads a pattern.
 * @throws NotationError with the place of the first fault
 */
export function parsePattern(source: string): Pattern {
  let at = 0
  const fail = (message: string, where = at): never => {
    throw new NotationError(message, where)
  }
  const blanks = (): void => {
    while (at < source.length && /\s/.test(source[at]!)) at++
  }
  const take = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false
    at += text.length
    return true
  }
  const name = (): string => {
    const m = /^[a-z][a-z0-9-]*/i.exec(source.slice(at))
    if (!m) return fail('a name is expected here; names are letters, digits and hyphens')
    at += m[0].length
    return m[0]
  }

  function alternatives(): Pattern {
    const items = [sequence()]
    blanks()
    while (take('|')) {
      items.push(sequence())
      blanks()
    }
    return items.length === 1 ? items[0]! : { kind: 'alt', items }
  }

  function sequence(): Pattern {
    const items: Pattern[] = []
    for (;;) {
      blanks()
      if (at >= source.length || source[at] === '|' || source[at] === ')') break
      items.push(item())
    }
    if (!items.length) fail('nothing to match here; write a word, <list>, @type or :shape')
    return items.length === 1 ? items[0]! : { kind: 'seq', items }
  }

  function item(): Pattern {
    const capture = /^([a-z][a-z0-9-]*)=/.exec(source.slice(at))
    if (capture) {
      at += capture[0].length
      return { kind: 'capture', name: capture[1]!, item: quantified() }
    }
    return quantified()
  }

  function quantified(): Pattern {
    let result = primary()
    for (;;) {
      if (take('?')) result = { kind: 'repeat', item: result, min: 0, max: 1 }
      else if (take('*')) result = { kind: 'repeat', item: result, min: 0, max: null }
      else if (take('+')) result = { kind: 'repeat', item: result, min: 1, max: null }
      else {
        const m = /^\{(\d+),(\d+)\}/.exec(source.slice(at))
        if (!m) return result
        at += m[0].length
        result = { kind: 'repeat', item: result, min: Number(m[1]), max: Number(m[2]) }
      }
    }
  }

  function primary(): Pattern {
    for (const [open, behind, negative] of [
      ['(?<!', true, true],
      ['(?<=', true, false],
      ['(?!', false, true],
      ['(?=', false, false],
    ] as const)
      if (take(open)) {
        const inner = alternatives()
        blanks()
        if (!take(')')) fail('this bracket is never closed; add )')
        return { kind: 'look', item: inner, behind, negative }
      }
    if (take('(')) {
      const inner = alternatives()
      blanks()
      if (!take(')')) fail('this bracket is never closed; add )')
      return inner
    }
    const first = at
    const tests: TokenTest[] = [test()]
    while (take('&')) tests.push(test())
    const only = tests[0]!
    if (tests.length === 1 && !only.not) {
      if (only.kind === 'list')
        return {
          kind: 'list',
          name: only.value,
          key: only.key ?? null,
          value: only.keyValue ?? '',
          differs: only.differs ?? false,
          at: first,
        }
      if (only.kind === 'mention') return { kind: 'mention', type: only.value }
      if (only.kind === 'define') return { kind: 'define', name: only.value, at: first }
      if (only.kind === 'shape' && only.value === 'name') return { kind: 'name' }
    }
    if (tests.some((t) => t.kind === 'define'))
      fail('a $pattern can be neither negated nor combined with &', first)
    return { kind: 'token', tests }
  }

  function test(): TokenTest {
    const not = take('!')
    if (take('<')) {
      const list = name()
      blanks()
      let key: string | undefined
      let keyValue: string | undefined
      let differs = false
      if (at >= source.length) fail('this list is never closed; add >')
      if (!source.startsWith('>', at)) {
        key = name()
        differs = take('!')
        if (!take('=')) fail('expected = or != and a value: <list key=value>')
        const m = /^[^\s>]+/.exec(source.slice(at)) ?? fail('a value is expected after =')
        keyValue = m[0]
        at += keyValue.length
      }
      if (!take('>')) fail('this list is never closed; add >')
      return key === undefined
        ? { not, kind: 'list', value: list }
        : { not, kind: 'list', value: list, key, keyValue: keyValue!, differs }
    }
    if (take('@')) return { not, kind: 'mention', value: name() }
    if (take('$')) return { not, kind: 'define', value: name() }
    if (take(':')) {
      const from = at
      const shape = name()
      if (!(SHAPES as readonly string[]).includes(shape))
        fail(`no such shape; one of ${SHAPES.join(' ')}`, from)
      return { not, kind: 'shape', value: shape }
    }
    if (take('{')) {
      const m = /^[^{}]+/.exec(source.slice(at)) ?? fail('a lemma is expected in { }')
      at += m[0].length
      if (!take('}')) fail('this lemma is never closed; add }')
      return { not, kind: 'lemma', value: m[0] }
    }
    if (take('"')) {
      const end = source.indexOf('"', at)
      if (end === -1) return fail('this quotation is never closed; add "')
      const value = source.slice(at, end)
      at = end + 1
      return { not, kind: 'word', value: folded(value) }
    }
    const m = /^[\p{L}\p{N}\p{M}'’.,;/-]+/u.exec(source.slice(at))
    if (!m) return fail(`${source[at] ?? 'the end'} means nothing here; put characters in "quotes"`)
    at += m[0].length
    return { not, kind: 'word', value: folded(m[0]) }
  }

  const pattern = alternatives()
  blanks()
  if (at < source.length) fail('this bracket was never opened; remove it or add (')
  return pattern
}
