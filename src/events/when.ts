/** When an event took place, as its clause, those beside it and the report so far tell. */
import type { Clause } from '../clauses/types.js'
import { edtfBounds } from '../dates/calendar.js'
import { BIT, JOB } from '../pack/grammar.js'
import type { Entry } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import type { Entity, Event, EventType, Sentence } from '../types.js'
import { dateApart } from './apart.js'
import { metAside, occasionAside } from './beside.js'
import { openDate } from './open-date.js'
import { dateBelow, days, isAhead, isDay, ownDate, withNext } from './own-date.js'
import { SPOKEN } from './roles.js'
import type { EventInput, Latest, Story } from './story.js'

/** Tokens that a noun may take which sums up what was told. */
const SUM = 5
/** Types of what is said at an occasion. */
const AMICABLE: ReadonlySet<EventType> = new Set(['STATEMENT', 'SUPPORT', 'AGREE', 'AID'])
/** Days after which a dated event is background and no news. */
const NEWS_DAYS = 7

export interface When {
  readonly date: string | null
  readonly source: 'text' | 'document'
}

/** What is told, and of whom. */
type Deed = Pick<Event, 'type' | 'actors' | 'recipients'>

/**
 * The date of what a clause tells: its own, that of a clause it hangs on or is coordinated with, of the occasion, or of
 * publication.
 */
export function dateOf(story: Story, clause: Clause, deed: Deed): When {
  const own = ownDate(story, clause)
  const open = own ? null : openDate(story, clause)
  if (open) return { date: open, source: 'text' }
  const when = dayOf(story, clause, deed)
  // `appelle à une manifestation le 2 avril`: what is said now is said on no day to come
  const published = story.input.documentDate
  const { verb, conditional } = clause
  const said = SPOKEN.has(deed.type) && deed.type !== 'AGREE' && verb.tense === 'present' && !conditional
  const ahead = said && published && when.date && isAhead(when.date, published)
  if (ahead) return { date: published, source: 'document' }
  // `has dismissed X, the palace announced on Tuesday`: by then it was done
  const { parent, relation } = clause
  const report =
    relation === 'content' && verb.tense === 'past' && parent ? ownDate(story, parent) : undefined
  const done = when.source === 'document' && report && isDay(report.value)
  return done ? { date: report.value, source: 'text' } : when
}

/** The same without what began then and goes on. */
function dayOf(story: Story, clause: Clause, deed: Deed): When {
  const own = ownDate(story, clause) ?? dateBelow(story, clause)
  const said = own
    ? withNext(story, own)
    : (twinDay(story, clause) ??
      (occasionAside(story, clause) ?? metAside(story, clause))?.value ??
      dayApart(story, clause, deed))
  if (said) return { date: said, source: 'text' }
  const host = hostOf(story, clause)
  return host ? dayOf(story, host, deed) : reportDay(story, clause, deed)
}

/** `fired tear gas and arrested 60 people on Wednesday`: coordinated verbs share their date. */
function twinDay(story: Story, clause: Clause): string | null {
  const { verb, subject } = clause
  for (const twin of story.clauses) {
    if (twin === clause || subject === null || twin.subject !== subject) continue
    // `arrested X, accused of having killed Y in May`
    if (twin.verb.kind === 'infinitive') continue
    // `a dit avoir rencontré X la veille`
    if (twin.relation === 'content' && twin.parent === clause) continue
    // `Arrivé lundi à Oslo, X a salué Y`, but `Réuni lundi à Oslo, le conseil a salué Y`
    const { kind, tense, current } = twin.verb
    const alike = kind === verb.kind && tense === verb.tense && current === verb.current
    const fits = twin.relation === 'adjunct' ? isSitting(story, twin) || isAtOnce(twin, clause) : alike
    if (!fits) continue
    const date = ownDate(story, twin) ?? dateBelow(story, twin)
    if (date) return date.value
  }
  return null
}

