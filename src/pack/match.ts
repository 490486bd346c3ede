/**
 * Runs compiled patterns over tokens. Matching is greedy with backtracking and a bound on the steps of one attempt;
 * of several rules at one place the longest match wins, of equal ones the first in the file.
 */
import { folded } from '../text/fold.js'
import type { Token } from '../types.js'
import type { Entry, LexMatch, TrieNode } from './lexicon.js'
import { CAP, CAPS, type Form, INITIAL, LOWER, MIXED, NUM, PUNCT, type RuleSet, WORD } from './pack.js'
import type { Pattern, Rule, TokenTest } from './pattern.js'

/** What a pattern sees of a document. */
export interface Scan {
  readonly tokens: readonly Token[]
  /** List entries that begin at a token, longest first. */
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  /** Mentions and dates that begin at a token: type and end, longest first. */
  readonly marks: readonly (readonly Mark[] | undefined)[]
  /** End of the longest run of name-like tokens that begins at a token; 0 when none does. */
  readonly names: { readonly [token: number]: number }
  /** First token of the sentence, and the one after its last; matches stay inside. */
  first: number
  limit: number
}

/** Something found earlier. */
export interface Mark {
  readonly type: string
  readonly last: number
  readonly item: unknown
}

/** What a capture caught: tokens `first` to `last` (exclusive), and the list entry where it caught just one. */
export interface Capture {
  readonly name: string
  readonly first: number
  last: number
  entry: Entry | null
  item: unknown
}

export interface Match {
  readonly rule: Rule
  readonly first: number
  readonly last: number
  readonly captures: readonly Capture[]
}

interface Run {
  readonly scan: Scan
  captures: Capture[]
  steps: number
  last: number
  /** Entry or mark consumed by the step just taken, for the capture around it. */
  entry: Entry | null
  item: unknown
}

type Step = (run: Run, at: number) => boolean

const FINITE: ReadonlySet<string> = new Set(['present', 'past', 'imperfect', 'future', 'conditional'])

/** Steps after which one attempt at one place is given up; no sane rule comes near. */
const MAX_STEPS = 4000

/** True where one token satisfies all tests. */
function tokenTest(tests: readonly TokenTest[]): (scan: Scan, at: number) => boolean {
  const each = tests.map((test): ((scan: Scan, at: number) => boolean) => {
    const check = positive(test)
    return test.not ? (scan, at) => !check(scan, at) : check
  })
  if (each.length === 1) return each[0]!
  return (scan, at) => each.every((check) => check(scan, at))
}

function positive(test: TokenTest): (scan: Scan, at: number) => boolean {
  switch (test.kind) {
    case 'word': {
      const word = folded(test.value)
      return (scan, at) => scan.tokens[at]!.form.folded === word
    }
    case 'lemma':
      return (scan, at) => scan.tokens[at]!.form.verbs.some((v) => v.lemma === test.value)
    case 'list':
      // one token: entries of one word
      return (scan, at) =>
        scan.tokens[at]!.form.entries.some(
          (entry) => entry.list === test.value && fits(entry, test.key, test.keyValue, test.differs),
        )
    case 'mention':
      return (scan, at) => scan.marks[at]?.some((m) => m.type === test.value) ?? false
    case 'shape':
      return shape(test.value)
    case 'define':
      throw new Error('unreachable: the reader refuses a combined $define')
  }
}

export const fits = (
  entry: Entry,
  key: string | undefined | null,
  value: string | undefined,
  differs = false,
): boolean => key == null || (entry.attrs[key] === value) !== differs

