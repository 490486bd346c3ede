/**
 * Names that begin with a family name which is a function word of the language too: `He Lifeng`, `An Jae-hyun`,
 * `Le Thi Thu Hang`. What decides is the shape of the given names behind it, and what stands before and after.
 */
import { BIT } from '../pack/grammar.js'
import { bitsOfLists, LIST } from '../pack/lists.js'
import { CAP, type Form, LOWER, PUNCT } from '../pack/pack.js'
import type { Sentence } from '../types.js'
import { inList, isCapital, isUnknown } from './names.js'
import type { Board } from './scan.js'

/** Given names of one syllable behind a Vietnamese family name, at most. */
const MAX_GIVEN = 4
/** What a person's name follows in the middle of a sentence. */
const LEADS = bitsOfLists(['titles', 'ranks', 'honorifics', 'person-nouns'])

/** Adds such names to `board.names`, wherever the same name has evidence once in the document. */
export function findFamilyWords(board: Board, sentences: readonly Sentence[], taken: Uint8Array): void {
  const found: { readonly first: number; readonly last: number; readonly told: boolean }[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      const { form } = board.tokens[i]!
      if (!form.classes || !isCapital(form) || !inList(form, 'surnames')) continue
      const last = givenEnd(board, i + 1, sentence.last, taken)
      if (last) found.push({ first: i, last, told: isTold(board, i, last, sentence) })
    }
  const spelled = ({ first, last }: { readonly first: number; readonly last: number }): string =>
    board.tokens
      .slice(first, last)
      .map(({ form }) => form.text)
      .join(' ')
  const known = new Set(found.filter(({ told }) => told).map(spelled))
  for (const name of found) if (known.has(spelled(name))) board.names[name.first] = name.last
}

/**
 * Where given names of an East Asian shape that begin at token `at` end: one word of two syllables (`Lifeng`), one
 * or more of one syllable (`Duc Tho`), two of them with a hyphen (`Jae-hyun`). 0 for any other shape.
 */
function givenEnd({ tokens }: Board, at: number, limit: number, taken: Uint8Array): number {
  const part = (i: number, capital: boolean): number => {
    const form = i < limit && !taken[i] ? tokens[i]!.form : null
    return form && (!capital || isCapital(form)) && isUnknown(form) ? syllables(form) : 0
  }
  const isJoined = (i: number): boolean => i < limit && tokens[i]!.glued && tokens[i]!.form.text === '-'
  const first = part(at, true)
  if (!first || first > 2) return 0
  let last = at + 1
  if (isJoined(last)) last = first === 1 && part(at + 2, false) === 1 ? at + 3 : 0
  else if (first === 1) while (last - at < MAX_GIVEN && part(last, true) === 1 && !isJoined(last + 1)) last++
  const after = last && last < limit ? tokens[last]! : null
  return last && !(after && (after.form.shape & CAP || isJoined(last))) ? last : 0
}

/** How many groups of vowels a word has. */
const syllables = ({ folded }: Form): number => folded.match(/[aeiouy]+/g)?.length ?? 0

const isVietnamese = ({ entries }: Form): boolean =>
  entries.some(({ bit, attrs }) => bit === LIST.surnames && attrs.country === 'VN')

/** True where what stands around tokens `first` to `last` tells a name. */
function isTold({ tokens }: Board, first: number, last: number, sentence: Sentence): boolean {
  const before = first > sentence.first ? tokens[first - 1]!.form : null
  // `President To Lam`
  if (before && before.listed & LEADS) return true
  const { form } = tokens[first]!
  const given = last - first - 1
  // `La Croix`, `So Macron`: a word behind an article or the like may be anything, behind a pronoun it is none
  if (given === 1 && (form.classes & BIT.subject) === 0) return false
  if (given === 1 && syllables(tokens[first + 1]!.form) < 2) return false
  // several given names are Vietnamese; `So Kim Jong Un`, `An Li Ning store` have a name of their own behind the word
  const next = tokens[first + 1]!.form
  const joined = tokens[first + 2]?.form.text === '-'
  if (given > 1 && !joined && !(isVietnamese(form) && (!inList(next, 'surnames') || isVietnamese(next))))
    return false
  // in a heading any word has a capital; in running text not behind a word that is no part of the sentence
  if (before && !(before.shape & LOWER) && !before.classes && before.text !== ',') return false
  const after = last < sentence.last ? tokens[last]!.form : null
  return !after || Boolean(after.shape & PUNCT || after.classes || after.verbs.length)
}
