/** Signs around a lone form that it is a verb, or none. */
import { BIT, isProclitic, JOB, type VerbJob } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { CAP, type Form, LOWER, NUM, WORD } from '../pack/pack.js'
import { ADVERB, AUXILIARY, CLITIC, FINITE, INFINITIVE, NOUN } from '../pack/traits.js'
import type { VerbReading } from '../pack/verbs.js'
import type { Token } from '../types.js'
import { isDate } from './lookahead.js'
import { PUNCTUATION } from './marks.js'
import { finiteBefore, isTold, mainFinite, otherFinite } from './other-verbs.js'
import type { GroupReading } from './verb-reading.js'

/** A bare noun behind a preposition, which no verb has as its subject. */
export function isGoverned({ input: { tokens, units } }: GroupReading, at: number): boolean {
  const { shape, classes } = tokens[at]!.form
  const before = tokens[at - 1]?.form.classes ?? 0
  const bare = (before & BIT.preposition) !== 0 && !(before & BIT.determiner)
  return bare && units[at] === undefined && classes === 0 && (shape & LOWER) !== 0
}

/** `Israël l'accuse de`, `il la rencontre`, `et lui demande de partir`: no article stands right behind a name or `il`. */
export function isClitic(g: GroupReading, next: number): boolean {
  const { input, before, from, dativePronoun } = g
  if (before === 'subject') return true
  if (before !== 'noun' && before !== 'other') return false
  if (dativePronoun !== null) return opensInfinitive(g, next)
  return before === 'noun' && input.named(from - 1)
}

/** `with Minister Awa Diarra warning that …`: right behind the full name of a person, who is no kind of warning. */
export function isBesidePerson({ input: { units } }: GroupReading, at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - 6; i--) {
    const unit = units[i]
    if (unit?.last === at) return !isDate(unit) && unit.type === 'person'
  }
  return false
}

/** `Fighting erupted`, `Fighting between X and Y raged`: a noun that begins a sentence, with its verb before any comma. */
export function opensSubject(
  { input: { tokens }, sentence, before }: GroupReading,
  at: number,
  end: number,
): boolean {
  if (before !== 'start' || at !== sentence.first || end >= sentence.last) return false
  const { classes } = tokens[end]!.form
  let next = end
  if (classes & BIT.preposition)
    while (next < sentence.last && tokens[next]!.form.shape & WORD && !isTold(tokens[next]!.form)) next++
  return next < sentence.last && isTold(tokens[next]!.form)
}

/** The word at a token is a verb of the same form, and where nouns are verbs by the dozen nothing but that. */
export function alsoTells({ input, sentence }: GroupReading, at: number, told: VerbReading): boolean {
  if (at >= sentence.last) return false
  const { traits, verbs } = input.tokens[at]!.form
  if (traits & NOUN && !isProclitic(input.grammar)) return false
  return verbs.some((r) => r.form === told.form && r.person === told.person && r.number === told.number)
}

/** A form for plural subjects, `group`. */
export const isBare = (reading: VerbReading | undefined): boolean =>
  reading?.form === 'present' && reading.person !== 3

/** `NATO forces attacked`, `UN guards have left`: nouns for those who act for the body before them, and their verb. */
export const haveActed = ({ lists }: Token, next: Form | null): boolean =>
  (lists & ACTING) !== 0 &&
  next !== null &&
  (next.traits & NOUN) === 0 &&
  next.verbs.some((r) => r.form === 'past' || (r.form === 'present' && (next.traits & AUXILIARY) !== 0))

const ACTING = LIST['member-nouns'] | LIST['body-nouns']

/** `Foreign Secretary pledges help`: in headlines an office without article stands for its holder. */
export function isBareTitle(
  { input: { tokens, lex }, sentence: { first, kind } }: GroupReading,
  at: number,
): boolean {
  if (kind !== 'headline') return false
  for (let i = first; i < at && i < first + 3; i++)
    if (tokens[i]!.lists & LIST.titles && lex[i]!.some((m) => m.entry.bit === LIST.titles && m.last === at))
      return true
  return false
}

