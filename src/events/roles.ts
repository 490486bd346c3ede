/** Who plays what: the grammatical functions of a clause, and the parts a frame gives them. */
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { type Frame, type Part, partOf } from '../pack/frames.js'
import type { Entity, EventType } from '../types.js'
import { nounFramesAt, type Opened } from './frames.js'
import {
  countryOf,
  EMPTY,
  fill,
  filled,
  hasJob,
  isAgent,
  isLocal,
  isOwnSide,
  isParty,
  PRESENT,
  type Resolved,
  type Story,
  spokenSubject,
  unique,
} from './story.js'
import { placeOf, placeOfTwin, placesIn } from './where.js'

/** A frame with its parts filled. */
export interface Cast {
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
  readonly why: readonly string[]
}

export type Functions = ReadonlyMap<string, Resolved>

/** The parts of a frame that a clause opens, or null when a condition of the frame fails. */
export function castClause(story: Story, clause: Clause, opened: Opened, functions: Functions): Cast | null {
  const { frame } = opened
  const mine = withInfinitive(story, clause, opened, functionsFor(story, clause, opened, functions))
  if (!meets(frame, mine)) return null
  const cast = distribute(frame, mine)
  // `arrived in Cairo to meet X`, but not `met Y to discuss X`
  const below = frame.type !== 'CONSULT' || frame.mode === 'visit'
  const others = below ? othersBelow(story, clause, frame.type, cast.actors) : []
  const recipients = others.length ? [...cast.recipients, ...others] : cast.recipients
  // a city is left, and one's own forces are withdrawn: neither has anything given up to it
  if (frame.type === 'RETREAT')
    return {
      actors: unique(cast.actors),
      recipients: unique(recipients).filter((e) => isParty(e) && !ownForces(clause, e)),
      why: cast.why,
    }
  if (frame.type !== 'CONSULT')
    return { actors: unique(cast.actors), recipients: unique(recipients), why: cast.why }
  // a city is where one meets, never who is met
  const acting = clause.verb.passive ? [] : (mine.get('subject')?.entities ?? [])
  const party = (e: Entity): boolean => isParty(e) || e.kind === 'region' || acting.includes(e)
  return {
    actors: unique(cast.actors).filter(party),
    recipients: unique(recipients).filter(party),
    why: cast.why,
  }
}

/** `withdrew its forces`: a body that the object names by its owner's possessive. */
const ownForces = (clause: Clause, entity: Entity): boolean =>
  entity.type === 'institution' && (clause.object?.phrases.some((p) => p.possessive && !p.mention) ?? false)

/** Where a clause's event took place: as its words say, else in a place that the frame has for it. */
export function castPlace(
  story: Story,
  clause: Clause,
  opened: Opened,
  recipients: readonly Entity[],
): Entity | null {
  const { frame } = opened
  const given = partOf(frame, 'iobject') === 'recipient'
  const told = placeOf(story, clause, given && frame.type !== 'CONSULT' ? recipients : [])
  if (told) return told
  for (const [name, part] of frame.parts) {
    const place = part === 'place' ? placesIn(clause, opened, name)[0] : undefined
    if (place) return place
  }
  return SPOKEN.has(frame.type) ? null : placeOfTwin(story, clause)
}

/** Types of events that are words: those who say several things say each where they will. */
export const SPOKEN: ReadonlySet<EventType> = new Set([
  'STATEMENT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'AGREE',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
])

/** True where all conditions of the frame hold. */
export const meets = (frame: Frame, functions: Functions): boolean =>
  frame.conditions.every(([name, conditions]) => holds(functions.get(name), conditions))

/** The fillers of each part. */
export function distribute(frame: Frame, functions: Functions): Cast {
  const sides: Record<'actor' | 'recipient', Entity[]> = { actor: [], recipient: [] }
  const why: string[] = []
  for (const [name, part] of frame.parts) {
    const value = functions.get(name)
    const side = sideOf(part)
    if (!value || !side) continue
    sides[side].push(...value.entities)
    why.push(...value.why)
  }
  return { actors: sides.actor, recipients: sides.recipient, why }
}

