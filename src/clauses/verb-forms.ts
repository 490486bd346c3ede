/** How to read a lone form that may be several things: finite verb, participle, infinitive, noun. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { CAP, type Form, LOWER, NUM, WORD } from '../pack/pack.js'
import { FINITE, NOUN } from '../pack/traits.js'
import type { VerbReading } from '../pack/verbs.js'
import type { Mention } from '../types.js'
import { isDate, wordAt } from './lookahead.js'
import { OPENS_QUOTE } from './marks.js'
import { finiteBefore, isTold, mainFinite, opensClause, otherFinite } from './other-verbs.js'
import { type GroupReading, has } from './verb-reading.js'
import {
  actsUpon,
  agentFollows,
  alsoTells,
  areNamed,
  behindQuotation,
  behindRelative,
  CLOSES,
  closesCondition,
  closesReport,
  DOERS,
  disagrees,
  ENDS,
  goesOn,
  haveActed,
  isAscribed,
  isBare,
  isBareTitle,
  isBesidePerson,
  isCaptioned,
  isClitic,
  isDescribed,
  isGoverned,
  isHeadlineBody,
  isInserted,
  isLeadingAdverb,
  isLooseParticle,
  isOfNoun,
  isOfRelative,
  isOnlyVerb,
  isParticle,
  OPENS_OBJECT,
  opensInfinitive,
  opensSubject,
  planTogether,
} from './verb-signs.js'

const FORMS = new Set(['present', 'past', 'imperfect', 'future', 'conditional'])
const finite = (r: VerbReading): boolean => FORMS.has(r.form)

/** A lone form that may be several things, and what stands around it. */
interface Lone {
  readonly g: GroupReading
  readonly at: number
  /** The token behind it. */
  readonly end: number
  readonly form: Form
  /** Of that token; null at the end of the sentence. */
  readonly next: Form | null
  /** It is a noun elsewhere. */
  readonly noun: boolean
  /** The language has clitics before its verbs, and so infinitives that are no base forms. */
  readonly inflected: boolean
  readonly options: readonly VerbReading[]
  readonly infinitive: VerbReading | undefined
  readonly gerund: VerbReading | undefined
  readonly participle: VerbReading | undefined
  /** A finite reading that no infinitive looks like. */
  readonly sure: VerbReading | undefined
  /** What it is if it is finite. */
  readonly base: VerbReading | undefined
  /** That in the third person. */
  readonly third: VerbReading | undefined
}

/** What one thing around a form says of it: how to read it, null that it is no verb, undefined nothing. */
type Decision = (lone: Lone) => VerbReading | null | undefined

/** How to read a lone form, by what stands before and after. */
export function choose(g: GroupReading, options: readonly VerbReading[], at: number): VerbReading | null {
  const lone = loneForm(g, options, at)
  for (const decide of DECISIONS) {
    const reading = decide(lone)
    if (reading !== undefined) return reading
  }
  return null
}

function loneForm(g: GroupReading, options: readonly VerbReading[], at: number): Lone {
  const { input, sentence } = g
  const { form, last: end } = wordAt(input, at, sentence.last)
  const inflected = isProclitic(input.grammar)
  const infinitive = options.find((r) => r.form === 'infinitive')
  // `dit`, `applaudit`: the news of today is told in the present, not in the literary past
  const today = inflected ? options.find((r) => r.form === 'present') : undefined
  // `found`, `fell`: the past of a common verb rather than the present of a rare one
  const past = inflected ? undefined : options.find((r) => r.form === 'past')
  const base = today ?? past ?? options.find(finite) ?? options.find((r) => r.form === 'subjunctive')
  return {
    g,
    at,
    end,
    form,
    next: end < sentence.last ? input.tokens[end]!.form : null,
    noun: (form.traits & NOUN) !== 0,
    inflected,
    options,
    infinitive,
    gerund: options.find((r) => r.form === 'gerund'),
    participle: options.find((r) => r.form === 'participle'),
    sure: options.find((r) => finite(r) && !(infinitive && r.form === 'present')),
    base,
    third: base?.person === 3 ? base : options.find((r) => r.form === 'present' && r.person === 3),
  }
}