/** `Swearing in X on Monday, Y warned`: what is done while something else is. */
const isAtOnce = ({ verb, parent }: Clause, clause: Clause): boolean =>
  verb.kind === 'gerund' &&
  !verb.anterior &&
  !verb.compound &&
  parent === clause &&
  verb.first < clause.verb.first

/** `two days after X stormed the house and arrested Y`. */
function dayApart(story: Story, clause: Clause, deed: Deed): string | null {
  const { parent, relation, verb, subject } = clause
  if (relation !== 'subordinate' || clause.conditional) return null
  const above = parent ?? story.clauses.find((c) => c.relation === 'main' && c.verb.first > verb.first)
  const opening = story.clauses.find(
    (c) => c.relation === relation && c.parent === parent && c.subject === subject,
  )
  return above ? dateApart(story, opening ?? clause, dayOf(story, above, deed).date) : null
}

/** The clause whose day is that of this one as well; null where there is none. */
function hostOf(story: Story, clause: Clause): Clause | null {
  const { parent, relation, verb } = clause
  if (parent && !clause.conditional) {
    // `X, who had told him`, `had gone to Oslo, where he met Y`: at the time of the clause it hangs on
    const together = parent.verb.tense === verb.tense && (parent.verb.anterior || !verb.anterior)
    // `fired at the crowd, killing two`, `met X before thanking Y`
    const along =
      verb.kind !== 'finite' && !verb.anterior && (verb.kind === 'gerund' || relation === 'infinitive')
    // `a voté un texte que X n'a pas ratifié`: to this day
    const since =
      relation === 'relative' && together && !verb.negated && !verb.current && !isSummed(story, clause)
    const led =
      relation === 'relative' && verb.anterior && parent.verb.tense === 'past' && !parent.verb.current
    // `will fly to Oslo on Friday, while Z has donated tents`
    const when =
      relation === 'subordinate' &&
      !verb.current &&
      !(verb.tense === 'past' && parent.verb.tense === 'future')
    if (when || along || since || (led && isDefining(story, clause))) return parent
  }
  const holder = relation === 'reduced' && verb.passive ? holderOf(story, clause) : null
  return holder?.verb.tense === 'past' && !holder.verb.current ? holder : null
}

