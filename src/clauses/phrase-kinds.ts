/** What kind of thing a noun phrase names, as far as the reading of clauses asks. */
import { LIST } from '../pack/lists.js'
import { NUM } from '../pack/pack.js'
import type { Token } from '../types.js'
import type { NounPhrase } from './types.js'

/** Lists of nouns for one person. */
export const PERSONS: ReadonlySet<string> = new Set(['person-nouns', 'ranks'])

/** A phrase that can speak: a name, an office, a person noun or a body. */
export const isSpeaker = (np: NounPhrase): boolean =>
  np.mention !== null ||
  np.titles.length > 0 ||
  (np.noun !== null && np.noun.list !== 'institution-heads') ||
  np.owner !== null

export const isPerson = ({ mention }: NounPhrase): boolean => mention?.type === 'person'

/** Names nobody: `la cinquième en un an`, `le commandant de la place`. */
export const isNameless = ({ mention, titles, noun, owner }: NounPhrase): boolean =>
  mention === null && titles.length === 0 && (noun ? isOfOffice(noun) : owner === null)

/** There are queens of many things, and they wave to the crowd. */
const isOfOffice = ({ list, attrs }: NonNullable<NounPhrase['noun']>): boolean =>
  PERSONS.has(list) || (list === 'titles' && attrs.role !== 'monarch')

/** `son homologue`, `his predecessor`: one person, without a name. */
export const isUnnamed = ({ noun, mention, titles, plural }: NounPhrase): boolean =>
  noun?.list === 'person-nouns' && mention === null && titles.length === 0 && !plural

/** The noun of an office, without an article or a name. */
export const isOffice = ({ noun, mention, definite }: NounPhrase): boolean =>
  noun?.list === 'titles' && mention === null && !definite

/** Unnamed people, or something of theirs. */
export const isOfPeople = ({ mention, titles, noun, members, of }: NounPhrase): boolean =>
  mention === null &&
  titles.length === 0 &&
  (noun?.list === 'group-nouns' ||
    noun?.list === 'person-nouns' ||
    members !== null ||
    (of !== null && isOfPeople(of)))

/** No name, office, body or people. */
export const isThing = ({ mention, titles, noun, members, pronoun }: NounPhrase): boolean =>
  mention === null && titles.length === 0 && noun === null && members === null && pronoun === null

/** `the chair, Senator X`: the comma behind such a phrase closes what the one inside it opened. */
export const isApposed = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  tokens.slice(first, last).some(({ form }) => form.text === ',')

/** A number of two digits, alone or with the word for years. */
export const isAge = (tokens: readonly Token[], { first, last, mention, date }: NounPhrase): boolean =>
  !mention &&
  !date &&
  (tokens[first]!.form.shape & NUM) !== 0 &&
  tokens[first]!.form.text.length === 2 &&
  (last - first === 1 || (last - first === 2 && (tokens[first + 1]!.lists & LIST.dates) !== 0))

/** `the senator`, `le ministre délégué`: an office with nobody named for it. */
export const isOfficeAlone = ({ mention, titles, noun }: NounPhrase): boolean =>
  mention?.type !== 'person' && (titles.length > 0 || noun?.list === 'titles')