/** The name that ends before a token stands right behind a quotation. */
export function behindQuotation({ input: { tokens, units }, sentence }: GroupReading, at: number): boolean {
  let first = at - 1
  while (first > at - 8 && first > sentence.first && units[first]?.last !== at) first--
  return units[first]?.last === at && PUNCTUATION[tokens[first - 1]?.form.text ?? ''] === 'quote'
}

/** Nothing but a name or a noun for people and bodies stands between a comma and the token, and a verb before that comma. */
export function closesReport(g: GroupReading, at: number): boolean {
  const { tokens, lex, named } = g.input
  const acts = [1, 2].some((n) => lex[at - n]?.some((m) => m.last === at && m.entry.bit & (DOERS | ACTING)))
  if (!named(at - 1) && !acts) return false
  let comma = at - 1
  while (comma > g.sentence.first && tokens[comma]!.form.text !== ',') {
    const { form } = tokens[comma]!
    if (form.classes & (BIT.preposition | BIT.coordinator) || isTold(form)) return false
    comma--
  }
  return comma > g.sentence.first && finiteBefore(g, comma)
}

/** A headline opens with the noun for a body that ends at a token, and the word there is no part of a longer one: `Police force`. */
export function isHeadlineBody(
  { input: { lex }, sentence: { first, kind } }: GroupReading,
  at: number,
): boolean {
  if (kind !== 'headline') return false
  const bodies = lex[first]?.filter(({ entry }) => entry.bit === LIST['body-nouns']) ?? []
  return bodies.some(({ last }) => last === at) && bodies.every(({ last }) => last <= at)
}

/** An adverb behind a possessor stands right before the form, and a noun behind it. */
export function isDescribed(
  { input: { tokens, lex }, sentence: { last } }: GroupReading,
  at: number,
): boolean {
  const [owner, adverb, noun] = [tokens[at - 2]?.form, tokens[at - 1]?.form, tokens[at + 1]]
  if (!owner || !adverb || !noun || at + 1 >= last || !(adverb.traits & ADVERB)) return false
  const possessor = (owner.traits & CLITIC) !== 0 || (owner.classes & BIT.possessive) !== 0
  return possessor && (lex[at + 1]?.some((m) => (m.entry.bit & DOERS) !== 0) ?? false)
}

/** `Ethiopia and Kenya seal deals`, `India, China trade blows`: names that a comma or conjunction joins. */
export function areNamed({ input: { tokens, units, named } }: GroupReading, at: number): boolean {
  if (!named(at - 1)) return false
  let first = at - 1
  while (first > at - 8 && first > 1 && units[first]?.last !== at) first--
  const joint = tokens[first - 1]?.form
  return joint !== undefined && isJoint(joint) && named(first - 2)
}

/** `a memorandum of understanding with Kenya`: a noun that is a gerund as well, of a common noun and with nothing done to anybody. */
export function isOfNoun({ input: { tokens }, from }: GroupReading, next: Form | null): boolean {
  const [noun, of] = [tokens[from - 2]?.form, tokens[from - 1]!.form]
  if (!noun || !(of.jobs & JOB.genitive) || !(noun.shape & LOWER)) return false
  if (noun.verbs.length || noun.classes) return false
  return next === null || (next.classes & BIT.preposition) !== 0 || ENDS.test(next.text) || next.text === ','
}

/** The name that ends before a token stands right behind a relative, or behind that and its article. */
export function isOfRelative({ input: { tokens, units } }: GroupReading, at: number): boolean {
  let first = at - 1
  while (first > at - 8 && first > 0 && units[first]?.last !== at) first--
  if (units[first]?.last !== at) return false
  if (tokens[first - 1] && tokens[first - 1]!.form.classes & BIT.determiner) first--
  return ((tokens[first - 1]?.form.classes ?? 0) & BIT.relative) !== 0
}

