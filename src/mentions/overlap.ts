/**
 * The one policy for mentions that overlap. Longer wins over shorter of its type where both would tell the same
 * thing; a body may stand inside a longer body, a place inside a body or title, a body inside a title; a person
 * stands in nothing but a title's or body's own reach.
 */
import { BIT, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { CAP, CAPS, type Form } from '../pack/pack.js'
import type { Mention, Token } from '../types.js'

const inside = (a: Mention, b: Mention): boolean => a !== b && a.first >= b.first && a.last <= b.last
const crosses = (a: Mention, b: Mention): boolean =>
  a.first < b.last && b.first < a.last && !inside(a, b) && !inside(b, a)

/** Trust in a type when two mentions cross or cover the same tokens. */
const RANK: Readonly<Record<Mention['type'], number>> = { title: 3, institution: 2, place: 1, person: 0 }

/** A place or body of which only a word beside it tells: a person of the same name has the better claim. */
export const isGuess = (m: Mention): boolean => m.claim === 'guess'
/** Of names of the same words one that a list knows has the better claim: the `West Bank` is no bank, but NEMA no Néma. */
const LISTED = 1.25
const isListed = ({ type, rule, first, last }: Mention): boolean =>
  type !== 'person' && last - first > 1 && rule.includes('/lists/')
/** More than ranks differ by. */
const RANKS = 8
/** A building is meant where its seat is told, not who sits there: more than a listed body, less than a longer name. */
const SEATED = 4
const rank = (m: Mention): number =>
  isGuess(m) ? -1 : m.claim === 'seat' ? SEATED : RANK[m.type] + (isListed(m) ? LISTED : 0)

/** The mentions that stand, in text order; of two with the same worth the one found first. */
export function settle(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  // length first, then rank
  const byWorth = mentions
    .map((mention) => ({ mention, worth: (mention.last - mention.first) * RANKS + rank(mention) }))
    .sort((a, b) => b.worth - a.worth || a.mention.first - b.mention.first)
  const kept: Mention[] = []
  // only neighbours can overlap; a bucket per token keeps this linear in the length of the text
  const at: (Mention[] | undefined)[] = new Array(tokens.length)
  for (const { mention } of byWorth) {
    if (isExcluded(tokens, at, mention)) continue
    kept.push(mention)
    for (let i = mention.first; i < mention.last; i++) (at[i] ??= []).push(mention)
  }
  return kept.sort((a, b) => a.first - b.first || b.last - a.last)
}

function isExcluded(
  tokens: readonly Token[],
  at: readonly (readonly Mention[] | undefined)[],
  mention: Mention,
): boolean {
  for (let i = mention.first; i < mention.last; i++)
    if (at[i]?.some((other) => excludes(tokens, other, mention))) return true
  return false
}

/** True where `kept` leaves no room for the shorter or lower `other`. */
function excludes(tokens: readonly Token[], kept: Mention, other: Mention): boolean {
  if (crosses(kept, other)) return true
  const same = kept.first === other.first && kept.last === other.last
  switch (other.type) {
    case 'person':
      return kept.type !== 'title' && kept.type !== 'institution' ? true : same || kept.type === 'institution'
    case 'place':
      if (kept.type === 'institution' && isPartOfWord(tokens, kept, other)) return true
      return kept.type === 'place' || kept.type === 'person' || same
    case 'institution':
      if (kept.type === 'institution') return same || isBrand(kept, other) || sharesHead(tokens, kept, other)
      return kept.type === 'person' || kept.type === 'place' || same
    case 'title':
      return kept.type === 'title' || kept.type === 'person' || kept.type === 'institution'
  }
}

/**
 * `Douma` in `Douma d'État` is what the body is, no town; `RDA` in `PDCI-RDA` is a part of an acronym: words that are
 * spelled as a place inside the name of a body.
 */
function isPartOfWord(tokens: readonly Token[], body: Mention, place: Mention): boolean {
  const opens = place.first === body.first && place.last < body.last
  if (opens && tokens[place.last]!.form.jobs & JOB.genitive) return true
  const hyphenated = (at: number): boolean =>
    at > body.first && at + 1 < body.last && tokens[at]!.form.text === '-' && tokens[at]!.glued
  const caps = (at: number): boolean => (tokens[at]!.form.shape & CAPS) !== 0
  return (
    caps(place.first) &&
    ((hyphenated(place.first - 1) && caps(place.first - 2)) ||
      (hyphenated(place.last) && caps(place.last + 1)))
  )
}

/**
 * `Security Council` in `UN Security Council` is the same head, `UN` and `Parti` in `Comité central du Parti` are others:
 * a body that begins where the longer does with no head behind it, or ends where it does without a preposition before
 * it, is no mention of its own.
 */
const sharesHead = (tokens: readonly Token[], long: Mention, short: Mention): boolean =>
  short.first === long.first
    ? !isOwner(tokens, long, short)
    : short.last === long.last && qualifies(tokens[short.first - 1]!.form)

/** No preposition, article or possessive: `New` in `New People's Army`, which is a word of other kinds as well. */
const qualifies = ({ classes, shape }: Form): boolean =>
  (classes & ~BIT.coordinator) === 0 ||
  ((shape & CAP) !== 0 && !(classes & (BIT.preposition | BIT.determiner | BIT.possessive)))

/** `UN` in `UN Security Council`: a public body of another kind, with the head of the longer name behind it. */
function isOwner(tokens: readonly Token[], long: Mention, short: Mention): boolean {
  // `United Nations Mission in Mali`: a league of states has bodies that are called so too
  const league = short.kind === LEAGUE && short.id !== null
  const akin = short.kind === long.kind && !league && (short.id || short.rule !== long.rule)
  if (akin || BRANDS.has(short.kind ?? '')) return false
  for (let i = short.last; i < long.last; i++) {
    const { form, lists } = tokens[i]!
    if (form.classes & BIT.preposition) return false
    if ((form.shape & CAP || league) && lists & LIST['institution-heads']) return true
  }
  return false
}
/** `Red Cross` in `International Committee of the Red Cross`, which a list knows as a whole. */
const isBrand = (long: Mention, short: Mention): boolean =>
  long.id !== null && short.first > long.first && BRANDS.has(short.kind ?? '')

const LEAGUE = 'igo'
/** Kinds of bodies whose names open longer names of themselves: `Red Cross Society`. */
const BRANDS: ReadonlySet<string> = new Set(['company', 'bank', 'media', 'university', 'ngo'])
