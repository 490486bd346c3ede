/**
 * Which rules of a set a token can begin: by its form, worked out once for each form, or because a mention or name
 * begins there. A rule nobody needs is never tried.
 */
import { bitOfList } from './lists.js'
import { attempt, type Match, type Scan } from './match.js'
import type { Form, RuleSet } from './pack.js'
import type { Pattern, Rule, TokenTest } from './pattern.js'
import {
  accepts,
  type FormTest,
  formTest,
  isOfShape,
  isPlaced,
  listsOpened,
  mayAccept,
  shapeKey,
} from './token-tests.js'

/**
 * The first match of any of `rules` at token `from` or after it, or null: of several at one place the longest, of
 * equal ones that of the first rule in the file.
 */
export function nextMatch(rules: RuleSet, scan: Scan, from: number): Match | null {
  const index = openingsOf(rules)
  const { tokens, marks, names, limit } = scan
  for (let at = from; at < limit; at++) {
    const { form } = tokens[at]!
    const choice = (form.rules[index.number] ??= choose(index, form))
    const possible = marks[at] !== undefined || names[at] !== 0 ? choice.marked : choice.plain
    if (possible.length === 0) continue
    const match = longest(possible, scan, at)
    if (match && match.last > at) return match
  }
  return null
}

function longest(possible: readonly Candidate[], scan: Scan, at: number): Match | null {
  let best: Match | null = null
  for (let i = 0; i < possible.length; i++) {
    const { rule, need } = possible[i]!
    if (need !== null && lastOf(need, scan) < at) continue
    const match = attempt(rule, scan, at)
    if (match && (!best || match.last > best.last)) best = match
  }
  return best
}

/** What every match of a pattern has somewhere: an entry of one of some lists, or one of some forms. */
interface Need {
  /** Index into `lastIn`. */
  readonly number: number
  /** Bits of the lists, 0 where none has one. */
  readonly bits: number
  /** Lists without a bit. */
  readonly lists: readonly string[]
  readonly forms: FormTest | null
}

/** The same, as patterns tell it. */
interface Wanted {
  readonly lists: readonly string[]
  readonly forms: readonly (readonly TokenTest[])[]
}

const needs = new Map<string, Need>()

/** What every match of a pattern has, or null where that cannot be told. */
function needOf(pattern: Pattern): Need | null {
  const wanted = wantedBy(pattern)
  if (!wanted) return null
  const key = JSON.stringify(wanted)
  let need = needs.get(key)
  if (!need) {
    const { lists, forms } = wanted
    need = {
      number: needs.size,
      bits: lists.reduce((bits, list) => bits | bitOfList(list), 0),
      lists: lists.filter((list) => bitOfList(list) === 0),
      forms: forms.length ? formTest(forms) : null,
    }
    needs.set(key, need)
  }
  return need
}

/** Shapes that few words of a text have. */
const RARE: ReadonlySet<string> = new Set(['caps', 'num', 'mixed'])

function wantedBy(pattern: Pattern): Wanted | null {
  switch (pattern.kind) {
    case 'list':
      return { lists: [pattern.name], forms: [] }
    case 'token': {
      const tests = pattern.tests.filter((test) => !isPlaced(test))
      const asks = (kind: TokenTest['kind']): TokenTest | undefined =>
        tests.find((test) => test.kind === kind && !test.not)
      const list = asks('list')
      if (list) return { lists: [list.value], forms: [] }
      const rare = tests.some(({ kind, value, not }) => kind === 'shape' && !not && RARE.has(value))
      return asks('word') || rare ? { lists: [], forms: [tests] } : null
    }
    case 'seq': {
      const found = pattern.items.map(wantedBy).filter((wanted) => wanted !== null)
      return found.sort((a, b) => frequency(a) - frequency(b))[0] ?? null
    }
    case 'capture':
      return wantedBy(pattern.item)
    case 'repeat':
      return pattern.min > 0 ? wantedBy(pattern.item) : null
    case 'alt': {
      const found = pattern.items.map(wantedBy)
      if (found.includes(null)) return null
      const lists = new Set(found.flatMap((wanted) => wanted!.lists))
      return { lists: [...lists], forms: found.flatMap((wanted) => wanted!.forms) }
    }
    default:
      return null
  }
}

/** How much of it a text has: most of `,` and `de`, little of capitals and long words, and of lists the least. */
const frequency = ({ forms }: Wanted): number =>
  forms.reduce((sum, tests) => {
    const word = tests.find(({ kind }) => kind === 'word')
    return sum + 4 ** -(word?.value.length ?? MIDDLING)
  }, 0)
const MIDDLING = 4

/** What `lastOf` found in the sentence it was last asked about: the sentence's number and the token, by need. */
const lastIn = {
  lex: null as Scan['lex'] | null,
  first: 0,
  sentence: 0,
  /** Bits of all lists with an entry in the sentence. */
  lists: 0,
  asked: [] as number[],
  last: [] as number[],
}

