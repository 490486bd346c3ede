/** Verbs that only date or colour what an infinitive tells: `continued to send`, `is expected to meet`, `failed to pay`. */
import { BIT, JOB, type VerbJob } from '../pack/grammar.js'
import { LOWER } from '../pack/pack.js'
import type { Token } from '../types.js'
import { isSpeaker } from './phrase-kinds.js'
import { type ClauseInput, isUnder } from './reading.js'
import type { Argument, Clause, VerbGroup } from './types.js'

type Effect = Partial<Pick<VerbGroup, 'tense' | 'negated' | 'mood' | 'passive' | 'decided'>>

/** What a raising verb (src/pack/grammar.ts, `auxiliaries`) makes of the verb behind it, or null when it is none. */
function effectOf(
  above: Clause,
  { verb, object, obliques }: Clause,
  { tokens, grammar, neutral, tells }: ClauseInput,
  reports: boolean,
): Effect | null {
  const { auxiliaries, jobs } = grammar
  const host = above.verb
  const behind = tokens[host.last]
  // `continued to send`, `went on to send`, but not `went on strike to demand`
  const particle = behind && verb.first === host.last + 1 ? ` ${behind.form.lower}` : null
  const has = (job: VerbJob): boolean =>
    host.lemmas.some((l) => auxiliaries[job]?.some((v) => v === l || (particle && v === l + particle)))
  const saying = verb.lemmas.some((l) => neutral.has(l))
  // `s'est vu reprocher par Y`, `s'est fait arrêter par Y`
  const undergone = has('undergoing') && host.reflexive && !verb.compound && !verb.reflexive
  if (undergone && obliques.some((o) => o.preposition && jobs.agent?.includes(o.preposition)))
    return { passive: true }
  // `went on strike amid growing concern`: a gerund behind another phrase is none that the verb has
  const apart = verb.kind === 'gerund' && verb.first > host.last + 1
  if (apart && !has('responding')) return null
  if (host.passive) return has('reported') ? {} : has('prospective') ? { tense: 'future' } : null
  if (has('aspect')) return {}
  if (has('deciding')) {
    // `ont décidé d'un commun accord de partir` is an agreement
    const agreed = above.obliques.some((o) => o.preposition && jobs.genitive?.includes(o.preposition))
    return !agreed && verb.lemmas.some((l) => tells(l)) ? { decided: host.first } : null
  }
  // `n'a cessé de critiquer`
  if (has('ceasing')) return host.negated ? { negated: false } : null
  // `has yet to meet`, `has yet to comment`; what somebody has yet to say is nothing
  if (behind && behind.form.jobs & JOB.pending) {
    // `has yet to confirm X`: a person is not what is said
    const done = !saying || (object === null && !reports) || object?.phrases[0]?.mention?.type === 'person'
    return host.copula && done ? { negated: true } : null
  }
  // `est en train de rencontrer`, `est sur le point de signer`
  if (host.copula) {
    const noun = tokens[verb.first - 2]?.form.jobs ?? 0
    if (noun & JOB.ongoing) return {}
    if (noun & JOB.imminent) return { tense: 'future' }
  }
  // `a fait expulser X`, but `fait savoir`, `fait craindre`
  if (has('causative') && !host.reflexive && verb.kind === 'infinitive' && object) {
    const { voiced = [], bound = [] } = auxiliaries
    return verb.lemmas.some((l) => neutral.has(l) || voiced.includes(l) || bound.includes(l)) ? null : {}
  }
  if (has('failing')) return { negated: !host.negated }
  // `retaliated hours later by expelling X`, « a riposté en expulsant X »
  if (has('responding')) {
    const jobs = tokens[verb.first - 1]?.form.jobs ?? 0
    // « a répondu en souriant » tells nothing more
    const done = jobs & JOB.accompanying && verb.lemmas.some((l) => tells(l))
    return jobs & JOB.agent || done ? {} : null
  }
  // `is due to leave`, `s’apprête à partir`; whoever `s’apprêtait` to may never have
  if (host.reflexive && host.imperfect && has('prospective')) return null
  if ((host.copula || host.reflexive) && has('prospective'))
    return isForPurpose(above, verb, tokens) ? null : { tense: 'future' }
  if (has('near-future')) return host.tense === 'present' ? { tense: 'future' } : {}
  if (has('obligation')) return host.compound ? {} : { tense: 'future', mood: 'obligation' }
  if (has('modal')) return host.compound ? {} : { mood: 'hypothetical' }
  // `vient de rencontrer`
  if (has('recent-past') && behind && behind.form.jobs & JOB.genitive) return { tense: 'past' }
  return null
}

/** `is at the forefront of efforts to help`: what the efforts are for, and not what is to be done. */
const isForPurpose = ({ obliques }: Clause, { first }: VerbGroup, tokens: readonly Token[]): boolean =>
  obliques.some(({ phrases }) =>
    phrases.some(
      (p) =>
        p.last <= first &&
        first - p.last <= 1 &&
        (tokens[p.last - 1]!.form.shape & LOWER) !== 0 &&
        tokens.slice(p.first, p.last).some(({ form }) => form.jobs & JOB.genitive),
    ),
  )

