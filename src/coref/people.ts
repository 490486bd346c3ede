/** Persons told of by what they are: by an office, a nationality, as host or guest, the former or the latter. */
import type { NounPhrase } from '../clauses/types.js'
import { BIT, JOB } from '../pack/grammar.js'
import { CAP, WORD } from '../pack/pack.js'
import type { Entity, Mention } from '../types.js'
import {
  articleOf,
  countryOf,
  type Discourse,
  found,
  isMatter,
  latest,
  NONE,
  type Office,
  type Reference,
} from './discourse.js'
import { groups } from './groups.js'

/**
 * Who holds an office of this role and country: the one in focus, else the only one, else the last named.
 * @param own it is told of as somebody's
 * @param gender that its word tells
 */
export function holderOf(
  d: Discourse,
  role: string | undefined,
  country: string | null,
  before: number,
  words: readonly string[] = [],
  own = false,
  gender: string | null = null,
): Entity | null {
  if (!role) return null
  const fits = (o: Office): boolean =>
    !(gender && o.holder.gender && o.holder.gender !== gender) &&
    (country === null ||
      o.country === country ||
      o.holder.country === country ||
      (o.country === null && o.holder.country === null))
  const offices = d.offices.filter(fits)
  const ofRole = offices.filter((o) => o.role === role)
  const told = holdersOf(ofRole.filter((o) => o.first < before))
  // `sacked his minister`: nobody who is named as one only later
  const held = told.length || own ? told : holdersOf(ofRole)
  const all =
    held.length || own || words.length !== 1
      ? held
      : holdersOf(offices.filter((o) => o.first < before && isCut(o, words[0]!)))
  // `the Foreign Minister`: of several ministers the one whose title has all the words
  const exact =
    words.length > 0
      ? all.filter((h) => d.offices.some((o) => o.holder === h && words.every((w) => o.words.includes(w))))
      : []
  const later = exact.length ? exact : all
  if (later.length <= 1) return later[0] ?? null
  if (d.focus.speaker && later.includes(d.focus.speaker)) return d.focus.speaker
  const subject = [...d.focus.subject, ...d.focus.beside].find((e) => later.includes(e))
  return subject ?? latest(d, (e) => later.includes(e))
}

/** `Secretary of State X`, `Defense Secretary X … The Secretary`: an office cut to a word that alone names another. */
const isCut = ({ role, words }: Office, word: string): boolean =>
  role === 'minister' ? words.includes(word) : words[0] === word

const holdersOf = (offices: readonly Office[]): readonly Entity[] => [
  ...new Set(offices.map((o) => o.holder)),
]

/** `Prime Minister X and her Indian counterpart, Y`: Y holds the office of the last who was told of with one. */
export function rememberCounterpart(d: Discourse, { first, country }: NounPhrase, holder: Entity): void {
  if (holder.type !== 'person' || d.offices.some((o) => o.holder === holder)) return
  const [peer] = d.offices
    .filter((o) => o.first < first && o.holder !== holder)
    .sort((a, b) => b.first - a.first)
  if (peer?.role) d.offices.push({ ...peer, holder, country: country ?? holder.country, body: null, first })
}

/** `recalled its ambassador`: the country of who has the office to give; null where that is not told. */
export function ownCountry(d: Discourse, { possessive }: NounPhrase): string | null {
  const facts = possessive ? d.grammar.pronouns[possessive] : undefined
  const [one, other] = d.focus.current
  return facts && facts.refers !== 'speaker' && !other ? (one?.country ?? null) : null
}

/**
 * Whom a noun for one person means.
 * @param rel how he stands to somebody told of: `host`, `guest`, `counterpart`, `latter`, `former`, `second`, `leader`, `client`
 * @param country the country he is of, as his own words say; ISO 3166-1 alpha-2
 * @param acts he may be the subject
 */
