/** Events told by nouns: `lors d'un entretien avec X`, `his visit to Laos`, `Entrevue entre X et Y`. */
import {
  closingApposition,
  closingBracket,
  closingComma,
  closingDash,
  openingComma,
} from '../clauses/items.js'
import { isExpletive } from '../clauses/lookahead.js'
import { isAge, isOfficeAlone, isPerson } from '../clauses/phrase-kinds.js'
import type { Argument, Chunk, Clause, NounPhrase } from '../clauses/types.js'
import { type Frame, type FrameIndex, type Part, partOf } from '../pack/frames.js'
import { type Grammar, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import type { Entity, Event, EventType, Sentence, Token } from '../types.js'
import { nounFramesAt } from './frames.js'
import { isNarrated } from './memory.js'
import { isAdverbial, isOwner } from './own-date.js'
import { distribute, fitsFrame, meets } from './roles.js'
import {
  agentOf,
  countryOf,
  EMPTY,
  fill,
  filled,
  hasJob,
  isAgent,
  isLocal,
  isParty,
  type Resolved,
  type Story,
  unique,
} from './story.js'
import { dateOf, isPast, type When } from './when.js'
import { placeOf, placesOf, visitOf } from './where.js'

/** A nominal trigger of tokens `first` to `last`, in the phrase `np`. */
export interface Nominal {
  readonly first: number
  readonly last: number
  readonly np: NounPhrase
  readonly frames: readonly Frame[]
  /** Stands behind a preposition that makes the noun an occasion. */
  readonly occasion: boolean
  /** `the visit of X and Y`: those of its genitives that name someone. */
  readonly genitive: Argument | null
  /** Prepositional phrases behind it, up to the next verb or comma. */
  readonly complements: readonly Argument[]
}

/** All nominal triggers of a sentence in text order. */
export function nominalPhrases(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  index: FrameIndex,
  grammar: Grammar,
): Nominal[] {
  const found: Nominal[] = []
  const occasions = grammar.jobs.occasion ?? []
  chunks.forEach((chunk, k) => {
    if (chunk.kind !== 'np' || chunk.np.pronoun || chunk.np.date) return
    for (let i = chunk.first; i < chunk.last; i++) {
      const trigger = nounFramesAt(index, tokens, i)
      if (!trigger) continue
      const measured = isMeasure(tokens, chunks, k - 2)
      const before = chunks[measured ? k - 3 : k - 1]
      const opens = k < 2 || chunks[k - 2]!.kind === 'comma'
      // `cessez-le-feu`, `échange d'informations` reach over several chunks
      let end = k
      while (chunks[end + 1] && chunks[end + 1]!.first < trigger.last) end++
      found.push({
        first: i,
        last: trigger.last,
        np: chunk.np,
        frames: trigger.frames,
        occasion:
          before?.kind === 'prep' &&
          // `De passage à Lima, X a …`
          (occasions.includes(before.word) ||
            (opens && (tokens[before.first]!.form.jobs & JOB.genitive) !== 0)),
        ...complementsOf(tokens, chunks, end),
      })
      break
    }
  })
  return found
}

/** `eight hours of talks`, `trois jours de pourparlers`: phrase `at` and the genitive behind it tell how long, behind a preposition. */
function isMeasure(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [governor, unit, genitive] = chunks.slice(Math.max(0, at - 1), at + 2)
  return (
    at > 0 &&
    governor?.kind === 'prep' &&
    unit?.kind === 'np' &&
    genitive?.kind === 'prep' &&
    (tokens[genitive.first]!.form.jobs & JOB.genitive) !== 0 &&
    (tokens[unit.np.head]!.lists & LIST.dates) !== 0
  )
}

/** `une rencontre, mercredi à Lyon, avec X`: the comma that closes a day and a place before the next preposition; else -1. */
function insetEnd(chunks: readonly Chunk[], comma: number): number {
  for (let k = comma + 1; k + 1 < chunks.length; k++) {
    const chunk = chunks[k]!
    if (chunk.kind === 'comma') return k > comma + 1 && chunks[k + 1]!.kind === 'prep' ? k : -1
    const setting = chunk.kind === 'np' && (chunk.np.date || chunk.np.mention?.type === 'place')
    if (!setting && chunk.kind !== 'prep') return -1
  }
  return -1
}

/** `the arrest of X, who had left in May, by Y`, `of X (54) by Y`: where what commas, dashes or brackets tell of a name ends; else -1. */
function asideEnd(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]!.kind === 'open') return closingBracket(chunks, at)
  const dash = closingDash(chunks, at)
  if (dash !== -1) return dash
  const apposed = closingApposition(chunks, at)
  if (apposed !== -1) return apposed
  const told = closingComma(chunks, at, true)
  return told !== -1 && openingComma(chunks, told) === at ? told : -1
}

