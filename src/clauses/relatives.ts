/** Relative clauses: what they speak of, and what opens like one but tells what somebody said. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { NUM } from '../pack/pack.js'
import type { Token } from '../types.js'
import { groupFrom, groupUpTo } from './coordination.js'
import {
  closingComma,
  type Item,
  isDateNp,
  isFiniteVp,
  isFree,
  isNp,
  isVp,
  phraseAt,
  wordOf,
} from './items.js'
import { isApposed, isPerson, isSpeaker, isThing, PERSONS } from './phrase-kinds.js'
import {
  argument,
  clauseBefore,
  hasJob,
  isComplementizer,
  lastBefore,
  onlySays,
  pronounArgument,
  type Reading,
  speaks,
} from './reading.js'
import { owned } from './ties.js'
import type { Argument, Clause, NounPhrase, VerbGroup } from './types.js'

/** Relates the clause of verb `k`, which the relative at `at` opens. */
export function relateRelative(r: Reading, k: number, at: number, clause: Clause): void {
  const { items } = r
  if (isContent(r, at, k)) {
    clause.relation = 'content'
    clause.parent = clauseBefore(r, at, isVp)
    clause.subject = subjectBetween(items, at, k)
    return
  }
  clause.relation = 'relative'
  clause.parent = clauseBefore(r, at, isFiniteVp)
  const antecedent =
    describedBefore(r, at) ??
    participleBefore(items, at) ??
    agedBefore(r, at) ??
    personOutside(r, at) ??
    deedAt(r, at) ??
    antecedentOf(items, at)
  const fronted = possessionOf(r, at, k, antecedent)
  const between = subjectBetween(items, fronted ? at + 1 : at, k) ?? subjectBehind(r, at, k)
  // `le Hamas, dont les combattants …`
  const possessed =
    between && hasJob(r, at, JOB.owning) ? ownedBy(between, ownersBefore(r, at, between) ?? antecedent) : null
  const own = possessed ?? between
  // `X, whose deputy met Y`: the one it speaks of owns the subject
  const owns = (r.input.tokens[items[at]!.first]!.form.classes & BIT.possessive) !== 0
  if (own && antecedent && !owns && !possessed) {
    const preposition = prepositionOf(r, at)
    // `une aide que X l'a pressé d'assortir de conditions`: of what is told below
    if (preposition === null)
      clause.object = clause.verb.objectPronoun ? null : (thingIn(r, at) ?? antecedent)
    else clause.obliques.push({ preposition, phrases: innerOf(r, at, antecedent).phrases })
  }
  if (fronted) clause.object = fronted
  const { inverted } = clause.verb
  clause.subject = inverted
    ? pronounArgument(clause.verb, inverted)
    : // where something is done does not do it: `la Moldavie, où stationnent des soldats`
      (own ?? (antecedent && !hasJob(r, at, JOB.locative) ? doerOf(r, at, clause.verb, antecedent) : null))
}

/** `X, whose house Y searched`: what the one it speaks of has, where another phrase stands before the verb. */
function possessionOf(r: Reading, at: number, k: number, antecedent: Argument | null): Argument | null {
  const { items, input } = r
  const [thing, doer] = [items[at + 1], items[at + 2]]
  const owner = antecedent?.phrases.length === 1 ? antecedent.phrases[0]!.mention : null
  if (!(input.tokens[items[at]!.first]!.form.classes & BIT.possessive) || !owner || at + 2 >= k) return null
  if (!isNp(thing) || !isNp(doer) || thing.np.mention || thing.np.owner) return null
  return argument(owned(thing.np, owner))
}

/** Unnamed members, a body or an office as those of the bodies or countries that the relative speaks of; null where they are none. */
function ownedBy({ phrases }: Argument, antecedent: Argument | null): Argument | null {
  const [np] = phrases
  if (!np || np.owner || np.country || np.mention || phrases.length > 1 || !antecedent) return null
  const state = np.noun?.attrs.of === 'country' || np.noun?.attrs.kind === 'government'
  const [named, ...more] = antecedent.phrases
  // `le ministre malien X, dont le pays a condamné Y`: the country that his office tells
  if (state && named?.mention?.type === 'person' && !more.length && !np.size) {
    const country = named.titles.find((t) => t.country)?.country ?? null
    return argument({
      ...np,
      country,
      owner: country ? null : named.mention,
      possessive: null,
      plural: false,
    })
  }
  const has = np.members || isBody(np) || np.noun?.list === 'titles' || state
  if (!has || !antecedent.phrases.every(hasBodies)) return null
  const [owner, ...owners] = antecedent.phrases.map(({ mention }) => mention!)
  // of several that hold one office nobody tells whose deputy is meant
  return owners.length && !np.plural ? null : argument({ ...np, owner: owner!, owners })
}

