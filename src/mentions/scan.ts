/** The working table of the mention stage: what was found so far, by the token it begins at. */
import type { LexMatch } from '../pack/lexicon.js'
import type { Mark, Scan } from '../pack/match.js'
import type { Claim, DateMention, Mention, Sentence, Token } from '../types.js'

/** A `Scan` that stages may add to. */
export interface Board extends Scan {
  readonly marks: (Mark[] | undefined)[]
  readonly names: Int32Array
}

/** An empty board over a document's tokens. */
export function createBoard(tokens: readonly Token[], lex: readonly (LexMatch[] | undefined)[]): Board {
  return {
    tokens,
    lex,
    marks: new Array(tokens.length),
    names: new Int32Array(tokens.length),
    first: 0,
    limit: tokens.length,
  }
}

/** Adds something found to the board; the longest stands first. */
export function addMark(
  board: Board,
  type: string,
  first: number,
  last: number,
  item: Mention | DateMention | null,
): void {
  const at = (board.marks[first] ??= [])
  const before = at.findIndex((mark) => mark.last < last)
  if (before === -1) at.push({ type, last, item })
  else at.splice(before, 0, { type, last, item })
}

/** Confines matching to one sentence. */
export function enter(board: Board, sentence: Sentence): void {
  board.first = sentence.first
  board.limit = sentence.last
}

/** A mention of tokens `first` to `last`, with what is not told left empty; `more` may be a mention of the same thing. */
export function makeMention(
  tokens: readonly Token[],
  type: Mention['type'],
  first: number,
  last: number,
  rule: string,
  more: Partial<Pick<Mention, 'country' | 'kind' | 'gender' | 'role' | 'wordRole' | 'id' | 'capital'>> = {},
  claim: Claim | null = null,
): Mention {
  return {
    type,
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    rule,
    country: more.country ?? null,
    kind: more.kind ?? null,
    gender: more.gender ?? null,
    role: more.role ?? null,
    wordRole: more.wordRole ?? null,
    id: more.id ?? null,
    capital: more.capital ?? false,
    claim,
    holder: null,
    institution: null,
    entity: null,
  }
}
