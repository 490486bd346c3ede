/**
 * Names that no rule of the pack has placed: who is a person is decided by evidence in the name itself (given names,
 * family names of closed sets, initials, particles) and in the rest of the document (a form of someone known).
 */
import { BIT, JOB } from '../pack/grammar.js'
import { bitsOfLists, LIST } from '../pack/lists.js'
import { CAP, CAPS, type Form, INITIAL, LOWER, NUM } from '../pack/pack.js'
import type { VerbFormName } from '../pack/verbs.js'
import type { Mention, Sentence } from '../types.js'
import { isToldBody } from './gazetteer.js'
import { inList, isDated, isGivenName, isUnknown, onlyNames } from './names.js'
import { isGuess } from './overlap.js'
import { addMark, type Board, makeMention } from './scan.js'

/** Adds persons among the runs that nothing covers yet, people known by one name, and short forms of persons found anywhere. */
export function findPersons(
  board: Board,
  sentences: readonly Sentence[],
  found: readonly Mention[],
): Mention[] {
  const taken = new Uint8Array(board.tokens.length)
  for (const m of found) if (m.type !== 'title' && !isGuess(m)) taken.fill(1, m.first, m.last)
  const guesses = new Set(found.filter(isGuess).map((m) => m.first))
  const made: Mention[] = []
  // what is known as a thing or a body is no person later
  const things = new Set(found.filter(isToldBody).map((m) => spelling(board, m.first, m.last)))
  const add = (first: number, last: number, rule: string): void => {
    const mention = makeMention(board.tokens, 'person', first, last, `names/${rule}`)
    made.push(mention)
    addMark(board, 'person', first, last, mention)
    taken.fill(1, first, last)
  }
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const listed = taken[i] ? 0 : listedEnd(board, i, sentence)
      if (listed) {
        add(i, listed, 'listed')
        i = listed - 1
        continue
      }
      const last = board.names[i]!
      if (last === 0 || taken[i] || !(board.tokens[i]!.form.shape & CAP)) continue
      if (guesses.has(i)) continue
      // `the frigate Jean Ravel`, later `the Jean Ravel`
      const before = i > sentence.first ? board.tokens[i - 1]!.form : null
      const spelled = spelling(board, i, last)
      // `nommé à sa place Awa Ravel`: no square
      const named = before !== null && !endsPhrase(board, i, sentence)
      const thing = named && before.entries.find(({ bit }) => bit === LIST['thing-nouns'])
      // `le lycée Jean Ravel`: the name of somebody else, who may be told of elsewhere
      if (thing && !thing.attrs.namesake) things.add(spelled)
      if (thing || things.has(spelled)) {
        taken.fill(1, i, last)
        i = last - 1
        continue
      }
      const rule = evidence(board, i, last, sentence)
      if (rule) add(i, last, rule)
      i = last - 1
    }
  // a part of a known person's name, standing alone
  const parts = new Set<string>()
  for (const person of [...found, ...made])
    if (person.type === 'person')
      for (let i = person.first; i < person.last; i++) {
        const form = board.tokens[i]!.form
        if (form.text.length > 2 || inList(form, 'particles') || isShortFamily(form)) parts.add(form.folded)
      }
  // `Lena Paris`, later `Paris said`, while `in Paris` is the city
  const families = new Set<string>()
  for (const person of [...found, ...made])
    if (person.type === 'person') families.add(board.tokens[person.last - 1]!.form.folded)
  for (const place of found) {
    const before = board.tokens[place.first - 1]?.form
    if (
      place.type === 'place' &&
      (place.kind === 'city' || place.rule.endsWith('/lists/towns')) &&
      place.last - place.first === 1 &&
      families.has(board.tokens[place.first]!.form.folded) &&
      !(before && (before.jobs & JOB.locative || before.text === ','))
    )
      add(place.first, place.last, 'short-form')
  }
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const last = board.names[i]!
      if (last === 0 || taken[i] || !(board.tokens[i]!.form.shape & CAP)) continue
      const words = board.tokens
        .slice(i, last)
        .filter(({ form }) => !(form.shape & INITIAL) && form.text !== '-' && form.text !== '.')
      if (
        words.length &&
        words.every(({ form }) => parts.has(form.folded)) &&
        !isPair(board, i, last, families)
      ) {
        // `Le Pen`, `De Gendt`: the particle of the full name
        const before = i > sentence.first ? board.tokens[i - 1]!.form : null
        const particle = before && before.shape & CAP && parts.has(before.folded) && !taken[i - 1]
        const first = particle && inList(before, 'particles') ? i - 1 : articleOf(board, i, sentence, parts)
        add(first, last, 'short-form')
      }
      i = last - 1
    }
  return made
}

