/** What the event stage has in mind while it reads a document, and the words-to-entities step all its parts share. */
import { isThing } from '../clauses/phrase-kinds.js'
import type { Argument, Clause, NounPhrase, VerbGroup } from '../clauses/types.js'
import type { Resolver } from '../coref/resolve.js'
import type { Frame, FrameIndex } from '../pack/frames.js'
import { BIT, type Grammar, JOB, type WordJob } from '../pack/grammar.js'
import type { Entry, LexMatch } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import { CAP, NUM, type Pack } from '../pack/pack.js'
import type { DateMention, Entity, Event, Mention, Sentence, Token, Undated } from '../types.js'
import type { OpenMeeting } from './counterpart.js'
import type { Opened } from './frames.js'

export interface EventInput {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  /** Dates that could not be placed, which part a clause all the same. */
  readonly undated: readonly Undated[]
  readonly entities: readonly Entity[]
  readonly documentDate: string | null
  /** The country that the news is from. */
  readonly home: string | null
  /** The place of the dateline. */
  readonly here: Entity | null
  readonly pack: Pack
}

/** A day that was told of. */
export interface Latest {
  readonly date: string
  readonly sentence: Sentence
  readonly parties: readonly Entity[]
  /** It lay before what was told until then. */
  readonly anterior: boolean
  /** What was told since has no day of its own. */
  past: boolean
  /** When and by whom it was said, where that is told as well: `X shelled Y on Monday, the army said on Tuesday`. */
  readonly said?: { readonly date: string; readonly parties: readonly Entity[] }
}

/** The state of reading. The fields below `clauses` are those of the sentence at hand. */
export interface Story {
  readonly input: EventInput
  readonly grammar: Grammar
  readonly index: FrameIndex
  readonly resolver: Resolver
  readonly mentionsAt: readonly (readonly Mention[] | undefined)[]
  /** The day of the occasion that is being reported, for what is told without a date. */
  narrative: string | null
  /** What set that day: people came together, or somebody spoke, or did something. */
  setBy: 'occasion' | 'speech' | 'deed' | null
  /** The sentence that set it. */
  setIn: Sentence | null
  /** Who was told of on that day. */
  parties: readonly Entity[]
  /** The day that a main clause told last, and of whom. */
  latest: Latest | null
  /** What is to come that was told of last: its day, and in which sentence. */
  plan: { readonly event: Event; readonly sentence: Sentence } | null
  /** The first event that the report tells in its own voice has been read. */
  begun: boolean
  /** Country in which the last visit took place. */
  hostCountry: string | null
  /** Whose deeds the items of a list tell: `The Council: 1. Condemns …; 2. Calls upon …`. */
  lister: Resolved | null
  /** A meeting of which one party is known. */
  open: OpenMeeting | null
  /** Who fought and who marched, as told so far. */
  readonly fights: Event[]
  /** The bodies of which people hold an office, where a possessive tells it. */
  readonly headed: Map<Entity, Entity>
  clauses: readonly Clause[]
  frames: ReadonlyMap<Clause, readonly Opened[]>
  /** Who each clause read so far tells of. */
  subjects: Map<Clause, Resolved>
  /** The frame each clause opens, as far as it was asked. */
  fired: Map<Clause, Frame | null>
}

/** The entities of a grammatical function. */
export interface Resolved {
  readonly entities: readonly Entity[]
  /** How each was found, for `--explain`. */
  readonly why: readonly string[]
  /** The function is filled in the text, by an entity or not. */
  readonly present: boolean
  /** It is the subject of a finite clause. */
  readonly clause: boolean
  /** It is that, and tells what the speaker's own side will do. */
  readonly own?: boolean
  /** It is that, and tells what somebody is to do: `insisted that Kenya withdraw`. */
  readonly wanted?: boolean
  /** A place is named in it, though it may be where and not who. */
  readonly place: boolean
  /** It means several, named or not. */
  readonly many: boolean
  /** A noun for people stands in it, named or not. */
  readonly people: boolean
}

export const EMPTY: Resolved = {
  entities: [],
  why: [],
  present: false,
  clause: false,
  place: false,
  many: false,
  people: false,
}
export const PRESENT: Resolved = {
  entities: [],
  why: [],
  present: true,
  clause: false,
  place: false,
  many: false,
  people: false,
}

