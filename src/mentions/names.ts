/**
 * Runs of tokens that could be a name: capitalised words, initials, and particles between them, as far as no list
 * says that a word is something else (a title, a head of a body, a demonym, a month, a function word).
 */
import { BIT, JOB } from '../pack/grammar.js'
import { bitsOfLists, LIST, type ListName } from '../pack/lists.js'
import { CAP, type Form, INITIAL, LOWER, MIXED, WORD } from '../pack/pack.js'
import type { Mention, Sentence, Token } from '../types.js'
import type { Board } from './scan.js'

/** A token that belongs to one of these lists is no part of a personal name, unless it is a given name too. */
const BLOCKING = bitsOfLists([
  'titles',
  'ranks',
  'title-modifiers',
  'honorifics',
  'institution-heads',
  'demonyms',
  'not-names',
  'thing-nouns',
  'date-months',
  'date-weekdays',
  'portfolios',
  'body-nouns',
  'group-nouns',
  'person-nouns',
  'place-heads',
  'body-marks',
  'company-words',
])
const MAX_PARTS = 8
/** Letters of `Jr`, `Sr`, `Ste`. */
const MAX_SHORTENED = 3

/** True for a word of the calendar. */
export const isDated = (form: Form): boolean => (form.listed & DATES) !== 0
const DATES = bitsOfLists(['date-months', 'date-weekdays', 'dates'])

/** True where the form alone is an entry of the list. */
export const inList = (form: Form, list: ListName): boolean => (form.listed & LIST[list]) !== 0

/** True where the form is known as a given name and nothing common. */
export const isGivenName = (form: Form): boolean =>
  (form.listed & LIST['given-names']) !== 0 &&
  form.entries.some((e) => e.bit === LIST['given-names'] && e.attrs.ambiguous !== 'yes')

/** Lists of what stands before a name and is no part of it (`King` is a given name too), and of what opens an office. */
const BEFORE_NAMES = bitsOfLists(['titles', 'ranks', 'honorifics'])
const OFFICES = BEFORE_NAMES | LIST['institution-heads']
const OPENS_OFFICE = OFFICES | LIST.demonyms

/** True where a capitalised form is no name part: a function word or a word of the blocking lists, unless a given name. */
export function blocks(form: Form): boolean {
  // `Marine` is a given name and, with a capital, a body
  if (form.listed & BEFORE_NAMES) return true
  if (form.classes === 0 && !(form.listed & BLOCKING)) return false
  return !isGivenName(form)
}

/**
 * Fills `board.names`: for each token where a run begins, its end; 0 elsewhere. Inner tokens get ends of their own.
 * @returns for each token whether a listed place, body or office covers it, as `coverage` says
 */
export function findRuns(board: Board, sentences: readonly Sentence[]): Uint8Array {
  const { tokens } = board
  const taken = coverage(board)
  for (const sentence of sentences) {
    // right to left, so that a run's end is known when its first token is reached
    for (let i = sentence.last - 1; i >= sentence.first; i--) {
      const form = tokens[i]!.form
      // `Ms von der Leyen`, `M. d'Almeida`: a run may begin with a particle, for rules that ask for a name here
      if (isParticle(form) && form.classes === 0 && i + 1 < sentence.last && board.names[i + 1]) {
        board.names[i] = board.names[i + 1]!
        continue
      }
      // `the city of el-Ravel`
      if (isArticle(form) && joins(board, i, sentence.last)) {
        board.names[i] = board.names[i + 2]!
        continue
      }
      if (!isCapital(form)) continue
      if (
        taken[i] ||
        (i === sentence.first && board.names[i + 1] && (mayBeGerund(form) || isBareLetter(tokens, i))) ||
        (blocks(form) && !leadsName(board, i, sentence.last, taken)) ||
        (tokens[i]!.lists & OPENS_OFFICE &&
          board.lex[i]!.some((m) => m.last > i + 1 && m.entry.bit & OPENS_OFFICE))
      )
        continue
      board.names[i] = runEnd(board, i, sentence.last, taken)
    }
  }
  findOfficeNames(board, sentences, taken)
  return taken
}

/** A given name that is written with a point: `Md.` for Mohammed. */
const isShortName = (form: Form): boolean =>
  form.entries.some(({ bit, attrs }) => bit === LIST['given-names'] && attrs.short === 'yes')

/** `Thanking Awa Diarra, he left`: a verb that has its capital from the sentence it opens. */
const mayBeGerund = (form: Form): boolean =>
  !isGivenName(form) && form.verbs.some((reading) => reading.form === 'gerund')

