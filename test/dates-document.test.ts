/** The document's own date: where it is told, what it is told from, and what stays open when nothing tells it. */
import { describe, expect, test } from 'vitest'
import { read } from './engine.js'
import { extract } from './helpers.js'

/** The document's date, and the dates of the text with their values. */
function dates(
  language: string,
  text: string,
  given: string | null = null,
): { own: string | null; told: string[] } {
  const doc = read(language, text, given)
  return { own: doc.date, told: doc.dates.map((d) => `[${text.slice(d.start, d.end)}] ${d.value}`) }
}

const MET = 'They met on Tuesday.'
const VUS = 'Ils se sont vus mardi.'

describe('the document tells its own date', () => {
  // text, the document's date, the dates that count as mentions
  test.each([
    ['en', ` date 2025-03-06 HÀ NỘI - ${MET}`, '2025-03-06', '[Tuesday] 2025-03-04'],
    ['fr', ` date 2025-03 HÀ NỘI - ${VUS}`, '2025-03', '[mardi] 2025-03'],
    [
      'en',
      `BRUSSELS, 4 March 2025 — ${MET}`,
      '2025-03-04',
      '[4 March 2025] 2025-03-04; [Tuesday] 2025-03-04',
    ],
    [
      'en',
      `BRUSSELS, March 6, 2025 (Reuters) - ${MET}`,
      '2025-03-06',
      '[March 6, 2025] 2025-03-06; [Tuesday] 2025-03-04',
    ],
    [
      'en',
      `NEW YORK, Mar. 6, 2025 (AP) -- ${MET}`,
      '2025-03-06',
      '[Mar. 6, 2025] 2025-03-06; [Tuesday] 2025-03-04',
    ],
    ['fr', `ALGER, 6 mars 2025 (APS) - ${VUS}`, '2025-03-06', '[6 mars 2025] 2025-03-06; [mardi] 2025-03-04'],
    ['fr', `Dakar, 6 mars 2025 (APS) – ${VUS}`, '2025-03-06', '[6 mars 2025] 2025-03-06; [mardi] 2025-03-04'],
    [
      'fr',
      `Lomé, le 1er mars 2025 (ATOP) - ${VUS}`,
      '2025-03-01',
      '[1er mars 2025] 2025-03-01; [mardi] 2025-02-25',
    ],
    ['en', `Talks in Lima\nPublished: 6 March 2025\n${MET}`, '2025-03-06', '[Tuesday] 2025-03-04'],
    ['en', `Talks in Lima\nBy Awa Diarra March 6, 2025\n${MET}`, '2025-03-06', '[Tuesday] 2025-03-04'],
    ['en', `Talks in Lima\n(Updated March 6, 2025)\n${MET}`, '2025-03-06', '[Tuesday] 2025-03-04'],
    [
      'en',
      `Talks in Lima\nSource: Xinhua | 2025-03-06 03:25:04 | Editor: awa\n${MET}`,
      '2025-03-06',
      '[2025-03-06] 2025-03-06; [Tuesday] 2025-03-04',
    ],
    ['fr', `Pourparlers à Lima\nPar Awa Diarra le 6 mars 2025\n${VUS}`, '2025-03-06', '[mardi] 2025-03-04'],
    [
      'en',
      `Talks in Lima\nPublished 6 March 2025 at 10:15 GMT\n${MET}`,
      '2025-03-06',
      '[Tuesday] 2025-03-04',
    ],
    ['en', `Talks in Lima\nUpdated March 6, 2025\n${MET}`, '2025-03-06', '[Tuesday] 2025-03-04'],
    ['en', `Talks in Lima\nLast updated: 2025-03-06T10:15:00Z\n${MET}`, '2025-03-06', '[Tuesday] 2025-03-04'],
    ['fr', `Pourparlers à Lima\nPublié le 6 mars 2025 à 10h15\n${VUS}`, '2025-03-06', '[mardi] 2025-03-04'],
    ['fr', `Pourparlers à Lima\nPublié le : 06/03/2025\n${VUS}`, '2025-03-06', '[mardi] 2025-03-04'],
    ['fr', `Pourparlers à Lima\nMis à jour le 06/03/2025\n${VUS}`, '2025-03-06', '[mardi] 2025-03-04'],
    ['en', `2025-03-06\n${MET}`, '2025-03-06', '[2025-03-06] 2025-03-06; [Tuesday] 2025-03-04'],
    [
      'en',
      `Talks in Lima\nThursday, March 6, 2025\n${MET}`,
      '2025-03-06',
      '[Thursday, March 6, 2025] 2025-03-06; [Tuesday] 2025-03-04',
    ],
    [
      'fr',
      `Pourparlers à Lima\nJeudi 6 mars 2025\n${VUS}`,
      '2025-03-06',
      '[Jeudi 6 mars 2025] 2025-03-06; [mardi] 2025-03-04',
    ],
  ])('%s: %s', (language, text, own, told) => {
    expect(dates(language, text)).toEqual({ own, told: told.split('; ') })
  })

  // the same of datelines and credits of many houses; only the document's date
  test.each([
    ['en', `NAIROBI, Kenya, March 6, 2025 (AP) — ${MET}`],
    ['en', `MOSCOW, March 6, 2025. /TASS/. ${MET}`],
    ['en', `KYIV. March 6, 2025 (Interfax-Ukraine) - ${MET}`],
    ['en', `DAKAR, Senegal, March 6, 2025/APO Group/ -- ${MET}`],
    ['en', `Vientiane, 6 March 2025 (KPL) ${MET}`],
    ['en', `March 6, 2025 (Reuters) - ${MET}`],
    ['en', `March 6, 2025 -- ${MET}`],
    ['en', `Talks in Lima - 6 March 2025\n${MET}`],
    ['en', `PRESS RELEASE | 6 March 2025\nTalks in Lima\n${MET}`],
    ['fr', `Jeudi 6 mars 2025 - ${VUS}`],
    ['fr', `Déclaration du porte-parole (Paris, 6 mars 2025)\n${VUS}`],
    ['en', `Readout of the talks (6 March 2025)\n${MET}`],
    ['en', `GOMA (DR Congo), March 6, 2025 (AFP) - ${MET}`],
    ['fr', `6 mars 2025. – ${VUS}`],
    ['fr', `GOMA (RD Congo), 6 mars 2025 (AFP) - ${VUS}`],
    ['en', `CAIRO - 6 March 2025: ${MET}`],
    ['en', `WASHINGTON, DC – March 6, 2025 – ${MET}`],
    ['en', `NEW DELHI, Mar 6, 2025: ${MET}`],
    ['en', `TOKYO, March 6, 2025, Kyodo - ${MET}`],
    ['en', `Kyiv. March 6, 2025. Ukrinform – ${MET}`],
    ['en', `6 March 2025, Rome - ${MET}`],
    ['en', `GENEVA (6 March 2025) – ${MET}`],
    ['fr', `YAOUNDÉ - 6 MARS 2025 - ${VUS}`],
    ['fr', `Port-au-Prince, 6 mars 2025 [AlterPresse] --- ${VUS}`],
    ['en', `Talks in Lima\nBy John Smith | March 6, 2025\n${MET}`],
    ['en', `Talks in Lima\nMarch 6, 2025 at 10:12 a.m. EST\n${MET}`],
    ['en', `Talks in Lima\nIssued on: 6 March 2025 - 10:12 Modified: 6 March 2025 - 11:00\n${MET}`],
    ['fr', `Kinshasa, 6 mars 2025 (ACP).- ${VUS}`],
    ['fr', `Bamako, 6 mars 2025 (AMAP) ${VUS}`],
    ['fr', `Pourparlers à Lima\nPar Jean Dupont, le 6 mars 2025\n${VUS}`],
    ['fr', `Pourparlers à Lima\nPar Jean Dupont - Publié le 6 mars 2025\n${VUS}`],
    ['fr', `Pourparlers à Lima\nGenève, le 6 mars 2025\n${VUS}`],
    ['fr', `Pourparlers à Lima\nLe 6 mars 2025 à 10h12\n${VUS}`],
    ['fr', `Pourparlers à Lima\nPublié le 6 mars 2025 à 10:12, mis à jour le 6 mars 2025 à 11:00\n${VUS}`],
  ])('%s: %s', (language, text) => {
    expect(dates(language, text).own).toBe('2025-03-06')
  })

  // a line that tells when it was published is no headline; the one below it is
  test.each([
    ['en', `Published: 6 March 2025\nTalks in Lima\n${MET}`, 'Talks in Lima', '2025-03-06'],
    ['en', `Thursday, March 6, 2025\nTalks in Lima\n${MET}`, 'Talks in Lima', '2025-03-06'],
    ['fr', `Le 6 mars 2025\nPourparlers à Lima\n${VUS}`, 'Pourparlers à Lima', '2025-03-06'],
    ['en', `Updated: Thursday, March 6, 2025\n\nTalks in Lima\n\n${MET}`, 'Talks in Lima', '2025-03-06'],
    ['en', `Last updated 2025-03-06T10:15:00Z\nTalks in Lima\n${MET}`, 'Talks in Lima', '2025-03-06'],
    ['en', `Published: 6 March 2025.\nTalks in Lima\n${MET}`, 'Talks in Lima', '2025-03-06'],
    [
      'en',
      `Published: 6 March 2025\nUpdated: 7 March 2025\nTalks in Lima\n${MET}`,
      'Talks in Lima',
      '2025-03-06',
    ],
    ['fr', `Publié le 6 mars 2025 à 10h15\nPourparlers à Lima\n${VUS}`, 'Pourparlers à Lima', '2025-03-06'],
    ['fr', `Publié : le jeudi 6 mars 2025\nPourparlers à Lima\n${VUS}`, 'Pourparlers à Lima', '2025-03-06'],
    ['fr', `Mis à jour le 06/03/2025\nPourparlers à Lima\n${VUS}`, 'Pourparlers à Lima', '2025-03-06'],
    ['en', `Published: 6 March 2025\n${MET}`, null, '2025-03-06'],
    // nor is every line that begins with such a word one of them
    ['en', `Updated 2025 forecast is out\n${MET}`, 'Updated 2025 forecast is out', null],
    ['en', `Date set for talks in Lima\n${MET}`, 'Date set for talks in Lima', null],
    ['en', `Published May papers name Lima\n${MET}`, 'Published May papers name Lima', null],
  ])('%s: %s', (language, text, title, own) => {
    const doc = read(language, text, null)
    expect([doc.header.title, doc.date]).toEqual([title, own])
  })

  test('a dateline of a month given by metadata makes the month a day', () => {
    expect(dates('en', `BRUSSELS, 4 March 2025 (Reuters) - They met on Monday.`, '2025-03').told).toContain(
      '[Monday] 2025-03-03',
    )
  })

  test('a dateline without a year takes it from the metadata', () => {
    expect(dates('en', `PARIS, March 4 (Reuters) - ${MET}`, '2025-03-05')).toEqual({
      own: '2025-03-05',
      told: ['[March 4] 2025-03-04', '[Tuesday] 2025-03-04'],
    })
  })

  // the day of publication is not known: a weekday is of the week that is told of
  test.each([
    ['en', 'On Monday, November 17, they met. On Tuesday they left.', '[Tuesday] 2025-11-18'],
    ['en', 'They met on Friday, November 21. On Tuesday they had left.', '[Tuesday] 2025-11-18'],
    ['en', 'On Monday, November 17, they met. They will leave on Monday.', '[Monday] 2025-11-17'],
    ['en', 'They met on Friday, November 21. They will leave on Tuesday.', '[Tuesday] 2025-11-25'],
    ['fr', 'Lundi 17 novembre, ils se sont vus. Mardi, ils sont partis.', '[Mardi] 2025-11-18'],
  ])('%s: %s', (language, text, told) => {
    expect(dates(language, text, '2025-11').told.at(-1)).toBe(told)
  })

  test('metadata wins over what the text tells', () => {
    expect(dates('en', `BRUSSELS, 4 March 2025 — They met yesterday.`, '2025-03-06').told).toContain(
      '[yesterday] 2025-03-05',
    )
  })

  test('a date somewhere in the text is not that of the document', () => {
    for (const text of [
      'The treaty was signed on 4 March 2025.',
      'He spoke.\nThe law of 4 March 2025 is in force.',
    ])
      expect(dates('en', text).own).toBeNull()
    expect(dates('fr', 'Le traité a été signé le 4 mars 2025.').own).toBeNull()
    for (const text of [
      'On 4 March 2025 - the day of the vote - they met.',
      'The Games run from 26 July 2024 - 11 August 2024.',
      'The report, published on 4 March 2025, was read by all who sat in the room that night.',
    ])
      expect(dates('en', text).own).toBeNull()
    for (const text of [
      'Du 3 mars 2025 - jour du vote - il ne reste rien.',
      'Depuis le 4 mars 2025 - jour du vote - ils se voient.',
      'Titre\nLe discours du 4 mars 2025\nIls se sont vus.',
    ])
      expect(dates('fr', text).own).toBeNull()
  })
})