const behindClitics: Decision = ({ g, end, noun, base, infinitive, gerund, next }) => {
  if (!g.clitics) return undefined
  // `en gage de bonne foi`: what is a preposition as well, before a noun with its genitive
  const governs = (g.input.tokens[end - 2]!.form.classes & BIT.preposition) !== 0
  if (g.clitics === 1 && noun && governs && next && next.jobs & JOB.genitive) return null
  // `avec le conseiller`, `la politique`: a clitic that is an article elsewhere stands before no noun
  // `Le chronomètre de X s'est arrêté`: nor does a sentence begin with one before its verb
  const opening =
    g.articleLike && ((noun && !isClitic(g, end)) || (g.before === 'start' && base?.person === 3))
  return opening ? null : (base ?? infinitive ?? gerund ?? null)
}

/** `was named acting managing director`: a word of the office behind it. */
const beforeOffice: Decision = ({ g, at, end, gerund }) =>
  gerund && g.input.tokens[at]!.lists & OFFICES && (g.input.tokens[end]?.lists ?? 0) & OFFICES
    ? null
    : undefined

const OFFICES = LIST['title-modifiers'] | LIST.titles

/** A past form that is a participle too, before the verb of its sentence. */
const undergone: Decision = ({ g, at, end, participle, sure, inflected, noun, next }) => {
  if (!participle) return undefined
  const { before, sentence } = g
  const { grammar } = g.input
  // `resume coordinated patrols`: what the object of a verb is
  if (before === 'verb' && !inflected) return null
  // `protesters led by`: with an agent behind it
  const suffers = !grammar.auxiliaries.unsuffered?.includes(participle.lemma)
  if (suffers && before !== 'subject' && agentFollows(g, end))
    if (sentence.kind === 'headline' || otherFinite(g, at))
      if (sure?.form !== 'past' || !actsUpon(g, at, end)) return participle
  if (sure?.form !== 'past') return undefined
  // `X, arrested in Oslo on Monday, thanked Y`: between commas, with nothing before it that is told
  if (before === 'other' && isInserted(g, at, end, has(grammar, 'giving', participle.lemma)))
    return participle
  if (before === 'other' && !noun && isCaptioned(g, at, end)) return participle
  // `Gathered in Oslo, X and Y condemned Z`, `Aged 64, X praised Y`, `Deeply moved, X praised Y`: no subject stands before it
  const opens = at === sentence.first || (at === sentence.first + 1 && isLeadingAdverb(g, sentence.first))
  if (!opens || noun || inflected || !next || !otherFinite(g, at)) return undefined
  return next.classes & BIT.preposition || next.shape & NUM || next.text === ',' ? participle : undefined
}

const behindPreposition: Decision = ({ g, form, next, noun, inflected, infinitive, gerund }) => {
  if (g.before !== 'preposition') return undefined
  // `with visiting President X`
  if (g.input.grammar.jobs.visiting?.includes(form.lower) && next && next.shape & CAP) return null
  if (gerund && noun && isOfNoun(g, next)) return null
  // `au dirigeant malien`: no gerund has an article
  if (g.input.tokens[g.from - 1]!.form.classes & BIT.determiner) return null
  // `de lever les sanctions`: no noun has an article behind it
  const bare = infinitive && inflected && form.lower === infinitive.lemma
  const governs = next !== null && (next.classes & BIT.determiner) !== 0 && !(next.jobs & JOB.genitive)
  return gerund ?? (bare && (!noun || governs) ? infinitive : null)
}

const partOfNoun: Decision = ({ g, at, next, noun, inflected, base, participle }) => {
  const { before, input } = g
  if (before === 'adjective') return null
  // `Yemen's internationally recognised government`
  if (participle && !inflected && isDescribed(g, at)) return null
  // `told a press meet`
  const one = before === 'noun' && ((input.tokens[at - 2]?.form.jobs ?? 0) & JOB.indefinite) !== 0
  if (one && !inflected && isBare(base) && !(input.tokens[at - 1]!.lists & DOERS)) return null
  if (before !== 'noun' || !noun) return undefined
  if (base && disagrees(g, base, at)) return null
  // `the Islamist group Hamas`: a class word before its name
  const named = next !== null && (next.shape & CAP) !== 0
  const placed = inflected && input.named(at - 1)
  return isBare(base) && input.tokens[at]!.lists & DOERS && named && !placed ? null : undefined
}