function shape(name: string): (scan: Scan, at: number) => boolean {
  const bits = (mask: number) => (scan: Scan, at: number) => (scan.tokens[at]!.form.shape & mask) !== 0
  switch (name) {
    case 'cap':
      return bits(CAP)
    case 'caps':
      return bits(CAPS)
    case 'lower':
      return bits(LOWER)
    case 'num':
      return bits(NUM)
    case 'mixed':
      return bits(MIXED)
    case 'word':
      return bits(WORD)
    case 'initial':
      return bits(INITIAL)
    case 'punct':
      return bits(PUNCT)
    case 'verb':
      return (scan, at) => scan.tokens[at]!.form.verbs.length > 0
    case 'finite':
      return (scan, at) => scan.tokens[at]!.form.verbs.some((v) => FINITE.has(v.form))
    case 'participle':
      return (scan, at) => scan.tokens[at]!.form.verbs.some((v) => v.form === 'participle')
    case 'function':
      return (scan, at) => scan.tokens[at]!.form.classes !== 0
    case 'known':
      return (scan, at) => scan.lex[at] !== undefined
    case 'glued':
      return (scan, at) => scan.tokens[at]!.glued
    case 'spaced':
      return (scan, at) => !scan.tokens[at]!.glued
    case 'start':
      return (scan, at) => at === scan.first
    case 'year':
    case 'month':
    case 'day':
    case 'pair':
    case 'stamp':
      return (scan, at) => digits(name, scan.tokens[at]!.form)
    default:
      return () => true
  }
}

/** `year`: four digits from 1000 to 2199; `month`: 1 to 12, `day`: 1 to 31, `01` too; `pair`: two digits; `stamp`: day and hour of a time stamp. */
function digits(name: string, form: Form): boolean {
  if (name === 'stamp') return /^\d\dT\d\d$/.test(form.text)
  if (!(form.shape & NUM)) return false
  if (name === 'year') return /^(?:1\d|2[01])\d\d$/.test(form.text)
  if (name === 'month') return /^(?:0?[1-9]|1[0-2])$/.test(form.text)
  return name === 'pair' ? /^\d\d$/.test(form.text) : /^(?:0?[1-9]|[12]\d|3[01])$/.test(form.text)
}

/** A capture tells which entry or mention it caught only where it can catch nothing else. */
const isSingle = (pattern: Pattern): boolean =>
  pattern.kind === 'list' ||
  pattern.kind === 'mention' ||
  (pattern.kind === 'capture' && isSingle(pattern.item)) ||
  (pattern.kind === 'alt' && pattern.items.every(isSingle))

