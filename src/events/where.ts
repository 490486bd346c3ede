/** Where and when an event took place, and who is at home there. */
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { dayNumber, parsePoint } from '../dates/calendar.js'
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import type { DateMention, Entity, Token } from '../types.js'
import type { Opened } from './frames.js'
import { fill, hasJob, isAgent, type Story } from './story.js'

/** Days after which a dated event is background and no news. */
const NEWS_DAYS = 7

export interface When {
  readonly date: string | null
  readonly source: 'text' | 'document'
}

/**
 * The date of what a clause tells of `actors`: its own, that of a clause it hangs on or is coordinated with, of the
 * occasion, or of publication.
 */
export function dateOf(story: Story, clause: Clause, actors: readonly Entity[] = []): When {
  const since = ownDate(story, clause) ? undefined : onsetOf(story, clause)
  return since ? { date: `${since.value}/..`, source: 'text' } : dayOf(story, clause, actors)
}

/** The same without what began then and goes on. */
function dayOf(story: Story, clause: Clause, actors: readonly Entity[]): When {
  const own = ownDate(story, clause) ?? dateBelow(story, clause)
  if (own) return { date: own.value, source: 'text' }
  const { parent, relation, verb, subject } = clause
  // `fired tear gas and arrested 60 people on Wednesday`: coordinated verbs share their date
  for (const twin of story.clauses) {
    if (twin === clause || subject === null || twin.subject !== subject) continue
    // `Arrivé lundi à Oslo, X a salué Y`, but `Réuni lundi à Oslo, le conseil a salué Y`
    const fits = twin.relation === 'adjunct' ? isSitting(story, twin) : twin.verb.tense === verb.tense
    if (!fits) continue
    const date = ownDate(story, twin)
    if (date) return { date: date.value, source: 'text' }
  }
  if (parent && !clause.conditional) {
    // `X, who had told him`, `had gone to Oslo, where he met Y`: at the time of the clause it hangs on
    const together = parent.verb.tense === verb.tense && (parent.verb.anterior || !verb.anterior)
    // `fired at the crowd, killing two`, `met X before thanking Y`
    const along =
      verb.kind !== 'finite' && !verb.anterior && (verb.kind === 'gerund' || relation === 'infinitive')
    // `a voté un texte que X n'a pas ratifié`: to this day
    const since = relation === 'relative' && together && !verb.negated
    if (relation === 'subordinate' || along || since) return dayOf(story, parent, actors)
  }
  // `praised X as he received Y on Tuesday`: what is said when people meet has their day
  const meeting = relation === 'main' && verb.tense === 'past' ? meetingBeside(story, clause) : null
  const met = meeting && ownDate(story, meeting)
  if (met) return { date: met.value, source: 'text' }
  // `X met Y on Tuesday, a spokesman said`: the words came after what they tell the day of
  const reports = clause.inverted || clause.closing
  if (reports && !story.begun && story.clauses.some((c) => c.parent === clause && ownDate(story, c)))
    return { date: story.input.documentDate, source: 'document' }
  const ahead = verb.tense === 'future' && planned(story, clause, actors)
  if (ahead) return { date: ahead, source: 'text' }
  const supposed = clause.conditional || (verb.tense === 'conditional' && relation !== 'content')
  const told = verb.tense !== 'future' && !supposed && clause.sentence.kind === 'body'
  if (story.narrative && told && sharesDay(story, actors, verb.tense === 'present'))
    return { date: story.narrative, source: 'text' }
  return { date: story.input.documentDate, source: 'document' }
}

/** `X will land in Oslo on Friday. He will meet Y.`: what the same people will do next has the day told just before. */
function planned(
  { plan, input: { sentences } }: Story,
  clause: Clause,
  actors: readonly Entity[],
): string | null {
  if (!plan || sentences.indexOf(clause.sentence) - sentences.indexOf(plan.sentence) > 1) return null
  const { event } = plan
  const same = actors.some((e) => event.actors.includes(e) || event.recipients.includes(e))
  return same || clause.subject?.phrases.some((p) => p.pronoun) ? event.date : null
}

