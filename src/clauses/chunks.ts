/** A sentence to chunks: noun phrases, verb groups and the words between them. Knows word classes, no words. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { CAP, type Form, LOWER, NUM, PUNCT, WORD } from '../pack/pack.js'
import { ADVERB, CONTRACTION, FINITE, INFINITIVE, MODAL, NOUN } from '../pack/traits.js'
import type { Sentence, Token } from '../types.js'
import { closingComma } from './items.js'
import { honoredAt, isPrefix, matchOf, wordAt } from './lookahead.js'
import { dashAt, markKind, PUNCTUATION } from './marks.js'
import { readNounPhrase } from './noun-phrases.js'
import { dropQuotes } from './quoted-words.js'
import type { Chunk, ChunkInput, MarkKind, NounPhrase, VerbGroup } from './types.js'
import type { Before } from './verb-reading.js'
import { isUnlistedAdverb } from './verb-signs.js'
import { readVerbGroup } from './verbs.js'

/** Cuts one sentence into chunks. */
export function readChunks(input: ChunkInput, sentence: Sentence): Chunk[] {
  const chunks: Chunk[] = []
  let open = false
  for (let i = sentence.first; i < sentence.last; ) {
    const chunk = readChunk(input, sentence, chunks, i)
    i = chunk.last
    // the mark that closes what opened inside a verb group is none of the clause
    if (chunk.kind === 'quote' && open) {
      open = false
      continue
    }
    if (chunk.kind === 'vp' && chunk.last - chunk.first > 2) open ||= opensQuote(input.tokens, chunk)
    chunks.push(chunk)
  }
  const proclitic = isProclitic(input.grammar)
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!
    if (chunk.kind === 'prep' && opensClause(chunks, k, input.tokens, proclitic))
      chunks[k] = { ...chunk, kind: 'sub' }
    else if ((chunk.kind === 'sub' || chunk.kind === 'rel') && isVerbless(chunks, k))
      chunks[k] = { ...chunk, kind: 'prep' }
    if (chunk.kind === 'quote') dropQuotes(chunks, k, input.tokens)
  }
  return chunks
}

/** `X, once a close ally, praised Y`, `X, where possible, met Y`: a conjunction with no verb of its own, where the subject waits for one. */
function isVerbless(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at - 2]?.kind !== 'np') return false
  let close = at + 1
  while (close < chunks.length && isPlain(chunks[close]!)) close++
  const verb = chunks[chunks[close + 1]?.kind === 'adv' ? close + 2 : close + 1]
  if (chunks[close]?.kind !== 'comma' || verb?.kind !== 'vp' || verb.verb.kind !== 'finite') return false
  return !chunks.slice(0, at).some((c) => c.kind === 'vp' && c.verb.kind === 'finite')
}

const isPlain = ({ kind }: Chunk): boolean =>
  kind === 'np' || kind === 'prep' || kind === 'adv' || kind === 'other'

/** `would "never abandon`: a quotation begins inside and does not end there. */
function opensQuote(tokens: readonly Token[], { first, last }: Chunk): boolean {
  let open = false
  for (let i = first + 1; i < last; i++) if (PUNCTUATION[tokens[i]!.form.text] === 'quote') open = !open
  return open
}

/** The chunk that begins at token `i`, behind those read so far. */
function readChunk(input: ChunkInput, sentence: Sentence, before: readonly Chunk[], i: number): Chunk {
  if (input.units[i] === undefined) {
    if (i === sentence.first && isUnlistedAdverb(input, i)) return mark(input, 'adv', i, i + 1)
    const chunk =
      honoredName(input, sentence, i) ??
      voteCount(input, sentence, before, i) ??
      countedPhrase(input, sentence, before, i) ??
      listedMark(input, sentence, before, i) ??
      verbChunk(input, sentence, before, i) ??
      functionWord(input, sentence, before, i)
    if (chunk) return chunk
  }
  // behind a preposition, or a verb that the word is none of, a phrase begins
  const governed = before.at(-1)?.kind === 'prep' || before.at(-1)?.kind === 'vp'
  const np = readNounPhrase(input, sentence, i, governed)
  if (np) return { kind: 'np', first: i, last: np.last, np }
  return mark(input, input.tokens[i]!.form.traits & ADVERB ? 'adv' : 'other', i, i + 1)
}

const mark = (
  { tokens, grammar }: ChunkInput,
  kind: MarkKind,
  first: number,
  last: number,
  as?: string,
): Chunk => {
  const { lower } = tokens[first]!.form
  const word = as ?? (kind === 'prep' ? (grammar.prepositions[lower] ?? lower) : lower)
  return { kind, first, last, word }
}

