/** What the reader keeps in mind of an event or clause for those to come: the day, the parties, whom `he` means. */
import type { Clause, NounPhrase } from '../clauses/types.js'
import { BIT } from '../pack/grammar.js'
import type { Entity, Event, EventType } from '../types.js'
import { noteFight } from './foes.js'
import { dateBelow, isDay, ownDate } from './own-date.js'
import { SPOKEN } from './roles.js'
import { areToldAsSeveral, fill, isToldAsSeveral, type Story, unique } from './story.js'
import { meetingBeside } from './when.js'

/** Types of events that are told as an occasion, on which people speak. */
const OCCASIONS: ReadonlySet<EventType> = new Set(['CONSULT', 'APPOINT', 'AID', 'SUPPORT', 'COOPERATE'])

/** Types of events that set those against each other who take part. */
const HOSTILE: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'ACCUSE',
  'SANCTION',
  'THREATEN',
  'REJECT',
  'COERCE',
  'PROTEST',
])

/** Types of events that are force used on people. */
const FORCEFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])

/** What an event leaves in mind: the day that is told of, where one is, who met. */
export function remember(story: Story, event: Event, clause: Clause): void {
  noteFight(story, event)
  if (clause.verb.tense === 'future' && event.dateSource === 'text')
    story.plan = { event, sentence: clause.sentence }
  const same = story.latest?.past === false && story.latest.date === event.date
  if (isNarrated(clause)) noteLatest(story, event, clause)
  if (event.status !== 'actual') return
  const people = [...event.actors, ...event.recipients].filter((e) => e.type !== 'place')
  noteSides(story, event)
  const dated =
    event.dateSource === 'text' &&
    isDay(event.date) &&
    clause.relation !== 'relative' &&
    (clause.relation !== 'subordinate' ||
      (clause.parent && meetingBeside(story, clause.parent) === clause)) &&
    // `a reçu X, arrivé lundi`
    !(clause.relation === 'reduced' && !clause.verb.passive) &&
    !clause.verb.anterior
  // the lead, or the first dated occasion, sets the day of a report; a later meeting may move it
  const meeting = event.type === 'CONSULT' && event.actors.length + event.recipients.length > 1
  const told = isNarrated(clause) && clause.sentence.kind === 'body'
  const lead = !story.begun && (SPOKEN.has(event.type) ? 'speech' : 'deed')
  const kind = meeting || OCCASIONS.has(event.type) ? 'occasion' : lead
  const first = story.setBy === null || story.setBy === 'deed'
  const sets = told && kind && first && event.date !== story.narrative
  if (dated && kind && ((meeting && !same) || sets)) {
    story.narrative = event.date
    story.setBy = kind
    story.setIn = clause.sentence
    // `police arrested X on Monday`: of what else the police did the day is told, not of what X or others say to it
    story.parties = kind === 'deed' ? event.actors.filter((e) => e.type !== 'place') : people
  } else if (event.dateSource === 'text' && event.date === story.narrative) {
    // `X resigned on Monday, and Y named Z`: what else Y did that day is told as well
    if (story.setBy !== 'deed') story.parties = unique([...story.parties, ...people])
    else if (told && story.setIn === clause.sentence)
      story.parties = unique([...story.parties, ...event.actors.filter((e) => e.type !== 'place')])
  }
  if (told) story.begun = true
  // `X will receive Y. The two men …`
  const planned = event.type === 'AGREE' && story.frames.get(clause)?.[0]?.frame.type === 'CONSULT'
  if (planned && people.length === 2 && people.every((e) => e.type === 'person'))
    story.resolver.focus.together.push(people)
  if (event.type !== 'CONSULT') return
  if (event.mode === 'visit' && event.place?.country) story.hostCountry = event.place.country
  if (people.length < 2) return
  const { focus } = story.resolver
  // who brings two together is neither of `the two sides`
  if (event.mode === 'third-party' && event.recipients.length > 1) {
    const parties = event.recipients
    focus.meeting = { guests: parties.slice(0, 1), hosts: parties.slice(1), all: parties }
    focus.together.push(parties)
    return
  }
  // who travel together are one of `the two sides` that met before
  const party = event.mode === 'visit' && event.recipients.every(({ type }) => type === 'place')
  if (party && focus.meeting) return
  // `briefed his host on the talks he had held with X`: `the two sides` to come are host and guest
  const aside = focus.meeting !== null && clause.relation === 'relative' && clause.verb.anterior
  // `At the meeting, the two discussed …`: one is host and the other guest as before
  const again =
    !event.recipients.length &&
    focus.meeting?.all.length === people.length &&
    people.every((e) => focus.meeting!.all.includes(e))
  if (!aside && !again) {
    focus.meeting = { guests: event.actors, hosts: event.recipients, all: people }
    // `the two sides` to come are no longer those who were named together before
    focus.paired = null
  }
  focus.together.push(people)
}

