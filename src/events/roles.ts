/** Who plays what: the grammatical functions of a clause, and the parts a frame gives them. */
import { isUnder } from '../clauses/reading.js'
import type { Clause } from '../clauses/types.js'
import { type Frame, type Part, partOf } from '../pack/frames.js'
import type { Entity, EventType } from '../types.js'
import { isBusiness, isCivil } from './force.js'
import type { Opened } from './frames.js'
import { type Functions, functionsOf, isOfVisit, toWhom } from './functions.js'
import {
  agentOf,
  fill,
  filled,
  hasJob,
  isConditionOf,
  isLocal,
  isOwnSide,
  isParty,
  type Resolved,
  type Story,
  spokenSubject,
  standsBeside,
  unique,
} from './story.js'
import { bodiesHit, functionsFor, isSetting } from './triggers.js'

/** A frame with its parts filled. */
export interface Cast {
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
  readonly why: readonly string[]
}

/** A frame of the clause's verb fits those the clause tells of. */
export function fitsFrame(story: Story, clause: Clause): boolean {
  const opened = story.frames.get(clause)
  if (!opened?.length) return false
  const functions = functionsOf(story, clause, fill(story, clause.subject))
  return opened.some((one) => castClause(story, clause, one, functions) !== null)
}

/** The parts of a frame that a clause opens, or null when a condition of the frame fails. */
export function castClause(story: Story, clause: Clause, opened: Opened, functions: Functions): Cast | null {
  const { frame } = opened
  const mine = withoutSeat(story, clause, frame, functionsFor(story, clause, opened, functions))
  if (!meets(story, frame, mine)) return null
  const cast = withCapital(story, clause, opened, distribute(frame, mine))
  // `arrived in Cairo to meet X`, but not `met Y to discuss X`
  const below = frame.type !== 'CONSULT' || frame.mode === 'visit'
  const others = below ? othersBelow(story, clause, frame.type, cast.actors, functions.get('subject')) : []
  // `a décroché son téléphone pour s'entretenir avec X`
  if (frame.mode === 'phone' && cast.actors.length === 1) {
    const called = othersBelow(story, clause, frame.type, cast.actors, functions.get('subject'))
    return { ...cast, actors: unique([...cast.actors, ...called]).filter(isParty) }
  }
  if (UNDOING.has(frame.type) && !cast.recipients.length)
    others.push(...undone(story, clause, frame, cast.actors))
  if (frame.type === 'CONSULT' && !cast.recipients.length) others.push(...hostOf(story, clause))
  if (![...cast.recipients, ...others].some(isParty)) others.push(...bodiesHit(story, clause, opened))
  const recipients = others.length ? [...cast.recipients, ...others] : cast.recipients
  // a city is left, one's own forces are withdrawn, soldiers of a country are freed: none has anything given up to it
  if (frame.type === 'RETREAT') {
    const given = (e: Entity): boolean => mine.get('iobject')?.entities.includes(e) ?? false
    const faced = (e: Entity): boolean =>
      [...mine].some(([name, { entities }]) => !OF_OBJECT.has(name) && entities.includes(e))
    return {
      actors: unique(cast.actors),
      recipients: unique(recipients).filter(
        (e) => given(e) || (isParty(e) && !ownForces(clause, e) && (e.type !== 'place' || faced(e))),
      ),
      why: cast.why,
    }
  }
  // a town is where shells fall and curfews hold, a region what is annexed: neither is who suffers it
  const menaced = (e: Entity): boolean => frame.type === 'THREATEN' && e.mentions.some((m) => m.capital)
  // `a frappé les forces rebelles au Soudan`: nor is, beside what is struck, where that is
  const beside =
    clause.object && frame.type === 'ASSAULT' && !clause.verb.passive ? mine.get('iobject') : null
  const where = (e: Entity): boolean => e.type === 'place' && beside?.entities.includes(e) === true
  const struck = (e: Entity): boolean => (isParty(e) && !where(e)) || menaced(e)
  // `marched down the avenue`, but `marched against Beijing`
  const defied = (e: Entity): boolean => isParty(e) || e.mentions.some((m) => m.capital)
  const any = (): boolean => true
  const meant = FORCE.has(frame.type) ? struck : frame.type === 'PROTEST' ? defied : any
  if (frame.type !== 'CONSULT')
    return { actors: unique(cast.actors), recipients: unique(recipients).filter(meant), why: cast.why }
  // a city is where one meets, never who is met
  const acting = clause.verb.passive ? [] : (mine.get('subject')?.entities ?? [])
  const party = (e: Entity): boolean => isParty(e) || e.kind === 'region' || acting.includes(e)
  return {
    actors: unique(cast.actors).filter(party),
    recipients: unique(recipients).filter(party),
    why: cast.why,
  }
}

