/** What the clause reader asks of every token: worked out once for each form. */

import { lowered } from '../text/fold.js'
import { BIT, type Grammar } from './grammar.js'
import { bitsOfLists } from './lists.js'
import { CAP, type Form } from './pack.js'

/** An adverb by its class or ending. */
export const ADVERB = 1
/** A contracted auxiliary (`didn't`). */
export const CONTRACTION = 2
/** A modal word (`will`). */
export const MODAL = 4
/** Spelled like a clitic: an apostrophe and at most one letter. */
export const CLITIC = 8
/** Has a reading as infinitive, participle or finite verb. */
export const INFINITIVE = 16
export const PARTICIPLE = 32
export const FINITE = 64
/** Has a reading in the second person singular: nobody says `tu` in a newspaper, and many plural nouns look like it. */
export const FAMILIAR = 128
/** Has a reading as an auxiliary. */
export const AUXILIARY = 512
/** Jobs of verbs that another verb is built with. */
const HELPING = [
  'perfect',
  'passive',
  'progressive',
  'support',
  'near-future',
  'modal',
  'perfect-be',
  'copula',
] as const
/** A noun or adjective at least as often as a verb. */
export const NOUN = 256

const NOUNS = bitsOfLists([
  'noun-verbs',
  'titles',
  'ranks',
  'person-nouns',
  'group-nouns',
  'body-nouns',
  'institution-heads',
  'portfolios',
])

/** `accuse` is no `accusé`: of a word that can be a verb an accent tells another word. */
const isSpelled = (entry: string, { lower, shape, verbs }: Omit<Form, 'traits'>): boolean =>
  verbs.length === 0 || (shape & CAP) !== 0 || lowered(entry) === lower

/** The bits above that hold for a form. */
export function traitsOf(form: Omit<Form, 'traits'>, grammar: Grammar): number {
  const { text, lower, classes, shape, verbs, entries } = form
  let traits = 0
  if (classes & (BIT.adverb | BIT.negation)) traits |= ADVERB
  else if (!(shape & CAP) && text.length >= 5 && verbs.length === 0 && entries.length === 0)
    if (grammar.adverbEndings.some((ending) => lower.endsWith(ending))) traits |= ADVERB
  if (Object.hasOwn(grammar.contractions, lower)) traits |= CONTRACTION
  if (Object.hasOwn(grammar.modals, lower)) traits |= MODAL
  if (text.length <= 2 && /^['’]/.test(text)) traits |= CLITIC
  if (form.listed & NOUNS && entries.some((e) => e.bit & NOUNS && isSpelled(e.text, form))) traits |= NOUN
  for (const reading of verbs)
    switch (reading.form) {
      case 'infinitive':
        traits |= INFINITIVE
        break
      case 'participle':
        traits |= PARTICIPLE
        break
      case 'present':
      case 'past':
      case 'imperfect':
      case 'future':
      case 'conditional':
        traits |= FINITE
    }
  const helping = HELPING.map((job) => grammar.auxiliaries[job] ?? [])
  if (verbs.some(({ lemma }) => helping.some((lemmas) => lemmas.includes(lemma)))) traits |= AUXILIARY
  if (verbs.some(({ person, number, form }) => person === 2 && number === 's' && form !== 'imperative'))
    traits |= FAMILIAR
  return traits
}