/** What words in the text refer to. */
export const filled = (
  entities: readonly Entity[],
  why: readonly string[],
  place = false,
  many = entities.length > 1,
  people = false,
): Resolved => ({
  entities,
  why,
  present: true,
  clause: false,
  place,
  many,
  people,
})

export const unique = (entities: readonly Entity[]): readonly Entity[] =>
  entities.length < 2 ? entities : [...new Set(entities)]

/** A person, body or country: cities and regions are where things happen. */
export const isParty = (entity: Entity): boolean => entity.type !== 'place' || entity.kind === 'country'

/**
 * The entities that an argument refers to at this point of the text.
 * @param asked those asked to act, so that `both sides` are the two countries
 * @param local behind a preposition of place, so that a capital is the city
 */
export function fill(story: Story, argument: Argument | null, asked = false, local = false): Resolved {
  if (!argument) return EMPTY
  const entities: Entity[] = []
  const why: string[] = []
  const { focus } = story.resolver
  const { current } = focus
  for (const phrase of argument.phrases) {
    // `the ministry and its Lao counterpart`: of the one named before it
    const peer = phrase.possessive !== null && phrase.noun?.attrs.rel === 'counterpart'
    focus.current = peer && entities.length ? entities.slice(-1) : current
    const some = phrase.members !== null || phrase.noun?.list === 'titles'
    const acts = !(isObject(story, argument) || (some && isUndergoer(story, argument)))
    const known =
      ledBy(story, phrase) ??
      seatedIn(story, argument, phrase) ??
      policeThere(story, argument, phrase) ??
      bodyThere(story, argument, phrase) ??
      story.resolver.resolve(phrase, asked, local, acts)
    const ahead = namedAhead(story, argument, phrase, known.entities.length > 0)
    const found = ahead ?? (known.entities.length ? known : (sideOf(story, phrase) ?? known))
    entities.push(...found.entities)
    for (const entity of found.entities) why.push(`${entity.id} ${found.why}`)
  }
  focus.current = current
  const many = entities.length > 1 || argument.phrases.length > 1 || argument.phrases[0]!.plural
  const people = argument.phrases.some((phrase) => namesPeople(story, phrase))
  return filled(unique(entities), why, false, many, people)
}

/** Sentences in which those who fought or marched last are who is meant, though others have before. */
const RECENT = 2
/** Kinds of bodies of a country whose men nobody calls rebels or attackers. */
const OF_ORDER: ReadonlySet<string> = new Set(['military', 'police', 'government', 'ministry'])

/** `Les assaillants ont relâché X`, `the strikers`: the body that was told of as fighting or marching. */
function sideOf(story: Story, phrase: NounPhrase): { entities: Entity[]; why: string } | null {
  const foe = phrase.definite ? foeOf(story, phrase) : undefined
  // `these militiamen`: rather the last that were named
  const shown = (story.input.tokens[phrase.first]!.form.classes & BIT.demonstrative) !== 0
  if (!foe || foe.attrs.number || shown) return null
  const fights = story.fights.filter((f) => f.type === foe.attrs.after)
  const bodies = ({ type, actors, recipients }: Event): Entity[] =>
    [...actors, ...(type === 'ASSAULT' ? recipients : [])].filter(
      (e) => e.type === 'institution' && !(e.country !== null && OF_ORDER.has(e.kind ?? '')),
    )
  const told = fights.filter((f) => bodies(f).length)
  const latest = told.at(-1)
  if (!latest) return null
  const { sentences } = story.input
  const here = sentences.findIndex(({ last }) => last > phrase.first)
  const recent = here - sentences.indexOf(latest.sentence) <= RECENT
  const [body] = bodies(latest)
  const alone = told.every((f) => bodies(f).every((e) => e === body))
  return recent || alone ? { entities: bodies(latest), why: 'side in the fight' } : null
}

/** The noun for those who fight or march that a phrase has for its head, or behind a number: `four of the attackers`. */
export function foeOf(story: Story, phrase: NounPhrase): Entry | undefined {
  const { mention, first, of } = phrase
  if (mention) return undefined
  // `charged a picket`: another one
  const other = (story.input.tokens[first]!.form.jobs & JOB.indefinite) !== 0
  const entry = other ? undefined : entryOfHead(story, phrase, 'foe-nouns')
  return entry ?? (of ? foeOf(story, of) : undefined)
}