/** `Chile and Peru plan to meet`: an infinitive behind names without an article, who have no plan before them. */
export function planTogether(g: GroupReading, at: number): boolean {
  const { tokens, named } = g.input
  let first = at - 1
  while (first > g.sentence.first && (named(first - 1) || isJoint(tokens[first - 1]!.form))) first--
  const article = first > g.sentence.first && tokens[first - 1]!.form.classes & BIT.determiner
  return !article && opensInfinitive(g, at + 1)
}

const isJoint = ({ text, classes }: Form): boolean => text === ',' || (classes & BIT.coordinator) !== 0

/** `X praises Y, condemns Z`, `X condemns attack and calls for restraint`: a headline goes on with the verb of the same subject. */
export function goesOn(g: GroupReading, at: number, base: VerbReading | undefined): boolean {
  const { input, sentence } = g
  const { tokens, grammar } = input
  if (base?.form !== 'present') return false
  if (sentence.kind !== 'headline') return goesOnToday(g, at, base)
  const next = tokens[at + 1]?.form
  if (!next || !(next.shape & (WORD | NUM)) || next.traits & FINITE) return false
  if (tokens[at - 1]!.form.text !== ',') {
    // `slams claims and threats by Z`: a plural joins nouns that are one as well
    if (isProclitic(grammar) || next.jobs & (JOB.agent | JOB.genitive)) return false
    const { classes } = tokens[at - 1]!.form
    const { lower } = tokens[at - 2]?.form ?? tokens[at]!.form
    if (!(classes & BIT.coordinator) || grammar.pluralEndings.some((ending) => lower.endsWith(ending)))
      return false
  }
  for (let i = sentence.first + 1; i < at - 1; i++) {
    const told = tokens[i]!.form.verbs.some((r) => r.form === 'present' && r.person === base.person)
    if (told && tokens[i]!.form.shape & LOWER) return true
  }
  return false
}

/**
 * `The EU condemns the raids and calls on X to leave`, `backs the plan and demands that X act`: a plural behind a conjunction
 * and a verb in the present is one more of the same subject, where what follows can be its object, or does what is asked.
 */
function goesOnToday(g: GroupReading, at: number, { person }: VerbReading): boolean {
  const { input, sentence } = g
  const { tokens, units, grammar } = input
  const [before, next] = [tokens[at - 1]!.form, tokens[at + 1]?.form]
  if (person !== 3 || !next || isProclitic(grammar) || !(before.classes & BIT.coordinator)) return false
  if (!tokens.slice(sentence.first, at - 1).some(({ form }) => isToday(form))) return false
  if (next.classes & BIT.preposition) {
    let i = at + 2
    while (
      i < sentence.last &&
      i < at + ASKED &&
      tokens[i]!.form.shape & (WORD | NUM) &&
      !opensInfinitive(g, i)
    )
      i++
    return i < sentence.last && tokens[i]!.form.classes & BIT.infinitive ? opensInfinitive(g, i) : false
  }
  const unit = units[at + 1]
  return (next.classes & OPENS_OBJECT) !== 0 || (unit !== undefined && !isDate(unit) && !isPlural(g, at - 2))
}

/** Tokens behind a verb within which what is asked begins. */
const ASKED = 12

/** Nothing but a verb in the third person of the present. */
const isToday = (form: Form): boolean =>
  isTold(form) && form.verbs.some((r) => r.form === 'present' && r.person === 3)

const isPlural = ({ input: { tokens, grammar } }: GroupReading, at: number): boolean =>
  grammar.pluralEndings.some((ending) => tokens[at]!.form.lower.endsWith(ending))

/** `its water cannon on X`, `the border gate the same day`: a form for plural subjects behind one common noun in the singular. */
export function disagrees(
  { input: { tokens, grammar } }: GroupReading,
  { form, person }: VerbReading,
  at: number,
): boolean {
  const before = tokens[at - 1]!
  if (form !== 'present' || person === 3 || !grammar.pluralEndings.length) return false
  const { shape, lower } = before.form
  // `demanded that the company sign the deal`: people and bodies do things, whatever the form
  if (!(shape & LOWER) || before.lists & DOERS || grammar.pluralEndings.some((e) => lower.endsWith(e)))
    return false
  // `a mayor and a bishop sign the letter`
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { classes, shape: look } = tokens[i]!.form
    if (classes & BIT.coordinator) return false
    if (classes & BIT.preposition || !(look & WORD)) return true
  }
  return true
}

