/** Marks: words that are neither noun phrase nor verb but have a grammatical job, and punctuation. */
import { BIT, JOB } from '../pack/grammar.js'
import { ADVERB, FINITE, NOUN } from '../pack/traits.js'
import type { Chunk, ChunkInput, MarkKind } from './types.js'

/** Kinds of signs. */
export const PUNCTUATION: Readonly<Record<string, MarkKind>> = {
  ',': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ';': 'break',
  ':': 'break',
  '.': 'break',
  '!': 'break',
  '?': 'break',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '«': 'quote',
  '»': 'quote',
  '–': 'comma',
  '—': 'comma',
}

/** The job of a function word here, or null when a phrase may begin. */
export function markKind({ tokens }: ChunkInput, chunks: readonly Chunk[], i: number): MarkKind | null {
  const form = tokens[i]!.form
  const { classes } = form
  if (classes === 0) return form.traits & ADVERB ? 'adv' : null
  const before = chunks.at(-1)
  // `said on Tuesday that`: no date has a relative clause
  const dated = before?.kind === 'np' && before.np.date !== null
  const afterNoun =
    (before?.kind === 'np' && !dated) ||
    (before?.kind === 'comma' && (chunks.at(-2)?.kind === 'np' || chunks.at(-2)?.kind === 'close')) ||
    before?.kind === 'prep'
  if (classes & BIT.coordinator) return 'coord'
  // `who last came`, `had first met`: an adjective right before a form that is only a verb
  if (classes === BIT.adjective && before?.kind === 'rel') {
    const next = tokens[i + 1]?.form
    if (next && next.traits & FINITE && !(next.traits & NOUN)) return 'adv'
  }
  if (
    classes & BIT.relative &&
    (afterNoun || before?.kind === 'close') &&
    !(classes & BIT.complementizer && !afterNoun)
  ) {
    // `that` and `que` after a noun are relative, elsewhere they open a content clause
    return 'rel'
  }
  // `if`, `si`: what is asked only right behind a verb, a condition everywhere else
  if (classes & BIT.conditional && classes & BIT.complementizer && before?.kind !== 'vp') return 'sub'
  if (classes & BIT.complementizer && before?.kind !== 'prep') return 'comp'
  if (classes & BIT.preposition && !(form.jobs & JOB.partitive && opensPhrase(chunks))) return 'prep'
  if (classes & BIT.subordinator) return 'sub'
  if (classes & BIT.relative) return before?.kind === 'np' ? 'rel' : 'sub'
  if (
    classes &
    (BIT.determiner |
      BIT.possessive |
      BIT.demonstrative |
      BIT.quantifier |
      BIT.subject |
      BIT.object |
      BIT.dative)
  )
    return null
  if (classes & (BIT.adverb | BIT.negation)) return 'adv'
  return null
}

/** Where `des` is an article: at the start, behind a verb, a preposition, a conjunction, or what stands before the subject. */
function opensPhrase(chunks: readonly Chunk[]): boolean {
  const before = chunks.at(-1)
  switch (before?.kind) {
    case undefined:
    case 'vp':
    case 'prep':
    case 'coord':
    case 'sub':
    case 'comp':
    case 'quote':
      return true
    case 'comma':
      return !chunks.some((c) => c.kind === 'vp') && isFronted(chunks[0]!)
    default:
      return false
  }
}

/** `À Lima, …`, `Lundi, …`: no subject. */
const isFronted = (chunk: Chunk): boolean =>
  chunk.kind === 'prep' || chunk.kind === 'adv' || (chunk.kind === 'np' && chunk.np.date !== null)
