/** Linking: document records in, keys out. Nothing of it depends on the order in which records come. */
import type { Pack } from '../pack/pack.js'
import type { DocumentRecord, EntityRecord } from '../records.js'
import { type Bodies, linkBodies } from './bodies.js'
import { type Decisions, type Known, NO_DECISIONS, sameNameAs } from './decisions.js'
import { type Conflict, type Decided, type Link, linkPeople, type People } from './people.js'
import { addProfile, type BodyProfile, type PersonProfile, type Profile } from './profile.js'
import { createProfileReader, isOwn } from './read.js'
import { buildRegistry, type Registry, slug } from './registry.js'
import type { Romanisation } from './romanisation.js'

/** What linking needs to know of languages, and what the user has decided. */
export interface LinkData {
  readonly packs: readonly Pack[]
  readonly romanisation: Romanisation
  readonly decisions?: Decisions
}

/** All records of a run, as far as linking looks at them. */
export interface Linker {
  /** Takes in what a record knows of persons and bodies; the record is not kept. */
  readonly add: (record: DocumentRecord) => void
  /** Links what was taken in. */
  readonly settle: () => Linked
}

export interface Linked {
  readonly registry: Registry
  /** A record that was taken in, its entities with their keys; with `explain`, also how they came by them. */
  readonly keyed: (record: DocumentRecord, explain?: boolean) => DocumentRecord
  /** What the user's registry leaves open or says against itself, each with the remedy. */
  readonly conflicts: readonly string[]
}

export function createLinker({ packs, romanisation, decisions = NO_DECISIONS }: LinkData): Linker {
  const reader = createProfileReader(packs, romanisation, decisions)
  const people = new Map<string, PersonProfile>()
  const bodies = new Map<string, BodyProfile>()
  /** Keys that the user's registry gives, by profile. */
  const given = new Map<string, string>()
  const add = (profile: Profile): void => {
    if (profile.type === 'person') addProfile(people, profile)
    else addProfile(bodies, profile)
  }
  const documents = new Set<string>()
  return {
    add: (record) => {
      const { id } = record.document
      const again = documents.has(id)
      documents.add(id)
      for (const profile of reader.read(record).values()) {
        add(again ? uncounted(profile) : profile)
        if (profile.id.startsWith('["x"')) given.set(profile.id, (JSON.parse(profile.id) as string[])[1]!)
      }
    },
    settle: () => {
      for (const entry of decisions.known)
        for (const profile of reader.known(entry)) {
          add(profile)
          given.set(profile.id, entry.key)
        }
      const found = decide({ people, bodies, given, romanisation, decisions })
      const { registry } = found
      const stepsOf = new Map(registry.entries.map(({ key, steps }) => [key, steps]))
      const keyed = (record: DocumentRecord, explain = false): DocumentRecord => {
        const profiles = reader.read(record)
        const entities = record.entities.map((entity) => {
          if (entity.type === 'place') return withKey(entity, placeKey(entity), [])
          const key = registry.keys.get(profiles.get(entity.id)!.id)!
          return withKey(entity, key, explain ? (stepsOf.get(key) ?? []) : [])
        })
        return { ...record, entities }
      }
      return { ...found, keyed }
    },
  }
}

/** What a document tells that was read before: its names, but not how often it writes them. */
const uncounted = <T extends Profile>(profile: T): T => ({
  ...profile,
  forms: new Map([...profile.forms.keys()].map((form) => [form, 0])),
})

/** All that linking has to go by. */
interface Evidence {
  readonly people: ReadonlyMap<string, PersonProfile>
  readonly bodies: ReadonlyMap<string, BodyProfile>
  readonly given: ReadonlyMap<string, string>
  readonly romanisation: Romanisation
  readonly decisions: Decisions
}

interface Found {
  readonly registry: Registry
  readonly conflicts: readonly string[]
}

/** Profiles by the names that decisions call them. */
type Names = ReadonlyMap<string, readonly Profile[]>

/** Links, with what the user has decided. Decisions may name keys that only linking gives: then it is done once more. */
function decide(evidence: Evidence): Found {
  const { decisions, given, people, bodies } = evidence
  const { merges, splits, exceptions } = decisions
  const profiles = [...people.values(), ...bodies.values()]
  const names = decisions === NO_DECISIONS ? new Map() : byName(profiles)
  if (merges.length + splits.length + exceptions.length === 0) return link(evidence, names, () => [])
  const { registry } = link(evidence, names, () => [])
  const byKey = new Map<string, Profile[]>()
  for (const profile of profiles) {
    const key = given.get(profile.id) ?? registry.keys.get(profile.id)!
    byKey.set(key, [...(byKey.get(key) ?? []), profile])
  }
  return link(evidence, names, (called) => byKey.get(called) ?? names.get(sameNameAs(called)) ?? [])
}

function byName(profiles: readonly Profile[]): Names {
  const table = new Map<string, Profile[]>()
  for (const profile of profiles)
    for (const name of new Set([...profile.forms.keys()].map(sameNameAs))) {
      const list = table.get(name)
      if (list) list.push(profile)
      else table.set(name, [profile])
    }
  return table
}

