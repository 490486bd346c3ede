/** Events told twice: which records tell the same event, and the one record that they make. */
import { edtfBounds } from '../dates/calendar.js'
import type { Argument, EventRecord } from '../records.js'
import { CONTEXTS, type EventType } from '../vocabulary.js'

/** Types whose participants do the same, so that it does not matter whom the text names first. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE'])

/** Types that are done with words: who asks twice in one article asks for two things. */
const VERBAL: ReadonlySet<EventType> = new Set<EventType>([
  ...(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'STATEMENT'] as const),
])

/**
 * What tellings of one event have in common but the date: type, status and participants, and of what is done with words
 * also the how manieth of its kind it is in its document. Null for an event without two participants who are known by
 * keys: two statements of one speaker are two.
 * @param events those of one document
 */
export function sameness(events: readonly EventRecord[]): (string | null)[] {
  const counts = new Map<string, number>()
  return events.map(({ type, status, date, actors, recipients }) => {
    const keys = (list: readonly Argument[]): string[] =>
      [...new Set(list.map(({ key }) => key ?? ''))].sort()
    const sides = MUTUAL.has(type) ? [keys([...actors, ...recipients])] : [keys(actors), keys(recipients)]
    const all = new Set(sides.flat())
    // those who agree with each other have no recipient
    if (all.size < 2 || all.has('') || (type !== 'AGREE' && sides.some((side) => side.length === 0)))
      return null
    const alike = JSON.stringify([type, status, ...sides])
    if (!VERBAL.has(type)) return alike
    const count = (counts.get(`${alike} ${date}`) ?? 0) + 1
    counts.set(`${alike} ${date}`, count)
    return `${alike}#${count}`
  })
}

/** A telling: what it has in common with others, its date, and where it is. */
export interface Telling {
  readonly sameness: string
  readonly date: string
  readonly at: number
}

/**
 * Groups tellings of the same event. Dates agree when they are equal, and when the one holds the other: a month a day
 * in it, an interval a day between its ends, `since 2023` a day of that year; where a date holds several that differ, it agrees with none of them.
 * @returns groups of two or more, by `at`, in the order of `at`
 */
export function groupTellings(tellings: Iterable<Telling>): number[][] {
  const alike = new Map<string, Map<string, number[]>>()
  for (const { sameness, date, at } of tellings) {
    let dates = alike.get(sameness)
    if (!dates) alike.set(sameness, (dates = new Map()))
    const list = dates.get(date)
    if (list) list.push(at)
    else dates.set(date, [at])
  }
  const groups: number[][] = []
  for (const dates of alike.values()) {
    // the wider a date the later, so that a year joins the month that a day has joined
    const order = [...dates.keys()].sort((a, b) => width(a) - width(b) || (a < b ? -1 : 1))
    const homes = new Map<string, string>()
    for (const date of order) {
      const inside = new Set(
        order.filter((other) => other !== date && holds(date, other)).map((d) => homes.get(d) ?? d),
      )
      homes.set(date, inside.size === 1 ? [...inside][0]! : date)
    }
    const byHome = new Map<string, number[]>()
    for (const [date, list] of dates) {
      const home = homes.get(date)!
      byHome.set(home, [...(byHome.get(home) ?? []), ...list])
    }
    for (const group of byHome.values()) if (group.length > 1) groups.push(group.sort((a, b) => a - b))
  }
  return groups
}

/** First and last day on which what is told may have begun: what goes on `since 2023` began in that year. */
const onset = (date: string): readonly [number, number] =>
  edtfBounds(date.replace(/\/\.\.$/, '')) ?? [-Infinity, Infinity]

/** True where every day of `inner` is one of `outer`, which began at some time, and the two are not the same. */
function holds(outer: string, inner: string): boolean {
  const [from, to] = onset(outer)
  const [first, last] = onset(inner)
  return outer !== inner && from !== -Infinity && from <= first && last <= to
}

/** How many days a date has, less one: it grows from days to intervals, months and years. */
function width(date: string): number {
  const [first, last] = onset(date)
  return last - first
}

/**
 * One record of the tellings of an event. The one with the most precise date gives the words; the others give what it
 * lacks. The result does not depend on their order.
 */
export function mergeEvents(tellings: readonly EventRecord[]): EventRecord {
  const sorted = [...tellings].sort(
    (a, b) =>
      width(a.date ?? '') - width(b.date ?? '') ||
      (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start) ||
      (a.id < b.id ? -1 : 1),
  )
  const [first] = sorted as [EventRecord]
  const known = new Map<string, Argument>()
  for (const { actors, recipients } of sorted)
    for (const argument of [...actors, ...recipients]) {
      const before = known.get(argument.key!)
      known.set(argument.key!, before ? fill(before, argument) : argument)
    }
  const fullest = (argument: Argument): Argument => known.get(argument.key!)!
  const contexts = new Set(sorted.flatMap((event) => event.contexts))
  const sources = sorted.flatMap(({ sources = [] }) => sources)
  const steps = [`merged: ${sources.length} tellings agree in type, people and date`]
  return {
    ...first,
    mode: sorted.find(({ mode }) => mode !== null)?.mode ?? null,
    actors: first.actors.map(fullest),
    recipients: first.recipients.map(fullest),
    place: sorted.find(({ place }) => place !== null)?.place ?? null,
    contexts: CONTEXTS.filter((context) => contexts.has(context)),
    sources,
    ...(first.explain && { explain: { ...first.explain, steps: [...first.explain.steps, ...steps] } }),
  }
}

/** What one telling says, with what it lacks from another. */
const fill = (a: Argument, b: Argument): Argument => ({
  ...a,
  title: a.title ?? b.title,
  institution: a.institution ?? (a.title === null ? b.institution : null),
  country: a.country ?? b.country,
})
