/** Verb groups: clitics, negation, auxiliaries, main verb, inverted pronoun; tense, voice, mood. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { CAP, type Form, LOWER, NUM, WORD } from '../pack/pack.js'
import {
  ADVERB,
  AUXILIARY,
  CONTRACTION,
  FAMILIAR,
  FINITE,
  INFINITIVE,
  MODAL,
  NOUN,
  PARTICIPLE,
} from '../pack/traits.js'
import type { VerbReading } from '../pack/verbs.js'
import type { Sentence } from '../types.js'
import type { ChunkInput, Tense, VerbGroup } from './types.js'

/** What stands before a possible verb. */
export type Before = 'start' | 'verb' | 'noun' | 'subject' | 'adjective' | 'preposition' | 'other'

const FORMS = new Set(['present', 'past', 'imperfect', 'future', 'conditional'])
const finite = (r: VerbReading): boolean => FORMS.has(r.form)
const has = (grammar: Grammar, job: string, lemma: string): boolean =>
  grammar.auxiliaries[job]?.includes(lemma) ?? false
const isFamiliar = (r: VerbReading): boolean => r.person === 2 && r.number === 's' && r.form !== 'imperative'
const isOtherMood = (r: VerbReading): boolean => r.form === 'imperative' || r.form === 'subjunctive'
const NONE: readonly VerbReading[] = []

/** The lemmas of readings, each once. */
function lemmasOf(options: readonly VerbReading[]): string[] {
  const lemmas: string[] = []
  for (const { lemma } of options) if (!lemmas.includes(lemma)) lemmas.push(lemma)
  return lemmas
}

