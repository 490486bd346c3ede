/** Dates in every written form of both languages, with the value each must be read back as. */
import { read } from './engine.js'

/** A day of the calendar; the oracle counts with UTC, the program with whole numbers of its own. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A form: how a day is written, and what of it the writing tells. */
export interface Form {
  readonly name: string
  readonly write: (day: Day) => string
  readonly value: (day: Day) => string
}

const two = (number: number): string => String(number).padStart(2, '0')
const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day))

export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`

/** The day `count` days later. */
export function plus(day: Day, count: number): Day {
  const date = new Date(utc(day).getTime() + count * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => utc(day).getUTCDay() || 7

/** The day of a number from 0 on, 1900-01-01 being 0; as good as any to draw days from. */
export const dayAt = (number: number): Day => plus({ year: 1900, month: 1, day: 1 }, number)
/** Days up to the end of 2099. */
export const DAYS = 73_049

export const names = {
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    short: 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'.split(' '),
    days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
        ' ',
      ),
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
    days: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  },
}

/** `1st`, `22nd`, `13th`. */
export const ordinal = (n: number): string =>
  `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
const premier = (n: number): string => (n === 1 ? '1er' : `${n}`)

const month = ({ year, month: m }: Day): string => `${year}-${two(m)}`
const year = ({ year: y }: Day): string => `${y}`
const en = (d: Day): string => names.en.months[d.month - 1]!
const fr = (d: Day): string => names.fr.months[d.month - 1]!
const weekdayEn = (d: Day): string => names.en.days[weekday(d) - 1]!
const weekdayFr = (d: Day): string => names.fr.days[weekday(d) - 1]!

type Written = Omit<Form, 'value'>

/** Forms that tell a whole day, as chrono-node reads them too. */
export const days: { readonly en: readonly Form[]; readonly fr: readonly Form[] } = {
  en: (
    [
      { name: 'D Month Y', write: (d) => `${d.day} ${en(d)} ${d.year}` },
      { name: 'Dth Month Y', write: (d) => `${ordinal(d.day)} ${en(d)} ${d.year}` },
      { name: 'Dth of Month, Y', write: (d) => `${ordinal(d.day)} of ${en(d)}, ${d.year}` },
      { name: 'Month D, Y', write: (d) => `${en(d)} ${d.day}, ${d.year}` },
      { name: 'Month Dth, Y', write: (d) => `${en(d)} ${ordinal(d.day)}, ${d.year}` },
      { name: 'Mon. D, Y', write: (d) => `${names.en.short[d.month - 1]} ${d.day}, ${d.year}` },
      { name: 'D Mon. Y', write: (d) => `${d.day} ${names.en.short[d.month - 1]} ${d.year}` },
      { name: 'Weekday, D Month Y', write: (d) => `${weekdayEn(d)}, ${d.day} ${en(d)} ${d.year}` },
      { name: 'Weekday, Month D, Y', write: (d) => `${weekdayEn(d)}, ${en(d)} ${d.day}, ${d.year}` },
      {
        name: 'Wkd, Mon. D, Y',
        write: (d) => `${weekdayEn(d).slice(0, 3)}, ${en(d).slice(0, 3)} ${d.day}, ${d.year}`,
      },
      { name: 'ordinal of Month Y', write: (d) => `${names.en.ordinals[d.day - 1]} of ${en(d)} ${d.year}` },
      { name: 'Y-M-D', write: iso },
      { name: 'Y/M/D', write: (d) => `${d.year}/${two(d.month)}/${two(d.day)}` },
      { name: 'M/D/Y', write: (d) => `${d.month}/${d.day}/${d.year}` },
      { name: 'MM/DD/Y', write: (d) => `${two(d.month)}/${two(d.day)}/${d.year}` },
      { name: 'D.M.Y', write: (d) => `${d.day}.${d.month}.${d.year}` },
      { name: 'D-Mon-Y', write: (d) => `${two(d.day)}-${en(d).slice(0, 3)}-${d.year}` },
      { name: 'time stamp', write: (d) => `${iso(d)}T09:05:00Z` },
    ] satisfies Written[]
  ).map((form) => ({ ...form, value: iso })),
  fr: (
    [
      { name: 'D mois Y', write: (d) => `${premier(d.day)} ${fr(d)} ${d.year}` },
      { name: 'D mois Y sans er', write: (d) => `${d.day} ${fr(d)} ${d.year}` },
      { name: 'D moi. Y', write: (d) => `${premier(d.day)} ${names.fr.short[d.month - 1]} ${d.year}` },
      { name: 'jour D mois Y', write: (d) => `${weekdayFr(d)} ${premier(d.day)} ${fr(d)} ${d.year}` },
      { name: 'jour, le D mois Y', write: (d) => `${weekdayFr(d)}, le ${premier(d.day)} ${fr(d)} ${d.year}` },
      { name: 'D MOIS Y', write: (d) => `${d.day} ${fr(d).toUpperCase()} ${d.year}` },
      { name: 'D/M/Y', write: (d) => `${d.day}/${d.month}/${d.year}` },
      { name: 'DD/MM/Y', write: (d) => `${two(d.day)}/${two(d.month)}/${d.year}` },
      { name: 'DD.MM.Y', write: (d) => `${two(d.day)}.${two(d.month)}.${d.year}` },
      { name: 'DD-MM-Y', write: (d) => `${two(d.day)}-${two(d.month)}-${d.year}` },
      { name: 'Y-M-D', write: iso },
      { name: 'time stamp', write: (d) => `${iso(d)}T09:05:00Z` },
    ] satisfies Written[]
  ).map((form) => ({ ...form, value: iso })),
}