/** Nouns for those who do things. */
export const DOERS =
  LIST['person-nouns'] | LIST['group-nouns'] | LIST['body-nouns'] | LIST['institution-heads'] | LIST.titles

/** `Deeply moved, X …`, `Visibly moved, X …`: the capital of a sentence hides an adverb that no list has. */
export const isLeadingAdverb = ({ input }: Pick<GroupReading, 'input'>, at: number): boolean =>
  (input.tokens[at]!.form.traits & ADVERB) !== 0 || isUnlistedAdverb(input, at)

/** A word that looks like an adverb and is no name, right before a form that may be a participle and a comma. */
export function isUnlistedAdverb({ tokens, units, grammar }: GroupReading['input'], at: number): boolean {
  const { lower, shape, verbs, entries } = tokens[at]!.form
  if (!(shape & CAP) || units[at] || verbs.length || entries.length) return false
  return (
    grammar.adverbEndings.some((ending) => lower.endsWith(ending)) &&
    tokens[at + 1]?.form.verbs.some(({ form }) => form === 'participle') === true &&
    tokens.slice(at + 2, at + LEAD).some(({ form }) => form.text === ',')
  )
}

/** Tokens up to the comma behind what opens a sentence. */
const LEAD = 10

/** The past form at a token has no object, and a comma ends what it tells before the verb of the sentence. */
export function isInserted(g: GroupReading, at: number, end: number, isGiven: boolean): boolean {
  const { input, sentence } = g
  const { tokens, units } = input
  if (tokens[at - 1]!.form.text !== ',' || end >= sentence.last || finiteBefore(g, at)) return false
  const unit = units[end]
  // `X, handed a fine in May, thanked Y`: nor need what somebody was given be behind a preposition
  const given = isGiven && (tokens[end]!.form.classes & (BIT.determiner | BIT.quantifier)) !== 0
  if (!given && !(tokens[end]!.form.classes & BIT.preposition) && !(unit && isDate(unit))) return false
  let i = end
  while (i < sentence.last && tokens[i]!.form.text !== ',') i++
  i++
  while (i < sentence.last && tokens[i]!.form.traits & ADVERB) i++
  return i < sentence.last && isTold(tokens[i]!.form)
}

/** How far the subject of a caption reaches. */
const CAPTIONED = 8

/** `X, arrested in Oslo on Monday.`: a caption, as the one comma behind a name parts no subject from its verb. */
export function isCaptioned(
  { input: { tokens, named, grammar }, sentence }: GroupReading,
  at: number,
  end: number,
): boolean {
  const { first, last } = sentence
  if (
    isProclitic(grammar) ||
    at - 1 > first + CAPTIONED ||
    tokens[at - 1]!.form.text !== ',' ||
    !named(at - 2)
  )
    return false
  if (end < last && !(tokens[end]!.form.classes & BIT.preposition) && !ENDS.test(tokens[end]!.form.text))
    return false
  const told = ({ form }: Token): boolean => form.text === ',' || isTold(form)
  return !tokens.slice(first, at - 1).some(told) && !tokens.slice(end, last).some(told)
}

/** A word that goes with a verb before it: always, or where what is counted follows: `over` two bodies, not over the deal. */
export function isParticle({ input: { tokens, grammar } }: GroupReading, at: number): boolean {
  const { lower } = tokens[at]!.form
  if (grammar.jobs.particle?.includes(lower)) return true
  const after = tokens[at + 1]?.form
  const counted = after && (after.shape & NUM || after.classes & (BIT.quantifier | BIT.possessive))
  return Boolean(counted) && (grammar.jobs['particle-before-count']?.includes(lower) ?? false)
}

