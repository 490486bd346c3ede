/** Coordinated noun phrases: how far `X, Y and Z` reaches, and when what follows has a verb of its own. */
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
import { isPerson } from './phrase-kinds.js'
import { lastBefore } from './reading.js'
import type { Argument, NounPhrase } from './types.js'

/** The coordination that phrase `at` begins. */
export interface Group {
  readonly argument: Argument
  /** Its last item. */
  readonly end: number
}

/** How many items are read to see whether a list of commas ends in `and`. */
const LIST_REACH = 14

/**
 * The coordination that phrase `at` begins. Before a verb that is known (`limit`) all of the list is its subject;
 * elsewhere the last phrase of it may be the subject of the next verb.
 */
export function groupFrom(items: readonly Item[], at: number, limit = items.length): Group {
  const phrases = [phraseAt(items, at)]
  const preposition = prepositionBefore(items, at)
  // `a truce that Egypt, Qatar and Oman brokered`: up to a verb that is known the list is its subject
  const known = limit < items.length
  let end = at
  for (;;) {
    let next = end + 1
    const comma = items[next]?.kind === 'comma'
    if (comma) next++
    const coord = items[next]?.kind === 'coord'
    if (coord) next++
    // `to X and to Y`, `à l'encontre de X, de Y et de Z`
    const again = preposition !== null && items[next]?.kind === 'prep' ? wordOf(items[next])! : ''
    const repeated = again !== '' && (preposition!.endsWith(` ${again}`) || (coord && preposition === again))
    if (repeated) next++
    const item = items[next]
    if ((!comma && !coord) || next >= limit || !isNp(item) || item.np.date) break
    // `fell on Friday and Kenya left`: a day and who acts are no pair
    if (phrases[0]!.date !== null) break
    if (!coord && !repeated && !listGoesOn(items, next, known)) break
    // `a remis, lors d'une cérémonie à Rabat, 400 tentes et 30 tonnes de riz`: things are no places
    const placed = preposition !== null && phrases[0]!.mention?.type === 'place'
    if (placed && !coord && !repeated && !item.np.mention && !item.np.owner) break
    if (coord && !known && ownsVerb(items, next + 1) && (comma || !isSubjectPosition(items, at))) break
    if (coord && comma && !known && waitsForVerb(items, next + 1)) break
    // `thanking X, and Y deploring the delay`: no list of two has a comma
    const behind = items[next + 1]
    if (coord && comma && end === at && isVp(behind) && behind.verb.kind === 'gerund') break
    if (comma && !coord && opensAbsolute(items, next)) break
    const apposed = opensApposed(items, next) || (comma && opensAside(items, next))
    if (coord && !known && apposed && !isSubjectPosition(items, at)) break
    phrases.push(item.np)
    end = next
  }
  return { argument: { preposition, phrases: namesIn(phrases) ?? withGenitives(phrases) }, end }
}

/**
 * `the arrest of X, Y and Z`: persons behind one whose deed or lot the first phrase names share its noun, and so do
 * countries behind that of `the leaders of X, Y and Z`.
 */
function withGenitives(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const [np, ...others] = phrases as readonly [NounPhrase, ...NounPhrase[]]
  const land = (p: NounPhrase | null): boolean => p?.mention?.kind === 'country' && p.titles.length === 0
  const lead = np.noun !== null && (np.noun.list === 'group-nouns' || np.noun.list === 'titles') && np.plural
  if (lead && !np.mention && !np.size && others.length && land(np.of) && others.every(land))
    return [np, ...others.map((of) => ({ ...np, first: of.first, last: of.last, of, owner: of.mention }))]
  const thing = !np.mention && !np.titles.length && !np.noun && !np.members && np.pronoun === null
  const shared =
    thing && np.of?.mention?.type === 'person' && others.every((p) => p.mention?.type === 'person')
  if (!shared || !others.length) return phrases
  const owner = (of: NounPhrase): NounPhrase['owner'] => (np.owner ? of.mention : null)
  return [np, ...others.map((of) => ({ ...np, first: of.first, last: of.last, of, owner: owner(of) }))]
}

