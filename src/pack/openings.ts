/**
 * Which rules of a set a token can begin: by its form and that of the next, worked out once for each form, or because a
 * mention or name begins there. A rule nobody needs is never tried.
 */
import { firstsOf, isMark, secondsOf } from './firsts.js'
import { attempt, type Match, type Scan } from './match.js'
import { type Need, needOf } from './needs.js'
import type { Form, RuleSet } from './pack.js'
import type { Rule } from './pattern.js'
import { indexTests, openingTest, satisfiedBy, type Tested, type TestIndex } from './test-index.js'
import { accepts, type FormTest } from './token-tests.js'

/** Needs of a rule set: a bit each. */
const MAX_NEEDS = 31

/**
 * The first match of any of `rules` at token `from` or after it, or null: of several at one place the longest, of
 * equal ones that of the first rule in the file.
 */
export function nextMatch(rules: RuleSet, scan: Scan, from: number): Match | null {
  const index = openingsOf(rules)
  if (scan.lex !== here.lex || scan.first !== here.first || index !== here.index) survey(index, scan)
  const { tokens, marks, names, first, limit } = scan
  // as `matchAt`, without a call for each of the many tokens that open nothing
  for (let at = from; at < limit; at++) {
    const marked = marks[at] !== undefined || names[at] !== 0
    if (!marked && here.opens[at - first] === 0) continue
    const choice = choiceOf(index, tokens[at]!.form)
    const match = longest(marked ? choice.marked : choice.plain, scan, at)
    if (match && match.last > at) return match
  }
  return null
}

/** The match of any of `rules` that begins at token `at`, or null. */
export function matchAt(rules: RuleSet, scan: Scan, at: number): Match | null {
  const index = openingsOf(rules)
  if (scan.lex !== here.lex || scan.first !== here.first || index !== here.index) survey(index, scan)
  const { tokens, marks, names, first } = scan
  const marked = marks[at] !== undefined || names[at] !== 0
  if (!marked && here.opens[at - first] === 0) return null
  const choice = choiceOf(index, tokens[at]!.form)
  const match = longest(marked ? choice.marked : choice.plain, scan, at)
  return match && match.last > at ? match : null
}

function longest(possible: readonly Candidate[], scan: Scan, at: number): Match | null {
  let best: Match | null = null
  for (let i = 0; i < possible.length; i++) {
    const candidate = possible[i]!
    const { rule, need } = candidate
    if (need !== -1 && here.last[need]! < at) continue
    if (!goesOn(candidate, scan, at)) continue
    const match = attempt(rule, scan, at)
    if (match && (!best || match.last > best.last)) best = match
  }
  return best
}

/** False where the token behind `at` cannot be the second of a match, which nothing but one token begins there. */
function goesOn(candidate: Candidate, scan: Scan, at: number): boolean {
  const second = (candidate.second ??= secondOf(candidate.rule))
  if (second === ANY) return true
  const next = at + 1
  if (next >= scan.limit || accepts(second.test, scan.tokens[next]!.form)) return true
  // a list entry, mention or name may reach over it, or begin there
  const entries = scan.lex[at]
  if (entries !== undefined && entries[0]!.last > next) return true
  return (candidate.begins && isMarked(scan, at)) || (second.marks && isMarked(scan, next))
}

function secondOf({ pattern }: Rule): Second | typeof ANY {
  const seconds = secondsOf(pattern)
  return seconds ? { test: openingTest(seconds), marks: seconds.some(isMark) } : ANY
}

const isMarked = ({ marks, names }: Scan, at: number): boolean => marks[at] !== undefined || names[at] !== 0

/** What a set of rules finds in the sentence at hand by forms alone. */
const here = {
  lex: null as Scan['lex'] | null,
  first: 0,
  index: null as Openings | null,
  /** 1 where a rule can begin without a mention or name, by the token's place in the sentence. */
  opens: new Uint8Array(128),
  /** The last token that has what is needed, by number of the need; -1 where none has. */
  last: new Int32Array(MAX_NEEDS),
}

/** Reads a sentence once, from its end, for what rules can begin with and what they need. */
function survey(index: Openings, { tokens, lex, first, limit }: Scan): void {
  here.lex = lex
  here.first = first
  here.index = index
  if (limit - first > here.opens.length) here.opens = new Uint8Array(2 * (limit - first))
  const { opens, last } = here
  last.fill(-1)
  let seen = 0
  for (let at = limit - 1; at >= first; at--) {
    const { form, lists } = tokens[at]!
    const { plain, supplies } = choiceOf(index, form)
    opens[at - first] = plain.length === 0 ? 0 : 1
    if (seen === index.all) continue
    for (let fresh = (supplies | entered(index, lists)) & ~seen; fresh !== 0; fresh &= fresh - 1) {
      seen |= fresh
      last[31 - Math.clz32(fresh & -fresh)] = at
    }
  }
}

