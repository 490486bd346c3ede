/** Names that lists know: places, bodies. Every entry of the name lists that stands in the text goes on the board. */
import { BIT } from '../pack/grammar.js'
import type { Entry } from '../pack/lexicon.js'
import { bitsOfLists, LIST } from '../pack/lists.js'
import { CAP, CAPS, type Pack } from '../pack/pack.js'
import type { Mention, Sentence } from '../types.js'
import { blocks, inList, isGivenName, isUnknown } from './names.js'
import { namesakeEnd } from './namesakes.js'
import { addMark, type Board, makeMention } from './scan.js'

/** Name lists by the mentions they make. */
const LISTS_OF = {
  place: bitsOfLists(['countries', 'places', 'cities']),
  institution: LIST.institutions,
}
const TYPES = ['place', 'institution'] as const
const NAMES = LISTS_OF.place | LISTS_OF.institution

const LEADING_ARTICLE = LIST.countries | LIST.institutions

/** Adds places and institutions of the lists; nested ones too, the overlap policy decides later. */
export function findListed(board: Board, sentences: readonly Sentence[], pack: Pack): Mention[] {
  const found = findNames(board, sentences, pack)
  return [...found, ...findTowns(board, sentences, pack, found)]
}

/** Lists whose entries tell a country that the text is about. */
const OF_COUNTRY = LISTS_OF.place | LIST.demonyms

/**
 * Adds towns and provinces, whose names are as often those of somebody or something else, in a text that tells of their
 * country by its name, its people, or a larger place.
 */
function findTowns(
  board: Board,
  sentences: readonly Sentence[],
  pack: Pack,
  found: readonly Mention[],
): Mention[] {
  const { tokens, lex } = board
  const countries = new Set<string | undefined>()
  const taken = new Uint8Array(tokens.length)
  // `Ravel` does not keep the province `Ravel del Norte` from being found
  for (const m of found) taken.fill(m.type === 'place' ? PLACED : BODY, m.first, m.last)
  tokens.forEach(({ lists }, i) => {
    if (lists & OF_COUNTRY)
      for (const { entry } of lex[i]!) if (entry.bit & OF_COUNTRY) countries.add(entry.attrs.country)
  })
  const towns: Mention[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!(tokens[i]!.lists & LIST.towns) || taken[i] === BODY || !(tokens[i]!.form.shape & CAP)) continue
      const match = lex[i]!.find(
        ({ entry, last }) =>
          entry.bit === LIST.towns && last <= sentence.last && countries.has(entry.attrs.country),
      )
      if (!match || !(tokens[match.last - 1]!.form.shape & CAP) || !isFree(taken, found, i, match.last))
        continue
      if (partOfName(board, i, match.last, sentence, match.entry)) continue
      if (isPeople(board, i, match.last)) continue
      const { attrs } = match.entry
      const town = makeMention(tokens, 'place', i, match.last, `${pack.code}/lists/towns`, {
        country: attrs.country ?? null,
        kind: attrs.kind ?? null,
      })
      towns.push(town)
      addMark(board, 'place', town.first, town.last, town)
    }
  return towns
}

/** What a token is taken by: nothing, a place, a body. */
const [PLACED, BODY] = [1, 2]

/** Nothing stands on the tokens, or nothing but places that are shorter. */
const isFree = (taken: Uint8Array, found: readonly Mention[], first: number, last: number): boolean => {
  const span = taken.subarray(first, last)
  if (span.includes(BODY)) return false
  return (
    !span.includes(PLACED) ||
    found.every(
      (m) =>
        m.last <= first ||
        m.first >= last ||
        (m.first >= first && m.last <= last && m.last - m.first < last - first),
    )
  )
}

/** `South Korean`, where `the South` is Korea's; `Somali troops`, but `Somali Region`. */
const isPeople = ({ tokens, lex }: Board, first: number, end: number): boolean =>
  lex[first]!.some(
    ({ entry, last }) =>
      entry.bit === LIST.demonyms && (last > end || (last === end && !isRegion(tokens[end]))),
  )

const isRegion = (token: Board['tokens'][number] | undefined): boolean =>
  token !== undefined && (token.form.shape & CAP) !== 0 && inList(token.form, 'place-heads')