/** « A Tinbara, le maire … »: the word of one letter that opens a sentence, where no point makes it an initial. */
const isBareLetter = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.form.shape & INITIAL) !== 0 &&
  tokens[at]!.form.verbs.length > 0 &&
  tokens[at + 1]!.form.text !== '.'

/** `el`, `al`: a particle of lower case, of two letters, that no language of ours has as a word. */
const isArticle = (form: Form): boolean =>
  (form.shape & LOWER) !== 0 && form.text.length === 2 && isParticle(form) && form.classes === 0

/** A hyphen without blanks joins the token to a name. */
const joins = ({ tokens, names }: Board, at: number, limit: number): boolean =>
  at + 2 < limit &&
  tokens[at + 1]!.form.text === '-' &&
  tokens[at + 1]!.glued &&
  tokens[at + 2]!.glued &&
  names[at + 2] !== 0

/** `Awa Bishop`, later `Ms Bishop` and `Bishop said`: an office that ends a name of the document is one where it stands alone. */
function findOfficeNames(board: Board, sentences: readonly Sentence[], taken: Uint8Array): void {
  const { tokens, names } = board
  const families = new Set<string>()
  names.forEach((last, i) => {
    if (last > i + 1 && inList(tokens[last - 1]!.form, 'office-names'))
      families.add(tokens[last - 1]!.form.folded)
  })
  if (!families.size) return
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      if (names[i]) {
        i = names[i]! - 1
        continue
      }
      const { form } = tokens[i]!
      if (!families.has(form.folded) || !isCapital(form) || taken[i] || goesOn(board, i + 1, last, taken))
        continue
      // `the King`, `Vice King`, but `Minister King`
      const before = i > first ? tokens[i - 1]!.form : null
      const led = before !== null && (before.listed & BEFORE_NAMES) !== 0
      if (before && !led && before.classes & BIT.determiner) continue
      if (before && !led && before.shape & CAP && !before.classes) continue
      names[i] = i + 1
    }
}

/** `Christian Bishop`, `May King`: a given name that is as likely what the office is or when. */
const blocksOffice = (form: Form): boolean =>
  form.classes !== 0 || (form.listed & (LIST.demonyms | DATES)) !== 0

/** True where an office that ends before token `at` goes on, or a name stands behind it: `King of Mali`, `King Amadou`. */
function goesOn({ tokens }: Board, at: number, limit: number, taken: Uint8Array): boolean {
  if (at >= limit) return false
  const { form, glued } = tokens[at]!
  // `King-Ravel`, `King Jr.`
  if (glued && form.text === '-') return false
  if (form.text.length <= MAX_SHORTENED && tokens[at + 1]?.glued && tokens[at + 1]!.form.text === '.')
    return false
  return (form.jobs & JOB.genitive) !== 0 || (isCapital(form) && !taken[at] && !blocks(form))
}

/**
 * 1 where a listed place of one word or of what hyphens join stands, 2 where a longer one, a body, or an office or form
 * of address of several words (`S.E.`, `Prime Minister`) does: no name run may swallow these.
 */
function coverage(board: Board): Uint8Array {
  const taken = new Uint8Array(board.tokens.length)
  board.tokens.forEach(({ lists }, first) => {
    if (lists & BEFORE_NAMES)
      for (const { entry, last } of board.lex[first]!)
        if (entry.bit & BEFORE_NAMES && last > first + 1) taken.fill(2, first, last)
  })
  board.marks.forEach((marks, first) => {
    for (const mark of marks ?? []) {
      if (mark.type !== 'place' && mark.type !== 'institution') continue
      // `a Ravel spokesman`, later `Awa Ravel`: a person's name has the better claim
      if (mark.type === 'institution' && (mark.item as Mention | null)?.claim === 'guess') continue
      const whole = mark.type === 'institution' || !isOneWord(board.tokens, first, mark.last)
      for (let i = first; i < mark.last; i++) taken[i] = whole ? 2 : Math.max(taken[i]!, 1)
    }
  })
  return taken
}

/** `Ravel`, `Saint-Ravel`: all tokens but the first are hyphens or stand behind one. */
function isOneWord(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++)
    if (!tokens[i]!.glued || (tokens[i]!.form.text !== '-' && tokens[i - 1]!.form.text !== '-')) return false
  return true
}

/** `the mayor of Ravel Awa Diarra`: a place, and behind it the given name of who has that office there. */
function isSeat({ tokens }: Board, at: number, limit: number): boolean {
  const [office, of, form, given, family] = [-2, -1, 0, 1, 2].map((n) => tokens[at + n])
  if (!office || !of || at + 2 >= limit || !(office.lists & LIST.titles)) return false
  const genitive = (of.form.jobs & JOB.genitive) !== 0 && !(of.form.classes & BIT.determiner)
  return (
    genitive &&
    !inList(form!.form, 'given-names') &&
    isGivenName(given!.form) &&
    !given!.glued &&
    isCapital(family!.form)
  )
}