/** `Kenya hands over relief supplies`: a particle before a common noun, where nothing else in the headline is its verb. */
export function isLooseParticle(g: GroupReading, at: number): boolean {
  const { tokens, grammar, named } = g.input
  const { lower } = tokens[at]!.form
  const noun = tokens[at + 1]?.form
  if (!noun || !(grammar.jobs['particle-before-count']?.includes(lower) ?? false)) return false
  return (noun.shape & LOWER) !== 0 && !noun.classes && !named(at + 1) && !otherFinite(g, at)
}

/** Words that can open an object. */
export const OPENS_OBJECT =
  BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.complementizer | BIT.object | BIT.quantifier

/** `menace de quitter`, `plans to visit`: a preposition with an infinitive behind it. */
export function opensInfinitive(
  { input: { tokens }, sentence: { last } }: GroupReading,
  at: number,
): boolean {
  let j = at + 1
  while (j < last && (tokens[j]!.form.classes & BIT.preverbal || tokens[j]!.form.traits & ADVERB)) j++
  return j < last && (tokens[j]!.form.traits & INFINITIVE) !== 0 && !(tokens[j]!.form.shape & CAP)
}

/** Words behind which no agent of a past form follows. */
const ENDS_PASSIVE = BIT.determiner | BIT.relative | BIT.coordinator | BIT.infinitive

/** `by one hour`, `by six months`: how much. */
function isTerm(tokens: readonly Token[], at: number): boolean {
  const [number, unit] = [tokens[at], tokens[at + 1]]
  if (!number || !unit || !(unit.lists & LIST.dates)) return false
  const { shape, classes } = number.form
  return (shape & NUM || classes & BIT.quantifier || number.lists & LIST.dates) !== 0
}

/** An agent phrase behind a past form, a date or adverb between them allowed. */
export function agentFollows(
  { input: { tokens, lex, units }, sentence: { last } }: GroupReading,
  at: number,
): boolean {
  // `approved it by 222 votes`: a pronoun behind it is its object
  if (tokens[at] && tokens[at].form.classes & BIT.object && !(tokens[at].form.classes & BIT.determiner))
    return false
  for (let i = at; i < last && i < at + 5; i++) {
    const { form, lists } = tokens[i]!
    // `by telephone`, `by expelling X` are ways, nobody, `by Monday` is when
    if (form.jobs & JOB.agent)
      return (
        !(lists & LIST.phrases && lex[i]!.some((m) => m.entry.bit === LIST.phrases)) &&
        !tokens[i + 1]?.form.verbs.some((r) => r.form === 'gerund') &&
        !(units[i + 1] && isDate(units[i + 1]!)) &&
        !isTerm(tokens, i + 1)
      )
    // `censured X by 98 votes`: who stands right behind the verb is its object
    const unit = units[i]
    if (unit && !isDate(unit)) return false
    // `promised to publish findings by the weekend`, `said she was moved by it`: what stands behind another verb goes with it
    if (!(form.shape & WORD) || form.classes & ENDS_PASSIVE || (form.traits & AUXILIARY && isTold(form)))
      return false
  }
  return false
}

/**
 * `X condemned remarks by Y, saying …`: a bare plural between a past form and the agent is its object. Without a name
 * before it, `students denied visas by X protested` must be ruled out: another verb in the same breath.
 */
export function actsUpon({ input, sentence: { last } }: GroupReading, at: number, end: number): boolean {
  const { tokens, grammar, named } = input
  let i = end
  let object = false
  for (; i < last && !(tokens[i]!.form.jobs & JOB.agent); i++) {
    const { traits, shape, classes, lower } = tokens[i]!.form
    if (
      shape & LOWER &&
      !classes &&
      !(traits & ADVERB) &&
      grammar.pluralEndings.some((e) => lower.endsWith(e))
    )
      object = true
  }
  if (!object) return false
  if (named(at - 1)) return true
  for (; i < last && tokens[i]!.form.text !== ','; i++) {
    if (tokens[i]!.form.classes & PARTS) return true
    if (isTold(tokens[i]!.form)) return false
  }
  // `workers, denied visas by X, protested`
  return tokens[at - 1]?.form.text !== ',' || i + 1 >= last || !isTold(tokens[i + 1]!.form)
}