const sideOf = (part: Part): 'actor' | 'recipient' | null =>
  part === 'recipient' ? 'recipient' : part === 'actor' || part === 'actors' ? 'actor' : null

/** The functions of a clause by name; of a passive, the subject is the object and the agent the subject. */
export function functionsOf(story: Story, clause: Clause, subject: Resolved): Functions {
  const { verb } = clause
  const functions = new Map<string, Resolved>()
  const children = story.clauses.filter((c) => c.parent === clause)
  if (verb.passive) {
    functions.set('object', subject)
    // `was urged to hold elections by X`
    const below = children.filter((c) => c.relation === 'infinitive' && !c.verb.passive)
    for (const { obliques } of [clause, ...below]) {
      const agent = obliques.find((o) => isAgent(story, o.preposition))
      if (!agent) continue
      functions.set('subject', fill(story, agent))
      break
    }
  } else {
    functions.set('subject', subject)
    if (clause.object) functions.set('object', fill(story, clause.object))
  }
  if (clause.indirect) add(functions, 'iobject', fill(story, clause.indirect))
  for (const oblique of clause.obliques) {
    const preposition = oblique.preposition ?? ''
    if (verb.passive && isAgent(story, preposition)) continue
    // `on Monday` is when, nobody
    if (oblique.phrases.every((p) => p.date)) continue
    const local = isLocal(story, preposition)
    const found = fill(story, oblique, false, local)
    // behind a preposition of place a city is where, not who
    const value = local
      ? filled(
          found.entities.filter(isParty),
          found.why,
          found.entities.some((e) => e.type === 'place'),
        )
      : found
    add(functions, preposition, value)
    if (hasJob(story, preposition, 'dative-marker')) {
      const addressed = toWhom(story, oblique)
      if (addressed.entities.length) add(functions, 'iobject', addressed)
    }
  }
  const infinitive = children.some((c) => c.verb.kind === 'infinitive')
  if (infinitive) functions.set('infinitive', PRESENT)
  const content = children.find((c) => c.relation === 'content' && c.subject)
  if (content) {
    const { entities, why } = fill(story, content.subject, true)
    const ahead = content.verb.tense === 'future' || content.verb.tense === 'conditional'
    const doers = ahead ? spokenSubject(story, content, subject.entities).entities : []
    const own = doers.length > 0 && doers.every((e) => isOwnSide(e, subject.entities))
    functions.set('content', { entities, why, present: true, clause: true, own, place: false, many: false })
  }
  if (!content && (infinitive || reportsWords(story, clause))) functions.set('content', PRESENT)
  return functions
}

/** `« Un tournant », a conclu X`, `X a conclu : « Partez »`: words are quoted, though no clause with a subject. */
function reportsWords({ input: { tokens }, clauses, index }: Story, clause: Clause): boolean {
  const { verb, sentence } = clause
  if (clause.inverted && verb.lemmas.some((l) => index.speech.has(l))) return true
  if (!verb.lemmas.some((l) => index.neutral.has(l))) return false
  const next = clauses.find((c) => c.verb.first >= verb.last)?.verb.first ?? sentence.last
  for (let i = verb.last; i < Math.min(next, sentence.last - 1); i++)
    if (tokens[i]!.form.text === ':' && OPENS_WORDS.test(tokens[i + 1]!.form.text)) return true
  return false
}

