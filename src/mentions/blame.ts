/** `a accusé l'Union européenne de fraude`: of what somebody is accused is no part of the name, though names go on so. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import { LOWER } from '../pack/pack.js'
import type { Mention, Token } from '../types.js'

/** Tokens between such a verb and the name: a day, an adverb, `par`, an article. */
const REACH = 4

/** The bodies, each without what a verb before it says that it does. */
export const withoutBlame = (
  tokens: readonly Token[],
  bodies: readonly Mention[],
  grammar: Grammar,
): Mention[] => {
  const { blaming } = grammar.auxiliaries
  return bodies.map((body) => {
    const last = blaming ? matterIn(tokens, body) : -1
    if (last === -1 || !isBlamed(tokens, body.first, blaming!)) return body
    return { ...body, last, end: tokens[last - 1]!.end }
  })
}

/** Where the name ends before `de` or `d'` without an article and words without capitals that close it; -1 where it does not end so. */
function matterIn(tokens: readonly Token[], { first, last }: Mention): number {
  let at = last - 1
  while (at > first && tokens[at]!.form.shape & LOWER && !(tokens[at]!.form.jobs & JOB.genitive)) at--
  const { jobs, classes } = tokens[at]!.form
  return at > first && at < last - 1 && jobs & JOB.genitive && !(classes & BIT.determiner) ? at : -1
}

/** One of the verbs stands before the token. */
function isBlamed(tokens: readonly Token[], first: number, verbs: readonly string[]): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const { form } = tokens[at]!
    if (form.text === ',' || form.classes & BIT.coordinator) return false
    if (form.verbs.some(({ lemma }) => verbs.includes(lemma))) return true
  }
  return false
}
