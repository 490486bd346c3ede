/** Which profiles of persons are one person's. Rules in order of their strength; each link says which rule made it. */
import { buckets, createGroups, type Groups } from './cluster.js'
import { readings } from './names.js'
import type { Career, PersonProfile, Seen } from './profile.js'
import { span } from './profile.js'
import type { Romanisation } from './romanisation.js'

/** Two profiles that became one by a rule. */
export interface Link {
  readonly rule: string
  readonly a: string
  readonly b: string
}

/** What is known of a group, to speak for or against a link. */
export interface PersonFacts {
  /** Countries that titles tell: two are at odds. */
  readonly countries: Set<string>
  readonly likely: Set<string>
  readonly offices: Set<string>
  readonly careers: Set<Career>
  readonly generations: Set<string>
  readonly initials: Set<string>
  /** Keys that the user's registry gives. */
  readonly keys: Set<string>
  /** Sides of the user's splits: `3+` and `3-` are at odds. */
  readonly sides: Set<string>
  seen: Seen
}

export type People = Groups<PersonProfile, PersonFacts>

/** What the user decided of a profile: its key, and its sides in splits. */
export interface Decided {
  readonly key: string | null
  readonly sides: readonly string[]
}

export interface LinkedPeople {
  readonly groups: People
  readonly links: readonly Link[]
  readonly conflicts: readonly Conflict[]
}

/** A name that fits several keys of the user's registry: nothing decides, so it is linked to none. */
export interface Conflict {
  readonly profile: string
  readonly keys: readonly string[]
}

/**
 * Links profiles. The result depends on the set of profiles alone, not on their order.
 * @param decided what the user's registry says of a profile
 * @param merged ids of profiles that the user has made one
 */
export function linkPeople(
  profiles: readonly PersonProfile[],
  romanisation: Romanisation,
  decided: (profile: PersonProfile) => Decided,
  merged: readonly Link[],
): LinkedPeople {
  const sorted = [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1))
  const groups = createGroups(sorted, (profile) => factsOf(profile, decided(profile)), addFacts)
  const links: Link[] = []
  const conflicts: Conflict[] = []
  const join = (rule: string, a: string, b: string): void => {
    if (groups.root(a) === groups.root(b)) return
    groups.join(a, b)
    links.push({ rule, a, b })
  }
  for (const { rule, a, b } of merged) join(rule, a, b)

  /** Of several groups that a name fits, the one that country or office speaks for. */
  const choose = (rule: Rule, profile: PersonProfile, others: readonly PersonProfile[]): void => {
    const mine = groups.facts(profile.id)
    const fitting = new Map<string, PersonProfile>()
    for (const other of others) {
      const root = groups.root(other.id)
      if (root === groups.root(profile.id) || fitting.has(root)) continue
      if (agree(mine, groups.facts(root), rule)) fitting.set(root, other)
    }
    const found = [...fitting]
    const keys = new Set(found.flatMap(([root]) => [...groups.facts(root).keys]))
    if (mine.keys.size === 0 && keys.size > 1) conflicts.push({ profile: profile.id, keys: [...keys].sort() })
    const same = found.filter(([root]) => meet(mine.countries, groups.facts(root).countries))
    // one country, one name: all are one
    if (same.length > 0 && !rule.single && keys.size < 2) {
      for (const [root, other] of same)
        if (agree(groups.facts(profile.id), groups.facts(root), rule)) join(rule.name, profile.id, other.id)
      return
    }
    const backed = found.filter(([root]) => evidence(mine, groups.facts(root)) > 0)
    const [only, ...more] = same.length > 0 ? same : backed.length > 0 ? backed : found
    if (only && more.length === 0) join(rule.name, profile.id, only[1].id)
  }

  const full = sorted.filter((profile) => profile.full)
  for (const rule of NAME_RULES)
    for (const bucket of buckets(full, (profile) => rule.keys(profile, romanisation)))
      for (const profile of bucket) choose(rule, profile, bucket)
  for (const [profile, others] of subsets(full, romanisation)) {
    choose(
      SUBSET,
      profile,
      others.filter((other) => !halves(profile, other)),
    )
    choose(
      HALF,
      profile,
      others.filter((other) => halves(profile, other)),
    )
  }
  for (const [profile, others] of abbreviated(sorted)) choose(INITIALS, profile, others)
  for (const [profile, others] of alone(sorted)) choose(OFFICE, profile, others)
  return { groups, links, conflicts }
}

