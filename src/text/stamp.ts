/** Lines above a text that tell when and where it was published. */
import { BIT } from '../pack/grammar.js'
import { bitsOfLists, LIST } from '../pack/lists.js'
import type { Scan } from '../pack/match.js'
import { NUM, type Pack, PUNCT } from '../pack/pack.js'
import type { Token } from '../types.js'
import { findEntries } from './lex.js'
import { tokenize } from './tokenize.js'

/** Code units of a line that are looked at. */
const NEAR = 80
/** Tokens that a day or month takes, with the day of the week before it. */
const DAY = 5
/** Digits of a day or month. */
const PAIR = 2
const YEAR = 4
const NAMES: ReadonlySet<string> = new Set(
  ['months', 'months-short', 'weekdays', 'weekdays-short'].map((name) => `date-${name}`),
)

/**
 * True of a line that begins with a label for the day of publication and a day behind it: `Published: 3 March 2024`; and
 * of one that has nothing but a day of a year, or with its day of the week: `3 March 2024`, `Monday, Mar 03`.
 */
export function isStamp(line: string, pack: Pack): boolean {
  const { tokens, lex } = read(line, pack)
  if (!tokens.length) return false
  const isNamed = (at: number): boolean => lex[at]?.some(({ entry }) => NAMES.has(entry.list)) === true
  if (line.length < NEAR && tokens.every((token, at) => isLight(token) || isNumber(token) || isNamed(at)))
    return tokens.some(isPair) && tokens.filter((_, at) => isNamed(at)).length > (tokens.some(isYear) ? 0 : 1)
  const label = lex[0]?.find(({ entry }) => entry.list === 'date-labels')
  if (!label) return false
  let at = label.last
  while (tokens[at] && isLight(tokens[at]!)) at++
  const behind = tokens.slice(at, at + DAY)
  const [first, next] = behind
  if (!first || !behind.some(isPair)) return false
  // of a year a day or month behind a mark
  const joined = next?.glued === true && (next.form.shape & PUNCT) !== 0
  return isPair(first) || isNamed(at) || joined
}

/** True of the name of a region or city that a list knows, however it is written: `NEW DELHI`. */
export const isTownName = (name: string, pack: Pack): boolean => isListed(name, pack, TOWNS)

/** The same of a country. */
export const isCountryName = (name: string, pack: Pack): boolean => isListed(name, pack, LIST.countries)

const TOWNS = bitsOfLists(['places', 'cities'])

function isListed(name: string, pack: Pack, lists: number): boolean {
  const { tokens, lex } = read(name, pack)
  return lex[0]?.some(({ entry, last }) => entry.bit & lists && last === tokens.length) === true
}

/** The first words of a line. */
function read(line: string, { tokens: settings, intern }: Pack): Pick<Scan, 'tokens' | 'lex'> {
  const tokens: Token[] = []
  tokenize(line, 0, Math.min(line.length, NEAR), settings, intern, tokens)
  return { tokens, lex: findEntries(tokens, [{ first: 0, last: tokens.length }]) }
}

/** A colon, an article. */
const isLight = ({ form }: Token): boolean =>
  (form.shape & PUNCT) !== 0 || (form.classes & BIT.determiner) !== 0

const isNumber = ({ form }: Token): boolean => (form.shape & NUM) !== 0

const isPair = (token: Token): boolean => isNumber(token) && token.form.text.length <= PAIR

const isYear = (token: Token): boolean => isNumber(token) && token.form.text.length === YEAR
