/** Headlines That Have a Capital on Every Word: what is no name is read as if it were written small. */
import { BIT } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { bitsOfLists } from '../pack/lists.js'
import { CAP, CAPS, LOWER, MIXED, type Pack, WORD } from '../pack/pack.js'
import type { Sentence, Token } from '../types.js'
import { charClass, LETTER } from './fold.js'

/** Fewer capitals than these may all be names. */
const MIN_CAPITALS = 4

/** Gives the words of such headlines the form they have in lower case; `lex` stays as it is, spans do too. */
export function lowerHeadlines(
  tokens: Token[],
  sentences: readonly Sentence[],
  lex: readonly (readonly LexMatch[] | undefined)[],
  { intern }: Pack,
): void {
  for (const sentence of sentences)
    if (sentence.kind === 'headline' && isCapitalised(tokens, sentence)) {
      const small = new Set<string>()
      for (const { form } of tokens) if (form.shape & LOWER) small.add(form.lower)
      lowerWords(tokens, sentence, lex, small, intern)
    }
}

/** Every word has a capital but for function words. */
function isCapitalised(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let capitals = 0
  for (let i = first; i < last; i++) {
    const { shape, classes, text } = tokens[i]!.form
    if (shape & CAP && !(shape & CAPS)) capitals++
    // `'s`
    else if (charClass(text.charCodeAt(0)) !== LETTER) continue
    else if (shape & LOWER && shape & WORD && classes === 0) return false
  }
  return capitals >= MIN_CAPITALS
}

/** From right to left, so that a word before one that keeps its capital can keep it too: `Security Council`. */
function lowerWords(
  tokens: Token[],
  { first, last }: Sentence,
  lex: readonly (readonly LexMatch[] | undefined)[],
  small: ReadonlySet<string>,
  intern: Pack['intern'],
): void {
  const kept = new Set<number>()
  for (let i = first; i < last; i++)
    for (const { entry, last: end } of lex[i] ?? [])
      if (entry.bit & NAMES && (end > i + 1 || entry.bit & ~NOT_ALONE))
        for (let k = i; k < end; k++) kept.add(k)
  for (let i = last - 1; i > first; i--) {
    const { form } = tokens[i]!
    if (kept.has(i) || !(form.shape & CAP) || form.shape & (CAPS | MIXED)) continue
    const plain = intern(form.lower)
    const goesOn = i + 1 < last && (tokens[i + 1]!.form.shape & CAP) !== 0 && kept.has(i + 1)
    if (plain.classes & FUNCTION || plain.verbs.length > 0 || (small.has(form.lower) && !goesOn))
      tokens[i] = { ...tokens[i]!, form: plain }
    else kept.add(i)
  }
}

/** Lists of names, offices and what bodies are called after. */
const NAMES = bitsOfLists([
  'given-names',
  'surnames',
  'names',
  'honorifics',
  'titles',
  'ranks',
  'institutions',
  'institution-heads',
  'company-words',
  'portfolios',
  'demonyms',
  'countries',
  'places',
  'cities',
  'towns',
  'date-months',
  'date-weekdays',
])
/** Of these one word alone is as often something else. */
const NOT_ALONE = bitsOfLists(['cities', 'towns', 'surnames', 'portfolios'])

const FUNCTION =
  BIT.determiner |
  BIT.possessive |
  BIT.demonstrative |
  BIT.preposition |
  BIT.coordinator |
  BIT.subordinator |
  BIT.complementizer |
  BIT.relative |
  BIT.subject |
  BIT.object |
  BIT.negation |
  BIT.infinitive
