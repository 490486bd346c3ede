/** A sentence to chunks: noun phrases, verb groups and the words between them. Knows word classes, no words. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { bitsOfLists, LIST } from '../pack/lists.js'
import { CAP, type Form, LOWER, NUM, PUNCT, WORD } from '../pack/pack.js'
import { ADVERB, AUXILIARY, CLITIC, CONTRACTION, FINITE, MODAL, NOUN } from '../pack/traits.js'
import type { DateMention, Mention, Sentence, Token } from '../types.js'
import type { Mutable, NounPhrase, VerbGroup } from './types.js'
import { readVerbGroup } from './verbs.js'

export type Chunk =
  | { readonly kind: 'np'; readonly first: number; readonly last: number; readonly np: NounPhrase }
  | { readonly kind: 'vp'; readonly first: number; readonly last: number; readonly verb: VerbGroup }
  | { readonly kind: MarkKind; readonly first: number; readonly last: number; readonly word: string }

/** Chunks that are just words with a grammatical job, or punctuation. */
export type MarkKind =
  | 'prep'
  | 'coord'
  | 'comma'
  | 'comp'
  | 'sub'
  | 'rel'
  | 'adv'
  | 'quote'
  | 'open'
  | 'close'
  | 'break'
  | 'other'

/** What the chunker reads. */
export interface ChunkInput {
  readonly tokens: readonly Token[]
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  /** Outermost mentions and dates by first token. */
  readonly units: readonly (Mention | DateMention | undefined)[]
  readonly grammar: Grammar
  /** A named mention ends with this token. */
  readonly named: (token: number) => boolean
}

const PUNCTUATION: Readonly<Record<string, MarkKind>> = {
  ',': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ';': 'break',
  ':': 'break',
  '.': 'break',
  '!': 'break',
  '?': 'break',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '«': 'quote',
  '»': 'quote',
  '–': 'comma',
  '—': 'comma',
}

/** Signs that end no noun phrase: `vice-president`, `a $300 million loan`. */
const INSIDE: ReadonlySet<string> = new Set(['-', '/', '%', '$', '€', '£', '¥'])

/** Nouns that the lists describe, in the order in which they decide. */
const NOUN_LISTS = [
  'person-nouns',
  'group-nouns',
  'titles',
  'body-nouns',
  'ranks',
  'institution-heads',
] as const
const NOUNS = bitsOfLists(NOUN_LISTS)
const NOUN_ORDER: ReadonlyMap<number, number> = new Map(NOUN_LISTS.map((name, order) => [LIST[name], order]))

/** Cuts one sentence into chunks. */
export function readChunks(input: ChunkInput, sentence: Sentence): Chunk[] {
  const { tokens, grammar } = input
  const chunks: Chunk[] = []
  const mark = (kind: MarkKind, first: number, last: number, as?: string): void => {
    const lower = tokens[first]!.form.lower
    chunks.push({
      kind,
      first,
      last,
      word: as ?? (kind === 'prep' ? (grammar.prepositions[lower] ?? lower) : lower),
    })
  }
  let i = sentence.first
  while (i < sentence.last) {
    const { form, lists } = tokens[i]!
    if (input.units[i] === undefined) {
      // `M. Diarra`, `Ms von der Leyen`: the honorific goes with the name, its full stop ends nothing
      const honorific =
        lists & LIST.honorifics
          ? matchOf(
              input,
              i,
              LIST.honorifics,
              (last) => last < sentence.last && input.units[last] !== undefined,
            )
          : undefined
      if (honorific) {
        const np = readNounPhrase(input, sentence, honorific.last, true)
        if (np) {
          chunks.push({ kind: 'np', first: i, last: np.last, np })
          i = np.last
          continue
        }
      }
      const punctuation = form.shape & PUNCT ? PUNCTUATION[form.text] : undefined
      if (punctuation) {
        mark(punctuation, i, i + 1)
        i++
        continue
      }
      const phrase =
        lists & LIST.phrases ? matchOf(input, i, LIST.phrases, (last) => last <= sentence.last) : undefined
      if (phrase) {
        mark(phrase.entry.attrs.class as MarkKind, i, phrase.last, phrase.entry.attrs.as)
        i = phrase.last
        continue
      }
      const verb = verbAt(input, sentence, chunks, i)
      if (verb) {
        if (deniedBefore(chunks, verb, input)) verb.negated = true
        chunks.push({ kind: 'vp', first: i, last: verb.last, verb })
        i = verb.last
        continue
      }
      const kind = isPrefix(tokens, i, sentence.last) ? null : markKind(input, chunks, i)
      if (kind) {
        mark(kind, i, i + 1)
        i++
        continue
      }
    }
    const np = readNounPhrase(input, sentence, i, chunks.at(-1)?.kind === 'prep')
    if (np) {
      chunks.push({ kind: 'np', first: i, last: np.last, np })
      i = np.last
      continue
    }
    mark(form.traits & ADVERB ? 'adv' : 'other', i, i + 1)
    i++
  }
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!
    if (chunk.kind === 'prep' && opensClause(chunks, k, tokens)) chunks[k] = { ...chunk, kind: 'sub' }
  }
  return chunks
}

