/** Clauses beside a main one that tell on which occasion it was said or done, and so its day. */
import type { Clause } from '../clauses/types.js'
import { BIT } from '../pack/grammar.js'
import type { DateMention } from '../types.js'
import { isAhead, isDay, isSpoken, ownDate } from './own-date.js'
import type { Story } from './story.js'

/**
 * When words were made public that open the sentence, `In a letter published on Monday, X urged`, or what he who acts
 * was at, `X, who was receiving Y on Monday, urged`: the clause beside the main one that tells its day.
 */
export function occasionAside(
  story: Story,
  { relation, subject, verb, sentence }: Clause,
): DateMention | undefined {
  const { clauses, grammar, input } = story
  if (relation !== 'main' || verb.tense !== 'past' || verb.anterior || verb.current) return undefined
  for (const beside of clauses) {
    if (beside.verb.first >= verb.first) break
    const { lemmas, passive } = beside.verb
    const opening =
      beside.relation === 'reduced' &&
      passive &&
      beside.first === sentence.first &&
      (input.tokens[sentence.first]!.form.classes & BIT.preposition) !== 0 &&
      lemmas.some((l) => grammar.auxiliaries.publishing?.includes(l))
    const own = subject !== null && beside.subject?.phrases[0]?.first === subject.phrases[0]?.first
    const busy =
      beside.relation === 'relative' && own && isUnderWay(story, beside) && !isSpoken(story.frames, beside)
    const date = opening || busy ? ownDate(story, beside) : undefined
    // `X, qui devait le rencontrer lundi`
    if (date && isDay(date.value) && !(busy && isAhead(date.value, input.documentDate ?? date.value)))
      return date
  }
  return undefined
}

/** `thanked Y, whom he received on Monday`, `promised X, who met Y on Monday`: what is said to somebody met is said when they meet. */
export function metAside(story: Story, clause: Clause): DateMention | undefined {
  const { relation, verb, subject } = clause
  if (relation !== 'main' || verb.tense !== 'past' || verb.current || verb.anterior) return undefined
  if (!isSpoken(story.frames, clause)) return undefined
  const meeting = story.clauses.find(
    (c) =>
      c.parent === clause &&
      c.relation === 'relative' &&
      c.verb.tense === 'past' &&
      !c.verb.anterior &&
      !c.verb.negated &&
      (c.subject?.phrases[0]?.pronoun || c.subject?.phrases[0]?.first === subject?.phrases[0]?.first) &&
      story.frames.get(c)?.some(({ frame }) => frame.type === 'CONSULT'),
  )
  const date = meeting && ownDate(story, meeting)
  return date && isDay(date.value) ? date : undefined
}

/** `recevait`, `was receiving`: what went on when something else was done. */
const isUnderWay = ({ input: { tokens } }: Story, { verb }: Clause): boolean =>
  verb.imperfect ||
  (verb.kind === 'finite' &&
    verb.tense === 'past' &&
    verb.head > verb.first &&
    !verb.anterior &&
    tokens[verb.head]!.form.verbs.some((r) => r.form === 'gerund'))
