/** Quotation marks around some words of a phrase. */
import { BIT, JOB } from '../pack/grammar.js'
import type { Token } from '../types.js'
import type { Chunk, NounPhrase } from './types.js'

/**
 * `la « constance » de la France`, `« la constance » de la France`: quotation marks around some words of a phrase do
 * not end it, nor do those around adverbs. Takes out the pair that opens at chunk `k`, where it has no verb in it.
 */
export function dropQuotes(chunks: Chunk[], k: number, tokens: readonly Token[]): void {
  const inner = chunks[k + 1]
  // `said it "strongly" condemned X`
  if (inner?.kind === 'adv') {
    let end = k + 2
    while (chunks[end]?.kind === 'adv') end++
    if (chunks[end]?.kind !== 'quote' || chunks[end + 1]?.kind !== 'vp') return
    chunks.splice(end, 1)
    chunks.splice(k, 1)
    return
  }
  if (inner?.kind !== 'np') return
  let close = k + 2
  while (chunks[close]?.kind === 'np' || chunks[close]?.kind === 'prep') close++
  if (chunks[close]?.kind !== 'quote') return
  const before = chunks[k - 1]
  const article = before?.kind === 'np' && isArticleAlone(before.np, tokens) ? before.np : null
  const after = chunks[close + 1]
  const goesOn = after?.kind === 'prep' && (tokens[after.first]!.form.jobs & JOB.genitive) !== 0
  if (!article && !goesOn) return
  chunks.splice(close, 1)
  if (!article) {
    chunks.splice(k, 1)
    return
  }
  const { first, definite, possessive } = article
  const np: NounPhrase = { ...inner.np, first, definite, possessive }
  chunks.splice(k - 1, 3, { kind: 'np', first, last: inner.last, np })
}

/** A phrase that is nothing but its article or possessive. */
const isArticleAlone = ({ first, last, mention }: NounPhrase, tokens: readonly Token[]): boolean =>
  last - first === 1 &&
  mention === null &&
  (tokens[first]!.form.classes & (BIT.determiner | BIT.possessive | BIT.demonstrative)) !== 0
