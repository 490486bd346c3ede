import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharedEntries, worldEntries } from '../src/pack/build/world.js'
import { folded } from '../src/text/fold.js'

interface Line {
  readonly names: readonly string[]
  readonly attrs: Readonly<Record<string, string>>
}

function list(path: string): Line[] {
  return readFileSync(new URL(`../src/lang/${path}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [names = '', ...cells] = line.split('\t')
      return { names: names.split('|'), attrs: Object.fromEntries(cells.map((cell) => cell.split('='))) }
    })
}

function attrsOf(lines: readonly Line[], name: string): Readonly<Record<string, string>> | undefined {
  return lines.find((line) => line.names.includes(name))?.attrs
}

const COUNTRIES = {
  en: [...list('en/lists/countries'), ...fromLibrary('en')],
  fr: [...list('fr/lists/countries'), ...fromLibrary('fr')],
}
const PLACES = { en: list('en/lists/places'), fr: list('fr/lists/places') }
const DEMONYMS = { en: list('en/lists/demonyms'), fr: list('fr/lists/demonyms') }

function fromLibrary(code: string): Line[] {
  return worldEntries(code).flatMap(({ entries }) =>
    entries.map(({ text, attrs }) => ({ names: [text], attrs })),
  )
}

describe('countries', () => {
  it.each([
    ['en', 'Vietnam', 'VN'],
    ['en', 'Viet Nam', 'VN'],
    ['en', 'Ivory Coast', 'CI'],
    ['en', 'Netherlands', 'NL'],
    ['en', 'the Netherlands', 'NL'],
    ['en', 'DRC', 'CD'],
    ['en', 'UK', 'GB'],
    ['en', 'U.S.', 'US'],
    ['en', 'UAE', 'AE'],
    ['en', 'Russia', 'RU'],
    ['en', 'Laos', 'LA'],
    ['en', 'Syria', 'SY'],
    ['en', 'Kosovo', 'XK'],
    ['en', 'Holy See', 'VA'],
    ['en', 'Moldova', 'MD'],
    ['en', 'Guinea-Bissau', 'GW'],
    ['fr', 'Viêt Nam', 'VN'],
    ['fr', 'Birmanie', 'MM'],
    ['fr', 'RDC', 'CD'],
    ['fr', 'États-Unis', 'US'],
    ['fr', 'Pays-Bas', 'NL'],
    ['fr', 'Centrafrique', 'CF'],
    ['fr', 'Arabie saoudite', 'SA'],
    ['fr', 'Émirats arabes unis', 'AE'],
    ['fr', 'Tchéquie', 'CZ'],
    ['fr', 'Bélarus', 'BY'],
    ['fr', "Côte d'Ivoire", 'CI'],
  ] as const)('%s: %s is %s', (code, name, country) => {
    expect(attrsOf(COUNTRIES[code], name)?.country).toBe(country)
  })

  it('matches acronyms only as written and names no country twice', () => {
    expect(attrsOf(COUNTRIES.en, 'US')?.case).toBe('exact')
    expect(attrsOf(COUNTRIES.fr, 'RCA')?.case).toBe('exact')
    for (const code of ['en', 'fr'] as const) {
      const owners = new Map<string, string>()
      for (const { names, attrs } of COUNTRIES[code]) {
        for (const name of names) {
          const known = owners.get(folded(name))
          expect(known === undefined || known === attrs.country, `${code}: ${name}`).toBe(true)
          owners.set(folded(name), attrs.country ?? '')
        }
      }
      expect(new Set(owners.values()).size).toBeGreaterThan(240)
    }
  })

  it('knows no country in a language that the library lacks', () => {
    expect(worldEntries('xx')).toEqual([])
  })
})

describe('demonyms', () => {
  it('cover the countries, in French in every form', () => {
    for (const code of ['en', 'fr'] as const) {
      const countries = new Set(DEMONYMS[code].map((line) => line.attrs.country))
      const states = [
        'AF',
        'BF',
        'BY',
        'CD',
        'CI',
        'CN',
        'FR',
        'GB',
        'GW',
        'KG',
        'KP',
        'KR',
        'KZ',
        'LA',
        'LS',
        'MM',
      ]
      for (const state of [...states, 'PS', 'TL', 'TW', 'US', 'VN', 'XK', 'ZA', 'ZW'])
        expect(countries).toContain(state)
      expect(countries.size).toBeGreaterThan(200)
    }
    expect(attrsOf(DEMONYMS.fr, 'vietnamienne')).toEqual({ country: 'VN', gender: 'f', number: 's' })
    expect(attrsOf(DEMONYMS.fr, 'grecques')).toEqual({ country: 'GR', gender: 'f', number: 'p' })
    expect(attrsOf(DEMONYMS.fr, 'sud-coréens')).toEqual({ country: 'KR', gender: 'm', number: 'p' })
    expect(attrsOf(DEMONYMS.en, 'Spaniards')).toEqual({ country: 'ES', noun: 'yes', number: 'p' })
    expect(attrsOf(DEMONYMS.en, 'Swede')?.noun).toBe('yes')
    expect(attrsOf(DEMONYMS.en, 'Western')).toEqual({ case: 'cap' })
    expect(attrsOf(DEMONYMS.en, 'Scottish')?.country).toBe('GB')
  })

  it('tell a country by its code, or none', () => {
    for (const { names, attrs } of [...DEMONYMS.en, ...DEMONYMS.fr])
      expect(attrs.country ?? 'XX', names[0]).toMatch(/^[A-Z]{2}$/)
  })
})

describe('places', () => {
  it.each([
    ['en', 'Hà Nội', 'VN', 'city'],
    ['en', 'Damascus', 'SY', 'city'],
    ['en', 'North Kivu', 'CD', 'region'],
    ['en', 'Southeast Asia', undefined, 'region'],
    ['en', 'Suez Canal', 'EG', 'water'],
    ['en', 'Panmunjom', 'KR', 'facility'],
    ['fr', 'Pékin', 'CN', 'city'],
    ['fr', 'Le Caire', 'EG', 'city'],
    ['fr', 'Asie du Sud-Est', undefined, 'region'],
    ['fr', 'Cisjordanie', 'PS', 'region'],
    ['fr', 'mer Noire', undefined, 'water'],
  ] as const)('%s: %s', (code, name, country, kind) => {
    expect(attrsOf(PLACES[code], name)).toMatchObject({ ...(country ? { country } : {}), kind })
    expect(attrsOf(PLACES[code], name)?.country).toBe(country)
  })

  it('have a kind and are many, with a capital for every state', () => {
    for (const code of ['en', 'fr'] as const) {
      expect(PLACES[code].length).toBeGreaterThan(1000)
      expect(PLACES[code].filter((line) => !line.attrs.kind)).toEqual([])
      const capitals = new Set(
        PLACES[code].filter((l) => l.attrs.capital === 'yes').map((l) => l.attrs.country),
      )
      expect(capitals.size).toBeGreaterThan(190)
    }
  })
})

describe('shared lists from libraries', () => {
  const shared = new Map(sharedEntries().map(({ name, entries }) => [name, entries]))
  const city = (name: string) => shared.get('cities')?.find((entry) => entry.text === name)

  it('have the cities of the world, the largest of a name', () => {
    expect(shared.get('cities')!.length).toBeGreaterThan(4000)
    expect(city('Rotterdam')?.attrs).toEqual({ country: 'NL', kind: 'city', case: 'cap' })
    expect(city('Birmingham')?.attrs.country).toBe('GB')
    expect(city('Bamako')?.attrs.capital).toBe('yes')
    expect(city('Guri')?.attrs.country).toBe('KR')
    expect(city('Manbij')?.attrs.country).toBe('SY')
  })

  it('have towns and provinces apart from the cities', () => {
    const town = (name: string) => shared.get('towns')?.find((entry) => entry.text === name)
    expect(town('Hazebrouck')?.attrs).toEqual({ country: 'FR', kind: 'city', case: 'cap' })
    expect(town('Quneitra')?.attrs).toEqual({ country: 'SY', kind: 'region', case: 'cap' })
    expect(town('Rotterdam')).toBeUndefined()
    expect(town('Eastern')).toBeUndefined()
    expect(city('Hazebrouck')).toBeUndefined()
  })

  it('leave out cities whose names are words or names of persons', () => {
    for (const name of [
      'Nice',
      'Split',
      'Reading',
      'Mary',
      'David',
      'Tyler',
      'Surprise',
      'Bo',
      'Celle',
      'University',
      'Sakurai',
    ]) {
      expect(city(name), name).toBeUndefined()
    }
  })

  it('have given names with gender, each once', () => {
    const given = shared.get('given-names')!
    expect(given.find((entry) => entry.text === 'Farida')?.attrs.gender).toBe('f')
    const own = new Set(list('shared/lists/given-names').flatMap((line) => line.names.map(folded)))
    expect(given.filter((entry) => own.has(folded(entry.text)))).toEqual([])
    expect(own.size).toBeGreaterThan(3000)
  })
})

describe('shared lists of the project', () => {
  it('know the family names that stand first', () => {
    const surnames = list('shared/lists/surnames')
    expect(attrsOf(surnames, 'Nguyễn')).toMatchObject({ country: 'VN', order: 'family-first' })
    expect(attrsOf(surnames, 'Zhang')?.country).toBe('CN')
    expect(attrsOf(surnames, 'Park')?.country).toBe('KR')
  })

  it('have particles in lower case, without attributes but for what the name behind is', () => {
    for (const { names, attrs } of list('shared/lists/particles')) {
      expect(attrs).toEqual(attrs.rel ? { rel: 'father' } : {})
      for (const name of names) expect(name).toBe(name.toLowerCase())
    }
  })
})