/** A verb group while it is read. */
interface Reading {
  readonly input: ChunkInput
  readonly sentence: Sentence
  readonly from: number
  readonly before: Before
  /** Words before the verb in its group: `ne`, `se`, `lui`, `l'`. */
  clitics: number
  /** Those are none but `l'`, `la`, `les`, `en`, which are articles elsewhere. */
  articleLike: boolean
  negated: boolean
  inverted: string | null
}

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
  const { tokens, grammar } = input
  const limit = sentence.last
  const g: Reading = {
    input,
    sentence,
    from,
    before,
    clitics: 0,
    articleLike: false,
    negated: false,
    inverted: null,
  }
  let i = from
  let reflexive = false
  let objectPronoun: string | null = null
  let dativePronoun: string | null = null
  while (i < limit && tokens[i]!.form.classes & BIT.preverbal) {
    const { classes, lower } = tokens[i]!.form
    if (classes & BIT.negation) g.negated = true
    else if (classes & BIT.reflexive) reflexive = true
    else if (classes & BIT.dative) dativePronoun = lower
    else if (classes & BIT.object) objectPronoun = lower
    g.clitics++
    i++
  }
  const { clitics } = g
  if (clitics && (i >= limit || tokens[i]!.form.verbs.length === 0)) return null
  // `l'`, `la`, `les`, `en` are pronouns only before a verb that the place allows; `leur visite`, `la porte` are not
  const articleLike = clitics > 0 && !g.negated && !reflexive
  g.articleLike = articleLike
  // `not to`, `to`
  let infinitiveMarked = false
  if (!clitics) {
    let j = i
    if (
      tokens[j]!.form.classes & BIT.negation &&
      !(tokens[j]!.form.classes & BIT.infinitive) &&
      tokens[j + 1] &&
      tokens[j + 1]!.form.classes & BIT.infinitive
    ) {
      g.negated = true
      j++
    }
    if (tokens[j]!.form.classes & BIT.infinitive) {
      let k = j + 1
      while (k < limit && tokens[k]!.form.traits & ADVERB) k++
      if (k < limit && tokens[k]!.form.traits & INFINITIVE && !(tokens[k]!.form.shape & CAP)) {
        infinitiveMarked = true
        i = k
      } else return null
    } else if (j !== i) return null
  }

  // the chain: auxiliaries until the main verb
  let kind: VerbGroup['kind'] | null = infinitiveMarked ? 'infinitive' : null
  let tense: Tense | null = null
  let pastAuxiliary = false
  let passive = false
  let perfect = false
  let mood: VerbGroup['mood'] = null
  let person = 0
  let number: '' | 's' | 'p' = ''
  let expects: string | null = infinitiveMarked ? 'infinitive' : null
  let last = i
  let head = -1
  let lemmas: string[] = []
  let copula = false
  for (let guard = 0; guard < 8 && i < limit; guard++) {
    const { form } = tokens[i]!
    const contraction = form.traits & CONTRACTION ? grammar.contractions[form.lower] : undefined
    const modal =
      contraction || form.traits & MODAL ? grammar.modals[contraction?.lemma ?? form.lower] : undefined
    if (modal && expects === null) {
      if (contraction?.negated || form.classes & BIT.negation) g.negated = true
      const next = skip(g, i + 1)
      if (next === -1 || !readings(g, next).some((r) => r.form === 'infinitive')) return null
      kind = 'finite'
      if (modal === 'future') tense = 'future'
      else if (modal === 'conditional') tense = 'conditional'
      else {
        tense = 'present'
        mood = modal
      }
      expects = 'infinitive'
      i = next
      continue
    }
    let options = contraction
      ? [{ lemma: contraction.lemma, form: 'present', person: 0, number: '', gender: '' } as VerbReading]
      : readings(g, i)
    if (contraction?.negated) g.negated = true
    if (expects !== null) options = options.filter((r) => r.form === expects)
    if (!options.length) {
      if (head === -1) return null
      break
    }
    // auxiliary with something fitting behind it?
    const aux = contraction || form.traits & AUXILIARY ? chainFrom(g, options, i) : null
    if (aux) {
      const { reading, next, expect } = aux
      if (kind === null) {
        kind = kindOf(reading)
        tense = tenseOf(reading)
        person = reading.person
        number = reading.number
        pastAuxiliary = reading.form === 'past' || reading.form === 'imperfect'
      }
      if (aux.job === 'perfect') perfect = true
      if (aux.job === 'passive') passive = true
      if (aux.job === 'near-future' && tense === 'present') tense = 'future'
      // `a dû quitter`, `a pu rencontrer` happened; `doit`, `devait rencontrer` is what is planned or ought to be
      if (aux.job === 'modal' && !perfect) {
        mood = has(grammar, 'obligation', reading.lemma) ? 'obligation' : 'hypothetical'
        if (mood === 'obligation') tense = 'future'
      }
      expects = expect
      copula = aux.job === 'passive'
      i = next
      continue
    }
    // the main verb
    const indicative = expects === null ? options.filter((r) => !isOtherMood(r)) : options
    const fitting = indicative.length ? indicative : options
    head = i
    lemmas = lemmasOf(fitting)
    if (kind === null) {
      const chosen = choose(g, fitting, i)
      if (!chosen) return null
      kind = kindOf(chosen)
      tense = tenseOf(chosen)
      person = chosen.person
      number = chosen.number
      lemmas = lemmasOf(fitting.filter((r) => kindOf(r) === kind))
      copula =
        kind === 'finite' &&
        (form.traits & AUXILIARY) !== 0 &&
        fitting.every((r) => has(grammar, 'passive', r.lemma) || has(grammar, 'perfect', r.lemma))
    } else copula = false
    last = i + 1
    last = passInverted(g, i + 1)
    // negation behind the verb: `ne veut pas`, `est not`
    if (
      last < limit &&
      tokens[last]!.form.classes & BIT.negation &&
      kind === 'finite' &&
      !(tokens[last]!.form.classes & BIT.preposition) &&
      // where nothing of a negation stands before the verb, only auxiliaries have one behind: `pleaded not guilty`
      (g.negated || (tokens[head]!.form.traits & AUXILIARY) !== 0) &&
      // `agreed not to use force` denies nothing
      !(last + 1 < limit && tokens[last + 1]!.form.classes & BIT.infinitive)
    ) {
      if (g.negated || (grammar.words.preverbal ?? []).length === 0) {
        g.negated = true
        last++
      }
    }
    break
  }
  if (head === -1 || kind === null) return null
  if (clitics && kind === 'participle') return null
  if (articleLike && kind !== 'finite' && kind !== 'infinitive') return null
  if (
    articleLike &&
    kind === 'finite' &&
    before !== 'start' &&
    before !== 'noun' &&
    before !== 'subject' &&
    before !== 'other'
  )
    return null
  // être + participle is perfect for some verbs and for reflexive ones, else passive
  if (passive && (reflexive || lemmas.some((l) => has(grammar, 'perfect-be', l)))) {
    passive = false
    perfect = true
  }
  if (perfect && tense === 'present') tense = 'past'
  if (!tense) tense = 'present'
  const compound = passive || perfect
  // `arrivé lundi à Oslo` has come, nobody brought him
  if (kind === 'participle') {
    const came = lemmas.some((l) => has(grammar, 'perfect-be', l)) && !agentFollows(g, last)
    passive = !came
  }
  return {
    first: from,
    last,
    head,
    lemmas,
    kind,
    tense,
    anterior: perfect && pastAuxiliary,
    passive,
    compound,
    negated: g.negated,
    mood,
    reflexive,
    objectPronoun,
    dativePronoun,
    inverted: g.inverted,
    copula,
    person,
    number,
  }
}