interface Rule {
  readonly name: string
  /** What must speak for a link that the name alone does not make. */
  readonly needs: (a: PersonFacts, b: PersonFacts) => boolean
  /** The name fits many; it counts only where one is left. */
  readonly single?: true
}

interface NameRule extends Rule {
  /** Two names with a key in common are alike. */
  readonly keys: (profile: PersonProfile, romanisation: Romanisation) => readonly string[]
}

const whole = (words: readonly string[]): string => words.join('')
const anyOrder = (words: readonly string[]): string => [...words].sort().join(' ')

const nothing = (): boolean => true

/** Names that are alike as a whole. */
const NAME_RULES: readonly NameRule[] = [
  { name: 'same-name', needs: nothing, keys: ({ parts }) => [whole(parts.words)] },
  {
    name: 'name-order',
    needs: nothing,
    keys: ({ parts, closed }) => (closed === 'both' ? [] : [anyOrder(parts.words)]),
  },
  {
    name: 'transliteration',
    needs: nothing,
    keys: (profile, romanisation) => spelled(profile, romanisation),
  },
  {
    name: 'vowels',
    needs: (a, b) => country(a, b) && office(a, b),
    keys: (profile, romanisation) => spelled(profile, romanisation, (words) => words.map(romanisation.vague)),
  },
]

/** Readings of a name in any order. Names of closed sets (`Chen`, `Nguyen`) are spelled one way only. */
function spelled(
  { parts, closed, languages }: PersonProfile,
  romanisation: Romanisation,
  blur = (words: readonly string[]): readonly string[] => words,
): string[] {
  if (closed !== null) return []
  return readings(parts, romanisation, languages).flatMap((words) => {
    const read = blur(words)
    return [whole(read), anyOrder(read)]
  })
}

/** `John Mahama` of `John Dramani Mahama`: the offices must not differ, and one office or country must be shared. */
const SUBSET: Rule = {
  name: 'subset-name',
  single: true,
  needs: (a, b) => office(a, b) || (country(a, b) && (a.offices.size === 0 || b.offices.size === 0)),
}

/** `Kassym Tokayev` of `Kassym-Jomart Tokayev`: half a given name is another one, but for a holder of the same sole office. */
const HALF: Rule = { ...SUBSET, needs: (a, b) => soleOffice(a, b) }

/** `A. Bakayev`: country and office. */
const INITIALS: Rule = { name: 'initials', single: true, needs: (a, b) => country(a, b) && office(a, b) }

/** `President Tokayev`: an office that one holds at a time, told with its country, within a year. */
const OFFICE: Rule = {
  name: 'office',
  single: true,
  needs: (a, b) => meet(a.countries, b.countries) && soleOffice(a, b) && isClose(a.seen, b.seen),
}

const SOLE: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'monarch'])
const isSole = (office: string): boolean => SOLE.has(office) || office.startsWith('minister:')
const soleOffice = (a: PersonFacts, b: PersonFacts): boolean =>
  [...a.offices].some((name) => b.offices.has(name) && isSole(name))

function isClose(a: Seen, b: Seen): boolean {
  const [from, to] = [a, b].map((seen) => seen.map((date) => Number((date ?? 'x').slice(0, 4)))) as [
    number[],
    number[],
  ]
  return Math.max(from[0]!, to[0]!) - Math.min(from[1]!, to[1]!) <= 1
}

/** A name, and the fuller ones that have all its words. */
function* subsets(
  full: readonly PersonProfile[],
  romanisation: Romanisation,
): Generator<[PersonProfile, PersonProfile[]]> {
  const usable = full.filter(({ closed, parts }) => closed === null && parts.words.length < 7)
  const keys = (profile: PersonProfile): string[] =>
    readings(profile.parts, romanisation, profile.languages).map(anyOrder)
  const shorter = new Map<string, PersonProfile[]>()
  for (const profile of usable) for (const key of new Set(keys(profile))) shorter.set(key, [])
  for (const profile of usable)
    for (const words of readings(profile.parts, romanisation, profile.languages))
      for (const some of partsOf(words)) {
        const list = shorter.get(anyOrder(some))
        if (list && list.at(-1) !== profile) list.push(profile)
      }
  for (const profile of usable) {
    const found = new Set(keys(profile).flatMap((key) => shorter.get(key) ?? []))
    if (found.size > 0) yield [profile, [...found]]
  }
}

/** The shorter name lacks a word that a hyphen joins. */
const halves = ({ parts: short }: PersonProfile, { parts: long }: PersonProfile): boolean =>
  long.words.some((word) => long.joined.has(word) && !short.words.includes(word))

