/** Bodies told of by what they are: `the ministry`, `the army`, `the Swiss firm`, `the militants`. */
import type { NounPhrase } from '../clauses/types.js'
import { BIT, JOB } from '../pack/grammar.js'
import type { Attributes, Entry } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import { CAP, NUM } from '../pack/pack.js'
import type { Entity } from '../types.js'
import { countryOf, type Discourse, found, isMatter, latest, NONE, type Reference } from './discourse.js'
import { theCountry } from './groups.js'

/**
 * Whom a noun for a body means.
 * @param kind the kind of body it names, as its list says
 * @param country the country it is of, as its own words say; ISO 3166-1 alpha-2
 * @param acts it may be the subject
 */
export function bodyNoun(
  d: Discourse,
  np: NounPhrase,
  kind: string | undefined,
  country: string | null,
  acts: boolean,
): Reference {
  // `the government of Catalonia`
  const { owner } = np
  if (kind === 'government' && owner?.type === 'place' && owner.kind === 'region')
    return found([owner.entity], 'region for its government')
  const group = np.noun?.attrs.of === 'group'
  // `the Kenyan opposition` does not stand for Kenya
  if (np.noun?.list === 'body-nouns' && country && !group && kind !== 'party')
    return found([countryOf(d, country)], 'body for its country')
  // `the Hamas movement`, `Reuters news agency`
  if (group && !np.plural && isNamedBefore(np)) return found([owner!.entity], 'name before its class')
  // `President X's government`
  const bare = isBare(np) || (kind === 'government' && owner?.type === 'person')
  if (np.plural || !(np.definite || bare) || !kind) return NONE
  // `her ministry`: the one in which she holds her office
  const holder = np.possessive ? (d.focus.current[0] ?? d.focus.subject[0]) : undefined
  const own = holder && d.offices.find((o) => o.holder === holder && o.body?.kind === kind)
  if (own) return found([own.body], 'body of the office')
  const word = d.tokens[np.head]!.form.folded
  // `an oil refinery`, `a battalion`: none that was named
  if (!bare && !isKnown(d, np)) return NONE
  // `the students' collective`: that of whoever stands before it
  if (np.of && np.of.first < np.head && !np.owner && np.noun?.list === 'institution-heads') return NONE
  const tagged = np.country === null ? beside(d, word) : null
  if (tagged) return found([tagged], 'named with this noun')
  // `la rébellion`, `le groupe armé`, `the Swiss firm`: whatever it calls itself
  if (group) {
    // `a remercié l'organisation de son soutien`: that is what for
    const of = np.of && np.of.possessive === null ? np.of : null
    if ((of && !isMatter(of)) || isOther(d, np)) return NONE
    // `the Guyana Defence Force … the force`
    const called = np.head === np.last - 1 ? latest(d, (e) => isCalledSo(d, e, np.noun!, word)) : null
    return called && !np.country
      ? found([called], 'named with this noun')
      : found([ofKinds(d, np.noun!, np.country, false, np.last)], 'body of this kind')
  }
  // `the military` is no force of another country than the one that acts or where the news is from
  const { current, subject } = d.focus
  const acting = (current.length ? current : subject).find((e) => e.type !== 'person' && e.country !== null)
  const here = country ?? (STATE_BODIES.has(kind) ? (acting?.country ?? d.home) : null)
  const fits = (e: Entity): boolean =>
    e.type === 'institution' &&
    (country === null ? !here || !e.country || e.country === here : e.country === country)
  // `Kenya denied it. Its army fired`: the country's own, by its name where that is told
  const state = np.possessive && STATE_BODIES.has(kind) ? stateInFocus(d) : null
  if (state) return found([latest(d, (e) => isForceOf(e, kind, state)) ?? state], 'own body of the country')
  // `the army` is the one called so rather than another force
  const named =
    latest(d, (e) => fits(e) && e.kind === kind && hasWord(d, e, word)) ??
    (kind === 'other' ? null : latest(d, (e) => fits(e) && e.kind === kind)) ??
    (np.noun?.attrs.also ? ofKinds(d, np.noun, country, false) : null) ??
    // `the commission` for a court of that name
    (STATE_BODIES.has(kind) ? null : latest(d, (e) => fits(e) && isHeadedBy(d, e, word)))
  // `Police arrest X`, a headline says, and names the force below
  // but of `the ministry said` the text may name another below
  const [ahead, another] =
    named || (kind === 'ministry' && !d.headline)
      ? []
      : d.entities.filter((e) => fits(e) && e.kind === kind && hasWord(d, e, word))
  if (ahead && !another) return found([ahead], 'named below')
  const known = named !== null || d.entities.some((e) => fits(e) && e.kind === kind)
  if (known || !STATE_BODIES.has(kind)) return found([named], 'head noun')
  // `Egypt backs the army`: its own it need not back
  const foreign = acting && d.focus.current.includes(acting) && acting.type === 'place'
  const other = foreign ? latest(d, (e) => e.kind === kind && e.country !== acting.country) : null
  if (other && !acts) return found([other], 'head noun')
  // `the government of President X`: he leads it, whatever its country
  if (owner?.type === 'person')
    return found([countryOf(d, owner.entity!.country) ?? owner.entity], 'who leads it')
  // `the government`, `the military` where none is named: of the body or country that acts, else of where the news is from
  return found(
    [countryOf(d, acting?.country ?? d.home) ?? (d.home ? null : theCountry(d))],
    'state body for its country',
  )
}