/** Compiles a pattern to one step that ends in `next`. */
function compile(pattern: Pattern, next: Step): Step {
  switch (pattern.kind) {
    case 'seq':
      return pattern.items.reduceRight<Step>((after, item) => compile(item, after), next)
    case 'alt': {
      const branches = pattern.items.map((item) => compile(item, next))
      return (run, at) => {
        const depth = run.captures.length
        for (const branch of branches) {
          if (branch(run, at)) return true
          if (run.captures.length !== depth) run.captures.length = depth
        }
        return false
      }
    }
    case 'repeat': {
      const { item, min, max } = pattern
      const maybe =
        (body: () => Step): Step =>
        (run, at) => {
          const depth = run.captures.length
          if (at < run.scan.limit && body()(run, at)) return true
          if (run.captures.length !== depth) run.captures.length = depth
          return next(run, at)
        }
      let step: Step
      if (max === null) {
        // the loop refers to itself: the item always consumes a token, so it ends
        const body: Step = compile(item, (run, at) => step(run, at))
        step = maybe(() => body)
      } else {
        step = next
        for (let i = max; i > min; i--) {
          const body = compile(item, step)
          step = maybe(() => body)
        }
      }
      for (let i = 0; i < min; i++) step = compile(item, step)
      return step
    }
    case 'capture': {
      const single = isSingle(pattern.item)
      const close: Step = (run, at) => {
        let open: Capture | undefined
        for (let i = run.captures.length - 1; i >= 0 && !open; i--)
          if (run.captures[i]!.name === pattern.name && run.captures[i]!.last === -1) open = run.captures[i]
        if (!open) return false
        open.last = at
        open.entry = single ? run.entry : null
        open.item = single ? run.item : null
        if (next(run, at)) return true
        open.last = -1
        return false
      }
      const body = compile(pattern.item, close)
      return (run, at) => {
        const depth = run.captures.length
        run.captures.push({ name: pattern.name, first: at, last: -1, entry: null, item: null })
        if (body(run, at)) return true
        if (run.captures.length !== depth) run.captures.length = depth
        return false
      }
    }
    case 'look': {
      const body = compile(pattern.item, () => true)
      return (run, at) => {
        const from = pattern.behind ? at - 1 : at
        const depth = run.captures.length
        const found = from >= run.scan.first && from < run.scan.limit && body(run, from)
        if (run.captures.length !== depth) run.captures.length = depth
        return found !== pattern.negative && next(run, at)
      }
    }
    case 'define':
      throw new Error(`$${pattern.name} was not inlined`)
    case 'list':
      return (run, at) => {
        if (run.steps++ > MAX_STEPS) return false
        const found = run.scan.lex[at]
        if (!found) return false
        for (const match of found) {
          if (
            match.entry.list !== pattern.name ||
            !fits(match.entry, pattern.key, pattern.value, pattern.differs)
          )
            continue
          if (match.last > run.scan.limit) continue
          run.entry = match.entry
          run.item = null
          if (next(run, match.last)) return true
        }
        return false
      }
    case 'mention':
      return (run, at) => {
        if (run.steps++ > MAX_STEPS) return false
        const found = run.scan.marks[at]
        if (!found) return false
        for (const mark of found) {
          if (mark.type !== pattern.type || mark.last > run.scan.limit) continue
          run.item = mark.item
          run.entry = null
          if (next(run, mark.last)) return true
        }
        return false
      }
    case 'name':
      return (run, at) => {
        const last = run.scan.names[at] ?? 0
        if (last === 0 || last > run.scan.limit) return false
        run.entry = null
        run.item = null
        return next(run, last)
      }
    case 'token': {
      const accepts = tokenTest(pattern.tests)
      return (run, at) => {
        if (run.steps++ > MAX_STEPS || at >= run.scan.limit || !accepts(run.scan, at)) return false
        run.entry = null
        run.item = null
        return next(run, at + 1)
      }
    }
  }
}

const matchers = new WeakMap<Rule, Step>()

function matcher(rule: Rule): Step {
  let step = matchers.get(rule)
  if (!step) {
    step = compile(rule.pattern, (run, at) => {
      run.last = at
      return true
    })
    matchers.set(rule, step)
  }
  return step
}

/** The match of one rule at token `at`, or null. */
export function attempt(rule: Rule, scan: Scan, at: number): Match | null {
  const run: Run = { scan, captures: [], steps: 0, last: at, entry: null, item: null }
  return matcher(rule)(run, at) ? { rule, first: at, last: run.last, captures: run.captures } : null
}

/** The longest match of any of `rules` that begins at token `at`, or null. */
export function matchAt(rules: RuleSet, scan: Scan, at: number): Match | null {
  let best: Match | null = null
  for (const rule of candidates(rules, scan, at)) {
    const match = attempt(rule, scan, at)
    if (match && (!best || match.last > best.last)) best = match
  }
  return best
}

/** Rules whose first step can accept the token: by its form, or because a mention or name begins there. */
function candidates(rules: RuleSet, scan: Scan, at: number): RuleSet {
  const form = scan.tokens[at]!.form
  let known = form.rules.get(rules)
  if (!known) {
    const { keyed, open } = openings(rules)
    const possible = new Set(open)
    for (const list of form.lists) for (const rule of keyed.get(`<${list}>`) ?? []) possible.add(rule)
    for (const rule of keyed.get(form.folded) ?? []) possible.add(rule)
    known = rules.filter((rule) => possible.has(rule) && canBegin(rule.pattern, form))
    form.rules.set(rules, known)
  }
  if (known.length === rules.length || (!scan.marks[at] && !scan.names[at])) return known
  const all = known
  const more = positional(rules).filter((rule) => !all.includes(rule))
  return more.length ? rules.filter((rule) => all.includes(rule) || more.includes(rule)) : known
}

