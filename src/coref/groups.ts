/** Several told of together: `both sides`, `the three countries`, `the ministers`, `the trio`, and one country of many. */
import type { NounPhrase } from '../clauses/types.js'
import { BIT, JOB } from '../pack/grammar.js'
import type { Entity } from '../types.js'
import { articleOf, countryOf, type Discourse, found, NONE, type Reference, togetherAs } from './discourse.js'

/**
 * Whom a noun for several means.
 * @param of what they are: `person`, `country`, `body`, or `any` and `other` where the noun does not say (`both sides`)
 * @param asked they are asked to act, so that `both sides` are the two countries
 * @param country the country they are of, as their own words say; ISO 3166-1 alpha-2
 * @param acts they may be the subject
 */
export function groups(
  d: Discourse,
  of: string,
  asked: boolean,
  country: string | null,
  np: NounPhrase,
  acts = false,
): Reference {
  const { first, owner, owners, definite, possessive, noun, of: complement } = np
  // `le trio`
  const size = np.size || Number(noun?.attrs.value ?? 0)
  const role = noun?.attrs.role
  const plural = noun?.attrs.rel === 'latter' ? namedAsSeveral(d) : null
  if (plural) return found([plural], 'the latter')
  // `Les trois pays`: as many as the subject before, and of their kind
  const { subject, meeting } = d.focus
  // `deux des suspects`: some of those told of, and nobody knows which
  const some = size > 0 && ((d.tokens[first + 1]?.form.jobs ?? 0) & JOB.genitive) !== 0
  if (some && !country) return NONE
  const asMany = subject.length === size && size > 1 && definite && !role && !owner && !complement
  // `X and his wife were received by Y. The two leaders …`
  const lead = noun?.attrs.rel === 'leader'
  const heads = asMany && lead && !country ? peersMet(d, ...HEADS) : []
  if (heads.length === size && !heads.every((e) => subject.includes(e))) return found(heads, 'those who met')
  const same = asMany && subject.every((e) => isOneOf(of, e)) ? subject : null
  if (same && of !== 'any' && of !== 'other') return found(same, 'plural subject in focus')
  // citizens, companies and parties do not stand for their country
  if (country && (noun?.attrs.civil || isCivil(d, np))) return NONE
  if (country) {
    const led = lead || (noun?.list === 'group-nouns' && role)
    const head = (code: string | null): Entity | null => (led ? headOf(d, role, code) : null)
    return found(
      [country, ...owners.map((m) => m.country)].map((code) => head(code) ?? countryOf(d, code)),
      'country of a group',
    )
  }
  // `le pays` is spelled like `les pays`
  const single = noun?.attrs.number === 's' || d.grammar.pronouns[d.tokens[first]!.form.lower]?.number === 's'
  // `les pays d'Asie centrale` stand for the region
  if (of === 'country' && owner?.type === 'place' && !single)
    return found([owner.entity], 'region of a group')
  // `the two guests`
  const side =
    noun?.attrs.rel === 'guest' ? meeting?.guests : noun?.attrs.rel === 'host' ? meeting?.hosts : null
  if (side && definite && !owner && side.length > 1 && (!size || side.length === size))
    return found(side, noun!.attrs.rel!)
  // `the ministers`: those who did something together and are ministers
  if (of === 'person' && role && definite && !owner && !complement) {
    // of a counterpart no office is told
    const may = (e: Entity): boolean => {
      const held = d.offices.filter((o) => o.holder === e)
      return e.type === 'person' && (!held.length || held.some((o) => o.role === role))
    }
    // `X and his wife were received by Y. The two presidents …`
    const peers = peersMet(d, role)
    const set = size && peers.length === size ? peers : togetherAs(d, may, size)
    if (set) return found(set, 'those who acted together')
  }
  // `halted aid to the country`: the one that the text is about
  if (of === 'country' && single) {
    const self = d.focus.current[0] ?? d.focus.subject[0]
    if (possessive) return found([countryOf(d, self?.country ?? null)], 'own country')
    if (!definite || d.tokens[first]!.form.jobs & JOB.indefinite) return NONE
    // `Rwanda denied it. The East African nation accused Y`
    const [told, ...more] = subject
    const goesOn = told && !more.length && (!d.focus.current.length || d.focus.current.includes(told))
    if (acts && goesOn && isOneOf('country', told)) return found([told], 'the country in focus')
    return owner ? NONE : found([theCountry(d)], 'the country told of')
  }
  // `police detained two men`, `urged members to vote`: anybody
  const any = noun && !definite && !(d.tokens[first]!.form.jobs & JOB.floating)
  if (any && (of === 'person' || (of === 'any' && !size))) return NONE
  // `toutes les parties` are whoever has a part in it
  if (of === 'any' && !size && d.tokens[first]!.form.jobs & JOB.floating) return NONE
  // only `two`, `the three` and `sides` are sure to be those in focus: `les États membres`, `ministers` are anybody
  const bare = np.head === np.last - 1 && !owner && !complement && !possessive
  if (!size && of === 'body' && bare) return bodies(d, np, 0)
  if (!size && of !== 'any') return NONE
  const sides =
    size === 2 && (of === 'any' || of === 'other')
      ? (opposedSides(d) ?? statesSince(d) ?? (acts ? null : pairOfOthers(d)))
      : null
  if (sides) return found(sides, 'the two sides')
  if (of === 'country' || (asked && of === 'any' && (size || acts))) {
    const met = countriesOf(d, meeting?.all ?? [])
    if (size > 2 ? met.length === size : met.length >= 2) return found(met, 'the countries that met')
    const named = d.entities.filter((e) => e.type === 'place' && e.kind === 'country')
    if (size > 2)
      return found(togetherAs(d, (e) => named.includes(e), size) ?? [], 'those who acted together')
    const frequent = [...named].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 2)
    // `Japan's minister and his Philippine counterpart agreed`: theirs, where Japan is told of most
    const joined = d.focus.together
      .map((set) => countriesOf(d, set))
      .findLast((set) => set.length === 2 && set.includes(frequent[0]!))
    if (joined) return found(joined, 'the countries that acted together')
    return frequent.length === 2 ? found(frequent, 'the two countries') : NONE
  }
  if (of === 'body') return bodies(d, np, size)
  if (same && !meeting) return found(same, 'plural subject in focus')
  const all = meeting?.all ?? []
  const met = size === 2 && all.length > 2 ? theTwo(d, role, lead) : all
  if (size > 2 ? met.length === size : met.length >= 2) return found(met, 'those who met')
  const set = size && !role ? togetherAs(d, (e) => of === 'any' || e.type === 'person', size) : undefined
  if (set) return found(set, 'those who acted together')
  return of === 'person' && definite && !role && size > 1 && d.before.length === size
    ? found(d.before, 'those of the sentence before')
    : NONE
}