/** The longest entry of a list that begins at a token and ends where `fits` allows. */
const matchOf = (
  { lex }: ChunkInput,
  at: number,
  list: number,
  fits: (last: number) => boolean,
): LexMatch | undefined => lex[at]!.find((m) => m.entry.bit === list && fits(m.last))

/** `before`, `after`, `since` with a whole clause behind: a preposition turned conjunction. */
function opensClause(chunks: readonly Chunk[], i: number, tokens: readonly Token[]): boolean {
  const chunk = chunks[i]!
  if (chunk.last - chunk.first > 1 || !(tokens[chunk.first]!.form.classes & BIT.subordinator)) return false
  const next = chunks[i + 1]
  if (next?.kind !== 'np' || next.np.date !== null) return false
  let k = i + 2
  // `after the Agency (XYZ) had …`, `after General X, the army chief, had …`
  if (chunks[k]?.kind === 'open') {
    while (k < chunks.length && chunks[k]!.kind !== 'close') k++
    k++
  }
  const named = next.np.mention !== null || next.np.titles.length > 0
  if (named && chunks[k]?.kind === 'comma' && chunks[k + 1]?.kind === 'np' && chunks[k + 2]?.kind === 'comma')
    k += 3
  if (chunks[k]?.kind === 'adv') k++
  const verb = chunks[k]
  return verb?.kind === 'vp' && verb.verb.kind === 'finite'
}

/** `Kenya never condemned`: a negation that stands before the verb by itself. */
function deniedBefore(chunks: readonly Chunk[], verb: VerbGroup, { tokens, grammar }: ChunkInput): boolean {
  const before = chunks.at(-1)
  if (before?.kind !== 'adv' || verb.negated || (grammar.words.preverbal ?? []).length > 0) return false
  return (tokens[before.first]!.form.classes & BIT.negation) !== 0
}

