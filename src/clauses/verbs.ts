/** Verb groups: clitics, negation, auxiliaries, main verb, inverted pronoun; tense, voice, mood. */
import { BIT, type Grammar, isProclitic, JOB, type VerbJob } from '../pack/grammar.js'
import { CAP } from '../pack/pack.js'
import { ADVERB, AUXILIARY, CONTRACTION, INFINITIVE, MODAL } from '../pack/traits.js'
import type { VerbReading } from '../pack/verbs.js'
import type { Sentence } from '../types.js'
import { wordAt } from './lookahead.js'
import { OPENS_QUOTE } from './marks.js'
import type { ChunkInput, VerbGroup } from './types.js'
import { choose } from './verb-forms.js'
import { passInverted, skip } from './verb-gaps.js'
import { type Before, blankGroup, type GroupReading, has, kindOf, readings, tenseOf } from './verb-reading.js'
import { agentFollows } from './verb-signs.js'

/** How many verbs a group may have. */
const MAX_CHAIN = 8

/**
 * The verb group that begins at token `from`, or null. `before` tells what stands in front, which settles words that
 * are noun and verb alike.
 */
export function readVerbGroup(
  input: ChunkInput,
  sentence: Sentence,
  from: number,
  before: Before,
): VerbGroup | null {
  const g = blankGroup(input, sentence, from, before)
  const behind = takeClitics(g)
  let i = g.clitics ? behind : takeInfinitiveMark(g)
  if (i === -1) return null
  const { grammar } = input
  for (let verbs = 0; verbs < MAX_CHAIN && i < sentence.last; verbs++) {
    const { form } = wordAt(input, i, sentence.last)
    const contraction = form.traits & CONTRACTION ? grammar.contractions[form.lower] : undefined
    if (contraction?.negated) g.negated = true
    const modal =
      contraction || form.traits & MODAL ? grammar.modals[contraction?.lemma ?? form.lower] : undefined
    if (modal && g.expects === null) {
      i = takeModal(g, modal, i)
      if (i === -1) return null
      continue
    }
    const options = optionsAt(g, i, contraction?.lemma)
    if (!options.length) return null
    const next = contraction || form.traits & AUXILIARY ? takeAuxiliary(g, options, i) : -1
    if (next === -1) return takeMain(g, options, i)
    i = next
  }
  return null
}

/** Takes what stands before the verb; returns the token behind it, or -1 where that is no verb. */
function takeClitics(g: GroupReading): number {
  const { tokens } = g.input
  const limit = g.sentence.last
  let i = g.from
  for (; i < limit; i++) {
    const { classes, lower } = tokens[i]!.form
    // `ne pas le recevoir`
    const denies = (classes & BIT.negation) !== 0
    if (!(classes & BIT.preverbal || (denies && g.negated))) break
    if (denies) g.negated = true
    else if (classes & BIT.reflexive) g.reflexive = true
    else if (classes & BIT.dative) g.dativePronoun = lower
    else if (classes & BIT.object) g.objectPronoun = lower
    g.clitics++
  }
  // `l'`, `la`, `les`, `en` are pronouns only before a verb that the place allows; `leur visite`, `la porte` are not
  g.articleLike = g.clitics > 0 && !g.negated && !g.reflexive
  return i < limit && tokens[i]!.form.verbs.length > 0 ? i : -1
}

/** Passes `to`, `not to`; returns the verb, which is the first token where there is no such mark, or -1 where none follows. */
function takeInfinitiveMark(g: GroupReading): number {
  const { tokens } = g.input
  const { classes } = tokens[g.from]!.form
  let verb = g.from + 1
  if (!(classes & BIT.infinitive)) {
    const next = classes & BIT.negation ? tokens[verb] : undefined
    if (!next || !(next.form.classes & BIT.infinitive)) return g.from
    g.negated = true
    verb++
  }
  const limit = g.sentence.last
  // `vowed to "crush" X`
  if (OPENS_QUOTE.test(tokens[verb]?.form.text ?? '')) verb++
  while (verb < limit && tokens[verb]!.form.traits & ADVERB) verb++
  const form = verb < limit ? wordAt(g.input, verb, limit).form : null
  if (!form || !(form.traits & INFINITIVE) || form.shape & CAP) return -1
  g.kind = 'infinitive'
  g.expects = 'infinitive'
  return verb
}

