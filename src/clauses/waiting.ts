/** `said that X, who had met Y, would leave`: a subject that waits behind an insertion for the verb of what is said. */
import { isProclitic } from '../pack/grammar.js'
import { groupFrom } from './coordination.js'
import { closingComma, isDateNp, isFiniteVp, isFree, isNp, isVerbless, isVp } from './items.js'
import { isApposed, isSpeaker } from './phrase-kinds.js'
import { clauseBefore, lastBefore, onlySays, type Reading } from './reading.js'
import { isContent } from './relatives.js'
import type { Argument, Clause } from './types.js'

/** What opens the clause of a subject: what somebody says, a conjunction, or neither. */
interface Opening {
  /** The item it begins with. */
  readonly at: number
  /** The clause that says what is told of it. */
  readonly host: Clause | null
  /** The conjunction before it, or -1. */
  readonly sub: number
  /** The relative before it, or -1: `a deal that X, who …, signed`. */
  readonly rel: number
}

export interface Waiting extends Omit<Opening, 'at'> {
  readonly subject: Argument
}

/** The subject that waits for verb `k`, and what opens its clause; null where none waits. */
export function waitingSubject(r: Reading, k: number): Waiting | null {
  const { items, clauseAt } = r
  if (items[k - 1]?.kind !== 'comma') return null
  // `said X, the mayor, had left`: a name and its office are one phrase
  const apposed = items[k - 2]
  if (isNp(apposed) && isApposed(r.input.tokens, apposed.np)) {
    const first = openingOf(r, k - 1, k)
    if (first) return { ...first, subject: groupFrom(items, first.at, k - 1).argument }
  }
  for (let open = k - 3; open > 0; open--) {
    const item = items[open]!
    if (item.kind === 'break' || item.kind === 'quote') return null
    if (item.kind !== 'comma' || !isNp(items[open - 1]) || !isInsertion(r, open + 1, k - 1)) continue
    const first = openingOf(r, open, k)
    if (first === null) continue
    const { at, host } = first
    // `said that X, who was ill, was right, thanked Y`: it has its verb
    const served = host && clauseAt.slice(open, k).some((c) => c?.relation === 'content' && c.parent === host)
    if (!served) return { ...first, subject: groupFrom(items, at, open).argument }
  }
  return null
}

/** Where the phrase before the comma at `open` begins, when it opens what somebody says or what is told next, and who says it. */
function openingOf(r: Reading, open: number, k: number): Opening | null {
  const { items, clauseAt, input } = r
  let at = -1
  let parted = false
  for (let i = open - 1; i >= 0; i--) {
    const item = items[i]!
    // `said that, on Monday, X, who …, had left`
    if (item.kind === 'comma' && at !== -1) {
      parted = true
      continue
    }
    if (parted && isFree(items, i) && !isDateNp(item)) return null
    if (item.kind === 'comp' || (item.kind === 'rel' && isContent(r, i, k))) {
      const host = clauseBefore(r, i, isVp)
      return host && at !== -1 ? { at, host, sub: -1, rel: -1 } : null
    }
    if (item.kind === 'sub') return at === -1 ? null : { at, host: null, sub: i, rel: -1 }
    // the one it speaks of, not the phrase inside `whose deputy, X, has left, …`
    if (item.kind === 'rel')
      return at === i + 1 && at === open - 1 && closingComma(items, open, true) === k - 1
        ? { at, host: null, sub: -1, rel: i }
        : null
    // `Prices rose, and X, under fire at home, thanked Y`
    if (item.kind === 'coord' && i + 1 === at && items[i - 1]?.kind === 'comma') {
      const joined = clauseBefore(r, i, isFiniteVp)
      return joined && joined.relation !== 'relative' ? { at, host: null, sub: -1, rel: -1 } : null
    }
    if (isVp(item)) {
      // `said X, who …, had left`: without a conjunction only behind a verb that says and has its subject before it
      const host = clauseAt[i]!
      const { thinking = [] } = input.grammar.auxiliaries
      const says = onlySays(r, item.verb) || item.verb.lemmas.some((l) => thinking.includes(l))
      const told = says && isFiniteVp(item) && host.subject && !host.inverted && !host.closing
      const named = items[at]
      // not `confirmed X as secretary, …`
      const alone = !items.slice(at, open).some(({ kind }) => kind === 'prep')
      const bare = alone && !parted && !isProclitic(input.grammar)
      return told && bare && isNp(named) && isSpeaker(named.np) ? { at, host, sub: -1, rel: -1 } : null
    }
    if (item.kind !== 'np' && item.kind !== 'prep' && item.kind !== 'adv' && item.kind !== 'coord')
      return null
    if (isFree(items, i) && !isDateNp(item)) at = i
  }
  return null
}

/** `a signé X et, lundi, a condamné Y`: the comma at `mark` closes an insertion right behind the conjunction of two verbs. */
export function closesJoined(r: Reading, mark: number): boolean {
  const open = lastBefore(r.items, mark, ({ kind }) => kind === 'comma')
  return open > 0 && r.items[open - 1]!.kind === 'coord' && isInsertion(r, open + 1, mark)
}

/** Items that an inserted report takes: who says it, the verb, and when. */
const REPORT = 4

/** What stands between two commas is a relative, a participle or words that say more of a name. */
function isInsertion(r: Reading, from: number, to: number): boolean {
  const inside = r.items.slice(from, to)
  const [first, second] = inside
  if (!first || inside.some(({ kind }) => kind === 'comp' || kind === 'break')) return false
  if (isVerbless(inside.filter(({ kind }) => kind !== 'comma'))) return true
  // `Kenya, officials said, thanked Togo`
  const said = isNp(first) ? second : first
  if (inside.length <= REPORT && isFiniteVp(said) && onlySays(r, said.verb)) return true
  return first.kind === 'rel' || (first.kind === 'prep' && second?.kind === 'rel')
}
