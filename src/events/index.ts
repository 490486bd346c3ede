/** The event stage: clauses and frames to events, in text order, with the discourse in mind. */
import { readChunks } from '../clauses/chunks.js'
import { readClauses } from '../clauses/clauses.js'
import type { Argument, Clause } from '../clauses/types.js'
import { createResolver, type Resolver } from '../coref/resolve.js'
import type { Frame, Part } from '../pack/frames.js'
import { JOB } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import type { Pack } from '../pack/pack.js'
import type { DateMention, Entity, Event, EventType, Mention, Sentence, Status, Token } from '../types.js'
import { EVENT_TYPES } from '../vocabulary.js'
import { type FrameIndex, frameIndex, framesOf, type Opened } from './frames.js'
import { type Nominal, nominalPhrases } from './nominal.js'

export interface EventInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly entities: readonly Entity[]
  readonly documentDate: string | null
  readonly pack: Pack
}

/** Types that a neutral speech verb may take from what it reports. */
const RAISED: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])
/** Types of events that are told as an occasion, on which people speak. */
const OCCASIONS: ReadonlySet<EventType> = new Set(['CONSULT', 'APPOINT', 'AID', 'SUPPORT', 'COOPERATE'])
/** Types whose future is a promise. */
const PROMISED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

interface Filled {
  readonly actors: Entity[]
  readonly recipients: Entity[]
  readonly place: Entity | null
  readonly why: string[]
}

