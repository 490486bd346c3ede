/**
 * Runs compiled patterns over tokens. Matching is greedy with backtracking and a bound on the steps of one attempt;
 * of several rules at one place the longest match wins, of equal ones the first in the file.
 */
import type { Token } from '../types.js'
import type { Entry, LexMatch } from './lexicon.js'
import { bitOfList } from './lists.js'
import type { Pattern, Rule, TokenTest } from './pattern.js'
import { accepts, fits, formTest, isPlaced, placeTest } from './token-tests.js'

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

/** Steps after which one attempt at one place is given up; no sane rule comes near. */
const MAX_STEPS = 4000

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
      const branches = branchesOf(pattern.items, next)
      if (branches.length === 1) return branches[0]!
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
      const words = oneToken(item)
      if (words) return repeatedStep(words, min, max ?? MAX_STEPS, next)
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
    case 'list': {
      const { name, key, value, differs } = pattern
      const bit = bitOfList(name)
      return (run, at) => {
        if (run.steps++ > MAX_STEPS || at >= run.scan.limit) return false
        if (bit !== 0 && !(run.scan.tokens[at]!.lists & bit)) return false
        const found = run.scan.lex[at]
        if (!found) return false
        for (let i = 0; i < found.length; i++) {
          const { entry, last } = found[i]!
          if (entry.list !== name || !fits(entry, key, value, differs) || last > run.scan.limit) continue
          run.entry = entry
          run.item = null
          if (next(run, last)) return true
        }
        return false
      }
    }
    case 'mention': {
      const { type } = pattern
      return (run, at) => {
        if (run.steps++ > MAX_STEPS) return false
        const found = run.scan.marks[at]
        if (!found) return false
        for (let i = 0; i < found.length; i++) {
          const mark = found[i]!
          if (mark.type !== type || mark.last > run.scan.limit) continue
          run.item = mark.item
          run.entry = null
          if (next(run, mark.last)) return true
        }
        return false
      }
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
      const ofForm = tokenStep([pattern.tests.filter((test) => !isPlaced(test))], next)
      const placed = pattern.tests.filter(isPlaced).map(placeTest)
      if (!placed.length) return ofForm
      return (run, at) =>
        at < run.scan.limit && placed.every((check) => check(run.scan, at)) && ofForm(run, at)
    }
  }
}

/** A step over one token whose form passes all tests of one of `any`. */
function tokenStep(any: readonly (readonly TokenTest[])[], next: Step): Step {
  const test = formTest(any)
  return (run, at) => {
    const { scan } = run
    if (run.steps++ > MAX_STEPS || at >= scan.limit || !accepts(test, scan.tokens[at]!.form)) return false
    run.entry = null
    run.item = null
    return next(run, at + 1)
  }
}

/** The tests of a pattern that takes one token and asks nothing of its place, or null. */
function oneToken(pattern: Pattern): readonly (readonly TokenTest[])[] | null {
  if (pattern.kind === 'token') return pattern.tests.some(isPlaced) ? null : [pattern.tests]
  if (pattern.kind !== 'alt') return null
  const words = pattern.items.map(oneToken)
  return words.includes(null) ? null : words.flatMap((tests) => tests!)
}

/** A step over `min` to `max` tokens, as many as will do, each of which passes all tests of one of `any`. */
function repeatedStep(any: readonly (readonly TokenTest[])[], min: number, max: number, next: Step): Step {
  const test = formTest(any)
  return (run, at) => {
    const { tokens, limit } = run.scan
    let last = at
    while (last < limit && last - at < max && accepts(test, tokens[last]!.form)) last++
    run.steps += last - at + 1
    const { depth } = run
    for (; last >= at + min; last--) {
      if (run.steps > MAX_STEPS) return false
      if (next(run, last)) return true
      run.depth = depth
    }
    return false
  }
}

/** A step for each alternative; words in a row (`le | la | les`) are one. */
function branchesOf(items: readonly Pattern[], next: Step): Step[] {
  const branches: Step[] = []
  for (let i = 0; i < items.length; i++) {
    const words: (readonly TokenTest[])[] = []
    for (let item = items[i]; item?.kind === 'token' && !item.tests.some(isPlaced); item = items[++i])
      words.push(item.tests)
    if (words.length) branches.push(tokenStep(words, next))
    if (items[i]) branches.push(compile(items[i]!, next))
  }
  return branches
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