/** `M. Diarra`, `Ms von der Leyen`: the honorific goes with the name, its full stop ends nothing. */
function honoredName(input: ChunkInput, sentence: Sentence, i: number): Chunk | null {
  const name = honoredAt(input, i, sentence.last)
  const np = name === -1 ? null : readNounPhrase(input, sentence, name, true)
  return np ? { kind: 'np', first: i, last: np.last, np } : null
}

/** `voted 99-14 to remove X`, `voted by 99 votes to 14 against X`, « a rejeté par 99 voix contre 14 le texte »: by how many. */
function voteCount(input: ChunkInput, { last }: Sentence, before: readonly Chunk[], i: number): Chunk | null {
  const { tokens, units } = input
  const isNumber = (at: number): boolean => at < last && (tokens[at]!.form.shape & NUM) !== 0 && !units[at]
  const counted = tokens[i]!.form.classes & BIT.preposition ? i + 1 : i
  if (before.at(-1)?.kind !== 'vp' || !isNumber(counted)) return null
  const votes = tokens[counted + 1]?.form
  const at = votes && votes.shape & LOWER && !votes.classes ? counted + 2 : counted + 1
  const link = tokens[at]?.form
  if (!link || !(link.text === '-' || link.classes & BIT.preposition) || !isNumber(at + 1)) return null
  // `sent 20 to 30 tanks`, `fell 2-3%`: that many of something
  const next = tokens[at + 2]?.form
  return next && at + 2 < last && next.classes !== 0 ? mark(input, 'adv', i, at + 2) : null
}

/** `plus de 170 milliards`, `detained around 40 people`: what goes before a number belongs to its phrase. */
function countedPhrase(
  input: ChunkInput,
  sentence: Sentence,
  before: readonly Chunk[],
  i: number,
): Chunk | null {
  if (!(input.tokens[i]!.lists & LIST.phrases)) return null
  const phrase = matchOf(input, i, LIST.phrases, (last) => last < sentence.last)
  if (phrase?.entry.attrs.class !== 'amount' || !isCount(input.tokens[phrase.last]!)) return null
  // a preposition alone is one more often
  if (phrase.last === i + 1 && !takesObject(input, before.at(-1), phrase.last)) return null
  const np = readNounPhrase(input, sentence, phrase.last, true)
  return np && { kind: 'np', first: i, last: np.last, np: { ...np, first: i } }
}

/** `over 40 people` is an object right behind a verb that has one; `spoke about 40 people`, `a row over 40 people`. */
function takesObject({ tokens, grammar }: ChunkInput, before: Chunk | undefined, number: number): boolean {
  if (before?.kind !== 'vp' || before.verb.passive || !(tokens[number]!.form.shape & NUM)) return false
  return !before.verb.lemmas.some((l) => grammar.auxiliaries.objectless?.includes(l))
}

/** A number, in figures or words. */
const isCount = ({ form }: Token): boolean =>
  (form.shape & NUM) !== 0 || (form.classes & (BIT.quantifier | BIT.determiner)) !== 0

/** Punctuation, or words that have their job together (`as well as`). */
function listedMark(
  input: ChunkInput,
  sentence: Sentence,
  before: readonly Chunk[],
  i: number,
): Chunk | null {
  const { form, lists } = input.tokens[i]!
  const punctuation = form.shape & PUNCT ? PUNCTUATION[form.text] : undefined
  if (punctuation) return mark(input, punctuation, i, i + 1)
  const dash = dashAt(input.tokens, i)
  if (dash > i && dash < sentence.last) return mark(input, 'comma', i, dash)
  if (!(lists & LIST.phrases)) return null
  const phrase = matchOf(input, i, LIST.phrases, (last) => last <= sentence.last)
  if (!phrase || phrase.entry.attrs.class === 'amount') return null
  // `is due to meet`: what ends in the mark of an infinitive is a preposition only where none follows
  if (foresees(input, before, phrase.last, sentence)) return mark(input, 'adv', i, phrase.last - 1)
  const { attrs } = phrase.entry
  return mark(input, attrs.class as MarkKind, i, phrase.last, attrs.as)
}

function functionWord(
  input: ChunkInput,
  sentence: Sentence,
  before: readonly Chunk[],
  i: number,
): Chunk | null {
  if (isPrefix(input.tokens, i, sentence.last)) return null
  if (floats(input, sentence, before.at(-1), i)) return mark(input, 'adv', i, i + 1)
  const kind = markKind(input, before, i)
  return kind && mark(input, kind, i, i + 1)
}

