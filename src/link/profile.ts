/** What documents know of a person or body under one name. Profiles of shards add up in any order. */
import type { Role } from '../vocabulary.js'
import type { NameParts } from './names.js'

/** First and last day, month or year that something was seen; null where no document had a date. */
export type Seen = readonly [first: string | null, last: string | null]

interface Common {
  /** Made of what the profile is told by, so that it is the same in every run. */
  readonly id: string
  /** Spellings as written, in NFC, with the number of documents that have them. */
  readonly forms: Map<string, number>
  /** Languages of the documents. */
  readonly languages: Set<string>
  /** Country that the words themselves tell. */
  readonly country: string | null
  /** Countries that the place of the news suggests. */
  readonly likely: Set<string>
  seen: Seen
  /** The document, where the name tells too little to be known again elsewhere. */
  readonly local: string | null
}

export interface PersonProfile extends Common {
  readonly type: 'person'
  readonly parts: NameParts
  /** Offices as far as they tell who holds them: `minister:public-security`, `head-of-state`. */
  readonly offices: Set<string>
  /** What sort of office; two that differ are not one person's. */
  readonly career: Career | null
  readonly titles: Map<string, Seen>
  /** Which end of the name is a family name of the closed sets (Chinese, Vietnamese, Korean). */
  readonly closed: 'first' | 'both' | null
  /** The name is enough to know the person again. */
  readonly full: boolean
}

export interface BodyProfile extends Common {
  readonly type: 'institution'
  /** Identity in the world list. */
  readonly listed: string | null
  readonly kind: string
  /** What the name says, the same in every language: keys of words, or stems. */
  readonly concepts: readonly string[]
  /** Number of words that no list of common words has. */
  readonly own: number
  /** Portfolios; wordings that are near each other are one. */
  readonly fields: readonly string[]
  readonly acronyms: Set<string>
  /** Persons who hold an office in it, by the ids of their profiles. */
  readonly holders: readonly string[]
}

export type Profile = PersonProfile | BodyProfile

/** Judges and politicians; of others the role does not tell. */
export type Career = 'bench' | 'politics'

const CAREERS: Readonly<Partial<Record<Role, Career>>> = {
  judge: 'bench',
  prosecutor: 'bench',
  'head-of-government': 'politics',
  'deputy-head-of-government': 'politics',
  minister: 'politics',
  'deputy-minister': 'politics',
  legislator: 'politics',
  mayor: 'politics',
  governor: 'politics',
}

/** The career that `roles` agree on. */
export function careerOf(roles: readonly Role[]): Career | null {
  const careers = new Set(roles.flatMap((role) => CAREERS[role] ?? []))
  return careers.size === 1 ? [...careers][0]! : null
}

/** Roles that few hold at a time, so that holding the same one speaks for being the same. */
export const TELLING: ReadonlySet<Role> = new Set<Role>([
  ...([
    'head-of-state',
    'head-of-government',
    'deputy-head-of-government',
    'minister',
    'deputy-minister',
  ] as const),
  ...(['secretary-general', 'secretary', 'chair', 'deputy-chair', 'director', 'deputy-director'] as const),
  ...(['ambassador', 'envoy', 'spokesperson', 'mayor', 'governor', 'monarch'] as const),
])

/** The span of two spans; a date to the month comes before and after the days in it by its text. */
export function span([a, b]: Seen, [c, d]: Seen): Seen {
  return [least(a, c), most(b, d)]
}

const least = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a < b ? a : b
const most = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a > b ? a : b

/** Adds what `more` knows to the profile of the same id in `table`. */
export function addProfile<T extends Profile>(table: Map<string, T>, more: T): void {
  const known = table.get(more.id)
  if (!known) {
    table.set(more.id, more)
    return
  }
  for (const [form, count] of more.forms) known.forms.set(form, (known.forms.get(form) ?? 0) + count)
  for (const code of more.languages) known.languages.add(code)
  for (const country of more.likely) known.likely.add(country)
  known.seen = span(known.seen, more.seen)
  if (known.type === 'person' && more.type === 'person') {
    for (const office of more.offices) known.offices.add(office)
    for (const [title, seen] of more.titles)
      known.titles.set(title, known.titles.has(title) ? span(known.titles.get(title)!, seen) : seen)
  } else if (known.type === 'institution' && more.type === 'institution')
    for (const acronym of more.acronyms) known.acronyms.add(acronym)
}
