/** Which profiles of bodies are one body's. */
import { buckets, createGroups, type Groups } from './cluster.js'
import { apart, atOdds, type Conflict, type Decided, type Link, type People } from './people.js'
import type { BodyProfile } from './profile.js'
import { isOwn } from './read.js'

export interface BodyFacts {
  readonly countries: Set<string>
  readonly acronyms: Set<string>
  readonly languages: Set<string>
  readonly listed: Set<string>
  readonly keys: Set<string>
  readonly sides: Set<string>
}

export type Bodies = Groups<BodyProfile, BodyFacts>

export interface LinkedBodies {
  readonly groups: Bodies
  readonly links: readonly Link[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Links profiles; their order does not matter.
 * @param people persons who were linked before: who holds an office in a body tells its country
 */
export function linkBodies(
  profiles: readonly BodyProfile[],
  people: People,
  decided: (profile: BodyProfile) => Decided,
  merged: readonly Link[],
): LinkedBodies {
  const sorted = [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1))
  const countries = new Map(sorted.map((profile) => [profile.id, countryOf(profile, people)]))
  const factsOf = (profile: BodyProfile): BodyFacts => {
    const { key, sides } = decided(profile)
    const country = countries.get(profile.id)
    return {
      countries: new Set(country ? [country] : []),
      acronyms: new Set([...profile.acronyms].map((acronym) => `#${acronym.toLowerCase()}`)),
      languages: new Set(profile.languages),
      listed: new Set(profile.listed === null ? [] : [profile.listed]),
      keys: new Set(key === null ? [] : [key]),
      sides: new Set(sides),
    }
  }
  const groups = createGroups(sorted, factsOf, addFacts)
  const links: Link[] = []
  const conflicts: Conflict[] = []
  const join = (rule: string, a: string, b: string): void => {
    if (groups.root(a) === groups.root(b)) return
    if (apart(groups.facts(a), groups.facts(b))) return
    groups.join(a, b)
    links.push({ rule, a, b })
  }
  /** Joins the one group among `others` that fits. */
  const joinOnly = (rule: string, a: BodyProfile, others: readonly BodyProfile[]): void => {
    const mine = groups.facts(a.id)
    const fitting = new Map<string, string>()
    for (const { id } of others) {
      const root = groups.root(id)
      const theirs = groups.facts(root)
      if (root === groups.root(a.id) || atOdds(mine.countries, theirs.countries)) continue
      if (!atOdds(mine.listed, theirs.listed) && !apart(mine, theirs)) fitting.set(root, id)
    }
    const keys = new Set([...fitting.keys()].flatMap((root) => [...groups.facts(root).keys]))
    if (mine.keys.size === 0 && keys.size > 1) conflicts.push({ profile: a.id, keys: [...keys].sort() })
    if (fitting.size === 1) for (const id of fitting.values()) join(rule, a.id, id)
  }
  for (const { rule, a, b } of merged)
    if (groups.root(a) !== groups.root(b)) {
      groups.join(a, b)
      links.push({ rule, a, b })
    }

  const nameOf = ({ concepts }: BodyProfile): string => concepts.join(' ')
  for (const [first, ...others] of buckets(sorted, (profile) => {
    const country = countries.get(profile.id)
    if (profile.listed !== null) return [`@${profile.listed}`]
    if (profile.local !== null) return []
    if (country) return [`${country} ${nameOf(profile)}`]
    return isOwn(profile.kind, profile.own) ? [nameOf(profile)] : []
  })) {
    const bucket = [first!, ...others]
    const keys = new Set(bucket.flatMap(({ id }) => [...groups.facts(id).keys]))
    // the user has two of this name: the rest is neither's
    for (const { id } of keys.size > 1 ? bucket : [])
      if (groups.facts(id).keys.size === 0) conflicts.push({ profile: id, keys: [...keys].sort() })
    for (const other of keys.size > 1 ? [] : others) join(ruleFor(first!, other), first!.id, other.id)
  }

  // `Law Society of Kenya` where the article does not say whose
  for (const bucket of buckets(sorted, (profile) =>
    profile.listed === null && isOwn(profile.kind, profile.own) ? [nameOf(profile)] : [],
  ))
    for (const profile of bucket) if (!countries.get(profile.id)) joinOnly('same-name', profile, bucket)

  const byAcronym = new Map<string, BodyProfile[]>()
  for (const profile of sorted)
    for (const acronym of groups.facts(profile.id).acronyms)
      byAcronym.set(acronym, [...(byAcronym.get(acronym) ?? []), profile])
  for (const profile of sorted) {
    const [name, ...more] = profile.concepts
    if (profile.listed === null && more.length === 0 && name!.length > 2)
      joinOnly('acronym', profile, byAcronym.get(name!) ?? [])
  }

  for (const bucket of buckets(sorted, (profile) => cognates(profile, countries.get(profile.id) ?? null)))
    for (const profile of bucket)
      joinOnly(
        'cognates',
        profile,
        bucket.filter((other) => areTranslations(profile, other)),
      )

  // one country, one kind, one portfolio, whatever the scope that is told with it
  for (const bucket of buckets(sorted, (profile) =>
    portfolioKeys(profile, countries.get(profile.id) ?? null),
  ))
    for (const profile of bucket)
      joinOnly(
        'portfolio',
        profile,
        bucket.filter((other) => !atOdds(ownersOf(profile), ownersOf(other))),
      )

  // `the Party`, `Party Central Committee`: of the bodies of the country that the world list has, the one that fits
  for (const bucket of buckets(sorted, (profile) => {
    const country = countries.get(profile.id)
    return country && SHORTENED.has(profile.kind) ? [`${country} ${profile.kind}`] : []
  })) {
    const listed = bucket.filter((profile) => profile.listed !== null)
    for (const profile of bucket)
      if (profile.listed === null)
        joinOnly(
          'short-name',
          profile,
          listed.filter((other) => profile.concepts.every((concept) => other.concepts.includes(concept))),
        )
  }
  return { groups, links, conflicts }
}

/** Country that the name tells, else the one its office holders share, else that of the place the news is from. */
function countryOf({ country, holders, likely, listed }: BodyProfile, people: People): string | null {
  if (country !== null || listed !== null) return country
  const told = new Set(holders.flatMap((id) => [...people.facts(id).countries]))
  const from = told.size > 0 ? told : likely
  return from.size === 1 ? [...from][0]! : null
}

const ruleFor = (a: BodyProfile, b: BodyProfile): string =>
  a.listed !== null
    ? 'world-list'
    : [...a.languages].some((code) => b.languages.has(code))
      ? 'same-name'
      : 'translated-name'

/** Pairs of learned words, with the country: names that share one may be translations of each other. */
function cognates({ concepts, listed }: BodyProfile, country: string | null): string[] {
  if (country === null || listed !== null) return []
  const stems = concepts.filter((concept) => concept.startsWith('~'))
  return stems.flatMap((a, i) => stems.slice(i + 1).map((b) => `${country} ${a} ${b}`))
}

/** Words that two names must share to be translations, and their share of all words of both. */
const MIN_SHARED = 3
const MIN_SHARE = 0.6

function areTranslations(a: BodyProfile, b: BodyProfile): boolean {
  if (a === b || a.kind !== b.kind || [...a.languages].some((code) => b.languages.has(code))) return false
  const shared = a.concepts.filter((concept) => b.concepts.includes(concept)).length
  const all = a.concepts.length + b.concepts.length - shared
  return shared >= MIN_SHARED && shared / all >= MIN_SHARE
}

/** Kinds whose names the press of a country shortens. */
const SHORTENED: ReadonlySet<string> = new Set(['party', 'committee'])

/** The country with all that the name says but scope and owners, where a portfolio is in it. */
function portfolioKeys({ concepts, listed, fields }: BodyProfile, country: string | null): string[] {
  if (country === null || listed !== null || fields.length === 0) return []
  return [[country, ...concepts.filter((concept) => !/^[@#^=]/.test(concept)), ...fields].join(' ')]
}

/** The bodies that a name says it belongs to. */
const ownersOf = ({ concepts }: BodyProfile): Set<string> =>
  new Set(concepts.filter((concept) => concept.startsWith('@')))

function addFacts(facts: BodyFacts, more: BodyFacts): void {
  for (const field of ['countries', 'acronyms', 'languages', 'listed', 'keys', 'sides'] as const)
    for (const value of more[field]) facts[field].add(value)
}
