/** The subject of a finite verb that no relative and no speech settles: what stands before it, or that of another verb. */
import { isProclitic, JOB } from '../pack/grammar.js'
import type { Token } from '../types.js'
import { contactOf, isContact, type Told } from './contact.js'
import { groupFrom, groupUpTo, opensApposed, opensAside } from './coordination.js'
import {
  type Item,
  isDateNp,
  isFiniteVp,
  isFree,
  isNp,
  isQuote,
  isRelative,
  isVp,
  phraseAt,
} from './items.js'
import { isApposed, isNameless, isPerson, isSpeaker, isThing } from './phrase-kinds.js'
import {
  argument,
  clauseBefore,
  hasJob,
  hasReported,
  lastBefore,
  mayDescribe,
  onlySays,
  openerOf,
  type Reading,
  speaks,
} from './reading.js'
import { antecedentOf, joinedTo } from './relatives.js'
import type { Argument, Clause, NounPhrase, VerbGroup } from './types.js'

/** A subject, and what finding it there says of the clause. */
export interface Found {
  readonly subject: Argument | null
  /** The clause whose subject it is as well (`X met Y and thanked Z`). */
  readonly shared: Clause | null
  /** The clause that this one is the content of, without a conjunction (`said X would come`). */
  readonly contentOf: Clause | null
  /** What this one says more of, without a relative (`the aid X sent`), and the clause in which it stands. */
  readonly tells: Told | null
}

const found = (subject: Argument | null): Found => ({ subject, shared: null, contentOf: null, tells: null })

/** Looks for the subject of finite verb `k` to its left, past dates, prepositional phrases and insertions. */
export function searchSubject(r: Reading, k: number): Found {
  const { items } = r
  // a comma behind what is passed closes no insertion
  let passed = false
  for (let j = k - 1; j >= 0; j--) {
    const item = items[j]!
    switch (item.kind) {
      case 'comp':
      case 'sub':
      case 'break':
        return found(null)
      case 'rel':
        return found(antecedentOf(items, j))
      case 'comma':
      case 'coord':
        if (!passed) return behindMark(r, k, item.kind)
        if (item.kind === 'coord' && joinsVerb(r, j, k))
          return shareSubject(r, k, clauseBefore(r, j, isFiniteVp)!)
        break
      case 'vp':
        if (item.verb.kind === 'finite') return leftOver(r, j, k) ?? found(relativeOver(r, j))
        passed = true
        break
      case 'np': {
        if (item.np.date) break
        const more = governing(r, j, k)
        if (!more) return phraseSubject(r, j, k)
        j -= more
        passed = true
      }
    }
  }
  return found(null)
}

/**
 * `left Oslo and in Paris met X`: the conjunction at `at` joins verb `k`, with a phrase of its own in front, to the one before
 * it, and no second place: `said the talks in Oslo and in Paris failed`.
 */
function joinsVerb(r: Reading, at: number, k: number): boolean {
  const { items, clauseAt, input } = r
  const told = lastBefore(items, at, isFiniteVp)
  if (told === -1 || items[at + 1]?.kind !== 'prep' || isProclitic(input.grammar)) return false
  const { verb, relation } = clauseAt[told]!
  const { thinking = [] } = input.grammar.auxiliaries
  const says = onlySays(r, verb) || verb.lemmas.some((l) => thinking.includes(l))
  if (relation === 'relative' || (says && items[at - 1]?.kind !== 'comma')) return false
  // `and in Oslo President X met Y`: he does
  const placed = items[k - 1]
  if (isNp(placed) && isPerson(placed.np) && hasJob(r, k - 2, JOB.locative)) return false
  const { tense } = clauseAt[k]!.verb
  const plain = ({ kind }: Item): boolean => kind === 'np' || kind === 'prep' || kind === 'adv'
  return (
    tense === verb.tense &&
    items.slice(told + 1, items[at - 1]?.kind === 'comma' ? at - 1 : at).every(plain) &&
    items.slice(at + 1, k).every(plain)
  )
}

/**
 * `Troops stationed in X were attacked`, `the minister sacked on Monday said`: verb `at` was taken for that of the clause,
 * but verb `k` follows with its auxiliary, or says something, without a subject. The first describes the noun before it, and leaves subject and place to the other; null where it
 * can be no participle.
 */
