/** Noun phrases whose head is a nominal trigger, with what hangs on them. */
import type { Chunk } from '../clauses/chunks.js'
import type { Argument, NounPhrase } from '../clauses/types.js'
import type { Frame } from '../pack/frames.js'
import { type Grammar, JOB } from '../pack/grammar.js'
import type { Token } from '../types.js'
import { type FrameIndex, nounFramesAt } from './frames.js'

/** A nominal trigger of tokens `first` to `last`, in the phrase `np`. */
export interface Nominal {
  readonly first: number
  readonly last: number
  readonly np: NounPhrase
  readonly frames: readonly Frame[]
  /** Stands behind a preposition that makes the noun an occasion. */
  readonly occasion: boolean
  /** Prepositional phrases behind it, up to the next verb or comma. */
  readonly complements: readonly Argument[]
}

/** All nominal triggers of a sentence in text order. */
export function nominalPhrases(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  index: FrameIndex,
  grammar: Grammar,
): Nominal[] {
  const found: Nominal[] = []
  const occasions = grammar.jobs.occasion ?? []
  chunks.forEach((chunk, k) => {
    if (chunk.kind !== 'np' || chunk.np.pronoun || chunk.np.date) return
    for (let i = chunk.first; i < chunk.last; i++) {
      const trigger = nounFramesAt(index, tokens, i)
      if (!trigger) continue
      const before = chunks[k - 1]
      const { complements, of } = complementsOf(tokens, chunks, k)
      found.push({
        first: i,
        last: trigger.last,
        np: of ? { ...chunk.np, of } : chunk.np,
        frames: trigger.frames,
        occasion: before?.kind === 'prep' && occasions.includes(before.word),
        complements,
      })
      break
    }
  })
  return found
}

/** What follows a noun: its genitive, and prepositional phrases with coordinated nouns. */
function complementsOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
): { complements: Argument[]; of: NounPhrase | null } {
  const complements: Argument[] = []
  let of: NounPhrase | null = null
  let k = at + 1
  while (k + 1 < chunks.length) {
    const mark = chunks[k]!
    const next = chunks[k + 1]!
    if (mark.kind === 'np' && mark.np.date) {
      k++
      continue
    }
    if (mark.kind !== 'prep' || next.kind !== 'np') break
    const phrases = [next.np]
    k += 2
    while (
      chunks[k]?.kind === 'coord' ||
      (chunks[k]?.kind === 'comma' && complements.length + phrases.length < 8)
    ) {
      const member = chunks[k + 1]
      if (
        member?.kind !== 'np' ||
        (chunks[k]!.kind === 'comma' && chunks[k + 2]?.kind !== 'coord' && chunks[k + 2]?.kind !== 'comma')
      )
        break
      phrases.push(member.np)
      k += 2
    }
    const genitive = (tokens[mark.first]!.form.jobs & JOB.genitive) !== 0 && mark.last - mark.first === 1
    // `visite d'État de X`: the last genitive that names someone
    if (genitive) of = phrases.find((p) => p.mention || p.titles.length || p.noun) ?? of
    else complements.push({ preposition: mark.word, phrases })
  }
  return { complements, of }
}