/** What stands before quoted words. */
const OPENS_WORDS = /^["“«]$/

/** Who is addressed or given something: parties, and capitals for their governments. */
function toWhom(story: Story, oblique: Argument): Resolved {
  const found = fill(story, oblique)
  const capital = (e: Entity): boolean =>
    oblique.phrases.some((p) => p.mention?.entity === e && p.mention.capital)
  return filled(
    found.entities.filter((e) => isParty(e) || capital(e)),
    found.why,
  )
}

function add(functions: Map<string, Resolved>, name: string, value: Resolved): void {
  const { entities, why } = functions.get(name) ?? EMPTY
  functions.set(
    name,
    filled([...entities, ...value.entities], [...why, ...value.why], value.place, value.many),
  )
}

/** `a tenu à remercier la Chine`: a trigger that ends in an infinitive has the object of that. */
function withInfinitive(story: Story, clause: Clause, { last, words }: Opened, mine: Functions): Functions {
  if (!words || mine.get('object')) return mine
  const below = story.clauses.find((c) => c.parent === clause && c.relation === 'infinitive')
  if (!below?.object || below.verb.last !== last) return mine
  return new Map(mine).set('object', fill(story, below.object))
}

/** What a frame's trigger makes of the functions: `call on X` has X as its object. */
function functionsFor(
  story: Story,
  clause: Clause,
  { frame, preposition, last, words }: Opened,
  functions: Functions,
): Functions {
  // `rendre grâce à X`: the trigger has the first words of what else is a preposition
  const split = words
    ? clause.obliques.find((o) => o.preposition?.includes(' ') && overlaps(o, last))
    : undefined
  const whole = split && fill(story, split)
  const addressed =
    whole && hasJob(story, split.preposition!.split(' ').at(-1)!, 'dative-marker')
      ? whole
      : functions.get('iobject')
  const owned = partOf(frame, 'object-owner') !== undefined
  // `threw its weight behind Syria's unity`: the phrase that the trigger ends in
  const governed =
    preposition === null ? null : (clause.obliques.find((o) => o.preposition === preposition) ?? null)
  const patient = clause.verb.passive ? clause.subject : (governed ?? clause.object)
  const own = patient?.phrases.some((p) => p.possessive && p.of) ?? false
  const toured = frame.type === 'CONSULT' && frame.mode === 'visit' && functions.get('object') !== undefined
  const judged = words > 0 && partOf(frame, 'iobject') === undefined ? beforeComplement(clause, last) : null
  if (preposition === null && !owned && !own && !addressed && !toured && !judged) return functions
  const mine = new Map(functions)
  if (judged) mine.set('object', fill(story, judged))
  // who visits a capital visits no government: the city is where
  if (toured && preposition === null && !clause.verb.passive && clause.object) {
    const { entities, why } = fill(story, clause.object, false, true)
    const city = entities.some((e) => e.type === 'place' && !isParty(e))
    mine.set('object', filled(entities.filter(isParty), why, city))
  }
  if (preposition !== null) {
    if (!clause.verb.passive) mine.delete('object')
    // `complained to Kampala`
    const told =
      hasJob(story, preposition, 'dative-marker') && frame.type === 'ACCUSE' ? addressed : undefined
    // `came to the aid of Paraguay`: a genitive stands inside the phrase of its noun
    const inside = governed ? null : genitiveBehind(clause, last)
    const found =
      told ?? functions.get(preposition) ?? (inside && fill(story, { preposition, phrases: [inside] }))
    // `was posted to Serbia`: the phrase that ends the trigger may have no part
    if (found && !(clause.verb.passive && partOf(frame, preposition) === 'none')) add(mine, 'object', found)
  }
  if (addressed) {
    const { type } = frame
    const { entities } = addressed
    // `reçu à l'Élysée`: who is met is a person. A capital is asked or given something, elsewhere it is where, and so it
    // is where somebody else is invited.
    const toCapitals =
      type === 'REQUEST' ||
      type === 'AID' ||
      type === 'ACCUSE' ||
      type === 'SANCTION' ||
      (type === 'AGREE' && !mine.get('object')?.entities.length)
    const kept =
      type === 'CONSULT'
        ? entities.filter((e) => e.type === 'person')
        : toCapitals
          ? entities
          : entities.filter(isParty)
    if (kept.length || type !== 'CONSULT') mine.set('iobject', filled(kept, addressed.why))
    else mine.delete('iobject')
  }
  // `retirer ses troupes du Soudan`: what somebody has of his own is not Sudan's
  for (const p of patient?.phrases ?? []) {
    const name = p.possessive && p.of ? genitiveOf(story, frame) : undefined
    if (name) add(mine, name, fill(story, { preposition: name, phrases: [p.of!] }))
  }
  if (owned && patient && !mine.get('object')?.entities.length)
    mine.set('object-owner', ownersOf(story, patient, frame.type))
  return mine
}

/** The object in `found X guilty`, `took X hostage`: before a noun phrase that is nothing but words of the trigger. */
function beforeComplement({ verb, object, indirect }: Clause, last: number): Argument | null {
  const complement = object?.phrases.every((p) => p.first >= verb.last && p.last <= last && !p.mention)
  return complement && !verb.passive ? indirect : null
}

/** The complement that begins at token `last` in a phrase that the words of a trigger belong to. */
function genitiveBehind({ object, obliques }: Clause, last: number): NounPhrase | null {
  for (const { phrases } of object ? [object, ...obliques] : obliques)
    for (const { first, of } of phrases) if (of && first < last && of.first === last) return of
  return null
}

/** True where the preposition of a phrase begins before token `last`. */
const overlaps = ({ preposition, phrases }: Argument, last: number): boolean =>
  phrases[0]!.first - preposition!.split(' ').length < last && last <= phrases[0]!.first

/** The entities that own or complement the common nouns of a phrase: `les efforts du Mali`, not `l'arrestation de X`. */
function ownersOf(story: Story, argument: Argument, type: EventType): Resolved {
  const entities = unique(
    argument.phrases
      .filter((p) => !undergoes(story, p, type))
      .map((p) => ownerOf(story, p, type))
      .filter((e) => e !== null)
      .filter(isParty),
  )
  return filled(
    entities,
    entities.map((e) => `${e.id} owner`),
  )
}

/** Types in which a capital that owns something stands for its government: `rejected Beijing's claims`. */
const POLITICAL: ReadonlySet<EventType> = new Set([
  'REJECT',
  'ACCUSE',
  'SUPPORT',
  'REQUEST',
  'AGREE',
  'THREATEN',
])

function ownerOf(story: Story, { owner, country, of }: NounPhrase, type: EventType): Entity | null {
  const capital = owner?.capital && POLITICAL.has(type) ? countryOf(story, owner.country) : null
  const known = capital ?? owner?.entity ?? countryOf(story, country)
  if (known || !of) return known
  // `les propos de la ministre`, `les avoirs du commandant de la place, le général X`
  const [entity, ...others] = fill(story, { preposition: null, phrases: [of] }).entities
  return entity?.type === 'person' && others.length === 0 ? entity : null
}

/** The function of a frame that a genitive fills. */
const genitiveOf = (story: Story, { parts }: Frame): string | undefined =>
  parts.find(([name]) => hasJob(story, name, 'genitive'))?.[0]

/** A noun of an event other than the verb's, which its possessor or genitive underwent: `demanded X's release`. */
function undergoes(story: Story, { first, head, of, owner }: NounPhrase, type: EventType): boolean {
  for (let i = first; i <= head; i++) {
    const frame = nounFramesAt(story.index, story.input.tokens, i)?.frames[0]
    if (!frame) continue
    // `X's shelling of Y`: the possessor is who did it
    const genitive = of && !(owner && owner.first < head) ? genitiveOf(story, frame) : undefined
    return frame.type !== type && partOf(frame, genitive ?? 'subject') === 'recipient'
  }
  return false
}

/** Types whose parties are those of a promise too: `agreed to withdraw from Lebanon`, not `agreed to fight Boko Haram`. */
const FRIENDLY: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
])