/** All choices of two words or more, but not all of them. */
function partsOf(words: readonly string[]): string[][] {
  const found: string[][] = []
  const all = 2 ** words.length - 1
  for (let mask = 1; mask < all; mask++) {
    const some = words.filter((_, i) => mask & (1 << i))
    if (some.length > 1) found.push(some)
  }
  return found
}

/** Full names by one of their words and an office. */
function byWordAndOffice(profiles: readonly PersonProfile[]): Map<string, PersonProfile[]> {
  const table = new Map<string, PersonProfile[]>()
  for (const profile of profiles)
    if (profile.full)
      for (const word of profile.parts.words)
        for (const office of profile.offices) {
          const key = `${word}|${office}`
          const list = table.get(key)
          if (list) list.push(profile)
          else table.set(key, [profile])
        }
  return table
}

/** A name with initials, and the full ones that they may stand for. */
function* abbreviated(profiles: readonly PersonProfile[]): Generator<[PersonProfile, PersonProfile[]]> {
  const table = byWordAndOffice(profiles)
  for (const profile of profiles) {
    const { words, initials } = profile.parts
    if (words.length !== 1 || initials.length === 0) continue
    const known = new Set([...profile.offices].flatMap((office) => table.get(`${words[0]}|${office}`) ?? []))
    const found = [...known].filter(({ parts }) => {
      const given = parts.words.filter((word) => word !== words[0])
      return initials.every((initial, i) => given[i]?.startsWith(initial)) && !isNumber(given)
    })
    if (found.length > 0) yield [profile, found]
  }
}

/** `VI` is no word that `V.` may stand for. */
const isNumber = (words: readonly string[]): boolean => words.every((word) => /^[ivx]+$/.test(word))

/** A single name, and the full ones that have it. */
function* alone(profiles: readonly PersonProfile[]): Generator<[PersonProfile, PersonProfile[]]> {
  const table = byWordAndOffice(profiles)
  for (const profile of profiles) {
    const { words, initials } = profile.parts
    if (profile.full || words.length !== 1 || initials.length > 0) continue
    const found = new Set([...profile.offices].flatMap((office) => table.get(`${words[0]}|${office}`) ?? []))
    if (found.size > 0) yield [profile, [...found]]
  }
}

const factsOf = (profile: PersonProfile, { key, sides }: Decided): PersonFacts => ({
  countries: new Set(profile.country ? [profile.country] : []),
  likely: new Set(profile.likely),
  offices: new Set(profile.offices),
  careers: new Set(profile.career ? [profile.career] : []),
  generations: new Set(profile.full ? [profile.parts.generation] : []),
  initials: new Set(profile.full && profile.parts.initials.length ? [profile.parts.initials.join('')] : []),
  keys: new Set(key === null ? [] : [key]),
  sides: new Set(sides),
  seen: profile.seen,
})

function addFacts(facts: PersonFacts, more: PersonFacts): void {
  for (const field of [
    'countries',
    'likely',
    'offices',
    'careers',
    'generations',
    'initials',
    'keys',
    'sides',
  ] as const)
    for (const value of more[field]) (facts[field] as Set<string>).add(value)
  facts.seen = span(facts.seen, more.seen)
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const value of a) if (b.has(value)) return true
  return false
}

/** Both have some, and none in common. */
export const atOdds = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && !meet(a, b)

const compatible = (a: PersonFacts, b: PersonFacts): boolean =>
  !atOdds(a.countries, b.countries) &&
  !atOdds(a.careers, b.careers) &&
  !atOdds(a.generations, b.generations) &&
  !atOdds(a.initials, b.initials)

/** True where the user's registry says that two are not one. */
export const apart = (a: Decisive, b: Decisive): boolean =>
  atOdds(a.keys, b.keys) || [...a.sides].some((side) => b.sides.has(otherSide(side)))

type Decisive = Pick<PersonFacts, 'keys' | 'sides'>

/** `3-` of `3+`. */
const otherSide = (side: string): string => side.slice(0, -1) + (side.endsWith('+') ? '-' : '+')

const agree = (a: PersonFacts, b: PersonFacts, rule: Rule): boolean => compatible(a, b) && rule.needs(a, b)

const country = (a: PersonFacts, b: PersonFacts): boolean => meet(a.likely, b.likely)
const office = (a: PersonFacts, b: PersonFacts): boolean => meet(a.offices, b.offices)
const evidence = (a: PersonFacts, b: PersonFacts): number => Number(country(a, b)) + Number(office(a, b))
