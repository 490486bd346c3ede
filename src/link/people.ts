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
    // of equal names the undecided one chooses, not the one that the user knows
    if (mine.keys.size > 0 && !rule.single) return
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
  // those whose country is told make groups that the others may fit
  for (const rule of NAME_RULES)
    for (const bucket of buckets(full, (profile) => rule.keys(profile, romanisation)))
      for (const profile of [...bucket.filter(isTold), ...bucket.filter((each) => !isTold(each))])
        choose(rule, profile, bucket)
  for (const [profile, others] of subsets(full, romanisation)) {
    const byRule = new Map<Rule, PersonProfile[]>()
    for (const other of others) {
      const rule = subsetRule(profile, other, romanisation)
      if (rule) byRule.set(rule, [...(byRule.get(rule) ?? []), other])
    }
    for (const rule of [LONG_SUBSET, SUBSET, HALF]) choose(rule, profile, byRule.get(rule) ?? [])
  }
  for (const [profile, others] of shortNames(sorted, hasInitials, romanisation))
    choose(
      INITIALS,
      profile,
      others.filter((other) => standFor(profile, other, romanisation)),
    )
  for (const [profile, others] of shortNames(sorted, isAlone, romanisation)) choose(OFFICE, profile, others)
  return { groups, links, conflicts }
}

const isTold = ({ country }: PersonProfile): boolean => country !== null

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

/** `John Mahama` of `John Dramani Mahama`: the first and last word stay, and an office is shared or the name is long. */
const SUBSET: Rule = {
  name: 'subset-name',
  single: true,
  needs: (a, b) => office(a, b),
}
const LONG_SUBSET: Rule = { ...SUBSET, needs: (a, b) => office(a, b) || country(a, b) }

/**
 * `Kassym Tokayev` of `Kassym-Jomart Tokayev`, `Pedro Herrera` of `Pedro Herrera Ruiz`: half a given name is another one
 * and a further family name a son's, but for a holder of the same sole office.
 */
const HALF: Rule = { ...SUBSET, needs: (a, b) => soleOffice(a, b) }

/** Words of a name from which on it is long. */
const LONG = 3

/** How a shorter name is to be linked to a fuller one; null where it is another's: `Mahamat Idriss Déby` is not his father. */
function subsetRule(
  { parts: short }: PersonProfile,
  { parts: long }: PersonProfile,
  romanisation: Romanisation,
): Rule | null {
  const [read] = [...romanisation.traditions.values()]
  const kept = new Set(short.words.map(read!))
  const [first, last] = [long.words[0]!, long.words.at(-1)!].map((word) => kept.has(read!(word)))
  if (!first) return null
  const halves = long.words.some((word) => long.joined.has(word) && !kept.has(read!(word)))
  if (halves || !last) return HALF
  return short.words.length >= LONG ? LONG_SUBSET : SUBSET
}

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

/** The words of a name in every reading. */
const readWords = ({ parts, languages }: PersonProfile, romanisation: Romanisation): Set<string> =>
  new Set(readings(parts, romanisation, languages).flat())

/** What a short name must share with a full one: a word, an office and a country. */
const places = (profile: PersonProfile, romanisation: Romanisation): string[] =>
  [...readWords(profile, romanisation)].flatMap((word) =>
    [...profile.offices].flatMap((name) => [...profile.likely].map((land) => `${word}|${name}|${land}`)),
  )

/** Short names, each with the full names that share a word, an office and a country with it. */
function* shortNames(
  profiles: readonly PersonProfile[],
  isShort: (profile: PersonProfile) => boolean,
  romanisation: Romanisation,
): Generator<[PersonProfile, PersonProfile[]]> {
  const table = new Map<string, PersonProfile[]>()
  const short = profiles.filter(isShort)
  for (const profile of short) for (const place of places(profile, romanisation)) table.set(place, [])
  if (table.size > 0)
    for (const profile of profiles)
      if (profile.full) for (const place of places(profile, romanisation)) table.get(place)?.push(profile)
  for (const profile of short) {
    const found = new Set(places(profile, romanisation).flatMap((place) => table.get(place)!))
    if (found.size > 0) yield [profile, [...found]]
  }
}

const hasInitials = ({ parts }: PersonProfile): boolean =>
  parts.words.length === 1 && parts.initials.length > 0
const isAlone = ({ full, parts }: PersonProfile): boolean =>
  !full && parts.words.length === 1 && parts.initials.length === 0

/** The initials stand for the given names, in their order. */
function standFor(short: PersonProfile, long: PersonProfile, romanisation: Romanisation): boolean {
  const family = readWords(short, romanisation)
  const [read] = [...romanisation.traditions.values()]
  const given = long.parts.words.filter((word) => !family.has(word) && !family.has(read!(word)))
  return short.parts.initials.every((initial, i) => given[i]?.startsWith(initial))
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

const agree = (a: PersonFacts, b: PersonFacts, rule: Rule): boolean =>
  compatible(a, b) && !apart(a, b) && rule.needs(a, b)

const country = (a: PersonFacts, b: PersonFacts): boolean => meet(a.likely, b.likely)
const office = (a: PersonFacts, b: PersonFacts): boolean => meet(a.offices, b.offices)
const evidence = (a: PersonFacts, b: PersonFacts): number => Number(country(a, b)) + Number(office(a, b))
