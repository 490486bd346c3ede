/** Whose title is it: titles that stand away from a name find their holder, or are no title mentions. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import { CAP, WORD } from '../pack/pack.js'
import type { Mention, Sentence, Token } from '../types.js'
import { AWAY } from './countries.js'

export interface TitleInput {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  readonly grammar: Grammar
  /** Where the news is from: the country of an office that names none. */
  readonly home: string | null
}

/**
 * Gives every title its holder and body and hands back the mentions without the titles that have none: bare references
 * (`the minister`) and offices whose holder the text does not name.
 */
export function settleTitles(input: TitleInput, mentions: readonly Mention[]): Mention[] {
  const standing = new Set(mentions)
  const titles = mentions.filter((m) => m.type === 'title')
  const people = mentions.filter((m) => m.type === 'person')
  for (const title of titles) {
    if (title.holder && !standing.has(title.holder)) title.holder = closest(title.holder, people)
    if (title.holder && isOfOther(input.tokens, title, title.holder)) title.holder = null
  }
  const named = (at: number): boolean => mentions.some((m) => m.first <= at && at < m.last)
  for (const title of titles) {
    if (title.holder || !hasComplement(input, title) || isOfUnknown(input.tokens, title.last, named)) continue
    title.holder = roleOf(input, title, people)
    if (!title.holder && !isIndefinite(input, title))
      title.holder =
        sameOffice(input, title, titles) ?? sameBody(input, title, titles) ?? namedNext(input, title, people)
  }
  const kept = mentions.filter((m) => m.type !== 'title' || m.holder !== null)
  for (const m of kept) if (m.type === 'title') m.institution ??= bodyWithin(m, kept)
  return kept
}

/** `the wife of the president, Awa Diarra`: the name behind the comma is hers. */
function isOfOther(tokens: readonly Token[], title: Mention, holder: Mention): boolean {
  if (holder.first <= title.last || tokens[title.last]!.form.text !== ',') return false
  let at = title.first - 1
  while (at > 0 && tokens[at]!.form.classes & BIT.determiner && !(tokens[at]!.form.jobs & JOB.genitive)) at--
  return (
    at > 0 &&
    (tokens[at]!.form.jobs & JOB.genitive) !== 0 &&
    (tokens[at - 1]!.lists & LIST['person-nouns']) !== 0
  )
}

/** `president of the Teachers Union of Malawi`: the body that the words of an office name first, and in full. */
function bodyWithin({ first, last }: Mention, mentions: readonly Mention[]): Mention | null {
  let body: Mention | null = null
  for (const m of mentions) {
    if (m.type !== 'institution' || m.first < first || m.last > last) continue
    if (!body || m.first < body.first || (m.first === body.first && m.last > body.last)) body = m
  }
  return body
}

/** `le chef du parti (PX), Xorbo Ravel, a dit`: behind an office two words that no rule took for the name of anybody. */
export function isOfUnknown(
  tokens: readonly Token[],
  last: number,
  named: (token: number) => boolean,
): boolean {
  let at = last
  if (tokens[at]?.form.text === '(') while (at < tokens.length && tokens[at]!.form.text !== ')') at++
  if (at > last) at++
  const capital = (i: number): boolean => ((tokens[i]?.form.shape ?? 0) & CAP) !== 0 && !named(i)
  const parted = tokens[at]?.form.text === ',' && tokens[at + 3]?.form.text === ','
  return parted && capital(at + 1) && capital(at + 2)
}

/** The person that took the place of one that did not stand. */
const closest = (gone: Mention, people: readonly Mention[]): Mention | null =>
  people.find((p) => p.first < gone.last && gone.first < p.last) ?? null

/** More than a bare head: a nationality, a body, a matter. */
const hasComplement = ({ lex }: TitleInput, title: Mention): boolean =>
  title.country !== null ||
  title.institution !== null ||
  (title.last - title.first > 1 && title.claim !== 'bare' && !isListed(lex, title))

/** The name of an office is all there is: `chef de l'État`. */
const isListed = (lex: TitleInput['lex'], { first, last }: Mention): boolean =>
  lex[first]?.some((m) => m.entry.bit === LIST.titles && m.last === last) ?? false