/** What follows a noun: its genitive, and prepositional phrases with coordinated nouns. */
function complementsOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
): Pick<Nominal, 'complements' | 'genitive'> {
  const complements: Argument[] = []
  let genitive: Argument | null = null
  let k = at + 1
  let closing = -1
  while (k + 1 < chunks.length) {
    const mark = chunks[k]!
    const next = chunks[k + 1]!
    const aside = asideEnd(chunks, k)
    if (aside !== -1 && k > at + 1 && chunks[aside + 1]?.kind === 'prep') {
      k = aside + 1
      continue
    }
    if (mark.kind === 'comma' && k !== closing) {
      closing = insetEnd(chunks, k)
      if (closing === -1) break
    }
    if (mark.kind === 'comma') {
      k++
      continue
    }
    if (mark.kind === 'np' && mark.np.date) {
      k++
      continue
    }
    if (mark.kind !== 'prep' || next.kind !== 'np') break
    // `the killing on Monday of X by Y`
    if (next.np.date) {
      k += 2
      continue
    }
    const phrases = [next.np]
    k += 2
    while (
      chunks[k]?.kind === 'coord' ||
      (chunks[k]?.kind === 'comma' && complements.length + phrases.length < 8)
    ) {
      const member = chunks[k + 1]
      if (
        member?.kind !== 'np' ||
        (chunks[k]!.kind === 'comma' && chunks[k + 2]?.kind !== 'coord' && chunks[k + 2]?.kind !== 'comma')
      )
        break
      phrases.push(member.np)
      k += 2
    }
    if (phrases.length > 1 && chunks[k]?.kind === 'comma' && chunks[k + 1]?.kind === 'prep') {
      const [name, apposed] = phrases.slice(-2) as [NounPhrase, NounPhrase]
      // `the arrest of X, the senator, by Y`, `of X, 54, by Y`
      const aside = isOfficeAlone(apposed) || isAge(tokens, apposed)
      // `the arrest of the senator, X, by Y`
      if (isOfficeAlone(name) && isPerson(apposed)) phrases.splice(-2, 1)
      else if (isPerson(name) && aside) phrases.pop()
      // `the arrest of X, a former captain, by Y`
      else if (apposed.mention || !(tokens[apposed.first]!.form.jobs & JOB.indefinite)) k--
      k++
    }
    if ((tokens[mark.first]!.form.jobs & JOB.genitive) !== 0 && mark.last - mark.first === 1) {
      // `visite d'État de X`: the last genitive that names someone
      const naming = phrases.filter((p) => p.mention || p.titles.length || p.noun)
      if (naming.length) genitive = { preposition: mark.word, phrases: naming }
    } else complements.push({ preposition: mark.word, phrases })
  }
  return { complements, genitive }
}

/** Tokens behind a noun within which a date is the noun's. */
const REACH = 3

/** `talks with X in Oslo in March`: only what is behind the noun stands before token `at`, no comma and no verb. */
function isWithin(
  { input: { tokens }, clauses }: Story,
  { last, occasion }: Nominal,
  at: number,
  period: boolean,
): boolean {
  if (!occasion || clauses.some(({ verb }) => verb.first >= last && verb.first < at)) return false
  // `sa visite en Inde, du 5 au 8 mai`
  const comma = period ? at - 2 : -1
  for (let i = last; i < at; i++) if (tokens[i]!.form.text === ',' && i !== comma) return false
  return true
}