/** `elle enquête`, `qui enquête`, `who live in Oslo`, `which shelters refugees`, but `who police arrested` */
const behindPronoun: Decision = ({ g, at, next, inflected, base, third }) => {
  if (!base) return undefined
  if (g.before === 'subject') return base
  if (g.before !== 'other' || !behindRelative(g, at)) return undefined
  const verb = third ?? base
  // `who police arrested`, but `which groups 18 nations`
  const doer = next !== null && (g.input.tokens[at]!.lists & DOERS) !== 0 && !(third && counts(next))
  const acts = next !== null && (third || isBare(base)) && !isTold(next) && !doer
  return inflected ? base : acts ? verb : undefined
}

/** It opens an object. */
const counts = ({ shape, classes }: Form): boolean => (shape & NUM) !== 0 || (classes & OPENS_OBJECT) !== 0

/** `Réunis lundi à Oslo, X et Y ont …`: a form for those who speak or are spoken to, as `je réunis`, has its pronoun. */
const withoutPronoun: Decision = ({ g, noun, inflected, options, participle, sure }) => {
  if (!inflected || !sure || options.some((r) => finite(r) && r.person === 3)) return undefined
  // `dix ans assortis d'une amende`: nor does it stand behind a noun
  const noSubject = g.before === 'start' || g.before === 'other' || g.before === 'noun'
  if (participle && noSubject) return participle
  // `céder aux « pressions »`: nor has `nous pressions`
  return noun ? null : undefined
}

const onlyVerb: Decision = ({ g, at, noun, inflected, base, sure }) => {
  // `rendu visite à`, `porté plainte contre`: the noun of a light verb
  if (g.before === 'verb' && noun) return null
  if (inflected && base?.form === 'present' && isAscribed(g, at)) return null
  return sure && !noun ? (base ?? sure) : undefined
}

/** `Visiting President Awa Diarra praised X`: a gerund that opens the sentence right before somebody who goes on to do something. */
const visiting: Decision = ({ g: { input, sentence }, at, end, gerund }) => {
  if (!gerund || at !== sentence.first) return undefined
  const { units, tokens } = input
  const ofType = (i: number, type: Mention['type']): boolean => {
    const unit = units[i]
    return unit !== undefined && !isDate(unit) && unit.type === type
  }
  let person = end
  while (ofType(person, 'title')) person = units[person]!.last
  if (person === end || !ofType(person, 'person')) return undefined
  const behind = units[person]!.last
  return behind < sentence.last && isTold(tokens[behind]!.form) ? null : undefined
}

/** `Kenya accused Togo, claims Egypt denies`: a plural behind a comma, once the main verb is told, and who does what with it. */
const ofOthers: Decision = ({ g, at, end, noun }) => {
  const { input, sentence } = g
  if (!noun || g.before !== 'other' || input.tokens[at - 1]!.form.text !== ',') return undefined
  // `Kenya hails truce, demands Togo leave`: the verb of a headline has no subject of its own
  if (sentence.kind === 'headline') return undefined
  const { lower } = input.tokens[at]!.form
  const unit = input.units[end]
  if (!unit || isDate(unit) || !input.grammar.pluralEndings.some((ending) => lower.endsWith(ending)))
    return undefined
  const told = unit.last < sentence.last && isTold(input.tokens[unit.last]!.form)
  // `X, who left, claims Egypt denied it`: he may still wait for his verb
  return told && (finiteBefore(g, at) || nameActs(g, at)) && !opensClause(g, at) ? null : undefined
}

/** Before `at` a finite form stands right behind a name, though it may be a noun elsewhere: `Sudan accused`. */
const nameActs = ({ input: { tokens, units }, sentence: { first } }: GroupReading, at: number): boolean =>
  units
    .slice(first, at)
    .some((unit) => unit && !isDate(unit) && unit.last < at && tokens[unit.last]!.form.traits & FINITE)