export function personNoun(
  d: Discourse,
  rel: string | undefined,
  country: string | null,
  np: NounPhrase,
  acts: boolean,
): Reference {
  const { meeting } = d.focus
  switch (rel) {
    case 'host':
    case 'guest': {
      // `his guest`, `son hôte`: nobody is his own
      const isOwner = (e: Entity): boolean => np.possessive !== null && d.focus.current.includes(e)
      // `l'hôte bulgare` is either
      const from = country && meeting ? meeting.all.filter((e) => e.country === country && !isOwner(e)) : []
      if (from.length === 1) return found(from, rel)
      // the other of the two, where the one who acts is himself the host
      const sides = rel === 'host' ? [meeting?.hosts, meeting?.guests] : [meeting?.guests, meeting?.hosts]
      const other = sides.find((side) => side?.length && !side.some(isOwner))
      if (other) return found(other, rel)
      // `X a rencontré Y. X a remercié le Togo, tandis que son hôte …`: of two the other one
      const met = np.possessive && meeting?.all.length === 2 ? meeting.all : []
      // `À l'invitation de X, Y effectue une visite. Il a vu son hôte`: the other one whom the sentence before names
      const told = np.possessive && !meeting && d.before.length === 2 ? d.before : met
      const peers = told.filter((e) => !isOwner(e))
      return peers.length === 1 ? found(peers, rel) : NONE
    }
    case 'counterpart': {
      const self = d.focus.current[0] ?? d.focus.subject[0] ?? d.focus.speaker
      // `le ministère chinois … avec son homologue vietnamien`: the body of that country, or the country
      if (self?.type === 'institution')
        return found(
          [
            latest(
              d,
              (e) => e.type === 'institution' && e.kind === self.kind && e.country === country && e !== self,
            ) ?? countryOf(d, country),
          ],
          'counterpart body',
        )
      if (country) {
        const there = (e: Entity): boolean => e.type === 'person' && e.country === country && e !== self
        const roles = d.offices.filter((o) => o.holder === self).map((o) => o.role)
        const peers = new Set(d.offices.filter((o) => roles.includes(o.role)).map((o) => o.holder))
        return found([latest(d, (e) => there(e) && peers.has(e)) ?? latest(d, there)], 'counterpart')
      }
      // of several meetings the last one he was at
      const both = (set: readonly Entity[]): boolean =>
        set.length === 2 && set.includes(self!) && set.every((e) => e.type === 'person')
      const met = self && !meeting?.all.includes(self) ? d.focus.together.findLast(both) : undefined
      const others = (met ?? meeting?.all ?? []).filter((e) => e !== self)
      return others.length === 1 ? found(others, 'counterpart') : NONE
    }
    case 'latter':
      return np.plural
        ? groups(d, 'any', false, null, { ...np, size: 2 })
        : found([latterOf(d, np, acts)], 'the latter')
    // `l'intéressé`: who was dealt with
    case 'concerned': {
      const { target } = d.focus
      const shown = np.noun?.attrs.gender
      const meant = target?.type === 'person' && !(shown && target.gender && target.gender !== shown)
      return meant && !np.plural
        ? found([target], 'the one concerned')
        : personOf(d, np, country, np.noun?.attrs.gender ?? null)
    }
    case 'former':
    case 'second':
      return np.plural ? NONE : found([oneOfTwo(d, rel, np)], `the ${rel}`)
    case 'leader': {
      // `le monarque` leads as a king does
      const { role } = np.noun?.attrs ?? {}
      const leaders = d.offices.filter(
        (o) =>
          o.first < np.first &&
          (role ? o.role === role : LEADERS.has(o.role ?? '')) &&
          (country === null || o.country === country || o.holder.country === country),
      )
      const holders = new Set(leaders.map((o) => o.holder))
      // `President X left. The Peruvian leader …`: of whom the text has not told where he is from
      const [subject, other] = d.focus.subject
      const office = d.offices.filter((o) => o.holder === subject && LEADERS.has(o.role ?? ''))
      const untold = subject && !other && subject.country === null && office.some((o) => o.country === null)
      if (country && untold && !leaders.length) return found([subject], 'subject in focus')
      // `X a écrit au roi Y. Le Souverain …`: rather the one of them who acted
      if (subject && !other && holders.has(subject)) return found([subject], 'subject in focus')
      return found(
        [
          latest(d, (e) => holders.has(e)) ??
            (country ? latest(d, (e) => e.type === 'person' && e.country === country) : null),
        ],
        'leader',
      )
    }
    case 'client':
      return found([clientOf(d, np)], 'client')
    // `the 24-year-old`, but `the 300-year-old treaty`
    case 'aged':
      return np.head === np.last - 1 ? personOf(d, np, country, null) : NONE
    // `the junta chief`: of somebody else, unless he was called so
    case 'head':
      if (country === null && np.noun && np.head > np.first + np.noun.words.length) return NONE
      return personOf(d, np, country, np.noun?.attrs.gender ?? null)
    default:
      return personOf(d, np, country, np.noun?.attrs.gender ?? null)
  }
}

/**
 * `CHP leader X … The CHP leader`: somebody whose name the same words stand before, or who was told of with the body
 * that the noun leads.
 */
