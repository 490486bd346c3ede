/** The lists that the engine itself asks for. Rules may name any other; what these hold is up to the packs. */
import { bitsFor } from './bits.js'

export const LISTS = [
  // people
  'given-names',
  'surnames',
  'office-names',
  'particles',
  'names',
  'honorifics',
  'titles',
  'title-modifiers',
  'ranks',
  'not-names',
  'thing-nouns',
  // bodies and places
  'institutions',
  'institution-heads',
  'body-marks',
  'company-words',
  'portfolios',
  'demonyms',
  'countries',
  'places',
  'cities',
  'towns',
  'place-heads',
  // nouns
  'person-nouns',
  'group-nouns',
  'body-nouns',
  'member-nouns',
  'noun-verbs',
  // words of several parts, and what an event is about
  'phrases',
  'contexts',
  // dates; `dates` stands for all other lists of the calendar grammar, which are named `date-…`
  'date-months',
  'date-weekdays',
  'dates',
] as const
export type ListName = (typeof LISTS)[number]

/** A bit for each of them: which lists a form or a token has entries of is one number. */
export const LIST = bitsFor(LISTS)

const bits: ReadonlyMap<string, number> = new Map(Object.entries(LIST))

/** The bit of a list, 0 for those that only rules ask for. */
export const bitOfList = (name: string): number =>
  bits.get(name) ?? (name.startsWith('date-') ? LIST.dates : 0)

/** The bits of several lists in one. */
export const bitsOfLists = (names: readonly ListName[]): number =>
  names.reduce((mask, name) => mask | LIST[name], 0)