/** `protesters`, `a border guard`, `the consul`, `two Palestinians`, `two of the drivers`: a noun for people, or an office. */
export const namesPeople = (story: Story, phrase: NounPhrase): boolean =>
  phrase.noun?.list === 'titles' ||
  isNationals(story, phrase) ||
  entryOfHead(story, phrase, 'people-nouns') !== undefined ||
  (phrase.of !== null && isNumber(story, phrase.head) && namesPeople(story, phrase.of))

const isNumber = ({ input: { tokens } }: Story, at: number): boolean => {
  const form = tokens[at]?.form
  return form !== undefined && (form.shape & NUM || form.classes & BIT.quantifier) !== 0
}

/** `les Libanais`, `two Syrians`: people of a country, who do not stand for it. */
export function isNationals({ input: { tokens } }: Story, { noun, mention, head }: NounPhrase): boolean {
  const { lists, form } = tokens[head] ?? { lists: 0, form: null }
  return !noun && !mention && (lists & LIST.demonyms) !== 0 && ((form?.shape ?? 0) & CAP) !== 0
}

/** The entry that a list has of the head of a phrase, with the word before it or alone. */
export function entryOfHead(
  { input: { lex } }: Story,
  { first, head }: NounPhrase,
  list: string,
): Entry | undefined {
  for (let i = Math.max(first, head - 1); i <= head; i++) {
    const match = lex[i]?.find(({ entry, last }) => entry.list === list && last === head + 1)
    if (match) return match.entry
  }
  return undefined
}

/** `In Germany, police arrested X`: a body of the country that opens the sentence. */
function seatedIn(
  { input: { tokens }, clauses, mentionsAt, grammar }: Story,
  argument: Argument,
  phrase: NounPhrase,
): { readonly entities: readonly Entity[]; readonly why: string } | null {
  if (!isBodyAlone(phrase)) return null
  const clause = clauses.find((c) => c.relation === 'main')
  if (clause?.subject !== argument || clause.inverted) return null
  const { first } = clause.sentence
  const place = mentionsAt[first + 1]?.find((m) => m.type === 'place' && m.kind === 'country')
  const opens = grammar.jobs.locative?.includes(tokens[first]!.form.lower)
  if (!opens || !place?.entity || tokens[place.last]?.form.text !== ',') return null
  return { entities: [place.entity], why: 'body of the country in front' }
}

/** `was arrested by police in Lima`: they are those of the country in which a town stands, and nobody where the text names none. */
function policeThere(
  story: Story,
  argument: Argument,
  phrase: NounPhrase,
): { readonly entities: readonly Entity[]; readonly why: string } | null {
  if (!isBodyAlone(phrase) || phrase.noun!.attrs.kind !== 'police') return null
  const clause = story.clauses.find((c) => c.subject === argument || c.obliques.includes(argument))
  const where = clause?.obliques.find(
    (o) => hasJob(story, o.preposition, 'locative') && o.phrases[0]!.mention,
  )
  const place = where?.phrases[0]?.mention
  if (place?.type !== 'place' || !place.country || place.country === story.input.home) return null
  const ofKind = (kind: string): Entity | undefined =>
    story.input.entities.find((e) => e.kind === kind && e.country === place.country)
  const body = ofKind('police') ?? ofKind('country')
  return { entities: body ? [body] : [], why: 'police of the country it happened in' }
}

/** `the police`, `la junte`: a body of which nothing else is told. */
export const isBodyAlone = ({ noun, owner, country, mention, possessive, of }: NounPhrase): boolean =>
  noun?.list === 'body-nouns' && !noun.attrs.of && !(owner || country || mention || possessive || of)

/** `au Mali, où la junte a saisi X`: a body of the country that the relative clause speaks of. */
function bodyThere(
  story: Story,
  argument: Argument,
  phrase: NounPhrase,
): { readonly entities: readonly Entity[]; readonly why: string } | null {
  if (phrase.plural || !isBodyAlone(phrase)) return null
  const clause = story.clauses.find((c) => c.relation === 'relative' && c.subject === argument)
  const where = clause?.obliques.find(
    (o) => o.preposition !== null && o.phrases[0]!.last <= clause.verb.first,
  )
  const place = where?.phrases.length === 1 ? where.phrases[0]!.mention : null
  const there = place?.type === 'place' && place.kind === 'country' && isRelative(story, where!.preposition!)
  return there && place.entity ? { entities: [place.entity], why: 'body of the country it is in' } : null
}

