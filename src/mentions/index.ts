/** The mention stage: people, titles, institutions and places, from lists, rules and evidence in this order. */
import type { LexMatch } from '../pack/lexicon.js'
import { bitsOfLists, LIST } from '../pack/lists.js'
import { type Pack, WORD } from '../pack/pack.js'
import type { Header, Mention, Sentence, Token } from '../types.js'
import { findAcronyms } from './acronyms.js'
import { applyRules } from './apply.js'
import { withoutBlame } from './blame.js'
import { findFamilyWords } from './family-words.js'
import { findAgain, findListed } from './gazetteer.js'
import { findRuns, isDated } from './names.js'
import { settle } from './overlap.js'
import { findPersons } from './persons.js'
import { addMark, type Board, createBoard, makeMention } from './scan.js'

/** What the mention stage leaves: the mentions that stand, and the acronyms' long forms. */
export interface Mentions {
  readonly mentions: Mention[]
  readonly aliases: ReadonlyMap<Mention, Mention>
}

/** Finds all mentions of a document. Later steps see what earlier ones put on the board. */
export function readMentions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lex: readonly (LexMatch[] | undefined)[],
  header: Header,
  pack: Pack,
): Mentions {
  const board = createBoard(tokens, lex)
  const found: Mention[] = []
  for (const place of datelinePlaces(board, header)) {
    found.push(place)
    addMark(board, 'place', place.first, place.last, place)
  }
  found.push(...findListed(board, sentences, pack))
  found.push(...withoutBlame(tokens, applyRules(board, sentences, pack.rules.institutions), pack.grammar))
  const { mentions: acronyms, aliases } = findAcronyms(
    board,
    sentences,
    found,
    pack.grammar.jobs.renaming ?? [],
  )
  found.push(...acronyms)
  findFamilyWords(board, sentences, findRuns(board, sentences))
  found.push(...applyRules(board, sentences, pack.rules.places))
  // `Awa Bishop`, later `Bishop`: no office
  found.push(
    ...applyRules(board, sentences, pack.rules.titles).filter(
      ({ first, last }) => board.names[first]! < last,
    ),
  )
  found.push(...applyRules(board, sentences, pack.rules.people))
  const persons = findPersons(board, sentences, found)
  found.push(...persons, ...findAgain(board, sentences, [...found, ...persons]))
  const credit = creditTest(header, tokens)
  const byline = bylineTest(header, tokens, found)
  // evidence for a person comes last and outweighs a place of the same name
  const people = new Set(persons.map(({ start }) => start))
  return {
    mentions: settle(
      tokens,
      found.filter((m) =>
        m.type === 'institution'
          ? !(credit(m) || byline(m) || isPortfolio(m, found, lex) || isRank(m, lex))
          : m.type !== 'place' || !(people.has(m.start) || inAgency(tokens, header, m) || byline(m)),
      ),
    ),
    aliases,
  }
}

/** Lists of places; an agency in a dateline has a country too, and is none. */
const PLACES = bitsOfLists(['countries', 'places', 'cities', 'towns'])

/** The places that the dateline names: one, or several of them joined by a stroke (`CAIRO/JERUSALEM`). */
function datelinePlaces({ tokens, lex }: Board, { place }: Header): Mention[] {
  if (!place) return []
  const first = tokens.findIndex((t) => t.start === place.start)
  const last = tokens.findIndex((t) => t.end === place.end) + 1
  const found: Mention[] = []
  for (let i = first; first !== -1 && i < last; i++) {
    const from = i
    while (i < last && tokens[i]!.form.text !== '/') i++
    if (i === from) continue
    const known = lex[from]?.find((m) => m.last === i && m.entry.bit & PLACES && m.entry.attrs.country)
    found.push(
      makeMention(tokens, 'place', from, i, 'names/dateline', {
        country: known?.entry.attrs.country ?? null,
        kind: known?.entry.attrs.kind ?? 'city',
        capital: known?.entry.attrs.capital === 'yes',
      }),
    )
  }
  return found
}

