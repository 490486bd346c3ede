/** What stands behind a verb: its objects and its prepositional phrases. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { LOWER, NUM } from '../pack/pack.js'
import type { Token } from '../types.js'
import { groupFrom, ownsVerb } from './coordination.js'
import {
  closingApposition,
  closingComma,
  type Item,
  isDateNp,
  isFiniteVp,
  isNp,
  isVp,
  openingComma,
  type PhraseItem,
  phraseAt,
  wordOf,
} from './items.js'
import { isClitic } from './lookahead.js'
import { isApposed, isOffice, isPerson, isThing, isUnnamed } from './phrase-kinds.js'
import {
  argument,
  clauseBefore,
  hasJob,
  lastBefore,
  onlySays,
  pronounArgument,
  type Reading,
  skipLeft,
} from './reading.js'
import { owned } from './ties.js'
import type { Argument, Clause, NounPhrase } from './types.js'

/** A clause while its complements are taken. */
interface Taking {
  readonly clause: Clause
  /** The item of its verb. */
  readonly k: number
  /** The last item of the object behind the verb, or -1. */
  objectEnd: number
}

/** Returned where an item ends what belongs to a verb. */
const END = -1

/** Takes what stands behind verb `k` into its clause, once all subjects are known. */
export function takeComplements(r: Reading, k: number): void {
  const clause = r.clauseAt[k]!
  const { verb, subject } = clause
  // what stands behind `fait savoir` is who says so
  const host = clause.relation === 'infinitive' ? clause.parent : null
  if (host?.inverted && !host.verb.inverted) return
  if (verb.passive && subject) takeSubjectComplements(r, k, subject, clause.obliques)
  if (verb.objectPronoun) clause.object ??= pronounArgument(verb, verb.objectPronoun)
  if (verb.dativePronoun) clause.indirect ??= pronounArgument(verb, verb.dativePronoun)
  const taking: Taking = { clause, k, objectEnd: -1 }
  for (let j = startOf(r, k, clause); j !== END && j < r.items.length; ) j = takeItem(r, taking, j)
  if (clause.relation === 'relative') clause.object = ownedObject(r, clause)
  const fronted = isFiniteVp(r.items[k]) ? frontedPhrase(r, clause) : null
  if (fronted) clause.obliques.unshift(fronted)
  clause.obliques.unshift(...joinedPhrases(r, k))
}

/** `left Oslo and in Paris met X`: the phrases between conjunction `at` and the verb that it joins to the one before. */
function joinedPhrases(r: Reading, k: number): readonly Argument[] {
  const { items } = r
  let at = k - 1
  while (at > 0 && isNp(items[at]) && items[at - 1]?.kind === 'prep') at -= 2
  if (at === k - 1 || items[at]?.kind !== 'coord' || !opensJoined(r, at)) return []
  const phrases: Argument[] = []
  for (let i = at + 1; i < k; i += 2)
    phrases.push({ preposition: wordOf(items[i]), phrases: [phraseAt(items, i + 1)] })
  return phrases
}

/** The verb behind the phrases that follow conjunction `at` has the subject of one before that. */
function opensJoined({ items, clauseAt, input }: Reading, at: number): boolean {
  if (isProclitic(input.grammar) || !ownsVerb(items, at + 1)) return false
  const k = items.findIndex((item, i) => i > at && isFiniteVp(item))
  const subject = clauseAt[k]?.subject?.phrases[0]
  return subject !== undefined && clauseAt.some((c, i) => i < at && c?.subject?.phrases[0] === subject)
}

/** `À l'ambassadeur, X, le ministre a demandé …`, `Avec X, Y a signé …`: the person the sentence opens with, before a comma and the subject. */
function frontedPhrase({ items, input: { grammar } }: Reading, clause: Clause): Argument | null {
  const [prep, first, comma, name, closing] = items
  if (prep?.kind !== 'prep' || !isNp(first) || comma?.kind !== 'comma' || clause.inverted) return null
  const { 'dative-marker': to = [], partner = [] } = grammar.jobs
  if (!to.includes(prep.word) && !partner.includes(prep.word)) return null
  const apposed = closing?.kind === 'comma' && isNp(name) && isPerson(name.np) && isUnnamed(first.np)
  const { np } = apposed ? name : first
  const [subject] = clause.subject?.phrases ?? []
  if (!isPerson(np) || subject === undefined || subject !== phraseAt(items, apposed ? 5 : 3)) return null
  return { preposition: prep.word, phrases: [np] }
}