const isBody = ({ noun }: NounPhrase): boolean => noun?.list === 'body-nouns' || noun?.attrs.of === 'body'

/** A body or country. */
const hasBodies = ({ mention }: NounPhrase): boolean =>
  mention !== null && (mention.type === 'institution' || mention.kind === 'country')

/**
 * `thanked X and Y, whose air forces came`: all of those before the relative where what they have is as many, and where
 * these are no members of one (`whose soldiers`) but before any verb; or null.
 */
function ownersBefore({ items }: Reading, at: number, { phrases: [np] }: Argument): Argument | null {
  const last = items[at - 1]?.kind === 'comma' && isNp(items[at - 2]) ? at - 2 : -1
  if (last === -1 || !np?.plural || !(isBody(np) || lastBefore(items, at, isVp) === -1)) return null
  const phrases = [phraseAt(items, last)]
  for (let i = last; items[i - 1]?.kind === 'coord' && isNp(items[i - 2]); i -= 2)
    phrases.unshift(phraseAt(items, i - 2))
  return phrases.length > 1 && phrases.every(hasBodies) ? { preposition: null, phrases } : null
}

/**
 * `le rapport de l'ONU, qui accuse X`, `des membres du Sénat, lequel a voté`: who acts is the one whose it is, behind a
 * comma, and wherever the relative speaks of people: `the conduct of officers who beat X`.
 */
function doerOf(
  { items, input: { grammar } }: Reading,
  at: number,
  verb: VerbGroup,
  antecedent: Argument,
): Argument {
  const [np] = antecedent.phrases
  if (!np || antecedent.phrases.length > 1 || verb.copula) return antecedent
  const personal = grammar.jobs.personal?.includes(wordOf(items[at]) ?? '') ?? false
  if (verb.passive && !personal) return antecedent
  if (items[at - 1]?.kind !== 'comma' && (!personal || canAct(np))) return antecedent
  // `the assets of X, who was expelled`
  if (verb.passive && canAct(np)) return antecedent
  let inner = np
  while (inner.of && (!canAct(inner) || (inner.plural && verb.number === 's'))) inner = inner.of
  return canAct(inner) ? argument(inner) : antecedent
}

/** `la détention de X, à qui il reproche Y`, `de retour de Lima, où il a vu Y`: whom or what place a phrase is of, where it is none itself. */
function innerOf({ items, input: { grammar } }: Reading, at: number, antecedent: Argument): Argument {
  const [np, ...more] = antecedent.phrases
  const word = wordOf(items[at]) ?? ''
  // `à qui`: of people, though `qui` alone is not
  const { personal = [] } = grammar.jobs
  const who = personal.includes(word) || personal.includes(`${wordOf(items[at - 1])} ${word}`)
  const where = grammar.jobs.locative?.includes(word) ?? false
  if (!np || more.length || np.mention || !(who || where)) return antecedent
  let inner = np
  while (inner.of && !(who ? canAct(inner) : inner.mention?.type === 'place')) inner = inner.of
  return (who ? canAct(inner) : inner.mention?.type === 'place') ? argument(inner) : antecedent
}

/** Names people, a body, a country or its government by its capital. */
const canAct = ({ mention, titles, noun }: NounPhrase): boolean =>
  titles.length > 0 ||
  noun !== null ||
  (mention !== null && (mention.type !== 'place' || mention.kind === 'country' || mention.capital))

