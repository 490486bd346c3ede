/** What is written in any form of the calendar is read back as it was meant, with exact offsets and a valid value. */
// @ts-expect-error the package has no types
import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attempt } from '../dist/pack/match.js'
import { longestAt, nextStart } from '../dist/pack/reach.js'
import { findEntries } from '../dist/text/lex.js'
import {
  DAYS,
  type Day,
  dayAt,
  days,
  type Form,
  found,
  iso,
  names,
  plus,
  spans,
  weekday,
} from './dates-forms.js'
import { read } from './engine.js'

const LANGUAGES = ['en', 'fr'] as const
type Language = (typeof LANGUAGES)[number]

const anyDay = fc.integer({ min: 0, max: DAYS - 1 }).map(dayAt)
/** Years that a bare number may mean. */
const recentDay = fc
  .integer({ min: 1950, max: 2046 })
  .chain((year) => anyDay.map((day) => clipped({ ...day, year })))
/** A day that the calendar has: 29 February only in leap years. */
const clipped = (day: Day): Day => (plus(day, 0).month === day.month ? day : { ...day, day: 28 })

const around: Record<Language, readonly (readonly [string, string])[]> = {
  en: [
    ['The embassy was opened in the ', '.'],
    ['The agreement ', ', signed by both sides, is in force.'],
    ['“The list of ', ' is long,” the minister said.'],
    ['Ms Okoro (', ') told the story — again.'],
    ['Mê Linh 🇻🇳 — ', '\nNothing else was told.'],
  ],
  fr: [
    ["L'ambassade a été ouverte : ", '.'],
    ["L'accord (", '), signé par les deux parties, est en vigueur.'],
    ['« La liste du ', ' est longue », a dit le ministre.'],
    ["La porte s'ouvrit ; ", ', disait-on.'],
    ['Mê Linh 🇻🇳 — ', '\nRien de plus.'],
  ],
}

/** Valid to EDTF level 1, whatever else it is. */
const isValid = (value: string): boolean => {
  try {
    return Boolean(parse(value, { level: 1 }))
  } catch {
    return false
  }
}

function readsBack(
  language: Language,
  form: Form,
  day: Day,
  context: number,
  published: string | null,
): void {
  const [before, after] = around[language][context % around[language].length]!
  const written = form.write(day)
  expect(found(language, before + written + after, published)).toEqual([`[${written}] ${form.value(day)}`])
  expect(isValid(form.value(day))).toBe(true)
}

for (const language of LANGUAGES) {
  describe(`${language}: a date in any form is read back`, () => {
    test.each(days[language].map((form) => [form.name, form] as const))('%s', (_, form) => {
      fc.assert(
        fc.property(anyDay, fc.nat(4), (day, context) => readsBack(language, form, day, context, null)),
        { numRuns: 150 },
      )
    })
    test.each(spans[language].map((form) => [form.name, form] as const))('%s', (_, form) => {
      fc.assert(
        fc.property(recentDay, fc.nat(4), (day, context) =>
          readsBack(language, form, day, context, '2025-02-26'),
        ),
        { numRuns: 150 },
      )
    })
  })
}

describe('relative dates count from the document', () => {
  /** Words, and how many days they lie from publication. */
  const counted: Record<Language, readonly (readonly [string, number])[]> = {
    en: [
      ['today', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
      ['day before yesterday', -2],
      ['day after tomorrow', 2],
      ['three days ago', -3],
      ['ten days from now', 10],
    ],
    fr: [
      ["aujourd'hui", 0],
      ['hier', -1],
      ['demain', 1],
      ['avant-hier', -2],
      ['après-demain', 2],
      ['il y a trois jours', -3],
      ['dans dix jours', 10],
    ],
  }
  for (const language of LANGUAGES)
    test.each(counted[language])(`${language}: %s`, (words, count) => {
      fc.assert(
        fc.property(anyDay, (published) => {
          const text = language === 'en' ? `They met ${words}.` : `Ils se sont vus ${words}.`
          expect(found(language, text, iso(published))).toEqual([`[${words}] ${iso(plus(published, count))}`])
        }),
        { numRuns: 60 },
      )
    })

  test.each(LANGUAGES)(
    '%s: a weekday is the last one in the past tense, the next one in the future',
    (language) => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 1, max: 7 }), fc.boolean(), (published, number, future) => {
          const name = names[language].days[number - 1]!
          const tense = language === 'en' ? ['met', 'will meet'] : ['se sont vus', 'se verront']
          const text = `${language === 'en' ? 'They' : 'Ils'} ${tense[Number(future)]}${language === 'en' ? ' on' : ''} ${name}.`
          const back = (weekday(published) - number + 7) % 7
          const meant = plus(published, future ? (7 - back) % 7 : -back)
          expect(found(language, text, iso(published))).toEqual([`[${name}] ${iso(meant)}`])
        }),
        { numRuns: 100 },
      )
    },
  )

  test.each(LANGUAGES)(
    '%s: without a year the nearest such day is meant, and the year is marked as implied',
    (language) => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -25, max: 25 }), (published, distance) => {
          const meant = plus(published, distance)
          const name = names[language].months[meant.month - 1]!
          const written = `${meant.day} ${name}`
          const text =
            language === 'en' ? `The meeting of ${written} is over.` : `La réunion du ${written} est close.`
          const doc = read(language, text, iso(published))
          expect(doc.dates.map((d) => [text.slice(d.start, d.end), d.value, d.implied])).toEqual([
            [written, iso(meant), ['year']],
          ])
        }),
        { numRuns: 100 },
      )
    },
  )

  test.each(LANGUAGES)('%s: the value is as coarse as what it is counted from', (language) => {
    fc.assert(
      fc.property(anyDay, ({ year, month }) => {
        const published = iso({ year, month, day: 1 }).slice(0, 7)
        const text =
          language === 'en'
            ? 'They met on Tuesday. They signed yesterday.'
            : 'Ils se sont vus mardi. Ils ont signé hier.'
        for (const date of read(language, text, published).dates) expect(date.value).toBe(published)
      }),
      { numRuns: 30 },
    )
  })
})

