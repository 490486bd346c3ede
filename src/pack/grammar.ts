/** Function words of a language, by class. The classes are those of general grammar; the words come from the pack. */

export const CLASSES = [
  'determiner',
  'possessive',
  'demonstrative',
  'quantifier',
  'preposition',
  'coordinator',
  'subordinator',
  'complementizer',
  'relative',
  'subject',
  'object',
  'dative',
  'reflexive',
  'negation',
  'modal',
  'adverb',
  'adjective',
  'preverbal',
  'infinitive',
  'question',
  'conditional',
  'contrast',
] as const
export type WordClass = (typeof CLASSES)[number]

/**
 * Special jobs of words that have a class already, or of plain nouns; a word may have several. Each has a bit in
 * `Form.jobs`, so there are at most 32.
 */
const FORM_JOBS = [
  // prepositions: what a phrase behind them is
  'genitive',
  'agent',
  'locative',
  'dative-marker',
  'role-marker',
  'benefactive',
  // `officials FROM Kenya`
  'origin',
  'term',
  'anterior',
  // a gerund behind it is done at the same time, an infinitive behind it afterwards
  'accompanying',
  'sequel',
  // `, tout en saluant X`: a gerund or infinitive behind it goes with the main verb
  'aside',
  // `became the FIRST to sign`
  'ranking',
  // relative pronouns: what they speak of owns the subject of their clause
  'owning',
  // determiners
  'indefinite',
  'partitive',
  // `no`: what is told did not happen
  'denying',
  // `have BOTH met`: may stand between an auxiliary and its verb
  'floating',
  // `has YET to meet`: what is told behind it has not happened
  'pending',
  // nouns of `être en TRAIN de`, `être sur le POINT de`
  'ongoing',
  'imminent',
  // `TANT X que Y`: what follows is joined to another
  'correlative',
  // pronouns that only stress a subject: `X, lui, …`
  'emphatic',
  // nouns
  'daypart',
  'content-noun',
  // nouns of people that are adjectives behind another noun: « entretien officiel »
  'adjectival',
  // of where something is done, which the place they stand with tells: `the HEADQUARTERS in Lima`, `Lima's OUTSKIRTS`
  'site',
  // `in the CAPITAL`
  'capital',
  // with an article before it, it compares: « la ville la PLUS pauvre »
  'comparing',
  // a date behind it is when something began that goes on
  'onset',
] as const

/** Jobs of prepositions and conjunctions of one word or more, which are asked of the phrase and need no bit. */
const PHRASE_JOBS = [
  'partner',
  // `X, TOGETHER WITH Y, left`
  'company',
  // relative pronouns that speak of people only: `the conduct of officers WHO`
  'personal',
  'occasion',
  // `several countries, INCLUDING X and Y`
  'exemplifying',
  // conjunctions: what they open is aimed at, not told; or goes on at the same time
  'aim',
  'meanwhile',
  // `AVANT QUE la police NE les disperse`: conjunctions behind which a lone negation denies nothing
  'expletive',
  // words that go with the verb before them in a headline: `backs DOWN`, and only before a count: `hands OVER two`
  'particle',
  'particle-before-count',
  // a place whence somebody speaks, or to where something is sent or fired, and what is spoken of
  'vantage',
  'direction',
  'topic',
  // `AS FOR X, it`: names what the pronoun behind the comma means
  'topical',
  // `celle de X, Y`: Y holds the office told before
  'pointing',
] as const
export const JOBS = [...FORM_JOBS, ...PHRASE_JOBS] as const
type FormJob = (typeof FORM_JOBS)[number]
export type WordJob = (typeof JOBS)[number]

/** Bit of each class in `Form.classes`. */
export const BIT = Object.fromEntries(CLASSES.map((name, i) => [name, 1 << i])) as Readonly<
  Record<WordClass, number>
>

export interface Pronoun {
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'p'
  /** Refers to persons (`he`), things and bodies (`it`), either (`il`), or whoever is quoted (`we`). */
  readonly refers: 'person' | 'thing' | 'any' | 'speaker'
}

/** Bit of each job in `Form.jobs`. */
export const JOB = Object.fromEntries(FORM_JOBS.map((name, i) => [name, 1 << i])) as Readonly<
  Record<FormJob, number>
>

/** Function words and the few facts of grammar that the clause stage needs. */
export interface Grammar {
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Words by job. */
  readonly jobs: Readonly<Record<string, readonly string[]>>
  /** Words that tell of how many a group is: `both` 2, `three` 3. */
  readonly sizes: Readonly<Record<string, number>>
  /** Pronouns, by lower-case form. */
  readonly pronouns: Readonly<Record<string, Pronoun>>
  /**
   * Lemmas of auxiliaries: `perfect` (have), `passive` (be), `progressive` (be), `support` (do), `near-future` (aller),
   * `modal` (pouvoir), `perfect-be` (verbs whose perfect is built with the passive auxiliary), `copula`;
   * and of verbs that put off or foresee what their noun tells (`unrealised`); raising verbs: `aspect` (continue), `failing`
   * (fail), `ceasing` (ne cesser de), `obligation` (devoir), `recent-past` (venir de), `undergoing` (se voir), verbs that say something with an infinitive behind them
   * (`voicing`: faire savoir; `causative`: faire expulser, but for what is `bound` to it; `voiced`: the infinitives that
   * say nothing alone), verbs whose complement is a genitive (`oblique`: discuter de), that tie people to their body
   * (`membership`: affilier) or say who leads it (`leading`: conduire), that need no object (`objectless`: meet), that a
   * clause may follow without a conjunction (`thinking`: believe), or an infinitive without its mark (`helping`: let), that have whom they give something to right behind them (`giving`: lend), or what they have done to somebody (`causing`: have), whose
   * objects are the sides of what their subject tells (`siding`: opposer), or that tell in front of a clause on which
   * occasion its subject speaks or decides (`sitting`: réunir); and in the passive `reported` (be said) and `prospective`
   * (be expected).
   */
  readonly auxiliaries: Readonly<Record<string, readonly string[]>>
  /** Contracted or varying prepositions to their base form (`aux` → `à`). */
  readonly prepositions: Readonly<Record<string, string>>
  /** Endings that make an adverb of any word (`ly`, `ment`). */
  readonly adverbEndings: readonly string[]
  /** Endings of nouns in the plural, where a verb's form tells the number of its subject and many verbs are nouns. */
  readonly pluralEndings: readonly string[]
  /** Letters whose capital may stand for another with its accent (`e`: `é`). */
  readonly bareCapitals: Readonly<Record<string, string>>
  /** Contracted auxiliaries (`didn't`): lemma, form, and whether they negate. */
  readonly contractions: Readonly<Record<string, { readonly lemma: string; readonly negated: boolean }>>
  /** Modal words that carry a mood: `will` future, `would` conditional, `may` hypothetical. */
  readonly modals: Readonly<Record<string, 'future' | 'conditional' | 'hypothetical' | 'obligation'>>
}

/**
 * True where object pronouns stand before their verb (`l'a reçu`). In such a language nouns have articles even as
 * objects, adjectives follow them, and infinitives have an ending.
 */
export const isProclitic = ({ words }: Grammar): boolean => (words.preverbal ?? []).length > 0