/** @param called the profiles that a key or name of a decision means */
function link(evidence: Evidence, names: Names, called: (name: string) => readonly Profile[]): Found {
  const { people, bodies, given, romanisation, decisions } = evidence
  const conflicts: string[] = []
  const links: { [type in Profile['type']]: Link[] } = { person: [], institution: [] }
  const keys = new Map(given)
  const sides = new Map<string, string[]>()
  const known = new Map(decisions.known.map((entry) => [entry.key, entry]))
  const take = (side: string, members: readonly Profile[]): void => {
    for (const { id } of members) sides.set(id, [...(sides.get(id) ?? []), side])
  }
  const join = (members: readonly Profile[]): void => {
    const [first, ...others] = members
    for (const { id, type } of others)
      if (first!.type === type) links[type].push({ rule: 'registry', a: first!.id, b: id })
  }

  for (const [i, [a, b]] of decisions.splits.entries()) {
    const [one, two] = [called(a), called(b)]
    if (one.some((profile) => two.includes(profile)))
      conflicts.push(`"${a}" and "${b}" are to be split but one name is both; split it by documents`)
    else {
      take(`${i}+`, one)
      take(`${i}-`, two)
    }
  }
  for (const [i, { name, key }] of decisions.exceptions.entries()) {
    const all = names.get(sameNameAs(name)) ?? []
    take(
      `x${i}-`,
      all.filter(({ id }) => keys.get(id) === key),
    )
    take(
      `x${i}+`,
      all.filter(({ id }) => keys.get(id) !== key),
    )
  }
  for (const merge of decisions.merges) {
    const all = merge.flatMap(called)
    const split = decisions.splits.find((pair) => pair.every((side) => merge.includes(side)))
    if (split) {
      conflicts.push(`"${split[0]}" and "${split[1]}" are to be merged and to be split; decide for one`)
      continue
    }
    // the first key named stays, else the first that one of them has
    const key = merge.find(isKey) ?? all.map(({ id }) => keys.get(id)).find((own) => own !== undefined)
    for (const { id } of all) if (key !== undefined) keys.set(id, key)
    join(all)
  }
  const claims = new Map<string, string[]>()
  for (const { key, variants } of decisions.known)
    for (const name of new Set(variants.map(sameNameAs))) claims.set(name, [...(claims.get(name) ?? []), key])
  for (const [name, claimed] of claims)
    for (const profile of names.get(name) ?? []) {
      const own = keys.get(profile.id)
      const fitting = claimed.filter(
        (key) => own === key || (own === undefined && fits(profile, known.get(key)!)),
      )
      if (fitting.length > 1)
        conflicts.push(
          `"${name}" is a name of ${fitting.join(' and ')}; leave it to one, or split it by documents`,
        )
      else for (const key of fitting) keys.set(profile.id, key)
    }
  const members = new Map<string, Profile[]>()
  for (const profile of [...people.values(), ...bodies.values()]) {
    const key = keys.get(profile.id)
    if (key !== undefined) members.set(key, [...(members.get(key) ?? []), profile])
  }
  for (const all of members.values()) join(all)

  const decided = ({ id }: Profile): Decided => ({ key: keys.get(id) ?? null, sides: sides.get(id) ?? [] })
  const persons = linkPeople([...people.values()], romanisation, decided, links.person)
  const institutions = linkBodies([...bodies.values()], persons.groups, decided, links.institution)
  const registry = buildRegistry(
    persons.groups,
    institutions.groups,
    [...people.values(), ...bodies.values()],
    [...persons.links, ...institutions.links],
    new Map(decisions.known.map(({ key, name }) => [key, name])),
    new Set(keys.values()),
  )
  const told = (found: readonly Conflict[], groups: People | Bodies): string[] =>
    found.flatMap(({ profile, keys: several }) => {
      // a stronger rule may have decided since
      if (groups.facts(profile).keys.size > 0) return []
      const [name] = groups.members(profile)[0]!.forms.keys()
      return `"${name}" may be ${several.join(' or ')} and was linked to none; decide it under merges or splits`
    })
  return {
    registry,
    conflicts: [
      ...new Set([
        ...conflicts,
        ...told(persons.conflicts, persons.groups),
        ...told(institutions.conflicts, institutions.groups),
      ]),
    ].sort(),
  }
}

const isKey = (name: string): boolean => /^(person|institution):\S/.test(name)

/** Whether a name that the registry has, and rules would not link, is what it says. */
function fits(profile: Profile, { key, country, offices }: Known): boolean {
  if (!key.startsWith(`${profile.type}:`)) return false
  if (profile.country !== null && country !== null && profile.country !== country) return false
  if (profile.type === 'institution') return country === null || isOwn(profile.kind, profile.own)
  const held = profile.offices
  return !profile.full && (held.size === 0 || offices.length === 0 || offices.some((name) => held.has(name)))
}

/** Countries are known by their code, other places by name and country. */
const placeKey = ({ name, kind, country }: EntityRecord): string =>
  kind === 'country' && country
    ? `place:${country.toLowerCase()}`
    : `place:${slug(name)}${country ? `-${country.toLowerCase()}` : ''}`

/** The key stands behind the name of the entity. */
const withKey = (
  { id, type, name, key: _, ...more }: EntityRecord,
  key: string,
  steps: readonly string[],
): EntityRecord => ({
  ...{ id, type, name, key, ...more },
  ...(steps.length > 0 && { explain: { rules: [], steps } }),
})
