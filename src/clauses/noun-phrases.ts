/** Noun phrases: determiners, then names, adjectives and nouns up to a boundary. */
import { BIT, type Grammar, isProclitic, JOB } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { bitsOfLists, LIST } from '../pack/lists.js'

import { CAP, type Form, LOWER, NUM, WORD } from '../pack/pack.js'
import {
  ADVERB,
  AUXILIARY,
  CONTRACTION,
  FINITE,
  INFINITIVE,
  MODAL,
  NOUN,
  PARTICIPLE,
} from '../pack/traits.js'

import type { Mention, Sentence, Token } from '../types.js'
import { endOfDate, honoredAt, isClitic, isDate, isPoint, isPrefix, matchOf, wordAt } from './lookahead.js'
import { dashAt, OPENS_QUOTE, PUNCTUATION } from './marks.js'
import { isTold } from './other-verbs.js'
import { PERSONS } from './phrase-kinds.js'
import type { ChunkInput, Mutable, NounPhrase } from './types.js'
import { readVerbGroup } from './verbs.js'

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
    owners: [],
    country: null,
    possessive: null,
    plural: false,
    size: 0,
    members: null,
    of: null,
    definite: false,
    date: null,
  }
}

/** A noun phrase behind its determiners, while it is read. */
interface Reading {
  readonly input: ChunkInput
  readonly sentence: Sentence
  readonly draft: Draft
  /** The token behind the determiners. */
  readonly begin: number
  /** A determiner or preposition stands before it. */
  readonly determined: boolean
}

/** The noun phrase that begins at token `from`, or null; `governed` where a preposition stands before it. */
export function readNounPhrase(
  input: ChunkInput,
  sentence: Sentence,
  from: number,
  governed: boolean,
): NounPhrase | null {
  const { tokens, units } = input
  const whole = listedPhrase(input, sentence, from)
  if (whole) return whole
  const draft = blankPhrase(from)
  // `a répondu au parti`: the article is part of the preposition
  if (governed && from > sentence.first && tokens[from - 1]!.form.classes & BIT.determiner)
    draft.definite = true
  const begin = takeDeterminers(input, sentence, draft)
  if (begin >= sentence.last || draft.head !== -1) return end(draft, begin)
  const unit = units[begin]
  // nor is a number part of a person's name
  if (
    unit &&
    !isDate(unit) &&
    unit.type === 'person' &&
    begin > from &&
    tokens[begin - 1]!.form.shape & NUM
  ) {
    draft.head = begin - 1
    return end(draft, begin)
  }
  const parted = unit ? undefined : units[begin + 1]
  const date = parted && isDate(parted) && partsDate(input, sentence, begin) ? parted : unit
  if (date && isDate(date)) {
    draft.date = date
    draft.head = begin
    return end(draft, endOfDate(tokens, date, sentence.last))
  }
  if (!unit) {
    const { form } = tokens[begin]!
    if (begin === from && form.classes & (BIT.subject | BIT.object | BIT.dative)) {
      draft.pronoun = form.lower
      draft.head = begin
      draft.plural = input.grammar.pronouns[form.lower]?.number === 'p'
      return end(draft, begin + 1)
    }
    const opens = draft.definite || from === sentence.first
    // `tous deux ont signé`: a quantity without a noun
    if (begin > from && isBareQuantity(tokens[begin - 1]!)) {
      const helps = isAuxiliary(form)
      if (helps || (draft.size && opens && isToldOf(input, sentence, begin))) {
        const own = draft.size && (draft.definite || tokens[begin - 1]!.form.jobs & JOB.floating)
        const entry = helps ? nounEntry(input, from, begin) : null
        draft.noun = (entry ?? (own ? nounEntry(input, begin - 1, begin) : null))?.entry ?? null
        draft.head = begin - 1
        draft.plural = true
        if (helps) draft.definite = true
        return end(draft, begin)
      }
    }
    // `This is`, `26 sont`, `les jeunes ont`
    if (begin > from && standsForNoun(tokens, from, begin) && isLink(form, input.grammar)) {
      draft.head = begin - 1
      return end(draft, begin)
    }
  }
  const reading: Reading = { input, sentence, draft, begin, determined: begin > from || governed }
  let last = begin
  while (last < sentence.last) {
    const next = takeNext(reading, last)
    if (next === last) break
    last = next
  }
  if (last === from) return null
  if (draft.head === -1 && !draft.mention && !draft.titles.length) draft.head = Math.max(from, last - 1)
  if (isKnownOffice(sentence, draft)) draft.definite = true
  return end(draft, last)
}