/** Words that another clause begins with. */
const PARTS = BIT.relative | BIT.complementizer | BIT.subordinator | BIT.coordinator

/** What closes an insertion. */
export const CLOSES = /^[,)]$/
/** What ends a clause. */
export const ENDS = /^[.;:!?]$/

/** The word stands behind a noun that it agrees with, or an adverb, and no other word of the sentence is a finite verb. */
export function isOnlyVerb(g: GroupReading, { person, number }: VerbReading, at: number): boolean {
  const { input, before } = g
  if (before !== 'noun' && !followsAdverb(g, at)) return false
  const { lower } = input.tokens[at - 1]!.form
  const { pluralEndings } = input.grammar
  const plural = before === 'noun' && pluralEndings.some((ending) => lower.endsWith(ending))
  // `the US firm`: nor is one name the subject of a form for several
  const alone = before === 'noun' && person !== 3 && !plural && pluralEndings.length > 0
  if (alone && input.named(at - 1) && !areNamed(g, at) && !isWished(g, at)) return false
  return !(plural && person === 3 && number === 's') && !opensBare(g, at) && !mainFinite(g, at)
}

/** `after trade talks with X`: behind what is a preposition as well a noun without an article is no subject. */
function opensBare({ input, sentence: { first } }: GroupReading, at: number): boolean {
  const { tokens, named } = input
  for (let i = at - 1; i >= first; i--) {
    const { form, lists } = tokens[i]!
    const { classes, shape, jobs } = form
    if (classes & BIT.subordinator) return i < at - 1 && (classes & BIT.preposition) !== 0
    const linked = jobs & JOB.genitive || classes & (BIT.adjective | BIT.quantifier)
    if (!(shape & LOWER) || named(i) || lists & DOERS || (classes && !linked)) return false
  }
  return false
}

/** `demanded that Kenya call a vote`: the name behind a conjunction. */
function isWished({ input: { tokens }, sentence: { first } }: GroupReading, at: number): boolean {
  let i = at - 1
  while (i > first && tokens[i]!.form.shape & CAP) i--
  return (tokens[i]!.form.classes & (BIT.complementizer | BIT.determiner)) !== 0
}

const followsAdverb = ({ input: { tokens }, sentence, before }: GroupReading, at: number): boolean =>
  before === 'other' && at > sentence.first && (tokens[at - 1]!.form.traits & ADVERB) !== 0

/** A word for a condition opens the clause of the word at a token, which no verb stands in before that. */
export function closesCondition(g: GroupReading, at: number): boolean {
  const { tokens } = g.input
  let first = at - 1
  while (first > g.sentence.first && !(tokens[first]!.form.classes & PARTS)) first--
  return (tokens[first]!.form.classes & BIT.conditional) !== 0 && first < at - 1 && !finiteBefore(g, at)
}

/** Right behind a relative that is the subject, as `qui`. */
export function behindRelative({ input: { tokens } }: GroupReading, at: number): boolean {
  const { classes, jobs } = tokens[at - 1]!.form
  return (
    (classes & BIT.relative) !== 0 && !(classes & BIT.complementizer) && !(jobs & (JOB.locative | JOB.owning))
  )
}

/** `est inquiète`, `s'est dite très inquiète`: a word for what somebody is, behind a verb that has no object. */
export function isAscribed({ input: { tokens, grammar }, sentence }: GroupReading, at: number): boolean {
  let verb = at - 1
  while (verb > sentence.first && tokens[verb]!.form.traits & ADVERB) verb--
  if (verb < sentence.first) return false
  const has = (job: VerbJob): boolean =>
    tokens[verb]!.form.verbs.some(({ lemma }) => grammar.auxiliaries[job]?.includes(lemma))
  if (has('copula')) return true
  if (!has('describing')) return false
  for (let i = verb - 1; i >= sentence.first && i >= verb - 3; i--)
    if (tokens[i]!.form.classes & BIT.reflexive) return true
  return false
}
