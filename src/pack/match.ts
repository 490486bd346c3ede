/**
 * Runs compiled patterns over tokens. Matching is greedy with backtracking and a bound on the steps of one attempt;
 * of several rules at one place the longest match wins, of equal ones the first in the file.
 */
import { folded } from '../text/fold.js'
import type { Token } from '../types.js'
import type { Entry, LexMatch } from './lexicon.js'
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
  scan: Scan
  /** The captures made so far are the first `depth`; going back only lowers it. */
  captures: Capture[]
  depth: number
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

type Accepts = (scan: Scan, at: number) => boolean

/** Shapes that tell of a place in the text; all other tests but mentions ask only what is the same for a form everywhere. */
const PLACED: ReadonlySet<string> = new Set(['known', 'glued', 'spaced', 'start'])
const isPlaced = ({ kind, value }: TokenTest): boolean =>
  kind === 'mention' || (kind === 'shape' && PLACED.has(value))

/** Numbers of the tests of forms, so that rules that ask the same share the answers. */
const asked = new Map<string, number>()

/** Two bits an answer, in numbers that V8 keeps small: there are hundreds of tests and thousands of forms. */
const PER_SLOT = 15
const NO = 1
const YES = 2

/**
 * True where one token satisfies all tests. What tests ask of a form is answered once for each form: rules ask the
 * same dozen questions of every capitalised word of a text.
 */
function tokenTest(tests: readonly TokenTest[]): Accepts {
  const placed = tests.filter(isPlaced).map(single)
  const ofForm = tests.filter((test) => !isPlaced(test))
  if (!ofForm.length) return all(placed)
  const key = JSON.stringify(ofForm)
  const number = asked.get(key) ?? asked.size
  asked.set(key, number)
  const check = all(ofForm.map(single))
  const slot = Math.floor(number / PER_SLOT)
  const shift = (number % PER_SLOT) * 2
  const accepts: Accepts = (scan, at) => {
    const { answers } = scan.tokens[at]!.form
    const known = ((answers[slot] ?? 0) >> shift) & 3
    if (known !== 0) return known === YES
    const answer = check(scan, at)
    answers[slot] = (answers[slot] ?? 0) | ((answer ? YES : NO) << shift)
    return answer
  }
  return placed.length ? all([accepts, ...placed]) : accepts
}

const all = (checks: readonly Accepts[]): Accepts =>
  checks.length === 1 ? checks[0]! : (scan, at) => checks.every((check) => check(scan, at))

function single(test: TokenTest): Accepts {
  const check = positive(test)
  return test.not ? (scan, at) => !check(scan, at) : check
}