/** `X, dont Y a loué l'action`: whose a thing is that the relative clause has as its object. */
function ownedObject({ input: { grammar } }: Reading, { object, obliques }: Clause): Argument | null {
  const [np, more] = object?.phrases ?? []
  const [whose] = obliques
  if (!np || more || np.mention || np.owner || np.titles.length) return object
  const genitive = whose?.preposition && grammar.jobs.genitive?.includes(whose.preposition)
  const owner = genitive && whose.phrases[0]!.last <= np.first ? whose.phrases[0]!.mention : null
  return owner ? argument(owned(np, owner)) : object
}

/** `condemned and sanctioned X`: takes the object of the verb that follows verb `k` in coordination. */
export function shareObject(r: Reading, k: number): void {
  const { items, clauseAt } = r
  const clause = clauseAt[k]!
  const { verb, object, obliques } = clause
  if (verb.passive) shareAgent(r, k)
  if (items[k + 1]?.kind !== 'coord' || object || obliques.length || verb.reflexive || onlySays(r, verb))
    return
  const { objectless = [] } = r.input.grammar.auxiliaries
  if (verb.lemmas.some((l) => objectless.includes(l))) return
  const next = items[k + 2]?.kind === 'adv' ? k + 3 : k + 2
  const other = clauseAt[next]
  if (!other?.object || other.verb.kind !== verb.kind || other.verb.tense !== verb.tense) return
  // `a dit que X avait menti et remercié Y`
  if (other.relation !== clause.relation) return
  if (!verb.passive && !other.verb.passive && !other.inverted) clause.object = other.object
}

/** `was arrested and charged by X`: a passive without complements has the agent of the one joined to it. */
function shareAgent({ items, clauseAt, input: { grammar } }: Reading, k: number): void {
  const { verb, obliques } = clauseAt[k]!
  const other = items[k + 1]?.kind === 'coord' ? clauseAt[k + 2] : undefined
  if (!other?.verb.passive || other.verb.kind !== verb.kind || obliques.length) return
  const agent = other.obliques.find((o) => grammar.jobs.agent?.includes(o.preposition ?? ''))
  if (agent) obliques.push(agent)
}

/** The first item behind the verb, or behind its subject where that is behind the verb. */
function startOf({ items }: Reading, k: number, { inverted, subject, verb }: Clause): number {
  if (!inverted || !subject || verb.inverted) return k + 1
  const first = subject.phrases[0]
  return items.findIndex((item, j) => j > k && isNp(item) && item.np === first) + 1 || items.length
}

/** Takes item `j`; returns the item to go on with, or `END`. */
function takeItem(r: Reading, taking: Taking, j: number): number {
  const { items } = r
  const item = items[j]!
  const next = items[j + 1]
  switch (item.kind) {
    case 'adv':
    case 'quote':
    case 'other':
      return j + 1
    case 'np':
      return item.np.date ? j + 1 : takePhrase(r, taking, item, j)
    case 'prep': {
      // `près de Lima`, `hors du Mali`
      // `against Monday's attack`: the day is no phrase of its own
      const second =
        isNp(items[j + 2]) &&
        (next?.kind === 'prep'
          ? hasJob(r, j + 1, JOB.genitive)
          : isDateNp(next) && isClitic(r.input.tokens, items[j + 2]!.first))
      const at = second ? j + 2 : j + 1
      if (!isNp(items[at])) return behindPronoun(r, taking, j) ?? (isVp(next) || !next ? END : j + 1)
      const { argument: phrases, end } = groupFrom(items, at)
      if (isAbsolute(r, phrases, end)) return END
      if (isOfSpeaker(r, taking, j)) return end + 1
      taking.clause.obliques.push({ preposition: item.word, phrases: phrases.phrases })
      return end + 1
    }
    case 'comma':
      return passComma(r, taking, j)
    case 'coord':
      return next?.kind === 'prep' && !opensJoined(r, j) ? j + 1 : END
    case 'vp':
      return passReduced(r, taking, j)
    default:
      return END
  }
}

