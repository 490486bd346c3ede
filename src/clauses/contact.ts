/** Relative clauses that no relative opens: `the aid X sent`, `…, a charge Y denies`. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import type { Token } from '../types.js'
import { isNp, isVp, phraseAt } from './items.js'
import { isSpeaker } from './phrase-kinds.js'
import { clauseBefore, type Reading } from './reading.js'
import type { Clause, NounPhrase } from './types.js'

/** What a clause says more of, and the clause in which that stands, where one begins before it. */
export interface Told {
  readonly object: NounPhrase
  readonly host: Clause | null
}

/**
 * `thanked Kuwait for the aid it sent`: the common noun right before phrase `j`, inside a clause that has its verb, of
 * which what follows with verb `k` says more; null where that may as well be what somebody says (`said in a letter it had …`),
 but for what verb and noun tell together (`described the talks it had held`).
 */
export function contactOf(r: Reading, j: number, k: number): Told | null {
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
  const done = isDone(r, noun.np, k)
  let others = false
  for (let i = j - 2; i >= 0; i--) {
    const item = items[i]!
    if (isVp(item)) {
      const host = clauseAt[i]!
      const { neutral, grammar } = input
      const { thinking = [] } = grammar.auxiliaries
      if (!done && item.verb.lemmas.some((l) => neutral.has(l) || thinking.includes(l))) return null
      return doer !== null && others && host.subject?.phrases.some(may) ? null : { object: noun.np, host }
    }
    if (item.kind !== 'np' && item.kind !== 'prep' && item.kind !== 'adv') return null
    others ||= isNp(item) && may(item.np)
  }
  // `During the talks X held with Y, he …`
  return done && items[0]?.kind === 'prep' ? { object: noun.np, host: null } : null
}

/** Verb `k` tells an event with this noun as its object (`hold talks`), and has no other. */
const isDone = ({ items, input }: Reading, { head }: NounPhrase, k: number): boolean => {
  const vp = items[k]
  const { folded } = input.tokens[head]!.form
  return isVp(vp) && !isNp(items[k + 1]) && vp.verb.lemmas.some((l) => input.tells(l, folded))
}

/** An article that says nothing was told of it, or none. */
const isSome = ({ form: { classes, jobs } }: Token): boolean =>
  !(classes & (BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.quantifier)) ||
  (jobs & JOB.indefinite) !== 0

/** A relative clause that no relative opens: its object stands right before its subject. */
export const isContact = ({ relation, object, subject }: Clause): boolean =>
  relation === 'relative' && object?.phrases[0]?.last === subject?.phrases[0]?.first && object !== null