/** `the Togo Police Force … The force`: the last force or agency told of whose name has this noun for its head. */
export function calledByHead(
  d: Discourse,
  { first, head, last, definite, possessive }: NounPhrase,
): Reference {
  if (!definite || possessive || head !== first + 1 || last !== head + 1) return NONE
  const { folded: word, shape } = d.tokens[head]!.form
  if (shape & CAP || d.tokens[first]!.form.jobs & (JOB.indefinite | JOB.partitive | JOB.denying)) return NONE
  return found([latest(d, (e) => ACTING.has(e.kind ?? '') && isHeadedBy(d, e, word))], 'head of the name')
}

/** Kinds of bodies that are called by the last word of their name. */
const ACTING: ReadonlySet<string> = new Set(['military', 'police', 'agency'])

/** `the UN agency`: the body that is told of, and not the one it is part of. */
export function agencyOf(d: Discourse, { owner, definite, noun }: NounPhrase): Reference {
  const [subject, other] = d.focus.subject
  const kinds = kindsOf(noun?.attrs ?? {})
  const told = definite && !other && subject?.type === 'institution' && subject !== owner?.entity
  return told && kinds.includes(subject.kind ?? undefined) ? found([subject], 'body of this kind') : NONE
}

/** `the UN mission`: the only body of the same kind that has the noun in its name. */
export function partOf(d: Discourse, { owner, head }: NounPhrase): Entity | null {
  const word = d.tokens[head]!.form.folded
  const whole = owner?.entity ?? null
  const [part, other] = d.entities.filter(
    (e) => e.type === 'institution' && e !== whole && e.kind === whole?.kind && hasWord(d, e, word),
  )
  return part && !other ? part : null
}

/** The body that unnamed members stand for; null where the noun itself must tell. */
export function memberBody(
  d: Discourse,
  np: NounPhrase,
  country: string | null,
  acts: boolean,
): Reference | null {
  const { members, owner, possessive } = np
  const some = counted(d, np)
  // `MINUSCA troops`, `members of the Council`; `rescued nine nurses of X` is done to X, `nine fighters of X fled` by X
  const word = d.tokens[np.head]!.form.folded
  if (owner?.type === 'institution' && (!some || !acts || isArmed(members))) {
    if (members && owner.entity) rememberMembers(d, word, owner.entity)
    return found(ownersOf(np), 'members for their body')
  }
  if (some) return null
  // `le Hamas dément : ses combattants …`
  if (possessive && !owner) {
    // `Kenya denied it: its forces fired`
    const state = members?.attrs.kind === 'military' ? stateInFocus(d) : null
    if (state) return found([state], 'members for their country')
    // `les deux syndicats … leurs militants`
    const { current, subject } = d.focus
    const several = d.grammar.pronouns[possessive]?.number === 'p' && subject.length > 1
    if (several && subject.every((e) => e.type === 'institution'))
      return found(subject, 'members for their bodies')
    const body = [...current, ...subject].find((e) => e.type === 'institution')
    if (body) return found([body], 'members for their body')
    // `The union's president warned that its members would march`
    const office =
      d.grammar.pronouns[possessive]?.refers === 'thing' && members
        ? d.offices.find((o) => o.body && (current.includes(o.holder) || subject.includes(o.holder)))
        : undefined
    if (office) return found([office.body], 'members for the body of the office')
  }
  if (!members || possessive || !isKnown(d, np) || country || owner || np.of || np.size) return null
  // `the nurses`: of the body whose nurses were told of, or the union of nurses
  const theirs = d.members.get(word) ?? unionOf(d, word)
  if (theirs) return found([theirs], 'members for their body')
  // `the militants`: those of the group that is told of
  return members.attrs.of === 'group'
    ? found([ofKinds(d, members, null, true)], 'members for their group')
    : null
}