/** Types of events that one side does alone, so that a noun with its actor tells all of them. */
const ALONE: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE', 'RETREAT', 'CONCEDE', 'REJECT'])

/** Types of events that are words somebody may answer. */
export const ANSWERED: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE', 'ACCUSE'])

/** How a nominal trigger stands in its sentence. */
interface Standing {
  /** The clause whose subject it is, else the one it stands in or near. */
  readonly host: Clause | null
  readonly isSubject: boolean
  /** The verb of the host tells it, as its subject or object. */
  readonly governed: boolean
  /** The verb of the host refuses it, whose subject so is the other side. */
  readonly answered: boolean
  /** `resumed its strikes`: the subject of the host does it. */
  readonly own: boolean
  /** It has an agent: `an appeal by X`. */
  readonly agent: boolean
  readonly headline: boolean
  /** It is told by words for an occasion, an agent or a headline. */
  readonly telling: boolean
  /** Phrases with a preposition behind the verb of the host that belong to it. */
  readonly outside: readonly Argument[]
  readonly sides: ReturnType<typeof sidesOf>
}

/** The event of a nominal trigger, or null where it is no occasion, has too few participants, or is only content. */
export function nominalEvent(
  story: Story,
  nominal: Nominal,
  near: Clause | null,
  sentence: Sentence,
): Event | null {
  const prompt = promptOf(story, nominal, near)
  const standing = prompt ? null : standingOf(story, nominal, near, sentence)
  if (!standing && !prompt) return null
  for (const frame of nominal.frames) {
    const cast = standing ? castNominal(story, nominal, frame, standing) : prompt!.cast
    if (!cast) continue
    const { actors, recipients, mode, place, why } = cast
    const when = whenOf(story, nominal, standing ?? prompt!, sentence, {
      type: frame.type,
      actors,
      recipients,
    })
    const { tokens } = story.input
    return {
      type: frame.type,
      mode,
      status: isPast(story, when.date) ? 'historical' : 'actual',
      actors,
      recipients,
      date: when.date,
      dateSource: when.source,
      place,
      contexts: [...frame.contexts],
      trigger: { start: tokens[nominal.first]!.start, end: tokens[nominal.last - 1]!.end },
      sentence,
      rule: frame.id,
      why,
    }
  }
  return null
}

/** Who a nominal event tells of. */
type NominalCast = Pick<Event, 'actors' | 'recipients' | 'mode' | 'place' | 'why'>

/** `Kenya left at the request of X`, `à la demande de X`: a request that has moved those who act; null where it is none. */
function promptOf(
  story: Story,
  { np, genitive, frames }: Nominal,
  host: Clause | null,
): { readonly cast: NominalCast; readonly host: Clause; readonly governed: boolean } | null {
  const before = story.input.tokens[np.first - 1]?.form.lower ?? null
  if (frames[0]!.type !== 'REQUEST' || !hasJob(story, before, 'prompting') || !host) return null
  if (host.relation === 'content' || host.relation === 'infinitive' || host.conditional) return null
  const { verb, obliques, subject } = host
  // `accéder à la demande de X`
  if (verb.last === np.first - 1 && !verb.passive && !verb.reflexive) return null
  const { entities: actors, why } = np.owner?.entity
    ? filled([np.owner.entity], [`${np.owner.entity.id} of the noun`])
    : np.definite
      ? fill(story, genitive)
      : EMPTY
  const moved = verb.passive ? agentOf(story, obliques) : subject
  const recipients = fill(story, moved).entities.filter((e) => isParty(e) && !actors.includes(e))
  const parties = actors.filter(isParty)
  if (!parties.length) return null
  const cast = { actors: unique(parties), recipients: unique(recipients), mode: null, place: null, why }
  return { cast, host, governed: verb.tense !== 'future' }
}

/** Types of events that go on until somebody ends them. */
const ENDED: ReadonlySet<EventType> = new Set(['AID'])

