/**
 * Which rules of a set a token can begin: by its form and that of the next, worked out once for each form, or because a
 * mention or name begins there. A rule nobody needs is never tried.
 */
import { firstsOf, isMark, secondsOf } from './firsts.js'
import { attempt, type Match, type Scan } from './match.js'
import { mayMeet, type Need, needOf } from './needs.js'
import type { Form, RuleSet } from './pack.js'
import type { Rule, TokenTest } from './pattern.js'
import {
  accepts,
  type FormTest,
  isOfShape,
  listsOpened,
  mayAccept,
  openingTest,
  shapeKey,
} from './token-tests.js'

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
  for (let at = from; at < limit; at++) {
    const marked = marks[at] !== undefined || names[at] !== 0
    if (!marked && here.opens[at - first] === 0) continue
    const choice = choiceOf(index, tokens[at]!.form)
    const possible = marked ? choice.marked : choice.plain
    const match = longest(possible, scan, at)
    if (match && match.last > at) return match
  }
  return null
}

function longest(possible: readonly Candidate[], scan: Scan, at: number): Match | null {
  let best: Match | null = null
  for (let i = 0; i < possible.length; i++) {
    const candidate = possible[i]!
    const { rule, need } = candidate
    if (need !== -1 && here.last[need]! < at) continue
    if (candidate.second !== null && !goesOn(candidate, candidate.second, scan, at)) continue
    const match = attempt(rule, scan, at)
    if (match && (!best || match.last > best.last)) best = match
  }
  return best
}

/** False where the token behind `at` cannot be the second of a match, which nothing but one token begins there. */
function goesOn({ begins, marks }: Candidate, second: FormTest, scan: Scan, at: number): boolean {
  const next = at + 1
  if (next >= scan.limit || accepts(second, scan.tokens[next]!.form)) return true
  // a list entry, mention or name may reach over it, or begin there
  const entries = scan.lex[at]
  if (entries !== undefined && entries[0]!.last > next) return true
  return (begins && isMarked(scan, at)) || (marks && isMarked(scan, next))
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
  /** What the second token of a match must pass, where that is told. */
  readonly second: FormTest | null
  /** A mention or name can be the first thing of a match, or stand behind its first token. */
  readonly begins: boolean
  readonly marks: boolean
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
  /** What the candidates need, by number. */
  readonly needs: readonly Need[]
  /** The bits of all of them. */
  readonly all: number
  /** Needs for lists that have a bit: those bits, and that of the need; and the bits of all these lists. */
  readonly listed: readonly { readonly lists: number; readonly need: number }[]
  readonly asked: number
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
      if (isMark(tests)) positional.add(rule)
      else if (sure) {
        const key = sure.kind === 'word' ? sure.value : `<${sure.value}>`
        const list = keyed.get(key)
        if (list) list.push({ rule, tests })
        else keyed.set(key, [{ rule, tests }])
      } else if (tests.every(isOfShape)) shaped.push({ rule, tests })
      else others.push({ rule, tests })
    }
  })
  const needs: Need[] = []
  const candidates = rules.map((rule, number) => {
    const seconds = secondsOf(rule.pattern)
    return {
      rule,
      need: numberOf(needOf(rule.pattern), needs),
      second: seconds && openingTest(seconds),
      begins: positional.has(number),
      marks: seconds?.some(isMark) ?? false,
    }
  })
  const index: Openings = {
    number: sets++,
    rules,
    candidates,
    needs,
    all: needs.reduce((bits, _, number) => bits | (1 << number), 0),
    listed: needs
      .map(({ bits }, number) => ({ lists: bits, need: 1 << number }))
      .filter(({ lists }) => lists !== 0),
    asked: needs.reduce((lists, { bits }) => lists | bits, 0),
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

/** The place of a need among those of a rule set, which it joins; -1 where there is none, or no bit is left. */
function numberOf(need: Need | null, needs: Need[]): number {
  if (!need) return -1
  const key = JSON.stringify(need)
  const known = needs.findIndex((other) => JSON.stringify(other) === key)
  if (known !== -1 || needs.length === MAX_NEEDS) return known
  return needs.push(need) - 1
}

/** The rules that a form can begin, and the needs it may meet by itself. */
function choose(
  { candidates, needs, keyed, shaped, byShape, others, positional, choices }: Openings,
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
  const supplies = needs.reduce(
    (bits, need, number) => (mayMeet(form, need) ? bits | (1 << number) : bits),
    0,
  )
  const key = `${supplies}: ${[...found].sort((a, b) => a - b).join(' ')}`
  let choice = choices.get(key)
  if (!choice) {
    choice = {
      plain: candidates.filter((_, rule) => found.has(rule)),
      marked: candidates.filter((_, rule) => found.has(rule) || positional.has(rule)),
      supplies,
    }
    choices.set(key, choice)
  }
  return choice
}
