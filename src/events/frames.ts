/** Which frame a verb group or noun opens. */
import { PUNCTUATION } from '../clauses/marks.js'
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { type Frame, type FrameIndex, partOf, type VerbFrame, type VerbFrames } from '../pack/frames.js'
import { BIT, type Grammar, isProclitic, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { NUM, WORD } from '../pack/pack.js'
import { ADVERB, PARTICIPLE } from '../pack/traits.js'
import { compoundAt } from '../text/compound.js'
import { charClass, DIGIT, folded, LETTER } from '../text/fold.js'
import type { Range, Token } from '../types.js'

/** A frame that a clause opens, with the tokens of its trigger. */
export interface Opened {
  readonly frame: Frame
  readonly first: number
  readonly last: number
  /** The token behind all that tells it, the noun of a light verb far behind included. */
  readonly end: number
  /** Words of the trigger after the verb; less than none where they stand behind the object. */
  readonly words: number
  /** Preposition that ends the trigger: its phrase counts as the object. */
  readonly preposition: string | null
  /** The trigger itself denies: `has no intention of`, `said no to`, `did not mince his words`. */
  readonly denying: boolean
  /** The noun of the object opened it, so that its genitive has a part. */
  readonly made: boolean
  /** Dates and places between the words of the trigger. */
  readonly setting: Range | null
}

/** The text that triggers are looked up in. */
export interface Text {
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  /** The nouns that tell events. */
  readonly nouns: FrameIndex['nouns']
  /** Where dates begin, with the preposition before them, and adverbs between commas; and the token behind each. */
  readonly passed: ReadonlyMap<number, number>
  /** The words of the sentence, folded, and what hyphens join of them: what a trigger can be made of. */
  readonly words: ReadonlySet<string>
}

/** Tokens of the longest compound that a trigger can have, four words and their hyphens. */
const LONGEST = 7

/** The words of a sentence as `Text.words` has them. */
export function wordsOf(tokens: readonly Token[], { first, last }: Range): Set<string> {
  const words = new Set<string>()
  for (let i = first; i < last; i++) {
    words.add(tokens[i]!.form.folded)
    // a phrase may end within a compound
    for (let limit = i + 3; limit <= Math.min(i + LONGEST, last); limit += 2) {
      const compound = compoundAt(tokens, i, limit)
      if (compound?.last !== limit) break
      words.add(compound.text)
    }
  }
  return words
}

/** All frames whose trigger the clause's verb is, best first; those behind an idiom are not meant. */
export function framesOf(index: FrameIndex, text: Text, clause: Clause): Opened[] {
  const { tokens, grammar } = text
  const opened: Opened[] = []
  const { verb } = clause
  const settled = behindSettings(text, clause, verb.last)
  opened.push(...framesOfAdverb(index, text, clause))
  for (const lemma of verb.lemmas) {
    // `re-imposed`, `carpet-bombed`: what is done is what the last part says
    const frames = index.verbs.get(lemma) ?? index.verbs.get(lemma.slice(lemma.lastIndexOf('-') + 1))
    if (!frames) continue
    for (const { frame, trigger } of triggersNear(frames, text, clause, settled)) {
      if (trigger.reflexive !== verb.reflexive && !(verb.reflexive && trigger.words.length > 0)) continue
      if (frame.negated && !verb.negated) continue
      const behind = follow(text, verb.last, clause.sentence.last, trigger.words, objectOf(clause))
      const near = behind ?? followBack(text, clause, trigger.words)
      const split = near === null ? followSplit(text, clause, trigger.words) : null
      const around = near === null && split === null ? followAround(text, clause, trigger.words) : null
      const far = (near ?? split ?? around) === null ? followObject(tokens, clause, trigger.words) : null
      const found = near ?? split ?? around ?? far
      const past = found === null ? followPast(text, clause, trigger.words, settled) : null
      const end = found ?? past?.end ?? null
      if (end === null || (near !== null && namesWorker(tokens, clause, near))) continue
      // `a déclaré un responsable de l'ONU`: who speaks is no word of the trigger
      if (found !== null && standsInSpeaker(clause, end)) continue
      // the word whose phrase is the object: the trigger's last, or the particle that its object stands behind
      const governing =
        around !== null ? verb.last : (near ?? past) !== null && trigger.words.length > 0 ? end - 1 : null
      // `le sommet auquel participera X`
      const front = behind === null && near !== null && trigger.words.length ? frontedBy(clause) : null
      const fronted = isFronted(front, trigger.words.at(-1) ?? []) ? front!.preposition : null
      const preposition =
        fronted === null &&
        governing !== null &&
        tokens[governing]!.form.classes & BIT.preposition &&
        // `gave X a dressing-down`
        tokens[governing - 1]!.form.text !== '-'
          ? tokens[governing]!.form.lower
          : null
      const last = near ?? past?.end ?? (around !== null ? verb.last + 1 : verb.last)
      opened.push({
        frame,
        first: verb.first,
        last,
        end: far ?? last,
        words: trigger.words.length,
        preposition: fronted ?? (preposition ? (grammar.prepositions[preposition] ?? preposition) : null),
        denying:
          frame.negated ||
          trigger.words.some((options) => options.some((w) => grammar.jobs.denying?.includes(w))),
        made: false,
        setting: past?.setting ?? null,
      })
    }
  }
  if (!opened.length) return framesMade(index, text, clause)
  // `released an aid worker`: of two with as many words the one that names the head of the object
  const head = clause.object?.phrases[0]?.head ?? Number.POSITIVE_INFINITY
  const reach = ({ last }: Opened): number => (last > head ? last : 0)
  opened.sort((a, b) => b.words - a.words || reach(b) - reach(a))
  // `accuser le coup`, but `accuser Rivas d'un coup monté`
  const named = clause.object?.phrases.some((p) => p.mention !== null) === true
  const idiom = named ? undefined : opened.find(({ frame }) => frame.idiom)
  return opened.filter(({ frame, words }) => !frame.idiom && (!idiom || words > idiom.words))
}

/** The token before `end` belongs to a subject that stands behind its verb. */
const standsInSpeaker = ({ inverted, subject, verb }: Clause, end: number): boolean =>
  inverted &&
  subject?.phrases.some(({ first, last }) => first >= verb.last && first < end && end <= last) === true

/** `jointly built a port`, `were forcibly relocated`: those whose trigger begins with the adverb before the verb. */
function framesOfAdverb(index: FrameIndex, { tokens, grammar }: Text, clause: Clause): Opened[] {
  const { verb } = clause
  const before = verb.head > clause.sentence.first ? tokens[verb.head - 1]!.form : null
  const frames = before && before.traits & ADVERB ? index.verbs.get(before.lower) : undefined
  if (!frames || isProclitic(grammar)) return []
  return verb.lemmas
    .flatMap((lemma) => frames.byWord.get(lemma) ?? [])
    .map(frames.at)
    .filter(({ trigger }) => trigger.words.length === 1 && !trigger.reflexive)
    .map(({ frame }) => ({
      frame,
      first: verb.first,
      last: verb.last,
      end: verb.last,
      words: 0,
      preposition: null,
      denying: frame.negated,
      made: false,
      setting: null,
    }))
}

/** `staged a raid on X`, `une protestation a été émise par X`: those of the noun that a verb has which does what it tells. */
function framesMade(
  index: FrameIndex,
  { tokens, grammar }: Text,
  { verb, subject, object }: Clause,
): Opened[] {
  if (verb.reflexive || !verb.lemmas.some((l) => grammar.auxiliaries.making?.includes(l))) return []
  const [np, ...more] = (verb.passive ? subject : object)?.phrases ?? []
  if (!np || more.length || np.mention || np.owner || np.country || np.pronoun) return []
  // `la visite qu'il devait effectuer`
  if (verb.mood !== null && np.last <= verb.first) return []
  for (let i = np.first; i <= np.head; i++) {
    const noun = nounFramesAt(index, tokens, i)
    if (!noun || noun.last <= np.head) continue
    const last = verb.passive ? verb.last : noun.last
    return noun.frames
      .filter((frame) => partOf(frame, 'subject') === 'actor')
      .map((frame) => ({
        frame,
        first: verb.first,
        last,
        end: last,
        words: 0,
        preposition: null,
        denying: false,
        made: true,
        setting: null,
      }))
  }
  return []
}

/**
 * `released an aid worker`: the last word of the trigger only says what kind of person the object is. Not so before a
 * nationality: `set free British teacher X`.
 */
const namesWorker = (tokens: readonly Token[], { object }: Clause, end: number): boolean =>
  !(tokens[end - 1]!.form.traits & PARTICIPLE) &&
  !((tokens[end]?.lists ?? 0) & LIST.demonyms) &&
  object?.phrases.some(
    ({ first, head, noun }) =>
      noun !== null && PEOPLE.has(noun.list) && first < end && end <= head - noun.words.length + 1,
  ) === true

const PEOPLE: ReadonlySet<string> = new Set(['person-nouns', 'group-nouns', 'titles', 'ranks'])

/** Tokens behind a verb among which the first word of a trigger can stand. */
const WINDOW = 8
/** Tokens behind the object: `handed X a strongly worded note`. */
const BEHIND = 4

/**
 * The triggers of a verb that can stand here, in order. A light verb has hundreds: those count whose first word
 * stands right behind the verb, in or behind its object, or in what a passive or relative clause has before its verb.
 * @param settled the tokens behind where and when it was, as `behindSettings` has them
 */
function triggersNear(
  frames: VerbFrames,
  text: Text,
  clause: Clause,
  settled: readonly number[],
): readonly VerbFrame[] {
  const { tokens } = text
  const { verb, sentence } = clause
  const { alone, byWord } = frames
  if (byWord.size === 0) return alone.map(frames.at)
  const near = new Set<number>()
  const take = (word: string): void => {
    const known = byWord.get(word)
    if (known) for (const place of known) near.add(place)
  }
  const look = (first: number, last: number): void => {
    for (let i = first; i < last; i++) {
      take(tokens[i]!.form.folded)
      const compound = compoundAt(tokens, i, last)
      if (compound) take(compound.text)
    }
  }
  look(verb.last, Math.min(verb.last + WINDOW, sentence.last))
  for (const at of settled) look(at, Math.min(at + WINDOW, sentence.last))
  for (const np of phrasesBefore(clause)) look(np.first, np.last)
  const front = frontedBy(clause)
  if (front) {
    take(folded(front.preposition!))
    for (const np of front.phrases) look(np.first, np.last)
  }
  if (!verb.passive) for (const np of clause.object?.phrases ?? []) look(np.first, np.head + 1)
  const behind = behindObject(tokens, clause)
  if (behind !== null) look(behind, Math.min(behind + BEHIND, sentence.last))
  const apposed = behind === null ? null : behindApposition(tokens, clause, behind)
  if (apposed !== null) look(apposed, Math.min(apposed + BEHIND, sentence.last))
  const beyond = behind === null ? null : behindAddition(clause, behind)
  if (beyond !== null) look(beyond, Math.min(beyond + BEHIND, sentence.last))
  const possible = front ? [...near] : [...near].filter((place) => canFollow(frames.at(place), text.words))
  return [...possible.sort((a, b) => a - b), ...alone].map(frames.at)
}

/** False where the sentence lacks a word of the trigger. */
const canFollow = ({ trigger }: VerbFrame, words: ReadonlySet<string>): boolean =>
  trigger.words.every((options) => options.some((word) => words.has(word)))

/** What stands before a verb that governs it: the subject of a passive, the antecedent in `the visit that X paid`. */
function phrasesBefore({ verb, subject, object }: Clause): readonly NounPhrase[] {
  if (verb.passive) return subject?.phrases ?? NONE
  // what was still to be done has not come about: `la visite qu’il devait effectuer`
  if (verb.mood !== null || !object || object.phrases[0]!.first >= verb.last) return NONE
  return object.phrases.filter((np) => np.last <= verb.first)
}

const NONE: readonly NounPhrase[] = []

/** The words of a trigger with a setting before one of them. */
interface Past {
  readonly end: number
  readonly setting: Range
}

/** `a plaidé, jeudi à Oslo, pour une trêve`, `a pris part mardi à Rabat à une réunion`: words behind where and when that was. */
function followPast(
  text: Text,
  clause: Clause,
  words: readonly (readonly string[])[],
  settled: readonly number[],
): Past | null {
  const { last } = clause.sentence
  for (let place = 0; place < words.length; place++) {
    const first = place ? follow(text, clause.verb.last, last, words.slice(0, place)) : clause.verb.last
    if (first === null) return null
    for (const behind of place ? behindSettings(text, clause, first, false) : settled) {
      const end = follow(text, behind, last, words.slice(place))
      if (end !== null) return { end, setting: { first, last: behind } }
    }
  }
  return null
}

/**
 * The tokens behind the dates and places that stand from token `from` on, what else commas part from it, and whatever
 * stands before the object where that may be: one behind each, the first first.
 * @param whole no word of the trigger stands before them, so that all may stand between the commas
 */
function behindSettings(
  { tokens, passed, grammar }: Text,
  clause: Clause,
  from: number,
  whole = true,
): readonly number[] {
  const { locative = [], 'dative-marker': to = [], genitive = [] } = grammar.jobs
  const { obliques, sentence } = clause
  const settled: number[] = []
  let opened = false
  let commas = 0
  let comma = from
  for (let at = from; at < sentence.last; ) {
    if (tokens[at]!.form.text === ',') {
      opened = !opened
      commas++
      comma = ++at
      // `a dispersé mardi, à coups de matraque, un cortège`
      const how = whole && opened && isProclitic(grammar) && (tokens[at]?.form.classes ?? 0) & BIT.preposition
      if (!opened || how) settled.push(at)
      continue
    }
    // an article of its own may stand before it: `après de longs débats`
    const phrase = obliques.find(
      ({ preposition: p, phrases: [np] }) => np!.first >= at && np!.first <= at + lengthOf(p) + 1,
    )
    const preposition = phrase?.preposition ?? null
    const mention = phrase?.phrases[0]?.mention
    const place = mention?.type === 'place' && (locative.includes(preposition!) || to.includes(preposition!))
    // `a rendu, au nom du président X, hommage à Y`
    const aside = opened && (!mention || mention.type === 'place' || lengthOf(preposition) > 1)
    // `a remis en soirée une note de protestation`, `a accordé au Mali un appui budgétaire`
    const before = isProclitic(grammar) && !clause.inverted && !genitive.includes(preposition!)
    const { jobs, classes } = tokens[at]!.form
    // `le 12 mai`
    const dated = jobs & JOB.term ? undefined : passed.get(classes & BIT.determiner ? at + 1 : at)
    const told = preposition !== null && (place || aside || before) ? phrase!.phrases.at(-1)!.last : at
    const behind = Math.max(told, dated ?? at)
    if (behind === at) break
    at = behind
    if (!opened) settled.push(at)
  }
  // `a procédé, le 12 mai, à Oslo, à la remise de`: the last comma closes what the one before it opened
  return opened && commas > 2 ? [comma] : settled
}

/** The number of words of a preposition. */
function lengthOf(preposition: string | null): number {
  if (preposition === null) return 0
  let words = 1
  for (let at = preposition.indexOf(' '); at !== -1; at = preposition.indexOf(' ', at + 1)) words++
  return words
}

/** `rockets were fired at X`, `the sanctions that X imposed on Y`: the words that do not stand before the verb follow it. */
function followBack(text: Text, clause: Clause, words: readonly (readonly string[])[]): number | null {
  if (!words.length) return null
  const front = frontedBy(clause)
  // `le chef d'état-major, X, avec lequel il a fait le point`: no word of somebody's office
  const spoken = front?.phrases.filter((np) => np.mention?.type !== 'person') ?? []
  const before = [...phrasesBefore(clause), ...spoken]
  if (!before.length) return null
  const rest = words.filter(
    (options) => !isFronted(front, options) && !before.some((np) => isIn(text.tokens, np, options)),
  )
  return rest.length < words.length ? follow(text, clause.verb.last, clause.sentence.last, rest) : null
}

/** What a relative clause with a preposition speaks of: `le sommet auquel X participe`. */
const frontedBy = ({ relation, obliques: [first], verb }: Clause): Argument | null =>
  relation === 'relative' && first?.preposition && first.phrases[0]!.last <= verb.first ? first : null

/** A word of a trigger is the preposition of what a relative clause speaks of. */
const isFronted = (front: Argument | null, options: readonly string[]): boolean =>
  front !== null && options.includes(folded(front.preposition!))

/** The noun of a trigger, `the consultation` in `la consultation présidée par X`. */
function isIn(tokens: readonly Token[], { first, last }: NounPhrase, options: readonly string[]): boolean {
  for (let i = first; i < last; i++) {
    if (options.includes(tokens[i]!.form.folded)) return true
    const compound = compoundAt(tokens, i, last)
    if (compound && options.includes(compound.text)) return true
  }
  return false
}

/** The first token of an object behind its verb, else the end of the sentence. */
function objectOf({ verb, object, sentence }: Clause): number {
  const first = object?.phrases[0]?.first ?? sentence.last
  return first < verb.last ? sentence.last : first
}

/** `ont signé lundi à Oslo, en présence de X, un accord`: the noun of a trigger heads the object, however far behind. */
function followObject(
  tokens: readonly Token[],
  { verb, object }: Clause,
  words: readonly (readonly string[])[],
): number | null {
  const [noun, ...others] = words
  if (!noun || others.length > 0 || verb.passive) return null
  const names = (at: number): boolean => noun.includes(tokens[at]?.form.folded ?? '')
  const headed = object?.phrases.find(
    ({ first, head, titles }) => first >= verb.last && (names(head) || titles.some((t) => names(t.first))),
  )
  return headed ? headed.head + 1 : null
}

/** The token behind an object that stands right behind its verb, a comma passed over; or null. */
function behindObject(tokens: readonly Token[], { verb, object, obliques, sentence }: Clause): number | null {
  const first = object?.phrases[0]?.first
  // `added X to its list along with Y`
  const beyond = obliques.find((o) => o.phrases[0]!.first > (first ?? 0))
  const other = beyond ? beyond.phrases[0]!.first : sentence.last
  const last = object?.phrases.findLast((np) => np.first < other)?.last
  if (verb.passive || first === undefined || last === undefined || first < verb.last) return null
  const at = PASSED.test(tokens[last]?.form.text ?? '') ? last + 1 : last
  return at < sentence.last ? at : null
}

/** `a taxé X, lundi, de laxisme`: behind a date and the comma that closes it. */
function behindDate({ tokens, passed }: Text, { sentence }: Clause, at: number): number {
  const end = passed.get(at)
  if (end === undefined || end + 1 >= sentence.last) return at
  return tokens[at - 1]!.form.text === ',' && tokens[end]!.form.text === ',' ? end + 1 : end
}

/** `added X, a bank in Oslo, to its list`: the preposition behind two commas that say what the object is, or null. */
function behindApposition(tokens: readonly Token[], { obliques }: Clause, behind: number): number | null {
  if (tokens[behind - 1]!.form.text !== ',') return null
  const parted = obliques.find(
    ({ phrases: [np] }) => np!.first - 2 > behind && tokens[np!.first - 2]!.form.text === ',',
  )
  return parted ? parted.phrases[0]!.first - 1 : null
}

/** `put loans to Mali on hold`: the token behind what a preposition adds to the object right behind it, or null. */
function behindAddition({ obliques, sentence }: Clause, behind: number): number | null {
  const added = obliques.find(({ phrases: [np] }) => np!.first === behind + 1)?.phrases.at(-1)
  return added && added.last < sentence.last ? added.last : null
}

/** What may stand between an object and the words of a trigger behind it. */
const PASSED = /^[,«»“”"]$/

/** `put X on trial`, `judged X unfair`, `stripped X of his rank`: words behind the object or its first noun. */
function followSplit(text: Text, clause: Clause, words: readonly (readonly string[])[]): number | null {
  const behind = words.length ? behindObject(text.tokens, clause) : null
  if (behind === null) return null
  // `handed X, the ambassador, a letter of protest`
  if (clause.indirect && clause.indirect.phrases[0]!.first >= clause.verb.last) {
    const given = follow(text, clause.object!.phrases[0]!.first, clause.sentence.last, words)
    if (given !== null) return given
  }
  const dated = behindDate(text, clause, behind)
  const apposed = behindApposition(text.tokens, clause, behind)
  const beyond = words.length > 1 ? behindAddition(clause, behind) : null
  const complement = words.length > 1 ? clause.object?.phrases.at(-1)?.of : undefined
  return (
    followFrom(text, clause, words, behind) ??
    (dated > behind ? followFrom(text, clause, words, dated) : null) ??
    (apposed === null ? null : followFrom(text, clause, words, apposed)) ??
    (beyond === null ? null : followFrom(text, clause, words, beyond)) ??
    (complement ? followFrom(text, clause, words, complement.first - 1) : null)
  )
}

/** `held up X as a model`, `singled X out for praise`: the phrase of a particle stands between it and the words left. */
function followAround(
  text: Text,
  { verb, obliques, sentence }: Clause,
  words: readonly (readonly string[])[],
): number | null {
  const particle = text.tokens[verb.last]?.form
  if (words.length < 2 || verb.passive || !particle || !words[0]!.includes(particle.folded)) return null
  const phrases = obliques.find((o) => o.phrases[0]!.first === verb.last + 1)?.phrases
  const behind = phrases?.at(-1)?.last ?? sentence.last
  return behind < sentence.last && words[1]!.includes(text.tokens[behind]!.form.folded)
    ? follow(text, behind, sentence.last, words.slice(1))
    : null
}

/** Where the words of a trigger end from token `at` on. A particle must be alone, or it opens a phrase of its own. */
function followFrom(
  text: Text,
  clause: Clause,
  words: readonly (readonly string[])[],
  at: number,
): number | null {
  const { tokens } = text
  if (!words[0]!.includes(tokens[at]!.form.folded)) {
    const noun = headBehind(text, at, clause.sentence.last, words[0]!)
    return noun === null ? null : follow(text, noun, clause.sentence.last, words)
  }
  const { first } = clause.object!.phrases[0]!
  const comma = tokens[at - 1]!.form.text === ','
  // `declared X, Peru's ambassador, persona non grata`: a comma stands there only where one closes an apposition
  if (!(tokens[at]!.form.classes & (BIT.preposition | BIT.adverb)))
    return comma && !tokens.slice(first, at - 1).some((t) => t.form.text === ',')
      ? null
      : follow(text, at, clause.sentence.last, words)
  const limit = clause.sentence.last
  const end = follow(text, at, limit, words)
  if (end === null || !(tokens[end - 1]!.form.classes & BIT.preposition)) return end
  if (words.length > 1 || end >= limit) return words.length > 1 ? null : end
  // `gave X until Monday`
  if (text.passed.has(end - 1)) return end
  const next = tokens[end]!.form
  return next.shape & WORD && !(next.classes & (BIT.preposition | BIT.coordinator | BIT.subordinator))
    ? null
    : end
}

/** `called the raid on the house a truly shameful act`: one of the words behind an article and what describes it, or null. */
function headBehind(
  { tokens }: Text,
  from: number,
  limit: number,
  options: readonly string[],
): number | null {
  if (!(tokens[from]!.form.jobs & JOB.indefinite)) return null
  for (let at = from + 1; at < limit && at < from + 5; at++) {
    const { classes, folded: word, text } = tokens[at]!.form
    if (options.includes(word)) return at
    if (PUNCTUATION[text] === 'quote') continue
    if (classes & ~(BIT.adverb | BIT.adjective) || charClass(text.charCodeAt(0)) !== LETTER) return null
  }
  return null
}

/** Words for those who stand for a body, which is not met itself. */
const OFFICIALS = LIST['group-nouns']

const POINT: ReadonlySet<string> = new Set('.,')
/** Possessors, compounds, sums and quotation marks begin so. */
const LIGHT_MARKS: ReadonlySet<string> = new Set('\'’“”"«»$€£¥-')
/** What a mark joins or quotes is no word more between a verb and its noun. */
const isCounted = (text: string): boolean => text !== '-' && PUNCTUATION[text] !== 'quote'

/** Where the words of a trigger end behind the verb, or null; up to five words may stand between, before a preposition no `object`. */
function follow(
  { tokens, grammar, nouns, passed }: Text,
  from: number,
  limit: number,
  words: readonly (readonly string[])[],
  object = limit,
): number | null {
  let at = from
  for (let place = 0; place < words.length; place++) {
    const options = words[place]!
    let skipped = 0
    for (;;) {
      if (at >= limit) return null
      const { form } = tokens[at]!
      // `a pris part mardi au sommet`, `en juin`, `fired missiles on Monday`
      const behind = passed.get(at)
      if (behind !== undefined && !isOwn(tokens, at, options, words[place + 1])) {
        at = behind
        continue
      }
      const compound = compoundAt(tokens, at, limit)
      if (compound && options.includes(compound.text)) {
        at = compound.last - 1
        break
      }
      // `charged Adler with` has its object between
      if (options.includes(form.folded)) {
        if (place === 0 && at > object && form.classes & BIT.preposition) return null
        break
      }
      // `5.1 million`, `4,000 tents`
      const mark = (form.shape & (WORD | NUM)) === 0
      if (mark && POINT.has(form.text) && tokens[at]!.glued && (tokens[at + 1]?.form.shape ?? 0) & NUM) {
        at += 2
        continue
      }
      const amount = amountAt(tokens, at, limit)
      if (amount > at) {
        at = amount
        continue
      }
      const light =
        (form.traits & ADVERB) !== 0 ||
        (form.jobs & JOB.genitive) !== 0 ||
        (form.shape & NUM) !== 0 ||
        // `un 18e train de sanctions`
        charClass(form.text.charCodeAt(0)) === DIGIT ||
        LIGHT_MARKS.has(form.text[0]!) ||
        (form.classes &
          (BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.quantifier | BIT.adjective)) !==
          0
      // adjectives and participles may stand before the noun of a light verb (`a travel ban`), not before its particle
      const adjective =
        form.classes === 0 &&
        options.some((w) => w.length > 3 || (w.length === 3 && !grammar.words.preposition?.includes(w))) &&
        charClass(form.text.charCodeAt(0)) === LETTER
      if (!light && !adjective) return null
      // `announced that talks had ended`, but `announced that deal`
      const next = form.classes & BIT.complementizer ? tokens[at + 1]?.form.lower : undefined
      if (next && grammar.pluralEndings.some((ending) => next.endsWith(ending))) return null
      // `a condamné l'assassinat du journaliste`, `a réuni les émissaires du gouvernement`, but `une dizaine de journalistes`
      const after = tokens[at + 1]?.form
      if (!light && after && after.jobs & JOB.genitive && !options.includes(after.folded))
        if (tokens[at]!.lists & OFFICIALS || tellsAlone(nouns, tokens, at, options)) return null
      // `a three-day official visit`: what hyphens join is one word
      if (isCounted(form.text) && tokens[at - 1]!.form.text !== '-' && ++skipped > 4) return null
      at++
    }
    at++
  }
  return at
}

/** What is else passed over begins with the trigger's own words here: `est arrivé au terme de`, `gave them until May`. */
function isOwn(
  tokens: readonly Token[],
  at: number,
  options: readonly string[],
  next: readonly string[] | undefined,
): boolean {
  const { jobs, folded } = tokens[at]!.form
  if (!options.includes(folded)) return false
  return (jobs & JOB.term) !== 0 || (next?.includes(tokens[at + 1]?.form.folded ?? '') ?? false)
}

/** A noun that tells an event without any of these words, which `a series of talks` has. */
const tellsAlone = (
  nouns: FrameIndex['nouns'],
  tokens: readonly Token[],
  at: number,
  options: readonly string[],
): boolean =>
  nouns
    .get(tokens[at]!.form.folded)
    ?.some(
      ({ words }) =>
        words.every((w, i) => tokens[at + i]?.form.folded === w) && !words.some((w) => options.includes(w)),
    ) === true

/** The number behind `more than`, `close to`, `près de`, `jusqu'à`; the token itself where there is none. */
function amountAt(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit && at <= from + 3; at++) {
    const { classes, shape, traits, text } = tokens[at]!.form
    if (shape & NUM) return at
    if (classes === 0 && !(traits & ADVERB) && charClass(text.charCodeAt(0)) === LETTER) break
    if (text === ',' || text === '.') break
  }
  return from
}

/** The frames of the longest nominal trigger that begins at a token. */
export function nounFramesAt(
  index: FrameIndex,
  tokens: readonly Token[],
  at: number,
): { frames: readonly Frame[]; last: number } | null {
  const { form } = tokens[at]!
  if (form.nouns === undefined) form.nouns = index.nouns.get(form.folded) ?? null
  const known = form.nouns
  if (!known) return null
  const fitting = known.filter(({ words }) => words.every((w, i) => tokens[at + i]?.form.folded === w))
  const longest = fitting[0]?.words.length
  if (longest === undefined) return null
  return { frames: fitting.filter((f) => f.words.length === longest).map((f) => f.frame), last: at + longest }
}