export function calledBefore(d: Discourse, np: NounPhrase): Entity | null {
  const { first, head, definite, plural, possessive, owner, noun } = np
  if (!definite || plural || possessive || d.tokens[first]!.form.jobs & JOB.indefinite) return null
  const from = d.tokens[first]!.form.classes & BIT.determiner ? first + 1 : first
  const words = d.tokens.slice(from, head + 1).map((t) => t.form.folded)
  const before = (m: Mention): boolean =>
    words.every((w, i) => d.tokens[m.first - words.length + i]?.form.folded === w)
  const same = words.length > 1 ? latest(d, (e) => e.type === 'person' && e.mentions.some(before)) : null
  if (same || owner?.type !== 'institution' || !LEADING.has(noun?.attrs.rel ?? '')) return same
  const body = owner.entity
  return body && latest(d, (e) => e.type === 'person' && isToldWith(d, e, body))
}

const LEADING: ReadonlySet<string> = new Set(['leader', 'head'])

/** `CHP leader X`, `X, who leads the CHP`, `X of the CHP`. */
const isToldWith = ({ tokens }: Discourse, { mentions }: Entity, body: Entity): boolean =>
  mentions.some((m) =>
    body.mentions.some((b) => {
      const [from, to, reach] = b.last <= m.first ? [b.last, m.first, 3] : [m.last, b.first, 6]
      if (to < from || to - from > reach) return false
      const comma = b.first >= m.last && tokens[from]!.form.text === ',' ? 1 : 0
      return tokens.slice(from + comma, to).every((t) => (t.form.shape & (WORD | CAP)) === WORD)
    }),
  )

/** The last person named; where a country or body acted upon another, that one: `Kenya a accusé le Togo. Ce dernier …`. */
function latterOf(d: Discourse, np: NounPhrase, acts: boolean): Entity | null {
  const { target, subject } = d.focus
  const states = subject.length > 0 && subject.every((e) => e.type !== 'person')
  const shown = np.noun?.attrs.gender ?? null
  const other = target && target.type !== 'person' && !subject.includes(target) ? target : null
  if (states && other && (!shown || hasArticle(d, other, shown))) return other
  // of whom no gender is told it may be one of the last two sentences
  const near = (e: Entity): boolean => d.here.includes(e) || d.before.includes(e)
  // `X a arrêté Y. Z a défendu ce dernier`: not the one who acts
  const free = (e: Entity): boolean => acts || !d.focus.current.includes(e)
  const may = (e: Entity): boolean =>
    e.type === 'person' && free(e) && (!shown || e.gender === shown || (e.gender === null && near(e)))
  // nobody means himself: `X a reçu Y, a dit X. Ce dernier …`
  const acting = latest(d, may)
  const meant =
    target && (target.type === 'person' ? may(target) : other && shown && hasArticle(d, other, shown))
  if (acting && target !== acting && subject.includes(acting) && meant) return target
  return latest(d, (e) =>
    e.type === 'person' ? may(e) : shown !== null && free(e) && articleOf(d, e)?.gender === shown,
  )
}

/** `La première`, `le second`: the two who acted together, or one who acted upon the other, in the order of their names. */
function oneOfTwo(d: Discourse, rel: 'former' | 'second', { noun, first }: NounPhrase): Entity | null {
  const { subject, target, meeting } = d.focus
  const before = (e: Entity): number => e.mentions.findLast((m) => m.first < first)?.first ?? -1
  const told =
    subject.length > 1
      ? subject
      : meeting?.all.length === 2
        ? meeting.all
        : [...subject, ...(target ? [target] : [])]
  if (new Set(told).size === 2 && told.every((e) => before(e) !== -1)) {
    const [one, other] = [...told].sort((a, b) => before(a) - before(b))
    // the second of two whose first was told of stays the second
    if (rel === 'former' || !d.pair?.includes(subject[0]!)) d.pair = [one!, other!]
  }
  const meant = d.pair?.[rel === 'former' ? 0 : 1] ?? null
  const shown = noun?.attrs.gender
  return meant?.gender && shown && meant.gender !== shown ? null : meant
}

/** Named somewhere with an article of this gender, or one that both genders have (`l'Iran`). */
const hasArticle = (d: Discourse, { mentions }: Entity, gender: string): boolean =>
  mentions.some(({ first }) =>
    [d.tokens[first], d.tokens[first - 1]].some((token) => {
      const article =
        token && token.form.classes & BIT.determiner ? d.grammar.pronouns[token.form.lower] : null
      return article ? article.gender === null || article.gender === gender : false
    }),
  )

/** `le Vénézuélien`: a capital adjective of nationality alone. */
export const isNational = (d: Discourse, np: NounPhrase): boolean =>
  np.country !== null && np.head === np.last - 1 && (d.tokens[np.head]!.form.shape & CAP) !== 0