/** Rules by the words and lists they begin with; `open` are those that begin with a shape, so that any form may do. */
interface Openings {
  readonly keyed: ReadonlyMap<string, readonly Rule[]>
  readonly open: readonly Rule[]
}

const openingsOf = new WeakMap<RuleSet, Openings>()

function openings(rules: RuleSet): Openings {
  const known = openingsOf.get(rules)
  if (known) return known
  const keyed = new Map<string, Rule[]>()
  const open: Rule[] = []
  for (const rule of rules) {
    const keys = new Set<string>()
    if (!firstKeys(rule.pattern, keys)) open.push(rule)
    else for (const key of keys) keyed.set(key, [...(keyed.get(key) ?? []), rule])
  }
  const made = { keyed, open }
  openingsOf.set(rules, made)
  return made
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
      keys.add(sure.kind === 'word' ? folded(sure.value) : `<${sure.value}>`)
      return true
    }
    default:
      // mentions and names are looked up by place, look-arounds take no token
      return true
  }
}

const positionals = new WeakMap<RuleSet, RuleSet>()
function positional(rules: RuleSet): RuleSet {
  let known = positionals.get(rules)
  if (!known) positionals.set(rules, (known = rules.filter((rule) => beginsWithMark(rule.pattern))))
  return known
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

const opened = new WeakMap<Form, ReadonlySet<string>>()

/** The lists that have an entry that begins with this form; worked out once for each form. */
export function listsOpened(form: Form): ReadonlySet<string> {
  let known = opened.get(form)
  if (!known) {
    const lists = new Set<string>()
    const walk = (node: TrieNode): void => {
      for (const entry of node.entries) lists.add(entry.list)
      for (const next of node.next.values()) walk(next)
    }
    for (const entry of form.entries) lists.add(entry.list)
    if (form.node) walk(form.node)
    opened.set(form, (known = lists))
  }
  return known
}

/** False only where no token of this form can pass the test. */
export function mayAccept(test: TokenTest, form: Form): boolean {
  const yes = (accepted: boolean): boolean => accepted !== test.not
  switch (test.kind) {
    case 'word':
      return yes(form.folded === folded(test.value))
    case 'lemma':
      return yes(form.verbs.some((v) => v.lemma === test.value))
    case 'list':
      return test.not || listsOpened(form).has(test.value)
    case 'shape':
      switch (test.value) {
        case 'cap':
          return yes((form.shape & CAP) !== 0)
        case 'caps':
          return yes((form.shape & CAPS) !== 0)
        case 'lower':
          return yes((form.shape & LOWER) !== 0)
        case 'num':
          return yes((form.shape & NUM) !== 0)
        case 'initial':
          return yes((form.shape & INITIAL) !== 0)
        case 'punct':
          return yes((form.shape & PUNCT) !== 0)
        case 'year':
        case 'month':
        case 'day':
        case 'pair':
        case 'stamp':
          return yes(digits(test.value, form))
        default:
          return true
      }
    default:
      // marks are looked up by place
      return test.not
  }
}

/** Replaces every `$name` by its pattern, so that rules compile on their own. */
export function inline(pattern: Pattern, defines: ReadonlyMap<string, Pattern>): Pattern {
  switch (pattern.kind) {
    case 'seq':
    case 'alt':
      return { kind: pattern.kind, items: pattern.items.map((item) => inline(item, defines)) }
    case 'repeat':
      return { ...pattern, item: inline(pattern.item, defines) }
    case 'capture':
      return { ...pattern, item: inline(pattern.item, defines) }
    case 'look':
      return { ...pattern, item: inline(pattern.item, defines) }
    case 'define':
      return defines.get(pattern.name) ?? pattern
    default:
      return pattern
  }
}
