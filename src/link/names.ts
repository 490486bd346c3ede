/** Names of persons as linking compares them. */
import { folded } from '../text/fold.js'
import type { Romanisation } from './romanisation.js'

/** A name taken apart. All words are folded. */
export interface NameParts {
  /** Words of the name in order, without articles; those joined by a hyphen stand apart. */
  readonly words: readonly string[]
  /** Single letters that stand for a given name. */
  readonly initials: readonly string[]
  /** `jr`, `ii`: tells namesakes of one family apart. */
  readonly generation: string
  /** Words and initials in order, `a. bakayev`. */
  readonly text: string
  /** Words that a hyphen joins to the word before. */
  readonly joined: ReadonlySet<string>
}

/** Takes a name apart. */
export function nameParts(name: string, romanisation: Romanisation): NameParts {
  const { articles, prefixes, particles, generations } = romanisation
  const pieces: { word: string; initial: boolean; joined: boolean }[] = []
  for (const chunk of folded(name).split(/[\s,]+/)) {
    const hyphened = chunk.split(/[-‐‑–]/).filter(Boolean)
    hyphened.forEach((part, i) => {
      for (const piece of part.match(/[^.]+\.?/g) ?? []) {
        const word = piece.replace(/[^\p{L}\p{N}]/gu, '')
        if (word) pieces.push({ word, initial: word.length === 1 && piece.endsWith('.'), joined: i > 0 })
      }
    })
  }
  const initials: string[] = []
  const words: string[] = []
  const text: string[] = []
  const joined = new Set<string>()
  let generation = ''
  let prefix = ''
  pieces.forEach(({ word, initial, joined: isJoined }, i) => {
    const last = i === pieces.length - 1
    if (i > 0 && last && !initial && generations.has(word)) generation = word
    else if (initial || (word.length === 1 && !last)) {
      initials.push(word)
      text.push(`${word}.`)
    } else if (articles.has(word) && pieces.length > 1 && !last) return
    else if (prefixes.has(word) && !last) prefix = prefixes.get(word)!
    else {
      const whole = prefix + (particles.get(word) ?? plainPrefix(word, prefixes))
      prefix = ''
      words.push(whole)
      text.push(whole)
      if (isJoined) joined.add(whole)
    }
  })
  if (generation) text.push(generation)
  return { words, initials, generation, text: text.join(' '), joined }
}

/** `abdulrahman`, `abderrahman`: the beginning as `prefixes` have it. */
function plainPrefix(word: string, prefixes: ReadonlyMap<string, string>): string {
  for (let size = Math.min(6, word.length - 3); size > 3; size--) {
    const plain = prefixes.get(word.slice(0, size))
    if (plain !== undefined) return plain + word.slice(size)
  }
  return word
}

/** A name that tells one person from others: two words, or one with two initials or the number of a king. */
export const isFull = ({ words, initials, generation }: NameParts): boolean =>
  words.length > 1 || (words.length === 1 && (initials.length > 1 || generation !== ''))

/**
 * How the words of a name may be read, one list of words for each way: as they stand, then by tradition.
 * @param codes languages of the texts that have the name
 */
export function readings(
  { words }: NameParts,
  romanisation: Romanisation,
  codes: ReadonlySet<string>,
): (readonly string[])[] {
  const ways = [...romanisation.traditions].filter(([code], i) => i === 0 || codes.has(code))
  return [words, ...ways.map(([, read]) => words.map(read))]
}