/** `PM heads for Doha`, `Court jails ex-mayor`: in headlines an office without article is that of somebody known, as is the body it opens with. */
const isKnownOffice = ({ kind, first: opens }: Sentence, { noun, plural, first }: Draft): boolean =>
  kind === 'headline' &&
  noun !== null &&
  (noun.list === 'titles'
    ? !plural
    : first === opens && (noun.list === 'body-nouns' || noun.list === 'institution-heads'))

/** Ends a phrase. It is the draft itself: a copy of so many fields, for every phrase of a text, is slow. */
function end(draft: Draft, last: number): NounPhrase {
  draft.last = last
  return draft
}

/** `ce dernier`, `celui-ci`, `les deux parties`: listed with its determiner. */
function listedPhrase(input: ChunkInput, sentence: Sentence, from: number): NounPhrase | null {
  const { tokens, units } = input
  const whole = nounEntry(input, from, sentence.last)
  if (
    !whole ||
    whole.last <= from + 1 ||
    tokens[whole.last - 1]!.form.classes & BIT.quantifier ||
    isNamedWithin(units, from, whole.last) ||
    (ORDINAL.has(whole.entry.attrs.rel ?? '') && !endsBefore(tokens, whole.last)) ||
    !(tokens[from]!.form.classes & (BIT.determiner | BIT.demonstrative | BIT.quantifier | BIT.subject))
  )
    return null
  const draft = blankPhrase(from)
  draft.noun = whole.entry
  draft.head = whole.last - 1
  draft.definite = true
  for (let i = from; i < whole.last; i++) draft.size ||= sizeOf(input, i)
  draft.plural = whole.entry.attrs.number === 'p'
  return end(draft, whole.last)
}

/** A name or date begins there: `le Royaume-Uni`. */
function isNamedWithin(units: ChunkInput['units'], from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (units[i] !== undefined) return true
  return false
}

/** Links to one of two, whose words stand before nouns as well. */
const ORDINAL: ReadonlySet<string> = new Set(['former', 'second'])

/** `la première a dit`, `au second d'avoir menti`; not `le premier homme`, `la première en un an`. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return true
  const { shape, classes, verbs, traits } = next.form
  if ((shape & WORD) === 0 || isAuxiliary(next.form)) return true
  if (next.form.jobs & JOB.genitive) return ((tokens[at + 1]?.form.traits ?? 0) & INFINITIVE) !== 0
  if (classes & BIT.preposition) return false
  return (classes & BIT.preverbal) !== 0 || (verbs.length > 0 && !(traits & NOUN))
}

/** The size of a group that a word tells, or 0. */
const sizeOf = ({ tokens, grammar }: ChunkInput, i: number): number =>
  grammar.sizes[tokens[i]!.form.lower] ?? 0

/** Takes articles, possessives, numbers and adjectives; returns the token behind them. */
function takeDeterminers(input: ChunkInput, sentence: Sentence, draft: Draft): number {
  const { tokens, units } = input
  let i = draft.first
  while (i < sentence.last && units[i] === undefined) {
    const { classes, shape, lower, jobs } = tokens[i]!.form
    // `par 171 voix contre 148 une motion`: behind figures an article opens the next phrase
    if (i > draft.first && tokens[i - 1]!.form.shape & NUM && classes & BIT.determiner && !tokens[i]!.glued) {
      draft.head = i - 1
      return i
    }
    // `le premier ministre`, `la haute représentante`: an office begins with an adjective
    if (classes & BIT.adjective && tokens[i]!.lists & LIST.titles) {
      const office = nounEntry(input, i, sentence.last)
      if (office && office.last > i + 1) break
    }
    if (
      classes & (BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.quantifier) &&
      !(classes & BIT.subject && !determines(tokens, i, sentence)) &&
      // `told her that …`, `met her on Monday`
      !(classes & BIT.possessive && classes & BIT.object && !opensNoun(input, i + 1, sentence))
    ) {
      if (classes & BIT.quantifier) draft.size ||= sizeOf(input, i)
      if (classes & BIT.possessive) draft.possessive = lower
      if (classes & (BIT.determiner | BIT.demonstrative | BIT.possessive)) draft.definite = true
    } else if (
      !(shape & NUM || classes & BIT.adjective) &&
      !(i > draft.first && isPoint(tokens, i, sentence)) &&
      // `de nouvelles mesures`: an article, or no phrase would begin with it
      !(i === draft.first && jobs & JOB.partitive)
    )
      break
    i++
  }
  return i
}