/** Reads the events of a document. */
export function readEvents(input: EventInput): Event[] {
  const { tokens, pack, mentions, dates } = input
  const { grammar } = pack
  const index = frameIndex(pack)
  const titles = mentions.filter((m) => m.type === 'title')
  const resolver = createResolver(tokens, input.entities, titles, grammar)
  const units = outermost(mentions, dates)
  const byToken = mentionsByToken(mentions)
  const ends = new Set(mentions.filter((m) => m.type !== 'title').map((m) => m.last - 1))
  const events: Event[] = []
  const fired = new Map<Clause, Frame | null>()
  let inSentence: readonly Clause[] = []
  let narrative: string | null = null
  let hostCountry: string | null = null

  for (const sentence of input.sentences) {
    if (sentence.kind === 'label') continue
    const chunks = readChunks(
      { tokens, lex: input.lex, units, grammar, named: (token) => ends.has(token) },
      sentence,
    )
    const clauses = readClauses(
      { tokens, grammar, speech: index.speech, neutral: index.neutral },
      sentence,
      chunks,
    )
    reparentReported(clauses, index)
    const frames = new Map<Clause, Opened[]>(clauses.map((c) => [c, framesOf(index, tokens, c, grammar)]))
    let seenTo = sentence.first
    const nominals = nominalPhrases(tokens, chunks, index, grammar)
    const sentenceEvents: Event[] = []
    inSentence = clauses
    for (const clause of clauses) {
      seenTo = seeMentions(seenTo, clause.verb.head)
      takeNominals(clause.verb.head, clause)
      const event = clauseEvent(clause, frames)
      if (event) {
        sentenceEvents.push(event)
        afterEvent(event, clause)
      }
      focusOn(clause, event)
    }
    seeMentions(seenTo, sentence.last)
    takeNominals(sentence.last, clauses.at(-1) ?? null)
    events.push(...sentenceEvents.sort((a, b) => a.trigger.start - b.trigger.start))

    /** Nominal events up to a token, unless the sentence tells the same by a verb. */
    function takeNominals(to: number, clause: Clause | null): void {
      while (nominals.length && nominals[0]!.first < to) {
        const nominal = nominals.shift()!
        // the verb whose phrase it stands in: the one before, or the one it introduces
        const host = clauses.find((c) => c.first <= nominal.first && nominal.first < c.last) ?? clause
        const event = nominalEvent(nominal, host, clauses, sentence, frames)
        if (
          !event ||
          sentenceEvents.some((e) => tellsSame(e, event)) ||
          events.some((e) => tellsSame(e, event) && e.date === event.date)
        )
          continue
        sentenceEvents.push(event)
        // a visit told in passing sets the day only where nothing else has
        if (host && (narrative === null || event.date?.length !== 10)) afterEvent(event, host)
      }
    }
  }
  return events

  /** An event told by a noun: `lors d'un entretien avec X`, `sa visite au Laos`, `Entrevue entre X et Y`. */
  function nominalEvent(
    nominal: Nominal,
    host: Clause | null,
    clauses: readonly Clause[],
    sentence: Sentence,
    frames: ReadonlyMap<Clause, Opened[]>,
  ): Event | null {
    const headline = clauses.length === 0 && sentence.kind !== 'body'
    if (!nominal.occasion && !headline) return null
    if (host && (host.relation === 'content' || host.relation === 'infinitive' || host.conditional))
      return null
    const main = host?.relation === 'main' ? host : (clauses.find((c) => c.relation === 'main') ?? null)
    for (const frame of nominal.frames) {
      // only meetings and visits are told by nouns as often as by verbs
      if (frame.type !== 'CONSULT') continue
      const functions = new Map<string, Resolved>()
      const { np } = nominal
      const owner = np.owner?.entity ?? np.of?.mention?.entity ?? null
      if (np.possessive && main) functions.set('subject', fill(main.subject))
      else if (np.of && !owner) functions.set('subject', fill({ preposition: null, phrases: [np.of] }))
      else if (owner && (owner.type !== 'place' || frame.type === 'CONSULT'))
        functions.set('subject', { entities: [owner], why: [`${owner.id} of the noun`], present: true })
      for (const complement of nominal.complements) {
        const preposition = complement.preposition ?? ''
        if (isAgent(preposition)) functions.set('subject', fill(complement))
        else functions.set(preposition, fill(complement, false, isLocative(preposition)))
      }
      if (!functions.get('subject')?.entities.length && main && nominal.complements.length) {
        const subject = fill(main.subject)
        // `accompagnait X lors d'une visite`: a verb that tells nothing itself adds its object
        const others = frames.get(main)?.length
          ? []
          : fill(main.object).entities.filter((e) => e.type === 'person')
        functions.set('subject', { ...subject, entities: unique([...subject.entities, ...others]) })
      }
      if (Object.entries(frame.when).some(([name, conditions]) => !holds(functions.get(name), conditions)))
        continue
      const filled: Filled = { actors: [], recipients: [], place: null, why: [] }
      for (const [name, part] of Object.entries(frame.roles)) assign(filled, functions.get(name), part)
      let actors = unique(filled.actors).filter((e) => e.type !== 'place' || e.kind === 'country')
      let recipients = unique(filled.recipients).filter(
        (e) => !actors.includes(e) && (e.type !== 'place' || e.kind === 'country'),
      )
      if (!actors.length || (actors.length + recipients.length < 2 && !np.possessive && !headline)) continue
      const places = nominal.complements
        .filter((c) => isLocative(c.preposition ?? ''))
        .flatMap((c) => c.phrases.map((p) => (p.mention?.type === 'place' ? p.mention.entity : null)))
      const place = places.find((p) => p?.kind === 'city') ?? places.find((p) => p !== null) ?? null
      const own = dates.find(
        (d) =>
          d.first >= nominal.first &&
          d.first < (host?.last ?? sentence.last) &&
          isAdverbial(d) &&
          d.first <= nominal.last + 3,
      )
      const date = own?.value ?? (sentence.kind === 'body' ? narrative : null) ?? input.documentDate
      let mode = frame.mode
      if (frame.type === 'CONSULT' && mode === null && actors.length > 1) {
        const visit = visitOf(actors, functions.get('subject')?.entities ?? [], place)
        if (visit) {
          ;({ actors, recipients } = visit)
          mode = 'visit'
        }
      }
      return {
        type: frame.type,
        mode,
        status: isPast(date) ? 'historical' : 'actual',
        actors,
        recipients,
        date,
        dateSource: own ? 'text' : narrative && sentence.kind === 'body' ? 'text' : 'document',
        place,
        contexts: [...frame.contexts],
        trigger: { start: tokens[nominal.first]!.start, end: tokens[nominal.last - 1]!.end },
        sentence,
        rule: frame.id,
        why: filled.why,
      }
    }
    return null
  }

  /** Notes the entities named in tokens `from` to `to`. */
  function seeMentions(from: number, to: number): number {
    for (let i = from; i < to; i++)
      for (const m of byToken.get(i) ?? []) if (m.entity && m.type !== 'place') resolver.see(m.entity)
    return Math.max(from, to)
  }

  function clauseEvent(clause: Clause, frames: ReadonlyMap<Clause, Opened[]>): Event | null {
    const { verb } = clause
    if (verb.kind === 'infinitive') return null
    const options = frames.get(clause) ?? []
    const subject = fill(clause.subject)
    ;(resolver.focus as { current: readonly Entity[] }).current = subject.entities
    for (const opened of options) {
      const { frame } = opened
      if (!isTold(clause, frame, frames)) continue
      const filled = play(clause, opened, subject, frames)
      if (!filled) continue
      let { actors, recipients } = filled
      if (!actors.length) continue
      let type: EventType = frame.type
      let mode = frame.mode
      let rule = frame.id
      if (frame.speech) {
        const raised = raise(clause, frames)
        if (raised) {
          type = raised.frame.type
          mode = raised.frame.mode
          rule = raised.frame.id
          recipients = raised.recipients.filter((e) => !actors.includes(e) && !isOwnSide(e, actors))
        }
      }
      // to wish that one's own side does something with others is no request but a promise
      if (
        type === 'REQUEST' &&
        frame.when.content?.includes('clause') &&
        recipients.some((e) => isOwnSide(e, actors)) &&
        recipients.length > 1
      ) {
        type = 'AGREE'
        mode = null
        recipients = recipients.filter((e) => !isOwnSide(e, actors))
      }
      let status = statusOf(clause)
      if (status === 'future' && PROMISED.has(type)) {
        const parties = promised(clause, opened, subject)
        if (parties) ({ actors, recipients } = parties)
        type = 'AGREE'
        mode = null
        status = 'actual'
      }
      if (status === 'future' && (type === 'AGREE' || type === 'STATEMENT')) status = 'actual'
      recipients = recipients.filter((e) => !actors.includes(e))
      const place = type === 'STATEMENT' ? null : filled.place
      if (type === 'CONSULT' && mode === null && !recipients.length && actors.length > 1) {
        const visit = visitOf(actors, subject.entities, place)
        if (visit) {
          ;({ actors, recipients } = visit)
          mode = 'visit'
        }
      }
      const { date, source } = dateOf(clause)
      if (status === 'actual' && isPast(date)) status = 'historical'
      const [start, end] = [tokens[opened.first]!.start, tokens[opened.last - 1]!.end]
      return {
        type,
        mode,
        status,
        actors,
        recipients,
        date,
        dateSource: source,
        place,
        contexts: contextsOf(clause, frame),
        trigger: { start, end },
        sentence: clause.sentence,
        rule,
        why: filled.why,
      }
    }
    return jointFuture(clause, subject)
  }

  /** `Ils assureront la sécurité`: what those who met will do is a promise, whatever the verb. */
  function jointFuture(clause: Clause, subject: Resolved): Event | null {
    const { verb } = clause
    const all = resolver.focus.meeting?.all ?? []
    if (
      clause.relation !== 'main' ||
      verb.tense !== 'future' ||
      verb.negated ||
      clause.conditional ||
      clause.quoted
    )
      return null
    if (subject.entities.length < 2 || !subject.entities.every((e) => all.includes(e))) return null
    const { date, source } = dateOf(clause)
    return {
      type: 'AGREE',
      mode: null,
      status: 'actual',
      actors: subject.entities,
      recipients: [],
      date: source === 'document' ? (narrative ?? date) : date,
      dateSource: source === 'document' && narrative ? 'text' : source,
      place: null,
      contexts: contextsOf(clause, null),
      trigger: { start: tokens[verb.first]!.start, end: tokens[verb.last - 1]!.end },
      sentence: clause.sentence,
      rule: 'core/joint-future',
      why: subject.why,
    }
  }

  /** False for what is only content: asked, promised, wished, or said without having happened. */
  function isTold(clause: Clause, frame: Frame, frames: ReadonlyMap<Clause, Opened[]>): boolean {
    const { verb, relation } = clause
    if (verb.kind === 'gerund' && relation !== 'adjunct') return false
    if (verb.kind === 'participle') {
      if (relation === 'infinitive') return false
      const agent = clause.obliques.some((o) => o.preposition !== null && isAgent(o.preposition))
      if (!agent) return false
    }
    if (relation === 'content' || clause.quoted) {
      let parent = clause.parent
      while (parent && parent.relation === 'content' && !frames.get(parent)?.length) parent = parent.parent
      const governing = parent ? firing(parent, frames) : null
      if (clause.quoted && !governing)
        return frame.type !== 'STATEMENT' && verb.tense === 'past' && !clause.subject?.phrases[0]?.pronoun
      if (!governing) return true
      if (!governing.speech) return false
      return frame.type !== 'STATEMENT' && verb.tense === 'past' && verb.kind === 'finite'
    }
    if (relation === 'infinitive') return false
    return true
  }

  /** The frame that a clause opens: the first whose conditions hold. */
  function firing(clause: Clause, frames: ReadonlyMap<Clause, Opened[]>): Frame | null {
    const known = fired.get(clause)
    if (known !== undefined) return known
    fired.set(clause, null)
    const subject = fill(clause.subject)
    const frame = frames.get(clause)?.find((opened) => play(clause, opened, subject, frames))?.frame ?? null
    fired.set(clause, frame)
    return frame
  }

  function isAgent(preposition: string): boolean {
    return (grammar.jobs.agent ?? []).includes(preposition)
  }

  /** The parts of a frame with their fillers, or null when its conditions fail. */
  function play(
    clause: Clause,
    opened: Opened,
    subject: Resolved,
    frames: ReadonlyMap<Clause, Opened[]>,
  ): Filled | null {
    const { frame } = opened
    const { verb } = clause
    const functions = new Map<string, Resolved>()
    const put = (name: string, value: Resolved): void => {
      const before = functions.get(name)
      if (!before) functions.set(name, value)
      else
        functions.set(name, {
          ...before,
          entities: [...before.entities, ...value.entities],
          why: [...before.why, ...value.why],
        })
    }
    const object = fill(clause.object)
    if (verb.passive) {
      put('object', subject)
      const agent = clause.obliques.find((o) => isAgent(o.preposition ?? ''))
      if (agent) put('subject', fill(agent))
    } else {
      put('subject', subject)
      if (clause.object && opened.preposition === null) put('object', object)
    }
    if (clause.indirect) put('iobject', fill(clause.indirect))
    for (const oblique of clause.obliques) {
      const preposition = oblique.preposition ?? ''
      if (verb.passive && isAgent(preposition)) continue
      const value = fill(oblique, false, isLocative(preposition))
      if (opened.preposition === preposition) put('object', value)
      put(preposition, value)
      if (isDative(preposition) && value.entities.some((e) => e.type !== 'place' || e.kind === 'country'))
        put('iobject', value)
    }
    const patient = verb.passive ? clause.subject : clause.object
    if (frame.roles['object-owner'] && patient && !functions.get('object')?.entities.length)
      put('object-owner', owners(patient))
    if (
      verb.kind !== 'infinitive' &&
      [...frames.keys()].some((c) => c.parent === clause && c.verb.kind === 'infinitive')
    )
      put('infinitive', { entities: [], why: [], present: true })
    if (frame.roles.content || frame.when.content) {
      const content = contentSubject(clause, frames)
      if (content) put('content', content)
    }
    for (const [name, conditions] of Object.entries(frame.when))
      if (!holds(functions.get(name), conditions)) return null
    const filled: Filled = { actors: [], recipients: [], place: null, why: [] }
    for (const [name, part] of Object.entries(frame.roles)) assign(filled, functions.get(name), part)
    if (frame.type === 'AGREE') {
      const partners = partnersOf(clause, frames)
      filled.recipients.push(
        ...partners.filter((e) => !filled.actors.includes(e) && !isOwnSide(e, filled.actors)),
      )
    }
    // a city is a place, never who is visited or spoken to
    const party = (e: Entity): boolean =>
      e.type !== 'place' || e.kind === 'country' || e.kind === 'region' || frame.type !== 'CONSULT'
    const told = Object.entries(frame.roles).filter(([, part]) => part === 'place')
    const place = told.flatMap(([name]) => placesIn(name, clause, opened)).find((e) => e !== null) ?? null
    return {
      ...filled,
      actors: unique(filled.actors).filter(party),
      recipients: unique(filled.recipients).filter(party),
      place: placeOf(clause) ?? place,
    }
  }

  /** Places named in a function: `visited Odesa`, `travelled to Doha`. */
  function placesIn(name: string, clause: Clause, opened: Opened): (Entity | null)[] {
    const argument =
      name === 'object' && opened.preposition === null
        ? clause.object
        : clause.obliques.find((o) => o.preposition === (name === 'object' ? opened.preposition : name))
    return (argument?.phrases ?? []).map((p) => (p.mention?.type === 'place' ? p.mention.entity : null))
  }

  /** `souhaite renforcer la coopération avec le Mali`: partners named with the verb or under its infinitives. */
  function partnersOf(clause: Clause, frames: ReadonlyMap<Clause, Opened[]>): Entity[] {
    const below = [...frames.keys()].filter(
      (c) => c === clause || (c.relation === 'infinitive' && under(c, clause)),
    )
    return below.flatMap((c) =>
      c.obliques
        .filter((o) => (grammar.jobs.partner ?? []).includes(o.preposition ?? ''))
        .flatMap((o) => fill(o).entities),
    )
  }

  function assign(filled: Filled, value: Resolved | undefined, part: Part): void {
    if (!value || part === 'none' || part === 'place') return
    const side = part === 'recipient' ? filled.recipients : filled.actors
    side.push(...value.entities)
    filled.why.push(...value.why)
  }

  function isLocative(preposition: string): boolean {
    return (grammar.jobs.locative ?? []).includes(preposition) || isDative(preposition)
  }

  function isDative(preposition: string): boolean {
    return (grammar.jobs['dative-marker'] ?? []).includes(preposition)
  }

  /** The subject of what a verb asks for or reports: `urged that China act`, `called on X to act`. */
  function contentSubject(clause: Clause, frames: ReadonlyMap<Clause, Opened[]>): Resolved | null {
    const content = [...frames.keys()].find(
      (c) => c.parent === clause && c.relation === 'content' && c.subject,
    )
    if (content) return { ...fill(content.subject, true), clause: true }
    const infinitive = [...frames.keys()].some(
      (c) => c.parent === clause && c.relation === 'infinitive' && c.verb.kind === 'infinitive',
    )
    return infinitive ? { entities: [], why: [], present: true } : null
  }

  /** The entities that own or complement the common nouns of a phrase: `les efforts du Mali`. */
  function owners(argument: Argument): Resolved {
    const list = argument.phrases.map((p) => p.owner?.entity ?? null).filter((e): e is Entity => e !== null)
    return { entities: unique(list), why: list.map((e) => `${e.id} owner`), present: true }
  }

  function raise(
    clause: Clause,
    frames: ReadonlyMap<Clause, Opened[]>,
  ): { frame: Frame; recipients: Entity[] } | null {
    let best: { frame: Frame; recipients: Entity[] } | null = null
    for (const [content, options] of frames) {
      if (content.parent !== clause || content.relation !== 'content' || content.verb.kind !== 'finite')
        continue
      if (content.verb.tense === 'past' && !content.verb.copula && content.verb.anterior) continue
      const speaker = fill(clause.subject).entities
      for (const opened of options) {
        let type = opened.frame.type
        if ((content.verb.tense === 'future' || content.verb.tense === 'conditional') && PROMISED.has(type))
          type = 'AGREE'
        if (!RAISED.has(type) || content.verb.negated) continue
        const subject = fill(content.subject)
        ;(resolver.focus as { current: readonly Entity[] }).current = subject.entities
        const side = subject.entities.every((e) => speaker.includes(e) || mayBeSide(e, speaker))
        if (!side || content.verb.tense === 'past') continue
        const filled = play(content, opened, subject, frames)
        if (!filled) continue
        if (
          type === 'SUPPORT' &&
          !filled.recipients.some((e) => !speaker.includes(e) && !isOwnSide(e, speaker))
        )
          continue
        if (!best || EVENT_TYPES.indexOf(type) < EVENT_TYPES.indexOf(best.frame.type))
          best = {
            frame: { ...opened.frame, type },
            recipients: unique([
              ...filled.recipients,
              ...filled.actors.filter((e) => !subject.entities.includes(e)),
            ]),
          }
        break
      }
    }
    return best
  }

  /** Not known to be of another side: no other person, no body or country that is not the speaker's. */
  function mayBeSide(entity: Entity, speakers: readonly Entity[]): boolean {
    if (entity.type === 'person') return false
    return speakers.some((s) => s.country === null || entity.country === null || s.country === entity.country)
  }

  /** A speaker's own country, body or person. */
  function isOwnSide(entity: Entity, speakers: readonly Entity[]): boolean {
    return speakers.some(
      (s) => s === entity || (s.country !== null && s.country === entity.country && entity.type !== 'person'),
    )
  }

  /** A meeting in the country of one side is a visit of the other. `host` is remembered for what follows on the spot. */
  function visitOf(
    actors: readonly Entity[],
    subject: readonly Entity[],
    place: Entity | null,
  ): { actors: Entity[]; recipients: Entity[] } | null {
    const where = place?.country ?? hostCountry
    if (!where) return null
    const guests = actors.filter((e) => subject.includes(e))
    const hosts = actors.filter((e) => !subject.includes(e))
    if (!guests.length || !hosts.length) return null
    if (guests.some((e) => e.country === null || e.country === where)) return null
    if (hosts.some((e) => e.country !== null && e.country !== where)) return null
    return { actors: guests, recipients: hosts }
  }

  /** Who promises whom in a future meeting or help: the one who acts, and the others. */
  function promised(
    clause: Clause,
    opened: Opened,
    subject: Resolved,
  ): { actors: Entity[]; recipients: Entity[] } | null {
    const agent = clause.verb.passive ? clause.obliques.find((o) => isAgent(o.preposition ?? '')) : null
    const actors = agent ? fill(agent).entities : clause.verb.passive ? [] : subject.entities
    if (!actors.length) return null
    const others: Entity[] = clause.verb.passive ? [...subject.entities] : []
    if (!clause.verb.passive && clause.object) others.push(...fill(clause.object).entities)
    for (const oblique of clause.obliques) {
      const part = opened.frame.roles[oblique.preposition ?? '']
      if (part === 'actor' || part === 'recipient') others.push(...fill(oblique, false, true).entities)
    }
    return {
      actors: unique(actors),
      recipients: unique(others).filter((e) => e.type !== 'place' || e.kind === 'country'),
    }
  }

  function statusOf(clause: Clause): Status {
    const { verb } = clause
    if (verb.negated) return 'negated'
    if (clause.conditional) return 'hypothetical'
    if (verb.mood === 'hypothetical') return 'hypothetical'
    if (verb.tense === 'conditional') return clause.relation === 'content' ? 'future' : 'hypothetical'
    if (verb.tense === 'future') return 'future'
    return 'actual'
  }

  function dateOf(clause: Clause): { date: string | null; source: 'text' | 'document' } {
    const own = ownDate(clause)
    if (own) return { date: own.value, source: 'text' }
    // `fired tear gas and arrested 60 people on Wednesday`: coordinated verbs share their date
    const twins = inSentence.filter(
      (c) =>
        c !== clause &&
        c.subject !== null &&
        c.subject === clause.subject &&
        c.verb.tense === clause.verb.tense,
    )
    for (const twin of twins) {
      const date = ownDate(twin)
      if (date) return { date: date.value, source: 'text' }
    }
    const { parent, relation, verb } = clause
    if (parent && !clause.conditional) {
      if (relation === 'subordinate') return dateOf(parent)
      // `X, who had told him`, `where he will be received`: at the time of the clause it hangs on
      if (
        relation === 'relative' &&
        parent.verb.tense === verb.tense &&
        parent.verb.anterior === verb.anterior
      )
        return dateOf(parent)
    }
    const told = verb.tense !== 'future' && !clause.conditional && clause.sentence.kind === 'body'
    if (narrative && told) return { date: narrative, source: 'text' }
    return { date: input.documentDate, source: 'document' }
  }

  function ownDate(clause: Clause): DateMention | undefined {
    return dates.find((d) => d.first >= clause.first && d.first < clause.last && isAdverbial(d))
  }

  /** Dates inside a noun phrase (`the law of 1982`), purposes (`a plan for 2027`) and terms (`by 2026`) are no date of the event. */
  function isAdverbial(date: DateMention): boolean {
    const before = tokens[date.first - 1]
    if (!before) return true
    const { jobs } = before.form
    if (jobs & JOB.genitive && /^\d{4}$/.test(date.value)) return false
    if (jobs & JOB.benefactive && date.value.length < 10) return false
    if (jobs & JOB.term) return false
    const terms = grammar.jobs.term ?? []
    for (let i = date.first - 4; i < date.first; i++)
      if (
        input.lex[i]?.some(
          (m) =>
            m.last === date.first && m.entry.list === 'phrases' && terms.includes(m.entry.attrs.as ?? ''),
        )
      )
        return false
    return true
  }

  /** Clearly before the news: more than a week, or an earlier month or year where only that is told. */
  function isPast(date: string | null): boolean {
    const now = narrative ?? input.documentDate
    if (!date || !now) return false
    const a = date.split('/').at(-1)!
    const n = Math.min(a.length, now.length)
    if (n < 10) return a.slice(0, n) < now.slice(0, n)
    return dayNumber(now) - dayNumber(a) > 7
  }

  function placeOf(clause: Clause): Entity | null {
    const places: Entity[] = []
    for (const oblique of clause.obliques) {
      if (!(grammar.jobs.locative ?? []).includes(oblique.preposition ?? '')) continue
      for (const phrase of oblique.phrases) {
        const entity = phrase.mention?.type === 'place' ? phrase.mention.entity : null
        if (entity) places.push(entity)
      }
    }
    // fronted: `À Pékin, X a …`
    for (let i = clause.first; i < clause.verb.first; i++)
      for (const m of byToken.get(i) ?? []) {
        const before = tokens[m.first - 1]
        if (
          m.type === 'place' &&
          m.entity &&
          before &&
          before.form.jobs & JOB.locative &&
          m.first - 1 === clause.first
        )
          places.push(m.entity)
      }
    return places.find((p) => p.kind === 'city') ?? places[0] ?? null
  }

  function contextsOf(clause: Clause, frame: Frame | null): string[] {
    const found = new Set(frame?.contexts ?? [])
    for (let i = clause.first; i < clause.last; i++)
      for (const m of input.lex[i] ?? [])
        if (m.entry.list === 'contexts' && m.entry.attrs.context) found.add(m.entry.attrs.context)
    return [...found].slice(0, 4)
  }

  function fill(argument: Argument | null, asked = false, local = false): Resolved {
    if (!argument) return { entities: [], why: [], present: false }
    const list: Entity[] = []
    const why: string[] = []
    for (const phrase of argument.phrases) {
      const { entities, why: reason } = resolver.resolve(phrase, asked, local)
      list.push(...entities)
      for (const e of entities) why.push(`${e.id} ${reason}`)
    }
    return { entities: unique(list), why, present: true }
  }

  function afterEvent(event: Event, clause: Clause): void {
    if (event.status !== 'actual') return
    // the first dated event of a report sets its day; a later meeting may move it
    const dated =
      event.dateSource === 'text' &&
      event.date?.length === 10 &&
      clause.relation !== 'relative' &&
      clause.relation !== 'subordinate' &&
      !clause.verb.anterior
    const meeting = event.type === 'CONSULT' && event.actors.length + event.recipients.length > 1
    if (dated && (meeting || (narrative === null && OCCASIONS.has(event.type)))) narrative = event.date
    if (event.type === 'CONSULT') {
      if (event.mode === 'visit' && event.place?.country) hostCountry = event.place.country
      const people = [...event.actors, ...event.recipients].filter(
        (e) => e.type === 'person' || e.type === 'institution',
      )
      if (people.length >= 2) {
        const focus = resolver.focus as { meeting: Resolver['focus']['meeting'] }
        focus.meeting = { guests: event.actors, hosts: event.recipients, all: people }
      }
    }
  }

  function focusOn(clause: Clause, event: Event | null): void {
    const focus = resolver.focus as { subject: readonly Entity[]; speaker: Entity | null }
    if (clause.relation === 'main' || event) {
      const subject = fill(clause.subject).entities
      if (subject.length && (clause.relation === 'main' || (clause.relation === 'content') === false))
        focus.subject = subject
      const frame = event && index.speech.has(clause.verb.lemmas[0]!)
      if (frame && event.actors.length === 1 && event.actors[0]!.type === 'person')
        focus.speaker = event.actors[0]!
    }
  }
}