/** `Kenyan opposition leaders`, `des dirigeants de l'opposition kényane`: they are not the state's. */
function isCivil({ tokens, grammar }: Discourse, { first, last, of }: NounPhrase): boolean {
  const { civil = [] } = grammar.jobs
  const end = of ? of.head + 1 : last
  return tokens.slice(first, end).some(({ form }) => civil.includes(form.lower))
}

/** Who leads a country, or has an office in it, as far as the text names one. */
function headOf(d: Discourse, role: string | undefined, country: string | null): Entity | null {
  const holders = d.offices.filter(
    (o) =>
      (role ? o.role === role : HEADS.has(o.role ?? '')) &&
      country !== null &&
      (o.country ?? o.holder.country) === country,
  )
  const [one, ...others] = new Set(holders.map((o) => o.holder))
  return others.length ? null : (one ?? null)
}

const HEADS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'monarch'])

/** `The two ministries`: the only ones of that kind told of so far, else the last ones that acted together. */
function bodies(d: Discourse, { noun, definite, first }: NounPhrase, size: number): Reference {
  const kind = noun?.attrs.kind
  // `both groups`
  const known = definite || (d.tokens[first]!.form.jobs & JOB.floating) !== 0
  if (!known || (size < 2 && !kind)) return NONE
  const may = (e: Entity): boolean => e.type === 'institution' && (!kind || e.kind === kind)
  const told = kind ? d.entities.filter((e) => may(e) && e.mentions.some((m) => m.first < first)) : []
  // `les syndicats`: those that acted together, where no other was told of
  if (size < 2) {
    const set = togetherAs(d, may, 0)
    return set && set.length === told.length ? found(set, 'the bodies of this kind') : NONE
  }
  return found(told.length === size ? told : (togetherAs(d, may, size) ?? []), 'the bodies of this kind')
}

