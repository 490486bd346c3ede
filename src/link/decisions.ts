/**
 * The user's registry: who is who by decision. It is what an earlier run saved, edited or not:
 *
 * ```yaml
 * people:
 *   - key: person:luong-tam-quang     # stays this person's key
 *     name: Lương Tam Quang           # the name to show
 *     country: VN
 *     variants: [Luong Tam Quang, Gen. Quang]
 * institutions: []
 * merges: [[person:a, person:b]]      # keys or names that are one; the first key stays
 * splits:
 *   - [Ana Silva, Ana P. Silva]       # keys or names that are not one
 *   - { name: Ana Silva, documents: [b.txt], key: person:ana-silva-2 } # in these documents another person
 * ```
 */
import type { EntityRecord } from '../records.js'
import { folded } from '../text/fold.js'
import type { RegistryEntry, TitleSeen } from './registry.js'

/** A person or body that the user's registry knows. */
export interface Known {
  readonly key: string
  readonly name: string
  readonly country: string | null
  readonly variants: readonly string[]
  /** People. */
  readonly offices: readonly string[]
  readonly titles: readonly TitleSeen[]
  /** Institutions. */
  readonly kind: string | null
  readonly acronyms: readonly string[]
  readonly languages: readonly string[]
}

/** A name that is somebody else's in some documents. */
export interface Exception {
  readonly name: string
  readonly documents: ReadonlySet<string>
  readonly key: string
}

/** A user's registry. */
export interface Decisions {
  readonly known: readonly Known[]
  readonly merges: readonly (readonly string[])[]
  readonly splits: readonly (readonly [string, string])[]
  readonly exceptions: readonly Exception[]
}

export const NO_DECISIONS: Decisions = { known: [], merges: [], splits: [], exceptions: [] }

