/** Event frames: who plays what for which verb or noun. The engine knows syntax, the frame only the parts. */
import type { EventType } from '../vocabulary.js'

/** A verb that opens a frame: `recevoir`, `se rendre` (reflexive), `call on`, `hold talks` (the words that must follow). */
export interface Trigger {
  readonly lemma: string
  readonly reflexive: boolean
  /** Folded words that follow the verb, each with its alternatives; articles, adjectives and adverbs between are skipped. */
  readonly words: readonly (readonly string[])[]
}

export const PARTS = ['actor', 'recipient', 'actors', 'place', 'none'] as const
/** What an argument is in the event; `actors` makes everyone found there an actor beside the others. */
export type Part = (typeof PARTS)[number]

export const CONDITIONS = [
  'person',
  'institution',
  'country',
  'place',
  'entity',
  'present',
  'clause',
  'absent',
  'none',
] as const
export type Condition = (typeof CONDITIONS)[number]

export interface Frame {
  readonly id: string
  readonly type: EventType
  readonly mode: string | null
  readonly verbs: readonly Trigger[]
  /** Nominal triggers, folded lemmas, of one word or more. */
  readonly nouns: readonly string[]
  /** Grammatical function (`subject`, `object`, `iobject`, or a preposition) to the part played. */
  readonly roles: Readonly<Record<string, Part>>
  readonly when: Readonly<Record<string, readonly string[]>>
  /** What the verb reports (clause, infinitive, quotation) is content and no event of its own. */
  readonly content: boolean
  /** A neutral speech verb, which takes the type of the verb it reports. */
  readonly speech: boolean
  readonly contexts: readonly string[]
}