/** The verb tells that somebody ends what he did for another. */
const ends = (story: Story, host: Clause): boolean =>
  story.frames.get(host)?.some(({ frame }) => frame.type === 'SANCTION' && frame.mode === 'discontinue') ??
  false

/** How a nominal trigger stands in its sentence; null where it tells no event there. */
function standingOf(
  story: Story,
  nominal: Nominal,
  near: Clause | null,
  sentence: Sentence,
): Standing | null {
  const { np, complements } = nominal
  const { tokens: words } = story.input
  // `a round of indirect talks`
  const portions = story.grammar.jobs.portion ?? []
  const heads = (argument: Argument | null | undefined): boolean =>
    argument?.phrases.some(
      ({ first, head, of }) =>
        first === np.first || (of?.first === np.first && portions.includes(words[head]?.form.lower ?? '')),
    ) === true
  // `X's refusal to pay was noted`: of the verb whose subject it is, not the one that comes first
  const verbs = story.clauses.filter((c) => heads(c.subject))
  const host = verbs.find((c) => c.verb.kind === 'finite') ?? verbs[0] ?? near
  // `X thanked Y in a phone call, the ministry said`: content that the text tells first is told all the same
  const said = host?.relation === 'content' && !isNarrated(host)
  if (host && (said || host.relation === 'infinitive' || host.conditional)) return null
  const headline = story.clauses.length === 0 && sentence.kind !== 'body'
  const isSubject = heads(host?.subject)
  // `will fly to Oslo for talks with X`: what one will leave for has not come about, nor `there was hope for talks`
  const planned =
    host &&
    (isAhead(host) ||
      isExistential(story, host) ||
      story.frames.get(host)?.some(({ frame }) => frame.type === 'AGREE'))
  if (planned && !isSubject && isAimed(story, np) && !heads(host.object)) return null
  // `an appeal by X` needs no preposition before it
  const agent = complements.some(
    (c) => isAgent(story, c.preposition) || (isSubject && comesFrom(story, nominal.frames[0]!, c)),
  )
  const telling = nominal.occasion || headline || agent
  // `a remercié X dans son discours`
  const within =
    (nominal.occasion || np.possessive !== null) && !agent && nominal.frames[0]!.type === 'STATEMENT'
  if (within && host && story.frames.get(host)?.length) return null
  // `exchanged views on cooperation within the union`: what they spoke of
  const topic = nominal.occasion && !agent && nominal.frames[0]!.type === 'COOPERATE'
  if (topic && host && story.frames.get(host)?.some(({ frame }) => frame.type === 'CONSULT')) return null
  // `cut off $50 million in aid to X`, `pulled the plug on aid to X`: what is ended
  if (host && ENDED.has(nominal.frames[0]!.type) && nominal.first >= host.verb.last && ends(story, host))
    return null
  // a verb tells it with its subject or object, where that names who did it
  // `turned down X's plea`, `brushed aside a demand by X`: what is refused has been said
  // behind a particle, `turned down a plea`, it is no object
  const governs = (o: Argument): boolean => heads(o) && o.phrases[0]!.first === host!.verb.last + 1
  const answered =
    host !== null &&
    (heads(host.object) || host.obliques.some(governs)) &&
    ANSWERED.has(nominal.frames[0]!.type) &&
    (story.frames.get(host) ?? []).some(({ frame }) => frame.type === 'REJECT')
  const governed = host !== null && (isSubject || answered || (heads(host.object) && !isWanted(story, host)))
  if (governed ? !isActual(story, host, isSubject) : heads(host?.object)) return null
  // `clashes broke out between X and Y`, `une rencontre a eu lieu entre X et Y`
  const sides = sidesOf(story, verbs)
  const outside =
    isSubject && isBare(host!.object)
      ? host!.obliques.filter((o) => o.phrases[0]!.first >= host!.verb.last)
      : []
  const named = sides !== null || namesSide(story, nominal, outside)
  // `X resumed its strikes on Y`, `on the second day of his visit to Y`
  const told = host !== null && (story.frames.get(host)?.length ?? 0) > 0
  const own = np.possessive !== null && host !== null && heads(host.object) !== told
  const alone = named && story.clauses.length === 0 && np.first === sentence.first
  if (!telling && !(governed && named) && !own && !alone) return null
  return { host, isSubject, governed, answered, own, agent, headline, telling, outside, sides }
}

