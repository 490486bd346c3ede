/** Which of the loaded languages a text is written in, by its share of function words. */
import type { Pack } from '../pack/pack.js'
import { lowered } from './fold.js'

const SAMPLE = 4000

/**
 * The pack whose function words are most frequent in the first 4,000 characters of `text`.
 * A text with none of any language goes to the first pack.
 */
export function detectLanguage(text: string, packs: readonly Pack[]): Pack {
  const first = packs[0]
  if (!first) throw new Error('no language pack is loaded')
  if (packs.length === 1) return first
  const counts = packs.map(() => 0)
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}+['’]?/gu)) {
    const low = lowered(word)
    packs.forEach((pack, i) => {
      if (pack.functionWords.has(low)) counts[i]!++
    })
  }
  return packs[counts.indexOf(Math.max(...counts))]!
}
