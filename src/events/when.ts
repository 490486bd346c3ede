/** When an event took place, as its clause, those beside it and the report so far tell. */
import type { Clause } from '../clauses/types.js'
import { dayNumber, parsePoint } from '../dates/calendar.js'
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import type { DateMention, Entity, Sentence, Token } from '../types.js'
import { dateApart } from './apart.js'
import type { Latest, Story } from './story.js'

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
  if (own) return { date: withNext(story, own), source: 'text' }
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
  if (relation === 'subordinate' && !clause.conditional) {
    const above = parent ?? story.clauses.find((c) => c.relation === 'main' && c.verb.first > verb.first)
    // `two days after X stormed the house and arrested Y`
    const opening = story.clauses.find(
      (c) => c.relation === relation && c.parent === parent && c.subject === subject,
    )
    const apart = above && dateApart(story, opening ?? clause, dayOf(story, above, actors).date)
    if (apart) return { date: apart, source: 'text' }
  }
  if (parent && !clause.conditional) {
    // `X, who had told him`, `had gone to Oslo, where he met Y`: at the time of the clause it hangs on
    const together = parent.verb.tense === verb.tense && (parent.verb.anterior || !verb.anterior)
    // `fired at the crowd, killing two`, `met X before thanking Y`
    const along =
      verb.kind !== 'finite' && !verb.anterior && (verb.kind === 'gerund' || relation === 'infinitive')
    // `a voté un texte que X n'a pas ratifié`: to this day
    const since = relation === 'relative' && together && !verb.negated && !verb.current
    if (relation === 'subordinate' || along || since) return dayOf(story, parent, actors)
  }
  const holder = relation === 'reduced' && verb.passive ? holderOf(story, clause) : null
  if (holder?.verb.tense === 'past' && !holder.verb.current) return dayOf(story, holder, actors)
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
  const next = told && verb.tense === 'past' && !verb.current ? continued(story, clause, actors) : null
  if (next) return { date: next, source: 'text' }
  if (story.narrative && told && !verb.current && sharesDay(story, actors, verb.tense === 'present'))
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

/** `adopted on Monday a text drafted by X`: the finite clause whose noun a participle tells more of. */
function holderOf({ clauses }: Story, { verb }: Clause): Clause | null {
  const before = clauses.filter((c) => c.verb.first < verb.first && c.verb.kind === 'finite')
  return before.at(-1) ?? null
}

/**
 * `X shelled Y on Monday; Z fired back`, `X met Y on Monday. They signed Z.`: the day of what was told last, in the
 * same sentence or of those told of there, whom words of the same paragraph point back to.
 */
function continued(story: Story, clause: Clause, actors: readonly Entity[]): string | null {
  const { latest } = story
  if (!latest || clause.relation !== 'main') return null
  if (isThen(story, clause)) return isNews(story, clause.sentence, latest) ? latest.date : null
  if (latest.past) return null
  if (latest.sentence === clause.sentence) return clause.inverted || clause.closing ? null : latest.date
  if (latest.sentence.line !== clause.sentence.line || !pointsBack(clause) || !isDay(latest.date)) return null
  return actors.some((e) => latest.parties.includes(e)) ? latest.date : null
}

/** Told of in this paragraph or the one before, and no background: a day of the week past, or of what went before. */
function isNews({ input: { documentDate } }: Story, { line }: Sentence, latest: Latest): boolean {
  const near = line - latest.sentence.line
  if (near > 1 || (near === 1 && latest.anterior)) return false
  return !documentDate || (isDay(latest.date) && days(documentDate) - days(latest.date) <= NEWS_DAYS)
}

/** `in response`, `at the meeting`: words that put a clause on the day told before. */
function isThen({ input: { tokens, lex } }: Story, { first, last }: Clause): boolean {
  for (let i = first; i < last; i++)
    if (tokens[i]!.lists & LIST.dates && lex[i]!.some(({ entry }) => entry.list === 'date-then')) return true
  return false
}

/** `He`, `the two ministers`, `l'a reçu`: words that mean somebody told of before. */
const pointsBack = ({ subject, verb }: Clause): boolean =>
  verb.objectPronoun !== null ||
  verb.dativePronoun !== null ||
  subject?.phrases.some((p) => p.pronoun !== null || (p.definite && !p.mention && !p.titles.length)) === true

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
  const last = reachOf(story, clause)
  let own: DateMention | undefined
  for (const d of story.input.dates) {
    if (d.first >= last) break
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

/** `on 8 and 9 May`: two days in a row are one period. */
function withNext({ input: { dates, tokens } }: Story, date: DateMention): string {
  const next = dates[dates.indexOf(date) + 1]
  if (!next || !isDay(date.value) || !isDay(next.value) || days(next.value) - days(date.value) !== 1)
    return date.value
  for (let i = date.last; i < next.first; i++)
    if (!(tokens[i]!.form.classes & (BIT.coordinator | BIT.determiner))) return date.value
  return `${date.value}/${next.value}`
}

/** The token behind a clause; of `a laissé entendre lundi que` behind the infinitive that its words for the event end with. */
function reachOf({ clauses, frames }: Story, clause: Clause): number {
  const end = frames.get(clause)?.[0]?.end ?? 0
  if (end <= clause.last) return clause.last
  const within = clauses.find(({ verb }) => clause.verb.last <= verb.first && verb.last <= end)
  return within?.last ?? clause.last
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
  const { verb, relation } = clause
  const lasts = verb.kind === 'finite' && !verb.anterior && (verb.tense === 'present' || verb.compound)
  // `the blockade imposed by X since March`
  if (!lasts && !(relation === 'reduced' && verb.passive)) return undefined
  return dates.find((d) => {
    if (d.first - 1 < clause.first || d.first >= clause.last || d.value.includes('/')) return false
    const { classes, jobs } = tokens[d.first - 1]!.form
    const lead = classes & BIT.determiner ? (tokens[d.first - 2]?.form.jobs ?? 0) | jobs : jobs
    if (!(lead & JOB.onset)) return false
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
  if (jobs & JOB.genitive && !(ofNoun ? date.value.length > 4 : date.value.includes('/')))
    return opensSentence(story, first - 1)
  // `a plan for 2027`, `pour le mois d'octobre`
  const lead = classes & BIT.determiner ? (tokens[first - 2]?.form.jobs ?? 0) | jobs : jobs
  if (lead & JOB.benefactive && date.value.length < 10) return false
  if (lead & JOB.term) return false
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

/** `In its conclusions of 23 May, X urged`: the words from a preposition that opens the sentence up to a token. */
function opensSentence({ input: { tokens, sentences } }: Story, at: number): boolean {
  const sentence = sentences.find((s) => s.first <= at && at < s.last)!
  const { classes, jobs } = tokens[sentence.first]!.form
  if (!(classes & BIT.preposition) || jobs & (JOB.genitive | JOB.benefactive)) return false
  for (let i = sentence.first + 1; i < at; i++) {
    const { form } = tokens[i]!
    if (form.text === ',' || form.classes & (BIT.relative | BIT.subordinator)) return false
  }
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