/** What the relative at `at` speaks of: the phrase before it, or the whole coordination where its verb is plural. */
export function antecedentOf(items: readonly Item[], at: number): Argument | null {
  const first = joinedTo(items, at)
  if (first !== at) return antecedentOf(items, first)
  let j = at - 1
  while (isPassed(items[j])) j--
  const item = items[j]
  if (!isNp(item)) return null
  const verb = items.slice(at).find(isVp)
  // `Egypt and Qatar, which had left, thanked Y`
  const both =
    items[at - 1]?.kind === 'comma' && verb?.verb.number === '' && lastBefore(items, at, isVp) === -1
  if (both) {
    const { argument: group } = groupUpTo(items, j)
    if (group.phrases.length > 1 && group.phrases.every((p) => p.mention && !isPerson(p))) return group
  }
  // `a reçu X et Y, à qui il a offert son aide`
  const joined = items[at - 1]?.kind === 'prep' && items[j - 1]?.kind === 'coord' ? items[j - 2] : undefined
  if (items[at - 2]?.kind === 'comma' && isNp(joined) && isPerson(joined.np) && isPerson(item.np))
    return { preposition: null, phrases: [joined.np, item.np] }
  if (verb?.verb.number === 'p') return groupUpTo(items, j).argument
  // `Presidents X and Y, who had met`
  const titled = isPerson(item.np) && items[j - 1]?.kind === 'coord' ? items[j - 2] : undefined
  if (items[at - 1]?.kind === 'comma' && isNp(titled) && titled.np.plural && isPerson(titled.np))
    return { preposition: null, phrases: [titled.np, item.np] }
  return argument(item.np)
}

/** `a factory in Kyiv, which X shelled`: the thing rather than the town it is in; null where that is not so. */
function thingIn(r: Reading, at: number): Argument | null {
  const { items } = r
  const town = items[at - 2]
  const thing = items[at - 4]
  if (items[at - 1]?.kind !== 'comma' || !isNp(town) || !isNp(thing) || items[at - 3]?.kind !== 'prep')
    return null
  const { mention } = town.np
  const inside = hasJob(r, at - 3, JOB.locative) && mention?.type === 'place' && mention.kind !== 'country'
  return inside ? argument(thing.np) : null
}

/** `X, a lawyer whom Y jailed`: the one named before the comma, where the phrase before the relative at `at` only says what he is. */
function describedBefore({ items, input: { grammar } }: Reading, at: number): Argument | null {
  const personal = grammar.jobs.personal?.includes(wordOf(items[at]) ?? '') ?? false
  const adjoining = personal ? personAround(items, at - 1) : at - 1
  const own = items[at - 1]?.kind === 'comma' ? withoutPhrases(items, at - 2) : adjoining
  const item = items[own]
  // `let X go, a lawyer whom …`
  const before = items[own - 2]
  const host = isVp(before) && !isFiniteVp(before) ? items[own - 3] : before
  if (!isNp(item) || items[own - 1]?.kind !== 'comma' || !isNp(host)) return null
  // `the family of X, a lawyer whom …`
  let named = host.np
  while (!named.mention && named.of) named = named.of
  if (!named.mention) return null
  const { noun, mention, titles, plural, possessive } = item.np
  if (mention || titles.length || plural || possessive !== null) return null
  const { type, kind } = named.mention
  if (type === 'person' ? !personal && !isOfPerson(noun) : !noun || isOfPerson(noun)) return null
  return type !== 'place' || kind === 'country' ? argument(named) : null
}

/** `an attack outside a Delhi court that killed 12`: the thing before it rather than where that was; null where that is not so. */
function deedAt(r: Reading, at: number): Argument | null {
  const { items, input } = r
  const [thing, where, verb] = [items[at - 3], items[at - 1], items[at + 1]]
  if (!isNp(thing) || !isNp(where) || !isVp(verb) || verb.verb.passive || isProclitic(input.grammar))
    return null
  if (items[at - 2]?.kind !== 'prep' || !hasJob(r, at - 2, JOB.locative)) return null
  const personal = input.grammar.jobs.personal?.includes(wordOf(items[at]) ?? '') ?? false
  return !personal && isThing(thing.np) && !thing.np.date && !isThing(where.np) ? argument(thing.np) : null
}

/** `praised a lawyer from Peru who`: the person rather than the place or body behind him; null where that is not so. */
function personOutside({ items, input: { grammar } }: Reading, at: number): Argument | null {
  if (!grammar.jobs.personal?.includes(wordOf(items[at]) ?? '')) return null
  const around = personAround(items, at - 1)
  const item = items[around]
  return around !== at - 1 && isNp(item) ? argument(item.np) : null
}

/** The person whom phrases say something of, the last of which is at `at` and names none; without one, `at`. */
function personAround(items: readonly Item[], at: number): number {
  for (let j = at; ; j -= 2) {
    const item = items[j]
    if (!isNp(item)) return at
    if (isPerson(item.np) || isOfPerson(item.np.noun)) return j
    if (items[j - 1]?.kind !== 'prep' || item.np.of) return at
  }
}

