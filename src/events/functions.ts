/** The grammatical functions of a clause: who is subject, object, addressed, or behind which preposition. */
import { OPENS_QUOTE } from '../clauses/marks.js'
import { isThing } from '../clauses/phrase-kinds.js'
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { INFINITIVE } from '../pack/traits.js'
import type { Entity, EventType } from '../types.js'
import { nounFramesAt } from './frames.js'
import {
  agentOf,
  EMPTY,
  fill,
  filled,
  hasJob,
  isAgent,
  isBodyAlone,
  isLocal,
  isOwnSide,
  isParty,
  PRESENT,
  type Resolved,
  type Story,
  spokenSubject,
  standsBehind,
  standsBeside,
} from './story.js'

/** Who fills each function, by its name: `subject`, `object`, `iobject`, `content`, `infinitive` or a preposition. */
export type Functions = ReadonlyMap<string, Resolved>

/** The functions of a clause by name; of a passive, the subject is the object and the agent the subject. */
export function functionsOf(story: Story, clause: Clause, subject: Resolved): Functions {
  const { verb } = clause
  const { giving = [], voicing = [] } = story.grammar.auxiliaries
  const functions = new Map<string, Resolved>()
  const children = story.clauses.filter((c) => c.parent === clause)
  // `urged it to act`, `called on both sides to act`
  const asked = children.some((c) => c.relation === 'infinitive' && c.verb.first >= verb.last)
  if (verb.passive) {
    functions.set('object', subject)
    // `was urged to hold elections by X`
    const below = children.filter((c) => c.relation === 'infinitive' && !c.verb.passive)
    for (const { obliques } of [clause, ...below]) {
      const agent = agentOf(story, obliques)
      if (!agent) continue
      functions.set('subject', fill(story, agent))
      break
    }
  } else {
    functions.set('subject', subject)
    // `accused it of hiding X`
    const blamed =
      clause.object?.phrases[0]?.pronoun != null &&
      clause.obliques.some((o) => hasJob(story, o.preposition, 'genitive'))
    if (clause.object) functions.set('object', fill(story, clause.object, asked || blamed))
  }
  if (clause.indirect) add(functions, 'iobject', fill(story, clause.indirect))
  else if (isGivenTo(story, clause)) functions.set('iobject', subject)
  const given = clause.indirect !== null && verb.lemmas.some((l) => giving.includes(l))
  // `denied him access to X`
  for (const oblique of clause.obliques)
    if (given && hasJob(story, oblique.preposition, 'dative-marker'))
      add(functions, oblique.preposition!, PRESENT)
    else addOblique(story, clause, functions, oblique, asked)
  // `a fait savoir à X que …`
  if (verb.lemmas.some((l) => voicing.includes(l)))
    for (const c of children)
      if (c.relation === 'infinitive')
        for (const o of c.obliques)
          if (hasJob(story, o.preposition, 'dative-marker')) addOblique(story, clause, functions, o)
  // not `a entendu X avant de partir`, nor `a attaqué X sans prévenir`
  const { detached = [] } = story.grammar.jobs
  const infinitive = children.some(
    (c) =>
      c.verb.kind === 'infinitive' &&
      !standsBeside(story, c) &&
      !detached.some((words) => standsBehind(story, c.verb, words)),
  )
  if (infinitive) functions.set('infinitive', PRESENT)
  // `hit X for skipping a vote`: what it is for is told by a verb
  for (const c of children) {
    const before = story.input.tokens[c.verb.first - 1]?.form
    if (c.verb.kind !== 'gerund' || !before || !(before.jobs & JOB.benefactive)) continue
    if (!functions.has(before.lower)) functions.set(before.lower, PRESENT)
  }
  const content = children.find((c) => c.relation === 'content' && c.subject)
  if (content) functions.set('content', contentOf(story, content, subject))
  else if (infinitive || reportsWords(story, clause)) functions.set('content', PRESENT)
  const prompted = promptedBy(story, clause)
  if (prompted && !functions.has(prompted.name)) functions.set(prompted.name, prompted.who)
  return functions
}

