/** Document records to profiles: what one document knows of each person and body in it. */
import { agencyCountry } from '../coref/countries.js'
import { BIT } from '../pack/grammar.js'
import { CAPS, type Pack, WORD } from '../pack/pack.js'
import type { DocumentRecord, EntityRecord, TitleRecord } from '../records.js'
import { folded } from '../text/fold.js'
import { type Decisions, exceptionFor, type Known } from './decisions.js'
import { isFull, nameParts } from './names.js'
import {
  type BodyProfile,
  careerOf,
  type PersonProfile,
  type Profile,
  type Seen,
  TELLING,
} from './profile.js'
import type { Romanisation } from './romanisation.js'
import { createReader, type Piece } from './words.js'

export interface ProfileReader {
  /** The profiles of a record, by the ids of its entities. Places have none. */
  readonly read: (record: DocumentRecord) => Map<string, Profile>
  /** The profiles of what the user's registry knows: one for each spelling and language. */
  readonly known: (entry: Known) => Profile[]
}

type Words = (text: string) => readonly Piece[]

/** Lists that tell what names of bodies and titles say. */
const LISTS = ['institutions', 'portfolios', 'body-words', 'countries', 'demonyms']

/** Abroad, the words of the office name the host. */
const ABROAD: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'spokesperson'])

/**
 * Makes the reader.
 * @param packs the languages of the records; of others only names and countries are compared
 */
export function createProfileReader(
  packs: readonly Pack[],
  romanisation: Romanisation,
  decisions: Decisions,
): ProfileReader {
  const words = new Map(packs.map((pack) => [pack.code, createReader(pack, LISTS)]))
  const partsOf = new Map(packs.map((pack) => [pack.code, createReader(pack, LISTS.slice(1))]))
  const read = (record: DocumentRecord): Map<string, Profile> => {
    const { document, entities, titles } = record
    const pack = packs.find(({ code }) => code === document.language)
    const none: Words = () => []
    const wordsOf = words.get(document.language) ?? none
    const byId = new Map(entities.map((entity) => [entity.id, entity]))
    const home = homeOf(record, pack)
    const context = {
      ...{ record, pack, wordsOf, romanisation, byId, home },
      partsOf: partsOf.get(document.language) ?? none,
    }
    const profiles = new Map<string, Profile>()
    for (const entity of entities) {
      if (entity.type !== 'person') continue
      const held = titles.filter(({ holder }) => holder === entity.id)
      const profile = person(context, entity, held)
      profiles.set(entity.id, excepted(profile, exceptionFor(decisions, document.id, entity)))
    }
    for (const entity of entities) {
      if (entity.type !== 'institution') continue
      const holders = titles.flatMap(({ institution, holder }) =>
        institution === entity.id && holder !== null ? profiles.get(holder)!.id : [],
      )
      const profile = body(context, entity, holders)
      profiles.set(entity.id, excepted(profile, exceptionFor(decisions, document.id, entity)))
    }
    return profiles
  }
  const known = (entry: Known): Profile[] => {
    const codes = entry.languages.length > 0 ? entry.languages : packs.map(({ code }) => code)
    return entry.variants.flatMap((variant) =>
      codes.map((code) => {
        const [profile] = read(recordOf(entry, variant, code)).values() as Iterable<Profile> as [Profile]
        const id = JSON.stringify(['r', entry.key, variant, code])
        const forms = new Map([[variant, 0]])
        const more =
          profile.type === 'person'
            ? {
                local: null,
                country: entry.country,
                offices: new Set(entry.offices),
                titles: new Map(
                  entry.titles.map(({ title, first, last }) => [title, [first, last] as const]),
                ),
              }
            : { local: null }
        return { ...profile, id, forms, ...more } as Profile
      }),
    )
  }
  return { read, known }
}

/** A record of nothing but a name that the user's registry has. */
const recordOf = (
  { key, country, kind, acronyms }: Known,
  name: string,
  language: string,
): DocumentRecord => ({
  document: { id: key, source: key, language, date: null, title: null, place: null, agency: null },
  entities: [
    {
      ...{ id: 'e', name, country, mentions: [], rule: 'registry' },
      ...(key.startsWith('person:')
        ? { type: 'person' }
        : { type: 'institution', kind: kind ?? 'other', acronym: acronyms[0] ?? null }),
    },
  ],
  ...{ titles: [], dates: [], events: [] },
})

