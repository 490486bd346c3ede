/** Where and when an event took place, and who is at home there. */
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { dayNumber, parsePoint } from '../dates/calendar.js'
import { JOB } from '../pack/grammar.js'
import type { DateMention, Entity } from '../types.js'
import type { Opened } from './frames.js'
import { fill, hasJob, type Story } from './story.js'

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
  const own = ownDate(story, clause)
  if (own) return { date: own.value, source: 'text' }
  const { parent, relation, verb, subject } = clause
  // `fired tear gas and arrested 60 people on Wednesday`: coordinated verbs share their date
  for (const twin of story.clauses) {
    if (twin === clause || subject === null || twin.subject !== subject || twin.verb.tense !== verb.tense)
      continue
    // `Arrivé lundi à Oslo, X a salué Y`
    if (twin.relation === 'adjunct') continue
    const date = ownDate(story, twin)
    if (date) return { date: date.value, source: 'text' }
  }
  if (parent && !clause.conditional) {
    // `X, who had told him`, `had gone to Oslo, where he met Y`: at the time of the clause it hangs on
    const together = parent.verb.tense === verb.tense && (parent.verb.anterior || !verb.anterior)
    if (relation === 'subordinate' || (relation === 'relative' && together))
      return dateOf(story, parent, actors)
  }
  // `X met Y on Tuesday, a spokesman said`: the words came after what they tell the day of
  const reports = clause.inverted || clause.closing
  if (reports && !story.begun && story.clauses.some((c) => c.parent === clause && ownDate(story, c)))
    return { date: story.input.documentDate, source: 'document' }
  const told = verb.tense !== 'future' && !clause.conditional && clause.sentence.kind === 'body'
  if (story.narrative && told && sharesDay(story, actors)) return { date: story.narrative, source: 'text' }
  return { date: story.input.documentDate, source: 'document' }
}

/**
 * A report's day is that of its parties: the people and bodies seen in it, bodies and countries for their people. What
 * others do in a later paragraph has no day but that of publication, where the document tells it to the day.
 */
function sharesDay({ parties, input }: Story, actors: readonly Entity[]): boolean {
  if ((input.documentDate?.length ?? 0) < 10) return true
  const ofOneSide = (a: Entity, b: Entity): boolean =>
    a.country !== null && a.country === b.country && (a.type === 'person') !== (b.type === 'person')
  return actors.some((e) => parties.some((p) => p === e || ofOneSide(p, e)))
}

const ownDate = (story: Story, clause: Clause): DateMention | undefined =>
  story.input.dates.find((d) => d.first >= clause.first && d.first < clause.last && isAdverbial(story, d))

/** Dates of a noun (`the law of 1982`), purposes (`a plan for 2027`) and terms (`by 2026`) are not when something happens. */
export function isAdverbial({ input: { tokens, lex }, grammar }: Story, date: DateMention): boolean {
  if (date.first === 0) return true
  const before = tokens[date.first - 1]!
  const { jobs } = before.form
  if (jobs & JOB.genitive && /^\d{4}$/.test(date.value)) return false
  if (jobs & JOB.benefactive && date.value.length < 10) return false
  if (jobs & JOB.term) return false
  const terms = grammar.jobs.term ?? []
  for (let i = Math.max(0, date.first - 4); i < date.first; i++)
    if (
      lex[i]?.some(
        (m) => m.last === date.first && m.entry.list === 'phrases' && terms.includes(m.entry.attrs.as ?? ''),
      )
    )
      return false
  return true
}

/** Clearly before the news: more than a week, or an earlier month or year where only that is told. */
export function isPast(story: Story, date: string | null): boolean {
  const now = story.narrative ?? story.input.documentDate
  if (date === null || !now) return false
  const end = date.slice(date.lastIndexOf('/') + 1)
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
 * @param given those to whom something is said or given, who are no place: `a promis une aide à Tunis`
 */
export function placeOf(story: Story, clause: Clause, given: readonly Entity[] = []): Entity | null {
  const { tokens } = story.input
  const places: Entity[] = []
  for (const { preposition, phrases } of clause.obliques) {
    if (!hasJob(story, preposition, 'locative')) continue
    const addressed = given.length > 0 && hasJob(story, preposition, 'dative-marker')
    for (const p of phrases) {
      const place = p.mention?.type === 'place' ? p.mention.entity : null
      if (place && !(addressed && isGiven(story, clause, p, given))) places.push(place)
    }
  }
  const opening = tokens[clause.first]
  if (opening && opening.form.jobs & JOB.locative && clause.first + 1 < clause.verb.first)
    for (const m of story.mentionsAt[clause.first + 1] ?? [])
      if (m.type === 'place' && m.entity) places.push(m.entity)
  return places.find((p) => p.kind === 'city') ?? places[0] ?? null
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
export function placeOfTwin(story: Story, clause: Clause): Entity | null {
  for (const twin of story.clauses) {
    if (twin === clause) return null
    if (twin.subject === null || twin.subject !== clause.subject || twin.verb.tense !== clause.verb.tense)
      continue
    const place = placeOf(story, twin)
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