/** `où`, which stands for a preposition of place. */
const isRelative = ({ grammar }: Story, word: string): boolean =>
  grammar.words.relative?.includes(word) ?? false

/**
 * `After Kenya expelled him, X met Y`, `De retour d'Oslo, où il a vu Y, X …`: whom a pronoun means in what stands before
 * the subject, which is the subject of the clause above; but for a relative clause only where the text told of nobody before.
 */
function namedAhead(
  story: Story,
  argument: Argument,
  { pronoun }: NounPhrase,
  known: boolean,
): { readonly entities: readonly Entity[]; readonly why: string } | null {
  const facts = pronoun === null ? undefined : story.grammar.pronouns[pronoun]
  if (!facts || facts.number === 'p') return null
  const at = story.clauses.findIndex((c) => c.subject === argument || c.object === argument)
  const clause = story.clauses[at]
  const fronted = clause?.relation === 'relative' && clause.subject === argument
  if (!fronted && (known || facts.refers !== 'person' || clause?.relation !== 'subordinate')) return null
  if (clause!.parent) return null
  const above = story.clauses.slice(at + 1).find((c) => c.relation === 'main' && c.verb.kind === 'finite')
  const person = above?.subject?.phrases.length === 1 ? above.subject.phrases[0]!.mention : null
  if (person?.type !== 'person' || !person.entity || above!.inverted) return null
  const { gender } = person.entity
  if (facts.gender && gender && facts.gender !== gender) return null
  return { entities: [person.entity], why: 'named ahead' }
}

/** `une délégation malienne conduite par X`, `la mission dirigée par le Kenya`: a body told of by who leads it. */
function ledBy(
  story: Story,
  { noun, mention, first }: NounPhrase,
): { readonly entities: readonly Entity[]; readonly why: string } | null {
  // `l'instance dirigée par X` has a name of its own
  const group = noun?.list !== 'body-nouns' || noun.attrs.of === 'group'
  const leading = mention || group ? undefined : story.grammar.auxiliaries.leading
  if (!leading) return null
  const led = story.clauses.find(
    (c) =>
      (c.relation === 'reduced' || c.relation === 'adjunct') &&
      c.verb.passive &&
      c.subject?.phrases[0]?.first === first &&
      c.verb.lemmas.some((l) => leading.includes(l)),
  )
  const { entities } = fill(story, led ? agentOf(story, led.obliques) : null)
  return entities.some(isParty) ? { entities, why: 'leads it' } : null
}

/** `it` and `elle` are subject and object alike. */
const isObject = ({ clauses }: Story, argument: Argument): boolean =>
  argument.preposition !== null || clauses.some((c) => c.object === argument || c.indirect === argument)

/** `five members of the party were arrested`: the subject of a passive does nothing. */
const isUndergoer = ({ clauses }: Story, argument: Argument): boolean =>
  clauses.some((c) => c.verb.passive && c.subject === argument)

/** The subject of what is reported; `says it will` is first of all the speaker. */
export function spokenSubject(story: Story, content: Clause, speaker: readonly Entity[]): Resolved {
  const [phrase, ...others] = content.subject?.phrases ?? []
  if (phrase?.pronoun && !others.length && story.grammar.pronouns[phrase.pronoun]?.refers === 'speaker')
    return filled(speaker, [])
  const { focus } = story.resolver
  const { subject: before, many } = focus
  focus.subject = speaker
  if (content.parent) focus.many = areToldAsSeveral(story, content.parent)
  const subject = fill(story, content.subject)
  focus.subject = before
  focus.many = many
  const own = phrase?.possessive != null && !others.length && speaksForIt(phrase)
  return own && !subject.entities.length ? filled(speaker, []) : subject
}

/** Words for several are the subject of a clause. */
export const areToldAsSeveral = (story: Story, { subject }: Clause): boolean =>
  subject?.phrases.some((np) => isToldAsSeveral(story, np)) ?? false

/** `des combattants du Hamas`, `12 soldats`: by the ending, a number or the article. */
export function isToldAsSeveral(
  { input: { tokens }, grammar }: Story,
  { first, plural }: NounPhrase,
): boolean {
  const { shape, lower } = tokens[first]!.form
  return plural || (shape & NUM) !== 0 || grammar.pronouns[lower]?.number === 'p'
}