function leftOver(r: Reading, at: number, k: number): Found | null {
  const later = r.clauseAt[k]!.verb
  const told = later.tense === 'past' && speaks(r, later)
  // `Nurses affiliated to X took to the streets`: what can be no participle
  const sure = later.tense === 'past' && !mayDescribe(r, k)
  if (!later.compound && !later.passive && !later.copula && !told && !sure) return null
  const clause = r.clauseAt[at]!
  const { subject, relation, verb } = clause
  const noun = r.items[at - 1]
  if (!subject || relation === 'relative' || !isNp(noun) || !subject.phrases.includes(noun.np)) return null
  if (onlySays(r, verb) || !mayDescribe(r, at)) return null
  const shared = { ...clause }
  verb.kind = 'participle'
  verb.passive = true
  clause.relation = 'reduced'
  clause.parent = null
  clause.subject = argument(noun.np)
  return { ...found(subject), shared }
}

/** How many items before phrase `j` govern it, so that it is no subject of verb `k`. */
function governing(r: Reading, j: number, k: number): number {
  const { items } = r
  const governs = (item: Item | undefined): boolean =>
    item?.kind === 'prep' || (isVp(item) && item.verb.kind !== 'finite' && !reportsBare(r, item))
  if (governs(items[j - 1])) return 1
  // `Talks between X and Y resumed`: Y is governed like X
  const joined = items[j - 1]?.kind === 'coord' && isNp(items[j - 2]) && governs(items[j - 3])
  return joined && !hasReported(r, k) ? 3 : 0
}

/** `left, saying X had lied`: a gerund whose clause may follow without a conjunction, so that the phrase behind it is its subject. */
function reportsBare(r: Reading, item: Item | undefined): boolean {
  if (!isVp(item) || item.verb.kind !== 'gerund' || isProclitic(r.input.grammar)) return false
  const { thinking = [] } = r.input.grammar.auxiliaries
  return onlySays(r, item.verb) || item.verb.lemmas.some((l) => thinking.includes(l))
}

/** The subject where phrase `j` stands free before verb `k`. */
function phraseSubject(r: Reading, j: number, k: number): Found {
  const { items } = r
  const group = groupUpTo(items, j)
  const beside = besideRelative(r, group.start)
  if (beside) return found({ ...group.argument, phrases: [beside, ...group.argument.phrases] })
  const tells = group.start === j ? contactOf(r, j, k) : null
  if (tells) return { ...found(group.argument), tells }
  // `said Italy and Libya will sign it`: nobody is said
  const [said, first] = [r.clauseAt[j - 3], items[j - 2]]
  const joined = items[j - 1]?.kind === 'coord' && isNp(first) && first.np.mention !== null
  if (joined && said?.verb.kind === 'finite' && !said.verb.passive && onlySays(r, said.verb))
    return { ...found({ preposition: null, phrases: [first.np, phraseAt(items, j)] }), contentOf: said }
  const lead = governorBefore(r, group.start - 1)
  if (reportsBare(r, items[lead])) return { ...found(group.argument), contentOf: r.clauseAt[lead]! }
  if (!isFiniteVp(items[lead])) return found(headlined(r, j, k, group.argument))
  const governor = r.clauseAt[lead]!
  const { phrases } = group.argument
  // a relative clause that is over: `the men who met X left`
  const told = speaks(r, governor.verb) || phrases.some((p) => p.pronoun)
  if (!told && governor.relation === 'relative') return found(relativeOver(r, lead))
  // the object of the verb before and the subject of this one cannot be the same: a content clause without `that`
  return { ...found(argument(phraseAt(items, j))), contentOf: governor }
}

/** `X, who took office in May, and Y condemned Z`: the subject before the relative clause that phrase `at` is joined to. */
function besideRelative(r: Reading, at: number): NounPhrase | null {
  const { items, clauseAt } = r
  if (items[at - 1]?.kind !== 'coord' || items[at - 2]?.kind !== 'comma') return null
  const told = lastBefore(items, at, isFiniteVp)
  const relative = told === -1 ? -1 : lastBefore(items, told, isRelative)
  if (relative < 2 || clauseAt[told]!.relation !== 'relative' || items[relative - 1]?.kind !== 'comma')
    return null
  if (lastBefore(items, relative, isVp) !== -1 || openingPhrase(items, 0, relative) !== relative - 2)
    return null
  const { mention } = phraseAt(items, relative - 2)
  return mention ? phraseAt(items, relative - 2) : null
}

