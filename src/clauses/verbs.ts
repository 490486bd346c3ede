/** Verb groups: clitics, negation, auxiliaries, main verb, inverted pronoun; tense, voice, mood. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import type { LexMatch } from '../pack/lexicon.js'
import { CAP, type Form, LOWER, WORD } from '../pack/pack.js'
import type { VerbReading } from '../pack/verbs.js'
import type { Sentence, Token } from '../types.js'
import type { Tense, VerbGroup } from './types.js'

/** What stands before a possible verb. */
export type Before = 'start' | 'verb' | 'noun' | 'adjective' | 'preposition' | 'other'

interface Input {
  readonly tokens: readonly Token[]
  readonly lex: readonly (readonly LexMatch[] | undefined)[]
  readonly grammar: Grammar
  /** A named mention ends with this token. */
  readonly named: (token: number) => boolean
}

const FINITE = new Set(['present', 'past', 'imperfect', 'future', 'conditional'])
const finite = (r: VerbReading): boolean => FINITE.has(r.form)
const has = (grammar: Grammar, job: string, lemma: string): boolean =>
  grammar.auxiliaries[job]?.includes(lemma) ?? false

/** Second person singular: nobody says `tu` in a newspaper, and many plural nouns look like it. */
const isFamiliar = (r: VerbReading): boolean => r.person === 2 && r.number === 's' && r.form !== 'imperative'
const NONE: readonly VerbReading[] = []

/** Adverbs by list or by ending. */
export function isAdverb(form: Form, grammar: Grammar): boolean {
  if (form.classes & (BIT.adverb | BIT.negation)) return true
  if (form.shape & CAP || form.text.length < 5 || form.verbs.length > 0) return false
  return grammar.adverbEndings.some((ending) => form.lower.endsWith(ending)) && form.entries.length === 0
}

/**
 * The verb group that begins at token `from`, or null. `before` tells what stands in front, which settles words that
 * are noun and verb alike.
 */