function positive(test: TokenTest): Accepts {
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

function shape(name: string): Accepts {
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
        const { depth } = run
        for (let i = 0; i < branches.length; i++) {
          if (branches[i]!(run, at)) return true
          run.depth = depth
        }
        return false
      }
    }
    case 'repeat': {
      const { item, min, max } = pattern
      const maybe =
        (body: () => Step): Step =>
        (run, at) => {
          const { depth } = run
          if (at < run.scan.limit && body()(run, at)) return true
          run.depth = depth
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
        for (let i = run.depth - 1; i >= 0 && !open; i--)
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
        const { depth } = run
        run.captures[run.depth++] = { name: pattern.name, first: at, last: -1, entry: null, item: null }
        if (body(run, at)) return true
        run.depth = depth
        return false
      }
    }
    case 'look': {
      const body = compile(pattern.item, () => true)
      return (run, at) => {
        const from = pattern.behind ? at - 1 : at
        const { depth } = run
        const found = from >= run.scan.first && from < run.scan.limit && body(run, from)
        run.depth = depth
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
  run.scan = scan
  run.depth = 0
  run.steps = 0
  run.entry = null
  run.item = null
  return matcher(rule)(run, at)
    ? { rule, first: at, last: run.last, captures: run.captures.slice(0, run.depth) }
    : null
}

/** Scratch of one attempt, which never nests. */
const run: Run = {
  scan: { tokens: [], lex: [], marks: [], names: [], first: 0, limit: 0 },
  captures: [],
  depth: 0,
  steps: 0,
  last: 0,
  entry: null,
  item: null,
}

/** The longest match of any of `rules` that begins at token `at`, or null. */
export function matchAt(rules: RuleSet, scan: Scan, at: number): Match | null {
  const possible = candidates(rules, scan, at)
  let best: Match | null = null
  for (let i = 0; i < possible.length; i++) {
    const { rule, need } = possible[i]!
    if (need !== null && lastOf(need, scan) < at) continue
    const match = attempt(rule, scan, at)
    if (match && (!best || match.last > best.last)) best = match
  }
  return best
}

/** A list of which every match of a pattern has an entry, or null. */
function listIn(pattern: Pattern): string | null {
  switch (pattern.kind) {
    case 'list':
      return pattern.name
    case 'seq':
      return pattern.items.reduce<string | null>((found, item) => found ?? listIn(item), null)
    case 'capture':
      return listIn(pattern.item)
    case 'repeat':
      return pattern.min > 0 ? listIn(pattern.item) : null
    case 'alt': {
      const lists = new Set(pattern.items.map(listIn))
      return lists.size === 1 ? [...lists][0]! : null
    }
    default:
      return null
  }
}

/** The last token of the sentence at which an entry of the list begins, or -1. */
function lastOf(list: string, { lex, first, limit }: Scan): number {
  if (lex !== lastIn.lex || limit !== lastIn.limit || first !== lastIn.first) {
    lastIn.lex = lex
    lastIn.first = first
    lastIn.limit = limit
    lastIn.lists.clear()
  }
  let last = lastIn.lists.get(list)
  if (last !== undefined) return last
  last = limit - 1
  while (last >= first && !lex[last]?.some(({ entry }) => entry.list === list)) last--
  if (last < first) last = -1
  lastIn.lists.set(list, last)
  return last
}

/** What `lastOf` found in the sentence it was last asked about. */
const lastIn = {
  lex: null as Scan['lex'] | null,
  first: 0,
  limit: 0,
  lists: new Map<string, number>(),
}

/** Rules whose first step can accept the token: by its form, or because a mention or name begins there. */
function candidates(rules: RuleSet, scan: Scan, at: number): readonly Candidate[] {
  const index = openingsOf(rules)
  const form = scan.tokens[at]!.form
  const known = (form.rules[index.number] ??= choose(index, form))
  return scan.marks[at] !== undefined || scan.names[at] ? known.marked : known.plain
}

/** Rules that a form can begin, and those together with the ones that begin with a mention or name. */
export interface Choice {
  readonly plain: readonly Candidate[]
  readonly marked: readonly Candidate[]
}

/** A rule that may match, and the list of which it needs an entry: where none follows, it need not be tried. */
interface Candidate {
  readonly rule: Rule
  readonly need: string | null
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
  /** Lists that rules can begin with. */
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
  const positional = new Set(rules.filter((rule) => beginsWithMark(rule.pattern)))
  const index: Openings = {
    number: sets++,
    rules,
    keyed,
    open,
    positional,
    needy: rules.map((rule) => ({ rule, need: listIn(rule.pattern) })),
    plain: rules.every((rule) => firstTests(rule.pattern).every(isOfShape)),
    lists: new Set([...keyed.keys()].filter((key) => key.startsWith('<')).map((key) => key.slice(1, -1))),
    alike: new Map(),
    choices: new Map(),
  }
  made.set(rules, index)
  return index
}

/** Tests of what is in `Form.shape`, of lists, and of words, by which rules are keyed. */
const isOfShape = ({ kind, value, not }: TokenTest): boolean =>
  (kind === 'word' && !not) ||
  kind === 'list' ||
  kind === 'mention' ||
  (kind === 'shape' && !NUMBERS.has(value))
const NUMBERS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'pair', 'stamp'])

/** The tests of all tokens that a pattern can begin with. */
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
    default:
      return []
  }
}

/** The rules a form can begin. Most forms are in no list, and all of one shape begin the same. */
function choose(index: Openings, form: Form): Choice {
  if (!index.plain || index.keyed.has(form.folded)) return work(index, form)
  let key = `${form.shape}`
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
      keys.add(sure.kind === 'word' ? folded(sure.value) : `<${sure.value}>`)
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

const opened = new WeakMap<Form, ReadonlySet<string>>()

/** The lists that have an entry that begins with this form; worked out once for each form. */
export function listsOpened(form: Form): ReadonlySet<string> {
  let known = opened.get(form)
  if (!known) {
    opened.set(form, (known = new Set(form.node ? form.lists : form.entries.map((entry) => entry.list))))
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