/** `fighters`, `soldiers`, `gunmen`: what some of them do, their group or force does. */
const isArmed = (members: Entry | null): boolean =>
  members !== null && (members.attrs.armed !== undefined || ARMED.has(members.attrs.kind ?? ''))
/** Kinds of bodies that use force; armed groups are of the kind `other`. */
export const ARMED: ReadonlySet<string | null> = new Set(['military', 'police', 'other'])

function rememberMembers({ members }: Discourse, word: string, body: Entity): void {
  const known = members.get(word)
  members.set(word, known === undefined || known === body ? body : null)
}

/** The only association named after its members. */
function unionOf(d: Discourse, word: string): Entity | null {
  const [union, other] = d.entities.filter(
    (e) => e.type === 'institution' && ASSOCIATIONS.has(e.kind ?? '') && hasWord(d, e, word),
  )
  return union && !other ? union : null
}

/** Kinds of bodies that people belong to by what they do. */
const ASSOCIATIONS: ReadonlySet<string> = new Set(['union', 'ngo'])

/** The country that acts, or acted last. */
function stateInFocus({ focus: { current, subject } }: Discourse): Entity | null {
  const [acting, ...more] = current.length ? current : subject
  return acting?.type === 'place' && acting.kind === 'country' && !more.length ? acting : null
}

const isForceOf = (e: Entity, kind: string, { country }: Entity): boolean =>
  e.type === 'institution' && e.kind === kind && e.country === country

/** A body of one of the kinds of a noun, with that in its name. */
const isCalledSo = (d: Discourse, e: Entity, { attrs }: Entry, word: string): boolean =>
  e.type === 'institution' && kindsOf(attrs).includes(e.kind ?? undefined) && hasWord(d, e, word)

/** `Police arrested X`: a noun that needs no article, with nothing before it. */
const isBare = ({ noun, first, head }: NounPhrase): boolean =>
  noun?.attrs.alone === 'yes' && first === head + 1 - noun.words.length

/** No article, or one that says it was told of. */
const isKnown = (d: Discourse, { first, definite }: NounPhrase): boolean =>
  definite && !(d.tokens[first]!.form.jobs & (JOB.indefinite | JOB.partitive))

/** `le mouvement chiite Amal`, `le parti de X`: a name that was not taken for one, or somebody's. */
const isOther = (d: Discourse, { head, last, owner }: NounPhrase): boolean =>
  owner !== null ||
  d.tokens.slice(head + 1, last).some((t) => t.form.shape & CAP && !(t.lists & LIST.demonyms))

