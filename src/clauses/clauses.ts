/**
 * Chunks to clauses: for each verb group its subject, objects and prepositional phrases, and how the clause hangs
 * together with the others. A reading from verb to verb, not a parse tree: what cannot be told stays empty.
 */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import { NUM } from '../pack/pack.js'
import { AUXILIARY } from '../pack/traits.js'
import type { Sentence, Token } from '../types.js'
import { joinCompany } from './company.js'
import { shareObject, takeComplements } from './complements.js'
import { quotedItems } from './interposed.js'
import { type Item, isDateNp, isVp } from './items.js'
import { readItems } from './prepare.js'
import { raiseInfinitives } from './raising.js'
import { type ClauseInput, isUnder, type Reading } from './reading.js'
import { relate } from './relations.js'
import type { Argument, Chunk, Clause, VerbGroup } from './types.js'

/** Reads the clauses of one sentence, in text order. */
export function readClauses(input: ClauseInput, sentence: Sentence, chunks: readonly Chunk[]): Clause[] {
  const { tokens, grammar } = input
  const items = readItems(input, chunks)
  const says = ({ lemmas }: VerbGroup): boolean => lemmas.some((l) => input.speech.has(l))
  const quoted = quotedItems(items, sentence.quoted, says)
  const clauses: Clause[] = []
  const clauseAt: (Clause | undefined)[] = []
  const verbs: number[] = []
  items.forEach((item, k) => {
    if (!isVp(item)) return
    clauses.push((clauseAt[k] = openClause(item.verb, sentence, quoted.has(k))))
    verbs.push(k)
  })
  const reading: Reading = { input, sentence, items, quoted, clauseAt }
  for (const k of verbs) relate(reading, k)
  for (const k of verbs) takeComplements(reading, k)
  for (const k of verbs) shareObject(reading, k)
  for (const k of verbs) joinCompany(reading, k)
  for (const clause of clauses) deny(tokens, clause, grammar)
  clauses.sort((a, b) => a.verb.first - b.verb.first)
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1]
    if (before && isSubjectOf(tokens, before, clause)) before.relation = 'subordinate'
  })
  bound(clauses, dated(items, clauseAt))
  adoptAdjuncts(clauses)
  return raiseInfinitives(clauses, input)
}

/** `said that lifting the ban would be wrong`: a gerund that a finite verb without another subject tells something of. */
function isSubjectOf(tokens: readonly Token[], { verb }: Clause, { verb: told, subject }: Clause): boolean {
  if (verb.kind !== 'gerund' || told.kind !== 'finite' || subject) return false
  if (verb.first > 0 && tokens[verb.first - 1]!.form.classes & BIT.preposition) return false
  for (let i = verb.last; i < told.first; i++)
    if (tokens[i]!.form.text === ',' || tokens[i]!.form.classes & BIT.coordinator) return false
  return true
}

/** A clause of which only the verb is known. */
const openClause = (verb: VerbGroup, sentence: Sentence, quoted: boolean): Clause => ({
  verb,
  subject: null,
  object: null,
  indirect: null,
  obliques: [],
  relation: 'main',
  parent: null,
  inverted: false,
  closing: false,
  conditional: false,
  quoted,
  sentence,
  first: sentence.first,
  last: sentence.last,
})

/** `Neither X nor Y has met Z`: a negation before the subject, also `So far, neither X nor Y …`; but `X, not Y, has met Z`. `X signed no pact`. */
function deny(
  tokens: readonly Token[],
  { verb, subject, object, parent, relation, sentence }: Clause,
  { auxiliaries }: Grammar,
): void {
  if (isNone(tokens, subject) || isNone(tokens, object)) verb.negated = true
  // `has not condemned nor praised X`, `nor did X praise Y`
  const support = parent?.verb.lemmas.some((l) => auxiliaries.support?.includes(l)) ? parent.verb : verb
  // `Never has Kenya praised X`, `nor has Kenya praised X`
  const joined = parent && (tokens[parent.verb.first - 1]?.form.classes ?? 0) & BIT.negation
  const helps =
    parent !== null &&
    (parent.subject === null || joined) &&
    (tokens[parent.verb.head]!.form.traits & AUXILIARY) !== 0
  if (helps && relation === 'content' && parent.verb.negated) verb.negated = true
  const joint = tokens[support.first - 1]?.form.classes ?? 0
  if (joint & BIT.negation && joint & BIT.coordinator && support.first > sentence.first) verb.negated = true
  const first = subject?.phrases[0]?.first
  if (verb.kind !== 'finite' || first === undefined || first <= sentence.first) return
  const { classes } = tokens[first - 1]!.form
  const aside = tokens[first - 2]?.form.text === ',' && subject!.phrases.length === 1
  if (classes & BIT.negation && !(classes & BIT.preverbal) && !aside) verb.negated = true
}