function findNames(board: Board, sentences: readonly Sentence[], pack: Pack): Mention[] {
  const found: Mention[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const { lists } = board.tokens[i]!
      if (!(lists & NAMES)) continue
      for (const type of TYPES) {
        const bits = LISTS_OF[type]
        if (!(lists & bits)) continue
        const match = board.lex[i]!.find((m) => m.entry.bit & bits && m.last <= sentence.last)
        if (!match) continue
        const { entry, last } = match
        // `The Maldives`, `The Guardian`, `the Americas`: the article is outside the span; `The Hague` is written with it
        const article =
          last - i > 1 &&
          (board.tokens[i]!.form.classes & BIT.determiner) !== 0 &&
          ((entry.bit & LEADING_ARTICLE) !== 0 || entry.compare === 'fold' || !/^\p{Lu}/u.test(entry.text))
        const first = article ? i + 1 : i
        const capital = (board.tokens[entry.bit & LEADING_ARTICLE ? i : first]!.form.shape & CAP) !== 0
        if (!capital && entry.attrs.lower !== 'yes') continue
        const namesake = type === 'place' && last - i === 1 ? namesakeEnd(board, i, sentence.last) : 0
        if (namesake) {
          const person = makeMention(board.tokens, 'person', i, namesake, 'names/namesake')
          found.push(person)
          addMark(board, 'person', i, namesake, person)
          continue
        }
        if (type === 'place' && (isCurrency(board, last) || partOfName(board, i, last, sentence, entry)))
          continue
        if (
          type === 'institution' &&
          (isFamilyName(board, i, last, sentence) ||
            opensName(board, i, last, sentence) ||
            isHyphened(board, i, last, sentence) ||
            isOther(board, i, last, entry))
        )
          continue
        const mention = makeListed(board, type, first, last, entry, pack)
        found.push(mention)
        addMark(board, type, first, last, mention)
        // `UN` in `UN Security Council`: the overlap policy decides
        if (type === 'institution' && capital)
          for (const inner of board.lex[i]!)
            if (inner.entry.bit & bits && inner.last < last)
              found.push(makeListed(board, type, first, inner.last, inner.entry, pack))
      }
    }
  return found
}

const makeListed = (
  { tokens }: Board,
  type: Mention['type'],
  first: number,
  last: number,
  { attrs, list }: Entry,
  { code }: Pack,
): Mention =>
  makeMention(tokens, type, first, last, `${code}/lists/${list}`, {
    country: attrs.country ?? null,
    kind: attrs.kind ?? null,
    id: attrs.id ?? null,
    capital: attrs.capital === 'yes',
  })

/** `US$5 million`. */
const isCurrency = ({ tokens }: Board, at: number): boolean =>
  tokens[at]?.glued === true && /^\p{Sc}/u.test(tokens[at].form.text)

/** `Ravé` is not the acronym RAVE: what is not in capitals has its marks. */
function isOther({ tokens }: Board, first: number, last: number, { text }: Entry): boolean {
  const { form } = tokens[first]!
  return (
    last - first === 1 && !(form.shape & CAPS) && /^\p{Lu}+$/u.test(text) && form.lower !== text.toLowerCase()
  )
}

/** `Awa Sana`: a body of one word, not in capitals, behind a given name. */
function isFamilyName({ tokens }: Board, first: number, last: number, sentence: Sentence): boolean {
  if (last - first > 1 || first === sentence.first || tokens[first]!.form.shape & CAPS) return false
  const { form } = tokens[first - 1]!
  return (form.shape & CAP) !== 0 && (isGivenName(form) || (isUnknown(form) && first - 1 > sentence.first))
}

/** `Olaf Scholz`: a body of one word, not in capitals, that is a given name, before a word that no list has but for a name. */
function opensName({ tokens }: Board, first: number, last: number, sentence: Sentence): boolean {
  const { form } = tokens[first]!
  if (last - first > 1 || last >= sentence.last || form.shape & CAPS) return false
  const next = tokens[last]!.form
  return isGivenName(form) && (next.shape & CAP) !== 0 && isUnknown(next)
}

/** `Ravel-Sources`: a body of one word, not in capitals, that a hyphen joins to a word that is no name of a body or place. */
function isHyphened({ tokens }: Board, first: number, last: number, sentence: Sentence): boolean {
  const [hyphen, next] = [tokens[last], tokens[last + 1]]
  if (last - first > 1 || !next || last + 1 >= sentence.last || tokens[first]!.form.shape & CAPS) return false
  if (hyphen!.form.text !== '-' || !hyphen!.glued || !next.glued) return false
  return (next.form.shape & CAP) !== 0 && !(next.form.shape & CAPS) && !(next.lists & NAMES)
}

