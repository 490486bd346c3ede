/** The event stage: clauses and frames to events, in text order, with the discourse in mind. */
import { readChunks } from '../clauses/chunks.js'
import { readClauses } from '../clauses/clauses.js'
import type { Chunk, Clause } from '../clauses/types.js'
import { createResolver } from '../coref/resolve.js'
import { asks, type Frame } from '../pack/frames.js'
import { BIT, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { PARTICIPLE } from '../pack/traits.js'
import type { DateMention, Entity, Event, EventType, Mention, Sentence, Undated } from '../types.js'
import { closeMeeting, openMeeting } from './counterpart.js'
import { aimedAt, foesOf, haveFought } from './foes.js'
import { isInEarnest } from './force.js'
import { framesOf, type Opened, wordsOf } from './frames.js'
import { type Functions, functionsOf, isMeted } from './functions.js'
import { focusOn, noteUntold, remember } from './memory.js'
import { ANSWERED, type Nominal, nominalEvent, nominalPhrases } from './nominal.js'
import { isDay, isPlanned } from './own-date.js'
import { passAdverbs, passOccasions, passTerms, passTold, spansOf } from './passed.js'
import { type Cast, castClause, castPromise, pressed } from './roles.js'
import { type EventInput, fill, hasJob, isOwnSide, isParty, type Resolved, type Story } from './story.js'
import { aboveOf, subjectOf, writingOf } from './subjects.js'
import {
  demandOf,
  hasCondition,
  isTold,
  isUndergone,
  opensSpeech,
  PROMISED,
  raise,
  statusOf,
  wishOf,
} from './told.js'
import { dateOf, isPast } from './when.js'
import { castPlace, hereOf, visitingIn, visitOf } from './where.js'

const MAX_CONTEXTS = 4

/** Reads the events of a document. */
export function readEvents(input: EventInput): Event[] {
  const { tokens, pack, mentions, lex } = input
  const { grammar } = pack
  const titles = mentions.filter((m) => m.type === 'title')
  const story: Story = {
    input,
    grammar,
    index: pack.frames,
    resolver: createResolver(tokens, input.entities, titles, grammar, input.home),
    mentionsAt: byFirstToken(tokens.length, mentions),
    ...unbegun(),
    plan: null,
    hostCountry: null,
    lister: null,
    open: null,
    fights: [],
    headed: new Map(),
    clauses: [],
    frames: new Map(),
    subjects: new Map(),
    fired: new Map(),
  }
  const dates = input.undated.length ? [...input.dates, ...input.undated] : input.dates
  const units = outermost(tokens.length, mentions, dates)
  const ends = new Uint8Array(tokens.length + 1)
  for (const m of mentions) if (m.type !== 'title') ends[m.last] = 1
  const named = (token: number): boolean => ends[token + 1] === 1
  const passed = spansOf(tokens, lex, dates, grammar)
  const text = { tokens, grammar, nouns: story.index.nouns, passed }
  const { speech, neutral, verbs } = story.index
  const tells = (lemma: string, noun?: string): boolean => {
    const frames = verbs.get(lemma)
    return frames !== undefined && (noun === undefined || frames.byWord.has(noun))
  }
  const clauseInput = { tokens, grammar, speech, neutral, tells }
  const events: Event[] = []
  const headings = new Set<Event>()
  for (const sentence of input.sentences) {
    // a dateline below the first opens another report
    if (sentence.kind === 'dateline') Object.assign(story, unbegun())
    if (sentence.kind === 'label' || sentence.kind === 'dateline') continue
    const chunks = readChunks({ tokens, lex, units, grammar, named, intern: pack.intern }, sentence)
    passAdverbs(passed, chunks)
    passTold(passed, chunks)
    passTerms(passed, tokens, lex, chunks)
    passOccasions(passed, tokens, chunks, grammar)
    const clauses = readClauses(clauseInput, sentence, chunks)
    governReported(clauses, speech)
    story.clauses = clauses
    const told = { ...text, words: wordsOf(tokens, sentence) }
    story.frames = new Map(clauses.map((c) => [c, framesOf(story.index, told, c)]))
    story.subjects = new Map()
    story.fired = new Map()
    story.lister = listerOf(story, chunks)
    const found = sentenceEvents(story, sentence, chunks, events)
    if (!clauses.length && sentence.kind === 'headline') for (const event of found) headings.add(event)
    events.push(...found)
  }
  // `Talks between X and Y`: a headline without a verb tells of what the text goes on to tell
  const isRepeated = ({ type }: Event): boolean => events.some((e) => e.type === type && !headings.has(e))
  const kept = headings.size ? events.filter((event) => !(headings.has(event) && isRepeated(event))) : events
  // a meeting may be told before its second party is
  return kept.sort((a, b) => a.trigger.start - b.trigger.start)
}

/** No day is told of yet. */
const unbegun = (): Pick<Story, 'narrative' | 'setBy' | 'setIn' | 'latest' | 'begun' | 'parties'> => ({
  narrative: null,
  setBy: null,
  setIn: null,
  latest: null,
  begun: false,
  parties: [],
})

/** Whose deeds a list tells: those named alone before a colon, until a sentence has a subject of its own. */
function listerOf(story: Story, chunks: readonly Chunk[]): Resolved | null {
  const [first, colon, ...more] = chunks
  if (story.clauses.length)
    return story.clauses.some((c) => c.relation === 'main' && c.subject) ? null : story.lister
  const opens =
    first?.kind === 'np' && colon && !more.length && story.input.tokens[colon.first]!.form.text === ':'
  if (!opens) return story.lister
  const lister = fill(story, { preposition: null, phrases: [first.np] })
  return lister.entities.length ? lister : null
}

/** The events of one sentence, in text order. */
function sentenceEvents(
  story: Story,
  sentence: Sentence,
  chunks: readonly Chunk[],
  before: readonly Event[],
): Event[] {
  const { tokens } = story.input
  story.resolver.begin(sentence.kind === 'headline')
  const nominals = nominalPhrases(tokens, chunks, story.index, story.grammar)
  const events: Event[] = []
  let seen = sentence.first
  const { focus } = story.resolver
  focus.unnamedBefore = focus.unnamed
  focus.unnamed = false
  focus.crowd = null
  /** Reads on to a token: whom the words name is in mind, and nominal events on the way are taken. */
  const readTo = (token: number, clause: Clause | null): void => {
    for (; seen < token; seen++)
      for (const m of story.mentionsAt[seen] ?? [])
        if (m.entity && m.type !== 'place') story.resolver.see(m.entity)
    while (nominals.length && nominals[0]!.first < token) takeNominal(nominals.shift()!, clause)
  }
  /** A noun tells an event only where no verb does. */
  const takeNominal = (nominal: Nominal, clause: Clause | null): void => {
    const host = story.clauses.find((c) => c.first <= nominal.first && nominal.first < c.last) ?? clause
    const event = nominalEvent(story, nominal, host, sentence)
    if (!event) story.open ??= openMeeting(story, nominal, host, sentence)
    const arrival = event
      ? events.findIndex((e) => arrivesFor(e, event) && !isEarlier(story, nominal, e, event))
      : -1
    // `arrived in Muscat on a visit to Oman`: one event, which the noun tells more of
    if (arrival !== -1) events[arrival] = { ...events[arrival]!, recipients: event!.recipients }
    if (
      !event ||
      events.some((e) => (tellsSame(e, event) && !isEarlier(story, nominal, e, event)) || covers(e, event))
    )
      return
    if (before.some((e) => tellsSame(e, event) && e.date === event.date)) return
    events.push(event)
    // a visit told in passing sets the day only where nothing else has
    if (host && (story.narrative === null || !isDay(event.date))) remember(story, event, host)
  }
  for (const clause of story.clauses) {
    readTo(clause.verb.head, clause)
    const event = clauseEvent(story, clause)
    if (event) dropIssued(story, events, clause, event)
    const gathering = event ? gatheringOf(story, clause, event, events) : -1
    if (event && gathering !== -1) events[gathering] = withChair(story, events[gathering]!, event)
    else if (event) {
      events.push(event)
      remember(story, event, clause)
    } else noteUntold(story, clause)
    focusOn(story, clause, event)
    const met = story.open && closeMeeting(story, story.open, clause)
    if (met) {
      story.open = null
      if (![...before, ...events].some((e) => metBefore(e, met))) events.push(met)
    }
  }
  readTo(sentence.last, story.clauses.at(-1) ?? null)
  focus.paired = pairedIn(chunks) ?? focus.paired
  return events.sort((a, b) => a.trigger.start - b.trigger.start)
}

/** `A statement issued by X condemned Y`: that X has issued it is no event beside what it says. */
function dropIssued(story: Story, events: Event[], clause: Clause, { actors }: Event): void {
  const np = writingOf(story, clause)
  if (!np) return
  const { tokens } = story.input
  const [from, to] = [tokens[np.first]!.start, tokens[clause.verb.first]!.start]
  const at = events.findIndex(
    (e) =>
      e.type === 'STATEMENT' &&
      e.trigger.start >= from &&
      e.trigger.end <= to &&
      e.actors.some((a) => actors.includes(a)),
  )
  if (at !== -1) events.splice(at, 1)
}

/** The last two bodies, or countries, that are named in one breath, and no longer list. */
function pairedIn(chunks: readonly Chunk[]): readonly [Entity, Entity] | null {
  for (let i = chunks.length - 2; i > 0; i--) {
    if (chunks[i]!.kind !== 'coord') continue
    const [one, other] = [namedBy(chunks[i - 1]!), namedBy(chunks[i + 1]!)]
    const listed = i > 2 && chunks[i - 2]!.kind === 'comma' && namedBy(chunks[i - 3]!) !== null
    if (one && other && one !== other && one.type === other.type && !listed) return [one, other]
  }
  return null
}

/** The body or country that a chunk names. */
function namedBy(chunk: Chunk): Entity | null {
  const entity = chunk.kind === 'np' ? chunk.np.mention?.entity : null
  return entity && (entity.type === 'institution' || entity.kind === 'country') ? entity : null
}

/** The event that a clause tells: of the first of its frames that fits. */
function clauseEvent(story: Story, clause: Clause): Event | null {
  const { focus } = story.resolver
  focus.above = aboveOf(story, clause)
  focus.said = clause.inverted
  const { lemmas, objectPronoun, dativePronoun } = clause.verb
  const freely = !objectPronoun && !dativePronoun && clause.relation !== 'relative'
  focus.speaks = freely && lemmas.some((l) => story.index.speech.has(l))
  const subject = subjectOf(story, clause)
  story.subjects.set(clause, subject)
  noteOffice(story, clause, subject)
  focus.current = subject.entities
  let functions: Functions | null = null
  for (const opened of story.frames.get(clause) ?? []) {
    const { frame } = opened
    if (!isTold(story, clause, frame) || isUndergone(story, clause, opened)) continue
    const cast = castClause(story, clause, opened, (functions ??= functionsOf(story, clause, subject)))
    if (!cast?.actors.length || !isInEarnest(story, clause, opened, cast.actors)) continue
    const coded = codeOf(story, clause, opened, cast, subject)
    const { type, rule } = coded
    const recipients = recipientsOf(story, clause, opened, coded)
    const place = castPlace(story, clause, opened, recipients)
    const visit =
      type === 'CONSULT' && coded.mode === null && !recipients.length && coded.actors.length > 1
        ? (visitingIn(story, clause, coded.actors) ??
          visitOf(
            story,
            coded.actors,
            subject.entities,
            place?.country ? place : (hereOf(story, clause) ?? place),
          ))
        : null
    const { actors } = visit ?? coded
    const { date, source } = dateOf(story, clause, { type, actors, recipients })
    const { tokens } = story.input
    return {
      type,
      mode: visit ? 'visit' : coded.mode,
      status: coded.status === 'actual' && isPast(story, date) ? 'historical' : coded.status,
      actors,
      recipients: visit?.recipients ?? recipients,
      date,
      dateSource: source,
      place,
      contexts: contextsOf(story, clause, frame),
      trigger: {
        start: tokens[clause.verb.decided ?? opened.first]!.start,
        end: tokens[opened.end - 1]!.end,
      },
      sentence: clause.sentence,
      rule,
      why: cast.why,
    }
  }
  return jointFuture(story, clause, subject)
}

/** `Its president, X, said`: X is of the body that acted before. */
function noteOffice({ headed, resolver }: Story, { subject }: Clause, { entities }: Resolved): void {
  const [who, ...others] = entities
  const [body, ...bodies] = resolver.focus.subject
  const its = subject?.phrases.some((p) => p.possessive !== null && p.titles.length)
  if (its && who?.type === 'person' && !others.length && body?.type === 'institution' && !bodies.length)
    headed.set(who, body)
}

/** What an event is, and whose. */
type Coded = Pick<Event, 'type' | 'mode' | 'status' | 'actors' | 'recipients' | 'rule'>

/** What somebody vows or announces to others where that does them no good. */
const UNPROMISED: ReadonlySet<EventType> = new Set(['THREATEN', 'REJECT', 'SANCTION', 'COERCE'])

/** Type and status of what a frame tells, where a speaker, a wish or the future makes something else of it. */
function codeOf(story: Story, clause: Clause, opened: Opened, cast: Cast, subject: Resolved): Coded {
  const { frame } = opened
  const said = frame.speech || frame.type === 'AGREE' ? raise(story, clause) : null
  // `promised that it would never sign`: no promise
  const raised = frame.speech || (said && UNPROMISED.has(said.frame.type)) ? said : null
  // `warned that it would sue X`: a threat, whatever is threatened
  const menaced = raised?.frame.type === 'ACCUSE' && frame.type === 'THREATEN'
  let { type, mode, id: rule } = (menaced ? null : raised?.frame) ?? frame
  let { actors } = cast
  let recipients = raised?.recipients.length ? raised.recipients : cast.recipients
  // `X enverra une mission, a-t-il confié à l'AFP`: nothing is promised to who only writes it down
  if (type === 'AGREE' && raised && !raised.recipients.length)
    recipients = recipients.filter((e) => e.kind !== 'media')
  const wish = frame.speech && !raised ? (wishOf(story, clause) ?? demandOf(story, clause)) : null
  if (wish) {
    type = 'REQUEST'
    mode = null
    recipients = fill(story, wish.subject).entities.filter((e) => isParty(e) && !actors.includes(e))
  }
  // to wish that one's own side does something with others is no request but a promise
  if (type === 'REQUEST' && asks(frame, 'content', 'clause') && recipients.length > 1) {
    const others = recipients.filter((e) => !isOwnSide(e, actors))
    if (others.length < recipients.length) {
      type = 'AGREE'
      mode = null
      recipients = others
    }
  }
  if (type === 'AGREE' && vowsHarm(story, clause, actors)) type = 'THREATEN'
  // `the insurgents burned down a police station`
  if (type === 'PROTEST' && mode === 'riot' && haveFought(story, actors)) {
    type = 'ASSAULT'
    mode = 'destroy'
  }
  let status = statusOf(clause, opened.denying)
  // `X would leave if Z came, Y said`
  if (status === 'future' && clause.verb.tense === 'conditional' && hasCondition(story, clause))
    status = 'hypothetical'
  if (status === 'actual' && type === 'CONSULT' && isPlanned(story, clause)) status = 'future'
  const decided = status === 'actual' && clause.verb.decided !== null
  if (decided && type === 'RETREAT') type = 'CONCEDE'
  if ((status === 'future' || decided) && PROMISED.has(type)) {
    const parties = castPromise(story, clause, opened, subject)
    // `will put four planes at Togo's disposal`: whom the promised help is for may be told by an owner
    const helped = type === 'AID' ? recipients : []
    if (parties) actors = parties.actors
    if (parties) recipients = parties.recipients.length ? parties.recipients : helped
    type = 'AGREE'
    mode = null
  }
  if (status === 'future' && (type === 'AGREE' || type === 'STATEMENT')) status = 'actual'
  return { type, mode, status, actors, recipients, rule }
}

/** `vowed that the rebels would be hunted down`, but `promised that X would be extradited to Togo`. */
const vowsHarm = (story: Story, clause: Clause, actors: readonly Entity[]): boolean =>
  story.clauses.some(
    (c) =>
      c.parent === clause &&
      c.relation === 'content' &&
      !c.obliques.some((o) => hasJob(story, o.preposition, 'dative-marker')) &&
      isMeted(story, c, actors),
  )

/** Types of what somebody says he will or will not do unless others act. */
const PRESSING: ReadonlySet<EventType> = new Set(['THREATEN', 'REJECT'])

/** Whom an event is done to: where the frame names nobody, those told of before whom a speech, threat or charge means. */
function recipientsOf(
  story: Story,
  clause: Clause,
  opened: Opened,
  { type, actors, recipients: told }: Coded,
): readonly Entity[] {
  const { frame } = opened
  let recipients = told
  if (frame.content && !recipients.length) recipients = addressedBefore(story, clause)
  if (PRESSING.has(type) && !recipients.length) recipients = pressed(story, clause, actors)
  if (type === 'ASSAULT' && !recipients.some(isParty)) recipients = aimedAt(story, clause)
  if (type === 'ASSAULT' && !recipients.some(isParty)) recipients = foesOf(story, clause, opened, actors)
  if (isOfDeed(story, clause)) recipients = []
  if (type === 'ACCUSE' && clause.inverted && !recipients.length) recipients = accusedBefore(story, clause)
  // `reaffirmed Kenya's support for Togo`, said by a Kenyan: one's own side is not whom that is for; but `thanked the two countries`
  const named = (e: Entity): boolean =>
    e.mentions.some(({ first }) => clause.first <= first && first < clause.last)
  // `told his cabinet that Britain would recognise X`: nor does anybody promise his own country anything
  if (type === 'AGREE') recipients = recipients.filter((e) => e.kind !== 'country' || !isOwnSide(e, actors))
  const others = type === 'SUPPORT' ? recipients.filter((e) => !isOwnSide(e, actors) || !named(e)) : []
  return (others.length ? others : recipients).filter((e) => !actors.includes(e))
}

/** `expelled X, which Y condemned`: behind a person the mark that is of no people speaks of what was done to him. */
function isOfDeed({ input: { tokens }, grammar }: Story, { relation, object }: Clause): boolean {
  const [np] = object?.phrases ?? []
  if (relation !== 'relative' || np?.mention?.type !== 'person' || tokens[np.last]?.form.text !== ',')
    return false
  const { personal = [] } = grammar.jobs
  const { lower, classes } = tokens[np.last + 1]!.form
  return (classes & BIT.relative) !== 0 && !personal.includes(lower) && personal.some((w) => !w.includes(' '))
}

/** `Briefing the Council, X warned …`: whom the words before it say he spoke to. */
function addressedBefore(story: Story, clause: Clause): readonly Entity[] {
  for (const before of story.clauses) {
    if (before.parent !== clause || before.relation !== 'adjunct') continue
    const [opened] = story.frames.get(before) ?? []
    if (!opened || !opensSpeech(story, before, opened.frame)) continue
    const cast = castClause(story, before, opened, functionsOf(story, before, fill(story, before.subject)))
    if (cast) return cast.recipients
  }
  return writtenTo(story, clause)
}

/** Words between `letter to` and a name: articles, honorifics and the office. */
const OFFICE_WORDS = 6

/** `In a letter to X, Y wrote`: whom the words that the sentence opens with say a letter went to. */
function writtenTo({ input, grammar, mentionsAt }: Story, { sentence, subject }: Clause): readonly Entity[] {
  const { missive = [] } = grammar.jobs
  const { tokens } = input
  const { first } = sentence
  const end = subject?.phrases[0]?.first ?? first
  if (!(tokens[first]!.form.classes & BIT.preposition)) return []
  for (let at = first + 1; at < end && at <= first + 3; at++) {
    if (!missive.includes(tokens[at]!.form.lower)) continue
    // `une lettre adressée à X`
    const to = tokens[at + 1]!.form.traits & PARTICIPLE ? at + 2 : at + 1
    if (!((tokens[to]?.form.jobs ?? 0) & JOB['dative-marker'])) return []
    for (let i = to + 1; i < end && i <= to + 1 + OFFICE_WORDS; i++) {
      const named = mentionsAt[i]?.find((m) => m.type !== 'title')
      if (named?.entity) return isParty(named.entity) ? [named.entity] : []
      const office = mentionsAt[i]?.[0]
      if (office) i = office.last - 1
    }
    return []
  }
  return []
}

/** `X ment, accuse Y`: whom the words before it tell of. */
const accusedBefore = (story: Story, clause: Clause): readonly Entity[] =>
  story.clauses
    .filter((c) => c.parent === clause && c.relation === 'content' && c.verb.first < clause.verb.first)
    .flatMap((c) => fill(story, c.subject).entities)

/** `Ils assureront la sécurité`, `X et Y ont décidé d'ouvrir un pont`: what those who met will do, or several decide, is a promise, whatever the verb. */
function jointFuture(story: Story, clause: Clause, subject: Resolved): Event | null {
  const { verb } = clause
  const decided = verb.decided !== null
  if (clause.relation !== 'main' || !(decided || verb.tense === 'future')) return null
  if (verb.negated || clause.conditional || clause.quoted) return null
  const met = story.resolver.focus.meeting?.all ?? []
  if (subject.entities.length < 2 || !(decided || subject.entities.every((e) => met.includes(e)))) return null
  const told = dateOf(story, clause, { type: 'AGREE', actors: subject.entities, recipients: [] })
  const { date, source }: typeof told =
    told.source === 'document' && story.narrative ? { date: story.narrative, source: 'text' } : told
  const { tokens } = story.input
  return {
    type: 'AGREE',
    mode: null,
    status: 'actual',
    actors: subject.entities,
    recipients: [],
    date,
    dateSource: source,
    place: null,
    contexts: contextsOf(story, clause, null),
    trigger: { start: tokens[verb.decided ?? verb.first]!.start, end: tokens[verb.last - 1]!.end },
    sentence: clause.sentence,
    rule: 'core/joint-future',
    why: subject.why,
  }
}

/** Contexts of the frame and of the clause's words; offices tell what somebody is, not what it is about. */
function contextsOf(
  { input: { tokens, lex }, mentionsAt }: Story,
  clause: Clause,
  frame: Frame | null,
): string[] {
  const found = new Set(frame?.contexts ?? [])
  for (let i = clause.first; i < clause.last; i++) {
    const title = mentionsAt[i]?.find((m) => m.type === 'title')
    if (title) i = title.last - 1
    else if (tokens[i]!.lists & LIST.contexts)
      for (const { entry } of lex[i]!)
        if (entry.bit === LIST.contexts && entry.attrs.context) found.add(entry.attrs.context)
  }
  return [...found].slice(0, MAX_CONTEXTS)
}

/** `called for talks`: the noun is part of what the verb says, unless it is the words that were refused. */
const covers = ({ type, trigger: a }: Event, told: Event): boolean =>
  a.start <= told.trigger.start &&
  told.trigger.start < a.end &&
  !(type === 'REJECT' && ANSWERED.has(told.type))

/** `met at a summit chaired by X`: the place among `events` of the meeting that the noun before the participle is of; else -1. */
function gatheringOf(
  story: Story,
  { relation, verb, subject }: Clause,
  event: Event,
  events: readonly Event[],
): number {
  const [noun, more] = subject?.phrases ?? []
  const led = event.type === 'CONSULT' && (relation === 'reduced' || relation === 'relative') && verb.passive
  if (!led || !noun || more || noun.mention || event.actors.length + event.recipients.length > 1) return -1
  const { start } = story.input.tokens[noun.first]!
  return events.findIndex(
    (e) => e.type === 'CONSULT' && e.sentence === event.sentence && e.trigger.start <= start,
  )
}

/** The same meeting with who chairs it, as its host where he is at home. */
function withChair({ input }: Story, met: Event, { actors, why }: Event): Event {
  const others = actors.filter((e) => !met.actors.includes(e) && !met.recipients.includes(e))
  const where = met.place?.country ?? input.here?.country ?? null
  const hosts = met.mode !== 'multilateral' && where !== null && others.every((e) => e.country === where)
  const [guests, received] = hosts ? [[], others] : [others, []]
  return {
    ...met,
    actors: [...met.actors, ...guests],
    recipients: [...met.recipients, ...received],
    why: [...met.why, ...why],
  }
}

/** Goes to a country, and not to somebody there. */
const visitsCountry = ({ recipients }: Event): boolean =>
  recipients.length > 0 && recipients.every((e) => e.type === 'place')

/** A visit with no host told, and the noun of one by the same people to a country. */
const arrivesFor = (told: Event, visit: Event): boolean =>
  told.mode === 'visit' &&
  visit.mode === 'visit' &&
  told.type === visit.type &&
  !told.recipients.length &&
  visitsCountry(visit) &&
  told.actors.every((e) => visit.actors.includes(e))

/** `flew to Cairo after talks in Tehran with X`: what came before, with somebody whom the verb does not name. */
const isEarlier = (story: Story, { np }: Nominal, told: Event, event: Event): boolean =>
  hasJob(story, story.input.tokens[np.first - 1]?.form.lower ?? null, 'anterior') &&
  [...event.actors, ...event.recipients].some((e) => !told.actors.includes(e) && !told.recipients.includes(e))

/** The same type with a participant in common. */
const tellsSame = (a: Event, b: Event): boolean => {
  // `Au cours de sa visite au Laos, X a rencontré Y`
  if (b.mode === 'visit' && visitsCountry(b) && !visitsCountry(a)) return false
  const parties: readonly Entity[] = [...b.actors, ...b.recipients]
  return a.type === b.type && [...a.actors, ...a.recipients].some((e) => parties.includes(e))
}

/** The same parties are told to have met. */
const metBefore = (told: Event, met: Event): boolean =>
  told.type === met.type && met.actors.every((e) => told.actors.includes(e) || told.recipients.includes(e))

/** `…, he said`: what stands before an inverted speech verb in its sentence is what it reports. */
function governReported(clauses: readonly Clause[], speech: ReadonlySet<string>): void {
  clauses.forEach((said, at) => {
    if (!(said.inverted || said.closing)) return
    if (said.verb.inverted && !said.verb.lemmas.some((l) => speech.has(l))) return
    for (const [i, clause] of clauses.entries())
      if (
        (i < at || interrupts(said, clause)) &&
        clause.relation === 'main' &&
        clause.parent === null &&
        !clause.inverted
      ) {
        // `X soutient Y, a-t-il dit`: which of two reports the other was left open, and no clause stands above itself
        if (hangsOn(said, clause)) said.parent = null
        clause.relation = 'content'
        clause.parent = said
      }
    const next = clauses[at + 1]
    if (next && said.inverted && followsCondition(next, clauses.slice(0, at))) {
      next.relation = 'content'
      next.parent = said
    }
  })
}

/** `X, Y said, has left`: the report stands between the subject of a clause and its verb. */
const interrupts = (said: Clause, { subject, verb, sentence }: Clause): boolean =>
  said.sentence === sentence &&
  verb.first > said.verb.first &&
  subject !== null &&
  subject.phrases[0]!.first < Math.min(said.verb.first, said.subject?.phrases[0]?.first ?? said.verb.first)

/** `Si X part, a dit Y, Z partira`: nothing but a condition stands before who tells of it. */
function followsCondition(
  { relation, parent, subject, inverted }: Clause,
  [condition, ...others]: readonly Clause[],
): boolean {
  if (inverted || !subject || others.length || condition?.relation !== 'subordinate') return false
  return condition.conditional && (parent === null ? relation === 'main' : parent === condition)
}

function hangsOn({ parent }: Clause, above: Clause): boolean {
  return parent !== null && (parent === above || hangsOn(parent, above))
}

/** Mentions and dates that lie in no other, by their first token. */
function outermost(
  length: number,
  mentions: readonly Mention[],
  dates: readonly (DateMention | Undated)[],
): (Mention | DateMention | Undated | undefined)[] {
  const units: (Mention | DateMention | Undated | undefined)[] = new Array(length)
  let covered = -1
  for (const unit of [...mentions, ...dates].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (unit.first < covered) continue
    units[unit.first] = unit
    covered = unit.last
  }
  return units
}

function byFirstToken(length: number, mentions: readonly Mention[]): (Mention[] | undefined)[] {
  const table: (Mention[] | undefined)[] = new Array(length)
  for (const m of mentions) {
    const list = table[m.first]
    if (list) list.push(m)
    else table[m.first] = [m]
  }
  return table
}
