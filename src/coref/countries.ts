/** Countries of persons and bodies, from the offices they hold and where the news comes from. */
import { LIST } from '../pack/lists.js'
import type { Pack } from '../pack/pack.js'
import type { Header, Mention, Role, Token } from '../types.js'

/** Kinds of bodies that a state has. */
const OF_STATES = new Set([
  'legislature',
  'ministry',
  'government',
  'court',
  'military',
  'police',
  'head-of-state',
])

/** Offices of which a country has one. */
const UNIQUE = new Set(['head-of-state', 'head-of-government', 'monarch'])

/** Offices that are held in another country than one's own. */
export const AWAY: ReadonlySet<Role | null> = new Set<Role>(['ambassador'])

/**
 * Fills the countries that names alone do not tell: of a person by the titles and their bodies; of one whose office
 * names no country by `home`, where the news is from, since news at home leaves it out.
 */
export function inferCountries(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  home: string | null,
): void {
  // acronyms are used again in other countries: a foreign one counts where the text names its country
  const named = new Set(mentions.filter((m) => m.type !== 'institution').map((m) => m.country))
  for (const { entity } of mentions)
    if (
      entity?.kind === 'party' &&
      entity.country !== home &&
      home !== null &&
      !named.has(entity.country) &&
      entity.mentions.every((m) => m.last - m.first === 1 && entity.name === entity.name.toUpperCase())
    )
      entity.country = null
  for (const title of mentions) {
    if (title.type !== 'title') continue
    const person = title.holder?.entity
    if (person && !person.country)
      person.country = title.country ?? title.institution?.entity?.country ?? null
  }
  // `the Senate` of news at home is its own; a body that a list knows without a country belongs to none
  // `commissaire européen`, but `ministre de la Coopération africaine`
  const international = ({ institution, first }: Mention): boolean =>
    (institution?.entity != null &&
      institution.entity.country === null &&
      (institution.id !== null || !OF_STATES.has(institution.entity.kind ?? ''))) ||
    tokens.slice(first, first + 2).some(isOfManyCountries)
  const offices = mentions.filter((m) => m.type === 'title' && m.holder?.entity)
  // a country has one president: of two without a country one is from abroad, and nobody tells which
  const rivals = (title: Mention): boolean =>
    UNIQUE.has(title.role ?? '') &&
    offices.some(
      ({ role, holder }) =>
        role === title.role &&
        holder!.entity !== title.holder!.entity &&
        (holder!.entity!.country === home || holder!.entity!.country === null),
    )
  const atHome = offices.filter(
    (title) =>
      !title.holder!.entity!.country &&
      home &&
      !AWAY.has(title.role) &&
      !international(title) &&
      !rivals(title),
  )
  for (const title of atHome) title.holder!.entity!.country = home
}

/** `européen`: of no one country. */
const isOfManyCountries = ({ form }: Token): boolean =>
  form.entries.some(({ bit, attrs }) => bit === LIST.demonyms && !attrs.country)

/** The place of the dateline. */
export const datelinePlace = (mentions: readonly Mention[], { place }: Header): Mention | null =>
  mentions.find((m) => m.type === 'place' && place && m.start === place.start) ?? null

/** The country that the dateline, else the agency, says the news is from; null when neither does. */
export const homeCountry = (mentions: readonly Mention[], header: Header, pack: Pack): string | null =>
  datelinePlace(mentions, header)?.country ?? agencyCountry(header.agency, pack)

/** `Mali : l'armée libère …`: the country that stands before the colon of a headline. */
export function topicCountry(mentions: readonly Mention[], { title, lines }: Header): string | null {
  const line = title === null ? undefined : lines.find(({ kind }) => kind === 'headline')
  if (!line) return null
  const topic = mentions.find((m) => m.type === 'place' && m.start === line.contentStart)
  return topic && /^\s?:\s/.test(title!.slice(topic.end - line.start)) ? topic.country : null
}

/** Country of a national agency that the lists know: `VNA/vi`, `MAP`. */
export function agencyCountry(agency: string | null, pack: Pack): string | null {
  for (const part of agency?.split('/') ?? []) {
    const known = pack.intern(part).entries.find((e) => e.list === 'institutions' && e.attrs.country)
    if (known) return known.attrs.country ?? null
  }
  return null
}
