/** The package as a program imports it. */
import { describe, expect, test } from 'vitest'
import {
  analyze,
  documentRecord,
  eventRecords,
  link,
  loadBundledPacks,
  loadPack,
  loadRomanisation,
} from '../dist/index.js'

const TEXT = 'Le président Pablo Quintero a reçu la ministre Awa Ndiaye mardi.'

describe('the library', () => {
  test('one language is enough', () => {
    const document = analyze(TEXT, { id: 'a', date: '2025-02-26' }, [loadPack('fr')])
    const [event] = eventRecords(document)
    expect(event?.type).toBe('CONSULT')
    expect(event?.actors.map((a) => a.name)).toEqual(['Awa Ndiaye'])
    expect(event?.recipients.map((a) => a.name)).toEqual(['Pablo Quintero'])
    expect(event?.date).toBe('2025-02-25')
    expect(TEXT.slice(event?.start, event?.end)).toBe(event?.trigger)
    expect(documentRecord(document).events).toHaveLength(1)
  })

  test.each(['nonsense', '2025-02-30', '2025-13'])('a date that is none is refused: %s', (date) => {
    const packs = [loadPack('fr')]
    expect(() => analyze(TEXT, { id: 'a', date }, packs)).toThrow(`«${date}» is no day`)
    expect(() => analyze(TEXT, { id: 'a', assumedDate: date }, packs)).toThrow(`«${date}» is no day`)
  })

  test('documents are linked', () => {
    const packs = loadBundledPacks()
    const texts = [TEXT, 'President Pablo Quintero hosted Minister Awa Ndiaye on Tuesday.']
    const records = texts.map((text, i) =>
      documentRecord(analyze(text, { id: String(i), date: '2025-02-26' }, packs)),
    )
    const { events, people } = link(records, { packs, romanisation: loadRomanisation() })
    expect(events.map(({ sources }) => sources?.map(({ document }) => document))).toEqual([['0', '1']])
    expect(people.map(({ key, documents }) => [key, documents])).toEqual([
      ['person:awa-ndiaye', 2],
      ['person:pablo-quintero', 2],
    ])
  })

  test('a language there is none for is named, with those there are', () => {
    expect(() => loadPack('xx')).toThrow('no language pack «xx»; there are en, fr')
  })
})