/** `À l'appel de la CGT, des salariés ont débrayé`: at whose words the sentence opens, by a preposition of several words. */
function promptedBy(
  { input: { tokens, lex }, mentionsAt }: Story,
  { sentence: { first }, relation, verb }: Clause,
): { readonly name: string; readonly who: Resolved } | null {
  if (relation !== 'main' || verb.kind !== 'finite' || !(tokens[first]!.lists & LIST.phrases)) return null
  const phrase = lex[first]?.find(({ entry }) => entry.bit === LIST.phrases && entry.attrs.class === 'prep')
  if (!phrase?.entry.attrs.as) return null
  let at = phrase.last
  while (at < verb.first && tokens[at]!.form.classes & BIT.determiner) at++
  const body = mentionsAt[at]?.find((m) => m.entity && (m.type === 'institution' || m.type === 'person'))
  if (!body || tokens[body.last]?.form.text !== ',') return null
  return { name: phrase.entry.attrs.as, who: filled([body.entity!], [`${body.entity!.id} named`]) }
}

/** `X was granted a loan`: the subject of a passive verb of giving that has an object is whom that is given to. */
export const isGivenTo = ({ grammar }: Story, { verb, subject, object }: Clause): boolean =>
  verb.passive &&
  subject !== null &&
  object !== null &&
  object.phrases[0]!.first >= verb.last &&
  verb.lemmas.some((l) => grammar.auxiliaries.giving?.includes(l))

/** Adds what stands behind a preposition, and as the indirect object whom it marks as addressed. */
function addOblique(
  story: Story,
  clause: Clause,
  functions: Map<string, Resolved>,
  oblique: Argument,
  asked = false,
): void {
  const { verb, obliques } = clause
  const preposition = oblique.preposition ?? ''
  if (verb.passive && isAgent(story, preposition)) return
  if (hasJob(story, preposition, 'partner') && isOfEarlier(story, clause, oblique)) return
  // `is on a visit to Kenya`: there it is what is told
  if (!verb.copula && isOfVisit(story, obliques, oblique)) return
  // `on Monday` is when, nobody
  if (oblique.phrases.every((p) => p.date)) return
  const local = isLocal(story, preposition)
  const found = fill(story, oblique, asked, local)
  // behind a preposition of place a city is where, not who
  const value = local
    ? filled(
        found.entities.filter(isParty),
        found.why,
        found.entities.some((e) => e.type === 'place'),
      )
    : found
  add(functions, preposition, value)
  if (!hasJob(story, preposition, 'dative-marker')) return
  const addressed = toWhom(story, oblique)
  // `a octroyé, à Lima, un prêt au Malawi`: a capital is where, beside somebody who is addressed
  const beside = (o: Argument): boolean =>
    o !== oblique && hasJob(story, o.preposition, 'dative-marker') && !isCapital(o)
  if (isCapital(oblique) && obliques.some((o) => beside(o) && toWhom(story, o).entities.length)) return
  const { first } = oblique.phrases[0]!
  const before = (o: Argument): boolean => beside(o) && o.phrases[0]!.first < first
  // `a remercié X pour son soutien à Y`: told of the noun before it
  const ground = obliques.find((o) => o.phrases.at(-1)!.last === first - 1)
  if (
    hasJob(story, ground?.preposition ?? null, 'benefactive') &&
    obliques.some((o) => before(o) && toWhom(story, o).entities.length)
  )
    return
  // `a demandé à X l'extradition de Y, réfugié au Togo`: a country is where, behind somebody who is addressed
  const countries = addressed.entities.every((e) => e.type === 'place')
  if (
    countries &&
    obliques.some((o) => before(o) && toWhom(story, o).entities.some((e) => e.type === 'person'))
  )
    return
  // `pour un règlement du conflit au Kosovo`: where that is which the complement of the noun before it tells
  const { of } = ground?.phrases.at(-1) ?? {}
  if (countries && of && isThing(of) && isProclitic(story.grammar)) return
  if (addressed.entities.length) add(functions, 'iobject', addressed)
}

/** `flew to Cairo after talks in Tehran with X`: where and with whom somebody met before. */
export function isOfEarlier(story: Story, { obliques }: Clause, { phrases }: Argument): boolean {
  const { first } = phrases[0]!
  return obliques.some(({ preposition, phrases: [met] }) => {
    if (!met || met.last > first || !hasJob(story, preposition, 'anterior')) return false
    const parted = story.clauses.some(({ verb }) => verb.first >= met.last && verb.first < first)
    return !parted && namesMeeting(story, met)
  })
}

/** The noun of a meeting, visit or call stands in it. */
function namesMeeting({ index, input: { tokens } }: Story, { first, head }: NounPhrase): boolean {
  for (let i = first; i <= head; i++)
    if (nounFramesAt(index, tokens, i)?.frames[0]?.type === 'CONSULT') return true
  return false
}