/** Whom a promise, threat or refusal is about: those towards whom the act below it would be. */
function othersBelow(story: Story, clause: Clause, type: EventType, actors: readonly Entity[]): Entity[] {
  if (type !== 'AGREE' && type !== 'THREATEN' && type !== 'REJECT' && type !== 'CONSULT') return []
  const others: Entity[] = type === 'AGREE' ? partnersOf(story, clause) : []
  for (const below of story.clauses) {
    if (below.relation !== 'infinitive' || below.parent !== clause) continue
    for (const opened of story.frames.get(below) ?? []) {
      if (type === 'AGREE' && !FRIENDLY.has(opened.frame.type)) continue
      if (type === 'CONSULT' && opened.frame.type !== type) continue
      const cast = castClause(story, below, opened, functionsOf(story, below, fill(story, below.subject)))
      if (!cast) continue
      others.push(...cast.actors.filter((e) => !actors.includes(e)), ...cast.recipients)
      break
    }
  }
  return others.filter((e) => (type === 'AGREE' ? !isOwnSide(e, actors) : !actors.includes(e)))
}

/** `souhaite renforcer la coopération avec le Mali`: partners named with the verb or under its infinitives. */
function partnersOf(story: Story, clause: Clause): Entity[] {
  const partners: Entity[] = []
  for (const c of story.clauses) {
    if (c !== clause && !isBelow(c, clause)) continue
    for (const o of c.obliques) {
      // whom an offered deed is for counts as well: `accepted to lend helicopters to Somalia`
      const offered = c !== clause && hasJob(story, o.preposition, 'dative-marker')
      if (!offered && !hasJob(story, o.preposition, 'partner')) continue
      partners.push(...fill(story, o, false, isLocal(story, o.preposition)).entities.filter(isParty))
    }
  }
  return partners
}