/** Behind a noun or comma, by what follows. */
const behindNoun: Decision = ({ g, at, next, noun, inflected, base }) => {
  const { before } = g
  const opensObject = next !== null && (next.classes & OPENS_OBJECT || next.shape & CAP) !== 0
  if (before === 'other' && goesOn(g, at, base)) return base
  const behind = before === 'noun' && noun
  if (behind && isBare(base) && next && next.shape & (WORD | NUM) && areNamed(g, at)) {
    // `Chile and Peru plan to meet`
    if (!(next.classes & (BIT.preposition | BIT.coordinator)) || planTogether(g, at)) return base
  }
  // `a condamné à dix ans de prison ferme le général X`, `blames X for tunnel collapse`
  if (behind && (inflected || (isBare(base) && !next)) && isGoverned(g, at - 1) && finiteBefore(g, at))
    return null
  if (base && before !== 'start' && (opensObject || (!noun && base.form !== 'present'))) return base
  return behind && haveActed(g.input.tokens[at]!, next) ? null : undefined
}

/** `put`, `reveal`, `killed`: what several do or did. */
const isFinitePlural = (r: VerbReading): boolean =>
  r.form === 'past' || (r.form === 'present' && r.number !== 's')

/** Behind a name, or an office in a headline, by what follows. */
const behindDoer: Decision = ({ g, at, end, next, noun, inflected, base, third }) => {
  const { input, before, sentence } = g
  if (!next || !noun || before !== 'noun') return undefined
  // `Kenya left, the Senate's press service reports.`
  if (third && !inflected && ENDS.test(next.text) && closesReport(g, at)) return third
  // `Police arrest opposition figure`, `Army rescues 31 captives`
  const told = third ?? (isBare(base) ? base : undefined)
  if (told && next.shape & (WORD | NUM) && !isTold(next) && isHeadlineBody(g, at)) return told
  if (!(input.named(at - 1) || isBareTitle(g, at))) return undefined
  // `demanded that X step down`
  if (isBare(base) && isParticle(g, end) && ENDS.test(input.tokens[end + 1]?.form.text ?? '')) return base
  if (!third) return undefined
  // `WHO tables put the figure at two`, `UN reports say that`: the next word is the verb
  const goesOn = (input.tokens[at + 2]?.form.classes ?? 0) & OPENS_OBJECT
  if (!inflected && goesOn && !(next.traits & NOUN) && next.verbs.some(isFinitePlural)) return null
  // `Kazakhstan places great importance`: with more than a preposition to follow; `la Banque table sur une hausse`: or
  // as the only verb, where no noun follows a name
  if (next.shape & (WORD | NUM)) {
    if (!(next.classes & (BIT.preposition | BIT.coordinator)) || opensInfinitive(g, at + 1)) return third
    if ((inflected || !input.named(at - 1)) && next.classes & BIT.preposition && !mainFinite(g, at))
      return third
    // `Hamas hands over two bodies as Israel strikes Y`
    if (sentence.kind === 'headline' && (isParticle(g, end) || isLooseParticle(g, end))) return third
  }
  // `La France condamne et dénonce le texte`
  if (next.classes & BIT.coordinator && alsoTells(g, at + 2, third)) return third
  if (!inflected) return undefined
  // `L'armée dément.`
  if (ENDS.test(next.text) && !otherFinite(g, at)) return third
  // `La France juge « inacceptable » le texte`
  return OPENS_QUOTE.test(next.text) ? third : undefined
}

/** `Kenya accused lawmakers of fraud`: a name is no first part of a compound with a past form. */
const deedOfName: Decision = ({ g, at, end, next, noun, sure }) => {
  if (!noun || g.before !== 'noun' || sure?.form !== 'past' || !next || !(next.shape & LOWER))
    return undefined
  if (!(g.input.named(at - 1) || isBareTitle(g, at))) return undefined
  // `X wound up her visit`, `X wound up talks`: a particle and the object
  const behind = isParticle(g, end) ? g.input.tokens[end + 1]?.form : undefined
  if (behind && (behind.classes & OPENS_OBJECT || (behind.traits & NOUN && behind.shape & LOWER))) return sure
  // `« … », X alleged in Oslo`, `…, his sister, X, alleged in Oslo`
  if (behindQuotation(g, at) || closesReport(g, at)) return sure
  const goesOn = next.classes & (BIT.preposition | BIT.coordinator | BIT.adverb)
  // `X, whom Kenya accused of fraud, left`: what a relative has behind it is who does something
  if (goesOn && isOfRelative(g, at)) return sure
  return goesOn || next.verbs.some((r) => r.form === 'past') ? undefined : sure
}