/** Kinds of bodies in whose house people are heard. */
const HOUSES: ReadonlySet<string> = new Set(['legislature', 'court', 'head-of-state', 'university'])

/** `said during a visit to Kenya`: where one goes is told of the noun before it, and nobody is spoken to. */
export function isOfVisit(
  story: Story,
  obliques: readonly Argument[],
  { phrases, preposition }: Argument,
): boolean {
  if (!hasJob(story, preposition, 'dative-marker')) return false
  const before = obliques.find((o) => o.phrases.at(-1)!.last === phrases[0]!.first - 1)
  const head = before?.phrases.at(-1)?.head
  if (head === undefined || head < 0 || !hasJob(story, before!.preposition, 'occasion')) return false
  // `lors d'une audition au Sénat`
  const { kind = null } = phrases[0]!.mention ?? {}
  if (before!.preposition!.includes(' ') && HOUSES.has(kind ?? '')) return true
  const frame = nounFramesAt(story.index, story.input.tokens, head)?.frames[0]
  return frame?.type === 'CONSULT' && frame.mode === 'visit'
}

/**
 * A date stands right before the preposition, or right behind the phrase; not so in `a demandé lundi à Paris de partir`,
 * where an infinitive tells what is asked.
 */
function isBesideDate({ input: { dates, undated, tokens } }: Story, { phrases }: Argument): boolean {
  const last = phrases.at(-1)!.last
  const days = [...dates, ...undated]
  const behind = days.find((d) => d.first === last)
  if (!behind && !days.some((d) => d.last === phrases[0]!.first - 1)) return false
  const at = behind?.last ?? last
  const [mark, verb] = [tokens[at]?.form, tokens[at + 1]?.form]
  return !(mark && verb && mark.jobs & JOB.genitive && verb.traits & INFINITIVE)
}

const isCapital = ({ phrases }: Argument): boolean => phrases.every((p) => p.mention?.capital === true)

/** Types whose future is a threat when the speaker's own side announces it. */
export const MENACING: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST'])

/** Kinds of bodies that do what they warn of. */
const MIGHTY: ReadonlySet<string> = new Set([
  'government',
  'ministry',
  'head-of-state',
  'military',
  'police',
  'party',
])

/** `the union's president`: one of these holds an office of the body. */
const isHeaded = ({ input, headed }: Story, body: Entity, people: readonly Entity[]): boolean =>
  people.some((who) => headed.get(who) === body) ||
  input.mentions.some(
    ({ holder, institution }) =>
      institution?.entity === body && holder?.entity != null && people.includes(holder.entity),
  )

/** Kinds of bodies that a state has one of, which `the` alone names. */
const OF_STATE: ReadonlySet<string> = new Set(['government', 'military', 'police'])
/** Offices that speak for a state. */
const RULING: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'minister',
  'deputy-minister',
  'monarch',
])

/** `the government would`, `the army will`: a force of the state, and not of which. */
const isOfState = ({ subject }: Clause): boolean =>
  subject?.phrases.length === 1 &&
  subject.phrases.every((p) => isBodyAlone(p) && OF_STATE.has(p.noun!.attrs.kind ?? ''))

/** Holds an office that speaks for a state, or is a ministry or government. */
const rules = ({ input }: Story, entity: Entity): boolean =>
  entity.type === 'person'
    ? input.mentions.some(({ holder, role }) => holder?.entity === entity && RULING.has(role ?? ''))
    : entity.kind === 'ministry' || entity.kind === 'government' || entity.kind === 'head-of-state'

/** Of whom the content of what somebody says or wishes tells something. */
function contentOf(story: Story, content: Clause, { entities: speakers }: Resolved): Resolved {
  const { entities, why, many } = fill(story, content.subject, true)
  const ahead = content.verb.tense === 'future' || content.verb.tense === 'conditional'
  const doers = ahead ? spokenSubject(story, content, speakers).entities : []
  // `warned that offenders would be arrested`: by the speaker's side, where that has the power to
  const theirs = doers.length
    ? doers.every((e) => isOwnSide(e, speakers) || isHeaded(story, e, speakers))
    : ahead && isOfState(content) && speakers.some((e) => rules(story, e))
  const meted = !theirs && isMeted(story, content, speakers)
  // `warned that it would run out of food`, `that it would be overrun`: no threat of its own
  const meant = !content.verb.passive && !isUnintended(story, content)
  const own = meted || (meant && theirs)
  // `hope that we will meet`: the speaker's own side is nobody else
  const told = content.subject?.phrases.some(
    ({ pronoun }) => pronoun !== null && story.grammar.pronouns[pronoun]?.refers === 'speaker',
  )
  return {
    // `demanded that X be freed`: not by X
    entities: content.verb.passive && !ahead ? [] : entities,
    why,
    present: true,
    clause: true,
    own,
    wanted: isWanted(story, content),
    place: false,
    many: many && !told,
    people: false,
  }
}

