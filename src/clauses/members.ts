/** Groups told of by those in them: `the presidents of Mali, X, and Niger, Y`, `several countries, including X`. */
import { BIT, JOB } from '../pack/grammar.js'
import { LOWER, NUM } from '../pack/pack.js'
import type { Token } from '../types.js'
import { groupFrom } from './coordination.js'
import { type Item, isFiniteVp, isNp, isVp, wordOf } from './items.js'
import { isPerson } from './phrase-kinds.js'
import { lastBefore } from './reading.js'
import type { NounPhrase } from './types.js'

/** `les présidents du Mali, X, et du Niger, Y,`: puts those named one by one for the group that they are. */
export function nameMembers(items: Item[]): void {
  for (let i = 0; i < items.length - 6; i++) {
    const group = items[i]!
    if (!isNp(group) || !group.np.plural || group.np.mention || group.np.owner?.type !== 'place') continue
    const members: Item[] = []
    let coord: Item | undefined
    let end = i + 1
    for (let at = i + 1; ; ) {
      const named = items[at + 1]
      if (items[at]?.kind !== 'comma' || !isNp(named) || !isPerson(named.np)) break
      members.push(named)
      at += 2
      end = items[at]?.kind === 'comma' ? ++at : at
      if (items[at]?.kind === 'coord') coord = items[at++]
      if (items[at]?.kind === 'prep') at++
      const where = items[at++]
      if (!isNp(where) || where.np.mention?.type !== 'place') break
    }
    if (!coord || members.length < 2) continue
    const [first, ...more] = members
    items.splice(i, end - i, first!, ...more.flatMap((member) => [coord, member]))
  }
}

/** `French, German and Italian troops`, `les gouvernements malien et nigérien`: the noun of one nationality is that of those joined to it. */
export function shareNouns(tokens: readonly Token[], items: Item[]): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if (!isNp(item) || !item.np.country || !(item.np.noun || item.np.members)) continue
    const share = (step: number, fits: (np: NounPhrase) => boolean): void => {
      for (let i = at + 2 * step; joins(items[i - step]); i += 2 * step) {
        // `the German, and French troops`
        const extra = step < 0 && items[i]?.kind === 'comma' && items[i + 1]?.kind === 'coord' ? i : -1
        const other = items[extra === i ? i - 1 : i]
        if (!isNp(other) || !isNationality(other.np) || !fits(other.np)) return
        if (extra === i) {
          items.splice(i, 1)
          at--
          i--
        }
        // `German, French troops`
        const joint = items[i - step]!
        if (step < 0 && i === at - 2 && joint.kind === 'comma')
          items[i + 1] = { kind: 'coord', first: joint.first, last: joint.last, word: wordOf(joint)! }
        const { first, last, head, country } = other.np
        items[i] = { ...other, np: { ...item.np, first, last, head, country } }
      }
    }
    // `the Germans and Kenyan troops`
    share(-1, ({ plural }) => !plural)
    // `les soldats français et l'Allemande`
    share(1, ({ head }) => (tokens[head]!.form.shape & LOWER) !== 0)
  }
}

const joins = (item: Item | undefined): boolean => item?.kind === 'coord' || item?.kind === 'comma'

/** `The French`, `italiennes`: an adjective of nationality without a noun. */
function isNationality({
  first,
  last,
  country,
  mention,
  noun,
  members,
  owner,
  definite,
}: NounPhrase): boolean {
  return country !== null && !mention && !noun && !members && !owner && last - first === (definite ? 2 : 1)
}