/**
 * The item that a free phrase behind `at` may be governed by: that at `at`, or a verb that only says before dates and
 * phrases of place and manner and the one told (`said on Monday it would`, `told reporters in a letter X had`).
 */
function governorBefore(r: Reading, at: number): number {
  const { items } = r
  let verb = at
  for (let i = verb; i >= 0 && !isVp(items[i]); i = verb) {
    if (isNp(items[i]) && items[i - 1]?.kind === 'prep') verb -= 2
    else if (items[i]!.kind === 'adv' || isDateNp(items[i])) verb--
    else if (isNp(items[i]) && isFiniteVp(items[i - 1])) verb--
    else return at
  }
  const item = items[verb]
  return verb !== at && isFiniteVp(item) && onlySays(r, item.verb) ? verb : at
}

/** What the relative clause of verb `at` speaks of, null where that is no relative clause. */
function relativeOver({ items, clauseAt }: Reading, at: number): Argument | null {
  if (clauseAt[at]!.relation !== 'relative') return null
  return antecedentOf(items, lastBefore(items, at, isRelative))
}

/** `Kenya, Uganda sign pact`, `Minister, Turkish counterpart meet`: who opens a headline, or a half of it, parted by commas alone. */
function headlined(
  { items, sentence, clauseAt }: Reading,
  at: number,
  k: number,
  subject: Argument,
): Argument {
  if (sentence.kind === 'body' || subject.phrases.length > 1) return subject
  const opening = items.slice(lastBefore(items, at, ({ kind }) => kind === 'break') + 1, at + 1)
  if (opening.length < 3) return subject
  const { person, tense } = clauseAt[k]!.verb
  const several = tense === 'present' && person !== 3
  const acts = (item: Item): boolean =>
    isNp(item) && (item.np.mention !== null || (several && isSpeaker(item.np)))
  const listed = opening.every((item, i) => (i % 2 ? item.kind === 'comma' : acts(item)))
  return listed ? { preposition: null, phrases: opening.filter(isNp).map((item) => item.np) } : subject
}

