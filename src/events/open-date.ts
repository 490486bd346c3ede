/** Since when, or until when, something went on: EDTF intervals that are open on one side. */
import type { Clause } from '../clauses/types.js'
import { edtf, edtfBounds, fromDayNumber, parsePoint } from '../dates/calendar.js'
import { JOB } from '../pack/grammar.js'
import type { DateMention } from '../types.js'
import { beginsBefore, isAhead, leadJobs, reachOf, termBefore } from './own-date.js'
import type { Story } from './story.js'

/** EDTF of what a clause tells that goes on since then (`2023/..`), or that ended or came before then (`../2019`). */
export function openDate(story: Story, clause: Clause): string | null {
  const since = onsetOf(story, clause)
  return since ? onsetFrom(since.value) : limitOf(story, clause)
}

/** The date since which what a clause tells goes on: `shares data since 2023`, but not `the first visit since 2003`. */
function onsetOf(story: Story, clause: Clause): DateMention | undefined {
  const { tokens, dates } = story.input
  const { verb, relation } = clause
  const lasts =
    verb.kind === 'finite' && !verb.anterior && (verb.tense === 'present' || verb.compound || verb.imperfect)
  // `the blockade imposed by X since March`
  if (!lasts && !(relation === 'reduced' && verb.passive)) return undefined
  return dates.find((d) => {
    if (!beginsBefore(story, clause, d.first - 1) || d.first >= clause.last || d.value.includes('/'))
      return false
    if (!(leadJobs(tokens, d.first) & JOB.onset) || isAside(story, clause, d)) return false
    for (let i = clause.first; i < d.first; i++) if (tokens[i]!.form.jobs & JOB.ranking) return false
    return true
  })
}

/** `X, in office since 2019, met Y`: what is told of the subject between commas. */
function isAside(
  { input: { tokens } }: Story,
  { subject, verb }: Clause,
  { first, last }: DateMention,
): boolean {
  const named = subject?.phrases.at(-1)
  if (!named || first < named.last || last > verb.first) return false
  return tokens[named.last]!.form.text === ',' && tokens[last]!.form.text === ','
}

/** EDTF of what goes on since then. An interval of EDTF level 1 begins with no season, decade or century. */
function onsetFrom(value: string): string {
  if (parsePoint(value)) return `${value}/..`
  const [first] = edtfBounds(value)!
  return `${edtf({ year: fromDayNumber(first).year })}/..`
}

/** `ruled until 2019`, `met X before 1990`: the last that it can have been, at the precision of the words. */
function limitOf(story: Story, clause: Clause): string | null {
  const { dates, documentDate, tokens, lex } = story.input
  const { verb } = clause
  if (!documentDate || verb.kind !== 'finite' || verb.tense !== 'past' || clause.conditional) return null
  const last = reachOf(story, clause)
  for (const d of dates) {
    if (d.first >= last) break
    if (!beginsBefore(story, clause, d.first - 1) || !isAhead(documentDate, d.value)) continue
    const term = termBefore(story, d.first)
    if (!term || leadJobs(tokens, d.first) & JOB.onset) continue
    const [from, to] = edtfBounds(d.value)!
    // the value of `the end of 2019` is the year
    const whole = !lex[d.first]?.some(({ entry }) => entry.list === 'date-parts')
    const day = fromDayNumber(whole && story.grammar.jobs.preceding?.includes(term) ? from - 1 : to)
    return `../${edtf(day).slice(0, d.value.split('/')[0]!.length)}`
  }
  return null
}