/** True where `clause` is an infinitive below `host`, at any depth. */
function isBelow(clause: Clause, host: Clause): boolean {
  for (let c: Clause | null = clause; c?.relation === 'infinitive'; c = c.parent)
    if (c.parent === host) return true
  return false
}

/** Who promises whom in a future meeting or help: the one who acts, and the others. */
export function castPromise(
  story: Story,
  clause: Clause,
  opened: Opened,
  subject: Resolved,
): { actors: readonly Entity[]; recipients: readonly Entity[] } | null {
  const { passive } = clause.verb
  const agent = passive ? (clause.obliques.find((o) => isAgent(story, o.preposition)) ?? null) : null
  const actors = passive ? fill(story, agent).entities : subject.entities
  if (!actors.length) return null
  const { frame } = opened
  // who will visit a capital will visit no government
  const toured = frame.type === 'CONSULT' && frame.mode === 'visit' && opened.preposition === null
  const others: Entity[] = passive
    ? [...subject.entities]
    : [...fill(story, clause.object, false, toured).entities]
  if (sideOf(partOf(frame, 'iobject') ?? 'none')) others.push(...fill(story, clause.indirect).entities)
  for (const oblique of clause.obliques) {
    const given = hasJob(story, oblique.preposition, 'dative-marker') ? partOf(frame, 'iobject') : undefined
    if (sideOf(partOf(frame, oblique.preposition) ?? given ?? 'none'))
      others.push(...fill(story, oblique, false, true).entities)
  }
  // `will travel to Moscow to meet X`
  if (frame.type === 'CONSULT') others.push(...othersBelow(story, clause, 'AGREE', actors))
  return { actors: unique(actors), recipients: unique(others).filter(isParty) }
}

function holds(value: Resolved | undefined, conditions: readonly string[]): boolean {
  const entities = value?.entities ?? []
  return conditions.some((condition) => {
    switch (condition) {
      case 'person':
      case 'institution':
        return entities.some((e) => e.type === condition)
      case 'country':
        return entities.some((e) => e.type === 'place' && e.kind === 'country')
      case 'place':
        return value?.place === true || entities.some((e) => e.type === 'place')
      case 'entity':
        return entities.length > 0
      case 'several':
        return value?.many === true
      case 'clause':
        return value?.clause === true
      case 'own':
        return value?.own === true
      case 'present':
        return value?.present === true
      default:
        return value?.present !== true
    }
  })
}