/** A main clause, or `X shelled Y` of `X shelled Y on Monday, the army said`. */
export const isNarrated = ({ relation, parent }: Clause): boolean =>
  relation === 'main' || (relation === 'content' && parent !== null && isReport(parent))

/** `…, the army said`, `…, indique l'armée`. */
const isReport = ({ inverted, closing }: Clause): boolean => inverted || closing

/** `X froze in its tracks on Monday`: the day of a clause that makes no event is that of what follows all the same. */
export function noteUntold(story: Story, clause: Clause): void {
  const { verb, relation, sentence, conditional } = clause
  if (relation !== 'main' || conditional || verb.kind !== 'finite' || verb.tense !== 'past') return
  const date = ownDate(story, clause) ?? dateBelow(story, clause)
  const actors = story.subjects.get(clause)?.entities ?? []
  if (!date || !isDay(date.value) || sentence.kind !== 'body') return
  noteLatest(story, { date: date.value, dateSource: 'text', actors, recipients: [] }, clause)
  if (story.begun || story.narrative !== null || verb.anterior || !actors.length) return
  story.narrative = date.value
  story.setBy = 'deed'
  story.parties = actors.filter((e) => e.type !== 'place')
}

/** The day on which the report stands, from one main clause to the next. */
function noteLatest(
  story: Story,
  { date, dateSource, actors, recipients }: Pick<Event, 'date' | 'dateSource' | 'actors' | 'recipients'>,
  clause: Clause,
): void {
  const { latest } = story
  const { verb, sentence } = clause
  const day =
    dateSource === 'text' && verb.tense === 'past' && sentence.kind === 'body' && !date?.includes('/')
      ? date
      : null
  // who says so is told in passing
  if (isReport(clause) && latest?.past === false && latest.sentence === sentence) {
    if (day) story.latest = { ...latest, said: { date: day, parties: actors } }
    return
  }
  if (day) {
    const parties = latest && latest.date === day ? latest.parties : []
    story.latest = {
      date: day,
      sentence,
      parties: unique([...parties, ...actors, ...recipients]),
      anterior: verb.anterior,
      past: false,
    }
  } else if (latest) latest.past = true
}

/** One body or country against another, or two that clashed. */
function noteSides({ resolver }: Story, { type, actors, recipients }: Event): void {
  const [one, other, ...more] = [...actors, ...recipients]
  if (!HOSTILE.has(type) || !one || !other || more.length) return
  if (actors.length > 1 && type !== 'ASSAULT') return
  if (one.type !== 'person' && other.type !== 'person') resolver.focus.opposed.push([one, other])
}