/** Takes what stands at token `i` into the phrase; returns the token behind it, or `i` where the phrase ends. */
function takeNext(reading: Reading, i: number): number {
  const { input, sentence, draft, begin } = reading
  const { tokens } = input
  const unit = input.units[i]
  if (unit && !isDate(unit) && isSided(input, i)) return unit.last
  if (unit) return isDate(unit) ? i : takeMention(reading, unit, i)
  const { form } = tokens[i]!
  const sign = !(form.shape & (WORD | NUM))
  if (sign && dashAt(tokens, i) > i) return i
  if (sign && (INSIDE.has(form.text) || isPoint(tokens, i, sentence))) return i + 1
  const quoted = sign ? behindQuoted(reading, i) : i
  if (quoted > i) return quoted
  // `a sit-in`, `vote-buying claims`: what a hyphen joins ends no phrase
  if (i > begin && isCompound(input, i) && isBoundary(form)) {
    // `the Hague-based court`, `Iran-backed groups`: of neither
    draft.mention = null
    draft.country = null
    return i + 1
  }
  if (i > begin && isClitic(tokens, i)) {
    if (draft.mention) draft.owner = draft.mention
    else if (draft.noun ?? draft.members) takePossessor(draft, i)
    draft.mention = null
    draft.noun = null
    return i + 1
  }
  if (isSuperlative(reading, i)) return i + 1
  if (endsPhrase(reading, i) || (i > begin && partsDate(input, sentence, i))) return i
  const graded = gradedAt(reading, i)
  if (graded > i) return graded
  if (form.classes & BIT.preposition && isPrefix(tokens, i, sentence.last)) return i + 2
  return isNominal(reading, i) ? takeWord(reading, i) : i
}

/** `anti-NATO protesters`: the name at `at` tells what they are against. */
const isSided = ({ tokens, grammar }: ChunkInput, at: number): boolean =>
  at > 1 &&
  tokens[at]!.glued &&
  tokens[at - 1]!.form.text === '-' &&
  (grammar.jobs.siding?.includes(tokens[at - 2]!.form.lower) ?? false)

/** Words that are quoted inside a phrase at the most. */
const QUOTED = 2

/**
 * `the "illegal" arrest of X`, `Y's "ironclad" promise`, « l'arrestation « illégale » de X »: the token behind the quoted
 * words at `i` that describe the noun of the phrase; `i` where none do.
 */
function behindQuoted({ input, sentence, draft, begin }: Reading, i: number): number {
  const { tokens, units } = input
  if (!OPENS_QUOTE.test(tokens[i]!.form.text)) return i
  let at = i + 1
  while (at < sentence.last && at <= i + QUOTED && !units[at]) {
    const { shape, classes } = tokens[at]!.form
    if (!(shape & LOWER) || classes & ~(BIT.adjective | BIT.adverb | BIT.quantifier)) break
    at++
  }
  const next = tokens[at + 1]?.form
  if (at === i + 1 || at >= sentence.last || PUNCTUATION[tokens[at]!.form.text] !== 'quote') return i
  // before the noun: that has to follow
  if ((i === begin && i > draft.first) || (i > begin && isClitic(tokens, i - 1))) {
    const noun = next && at + 1 < sentence.last && next.shape & LOWER && next.classes === 0
    if (noun && !units[at + 1] && (next.traits & NOUN || !next.verbs.length)) return at + 1
    // `an "attempted coup"`: no verb stands behind an article
    if (!tokens[i + 1]!.form.verbs.length) return i
    draft.head = at - 1
    return at + 1
  }
  // behind it, where adjectives stand there: « le ministre « regrette » » tells what he does
  const told = tokens.slice(i + 1, at).some(({ form }) => form.traits & FINITE)
  return isProclitic(input.grammar) && draft.head >= begin && !draft.mention && !told ? at + 1 : i
}

/** « ses plus profonds regrets », « la plus haute instance »: the adverb behind an article, before an adjective and its noun. */
function isSuperlative({ input, sentence, draft, begin }: Reading, i: number): boolean {
  const { tokens, units, grammar } = input
  if (i !== begin || i === draft.first || !draft.definite || i + 2 >= sentence.last) return false
  if (!(tokens[i]!.form.jobs & JOB.comparing) || !isProclitic(grammar)) return false
  return [i + 1, i + 2].every((at) => {
    const { shape, classes } = tokens[at]!.form
    return !units[at] && (shape & LOWER) !== 0 && (classes & ~BIT.adjective) === 0
  })
}