/** The last token of the sentence at which what is needed stands, or -1. */
function lastOf(need: Need, scan: Scan): number {
  if (scan.lex !== lastIn.lex || scan.first !== lastIn.first) {
    lastIn.lex = scan.lex
    lastIn.first = scan.first
    lastIn.sentence++
    lastIn.lists = 0
    for (let i = scan.first; i < scan.limit; i++) lastIn.lists |= scan.tokens[i]!.lists
  }
  const { number, bits, lists, forms } = need
  if (forms === null && lists.length === 0 && !(lastIn.lists & bits)) return -1
  if (lastIn.asked[number] === lastIn.sentence) return lastIn.last[number]!
  let last = scan.limit - 1
  while (last >= scan.first && !standsAt(need, scan, last)) last--
  lastIn.asked[number] = lastIn.sentence
  return (lastIn.last[number] = last < scan.first ? -1 : last)
}

function standsAt({ bits, lists, forms }: Need, { tokens, lex }: Scan, at: number): boolean {
  const token = tokens[at]!
  if (token.lists & bits || (forms !== null && accepts(forms, token.form))) return true
  return lists.length > 0 && (lex[at]?.some(({ entry }) => lists.includes(entry.list)) ?? false)
}

/** Rules that a form can begin, and those together with the ones that begin with a mention or name. */
export interface Choice {
  readonly plain: readonly Candidate[]
  readonly marked: readonly Candidate[]
}

/** A rule that may match, and what it needs: where that does not follow, it is not tried. */
interface Candidate {
  readonly rule: Rule
  readonly need: Need | null
}

/** One of the tokens that a rule can begin with: what it must pass. */
interface First {
  readonly rule: number
  readonly tests: readonly TokenTest[]
}

/** Rules of a set by what they begin with. */
interface Openings {
  /** Index into `Form.rules`. */
  readonly number: number
  readonly rules: RuleSet
  readonly candidates: readonly Candidate[]
  /** By the folded word or `<list>` that a first token asks for. */
  readonly keyed: ReadonlyMap<string, readonly First[]>
  /** First tokens that ask for nothing but a shape, so that many forms will do. */
  readonly shaped: readonly First[]
  /** The rules of those, by `shapeKey` of the forms that were asked. */
  readonly byShape: Map<number, readonly number[]>
  /** All other first tokens. */
  readonly others: readonly First[]
  /** Rules that begin with a mention or name. */
  readonly positional: ReadonlySet<number>
  /** One object for all forms that begin the same rules, by the numbers of these. */
  readonly choices: Map<string, Choice>
}

const made = new WeakMap<RuleSet, Openings>()
let sets = 0

/** The one asked for last: a rule set is run over a whole text before the next. */
let latest: Openings | null = null

function openingsOf(rules: RuleSet): Openings {
  if (latest?.rules === rules) return latest
  const known = made.get(rules)
  if (known) return (latest = known)
  const keyed = new Map<string, First[]>()
  const shaped: First[] = []
  const others: First[] = []
  const positional = new Set<number>()
  rules.forEach(({ pattern }, rule) => {
    for (const tests of firstsOf(pattern)) {
      const sure = tests.find(({ not, kind }) => !not && (kind === 'word' || kind === 'list'))
      if (tests.some(({ not, kind }) => !not && kind === 'mention')) positional.add(rule)
      else if (sure) {
        const key = sure.kind === 'word' ? sure.value : `<${sure.value}>`
        const list = keyed.get(key)
        if (list) list.push({ rule, tests })
        else keyed.set(key, [{ rule, tests }])
      } else if (tests.every(isOfShape)) shaped.push({ rule, tests })
      else others.push({ rule, tests })
    }
  })
  const index: Openings = {
    number: sets++,
    rules,
    candidates: rules.map((rule) => ({ rule, need: needOf(rule.pattern) })),
    keyed,
    shaped,
    byShape: new Map(),
    others,
    positional,
    choices: new Map(),
  }
  made.set(rules, index)
  return index
}

/** What a mention or name that was found earlier passes. */
const MARK: readonly TokenTest[] = [{ kind: 'mention', not: false, value: '' }]

/** The tests of each token or list entry that a pattern can begin with. */
function firstsOf(pattern: Pattern): readonly (readonly TokenTest[])[] {
  switch (pattern.kind) {
    case 'seq': {
      const end = pattern.items.findIndex((item) => !optional(item))
      return pattern.items.slice(0, end === -1 ? undefined : end + 1).flatMap(firstsOf)
    }
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

/** The rules that a form can begin. */
function choose(
  { candidates, keyed, shaped, byShape, others, positional, choices }: Openings,
  form: Form,
): Choice {
  const passed = ({ tests }: First): boolean => tests.every((test) => mayAccept(test, form))
  const shape = shapeKey(form)
  let possible = byShape.get(shape)
  if (!possible) byShape.set(shape, (possible = shaped.filter(passed).map(({ rule }) => rule)))
  const found = new Set(possible)
  const add = (firsts: readonly First[] | undefined): void => {
    if (firsts) for (const first of firsts) if (!found.has(first.rule) && passed(first)) found.add(first.rule)
  }
  add(keyed.get(form.folded))
  for (const list of listsOpened(form)) add(keyed.get(`<${list}>`))
  add(others)
  const key = [...found].sort((a, b) => a - b).join(' ')
  let choice = choices.get(key)
  if (!choice) {
    choice = {
      plain: candidates.filter((_, rule) => found.has(rule)),
      marked: candidates.filter((_, rule) => found.has(rule) || positional.has(rule)),
    }
    choices.set(key, choice)
  }
  return choice
}
