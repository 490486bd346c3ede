/** The registry: every person and body of a run with its key, its names, and why they are one. */
import { type DocumentRecord, fnv1a } from '../records.js'
import { folded } from '../text/fold.js'
import type { Bodies } from './bodies.js'
import type { Link, People } from './people.js'
import { type BodyProfile, type PersonProfile, type Profile, type Seen, span } from './profile.js'

/** A title with the first and last date of documents that give it. */
export interface TitleSeen {
  readonly title: string
  readonly first: string | null
  readonly last: string | null
}

/** One person or body. */
export interface RegistryEntry {
  readonly key: string
  readonly type: 'person' | 'institution'
  /** The fullest name, with its diacritics. */
  readonly name: string
  /** All spellings, the name among them. */
  readonly variants: readonly string[]
  /** Persons. */
  readonly titles: readonly TitleSeen[]
  /** Offices as linking compares them. Persons. */
  readonly offices: readonly string[]
  readonly country: string | null
  /** The country is told by titles or the name, and not only likely. */
  readonly told: boolean
  /** Spellings that tell who it is without more, for a registry that is saved. */
  readonly telling: readonly string[]
  readonly languages: readonly string[]
  /** Institutions. */
  readonly kind: string | null
  readonly acronyms: readonly string[]
  readonly first: string | null
  readonly last: string | null
  /** How the names came together: `subset-name: "Kassym Tokayev" = "Kassym-Jomart Tokayev"`. */
  readonly steps: readonly string[]
  /** Known by this name in one document only: the name does not tell who it is elsewhere. */
  readonly local: boolean
}

/** `--records people|institutions --link`: one person or body, with the number of documents and events. */
export interface RegistryRecord {
  readonly key: string
  readonly type: 'person' | 'institution'
  readonly name: string
  readonly variants: readonly string[]
  /** People. */
  readonly titles?: readonly TitleSeen[]
  /** Institutions. */
  readonly acronyms?: readonly string[]
  readonly kind?: string | null
  readonly country: string | null
  readonly documents: number
  readonly events: number
  readonly first: string | null
  readonly last: string | null
}

/** The record of an entry. */
export const registryRecord = (
  { key, type, name, variants, titles, acronyms, kind, country, first, last }: RegistryEntry,
  { documents, events }: Tally,
): RegistryRecord => ({
  ...{ key, type, name, variants },
  ...(type === 'person' ? { titles } : { acronyms, kind }),
  ...{ country, documents, events, first, last },
})

/** In how many documents and events something is. */
export interface Tally {
  documents: number
  events: number
}

/** Adds what a record with keys has to the counts of its entities. */
export function tally(counts: Map<string, Tally>, { entities, events }: DocumentRecord): void {
  const keyOf = new Map(entities.map(({ id, key }) => [id, key!]))
  const count = (keys: Iterable<string>, field: keyof Tally): void => {
    for (const key of new Set(keys)) {
      const known = counts.get(key)
      if (known) known[field]++
      else counts.set(key, { documents: 0, events: 0, [field]: 1 })
    }
  }
  count(keyOf.values(), 'documents')
  for (const { actors, recipients } of events)
    count(
      [...actors, ...recipients].map((id) => keyOf.get(id)!),
      'events',
    )
}

export interface Registry {
  readonly entries: readonly RegistryEntry[]
  /** Keys of profiles by their ids. */
  readonly keys: ReadonlyMap<string, string>
}

/** A group before it has its key. */
interface Draft {
  readonly members: readonly Profile[]
  readonly name: string
  readonly country: string | null
  readonly told: boolean
  readonly base: string
  /** The key that the user's registry gives. */
  readonly key: string | null
  /** The least id of its profiles, to tell it from others of its name. */
  readonly least: string
  readonly local: boolean
}

/**
 * The registry of linked profiles.
 * @param preferred names that the user gave to keys
 * @param reserved keys that the user's registry holds, which nobody else gets
 */
export function buildRegistry(
  people: People,
  bodies: Bodies,
  profiles: readonly Profile[],
  links: readonly Link[],
  preferred: ReadonlyMap<string, string>,
  reserved: ReadonlySet<string>,
): Registry {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const roots = new Set<string>()
  const drafts: Draft[] = []
  for (const { id, type } of profiles) {
    const groups = type === 'person' ? people : bodies
    const root = groups.root(id)
    if (roots.has(root)) continue
    roots.add(root)
    const facts = groups.facts(id)
    const countries = [...facts.countries].sort()
    drafts.push(draft(groups.members(id), countries, [...facts.keys].sort()[0] ?? null))
  }
  const keyOf = allocate(drafts, reserved)
  const keys = new Map(
    drafts.flatMap((each) => each.members.map(({ id }) => [id, keyOf.get(each)!] as const)),
  )
  const steps = new Map<string, string[]>()
  for (const { rule, a, b } of links) {
    const names = [a, b].map((id) => `"${bestName([byId.get(id)!])}"`).sort()
    const key = keys.get(a)!
    steps.set(key, [...(steps.get(key) ?? []), `${rule}: ${names.join(' = ')}`])
  }
  const entries = drafts.map((each) => {
    const key = keyOf.get(each)!
    return entry(each, key, preferred.get(key) ?? each.name, steps.get(key) ?? [])
  })
  return { entries: entries.sort((a, b) => (a.key < b.key ? -1 : 1)), keys }
}