/** Who plays what by a frame, and where; null where the parties are too few. */
function castNominal(story: Story, nominal: Nominal, frame: Frame, standing: Standing): NominalCast | null {
  const { np, complements } = nominal
  const { host, isSubject, answered, own, agent, headline, telling, outside, sides } = standing
  const functions = functionsOf(story, nominal, frame, host, outside, sides)
  const refused = answered ? fill(story, host!.subject).entities : []
  if (!(answered && functions.get('subject')?.entities.length) && !meets(story, frame, functions)) return null
  const cast = distribute(frame, functions)
  // a city is where one meets, never who is met
  const party = (e: Entity): boolean => frame.type !== 'CONSULT' || isParty(e)
  const acting = own ? fill(story, host!.subject).entities : []
  const actors = unique(cast.actors).filter((e) => isParty(e) || acting.includes(e))
  const recipients = unique([...cast.recipients, ...refused]).filter((e) => !actors.includes(e) && party(e))
  const parties = actors.length + recipients.length
  // only meetings and visits are told by nouns as often as by verbs
  const few =
    !agent &&
    !answered &&
    parties < 2 &&
    (telling && frame.type === 'CONSULT'
      ? !np.possessive && !headline && !isStay(story, nominal, frame)
      : !(ALONE.has(frame.type) && (isSubject || np.possessive)))
  if (!actors.length || few) return null
  // `was in Lima for talks with X`
  const aim = isAimed(story, np)
  const place = placeAmong(story, complements) ?? (host && (isSubject || aim) ? placeOf(story, host) : null)
  const visit =
    frame.mode === null && actors.length > 1
      ? visitOf(story, actors, functions.get('subject')?.entities ?? [], place)
      : null
  const mode = visit ? 'visit' : frame.mode
  return { actors, recipients, ...visit, mode, place, why: cast.why }
}

/** The day told beside the noun, else that of the verb which tells it, of the report or of publication. */
function whenOf(
  story: Story,
  nominal: Nominal,
  { host, governed }: Pick<Standing, 'host' | 'governed'>,
  sentence: Sentence,
  deed: Pick<Event, 'type' | 'actors' | 'recipients'>,
): When {
  const { dates, documentDate, tokens } = story.input
  // `Thursday's bombing`
  const owner = dates.find((d) => d.last >= nominal.first - 1 && d.last < nominal.last && isOwner(tokens, d))
  if (owner) return { date: owner.value, source: 'text' }
  const day = dates.find(
    (d) =>
      d.first >= nominal.first &&
      (d.first <= nominal.last + REACH || isWithin(story, nominal, d.first, d.value.includes('/'))) &&
      d.first < (host?.last ?? sentence.last) &&
      isAdverbial(story, d, true),
  )
  if (day) return { date: day.value, source: 'text' }
  if (governed) return dateOf(story, host!, deed)
  return sentence.kind === 'body' && story.narrative
    ? { date: story.narrative, source: 'text' }
    : { date: documentDate, source: 'document' }
}

/** `for talks with X`. */
const isAimed = ({ input: { tokens } }: Story, { first }: NounPhrase): boolean =>
  ((tokens[first - 1]?.form.jobs ?? 0) & JOB.benefactive) !== 0

/** Denied, supposed or still to come. */
const isAhead = ({ verb }: Clause): boolean =>
  verb.negated || verb.mood !== null || verb.tense === 'future' || verb.tense === 'conditional'

/** `The talks produced nothing`: what only the object denies has been. */
const yieldsNothing = ({ input: { tokens } }: Story, { object }: Clause): boolean =>
  object !== null && (tokens[object.phrases[0]!.first]!.form.jobs & JOB.denying) !== 0

