/** Function words of a language, by class. The classes are those of general grammar; the words come from the pack. */
import { bitsFor } from './bits.js'

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
  // a date behind these only counts: `for the third TIME this year`
  'occurrence',
  // relative pronouns: what they speak of owns the subject of their clause
  'owning',
  // determiners
  'indefinite',
  'partitive',
  // `no`: what is told did not happen
  'denying',
  // `have BOTH met`: may stand between an auxiliary and its verb
  'floating',
  'whichever',
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
  // `met HERE on Monday`: where the news is from
  'here',
  // `left AT the request of X`
  'prompting',
  // of the terms those that come afterwards: `met X BEFORE 1990`
  'preceding',
  // `several countries, INCLUDING X and Y`
  'exemplifying',
  // these tell an event where the noun in their genitive does: round
  'portion',
  // an auxiliary before its subject that supposes: `WERE X to agree`
  'inverting',
  // beside a noun for leaders or officials: they are not the state's
  'civil',
  // what somebody says another one `MUST` do he demands
  'commanding',
  // conjunctions: what they open is aimed at, not told; or goes on at the same time
  'aim',
  // and of these the condition of a threat or refusal: `will not talk UNLESS X leaves`
  'excepting',
  'meanwhile',
  // what they open in the present is still to come: `BEFORE he leaves`
  'awaited',
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
  // `what X did`: what it means and the relative that tells of it in one word
  'fused',
  // `X, ALIAS « le Lion »,`
  'alias',
  // joined to a name they tell who is for or against it: `ANTI-NATO protesters`
  'siding',
  // what goes to somebody with the words of who speaks: letter
  'missive',
  // who signs one says it: STATEMENT
  'release',
  // things called after somebody: « la LOI Ravel »
  'eponymous',
  // `the Union of Miners, OR UMI, …`: another name of the same
  'renaming',
  // `celle de X, Y`: Y holds the office told before
  'pointing',
  // who is told of with it is a guest: `met VISITING President X`
  'visiting',
  // the same behind his name: `X, EN VISITE à Bakou,`
  'on-visit',
  // `took into CUSTODY X`: bare behind a preposition they are no word for the one named behind them
  'plight',
  // prepositions behind which no single day stands: `was sworn IN Monday`
  'dayless',
  // verbs that are nouns where another noun stands right behind them: `apologised to STATE oil company X`
  'attributive',
  // so many stand for the body they are of: `several HUNDRED members of X`
  'crowd',
  // an infinitive behind these tells why or how, and nothing of the verb above: `a attaqué X SANS prévenir`
  'detached',
  // prepositions before when something begins that lies ahead: AS OF Monday
  'onward',
  // what of a day something took: `in the early HOURS of Monday`
  'day-part',
  // behind a number they tell how often: `met X three TIMES`
  'frequency',
] as const
export const JOBS = [...FORM_JOBS, ...PHRASE_JOBS] as const
export type WordJob = (typeof JOBS)[number]

/** What the clause reader knows of verbs. */
export const VERB_JOBS = [
  // auxiliaries, by the language's word for them: have, be, be, do, aller, pouvoir
  'perfect',
  'passive',
  'progressive',
  'support',
  'near-future',
  'modal',
  // the perfect tells of now, another tense narrates: `HAS met`
  'current',
  // verbs whose perfect is built with the passive auxiliary: `est ARRIVÉ`
  'perfect-be',
  'copula',
  // they put off or foresee what their noun tells: `POSTPONED a visit`
  'unrealised',
  // `la coalition qu'il SOUHAITE`: what is told of a wish there describes
  'wishing',
  // raising verbs: continue, fail, ne cesser de, decide, devoir, venir de, se voir, respond by
  'aspect',
  'failing',
  'ceasing',
  'deciding',
  'obligation',
  'recent-past',
  'undergoing',
  'responding',
  // whoever is so does what is told behind a preposition: `was ENGAGED in talks`
  'engaging',
  // behind force used they tell on whom: `carried out strikes, TARGETING X`
  'aiming',
  // force used with these is used on whoever used it before: riposter
  'returning',
  // they say something with an infinitive behind them (faire savoir), which may say nothing alone (savoir)
  'voicing',
  'voiced',
  // faire expulser, but for what is bound to it; have somebody arrested
  'causative',
  'bound',
  'causing',
  // their complement is a genitive: discuter de
  'oblique',
  // they tie people to their body (affilier), or say who leads it (conduire)
  'membership',
  'leading',
  // they tell whose a thing is: détenir
  'owning',
  // they tell whose work is praised: accomplir
  'achieving',
  // no object is needed: meet
  'objectless',
  // nobody undergoes them: stand by
  'unsuffered',
  // that it will come to this nobody warns of his own will: `warned that it would LOSE the case`
  'unintended',
  // a clause may follow without a conjunction: believe
  'thinking',
  // their simple past behind a past report tells what was so then: `said it SUPPORTED X`
  'stative',
  // only those do it who can speak: thank
  'addressing',
  // of what they do so stands behind whom: `a ACCUSÉ l'Union européenne de fraude`
  'blaming',
  // an infinitive follows without its mark: let
  'helping',
  // with se: what somebody says or shows himself to be stands behind them: montrer
  'describing',
  // of whom they ask it stands before the clause: EXIGER de X que
  'exacting',
  // what they ask stands behind a conjunction of purpose: plaider POUR QUE
  'pleading',
  // what they bring somebody to do is done: `PROMPTED Mali to recall its envoy`
  'driving',
  // they do what the noun behind them tells: `STAGED a raid`
  'making',
  // whom they give something to stands right behind them: lend
  'giving',
  // whom they give it to may stand between them and their object: `a REMIS aux mineurs des casques`
  'handing',
  // their objects are the sides of what their subject tells: opposer
  'siding',
  // whom they speak to stands right behind them: tell
  'telling',
  // with a name in quotation marks behind them, what somebody is called: surnommer
  'nicknaming',
  // in front of a clause, on which occasion its subject speaks or decides: réunir
  'sitting',
  // in front of a clause, when the words it reports were made public: publier
  'publishing',
  // in the passive: be said, be expected
  'reported',
  'prospective',
] as const
export type VerbJob = (typeof VERB_JOBS)[number]

/** Bit of each class in `Form.classes`. */
export const BIT = bitsFor(CLASSES)

export interface Pronoun {
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'p'
  /** Refers to persons (`he`), things and bodies (`it`), either (`il`), or whoever is quoted (`we`). */
  readonly refers: 'person' | 'thing' | 'any' | 'speaker'
}

/** Bit of each job in `Form.jobs`. */
export const JOB = bitsFor(FORM_JOBS)

/** Function words and the few facts of grammar that the clause stage needs. */
export interface Grammar {
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Words by job. */
  readonly jobs: Readonly<Record<string, readonly string[]>>
  /** Words that tell of how many a group is: `both` 2, `three` 3. */
  readonly sizes: Readonly<Record<string, number>>
  /** Pronouns, by lower-case form. */
  readonly pronouns: Readonly<Record<string, Pronoun>>
  /** Lemmas by what the clause reader knows of the verb. */
  readonly auxiliaries: Readonly<Partial<Record<VerbJob, readonly string[]>>>
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