/** `a dit X, porte-parole des forces fidèles à Y`, `said X, a general loyal to Y`: `to` right behind what the speaker is said to be. */
function isOfSpeaker(r: Reading, { clause }: Taking, j: number): boolean {
  const before = r.items[j - 1]
  if (!clause.inverted || !isNp(before) || !hasJob(r, j, JOB['dative-marker'])) return false
  const { tokens } = r.input
  const { first, last } = before.np
  return (
    clause.subject?.phrases.includes(before.np) === true &&
    tokens.slice(first, last).some(({ form }) => form.text === ',')
  )
}

/** `a nommé lundi pour lui succéder X`: the object may stand behind an infinitive that has a pronoun; or null. */
function behindPronoun(
  { items, input }: Reading,
  { clause, k, objectEnd }: Taking,
  j: number,
): number | null {
  const told = items[j + 1]
  const open = !clause.object && !clause.verb.passive && !clause.verb.reflexive && objectEnd === -1
  // `a désigné, pour assurer l'intérim, X`
  if (open && isProclitic(input.grammar) && items[j - 1]?.kind === 'comma' && j - 2 === k && isVp(told)) {
    const close = closingComma(items, j - 1, false)
    const name = items[close + 1]
    const named = close !== -1 && isNp(name) && !isDateNp(name) && !ownsVerb(items, close + 2)
    if (named && told.verb.kind === 'infinitive') return close + 1
  }
  if (!open || skipLeft(items, j - 1) !== k || !isProclitic(input.grammar) || !isVp(told)) return null
  const { kind, objectPronoun, dativePronoun } = told.verb
  const own = kind === 'infinitive' && (objectPronoun !== null || dativePronoun !== null)
  return own && isNp(items[j + 2]) && !isDateNp(items[j + 2]) ? j + 2 : null
}

/** `condamne à dix ans assortis d'une amende le général X`: the object may stand behind a participle and what belongs to that. */
function passReduced(
  { items, clauseAt, input }: Reading,
  { clause, k, objectEnd }: Taking,
  j: number,
): number {
  const { relation, verb } = clauseAt[j]!
  const open =
    !clause.object && !clause.verb.passive && !clause.verb.reflexive && objectEnd === -1 && j > k + 1
  if (!open || relation !== 'reduced' || !verb.passive || !isProclitic(input.grammar)) return END
  let at = j + 1
  for (;;) {
    if (items[at]?.kind === 'prep' && isNp(items[at + 1])) at = groupFrom(items, at + 1).end + 1
    else if (items[at]?.kind === 'adv' || isDateNp(items[at])) at++
    else break
  }
  if (items[at]?.kind === 'comma') at++
  return isNp(items[at]) && !ownsVerb(items, at + 1) ? at : END
}

/** `…, with Kenya accusing Togo of …`: the phrase up to `end` is the subject of the gerund behind it. */
function isAbsolute({ items, clauseAt }: Reading, { phrases }: Argument, end: number): boolean {
  const clause = clauseAt[items[end + 1]?.kind === 'comma' ? end + 2 : end + 1]
  return clause?.relation === 'adjunct' && clause.subject?.phrases[0] === phrases[0]
}

