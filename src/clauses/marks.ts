/** Marks: words that are neither noun phrase nor verb but have a grammatical job, and punctuation. */
import { BIT, type Grammar, isProclitic, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { LOWER, NUM } from '../pack/pack.js'
import { ADVERB, AUXILIARY, FINITE, MODAL, NOUN } from '../pack/traits.js'
import type { Token } from '../types.js'
import { isExpletive } from './lookahead.js'
import type { Chunk, ChunkInput, MarkKind, VerbGroup } from './types.js'

/** Kinds of signs. */
export const PUNCTUATION: Readonly<Record<string, MarkKind>> = {
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
  "''": 'quote',
  '‘‘': 'quote',
  '’’': 'quote',
  '»': 'quote',
  '–': 'comma',
  '—': 'comma',
}

/** End of the dash that one or two hyphens between blanks stand for (`Kenya - once a critic -`), or `at` where none do. */
export function dashAt(tokens: readonly Token[], at: number): number {
  const isHyphen = (i: number, glued: boolean): boolean =>
    tokens[i]?.form.text === '-' && tokens[i]!.glued === glued
  if (!isHyphen(at, false)) return at
  const last = isHyphen(at + 1, true) ? at + 2 : at + 1
  return tokens[last] && !tokens[last]!.glued ? last : at
}

/** A sign that opens quoted words. */
export const OPENS_QUOTE = /^(?:["“«]|''|‘‘)$/

/** The job of a function word here, or null when a phrase may begin. */
export function markKind(input: ChunkInput, chunks: readonly Chunk[], i: number): MarkKind | null {
  const { tokens } = input
  const form = tokens[i]!.form
  const { classes } = form
  const before = chunks.at(-1)
  // `en déplacement`: no adverb by its ending
  const noun = before?.kind === 'prep' && (tokens[i - 1]!.form.jobs & JOB.accompanying) !== 0
  if (classes === 0) return form.traits & ADVERB && !noun ? 'adv' : null
  // `said on Tuesday that`: no date has a relative clause
  // `demande par 14 voix contre 10 que X parte`: nor has a number
  const dated = before?.kind === 'np' && (before.np.date !== null || isNumber(input, before))
  const afterNoun =
    (before?.kind === 'np' &&
      !dated &&
      !isSaidOfIt(input, before, chunks) &&
      !isAskedOf(input, before, chunks, i)) ||
    (before?.kind === 'comma' && (chunks.at(-2)?.kind === 'np' || chunks.at(-2)?.kind === 'close')) ||
    before?.kind === 'prep'
  if (classes & BIT.coordinator) return 'coord'
  // `who last came`, `Macron last visited`: an adjective right before a form that is only a verb
  if (classes === BIT.adjective && (before?.kind === 'rel' || followsName(input, before, i))) {
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
  // `X, who met Y and who thanked Z`
  if (classes & BIT.relative && !(classes & BIT.complementizer) && goesOnRelative(chunks)) return 'rel'
  // `Should X agree, …`
  if (classes & BIT.conditional && classes & BIT.modal && opensClause(before)) return 'sub'
  // `s'il`
  if (classes & BIT.conditional && classes & BIT.reflexive)
    if ((tokens[i + 1]?.form.classes ?? 0) & BIT.subject) return before?.kind === 'vp' ? 'comp' : 'sub'
  // `if`, `si`: what is asked only right behind a verb, a condition everywhere else
  if (classes & BIT.conditional && classes & BIT.complementizer && before?.kind !== 'vp') return 'sub'
  if (classes & BIT.complementizer && before?.kind !== 'prep') return 'comp'
  if (classes & BIT.preposition && !isArticle(input, chunks, i)) return 'prep'
  if (classes & BIT.subordinator) return 'sub'
  if (classes & BIT.relative) return before?.kind === 'np' ? 'rel' : 'sub'
  if (isExpletive(form) && !tellsExistence(input, before, i)) return 'adv'
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

/** `saying THERE was no choice`, `there would be talks`: an adverb that is the subject of what is, right before it. */
function tellsExistence({ tokens }: ChunkInput, before: Chunk | undefined, i: number): boolean {
  // `the situation there is calm`
  if (before?.kind === 'prep' || (before?.kind === 'np' && before.np.date === null)) return false
  const next = tokens[i + 1]?.form
  return next !== undefined && (next.traits & (AUXILIARY | MODAL)) !== 0
}

/** `made it plain that`, `il est clair que`: one word of what a pronoun stands for, of which no relative clause speaks. */
const isSaidOfIt = (
  { grammar }: ChunkInput,
  { np, first, last }: Extract<Chunk, { kind: 'np' }>,
  chunks: readonly Chunk[],
): boolean => {
  const [vp, pronoun] =
    chunks.at(-2)?.kind === 'np' ? [chunks.at(-3), chunks.at(-2)] : [chunks.at(-2), chunks.at(-3)]
  if (last - first !== 1 || vp?.kind !== 'vp' || pronoun?.kind !== 'np' || pronoun.np.pronoun === null)
    return false
  const { copula = [] } = grammar.auxiliaries
  return vp.first < pronoun.first || (!np.mention && vp.verb.lemmas.some((l) => copula.includes(l)))
}

/** `exige du gouvernement qu'il parte`: what is asked of a body, in a clause with a pronoun for it. */
function isAskedOf(
  { tokens, grammar }: ChunkInput,
  { np }: Extract<Chunk, { kind: 'np' }>,
  chunks: readonly Chunk[],
  i: number,
): boolean {
  const [vp, prep] = [chunks.at(-3), chunks.at(-2)]
  if (vp?.kind !== 'vp' || prep?.kind !== 'prep' || np.noun?.list !== 'body-nouns') return false
  const { exacting = [] } = grammar.auxiliaries
  const { classes = 0 } = tokens[i + 1]?.form ?? {}
  return (classes & BIT.subject) !== 0 && vp.verb.lemmas.some((l) => exacting.includes(l))
}

/** Right behind a name, in a language whose adjectives stand before their noun. */
const followsName = ({ grammar, named }: ChunkInput, before: Chunk | undefined, i: number): boolean =>
  before?.kind === 'np' && before.last === i && named(i - 1) && !isProclitic(grammar)

/** A number alone. */
const isNumber = ({ tokens }: ChunkInput, { first, last }: Chunk): boolean =>
  last - first === 1 && (tokens[first]!.form.shape & NUM) !== 0

/** Behind a conjunction that joins a relative clause to one before it. */
const goesOnRelative = (chunks: readonly Chunk[]): boolean =>
  chunks.at(-1)?.kind === 'coord' && chunks.some(({ kind }) => kind === 'rel')

/** Nothing stands before that could be a subject. */
const opensClause = (before: Chunk | undefined): boolean =>
  before === undefined || before.kind === 'comma' || before.kind === 'coord' || before.kind === 'quote'

/** Where `des` is an article, and `de` before an adjective: `a pris mardi à Lima de nouvelles mesures`. */
function isArticle({ tokens, grammar }: ChunkInput, chunks: readonly Chunk[], i: number): boolean {
  const { jobs, classes } = tokens[i]!.form
  if (!(jobs & JOB.partitive)) return false
  const thing = ((tokens[i + 1]?.form.shape ?? 0) & LOWER) !== 0
  if (classes & BIT.determiner) return opensPhrase(tokens, chunks) || followsAdverbial(chunks, grammar, thing)
  const next = tokens[i + 1]?.form.classes ?? 0
  if (!(next & BIT.adjective) || next & BIT.determiner) return false
  const before = chunks.findLast(({ kind }) => kind !== 'adv')
  // `De nouvelles sanctions ont été prises`, `X, Y et d'autres ministres`, `a dit que d'autres partiraient`
  if (before === undefined || before.kind === 'coord' || before.kind === 'comp') return true
  return (
    (before.kind === 'vp' && takesObject(before.verb, grammar)) || followsAdverbial(chunks, grammar, false)
  )
}

/** Where a phrase begins: at the start, behind a verb, a preposition, a conjunction, or what stands before the subject. */
function opensPhrase(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const before = chunks.at(-1)
  switch (before?.kind) {
    case undefined:
    case 'vp':
    case 'prep':
    case 'coord':
    case 'sub':
    case 'comp':
    case 'quote':
    case 'break':
      return true
    case 'comma':
      return chunks.some((c) => c.kind === 'vp')
        ? closesFronted(chunks)
        : isFronted(tokens, chunks[0]!, chunks[1])
    default:
      return false
  }
}

/** `Pendant que X reçoit Y, des militants …`: behind the comma of a clause before the main one; but `parle de paix, des prix et …`. */
function closesFronted(chunks: readonly Chunk[]): boolean {
  if (chunks.filter(({ kind }) => kind === 'comma').length !== 1) return false
  const finite = chunks.filter((c) => c.kind === 'vp' && c.verb.kind === 'finite').length
  const [opening, next] = chunks
  const phrase = opening!.kind === 'prep' && next?.kind === 'np'
  const verb = opening!.kind === 'prep' && !phrase ? next : opening
  const fronted = opening!.kind === 'sub' ? finite === 1 : (phrase || verb?.kind === 'vp') && finite === 0
  return fronted && chunks.at(-3)?.kind !== 'prep'
}

/** Behind a day or a place that stands between a verb and its object, or behind commas that part these from both: `a saisi, lundi, des armes`. */
function followsAdverbial(chunks: readonly Chunk[], grammar: Grammar, thing: boolean): boolean {
  const { 'dative-marker': to = [] } = grammar.jobs
  let passed = false
  let given = false
  let commas = 0
  for (let k = chunks.length - 1; k >= 0; k--) {
    const chunk = chunks[k]!
    if (chunk.kind === 'vp') {
      const { verb } = chunk
      if (given && !verb.lemmas.some((l) => grammar.auxiliaries.handing?.includes(l))) return false
      // `a félicité X et offert à Y des camions`
      const joined = verb.kind === 'participle' && chunks[k - 1]?.kind === 'coord'
      return passed && commas !== 1 && (joined || takesObject(verb, grammar))
    }
    // `près de Karachi`
    if (chunk.kind === 'adv' || (chunk.kind === 'prep' && chunks[k + 1]?.kind === 'prep')) continue
    if (chunk.kind === 'comma' && (commas === 1 || k === chunks.length - 1)) {
      commas++
      continue
    }
    if (chunk.kind !== 'np') return false
    const governed = chunks[k - 1]?.kind === 'prep'
    const local = governed && (chunk.np.mention ? chunk.np.mention.type === 'place' : commas === 1)
    const marker = chunks[k - 1]
    if (chunk.np.date === null && !local) {
      // `a remis aux mineurs des casques`, but `au chef des rebelles`
      const { noun, titles, mention } = chunk.np
      const office = noun?.list === 'titles' || titles.length > 0
      if (given || !thing || (office && mention?.type !== 'person')) return false
      if (marker?.kind !== 'prep' || !to.includes(marker.word)) return false
      given = true
    }
    if (governed) k--
    passed = true
  }
  return false
}

/** Not `a discuté de`, `s'est félicité de`, `a été informé de`. */
const takesObject = ({ lemmas, reflexive, passive }: VerbGroup, { auxiliaries }: Grammar): boolean =>
  !reflexive && !passive && !lemmas.some((l) => auxiliaries.oblique?.includes(l))

/** `À Lima, …`, `Lundi, …`, `La veille du scrutin, …`, `Quelques heures plus tard, …`: no subject. */
const isFronted = (tokens: readonly Token[], chunk: Chunk, next: Chunk | undefined): boolean =>
  chunk.kind === 'prep' ||
  chunk.kind === 'adv' ||
  (chunk.kind === 'np' &&
    (chunk.np.date !== null ||
      next?.kind === 'adv' ||
      ((tokens[chunk.np.head]?.lists ?? 0) & LIST.dates) !== 0))