/** Takes a modal word; returns the infinitive behind it, or -1. */
function takeModal(g: GroupReading, modal: Grammar['modals'][string], at: number): number {
  if (g.input.tokens[at]!.form.classes & BIT.negation) g.negated = true
  const next = skip(g, at + 1)
  if (next === -1 || !readings(g, next).some((r) => r.form === 'infinitive')) return -1
  g.kind = 'finite'
  g.expects = 'infinitive'
  if (modal === 'future' || modal === 'conditional') g.tense = modal
  else {
    g.tense = 'present'
    g.mood = modal
  }
  return next
}

/** What a word can be behind the verb before it. */
function optionsAt(g: GroupReading, at: number, contracted: string | undefined): readonly VerbReading[] {
  const options: readonly VerbReading[] =
    contracted === undefined
      ? readings(g, at)
      : [{ lemma: contracted, form: 'present', person: 0, number: '', gender: '' }]
  return g.expects === null ? options : options.filter((r) => r.form === g.expects)
}

/** What follows an auxiliary of each job. */
const JOBS: readonly (readonly [VerbJob, VerbReading['form']])[] = [
  ['perfect', 'participle'],
  ['passive', 'participle'],
  ['progressive', 'gerund'],
  ['support', 'infinitive'],
  ['near-future', 'infinitive'],
  ['modal', 'infinitive'],
]

/** Takes an auxiliary, which is one by the form that follows it; returns that, or -1 where none fits. */
function takeAuxiliary(g: GroupReading, options: readonly VerbReading[], at: number): number {
  const { tokens, grammar } = g.input
  const { negated, inverted } = g
  const next = skip(g, at + 1)
  if (next !== -1)
    for (const reading of options)
      for (const [job, form] of JOBS) {
        if (!has(grammar, job, reading.lemma)) continue
        const fits =
          readings(g, next).some((r) => r.form === form) &&
          !(tokens[next]!.form.classes & (BIT.determiner | BIT.preposition) && form !== 'participle')
        if (!fits) continue
        begin(g, reading)
        g.expects = form
        applyJob(g, job, reading.lemma)
        return next
      }
  g.negated = negated
  g.inverted = inverted
  return -1
}

/** The first verb of a group tells its kind, tense, person and number. */
function begin(g: GroupReading, reading: VerbReading): void {
  if (g.kind !== null) return
  g.kind = kindOf(reading)
  g.tense = tenseOf(reading)
  g.person = reading.person
  g.number = reading.number
  g.imperfect = reading.form === 'imperfect'
  g.pastAuxiliary = reading.form === 'past' || g.imperfect
}

function applyJob(g: GroupReading, job: string, lemma: string): void {
  if (job === 'perfect') {
    g.perfect = true
    g.current = has(g.input.grammar, 'current', lemma)
  }
  if (job === 'passive') g.passive = true
  if (job === 'near-future' && g.tense === 'present') g.tense = 'future'
  // `a dû quitter`, `a pu rencontrer` happened; `doit`, `devait rencontrer` is what is planned or ought to be
  if (job === 'modal' && !g.perfect) {
    g.mood = has(g.input.grammar, 'obligation', lemma) ? 'obligation' : 'hypothetical'
    if (g.mood === 'obligation') g.tense = 'future'
  }
}

/** Takes the main verb and what is glued to it; the group, or null where these words are none. */
function takeMain(g: GroupReading, options: readonly VerbReading[], head: number): VerbGroup | null {
  const { grammar, tokens } = g.input
  const indicative = g.expects === null ? options.filter((r) => !isOtherMood(r)) : options
  let fitting = indicative.length ? indicative : options
  let copula = false
  if (g.kind === null) {
    const chosen = choose(g, fitting, head)
    if (!chosen) return null
    begin(g, chosen)
    copula =
      g.kind === 'finite' &&
      (tokens[head]!.form.traits & AUXILIARY) !== 0 &&
      fitting.every((r) => has(grammar, 'passive', r.lemma) || has(grammar, 'perfect', r.lemma))
    fitting = fitting.filter((r) => kindOf(r) === g.kind)
  }
  if (!allowsClitics(g)) return null
  // `le permis`, `le cessez-le-feu`: nobody speaks, and nobody is spoken to
  if (g.articleLike && g.kind === 'finite' && fitting.every(({ person }) => person === 1 || person === 2))
    return null
  const last = takeNegation(g, head, passInverted(g, wordAt(g.input, head, g.sentence.last).last))
  if (g.perfect) g.objectPronoun = agreed(g, fitting)
  return finish(g, head, last, lemmasOf(fitting), copula)
}

