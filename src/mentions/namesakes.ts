/** People whose first name is that of a place: `Paris Ravel said`, `Jordan Ravel, 45`, `Gao Lin`. What stands around tells them. */
import { BIT } from '../pack/grammar.js'
import { bitsOfLists, LIST } from '../pack/lists.js'
import { type Form, LOWER, NUM } from '../pack/pack.js'
import type { VerbFormName } from '../pack/verbs.js'
import { blocks, inList, isCapital, isGivenName, isUnknown } from './names.js'
import type { Board } from './scan.js'

/** Parts of a name behind the given name. */
const MAX_BEHIND = 3

/**
 * End of the person's name that begins at token `first` with a name that a place has too; 0 where nothing tells
 * that it is no place. The same name told elsewhere in the text counts as well.
 */
export function namesakeEnd(board: Board, first: number, limit: number): number {
  const { tokens } = board
  const given = tokens[first]!.form
  const last = endOf(board, first, limit)
  // `Gao Zhiyuan`: a family name that stands first, before what is no other word
  const family = given.entries.some(
    ({ bit, attrs }) => bit === LIST.surnames && attrs.order === 'family-first',
  )
  if (
    family &&
    last === first + 2 &&
    tokens[first - 1]?.form.text !== '-' &&
    isUnknown(tokens[first + 1]!.form)
  )
    return last
  if (!inList(given, 'given-names')) return 0
  const before = tokens[first - 1]?.form
  if (!last || before?.text === '-') return 0
  // `the ambassador to Jordan Awa Ravel`
  if (
    isGivenName(tokens[first + 1]!.form) ||
    (before && before.classes & BIT.preposition && last > first + 2)
  )
    return 0
  return isTold(board, first, last) || isToldAgain(board, given, tokens[first + 1]!.form) ? last : 0
}

/** Whether the text tells anywhere that a given name with the word behind it is somebody: looked for but once. */
function isToldAgain(board: Board, given: Form, family: Form): boolean {
  let told = answers.get(board)
  if (!told) answers.set(board, (told = new Map()))
  const name = `${given.text} ${family.text}`
  let again = told.get(name)
  if (again === undefined) {
    const { tokens } = board
    again = tokens.some(
      ({ form }, i) =>
        form === given && tokens[i + 1]?.form === family && isTold(board, i, endOf(board, i, tokens.length)),
    )
    told.set(name, again)
  }
  return again
}

const answers = new WeakMap<Board, Map<string, boolean>>()

/** Where a name of two or more parts ends that begins at a token; 0 where there is none, or more than a name. */
function endOf({ tokens }: Board, first: number, limit: number): number {
  let last = first + 1
  while (last < limit && last <= first + MAX_BEHIND && isPart(tokens[last]!.form)) last++
  const next = last < limit ? tokens[last]!.form : null
  return last === first + 1 || (next && (next.text === '-' || isCapital(next))) ? 0 : last
}

const isPart = (form: Form): boolean => isCapital(form) && form.text.length > 1 && !blocks(form)

/** A word for people before the name, an age behind it, somebody who speaks or acts, or the family name alone. */
function isTold(board: Board, first: number, last: number): boolean {
  if (!last) return false
  const { tokens } = board
  const before = tokens[first - 1]?.form
  if (before && before.shape & LOWER && before.listed & PEOPLE) return true
  const [comma, age, end] = [tokens[last]?.form, tokens[last + 1]?.form, tokens[last + 2]?.form]
  if (comma?.text === ',' && age && age.shape & NUM && end && (end.text === ',' || end.shape & LOWER))
    return true
  const family = tokens[last - 1]!.form
  const acts = isVerb(comma)
  const known = tokens.slice(first + 1, last).every(({ form }) => isUnknown(form))
  if (known && (acts || isSaid(board, first))) return true
  return (
    (known || acts) &&
    tokens.some(({ form }, i) => form === family && i !== last - 1 && standsAlone(board, i))
  )
}
const PEOPLE = bitsOfLists(['person-nouns', 'titles', 'ranks'])

/** `Ravel left`, `Ms Ravel`: a family name that does something, or is addressed. */
function standsAlone({ tokens }: Board, at: number): boolean {
  const before = tokens[at - 1]?.form
  if (before && inList(before, 'honorifics')) return true
  return !(before && isCapital(before)) && isVerb(tokens[at + 1]?.form)
}

/** `", said Ravel`: a verb in the past behind a quotation or comma. */
function isSaid({ tokens }: Board, at: number): boolean {
  const verb = tokens[at - 1]?.form
  if (!verb || !(verb.shape & LOWER) || !verb.verbs.some((v) => v.form === 'past' || v.form === 'participle'))
    return false
  return [at - 2, at - 3].some((i) => MARKS.test(tokens[i]?.form.text ?? ''))
}
const MARKS = /^[,"”»]$/

/** A finite verb that is no preposition: `said`, `a`. */
const isVerb = (form: Form | undefined): boolean =>
  form !== undefined &&
  (form.shape & LOWER) !== 0 &&
  !(form.classes & (BIT.preposition | BIT.coordinator)) &&
  form.verbs.some((v) => FINITE.has(v.form))
const FINITE: ReadonlySet<VerbFormName> = new Set(['present', 'past', 'imperfect', 'future', 'conditional'])
