/** What may stand between the words of a verb group: adverbs, negations, dates, insertions, inverted pronouns. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { type Form, LOWER, NUM, WORD } from '../pack/pack.js'
import { ADVERB, FINITE, NOUN, PARTICIPLE } from '../pack/traits.js'
import { endOfDate, isDate, wordAt } from './lookahead.js'
import { OPENS_QUOTE, PUNCTUATION } from './marks.js'
import type { GroupReading } from './verb-reading.js'

/** The next token that is no adverb, negation or inverted pronoun, or -1; notes what it passes. */
export function skip(g: GroupReading, at: number): number {
  const { tokens, lex } = g.input
  const limit = g.sentence.last
  let j = at
  for (let steps = 0; j < limit && steps < 6; steps++) {
    const back = passInverted(g, j)
    if (back > j) {
      j = back
      continue
    }
    const { form, lists } = tokens[j]!
    // `has fast-tracked`
    if (wordAt(g.input, j, limit).last > j + 1) return j
    // `would "never abandon" X`: quoted from the verb on
    if (j === at && OPENS_QUOTE.test(form.text)) {
      j++
      continue
    }
    // `a « fermement » condamné`
    if (j > at + 1 && PUNCTUATION[form.text] === 'quote' && OPENS_QUOTE.test(tokens[at]!.form.text)) {
      j++
      continue
    }
    // `a, pour sa part, salué`, `has, for its part, praised`
    if (form.text === ',') {
      const end = passInsertion(g, j)
      if (end === j) return j
      j = end
      continue
    }
    // `a pour sa part salué`, `has at last met`
    const phrase =
      lists & LIST.phrases
        ? lex[j]!.find((m) => m.entry.bit === LIST.phrases && m.entry.attrs.class === 'adv' && m.last < limit)
        : undefined
    if (phrase) {
      // `has not yet met`, but `has not only met`, which affirms
      const { as } = phrase.entry.attrs
      if (as) g.negated ||= g.input.grammar.words.negation?.includes(as) ?? false
      else for (let i = j; i < phrase.last; i++) if (denies(tokens[i]!.form)) g.negated = true
      j = phrase.last
      continue
    }
    const dated = passDate(g, j)
    if (dated > j) {
      j = dated
      continue
    }
    // `has neither condemned nor praised X`
    if (form.classes & BIT.negation && form.classes & BIT.coordinator && !isProclitic(g.input.grammar))
      return j
    // `n'a ni confirmé ni démenti`
    if (form.classes & BIT.coordinator && g.negated && j === at && isProclitic(g.input.grammar)) {
      if (!((tokens[j + 1]?.form.traits ?? 0) & PARTICIPLE)) return j
      j++
      continue
    }
    if (form.classes & BIT.negation && !(form.classes & BIT.preverbal)) {
      g.negated ||= denies(form)
      j++
      continue
    }
    // `a tout nié`
    if (isWhole(g, j)) {
      j++
      continue
    }
    // `have both met`, `ont toutes deux condamné`
    if (form.jobs & JOB.floating) j++
    else if (form.traits & ADVERB && !(form.traits & PARTICIPLE)) j++
    else return j
  }
  return j < limit ? j : -1
}

/** A word that is a determiner elsewhere, no article, between an auxiliary and its participle. */
function isWhole({ input: { tokens, grammar }, sentence }: GroupReading, at: number): boolean {
  const { classes, jobs } = tokens[at]!.form
  if (!(classes & BIT.determiner) || !isProclitic(grammar) || at + 1 >= sentence.last) return false
  if (classes & (BIT.object | BIT.preposition) || jobs & (JOB.indefinite | JOB.partitive)) return false
  const { traits } = tokens[at + 1]!.form
  return (traits & PARTICIPLE) !== 0 && !(traits & NOUN)
}

/** The token after a date that stands between an auxiliary and its verb (`had on Monday resigned`), or `at` where none does. */
function passDate({ input: { tokens, units }, sentence }: GroupReading, at: number): number {
  const unit = units[tokens[at]!.form.classes & BIT.preposition ? at + 1 : at]
  if (!unit || !isDate(unit) || unit.last >= sentence.last) return at
  return endOfDate(tokens, unit, sentence.last)
}

/** Words that an insertion between commas may have. */
const INSERTION = 10

/**
 * The token after the comma that closes an insertion without a verb of its own, or `at` where there is none; behind a
 * preposition it may have a participle: `a, par décret signé lundi, nommé`.
 */
function passInsertion({ input: { tokens }, sentence: { last } }: GroupReading, at: number): number {
  const governed = ((tokens[at + 1]?.form.classes ?? 0) & BIT.preposition) !== 0
  for (let j = at + 1; j < last && j <= at + INSERTION; j++) {
    const { text, shape, traits } = tokens[j]!.form
    if (text === ',') return j > at + 1 && j + 1 < last ? j + 1 : at
    if (!(shape & (WORD | NUM)) && text !== '-') return at
    const described = governed && j > at + 2 && (traits & PARTICIPLE) !== 0
    if (traits & (FINITE | PARTICIPLE) && !(traits & NOUN) && !described && shape & LOWER) return at
  }
  return at
}

/** A negation that is no adverb of degree (`hardly`). */
const denies = ({ classes }: Form): boolean => (classes & BIT.negation) !== 0 && !(classes & BIT.adverb)

/** Notes `-t-il`, `-elle` glued behind a verb; returns the token after it, or `at` where there is none. */
export function passInverted(g: GroupReading, at: number): number {
  const { tokens } = g.input
  let j = at
  if (tokens[j]?.form.text !== '-' || !tokens[j]!.glued || j + 1 >= g.sentence.last) return at
  j++
  if (tokens[j]!.form.text.length === 1 && tokens[j + 1]?.form.text === '-' && tokens[j + 1]!.glued) j += 2
  const pronoun = tokens[j]
  if (!pronoun || !(pronoun.form.classes & BIT.subject)) return at
  g.inverted = pronoun.form.lower
  return j + 1
}