/** `le Vénézuélien`, `la diplomate`, `l'officier russe`: somebody named before, with no complement that would tell who else. */
export function personOf(
  d: Discourse,
  np: NounPhrase,
  country: string | null,
  gender: string | null,
): Reference {
  if (!np.definite || np.plural || np.possessive || (np.of && !isMatter(np.of)) || np.owner) return NONE
  const article = d.tokens[np.first]!.form
  const shown = gender ?? d.grammar.pronouns[article.lower]?.gender ?? null
  // `General X said the Sudanese had …`: not himself
  const apart = !d.headline && isNational(d, np)
  const fits = (e: Entity): boolean =>
    e.type === 'person' &&
    (country === null || e.country === country) &&
    !(apart && d.here.includes(e)) &&
    !(shown && e.gender && e.gender !== shown)
  // `les Libanais` is spelled like one of them
  if (article.jobs & JOB.indefinite || d.grammar.pronouns[article.lower]?.number === 'p') return NONE
  const word = d.tokens[np.head]!.form.folded
  const known = np.noun && latest(d, (e) => fits(e) && isCalled(d, e, word))
  if (known) return found([known], 'named with this noun')
  // `le diplomate`: who holds such an office, rather than somebody else who acted
  const { role, also } = np.noun?.attrs ?? {}
  const holds = (e: Entity): boolean =>
    d.offices.some((o) => o.holder === e && (o.role === role || o.role === also))
  const holder = role ? latest(d, (e) => fits(e) && holds(e)) : null
  if (holder) return found([holder], 'holder of such an office')
  // `The delegation includes X; the diplomat will …`
  const [named, another] = d.here.filter(fits)
  if (named && !another) return found([named], 'the one of the sentence')
  const [subject] = d.focus.subject
  if (d.focus.subject.length === 1 && subject && fits(subject)) return found([subject], 'subject in focus')
  if (d.focus.speaker && fits(d.focus.speaker)) return found([d.focus.speaker], 'speaker in focus')
  const last = latest(d, fits)
  if (last || country === null) return found([last], 'last named')
  // `l'émissaire Paul Lind … Le diplomate norvégien`: of whom the text has not told where he is from
  const unplaced = (e: Entity): boolean =>
    e.type === 'person' &&
    e.country === null &&
    !(apart && d.here.includes(e)) &&
    !(shown && e.gender && e.gender !== shown)
  const envoy = role ? latest(d, (e) => unplaced(e) && holds(e)) : null
  if (envoy) return found([envoy], 'holder of such an office')
  const [lone, ...others] = d.focus.recent.filter(unplaced)
  if (lone && !others.length) return found([lone], 'the only one of no told country')
  return d.focus.subject.length === 1 && subject && unplaced(subject)
    ? found([subject], 'subject in focus')
    : NONE
}

/** The word stands before the name, alone or as an apposition: `la diplomate X`, `son avocat, Me X`. */
const isCalled = (d: Discourse, e: Entity, word: string): boolean =>
  e.mentions.some((m) => {
    for (let i = m.first - 1; i >= 0 && i > m.first - 6; i--) {
      const { form } = d.tokens[i]!
      if (form.folded === word) return true
      if (!(form.shape & WORD) && form.text !== ',' && form.text !== '.') return false
    }
    return false
  })

/** `Court jails mayor`: the one whom the text goes on to name with the noun of its headline, or null. */
export function namedBelow(d: Discourse, np: NounPhrase): Entity | null {
  const { noun, titles, plural, owner, head, country } = np
  if (!(titles.length || (noun && OF_PERSONS.has(noun.list))) || plural || owner) return null
  const word = d.tokens[head]!.form.folded
  const isFrom = (e: Entity): boolean => !country || !e.country || e.country === country
  const holds = (e: Entity): boolean => d.offices.some((o) => o.holder === e && o.words.includes(word))
  const [named, another] = d.entities.filter(
    (e) => e.type === 'person' && isFrom(e) && !d.here.includes(e) && (isCalled(d, e, word) || holds(e)),
  )
  return named && !another ? named : null
}

const OF_PERSONS: ReadonlySet<string> = new Set(['titles', 'ranks', 'person-nouns'])

export const LEADERS: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'monarch',
  'secretary-general',
  'chair',
  'minister',
])

/** `her client`: whom the text told most of, and who is not the lawyer, who speaks or acts. */
function clientOf(d: Discourse, { possessive, plural, first }: NounPhrase): Entity | null {
  const { current, subject, speaker, recent } = d.focus
  // `« Mon client … »` is told of in his lawyer's words
  const whose = possessive ? d.grammar.pronouns[possessive]?.refers : undefined
  if (plural || whose === undefined || whose === 'speaker') return null
  const told = (e: Entity): number => e.mentions.filter((m) => m.first < first).length
  const others = recent.filter(
    (e) => e.type === 'person' && !current.includes(e) && !subject.includes(e) && e !== speaker,
  )
  return others.reduce<Entity | null>((best, e) => (best && told(best) > told(e) ? best : e), null)
}