/** The job of a function word here, or null when a phrase may begin. */
function markKind({ tokens }: ChunkInput, chunks: readonly Chunk[], i: number): MarkKind | null {
  const form = tokens[i]!.form
  const { classes } = form
  if (classes === 0) return form.traits & ADVERB ? 'adv' : null
  const before = chunks.at(-1)
  // `said on Tuesday that`: no date has a relative clause
  const dated = before?.kind === 'np' && before.np.date !== null
  const afterNoun =
    (before?.kind === 'np' && !dated) ||
    (before?.kind === 'comma' && (chunks.at(-2)?.kind === 'np' || chunks.at(-2)?.kind === 'close')) ||
    before?.kind === 'prep'
  if (classes & BIT.coordinator) return 'coord'
  // `who last came`, `had first met`: an adjective right before a form that is only a verb
  if (classes === BIT.adjective && before?.kind === 'rel') {
    const next = tokens[i + 1]?.form
    if (next && next.traits & FINITE && !(next.traits & NOUN)) return 'adv'
  }
  if (
    classes & BIT.relative &&
    (afterNoun || before?.kind === 'close') &&
    !(classes & BIT.complementizer && !afterNoun)
  ) {
    // `that` and `que` after a noun are relative, elsewhere they open a content clause
    return 'rel'
  }
  // `if`, `si`: what is asked only right behind a verb, a condition everywhere else
  if (classes & BIT.conditional && classes & BIT.complementizer && before?.kind !== 'vp') return 'sub'
  if (classes & BIT.complementizer && before?.kind !== 'prep') return 'comp'
  if (classes & BIT.preposition && !(form.jobs & JOB.partitive && opensPhrase(chunks))) return 'prep'
  if (classes & BIT.subordinator) return 'sub'
  if (classes & BIT.relative) return before?.kind === 'np' ? 'rel' : 'sub'
  if (
    classes &
    (BIT.determiner |
      BIT.possessive |
      BIT.demonstrative |
      BIT.quantifier |
      BIT.subject |
      BIT.object |
      BIT.dative)
  )
    return null
  if (classes & (BIT.adverb | BIT.negation)) return 'adv'
  return null
}

/** Where `des` is an article: at the start, behind a verb, a preposition, a conjunction, or what stands before the subject. */
function opensPhrase(chunks: readonly Chunk[]): boolean {
  const before = chunks.at(-1)
  switch (before?.kind) {
    case undefined:
    case 'vp':
    case 'prep':
    case 'coord':
    case 'sub':
    case 'comp':
    case 'quote':
      return true
    case 'comma':
      return !chunks.some((c) => c.kind === 'vp') && isFronted(chunks[0]!)
    default:
      return false
  }
}

/** `À Lima, …`, `Lundi, …`: no subject. */
const isFronted = (chunk: Chunk): boolean =>
  chunk.kind === 'prep' || chunk.kind === 'adv' || (chunk.kind === 'np' && chunk.np.date !== null)

/** `sous` in `sous-officier`: the first part of a compound. */
const isPrefix = (tokens: readonly Token[], i: number, limit: number): boolean =>
  i + 2 < limit &&
  tokens[i + 1]!.form.text === '-' &&
  tokens[i + 1]!.glued &&
  tokens[i + 2]!.glued &&
  (tokens[i + 2]!.form.shape & LOWER) !== 0 &&
  (tokens[i + 2]!.form.classes & BIT.subject) === 0

/** A verb group that begins at `i`, where what stands before allows one. */
function verbAt(
  input: ChunkInput,
  sentence: Sentence,
  chunks: readonly Chunk[],
  i: number,
): VerbGroup | null {
  const form = input.tokens[i]!.form
  if (!opensVerb(form)) return null
  if (form.shape & CAP && i !== sentence.first && chunks.at(-1)?.kind !== 'quote') return null
  const words = BIT.preposition | BIT.coordinator | BIT.subordinator | BIT.adjective
  if (form.classes & words && !(form.classes & (BIT.preverbal | BIT.infinitive))) return null
  const before = chunks.at(-1)
  // after an article or inside a noun phrase the noun phrase reader decides
  const after =
    before?.kind === 'prep'
      ? 'preposition'
      : before?.kind === 'np'
        ? isSubjectPronoun(input, before.np)
          ? 'subject'
          : 'noun'
        : before?.kind === 'vp'
          ? 'verb'
          : before
            ? 'other'
            : 'start'
  return readVerbGroup(input, sentence, i, after)
}

/** A pronoun that is nothing but a subject. */
function isSubjectPronoun({ tokens }: ChunkInput, { pronoun, head }: NounPhrase): boolean {
  if (pronoun === null) return false
  const { classes } = tokens[head]!.form
  return (classes & BIT.subject) !== 0 && !(classes & (BIT.object | BIT.dative | BIT.demonstrative))
}