/**
 * A report's day is that of its parties: the people and bodies seen in it, and the people of those bodies and countries,
 * unless it tells what they say `now`, in the present. What others do in a later paragraph has no day but that of
 * publication, where the document tells it to the day.
 */
function sharesDay({ parties, input }: Story, actors: readonly Entity[], now: boolean): boolean {
  if ((input.documentDate?.length ?? 0) < 10) return true
  const speaksFor = (e: Entity, party: Entity): boolean =>
    !now &&
    e.type === 'person' &&
    party.type !== 'person' &&
    party.country !== null &&
    party.country === e.country
  return actors.some((e) => parties.some((p) => p === e || speaksFor(e, p)))
}

/** The meeting that a clause with a conjunction for `at the same time` tells, with the one who acts in both. */
export function meetingBeside(story: Story, clause: Clause): Clause | null {
  const { clauses, frames, grammar, input } = story
  const beside = clauses.find((c) => c.parent === clause && c.relation === 'subordinate' && !c.conditional)
  const first = beside?.subject?.phrases[0]?.first
  if (!beside || first === undefined || first === 0) return null
  if (!grammar.jobs.meanwhile?.includes(input.tokens[first - 1]!.form.lower)) return null
  return frames.get(beside)?.some(({ frame }) => frame.type === 'CONSULT') ? beside : null
}

/** `Réuni lundi à Oslo`, `Interrogé mardi`: on which occasion the main clause behind it is said or done. */
export const isSitting = ({ grammar }: Story, { verb, relation, parent }: Clause): boolean =>
  relation === 'adjunct' &&
  parent !== null &&
  verb.first < parent.verb.first &&
  verb.lemmas.some((l) => grammar.auxiliaries.sitting?.includes(l))

/**
 * The date that a clause gives: its first, or the day within that which it gives as well. What happened did so on no
 * day to come: `reported a vote for next week`.
 */
function ownDate(story: Story, clause: Clause): DateMention | undefined {
  const { verb, conditional } = clause
  const now =
    verb.kind === 'finite' && verb.tense === 'past' && !conditional ? story.input.documentDate : null
  let own: DateMention | undefined
  for (const d of story.input.dates) {
    if (d.first >= clause.last) break
    if (d.first < clause.first || (now && isAhead(d.value, now)) || !isAdverbial(story, d)) continue
    if (!own) {
      if (!d.value.includes('/')) return d
      own = d
      continue
    }
    // `Lors de sa visite du 5 au 7 mars, X a rencontré mardi Y`
    const [from, to] = own.value.split('/')
    if (isDay(d.value) && from! <= d.value && d.value <= to!) return d
  }
  return own
}

/** `applied to join the EU in March 2022`: a past date below a verb that is told, where it can only be the verb's. */
function dateBelow(story: Story, { verb }: Clause): DateMention | undefined {
  if (verb.kind !== 'finite' || verb.tense !== 'past') return undefined
  const now = story.input.documentDate
  for (const below of story.clauses) {
    if (below.parent?.verb !== verb || below.verb.kind === 'finite' || below.relation === 'adjunct') continue
    const date = ownDate(story, below)
    // what was asked or promised may be told of with a day of its own, in the past with its year it is the verb's
    const sure = below.verb.kind === 'infinitive' && date?.implied.length === 0
    if (story.frames.get(below)?.length && (!sure || story.index.speech.has(below.verb.lemmas[0]!))) continue
    if (date && now && date.value < now && !date.value.includes('/')) return date
  }
  return undefined
}

/** The date since which what a clause tells goes on: `shares data since 2023`, but not `the first visit since 2003`. */
function onsetOf(story: Story, clause: Clause): DateMention | undefined {
  const { tokens, dates } = story.input
  const { verb } = clause
  if (verb.kind !== 'finite' || verb.anterior || (verb.tense !== 'present' && !verb.compound))
    return undefined
  return dates.find((d) => {
    if (d.first - 1 < clause.first || d.first >= clause.last || d.value.includes('/')) return false
    if (!(tokens[d.first - 1]!.form.jobs & JOB.onset)) return false
    for (let i = clause.first; i < d.first; i++) if (tokens[i]!.form.jobs & JOB.ranking) return false
    return true
  })
}

