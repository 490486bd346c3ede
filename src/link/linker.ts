/** Linking: document records in, keys out. Nothing of it depends on the order in which records come. */
import type { Pack } from '../pack/pack.js'
import type { DocumentRecord, EntityRecord } from '../records.js'
import { linkBodies } from './bodies.js'
import { linkPeople } from './people.js'
import { addProfile, type BodyProfile, type PersonProfile } from './profile.js'
import { createProfileReader } from './read.js'
import { buildRegistry, type Registry, slug } from './registry.js'
import type { Romanisation } from './romanisation.js'

/** What linking needs to know of languages. */
export interface LinkData {
  readonly packs: readonly Pack[]
  readonly romanisation: Romanisation
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
}

export function createLinker({ packs, romanisation }: LinkData): Linker {
  const profilesOf = createProfileReader(packs, romanisation)
  const people = new Map<string, PersonProfile>()
  const bodies = new Map<string, BodyProfile>()
  return {
    add: (record) => {
      for (const profile of profilesOf(record).values())
        if (profile.type === 'person') addProfile(people, profile)
        else addProfile(bodies, profile)
    },
    settle: () => {
      const undecided = () => ({ key: null, sides: [] })
      const persons = linkPeople([...people.values()], romanisation, undecided, [])
      const institutions = linkBodies([...bodies.values()], persons.groups, undecided, [])
      const registry = buildRegistry(
        persons.groups,
        institutions.groups,
        [...people.values(), ...bodies.values()],
        [...persons.links, ...institutions.links],
        new Map(),
        new Set(),
      )
      const stepsOf = new Map(registry.entries.map(({ key, steps }) => [key, steps]))
      return {
        registry,
        keyed: (record, explain = false) => {
          const profiles = profilesOf(record)
          const entities = record.entities.map((entity) => {
            if (entity.type === 'place') return withKey(entity, placeKey(entity))
            const key = registry.keys.get(profiles.get(entity.id)!.id)!
            const steps = explain ? (stepsOf.get(key) ?? []) : []
            return withKey(entity, key, steps)
          })
          return { ...record, entities }
        },
      }
    },
  }
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
  steps: readonly string[] = [],
): EntityRecord => ({
  ...{ id, type, name, key, ...more },
  ...(steps.length > 0 && { explain: { rules: [], steps } }),
})