/**
 * The token behind an adjective with its adverb, in a language where it stands behind the noun: « un accord très large »,
 * « la ville la plus pauvre »; `i` where there is none.
 */
function gradedAt(reading: Reading, i: number): number {
  const { input, sentence, draft } = reading
  const { tokens, units, grammar } = input
  const { form } = tokens[i]!
  if (draft.head < 0 || draft.head >= i || !isProclitic(grammar)) return i
  const compared = (form.classes & BIT.determiner) !== 0 && (tokens[i + 1]?.form.jobs ?? 0) & JOB.comparing
  const at = compared ? i + 2 : i + 1
  if (!(compared || form.traits & ADVERB) || at >= sentence.last || units[at]) return i
  const { shape, classes, traits } = tokens[at]!.form
  if (!(shape & LOWER) || classes & ~BIT.adjective) return i
  return isNominal(reading, at) || (compared && traits & PARTICIPLE) ? at + 1 : i
}

/**
 * `a mis en garde X`, `a arrêté à son domicile X`: a noun right behind a preposition, without an article or somebody's, and no
 * office, is no part of the name.
 */
const isBareIdiom = ({ input, draft, begin, determined }: Reading, at: number): boolean =>
  determined &&
  (draft.possessive !== null || (begin === draft.first && at <= begin + 2)) &&
  draft.head >= 0 &&
  (draft.noun === null || BODIES.has(draft.noun.list)) &&
  draft.mention === null &&
  draft.titles.length === 0 &&
  isProclitic(input.grammar)

/** `took into custody X`, « a mis en demeure Boeing »: what somebody was brought to is no word for him. */
const isPlight = ({ input: { tokens, grammar }, draft, determined }: Reading, at: number): boolean =>
  determined &&
  at === draft.first + 1 &&
  (grammar.jobs.plight?.includes(tokens[draft.first]!.form.lower) ?? false)

/** `within hours Kenya had left`, `the first time Kenya left`: how long it took or how often is no word for who acts. */
function isTime({ input, draft, begin, determined }: Reading, at: number): boolean {
  if (!determined || at <= begin || draft.mention !== null || isCompound(input, at - 1)) return false
  const { form, lists } = input.tokens[at - 1]!
  const unit = (lists & LIST.dates) !== 0 && input.lex[at - 1]!.some(({ entry }) => TIMES.has(entry.list))
  return unit || input.grammar.jobs.frequency?.includes(form.lower) === true
}

/** Lists of nouns for time. */
const TIMES: ReadonlySet<string> = new Set(['date-units', 'date-hours'])
/** Lists of nouns for bodies and what they have. */
const BODIES: ReadonlySet<string> = new Set(['body-nouns', 'institution-heads'])
/**
 * `the missiles Russia fired`, `a charge Hamas denies`, `…, allegations Oslo has denied`: a country right behind a noun with
 * its article or number, before a verb in the past; behind a noun that nothing was told of, whoever does it and when.
 */
function opensContact({ input, draft, begin }: Reading, { kind, last, type }: Mention, at: number): boolean {
  const { tokens, grammar } = input
  if (draft.noun || at <= begin || draft.head !== at - 1 || isProclitic(grammar)) return false
  const { form: head } = tokens[at - 1]!
  if (!(head.shape & LOWER)) return false
  const next = tokens[last]?.form
  if (!next || next.traits & NOUN) return false
  const done = next.verbs.some(({ form }) => form === 'past')
  const bare = begin === draft.first
  if (kind === 'country' && !bare && done) return true
  const some = bare
    ? tokens[begin - 1]?.form.text === ',' && grammar.pluralEndings.some((end) => head.lower.endsWith(end))
    : (tokens[draft.first]!.form.jobs & JOB.indefinite) !== 0
  const told =
    done || isAuxiliary(next) || next.verbs.some(({ form, person }) => form === 'present' && person === 3)
  return some && told && type !== 'title'
}

/**
 * `At the airport X told`, `On the sidelines of the summit President X met`, `…, and after the talks Kenya praised`: whoever
 * acts, right behind a noun with its article that opens a clause with the preposition before it, and is no word for him.
 */
