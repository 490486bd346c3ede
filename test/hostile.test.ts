/** Texts made to hurt: they cost no more than their length, and their names are names. */
import { describe, expect, test } from 'vitest'
import { documentRecord, eventRecords } from '../dist/records.js'
import { read } from './engine.js'

const PUMPS: Readonly<Record<string, string>> = {
  dots: '.',
  digits: '7',
  'digits apart': '7 ',
  spaces: ' ',
  'blank lines': '\n',
  dashes: '--\n',
  'one name': 'Nguyen ',
  'names joined': 'Nguyen-',
  'names and': 'Paul Lind, Awa Diarra and ',
  particles: 'de la ',
  brackets: '(',
  'brackets round': '((a) ',
  honorifics: 'M. ',
  initials: 'A. ',
  apostrophes: '’',
  'elided words': "l'",
  capitals: 'A',
  'capitals apart': 'ABC ',
  'words without capitals': 'word ',
  'quotations in quotations': '«“',
  'quotations closed': '« a » ',
  'one long token': 'aé',
  marks: '\u0301',
  'half pairs': '\ud83d',
  'related headlines': '>> Kenya wins\n',
  'related marks': '>> ',
  credits: 'Photo : VNA/CVN\n',
  datelines: 'OSLO (NTB) - ',
  'dates of a header': ' date 2025-02-26',
  commas: ', ',
  months: 'March ',
  'days and months': '3 mars 2025 au ',
  'titles of titles': 'the minister of the secretary of ',
  'titres de titres': 'le ministre du secrétaire de la ',
  'bodies of bodies': 'the Ministry of the Committee of the ',
  'organes et organes': 'la Commission de la Direction du Conseil de la ',
  nationalities: 'Kenyan Ghanaian ',
  'who in who': 'Paul Lind, who met Awa Diarra, ',
  'qui dans qui': 'Paul Lind, qui a rencontré Awa Diarra, ',
  'that in that': 'Awa Diarra said that ',
  'que dans que': 'Awa Diarra a dit que ',
  'and in and': 'Kenya thanked Ghana and ',
  'one sentence after the other': 'President Awa Diarra met Minister Paul Lind. ',
  pronouns: 'He said they met him. ',
  acronyms: 'the Union of Oslo (UO) ',
  'places that people are called': 'Paris Ravel and ',
}

/** What a text of 100,000 characters may take, in milliseconds, on a machine that does other things as well. */
const LIMIT = 10_000
/** Pumps whose cost grows with the square of their length today; nothing is to be added. */
const SLOW = new Set(['dashes', 'who in who', 'qui dans qui'])

function time(language: string, pump: string, size: number): number {
  const text = pump.repeat(Math.ceil(size / pump.length)).slice(0, size)
  const before = performance.now()
  read(language, text)
  return performance.now() - before
}

describe('a text costs no more than its length', () => {
  for (const [name, pump] of Object.entries(PUMPS))
    test.skipIf(SLOW.has(name))(
      name,
      () => {
        const language = /[éà]|\b(?:a|le|la|de|l'|et|M\.) /.test(pump) ? 'fr' : 'en'
        // what is slow here already would hang below
        expect(time(language, pump, 12_500)).toBeLessThan(LIMIT / 4)
        expect(time(language, pump, 100_000)).toBeLessThan(LIMIT)
      },
      2 * LIMIT,
    )
})

describe('names that mean something to the language of the program', () => {
  test.each<[string, string]>([
    ['en', 'President Constructor met Minister Prototype in Oslo.'],
    ['en', 'President __proto__ met Minister Awa Diarra. __proto__ thanked Norway.'],
    [
      'en',
      'Constructor constructor of the constructor, constructor by constructor, constructors constructor.',
    ],
    ['en', 'toString valueOf hasOwnProperty said that isPrototypeOf met __defineGetter__ on constructor.'],
    ['fr', 'Le président Constructor a rencontré la ministre Prototype à Oslo.'],
    ['fr', 'constructor a constructor de la constructor par constructor, a-t-constructor dit.'],
    ['fr', 'M. __proto__, ministre de la constructor, a remercié le Mali.'],
  ])('%s: %s', (language, text) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const doc = read(language, text)
    expect(() => JSON.stringify([documentRecord(doc, true), eventRecords(doc, true)])).not.toThrow()
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    for (const entity of doc.entities) expect(typeof entity.name).toBe('string')
    for (const { rule } of doc.events) expect(rule).toMatch(/^(?:en|fr)\//)
  })

  test('a person of such a name is one', () => {
    const { entities, events } = read('en', 'President Constructor received Ambassador Prototype in Oslo.')
    expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'person Constructor',
      'person Prototype',
      'place Oslo',
    ])
    expect(events.map(({ type }) => type)).toEqual(['CONSULT'])
  })
})

describe('a text that breaks off', () => {
  test.each([
    ', met ',
    'Kenya, met',
    'Condemned remarks by',
    'Condemned remarks by Kenya said',
    'Kenya condemned remarks by',
    'said Monday it',
    'Troops stationed in',
    'Kenya called up its reservists on Sunday, the second',
    'Kenya granted asylum to five',
    'Kenya opened an inquiry into the',
    'helped defend',
    'must be quashed,” Minister Rosa Quispe said.',
  ])('%s is read', (text) => expect(() => read('en', text)).not.toThrow())

  test('what closes it is told by the clause that it closes', () =>
    expect(() => read('fr', "Il a réitéré que les millions d'euros, Moscou a crié à ")).not.toThrow())
})

// a place at the end of the text and of a body's name
test('a name that ends the text is looked behind by nobody', () => {
  expect(() => read('fr', 'du Comité central du Parti communiste du Vietnam ')).not.toThrow()
})