function readings({ input, sentence, from }: Reading, at: number): readonly VerbReading[] {
  const { form } = input.tokens[at]!
  if (!(form.shape & WORD) || (form.shape & CAP && at !== sentence.first && at !== from)) return NONE
  return form.traits & FAMILIAR ? form.verbs.filter((r) => !isFamiliar(r)) : form.verbs
}

/** The next token that is no adverb, negation or inverted pronoun, or -1; notes what it passes. */
function skip(g: Reading, at: number): number {
  const { tokens, lex } = g.input
  const limit = g.sentence.last
  let j = at
  for (let steps = 0; j < limit && steps < 6; steps++) {
    const back = passInverted(g, j)
    if (back > j) {
      j = back
      continue
    }
    const { form, lists } = tokens[j]!
    // `a, pour sa part, salué`, `has, for its part, praised`
    if (form.text === ',') {
      const end = passInsertion(g, j)
      if (end === j) return j
      j = end
      continue
    }
    // `a pour sa part salué`, `has at last met`
    const phrase =
      lists & LIST.phrases
        ? lex[j]!.find((m) => m.entry.bit === LIST.phrases && m.entry.attrs.class === 'adv' && m.last < limit)
        : undefined
    if (phrase) {
      // `has not yet met`
      for (; j < phrase.last; j++) if (denies(tokens[j]!.form)) g.negated = true
      continue
    }
    const dated = passDate(g, j)
    if (dated > j) {
      j = dated
      continue
    }
    if (form.classes & BIT.negation && !(form.classes & BIT.preverbal)) {
      g.negated ||= denies(form)
      j++
      continue
    }
    if (form.traits & ADVERB && !(form.traits & PARTICIPLE)) j++
    else return j
  }
  return j < limit ? j : -1
}

/** The token after a date that stands between an auxiliary and its verb (`had on Monday resigned`), or `at` where none does. */
function passDate({ input: { tokens, units, grammar }, sentence }: Reading, at: number): number {
  const first = tokens[at]!.form.classes & BIT.preposition ? at + 1 : at
  const unit = units[first]
  if (!unit || !('value' in unit) || unit.last >= sentence.last) return at
  const dayparts = grammar.jobs.daypart ?? []
  let last = unit.last
  while (last < sentence.last && dayparts.includes(tokens[last]!.form.lower)) last++
  return last
}

/** Words that an insertion between commas may have. */
const INSERTION = 10