function opensAfterSetting(
  { input, sentence, draft, begin, determined }: Reading,
  unit: Mention,
  at: number,
): boolean {
  const { tokens, units, grammar } = input
  const { noun, mention, first, head } = draft
  if (!determined || mention || begin === first || at <= begin || head !== at - 1 || isProclitic(grammar))
    return false
  const apart = unit.type === 'person' || unit.type === 'title' || unit.kind === 'country'
  if (noun && !(BODIES.has(noun.list) && apart)) return false
  if (!(tokens[head]!.form.shape & LOWER)) return false
  let { last } = unit
  for (
    let name = units[last];
    unit.type === 'title' && name && !isDate(name) && name.type !== 'place';
    name = units[last]
  )
    ({ last } = name)
  if (last >= sentence.last) return false
  const acts =
    isDone(tokens[last]!.form) ||
    (unit.kind === 'country' ? ownsDoer(input, sentence, last) : actsBehind(input, sentence, last))
  return acts && opensClauseWith(input, sentence, first)
}

/**
 * `« … », a déclaré lundi à la presse X.`: who speaks, behind a mark and the verb that stands right behind it, and where or to
 * whom he does; but `l'affaire X`, where he is no last word of that.
 */
function speaksBehind(
  { input, sentence, draft, begin, determined }: Reading,
  unit: Mention,
  at: number,
): boolean {
  const { tokens, grammar } = input
  const { noun, mention, head } = draft
  if (!isProclitic(grammar) || unit.type !== 'person' || mention || at <= begin || head !== at - 1)
    return false
  if (!determined || (noun && !BODIES.has(noun.list)) || !(tokens[head]!.form.shape & LOWER)) return false
  const after = tokens[unit.last]?.form
  if (after && unit.last < sentence.last && after.shape & (WORD | NUM)) return false
  let mark = begin - 1
  while (mark > sentence.first && tokens[mark]!.form.text !== ',' && !isQuoteMark(tokens[mark]!.form)) mark--
  const verb = tokens[mark + 1]?.form
  if (mark <= sentence.first || mark + 1 >= begin || !verb || !isTold(verb)) return false
  // `a dit Y lors du procès X`
  return input.units.slice(mark, begin).every((told) => !told || isDate(told) || told.type !== 'person')
}

const isQuoteMark = ({ text }: Form): boolean => PUNCTUATION[text] === 'quote'

/** `After the vote Kenya's president X praised`: a verb behind what a possessive at `at` has. */
function ownsDoer({ tokens }: ChunkInput, { last }: Sentence, at: number): boolean {
  if (!isClitic(tokens, at)) return false
  let i = at + 1
  while (i < last && i < at + OWNED && !isDone(tokens[i]!.form) && tokens[i]!.form.shape & WORD) {
    if (tokens[i]!.form.classes & (BIT.preposition | BIT.coordinator)) return false
    i++
  }
  return i > at + 1 && i < last && isDone(tokens[i]!.form)
}

/** How far the name of what somebody has reaches. */
const OWNED = 8

/** How far what a name is called reaches. */
const CALLED = 16

/** `At the summit X, the Kenyan minister, praised Y`: a verb behind what the name ending at `at` is called between commas. */
function actsBehind({ tokens, named }: ChunkInput, { last }: Sentence, at: number): boolean {
  if (tokens[at]!.form.text !== ',' || at + 2 >= last || tokens[at + 1]!.lists & ACTORS) return false
  let close = at + 2
  while (close < last && close < at + CALLED && tokens[close]!.form.text !== ',') close++
  // `, Kenya, under fire, praised Y`
  return (
    close + 1 < last &&
    tokens[close]!.form.text === ',' &&
    isDone(tokens[close + 1]!.form) &&
    !(named(close - 1) && close === at + 2)
  )
}

/** Bodies and people who would be the subject themselves: `police, backed by dogs, praised`. */
const ACTORS = LIST['body-nouns'] | LIST['group-nouns'] | LIST['member-nouns']

/** A past form, or an auxiliary before one. */
const isDone = (form: Form): boolean =>
  isTold(form) && (isAuxiliary(form) || form.verbs.some((r) => r.form === 'past'))

/** Nothing but phrases with their prepositions stands between token `at` and what opens its clause. */
function opensClauseWith(input: ChunkInput, sentence: Sentence, at: number): boolean {
  const { tokens } = input
  let i = at - 1
  while (i > sentence.first && !OPENS_PART(tokens[i - 1]!.form)) {
    if (isTold(tokens[i]!.form)) return false
    i--
  }
  if (i < sentence.first) return false
  // `Ahead of the summit X met Y`
  const phrase = tokens[i]!.lists & LIST.phrases ? matchOf(input, i, LIST.phrases, ANYWHERE) : undefined
  return (tokens[i]!.form.classes & BIT.preposition) !== 0 || phrase?.entry.attrs.class === 'prep'
}

