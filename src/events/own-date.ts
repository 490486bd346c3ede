/** The dates that the words of a clause give it, and those that only stand in it. */
import { isClitic } from '../clauses/lookahead.js'
import type { Clause } from '../clauses/types.js'
import { dayNumber, edtfBounds, parsePoint } from '../dates/calendar.js'
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { LOWER, MIXED, NUM, WORD } from '../pack/pack.js'
import { FINITE, NOUN } from '../pack/traits.js'
import { charClass, DIGIT } from '../text/fold.js'
import type { DateMention, Range, Token, Undated } from '../types.js'
import { SPOKEN } from './roles.js'
import type { Story } from './story.js'

/** Days after which nobody is quoted as news. */
const MONTH = 31
/** A year, or years from one to another. */
const YEARS = /^\d{4}(?:\/\d{4})?$/
/** What a day looks like, for one that could not be placed. */
const DAY = 'YYYY-MM-DD'

/** True of a clause that tells what is said. */
export const isSpoken = (frames: Story['frames'], clause: Clause): boolean =>
  frames.get(clause)?.some(({ frame }) => SPOKEN.has(frame.type)) === true

/**
 * The date that a clause gives: its first, or the day within that which it gives as well. What happened did so on no
 * day to come: `reported a vote for next week`.
 */