/** The phrase at `j` as an object, where it is no subject of the next verb. */
function takePhrase(r: Reading, taking: Taking, { np }: PhraseItem, j: number): number {
  const { items, input } = r
  const { clause, objectEnd } = taking
  if (clause.inverted) return END
  const { argument: phrases, end } = groupFrom(items, j)
  if (items[j - 1]?.kind === 'comma' && isAbsolute(r, phrases, end)) return END
  // `où l'a reçu X`
  if (clause.subject?.phrases[0] === np) return end + 1
  if (ownsVerb(items, end + 1) && isSubjectBehind(r, phrases, end)) return END
  // the object of the verb before a participle, not its own
  if (clause.relation === 'reduced' && clauseBefore(r, taking.k, isFiniteVp)?.object?.phrases.includes(np))
    return END
  // `rebels whom he accused Colombia of sheltering`: the relative is the object of the gerund
  const own = clause.relation === 'relative' && j === taking.k + 1 && sheltered(r, clause, end)
  if (!clause.object || own) {
    const given = givenTo(r, clause, phrases, end)
    if (given) clause.indirect = given[0]
    clause.object = given?.[1] ?? phrases
    taking.objectEnd = end
    return end + 1
  }
  if (!adjoins(r, clause, objectEnd, j)) return END
  // `named X ambassador to Kenya`: what somebody is made is no object
  if (!isMade(np, isProclitic(input.grammar)) || !clause.object.phrases.some(isPerson)) {
    clause.indirect ??= clause.object
    clause.object = phrases
  }
  return end + 1
}

/**
 * `gave Lebanon fuel`, `granted the WFP access`: behind a verb of giving a name and the noun right behind it are two phrases.
 * So are a country and what is listed as a body, `sent Ukraine tanks`, where it is not said whom else that goes to.
 */
function givenTo(
  r: Reading,
  { verb }: Clause,
  { phrases: [np, ...more] }: Argument,
  end: number,
): readonly [Argument, Argument] | null {
  const { grammar, tokens } = r.input
  const { giving = [] } = grammar.auxiliaries
  if (!np?.owner || more.length || np.mention || np.of) return null
  const next = r.items[end + 1]
  const body = np.noun?.list === 'body-nouns' && np.owner.kind === 'country' && isPlural(r, np)
  const goesOn = isVp(next) || (next?.kind === 'prep' && !isDateNp(r.items[end + 2]))
  if ((np.noun || np.members) && !(body && !goesOn)) return null
  if (!verb.lemmas.some((l) => giving.includes(l))) return null
  const { owner } = np
  const begins = owner.first === np.first || owner.first === np.first + 1
  if (!begins || owner.last > np.head || isClitic(tokens, owner.last)) return null
  return [
    argument({ ...np, last: owner.last, head: owner.last - 1, mention: owner, owner: null }),
    argument({ ...np, first: owner.last, owner: null }),
  ]
}

/** By the ending of its head. */
const isPlural = ({ input: { grammar, tokens } }: Reading, { head }: NounPhrase): boolean =>
  grammar.pluralEndings.some((ending) => tokens[head]!.form.lower.endsWith(ending))

/** A name behind the verb of a relative clause that has its object in front, and a preposition with a gerund behind that. */
const sheltered = ({ items }: Reading, { object }: Clause, end: number): boolean => {
  const gerund = items[end + 2]
  return object !== null && items[end + 1]?.kind === 'prep' && isVp(gerund) && gerund.verb.kind === 'gerund'
}

/** The next finite verb has one of these as its subject: not so in `talks involving X resumed`. */
function isSubjectBehind({ items, clauseAt }: Reading, { phrases }: Argument, end: number): boolean {
  let verb = end + 1
  while (verb < items.length && !isFiniteVp(items[verb])) verb++
  return clauseAt[verb]?.subject?.phrases.some((np) => phrases.includes(np)) ?? false
}

/**
 * Nothing stands between the object and item `j`, or behind what somebody is made a day or the end of a quotation:
 * `a déclaré persona non grata, jeudi, X`, `a jugé « absurde » la demande de X`.
 */
function adjoins({ items, input }: Reading, { object }: Clause, objectEnd: number, j: number): boolean {
  if (j - 1 === objectEnd) return true
  const [made, more] = object?.phrases ?? []
  const between = items.slice(objectEnd + 1, j)
  if (!made || more || objectEnd === -1 || !isProclitic(input.grammar) || !isMade(made, true)) return false
  const parts = ({ kind }: Item): boolean => kind === 'comma' || kind === 'quote'
  return (
    between.every((item) => parts(item) || isDateNp(item)) && !between.every(({ kind }) => kind === 'comma')
  )
}

/** What a person is made: an office, or where objects have articles any noun without one (`promu X cardinal`). */
const isMade = (np: NounPhrase, articled: boolean): boolean =>
  isOffice(np) || (articled && np.mention === null && np.pronoun === null && np.head === np.first)