/** `the Ravel-Movra call`: a hyphen joins two who have been named. */
const isPair = ({ tokens }: Board, first: number, last: number, families: ReadonlySet<string>): boolean =>
  last - first === 3 &&
  /^[-–]$/.test(tokens[first + 1]!.form.text) &&
  families.has(tokens[first]!.form.folded) &&
  families.has(tokens[last - 1]!.form.folded)

/** `Li`, `Wu`, but not `An` or `Do`, which are words as well. */
const isShortFamily = (form: Form): boolean =>
  inList(form, 'surnames') && form.classes === 0 && form.verbs.length === 0

/** An adverb of several words ends before token `at`. */
function endsPhrase({ lex }: Board, at: number, { first }: Sentence): boolean {
  for (let i = Math.max(first, at - PHRASE); i < at; i++)
    if (lex[i]?.some(({ entry, last }) => entry.bit === LIST.phrases && last === at)) return true
  return false
}
/** Words that it may have. */
const PHRASE = 4

const spelling = ({ tokens }: Board, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ form }) => form.text)
    .join(' ')

/** `al-Ravel`: where the article of a known name begins that a hyphen joins to token `at`; else `at`. */
function articleOf({ tokens }: Board, at: number, sentence: Sentence, parts: ReadonlySet<string>): number {
  if (at - 2 < sentence.first || !tokens[at]!.glued || !tokens[at - 1]!.glued) return at
  const article = tokens[at - 2]!.form
  const joined = tokens[at - 1]!.form.text === '-' && article.shape & LOWER && parts.has(article.folded)
  return joined && inList(article, 'particles') ? at - 2 : at
}

/** End of a person's name that a list knows as a whole (`Voltaire`) and that stands alone at `at`; 0 where none does. */
function listedEnd(board: Board, at: number, sentence: Sentence): number {
  const { tokens, lex, names } = board
  if (!(tokens[at]!.lists & LIST.names)) return 0
  const match = lex[at]!.find((m) => m.entry.bit === LIST.names && m.last <= sentence.last)
  if (!match || (names[match.last - 1]! || match.last) > match.last) return 0
  const before = at > sentence.first ? tokens[at - 1]!.form : null
  if (before && (before.text === '-' || before.shape & CAP || before.classes & BIT.determiner)) return 0
  const after = tokens[match.last]
  return after && match.last < sentence.last && (after.form.text === '-' || after.form.shape & CAP)
    ? 0
    : match.last
}

/** The evidence that tokens `first` to `last` name a person, or null. */
function evidence(board: Board, first: number, last: number, sentence: Sentence): string | null {
  const { tokens } = board
  const forms = tokens.slice(first, last).map((t) => t.form)
  const words = forms.filter((f) => f.text !== '-' && f.text !== '.')
  const before = first > sentence.first ? tokens[first - 1]!.form : null
  // `the Golden Gate`, `le Grand Palais`: a person's name takes no article
  if (before && before.classes & BIT.determiner && !isGivenName(words[0]!)) return null
  if (words.length < 2) return loneName(board, first, last, sentence) ? 'one-name' : null
  // `Thai Acting Premier`, `the Thai-Malian border`
  if (inList(words[0]!, 'demonyms') && words[1]!.listed & OF_PEOPLES) return null
  // `the Ravel-led group`
  if (forms.length === 3 && forms[1]!.text === '-' && forms[2]!.shape & LOWER && forms[2]!.verbs.length)
    return null
  if (words.every((f) => f.shape & CAPS) && sentence.kind === 'label') return null
  if (isGivenName(words[0]!) || words.slice(1).some((f) => isGivenName(f))) return 'given-name'
  // `Rose Ravel`, `Ali Ravel`: a given name that is a word as well, before what is no word
  if (inList(words[0]!, 'given-names') && words.slice(1).every((f) => isUnknown(f) || inList(f, 'particles')))
    return 'given-name'
  if (inList(words[0]!, 'surnames')) return 'family-name'
  // `J. Ravel`, no `X-ray` and no `M.Sc.`
  const abbreviated = forms.at(-1)!.text === '.' && tokens.slice(first + 1, last).every(({ glued }) => glued)
  if (words[0]!.shape & INITIAL && forms[1]!.text !== '-' && !abbreviated) return 'initial'
  if (forms.some((f) => inList(f, 'particles') && !(f.classes & (BIT.preposition | BIT.determiner))))
    return 'particle'
  // two capitalised words in the middle of a sentence, not behind a preposition of place or a noun: `volcano Mauna Loa`
  if (
    first > sentence.first &&
    words.length <= 4 &&
    words.every((f) => !(f.shape & CAPS)) &&
    tokens.slice(first + 1, last).some(({ glued }) => !glued) &&
    !(before && before.jobs & JOB.locative) &&
    !followsNoun(board, first, sentence) &&
    !opensThing(board, last, sentence)
  )
    return 'capitals'
  return null
}