/** `l'a arrêtée`: the object before a perfect is of the gender that its participle has. */
function agreed(
  { input: { grammar }, objectPronoun }: GroupReading,
  options: readonly VerbReading[],
): string | null {
  const facts = objectPronoun === null ? undefined : grammar.pronouns[objectPronoun]
  const [{ gender, number }] = options as [VerbReading]
  if (!facts || facts.gender !== null || facts.number !== 's' || number !== 's' || !gender)
    return objectPronoun
  if (options.some((r) => r.form === 'participle' && r.gender !== gender)) return objectPronoun
  const { object = [] } = grammar.words
  const same = object.find((word) => {
    const other = grammar.pronouns[word]
    return other?.number === 's' && other.gender === gender && other.refers === facts.refers
  })
  return same ?? objectPronoun
}

const isOtherMood = (r: VerbReading): boolean => r.form === 'imperative' || r.form === 'subjunctive'

/** The lemmas of readings, each once. */
function lemmasOf(options: readonly VerbReading[]): string[] {
  const lemmas: string[] = []
  for (const { lemma } of options) if (!lemmas.includes(lemma)) lemmas.push(lemma)
  return lemmas
}

/** Whether the words before the verb can be pronouns here. */
function allowsClitics(g: GroupReading): boolean {
  const { clitics, articleLike, objectPronoun, dativePronoun, kind, before } = g
  if (!clitics || kind === 'infinitive') return true
  if (!articleLike) return kind !== 'participle'
  // `…, l'accusant de mentir`, `…, lui demandant de partir`, `en l'accusant`
  if (kind === 'gerund')
    return (objectPronoun !== null || dativePronoun !== null) && (before === 'other' || isAccompanied(g))
  return kind === 'finite' && before !== 'verb' && before !== 'adjective' && before !== 'preposition'
}

/** Behind a preposition that has gerunds. */
const isAccompanied = ({ input: { tokens }, from, before }: GroupReading): boolean =>
  before === 'preposition' && (tokens[from - 1]!.form.jobs & JOB.accompanying) !== 0

/** Takes a negation behind the verb (`ne veut pas`, `is not`); returns the token behind the group. */
function takeNegation(g: GroupReading, head: number, last: number): number {
  const { tokens, grammar } = g.input
  const limit = g.sentence.last
  if (g.kind !== 'finite' || last >= limit) return last
  const { classes } = tokens[last]!.form
  if (!(classes & BIT.negation) || classes & BIT.preposition) return last
  // `has neither condemned nor praised X`
  if (classes & BIT.coordinator && !isProclitic(grammar)) return last
  // `agreed not to use force` denies nothing
  if (last + 1 < limit && tokens[last + 1]!.form.classes & BIT.infinitive) return last
  // where nothing of a negation stands before the verb, only auxiliaries have one behind: `pleaded not guilty`
  const auxiliary = (tokens[head]!.form.traits & AUXILIARY) !== 0 && !isProclitic(grammar)
  if (!g.negated && !auxiliary) return last
  g.negated = true
  return last + 1
}

/** `was engaged in talks`: nobody did that to who is. */
function isEngaged(
  { input: { tokens, grammar } }: GroupReading,
  last: number,
  lemmas: readonly string[],
): boolean {
  const { classes = 0, jobs = 0 } = tokens[last]?.form ?? {}
  return (
    (classes & BIT.preposition) !== 0 &&
    !(jobs & JOB.agent) &&
    lemmas.some((l) => has(grammar, 'engaging', l))
  )
}

function finish(
  g: GroupReading,
  head: number,
  last: number,
  lemmas: readonly string[],
  copula: boolean,
): VerbGroup {
  const { grammar } = g.input
  const kind = g.kind!
  const moves = lemmas.some((l) => has(grammar, 'perfect-be', l))
  // être + participle is perfect for some verbs and for reflexive ones, else passive
  const passive = g.passive && !g.reflexive && !moves && !isEngaged(g, last, lemmas)
  const perfect = g.perfect || (g.passive && (g.reflexive || moves))
  return {
    first: g.from,
    last,
    head,
    lemmas,
    kind,
    tense: perfect && g.tense === 'present' ? 'past' : (g.tense ?? 'present'),
    imperfect: g.imperfect && !perfect,
    anterior: perfect && g.pastAuxiliary,
    decided: null,
    current: g.current && !g.pastAuxiliary && g.tense === 'present',
    // `arrivé lundi à Oslo` has come, nobody brought him
    passive: kind === 'participle' ? !moves || agentFollows(g, last) : passive,
    compound: passive || perfect,
    negated: g.negated,
    mood: g.mood,
    reflexive: g.reflexive,
    objectPronoun: g.objectPronoun,
    dativePronoun: g.dativePronoun,
    inverted: g.inverted,
    copula,
    person: g.person,
    number: g.number,
  }
}