describe('whatever is written', () => {
  const words: Record<Language, readonly string[]> = {
    en: [
      ...names.en.months,
      ...names.en.days,
      ...names.en.short,
      ..."first third last next this early mid late of the from to until between and on in since ago later two three days week weekend month quarter half year years decade century summer winter yesterday same day following previous Easter Christmas 1990s 20th Q3 H1 1 7 12 28 29 30 31 99 1848 2024 2025 2025-02-30 31/12/2024 12/31/24 0:30 will met , . ( ) – - / : '".split(
        ' ',
      ),
    ],
    fr: [
      ...names.fr.months,
      ...names.fr.days,
      ...names.fr.short,
      ..."premier 1er troisième dernier prochain ce cette début mi fin de du des le la les au à entre et en depuis jusqu'au il y a dans plus tard deux trois jours semaine week-end mois trimestre semestre an année années décennie siècle été hiver hier même jour lendemain veille suivante précédente Pâques Noël 1990 XXe T3 1 7 12 28 29 30 31 99 1848 2024 2025 2025-02-30 31/12/2024 31/12/24 0h30 sera vu , . ( ) – - / :".split(
        ' ',
      ),
    ],
  }
  const published = fc.oneof(
    anyDay.map(iso),
    anyDay.map((d) => iso(d).slice(0, 7)),
    anyDay.map((d) => iso(d).slice(0, 4)),
    fc.constant(null),
  )

  test.each(LANGUAGES)('%s: values are EDTF, spans are exact, in order and apart', (language) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...words[language]), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
          maxLength: 25,
        }),
        published,
        (parts, date) => {
          const text = parts.flat().join('')
          let end = 0
          for (const found of read(language, text, date).dates) {
            expect(isValid(found.value), `${found.value} in ${text}`).toBe(true)
            expect(found.start).toBeGreaterThanOrEqual(end)
            expect(found.end).toBeGreaterThan(found.start)
            expect(text.slice(found.start, found.end)).toBe(text.slice(found.start, found.end).trim())
            end = found.end
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  test.each(LANGUAGES)('%s: the automaton finds at every place what trying all rules finds', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words[language]), { maxLength: 25 }), (parts) => {
        const { tokens, sentences, pack } = read(language, parts.join(' '))
        const lex = findEntries(tokens, sentences)
        const rules = pack.rules.dates
        for (const { first, last: limit } of sentences) {
          const scan = { tokens, lex, marks: [], names: [], first, limit }
          for (let at = first; at < limit; at++) {
            let longest = 0
            for (const rule of rules) longest = Math.max(longest, attempt(rule, scan, at)?.last ?? 0)
            const begins = nextStart(rules, tokens, at, limit) === at
            expect((begins && longestAt(rules, scan, at)?.last) || 0).toBe(longest)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each(LANGUAGES)('%s: a day that the calendar lacks is no date', (language) => {
    for (const year of [1900, 2023, 2024, 2100])
      for (let month = 1; month <= 12; month++)
        for (let number = 29; number <= 31; number++) {
          const exists = plus({ year, month, day: number }, 0).month === month
          const written = `${number} ${names[language].months[month - 1]} ${year}`
          const whole = found(language, `x ${written}.`, null).filter((d) => d.startsWith(`[${written}]`))
          expect(whole, written).toHaveLength(exists ? 1 : 0)
        }
  })

  test.each([
    ['en', '1848 decades from now', '1848 decades ago', 'two decades ago'],
    ['fr', 'dans 1848 décennies', 'il y a 1848 décennies', 'il y a deux décennies'],
  ])('%s: a decade that the calendar lacks is no date', (language, ahead, back, real) => {
    for (const written of [ahead, back])
      expect(
        read(language, `x ${written}.`, '1900-01-01')
          .dates.map((d) => d.value)
          .filter((value) => !isValid(value)),
      ).toEqual([])
    expect(read(language, `x ${real}.`, '1900-01-01').dates.map((d) => d.value)).toEqual(['188X'])
  })
})