/** `a lawyer in exile, whom`: before the prepositions of phrases that name nobody. */
function withoutPhrases(items: readonly Item[], at: number): number {
  const item = items[at]
  const governed = isNp(item) && items[at - 1]?.kind === 'prep' && isNp(items[at - 2])
  return governed && !mayBeSpokenOf(item.np) ? withoutPhrases(items, at - 2) : at
}

/**
 * `X, based in Oslo, which Y sued`: the one named before the commas, where a participle between them tells what he is and
 * nobody is named behind it of whom the relative could speak.
 */
function participleBefore(items: readonly Item[], at: number): Argument | null {
  if (items[at - 1]?.kind !== 'comma') return null
  const open = lastBefore(items, at - 1, ({ kind }) => kind === 'comma' || kind === 'break')
  const [host, described] = [items[open - 1], items[open + 1]]
  if (!isNp(host) || !isVp(described) || described.verb.kind !== 'participle') return null
  const between = items.slice(open + 2, at - 1)
  if (between.some((item) => isVp(item) || (isNp(item) && mayBeSpokenOf(item.np)))) return null
  return host.np.mention ? argument(host.np) : null
}

/** `X, 32 ans, que Y a arrêté`: the person whose age stands between the commas. */
function agedBefore({ items, input: { tokens } }: Reading, at: number): Argument | null {
  const [host, age] = [items[at - 4], items[at - 2]]
  if (items[at - 1]?.kind !== 'comma' || items[at - 3]?.kind !== 'comma' || !isNp(host) || !isNp(age))
    return null
  const counts = (tokens[age.first]!.form.shape & NUM) !== 0 && !mayBeSpokenOf(age.np)
  return counts && isPerson(host.np) ? argument(host.np) : null
}

/** Names somebody or a country, as `Oslo` and `32 years` do not. */
const mayBeSpokenOf = ({ mention, titles, noun }: NounPhrase): boolean =>
  mention ? mention.type !== 'place' || mention.kind === 'country' : titles.length > 0 || noun !== null

const isOfPerson = (noun: NounPhrase['noun']): boolean =>
  noun !== null && (PERSONS.has(noun.list) || noun.list === 'titles')

/** The relative that opens the first of several joined clauses, the last of which the one at `at` opens: `who … and who …`. */
export function joinedTo(items: readonly Item[], at: number): number {
  if (items[at - 1]?.kind !== 'coord') return at
  const word = wordOf(items[at])
  const same = lastBefore(items, at, (item) => item.kind === 'rel' && wordOf(item) === word)
  const before = same === -1 ? lastBefore(items, at, (item) => item.kind === 'rel') : same
  return before === -1 ? at : joinedTo(items, before)
}

/** What may stand between a noun and its relative: `arrested nine men on Monday who`. */
const isPassed = (item: Item | undefined): boolean =>
  item?.kind === 'comma' ||
  item?.kind === 'prep' ||
  item?.kind === 'adv' ||
  item?.kind === 'quote' ||
  isDateNp(item)

/** The subject between the relative at `at` and its verb `k`. */
function subjectBetween(items: readonly Item[], at: number, k: number): Argument | null {
  const first = freeBetween(items, at, k)
  return first === -1 ? null : groupFrom(items, first, k).argument
}

/** `où l'a reçu son homologue`, `que dirige X`: behind verb `k`, where the relative at `at` can be no subject. */
function subjectBehind(r: Reading, at: number, k: number): Argument | null {
  const { items, input, clauseAt } = r
  const { verb } = clauseAt[k]!
  if (!isProclitic(input.grammar) || verb.passive || verb.inverted) return null
  const object = isComplementizer(r, at)
  if (!object && prepositionOf(r, at) === null) return null
  const j = behindCircumstances(items, k + 1, object)
  const item = items[j]
  // `où a reçu X` may as well be `où il a reçu X`, but `où séjourne X`
  const { objectless = [] } = input.grammar.auxiliaries
  const takes = !verb.objectPronoun && !verb.reflexive && !verb.lemmas.some((l) => objectless.includes(l))
  const where = hasJob(r, at, JOB.locative) && takes
  if (!isNp(item) || where || !isSpeaker(item.np)) return null
  return groupFrom(items, j).argument
}