const OF_OBJECT: ReadonlySet<string> = new Set(['subject', 'object', 'object-owner'])

/** `l'a exhorté au Sénat à partir`: beside the one addressed, a body behind a preposition of place is where. */
function withoutSeat(story: Story, { verb, indirect }: Clause, frame: Frame, mine: Functions): Functions {
  if (!SPOKEN.has(frame.type) || partOf(frame, 'object') !== 'recipient' || indirect) return mine
  const given = mine.get('iobject')
  if (!given?.entities.some((e) => e.type === 'institution')) return mine
  if (!verb.objectPronoun && !mine.get('object')?.entities.some(isParty)) return mine
  const kept = new Map(mine)
  for (const [name, { entities, why, place }] of mine)
    if (name === 'iobject' || hasJob(story, name, 'dative-marker'))
      kept.set(
        name,
        filled(
          entities.filter((e) => e.type !== 'institution'),
          why,
          place,
        ),
      )
  return kept
}

/** Types of events that end or give what is meant for somebody: `froze the funds meant for X`, `paid out a loan meant for X`. */
const UNDOING: ReadonlySet<EventType> = new Set(['CONCEDE', 'SANCTION', 'AID'])

/** `lifted the sanctions imposed on X`, `dropped the suit he filed against X`: against whom was done what is given up. */
function undone(story: Story, clause: Clause, frame: Frame, actors: readonly Entity[]): Entity[] {
  // `renonce aux poursuites engagées contre X`
  const left = clause.object ?? clause.obliques.find((o) => hasJob(story, o.preposition, 'dative-marker'))
  const noun = (clause.verb.passive ? clause.subject : left)?.phrases.at(-1)
  for (const c of story.clauses) {
    if (!noun || c === clause || (c.relation !== 'reduced' && c.relation !== 'relative')) continue
    // `les sanctions qui visent X`
    const aims = !c.verb.passive && c.relation === 'relative' && c.subject?.phrases.at(-1)?.head === noun.head
    if (aims) return fill(story, c.object).entities.filter(isParty)
    if ((c.verb.passive ? c.subject : c.object)?.phrases.at(-1)?.head !== noun.head) continue
    if (!c.verb.passive && !spokenSubject(story, c, actors).entities.some((e) => actors.includes(e))) continue
    const given = partOf(frame, 'iobject') === 'recipient'
    return c.obliques
      .filter(
        ({ preposition }) =>
          partOf(frame, preposition ?? '') === 'recipient' ||
          (given && hasJob(story, preposition, 'dative-marker')),
      )
      .flatMap((o) => fill(story, o, false, isLocal(story, o.preposition)).entities)
      .filter(isParty)
  }
  return []
}

/** `attended a dinner hosted by X`: who gives it, as the participle behind its noun tells. */
function hostOf(story: Story, { object, verb }: Clause): Entity[] {
  const noun = verb.passive ? undefined : object?.phrases.at(-1)
  // `a dépêché une mission conduite par X`: who leads it goes with it
  const { leading = [] } = story.grammar.auxiliaries
  const given = story.clauses.find(
    (c) =>
      noun !== undefined &&
      c.relation === 'reduced' &&
      c.verb.passive &&
      !(noun.noun && c.verb.lemmas.some((l) => leading.includes(l))) &&
      c.subject?.phrases.at(-1)?.head === noun.head &&
      story.frames.get(c)?.some((o) => o.frame.type === 'CONSULT'),
  )
  const agent = given ? agentOf(story, given.obliques) : null
  return fill(story, agent).entities.filter(isParty)
}

/** `lashed out at Canberra`: what is said is for a government, where a city would be nobody. */
function withCapital(
  story: Story,
  { verb, obliques }: Clause,
  { frame, preposition, setting }: Opened,
  cast: Cast,
): Cast {
  if (cast.recipients.length) return cast
  // a region is given something, where else it is only the scene
  if (frame.type === 'AID' && partOf(frame, 'iobject') === 'recipient') {
    const given = obliques.find((o) => hasJob(story, o.preposition, 'dative-marker'))
    const regions = fill(story, given ?? null).entities.filter((e) => e.kind === 'region')
    return regions.length ? { ...cast, recipients: regions } : cast
  }
  const meant = verb.objectPronoun !== null && partOf(frame, 'object') === 'recipient'
  if (!SPOKEN.has(frame.type) || meant) return cast
  const addressed = (name: string | null): boolean =>
    name !== null &&
    isLocal(story, name) &&
    partOf(frame, name === preposition ? 'object' : name) === 'recipient'
  const oblique = obliques.find(
    (o) => addressed(o.preposition) && !isSetting(o, setting) && !isOfVisit(story, obliques, o),
  )
  if (!oblique) return cast
  const { entities, why } = toWhom(story, oblique)
  return { ...cast, recipients: entities.filter((e) => e.kind !== 'region'), why: [...cast.why, ...why] }
}