/** A comma ends what belongs to the verb, but for insertions before a phrase that does. */
function passComma(r: Reading, taking: Taking, j: number): number {
  const { items, input } = r
  const { clause, k, objectEnd } = taking
  const next = items[j + 1]
  const told = behindTold(r, taking, j)
  if (told !== END) return told
  if (next?.kind === 'rel' && clause.object && j - 1 === objectEnd) return behindRelative(r, j)
  if (next?.kind === 'prep' && endsRelative(r, k, j)) return END
  if (next?.kind === 'prep' || next?.kind === 'adv' || isDateNp(next)) return j + 1
  if (!isNp(next)) return END
  // `s'est rendu à Oslo, ce qui a surpris`: the demonstrative means all that was told
  const { first, last } = next.np
  const pointing = last - first === 1 && (input.tokens[first]!.form.classes & BIT.demonstrative) !== 0
  if (pointing && items[j + 2]?.kind === 'rel') return END
  if (isDateNp(items[j - 1]) && adjoins(r, clause, objectEnd, j + 1) && !ownsVerb(items, j + 2)) return j + 1
  // `a reçu son homologue à Oslo, le ministre X`: the name of an unnamed object
  const [named] = clause.object?.phrases ?? []
  if (named && j - 1 > objectEnd && isUnnamed(named) && isPerson(next.np)) {
    clause.object = argument(next.np)
    return END
  }
  // `handed the ambassador, X, a note`: what is given stands behind the comma that closes who it is
  if (named && j - 1 === objectEnd && isGiven(r, clause, named, next)) {
    clause.indirect = clause.object
    clause.object = argument(next.np)
    return j + 2
  }
  if (named && j - 1 === objectEnd) {
    const behind = behindApposition(r, j)
    if (behind !== END) return behind
  }
  // `a rencontré mercredi à Vientiane, le secrétaire général`: the object after a comma
  const open = !clause.object && !clause.verb.passive && j > k + 1
  if (!open || ownsVerb(items, j + 2)) return END
  // `Speaking in Oslo, X, who had met Y, left`: behind a gerund in front it is the subject
  if (clause.verb.kind === 'gerund' && !items.slice(0, k).some(isFiniteVp)) return END
  // `a rendu, jeudi, hommage à X`: behind what commas part from the verb it is the object
  const parted =
    items[k + 1]?.kind === 'comma' && items.findIndex(({ kind }, i) => i > k + 1 && kind === 'comma') === j
  if (!parted && sumsUp(r, clause, j, next.np)) return END
  if (!isProclitic(input.grammar) || !isBare(input.tokens[next.first]!)) return j + 1
  if (parted && !clause.verb.reflexive) return j + 1
  // `s'est entretenu, à Rabat, avec X, porteur d'un message`, `a procédé dimanche, jour de fête, à un échange`: no object
  let at = j + 2
  while (items[at]?.kind === 'prep' && isNp(items[at + 1])) at += 2
  return items[at]?.kind === 'comma' ? at : END
}

/** `a bénéficié d'un prêt, une première depuis dix ans`: a thing behind comma `j` that says of what was told what it is. */
function sumsUp({ items, input }: Reading, { obliques }: Clause, j: number, np: NounPhrase): boolean {
  const { tokens } = input
  const ranked = np.definite && np.last > np.first + 1 && tokens[np.first + 1]!.form.jobs & JOB.ranking
  if (!isThing(np) || !(ranked || tokens[np.first]!.form.jobs & JOB.indefinite)) return false
  const before = items[j - 1]
  const closed = isNp(before) && isApposed(tokens, before.np)
  // `met in Rome, the third such talks in a month`
  if (ranked) return !closed
  return !closed && obliques.some(({ phrases: [told] }) => !told!.date && told!.mention?.type !== 'place')
}

/** `added X, a bank in Oslo, to its list`: the preposition behind what comma `j` opens to say what the object is, or `END`. */
function behindApposition(r: Reading, j: number): number {
  const { items } = r
  let at = j + 2
  while (items[at]?.kind === 'prep' && isNp(items[at + 1])) at += 2
  const closed = items[at]?.kind === 'comma' && items[at + 1]?.kind === 'prep' && isNp(items[at + 2])
  return closed && !isSubjectBehind(r, argument(phraseAt(items, j + 1)), at) ? at + 1 : END
}

