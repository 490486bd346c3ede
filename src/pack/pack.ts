/** A language at run time: interned forms with what the pack knows of them, lists, rules and frames. */
import { charClass, DIGIT, folded, LETTER, lowered } from '../text/fold.js'
import type { TokenSettings } from '../text/tokenize.js'
import type { FrameIndex, NounFrame } from './frames.js'
import type { Grammar } from './grammar.js'
import { agrees, type Entry, entriesAt, type Lexicon, lookUp, type TrieNode } from './lexicon.js'
import type { Choice } from './openings.js'
import type { Rule } from './pattern.js'
import type { VerbReading } from './verbs.js'

/** Shape bits of a form. */
export const CAP = 1 // first letter is a capital
export const CAPS = 2 // two letters or more, all capitals
export const LOWER = 4 // first letter is lower case
export const NUM = 8 // digits only
export const WORD = 16 // has a letter
export const PUNCT = 32
export const INITIAL = 64 // one capital letter
export const MIXED = 128 // letters and digits

/** Everything that is the same for all tokens spelled alike; made once per process. */
export interface Form {
  readonly text: string
  /** Lower case, NFC, straight apostrophe. */
  readonly lower: string
  /** `lower` without diacritics. */
  readonly folded: string
  readonly shape: number
  /** Function-word classes, bits of `Grammar`. */
  readonly classes: number
  /** Special jobs, bits of `JOB`. */
  readonly jobs: number
  /** List entries of this one word. */
  readonly entries: readonly Entry[]
  /** Bits of the lists of `entries`, after `LIST`. */
  readonly listed: number
  /** What the clause reader asks of it, bits of `traits.ts`. */
  readonly traits: number
  /** Lists with an entry that begins with this word. */
  readonly lists: readonly string[]
  /** Where longer entries that begin with this word go on. */
  readonly node: TrieNode | null
  readonly verbs: readonly VerbReading[]
  /** Rules that can begin with this form, by number of the rule set; filled on first use by `openings.ts`. */
  readonly rules: (Choice | undefined)[]
  /** What tests of tokens say of this form, two bits for each; filled by `token-tests.ts`. */
  readonly answers: number[]
  /** Frames that a nominal trigger beginning with this form opens; filled on first use by `events/frames.ts`. */
  nouns: readonly NounFrame[] | null | undefined
  /** Where the automata of `reach.ts` go from their start with this form, by number of the automaton. */
  readonly starts: unknown[]
}

export type RuleSet = readonly Rule[]

/** A loaded language. */
export interface Pack {
  readonly code: string
  readonly name: string
  readonly tokens: TokenSettings
  readonly abbreviations: ReadonlySet<string>
  /** Share of these words in a text tells its language. */
  readonly functionWords: ReadonlySet<string>
  readonly grammar: Grammar
  readonly rules: {
    readonly institutions: RuleSet
    readonly titles: RuleSet
    readonly people: RuleSet
    readonly places: RuleSet
    readonly dates: RuleSet
  }
  readonly frames: FrameIndex
  readonly intern: (word: string) => Form
}

/** Limit of the form table; a stream of a million odd words does not grow the process without end. */
const MAX_FORMS = 200_000

function shapeOf(word: string): number {
  let letters = 0
  let capitals = 0
  let digits = 0
  let shape = WORD
  for (let i = 0; i < word.length; i++) {
    const kind = charClass(word.charCodeAt(i))
    if (kind === DIGIT) digits++
    else if (kind === LETTER) {
      const capital = word[i] !== word[i]!.toLowerCase()
      if (letters++ === 0) shape |= capital ? CAP : LOWER
      if (capital) capitals++
    }
  }
  if (digits === word.length) return NUM
  if (letters === 0) return PUNCT
  if (digits > 0) shape |= MIXED
  if (shape & CAP) {
    if (letters === 1 && word.length <= 2) shape |= INITIAL
    else if (letters > 1 && capitals === letters) shape |= CAPS
  }
  return shape
}

/**
 * Makes the interning function of a pack: one `Form` for each spelling, with everything the lists and verb tables
 * know of it, worked out when the spelling is first seen.
 */
export function createIntern(
  lexicons: readonly Lexicon[],
  classesOf: (lower: string) => number,
  jobsOf: (lower: string) => number,
  verbsOf: (lower: string, capital: boolean) => readonly VerbReading[],
  traits: (form: Omit<Form, 'traits'>) => number,
): (word: string) => Form {
  let forms = new Map<string, Form>()
  return (slice) => {
    const known = forms.get(slice)
    if (known) return known
    // a slice of a long text keeps the whole text alive, a copy does not
    const word = slice.length > 12 ? slice.split('').join('') : slice
    const lower = lowered(word)
    const fold = folded(word)
    const shape = shapeOf(word)
    const row = shape & (WORD | NUM) ? lookUp(lexicons, fold) : null
    const entries = row
      ? entriesAt(row.node).filter((e) => agrees(e, () => ({ text: word, lower })))
      : NO_ENTRIES
    const form = {
      text: word,
      lower,
      folded: fold,
      shape,
      classes: classesOf(lower),
      jobs: jobsOf(lower),
      entries,
      listed: entries.reduce((mask, { bit }) => mask | bit, 0),
      traits: 0,
      lists: row ? row.lists : NO_LISTS,
      node: row?.longer ? row.node : null,
      verbs: shape & WORD ? verbsOf(lower, (shape & CAP) !== 0) : NO_VERBS,
      rules: [],
      answers: [],
      nouns: undefined,
      starts: [],
    }
    form.traits = traits(form)
    if (forms.size >= MAX_FORMS) forms = new Map()
    forms.set(word, form)
    return form
  }
}

const NO_ENTRIES: readonly Entry[] = []
const NO_LISTS: readonly string[] = []
const NO_VERBS: readonly VerbReading[] = []
