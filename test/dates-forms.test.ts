/** What is written in any form of the calendar is read back as it was meant, with exact offsets and a valid value. */
// @ts-expect-error the package has no types
import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
import { packs, read } from './engine.js'

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
    ["L'été passa ; ", ', disait-on.'],
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