/** `Paris Hilton`, `Michael Jordan`; a lesser city is given up for any name around it: `Sadio Camara`. */
function partOfName(
  board: Board,
  first: number,
  last: number,
  sentence: Sentence,
  { bit, attrs }: Entry,
): boolean {
  const { tokens, lex } = board
  const family = first > sentence.first ? tokens[first - 1]!.form : null
  // `Nguyen Hoa Binh`
  if (last - first > 1)
    return family !== null && (family.shape & CAP) !== 0 && !family.classes && inList(family, 'surnames')
  const part = (i: number): boolean => {
    const token = tokens[i]
    if (
      !token ||
      i < sentence.first ||
      i >= sentence.last ||
      !(token.form.shape & CAP) ||
      token.form.text.length < 2
    )
      return false
    // `Kano NLC`: nobody is called by an acronym
    const acronym = (token.form.shape & CAPS) !== 0
    return (
      !blocks(token.form) &&
      !(
        token.lists & NAMES &&
        lex[i]!.some(
          (m) => m.entry.bit & LISTS_OF.place || (m.entry.bit & NAMES && (acronym || m.last > i + 1)),
        )
      )
    )
  }
  const before = part(first - 1)
  const after = part(last)
  // `Capt. Lorraine Ravel`: the stop belongs to the word
  const lead = tokens[tokens[first - 1]?.form.text === '.' ? first - 2 : first - 1]?.form
  if (bit === LIST.towns && leadsPerson(board, first, sentence)) return true
  // `Mr Justice Fordham`: an office with a capital right before a city is a person's
  const town = bit === LIST.cities || (attrs.kind === 'city' && attrs.capital !== 'yes')
  if (town && lead && lead.shape & CAP && !after && isTitled(board, first, sentence)) return true
  if (bit & (LIST.cities | LIST.towns)) return before || after
  // `Mrs Florence`, `President Washington Ravel`
  if (lead && first > sentence.first && bit === LIST.places && inList(lead, 'honorifics')) return true
  // `Adviser Thames`: a river has no offices
  if (lead && first > sentence.first && (inList(lead, 'titles') || inList(lead, 'ranks')))
    if (after || (attrs.kind === 'water' && lead.shape & CAP)) return true
  // `the minister, Chad Ravel, said`: between commas a country that is a given name too
  const closed = tokens[first - 1]?.form.text === ',' && tokens[last + 1]?.form.text === ','
  if (closed && after && inList(tokens[first]!.form, 'given-names') && isUnknown(tokens[last]!.form))
    return true
  // `Amadou Ravel Sarre`
  if (before && [first - 1, first - 2].some((i) => part(i) && isGivenName(tokens[i]!.form))) return true
  return after && isGivenName(tokens[first]!.form)
}

/** `Mrs Ravel`, `General Ravel`, `André de Ravel`: what stands before token `at` goes before a person's name or is part of it. */
function leadsPerson({ tokens, lex }: Board, at: number, sentence: Sentence): boolean {
  if (at <= sentence.first) return false
  const lead = tokens[at - 1]!.form
  if (lead.text === '-') return true
  const before = at - 2 >= sentence.first ? tokens[at - 2]!.form : null
  if (inList(lead, 'particles')) return lead.classes === 0 || (before !== null && isGivenName(before))
  // `M. Ravel`: the stop belongs to the word
  const first = lead.text === '.' && before ? at - 2 : at - 1
  return Boolean(lex[first]?.some(({ entry, last }) => last === at && entry.bit & BEFORE_PERSONS))
}

/** `Mr Justice Ravel`, `General Ravel`: an office or form of address ends right before token `at`. */
function isTitled({ lex }: Board, at: number, sentence: Sentence): boolean {
  for (let i = Math.max(sentence.first, at - 2); i < at; i++)
    if (lex[i]?.some(({ entry, last }) => last === at && entry.bit & BEFORE_PERSONS)) return true
  return false
}
const BEFORE_PERSONS = bitsOfLists(['honorifics', 'titles', 'ranks'])

/** Rules that tell a name by the words around it. */
const BY_CONTEXT = /\/places\/|\/institutions\/(?:class-name|class-behind|apposed|series)$/

/** A body that the words around it told. */
export const isToldBody = (m: Mention): boolean => m.type === 'institution' && BY_CONTEXT.test(m.rule)

/**
 * Adds further occurrences of places and bodies that a rule told by the words around them: `in Soumbara`, later
 * `Soumbara fell`; `the airline Ravelair`, later `Ravelair said`.
 */
export function findAgain(
  board: Board,
  sentences: readonly Sentence[],
  found: readonly Mention[],
): Mention[] {
  const { tokens, names } = board
  const spelled = (first: number, last: number): string =>
    tokens
      .slice(first, last)
      .map(({ form }) => form.text)
      .join(' ')
  const taken = new Uint8Array(tokens.length)
  /** By their first word, the longest first. */
  const known = new Map<string, Mention[]>()
  const people = new Set<string>()
  for (const m of found) {
    if (m.type !== 'title') taken.fill(1, m.first, m.last)
    if (m.type === 'person') people.add(spelled(m.first, m.last))
    if (m.type === 'person' || !BY_CONTEXT.test(m.rule)) continue
    const word = tokens[m.first]!.form.text
    const others = known.get(word)
    if (others) others.push(m)
    else known.set(word, [m])
  }
  if (!known.size) return []
  for (const list of known.values()) list.sort((a, b) => b.last - b.first - (a.last - a.first))
  const again: Mention[] = []
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const end = names[i]!
      if (!end || taken[i]) continue
      const before = known.get(tokens[i]!.form.text)?.find((m) => {
        const behind = i + m.last - m.first
        // not a part of a longer name
        return (
          behind >= end &&
          behind <= last &&
          !taken[behind - 1] &&
          spelled(i, behind) === spelled(m.first, m.last)
        )
      })
      const behind = before ? i + before.last - before.first : end
      if (before && !people.has(spelled(i, behind)))
        again.push(makeMention(tokens, before.type, i, behind, 'names/again', before))
      i = behind - 1
    }
  return again
}