/** A profile apart, where the user says that the name is somebody else's in this document. */
const excepted = <T extends Profile>(profile: T, key: string | null): T =>
  key === null ? profile : { ...profile, id: JSON.stringify(['x', key, profile.id]) }

interface Context {
  readonly record: DocumentRecord
  readonly pack: Pack | undefined
  readonly wordsOf: Words
  /** The same for a name that the world list has as a whole. */
  readonly partsOf: Words
  readonly romanisation: Romanisation
  readonly byId: ReadonlyMap<string, EntityRecord>
  readonly home: string | null
}

/** Country of the dateline, else of the agency. */
function homeOf({ document, entities }: DocumentRecord, pack: Pack | undefined): string | null {
  const place = document.place
  const city = entities.find(
    ({ type, mentions }) => type === 'place' && place !== null && mentions.some(({ text }) => text === place),
  )
  return city?.country ?? (pack ? agencyCountry(document.agency, pack) : null)
}

const one = <T>(values: Iterable<T>): T | null => {
  const [first, ...others] = new Set(values)
  return first !== undefined && others.length === 0 ? first : null
}

const normal = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ')

const seenIn = ({ record }: Context): Seen => [record.document.date, record.document.date]

function common(context: Context, entity: EntityRecord) {
  const { document } = context.record
  const forms = new Set([entity.name, ...entity.mentions.map(({ text }) => text)].map(normal))
  return {
    forms: new Map([...forms].map((form) => [form, 1])),
    languages: new Set([document.language]),
    seen: seenIn(context),
  }
}

function person(context: Context, entity: EntityRecord, titles: readonly TitleRecord[]): PersonProfile {
  const parts = nameParts(entity.name, context.romanisation)
  const told = titles.flatMap((title) => {
    if (ABROAD.has(title.role)) return []
    const body = title.institution === null ? null : context.byId.get(title.institution)!.country
    const named = one(context.wordsOf(title.text).flatMap(({ attrs, list }) => nation(list, attrs.country)))
    return named ?? body ?? []
  })
  const country = one(told)
  const roles = titles.map(({ role }) => role)
  const offices = new Set(titles.flatMap((title) => officesOf(context, title)))
  const full = isFull(parts) || isMononym(entity.name, context.pack)
  const career = careerOf(roles)
  const document = context.record.document.id
  const abbreviated = country !== null && parts.initials.length > 0 && offices.size > 0
  const local = full || abbreviated ? null : document
  const about = full
    ? [country ?? '', career ?? '']
    : abbreviated
      ? [country, [...offices].sort().join(',')]
      : [`@${document}`]
  const likely = new Set([...told, ...(entity.country ? [entity.country] : [])])
  return {
    ...{
      type: 'person',
      id: JSON.stringify(['p', parts.text, ...about]),
      parts,
      country,
      likely,
      offices,
      career,
    },
    closed: closedIn(entity.name, context.pack),
    ...{ full, local, titles: new Map(titles.map(({ text }) => [normal(text), seenIn(context)])) },
    ...common(context, entity),
  }
}

/** A name that a list has of persons known by one name alone: `Pelé`. */
const isMononym = (name: string, pack: Pack | undefined): boolean =>
  pack?.intern(normal(name)).entries.some(({ list }) => list === 'names') ?? false

/** Whether a name begins, or begins and ends, with a family name that stands first. */
function closedIn(name: string, pack: Pack | undefined): PersonProfile['closed'] {
  const isFamily = (word = ''): boolean =>
    pack
      ?.intern(word)
      .entries.some(({ list, attrs }) => list === 'surnames' && attrs.order === 'family-first') ?? false
  const words = normal(name).split(/[\s-]/)
  return !isFamily(words[0]) ? null : isFamily(words.at(-1)) ? 'both' : 'first'
}

const nation = (list: string | null, country: string | undefined): string | [] =>
  (list === 'countries' || list === 'demonyms') && country !== undefined ? country : []

/** Offices that few hold: the role with what it is for, and alone. */
function officesOf({ wordsOf }: Context, { role, text }: TitleRecord): string[] {
  if (!TELLING.has(role)) return []
  const fields = wordsOf(text).flatMap(({ list, attrs }) =>
    list === 'portfolios' ? (attrs.near ?? attrs.key!) : [],
  )
  return [role, ...fields.map((field) => `${role}:${field}`)]
}