/** The day of what a clause tells by its place in the report: of a meeting, of plans, of what was told before, or of publication. */
function reportDay(story: Story, clause: Clause, deed: Deed): When {
  const { relation, verb } = clause
  const published: When = { date: story.input.documentDate, source: 'document' }
  // `praised X as he received Y on Tuesday`: what is said when people meet has their day
  const meeting = relation === 'main' && verb.tense === 'past' ? meetingBeside(story, clause) : null
  const met = meeting && ownDate(story, meeting)
  if (met) return { date: met.value, source: 'text' }
  // `X met Y on Tuesday, a spokesman said`: the words came after what they tell the day of
  const reports = clause.inverted || clause.closing
  if (reports && !story.begun && story.clauses.some((c) => c.parent === clause && ownDate(story, c)))
    return published
  const ahead = verb.tense === 'future' && planned(story, clause, deed.actors)
  if (ahead) return { date: ahead, source: 'text' }
  const supposed = clause.conditional || (verb.tense === 'conditional' && relation !== 'content')
  const told = verb.tense !== 'future' && !supposed && clause.sentence.kind === 'body'
  if (!told || verb.current) return published
  const next = verb.tense === 'past' ? (before(story, clause) ?? continued(story, clause, deed)) : null
  if (next) return { date: next, source: 'text' }
  return story.narrative && !isOver(story, clause) && sharesDay(story, deed, verb.tense === 'present')
    ? { date: story.narrative, source: 'text' }
    : published
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

/** `tear gas at youths who had barricaded the road`: no comma stands before the relative pronoun. */
function isDefining({ input: { tokens } }: Story, { verb, sentence }: Clause): boolean {
  for (let i = verb.first - 1; i > sentence.first; i--)
    if (tokens[i]!.form.classes & BIT.relative) return tokens[i - 1]!.form.text !== ','
  return false
}

/** `closed the border, a step that Y condemned`: what sums up all that was told is spoken of afterwards. */
function isSummed({ grammar, input: { tokens } }: Story, { first, sentence }: Clause): boolean {
  let at = first - 1
  if (at < sentence.first) return false
  if (tokens[at]!.form.classes & BIT.relative) {
    if (grammar.jobs.personal?.includes(tokens[at]!.form.lower)) return false
    at--
  }
  const last = at
  while (at > sentence.first && last - at < SUM && tokens[at]!.form.text !== ',') at--
  return (
    tokens[at]!.form.text === ',' && (at === last - 1 || (tokens[at + 1]!.form.jobs & JOB.indefinite) !== 0)
  )
}

/** `adopted on Monday a text drafted by X`: the finite clause whose noun a participle tells more of. */
function holderOf({ clauses }: Story, { verb }: Clause): Clause | null {
  const before = clauses.filter((c) => c.verb.first < verb.first && c.verb.kind === 'finite')
  return before.at(-1) ?? null
}

/**
 * `X shelled Y on Monday; Z fired back`, `X met Y on Monday. They signed Z.`: the day of what was told last, in the
 * same sentence or of those told of there, whom words of the same paragraph point back to.
 */
function continued(story: Story, clause: Clause, { type, actors, recipients }: Deed): string | null {
  const { latest } = story
  if (clause.relation !== 'main' && clause.relation !== 'content') return null
  const then = thenEntry(story, clause)
  if (then) return thenDate(story, clause, then)
  if (!latest || latest.past || clause.relation !== 'main') return null
  const [who] = clause.subject?.phrases ?? []
  // `X met Ambassador Y of Peru on Monday. The Peruvian delegation …`
  const sent = (e: Entity): boolean =>
    !who?.mention &&
    who?.noun?.list !== 'group-nouns' &&
    e.kind === 'country' &&
    latest.parties.some((p) => p.country === e.country)
  const known = (e: Entity): boolean => latest.parties.includes(e) || sent(e)
  if (latest.sentence === clause.sentence) {
    if (clause.inverted || clause.closing) return null
    return SPOKEN.has(type) && isReaction(story, clause) && !actors.some(known) ? null : latest.date
  }
  if (latest.sentence.line !== clause.sentence.line || !isDay(latest.date)) return null
  // `X had named Y on Monday. He praised Z.`: behind what came before the news goes on, but `They praised Z` and `The
  // latter refused` there and then
  if (latest.anterior && !clause.verb.anterior && !who?.plural && who?.noun?.attrs.rel !== 'latter')
    return null
  if (!SPOKEN.has(type) && hasPronoun(clause) && recipients.some(known)) return latest.date
  if (!pointsBack(clause)) return null
  if (actors.some(known)) return latest.date
  const { said } = latest
  return said && actors.some((e) => said.parties.includes(e)) ? said.date : null
}

/** `X freed 20 prisoners on Monday, and Y praised it`: what others say to what one did; not behind `On Monday X freed`. */
function isReaction({ input: { tokens, dates } }: Story, clause: Clause): boolean {
  const first = clause.subject?.phrases[0]?.first ?? 0
  if (first === 0 || !(tokens[first - 1]!.form.classes & BIT.coordinator)) return false
  const opening = dates.some((d) => d.last > clause.sentence.first && d.first <= clause.sentence.first + 1)
  return !opening && !pointsBack(clause)
}

/** `Police beat him`. */
const hasPronoun = ({ verb, object }: Clause): boolean =>
  verb.objectPronoun !== null || object?.phrases.some((p) => p.pronoun !== null) === true

/** `Kenya had expelled X in May. Y had refused to go.`: of what came before the news the next sentence tells more. */
function before({ latest, input }: Story, { verb, relation, sentence }: Clause): string | null {
  if (!latest?.anterior || latest.past || !verb.anterior || relation !== 'main') return null
  const apart = input.sentences.indexOf(sentence) - input.sentences.indexOf(latest.sentence)
  return apart <= 1 && latest.sentence.line === sentence.line ? latest.date : null
}

/** Told of in this paragraph or the one before, and no background: a day of the week past, or of what went before. */
function isNews({ documentDate }: EventInput, { line }: Sentence, latest: Latest): boolean {
  const near = line - latest.sentence.line
  if (near > 1 || (near === 1 && latest.anterior)) return false
  return !documentDate || (isDay(latest.date) && days(documentDate) - days(latest.date) <= NEWS_DAYS)
}

/**
 * `in response`, `at the meeting`: words that put a clause on the day told before, or what opens it (`Delivering the
 * verdict, X`, `Présente à la cérémonie, Y`), or another of the same subject (`fired back and killed two`).
 */
function thenEntry({ clauses, input: { tokens, lex } }: Story, clause: Clause): Entry | null {
  for (const { verb, relation, parent, subject, first, last } of clauses) {
    if (verb.first > clause.verb.first) break
    const opens = verb !== clause.verb && (relation === 'adjunct' ? parent === clause : subject === null)
    const twin = relation === clause.relation && subject !== null && subject === clause.subject
    if (!opens && !twin) continue
    for (let i = first; i < last; i++) {
      if (!(tokens[i]!.lists & LIST.dates)) continue
      // `met X and afterwards Y`
      if (i >= verb.last && tokens[i - 1]!.form.classes & BIT.coordinator) continue
      for (const { entry } of lex[i]!) if (entry.list === 'date-then') return entry
    }
  }
  return null
}

/** The day of the occasion reported, where the words mean one and nothing was told of a later day; or that told last. */
function thenDate({ latest, setBy, narrative, input }: Story, clause: Clause, then: Entry): string | null {
  const { sentence } = clause
  if (latest?.sentence === sentence) return latest.date
  const near = latest && isNews(input, sentence, latest) ? latest.date : null
  if (then.attrs.from === 'event' && setBy !== 'deed' && narrative && (!near || near < narrative))
    return narrative
  return near
}

/** `He`, `the two ministers`, `l'a reçu`: words that mean somebody told of before. */
const pointsBack = ({ subject, verb }: Clause): boolean =>
  verb.objectPronoun !== null ||
  verb.dativePronoun !== null ||
  subject?.phrases.some((p) => p.pronoun !== null || (p.definite && !p.mention && !p.titles.length)) === true

/** The paragraph tells of a later day by now. */
const isOver = ({ latest, narrative }: Story, { sentence }: Clause): boolean =>
  latest?.past === false &&
  !latest.anterior &&
  latest.sentence.line === sentence.line &&
  narrative !== null &&
  latest.date > narrative

/**
 * A report's day is that of its parties: the people and bodies seen in it, and the people of those bodies and countries,
 * unless it tells what they say `now`, in the present; where they find no fault, also the people of the countries of
 * those people. What others do in a later paragraph has no day but that of publication, where the document tells it to
 * the day.
 */
function sharesDay({ parties, setBy, input }: Story, { type, actors }: Deed, now: boolean): boolean {
  if ((input.documentDate?.length ?? 0) < 10) return true
  if (setBy === 'deed' && now) return false
  const amicable = AMICABLE.has(type)
  const body = amicable ? setBy !== 'deed' : setBy === 'occasion'
  const person = amicable && setBy === 'occasion'
  const speaksFor = (e: Entity, party: Entity): boolean =>
    !now &&
    e.type === 'person' &&
    (party.type === 'person' ? person : body) &&
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

/** Clearly before the news: more than a week, or an earlier month or year where only that is told. */
export function isPast(story: Story, date: string | null): boolean {
  const now = story.narrative ?? story.input.documentDate
  if (date === now) return false
  const told = edtfBounds(date ?? '')
  const news = edtfBounds(now ?? '')
  if (!told || !news) return false
  // what ends on a day is compared by days
  const [end, from] = [told[1], news[0]]
  return isDay(date!.slice(date!.lastIndexOf('/') + 1)) && isDay(now) ? from - end > NEWS_DAYS : end < from
}