const from = (d: Day): Day => ({ ...d, day: Math.min(d.day, 20) })
const until = (d: Day): Day => ({ ...d, day: from(d).day + 7 })
const week = (d: Day): string => `${iso(from(d))}/${iso(until(d))}`
const fortnight = (d: Day): string => `${iso(d)}/${iso(plus(d, 14))}`
const term = (d: Day, size: number): number => Math.ceil(d.month / size)
const months = (d: Day, size: number): string => {
  const last = term(d, size) * size
  return `${d.year}-${two(last - size + 1)}/${d.year}-${two(last)}`
}

/** `2011-12` is the season, as newspapers write it, rather than December. */
const monthOrSeason = (d: Day): string =>
  d.month === (d.year + 1) % 100 ? `${d.year}/${d.year + 1}` : month(d)

/** Forms that tell a month, a year, a part or a number of years, or a range. */
export const spans: { readonly en: readonly Form[]; readonly fr: readonly Form[] } = {
  en: [
    { name: 'Month Y', write: (d) => `${en(d)} ${d.year}`, value: month },
    { name: 'Month, Y', write: (d) => `${en(d)}, ${d.year}`, value: month },
    { name: 'late Month Y', write: (d) => `late ${en(d)} ${d.year}`, value: month },
    { name: 'mid-Month Y', write: (d) => `mid-${en(d)} ${d.year}`, value: month },
    { name: 'Y-M', write: month, value: monthOrSeason },
    { name: 'M/Y', write: (d) => `${two(d.month)}/${d.year}`, value: month },
    { name: 'Y', write: year, value: year },
    { name: 'Ys', write: (d) => `${Math.floor(d.year / 10)}0s`, value: (d) => `${Math.floor(d.year / 10)}X` },
    { name: 'Qn Y', write: (d) => `Q${term(d, 3)} ${d.year}`, value: (d) => months(d, 3) },
    {
      name: 'nth quarter of Y',
      write: (d) => `${names.en.ordinals[term(d, 3) - 1]} quarter of ${d.year}`,
      value: (d) => months(d, 3),
    },
    {
      name: 'nth half of Y',
      write: (d) => `${names.en.ordinals[term(d, 6) - 1]} half of ${d.year}`,
      value: (d) => months(d, 6),
    },
    { name: 'summer of Y', write: (d) => `summer of ${d.year}`, value: (d) => `${d.year}-22` },
    {
      name: 'D to D Month Y',
      write: (d) => `${from(d).day} to ${until(d).day} ${en(d)} ${d.year}`,
      value: week,
    },
    { name: 'D-D Month Y', write: (d) => `${from(d).day}-${until(d).day} ${en(d)} ${d.year}`, value: week },
    {
      name: 'Month D–D, Y',
      write: (d) => `${en(d)} ${from(d).day}–${until(d).day}, ${d.year}`,
      value: week,
    },
    {
      name: 'D Month Y to D Month Y',
      write: (d) =>
        `${d.day} ${en(d)} ${d.year} to ${plus(d, 14).day} ${en(plus(d, 14))} ${plus(d, 14).year}`,
      value: fortnight,
    },
    {
      name: 'Month D to Month D, Y',
      write: (d) => `${en(d)} ${d.day} to ${en(plus(d, 14))} ${plus(d, 14).day}, ${plus(d, 14).year}`,
      value: fortnight,
    },
    {
      name: 'Weekday D to Weekday D Month Y',
      write: (d) =>
        `${weekdayEn(from(d))} ${from(d).day} to ${weekdayEn(until(d))} ${until(d).day} ${en(d)} ${d.year}`,
      value: week,
    },
    { name: 'Y-Y', write: (d) => `${d.year}-${d.year + 3}`, value: (d) => `${d.year}/${d.year + 3}` },
  ],
  fr: [
    { name: 'mois Y', write: (d) => `${fr(d)} ${d.year}`, value: month },
    { name: 'fin mois Y', write: (d) => `fin ${fr(d)} ${d.year}`, value: month },
    { name: 'mi-mois Y', write: (d) => `mi-${fr(d)} ${d.year}`, value: month },
    { name: 'Y-M', write: month, value: monthOrSeason },
    { name: 'M/Y', write: (d) => `${two(d.month)}/${d.year}`, value: month },
    { name: 'Y', write: year, value: year },
    {
      name: 'années Y',
      write: (d) => `années ${Math.floor(d.year / 10)}0`,
      value: (d) => `${Math.floor(d.year / 10)}X`,
    },
    { name: 'Tn Y', write: (d) => `T${term(d, 3)} ${d.year}`, value: (d) => months(d, 3) },
    {
      name: 'n-ième trimestre Y',
      write: (d) =>
        `${['premier', 'deuxième', 'troisième', 'quatrième'][term(d, 3) - 1]} trimestre ${d.year}`,
      value: (d) => months(d, 3),
    },
    {
      name: 'n-ième semestre Y',
      write: (d) => `${['premier', 'second'][term(d, 6) - 1]} semestre ${d.year}`,
      value: (d) => months(d, 6),
    },
    { name: 'été Y', write: (d) => `été ${d.year}`, value: (d) => `${d.year}-22` },
    {
      name: 'D au D mois Y',
      write: (d) => `${premier(from(d).day)} au ${until(d).day} ${fr(d)} ${d.year}`,
      value: week,
    },
    { name: 'D-D mois Y', write: (d) => `${from(d).day}-${until(d).day} ${fr(d)} ${d.year}`, value: week },
    {
      name: 'D mois Y au D mois Y',
      write: (d) =>
        `${premier(d.day)} ${fr(d)} ${d.year} au ${premier(plus(d, 14).day)} ${fr(plus(d, 14))} ${plus(d, 14).year}`,
      value: fortnight,
    },
    {
      name: 'D mois au D mois Y',
      write: (d) =>
        `${premier(d.day)} ${fr(d)} au ${premier(plus(d, 14).day)} ${fr(plus(d, 14))} ${plus(d, 14).year}`,
      value: fortnight,
    },
    {
      name: 'jour D au jour D mois Y',
      write: (d) =>
        `${weekdayFr(from(d))} ${premier(from(d).day)} au ${weekdayFr(until(d))} ${until(d).day} ${fr(d)} ${d.year}`,
      value: week,
    },
    { name: 'Y-Y', write: (d) => `${d.year}-${d.year + 3}`, value: (d) => `${d.year}/${d.year + 3}` },
  ],
}

/** `[18 au 20 août] 2024-08-18/2024-08-20`: what the program finds, as text and value. */
export function found(language: string, text: string, published: string | null): string[] {
  const doc = read(language, text, published)
  return doc.dates.map((date) => `[${text.slice(date.start, date.end)}] ${date.value}`)
}