export function ownDate(story: Story, clause: Clause): DateMention | undefined {
  const { verb, conditional } = clause
  const happened = verb.tense === 'past' || (verb.tense === 'conditional' && verb.compound && !verb.passive)
  const now = verb.kind === 'finite' && happened && !conditional ? story.input.documentDate : null
  const last = clause.relation === 'relative' ? closedAt(story, clause) : reachOf(story, clause)
  let own: DateMention | undefined
  for (const d of story.input.dates) {
    const outer = d.first >= last
    if (outer && (own || d.first >= clause.sentence.last)) break
    if (outer && !isAboutRelative(story, clause, d)) continue
    if (isBeforeRelative(story, clause, d) || isInRelative(story, clause, d)) continue
    if (!beginsBefore(story, clause, d.first) || (now && isAhead(d.value, now))) continue
    if (!isAdverbial(story, d) && !isOfTrigger(story, clause, d)) continue
    if (isOfSpoken(story, clause, d) || isOfPast(story, clause, d)) continue
    // `…, the navy said, the worst clash this year`
    if (clause.closing && d.value.length === 4) continue
    if (isOfCount(story, d)) continue
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

/**
 * Does a clause begin before a date at token `at`? What opens a sentence is of the verb of its first subject, whatever is
 * told of that in between: `On Monday, X, who had met Y, left`.
 */
export function beginsBefore({ clauses }: Story, clause: Clause, at: number): boolean {
  if (at >= clause.verb.first || at < clause.sentence.first) return at >= clause.verb.first
  const lead = clauses.find(
    ({ relation, verb, subject }) =>
      verb.kind === 'finite' &&
      relation !== 'relative' &&
      relation !== 'reduced' &&
      subject !== null &&
      subject.phrases[0]!.first < verb.first &&
      clauses.every((c) => c.verb.first > subject.phrases[0]!.first),
  )
  if (!lead || at >= lead.subject!.phrases[0]!.first) return clause.first <= at
  return clause === lead && clause.sentence.first <= at
}

/**
 * `received X, who is on a visit from 4 to 7 May, in Oslo on Tuesday`: the comma that closes a relative clause, where
 * nothing but a day and a place stand behind it; else the token behind the clause.
 */
function closedAt(story: Story, clause: Clause): number {
  const { tokens, dates, mentions } = story.input
  const { verb } = clause
  const last = reachOf(story, clause)
  const free = (i: number): boolean =>
    (tokens[i]!.form.classes & (BIT.preposition | BIT.determiner)) !== 0 ||
    dates.some((d) => d.first <= i && i < d.last) ||
    mentions.some((m) => m.type === 'place' && m.first <= i && i < m.last)
  for (let i = last - 1; i >= verb.last; i--)
    if (tokens[i]!.form.text === ',') return dates.some((d) => i < d.first && d.last <= last) ? i : last
    else if (!free(i) && tokens[i]!.form.shape & (WORD | NUM)) return last
  return last
}

/** A day behind the comma that closes the relative clause of what a main clause tells of, or right before that clause. */
const isAboutRelative = (story: Story, clause: Clause, d: DateMention): boolean =>
  clause.verb.kind === 'finite' &&
  story.clauses.some(
    (c) =>
      c.relation === 'relative' &&
      c.parent === clause &&
      (isBeforeRelative(story, c, d) || (closedAt(story, c) < d.first && d.first < c.last)),
  )

/** `a demandé à X, qui était parti en mai, le retour de Y`: a date of the relative clause that stands among the words of the event. */
function isInRelative({ clauses, input: { tokens } }: Story, clause: Clause, { first }: Range): boolean {
  return clauses.some(
    ({ relation, parent, verb }) =>
      relation === 'relative' &&
      parent === clause &&
      verb.last <= first &&
      !tokens.slice(verb.last, first).some(({ form }) => form.text === ','),
  )
}

/** `arrested nine men on Monday who had met X`: between a noun and the relative that speaks of it. */
function isBeforeRelative(
  story: Story,
  { relation, subject, verb }: Clause,
  { first, last }: Range,
): boolean {
  const noun = subject?.phrases.at(-1)
  if (relation !== 'relative' || !noun || first < noun.last) return false
  const { tokens } = story.input
  for (let i = last; i < verb.first; i++) if (tokens[i]!.form.classes & BIT.relative) return true
  return false
}

/** `skipped the meeting of 8 May`: the day of the noun with which the words for the event end. */
function isOfTrigger(
  { frames, input: { tokens } }: Story,
  clause: Clause,
  { first, value }: DateMention,
): boolean {
  const at = tokens[first - 1]!.form.jobs & JOB.genitive ? first - 1 : first - 2
  return isDay(value) && frames.get(clause)?.[0]?.end === at && (tokens[at]!.form.jobs & JOB.genitive) !== 0
}

/** `condemns the raid on Monday`: what is said now is said of a day that is past. */
function isOfSpoken({ frames, input }: Story, clause: Clause, date: DateMention): boolean {
  const { value, first } = date
  const { verb, object } = clause
  const within = (frames.get(clause)?.[0]?.end ?? 0) > first
  if (!within && isOwner(input.tokens, date) && isSpoken(frames, clause)) return true
  const now = input.documentDate
  const behind = object !== null && first >= object.phrases[0]!.last
  if (!now || !behind || verb.kind !== 'finite') return false
  // `praised the adoption of the text by the Assembly, on 24 December 2024, and …`
  if (verb.tense === 'past' && isDay(value) && isDay(now) && days(now) - days(value) > MONTH)
    return isSpoken(frames, clause) && isSetOff(input.tokens, first)
  if (verb.tense !== 'present') return false
  return isSpoken(frames, clause) && value.length >= now.length && value < now
}

/** A comma stands before it, or before the article or preposition it has. */
function isSetOff(tokens: readonly Token[], first: number): boolean {
  const { classes } = tokens[first - 1]!.form
  const at = classes & (BIT.determiner | BIT.preposition) ? first - 2 : first - 1
  return tokens[at]?.form.text === ','
}

/** `its 41st this year`, `its third test this month`: within which it is counted, and not when it was. */
function isOfCount({ input: { tokens, lex } }: Story, { first, value }: DateMention): boolean {
  if (isDay(value)) return false
  const isRank = (at: number): boolean => lex[at]?.some(({ entry }) => ORDINALS.has(entry.list)) ?? false
  // `…, the third such raid in these waters this year`
  for (let at = first - 1; at > 0 && first - at < APPOSED; at--) {
    if (tokens[at]!.form.text !== ',') continue
    if (tokens[at + 1]!.form.classes & BIT.determiner && isRank(at + 2)) return true
    break
  }
  for (let at = first - 1; at > 0 && at >= first - COUNTED; at--) {
    const { shape, text, classes } = tokens[at]!.form
    if (classes & BIT.preposition || !(shape & (WORD | NUM | MIXED))) return false
    const figure = (shape & MIXED) !== 0 && charClass(text.charCodeAt(0)) === DIGIT
    if (figure || isRank(at)) return (tokens[at - 1]!.form.classes & (BIT.possessive | BIT.determiner)) !== 0
  }
  return false
}

/** Words from a rank to the time within which it is counted. */
const COUNTED = 3
/** Words from the comma before such a rank. */
const APPOSED = 12

const ORDINALS: ReadonlySet<string> = new Set(['date-ordinals', 'date-ranks'])

/** `condemned Thursday's bombing`, but `at Thursday's meeting`. */
export const isOwner = (tokens: readonly Token[], { first, last }: DateMention): boolean =>
  isClitic(tokens, last) && !(tokens[first - 1]!.form.jobs & JOB.locative)

/** `has summoned X over a trip in 2023`: what tells how things stand now was done in no year that is over. */
const isOfPast = ({ input }: Story, { verb }: Clause, { value }: DateMention): boolean =>
  verb.current && value.length === 4 && input.documentDate !== null && value < input.documentDate.slice(0, 4)

/** `is flying to X on Friday`, `meets Y next week`: what is told in the present has a day to come. */
export function isPlanned(story: Story, clause: Clause): boolean {
  const { verb, conditional } = clause
  const now = story.input.documentDate
  if (!now || conditional || verb.kind !== 'finite' || verb.tense !== 'present' || verb.mood) return false
  const own = ownDate(story, clause)
  return own !== undefined && isAhead(own.value, now)
}

/** `on 8 and 9 May`: two days in a row are one period. */
export function withNext({ input: { dates, tokens } }: Story, date: DateMention): string {
  const next = dates[dates.indexOf(date) + 1]
  if (!next || !isDay(date.value) || !isDay(next.value) || days(next.value) - days(date.value) !== 1)
    return date.value
  for (let i = date.last; i < next.first; i++)
    if (!(tokens[i]!.form.classes & (BIT.coordinator | BIT.determiner))) return date.value
  return `${date.value}/${next.value}`
}

/** The token behind a clause; of `a laissé entendre lundi que` behind the infinitive that its words for the event end with. */
export function reachOf({ clauses, frames }: Story, clause: Clause): number {
  const end = frames.get(clause)?.[0]?.end ?? 0
  if (end <= clause.last) return clause.last
  const within = clauses.find(({ verb }) => clause.verb.last <= verb.first && verb.last <= end)
  return within?.last ?? clause.last
}

/** `applied to join the EU in March 2022`: a past date below a verb that is told, where it can only be the verb's. */
export function dateBelow(story: Story, { verb }: Clause): DateMention | undefined {
  if (verb.kind !== 'finite' || verb.tense !== 'past') return undefined
  const now = story.input.documentDate
  for (const below of story.clauses) {
    if (below.parent?.verb !== verb || below.verb.kind === 'finite' || below.relation === 'adjunct') continue
    // `said to have met X the day before`
    if (below.verb.anterior) continue
    const date = ownDate(story, below)
    if (!date || !now || !isOver(date.value, now) || date.value.includes('/')) continue
    // `met X to discuss trade on Monday`, but `met to go through the results of a summit in March`
    const told = story.frames.get(below.parent)
    if (below.verb.kind === 'infinitive' && told?.length && !told.some(({ frame }) => frame.content)) {
      if (isDay(date.value)) return date
      if (date.implied.length) continue
    }
    // what was asked or promised may be told of with a day of its own, in the past with its year it is the verb's
    const sure = below.verb.kind === 'infinitive' && date.implied.length === 0
    if (story.frames.get(below)?.length && (!sure || story.index.speech.has(below.verb.lemmas[0]!))) continue
    // `agreed to make 2025 a landmark`: no more than a year that is not over
    return date
  }
  return undefined
}

/** Dates of a noun (`the law of 1982`), purposes (`a plan for 2027`) and terms (`by 2026`) are not when something happens. */
export function isAdverbial(story: Story, date: DateMention | Undated, ofNoun = false): boolean {
  const { input, grammar } = story
  const { tokens } = input
  const value = date.value ?? DAY
  const first = beginOf(story, date)
  if (first === 0) return true
  const before = tokens[first - 1]!
  const { jobs, classes } = before.form
  // `the 2016 award`, `the September ballot`
  const next = tokens[date.last]
  if (!isProclitic(grammar) && classes & (BIT.determiner | BIT.possessive) && next && isNoun(next))
    return false
  // `for the third time this year`
  if (jobs & JOB.occurrence) return false
  // `the protocol 2025-2029`
  const figures = YEARS.test(value) && (tokens[date.first]!.form.shape & NUM) !== 0
  if (figures && before.form.classes === 0 && before.form.shape & LOWER) return false
  if (isSince(story, first)) return false
  // `à partir du 1er septembre`
  if (isOnward(story, first)) return true
  // `the vote of 5 March`, but `du 5 au 7 mars`
  if (jobs & JOB.genitive && !(ofNoun ? value.length > 4 : value.includes('/')))
    return opensSentence(story, first - 1)
  // `a plan for 2027`, `pour le mois d'octobre`
  if (leadJobs(tokens, first) & JOB.benefactive && value.length < DAY.length) return false
  return termBefore(story, first) === null
}

/** `for the first time since the invasion of Y in May`: the day of what has happened before. */
function isSince({ input: { tokens, sentences }, grammar }: Story, first: number): boolean {
  const onset = grammar.jobs.onset ?? []
  const begin = sentences.find((s) => s.first <= first && first < s.last)!.first
  for (let i = first - 1; i > begin && first - i < APPOSED; i--) {
    const { lower, text, traits, classes } = tokens[i]!.form
    if (onset.includes(lower)) return first - i > 2 && tokens[i - 1]!.form.text !== ','
    if (STOPS.test(text) || (traits & FINITE && classes === 0 && !(traits & NOUN))) return false
  }
  return false
}

const STOPS = /^[,.;:!?]$/

/** `à compter du 1er mai`, `as of Monday`: a preposition of several words, behind which a date is when something begins. */
function isOnward({ input: { lex }, grammar }: Story, first: number): boolean {
  const words = grammar.jobs.onward ?? []
  for (let i = Math.max(0, first - 3); i < first - 1; i++)
    if (
      lex[i]?.some((m) => m.last === first && m.entry.list === 'phrases' && words.includes(m.entry.attrs.as!))
    )
      return true
  return false
}

/** Jobs of the word before token `first`, or of those before its article. */
export function leadJobs(tokens: readonly Token[], first: number): number {
  const { classes, jobs } = tokens[first - 1]!.form
  return classes & BIT.determiner ? (tokens[first - 2]?.form.jobs ?? 0) | jobs : jobs
}

/** The preposition before token `first` that makes a date there one that something ends with: `until`, `jusqu'en`. */
export function termBefore({ input: { tokens, lex }, grammar }: Story, first: number): string | null {
  const terms = grammar.jobs.term ?? []
  for (let i = Math.max(0, first - 4); i < first; i++)
    for (const { last, entry } of lex[i] ?? [])
      if (last === first && entry.list === 'phrases' && terms.includes(entry.attrs.as ?? ''))
        return entry.attrs.as!
  if (!(leadJobs(tokens, first) & JOB.term)) return null
  const { form } = tokens[first - 1]!
  return (form.jobs & JOB.term ? form : tokens[first - 2]!.form).lower
}

/** `In its conclusions of 23 May, X urged`: the words from a preposition that opens the sentence up to a token. */
function opensSentence({ input: { tokens, sentences }, clauses }: Story, at: number): boolean {
  const sentence = sentences.find((s) => s.first <= at && at < s.last)!
  if (clauses.some(({ verb }) => verb.kind === 'finite' && verb.first < at)) return false
  const { classes, jobs } = tokens[sentence.first]!.form
  if (!(classes & BIT.preposition) || jobs & (JOB.genitive | JOB.benefactive)) return false
  for (let i = sentence.first + 1; i < at; i++) {
    const { form } = tokens[i]!
    if (form.text === ',' || form.classes & (BIT.relative | BIT.subordinator)) return false
    // `Dans la tourmente depuis les coupures du 8 mai, X a …`
    if (form.classes & BIT.preposition && !(form.jobs & JOB.genitive)) return false
  }
  return true
}

/**
 * The first token of a date, or of the unit or part that is told of it: `au mois de mars`, `in the early hours of
 * Wednesday`, `for most of the day of 5 May`; but `depuis le mois de mars`.
 */
function beginOf({ input: { tokens, lex }, grammar }: Story, { first }: Range): number {
  const parts = grammar.jobs['day-part'] ?? []
  const isGenitive = (i: number): boolean => (tokens[i]!.form.jobs & JOB.genitive) !== 0
  if (first < 3) return first
  let of =
    isGenitive(first - 1) || !(tokens[first - 1]!.form.classes & BIT.determiner) ? first - 1 : first - 2
  if (of < 2 || !isGenitive(of)) return first
  if (tokens[of - 2]!.form.jobs & JOB.locative && lex[of - 1]?.some((m) => m.entry.list === 'date-units'))
    return of - 1
  let begin = first
  while (of > 1 && isGenitive(of) && parts.includes(tokens[of - 1]!.form.lower)) {
    begin = of - 1
    while (begin > 1 && of - begin < PART && !(tokens[begin - 1]!.form.classes & BIT.preposition)) begin--
    of = begin - 1
  }
  return begin < first && tokens[of]!.form.classes & BIT.preposition && !isGenitive(of) ? begin : first
}

/** Tokens that the words for a part of a day may take. */
const PART = 5

/** True of a date that begins when `now` is over. */
export function isAhead(date: string, now: string): boolean {
  const [first, last] = [edtfBounds(date), edtfBounds(now)]
  return first !== null && last !== null && first[0] > last[1]
}

/** True of a date that was over when `now` began. */
function isOver(date: string, now: string): boolean {
  const [first, last] = [edtfBounds(date), edtfBounds(now)]
  return first !== null && last !== null && first[1] < last[0]
}

/** Behind a date, the noun that it tells more of, or an adjective of that. */
const isNoun = ({ form }: Token): boolean =>
  /^\p{L}/u.test(form.text) && (form.classes === 0 || form.classes === BIT.adjective) && !form.verbs.length

/** True of an EDTF date that is one day. */
export const isDay = (date: string | null): boolean => date?.length === 10 && !date.includes('/')

/** Number of the day that an EDTF date begins with, to count between two. */
export function days(date: string): number {
  const point = parsePoint(date.slice(0, 10))
  return point ? dayNumber(point.year, point.month ?? 1, point.day ?? 1) : 0
}