/** `X and Y each accused Z`: a quantity behind those it counts, before their verb. */
function floats({ tokens }: ChunkInput, { last }: Sentence, before: Chunk | undefined, i: number): boolean {
  if (!(tokens[i]!.form.jobs & JOB.floating) || before?.kind !== 'np' || i + 1 >= last) return false
  const next = tokens[i + 1]!.form
  return (next.traits & FINITE) !== 0 && !(next.traits & NOUN) && next.verbs.some((r) => r.form === 'past')
}

/** A verb group that begins at `i`, where what stands before allows one. */
function verbChunk(input: ChunkInput, sentence: Sentence, chunks: readonly Chunk[], i: number): Chunk | null {
  const { form } = wordAt(input, i, sentence.last)
  if (!opensVerb(form)) return null
  const before = chunks.at(-1)
  // `qui Lui a remis`: some papers write the pronoun of a king so
  if (form.shape & CAP && i !== sentence.first && before?.kind !== 'quote' && !(form.classes & BIT.dative))
    return null
  // `whose house X searched`
  if (before?.kind === 'rel' && input.tokens[i - 1]!.form.classes & BIT.possessive) return null
  const words = BIT.preposition | BIT.coordinator | BIT.subordinator | BIT.adjective
  if (form.classes & words && !(form.classes & (BIT.preverbal | BIT.infinitive))) return null
  const verb = readVerbGroup(input, sentence, i, placeBehind(input, pastAdverb(input, chunks)))
  // `une fin de non-recevoir`: what a hyphen joins to the word before is no infinitive
  if (!verb || (verb.kind === 'infinitive' && isJoined(input.tokens, i))) return null
  if (before?.kind === 'prep' && isNounBehind(input, verb, i)) return null
  if (verb.kind === 'infinitive' && isAttribute(input, verb)) return null
  if (verb.kind === 'gerund' && form.classes & BIT.adverb && before?.kind !== 'prep') return null
  // `en se disant prêt`: no pronoun of the verb
  if (verb.kind === 'gerund' && form.jobs & JOB.accompanying) return null
  if (isOwnSubject(form, verb, before)) return null
  // `a salué avec l'ONU l'accord de paix`
  const doubtful =
    verb.objectPronoun !== null && !verb.compound && before?.kind === 'np' && before.np.pronoun === null
  if (doubtful && input.tokens[verb.head]!.form.traits & NOUN && !waitsForVerb(chunks)) return null
  if (isDenied(input, before, verb)) verb.negated = true
  return { kind: 'vp', first: i, last: verb.last, verb }
}

/** `nous négocierons`: a pronoun that could be the object is the subject where nothing before it is and the verb agrees. */
const isOwnSubject = ({ classes }: Form, { kind, person, number }: VerbGroup, before?: Chunk): boolean =>
  (classes & BIT.subject) !== 0 &&
  (classes & BIT.object) !== 0 &&
  kind === 'finite' &&
  number === 'p' &&
  (person === 1 || person === 2) &&
  before?.kind !== 'np'

/** `du commandant de l'unité`, `sans carburant`: where objects stand before verbs, one preposition alone has a gerund. */
function isNounBehind({ tokens, grammar }: ChunkInput, { kind }: VerbGroup, i: number): boolean {
  const { classes, jobs } = tokens[i - 1]!.form
  if (!isProclitic(grammar)) return false
  return kind === 'gerund'
    ? !(jobs & JOB.accompanying)
    : kind === 'participle' && (classes & BIT.determiner) !== 0
}

/** `to state oil company X`: no infinitive but a noun before another. */
function isAttribute({ tokens, grammar }: ChunkInput, { head, last }: VerbGroup): boolean {
  const next = tokens[last]?.form
  if (!next || !grammar.jobs.attributive?.includes(tokens[head]!.form.lower)) return false
  return (next.shape & LOWER) !== 0 && next.classes === 0 && (next.traits & NOUN) !== 0
}

/** The last phrase stands free, with no verb before it in its clause. */
function waitsForVerb(chunks: readonly Chunk[]): boolean {
  let k = chunks.length - 2
  if (chunks[k]?.kind === 'prep') return false
  for (; k >= 0; k--) {
    const { kind } = chunks[k]!
    if (kind === 'vp') return false
    if (kind === 'break' || kind === 'rel' || kind === 'comp' || kind === 'sub') return true
  }
  return true
}

const isJoined = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.glued && tokens[i - 1]?.form.text === '-' && tokens[i - 1]!.glued

/** What a chunk is to a verb behind it. */
function placeBehind(input: ChunkInput, chunks: readonly Chunk[]): Before {
  const before = chunks.at(-1)
  switch (before?.kind) {
    case undefined:
      return 'start'
    case 'prep':
      return 'preposition'
    case 'np':
      return isSubjectPronoun(input, before.np, chunks.at(-2)) ? 'subject' : 'noun'
    case 'vp':
      return 'verb'
    default:
      return 'other'
  }
}

