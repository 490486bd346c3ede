/**
 * Which rules can match from a token, and how far: an automaton over word forms, built as texts need it. It looks at
 * each token once for all rules together and asks only what a form alone can tell, so it lets through whatever
 * matches and little else; the matcher then runs the few rules that are left. Rule sets that use mentions found
 * earlier cannot be told by forms and go through `openings.ts`.
 */

import type { Token } from '../types.js'
import { entriesAt, goOn, listsBelow, type TrieNode } from './lexicon.js'
import { attempt, type Match, type Scan } from './match.js'
import type { Form, RuleSet } from './pack.js'
import type { Pattern } from './pattern.js'
import { fits, isOfShape, listsOpened, mayAccept, shapeKey } from './token-tests.js'

type ListPattern = Extract<Pattern, { kind: 'list' }>
type TokenPattern = Extract<Pattern, { kind: 'token' }>

/** A place in a rule: before a token, a list entry or the rest of one; at a fork; or behind the rule's end. */
type Place =
  | { readonly id: number; readonly kind: 'token'; readonly pattern: TokenPattern; readonly next: Place }
  | { readonly id: number; readonly kind: 'list'; readonly pattern: ListPattern; readonly next: Place }
  | {
      readonly id: number
      readonly kind: 'inside'
      readonly pattern: ListPattern
      readonly trie: TrieNode
      readonly next: Place
    }
  | { readonly id: number; readonly kind: 'fork'; readonly to: Place[] }
  | { readonly id: number; readonly kind: 'end'; readonly rule: number }

/** All places that the tokens so far may have led to. */
interface State {
  readonly places: readonly Place[]
  /** Rules that may end here, in order of the file. */
  readonly ends: readonly number[]
  readonly next: Map<Form, State>
  /** Some place is inside a list entry of several words. */
  readonly inside: boolean
  /** The places by what they ask for; made when the state has many and a form comes to it. */
  index: Index | null
}

/** Places by the folded word or the list they ask for, and the rest. */
interface Index {
  readonly words: Map<string, Place[]>
  readonly lists: Map<string, Place[]>
  readonly rest: Place[]
}

interface Automaton {
  /** Index into `Form.starts`. */
  readonly number: number
  readonly start: State
  /** What a form must be or begin to count anywhere in the rules: folded words, lists, tests of shapes and of other kinds. */
  readonly words: Set<string>
  readonly lists: Set<string>
  readonly ofShape: Map<string, TokenPattern>
  readonly others: Map<string, TokenPattern>
  /** Whether some test of shapes fits, by `shapeKey` of the forms that were asked. */
  readonly shapes: Map<number, boolean>
  readonly states: Map<string, State>
  readonly insides: Map<TrieNode, Map<Place, Place>>
  places: number
  /** Steps remembered. */
  steps: number
}

/** Steps after which an automaton starts afresh, so that a stream of odd words does not grow it without end. */
const MAX_STEPS = 200_000

const DEAD: State = { places: [], ends: [], next: new Map(), inside: false, index: null }
/** Begins nothing and goes on with nothing, save inside an entry: the lot of most words. */
const INERT: State = { places: [], ends: [], next: new Map(), inside: false, index: null }

const automata = new WeakMap<RuleSet, Automaton>()

/** The longest match of any of `rules` that begins at token `at`, of equal ones the first in the file, or null. */
export function longestAt(rules: RuleSet, scan: Scan, at: number): Match | null {
  const automaton = automatonOf(rules)
  const { tokens, limit } = scan
  let state = begin(automaton, tokens[at]!.form)
  if (state === DEAD || state === INERT) return null
  let depth = 0
  for (let i = at + 1; ; i++) {
    if (state.ends.length) {
      reached[depth] = state.ends
      lasts[depth++] = i
    }
    if (i >= limit) break
    const { form } = tokens[i]!
    if (!state.inside && begin(automaton, form) === INERT) break
    state = step(automaton, state, form)
    if (state === DEAD) break
  }
  if (depth === 0) return null
  let best: Match | null = null
  let rank = 0
  tried.length = 0
  while (depth > 0 && (!best || lasts[depth - 1]! >= best.last)) {
    const tie = best !== null && lasts[depth - 1]! === best.last
    for (const index of reached[--depth]!) {
      if (tie && index > rank) break
      if (tried.includes(index)) continue
      tried.push(index)
      const match = attempt(rules[index]!, scan, at)
      if (!match) continue
      if (!best || match.last > best.last || (match.last === best.last && index < rank)) {
        best = match
        rank = index
      }
    }
  }
  return best
}