/** The verb that governs the noun does not deny, suppose, describe, put off or foresee it. */
function isActual(story: Story, clause: Clause, isSubject: boolean): boolean {
  const { verb } = clause
  const { auxiliaries } = story.grammar
  if (isAhead(clause) && !(isSubject && yieldsNothing(story, clause))) return false
  const { copula = [], unrealised = [] } = auxiliaries
  const told = verb.compound || (verb.tense === 'past' && isExistential(story, clause))
  return !verb.lemmas.some((l) => unrealised.includes(l) || (!told && copula.includes(l)))
}

/** `there was a meeting`: its subject names nothing. */
function isExistential({ input: { tokens } }: Story, { subject }: Clause): boolean {
  const pronoun = subject?.phrases.find((p) => p.pronoun !== null)
  return pronoun !== undefined && isExpletive(tokens[pronoun.head]!.form)
}

/** `des combats ont opposé X à Y`, `talks involving X and Y`: whose event the subject of these verbs is. */
function sidesOf({ grammar: { auxiliaries } }: Story, verbs: readonly Clause[]): Argument | null {
  const { siding = [] } = auxiliaries
  const telling = verbs.find(({ verb }) => !verb.passive && verb.lemmas.some((l) => siding.includes(l)))
  if (!telling?.object) return null
  return { preposition: null, phrases: [telling.object, ...telling.obliques].flatMap((a) => a.phrases) }
}

/** No object, or a noun alone that makes one idiom with the verb. */
const isBare = (object: Argument | null): boolean =>
  object === null ||
  object.phrases.every((p) => p.mention === null && p.first === p.head && p.last === p.head + 1)

/** Types of verbs whose object is only asked for, promised or kept away. */
const WANTING: ReadonlySet<EventType> = new Set([
  'AGREE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'STATEMENT',
])

const isWanted = (story: Story, host: Clause): boolean =>
  (story.frames.get(host) ?? []).some(({ frame }) => WANTING.has(frame.type))

/** Who the phrase itself says did it: possessor, genitive, agent, or those between whom it was. */
function namesSide(
  story: Story,
  { np, genitive, complements }: Nominal,
  outside: readonly Argument[],
): boolean {
  if (np.owner || np.country || genitive) return true
  return [...complements, ...outside].some(
    (c) => isAgent(story, c.preposition) || hasJob(story, c.preposition, 'partner'),
  )
}

