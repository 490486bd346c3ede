/** Whom a noun phrase means: by a name, an office, a pronoun, or a noun for people, bodies and countries. */
import type { NounPhrase } from '../clauses/types.js'
import { JOB } from '../pack/grammar.js'
import type { Entry } from '../pack/lexicon.js'
import { folded } from '../text/fold.js'
import type { Entity, Mention } from '../types.js'
import { agencyOf, bodyNoun, calledByHead, counted, memberBody, ownersOf, partOf } from './bodies.js'
import { countryOf, type Discourse, found, NONE, type Reference, togetherAs } from './discourse.js'
import { groups, isCounting } from './groups.js'
import {
  calledBefore,
  holderOf,
  isNational,
  namedBelow,
  ownCountry,
  personNoun,
  personOf,
  rememberCounterpart,
} from './people.js'
import { pronoun } from './pronouns.js'
import { isOfUnknown } from './titles.js'

/** How a phrase is used. */
interface Use {
  /** It is asked to act, so that `both sides` are the two countries. */
  readonly asked: boolean
  /** It may be the subject. */
  readonly acts: boolean
}

/**
 * Whom a phrase means at this point of the text; nobody when unsure.
 * @param asked those asked to act
 * @param local behind a preposition of place, so that a capital is the city
 * @param acts it may be the subject
 */
export function meantBy(d: Discourse, np: NounPhrase, asked = false, local = false, acts = true): Reference {
  if (np.mention?.entity) return named(d, np, np.mention, np.mention.entity, local)
  const title = np.titles.at(-1)
  if (title) return orBelow(d, np, titled(d, np, title))
  if (np.pronoun) return pronoun(d, np.pronoun, acts, asked)
  // `paratroopers of the two countries`
  if (np.members && np.of?.noun?.attrs.of === 'country') return meantBy(d, np.of, true)
  const country = np.country ?? (np.owner && np.owner.type !== 'title' ? np.owner.country : null)
  const body = np.members && (memberBody(d, np, country, acts) ?? membersOf(d, np, acts))
  if (body) return body
  const use = { asked, acts }
  const meant = np.noun ? nounMeans(d, np, np.noun, country, use) : nounless(d, np, country, use)
  return orBelow(d, np, meant)
}

/** Whom the text names only below a headline that tells of him. */
const orBelow = (d: Discourse, np: NounPhrase, meant: Reference): Reference =>
  d.headline && !meant.entities.length ? found([namedBelow(d, np)], 'named so below') : meant

/** `cinq militants du parti`: of a body that is told of by what it is; those counted do nothing for it. */
function membersOf(d: Discourse, np: NounPhrase, acts: boolean): Reference | null {
  const { of, owner } = np
  if (!of?.noun || !BODIES.has(of.noun.list) || of.plural || owner || (acts && counted(d, np))) return null
  const { entities } = meantBy(d, of)
  return entities.length === 1 && entities[0]!.type === 'institution'
    ? found(entities, 'members for their body')
    : null
}

const BODIES: ReadonlySet<string> = new Set(['body-nouns', 'institution-heads'])

function named(d: Discourse, np: NounPhrase, mention: Mention, entity: Entity, local: boolean): Reference {
  if (np.noun?.attrs.rel === 'counterpart') rememberCounterpart(d, np, entity)
  // a capital as actor stands for its government
  if (entity.type === 'place' && entity.kind === 'city' && np.owner === null) {
    const country = countryOf(d, entity.country)
    if (country && mention.capital && !local) return { entities: [country], why: 'capital for its country' }
  }
  return { entities: [entity], why: 'named' }
}

function titled(d: Discourse, np: NounPhrase, { holder, role, country, first }: Mention): Reference {
  if (holder?.entity) return { entities: [holder.entity], why: 'title of' }
  const of = country ?? ownCountry(d, np)
  return found([holderOf(d, role ?? undefined, of, first, [], np.possessive !== null)], 'title alone')
}

/** `The two agreed`, `Both agreed`, `le Vénézuélien`, `the force`. */
function nounless(d: Discourse, np: NounPhrase, country: string | null, { asked, acts }: Use): Reference {
  const counts = np.plural && np.size && np.head === np.last - 1 && isCounting(d, np)
  if (!counts) return isNational(d, np) ? personOf(d, np, country, null) : calledByHead(d, np)
  // the last two who did something together, whether they met or not
  const set = togetherAs(d, (e) => e.type === 'person', np.size)
  return set ? found(set, 'those who acted together') : groups(d, 'person', asked, null, np, acts)
}