/** The subject of verb `k` behind a comma or conjunction: an insertion closes there, or the verb shares a subject. */
function behindMark(r: Reading, k: number, mark: 'comma' | 'coord'): Found {
  const { items, quoted, clauseAt } = r
  // `while the bank, reluctant so far, would pay`: a subject behind the conjunction still waits for its verb
  const opener = openerOf(r, k)
  const unopened = lastBefore(items, k, isFiniteVp) < opener.at
  if (mark === 'comma' && unopened && (opener.kind === 'sub' || opener.kind === 'comp')) {
    const waiting = openingPhrase(items, opener.at + 1, k)
    if (waiting !== -1) return found(groupFrom(items, waiting, k).argument)
  }
  // what is quoted and what is told share no subject
  const side = quoted.has(k)
  const isBeside = (item: Item, i: number): boolean => isFiniteVp(item) && quoted.has(i) === side
  const told = lastBefore(items, k, isBeside)
  const part = lastBefore(items, k, ({ kind }) => kind === 'break') + 1
  // `OSLO: The mayor, X, left`: what stands before a colon opens nothing
  if (told === -1) return found(insertionSubject(r, k, mark, openingPhrase(items, part, k) === -1 ? 0 : part))
  const contact = mark === 'comma' ? contactAside(r, k) : null
  if (contact) return contact
  const saying = mark === 'comma' ? insertedReport(r, k) : -1
  if (saying !== -1) return found(groupFrom(items, saying).argument)
  const apposed = joinedName(r, k, told)
  if (apposed) return found(argument(apposed))
  // `X a voté ; son chef, Y, a salué Z`: what stands behind a semicolon has a subject of its own
  if (told < part && mark === 'comma' && openingPhrase(items, part, k) !== -1)
    return found(insertionSubject(r, k, mark, part))
  const interrupted = mark === 'comma' ? interruptedBy(r, told, part) : null
  if (interrupted) return found(interrupted)
  let host = mark === 'comma' ? insertionOf(r, told) : told
  // `praised the aid X sent and met Y`: that is over
  for (let outer = host; outer !== -1; outer = lastBefore(items, outer, isVp)) {
    host = outer
    if (!isContact(clauseAt[host]!)) break
  }
  if (clauseAt[host]!.relation === 'subordinate' && mark === 'comma') {
    const waiting = behindFronted(r, host, k)
    if (waiting !== -1) return found(groupFrom(items, waiting, k).argument)
  }
  if (clauseAt[host]!.relation !== 'relative') return shareSubject(r, k, clauseAt[host]!)
  // `X, who met Y, said`: the relative clause is over; without a comma before `who`, `and` goes on inside it
  let relative = joinedTo(items, lastBefore(items, host, isRelative))
  if (mark === 'coord' && goesOnInside(r, relative, k) && !endsBefore(r, k, clauseAt[host]!))
    return shareSubject(r, k, clauseAt[host]!)
  let outer = lastBefore(items, relative, isBeside)
  // `X, a man who was elected in 2017, on Monday, in a speech that lasted hours, said`: both are over
  if (mark === 'comma')
    while (outer !== -1 && clauseAt[outer]!.relation === 'relative') {
      relative = joinedTo(items, lastBefore(items, outer, isRelative))
      outer = lastBefore(items, relative, isBeside)
    }
  // `X left, while Y, who met Z, said`: the subject behind the conjunction waits for its verb
  const conjunction = mark === 'comma' ? lastBefore(items, relative, ({ kind }) => kind === 'sub') : -1
  if (conjunction > outer) {
    const waiting = openingPhrase(items, conjunction + 1, relative)
    if (waiting !== -1) return found(groupFrom(items, waiting, relative).argument)
  }
  // `While X praised the deal, Y, who had left, rejected it`
  const fronted = mark === 'comma' && outer !== -1 && clauseAt[outer]!.relation === 'subordinate'
  if (fronted && items[relative - 1]?.kind === 'comma' && items[relative - 3]?.kind === 'comma') {
    const waiting = isDateNp(items[relative - 2]) ? null : antecedentOf(items, relative)
    const named = waiting ? null : closingName(items, k)
    if (waiting ?? named) return found(waiting ?? argument(named!))
  }
  // `X left, and Y, which had stayed, thanked Z`: the subject behind the conjunction waits for its verb
  const joined =
    mark === 'comma' && items[relative - 1]?.kind === 'comma' && items[relative - 3]?.kind === 'coord'
  if (joined && outer !== -1 && isFree(items, relative - 2)) return found(antecedentOf(items, relative))
  if (outer !== -1) return shareSubject(r, k, clauseAt[outer]!)
  // `De retour de Dakar, où il a vu Y, le ministre, X, a …`: no antecedent behind a preposition, rather who can act
  // `“Y lies,” X, who had left, said`: nor in what is quoted
  const from = side ? part : Math.max(part, lastBefore(items, relative, isQuote) + 1)
  const first = openingPhrase(items, from, relative)
  const opening = first === -1 ? openingPhrase(items, 0, relative) : first
  const named = mark === 'comma' && k - 2 > host ? closingName(items, k) : null
  if (named && (opening === -1 || isNameless(phraseAt(items, opening)))) return found(argument(named))
  if (opening === -1) return found(antecedentOf(items, relative))
  const lead = mark === 'comma' ? behindLead(items, opening, k) : -1
  return found(lead === -1 ? groupFrom(items, opening).argument : groupFrom(items, lead, k).argument)
}

/** `…, a charge the mayor, X, denied`: who does what a phrase says more of, his name in commas; or null. */
function contactAside(r: Reading, k: number): Found | null {
  const { items, input } = r
  const doer = items[k - 2]
  const tells = isNp(doer) && isApposed(input.tokens, doer.np) ? contactOf(r, k - 2, k) : null
  return tells ? { ...found(argument(phraseAt(items, k - 2))), tells } : null
}

/** `When X left, Y, the minister, thanked Z`: the phrase behind a comma that ends a clause nothing stands before, or -1. */
export function behindFronted(r: Reading, host: number, k: number): number {
  const { items } = r
  const opener = openerOf(r, host)
  if (opener.kind !== 'sub' || lastBefore(items, opener.at, isFiniteVp) !== -1) return -1
  for (let i = host + 2; i < k - 1; i++)
    if (items[i - 1]!.kind === 'comma') return isFree(items, i) && items[i + 1]?.kind === 'comma' ? i : -1
  return -1
}

