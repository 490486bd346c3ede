/** What the lists of a language know of the words of a name or title. */
import type { Attributes } from '../pack/lexicon.js'
import type { Form, Pack } from '../pack/pack.js'
import { findEntries } from '../text/lex.js'
import { tokenize } from '../text/tokenize.js'
import type { Token } from '../types.js'

/** A list entry, or a single word that no list asked for has. */
export interface Piece {
  readonly list: string | null
  readonly attrs: Attributes
  /** Folded. */
  readonly text: string
  readonly form: Form
}

/** Limit of the texts that are remembered. */
const MAX_KNOWN = 100_000

/**
 * Makes a function that cuts a text into the longest entries of `lists`, from left to right, and the words between
 * them. Of entries equally long that of the list named first counts.
 */
export function createReader(pack: Pack, lists: readonly string[]): (text: string) => readonly Piece[] {
  let known = new Map<string, readonly Piece[]>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const pieces = read(pack, lists, text)
    if (known.size >= MAX_KNOWN) known = new Map()
    known.set(text, pieces)
    return pieces
  }
}

const NONE: Attributes = {}

function read(pack: Pack, lists: readonly string[], text: string): Piece[] {
  const tokens: Token[] = []
  tokenize(text, 0, text.length, pack.tokens, pack.intern, tokens)
  const lex = findEntries(tokens, [{ first: 0, last: tokens.length }])
  const pieces: Piece[] = []
  for (let i = 0; i < tokens.length; ) {
    const { form } = tokens[i]!
    const matches = lex[i]?.filter(({ entry }) => lists.includes(entry.list)) ?? []
    const last = Math.max(0, ...matches.map((match) => match.last))
    const list = lists.find((name) =>
      matches.some((match) => match.last === last && match.entry.list === name),
    )
    const match = matches.find((m) => m.last === last && m.entry.list === list)
    const words = tokens.slice(i, match?.last ?? i + 1).map((token) => token.form.folded)
    pieces.push({ list: list ?? null, attrs: match?.entry.attrs ?? NONE, text: words.join(' '), form })
    i = match?.last ?? i + 1
  }
  return pieces
}
