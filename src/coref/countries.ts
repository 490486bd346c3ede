/** Countries of persons and bodies, from the offices they hold and where the news comes from. */
import type { Pack } from '../pack/pack.js'
import type { Header, Mention } from '../types.js'

/**
 * Fills the countries that names alone do not tell: of a person by the titles and their bodies; of one whose office
 * names no country by the dateline, since news at home leaves it out.
 */
export function inferCountries(mentions: readonly Mention[], header: Header, pack: Pack): void {
  const home =
    mentions.find((m) => m.type === 'place' && header.place && m.start === header.place.start)?.country ??
    agencyCountry(header.agency, pack)
  for (const title of mentions) {
    if (title.type !== 'title') continue
    const person = title.holder?.entity
    if (person && !person.country)
      person.country = title.country ?? title.institution?.entity?.country ?? null
  }
  const international = (m: Mention): boolean =>
    m.institution?.entity != null && m.institution.entity.country === null
  for (const title of mentions) {
    const person = title.type === 'title' ? title.holder?.entity : null
    if (person && !person.country && home && !international(title)) person.country = home
  }
}

/** Country of a national agency that the lists know: `VNA/vi`, `MAP`. */
export function agencyCountry(agency: string | null, pack: Pack): string | null {
  for (const part of agency?.split('/') ?? []) {
    const known = pack.intern(part).entries.find((e) => e.list === 'institutions' && e.attrs.country)
    if (known) return known.attrs.country ?? null
  }
  return null
}