/** The same type with a participant in common. */
const tellsSame = (a: Event, b: Event): boolean =>
  a.type === b.type &&
  [...a.actors, ...a.recipients].some((e) => b.actors.includes(e) || b.recipients.includes(e))

interface Resolved {
  readonly entities: Entity[]
  readonly why: string[]
  /** The function is filled in the text, by an entity or not. */
  readonly present: boolean
  /** It is the subject of a finite clause. */
  readonly clause?: boolean
}

const unique = (entities: readonly Entity[]): Entity[] => [...new Set(entities)]

function holds(value: Resolved | undefined, conditions: readonly string[]): boolean {
  return conditions.some((condition) => {
    const entities = value?.entities ?? []
    switch (condition) {
      case 'person':
      case 'institution':
        return entities.some((e) => e.type === condition)
      case 'country':
        return entities.some((e) => e.type === 'place' && e.kind === 'country')
      case 'place':
        return entities.some((e) => e.type === 'place')
      case 'entity':
        return entities.length > 0
      case 'clause':
        return value?.clause === true
      case 'present':
        return value?.present === true
      default:
        return value?.present !== true
    }
  })
}

/** True where `clause` is an infinitive below `host`, at any depth. */
function under(clause: Clause, host: Clause): boolean {
  let parent = clause.parent
  for (let depth = 0; parent && depth < 4; depth++) {
    if (parent === host) return true
    if (parent.relation !== 'infinitive') return false
    parent = parent.parent
  }
  return false
}

