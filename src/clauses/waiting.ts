/** `said that X, who had met Y, would leave`: a subject that waits behind an insertion for the verb of what is said. */
import { isProclitic } from '../pack/grammar.js'
import { groupFrom } from './coordination.js'
import { type Item, isDateNp, isFiniteVp, isFree, isNp, isVp } from './items.js'
import { isSpeaker } from './phrase-kinds.js'
import { clauseBefore, onlySays, type Reading } from './reading.js'
import { isContent } from './relatives.js'
import type { Argument, Clause } from './types.js'

/** The subject that waits for verb `k`, and the clause that says what is told of it; null where none does. */
export function waitingSubject(r: Reading, k: number): { subject: Argument; host: Clause } | null {
  const { items, clauseAt } = r
  if (items[k - 1]?.kind !== 'comma') return null
  // `said X, the mayor, had left`: a name and its office are one phrase
  const apposed = items[k - 2]
  if (
    isNp(apposed) &&
    r.input.tokens.slice(apposed.first, apposed.last).some(({ form }) => form.text === ',')
  ) {
    const first = openingOf(r, k - 1, k)
    if (first) return { subject: groupFrom(items, first.at, k - 1).argument, host: first.host }
  }
  for (let open = k - 3; open > 0; open--) {
    const item = items[open]!
    if (item.kind === 'break' || item.kind === 'quote') return null
    if (item.kind !== 'comma' || !isNp(items[open - 1]) || !isInsertion(items, open + 1, k - 1)) continue
    const first = openingOf(r, open, k)
    if (first === null) continue
    const { at, host } = first
    // `said that X, who was ill, was right, thanked Y`: it has its verb
    const served = clauseAt.slice(open, k).some((c) => c?.relation === 'content' && c.parent === host)
    if (!served) return { subject: groupFrom(items, at, open).argument, host }
  }
  return null
}

/** Where the phrase before the comma at `open` begins, when it opens what somebody says, and who says it. */
function openingOf(r: Reading, open: number, k: number): { at: number; host: Clause } | null {
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
      return host && at !== -1 ? { at, host } : null
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
      return told && bare && isNp(named) && isSpeaker(named.np) ? { at, host } : null
    }
    if (item.kind !== 'np' && item.kind !== 'prep' && item.kind !== 'adv' && item.kind !== 'coord')
      return null
    if (isFree(items, i) && !isDateNp(item)) at = i
  }
  return null
}

/** What stands between two commas is a relative, a participle or words that say more of a name. */
function isInsertion(items: readonly Item[], from: number, to: number): boolean {
  const inside = items.slice(from, to)
  const [first, second] = inside
  if (!first || inside.some(({ kind }) => kind === 'comp' || kind === 'break')) return false
  if (!inside.some(isFiniteVp))
    return (isNp(first) || isVp(first)) && !inside.some(({ kind }) => kind === 'sub')
  return first.kind === 'rel' || (first.kind === 'prep' && second?.kind === 'rel')
}