describe('a document without a date', () => {
  test.each([
    ['en', `${MET} They signed yesterday, and next week they will meet again. It was agreed on 4 May.`],
    ['fr', `${VUS} Ils ont signé hier, et la semaine prochaine ils se reverront. L'accord est du 4 mai.`],
    ['en', `PARIS, March 4 (Reuters) - ${MET}`],
  ])('%s: leaves open what depends on it: %s', (language, text) => {
    expect(dates(language, text)).toEqual({ own: null, told: [] })
  })

  test.each([
    [
      'en',
      `They met on 4 March 2025. The next day they signed.`,
      ['[4 March 2025] 2025-03-04', '[next day] 2025-03-05'],
    ],
    [
      'fr',
      `Ils se sont vus le 4 mars 2025. Le lendemain, ils ont signé.`,
      ['[4 mars 2025] 2025-03-04', '[lendemain] 2025-03-05'],
    ],
  ])('%s: still counts from what the text tells', (language, text, told) => {
    expect(dates(language, text)).toEqual({ own: null, told })
  })
})

test('nothing told to count from: what came later has no date, what is to come has that of publication', () => {
  expect(dates('en', 'Two days later they signed.', '2025-03-05').told).toEqual([])
  expect(dates('fr', 'Ils ont signé deux jours plus tard.', '2025-03-05').told).toEqual([])
  expect(dates('en', 'They will sign two days later.', '2025-03-05').told).toEqual([
    '[two days later] 2025-03-07',
  ])
})

