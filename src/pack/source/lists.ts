/** Word lists of a pack: an entry a line, `a|b<TAB>key=value`. */
import { readFileSync } from 'node:fs'
import { CONTEXTS, INSTITUTION_KINDS, PLACE_KINDS, ROLES } from '../../vocabulary.js'
import type { Comparison, Entry } from '../lexicon.js'
import { bitOfList } from '../lists.js'
import { shown } from './yaml.js'

/** Cuts an entry, or a word of the notation, into the words that the tokens of a text have. */
export type Words = (entry: string) => string[]

/** Attributes whose values are closed vocabularies. */
export const CLOSED: Readonly<Record<string, readonly string[]>> = {
  role: ROLES,
  'body-role': ROLES,
  'bare-role': ROLES,
  'matter-role': ROLES,
  'word-role': ROLES,
  kind: [...new Set<string>([...INSTITUTION_KINDS, ...PLACE_KINDS])],
  gender: ['m', 'f'],
  number: ['s', 'p'],
  case: ['cap', 'exact'],
  context: CONTEXTS,
  // phrases: what job their words have together
  class: ['prep', 'coord', 'comp', 'sub', 'rel', 'adv', 'amount'],
  // whom a noun means: the people of a body or country, a body, a country, a group, other bodies or any
  of: ['person', 'body', 'country', 'group', 'other', 'any'],
  // persons by what they are to others
  rel: [
    'aged',
    'client',
    'concerned',
    'counterpart',
    'father',
    'former',
    'guest',
    'head',
    'host',
    'latter',
    'leader',
    'second',
    'spouse',
  ],
  // the calendar
  tense: ['past', 'future'],
  unit: ['day', 'weekend', 'week', 'month', 'quarter', 'half', 'year', 'decade'],
  from: ['document', 'event'],
}

/** What an entry may tell beside these. */
const ATTRIBUTES = [
  ...Object.keys(CLOSED),
  // names, bodies, places
  ...['country', 'id', 'key', 'name', 'capital', 'ambiguous', 'sole', 'short', 'cap'],
  ...[
    'alone',
    'noun',
    'near',
    'plain',
    'governs',
    'position',
    'deputy',
    'former',
    'skips',
    'goods',
    'armed',
    'lower',
    'namesake',
    'civil',
    'also',
  ],
  // function words, contexts
  'as',
  // the calendar
  ...['value', 'order', 'day', 'month', 'weekday', 'nth', 'easter', 'shift', 'part'],
  ...['before', 'after', 'left', 'free'],
]

/** Makes an entry of a list. `words` are those of `text`; `fallback` is how it compares where `case` does not say. */
export function makeEntry(
  list: string,
  text: string,
  words: readonly string[],
  given: Readonly<Record<string, string>>,
  fallback: Comparison,
): Entry {
  const { case: letters, ...attrs } = given
  const compare: Comparison = letters === 'exact' ? 'case' : letters === 'cap' ? 'cap' : fallback
  return { list, bit: bitOfList(list), text, words, attrs, compare, lower: null }
}

/** Reads one list file into `entries`; what is wrong with it goes to `faults`. */
export function readList(file: string, list: string, words: Words, entries: Entry[], faults: string[]): void {
  let fallback: Comparison = 'fold'
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.replace(/\r$/, '')
      const at = (column: number): string => `${shown(file)}:${index + 1}:${column + 1}`
      if (index === 0 && line === '#! exact') fallback = 'exact'
      if (!line.trim() || line.startsWith('#')) return
      const [first = '', ...rest] = line.split('\t')
      const attrs: Record<string, string> = Object.create(null) as Record<string, string>
      let column = first.length + 1
      for (const cell of rest) {
        const equals = cell.indexOf('=')
        if (cell.trim() && equals < 1)
          faults.push(`${at(column)}: «${cell}» is no attribute; write key=value`)
        else if (cell.trim()) {
          const key = cell.slice(0, equals).trim()
          const value = cell.slice(equals + 1).trim()
          const allowed = CLOSED[key]
          if (!ATTRIBUTES.includes(key))
            faults.push(`${at(column)}: there is no attribute «${key}»; one of ${ATTRIBUTES.join(', ')}`)
          else if (allowed && !allowed.includes(value))
            faults.push(`${at(column)}: ${key} cannot be «${value}»; it is one of ${allowed.join(', ')}`)
          if (key in attrs) faults.push(`${at(column)}: ${key} stands twice; remove one`)
          attrs[key] = value
        }
        column += cell.length + 1
      }
      for (const alternative of first.split('|')) {
        const parts = words(alternative.trim())
        if (!parts.length) faults.push(`${at(0)}: an entry is empty; remove the stray | or the line`)
        else entries.push(makeEntry(list, alternative.trim(), parts, { ...attrs }, fallback))
      }
    })
}