/** `Togo` in the `(Togo-Presse)` of a dateline. */
function inAgency(tokens: readonly Token[], { agency, lines }: Header, m: Mention): boolean {
  if (!agency || !lines.some((l) => m.start >= l.start && m.end <= l.contentStart)) return false
  const before = tokens[m.first - 1]?.form.text
  return before === '(' && agency.length > m.end - m.start && tokens[m.last]?.form.text === '-'
}

/** Bodies in a dateline or in the signature at the very end are the agency, no mentions. */
function creditTest(header: Header, tokens: readonly Token[]): (m: Mention) => boolean {
  const last = header.lines.at(-1)
  const end = last?.end ?? 0
  const datelines = header.lines.filter((l) => l.contentStart > l.start)
  // `(Belga) La police …`
  const bracketed = (m: Mention): boolean =>
    m.kind === 'media' &&
    tokens[m.first - 1]?.form.text === '(' &&
    tokens[m.last]?.form.text === ')' &&
    header.lines.some((l) => l.contentStart === tokens[m.first - 1]!.start)
  // `… he said. VNS`, but `… by the UN.`
  const signs = (m: Mention): boolean => {
    if (header.agency === null || m.end < end - 4 || m.end - m.start > header.agency.length) return false
    const before = tokens[m.first - 1]
    return !before || before.start < last!.start || !(before.form.shape & WORD)
  }
  return (m) =>
    bracketed(m) || datelines.some((l) => m.start >= l.start && m.end <= l.contentStart) || signs(m)
}

/** Headline, what stands below it, byline, place and day. */
const HEAD_LINES = 6

/**
 * `By Ravel News Staff`, `Ravel Times | June 11, 2026`: who is in a line above the text that tells of nothing but media,
 * the calendar and small words, and of one word more at most, is credited.
 */
function bylineTest(
  { lines }: Header,
  tokens: readonly Token[],
  found: readonly Mention[],
): (m: Mention) => boolean {
  const credited = lines.slice(0, HEAD_LINES).filter(({ kind, start, end }) => {
    if (kind !== 'label') return false
    const bodies = found.filter((m) => m.type === 'institution' && m.start >= start && m.end <= end)
    if (!bodies.some((m) => m.kind === 'media')) return false
    const others = tokens.filter(
      ({ form, start: at }) =>
        at >= start &&
        at < end &&
        form.shape & WORD &&
        form.classes === 0 &&
        !isDated(form) &&
        !bodies.some((m) => at >= m.start && at < m.end),
    )
    return others.length <= 1
  })
  return (m) => credited.some(({ start, end }) => m.start >= start && m.end <= end)
}

/** `Army` in `Army General` and in the listed `Chief of Army Staff` is a word of the office. */
function isRank({ first, last, kind }: Mention, lex: readonly (readonly LexMatch[] | undefined)[]): boolean {
  if (lex[first]?.some((l) => l.entry.bit === LIST.ranks && l.last > last)) return true
  if (kind !== 'military' && kind !== 'police') return false
  for (let i = Math.max(0, first - BEFORE_BODY); i < first; i++)
    if (lex[i]?.some((l) => l.entry.bit === LIST.titles && l.last >= last)) return true
  return false
}
/** `Inspector-General of` in tokens. */
const BEFORE_BODY = 4

/** `Police` in `ministre de la Police` is what the minister is for, no body. */
function isPortfolio(
  m: Mention,
  found: readonly Mention[],
  lex: readonly (readonly LexMatch[] | undefined)[],
): boolean {
  const portfolio = lex[m.first]?.find((l) => l.entry.bit === LIST.portfolios)
  if (!portfolio) return false
  const whole = portfolio.last >= m.last
  return found.some(
    (t) =>
      t.type === 'title' &&
      t.first < m.first &&
      t.last >= m.last &&
      // `Joint Command of the Armed Forces`, of its head
      !(t.institution && t.institution.first <= m.first && t.institution.last >= m.last) &&
      // `la Communauté nationale à l'étranger et des Affaires africaines`, of a minister
      (whole || (t.institution === null && t.role === 'minister')),
  )
}