/** A comma, conjunction or opening quotation mark. */
const OPENS_PART = ({ text, classes }: Form): boolean =>
  text === ',' || OPENS_QUOTE.test(text) || (classes & (BIT.coordinator | BIT.complementizer)) !== 0

/** `la ligne Lima-Cusco`, `le groupe d'amitié France-Chine`: the second of two places that a hyphen joins behind what is theirs. */
function joinsPair(
  { input: { tokens, grammar }, draft, begin }: Reading,
  { type }: Mention,
  at: number,
): boolean {
  const { mention } = draft
  if (mention?.type !== 'place' || type !== 'place' || mention.first === begin || mention.last !== at - 1)
    return false
  return tokens[at]!.glued && /^[-–]$/.test(tokens[at - 1]!.form.text) && isProclitic(grammar)
}

/** « le compte Twitter », « une présidence Ravel »: what is called after somebody or some body, who does nothing there. */
function isEponymous({ input: { tokens, grammar }, draft }: Reading, { type }: Mention, at: number): boolean {
  if (type === 'title' || draft.mention || at === 0 || draft.head !== at - 1) return false
  return grammar.jobs.eponymous?.includes(tokens[draft.head]!.form.lower) ?? false
}

/** Takes a mention and the `'s` behind it. */
function takeMention(reading: Reading, unit: Mention, at: number): number {
  const { input, sentence, draft, begin } = reading
  const { tokens } = input
  if (unit.type === 'person' && isBareIdiom(reading, at)) return at
  if (isPlight(reading, at) || isTime(reading, at)) return at
  if (opensContact(reading, unit, at) || opensAfterSetting(reading, unit, at)) return at
  if (speaksBehind(reading, unit, at)) return at
  if (joinsPair(reading, unit, at)) {
    draft.mention = null
    draft.owner = null
    return unit.last
  }
  if (isEponymous(reading, unit, at)) return unit.last
  // a second name right after a finished one is a phrase of its own: `in Almaty Russian Foreign Minister X`
  if (draft.mention && (draft.mention.type === 'person' || unit.type !== 'institution')) return at
  if (unit.type === 'title') {
    draft.titles.push(unit)
    draft.noun = null
  } else {
    draft.owner ??= draft.mention
    if (draft.noun && unit.type === 'place' && at > begin) draft.owner ??= unit
    draft.mention = unit
  }
  // « le consultant RMC, Ravel, »: whose man he is
  const workers = unit.type === 'institution' && draft.noun && PERSONS.has(draft.noun.list)
  if (workers && draft.head === at - 1 && isProclitic(input.grammar)) {
    draft.owner = unit
    draft.mention = null
    return unit.last
  }
  draft.head = unit.last - 1
  const { last } = unit
  if (last >= sentence.last || tokens[last]!.form.classes !== 0 || !isClitic(tokens, last)) return last
  draft.owner = draft.mention ?? draft.titles.at(-1) ?? draft.owner
  draft.mention = null
  return last + 1
}

/** `the union's demand`, `his party's claims`: a common noun up to token `at` has what follows, as a complement does. */
function takePossessor(draft: Draft, at: number): void {
  draft.of = { ...draft, last: at }
  draft.possessive = null
  draft.members = null
  draft.country = null
  draft.plural = false
  draft.size = 0
}

/** `la grâce à X`: right behind an article the word that else opens a preposition is a noun. */
const isNounHere = ({ input, draft, begin }: Reading, i: number): boolean =>
  i === begin && i > draft.first && (input.tokens[i]!.form.classes & BIT.adverb) === 0

/** `charged by Interpol late Tuesday`, `early on Monday`: a word that tells which part of the date behind it. */
function partsDate({ tokens, lex, units }: ChunkInput, { last }: Sentence, i: number): boolean {
  if (!(tokens[i]!.lists & LIST.dates) || !lex[i]!.some(({ entry }) => entry.list === 'date-parts'))
    return false
  const at = i + 1 < last && tokens[i + 1]!.form.classes & BIT.preposition ? i + 2 : i + 1
  const unit = at < last ? units[at] : undefined
  return unit !== undefined && isDate(unit)
}

