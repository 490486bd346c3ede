/** Acronyms that the text itself explains, the word that a company goes by, and every further occurrence of these. */
import { BIT } from '../pack/grammar.js'
import { CAP, CAPS, LOWER, NUM, WORD } from '../pack/pack.js'
import type { Mention, Sentence, Token } from '../types.js'
import { addMark, type Board, makeMention } from './scan.js'

/**
 * `Name (ABC)`, `Name, or ABC,`: the acronym is a mention of the same body; `aliases` maps it to the mention it stands for.
 * @param renaming words that go before another name: `or`
 */
export function findAcronyms(
  board: Board,
  sentences: readonly Sentence[],
  found: readonly Mention[],
  renaming: readonly string[],
): { mentions: Mention[]; aliases: Map<Mention, Mention> } {
  const { tokens } = board
  const mentions: Mention[] = []
  const aliases = new Map<Mention, Mention>()
  const known = new Map<string, Mention>()
  const alone: Mention[] = []
  const single = new Map<number, Mention>()
  // acronyms that a list knows for another name: `Union européenne de football (UEFA)` is as good as its own
  const listed = new Map<number, Mention>()
  const identified = new Set(found.filter((m) => m.id).map((m) => `${m.first} ${m.last}`))
  for (const body of found) {
    if (body.type !== 'institution') continue
    // `the MPSR` once, `MPSR` anywhere
    if (body.last - body.first < 2) {
      if (body.claim === 'capitals') single.set(body.first, body)
      else if (body.id && tokens[body.first]!.form.shape & CAPS) listed.set(body.first, body)
      if (tokens[body.first]!.form.shape & CAPS && body.claim === 'acronym') alone.push(body)
      continue
    }
    const at = explainedAt(tokens, body.last, renaming)
    const word = tokens[at]
    // what a list has found stands, and no rule's mention of the same
    if (!word || mentions.some((m) => m.first === at)) continue
    if (!(word.form.shape & CAP) || !(word.form.shape & WORD) || word.form.text.length < 2) continue
    const mention = makeMention(tokens, 'institution', at, at + 1, 'names/acronym', body)
    mentions.push(mention)
    aliases.set(mention, body)
    known.set(word.form.text, body)
    addMark(board, 'institution', mention.first, mention.last, mention)
  }
  // `Azande Ani Kpi Gbe (AAKG)`: an unknown name whose capitals spell the acronym is a body
  for (const sentence of sentences)
    for (let i = sentence.first; i + 2 < sentence.last; i++) {
      if (tokens[i]!.form.text !== '(' || tokens[i + 2]!.form.text !== ')') continue
      const word = tokens[i + 1]!
      // `Cémoc` is in no list
      if (!(word.form.shape & (word.form.entries.length ? CAPS : CAP)) || word.form.text.length < 2) continue
      if (mentions.some((m) => m.first === i + 1)) continue
      const spelled = word.form.shape & CAPS ? nameSpelled(tokens, sentence.first, i, word.form.text) : -1
      // `Border Guard Ravelia (BGR)`: the letters, or else the bracket, tell where a body ends of which a part was found
      const part = bodyBefore(tokens, found, i, word.form.text)
      const first = spelled === -1 ? (part?.first ?? -1) : spelled
      if (
        first === -1 ||
        found.some((m) => m.first <= first && m.last > first && (m.first < first || m.last === i))
      )
        continue
      const body = makeMention(tokens, 'institution', first, i, 'names/spelled-acronym', {
        ...part,
        id: null,
        kind: part?.kind ?? 'other',
      })
      const acronym = makeMention(tokens, 'institution', i + 1, i + 2, 'names/acronym', body)
      mentions.push(body, acronym)
      aliases.set(acronym, body)
      known.set(word.form.text, body)
      addMark(board, 'institution', body.first, body.last, body)
    }
  for (const [acronym, body] of initialled(tokens, sentences, found))
    if (!known.has(acronym)) known.set(acronym, body)
  for (const [word, body] of coined(tokens, sentences, found)) if (!known.has(word)) known.set(word, body)
  for (const body of alone) {
    const { text } = tokens[body.first]!.form
    // `the RPM` that the text has explained
    if (known.has(text)) single.set(body.first, body)
    else known.set(text, body)
  }
  if (known.size)
    for (const sentence of sentences)
      for (let i = sentence.first; i < sentence.last; i++) {
        const { form } = tokens[i]!
        const body = form.shape & CAP ? known.get(form.text) : undefined
        if (!body || body.first === i) continue
        const named = identified.has(`${body.first} ${body.last}`) ? undefined : listed.get(i)
        if (named) aliases.set(named, body)
        if (named || mentions.some((m) => m.first === i)) continue
        // `STS-99` is a number of a series
        if (tokens[i + 1]?.form.text === '-' && tokens[i + 2] && tokens[i + 2]!.form.shape & NUM) continue
        const told = single.get(i)
        if (told) {
          aliases.set(told, body)
          continue
        }
        const mention = makeMention(tokens, 'institution', i, i + 1, 'names/acronym', body)
        mentions.push(mention)
        aliases.set(mention, body)
        addMark(board, 'institution', i, i + 1, mention)
      }
  return { mentions, aliases }
}