/** `no agreement`, `nobody`, `neither troops nor arms`; but `no fewer than 20 people`. */
function isNone(tokens: readonly Token[], argument: Argument | null): boolean {
  const np = argument?.phrases[0]
  if (!np) return false
  const denies = (at: number): boolean => ((tokens[at]?.form.jobs ?? 0) & JOB.denying) !== 0
  if (!denies(np.first) && !denies(np.first - 1)) return false
  for (let i = np.first; i < np.last; i++) if (tokens[i]!.form.shape & NUM) return false
  return true
}

/**
 * The clauses that begin with a date, and its first token: behind a comma (`X, who met Y, on Sunday praised Z`) or a
 * conjunction (`X met Y, and on Sunday Z left`).
 */
function dated(items: readonly Item[], clauseAt: readonly (Clause | undefined)[]): Map<Clause, number> {
  const begins = new Map<Clause, number>()
  clauseAt.forEach((clause, k) => {
    if (!clause) return
    if (isDateNp(items[k - 1])) {
      const at = items[k - 2]?.kind === 'prep' ? k - 2 : k - 1
      // `X left Y in May and in June bombed Z`
      const joined = at === k - 2 && items[at - 1]?.kind === 'coord'
      if (joined || items[at - 1]?.kind === 'comma') begins.set(clause, items[at]!.first)
    }
    const subject = clause.subject?.phrases[0]?.first
    if (subject === undefined || clause.verb.first <= subject) return
    let at = k - 1
    while (at >= 0 && (items[at]!.first >= subject || isBeside(items[at]!))) at--
    const kind = items[at]?.kind
    if (!kind || !OPENERS.has(kind) || (kind === 'coord' && isDateNp(items[at - 1]))) return
    // `said that, after the elections of May, X …`
    const far = kind === 'comp' ? k : at + (items[at + 1]?.kind === 'prep' ? 3 : 2)
    const opens = items.slice(at + 1, far).some((item) => isDateNp(item) && item.first < subject)
    if (opens) begins.set(clause, items[at + 1]!.first)
  })
  return begins
}

/** What may open a clause in the middle of a sentence. */
const OPENERS: ReadonlySet<Item['kind']> = new Set(['coord', 'sub', 'comp', 'rel', 'break'])

/** What may stand between a date that opens a clause and its subject: `on Sunday in Oslo, X …`. */
const isBeside = ({ kind }: Item): boolean =>
  kind === 'prep' || kind === 'np' || kind === 'comma' || kind === 'adv'

/** Parts the sentence between its clauses: each begins with its verb, or with a subject that the verb before leaves it. */
function bound(clauses: readonly Clause[], begins: ReadonlyMap<Clause, number>): void {
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1]
    if (!before) return
    const first = begins.get(clause) ?? clause.verb.first
    const subject = clause.subject?.phrases[0]?.first
    clause.first = subject !== undefined && before.verb.last <= subject && subject < first ? subject : first
    // what stands before the subject (`On Tuesday, X …`) belongs to the clause before
    before.last = clause.first
  })
}

/** Both tell of the same subject. */
const isSame = (a: Clause, b: Clause): boolean =>
  a.subject !== null && a.subject.phrases[0]?.mention?.entity === b.subject?.phrases[0]?.mention?.entity

/** `Arrivé à Oslo, où il a vu X, Y …`: whom its pronoun means is told by the clause to come. */
const hasPronoun = ({ subject }: Clause): boolean => subject?.phrases[0]?.pronoun != null

/** Participles and gerunds before the main verb take their subject from it. */
function adoptAdjuncts(clauses: readonly Clause[]): void {
  clauses.forEach((clause, i) => {
    const governed = clause.relation === 'infinitive' && clause.verb.kind === 'gerund'
    if (!(clause.relation === 'adjunct' || governed) || clause.parent) return
    // `X, saying Y had lied, left`: not what is said
    const behind = clauses.filter((c, at) => at > i && c.verb.kind === 'finite' && !isUnder(c, clause))
    // `Speaking in Oslo, X, who had met Y, said`: the relative tells of the same subject
    const [next] = behind
    // `Receiving X, who had met Y, Z said`: of whom was received
    const ofObject = (c: Clause): boolean =>
      c.subject !== null && c.subject.phrases[0] === clause.object?.phrases[0]
    const host =
      (next?.relation === 'relative' &&
        behind.find(
          (c) => c.relation !== 'relative' && (isSame(c, next) || hasPronoun(next) || ofObject(next)),
        )) ||
      next
    if (!host) return
    clause.parent = host
    clause.subject ??= host.subject
  })
}
