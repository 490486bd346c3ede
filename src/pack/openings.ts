/**
 * Which rules of a set a token can begin: by its form, worked out once for each form, or because a mention or name
 * begins there. A rule nobody needs is never tried.
 */
import { bitOfList } from './lists.js'
import { attempt, type Match, type Scan } from './match.js'
import type { Form, RuleSet } from './pack.js'
import type { Pattern, Rule, TokenTest } from './pattern.js'
import { accepts, type FormTest, formTest, isOfShape, listsOpened, mayAccept, shapeKey } from './tests.js'

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

/** What every match of a pattern has somewhere: an entry of a list, or a word. */
interface Need {
  /** Index into `lastIn`. */
  readonly number: number
  /** The word; null for a list. */
  readonly test: FormTest | null
  /** Bit of the list, 0 where it has none. */
  readonly bit: number
  /** Name of the list, or the word. */
  readonly value: string
}

const needs = new Map<string, Need>()

/** What every match of a pattern has, or null where that cannot be told. */
function needOf(pattern: Pattern): Need | null {
  switch (pattern.kind) {
    case 'list':
      return makeNeed(pattern.name, null)
    case 'token': {
      const word = pattern.tests.find((test) => test.kind === 'word' && !test.not)
      return word ? makeNeed(word.value, word) : null
    }
    case 'seq': {
      // a list has fewer entries in a text than `de` or `,`
      const found = pattern.items.map(needOf).filter((need) => need !== null)
      return found.find((need) => need.test === null) ?? found[0] ?? null
    }
    case 'capture':
      return needOf(pattern.item)
    case 'repeat':
      return pattern.min > 0 ? needOf(pattern.item) : null
    case 'alt': {
      const found = new Set(pattern.items.map(needOf))
      return found.size === 1 ? [...found][0]! : null
    }
    default:
      return null
  }
}

function makeNeed(value: string, word: TokenTest | null): Need {
  const key = word ? value : `<${value}>`
  let need = needs.get(key)
  if (!need) {
    const test = word && formTest([[{ kind: 'word', not: false, value }]])
    needs.set(key, (need = { number: needs.size, test, bit: word ? 0 : bitOfList(value), value }))
  }
  return need
}

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
  const { number, bit } = need
  if (bit !== 0 && !(lastIn.lists & bit)) return -1
  if (lastIn.asked[number] === lastIn.sentence) return lastIn.last[number]!
  let last = scan.limit - 1
  while (last >= scan.first && !standsAt(need, scan, last)) last--
  lastIn.asked[number] = lastIn.sentence
  return (lastIn.last[number] = last < scan.first ? -1 : last)
}

const standsAt = ({ test, value, bit }: Need, { tokens, lex }: Scan, at: number): boolean =>
  test
    ? accepts(test, tokens[at]!.form)
    : bit !== 0
      ? (tokens[at]!.lists & bit) !== 0
      : (lex[at]?.some(({ entry }) => entry.list === value) ?? false)

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

/** Rules of a set by the words and lists they begin with. */
interface Openings {
  /** Index into `Form.rules`. */
  readonly number: number
  readonly rules: RuleSet
  readonly needy: readonly Candidate[]
  readonly keyed: ReadonlyMap<string, readonly Rule[]>
  /** Rules that begin with a shape, so that any form may do. */
  readonly open: readonly Rule[]
  /** Rules that begin with a mention or name. */
  readonly positional: ReadonlySet<Rule>
  /** The first tokens of all rules ask for words, lists and shapes only. */
  readonly plain: boolean
  /** Words and lists that rules can begin with. */
  readonly words: ReadonlySet<string>
  readonly lists: ReadonlySet<string>
  /** Choices by shape and such lists of forms, where these decide. */
  readonly alike: Map<string, Choice>
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
  const keyed = new Map<string, Rule[]>()
  const open: Rule[] = []
  for (const rule of rules) {
    const keys = new Set<string>()
    if (!firstKeys(rule.pattern, keys)) open.push(rule)
    for (const key of keys) {
      const list = keyed.get(key)
      if (list) list.push(rule)
      else keyed.set(key, [rule])
    }
  }
  const first = rules.flatMap((rule) => firstTests(rule.pattern))
  const asked = (kind: TokenTest['kind']): string[] =>
    first.filter((test) => test.kind === kind && !test.not).map(({ value }) => value)
  const positional = new Set(rules.filter((rule) => beginsWithMark(rule.pattern)))
  const index: Openings = {
    number: sets++,
    rules,
    keyed,
    open,
    positional,
    needy: rules.map((rule) => ({ rule, need: needOf(rule.pattern) })),
    plain: first.every(isOfShape),
    words: new Set(asked('word')),
    lists: new Set(asked('list')),
    alike: new Map(),
    choices: new Map(),
  }
  made.set(rules, index)
  return index
}