/** A verb, or what can stand before one in its group. */
const opensVerb = (form: Form): boolean =>
  (form.shape & WORD) !== 0 &&
  (form.verbs.length > 0 ||
    (form.classes & (BIT.preverbal | BIT.infinitive | BIT.negation)) !== 0 ||
    (form.traits & (CONTRACTION | MODAL)) !== 0)

type Draft = Omit<Mutable<NounPhrase>, 'titles'> & { titles: Mention[] }

/** A phrase that begins at a token and has nothing in it yet: all phrases are made of it, so that all have one shape. */
export function blankPhrase(at: number): Draft {
  return {
    first: at,
    last: at,
    mention: null,
    titles: [],
    noun: null,
    head: -1,
    pronoun: null,
    owner: null,
    country: null,
    possessive: null,
    plural: false,
    pair: false,
    members: null,
    of: null,
    definite: false,
    date: null,
  }
}

const isAuxiliary = ({ traits }: Form): boolean =>
  (traits & AUXILIARY) !== 0 && (traits & FINITE) !== 0 && !(traits & NOUN)

const isBareQuantity = ({ form: { classes } }: Token): boolean =>
  (classes & BIT.quantifier) !== 0 && !(classes & BIT.determiner)

const isDate = (unit: Mention | DateMention): unit is DateMention => 'value' in unit