/** Subject and speaker of a clause are those whom `he` and `they` mean next. */
export function focusOn(story: Story, clause: Clause, event: Event | null): void {
  const { focus } = story.resolver
  // who says so is told in passing: `X a arrêté Y, indique Z`
  const passing = (clause.inverted || clause.closing) && !event?.recipients.length
  if (event && !passing) {
    focus.target = targetOf(event, focus.current)
    focus.targets = event.recipients.length > 1 ? event.recipients : []
  }
  if (event && FORCEFUL.has(event.type)) {
    const struck = [clause.object, ...clause.obliques].filter((a) =>
      a?.phrases.some((p) => isCrowd(story, p)),
    )
    if (struck.some((a) => fill(story, a).people))
      focus.crowd = event.recipients.filter((e) => e.type === 'institution')
  }
  if (event || clause.object)
    focus.unnamed =
      !event?.recipients.length && clause.object?.phrases.some((p) => isCrowd(story, p)) === true
  const content = clause.relation === 'content'
  if ((content && !event) || (clause.relation !== 'main' && !event)) return
  const { entities: subject, many } = story.subjects.get(clause) ?? fill(story, clause.subject)
  // `X et Y sont tombés d'accord, a annoncé Z`: what they did together, though the news goes on with Z
  if (content && !isReportedByNobody(story, clause)) {
    if (subject.length > 1) focus.together.push(subject)
    return
  }
  // `X a arrêté Y, rapporte le journal Z`: it does not go on with a paper that is quoted
  if ((clause.inverted || clause.closing) && subject.length === 1 && subject[0]!.kind === 'media') return
  // `X met Y, the ministry said. He …`: the person of whom a body says so
  const reported = passing && subject[0]?.type === 'institution' ? reportedOf(story, clause) : null
  // `X a accusé Y, qui a démenti`: the news goes on with X, unless he is the one whom Y received or called in
  const called = clause.parent?.verb.passive && subject.some((e) => e.type === 'person')
  // `X met Y hours after Z threatened W. He …`
  const aside =
    clause.parent !== null &&
    (clause.relation === 'subordinate' || (clause.relation === 'relative' && !called))
  if (clause.relation === 'main') focus.thing = isThing(story, clause)
  if (aside) focus.beside = subject
  else if (subject.length) {
    focus.subject = subject
    focus.many = many || areToldAsSeveral(story, clause)
    focus.beside = reported ? [reported] : []
  }
  if (subject.length > 1) focus.together.push(subject)
  const speaks =
    event &&
    (story.index.speech.has(clause.verb.lemmas[0] ?? '') ||
      story.frames.get(clause)?.some(({ frame }) => frame.speech))
  if (speaks && event.actors.length === 1 && event.actors[0]!.type === 'person')
    focus.speaker = event.actors[0]!
}

/** The person who does what a clause reports, or null. */
function reportedOf({ clauses, subjects }: Story, report: Clause): Entity | null {
  const told = clauses.find((c) => c.parent === report && c.relation === 'content')
  const [doer, other] = (told && subjects.get(told)?.entities) ?? []
  return doer?.type === 'person' && !other ? doer : null
}

/** `X a pris Y, ont dit des témoins`: the news goes on with X, where the text names nobody who says so. */
const isReportedByNobody = (story: Story, { parent }: Clause): boolean =>
  parent !== null && isReport(parent) && !fill(story, parent.subject).entities.length

/** The one to whom something was done, or with whom the one who acts met or talked. */
function targetOf({ type, actors, recipients }: Event, acting: readonly Entity[]): Entity | null {
  if (recipients.length === 1) return recipients[0]!
  const others = type === 'CONSULT' && !recipients.length ? actors.filter((e) => !acting.includes(e)) : []
  return others.length === 1 ? others[0]! : null
}

/** `This attack is a sign of weakness`: somebody or something that has no name, told of with a demonstrative. */
function isThing(story: Story, { subject }: Clause): boolean {
  const [phrase, other] = subject?.phrases ?? []
  if (!phrase || other || phrase.plural || fill(story, subject).entities.length) return false
  return (story.input.tokens[phrase.first]!.form.classes & BIT.demonstrative) !== 0
}

/** `les habitants`, `the strikes`: several that have no name. */
const isCrowd = (story: Story, np: NounPhrase): boolean =>
  !np.mention && !np.titles.length && !np.pronoun && (isToldAsSeveral(story, np) || endsAsSeveral(story, np))

/** `strikes`, by its ending, in a language where that tells. */
const endsAsSeveral = ({ input: { tokens }, grammar }: Story, { head }: NounPhrase): boolean =>
  grammar.pluralEndings.some((ending) => tokens[head]?.form.lower.endsWith(ending))