function runEnd(board: Board, at: number, limit: number, taken: Uint8Array): number {
  const { tokens } = board
  let last = at + 1
  // `A.` and `G.`: the stop belongs to the initial; that of `Jr.` plainly does where the sentence goes on
  const isShortened = (i: number): boolean => {
    const { form } = tokens[i - 1]!
    // `Ma. Theresa`, for Maria
    if (form.shape & INITIAL || isShortName(form)) return true
    const next = i + 1 < limit ? tokens[i + 1]!.form : null
    return (
      form.text.length <= MAX_SHORTENED && next !== null && ((next.shape & LOWER) !== 0 || next.text === ',')
    )
  }
  const afterInitial = (i: number): number =>
    i < limit && tokens[i]!.form.text === '.' && tokens[i]!.glued && isShortened(i) ? i + 1 : i
  last = afterInitial(last)
  if (isSeat(board, at, limit)) return last
  for (let parts = 1; parts < MAX_PARTS && last < limit; parts++) {
    // `Maria "Malou" Ravel`
    const nicknamed = behindNickname(board, last, limit)
    if (nicknamed && taken[nicknamed]! < 2 && !blocks(tokens[nicknamed]!.form)) {
      last = afterInitial(nicknamed + 1)
      continue
    }
    let next = last
    const joined =
      tokens[next]!.form.text === '-' && tokens[next]!.glued && next + 1 < limit && tokens[next + 1]!.glued
    if (joined) {
      next++
      const form = tokens[next]!.form
      // `the Awa Diarra-Tom Ravel call`: two full names
      const other = tokens[next + 1]?.form
      if (parts > 1 && isGivenName(form) && !isGivenName(tokens[next - 2]!.form) && other && next + 1 < limit)
        if (isCapital(other) && !tokens[next + 1]!.glued && !blocks(other)) break
      // `Ki-moon`, `Al-Ja'afari`, `Jean-Noël`
      if (!(form.shape & WORD) || (form.shape & LOWER && parts > MAX_PARTS)) break
      // `Awa Ravel-Banda`, with a town in the family name
      const inside = parts > 1 && taken[next] === 1
      if (taken[next] && !inside && !(form.shape & LOWER)) break
      last = afterInitial(next + 1)
      continue
    }
    // particles count only before another name part: `von der Leyen`, `d'Almeida`, `bin Salman`
    let particles = next
    while (particles < limit && isParticle(tokens[particles]!.form) && particles - next < 3) particles++
    // `al-Abadi`
    if (particles > next && tokens[particles]?.form.text === '-' && tokens[particles + 1]?.glued) particles++
    const form = tokens[particles]?.form
    if (!form || particles >= limit || !isCapital(form)) break
    // `Marine Le Pen`, `Robert De Niro`
    if (particles === next && inList(form, 'particles') && form.classes && hasGivenName(board, at, next)) {
      const after = tokens[next + 1]?.form
      if (after && next + 1 < limit && isCapital(after) && !taken[next + 1] && !blocks(after)) {
        last = afterInitial(next + 2)
        continue
      }
    }
    // behind a given name even a country or demonym is a family name: `María Salvador`, `Volker Türk`
    const behindGiven =
      particles === next &&
      !(form.listed & OFFICES) &&
      // `Mahmud Islam`: a creed that is a name too
      (form.listed & LIST['not-names']
        ? inList(form, 'given-names') && !form.classes
        : isGivenName(tokens[next - 1]!.form)) &&
      // `met King Faisal Tuesday`, but `Godwin Sunday Ravel`
      (!inList(form, 'date-weekdays') || goesOn(board, next + 1, limit, taken))
    // `Amina King said`, but `Prince Amadou King of Mali`
    const office =
      particles === next &&
      inList(form, 'office-names') &&
      tokens.slice(at, next).some((t) => inList(t.form, 'given-names') && !blocksOffice(t.form)) &&
      !goesOn(board, next + 1, limit, taken)
    const compound = tokens[particles + 1]?.form.text === '-' && tokens[particles + 1]!.glued
    // `al-Hakim` is one word: the judge is in it, but not meant
    const grown = particles > next && tokens[particles - 1]!.form.text === '-'
    if (
      (taken[particles] || blocks(form)) &&
      !grown &&
      // `Ould Cheikh El Ravel`: a form of address inside a name is a name
      !(inList(form, 'honorifics') && inList(form, 'given-names') && !taken[particles]) &&
      !(behindGiven && taken[particles]! < 2) &&
      // `Pham The Loc`: a middle name that elsewhere is a word
      !(particles === next && next === at + 1 && isMiddleName(board, next, limit, taken)) &&
      !(office && !taken[particles]) &&
      !(compound && !taken[particles])
    )
      break
    if (particles === next && tokens[next]!.glued && !tokens[next - 1]!.form.text.endsWith('.')) break
    if (particles > next && particlesAreGrammar(board, at, next, particles)) break
    last = afterInitial(particles + 1)
  }
  return last
}

