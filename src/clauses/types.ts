/** What the clause stage makes of a sentence: chunks, that is noun phrases, verb groups and marks, and clauses of them. */
import type { Grammar } from '../pack/grammar.js'
import type { Entry, LexMatch } from '../pack/lexicon.js'
import type { Form } from '../pack/pack.js'
import type { DateMention, Mention, Range, Sentence, Token, Undated } from '../types.js'

/** What the chunker reads. */
export interface ChunkInput {
  readonly tokens: readonly Token[]
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  /** Outermost mentions and dates by first token. */
  readonly units: readonly (Mention | DateMention | Undated | undefined)[]
  readonly grammar: Grammar
  /** A named mention ends with this token. */
  readonly named: (token: number) => boolean
  /** What the pack knows of a spelling. */
  readonly intern: (word: string) => Form
}

export type Chunk =
  | { readonly kind: 'np'; readonly first: number; readonly last: number; readonly np: NounPhrase }
  | { readonly kind: 'vp'; readonly first: number; readonly last: number; readonly verb: VerbGroup }
  | { readonly kind: MarkKind; readonly first: number; readonly last: number; readonly word: string }

/** Chunks that are just words with a grammatical job, or punctuation. */
export type MarkKind =
  | 'prep'
  | 'coord'
  | 'comma'
  | 'comp'
  | 'sub'
  | 'rel'
  | 'adv'
  | 'quote'
  | 'open'
  | 'close'
  | 'break'
  | 'other'

/** How a noun phrase refers. */
export interface NounPhrase extends Range {
  /** The named mention that is the head, if any. */
  readonly mention: Mention | null
  /** Title mentions in apposition to the head or standing for it. */
  readonly titles: readonly Mention[]
  /** Noun of a list (title, person noun, group noun, body noun) that is the head where no mention is. */
  readonly noun: Entry | null
  /** Token of the head noun, for words no list knows. */
  readonly head: number
  /** Pronoun in lower case. */
  readonly pronoun: string | null
  /** Place or body that owns or qualifies the head (`Kazakhstan's agencies`, `la délégation du Mali`). */
  readonly owner: Mention | null
  /** Further ones of as many (`les ministres du Mali et du Niger`). */
  readonly owners: readonly Mention[]
  /** Country of an adjective of nationality. */
  readonly country: string | null
  readonly possessive: string | null
  readonly plural: boolean
  /** How many there are (`both`, `three`), 0 where that is not told. */
  readonly size: number
  /** The head is a noun for unnamed members of a body (`troops`, `members`). */
  readonly members: Entry | null
  readonly definite: boolean
  readonly date: DateMention | Undated | null
  /** Complement: `the agencies of THE TWO COUNTRIES`. */
  readonly of: NounPhrase | null
}

/** Noun phrases joined by `and`, with the preposition before them. */
export interface Argument {
  readonly preposition: string | null
  readonly phrases: readonly NounPhrase[]
}

/** While it is made. */
export type Mutable<T> = { -readonly [key in keyof T]: T[key] }

export type Tense = 'past' | 'present' | 'future' | 'conditional'

/**
 * What can change is settled once the verbs before are known: a coordinated participle turns finite (`a discuté de X et
 * salué Y`), and so does an infinitive behind a raising verb (`continued to send`).
 */
export interface VerbGroup extends Range {
  /** Token of the main verb. */
  readonly head: number
  readonly lemmas: readonly string[]
  kind: 'finite' | 'infinitive' | 'gerund' | 'participle'
  tense: Tense
  /** Past that goes on, which behind a verb in the past is its present (`a dit qu'il soutenait X`). */
  imperfect: boolean
  /** Past before past (`had met`, `avait rencontré`). */
  anterior: boolean
  /** Past seen from now, in a language that narrates in another tense (`has met`). */
  current: boolean
  passive: boolean
  /** Built with an auxiliary, so that a participle may follow in coordination. */
  compound: boolean
  negated: boolean
  mood: 'hypothetical' | 'obligation' | null
  /** Token of the verb that tells it as decided, while it is still to be done (`decided to hold talks`); or null. */
  decided: number | null
  readonly reflexive: boolean
  objectPronoun: string | null
  dativePronoun: string | null
  /** Pronoun behind the verb, `a-t-il`. */
  readonly inverted: string | null
  /** The auxiliaries the group is built with are its only verb: `is`, `has`. */
  readonly copula: boolean
  person: number
  number: '' | 's' | 'p'
}

export type Relation = 'main' | 'relative' | 'content' | 'infinitive' | 'adjunct' | 'reduced' | 'subordinate'

export interface Clause {
  readonly verb: VerbGroup
  subject: Argument | null
  object: Argument | null
  indirect: Argument | null
  readonly obliques: Argument[]
  relation: Relation
  parent: Clause | null
  /** Subject stands behind the verb (`said Quang`). */
  inverted: boolean
  /** Closes a sentence that it reports: `…, the ministry said`. */
  closing: boolean
  /** Introduced by a word of condition (`if`, `si`). */
  conditional: boolean
  quoted: boolean
  readonly sentence: Sentence
  /** Tokens the clause reaches over, for contexts and dates. */
  first: number
  last: number
}