/**
 * True where the relative clause at `at` goes on with verb `k` behind `and`: `the men who met X and thanked Y`, `X, which
 * seized a boat and freed Y`. It is over where only the `and` has a comma: `a raid in which X died, and banned Y`.
 */
function goesOnInside({ items, input }: Reading, at: number, k: number): boolean {
  const noun = items[at - 1]
  const commas = items.slice(at, k).filter(({ kind }) => kind === 'comma').length
  // `praised X, a teacher who left in May, for his work and met Y`: it ends with the apposition that it is in
  const parted = items[at - 2]?.kind === 'comma' && isNp(items[at - 3])
  const apposed = isNp(noun) && (parted || isApposed(input.tokens, noun.np))
  const own = noun?.kind !== 'comma' && !apposed
  return own ? commas !== 1 || items[k - 2]?.kind !== 'comma' : commas === 0
}

/**
 * `a repeint un mur qui était fermé et a remercié X`: what a thing was like, and behind it what somebody did; `a déploré ce que
 * Y a appelé une erreur et a remercié X`: what has an object already has none behind it.
 */
function endsBefore(r: Reading, k: number, clause: Clause): boolean {
  const { items, clauseAt, input } = r
  const { subject, object, verb } = clause
  const { verb: done } = clauseAt[k]!
  const told = object?.phrases[0]
  const after = items[k + 1]?.kind === 'adv' || isDateNp(items[k + 1]) ? k + 2 : k + 1
  if (told && told.last <= verb.first && isNp(items[after]) && !isDateNp(items[after])) return true
  const [np, more] = subject?.phrases ?? []
  // `ce qui a été fait`, `what was needed`
  const anything = np !== undefined && !more && isBareWord(input.tokens, np)
  const over = anything || (verb.imperfect && !done.imperfect) || verb.tense !== done.tense
  return over && isIdle(r, clause, done)
}

/** A function word alone: `ce`, `what`. */
const isBareWord = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  last - first === 1 && tokens[first]!.form.classes !== 0

/** `X, who was in Oslo when Y spoke, said`: the relative clause between commas that verb `k` stands inside, else `k`. */
function insertionOf(r: Reading, k: number): number {
  const { items, clauseAt } = r
  const opener = openerOf(r, k)
  if (opener.kind !== 'sub' && opener.kind !== 'comp') return k
  const outer = lastBefore(items, opener.at, isFiniteVp)
  if (outer === -1 || clauseAt[outer]!.relation !== 'relative') return k
  const relative = lastBefore(items, outer, isRelative)
  const closed = items.slice(relative, opener.at + 1).some(({ kind }) => kind === 'comma')
  return items[relative - 1]?.kind === 'comma' && !closed ? outer : k
}

/**
 * `X, s'il a admis sa défaite, s'en est pris à Y`: the subject that waits for its verb where verb `k` stands in a
 * subordinate clause between commas; a pronoun in that means it.
 */
function interruptedBy(r: Reading, k: number, from: number): Argument | null {
  const { items, clauseAt } = r
  const clause = clauseAt[k]!
  const { kind, at } = openerOf(r, k)
  if (kind !== 'sub' || clause.relation !== 'subordinate' || lastBefore(items, at, isVp) >= from) return null
  // `X, on the run since Y died, spoke`: a phrase may stand before the conjunction
  const comma = lastBefore(items, at, (item) => item.kind === 'comma')
  const waiting = comma < from ? -1 : openingPhrase(items, from, comma)
  if (waiting === -1) return null
  const { argument: subject, end } = groupFrom(items, waiting, comma)
  if (end !== comma - 1) return null
  if (clause.subject?.phrases[0]?.pronoun && !clause.verb.inverted) clause.subject = subject
  // what was done is conceded, no condition
  if (clause.verb.tense === 'past') clause.conditional = false
  return subject
}