/** `Quang’s role as deputy head of …`, `X, who is also chairman of …`: the person before, behind a word that assigns a role. */
function roleOf(
  { tokens, sentences, lex, grammar }: TitleInput,
  title: Mention,
  people: readonly Mention[],
): Mention | null {
  const sentence = sentences.find((s) => s.first <= title.first && title.last <= s.last)
  if (!sentence) return null
  let at = title.first - 1
  while (at >= sentence.first && tokens[at]!.form.classes & (BIT.determiner | BIT.possessive | BIT.adverb))
    at--
  if (at < sentence.first) return null
  const form = tokens[at]!.form
  const copula = form.verbs.some((v) => grammar.auxiliaries.copula?.includes(v.lemma))
  const markers = grammar.jobs['role-marker'] ?? []
  const marker =
    (form.jobs & JOB['role-marker']) !== 0 ||
    [1, 2, 3].some((n) =>
      lex[at - n + 1]?.some((m) => m.last === at + 1 && markers.includes(m.entry.attrs.as ?? '')),
    )
  if (!copula && !marker) return null
  return people.filter((p) => p.last <= at && p.first >= sentence.first).at(-1) ?? null
}

/** The nearest holder before of an office with the same role in the same country; after, when there is only one. */
function sameOffice(input: TitleInput, title: Mention, titles: readonly Mention[]): Mention | null {
  const { home, tokens } = input
  // an office that names no country is of its holder's, else at home
  const countryOf = (t: Mention): string | null =>
    t.country ??
    t.institution?.country ??
    t.holder?.country ??
    titles.find((other) => other.holder === t.holder && other.holder && other.country)?.country ??
    (AWAY.has(t.role) ? null : home)
  const country = countryOf(title)
  const fits = titles.filter(
    (t) =>
      t !== title &&
      t.holder &&
      t.role === title.role &&
      // who held an office is not who holds one
      isFormer(input, t) === isFormer(input, title) &&
      compatible(countryOf(t), country) &&
      (!t.institution || !title.institution),
  )
  const before = fits.filter((t) => t.first < title.first)
  // `la ministre` rather than `la secrétaire d'État` named since
  const head = tokens.slice(title.first, title.last).find((t) => t.lists & LIST.titles)?.form.folded
  const called = before.findLast((t) => head !== undefined && wordsOf(tokens, t).includes(head))
  if (before.length) return (called ?? before.at(-1)!).holder
  // `Ravel governor quits`: of several to come the one whose office says all that the headline does
  const words = wordsOf(tokens, title)
  const told = words.length > 1 ? fits.find((t) => words.every((w) => wordsOf(tokens, t).includes(w))) : null
  if (told) return told.holder
  const holders = new Set(fits.map((t) => t.holder))
  return holders.size === 1 ? fits[0]!.holder : null
}

/** Words between `former` and the office that the title tells: `former Bavarian rural works minister`. */
const BEFORE = 4

const isFormer = ({ lex, tokens }: TitleInput, { first, last }: Mention): boolean => {
  let from = first
  while (from > 0 && first - from < BEFORE && tokens[from - 1]!.form.shape & WORD) from--
  for (let i = from; i < last; i++)
    if (lex[i]?.some(({ entry }) => entry.list === 'title-modifiers' && entry.attrs.former)) return true
  return false
}

const wordsOf = (tokens: readonly Token[], { first, last }: Mention): string[] =>
  tokens.slice(first, last).map(({ form }) => form.folded)

const compatible = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

/** A report that opens with `the Vietnamese minister` names him next, as the subject that opens the paragraph after. */
function namedNext({ sentences }: TitleInput, title: Mention, people: readonly Mention[]): Mention | null {
  if (title.country === null || people.some((p) => p.first < title.first)) return null
  const next = sentences.findIndex((s) => s.first > title.first)
  const opening = sentences[next]
  return people.find((p) => opening && p.first === opening.first) ?? null
}

const HEADS: ReadonlySet<string> = new Set([
  'secretary-general',
  'chair',
  'director',
  'head-of-state',
  'head-of-government',
])

/** `UN chief` for the Secretary-General: the only one with an office in that body. */
function sameBody({ tokens }: TitleInput, title: Mention, titles: readonly Mention[]): Mention | null {
  if (!title.institution) return null
  const name = (m: Mention): string =>
    m.id ??
    tokens
      .slice(m.first, m.last)
      .map((t) => t.form.folded)
      .join(' ')
  const holders = titles.filter(
    (t) => t !== title && t.holder && t.institution && name(t.institution) === name(title.institution!),
  )
  const heads = holders.filter((t) => HEADS.has(t.role ?? ''))
  const fits = heads.length ? heads : holders
  return fits.length ? (fits.filter((t) => t.first < title.first).at(-1) ?? fits[0]!).holder : null
}

const isIndefinite = ({ tokens }: TitleInput, title: Mention): boolean =>
  title.first > 0 && (tokens[title.first - 1]!.form.jobs & JOB.indefinite) !== 0