/** The first token from `at` on, before `limit`, that can begin a match; `limit` when there is none. */
export function nextStart(rules: RuleSet, tokens: readonly Token[], at: number, limit: number): number {
  const automaton = automatonOf(rules)
  let i = at
  for (; i < limit; i++) {
    const state = begin(automaton, tokens[i]!.form)
    if (state !== INERT && state !== DEAD) break
  }
  return i
}

// scratch of one call
const reached: (readonly number[])[] = []
const lasts: number[] = []
const tried: number[] = []

function step(automaton: Automaton, state: State, form: Form): State {
  return state.next.get(form) ?? learn(automaton, state, form)
}

/** The first step; it is taken at every token of a text, so the form itself remembers it. */
function begin(automaton: Automaton, form: Form): State {
  const known = form.starts[automaton.number] as State | undefined
  if (known !== undefined) return known
  const state = isInert(automaton, form) ? INERT : step(automaton, automaton.start, form)
  form.starts[automaton.number] = state
  return state
}

let lastRules: RuleSet | null = null
let lastAutomaton: Automaton | null = null

function automatonOf(rules: RuleSet): Automaton {
  if (rules === lastRules && lastAutomaton!.steps < MAX_STEPS) return lastAutomaton!
  const known = automata.get(rules)
  lastAutomaton = known && known.steps < MAX_STEPS ? known : create(rules)
  lastRules = rules
  return lastAutomaton
}

let automataMade = 0

function create(rules: RuleSet): Automaton {
  const automaton: Automaton = {
    number: automataMade++,
    start: { places: [], ends: [], next: new Map(), inside: false, index: null },
    states: new Map(),
    words: new Set(),
    lists: new Set(),
    ofShape: new Map(),
    others: new Map(),
    shapes: new Map(),
    insides: new Map(),
    places: 0,
    steps: 0,
  }
  const places = new Set<Place>()
  rules.forEach((rule, index) => {
    enter(build(automaton, rule.pattern, { id: automaton.places++, kind: 'end', rule: index }), places)
  })
  const fresh = { ...automaton, start: makeState(places) }
  automata.set(rules, fresh)
  return fresh
}

/** The places of a pattern that goes on at `next`. */
function build(automaton: Automaton, pattern: Pattern, next: Place): Place {
  switch (pattern.kind) {
    case 'seq':
      return pattern.items.reduceRight((after, item) => build(automaton, item, after), next)
    case 'alt':
      return {
        id: automaton.places++,
        kind: 'fork',
        to: pattern.items.map((item) => build(automaton, item, next)),
      }
    case 'repeat': {
      let at = next
      if (pattern.max === null) {
        const loop: Place = { id: automaton.places++, kind: 'fork', to: [next] }
        loop.to.push(build(automaton, pattern.item, loop))
        at = loop
      } else
        for (let i = pattern.max; i > pattern.min; i--)
          at = { id: automaton.places++, kind: 'fork', to: [next, build(automaton, pattern.item, at)] }
      for (let i = 0; i < pattern.min; i++) at = build(automaton, pattern.item, at)
      return at
    }
    case 'capture':
      return build(automaton, pattern.item, next)
    case 'look':
      return next
    case 'list':
      note(automaton, pattern)
      return { id: automaton.places++, kind: 'list', pattern, next }
    case 'token':
      note(automaton, pattern)
      return { id: automaton.places++, kind: 'token', pattern, next }
    default:
      throw new Error('a rule set with mentions or names cannot be read by forms')
  }
}

/** What a token test or list asks of a form first: a folded word, a list, or neither. */
function asks(pattern: TokenPattern | ListPattern): { word?: string; list?: string } {
  if (pattern.kind === 'list') return { list: pattern.name }
  const { tests } = pattern
  const word = tests.find((test) => test.kind === 'word' && !test.not)
  if (word) return { word: word.value }
  const list = tests.find((test) => test.kind === 'list' && !test.not)
  return list ? { list: list.value } : {}
}

/** Notes what a token test or list asks of a form, for `isInert`. */
function note(automaton: Automaton, pattern: TokenPattern | ListPattern): void {
  const { word, list } = asks(pattern)
  if (word !== undefined) automaton.words.add(word)
  else if (list !== undefined) automaton.lists.add(list)
  else if (pattern.kind === 'token') {
    const { ofShape, others } = automaton
    const table = pattern.tests.every(isOfShape) ? ofShape : others
    table.set(JSON.stringify(pattern.tests), pattern)
  }
}