/** `X, saying Y had lied, left`: the phrase that opens the sentence where all that is told before verb `k` is what a gerund reports, or -1. */
export function insertedReport(r: Reading, k: number): number {
  const { items, clauseAt } = r
  const told = lastBefore(items, k, isFiniteVp)
  const { relation, parent } = clauseAt[told] ?? {}
  if (relation !== 'content' || parent?.relation !== 'adjunct' || parent.verb.kind !== 'gerund') return -1
  const saying = lastBefore(items, told, (_, i) => clauseAt[i] === parent)
  if (items[saying - 1]?.kind !== 'comma' || lastBefore(items, saying, isFiniteVp) !== -1) return -1
  return openingPhrase(items, 0, saying)
}

/** `X condemned Y and its minister, Z, met W`: the subject joined behind verb `told`, with its name in commas. */
function joinedName({ items, clauseAt }: Reading, k: number, told: number): NounPhrase | null {
  const { compound, first, last } = clauseAt[k]!.verb
  // `X, who mediates between Y and its leader, Z, left`: the relative clause is over, and X waits for its verb
  const relative = clauseAt[told]!.relation === 'relative' ? lastBefore(items, told, isRelative) : 0
  if (items[relative - 1]?.kind === 'comma' && lastBefore(items, relative, isFiniteVp) === -1) return null
  const at = items[k - 3]?.kind === 'comma' ? k - 4 : k - 2
  if (items[at - 1]?.kind !== 'coord' || told > at - 1 || (compound && last - first < 2)) return null
  if (!isNp(items[at]) || !(opensAside(items, at) || (at === k - 2 && opensApposed(items, at)))) return null
  return phraseAt(items, at)
}

/** The person, body or country named alone between commas right before verb `k`. */
function closingName(items: readonly Item[], k: number): NounPhrase | null {
  const closing = items[k - 2]
  return isNp(closing) && isParty(closing.np) && items[k - 3]?.kind === 'comma' ? closing.np : null
}

const isParty = ({ mention }: NounPhrase): boolean =>
  mention !== null && (mention.type !== 'place' || mention.kind === 'country')

/** The subject that opens the sentence from `from` on, or what follows the quotation, where an insertion closes before verb `k`. */
function insertionSubject(
  { items, quoted }: Reading,
  k: number,
  mark: 'comma' | 'coord',
  from: number,
): Argument | null {
  const opening = openingPhrase(
    items,
    quoted.has(k) ? from : Math.max(from, lastBefore(items, k, isQuote) + 1),
    k,
  )
  if (opening === -1) return null
  // `Recevant à Oslo le ministre X, la présidente Y, a …`: the first is the object of the gerund
  const verb = lastBefore(items, opening, isVp)
  const received =
    verb >= from && verb !== -1 && !items.slice(verb, opening).some(({ kind }) => kind === 'comma')
  const next = received ? openingPhrase(items, opening + 1, k) : -1
  if (next !== -1 && items[next - 1]?.kind === 'comma') return groupFrom(items, next).argument
  // `Le soir même, X, arrivé lundi, a …`, `Visibly moved, X, the minister, praised Y`: who is named behind what opens the sentence
  const lead = mark === 'comma' ? behindLead(items, opening, k) : -1
  if (lead !== -1) return groupFrom(items, lead, k).argument
  // `En visite à Oslo, la troisième en un an, la présidente X, a …`: rather who can act
  const named = mark === 'comma' ? closingName(items, k) : null
  if (named && isNameless(phraseAt(items, opening))) return argument(named)
  return groupFrom(items, opening).argument
}

/** The person between commas behind the phrase at `at` that names nobody, or -1. */
function behindLead(items: readonly Item[], at: number, to: number): number {
  const np = phraseAt(items, at)
  // `Côté kényan, X, …`: without an article the side does nothing
  const bare = !np.definite && !np.mention && !np.titles.length && np.pronoun === null
  if (!isThing(np) && !isNameless(np) && !bare) return -1
  let comma = at + 1
  while (comma < to && items[comma]!.kind !== 'comma' && !isVp(items[comma])) comma++
  const item = items[comma + 1]
  const named = isNp(item) && (isPerson(item.np) || item.np.titles.length > 0)
  return items[comma]?.kind === 'comma' && named && items[comma + 2]?.kind === 'comma' ? comma + 1 : -1
}

/** The first phrase without preposition between `from` and `to`: the subject that a long insertion parted from its verb. */
function openingPhrase(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (isFree(items, i) && !isVp(items[i - 1]) && !namesGoverned(items, i)) return i
  return -1
}