/** The item behind adverbs and dates at `from`; with `all`, behind phrases with a preposition too: `que recevait à Amman, au palais, le roi`. */
function behindCircumstances(items: readonly Item[], from: number, all: boolean): number {
  let at = from
  for (;;) {
    const comma = items[at]?.kind === 'comma' ? 1 : 0
    if (items[at]?.kind === 'adv' || isDateNp(items[at])) at++
    else if (all && items[at + comma]?.kind === 'prep' && isNp(items[at + comma + 1])) {
      at += comma + 2
      if (comma && items[at]?.kind === 'comma') at++
    } else return at
  }
}

/** The first phrase between two items that has no preposition, or -1. */
function freeBetween(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (isFree(items, i)) return i
  return -1
}

/** The preposition with which the antecedent stands in the relative clause, or null where it is the object. */
function prepositionOf(r: Reading, at: number): string | null {
  const { items, input } = r
  const word = wordOf(items[at]) ?? ''
  const before = items[at - 1]
  // `X, auquel Y a recommandé …`
  const contracted = input.grammar.prepositions[word]
  if (contracted) return contracted
  // `c'est à Kigali que X a reçu Y`
  const copula = items[at - 3]
  if (items[at - 2]?.kind === 'prep' && isVp(copula) && copula.verb.copula) return wordOf(items[at - 2])
  // `à Lima, où X a reçu Y`
  if (hasJob(r, at, JOB.locative)) return word
  return before?.kind === 'prep' ? wordOf(before) : null
}

/** `his hope that …`, `told X that …`: content of a noun, or of a verb behind the one addressed, not a relative clause. */
export function isContent(r: Reading, at: number, k: number): boolean {
  const { items, input } = r
  if (!isComplementizer(r, at)) return false
  // `told his guest, X, that …`: the comma closes who that is
  const told = items[at - 2]
  const closed = items[at - 1]?.kind === 'comma' && isNp(told) && isApposed(input.tokens, told.np)
  const before = closed && !isProclitic(input.grammar) ? told : items[at - 1]
  if (isNp(before) && isContentNoun(input.tokens, before.np)) return true
  const governor = lastBefore(items, at, isVp)
  if (governor === -1) return false
  const { verb } = r.clauseAt[governor]!
  // `said, in a statement, that he …`
  if (before?.kind === 'comma' && closingComma(items, governor + 1, false) === at - 1) return speaks(r, verb)
  if (isNp(before) && speaks(r, verb)) {
    // `told newsmen that the army had hit a camp`: the verb has an object of its own
    const object = items[k + 1]
    const full = governor === at - 2 && isNp(items[at + 1]) && at + 1 < k && isNp(object) && !object.np.date
    if (full && !isProclitic(input.grammar)) return true
    const { mention, titles, pronoun } = before.np
    if (mention ? mention.type !== 'place' : titles.length > 0 || pronoun) return true
    // « a prévenu le Togo qu'il riposterait », « … qu'il fermerait le détroit »: a country that is told something
    const { tense } = r.clauseAt[k]!.verb
    const lacking = tense !== 'conditional' && !(isNp(object) && !object.np.date)
    // `warned X, Y and Z that it would leave`
    const addressed = isNp(items[governor + 1]) && groupFrom(items, governor + 1).end === at - 1
    if (mention?.kind === 'country' && addressed && !lacking) return true
  }
  // `said at the meeting that he …`: a verb that only says, with no object yet, and a subject to follow
  // `warned at a rally in Oslo that he …`: a place is named, no relative clause need tell which
  const placed = isNp(before) && before.np.mention?.type === 'place' && speaks(r, verb)
  // `told reporters at the airport that he …`: the first one behind such a verb is who is told
  const { telling = [] } = input.grammar.auxiliaries
  const tells = isNp(items[governor + 1]) && verb.lemmas.some((l) => telling.includes(l))
  return (
    items[at - 2]?.kind === 'prep' &&
    isNp(items[at + 1]) &&
    (placed || onlySays(r, verb)) &&
    freeBetween(items, tells && (placed || hasJob(r, at - 2, JOB.anterior)) ? governor + 1 : governor, at) ===
      -1
  )
}

/** `l'idée que`; but `une idée que X a repoussée`. */
const isContentNoun = (tokens: readonly Token[], { head, first }: NounPhrase): boolean =>
  (tokens[head]!.form.jobs & JOB['content-noun']) !== 0 && !(tokens[first]!.form.jobs & JOB.indefinite)