/** Places from which an index pays. */
const MANY = 12

/** The places of a state that a form may satisfy. Each form comes to the start, which has hundreds. */
function placesFor(state: State, form: Form): readonly Place[] {
  if (state.places.length < MANY) return state.places
  const { words, lists, rest } = (state.index ??= indexOf(state.places))
  const places = [...rest, ...(words.get(form.folded) ?? [])]
  for (const list of listsOpened(form)) places.push(...(lists.get(list) ?? []))
  return places
}

function indexOf(places: readonly Place[]): Index {
  const index: Index = { words: new Map(), lists: new Map(), rest: [] }
  const add = (table: Map<string, Place[]>, key: string, place: Place): void => {
    const list = table.get(key)
    if (list) list.push(place)
    else table.set(key, [place])
  }
  for (const place of places) {
    const { word, list } = place.kind === 'token' || place.kind === 'list' ? asks(place.pattern) : {}
    if (word !== undefined) add(index.words, word, place)
    else if (list !== undefined) add(index.lists, list, place)
    else index.rest.push(place)
  }
  return index
}

/** True where no rule has a place for the form, save inside a longer entry. */
function isInert({ words, lists, ofShape, shapes, others }: Automaton, form: Form): boolean {
  if (words.has(form.folded)) return false
  for (const list of listsOpened(form)) if (lists.has(list)) return false
  const passes = ({ tests }: TokenPattern): boolean => tests.every((test) => mayAccept(test, form))
  const shape = shapeKey(form)
  let fitting = shapes.get(shape)
  if (fitting === undefined) shapes.set(shape, (fitting = [...ofShape.values()].some(passes)))
  if (fitting) return false
  for (const pattern of others.values()) if (passes(pattern)) return false
  return true
}

/** Adds a place and those it forks to. */
function enter(place: Place, places: Set<Place>): void {
  if (places.has(place)) return
  places.add(place)
  if (place.kind === 'fork') for (const to of place.to) enter(to, places)
}

function makeState(places: ReadonlySet<Place>): State {
  const ends: number[] = []
  const rest: Place[] = []
  for (const place of places) {
    if (place.kind === 'end') ends.push(place.rule)
    else if (place.kind !== 'fork') rest.push(place)
  }
  return {
    places: rest,
    ends: [...new Set(ends)].sort((a, b) => a - b),
    next: new Map(),
    inside: rest.some((place) => place.kind === 'inside'),
    index: null,
  }
}

/** Works out a step taken for the first time. */
function learn(automaton: Automaton, state: State, form: Form): State {
  const places = new Set<Place>()
  for (const place of placesFor(state, form)) {
    if (place.kind === 'token') {
      if (place.pattern.tests.every((test) => mayAccept(test, form))) enter(place.next, places)
    } else if (place.kind === 'list') {
      if (form.entries.some((entry) => ofList(entry, place.pattern))) enter(place.next, places)
      if (form.node) goInside(automaton, place, form.node, places)
    } else if (place.kind === 'inside') {
      const node = goOn(place.trie, form.folded)
      if (!node) continue
      if (entriesAt(node).some((entry) => ofList(entry, place.pattern))) enter(place.next, places)
      goInside(automaton, place, node, places)
    }
  }
  let next = DEAD
  if (places.size) {
    const key = [...places]
      .map((place) => place.id)
      .sort((a, b) => a - b)
      .join(' ')
    const known = automaton.states.get(key)
    next = known ?? makeState(places)
    if (!known) automaton.states.set(key, next)
  }
  state.next.set(form, next)
  automaton.steps++
  return next
}

const ofList = (entry: { list: string }, pattern: ListPattern): boolean =>
  entry.list === pattern.name &&
  fits(entry as Parameters<typeof fits>[0], pattern.key, pattern.value, pattern.differs)

/** The place inside a longer entry, where one of the list goes on from `node`. */
function goInside(
  automaton: Automaton,
  place: Extract<Place, { pattern: ListPattern }>,
  node: TrieNode,
  places: Set<Place>,
): void {
  if (!listsBelow(node).has(place.pattern.name)) return
  let known = automaton.insides.get(node)
  if (!known) automaton.insides.set(node, (known = new Map()))
  let inside = known.get(place)
  if (!inside) {
    inside = { id: automaton.places++, kind: 'inside', pattern: place.pattern, trie: node, next: place.next }
    known.set(place, inside)
  }
  places.add(inside)
}