/** Behind a nationality: another one, or what goes before an office. */
const OF_PEOPLES = bitsOfLists(['demonyms', 'title-modifiers'])

/** `Movra Lova Festival`: a capitalised word that closes the name of a thing or body stands at token `at`. */
const opensThing = ({ tokens }: Board, at: number, sentence: Sentence): boolean =>
  at < sentence.last && (tokens[at]!.form.shape & CAP) !== 0 && (tokens[at]!.form.listed & THINGS) !== 0
const THINGS = bitsOfLists(['not-names', 'institution-heads', 'body-nouns', 'place-heads'])

/** A word of lower case before token `at` that is no function word, verb or possessive ending, nor tells a person. */
function followsNoun({ tokens }: Board, at: number, sentence: Sentence): boolean {
  if (at <= sentence.first) return false
  const { form } = tokens[at - 1]!
  const determined = at - 2 >= sentence.first && tokens[at - 2]!.form.classes & BIT.determiner
  return (
    (form.shape & LOWER) !== 0 &&
    !form.lower.startsWith("'") &&
    form.classes === 0 &&
    (form.verbs.length === 0 || Boolean(determined)) &&
    !(form.listed & PERSONAL)
  )
}
const PERSONAL = bitsOfLists(['titles', 'ranks', 'honorifics', 'person-nouns', 'title-modifiers', 'demonyms'])

/**
 * A given name that stands alone in a sentence: `Amina fled`; no `storm Amina`, `the Amina`, `in Amina`. One that is a
 * word too needs a capital that the place in the sentence does not give it, and a verb: `when Frank left`.
 */
function loneName(board: Board, first: number, last: number, sentence: Sentence): boolean {
  const { tokens } = board
  const { form } = tokens[first]!
  if (last - first > 1 || sentence.kind === 'label' || form.shape & CAPS) return false
  const sure = isGivenName(form)
  if (!(sure ? isUnknown(form) : inList(form, 'given-names') && form.classes === 0 && onlyNames(form)))
    return false
  const before = first > sentence.first ? tokens[first - 1]!.form : null
  const dated = before !== null && isDated(before)
  if (before && !dated && before.shape & (CAP | NUM)) return false
  const hyphen = before?.text === '-' && tokens[first]!.glued
  if (before && (hyphen || before.classes & BIT.determiner || before.jobs & JOB.locative)) return false
  if (!dated && followsNoun(board, first, sentence)) return false
  const after = tokens[last]
  if (!sure && !(before && before.shape & LOWER && after && last < sentence.last && isToldOf(after.form)))
    return false
  return !after || last >= sentence.last || !(after.form.shape & (CAP | NUM) || after.form.text === '-')
}

/** True for a finite verb that is no noun. */
const isToldOf = ({ shape, verbs, listed }: Form): boolean =>
  (shape & LOWER) !== 0 && verbs.some((v) => FINITE.has(v.form)) && listed === 0
const FINITE: ReadonlySet<VerbFormName> = new Set(['present', 'past', 'imperfect', 'future', 'conditional'])