/** A noun phrase that begins at `i`: determiners, then names, adjectives and nouns up to a boundary. */
function readNounPhrase(
  input: ChunkInput,
  sentence: Sentence,
  from: number,
  governed: boolean,
): NounPhrase | null {
  const { tokens, grammar, units } = input
  const draft = blankPhrase(from)
  let i = from
  // `ce dernier`, `celui-ci`, `les deux parties`: listed with its determiner
  const whole = nounEntry(input, from, sentence.last)
  if (
    whole &&
    whole.last > from + 1 &&
    !(tokens[whole.last - 1]!.form.classes & BIT.quantifier) &&
    units[from] === undefined &&
    tokens[from]!.form.classes & (BIT.determiner | BIT.demonstrative | BIT.quantifier | BIT.subject)
  ) {
    draft.noun = whole.entry
    draft.head = whole.last - 1
    draft.definite = true
    draft.pair = tokens.slice(from, whole.last).some((t) => t.form.jobs & JOB.pair)
    draft.plural = whole.entry.attrs.number === 'p'
    return finish(draft, from, whole.last)
  }
  // determiners
  while (i < sentence.last && units[i] === undefined) {
    const { classes, shape, lower } = tokens[i]!.form
    if (
      classes & (BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.quantifier) &&
      !(classes & BIT.subject && !determines(tokens, i, sentence)) &&
      // `told her that …`, `met her on Monday`
      !(classes & BIT.possessive && classes & BIT.object && !opensNoun(input, i + 1, sentence))
    ) {
      if (tokens[i]!.form.jobs & JOB.pair) draft.pair = true
      if (classes & BIT.possessive) draft.possessive = lower
      if (classes & (BIT.determiner | BIT.demonstrative | BIT.possessive)) draft.definite = true
      i++
    } else if (shape & NUM || classes & BIT.adjective || (i > from && isPoint(tokens, i, sentence))) i++
    else break
  }
  const determined = i > from || governed
  if (i >= sentence.last) return i > from ? finish(draft, from, i) : null
  const pronoun = tokens[i]!.form
  if (units[i] === undefined && pronoun.classes & (BIT.subject | BIT.object | BIT.dative) && i === from) {
    draft.pronoun = pronoun.lower
    draft.head = i
    draft.plural = grammar.pronouns[pronoun.lower]?.number === 'p'
    return finish(draft, from, i + 1)
  }
  const begin = i
  // `tous deux ont signé`: a quantity without a noun
  if (i > from && units[i] === undefined && isAuxiliary(tokens[i]!.form) && isBareQuantity(tokens[i - 1]!)) {
    draft.head = i - 1
    draft.plural = true
    return finish(draft, from, i)
  }
  while (i < sentence.last) {
    const unit = units[i]
    if (unit) {
      if (isDate(unit)) {
        if (i > begin) break
        draft.date = unit
        draft.head = i
        i = unit.last
        while (i < sentence.last && tokens[i]!.form.jobs & JOB.daypart) i++
        break
      }
      // a second name right after a finished one is a phrase of its own: `in Almaty Russian Foreign Minister X`
      if (draft.mention && (draft.mention.type === 'person' || unit.type !== 'institution')) break
      i = takeMention(draft, unit, i, i > begin)
      if (tokens[i]?.form.classes === 0 && isClitic(input, i) && i < sentence.last) {
        draft.owner = draft.mention ?? draft.titles.at(-1) ?? draft.owner
        draft.mention = null
        i++
      }
      continue
    }
    const { form } = tokens[i]!
    if (INSIDE.has(form.text) || isPoint(tokens, i, sentence)) {
      i++
      continue
    }
    if (isClitic(input, i) && i > begin) {
      if (draft.mention) draft.owner = draft.mention
      draft.mention = null
      draft.noun = null
      i++
      continue
    }
    if (draft.mention?.type === 'person') break
    // `gave Kenya 5 million dollars`
    if (draft.mention && form.shape & NUM) break
    const { lists } = tokens[i]!
    if (lists & LIST.phrases) break
    // `a déclaré à la presse Mme Diarra`: an honorific opens the phrase of its name
    if (
      i > begin &&
      lists & LIST.honorifics &&
      matchOf(input, i, LIST.honorifics, (last) => units[last] !== undefined)
    )
      break
    if (!(form.shape & (WORD | NUM))) break
    if (form.classes & BIT.preposition && isPrefix(tokens, i, sentence.last)) {
      i += 2
      continue
    }
    if (i > begin && draft.head >= 0 && countsNext(input, sentence, i)) break
    if (
      form.classes & ~(BIT.adjective | BIT.quantifier | BIT.adverb) &&
      !(form.classes & (BIT.adjective | BIT.quantifier))
    )
      break
    if (i > begin && form.traits & (ADVERB | CONTRACTION | MODAL)) break
    if (form.verbs.length && (i > begin || !determined)) {
      const verb = readVerbGroup(
        input,
        sentence,
        i,
        i > begin ? (draft.head >= 0 && !isClitic(input, i - 1) ? 'noun' : 'adjective') : 'start',
      )
      if (verb && (i > begin || verb.kind !== 'participle')) break
    }
    if (lists & LIST['member-nouns']) draft.members = matchOf(input, i, LIST['member-nouns'], ANYWHERE)!.entry
    const demonym = lists & LIST.demonyms ? matchOf(input, i, LIST.demonyms, ANYWHERE) : undefined
    if (demonym) {
      draft.country = demonym.entry.attrs.country ?? draft.country
      if (demonym.entry.attrs.number === 'p') draft.plural = true
      i = demonym.last
      continue
    }
    const listed = nounEntry(input, i, sentence.last)
    if (listed && !(listed.entry.list === 'titles' && draft.noun)) {
      if (draft.mention) {
        draft.owner ??= draft.mention
        draft.mention = null
      }
      draft.noun = listed.entry
      draft.head = listed.last - 1
      draft.plural ||= listed.entry.attrs.number === 'p'
      i = listed.last
      continue
    }
    if (draft.mention && i > begin) {
      // `the Kazakhstan delegation`: what follows a place or body is the head
      draft.owner = draft.mention
      draft.mention = null
    }
    // `a state visit`: a noun that no list knows, behind one of a body, is the head
    if (draft.noun?.list === 'body-nouns' && tokensAreHeadLast(grammar) && form.classes === 0) {
      draft.noun = null
      draft.head = i
    }
    if (draft.head === -1 || !draft.noun)
      draft.head = draft.head === -1 || tokensAreHeadLast(grammar) ? i : draft.head
    i++
  }
  if (i === from) return null
  if (draft.head === -1 && !draft.mention && !draft.titles.length) draft.head = Math.max(from, i - 1)
  return finish(draft, from, i)
}