/** Bits of the needs that entries of lists at a token meet. */
function entered({ listed, asked }: Openings, lists: number): number {
  let bits = 0
  if (lists & asked)
    for (let i = 0; i < listed.length; i++) if (listed[i]!.lists & lists) bits |= listed[i]!.need
  return bits
}

const choiceOf = (index: Openings, form: Form): Choice => (form.rules[index.number] ??= choose(index, form))

/** What a form is to a set of rules. */
export interface Choice {
  /** Rules that it can begin. */
  readonly plain: readonly Candidate[]
  /** Those, together with the ones that begin with a mention or name. */
  readonly marked: readonly Candidate[]
  /** Bits of the needs that it may meet by itself. */
  readonly supplies: number
}

/** A rule that may match, and the number of what it needs, or -1: where that does not follow, it is not tried. */
interface Candidate {
  readonly rule: Rule
  readonly need: number
  /** A mention or name can be the first thing of a match. */
  readonly begins: boolean
  /** What must stand behind the first token of a match; read when the rule is first tried. */
  second: Second | typeof ANY | null
}

/** What the second token of a match must pass; `marks`: or a mention or name can stand there. */
interface Second {
  readonly test: FormTest
  readonly marks: boolean
}
/** The first token may be all that a match has. */
const ANY = 'any'

/** Rules of a set by what they begin with. */
interface Openings {
  /** Index into `Form.rules`. */
  readonly number: number
  readonly rules: RuleSet
  readonly candidates: readonly Candidate[]
  /** The bits of all that the candidates need. */
  readonly all: number
  /** Needs for lists that have a bit: those bits, and that of the need; and the bits of all these lists. */
  readonly listed: readonly { readonly lists: number; readonly need: number }[]
  readonly asked: number
  /** The tokens that rules can begin with, by number of the rule; behind all rules those that meet a need by themselves. */
  readonly tests: TestIndex
  /** Rules that begin with a mention or name. */
  readonly positional: ReadonlySet<number>
  /** One object for all forms that begin the same rules and meet the same needs, by the numbers of these. */
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
  const tests: Tested[] = []
  const positional = new Set<number>()
  const needs = new Map<string, Need>()
  const candidates = rules.map((rule, number): Candidate => {
    for (const first of firstsOf(rule.pattern))
      if (isMark(first)) positional.add(number)
      else tests.push({ number, tests: first })
    const need = numberOf(needOf(rule.pattern), needs)
    return { rule, need, begins: positional.has(number), second: null }
  })
  const asked = [...needs.values()]
  asked.forEach(({ forms }, number) => {
    tests.push(...forms.map((form) => ({ number: rules.length + number, tests: form })))
  })
  const index: Openings = {
    number: sets++,
    rules,
    candidates,
    all: asked.reduce((bits, _, number) => bits | (1 << number), 0),
    listed: asked
      .map(({ bits }, number) => ({ lists: bits, need: 1 << number }))
      .filter(({ lists }) => lists !== 0),
    asked: asked.reduce((lists, { bits }) => lists | bits, 0),
    tests: indexTests(tests),
    positional,
    choices: new Map(),
  }
  made.set(rules, index)
  return index
}

/** The place of a need among those of a rule set, which it joins; -1 where there is none, or no bit is left. */
function numberOf(need: Need | null, needs: Map<string, Need>): number {
  if (!need) return -1
  const key = JSON.stringify(need)
  if (!needs.has(key)) {
    if (needs.size === MAX_NEEDS) return -1
    needs.set(key, need)
  }
  return [...needs.keys()].indexOf(key)
}

/** The rules that a form can begin, and the needs it may meet by itself. */
function choose({ candidates, tests, positional, choices }: Openings, form: Form): Choice {
  const satisfied = satisfiedBy(tests, form)
  const key = [...satisfied].sort((a, b) => a - b).join(' ')
  let choice = choices.get(key)
  if (!choice) {
    let supplies = 0
    for (const number of satisfied)
      if (number >= candidates.length) supplies |= 1 << (number - candidates.length)
    choice = {
      plain: candidates.filter((_, rule) => satisfied.has(rule)),
      marked: candidates.filter((_, rule) => satisfied.has(rule) || positional.has(rule)),
      supplies,
    }
    choices.set(key, choice)
  }
  return choice
}