function draft(members: readonly Profile[], countries: readonly string[], key: string | null): Draft {
  const name = bestName(members)
  const country = countries[0] ?? likelyCountry(members)
  const [{ type }] = members as [Profile]
  const least = members.map(({ id }) => id).sort()[0]!
  const listed = members.flatMap((profile) => (profile.type === 'institution' ? (profile.listed ?? []) : []))
  const local = members.every((profile) => profile.local !== null)
  const words = listed.length > 0 ? listed.sort()[0]! : slug(name)
  const prefix = type === 'institution' && listed.length === 0 && country ? `${country.toLowerCase()}-` : ''
  const mark = local ? `-${fnv1a(least).slice(0, 8)}` : ''
  return {
    members,
    name,
    country,
    told: countries.length > 0,
    base: `${type}:${prefix}${words}${mark}`,
    key,
    least,
    local,
  }
}

/** A country that nothing else speaks against. */
function likelyCountry(members: readonly Profile[]): string | null {
  const all = new Set(members.flatMap(({ likely }) => [...likely]))
  return all.size === 1 ? [...all][0]! : null
}

/** Letters and digits of a folded name, joined by hyphens. */
export const slug = (name: string): string =>
  folded(name)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The keys of drafts: the name, with the country where several have it, with a mark where that does not do. */
function allocate(drafts: readonly Draft[], reserved: ReadonlySet<string>): Map<Draft, string> {
  const keys = new Map<Draft, string>()
  const taken = new Set(reserved)
  const open: Draft[] = []
  for (const each of drafts)
    if (each.key === null) open.push(each)
    else keys.set(each, each.key)
  const ways: ((each: Draft) => string)[] = [
    ({ base }) => base,
    ({ base, country }) => (country === null ? base : `${base}-${country.toLowerCase()}`),
    ({ base, least }) => `${base}-${fnv1a(least).slice(0, 8)}`,
  ]
  let left = open
  ways.forEach((way, i) => {
    const claims = new Map<string, number>()
    for (const each of left) claims.set(way(each), (claims.get(way(each)) ?? 0) + 1)
    const later: Draft[] = []
    const given: string[] = []
    for (const each of left) {
      const key = way(each)
      if ((claims.get(key) === 1 && !taken.has(key)) || i === ways.length - 1) {
        keys.set(each, key)
        given.push(key)
      } else later.push(each)
    }
    for (const key of given) taken.add(key)
    left = later
  })
  return keys
}

/** The name to show: the most words, then in most documents, then with most diacritics, then first of the alphabet. */
function bestName(members: readonly Profile[]): string {
  const counts = new Map<string, number>()
  for (const { forms } of members)
    for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count)
  const words = (form: string): number =>
    form.split(/[\s-]+/).filter((word) => !/^\p{L}?\.?$/u.test(word)).length
  const shouted = (form: string): number => (form === form.toUpperCase() ? 1 : 0)
  const marks = (form: string): number => [...form].filter((char) => char > '\x7f').length
  const rank = ([a, m]: [string, number], [b, n]: [string, number]): number =>
    shouted(a) - shouted(b) ||
    words(b) - words(a) ||
    sum(b) - sum(a) ||
    marks(b) - marks(a) ||
    n - m ||
    (a < b ? -1 : 1)
  // spellings that fold to the same count as one
  const folds = new Map<string, number>()
  for (const [form, count] of counts) folds.set(slug(form), (folds.get(slug(form)) ?? 0) + count)
  const sum = (form: string): number => folds.get(slug(form))!
  return [...counts].sort(rank)[0]![0]
}

function entry(
  { members, country, told, local }: Draft,
  key: string,
  name: string,
  steps: readonly string[],
): RegistryEntry {
  const persons = members.filter((profile): profile is PersonProfile => profile.type === 'person')
  const bodies = members.filter((profile): profile is BodyProfile => profile.type === 'institution')
  const titles = new Map<string, Seen>()
  for (const profile of persons)
    for (const [title, seen] of profile.titles)
      titles.set(title, titles.has(title) ? span(titles.get(title)!, seen) : seen)
  const [first, last] = members.map(({ seen }) => seen).reduce(span)
  return {
    key,
    type: members[0]!.type,
    name,
    variants: sorted(members.flatMap(({ forms }) => [...forms.keys()])),
    titles: [...titles]
      .map(([title, [from, to]]) => ({ title, first: from, last: to }))
      .sort((a, b) => compare(a.first ?? '', b.first ?? '') || compare(a.title, b.title)),
    offices: sorted(persons.flatMap(({ offices }) => [...offices])),
    country,
    told,
    telling: sorted(
      members.flatMap(({ forms, ...profile }) => [...forms.keys()].filter((form) => tells(profile, form))),
    ),
    languages: sorted(members.flatMap(({ languages }) => [...languages])),
    kind: bodies.length > 0 ? mostOf(bodies.map(({ kind }) => kind)) : null,
    acronyms: sorted(bodies.flatMap(({ acronyms }) => [...acronyms])),
    first,
    last,
    steps: sorted(steps),
    local,
  }
}

/** A full name of a person, a body's name with its country in it or in the world list. */
const tells = (profile: Pick<Profile, 'type' | 'country'>, form: string): boolean =>
  profile.type === 'person'
    ? /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(form)
    : profile.country !== null || ('listed' in profile && profile.listed !== null)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort(compare)

/** The value that is most frequent, the first of the alphabet of equal ones. */
function mostOf(values: readonly string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length
  return sorted(values).sort((a, b) => count(b) - count(a))[0]!
}