export function readVerbGroup(
  input: Input,
  sentence: Sentence,
  from: number,
  before: Before,
  preposition: string | null,
): VerbGroup | null {
  const { tokens, grammar } = input
  const limit = sentence.last
  let i = from
  let negated = false
  let reflexive = false
  let objectPronoun: string | null = null
  let dativePronoun: string | null = null
  let inverted: string | null = null
  // what stands before the verb in its group: `ne`, `se`, `lui`, `l'`
  let clitics = 0
  while (i < limit && tokens[i]!.form.classes & BIT.preverbal) {
    const { classes, lower } = tokens[i]!.form
    if (classes & BIT.negation) negated = true
    else if (classes & BIT.reflexive) reflexive = true
    else if (classes & BIT.dative) dativePronoun = lower
    else if (classes & BIT.object) objectPronoun = lower
    clitics++
    i++
  }
  if (clitics && (i >= limit || tokens[i]!.form.verbs.length === 0)) return null
  // `l'`, `la`, `les`, `en` are pronouns only before a verb that the place allows; `leur visite`, `la porte` are not
  const articleLike = clitics > 0 && !negated && !reflexive
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
      negated = true
      j++
    }
    if (tokens[j]!.form.classes & BIT.infinitive) {
      let k = j + 1
      while (k < limit && isAdverb(tokens[k]!.form, grammar)) k++
      if (
        k < limit &&
        tokens[k]!.form.verbs.some((r) => r.form === 'infinitive') &&
        !(tokens[k]!.form.shape & CAP)
      ) {
        infinitiveMarked = true
        i = k
      } else return null
    } else if (j !== i) return null
  }

  // the chain: auxiliaries until the main verb
  let kind: VerbGroup['kind'] | null = infinitiveMarked ? 'infinitive' : null
  let tense: Tense | null = null
  let anterior = false
  let passive = false
  let perfect = false
  let mood: VerbGroup['mood'] = null
  let person = 0
  let number: '' | 's' | 'p' = ''
  let expects: ReadonlySet<string> | null = infinitiveMarked ? INFINITIVE : null
  let last = i
  let head = -1
  let lemmas: string[] = []
  let copula = false
  for (let guard = 0; guard < 8 && i < limit; guard++) {
    const { form } = tokens[i]!
    const contraction = grammar.contractions[form.lower]
    const modal = grammar.modals[contraction?.lemma ?? form.lower]
    if (modal && expects === null) {
      if (contraction?.negated || form.classes & BIT.negation) negated = true
      const next = skip(i + 1)
      if (next === -1 || !readings(next).some((r) => r.form === 'infinitive')) return null
      kind = 'finite'
      if (modal === 'future') tense = 'future'
      else if (modal === 'conditional') tense = 'conditional'
      else {
        tense = 'present'
        mood = modal
      }
      expects = INFINITIVE
      i = next
      continue
    }
    let options = contraction
      ? [{ lemma: contraction.lemma, form: 'present', person: 0, number: '', gender: '' } as VerbReading]
      : readings(i)
    if (contraction?.negated) negated = true
    if (expects) options = options.filter((r) => expects!.has(r.form))
    if (!options.length) {
      if (head === -1) return null
      break
    }
    // auxiliary with something fitting behind it?
    const aux = expects === null || i >= from ? chainFrom(options, i) : null
    if (aux) {
      const { reading, next, expect } = aux
      if (kind === null) {
        kind = kindOf(reading)
        tense = tenseOf(reading)
        person = reading.person
        number = reading.number
        if (
          has(grammar, 'perfect', reading.lemma) &&
          (reading.form === 'past' || reading.form === 'imperfect')
        )
          anterior = true
      }
      if (aux.job === 'perfect') perfect = true
      if (aux.job === 'passive') passive = true
      if (aux.job === 'near-future' && tense === 'present') tense = 'future'
      if (aux.job === 'modal')
        mood =
          tense === 'conditional'
            ? 'hypothetical'
            : has(grammar, 'obligation', reading.lemma)
              ? 'obligation'
              : 'hypothetical'
      expects = expect
      copula = aux.job === 'passive'
      i = next
      continue
    }
    // the main verb
    const fitting = expects
      ? options
      : options.filter(
          (r) =>
            (r.form !== 'imperative' && r.form !== 'subjunctive') ||
            options.every((o) => o.form === 'imperative' || o.form === 'subjunctive'),
        )
    if (!fitting.length) return null
    head = i
    lemmas = [...new Set(fitting.map((r) => r.lemma))]
    if (kind === null) {
      const chosen = choose(fitting, i)
      if (!chosen) return null
      kind = kindOf(chosen)
      tense = tenseOf(chosen)
      person = chosen.person
      number = chosen.number
      lemmas = [
        ...new Set(
          fitting
            .filter((r) => kindOf(r) === kind || (kind === 'finite' && r.form === 'subjunctive'))
            .map((r) => r.lemma),
        ),
      ]
      if (
        kind === 'finite' &&
        fitting.every((r) => has(grammar, 'passive', r.lemma) || has(grammar, 'perfect', r.lemma))
      )
        copula = true
      else copula = false
    } else copula = false
    last = i + 1
    const back = invertedAt(i + 1)
    if (back) {
      inverted = back.pronoun
      last = back.last
    }
    // negation behind the verb: `ne veut pas`, `est not`
    if (
      last < limit &&
      tokens[last]!.form.classes & BIT.negation &&
      kind === 'finite' &&
      !(tokens[last]!.form.classes & BIT.preposition)
    ) {
      if (negated || (grammar.words.preverbal ?? []).length === 0) {
        negated = true
        last++
      }
    }
    break
  }
  if (head === -1 || kind === null) return null
  if (clitics && kind === 'participle') return null
  if (articleLike && kind !== 'finite' && kind !== 'infinitive') return null
  if (articleLike && kind === 'finite' && before !== 'start' && before !== 'noun' && before !== 'other')
    return null
  // être + participle is perfect for some verbs and for reflexive ones, else passive
  if (passive && (reflexive || lemmas.some((l) => has(grammar, 'perfect-be', l)))) {
    passive = false
    perfect = true
  }
  if (perfect && tense === 'present') tense = 'past'
  if (!tense) tense = 'present'
  const compound = passive || perfect
  if (kind === 'participle') passive = true
  void preposition
  return {
    first: from,
    last,
    head,
    lemmas,
    kind,
    tense,
    anterior,
    passive,
    compound,
    negated,
    mood,
    reflexive,
    objectPronoun,
    dativePronoun,
    inverted,
    copula,
    person,
    number,
  }

  function readings(at: number): readonly VerbReading[] {
    const { form } = tokens[at]!
    if (!(form.shape & WORD) || (form.shape & CAP && at !== sentence.first && at !== from)) return NONE
    return form.verbs.some(isFamiliar) ? form.verbs.filter((r) => !isFamiliar(r)) : form.verbs
  }

  /** The next token that is no adverb, negation or inverted pronoun; notes what it passes. */
  function skip(at: number): number {
    let j = at
    for (let steps = 0; j < limit && steps < 6; steps++) {
      const back = invertedAt(j)
      if (back) {
        inverted = back.pronoun
        j = back.last
        continue
      }
      // `a pour sa part salué`, `has at last met`
      const phrase = input.lex[j]?.find(
        (m) => m.entry.list === 'phrases' && m.entry.attrs.class === 'adv' && m.last < limit,
      )
      if (phrase) {
        j = phrase.last
        continue
      }
      const { form } = tokens[j]!
      if (form.classes & BIT.negation && !(form.classes & BIT.preverbal)) {
        negated ||= form.classes & BIT.adverb ? negated : true
        j++
        continue
      }
      if (isAdverb(form, grammar) && !form.verbs.some((r) => r.form === 'participle')) j++
      else return j
    }
    return j < limit ? j : -1
  }

  /** `-t-il`, `-elle` glued behind a verb. */
  function invertedAt(at: number): { pronoun: string; last: number } | null {
    let j = at
    if (tokens[j]?.form.text !== '-' || !tokens[j]!.glued || j + 1 >= limit) return null
    j++
    if (tokens[j]!.form.text.length === 1 && tokens[j + 1]?.form.text === '-' && tokens[j + 1]!.glued) j += 2
    const pronoun = tokens[j]
    if (!pronoun || !(pronoun.form.classes & BIT.subject)) return null
    return { pronoun: pronoun.form.lower, last: j + 1 }
  }

  /** The job of an auxiliary here, by what follows it. */
  function chainFrom(
    options: readonly VerbReading[],
    at: number,
  ): { reading: VerbReading; next: number; expect: ReadonlySet<string>; job: string } | null {
    const jobs = options.filter((r) => JOBS.some(([job]) => has(grammar, job, r.lemma)))
    if (!jobs.length) return null
    const savedNegated = negated
    const savedInverted = inverted
    const next = skip(at + 1)
    if (next !== -1)
      for (const reading of jobs)
        for (const [job, expect] of JOBS) {
          if (!has(grammar, job, reading.lemma)) continue
          const fits =
            readings(next).some((r) => expect.has(r.form)) &&
            !(tokens[next]!.form.classes & (BIT.determiner | BIT.preposition) && expect !== PARTICIPLE)
          if (fits) return { reading, next, expect, job }
        }
    negated = savedNegated
    inverted = savedInverted
    return null
  }

  /** `menace de quitter`, `plans to visit`: a preposition with an infinitive behind it. */
  function opensInfinitive(at: number): boolean {
    let j = at + 1
    while (j < limit && (tokens[j]!.form.classes & BIT.preverbal || isAdverb(tokens[j]!.form, grammar))) j++
    return (
      j < limit &&
      tokens[j]!.form.verbs.some((r) => r.form === 'infinitive') &&
      !(tokens[j]!.form.shape & CAP)
    )
  }

  /** An agent phrase behind a past form, a date or adverb between them allowed. */
  function agentFollows(at: number): boolean {
    for (let i = at; i < limit && i < at + 5; i++) {
      const { form } = tokens[i]!
      if (form.jobs & JOB.agent) return true
      if (!(form.shape & WORD) || form.classes & (BIT.determiner | BIT.relative | BIT.coordinator))
        return false
    }
    return false
  }

  /** Some other word of the sentence can be its finite verb. */
  function otherFinite(at: number): boolean {
    for (let i = sentence.first; i < limit; i++) {
      const { form } = tokens[i]!
      if (
        i !== at &&
        form.shape & LOWER &&
        !isNounLike(form) &&
        !(form.classes & BIT.preposition) &&
        form.verbs.some(finite)
      )
        return true
    }
    return false
  }

  /** How to read a lone form, by what stands before and after. */
  function choose(options: readonly VerbReading[], at: number): VerbReading | null {
    const { form } = tokens[at]!
    const noun = isNounLike(form)
    const next = at + 1 < limit ? tokens[at + 1]!.form : null
    const infinitive = options.find((r) => r.form === 'infinitive')
    const gerund = options.find((r) => r.form === 'gerund')
    const participle = options.find((r) => r.form === 'participle')
    const sure = options.find((r) => finite(r) && !(infinitive && r.form === 'present'))
    const base = options.find(finite) ?? options.find((r) => r.form === 'subjunctive')
    // `avec le conseiller`, `la politique`: a clitic that is an article elsewhere stands before no noun
    if (clitics) return articleLike && noun ? null : (base ?? infinitive ?? gerund ?? null)
    // `protesters led by`: a past form that is a participle too, with an agent behind it
    if (participle && before !== 'start' && agentFollows(at + 1) && otherFinite(at)) return participle
    if (before === 'preposition')
      return (
        gerund ??
        (infinitive && !noun && form.lower === infinitive.lemma && (grammar.words.preverbal ?? []).length > 0
          ? infinitive
          : null)
      )
    if (before === 'adjective') return null
    // `rendu visite à`, `porté plainte contre`: the noun of a light verb
    if (before === 'verb' && noun) return null
    const opensObject =
      next !== null &&
      (next.classes &
        (BIT.determiner |
          BIT.possessive |
          BIT.demonstrative |
          BIT.complementizer |
          BIT.object |
          BIT.quantifier) ||
        (next.shape & CAP) !== 0)
    if (
      sure &&
      !noun &&
      (sure.form !== 'present' ||
        before === 'noun' ||
        before === 'other' ||
        before === 'verb' ||
        before === 'start')
    )
      return sure
    if (
      base &&
      (before === 'noun' || before === 'other' || before === 'verb') &&
      (opensObject || (!noun && base.form !== 'present'))
    )
      return base
    // `Kazakhstan places great importance`: behind a name, with more than a preposition to follow
    if (
      base &&
      noun &&
      before === 'noun' &&
      base.person === 3 &&
      input.named(at - 1) &&
      next &&
      next.shape & WORD &&
      (!(next.classes & (BIT.preposition | BIT.coordinator)) || opensInfinitive(at + 1))
    )
      return base
    if (base && before === 'noun' && !noun && (!infinitive || (grammar.words.preverbal ?? []).length === 0))
      return base
    if (infinitive && (grammar.words.preverbal ?? []).length > 0 && !noun) return infinitive
    if (gerund) return noun && before === 'noun' ? null : gerund
    if (participle && !(noun && (before === 'start' || before === 'noun'))) return participle
    return null
  }
}

const NOUN_LISTS: ReadonlySet<string> = new Set([
  'noun-verbs',
  'titles',
  'ranks',
  'person-nouns',
  'group-nouns',
  'body-nouns',
  'institution-heads',
  'portfolios',
])

/** A form that is a noun or adjective at least as often as a verb. */
const isNounLike = (form: Form): boolean => form.entries.some((e) => NOUN_LISTS.has(e.list))

const INFINITIVE: ReadonlySet<string> = new Set(['infinitive'])
const PARTICIPLE: ReadonlySet<string> = new Set(['participle'])
const GERUND: ReadonlySet<string> = new Set(['gerund'])
const JOBS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['perfect', PARTICIPLE],
  ['passive', PARTICIPLE],
  ['progressive', GERUND],
  ['support', INFINITIVE],
  ['near-future', INFINITIVE],
  ['modal', INFINITIVE],
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