/** `We also call for calm`: an adverb behind a pronoun is passed over. */
function pastAdverb(input: ChunkInput, chunks: readonly Chunk[]): readonly Chunk[] {
  const host = chunks.at(-2)
  const passed = chunks.at(-1)?.kind === 'adv' && host?.kind === 'np'
  return passed && isSubjectPronoun(input, host.np, chunks.at(-3)) ? chunks.slice(0, -1) : chunks
}

/** A pronoun that is nothing but a subject, or could be an object but opens its clause: `« Nous sommes prêts »`. */
function isSubjectPronoun(
  { tokens }: ChunkInput,
  { pronoun, head }: NounPhrase,
  left: Chunk | undefined,
): boolean {
  if (pronoun === null) return false
  const { classes } = tokens[head]!.form
  const opens = left === undefined || left.kind === 'quote'
  const others = opens ? BIT.demonstrative : BIT.object | BIT.dative | BIT.demonstrative
  return (classes & BIT.subject) !== 0 && !(classes & others)
}

/** A verb, or what can stand before one in its group. */
const opensVerb = (form: Form): boolean =>
  (form.shape & WORD) !== 0 &&
  (form.verbs.length > 0 ||
    (form.classes & (BIT.preverbal | BIT.infinitive | BIT.negation)) !== 0 ||
    (form.traits & (CONTRACTION | MODAL)) !== 0)

/** Whether the last word of a phrase behind `be` opens the infinitive of what somebody is going to do. */
function foresees(input: ChunkInput, chunks: readonly Chunk[], last: number, sentence: Sentence): boolean {
  const before = chunks.at(-1)
  if (before?.kind !== 'vp' || !before.verb.copula || last >= sentence.last) return false
  if (!(input.tokens[last - 1]!.form.classes & BIT.infinitive)) return false
  const { traits } = wordAt(input, last, sentence.last).form
  if (!(traits & INFINITIVE)) return false
  // `The blaze was due to fire …`, but `the premier is due to visit …`
  const who = chunks.at(-2)
  return !(traits & NOUN) || who?.kind !== 'np' || who.np.mention !== null || who.np.noun !== null
}

/** `Kenya never condemned`: a negation that stands before the verb by itself. */
function isDenied({ grammar }: ChunkInput, before: Chunk | undefined, verb: VerbGroup): boolean {
  if (before?.kind !== 'adv' || verb.negated || isProclitic(grammar)) return false
  return grammar.words.negation?.includes(before.word) ?? false
}

/** `before`, `after`, `since` with a whole clause behind: a preposition turned conjunction. */
function opensClause(
  chunks: readonly Chunk[],
  i: number,
  tokens: readonly Token[],
  proclitic: boolean,
): boolean {
  const chunk = chunks[i]!
  if (chunk.last - chunk.first > 1 || !(tokens[chunk.first]!.form.classes & BIT.subordinator)) return false
  const next = chunks[i + 1]
  if (next?.kind !== 'np' || next.np.date !== null) return false
  let k = i + 2
  // `after the Agency (XYZ) had …`, `after General X, the army chief, had …`, `after the army chief, General X, had …`
  if (chunks[k]?.kind === 'open') {
    while (k < chunks.length && chunks[k]!.kind !== 'close') k++
    k++
  }
  const behind = chunks[k + 1]
  const named =
    next.np.mention !== null ||
    next.np.owner !== null ||
    next.np.titles.length > 0 ||
    (behind?.kind === 'np' && behind.np.mention !== null)
  if (named && chunks[k]?.kind === 'comma' && chunks[k + 1]?.kind === 'np' && chunks[k + 2]?.kind === 'comma')
    k += 3
  else if (named) {
    // `after X, who had fled, met Y`, `after Kenya, under fire at home, praised Togo`
    const told =
      (next.np.mention ?? next.np.owner) !== null && chunks.slice(0, i).some((c) => c.kind === 'vp')
    const close = closingComma(chunks, k, told)
    if (close !== -1) k = close + 1
  }
  // `after a boat of the coast guard opened fire`
  if (!proclitic) while (chunks[k]?.kind === 'prep' && chunks[k + 1]?.kind === 'np') k += 2
  // `a day after Seoul and Washington began a drill`
  const other = chunks[k + 1]
  if (next.np.mention && chunks[k]?.kind === 'coord' && other?.kind === 'np' && other.np.mention) k += 2
  if (chunks[k]?.kind === 'adv') k++
  const verb = chunks[k]
  return verb?.kind === 'vp' && verb.verb.kind === 'finite'
}
