/**
 * Against chrono-node on 10,000 absolute dates, seeded: wherever it gives words a day, a month or a year, it and the
 * program agree, save for the forms in `REASONS`, which chrono-node reads otherwise for the reason told there.
 */
import { en, fr, type ParsedComponents } from 'chrono-node'
import { expect, test } from 'vitest'
import { DAYS, dayAt, days, found, spans } from './dates-forms.js'

const PEERS = { en, fr }
const COUNT = 5000
const PUBLISHED = '2025-02-26'
const noon = new Date(`${PUBLISHED}T12:00:00Z`)
/** 1950-01-01, and the days from there to 2045: outside of it a bare number is seldom a year. */
const RECENT = 18_262
const RECENT_DAYS = 35_000

/** Why chrono-node differs, by form; it must account for every difference of that form. */
const REASONS: Readonly<
  Record<string, { readonly why: string; readonly holds: (peer: string, mine: string) => boolean }>
> = {
  'D.M.Y': {
    why: 'numbers with dots are day first wherever they are written; chrono-node takes them for month first',
    holds: (peer, mine) => peer === mine.replace(/-(\d\d)-(\d\d)$/, '-$2-$1'),
  },
  'mid-Month Y': {
    why: 'the part of the month belongs to the expression, chrono-node leaves it outside; the value is the same',
    holds: (peer, mine) => peer === mine.replace('mid-', ''),
  },
  'late Month Y': {
    why: 'the part of the month belongs to the expression, chrono-node leaves it outside; the value is the same',
    holds: (peer, mine) => peer === mine.replace('late ', ''),
  },
  'Month D–D, Y': {
    why: 'chrono-node knows no en dash, so the range and its year are lost and the first day gets a year of its own',
    holds: (peer) => /^\[\w+ \d+\] 202[45]-\d\d-\d\d$/.test(peer),
  },
  'Weekday D to Weekday D Month Y': {
    why: 'chrono-node reads the first weekday alone, without its number, so the range has one end or none',
    holds: oneEnd,
  },
  'jour D au jour D mois Y': {
    why: 'chrono-node reads the first weekday alone, without its number, so the range has one end or none',
    holds: oneEnd,
  },
  'jour, le D mois Y': {
    why: 'chrono-node cuts weekday and date at the comma',
    holds: (peer, mine) => peer.split(',[').length === 2 && peer.endsWith(mine.replace(/.* le /, '')),
  },
  'Y-M': {
    why: 'chrono-node takes the month and the next word, «est», for a time and a time zone',
    holds: (peer) => /^\[\d\d est\] $/.test(peer),
  },
}

/** The forms of each language in which the two differ; a reason that is needed no more is struck out. */
const EXPLAINED = {
  en: ['D.M.Y', 'Month D–D, Y', 'Weekday D to Weekday D Month Y', 'late Month Y', 'mid-Month Y'],
  fr: ['Y-M', 'jour D au jour D mois Y', 'jour, le D mois Y'],
}

/** The end of a range is right, and its beginning is not told or is told apart. */
function oneEnd(peer: string, mine: string): boolean {
  const end = mine.replace(/.*\//, '')
  return peer.includes(end) && !peer.includes(`${mine.slice(mine.indexOf('] ') + 2)}`)
}

/** Numbers from 0 to below 1, the same on every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** What chrono-node reads, as text and value to the finest part it is certain of. */
function peerReads(language: 'en' | 'fr', text: string): string {
  const value = (point: ParsedComponents): string => {
    const parts = ['year', 'month', 'day'] as const
    const last = parts.findLastIndex((part) => point.isCertain(part))
    return parts
      .slice(0, last + 1)
      .map((part) => String(point.get(part)).padStart(2, '0'))
      .join('-')
  }
  return PEERS[language]
    .parse(text, noon)
    .map(({ text: words, start, end }) => `[${words}] ${value(start)}${end ? `/${value(end)}` : ''}`)
    .join()
}

const SENTENCES = {
  en: (date: string) => `The agreement of ${date} is in force.`,
  fr: (date: string) => `L'accord du ${date} est en vigueur.`,
}

for (const language of ['en', 'fr'] as const)
  test(`${language}: ${COUNT} dates as chrono-node reads them`, () => {
    const random = seeded(language === 'en' ? 1 : 2)
    const pick = (count: number): number => Math.floor(random() * count)
    const explained = new Set<string>()
    let answered = 0
    for (let i = 0; i < COUNT; i++) {
      const whole = random() < 0.6
      const forms = whole ? days[language] : spans[language]
      const form = forms[pick(forms.length)]!
      const day = dayAt(whole ? pick(DAYS) : RECENT + pick(RECENT_DAYS))
      const written = form.write(day)
      const text = SENTENCES[language](written)
      const mine = found(language, text, PUBLISHED).join()
      expect(mine).toBe(`[${written}] ${form.value(day)}`)
      const peer = peerReads(language, text)
      if (!peer) continue
      answered++
      if (peer === mine) continue
      expect(REASONS[form.name]?.holds(peer, mine), `${form.name}: chrono-node ${peer}, ours ${mine}`).toBe(
        true,
      )
      explained.add(form.name)
    }
    expect(answered).toBeGreaterThan(COUNT / 2)
    expect([...explained].sort()).toEqual(EXPLAINED[language])
  })