/** Faults of a registry, each with the remedy. */
export class RegistryError extends Error {
  override name = 'RegistryError'
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

const DATE = /^\d{4}(-\d\d){0,2}$/
const KEY = /^(person|institution):\S+$/

/**
 * Reads a registry.
 * @param value what the JSON or YAML file holds
 * @throws RegistryError with every fault found
 */
export function readDecisions(value: unknown): Decisions {
  const faults: string[] = []
  const fault = (where: string, what: string): void => void faults.push(`${where}: ${what}`)
  const fields = (of: unknown, where: string, allowed: readonly string[]): Record<string, unknown> => {
    if (typeof of !== 'object' || of === null || Array.isArray(of)) {
      fault(where, `is no mapping of ${allowed.join(', ')}`)
      return {}
    }
    for (const name of Object.keys(of))
      if (!allowed.includes(name))
        fault(where, `there is no field ${name}; the fields are ${allowed.join(', ')}`)
    return of as Record<string, unknown>
  }
  const list = (of: unknown, where: string): readonly unknown[] => {
    if (of === undefined || of === null) return []
    if (Array.isArray(of)) return of
    fault(where, 'is no list')
    return []
  }
  const text = (of: unknown, where: string, test = /./): string => {
    if (typeof of === 'string' && test.test(of)) return of
    fault(where, test === KEY ? 'is no key such as person:ana-silva' : 'is no text')
    return ''
  }
  const texts = (of: unknown, where: string): string[] =>
    list(of, where).map((item, i) => text(item, `${where}[${i}]`))
  const optional = (of: unknown, where: string, test?: RegExp): string | null =>
    of === undefined || of === null ? null : text(of, where, test)

  // an empty YAML file holds null
  const root = fields(value ?? {}, 'registry', ['people', 'institutions', 'merges', 'splits'])
  const known = (['people', 'institutions'] as const).flatMap((section) =>
    list(root[section], section).map((item, i): Known => {
      const where = `${section}[${i}]`
      const own = section === 'people' ? ['titles', 'offices'] : ['kind', 'acronyms']
      const entry = fields(item, where, ['key', 'name', 'country', 'variants', 'languages', ...own])
      const key = text(entry.key, `${where}.key`, KEY)
      const prefix = section === 'people' ? 'person:' : 'institution:'
      if (key && !key.startsWith(prefix)) fault(`${where}.key`, `begins with ${prefix} in this section`)
      const name = text(entry.name, `${where}.name`)
      return {
        key,
        name,
        country: optional(entry.country, `${where}.country`, /^[A-Z]{2}$/),
        variants: [...new Set([name, ...texts(entry.variants, `${where}.variants`)])],
        offices: texts(entry.offices, `${where}.offices`),
        titles: list(entry.titles, `${where}.titles`).map((title, n) => {
          const at = `${where}.titles[${n}]`
          const seen = fields(title, at, ['title', 'first', 'last'])
          return {
            title: text(seen.title, `${at}.title`),
            first: optional(seen.first, `${at}.first`, DATE),
            last: optional(seen.last, `${at}.last`, DATE),
          }
        }),
        kind: optional(entry.kind, `${where}.kind`),
        acronyms: texts(entry.acronyms, `${where}.acronyms`),
        languages: texts(entry.languages, `${where}.languages`),
      }
    }),
  )
  const merges = list(root.merges, 'merges').map((item, i) => texts(item, `merges[${i}]`))
  const splits: [string, string][] = []
  const exceptions: Exception[] = []
  list(root.splits, 'splits').forEach((item, i) => {
    const where = `splits[${i}]`
    if (Array.isArray(item)) {
      const [a, b, ...more] = texts(item, where)
      if (a === undefined || b === undefined || more.length > 0) fault(where, 'is no pair of keys or names')
      else splits.push([a, b])
      return
    }
    const entry = fields(item, where, ['name', 'documents', 'key'])
    exceptions.push({
      name: text(entry.name, `${where}.name`),
      documents: new Set(texts(entry.documents, `${where}.documents`)),
      key: text(entry.key, `${where}.key`, KEY),
    })
  })
  const keys = new Set<string>()
  for (const { key } of known)
    if (keys.has(key)) fault(key, 'stands twice; put its variants into one entry')
    else keys.add(key)
  if (faults.length > 0) throw new RegistryError(faults)
  return { known, merges, splits, exceptions }
}

/** Names as decisions compare them. */
export const sameNameAs = (name: string): string =>
  folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The key that a decision gives to an entity of one document. */
export function exceptionFor(
  { exceptions }: Decisions,
  document: string,
  { name, mentions, type }: EntityRecord,
): string | null {
  if (exceptions.length === 0) return null
  const names = new Set([name, ...mentions.map(({ text }) => text)].map(sameNameAs))
  const found = exceptions.find(
    (each) =>
      each.key.startsWith(`${type}:`) && each.documents.has(document) && names.has(sameNameAs(each.name)),
  )
  return found?.key ?? null
}

/** What `--save-registry` writes: all that was found and decided, to be read with `--registry` tomorrow. */
export interface SavedRegistry {
  readonly people: readonly object[]
  readonly institutions: readonly object[]
  readonly merges: readonly (readonly string[])[]
  readonly splits: readonly object[]
}

/**
 * The registry to save: those that were found, and those of the registry before that were not seen.
 * @param entries those found; of names that tell nothing beyond their document nothing is kept
 */
export function savedRegistry(
  entries: readonly RegistryEntry[],
  { known, merges, splits, exceptions }: Decisions,
): SavedRegistry {
  const found = new Set(entries.map(({ key }) => key))
  const kept = entries.filter(({ local }) => !local)
  const people = [
    ...kept.filter(({ type }) => type === 'person').map(savedPerson),
    ...known.filter(({ key }) => key.startsWith('person:') && !found.has(key)).map(savedAgain),
  ]
  const institutions = [
    ...kept.filter(({ type }) => type === 'institution').map(savedBody),
    ...known.filter(({ key }) => key.startsWith('institution:') && !found.has(key)).map(savedAgain),
  ]
  return {
    people: people.sort(byKey),
    institutions: institutions.sort(byKey),
    merges,
    splits: [
      ...splits,
      ...exceptions.map(({ name, documents, key }) => ({ name, documents: [...documents], key })),
    ],
  }
}

interface Keyed {
  readonly key: string
  readonly [field: string]: unknown
}
const byKey = (a: Keyed, b: Keyed): number => (a.key < b.key ? -1 : 1)

/** An acronym is another body's in another language, so it stands among the acronyms only. */
const common = ({ key, name, country, told, telling, acronyms }: RegistryEntry) => ({
  key,
  name,
  ...(told && { country }),
  variants: telling.filter((form) => form !== name && !acronyms.includes(form)),
})

const savedPerson = (entry: RegistryEntry): Keyed => ({
  ...common(entry),
  titles: entry.titles,
  offices: entry.offices,
})

const savedBody = (entry: RegistryEntry): Keyed => ({
  ...common(entry),
  kind: entry.kind,
  acronyms: entry.acronyms,
  languages: entry.languages,
})

const savedAgain = ({
  key,
  name,
  country,
  variants,
  offices,
  titles,
  kind,
  acronyms,
  languages,
}: Known): Keyed => ({
  ...{ key, name },
  ...(country !== null && { country }),
  variants: variants.filter((form) => form !== name),
  ...(key.startsWith('person:') ? { titles, offices } : { kind, acronyms, languages }),
})