/** Dates of a noun (`the law of 1982`), purposes (`a plan for 2027`) and terms (`by 2026`) are not when something happens. */
export function isAdverbial(story: Story, date: DateMention, ofNoun = false): boolean {
  const { input, grammar } = story
  const { tokens, lex } = input
  const first = beginOf(story, date)
  if (first === 0) return true
  const before = tokens[first - 1]!
  const { jobs, classes } = before.form
  // `the 2016 award`, `the September ballot`
  const next = tokens[date.last]
  if (!isProclitic(grammar) && classes & (BIT.determiner | BIT.possessive) && next && isNoun(next))
    return false
  // `the vote of 5 March`, but `du 5 au 7 mars`
  if (jobs & JOB.genitive && !(ofNoun ? date.value.length > 4 : date.value.includes('/'))) return false
  // `a plan for 2027`, `pour le mois d'octobre`
  const lead = classes & BIT.determiner ? (tokens[first - 2]?.form.jobs ?? 0) | jobs : jobs
  if (lead & JOB.benefactive && date.value.length < 10) return false
  if (jobs & JOB.term) return false
  const terms = grammar.jobs.term ?? []
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (
      lex[i]?.some(
        (m) => m.last === first && m.entry.list === 'phrases' && terms.includes(m.entry.attrs.as ?? ''),
      )
    )
      return false
  return true
}

/** The first token of a date, or of the unit before it: `au mois de mars`, but `depuis le mois de mars`. */
function beginOf({ input: { tokens, lex } }: Story, { first }: DateMention): number {
  if (first < 3 || !(tokens[first - 1]!.form.jobs & JOB.genitive)) return first
  if (!(tokens[first - 3]!.form.jobs & JOB.locative)) return first
  return lex[first - 2]?.some((m) => m.entry.list === 'date-units') ? first - 2 : first
}

/** EDTF dates compare as text, as far as both go. */
const isAhead = (date: string, now: string): boolean => date.slice(0, now.length) > now.slice(0, date.length)

/** Behind a date, the noun that it tells more of, or an adjective of that. */
const isNoun = ({ form }: Token): boolean =>
  /^\p{L}/u.test(form.text) && (form.classes === 0 || form.classes === BIT.adjective) && !form.verbs.length

/** True of an EDTF date that is one day. */
export const isDay = (date: string | null): boolean => date?.length === 10 && !date.includes('/')

/** Clearly before the news: more than a week, or an earlier month or year where only that is told. */
export function isPast(story: Story, date: string | null): boolean {
  const now = story.narrative ?? story.input.documentDate
  if (date === null || !now) return false
  const end = date.slice(date.lastIndexOf('/') + 1)
  if (end === '..') return false
  // EDTF dates compare as text
  if (end >= now) return false
  const precision = Math.min(end.length, now.length)
  if (precision < 10) return end.slice(0, precision) < now.slice(0, precision)
  return days(now) - days(end) > NEWS_DAYS
}

function days(date: string): number {
  const point = parsePoint(date.slice(0, 10))
  return point ? dayNumber(point.year, point.month ?? 1, point.day ?? 1) : 0
}

/**
 * Where a clause says it happened: a city before a country, at the verb or in front of the clause (`À Pékin, X a …`).
 * @param spoken given where the event is words, so that a place may be what they are about
 * @param given those to whom something is said or given, who are no place: `a promis une aide à Tunis`
 */