function body(context: Context, entity: EntityRecord, holders: readonly string[]): BodyProfile {
  const names = [entity.name, ...entity.mentions.map(({ text }) => text)]
  const listed = names.map((name) => listedAs(context.wordsOf(name))).find((id) => id !== null) ?? null
  const pieces = (listed === null ? context.wordsOf : context.partsOf)(entity.name)
  const country = entity.country ?? one(pieces.flatMap(({ list, attrs }) => nation(list, attrs.country)))
  const kind = entity.kind ?? 'other'
  const { concepts, own, fields, tells } = conceptsOf(pieces, entity, kind)
  const told = listed !== null || country !== null
  const persons = told ? [] : [...new Set(holders)].sort()
  const likely = told || context.home === null ? [] : [context.home]
  const isKnown = told || persons.length > 0 || likely.length > 0 || isOwn(kind, own)
  // a name without anything that may tell whose it is, or what, is the document's own
  const local = listed !== null || (tells && isKnown) ? null : context.record.document.id
  const about = listed !== null ? [listed] : [concepts.join(' '), country ?? '', persons, likely, local ?? '']
  return {
    ...{
      type: 'institution',
      id: JSON.stringify(['i', ...about]),
      listed,
      kind,
      country,
      concepts,
      own,
      fields,
      local,
    },
    ...{ holders: persons, likely: new Set(likely) },
    acronyms: new Set(entity.acronym ? [entity.acronym] : []),
    ...common(context, entity),
  }
}

/** Kinds of bodies that are known by their name alone, wherever they are. */
const FREE: ReadonlySet<string> = new Set('igo ngo company media university bank union other'.split(' '))

/** True where the name has words of its own, enough to know the body without a country. */
export const isOwn = (kind: string, own: number): boolean => own > (FREE.has(kind) ? 0 : 1)

/** The world list's id of a name that is an entry of it. */
const listedAs = (pieces: readonly Piece[]): string | null =>
  pieces.length === 1 && pieces[0]!.list === 'institutions' ? (pieces[0]!.attrs.id ?? null) : null

const EMPTY = BIT.determiner | BIT.preposition | BIT.coordinator

interface Said {
  readonly concepts: string[]
  readonly own: number
  /** Portfolios, near ones as one. */
  readonly fields: string[]
  /** The name says what its country has but one of. */
  readonly tells: boolean
}

/**
 * What a name says: keys of listed words, the same in every language, and stems of others; nations are left out.
 * `=trade` is a portfolio, `^national` tells whose it is, `@united-nations` is a body in the name, `#mpsr` an acronym, `~preve` a stem.
 */
function conceptsOf(pieces: readonly Piece[], { name }: EntityRecord, kind: string): Said {
  const concepts = new Set<string>(kind === 'ministry' ? ['ministry'] : [])
  const sole = new Set<string | undefined>()
  let own = 0
  const fields = new Set<string>()
  for (const { list, attrs, text, form } of pieces) {
    if (list === 'body-words') {
      const scope = attrs.part === 'scope'
      concepts.add(scope ? `^${attrs.key}` : attrs.key!)
      sole.add(scope && attrs.sole ? 'by scope' : attrs.sole)
    } else if (list === 'portfolios') {
      concepts.add(`=${attrs.key}`)
      fields.add(attrs.near ?? attrs.key!)
    } else if (list === 'institutions') {
      concepts.add(`@${attrs.id ?? text}`)
      own++
    } else if (
      list === null &&
      form.shape & WORD &&
      text.length > 1 &&
      !text.startsWith("'") &&
      !(form.classes & EMPTY)
    ) {
      concepts.add(form.shape & CAPS && form.text.length < 8 ? `#${text}` : `~${stem(text)}`)
      own++
    }
  }
  // nothing but nations, or a language without a pack
  if (concepts.size === 0) concepts.add(folded(name))
  const tells = own + fields.size > 0 || sole.has('yes') || (sole.has('scope') && sole.has('by scope'))
  return { concepts: [...concepts].sort(), own, fields: [...fields].sort(), tells }
}

/** The beginning of a learned word, which European languages share: `prevention`, `prévention`. */
const stem = (word: string): string =>
  word.replace(/th/g, 't').replace(/ph/g, 'f').replace(/y/g, 'i').replace(/(.)\1/g, '$1').slice(0, 5)
