/** Relative clauses that no relative opens: `the aid X sent`, `…, a charge Y denies`. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import type { Token } from '../types.js'
import { isNp, isVp, phraseAt } from './items.js'
import { isSpeaker } from './phrase-kinds.js'
import { clauseBefore, type Reading } from './reading.js'
import type { Clause, NounPhrase } from './types.js'

/** What a clause says more of, and the clause in which that stands. */
export interface Told {
  readonly object: NounPhrase
  readonly host: Clause
}

/**
 * `thanked Kuwait for the aid it sent`: the common noun right before phrase `j`, inside a clause that has its verb, of
 * which what follows says more; null where that may as well be what somebody says (`said in a letter it had …`).
 */
export function contactOf(r: Reading, j: number): Told | null {
  const { items, clauseAt, input } = r
  const noun = items[j - 1]
  if (isProclitic(input.grammar) || !isNp(noun)) return null
  const { mention, titles, noun: listed, pronoun, date } = noun.np
  if (mention || titles.length || listed || pronoun !== null || date) return null
  const { pronoun: doer } = phraseAt(items, j)
  if (doer === null ? !isSpeaker(phraseAt(items, j)) : !input.grammar.words.subject?.includes(doer))
    return null
  const before = clauseBefore(r, j, isVp)
  // `…, a charge Kenya denies`
  if (items[j - 2]?.kind === 'comma')
    return before && isSome(input.tokens[noun.np.first]!) ? { object: noun.np, host: before } : null
  const things = doer !== null && input.grammar.pronouns[doer]?.refers === 'thing'
  // `accused X of the raids it led`: nobody tells which of the two
  const may = ({ mention }: NounPhrase): boolean => mention !== null && (mention.type === 'person') !== things
  let others = false
  for (let i = j - 2; i >= 0; i--) {
    const item = items[i]!
    if (isVp(item)) {
      const host = clauseAt[i]!
      const { neutral, grammar } = input
      const { thinking = [] } = grammar.auxiliaries
      if (item.verb.lemmas.some((l) => neutral.has(l) || thinking.includes(l))) return null
      return doer !== null && others && host.subject?.phrases.some(may) ? null : { object: noun.np, host }
    }
    if (item.kind !== 'np' && item.kind !== 'prep' && item.kind !== 'adv') return null
    others ||= isNp(item) && may(item.np)
  }
  return null
}

/** An article that says nothing was told of it, or none. */
const isSome = ({ form: { classes, jobs } }: Token): boolean =>
  !(classes & (BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.quantifier)) ||
  (jobs & JOB.indefinite) !== 0

/** A relative clause that no relative opens: its object stands right before its subject. */
export const isContact = ({ relation, object, subject }: Clause): boolean =>
  relation === 'relative' && object?.phrases[0]?.last === subject?.phrases[0]?.first && object !== null