/** Between a family name that begins the name and a capital that is no word. */
function isMiddleName({ tokens }: Board, at: number, limit: number, taken: Uint8Array): boolean {
  const after = tokens[at + 1]?.form
  return (
    !taken[at] &&
    inList(tokens[at - 1]!.form, 'surnames') &&
    after !== undefined &&
    at + 1 < limit &&
    isCapital(after) &&
    isUnknown(after) &&
    !taken[at + 1]
  )
}

/** The token behind a nickname of one or two words in quotation marks at `at`, where a name may go on; else 0. */
function behindNickname({ tokens }: Board, at: number, limit: number): number {
  if (!QUOTES.has(tokens[at]?.form.text ?? '')) return 0
  for (let close = at + 2; close <= at + 3 && close + 1 < limit; close++)
    if (QUOTES.has(tokens[close]!.form.text))
      return tokens.slice(at + 1, close).every(({ form }) => isCapital(form)) &&
        isCapital(tokens[close + 1]!.form)
        ? close + 1
        : 0
  return 0
}
const QUOTES = new Set(['"', '“', '”', '«', '»', "'", '‘', '’'])

const isParticle = (form: Form): boolean => (form.shape & LOWER) !== 0 && inList(form, 'particles')

/** True for a word with a capital and without digits. */
export const isCapital = (form: Form): boolean =>
  (form.shape & CAP) !== 0 && (form.shape & WORD) !== 0 && !(form.shape & MIXED)

const hasGivenName = ({ tokens }: Board, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ form }) => inList(form, 'given-names'))

/** `Marine Le Pen`: a given name that is another word too, before a name that is none. */
function leadsName({ tokens }: Board, at: number, limit: number, taken: Uint8Array): boolean {
  const { form: first } = tokens[at]!
  if (first.listed & BEFORE_NAMES) return false
  // `Moon Sung-ho`: a family name that is a word too, before a given name of two syllables
  if (inList(first, 'surnames') && isTwofold(tokens, at + 1, limit)) return true
  // `Minister Song Jinhua`
  const led = at > 0 && (tokens[at - 1]!.form.listed & BEFORE_NAMES) !== 0
  const given = at + 1 < limit && !taken[at + 1] ? tokens[at + 1]!.form : null
  if (led && inList(first, 'surnames') && given && isCapital(given) && isUnknown(given)) return true
  if (!inList(first, 'given-names')) return false
  // `Monday Ravel spoke`, but `on Monday Ravel spoke`
  const before = tokens[at - 1]?.form
  if (before?.classes && isDated(first)) return false
  const next = tokens[at + 1]?.form
  const family = next && isCapital(next) && inList(next, 'particles') ? at + 2 : at + 1
  const form = tokens[family]?.form
  return form !== undefined && family < limit && isCapital(form) && !taken[family] && isUnknown(form)
}

/** `Sung-ho`: a capital, and a part of lower case that a hyphen joins to it. */
function isTwofold(tokens: Board['tokens'], at: number, limit: number): boolean {
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    second !== undefined &&
    at + 2 < limit &&
    isCapital(first!.form) &&
    hyphen!.form.text === '-' &&
    hyphen!.glued &&
    second.glued &&
    (second.form.shape & LOWER) !== 0 &&
    isUnknown(second.form)
  )
}

/** True for a form that is nothing but a name, or in no list at all. */
export const isUnknown = (form: Form): boolean =>
  form.classes === 0 && form.verbs.length === 0 && onlyNames(form)

/** True for a form that no list has but those of names. */
export const onlyNames = (form: Form): boolean => form.entries.every((e) => e.bit & OF_NAMES)

const OF_NAMES = bitsOfLists(['given-names', 'surnames', 'office-names', 'particles', 'towns'])

/**
 * `de`, `du`, `of` from `from` to `to` between capitals is grammar unless the name that begins at `at` is plainly a
 * person's: `Honoré de Balzac`, `Marc Ravel de Lacour`.
 */
function particlesAreGrammar(board: Board, at: number, from: number, to: number): boolean {
  const { tokens } = board
  const grammar = tokens.slice(from, to).some((t) => t.form.classes & (BIT.preposition | BIT.determiner))
  if (!grammar || tokens[to - 1]!.form.lower.endsWith("'")) return false
  return !hasGivenName(board, at, from)
}
