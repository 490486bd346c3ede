import { describe, expect, test } from 'vitest'
import { analyze } from '../dist/index.js'
import { folded, lowered } from '../dist/text/fold.js'
import { readHeader } from '../dist/text/header.js'
import { detectLanguage, isForeign } from '../dist/text/language.js'
import { readSentences } from '../dist/text/sentences.js'
import { tokenize } from '../dist/text/tokenize.js'
import type { Token } from '../dist/types.js'
import { packs } from './engine.js'
import { knownFailures } from './known.js'

const packOf = (code: string) => packs.find((pack) => pack.code === code)!

function tokensOf(code: string, text: string): Token[] {
  const tokens: Token[] = []
  const pack = packOf(code)
  tokenize(text, 0, text.length, pack.tokens, pack.intern, tokens)
  return tokens
}

/** `text` and what its tokens are, with a blank between two. */
describe('tokens', () => {
  test.each<[string, string, string]>([
    ['en', 'They met.', 'They met .'],
    ['en', "O'Brien's aide", "O'Brien 's aide"],
    ['en', 'O’Brien’s aide', 'O’Brien ’s aide'],
    ['en', 'They’re in Oslo’s centre', 'They ’re in Oslo ’s centre'],
    ['en', "the ministers' talks", "the ministers ' talks"],
    ['en', "He didn't say 'no'.", "He didn't say ' no ' ."],
    ['en', 'a vice-minister', 'a vice - minister'],
    ['en', '3.5% of $1,200', '3 . 5 % of $ 1 , 200'],
    ['en', 'the U.S.-led talks', 'the U . S . - led talks'],
    ['en', 'Sana’a, Ja’afari', 'Sana’a , Ja’afari'],
    ['en', 'the 18th COVID19', 'the 18th COVID19'],
    ['fr', "l'accord d’Istanbul", "l' accord d’ Istanbul"],
    ['fr', "qu'il s'est rendu jusqu’à", "qu' il s' est rendu jusqu’ à"],
    ['fr', "L'ONU et l'Élysée", "L' ONU et l' Élysée"],
    ['fr', "aujourd'hui, un prud’homme", "aujourd'hui , un prud’homme"],
    ['fr', "N'Dri et M’Bow n'ont pas", "N'Dri et M’Bow n' ont pas"],
    ['fr', "O'Brien d'Almeida D'Almeida", "O'Brien d' Almeida D' Almeida"],
    ['fr', "Kouassi N'Guessan s'est", "Kouassi N'Guessan s' est"],
    ['fr', "l'« accord »", "l' « accord »"],
    ['fr', "l'“accord”", "l' “ accord ”"],
    ['fr', 'a-t-il dit', 'a - t - il dit'],
    ['fr', 'Jean-Noël', 'Jean - Noël'],
    ['fr', 'la 4ᵉ fois', 'la 4ᵉ fois'],
    ['fr', 'du 18 au 20', 'du 18 au 20'],
    ['fr', '«\u00a0oui\u00a0»\u202f!', '« oui » !'],
    ['fr', '5\u00a0000\u202f€', '5 000 €'],
    ['en', 'one\r\ntwo\tthree\u2003four', 'one two three four'],
    ['en', '\ufeffone', 'one'],
    ['fr', 'e\u0301te\u0301 passe\u0301', 'e\u0301te\u0301 passe\u0301'],
    ['fr', 'mi\u00adnis\u00adtre', 'mi\u00adnis\u00adtre'],
    ['en', 'mini\u200bster\u2060s', 'mini\u200bster\u2060s'],
    ['en', '\u200eMosul\u200e, al-\u200eAbadi', 'Mosul , al - Abadi'],
    ['en', 'مرحبا بالعالم', 'مرحبا بالعالم'],
    ['en', '', ''],
    ['en', ' \n ', ''],
  ])('%s: %j', (code, text, expected) => {
    const tokens = tokensOf(code, text)
    expect(tokens.map(({ form }) => form.text).join(' ')).toBe(expected)
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(expected)
  })

  test('words stand whole beside what is no word', () => {
    const text = 'Oslo🙂says 👨‍👩‍👧 and \ud83d half, half\udc00 𝒜lpha ☂️.'
    const words = tokensOf('en', text).filter(({ form }) => /^\w+$/.test(form.text))
    expect(words.map(({ form }) => form.text)).toEqual(['Oslo', 'says', 'and', 'half', 'half', 'lpha'])
    for (const { start, end, form } of tokensOf('en', text)) expect(text.slice(start, end)).toBe(form.text)
  })

  test('a token knows whether a blank stands before it', () => {
    expect(tokensOf('en', 'yes, (no)').map(({ glued }) => glued)).toEqual([false, true, false, true, true])
  })

  test('one spelling has one form', () => {
    const [a, b, c] = tokensOf('en', 'Oslo Oslo oslo')
    expect(a!.form).toBe(b!.form)
    expect(a!.form).not.toBe(c!.form)
  })

  test.each<[string, string]>([
    ['Đình', 'dinh'],
    ['Mäjılıs', 'majilis'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['L’Été', "l'ete"],
    ['E\u0301te\u0301', 'ete'],
    ['Łódź', 'lodz'],
    ['mi\u00adnis\u200btre', 'ministre'],
    ['ĐÀ NẴNG', 'da nang'],
    ['İstanbul', 'istanbul'],
  ])('%s folds to %s', (word, expected) => expect(folded(word)).toBe(expected))

  test('lower case keeps what folding drops', () => {
    expect(lowered('E\u0301TE\u0301')).toBe('été')
    expect(lowered('L’Œuvre')).toBe("l'œuvre")
  })
})

function sentencesOf(code: string, text: string): string[] {
  const { sentences } = readSentences(text, readHeader(text, { id: 'test' }), packOf(code))
  return sentences.map(({ start, end }) => text.slice(start, end))
}

/** A language and its sentences, with a bar where one ends. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'They met.| They left.'],
  ['en', 'Mr. Lee met Dr. Roy.| They left.'],
  ['en', 'J. K. Osei spoke.| A. Bell left.'],
  ['en', 'John F. Kennedy spoke.'],
  ['en', 'Gen. Paul Obi arrived.| Col. Ada Mensah stayed.'],
  ['en', 'The U.S. envoy left.| He smiled.'],
  ['en', 'It rose 3.5 percent.| Prices fell.'],
  ['en', 'It cost 3 million in 2024.| Prices fell.'],
  ['en', 'He said: “We agree.”| She left.'],
  ['en', '“We agree,” he said.| “They do too.”'],
  ['en', '"We will go."| He left.'],
  ['en', '“Who knows?” he asked.| Nobody did.'],
  ['en', '(He smiled.)| She left.'],
  ['en', 'Why?| Nobody knows!| Perhaps…'],
  ['en', 'He waited... then left.| She came.'],
  ['en', 'Look at example.org for news.| Thanks.'],
  ['en', 'He left at 5 p.m. and slept.| She stayed.'],
  ['en', 'They signed the agreement.|The next day they left.'],
  ['en', 'He lives in St. Petersburg.| She does not.'],
  ['en', 'They met on Jan. 5 in Oslo.| He left.'],
  ['en', 'It met on 5 March; it ended on 6 March.| He left.'],
  ['en', 'Rain fell on\nthe second line.'],
  ['en', '- One came.| - Two came.'],
  ['fr', 'M. Ba a reçu Mme Sy.| Ils ont parlé.'],
  ['fr', '« Nous acceptons. »| Il est parti.'],
  ['fr', '« Nous acceptons », a-t-il dit.| Elle est partie.'],
  ['fr', '« Allez ! », a-t-il crié.| Fin.'],
  ['fr', 'Il a dit : « Oui ! »| Elle part.'],
  ['fr', '«\u00a0Nous acceptons.\u00a0»| Il est parti.'],
  ['fr', 'Le gén. Touré est arrivé.| Il a souri.'],
  ['fr', 'Le taux est de 3,5 %.| Il baisse.'],
  ['fr', 'Le taux est de 3.5.| Il baisse.'],
  ['fr', 'Il hésite… puis part.| Elle reste.'],
  ['fr', 'Il hésite…| Elle reste.'],
  ['fr', 'Qui ?| Personne.'],
  ['fr', "L'art. 5 vaut.| Le reste aussi."],
  ['fr', 'Le ministre A. Ba est là.| Il parle.'],
  ['fr', 'Il vient du Burkina (ex-Haute-Volta).| Elle aussi.'],
  ['fr', 'É. Ba est là.| Il parle.'],
]

interface Head {
  readonly date?: string | null
  readonly title?: string | null
  readonly place?: string | null
  readonly agency?: string | null
  /** First words of the text proper. */
  readonly body?: string
}
const HEADS: readonly (readonly [string, string, Head])[] = [
  [
    'a day, then a dateline',
    ' date 2025-02-26 HÀ NỘI - The minister spoke.',
    { date: '2025-02-26', place: 'HÀ NỘI', body: 'The minister' },
  ],
  [
    'a month, then a headline',
    ' date 2025-02 Le Mali gagne\n\nLe ministre a parlé.',
    { date: '2025-02', title: 'Le Mali gagne' },
  ],
  ['a year', 'date 2024 Fin\nLe ministre a parlé.', { date: '2024', title: 'Fin' }],
  ['a date and no more', ' date 2025-02-26', { date: '2025-02-26' }],
  ['the word date in a text', 'The date 2025-02-26 is set.', {}],
  ['no date', 'The minister spoke.', {}],
  ['a day that no calendar has', ' date 2025-02-30 The minister spoke.', {}],
  ['a month that no calendar has', ' date 2025-13 The minister spoke.', {}],
  ['a number that is longer', ' date 2025-02-261 The minister spoke.', {}],
  [
    'date and agency',
    'BRUSSELS, June 20, 2025 (Reuters) - Ministers met.',
    { place: 'BRUSSELS', agency: 'Reuters', body: 'Ministers' },
  ],
  [
    'two hyphens',
    'NAIROBI, Feb. 18 (Xinhua) -- The minister spoke.',
    { place: 'NAIROBI', agency: 'Xinhua', body: 'The minister' },
  ],
  [
    'no blank before the dash',
    'Bouna, 18 fév 2025 (AIP)- Le préfet a parlé.',
    { place: 'Bouna', agency: 'AIP', body: 'Le préfet' },
  ],
  [
    'a colon behind the agency',
    'LAHORE (APP): The minister spoke.',
    { place: 'LAHORE', agency: 'APP', body: 'The minister' },
  ],
  [
    'a comma before the agency',
    'ACCRA, (GNA) - The minister spoke.',
    { place: 'ACCRA', agency: 'GNA', body: 'The minister' },
  ],
  ['a country', 'MANILA, Philippines — The minister spoke.', { place: 'MANILA', body: 'The minister' }],
  ['a colon behind a word in capitals', 'UPDATE: The minister spoke.', {}],
  ['an agency alone', 'PARIS (AFP) — Le ministre a parlé.', { place: 'PARIS', agency: 'AFP' }],
  ['a city in small letters', 'Hà Nội (VNA) – Le ministre a parlé.', { place: 'Hà Nội', agency: 'VNA' }],
  ['a date alone', 'PARIS, 26 février 2025 — Le ministre a parlé.', { place: 'PARIS' }],
  [
    'a country beside the city',
    'ADDIS ABABA, Ethiopia (AP) — He spoke.',
    { place: 'ADDIS ABABA', agency: 'AP' },
  ],
  [
    'a dateline below a headline',
    'Talks begin\n\nOSLO (NTB) - Ministers met.',
    { title: 'Talks begin', place: 'OSLO', agency: 'NTB', body: 'Ministers' },
  ],
  [
    'a rubric before a headline',
    'AFRIQUE/MALI - Les mineurs sont rentrés\n\nOslo (NTB) - Ministers met.',
    { title: 'AFRIQUE/MALI - Les mineurs sont rentrés', place: 'Oslo', agency: 'NTB', body: 'Ministers' },
  ],
  ['a sentence with dashes', 'Paul - un ami - est venu.', {}],
  ['a sentence with a long dash', 'Paris — la ville — dort.', {}],
  ['one line', 'The minister spoke', {}],
  [
    'a rubric above the headline',
    'World News\n\nThe minister spoke in Oslo\n\nIt was late.',
    { title: 'The minister spoke in Oslo' },
  ],
  ['a text that breaks off is no headline', `${'The minister spoke. '.repeat(25)}Read on\n\nEnd.`, {}],
  ['a short headline', 'Talks begin\n\nThe minister spoke in Oslo on Monday.', { title: 'Talks begin' }],
  ['a headline', 'The minister spoke\nIt was late.', { title: 'The minister spoke' }],
  [
    'a headline after blank lines',
    '\n\n The minister spoke \r\n\r\nIt was late.\r\n',
    { title: 'The minister spoke' },
  ],
  ['a first line that is a sentence', 'The minister spoke.\nIt was late.', {}],
  [
    'a credit',
    'Fin du match\nLe ministre a parlé.\nPhoto : VNA/CVN\nIl pleut.',
    { title: 'Fin du match', agency: 'VNA/CVN' },
  ],
  ['an agency that signs', 'The minister spoke. It was late. VNS', { agency: 'VNS' }],
  ['an agency that signs behind a dash', 'Le ministre a parlé.- VNA/vi', { agency: 'VNA/vi' }],
  ['an agency on the last line', 'The minister spoke.\nVNA/CVN', { agency: 'VNA/CVN' }],
  ['nothing', '', {}],
]