export function placeOf(
  story: Story,
  clause: Clause,
  given: readonly Entity[] = [],
  spoken: Spoken | null = null,
): Entity | null {
  const places: Entity[] = []
  for (const oblique of clause.obliques) {
    const { preposition, phrases } = oblique
    const whence = spoken !== null && hasJob(story, preposition, 'vantage')
    if (!whence && !hasJob(story, preposition, 'locative')) continue
    const topic =
      !whence &&
      spoken !== null &&
      (hasJob(story, preposition, 'topic') || isOfTopic(story, clause, oblique, spoken))
    const addressed = given.length > 0 && hasJob(story, preposition, 'dative-marker')
    for (const p of phrases) {
      const place = placeNamed(story, p)
      if (!place || (addressed && isGiven(story, clause, p, given))) continue
      // `discussed the border in Arica`: people meet in cities
      if (!topic || (spoken?.meets && place.kind === 'city')) places.push(place)
    }
  }
  const front = fronted(story, clause)
  if (front) places.push(front)
  return narrowest(places)
}

/** The place in front of a clause: `In Leipzig, where they live, X …`, `while in Leipzig Y …`. */
export function fronted(story: Story, clause: Clause): Entity | null {
  const { tokens } = story.input
  const { sentence, relation, verb } = clause
  const leads =
    relation === 'main' &&
    !clause.inverted &&
    !clause.closing &&
    !story.clauses.some((c) => c.relation === 'main' && c.verb.first < verb.first)
  const opens = leads && isWhere(story, sentence.first)
  let at = opens ? sentence.first : clause.first
  if (!opens && tokens[at - 3] && tokens[at - 3]!.form.classes & (BIT.subordinator | BIT.coordinator)) at -= 2
  if (at + 1 >= verb.first || !isWhere(story, at)) return null
  const place = story.mentionsAt[at + 1]?.find((m) => m.type === 'place')
  return place?.entity ?? null
}

/** A preposition of place, or of whence somebody speaks. */
const isWhere = (story: Story, at: number): boolean => {
  const { jobs, lower } = story.input.tokens[at]!.form
  return (jobs & JOB.locative) !== 0 || hasJob(story, lower, 'vantage')
}

/** Of a sitting no place is what is spoken of: `Interrogé à Lima sur l'Iran`. */
const OCCASION: Spoken = { about: false, meets: false }

/** An event that is words. */
interface Spoken {
  /** Its object may be what is spoken of, and neither who is spoken to nor a word of the trigger. */
  readonly about: boolean
  /** They are those of a meeting. */
  readonly meets: boolean
}

/** `condemned the attack in Goma`, `discussed the situation in the Sahel`: where that was of which one speaks. */
function isOfTopic(
  story: Story,
  { object, obliques, inverted }: Clause,
  place: Argument,
  { about }: Spoken,
): boolean {
  const at = place.phrases[0]!.first
  const ends = ({ phrases }: Argument): boolean => {
    const { last, mention, noun, pronoun, date } = phrases.at(-1)!
    if (last >= at || at - last > 2 || pronoun || date || noun) return false
    return mention?.type !== 'person' && mention?.type !== 'place'
  }
  if (object && !inverted && about && ends(object)) return true
  return obliques.some(
    (o) =>
      o !== place &&
      ends(o) &&
      !o.phrases.at(-1)!.mention &&
      (hasJob(story, o.preposition, 'topic') || !hasJob(story, o.preposition, 'locative')) &&
      !hasJob(story, o.preposition, 'partner') &&
      !hasJob(story, o.preposition, 'dative-marker') &&
      !isAgent(story, o.preposition),
  )
}

/** Of several places where one thing happened, the first that is no country or region: `at the Stade Léopold in Dakar, Senegal`. */
const narrowest = (places: readonly Entity[]): Entity | null =>
  places.find((p) => p.kind !== 'country' && p.kind !== 'region') ??
  places.find((p) => p.kind === 'region') ??
  places[0] ??
  null

