/**
 * Names that no rule of the pack has placed: who is a person is decided by evidence in the name itself (given names,
 * family names of closed sets, initials, particles) and in the rest of the document (a form of someone known).
 */
import { BIT } from '../pack/grammar.js'
import { CAP, CAPS, INITIAL, type Pack } from '../pack/pack.js'
import type { Mention, Sentence } from '../types.js'
import { isGivenName } from './names.js'
import { addMark, type Board, makeMention } from './scan.js'

/** Adds persons among the runs that nothing covers yet, and shortened names of persons found anywhere. */
export function findPersons(
  board: Board,
  sentences: readonly Sentence[],
  found: readonly Mention[],
  pack: Pack,
): Mention[] {
  const taken = new Uint8Array(board.tokens.length)
  for (const m of found) if (m.type !== 'title') taken.fill(1, m.first, m.last)
  const made: Mention[] = []
  const add = (first: number, last: number, rule: string): void => {
    const mention = makeMention(board.tokens, 'person', first, last, `names/${rule}`)
    made.push(mention)
    addMark(board, 'person', first, last, mention)
    taken.fill(1, first, last)
  }
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const last = board.names[i]!
      if (last === 0 || taken[i] || !(board.tokens[i]!.form.shape & CAP)) continue
      const rule = evidence(board, i, last, sentence, pack)
      if (rule) add(i, last, rule)
      i = last - 1
    }
  // a part of a known person's name, standing alone
  const parts = new Map<string, number>()
  for (const person of [...found, ...made])
    if (person.type === 'person')
      for (let i = person.first; i < person.last; i++) {
        const form = board.tokens[i]!.form
        if (form.text.length > 2) parts.set(form.folded, (parts.get(form.folded) ?? 0) + 1)
      }
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const last = board.names[i]!
      if (last === 0 || taken[i] || !(board.tokens[i]!.form.shape & CAP)) continue
      let known = true
      for (let j = i; j < last; j++) {
        const { folded, shape } = board.tokens[j]!.form
        if (shape & INITIAL || folded === '-' || folded === '.') continue
        if (!parts.has(folded)) known = false
      }
      if (known) add(i, last, 'short-form')
      i = last - 1
    }
  return made
}

/** The evidence that tokens `first` to `last` name a person, or null. */
function evidence(board: Board, first: number, last: number, sentence: Sentence, pack: Pack): string | null {
  const { tokens } = board
  const forms = tokens.slice(first, last).map((t) => t.form)
  const words = forms.filter((f) => f.text !== '-' && f.text !== '.')
  const before = first > sentence.first ? tokens[first - 1]!.form : null
  // `the Golden Gate`, `le Grand Palais`: a person's name takes no article
  if (before && before.classes & BIT.determiner && !isGivenName(words[0]!)) return null
  if (words.length < 2) return null
  if (words.every((f) => f.shape & CAPS) && sentence.kind === 'label') return null
  const family = (f: (typeof words)[number]): boolean => f.entries.some((e) => e.list === 'surnames')
  if (isGivenName(words[0]!) || words.slice(1).some((f) => isGivenName(f))) return 'given-name'
  if (family(words[0]!)) return 'family-name'
  if (words[0]!.shape & INITIAL) return 'initial'
  if (
    forms.some(
      (f) =>
        f.entries.some((e) => e.list === 'particles') && !(f.classes & (BIT.preposition | BIT.determiner)),
    )
  )
    return 'particle'
  // two capitalised words in the middle of a sentence, not behind a preposition of place
  if (
    first > sentence.first &&
    words.length <= 4 &&
    words.every((f) => !(f.shape & CAPS)) &&
    !locative(before, pack)
  )
    return 'capitals'
  return null
}

const locative = (form: Board['tokens'][number]['form'] | null, _pack: Pack): boolean =>
  form !== null && (form.classes & BIT.preposition) !== 0