/** Types of events that are done by force, or threaten it. */
const FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN'])

/** `withdrew its forces`: a body that the object names by its owner's possessive. */
const ownForces = (clause: Clause, entity: Entity): boolean =>
  entity.type === 'institution' && (clause.object?.phrases.some((p) => p.possessive && !p.mention) ?? false)

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
export const meets = (story: Story, frame: Frame, functions: Functions): boolean =>
  frame.conditions.every(([name, conditions]) =>
    holds(story, functions.get(name), conditions, acts(frame, name)),
  )

/** Whoever fills it does something, for which a capital may stand as well; it travels nowhere. */
const acts = ({ mode }: Frame, name: string): boolean => name === 'subject' && mode !== 'visit'

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

/** Types whose parties are those of a promise too: `agreed to withdraw from Lebanon`, not `agreed to fight Boko Haram`. */
const FRIENDLY: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
])

/** Types of events that the act below them says more of. */
const BELOW: ReadonlySet<EventType> = new Set(['AGREE', 'THREATEN', 'REJECT', 'CONSULT', 'PROTEST'])

/**
 * Whom a promise, threat, refusal or protest is about: those towards whom the act below it would be.
 * @param subject who `clause` says it of, where that is not for its words alone to tell (`says it is willing to …`)
 */
function othersBelow(
  story: Story,
  clause: Clause,
  type: EventType,
  actors: readonly Entity[],
  subject?: Resolved,
): Entity[] {
  if (!BELOW.has(type)) return []
  const others: Entity[] =
    type === 'AGREE' ? [...partnersOf(story, clause), ...promised(story, clause, actors)] : []
  for (const below of story.clauses) {
    if (below.relation !== 'infinitive' || below.parent !== clause || standsBeside(story, below)) continue
    for (const opened of story.frames.get(below) ?? []) {
      if (type === 'AGREE' && !FRIENDLY.has(opened.frame.type)) continue
      if (type === 'CONSULT' && opened.frame.type !== type) continue
      // `menace de saisir la Cour`: whom one turns to is not threatened
      if (type === 'THREATEN' && opened.frame.type === 'REQUEST') continue
      // `marched to protest X's decision`, `blocked the road to demand a pay rise from X`
      if (type === 'PROTEST' && opened.frame.type !== 'ACCUSE' && opened.frame.type !== 'REQUEST') continue
      const same = subject && below.subject === clause.subject && !clause.verb.passive
      const doer = same ? subject : fill(story, below.subject)
      const cast = castClause(story, below, opened, functionsOf(story, below, doer))
      if (!cast) continue
      others.push(...cast.actors.filter((e) => !actors.includes(e)), ...cast.recipients)
      break
    }
  }
  return others.filter((e) => (type === 'AGREE' ? !isOwnSide(e, actors) : !actors.includes(e)))
}

/** `pledged that Kenya will stand by Togo`: for whom one's own side is to do what a promise says. */
function promised(story: Story, clause: Clause, actors: readonly Entity[]): readonly Entity[] {
  for (const said of story.clauses) {
    if (said.parent !== clause || said.relation !== 'content' || said.verb.passive) continue
    if (said.verb.tense !== 'future' && said.verb.tense !== 'conditional') continue
    const doer = spokenSubject(story, said, actors)
    if (!doer.entities.length || !doer.entities.every((e) => isOwnSide(e, actors))) continue
    for (const opened of story.frames.get(said) ?? []) {
      if (!FRIENDLY.has(opened.frame.type)) continue
      const cast = castClause(story, said, opened, functionsOf(story, said, doer))
      if (cast) return cast.recipients
    }
  }
  return []
}

/** `souhaite renforcer la coopération avec le Mali`: partners named with the verb or under its infinitives. */
function partnersOf(story: Story, clause: Clause): Entity[] {
  const partners: Entity[] = []
  for (const c of story.clauses) {
    if (c !== clause && !isBelow(story, c, clause)) continue
    for (const o of c.obliques) {
      // whom an offered deed is for counts as well: `accepted to lend helicopters to Somalia`
      const offered = c !== clause && hasJob(story, o.preposition, 'dative-marker')
      if (!offered && !hasJob(story, o.preposition, 'partner')) continue
      partners.push(...fill(story, o, false, isLocal(story, o.preposition)).entities.filter(isParty))
    }
  }
  return partners
}

/** True where `clause` is an infinitive below `host`, at any depth, and tells of no other act. */
function isBelow(story: Story, clause: Clause, host: Clause): boolean {
  for (let c: Clause | null = clause; c?.relation === 'infinitive' && !standsBeside(story, c); c = c.parent)
    if (c.parent === host) return true
  return false
}

