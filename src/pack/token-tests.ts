/** What a pattern asks of one token. Most of it holds for a form wherever it stands, and is answered once for each. */
import type { Entry } from './lexicon.js'
import type { Scan } from './match.js'
import { CAP, CAPS, type Form, INITIAL, LOWER, MIXED, NUM, PUNCT, WORD } from './pack.js'
import type { TokenTest } from './pattern.js'
import { FINITE, PARTICIPLE } from './traits.js'

type PlaceTest = (scan: Scan, at: number) => boolean

/** Shapes that tell of a place in the text. */
const PLACED: ReadonlySet<string> = new Set(['known', 'glued', 'spaced', 'start'])
/** True for tests that ask what stands at a place; all others ask what is the same for a form everywhere. */
export const isPlaced = ({ kind, value }: TokenTest): boolean =>
  kind === 'mention' || (kind === 'shape' && PLACED.has(value))

/** Tests of forms by what they ask, so that rules that ask the same share the answers. */
const asked = new Map<string, FormTest>()
let tests = 0

/** Two bits an answer, in numbers that V8 keeps small: there are hundreds of tests and thousands of forms. */
const PER_SLOT = 15
const NO = 1
const YES = 2

/** A question about a form, with the place of its answer in `Form.answers`. */
export interface FormTest {
  readonly holds: (form: Form) => boolean
  readonly slot: number
  readonly shift: number
}

/** A question that is answered once for each form. */
export function createTest(holds: (form: Form) => boolean): FormTest {
  const number = tests++
  return { holds, slot: Math.floor(number / PER_SLOT), shift: (number % PER_SLOT) * 2 }
}

/**
 * The question whether a form passes all tests of one of `any`, none of which may ask for a place. Rules ask the same
 * dozen questions of every capitalised word of a text.
 */
export function formTest(any: readonly (readonly TokenTest[])[]): FormTest {
  const key = any.map((all) => all.map(keyOf).join('&')).join('|')
  let test = asked.get(key)
  if (!test) {
    test = createTest((form) => any.some((all) => all.every((one) => passes(one, form))))
    asked.set(key, test)
  }
  return test
}

const keyOf = ({ not, kind, value, key, keyValue, differs }: TokenTest): string =>
  `${not ? '!' : ''}${kind} ${value} ${key ?? ''} ${differs ? '!' : ''}${keyValue ?? ''}`

/** The answer to a question about a form. */
export function accepts(test: FormTest, form: Form): boolean {
  const { answers } = form
  const known = test.slot < answers.length ? (answers[test.slot]! >> test.shift) & 3 : 0
  return known === 0 ? ask(test, form) : known === YES
}

function ask({ holds, slot, shift }: FormTest, form: Form): boolean {
  const { answers } = form
  const answer = holds(form)
  while (answers.length <= slot) answers.push(0)
  answers[slot] = answers[slot]! | ((answer ? YES : NO) << shift)
  return answer
}

/** A test of a place: what begins there, and what stands before it. */
export function placeTest(test: TokenTest): PlaceTest {
  const check = at(test)
  return test.not ? (scan, at) => !check(scan, at) : check
}

function at({ kind, value }: TokenTest): PlaceTest {
  if (kind === 'mention') return (scan, at) => scan.marks[at]?.some((m) => m.type === value) ?? false
  switch (value) {
    case 'known':
      return (scan, at) => scan.lex[at] !== undefined
    case 'glued':
      return (scan, at) => scan.tokens[at]!.glued
    case 'spaced':
      return (scan, at) => !scan.tokens[at]!.glued
    default:
      return (scan, at) => at === scan.first
  }
}

/** True where a form passes a test that asks nothing of its place. */
function passes(test: TokenTest, form: Form): boolean {
  return isMet(test, form) !== test.not
}

function isMet(test: TokenTest, form: Form): boolean {
  switch (test.kind) {
    case 'word':
      return form.folded === test.value
    case 'lemma':
      return form.verbs.some((v) => v.lemma === test.value)
    case 'list':
      // one token: entries of one word
      return form.entries.some(
        (entry) => entry.list === test.value && fits(entry, test.key, test.keyValue, test.differs),
      )
    case 'shape':
      return hasShape(test.value, form)
    default:
      throw new Error(`a test of kind ${test.kind} asks for more than a form`)
  }
}

/** True where an attribute of the entry has the value, or has another when `differs`. */
export const fits = (
  entry: Entry,
  key: string | undefined | null,
  value: string | undefined,
  differs = false,
): boolean => key == null || (entry.attrs[key] === value) !== differs

const SHAPES: Readonly<Record<string, number>> = {
  cap: CAP,
  caps: CAPS,
  lower: LOWER,
  num: NUM,
  mixed: MIXED,
  word: WORD,
  initial: INITIAL,
  punct: PUNCT,
}

function hasShape(name: string, form: Form): boolean {
  const bit = SHAPES[name]
  if (bit !== undefined) return (form.shape & bit) !== 0
  switch (name) {
    case 'verb':
      return form.verbs.length > 0
    case 'finite':
      return (form.traits & FINITE) !== 0
    case 'participle':
      return (form.traits & PARTICIPLE) !== 0
    case 'function':
      return form.classes !== 0
    case 'any':
      return true
    default:
      return digits(name, form)
  }
}

/**
 * `year`: four digits from 1000 to 2199; `month`: 1 to 12, `day`: 1 to 31, `01` too; `pair`: two digits; `stamp`: day
 * and hour of a time stamp.
 */
function digits(name: string, form: Form): boolean {
  if (name === 'stamp') return (form.shape & MIXED) !== 0 && /^\d\dT\d\d$/.test(form.text)
  if (!(form.shape & NUM)) return false
  if (name === 'year') return /^(?:1\d|2[01])\d\d$/.test(form.text)
  if (name === 'month') return /^(?:0?[1-9]|1[0-2])$/.test(form.text)
  return name === 'pair' ? /^\d\d$/.test(form.text) : /^(?:0?[1-9]|[12]\d|3[01])$/.test(form.text)
}

const NUMBERS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'pair', 'stamp'])

/** True for tests of shapes that `shapeKey` tells, and for those that a list does not have it, which rule nothing out. */
export const isOfShape = ({ kind, value, not }: TokenTest): boolean =>
  (kind === 'list' && not) || kind === 'mention' || (kind === 'shape' && !NUMBERS.has(value))

/** What tests of shapes can tell of a form, numbers aside, as one number. */
export const shapeKey = ({ shape, traits, verbs, classes }: Form): number =>
  shape |
  ((traits & (FINITE | PARTICIPLE)) << 8) |
  (verbs.length > 0 ? 1 << 16 : 0) |
  (classes !== 0 ? 1 << 17 : 0)

/** False only where no token of this form can pass the test. */
export function mayAccept(test: TokenTest, form: Form): boolean {
  // what begins at a place is looked up there
  if (test.kind === 'mention') return test.not
  if (isPlaced(test)) return true
  // an entry of several words may begin with the form
  if (test.kind === 'list') return test.not || listsOpened(form).has(test.value)
  return passes(test, form)
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