/** `…, he said`: what stands before an inverted speech verb in its sentence is what it reports. */
function reparentReported(clauses: readonly Clause[], index: FrameIndex): void {
  clauses.forEach((speech, at) => {
    if (!speech.inverted || !speech.verb.lemmas.some((l) => index.speech.has(l))) return
    for (const clause of clauses.slice(0, at))
      if (clause.relation === 'main' && clause.parent === null && !clause.inverted) {
        clause.relation = 'content'
        clause.parent = speech
      }
  })
}

function dayNumber(date: string): number {
  const [y = 0, m = 1, d = 1] = date.split('/')[0]!.split('-').map(Number)
  const a = Math.floor((14 - m) / 12)
  const yy = y + 4800 - a
  return (
    d +
    Math.floor((153 * (m + 12 * a - 3) + 2) / 5) +
    365 * yy +
    Math.floor(yy / 4) -
    Math.floor(yy / 100) +
    Math.floor(yy / 400)
  )
}

/** Mentions and dates that lie in no other, by their first token. */
function outermost(
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Map<number, (Mention | DateMention)[]> {
  const units = new Map<number, (Mention | DateMention)[]>()
  const all = [...mentions, ...dates].sort((a, b) => a.first - b.first || b.last - a.last)
  let covered = -1
  for (const unit of all) {
    if (unit.first < covered) continue
    units.set(unit.first, [unit])
    covered = unit.last
  }
  return units
}

function mentionsByToken(mentions: readonly Mention[]): Map<number, Mention[]> {
  const table = new Map<number, Mention[]>()
  for (const m of mentions) {
    const list = table.get(m.first)
    if (list) list.push(m)
    else table.set(m.first, [m])
  }
  return table
}