/** `the presidents of X and Y, A and B,`: the names of those whom the first phrase tells of together, or null. */
function namesIn(phrases: readonly NounPhrase[]): readonly NounPhrase[] | null {
  const [{ plural, mention, noun }] = phrases as readonly [NounPhrase]
  if (phrases.length < 3 || !plural || mention || (noun?.list !== 'group-nouns' && noun?.list !== 'titles'))
    return null
  const at = phrases.findIndex(isPerson)
  const names = at > 0 ? phrases.slice(at) : []
  const places = phrases.slice(1, at).every((p) => p.mention?.type === 'place')
  return names.length > 1 && names.every(isPerson) && places ? names : null
}

/** The coordination that phrase `at` ends, and its first item. */
export function groupUpTo(items: readonly Item[], at: number): { argument: Argument; start: number } {
  const starts = [at]
  for (;;) {
    let previous = starts[0]! - 1
    const coord = items[previous]?.kind === 'coord'
    if (coord) previous--
    const comma = items[previous]?.kind === 'comma' && (coord || starts.length > 1)
    if (comma) previous--
    else if (!coord) break
    // `met X and Y said`, `to meet X and Y said`, `floods hit X, Y and Z said`: X is the object of the verb before it
    if (!isFree(items, previous) || isVp(items[previous - 1])) {
      // `in X and Y, and Z said`: and so is who is joined to that
      const joined = items[previous]
      if (coord && !comma && isNp(joined) && joined.np.date === null && starts.length > 1) starts.shift()
      break
    }
    starts.unshift(previous)
  }
  const phrases = starts.map((start) => phraseAt(items, start))
  return { argument: { preposition: prepositionBefore(items, at), phrases }, start: starts[0]! }
}

/** A finite verb follows at once, so the phrase before it is its subject. */
export function ownsVerb(items: readonly Item[], at: number): boolean {
  let j = at
  while (j < items.length) {
    if (items[j]!.kind === 'adv' || isDateNp(items[j])) j++
    else if (items[j]!.kind === 'prep' && isNp(items[j + 1])) j += 2
    else break
  }
  const verb = items[j]
  return isFiniteVp(verb) && !verb.verb.inverted
}

/** `thanked X, and Y, which left the bloc, expelled Z`: a finite verb follows behind the insertion that the comma at `at` opens. */
function waitsForVerb(items: readonly Item[], at: number): boolean {
  const close = closingComma(items, at, true)
  return close !== -1 && isFiniteVp(items[close + 1])
}

/** `agreed on a text, X and Y having dropped it`: phrase `at` and what is joined to it are the subject of what came before. */
function opensAbsolute(items: readonly Item[], at: number): boolean {
  let end = at
  while (items[end + 1]?.kind === 'coord' && isNp(items[end + 2])) end += 2
  const behind = items[end + 1]
  return isVp(behind) && behind.verb.kind === 'gerund' && behind.verb.compound
}

/** `condemned X and its minister, Y, met Z`: phrase `at` ends in a name in commas behind which a verb stands. */
export function opensApposed(items: readonly Item[], at: number): boolean {
  const { mention, titles, possessive, first } = phraseAt(items, at)
  // `its floor leader, Y,`
  const named = titles.length
    ? titles.every((t) => mention !== null && t.last < mention.first)
    : possessive !== null
  const apposed = mention !== null && mention.first > first && named
  return apposed && items[at + 1]?.kind === 'comma' && ownsVerb(items, at + 2)
}

/** `praised X, and Y, the Z of W, met V`: a name behind `, and` with a verb behind the insertion it opens. */
export function opensAside(items: readonly Item[], at: number): boolean {
  if (!phraseAt(items, at).mention || items[at - 2]?.kind !== 'comma' || items[at + 1]?.kind !== 'comma')
    return false
  const far = isNp(items[at + 2]) && items[at + 3]?.kind === 'comma'
  return ownsVerb(items, far ? at + 4 : at + 2)
}

const prepositionBefore = (items: readonly Item[], at: number): string | null =>
  items[at - 1]?.kind === 'prep' ? wordOf(items[at - 1]) : null

const isSubjectPosition = (items: readonly Item[], at: number): boolean =>
  lastBefore(items, at, isFiniteVp) === -1 && items[at - 1]?.kind !== 'prep'

/** A comma list counts only when an `and` closes it. */
function listGoesOn(items: readonly Item[], at: number, known: boolean): boolean {
  for (let j = at + 1; j < items.length && j < at + LIST_REACH; j++) {
    const item = items[j]!
    if (item.kind === 'coord') return isNp(items[j + 1]) && (known || !ownsVerb(items, j + 2))
    if (item.kind !== 'comma' && !isNp(item)) return false
  }
  return false
}