/** `au journal Le Monde`: the name of a body right behind a noun that a preposition governs. */
function namesGoverned(items: readonly Item[], i: number): boolean {
  const noun = items[i - 1]
  return (
    phraseAt(items, i).mention?.type === 'institution' &&
    isNp(noun) &&
    !noun.np.mention &&
    !noun.np.date &&
    items[i - 2]?.kind === 'prep'
  )
}

/** `said the rebels had cut the road and deployed fighters`: a form that goes with the auxiliary of the verb joined to it. */
function sharesPerfect(r: Reading, k: number, { verb, relation }: Clause): boolean {
  const { items, input, clauseAt } = r
  const said = clauseAt[k]!.verb
  if (relation !== 'content' || !verb.anterior || verb.passive || said.tense !== 'past' || said.compound)
    return false
  if (items[k - 1]?.kind !== 'coord' || items[k - 2]?.kind === 'comma') return false
  if (isVoiced(r, said)) return false
  return input.tokens[said.head]!.form.verbs.some(({ form }) => form === 'participle')
}

/** A verb that may tell an event. */
const tellsEvent = ({ input }: Reading, { lemmas }: VerbGroup): boolean => lemmas.some((l) => input.tells(l))

/** What only those do who can speak. */
const isVoiced = (r: Reading, verb: VerbGroup): boolean =>
  speaks(r, verb) || verb.lemmas.some((l) => r.input.grammar.auxiliaries.addressing?.includes(l))

/** `said the verdict was a triumph and thanked X`: what is said of a thing, which thanks nobody; `the report blames X and urges Y`. */
function isMute(r: Reading, { subject, verb }: Clause, said: VerbGroup): boolean {
  // `said prices were rising and freed X`: what goes on, and what somebody did
  const goesOn = verb.copula || verb.last - verb.first > 1
  const other = said.last - said.first === 1 || (said.passive && !verb.passive)
  const done = goesOn && other && tellsEvent(r, said)
  if (!subject || speaks(r, verb) || !(isVoiced(r, said) || done)) return false
  return subject.phrases.every((np) => !isSpeaker(np) && np.pronoun === null && np.noun === null)
}

/** `left because the roads were bad and met Y`: what is told of a thing, before what somebody did. */
const isIdle = (r: Reading, { subject }: Clause, done: VerbGroup): boolean =>
  tellsEvent(r, done) && subject?.phrases.every((np) => isThing(np) && !isSpeaker(np)) === true

/** `a affirmé que X accordait la priorité à Y et a souhaité …`: what went on when it was said is not joined to what was done. */
const isBackground = ({ verb: { imperfect }, relation, parent }: Clause, verb: VerbGroup): boolean =>
  relation === 'content' && imperfect && verb.compound && parent?.verb.compound === true

/**
 * The subject that verb `k` shares with the verb before it. `affirmed that Kazakhstan places …, and showed`, `noted that
 * X had opened …, but stressed`: back to the verb of the same tense, or of the same kind where a comma closes the content.
 */
function shareSubject(r: Reading, k: number, before: Clause): Found {
  const { items, clauseAt } = r
  const { verb } = clauseAt[k]!
  const comma = items[k - 1]?.kind === 'coord' && items[k - 2]?.kind === 'comma'
  const closed = comma && speaks(r, verb)
  // `left because X had died, and met Y`, `a day after X died, and met Y`
  const over = (up: Clause): boolean => up.relation === 'subordinate' && (comma || isIdle(r, up, verb))
  let host = before
  // `said prices were rising and is ready to help X`: of another tense than both, and no thing does it
  while (host.parent && (over(host) || (host.relation === 'content' && isIdle(r, host, verb))))
    host = host.parent
  for (let up: Clause | null = before; up; up = up.parent) {
    const { kind, tense, anterior } = up.verb
    if (kind !== 'finite' || tense !== verb.tense || anterior !== verb.anterior) continue
    if (isBackground(up, verb)) continue
    if (up.relation === 'content' && ((closed && up === before) || isMute(r, up, verb))) continue
    if (up.parent && over(up)) continue
    host = up
    break
  }
  if (sharesPerfect(r, k, before)) {
    host = before
    verb.anterior = true
  }
  return { ...found(host.subject), shared: host }
}