/** The token after the comma that closes an insertion without a verb of its own, or `at` where there is none. */
function passInsertion({ input: { tokens }, sentence: { last } }: Reading, at: number): number {
  for (let j = at + 1; j < last && j <= at + INSERTION; j++) {
    const { text, shape, traits } = tokens[j]!.form
    if (text === ',') return j > at + 1 && j + 1 < last ? j + 1 : at
    if (!(shape & (WORD | NUM)) && text !== '-') return at
    if (traits & (FINITE | PARTICIPLE) && !(traits & NOUN) && shape & LOWER) return at
  }
  return at
}

/** A negation that is no adverb of degree (`hardly`). */
const denies = ({ classes }: Form): boolean => (classes & BIT.negation) !== 0 && !(classes & BIT.adverb)

/** Notes `-t-il`, `-elle` glued behind a verb; returns the token after it, or `at` where there is none. */
function passInverted(g: Reading, at: number): number {
  const { tokens } = g.input
  let j = at
  if (tokens[j]?.form.text !== '-' || !tokens[j]!.glued || j + 1 >= g.sentence.last) return at
  j++
  if (tokens[j]!.form.text.length === 1 && tokens[j + 1]?.form.text === '-' && tokens[j + 1]!.glued) j += 2
  const pronoun = tokens[j]
  if (!pronoun || !(pronoun.form.classes & BIT.subject)) return at
  g.inverted = pronoun.form.lower
  return j + 1
}

/** The job of an auxiliary here, by what follows it. */
function chainFrom(
  g: Reading,
  options: readonly VerbReading[],
  at: number,
): { reading: VerbReading; next: number; expect: string; job: string } | null {
  const { tokens, grammar } = g.input
  const { negated, inverted } = g
  const next = skip(g, at + 1)
  if (next !== -1)
    for (const reading of options)
      for (const [job, expect] of JOBS) {
        if (!has(grammar, job, reading.lemma)) continue
        const fits =
          readings(g, next).some((r) => r.form === expect) &&
          !(tokens[next]!.form.classes & (BIT.determiner | BIT.preposition) && expect !== 'participle')
        if (fits) return { reading, next, expect, job }
      }
  g.negated = negated
  g.inverted = inverted
  return null
}

/** `menace de quitter`, `plans to visit`: a preposition with an infinitive behind it. */
function opensInfinitive({ input: { tokens }, sentence: { last } }: Reading, at: number): boolean {
  let j = at + 1
  while (j < last && (tokens[j]!.form.classes & BIT.preverbal || tokens[j]!.form.traits & ADVERB)) j++
  return j < last && (tokens[j]!.form.traits & INFINITIVE) !== 0 && !(tokens[j]!.form.shape & CAP)
}

/** An agent phrase behind a past form, a date or adverb between them allowed. */
function agentFollows({ input: { tokens, lex }, sentence: { last } }: Reading, at: number): boolean {
  for (let i = at; i < last && i < at + 5; i++) {
    const { form, lists } = tokens[i]!
    // `by telephone` is a way, nobody
    if (form.jobs & JOB.agent)
      return !(lists & LIST.phrases && lex[i]!.some((m) => m.entry.bit === LIST.phrases))
    if (!(form.shape & WORD) || form.classes & (BIT.determiner | BIT.relative | BIT.coordinator)) return false
  }
  return false
}

/** Some other word of the sentence can be its finite verb. */
function otherFinite({ input: { tokens }, sentence: { first, last } }: Reading, at: number): boolean {
  for (let i = first; i < last; i++) {
    const { shape, traits, classes } = tokens[i]!.form
    const verb = traits & FINITE && (!(traits & NOUN) || traits & AUXILIARY)
    if (i !== at && shape & LOWER && verb && !(classes & BIT.preposition)) return true
  }
  return false
}