/** The longest noun entry here, of equal ones the one whose list stands first in `NOUN_LISTS`. */
function nounEntry({ tokens, lex }: ChunkInput, at: number, limit: number): LexMatch | undefined {
  if (!(tokens[at]!.lists & NOUNS)) return undefined
  let best: LexMatch | undefined
  let rank = 0
  for (const match of lex[at]!) {
    if (!(match.entry.bit & NOUNS) || match.last > limit) continue
    const order = NOUN_ORDER.get(match.entry.bit)!
    if (!best || match.last > best.last || (match.last === best.last && order < rank)) {
      best = match
      rank = order
    }
  }
  return best
}

/** `mettre en cause deux officiers`: where numbers stand before their noun, one behind a noun opens the next phrase. */
function countsNext({ tokens, grammar, units }: ChunkInput, { last }: Sentence, i: number): boolean {
  const { shape, classes } = tokens[i]!.form
  const number = shape & NUM ? !(tokens[i - 1]!.form.shape & NUM) : classes & BIT.quantifier
  if (tokensAreHeadLast(grammar) || !number || classes & BIT.adjective || i + 1 >= last) return false
  const next = tokens[i + 1]!
  return (
    units[i + 1] === undefined && !next.glued && (next.form.shape & LOWER) !== 0 && next.form.classes === 0
  )
}

const ANYWHERE = (): boolean => true

/** Where adjectives come before nouns, the last word of a phrase is its head. */
const tokensAreHeadLast = (grammar: Grammar): boolean => (grammar.words.preverbal ?? []).length === 0

const determines = (tokens: readonly Token[], i: number, sentence: Sentence): boolean =>
  i + 1 < sentence.last && tokens[i + 1]!.form.verbs.length === 0 && (tokens[i + 1]!.form.shape & WORD) !== 0

/** What follows can be the noun of a possessive: no function word but `other`, no date, no mark. */
function opensNoun({ tokens, units }: ChunkInput, at: number, sentence: Sentence): boolean {
  if (at >= sentence.last) return false
  const unit = units[at]
  if (unit) return !isDate(unit)
  const { shape, classes } = tokens[at]!.form
  if (!(shape & (WORD | NUM))) return PUNCTUATION[tokens[at]!.form.text] === 'quote'
  return classes === 0 || (classes & (BIT.adjective | BIT.quantifier | BIT.adverb)) !== 0
}

/** The point of `5.1`, the comma of `4,000`, the full stop of `approx. 20`: no end of anything. */
function isPoint(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const { form, glued } = tokens[i]!
  const stop = form.text === '.'
  if (!glued || i + 1 >= sentence.last || !(stop || form.text === ',')) return false
  const after = tokens[i + 1]!
  const number = (tokens[i - 1]!.form.shape & after.form.shape & NUM) !== 0
  return (number && after.glued) || (stop && (after.form.shape & (LOWER | NUM)) !== 0)
}

const isClitic = ({ tokens }: ChunkInput, i: number): boolean =>
  tokens[i]?.glued === true && (tokens[i]!.form.traits & CLITIC) !== 0

/** Takes a mention into the phrase; returns the token after it. */
function takeMention(draft: Draft, unit: Mention, at: number, inside: boolean): number {
  if (unit.type === 'title') {
    draft.titles.push(unit)
    draft.head = unit.last - 1
    draft.noun = null
    if (draft.mention && draft.mention.type !== 'person') {
      draft.owner ??= draft.mention
      draft.mention = null
    }
    return unit.last
  }
  if (draft.mention && unit.type !== 'person') draft.owner ??= draft.mention
  if (inside && draft.noun && unit.type === 'place') draft.owner ??= unit
  draft.mention = unit
  draft.head = unit.last - 1
  void at
  return unit.last
}

function finish(draft: Draft, first: number, last: number): NounPhrase {
  // the draft itself: this is done for every phrase of a text, and a copy of so many fields is slow
  draft.first = first
  draft.last = last
  return draft
}