/** Persons, countries, and bodies with the power to do what they warn of. */
export const areMighty = (speakers: readonly Entity[]): boolean =>
  speakers.every((e) => e.type !== 'institution' || MIGHTY.has(e.kind ?? ''))

/** `that offenders would be arrested`: harm that nobody is named for, in the words of those with the power to do it. */
export const isMeted = (story: Story, content: Clause, speakers: readonly Entity[]): boolean => {
  const { verb, obliques } = content
  const ahead = verb.tense === 'future' || verb.tense === 'conditional'
  if (!ahead || !verb.passive || verb.negated || agentOf(story, obliques)) return false
  return (
    areMighty(speakers) && (story.frames.get(content) ?? []).some(({ frame }) => MENACING.has(frame.type))
  )
}

/** `will run out of food`, `would be forced to cut the rations`: nobody means to. */
function isUnintended({ grammar, input: { tokens } }: Story, { first, verb }: Clause): boolean {
  const { unintended = [], perfect = [], passive = [], modal = [] } = grammar.auxiliaries
  if (verb.lemmas.some((l) => unintended.includes(l))) return true
  const helping = [...perfect, ...passive, ...modal]
  // from the verb on that an infinitive was raised from
  for (let i = Math.min(first, verb.first); i < verb.head; i++)
    if (tokens[i]!.form.verbs.some(({ lemma }) => unintended.includes(lemma) && !helping.includes(lemma)))
      return true
  return false
}

/** `that Kenya withdraw`: a bare form behind one who else would have it with an ending. */
export function isWanted({ grammar, input: { tokens } }: Story, { verb, subject }: Clause): boolean {
  const [np, ...others] = subject?.phrases ?? []
  const { tense, compound, negated, mood, person, head } = verb
  if (!np?.mention || others.length || np.plural || !grammar.pluralEndings.length) return false
  // `the Houthis hold`: a name may be one of several
  const { lower } = tokens[np.head]!.form
  if (grammar.pluralEndings.some((ending) => lower.endsWith(ending))) return false
  // `cut`, `put`: of no sure tense
  if (tokens[head]!.form.verbs.some(({ form }) => form === 'past')) return false
  return tense === 'present' && !compound && !negated && mood === null && person !== 3
}

/** `« Un tournant », a conclu X`, `X a conclu : « Partez »`: words are quoted, though no clause with a subject. */
function reportsWords({ input: { tokens }, clauses, index }: Story, clause: Clause): boolean {
  const { verb, sentence } = clause
  if (clause.inverted && verb.lemmas.some((l) => index.speech.has(l))) return true
  if (!verb.lemmas.some((l) => index.neutral.has(l))) return false
  const next = clauses.find((c) => c.verb.first >= verb.last)?.verb.first ?? sentence.last
  for (let i = verb.last; i < Math.min(next, sentence.last - 1); i++)
    if (tokens[i]!.form.text === ':' && OPENS_QUOTE.test(tokens[i + 1]!.form.text)) return true
  return false
}

/** Who is addressed or given something: parties, regions, and capitals for their governments. */
export function toWhom(story: Story, oblique: Argument): Resolved {
  // `a dénoncé les frappes lundi à Oslo`: a capital beside a day is where
  if (isCapital(oblique) && isBesideDate(story, oblique)) return EMPTY
  const found = fill(story, oblique)
  const capital = (e: Entity): boolean =>
    oblique.phrases.some((p) => p.mention?.entity === e && p.mention.capital)
  return filled(
    found.entities.filter((e) => isParty(e) || e.kind === 'region' || capital(e)),
    found.why,
  )
}

/** Adds to what has a function already. */
export function add(functions: Map<string, Resolved>, name: string, value: Resolved): void {
  const { entities, why } = functions.get(name) ?? EMPTY
  functions.set(
    name,
    filled([...entities, ...value.entities], [...why, ...value.why], value.place, value.many, value.people),
  )
}