/** The noun's functions: its possessor or genitive is the subject, what follows goes by its prepositions. */
function functionsOf(
  story: Story,
  { np, genitive, complements, occasion }: Nominal,
  frame: Frame,
  host: Clause | null,
  outside: readonly Argument[],
  sides: Argument | null,
): ReadonlyMap<string, Resolved> {
  const functions = new Map<string, Resolved>()
  const among = sides && frame.parts.find(([, part]) => part === 'actors')
  if (among) functions.set(among[0], fill(story, sides))
  const main = host && isNarrated(host) ? host : (story.clauses.find((c) => c.relation === 'main') ?? null)
  const owner = np.owner?.entity ?? countryOf(story, np.country)
  // `thanked X for his mediation`: what the one addressed did
  const addressed = (story.input.tokens[np.first - 1]?.form.jobs ?? 0) & JOB.benefactive ? main?.object : null
  if (np.possessive && main) functions.set('subject', fill(story, addressed ?? main.subject))
  else if (owner) functions.set('subject', filled([owner], [`${owner.id} of the noun`]))
  const has = (part: Part): boolean => complements.some((c) => partOf(frame, c.preposition) === part)
  if (genitive) {
    const found = fill(story, genitive)
    // `the bombing of X by Y`, but `the cyberattack of Y against X`
    const part = has('recipient') ? undefined : partOf(frame, genitive.preposition)
    if (part) functions.set(genitive.preposition!, found)
    if (!functions.has('subject') && (!part || part === partOf(frame, 'subject')))
      functions.set('subject', found)
  }
  const partners = outside.filter((o) => partOf(frame, o.preposition) === 'actors')
  for (const complement of [...complements, ...partners]) {
    const preposition = complement.preposition ?? ''
    const local = isLocal(story, preposition)
    const told = fill(story, complement, false, local)
    const placed = told.entities.some((e) => e.type === 'place')
    const found = local ? filled(told.entities.filter(isParty), told.why, placed) : told
    functions.set(preposition, found)
    const makes = isAgent(story, preposition) || comesFrom(story, frame, complement)
    if (makes && partOf(frame, 'subject') === 'actor') functions.set('subject', found)
  }
  // `in a phone call, X told Y that …`: who speaks there and to whom
  const spoken = frame.type === 'CONSULT' && (frame.mode === 'phone' || within(story, np))
  const nobody = ![...functions.values()].some(({ entities }) => entities.length)
  if (nobody && main && occasion && spoken && indefinite(story, np)) {
    const people = [fill(story, main.subject), ...addressees(story, main)]
      .flatMap((r) => r.entities)
      .filter((e) => e.type === 'person')
    if (unique(people).length > 1) functions.set('subject', filled(unique(people), [], false))
  }
  // `condemned an Israeli raid on X`, `the attack by gunmen on X`: whoever that is, it is not who speaks of it
  const others = (np.country !== null && !owner) || genitive !== null || agentOf(story, complements) !== null
  if (!functions.get('subject')?.entities.length && main && complements.length && !has('actors') && !others) {
    // `a reçu X, en visite à Oslo`
    const before = story.input.tokens[np.first - 1]
    const beside = before && before.form.jobs & JOB.accompanying ? main.object?.phrases[0] : undefined
    const guest = beside && beside.first < np.first ? fill(story, main.object) : EMPTY
    // `s'est entretenu avec X, en visite à Oslo`
    const partner = main.obliques.find(
      (o) => hasJob(story, o.preposition, 'partner') && o.phrases.at(-1)!.last === np.first - 2,
    )
    const met = before && before.form.jobs & JOB.accompanying ? fill(story, partner ?? null) : EMPTY
    const subject = [guest, met].find(({ entities }) => entities.length) ?? fill(story, main.subject)
    // `accompagnait X lors d'une visite`: a verb that tells nothing itself adds its object
    const joined = !fitsFrame(story, main)
      ? fill(story, main.object).entities.filter((e) => e.type === 'person')
      : []
    functions.set('subject', filled(unique([...subject.entities, ...joined]), subject.why))
  }
  return functions
}

/** `A statement from X said`: whom words come from has spoken. */
const comesFrom = (story: Story, { type }: Frame, { preposition }: Argument): boolean =>
  type === 'STATEMENT' && hasJob(story, preposition, 'origin')

/**
 * `En visite à Lima, X a …`, `said during a visit to Lima`, `lors de la visite de X à Lima`: where somebody is, by a noun
 * that is not the one told of before, or tells who.
 */
const isStay = (story: Story, { np, first, complements, genitive }: Nominal, { mode }: Frame): boolean =>
  mode === 'visit' &&
  (np.first === first || indefinite(story, np) || genitive !== null) &&
  placeAmong(story, complements) !== null

/** `in a meeting`, not `after a meeting`. */
const within = ({ input: { tokens } }: Story, { first }: NounPhrase): boolean =>
  ((tokens[first - 1]?.form.jobs ?? 0) & JOB.locative) !== 0

const indefinite = ({ input: { tokens } }: Story, { first }: NounPhrase): boolean =>
  (tokens[first]!.form.jobs & JOB.indefinite) !== 0

/** To whom a clause says something. */
const addressees = (story: Story, { object, indirect, obliques }: Clause): Resolved[] =>
  [object, indirect, ...obliques.filter((o) => hasJob(story, o.preposition, 'dative-marker'))].map((a) =>
    fill(story, a),
  )

function placeAmong(story: Story, complements: readonly Argument[]): Entity | null {
  const places: Entity[] = []
  for (const c of complements) if (isLocal(story, c.preposition)) places.push(...placesOf(c))
  return places.find((p) => p.kind === 'city') ?? places[0] ?? null
}
