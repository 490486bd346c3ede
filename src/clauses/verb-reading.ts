/** A verb group while it is read, and the readings of its words. */
import type { Grammar, VerbJob } from '../pack/grammar.js'
import { CAP, WORD } from '../pack/pack.js'
import { FAMILIAR } from '../pack/traits.js'
import type { VerbReading } from '../pack/verbs.js'
import type { Sentence } from '../types.js'
import { isJoined, wordAt } from './lookahead.js'
import type { ChunkInput, Tense, VerbGroup } from './types.js'

/** What stands before a possible verb. */
export type Before = 'start' | 'verb' | 'noun' | 'subject' | 'adjective' | 'preposition' | 'other'

/** What is known of a verb group before its main verb is. */
export interface GroupReading {
  readonly input: ChunkInput
  readonly sentence: Sentence
  readonly from: number
  readonly before: Before
  /** Words before the verb in its group: `ne`, `se`, `lui`, `l'`. */
  clitics: number
  /** Those are none but `l'`, `la`, `les`, `en`, which are articles elsewhere. */
  articleLike: boolean
  reflexive: boolean
  objectPronoun: string | null
  dativePronoun: string | null
  negated: boolean
  inverted: string | null
  /** Of the first verb of the group; null while there is none. */
  kind: VerbGroup['kind'] | null
  person: number
  number: VerbGroup['number']
  tense: Tense | null
  mood: VerbGroup['mood']
  passive: boolean
  perfect: boolean
  /** That perfect tells what is so now. */
  current: boolean
  pastAuxiliary: boolean
  imperfect: boolean
  /** The form that the verb before asks of the next one. */
  expects: VerbReading['form'] | null
}

/** A group that begins at token `from`, with nothing read. */
export const blankGroup = (
  input: ChunkInput,
  sentence: Sentence,
  from: number,
  before: Before,
): GroupReading => ({
  input,
  sentence,
  from,
  before,
  clitics: 0,
  articleLike: false,
  reflexive: false,
  objectPronoun: null,
  dativePronoun: null,
  negated: false,
  inverted: null,
  kind: null,
  person: 0,
  number: '',
  tense: null,
  mood: null,
  passive: false,
  perfect: false,
  current: false,
  pastAuxiliary: false,
  imperfect: false,
  expects: null,
})

const NONE: readonly VerbReading[] = []

const isFamiliar = (r: VerbReading): boolean => r.person === 2 && r.number === 's' && r.form !== 'imperative'

/** What a word can be as a verb here: a capital inside a sentence makes it a name. */
export function readings({ input, sentence, from }: GroupReading, at: number): readonly VerbReading[] {
  const { form, last } = wordAt(input, at, sentence.last)
  // `fine-tuned`, `oil-rich`: the first part of a compound is no verb of its own
  if (last === at + 1 && isJoined(input.tokens, at)) return NONE
  if (!(form.shape & WORD) || (form.shape & CAP && at !== sentence.first && at !== from)) return NONE
  return form.traits & FAMILIAR ? form.verbs.filter((r) => !isFamiliar(r)) : form.verbs
}

/** Whether a verb is an auxiliary of some kind (`Grammar.auxiliaries`). */
export const has = (grammar: Grammar, job: VerbJob, lemma: string): boolean =>
  grammar.auxiliaries[job]?.includes(lemma) ?? false

export function kindOf(reading: VerbReading): VerbGroup['kind'] {
  switch (reading.form) {
    case 'infinitive':
      return 'infinitive'
    case 'gerund':
      return 'gerund'
    case 'participle':
      return 'participle'
    default:
      return 'finite'
  }
}

export function tenseOf(reading: VerbReading): Tense {
  switch (reading.form) {
    case 'past':
    case 'imperfect':
    case 'participle':
      return 'past'
    case 'future':
      return 'future'
    case 'conditional':
      return 'conditional'
    default:
      return 'present'
  }
}