/** A sign, a number behind a name, or a name with its honorific: whatever the word, it belongs to another phrase. */
function endsPhrase(reading: Reading, i: number): boolean {
  const { input, sentence, draft, begin } = reading
  const { form, lists } = input.tokens[i]!
  if (!(form.shape & (WORD | NUM)) || (lists & LIST.phrases && !isNounHere(reading, i))) return true
  if (draft.mention?.type === 'person') return true
  // `gave Kenya 5 million dollars`, `handed over to Peru two men`
  if (draft.mention && (form.shape & NUM || form.classes & BIT.quantifier)) return true
  // `a déclaré à la presse Mme Diarra`: an honorific opens the phrase of its name
  return i > begin && honoredAt(input, i, sentence.last) !== -1
}

/** `a hastily called summit`: the adverb behind an article says how something was done that the phrase goes on to name. */
const isManner = ({ input: { tokens, grammar }, draft, begin }: Reading, at: number): boolean =>
  at === begin && at > draft.first && (tokens[at]!.form.traits & ADVERB) !== 0 && !isProclitic(grammar)

/** `the continued supporting role`: between a participle behind the article and a noun, a form in -ing describes that noun. */
function isDescribed({ input: { tokens, units }, draft, begin }: Reading, i: number): boolean {
  if (i !== begin + 1 || begin === draft.first || !draft.definite || units[i + 1]) return false
  const { traits } = tokens[begin]!.form
  if (!(traits & PARTICIPLE) || traits & NOUN || !tokens[i]!.form.verbs.some((r) => r.form === 'gerund'))
    return false
  const next = tokens[i + 1]?.form
  return next !== undefined && (next.shape & LOWER) !== 0 && next.classes === 0 && !next.verbs.length
}

/** A word that can be part of the phrase: a noun, an adjective or a quantity, and no verb here. */
function isNominal(reading: Reading, i: number): boolean {
  const { input, sentence, draft, begin, determined } = reading
  const { form, lists } = input.tokens[i]!
  const inside = i > begin
  if (inside && draft.head >= 0 && countsNext(input, sentence, i)) return false
  // `le pouvoir`: behind an article an infinitive is a noun
  const power = (form.classes & BIT.modal && form.traits & INFINITIVE) !== 0 && i === begin && draft.definite
  // `la suite donnée à`: so are words that else are prepositions
  const articled = inside || ((input.tokens[i - 1]?.form.classes ?? 0) & BIT.determiner) !== 0
  const bare = articled && form.classes === BIT.preposition && form.jobs === 0 && isProclitic(input.grammar)
  const noun = power || ((bare || lists & LIST.phrases) && isNounHere(reading, i))
  if (form.classes & ~BIT.adverb && !(form.classes & (BIT.adjective | BIT.quantifier)) && !noun) return false
  if (inside && form.traits & (ADVERB | CONTRACTION | MODAL)) return false
  const opens = wordAt(input, i, sentence.last).form.verbs.length > 0
  if (!opens || (!inside && determined)) return true
  // `The American praised Kenya`
  const national = draft.country !== null && draft.definite && i === begin + 1 && isToldOf(input, sentence, i)
  const described = isManner(reading, i - 1) || isDescribed(reading, i)
  const headed = (draft.head >= 0 || national) && !isClitic(input.tokens, i - 1) && !described
  const verb = readVerbGroup(input, sentence, i, inside ? (headed ? 'noun' : 'adjective') : 'start')
  return !verb || (!inside && verb.kind === 'participle')
}

/** Takes an adjective of nationality, a noun of the lists or any other word. */
function takeWord({ input, sentence, draft }: Reading, i: number): number {
  const { form, lists } = input.tokens[i]!
  if (lists & LIST['member-nouns']) draft.members = matchOf(input, i, LIST['member-nouns'], ANYWHERE)!.entry
  const demonym = lists & LIST.demonyms ? matchOf(input, i, LIST.demonyms, ANYWHERE) : undefined
  if (demonym) {
    draft.country = demonym.entry.attrs.country ?? draft.country
    if (demonym.entry.attrs.number === 'p') {
      draft.plural = true
      if (draft.head === -1) draft.head = demonym.last - 1
    }
    // `Le Britannique nie toute faute`
    const national = isProclitic(input.grammar) && form.shape & CAP && i > sentence.first
    if (national && draft.head === -1) draft.head = demonym.last - 1
    return demonym.last
  }
  const listed =
    draft.head >= 0 && form.jobs & JOB.adjectival ? undefined : nounEntry(input, i, sentence.last)
  if (listed && !(listed.entry.list === 'titles' && draft.noun)) {
    draft.owner ??= draft.mention
    draft.mention = null
    draft.noun = listed.entry
    draft.head = listed.last - 1
    // `foreign ministers of the G7`: the last word tells whose members they are
    if (listed.last > i + 1 && input.tokens[draft.head]!.lists & LIST['member-nouns'])
      draft.members = matchOf(input, draft.head, LIST['member-nouns'], ANYWHERE)!.entry
    draft.plural ||= listed.entry.attrs.number === 'p'
    return listed.last
  }
  const headLast = !isProclitic(input.grammar)
  // `la Colombie voisine`
  if (draft.mention && !headLast) return i + 1
  // `the Kazakhstan delegation`: what follows a place or body is the head
  if (draft.mention) draft.owner = draft.mention
  draft.mention = null
  // `a state visit`: a noun that no list knows, behind one of a body, is the head
  if (draft.noun?.list === 'body-nouns' && headLast && form.classes === 0) draft.noun = null
  if (draft.head === -1 || (!draft.noun && headLast)) draft.head = i
  return i + 1
}