function nounMeans(d: Discourse, np: NounPhrase, noun: Entry, country: string | null, use: Use): Reference {
  const { list, attrs } = noun
  // `Soldiers did not open fire`, `told lawmakers`: of the one body of that kind
  const kind = np.members?.attrs.of ? undefined : np.members?.attrs.kind
  if (kind && !country && !np.size && !counted(d, np)) {
    // `Des députés`: some of them, `Green lawmakers`: those of a party
    const some = d.tokens[np.first]!.form.jobs & (JOB.indefinite | JOB.partitive)
    if (kind === 'legislature' && (some || np.head > np.first + (np.definite ? 1 : 0))) return NONE
    const bodies = d.entities.filter((e) => e.type === 'institution' && e.kind === kind)
    return bodies.length === 1 ? found(bodies, 'members for the only such body') : NONE
  }
  // `Brazilian lawmakers`: of the parliament that the text names, never of the country
  if (kind === 'legislature' && country) {
    const of = (e: Entity): boolean => e.type === 'institution' && e.kind === kind && e.country === country
    const [chamber, another] = d.entities.filter(of)
    return chamber && !another && !np.size && !counted(d, np)
      ? found([chamber], 'members for their parliament')
      : NONE
  }
  const group = attrs.of === 'group'
  const body = list === 'body-nouns' && !group
  // `the agencies of both nations`, `the Pacific nation of Vanuatu`
  const ofCountries = (body || attrs.of === 'body') && np.of?.noun?.attrs.of === 'country'
  const oneCountry = attrs.of === 'country' && attrs.number === 's' && np.of?.mention?.kind === 'country'
  if (np.of && ofCountries) return meantBy(d, np.of, true)
  // `son pays`, `son gouvernement`: those of the person told of
  const state = attrs.of === 'country' || (list === 'body-nouns' && attrs.kind === 'government')
  if (np.possessive && state && !np.size) {
    const person = [...d.focus.current, ...d.focus.subject].find((e) => e.type === 'person')
    if (person) return found([countryOf(d, person.country)], 'country of the person')
  }
  if (np.of && oneCountry) return meantBy(d, np.of, true)
  // `the East African nation`; `the nation` may be any
  if (attrs.alone === 'no' && !country && np.head - np.first < 2) return NONE
  if (list === 'group-nouns' || (np.plural && (list === 'titles' || list === 'person-nouns')))
    return groups(d, attrs.of ?? 'person', use.asked, country, np, use.acts)
  if (list === 'titles' || list === 'ranks') return officeMeans(d, np, noun, country, use.acts)
  if (list === 'person-nouns') {
    const called = calledBefore(d, np)
    return called
      ? found([called], 'called so before')
      : sameAgain(d, np, personNoun(d, attrs.rel, country, np, use.acts))
  }
  // `une délégation du FMI`
  const own = body && np.owner?.type === 'institution' && !np.plural ? partOf(d, np) : null
  if (own) return found([own], 'the part of the body of this name')
  if (body && np.owner?.type === 'institution')
    return attrs.kind === 'agency' && np.owner.kind === 'igo' && !np.plural
      ? agencyOf(d, np)
      : found(ownersOf(np), 'members for their body')
  // `les deux ONG`
  if (group && np.size > 1 && np.definite) return groups(d, 'body', use.asked, country, np, use.acts)
  if (list !== 'body-nouns' && list !== 'institution-heads') return NONE
  const known = bodyNoun(d, np, attrs.kind, country, use.acts)
  // `the Council of Europe's committee`: no body of that name was told of
  const part = list === 'institution-heads' && !known.entities.length && !np.plural
  return part && np.owner?.type === 'institution' ? found(ownersOf(np), 'members for their body') : known
}

/** `the Peruvian leader … The Peruvian leader`: the same as before, whoever has been told of since. */
function sameAgain(d: Discourse, np: NounPhrase, meant: Reference): Reference {
  if (np.country === null || !np.definite || np.plural) return meant
  const words = d.tokens.slice(np.first, np.head + 1).map(({ form }) => form.folded)
  const key = `${np.country} ${words.join(' ')}`
  const before = d.called.get(key)
  if (before) return found([before], 'called so before')
  if (meant.entities.length === 1) d.called.set(key, meant.entities[0]!)
  return meant
}

/** `the minister`, `the general`. */
function officeMeans(
  d: Discourse,
  np: NounPhrase,
  { attrs, words }: Entry,
  country: string | null,
  acts: boolean,
): Reference {
  if (attrs.role === 'spokesperson' && np.owner?.type === 'institution')
    return found([np.owner.entity], 'spokesperson for the body')
  // `an Argentine judge ordered`: whose acts are his court's
  const judging = acts && !np.plural && JUDGING.has(attrs.role ?? '')
  const court = judging && country ? found([countryOf(d, country)], 'judge for his country') : NONE
  // `nominated an ambassador to France`
  if (!np.definite || isIndefinite(d, np)) return court
  const named = (at: number): boolean =>
    d.entities.some((e) => e.mentions.some((m) => m.first <= at && at < m.last))
  if (isOfUnknown(d.tokens, np.last, named)) return NONE
  const of = country ?? ownCountry(d, np)
  const own = np.possessive !== null
  return found([holderOf(d, attrs.role, of, np.first, words.map(folded), own, attrs.gender)], 'title alone')
}

/** Offices whose acts are those of a court. */
const JUDGING: ReadonlySet<string> = new Set(['judge', 'prosecutor'])

const isIndefinite = (d: Discourse, { first }: NounPhrase): boolean =>
  (d.tokens[first]!.form.jobs & JOB.indefinite) !== 0