const sentenceId = (code: string, marked: string): string => `${code}: ${marked.replace(/\n/g, ' / ')}`
const holds = knownFailures('text', [
  ...SENTENCES.map(([code, marked]) => sentenceId(code, marked)),
  ...HEADS.map(([name]) => `head: ${name}`),
])

describe('sentences', () => {
  test.each(SENTENCES)('%s: %s', (code, marked) => {
    const parts = marked.split(/\||\n/).map((part) => part.trim())
    holds(sentenceId(code, marked), () =>
      expect(sentencesOf(code, marked.replaceAll('|', ''))).toEqual(parts),
    )
  })
})

describe('the head of a document', () => {
  test.each(HEADS)('%s', (name, text, expected) =>
    holds(`head: ${name}`, () => {
      const header = readHeader(text, { id: 'test' })
      const { date = null, title = null, place = null, agency = null } = expected
      expect({
        date: header.date,
        title: header.title,
        place: header.place?.text ?? null,
        agency: header.agency,
      }).toEqual({ date, title, place, agency })
      if (header.place) expect(text.slice(header.place.start, header.place.end)).toBe(header.place.text)
      if (expected.body) {
        const lead = header.lines.find(({ kind }) => kind === 'body')!
        expect(text.slice(lead.contentStart).startsWith(expected.body)).toBe(true)
      }
    }),
  )

  // the place of the dateline, the agency, and what the text begins with
  test.each([
    ['(Reuters) - They met.', null, 'Reuters', 'They'],
    ['March 4 (Reuters) - They met.', null, 'Reuters', 'They'],
    ['(ANSA) - ROME, SEP 26 - They met.', 'ROME', 'ANSA', 'They'],
    ['NNA – Beirut, 14 September 2025 – They met.', 'Beirut', 'NNA', 'They'],
    ['ATOP - Lomé, le 1er mars 2025 - Ils se sont vus.', 'Lomé', 'ATOP', 'Ils'],
    ['BRUXELLES (Belga) 25/09/2025 – Il est venu.', 'BRUXELLES', 'Belga', 'Il'],
    ['ASTANA. KAZINFORM – He came.', 'ASTANA', 'KAZINFORM', 'He'],
    ['NEW DELHI (PTI) He came.', 'NEW DELHI', 'PTI', 'He'],
    ['WHO (PTI) is he?', null, null, 'WHO'],
    ['(ANSA) - ROME, MAR 4, 2025 - They met.', 'ROME', 'ANSA', 'They'],
    ['(Reuters) - Peru, 4 years on - they met.', null, 'Reuters', 'Peru'],
    ['Brussels, 17 June 2026 (dpa) - They met.', 'Brussels', 'dpa', 'They'],
    ['Genève (ats) - Ils se sont vus.', 'Genève', 'ats', 'Ils'],
    ['New York, 4 March 2025—They met.', 'New York', null, 'They'],
    ['Manama, Mar. 4, 2025 (BNA): They met.', 'Manama', 'BNA', 'They'],
    ['BAKU, Azerbaijan, March 4, 2025. They met.', 'BAKU', null, 'They'],
    ['YEREVAN, MARCH 4, 2025, ARMENPRESS. They met.', 'YEREVAN', 'ARMENPRESS', 'They'],
    ['He was born in Oslo, March 4. They met.', null, null, 'He'],
    ['OPEC met on March 4. They left.', null, null, 'OPEC'],
    ['The left (red) - they met.', null, null, 'The'],
    ['KYIV. March 4 (Interfax-Ukraine) - They met.', 'KYIV', 'Interfax-Ukraine', 'They'],
    ['NAIROBI March 4 (AFP) - They met.', 'NAIROBI', 'AFP', 'They'],
    ['HAVANA, Cuba, Mar 4 (ACN) They met.', 'HAVANA', 'ACN', 'They'],
    ['MOSCOW, March 4. /TASS/. They met.', 'MOSCOW', 'TASS', 'They'],
    ['Kinshasa, 04 Mars 2025 (ACP).-Ils se sont vus.', 'Kinshasa', 'ACP', 'Ils'],
    ['ABUJA, Nigeria — They met.', 'ABUJA', null, 'They'],
    ['NEW DELHI, Mar 4: They met.', 'NEW DELHI', null, 'They'],
    ['MASERU. — They met.', 'MASERU', null, 'They'],
    ['GOMA (DR Congo), March 4, 2025 (AFP) - They met.', 'GOMA', 'AFP', 'They'],
    ['March 4, 2025 — They met.', null, null, 'They'],
    ['WASHINGTON, DC – March 4, 2025 – They met.', 'WASHINGTON', null, 'They'],
    ['P-au-P, 4 mars 2025 [AlterPresse] --- Ils se sont vus.', 'P-au-P', 'AlterPresse', 'Ils'],
    ['TOKYO, March 4, Kyodo - They met.', 'TOKYO', 'Kyodo', 'They'],
    ['Kyiv. March 4, 2025. INTERFAX-UKRAINE – They met.', 'Kyiv', 'INTERFAX-UKRAINE', 'They'],
    ['4 March 2025, Rome - They met.', 'Rome', null, 'They'],
    ['BEIJING - Sept. 4, 2025 - They met.', 'BEIJING', null, 'They'],
    ['Quetta (Pakistan) (AFP) - Ils se sont vus.', 'Quetta', 'AFP', 'Ils'],
    ['GENEVA (4 March 2025) – They met.', 'GENEVA', null, 'They'],
    ['Genève (awp/ats) - Ils se sont vus.', 'Genève', 'awp/ats', 'Ils'],
    ['ABN Oslo, le 4 mars 2025 -- Ils se sont vus.', 'Oslo', 'ABN', 'Ils'],
    ['UN HABITAT, March 4 - They met.', 'UN HABITAT', null, 'They'],
    ['Genève, le 4 mars 2025 --\n\nIls se sont vus.', 'Genève', null, '\n\nIls'],
    ['BRUSSELS, June 20, 2025 (Reuters) -\nThey met.', 'BRUSSELS', 'Reuters', '\nThey'],
    ['A day of talks -\n\nThey met.', null, null, 'A day'],
    ['From March 3 to 5 - they met.', null, null, 'From'],
    ['Du 3 au 5 mars - les ministres se sont vus.', null, null, 'Du'],
    ['Mardi 4 mars - Ils se sont vus.', null, null, 'Mardi'],
    ['Manchester United 2, Arsenal 1 - They met.', null, null, 'Manchester'],
    ['He met the Pope, 88, on March 4 - a first.', null, null, 'He'],
    ['Article 4 - Les ministres se voient.', null, null, 'Article'],
    ['Le Premier ministre, 4 ans (PS) en poste, a vu le roi.', null, null, 'Le'],
  ])('dateline: %s', (text, place, agency, body) => {
    const header = readHeader(text, { id: 'test' })
    expect([header.place?.text ?? null, header.agency]).toEqual([place, agency])
    expect(text.slice(header.lines[0]!.contentStart).startsWith(body)).toBe(true)
  })

  // a city that a list knows, with less around it
  test.each([
    ['NEW DELHI: They met.', 'NEW DELHI', 'They'],
    ['Manila, Philippines – They met.', 'Manila', 'They'],
    ['UPDATE: They met.', undefined, 'UPDATE'],
    ['NAIROBI, KENYA: They met.', 'NAIROBI', 'They'],
    ['KENYA: They met.', undefined, 'KENYA'],
    ['NAIROBI : They met.', undefined, 'NAIROBI'],
    ['Brasília.- They met.', 'Brasília', 'They'],
    ['Update.- They met.', undefined, 'Update'],
    ['AA / Tunis / Awa Diarra\nThey met.', 'Tunis', 'AA'],
    ['APA – Dakar (Senegal)\nThey met.', 'Dakar', 'APA'],
    ['NEW DELHI: they met.', undefined, 'NEW'],
    ['Smith, Jones – They met.', undefined, 'Smith'],
  ])('dateline of a known city: %s', (text, place, body) => {
    const { header } = analyze(text, { id: 'test', language: 'en' }, packs)
    expect(header.place?.text).toBe(place)
    expect(text.slice(header.lines[0]!.contentStart).startsWith(body)).toBe(true)
  })

  test.each([
    ['TRIPOLI', 'TRIPOLI'],
    ['Nairobi, Kenya', 'Nairobi'],
    ['Rain, Kenya', undefined],
  ])('a city on a line of its own below the headline: %s', (line, place) => {
    const { header } = analyze(`They meet\n\n${line}\n\n${STORY}`, { id: 'test', language: 'en' }, packs)
    expect([header.title, header.place?.text]).toEqual(['They meet', place])
  })

  test('the metadata wins', () => {
    const { date, title } = readHeader(' date 2025-02 Le Mali gagne\n\nFin.', {
      id: 'test',
      date: '2025-02-26',
      title: 'Victoire',
    })
    expect([date, title]).toEqual(['2025-02-26', 'Victoire'])
  })

  test.each([
    [' date 2025-02-26 Le Mali gagne', '2025-02-26', null, 'Le Mali gagne'],
    [' date 2025-02-26\nLe Mali gagne\n\nFin.', '2025-02-26', null, 'Le Mali gagne'],
    [' date 2025-02-30 Le Mali gagne', null, '2025-02-30', 'Le Mali gagne'],
    [' date 2025-13\nLe Mali gagne', null, '2025-13', 'Le Mali gagne'],
    [' date 2025-02-26x Le Mali gagne', null, null, 'date 2025-02-26x Le Mali gagne'],
  ])('the first line %s', (text, date, misdated, first) => {
    const header = readHeader(text, { id: 'test' })
    const [line] = header.lines
    expect([header.date, header.misdated, text.slice(line!.start, line!.end)]).toEqual([
      date,
      misdated,
      first,
    ])
  })

  /** Breaks lines that are longer than `width` at the last blank that fits. */
  const wrap = (text: string, width: number): string =>
    text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}})[ ]+`, 'g'), '$1\n')

  const STORY =
    'Ghana and Mali signed a deal with the Union of the river states on Monday, said their ministers, who had met there for a week and spoke of ships, of bridges and of the price of rice on the markets of both towns.'
  test.each([
    ['paragraphs', `${STORY}\n\n${STORY}`],
    ['a headline above', `Ghana hails a deal\n\n${STORY}`],
    ['headline and byline right above', `Ghana hails a deal\nby Awa Diarra\n${STORY}`],
    ['a dateline', `OSLO, March 4 (AP) - ${STORY}\nIt was late.`],
  ])('a wrapped text has the lines of the text as it was: %s', (_, text) => {
    const kinds = (of: string) =>
      readHeader(of, { id: 'test' }).lines.map(
        ({ kind, start, end }) => `${kind}: ${of.slice(start, end).replace(/\s+/g, ' ')}`,
      )
    for (const width of [48, 60, 72, 100])
      for (const mark of ['\n', '\r\n', '\r'])
        expect(kinds(wrap(text, width).replaceAll('\n', mark))).toEqual(kinds(text))
  })

  test.each([
    ['a list', 'Those who came:\nGhana\nMali\nthe Union\nTogo'],
    ['headline and byline', 'Ghana hails a deal with the Union\nby Awa Diarra\nGhana and Mali signed.'],
    ['long lines', `${'Ghana and Mali signed '.repeat(9)}\nand went on\nand on\nand on.`],
  ])('lines stay as they are: %s', (_, text) =>
    expect(readHeader(text, { id: 'test' }).lines.length).toBe(text.split('\n').length),
  )

  test('every line has a kind', () => {
    const text =
      ' date 2025-02 Le Mali gagne\n\n>> Le Mali joue\n>>>Le Niger joue\nPhoto : VNA/CVN\n\nLe match est fini.\n\nUn seul but\n\nIl pleut.\n\nVNA/CVN'
    const { lines, bodyStart } = readHeader(text, { id: 'test' })
    expect(bodyStart).toBe(' date 2025-02 '.length)
    expect(lines.map(({ kind, contentStart, end }) => `${kind}: ${text.slice(contentStart, end)}`)).toEqual([
      'headline: Le Mali gagne',
      'related: Le Mali joue',
      'related: Le Niger joue',
      'credit: Photo : VNA/CVN',
      'body: Le match est fini.',
      'label: Un seul but',
      'body: Il pleut.',
      'credit: VNA/CVN',
    ])
  })
})

describe('the language', () => {
  test.each<[string, string]>([
    ['en', 'The minister said that the talks had been long.'],
    ['fr', 'Le ministre a dit que les pourparlers étaient longs.'],
    ['en', 'He reads Le Monde and La Croix in the train to Paris.'],
    ['fr', 'Il lit The Economist et The Guardian dans le train de Londres.'],
    ['fr', 'L’ONU n’a pas répondu.'],
    ['fr', "L'ONU S'EST RÉUNIE À GENÈVE POUR LE MALI"],
    ['en', 'THE UN MET IN GENEVA FOR MALI'],
    ['en', 'Oslo'],
    ['en', ''],
    ['en', '12 34 🙂'],
    // too short for function words to tell: `on` and `premier` are such in French
    ['en', 'Danish Prime Minister Lena Lind met Greenlandic premier Paul Juhl on Tuesday.'],
    ['fr', 'Oslo condamne Moscou.'],
  ])('%s: %s', (code, text) => expect(detectLanguage(text, packs).code).toBe(code))

  test.each([
    'El presidente de la República se reunió este martes con el secretario de Comercio para hablar de la migración y de la seguridad en la frontera común.',
    'El presidente de la Generalitat ha anunciat que el Govern presentarà dilluns els comptes i ha demanat suport als grups.',
    'Il presidente del Consiglio ha incontrato oggi a Roma il cancelliere tedesco per discutere della crisi e dei rapporti tra i due Paesi.',
    'O presidente afirmou nesta segunda-feira que o país não vai aceitar as tarifas impostas e que vai recorrer à organização contra a medida.',
    'Die Polizei hat in Bremen drei Männer festgenommen, die eine Bank überfallen haben sollen. Der Richter ordnete gegen sie Untersuchungshaft an.',
    'Statsministern träffade på måndagen den finska presidenten i Oslo för att diskutera säkerheten och det fortsatta stödet till landet och dess folk.',
    // one sentence
    'La ministra de Defensa anunció ayer el envío de tropas a la frontera.',
    'Los rebeldes atacaron la ciudad y mataron a doce soldados.',
    'Der Präsident sprach gestern mit dem Minister über den Krieg.',
    'O governo condena o ataque contra a embaixada e pede explicações.',
    'Il papa ha ricevuto lunedì il presidente francese in Vaticano.',
    'De politie heeft in Amsterdam drie mannen aangehouden.',
    'Polisen grep tre män misstänkta för bankrån i Malmö.',
  ])('in no language there is a pack for: %s', (text) =>
    expect(isForeign(analyze(text, { id: 'test' }, packs).tokens)).toBe(true),
  )

  test.each([
    "Jeux olympiques : le Kényan Paul Otieno et l'Éthiopienne Liya Bekele, sacrés à Oslo, devancent Awa Diarra, Paul Lind, Ruth Mwangi et Yoann Kerleau",
    'KENYA-NORWAY: Ruth Mwangi, Paul Lind, Awa Diarra, Kwame Boateng, Liya Bekele, Olav Berg, Ingrid Dahl meet in Oslo, then fly to Nairobi, Accra',
    'Nouveau bilan du séisme : 12 morts',
    'El presidente habla',
    "The government expressed appreciation for China's assistance.",
    'Liban : ultime prorogation pour la FINUL',
    'Information Minister Attaullah Tarar brushed aside the criticism.',
    'Mali : la junte suspend sine die toute activité des formations politiques',
  ])('in one there is, or too short to tell: %s', (text) =>
    expect(isForeign(analyze(text, { id: 'test' }, packs).tokens)).toBe(false),
  )

  test('the metadata wins', () => {
    expect(analyze('Le ministre a parlé.', { id: 'test', language: 'en' }, packs).language).toBe('en')
  })

  test('one that is not loaded is refused, and told which are', () => {
    expect(() => analyze('Der Minister sprach.', { id: 'test', language: 'de' }, packs)).toThrow(
      /«de».*en, fr/,
    )
    expect(() => analyze('The minister spoke.', { id: 'test' }, [])).toThrow()
  })
})