/** The place that a phrase is, or that its class word has with it: `the port of Izmir`, `the Sambisa forest`. */
export function placeNamed(story: Story, phrase: NounPhrase): Entity | null {
  const { mentionsAt, input } = story
  const { tokens, lex } = input
  const { mention, first, last, head } = phrase
  if (mention) return mention.type === 'place' ? mention.entity : null
  const jobs = tokens[head]?.form.jobs ?? 0
  if (jobs & JOB.capital) return phrase.of ? null : capitalOf(story, phrase.country ?? story.input.home)
  let classed = false
  for (let i = first; i <= head && !classed; i++)
    classed = lex[i]?.some((m) => m.entry.list === 'place-heads' && m.last > head) ?? false
  if (!classed && !(jobs & JOB.site)) return null
  let place: Entity | null = null
  for (let i = first; i < last; i++)
    for (const m of mentionsAt[i] ?? [])
      if (m.type === 'place' && m.entity && (!place || i > head)) place = m.entity
  return place
}

/** The capital of a country, where the text names it. */
function capitalOf({ input: { mentions } }: Story, country: string | null): Entity | null {
  const named = mentions.find((m) => m.type === 'place' && m.capital && m.country === country)
  return named?.entity ?? null
}

/** True where a place is one of those given something; a capital is its country only where that is not named itself. */
function isGiven(story: Story, clause: Clause, phrase: NounPhrase, given: readonly Entity[]): boolean {
  const isNamed = ({ mention }: NounPhrase): boolean =>
    mention?.type === 'place' && mention.entity !== null && given.includes(mention.entity)
  return clause.obliques.some((o) => o.phrases.some(isNamed)) ? isNamed(phrase) : names(story, phrase, given)
}

/** True where a phrase, read as who and not as where, names one of `entities`. */
const names = (story: Story, phrase: NounPhrase, entities: readonly Entity[]): boolean =>
  fill(story, { preposition: null, phrases: [phrase] }).entities.some((e) => entities.includes(e))

/** Where the first of several things was done: `À Lima, X a bloqué une route et incendié deux voitures`. */
export function placeOfTwin(story: Story, clause: Clause, find = placeOf): Entity | null {
  for (const twin of story.clauses) {
    if (twin === clause) return null
    if (twin.subject === null || twin.subject !== clause.subject) continue
    const sitting = isSitting(story, twin)
    if (!sitting && twin.verb.tense !== clause.verb.tense) continue
    const place = sitting ? placeOf(story, twin, [], OCCASION) : find(story, twin)
    if (place) return place
  }
  return null
}

/** Places named in a function: `visited Odesa`, `travelled to Doha`. */
export function placesIn(clause: Clause, opened: Opened, name: string): Entity[] {
  const argument =
    name === 'object' && opened.preposition === null
      ? clause.object
      : clause.obliques.find((o) => o.preposition === (name === 'object' ? opened.preposition : name))
  return argument ? placesOf(argument) : []
}

/** The places that an argument names. */
export function placesOf({ phrases }: Argument): Entity[] {
  const places: Entity[] = []
  for (const { mention } of phrases)
    if (mention?.type === 'place' && mention.entity) places.push(mention.entity)
  return places
}

/** A meeting in the country of one side is a visit of the other; null where that cannot be told. */
export function visitOf(
  story: Story,
  actors: readonly Entity[],
  subject: readonly Entity[],
  place: Entity | null,
): { actors: Entity[]; recipients: Entity[] } | null {
  const where = place?.country ?? story.hostCountry
  if (!where) return null
  const first = actors.filter((e) => subject.includes(e))
  const others = actors.filter((e) => !subject.includes(e))
  const sides = [first, others]
  // `a eu à Pékin des entretiens avec X`: the person who is at home may be told first, where the place is
  const atHome = (e: Entity): boolean => e.type === 'person' && e.country === where
  if (place && first.every(atHome) && others.every((e) => e.type === 'person')) sides.reverse()
  const [guests, hosts] = sides as [Entity[], Entity[]]
  if (!guests.length || !hosts.length) return null
  if (guests.some((e) => e.country === null || e.country === where)) return null
  if (hosts.some((e) => e.country !== null && e.country !== where)) return null
  return { actors: guests, recipients: hosts }
}