/** The tests of all tokens and list entries that a pattern can begin with. */
function firstTests(pattern: Pattern): readonly TokenTest[] {
  switch (pattern.kind) {
    case 'seq': {
      const end = pattern.items.findIndex((item) => !optional(item))
      return pattern.items.slice(0, end === -1 ? undefined : end + 1).flatMap(firstTests)
    }
    case 'alt':
      return pattern.items.flatMap(firstTests)
    case 'repeat':
    case 'capture':
      return firstTests(pattern.item)
    case 'token':
      return pattern.tests
    case 'list':
      return [{ kind: 'list', not: false, value: pattern.name }]
    default:
      return []
  }
}

/** The rules a form can begin. Most forms are in no list, and all of one shape begin the same. */
function choose(index: Openings, form: Form): Choice {
  if (!index.plain || index.words.has(form.folded)) return work(index, form)
  let key = shapeKey(form)
  for (const list of listsOpened(form)) if (index.lists.has(list)) key += ` ${list}`
  let choice = index.alike.get(key)
  if (!choice) index.alike.set(key, (choice = work(index, form)))
  return choice
}

function work({ rules, needy, keyed, open, positional, choices }: Openings, form: Form): Choice {
  const possible = new Set<Rule>()
  const add = (list: readonly Rule[] | undefined): void => {
    if (list) for (const rule of list) if (canBegin(rule.pattern, form)) possible.add(rule)
  }
  add(open)
  add(keyed.get(form.folded))
  for (const list of form.lists) add(keyed.get(`<${list}>`))
  let key = ''
  for (let i = 0; i < rules.length; i++) if (possible.has(rules[i]!)) key += ` ${i}`
  let choice = choices.get(key)
  if (!choice) {
    choice = {
      plain: needy.filter(({ rule }) => possible.has(rule)),
      marked: needy.filter(({ rule }) => possible.has(rule) || positional.has(rule)),
    }
    choices.set(key, choice)
  }
  return choice
}

/** Collects the folded words and `<lists>` a pattern can begin with; false where any form may begin it. */
function firstKeys(pattern: Pattern, keys: Set<string>): boolean {
  switch (pattern.kind) {
    case 'seq':
      for (const item of pattern.items) {
        if (!firstKeys(item, keys)) return false
        if (!optional(item)) return true
      }
      return true
    case 'alt':
      return pattern.items.every((item) => firstKeys(item, keys))
    case 'repeat':
    case 'capture':
      return firstKeys(pattern.item, keys)
    case 'list':
      keys.add(`<${pattern.name}>`)
      return true
    case 'token': {
      const sure = pattern.tests.find((t) => !t.not && (t.kind === 'word' || t.kind === 'list'))
      if (!sure) return pattern.tests.some((t) => !t.not && t.kind === 'mention')
      keys.add(sure.kind === 'word' ? sure.value : `<${sure.value}>`)
      return true
    }
    default:
      // mentions and names are looked up by place, look-arounds take no token
      return true
  }
}

function beginsWithMark(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'mention':
    case 'name':
      return true
    case 'seq':
      for (const item of pattern.items) {
        if (beginsWithMark(item)) return true
        if (!optional(item)) return false
      }
      return false
    case 'alt':
      return pattern.items.some(beginsWithMark)
    case 'repeat':
    case 'capture':
      return beginsWithMark(pattern.item)
    case 'token':
      return pattern.tests.some((t) => t.kind === 'mention')
    default:
      return false
  }
}

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

/** False only where no token of this form can begin the pattern. */
function canBegin(pattern: Pattern, form: Form): boolean {
  switch (pattern.kind) {
    case 'seq':
      for (const item of pattern.items) {
        if (canBegin(item, form)) return true
        if (!optional(item)) return false
      }
      return true
    case 'alt':
      return pattern.items.some((item) => canBegin(item, form))
    case 'repeat':
    case 'capture':
      return canBegin(pattern.item, form)
    case 'look':
      return false
    case 'list':
      return listsOpened(form).has(pattern.name)
    case 'token':
      return pattern.tests.every((test) => mayAccept(test, form))
    default:
      return false
  }
}