/** The word is joined to the one before it by a hyphen. */
const isCompound = ({ tokens }: ChunkInput, i: number): boolean =>
  tokens[i]!.glued && tokens[i - 1]!.form.text === '-'

const ANYWHERE = (): boolean => true

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
  const at = endOfNumber(tokens, i, last)
  if (!isProclitic(grammar) || !number || classes & BIT.adjective || at >= last) return false
  const next = tokens[at]!
  return units[at] === undefined && !next.glued && (next.form.shape & LOWER) !== 0 && next.form.classes === 0
}

/** The token behind a number of several words: `trente-six`, `vingt et un`. */
function endOfNumber(tokens: readonly Token[], i: number, limit: number): number {
  let at = i + 1
  while (
    at + 1 < limit &&
    tokens[at]!.form.text === '-' &&
    tokens[at]!.glued &&
    tokens[at + 1]!.form.classes & BIT.quantifier
  )
    at += 2
  const one = tokens[at + 1]?.form
  const joined = one && at + 1 < limit && (tokens[at]!.form.classes & BIT.coordinator) !== 0
  return joined && one.jobs & JOB.indefinite ? at + 2 : at
}

/** A function word or verb, with which a phrase ends where it stands by itself. */
const isBoundary = ({ classes, traits, verbs }: Form): boolean =>
  classes !== 0 || verbs.length > 0 || (traits & ADVERB) !== 0

const isAuxiliary = ({ traits }: Form): boolean =>
  (traits & AUXILIARY) !== 0 && (traits & FINITE) !== 0 && !(traits & NOUN)

/** `The two urged Kenya to …`, `Both condemned the raid`: a past form, with what no noun opens behind it. */
function isToldOf({ tokens, units, grammar }: ChunkInput, { last }: Sentence, at: number): boolean {
  if (isProclitic(grammar)) return false
  const verb = tokens[at]!.form.traits & ADVERB ? at + 1 : at
  if (verb + 1 >= last) return false
  const { traits, verbs } = tokens[verb]!.form
  if (!(traits & FINITE) || traits & NOUN || !verbs.some((r) => r.form === 'past')) return false
  const { shape, classes } = tokens[verb + 1]!.form
  if (units[verb + 1] !== undefined || classes !== 0 || !(shape & LOWER)) return true
  // `The two held talks on trade`, but `The two detained men left`
  for (let i = verb + 1; i < last; i++) {
    const { form } = tokens[i]!
    if (isTold(form)) return false
    if (!(form.shape & (WORD | NUM)) || form.classes & ENDS_CLAUSE) break
  }
  return true
}

const ENDS_CLAUSE = BIT.coordinator | BIT.relative | BIT.complementizer | BIT.subordinator

/** A demonstrative, a number, or an adjective with its article, up to token `end`: what follows need be no noun. */
function standsForNoun(tokens: readonly Token[], from: number, end: number): boolean {
  const { classes, shape } = tokens[end - 1]!.form
  return shape & NUM ? true : (classes & (end - 1 > from ? BIT.adjective : BIT.demonstrative)) !== 0
}

/** A finite form of the verbs that build tenses. */
const isLink = (form: Form, { auxiliaries }: Grammar): boolean =>
  isAuxiliary(form) &&
  form.verbs.some(
    ({ lemma }) =>
      auxiliaries.perfect?.includes(lemma) === true || auxiliaries.passive?.includes(lemma) === true,
  )

const isBareQuantity = ({ form: { classes } }: Token): boolean =>
  (classes & BIT.quantifier) !== 0 && !(classes & BIT.determiner)

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
