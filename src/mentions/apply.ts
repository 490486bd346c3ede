/** Runs a rule set of the pack over the sentences and turns its captures into mentions. */

import { BIT, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import type { Capture } from '../pack/match.js'
import { matchAt, nextMatch } from '../pack/openings.js'
import { CAP, type RuleSet } from '../pack/pack.js'
import type { Claim, Gender, Mention, Role, Sentence, Token } from '../types.js'
import { addMark, type Board, enter, makeMention } from './scan.js'

const DEPUTY: Readonly<Record<string, Role>> = {
  minister: 'deputy-minister',
  'head-of-government': 'deputy-head-of-government',
  chair: 'deputy-chair',
  director: 'deputy-director',
  'head-of-state': 'deputy-chair',
}

/**
 * Applies `rules` leftmost-longest. A capture named after a mention type makes a mention; `head`, `country`, `mod`,
 * `given` and the attributes of the rule describe it; a title and a person, or a title and a body, of one match belong together.
 */
export function applyRules(board: Board, sentences: readonly Sentence[], rules: RuleSet): Mention[] {
  const made: Mention[] = []
  for (const sentence of sentences) {
    enter(board, sentence)
    let match = nextMatch(rules, board, sentence.first)
    while (match) {
      const found = mentionsOf(board, match.captures, match.rule.id, match.rule.attrs)
      made.push(...found)
      for (const mention of found)
        if (mention.type === 'institution') made.push(...bodiesWithin(board, rules, mention))
      match = nextMatch(rules, board, match.last)
    }
  }
  return made
}

/** `Secretariat of the Ravel Council`: the bodies behind an article inside the name of a body. */
function bodiesWithin(board: Board, rules: RuleSet, body: Mention): Mention[] {
  const { tokens } = board
  const inner: Mention[] = []
  for (let i = body.first + 2; i < body.last; i++) {
    if (!(tokens[i]!.form.shape & CAP) || !opensBody(tokens, i)) continue
    const match = matchAt(rules, board, i)
    if (!match || match.last > body.last) continue
    const found = mentionsOf(board, match.captures, match.rule.id, match.rule.attrs)
    inner.push(...found.filter((m) => m.type === 'institution' && m.first === i))
  }
  return inner
}

/** Behind an article; or behind what says of whom, but not what a body is in charge of: `ministère de la Police`. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  const { classes, jobs } = tokens[at - 1]!.form
  if (tokens[at]!.lists & LIST.portfolios) return false
  return (classes & BIT.determiner) !== 0 || (jobs & JOB.genitive) !== 0
}

const SEVERAL = new Set(['title', 'person', 'institution', 'place'])

function mentionsOf(
  board: Board,
  captures: readonly Capture[],
  rule: string,
  attrs: Readonly<Record<string, string>>,
): Mention[] {
  const entry = (name: string) => captures.find((c) => c.name === name)?.entry?.attrs
  const head = entry('head')
  const nationality = entry('country')
  const placed = captures.find((c) => c.name === 'where' && c.item)?.item as Mention | undefined
  const body = captures.find((c) => c.name === 'body' && c.item)?.item as Mention | undefined
  const deputy = captures.some((c) => c.name === 'mod' && c.entry?.attrs.deputy === 'yes')
  const matter = captures.some((c) => c.name === 'matter')
  const thing = captures.find((c) => c.name === 'thing')
  // `président du Mali`: no chair of a thing
  const ruled = thing && captures.some((c) => c.name === 'where' && c.first <= thing.first + 2)
  const country = nationality?.country ?? placed?.country ?? (attrs.country || null)
  const found: Mention[] = []
  for (const capture of captures) {
    if (!SEVERAL.has(capture.name) || capture.last <= capture.first) continue
    const type = capture.name as Mention['type']
    if (capture.item && (capture.item as Mention).type === type) {
      found.push(capture.item as Mention)
      continue
    }
    const mention = makeMention(
      board.tokens,
      type,
      capture.first,
      capture.last,
      rule,
      {
        country:
          type === 'person'
            ? null
            : (country ?? (type === 'institution' || type === 'place' ? (head?.country ?? null) : null)),
        kind:
          type === 'title' || type === 'person'
            ? null
            : (attrs.kind ?? kindOf(board, captures, capture) ?? null),
        gender: (head?.gender as Gender | undefined) ?? null,
        role:
          type === 'title'
            ? (wholeRole(board, captures, capture, deputy) ??
              roleOf(head, attrs, {
                body,
                matter,
                thing: thing !== undefined && !ruled,
                deputy,
                bare: capture.last - capture.first === 1,
              }))
            : null,
        wordRole: type === 'title' ? ((head?.['word-role'] as Role | undefined) ?? null) : null,
      },
      (attrs.claim as Claim | undefined) ?? null,
    )
    if (type === 'title' && body) mention.institution = body
    found.push(mention)
    addMark(board, type, capture.first, capture.last, mention)
  }
  const person = found.find((m) => m.type === 'person')
  if (person) {
    const honorific = entry('honorific')
    if (honorific?.gender && !person.gender) person.gender = honorific.gender as Gender
    const origin = nationality?.country ?? placed?.country
    if (origin && !person.country) person.country = origin
    for (const title of found) if (title.type === 'title') title.holder = person
  }
  return found
}

/**
 * The kind of a body by its head; a `Police Service` is police, no agency, because its first word is a head too, and an
 * `Association of Army Widows` no army.
 */
function kindOf({ lex, tokens }: Board, captures: readonly Capture[], body: Capture): string | undefined {
  const head = captures.find((c) => c.name === 'head')
  if (!head) return undefined
  const leads = (last: number): boolean => (tokens[last]!.form.classes & BIT.preposition) !== 0
  const first = lex[body.first]?.find(
    ({ entry, last }) => entry.bit === LIST['institution-heads'] && last < head.first && leads(last),
  )
  if (first?.entry.attrs.kind) return first.entry.attrs.kind
  for (let i = Math.max(body.first, head.first - 2); i < head.first; i++) {
    const heads = lex[i]?.filter(({ entry }) => entry.bit === LIST['institution-heads']) ?? []
    const kind = heads.find(({ last }) => last === head.last)?.entry.attrs.kind
    if (kind && heads.some(({ entry, last }) => last < head.last && entry.attrs.kind === kind)) return kind
  }
  return head.entry?.attrs.kind
}

/**
 * `chef de l'État` is an office of its own and no `chef` of something: the role of a listed office that goes on beyond
 * the head and reaches the end of the body or matter that the rule saw there; else null.
 */
function wholeRole(
  { lex }: Board,
  captures: readonly Capture[],
  title: Capture,
  deputy: boolean,
): Role | null {
  const head = captures.find((c) => c.name === 'head')
  if (!head || deputy) return null
  const seen = Math.max(head.last, ...captures.filter((c) => WITHIN.has(c.name)).map((c) => c.last))
  const office = lex[head.first]?.find(
    ({ entry, last }) =>
      entry.bit === LIST.titles &&
      entry.attrs.number !== 'p' &&
      last > head.last &&
      last >= seen &&
      last <= title.last,
  )
  return (office?.entry.attrs.role as Role | undefined) ?? null
}
const WITHIN = new Set(['body', 'matter', 'where'])

/** What stands in a title beside its head. */
interface Beside {
  readonly body: Mention | undefined
  readonly matter: boolean
  /** What the office is of, named or not: `président du syndicat`. */
  readonly thing: boolean
  readonly deputy: boolean
  /** Nothing does. */
  readonly bare: boolean
}

function roleOf(
  head: Readonly<Record<string, string>> | undefined,
  attrs: Readonly<Record<string, string>>,
  { body, matter, thing, deputy, bare }: Beside,
): Role {
  const role = (attrs.role ??
    (bare ? head?.['bare-role'] : undefined) ??
    (matter ? head?.['matter-role'] : undefined) ??
    ((body ? !isState(body) : thing) ? head?.['body-role'] : undefined) ??
    head?.role ??
    'other') as Role
  return deputy ? (DEPUTY[role] ?? role) : role
}

/** The president of a government is a head of state or government, not a chair. */
const isState = (body: Mention): boolean =>
  body.country !== null && (body.kind === 'government' || body.kind === 'head-of-state')