/** `X expelled Y, prompting Z to recall W`: what somebody was brought to do, and that not in a future or by a wish, is done; whoever forces Y to act asks it. */
function isDriven({ verb, subject, object, parent }: Clause, { grammar }: ClauseInput): boolean {
  if (verb.kind !== 'gerund' && subject?.phrases.some(isSpeaker)) return false
  if (!object || verb.negated || verb.passive) return false
  if (!verb.lemmas.some((l) => grammar.auxiliaries.driving?.includes(l))) return false
  const told = verb.kind === 'gerund' ? parent?.verb : verb
  return told?.kind === 'finite' && told.tense === 'past' && told.mood === null && !told.negated
}

/** The clauses with each infinitive that tells something told: behind a raising verb, which is left out, `after`, or `claims`. */
export function raiseInfinitives(clauses: readonly Clause[], input: ClauseInput): Clause[] {
  const { tokens, grammar, neutral } = input
  const gone = new Set<Clause>()
  const earlier = new Set<Clause>()
  for (const clause of clauses) if (wasAboutTo(clause, input)) clause.verb.tense = 'conditional'
  clauses.forEach((clause, i) => {
    if (clause.relation !== 'infinitive') return
    const { verb } = clause
    // `after meeting X and thanking Y`, `après avoir rencontré X` tell what came before
    const mark = tokens[verb.first - 1]?.form
    const joined = clause.parent !== null && earlier.has(clause.parent)
    if (mark && (mark.jobs & JOB.anterior || (joined && mark.classes & BIT.coordinator))) {
      const main =
        (joined ? clause.parent!.parent : clause.parent) ??
        // `after meeting the aides Y had sent`: not what hangs on it
        clauses.slice(i + 1).find((c) => c.verb.kind === 'finite' && !isUnder(c, clause))
      if (!main) return
      earlier.add(clause)
      clause.relation = 'adjunct'
      clause.parent = main
      clause.subject = main.subject
      clause.quoted = main.quoted
      verb.kind = 'gerund'
      verb.tense = 'past'
      return
    }
    const host = clauses[i - 1]
    if (!host || clause.parent !== host) return
    // `affirme avoir tué`: said to have happened
    if (verb.compound && !host.verb.passive && host.verb.lemmas.some((l) => neutral.has(l))) {
      clause.relation = 'content'
      verb.kind = 'finite'
      verb.tense = 'past'
      return
    }
    if (isDriven(host, input)) {
      clause.relation = 'subordinate'
      clause.parent = host.verb.kind === 'finite' ? host : host.parent
      clause.subject = host.object
      verb.kind = 'finite'
      verb.tense = 'past'
      return
    }
    if (host.verb.kind !== 'finite') return
    // `became the first to sign`
    const ranked =
      host.verb.lemmas.some((l) => grammar.auxiliaries.copula?.includes(l)) && isRanked(host, clause, tokens)
    // `a fire that the police began investigating`: what the relative speaks of is the object of both
    const fronted =
      host.relation === 'relative' && !clause.object && host.object && isBefore(host.object, host.verb)
    if (host.object && !ranked && !fronted) return
    const reports = clauses.some((c) => c.parent === clause && c.relation === 'content')
    const effect = ranked ? {} : effectOf(host, clause, input, reports)
    if (!effect) return
    if (fronted) clause.object = host.object
    const { tense, anterior, negated, mood, person, number } = host.verb
    // `seems to have met`
    verb.tense = effect.tense ?? (verb.compound && !verb.passive ? 'past' : tense)
    verb.kind = 'finite'
    verb.anterior = anterior
    verb.mood = effect.mood ?? mood
    // `devait se rendre à Oslo`
    if (verb.mood === 'obligation') verb.imperfect = host.verb.imperfect
    verb.person = person
    verb.number = number
    verb.negated ||= effect.negated ?? negated
    verb.decided = effect.decided ?? null
    if (effect.passive) {
      verb.passive = true
      // `s'est vu reprocher`, `s'est vu décerner`: those to whom it is done as well
      clause.indirect ??= clause.subject
    }
    clause.relation = host.relation
    clause.parent = host.parent
    clause.inverted = host.inverted
    clause.conditional = host.conditional
    clause.quoted = host.quoted
    clause.first = host.first
    clause.obliques.unshift(...host.obliques)
    gone.add(host)
    for (const other of clauses) if (other.parent === host && other !== clause) other.parent = clause
  })
  return gone.size ? clauses.filter((c) => !gone.has(c)) : [...clauses]
}

/** `a averti qu'il allait fermer le détroit`: what was about to be when it was said. */
function wasAboutTo({ relation, verb }: Clause, { tokens, grammar }: ClauseInput): boolean {
  const near = grammar.auxiliaries['near-future'] ?? []
  if (relation !== 'content' || !verb.imperfect) return false
  return tokens
    .slice(verb.first, verb.head)
    .some(({ form: { verbs } }) => verbs.some(({ lemma }) => near.includes(lemma)))
}

const isBefore = ({ phrases }: Argument, verb: VerbGroup): boolean => phrases[0]!.first < verb.first

/** The complement right before the infinitive says which of all those that did it. */
function isRanked({ object }: Clause, { verb }: Clause, tokens: readonly Token[]): boolean {
  const np = object?.phrases.at(-1)
  if (!np || np.mention || verb.first - np.last > 1) return false
  for (let i = np.first; i < np.last; i++) if (tokens[i]!.form.jobs & JOB.ranking) return true
  return false
}