/** How to read a lone form, by what stands before and after. */
function choose(g: Reading, options: readonly VerbReading[], at: number): VerbReading | null {
  const { input, sentence, before } = g
  const { tokens, grammar } = input
  const { form } = tokens[at]!
  const noun = (form.traits & NOUN) !== 0
  const next = at + 1 < sentence.last ? tokens[at + 1]!.form : null
  // a language with clitics before its verbs has infinitives that are no base forms
  const inflected = (grammar.words.preverbal ?? []).length > 0
  const infinitive = options.find((r) => r.form === 'infinitive')
  const gerund = options.find((r) => r.form === 'gerund')
  const participle = options.find((r) => r.form === 'participle')
  const sure = options.find((r) => finite(r) && !(infinitive && r.form === 'present'))
  // `dit`, `applaudit`: the news of today is told in the present, not in the literary past
  const today = inflected ? options.find((r) => r.form === 'present') : undefined
  const base = today ?? options.find(finite) ?? options.find((r) => r.form === 'subjunctive')
  // `avec le conseiller`, `la politique`: a clitic that is an article elsewhere stands before no noun
  if (g.clitics) return g.articleLike && noun ? null : (base ?? infinitive ?? gerund ?? null)
  // `protesters led by`: a past form that is a participle too, with an agent behind it
  if (participle && agentFollows(g, at + 1) && otherFinite(g, at)) return participle
  if (before === 'preposition')
    return gerund ?? (infinitive && !noun && form.lower === infinitive.lemma && inflected ? infinitive : null)
  if (before === 'adjective') return null
  if (base && noun && before === 'noun' && disagrees(g, base, at)) return null
  // `elle enquête`
  if (before === 'subject' && base) return base
  // `rendu visite à`, `porté plainte contre`: the noun of a light verb
  if (before === 'verb' && noun) return null
  if (sure && !noun) return base ?? sure
  const opensObject = next !== null && (next.classes & OPENS_OBJECT || next.shape & CAP) !== 0
  if (base && before !== 'start' && (opensObject || (!noun && base.form !== 'present'))) return base
  // `Kazakhstan places great importance`: behind a name, with more than a preposition to follow; `la Banque table sur
  // une hausse`: or as the only verb, where no noun follows a name
  const doer = before === 'noun' && noun && input.named(at - 1)
  const third = base?.person === 3 ? base : options.find((r) => r.form === 'present' && r.person === 3)
  if (doer && third && next && next.shape & (WORD | NUM)) {
    if (!(next.classes & (BIT.preposition | BIT.coordinator)) || opensInfinitive(g, at + 1)) return third
    if (inflected && next.classes & BIT.preposition && !otherFinite(g, at)) return third
  }
  // `somme X de partir et menace de saisir Y`
  if (base && noun && inflected && before === 'other' && opensInfinitive(g, at + 1)) return base
  if (base && before === 'noun' && !noun && !(infinitive && inflected)) return base
  if (infinitive && inflected && !noun) return infinitive
  if (gerund) return noun && before === 'noun' ? null : gerund
  if (participle && !(noun && (before === 'start' || before === 'noun'))) return participle
  return null
}

/** `its water cannon on X`, `the border gate the same day`: a form for plural subjects behind one common noun in the singular. */
function disagrees(
  { input: { tokens, grammar } }: Reading,
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
const DOERS =
  LIST['person-nouns'] | LIST['group-nouns'] | LIST['body-nouns'] | LIST['institution-heads'] | LIST.titles

/** Words that can open an object. */
const OPENS_OBJECT =
  BIT.determiner | BIT.possessive | BIT.demonstrative | BIT.complementizer | BIT.object | BIT.quantifier

/** What follows an auxiliary of each job. */
const JOBS: readonly (readonly [string, VerbReading['form']])[] = [
  ['perfect', 'participle'],
  ['passive', 'participle'],
  ['progressive', 'gerund'],
  ['support', 'infinitive'],
  ['near-future', 'infinitive'],
  ['modal', 'infinitive'],
]

function kindOf(reading: VerbReading): VerbGroup['kind'] {
  switch (reading.form) {
    case 'infinitive':
      return 'infinitive'
    case 'gerund':
      return 'gerund'
    case 'participle':
      return 'participle'
    default:
      return 'finite'
  }
}

function tenseOf(reading: VerbReading): Tense {
  switch (reading.form) {
    case 'past':
    case 'imperfect':
    case 'participle':
      return 'past'
    case 'future':
      return 'future'
    case 'conditional':
      return 'conditional'
    default:
      return 'present'
  }
}