/** `threatened to leave unless X paid`, `refuse de négocier tant que X n'aura pas désarmé`: who could meet the condition. */
export function pressed(story: Story, clause: Clause, actors: readonly Entity[]): readonly Entity[] {
  const hangs = (c: Clause): boolean =>
    isUnder(c, clause) || story.clauses.some((o) => o.parent === clause && isConditionOf(story, c, o))
  const condition = story.clauses.find((c) => c.conditional && c.subject && !c.verb.passive && hangs(c))
  if (!condition || condition.subject!.phrases.some((p) => p.pronoun !== null)) return []
  return fill(story, condition.subject).entities.filter((e) => isParty(e) && !isOwnSide(e, actors))
}

/** Who promises whom in a future meeting or help: the one who acts, and the others. */
export function castPromise(
  story: Story,
  clause: Clause,
  opened: Opened,
  subject: Resolved,
): { actors: readonly Entity[]; recipients: readonly Entity[] } | null {
  const { passive } = clause.verb
  const agent = passive ? agentOf(story, clause.obliques) : null
  const actors = passive ? fill(story, agent).entities : subject.entities
  if (!actors.length) return null
  const { frame } = opened
  // who will visit a capital will visit no government
  const toured = frame.type === 'CONSULT' && frame.mode === 'visit' && opened.preposition === null
  const joint: Entity[] = []
  const others: Entity[] = passive
    ? [...subject.entities]
    : // `quittera le Gabon pour le Rwanda`
      partOf(frame, 'object') === 'none'
      ? []
      : [...fill(story, clause.object, false, toured).entities]
  const given = clause.verb.lemmas.some((l) => story.grammar.auxiliaries.giving?.includes(l))
  if (given || sideOf(partOf(frame, 'iobject') ?? 'none'))
    others.push(...fill(story, clause.indirect).entities)
  for (const oblique of clause.obliques) {
    const governed = oblique.preposition === opened.preposition ? partOf(frame, 'object') : undefined
    const addressed =
      governed ?? (hasJob(story, oblique.preposition, 'dative-marker') ? partOf(frame, 'iobject') : undefined)
    const part = partOf(frame, oblique.preposition) ?? addressed ?? 'none'
    // `will sign a pact with Y`: both do, but whom one will visit or help is the other side
    if (sideOf(part))
      (part === 'actor' && frame.type === 'SUPPORT' ? joint : others).push(
        ...fill(story, oblique, false, true).entities,
      )
  }
  // `will travel to Moscow to meet X`
  if (frame.type === 'CONSULT') others.push(...othersBelow(story, clause, 'AGREE', actors))
  return { actors: unique([...actors, ...joint.filter(isParty)]), recipients: unique(others).filter(isParty) }
}

function holds(
  story: Story,
  value: Resolved | undefined,
  conditions: readonly string[],
  acts: boolean,
): boolean {
  const entities = value?.entities ?? []
  return conditions.some((condition) => {
    switch (condition) {
      case 'person':
      case 'institution':
        return entities.some((e) => e.type === condition)
      case 'people':
        return value?.people === true || entities.some((e) => e.type === 'person')
      // `retenir`, `investir` tell of force only where those do it who have it, `suspend` of censorship where a paper is
      case 'police':
      case 'military':
      case 'court':
      case 'media':
      case 'union':
      case 'ngo':
      case 'party':
        return entities.some((e) => e.type === 'institution' && e.kind === condition)
      case 'armed':
        return entities.some((e) => e.type === 'institution' && e.kind === 'other')
      // `delivered ten helicopters`: a firm has sold them
      case 'public':
        return entities.some((e) => isState(e, acts) || (e.type === 'institution' && !isBusiness(e)))
      case 'civil':
        return entities.length > 0 && value?.people === false && entities.every((e) => isCivil(story, e))
      case 'country':
        return entities.some((e) => isState(e, acts))
      case 'place':
        return value?.place === true || entities.some((e) => e.type === 'place')
      case 'entity':
        return entities.length > 0
      case 'several':
        return value?.many === true
      case 'persons':
        return entities.filter((e) => e.type === 'person').length > 1
      case 'clause':
        return value?.clause === true
      case 'own':
        return value?.own === true
      case 'wanted':
        return value?.wanted === true
      case 'present':
        return value?.present === true
      default:
        return value?.present !== true
    }
  })
}

/** A country, and `Beijing` in `Beijing took Y to court`: a capital that acts is its government. */
const isState = (e: Entity, acts: boolean): boolean =>
  e.type === 'place' && (e.kind === 'country' || (acts && e.mentions.some((m) => m.capital)))