/** `several countries, including X and Y,`: puts those named for the group, where it names nobody itself. */
export function nameExamples(tokens: readonly Token[], items: Item[], words: readonly string[]): void {
  for (let i = items.length - 3; i >= 0; i--) {
    const group = items[i]!
    if (!isNp(group) || !isAnybody(group.np) || isBesideSeveral(tokens, items, i)) continue
    // `le gouvernement malien, dont X`: no group
    if (group.np.country && !areSeveral(tokens, group.np)) continue
    // `took 11 people into custody, among them X`: phrases may stand between
    let behind = i + 1
    while (items[behind]?.kind === 'prep' && isNp(items[behind + 1])) behind += 2
    const comma = items[behind]?.kind === 'comma'
    const opener = items[comma ? behind + 1 : i + 1]
    if (!opener || !words.includes(wordOf(opener) ?? '')) continue
    if (opener.kind === 'rel' && behind > i + 1) continue
    const first = items.indexOf(opener) + 1
    if (!isNp(items[first])) continue
    const { end, argument } = groupFrom(items, first, items.length)
    if (!argument.phrases.some((np) => np.mention)) continue
    // `trois pays, dont la France soutient les efforts`, `la zone, dont le chef, X, a démissionné`: a clause tells of it
    if (opener.kind === 'rel' && (!areSeveral(tokens, group.np) || isVp(items[end + 1]))) continue
    const named = items.slice(first, end + 1)
    // `trois morts, dont X, un ingénieur`: the comma parts the name from who it is
    const next = items[end + 2]
    const apposed = isNp(next) && !next.np.mention && argument.phrases.at(-1)!.mention?.type === 'person'
    const closed =
      comma && !apposed && items[end + 1]?.kind === 'comma' && !(isFiniteVp(next) && isTold(items, i))
    const from = comma ? behind : i + 1
    items.splice(from, (closed ? end + 2 : end + 1) - from)
    items.splice(i, 1, ...named)
  }
}

/** `custody` in `took 11 people into custody`. */
function isBesideSeveral(tokens: readonly Token[], items: readonly Item[], i: number): boolean {
  const [group, before] = [items[i], items[i - 2]]
  if (items[i - 1]?.kind !== 'prep' || !isNp(group) || !isNp(before)) return false
  return areSeveral(tokens, before.np) && !areSeveral(tokens, group.np)
}

/** `plusieurs pays`, `12 personnes`. */
function areSeveral(tokens: readonly Token[], { plural, first, head }: NounPhrase): boolean {
  if (plural) return true
  for (let i = first; i < head; i++)
    if (tokens[i]!.form.shape & NUM || tokens[i]!.form.classes & BIT.quantifier) return true
  return false
}

/** `dix morts, dont deux enfants, a dit X`: leaves out what a relative without a verb counts among those before it. */
export function dropParts(tokens: readonly Token[], items: Item[], words: readonly string[]): void {
  for (let i = items.length - 2; i > 1; i--) {
    const item = items[i]
    // what stood there went with a part behind it
    if (!item) continue
    const { kind, first } = item
    if (kind !== 'rel' || items[i - 1]!.kind !== 'comma' || !words.includes(wordOf(item) ?? '')) continue
    let at = i + 1
    while (items[at]?.kind === 'adv') at++
    const part = items[at]
    // `whose two sons died`, `dont le chef, X, a démissionné`
    const counts = isNp(part) && !(tokens[first]!.form.classes & BIT.possessive) && isSome(tokens, part.np)
    if (!counts) continue
    let end = at + 1
    while (PARTS.has(items[end]?.kind ?? '')) end++
    const closed = items[end]?.kind === 'comma'
    const next = items[closed ? end + 1 : end]
    if (next && next.kind !== 'break' && !(closed && (isFiniteVp(next) || next.kind === 'coord'))) continue
    // those named there are lost but for a verb that tells of all
    if (!isFiniteVp(next) && items.slice(i, end).some((item) => isNp(item) && isNamed(item.np))) continue
    const comma = closed && (next?.kind === 'coord' || !isTold(items, i))
    items.splice(i - 1, end - i + (comma ? 2 : 1))
  }
}

/** A number of them, or some: `deux enfants`, `un journaliste`. */
const isSome = (tokens: readonly Token[], np: NounPhrase): boolean =>
  !isNamed(np) && (!np.definite || (tokens[np.first]!.form.jobs & (JOB.indefinite | JOB.partitive)) !== 0)

const isNamed = ({ mention, titles }: NounPhrase): boolean => mention !== null || titles.length > 0

/** The clause that item `at` stands in has its verb before it, so that a comma behind it ends what is told. */
const isTold = (items: readonly Item[], at: number): boolean =>
  lastBefore(items, at, isFiniteVp) > lastBefore(items, at, ({ kind }) => OPENS.has(kind))

const PARTS: ReadonlySet<string> = new Set(['np', 'prep', 'adv', 'coord'])
const OPENS: ReadonlySet<string> = new Set(['comp', 'sub', 'rel', 'break'])

/** A phrase that names nobody and says of no body or country that it is theirs. */
const isAnybody = ({ mention, titles, owner, pronoun, date }: NounPhrase): boolean =>
  !mention && !titles.length && !owner && !pronoun && !date