describe('the command line', () => {
  const records = (
    args: readonly string[],
    input: string,
  ): { document: { date: string | null }; dates: { value: string }[] }[] => {
    const { code, stdout, stderr } = extract([...args, '--records', 'documents', '--format', 'jsonl'], {
      input,
    })
    expect(code, stderr).toBe(0)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }

  test('--date is the date of a text that has none', () => {
    const [record] = records(['-', '--date', '2025-03-06'], `${MET}\n`)
    expect(record!.document.date).toBe('2025-03-06')
    expect(record!.dates.map((d) => d.value)).toEqual(['2025-03-04'])
  })

  test('--date gives way to a dateline with its year, and gives one without the year its own', () => {
    const read = (dateline: string) =>
      records(['-', '--date', '2024-05-05'], `PARIS, ${dateline} (AFP) - ${MET}\n`)[0]!.document.date
    expect(read('March 6, 2025')).toBe('2025-03-06')
    expect(read('March 6')).toBe('2024-03-06')
  })

  test('without it the date is null and nothing is invented', () => {
    const [record] = records(['-'], `${MET}\n`)
    expect(record!.document.date).toBeNull()
    expect(record!.dates).toEqual([])
  })

  test('the date field of a JSON line', () => {
    const lines = [
      { id: 'a', text: MET, lang: 'en', date: '2025-03-06' },
      { id: 'b', text: VUS, lang: 'fr', date: '2025-03' },
      { id: 'c', text: MET, lang: 'en' },
    ]
    const found = records(
      ['-', '--input-format', 'jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    expect(found.map((r) => r.document.date)).toEqual(['2025-03-06', '2025-03', null])
    expect(found.map((r) => r.dates.map((d) => d.value))).toEqual([['2025-03-04'], ['2025-03'], []])
  })
})

describe('a day told whole places others where nothing says when the document was published', () => {
  test.each([
    [
      'fr',
      'Ils se sont vus mercredi 3 décembre 2025. Il est parti lundi.',
      '[mercredi 3 décembre 2025] 2025-12-03',
      '[lundi] 2025-12-01',
    ],
    [
      'en',
      'They met on Wednesday, December 3, 2025. He will leave on Friday.',
      '[Wednesday, December 3, 2025] 2025-12-03',
      '[Friday] 2025-12-05',
    ],
    // not by a day of which no weekday is told: of it nothing says that it is news
    ['en', 'They met on May 3, 1945. He left on Friday.', '[May 3, 1945] 1945-05-03'],
  ])('%s: %s', (language, text, ...told) => {
    expect(dates(language, text)).toEqual({ own: null, told })
  })
})

describe('the day of what is asked', () => {
  // published on Thursday, 6 March 2025
  test.each([
    ['en', 'Mali urged its supporters to rally on Tuesday.', '2025-03-11'],
    ['en', 'The union calls on its members to walk out Tuesday.', '2025-03-11'],
    // it may be the day of the call
    ['en', 'Mali urged Togo to halt the strikes on Tuesday.', '2025-03-04'],
    ['en', 'They left the city to vote on Tuesday.', '2025-03-04'],
    ['fr', 'Le parti a appelé ses partisans à se rassembler mardi.', '2025-03-11'],
    ['fr', 'Le syndicat a prié ses membres de cesser le travail mardi.', '2025-03-11'],
    ['fr', 'Le Mali a exhorté le Togo à cesser ses frappes mardi.', '2025-03-04'],
    ['fr', 'Ils sont rentrés voter mardi.', '2025-03-04'],
    // what several agree on or are willing to do, also behind an elision or a pronoun
    ['fr', "Ils se sont mis d'accord pour se réunir en avril.", '2025-04'],
    ['fr', 'Les deux ministres sont convenus de se revoir mardi.', '2025-03-11'],
    ['fr', "Le Mali a promis d'envoyer des soldats en juillet.", '2025-07'],
    ['fr', 'Les deux ministres sont convenus mardi de partir.', '2025-03-04'],
  ])('%s: %s', (language, text, value) => {
    expect(dates(language, text, '2025-03-06').told[0]).toMatch(`] ${value}`)
  })
})

test('a range opens the text, with no token before it', () => {
  expect(dates('en', 'January – January\nJanuary ', '1900-01-01').told).toEqual([
    '[January] 1900-01',
    '[January] 1900-01',
  ])
})