/** Behind a mark, which a name waits before. */
const behindMark: Decision = ({ g, at, next, noun, inflected, base, third }) => {
  const { input, before } = g
  const { tokens } = input
  if (before !== 'other' || !noun) return undefined
  const mark = tokens[at - 1]!.form.text
  if (third && inflected) {
    // `La France « condamne » le texte`
    if (OPENS_QUOTE.test(mark) && input.named(at - 2)) return third
    // `Le maire, X, reproche à Y`, `la Brigade (BAC) enquête sur Z`: behind what stands beside a name that waits for its verb
    // `Le Kenya, lui, dément.`
    const waits = input.named(at - 2) || ((tokens[at - 2]?.form.jobs ?? 0) & JOB.emphatic) !== 0
    if (CLOSES.test(mark) && next && waits && !finiteBefore(g, at))
      if (ENDS.test(next.text) || (next.classes & BIT.preposition && !(next.jobs & JOB.genitive)))
        return third
  }
  // `Mali, like its neighbours, plans to build`
  if (third && !inflected && mark === ',' && next && next.jobs & JOB['dative-marker'])
    if (opensInfinitive(g, at + 1) && !finiteBefore(g, at)) return third
  // `somme X de partir et menace de saisir Y`
  // `X, dont la loi a déplu, menace désormais de partir`
  // `X, pour sa part, compte envoyer Y`: no noun has an infinitive right behind it
  const governs = ((next?.classes ?? 0) & BIT.adverb) !== 0 ? at + 2 : at + 1
  const bare = third && inflected && opensInfinitive(g, at)
  return base && inflected && (bare || opensInfinitive(g, governs)) ? base : undefined
}

/** `The rest of the text deals with power`, `He also comments on it`: where nothing else can be the verb of the sentence. */
const lonely: Decision = ({ g, at, next, noun, base, third }) => {
  const verb = third ?? base
  if (!verb || !noun || g.sentence.kind !== 'body' || !next || !(next.shape & (WORD | NUM))) return undefined
  // `Kenya hands over relief supplies to Togo`
  return isOnlyVerb(g, verb, at) && (opensClause(g, at) || !nameActs(g, at)) ? verb : undefined
}

/** `Si la Russie attaque, X ripostera`: the last word of a condition that has no other verb. */
const conditional: Decision = ({ g, at, next, noun, inflected, third }) =>
  third && noun && inflected && g.before === 'noun' && next?.text === ',' && closesCondition(g, at)
    ? third
    : undefined

/** What a form is where nothing around it tells. */
const byItself: Decision = ({ g, at, end, next, noun, inflected, base, infinitive, gerund, participle }) => {
  const { before } = g
  if (base && before === 'noun' && !noun && !(infinitive && inflected)) return base
  if (infinitive && inflected && !noun) return infinitive
  if (gerund)
    return noun && (before === 'noun' ? !isBesidePerson(g, at) : opensSubject(g, at, end)) ? null : gerund
  if (participle && !(noun && (before === 'start' || before === 'noun'))) return participle
  // `Arrivée lundi à Oslo, X a …`: no noun begins a sentence with a verb without its article, but for its genitive
  const opens = participle && inflected && before === 'start' && at === g.sentence.first
  return opens && next && !(next.jobs & JOB.genitive) && next.shape & (WORD | NUM) && otherFinite(g, at)
    ? participle
    : null
}

/** The first that says something counts. */
const DECISIONS: readonly Decision[] = [
  behindClitics,
  beforeOffice,
  visiting,
  undergone,
  behindPreposition,
  partOfNoun,
  behindPronoun,
  withoutPronoun,
  onlyVerb,
  ofOthers,
  behindNoun,
  deedOfName,
  behindDoer,
  behindMark,
  conditional,
  lonely,
  byItself,
]