/** `a promis que son pays aiderait X`: a state, party or force that the text does not name. */
const speaksForIt = ({ noun, mention }: NounPhrase): boolean =>
  !mention && (noun?.list === 'body-nouns' || noun?.attrs.of === 'country')

/** `X will leave if Z comes`, `If Z comes, X will leave`: one clause is the condition of the other. */
export function isConditionOf({ clauses }: Story, condition: Clause, clause: Clause): boolean {
  if (!condition.conditional || condition === clause) return false
  if (condition.parent || condition.relation !== 'subordinate') return condition.parent === clause
  const told = (c: Clause): boolean =>
    c.verb.kind === 'finite' &&
    c.verb.first > condition.verb.first &&
    (c.relation === 'main' || c.relation === 'content')
  return clauses.find(told) === clause
}

/** The country of an adjective of nationality, where the text names it. */
export const countryOf = ({ input }: Story, code: string | null): Entity | null =>
  code === null
    ? null
    : (input.entities.find((e) => e.type === 'place' && e.kind === 'country' && e.country === code) ?? null)

/** The words of each job, by grammar: a preposition of several words has no form to ask. */
const jobsOf = new WeakMap<Grammar, ReadonlyMap<string, ReadonlySet<string>>>()

function readJobs(grammar: Grammar): ReadonlyMap<string, ReadonlySet<string>> {
  const jobs = new Map(Object.entries(grammar.jobs).map(([job, words]) => [job, new Set(words)]))
  jobsOf.set(grammar, jobs)
  return jobs
}

/** True where the grammar gives the preposition this job. */
export function hasJob({ grammar }: Story, preposition: string | null, job: WordJob): boolean {
  if (preposition === null) return false
  const jobs = jobsOf.get(grammar) ?? readJobs(grammar)
  return jobs.get(job)?.has(preposition) ?? false
}

export const isAgent = (story: Story, preposition: string | null): boolean =>
  hasJob(story, preposition, 'agent')

/** Who did what a passive tells; `par an` tells how often. */
export function agentOf(story: Story, obliques: readonly Argument[]): Argument | null {
  const agents = obliques.filter(
    (o) => isAgent(story, o.preposition) && !o.phrases.every((p) => isUnit(story, p)),
  )
  // `was adopted, by 34 votes to 12, by the Senate`
  return agents.find(({ phrases }) => !phrases.every(isThing)) ?? agents[0] ?? null
}

/** `an`, `mois`: a unit of time alone. */
const isUnit = ({ input: { tokens, lex } }: Story, { first, last }: NounPhrase): boolean =>
  last - first === 1 &&
  (tokens[first]!.lists & LIST.dates) !== 0 &&
  lex[first]!.some(({ entry }) => entry.list === 'date-units')

export const isLocal = (story: Story, preposition: string | null): boolean =>
  hasJob(story, preposition, 'locative') || hasJob(story, preposition, 'dative-marker')

/** A speaker's own country or body, or himself. */
export const isOwnSide = (entity: Entity, speakers: readonly Entity[]): boolean =>
  speakers.some(
    (s) => s === entity || (s.country !== null && s.country === entity.country && entity.type !== 'person'),
  )

/** Whether `words` stand right before a verb. */
export function standsBehind(
  { input: { tokens }, grammar }: Story,
  { first }: VerbGroup,
  words: string,
): boolean {
  // from the last word back, since most often it is another
  let rest = words
  for (let at = first - 1; at >= 0; at--) {
    const { lower } = tokens[at]!.form
    const word = grammar.prepositions[lower] ?? lower
    if (rest === word) return true
    if (!rest.endsWith(` ${word}`)) return false
    rest = rest.slice(0, -word.length - 1)
  }
  return false
}

/** `X will meet Y before visiting Z`: an infinitive or gerund that tells of another act than the verb above it. */
export function standsBeside(story: Story, { verb }: Clause): boolean {
  const { accompanying = [], sequel = [], aside = [] } = story.grammar.jobs
  const stands = (words: string): boolean => standsBehind(story, verb, words)
  return accompanying.some(stands) || sequel.some(stands) || aside.some(stands)
}