/** The body of one of these kinds that is told of: the one in focus, else the only one so far, else the last where it is of the first kind. */
function ofKinds(
  d: Discourse,
  { attrs }: Entry,
  country: string | null,
  only: boolean,
  behind: number | null = null,
): Entity | null {
  const among = kindsOf(attrs)
  // `le groupe affilié à X` is another than X
  const tied = ({ mentions }: Entity): boolean =>
    behind !== null && mentions.some((m) => m.first > behind && m.first <= behind + TIE)
  const fits = (e: Entity): boolean =>
    e.type === 'institution' &&
    among.includes(e.kind ?? undefined) &&
    (country === null || e.country === null || e.country === country) &&
    !tied(e) &&
    // `le groupe rebelle` is no army of a nation
    !(e.kind === 'military' && attrs.kind !== 'military' && isOfNation(d, e))
  // of an acronym that no list knows nothing tells what it is
  const unknown = (e: Entity): boolean =>
    e.type === 'institution' && e.kind === 'other' && e.mentions.every(({ id }) => id === null)
  const [subject, other] = d.focus.subject
  // `the EU gave aid that HRW criticised. The NGO …`: what is named later and is of the very kind
  const { recent } = d.focus
  const later = (e: Entity): boolean => e.kind === attrs.kind && recent.indexOf(e) > recent.indexOf(subject!)
  const meant = subject?.kind === attrs.kind ? null : latest(d, (e) => fits(e) && later(e))
  if (subject && !other && (fits(subject) || unknown(subject)) && !d.focus.current.includes(subject))
    return meant ?? subject
  const last = latest(d, fits)
  const sure = !only && last?.kind === attrs.kind
  return !sure && latest(d, (e) => fits(e) && e !== last) ? null : last
}

/** Named with an adjective of nationality: `l'armée colombienne`. */
const isOfNation = (d: Discourse, { mentions }: Entity): boolean =>
  mentions.some((m) => d.tokens.slice(m.first, m.last).some((t) => (t.lists & LIST.demonyms) !== 0))

/** Tokens behind a noun within which it is told to whom that is tied. */
const TIE = 4

/** The kinds of bodies that a noun may mean. */
const kindsOf = ({ kind, also }: Attributes): (string | undefined)[] => [kind, ...(also?.split(',') ?? [])]

/** `the Hamas militant group`, `the CGT union federation`: the name of the body stands right before what it is. */
function isNamedBefore({ owner, noun, head }: NounPhrase): boolean {
  if (owner?.type !== 'institution' || !noun || owner.last !== head + 1 - noun.words.length) return false
  return kindsOf(noun.attrs).includes(owner.kind ?? undefined)
}

/** The body that the text names together with a class word: `the AAKG militia`, `the union GDL`, then `the militia`, `the union`. */
function beside(d: Discourse, word: string): Entity | null {
  const named = (e: Entity): boolean =>
    e.type === 'institution' &&
    e.mentions.some((m) => {
      const next = d.tokens[m.last]?.form.text === ')' ? m.last + 1 : m.last
      return d.tokens[next]?.form.folded === word || d.tokens[m.first - 1]?.form.folded === word
    })
  return latest(d, named) ?? d.entities.find(named) ?? null
}

const hasWord = (d: Discourse, e: Entity, word: string): boolean =>
  e.mentions.some((m) => {
    for (let i = m.first; i < m.last; i++) if (d.tokens[i]!.form.folded === word) return true
    return false
  })

/** The word is the head of the name: the last one, or that before a preposition. */
const isHeadedBy = (d: Discourse, e: Entity, word: string): boolean =>
  e.type === 'institution' &&
  e.mentions.some((m) => {
    let end = m.first + 1
    while (end < m.last && !(d.tokens[end]!.form.classes & BIT.preposition)) end++
    return m.last - m.first > 1 && d.tokens[end - 1]!.form.folded === word
  })

/** `twelve soldiers`, `two workers of X` are just these, and no body; `several hundred` or `300 workers of X` are. */
export function counted(d: Discourse, { first, head }: NounPhrase): boolean {
  let some = false
  for (let i = first; i < head; i++) {
    const { shape, classes, lower } = d.tokens[i]!.form
    if (d.grammar.jobs.crowd?.includes(lower) || (shape & NUM && lower.length > 2)) return false
    some ||= (shape & NUM || classes & BIT.quantifier) !== 0
  }
  return some
}

/** Those who own what a phrase names: `les délégués de X et de Y`. */
export const ownersOf = ({ owner, owners }: NounPhrase): readonly (Entity | null)[] =>
  owner ? [owner.entity, ...owners.map((m) => m.entity)] : []

/** Kinds of bodies that stand for their country where they have no name. */
const STATE_BODIES: ReadonlySet<string> = new Set(['government', 'ministry', 'military', 'police'])