/** Behind a verb of giving and somebody told of between commas, a noun with an indefinite article or a number. */
function isGiven(
  { input: { grammar, tokens } }: Reading,
  { verb, indirect }: Clause,
  named: NounPhrase,
  { np, first }: PhraseItem,
): boolean {
  const { giving = [] } = grammar.auxiliaries
  const { jobs, shape } = tokens[first]!.form
  if (indirect || np.mention || !(jobs & JOB.indefinite || shape & NUM)) return false
  if (!isPerson(named) || !verb.lemmas.some((l) => giving.includes(l))) return false
  for (let i = named.first; i < named.last; i++) if (tokens[i]!.form.text === ',') return true
  return false
}

/**
 * `provided X, who had left in May, with tents`, `gave X, accused of theft, a dressing-down`: what goes on with the verb
 * behind the commas that part what is told of a name, or `END`.
 */
function behindTold({ items }: Reading, taking: Taking, j: number): number {
  const { clause, k } = taking
  if (!isNp(items[j - 1]) || clause.inverted) return END
  const apposed = closingApposition(items, j)
  // `was offered to X, a former teacher from Brazil, by Y`
  if (apposed !== -1 && items[apposed + 1]?.kind === 'prep' && isNp(items[apposed + 2]))
    return ownsVerb(items, apposed + 3) ? END : apposed + 1
  const close = closingComma(items, j, true)
  if (close === -1 || openingComma(items, close) !== j) return END
  const after = items[close + 1]
  if (after?.kind === 'prep' && isNp(items[close + 2]) && !ownsVerb(items, close + 3)) return close + 1
  if (!isNp(after) || isDateNp(after) || ownsVerb(items, close + 2)) return END
  if (!isFiniteVp(items[k]) || j - 1 !== taking.objectEnd || isPerson(after.np)) return END
  taking.objectEnd = close
  return close + 1
}

/** `handed X, who is wanted in Lima, to Peru`: the preposition behind the relative clause that comma `j` opens, or `END`. */
function behindRelative(r: Reading, j: number): number {
  const { items } = r
  const verb = items.findIndex((item, i) => i > j && isFiniteVp(item))
  const comma = items.findIndex(({ kind }, i) => i > verb && kind === 'comma')
  return verb !== -1 && comma !== -1 && endsRelative(r, verb, comma) ? comma + 1 : END
}

/** Comma `j` closes the relative clause of verb `k`, which another opened: whom something goes to behind it goes with the verb before. */
function endsRelative(r: Reading, k: number, j: number): boolean {
  const { items, clauseAt } = r
  if (clauseAt[k]!.relation !== 'relative' || !items[j + 1]) return false
  if (!hasJob(r, j + 1, JOB['dative-marker'])) return false
  const opener = lastBefore(items, k, ({ kind }) => kind === 'rel')
  return items[opener - 1]?.kind === 'comma' && lastBefore(items, opener, isVp) !== -1
}

/** A common noun without an article. */
const isBare = ({ form: { classes, shape } }: Token): boolean => classes === 0 && (shape & LOWER) !== 0

/** `Sanctions on X were lifted`: what stands behind the subject of a passive stands behind the object of the active verb. */
function takeSubjectComplements(r: Reading, k: number, subject: Argument, obliques: Argument[]): void {
  const { items } = r
  const last = subject.phrases.at(-1)
  let j = items.findIndex((item) => isNp(item) && item.np === last) + 1
  while (j > 0 && j < k - 1 && items[j]!.kind === 'prep' && isNp(items[j + 1])) {
    if (hasJob(r, j, JOB.agent)) return
    const preposition = wordOf(items[j])
    const phrases: NounPhrase[] = []
    do {
      phrases.push(phraseAt(items, j + 1))
      j += 2
    } while (items[j]!.kind === 'coord' && isNp(items[j + 1]))
    if (!phrases[0]!.date) obliques.push({ preposition, phrases })
  }
}