/** The acronym that brackets or commas at token `at` have behind a name: `(ABC)`, `(the ABC)`, `, or ABC,`; -1 where none is. */
function explainedAt(tokens: readonly Token[], at: number, renaming: readonly string[]): number {
  const [mark, next] = [tokens[at]?.form.text, tokens[at + 1]]
  if (mark === '(') {
    const word = isArticle(next) ? at + 2 : at + 1
    return tokens[word + 1]?.form.text === ')' ? word : -1
  }
  if (mark !== ',' || !next || !renaming.includes(next.form.lower)) return -1
  const acronym = tokens[at + 2]?.form
  const closes = tokens[at + 3]?.form.text
  return acronym && acronym.shape & CAPS && (closes === ',' || closes === '.') ? at + 2 : -1
}

/** An article; `UN` is none. */
const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.form.shape & LOWER) !== 0 && (token.form.classes & BIT.determiner) !== 0

/** Capitals of an acronym that stands in no bracket: two fit too many names. */
const INITIALS = 3

/** `The Ravel Anti-Fraud Office sued X. The RAFO won`: acronyms behind a body whose capitals they are. */
function initialled(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly Mention[],
): Map<string, Mention> {
  const bodies = new Map<string, Mention>()
  for (const body of found) {
    if (body.type !== 'institution' || body.last - body.first < INITIALS) continue
    let initials = ''
    for (let i = body.first; i < body.last; i++) {
      const { text, shape } = tokens[i]!.form
      // `the UN Council` has an acronym in it
      if (shape & CAP) initials += shape & CAPS && text.length > 1 ? ' ' : text[0]!
    }
    if (initials.length >= INITIALS && !bodies.has(initials)) bodies.set(initials, body)
  }
  const spelled = new Map<string, Mention>()
  if (!bodies.size) return spelled
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const { text, shape } = tokens[i]!.form
      const body = shape & CAPS ? bodies.get(text) : undefined
      if (body && body.last <= i) spelled.set(text, body)
    }
  return spelled
}

/** Letters of a word that names a company alone. */
const COINED = 4

/** `Ravelco Nigeria Plc lost. Ravelco paid`: words that companies begin with, in no list and in no other name. */
function coined(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly Mention[],
): Map<string, Mention> {
  const words = new Map<string, Mention>()
  for (const body of found) {
    if (body.type !== 'institution' || body.kind !== 'company' || body.last - body.first < 2) continue
    const { text, shape, entries, verbs, traits, classes } = tokens[body.first]!.form
    const listed = entries.length > 0 || verbs.length > 0 || traits !== 0 || classes !== 0
    // `Hydro-Québec`
    const joined = !(tokens[body.first + 1]!.form.shape & WORD)
    if (!listed && !joined && shape & CAP && text.length >= COINED) words.set(text, body)
  }
  if (!words.size) return words
  const starts = new Set(found.map((m) => m.first))
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const { text } = tokens[i]!.form
      if (!words.has(text) || starts.has(i)) continue
      // `Gautam Ravel`, `Ravel Mining`
      const left = i > first && tokens[i - 1]!.form.shape & CAP
      if (left || (i + 1 < last && tokens[i + 1]!.form.shape & CAP)) words.delete(text)
    }
  return words
}

/** Words that may stand between the end of a body as found and the bracket with its acronym. */
const REST = 4

/** The longest body that ends a few words before token `end` and begins with the first letter of `acronym`. */
function bodyBefore(
  tokens: readonly Token[],
  found: readonly Mention[],
  end: number,
  acronym: string,
): Mention | null {
  const fits = found.filter(
    (m) =>
      m.type === 'institution' &&
      m.last < end &&
      m.last >= end - REST &&
      tokens[m.first]!.form.text[0]!.toUpperCase() === acronym[0] &&
      tokens.slice(m.last, end).every(({ form }) => form.shape & WORD),
  )
  return fits.sort((a, b) => a.first - b.first)[0] ?? null
}

/** Start of the name before `end` that `acronym` spells, or -1; where need be, with the small words: `Light for Mali (LFM)`. */
function nameSpelled(tokens: readonly Token[], from: number, end: number, acronym: string): number {
  const start = spelledBack(tokens, from, end, acronym, false)
  return start === -1 ? spelledBack(tokens, from, end, acronym, true) : start
}

/** Start of the capitalised words before `end` whose initials are the letters of `acronym`, or -1. */
function spelledBack(
  tokens: readonly Token[],
  from: number,
  end: number,
  acronym: string,
  small: boolean,
): number {
  let letter = acronym.length - 1
  let at = end
  while (letter >= 0 && at > from) {
    const { form } = tokens[--at]!
    // `Coordination nationale du ravel (CNR)`: words of lower case may give a letter, the first is a capital
    const gives = form.text[0]!.toUpperCase() === acronym[letter]
    if (form.shape & CAP ? gives : gives && letter > 0 && (small || form.classes === 0)) letter--
    else if (form.shape & CAP || !(form.shape & WORD)) return -1
  }
  return letter < 0 && end - at > 1 ? at : -1
}