/** A number alone, with an article, or `both`. */
export const isCounting = (d: Discourse, { head, definite }: NounPhrase): boolean => {
  const { classes, jobs } = d.tokens[head]!.form
  return (classes & BIT.quantifier) !== 0 && (definite || (jobs & JOB.floating) !== 0)
}

/** An entity can be one of a group of persons, countries, bodies or whatever. */
const isOneOf = (of: string, { type, kind }: Entity): boolean =>
  of === 'person'
    ? type === 'person'
    : of === 'body'
      ? type === 'institution'
      : of !== 'country' || (type === 'place' && kind === 'country')

/** The countries, as far as the text names them, that some are from or are themselves. */
const countriesOf = (d: Discourse, parties: readonly Entity[]): readonly Entity[] => {
  const codes = new Set(parties.map((e) => e.country))
  return [...codes].map((code) => countryOf(d, code)).filter((e) => e !== null)
}

/** Those of the last who met that hold one of these offices. */
const peersMet = ({ focus, offices }: Discourse, ...roles: readonly string[]): Entity[] =>
  focus.meeting?.all.filter((e) => offices.some((o) => o.holder === e && roles.includes(o.role ?? ''))) ?? []

/** Of three or more who met: the two of this office, else the one in focus and who met them, else the last two who met. */
function theTwo(d: Discourse, role: string | undefined, lead: boolean): readonly Entity[] {
  const { meeting, subject, target, together } = d.focus
  const peers = lead ? peersMet(d, ...HEADS) : role ? peersMet(d, role) : []
  if (peers.length === 2) return peers
  const [first] = meeting!.all
  const self = subject.length === 1 ? subject[0]! : null
  // who met several speaks with one of them
  if (self && self !== first && meeting!.all.includes(self)) return [first!, self]
  // `X met Y and Z. X congratulated Y. The two …`
  if (self === first && target && target !== self && meeting!.all.includes(target)) return [self!, target]
  return together.findLast((set) => set.length === 2 && set.every((e) => e.type === 'person')) ?? meeting!.all
}

/** The two who acted against each other most, for somebody who is neither and has met neither. */
function opposedSides(d: Discourse): readonly Entity[] | null {
  const { current, meeting, opposed } = d.focus
  if (!current.length || meeting?.all.some((e) => current.includes(e))) return null
  const often = (pair: readonly Entity[]): number =>
    opposed.filter((other) => other.every((e) => pair.includes(e))).length
  const most = opposed.reduceRight<readonly Entity[] | null>(
    (best, pair) => (best && often(best) >= often(pair) ? best : pair),
    null,
  )
  return most?.some((e) => current.includes(e)) ? null : most
}

/** `Le Mali a critiqué les FSR. Ces dernières …`: a body whose article is that of several, named last; or null. */
function namedAsSeveral(d: Discourse): Entity | null {
  const last = d.focus.recent.at(-1)
  return last?.type === 'institution' && articleOf(d, last)?.number === 'p' ? last : null
}

/** Two bodies or countries told of together since those met whom the one who acts has not met. */
function statesSince({ focus: { current, meeting, together } }: Discourse): readonly Entity[] | null {
  if (!current.length || !meeting || meeting.all.some((e) => current.includes(e))) return null
  const last = together.findLast((set) => set.length === 2)
  return last?.every((e) => e.type !== 'person' && !current.includes(e)) ? last : null
}

/** `talks between X and Y … Z urged the two sides`: the two named in one breath, where nobody met whom Z is not one of. */
function pairOfOthers({ focus: { current, meeting, paired } }: Discourse): readonly Entity[] | null {
  if (!current.length || (meeting && !meeting.all.some((e) => current.includes(e)))) return null
  return paired?.some((e) => current.includes(e)) ? null : paired
}

/** The country of whom the one who acts has met, else the one named most, where one is; never his own. */
export const theCountry = (d: Discourse): Entity | null => {
  const { current, meeting } = d.focus
  const own = (e: Entity): boolean =>
    current.some((who) => who === e || (e.country !== null && who.country === e.country))
  const met = meeting?.all.some((e) => current.includes(e)) ? countriesOf(d, meeting.all) : []
  const [other, ...more] = met.filter((e) => !own(e))
  if (other && !more.length) return other
  const named = d.entities.filter((e) => e.type === 'place' && e.kind === 'country')
  const [first, second] = named.sort((a, b) => b.mentions.length - a.mentions.length)
  if (!first || own(first)) return null
  return second && second.mentions.length === first.mentions.length ? null : first
}
