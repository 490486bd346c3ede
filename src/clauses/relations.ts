/** How clauses hang together: for each verb the clause above it, its relation to that, and its subject. */
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { AUXILIARY, MODAL } from '../pack/traits.js'
import type { Token } from '../types.js'
import { groupFrom, groupUpTo } from './coordination.js'
import { type Item, isDateNp, isFiniteVp, isNp, isVp, openingComma, wordOf } from './items.js'
import { isApposed, isOfPeople, isPerson, isSpeaker, isThing } from './phrase-kinds.js'
import {
  argument,
  clauseBefore,
  describesGoverned,
  hasJob,
  lastBefore,
  mayDescribe,
  onlySays,
  openerOf,
  pronounArgument,
  type Reading,
  speaks,
} from './reading.js'
import { relateRelative } from './relatives.js'
import { closingSpeaker, takeSpeakerBehind } from './speakers.js'
import { searchSubject } from './subjects.js'
import type { Argument, Clause, NounPhrase, VerbGroup } from './types.js'
import { waitingSubject } from './waiting.js'

/** Relates the clause of verb `k`, once all clauses before it are. */
export function relate(r: Reading, k: number): void {
  const clause = r.clauseAt[k]!
  const { kind } = clause.verb
  if (kind === 'finite') relateFinite(r, k, clause)
  else if (kind === 'infinitive') govern(clause, sequelHost(r, k) ?? hostOf(verbBefore(r, k)))
  else relateParticiple(r, k, clause)
}

/** `urged X, who had left in May, to resign`: the last verb before `k` that stands in nothing told of a name between commas. */
function verbBefore(r: Reading, k: number): Clause | null {
  const { items } = r
  const open = openingComma(items, items[k - 1]?.kind === 'prep' ? k - 2 : k - 1)
  return clauseBefore(r, open === -1 ? k : open, isVp)
}

/** `s'est dit disposé à rencontrer X`: of a participle right behind its verb that verb. */
const hostOf = (governor: Clause | null): Clause | null =>
  governor?.relation === 'adjunct' && governor.parent?.verb.last === governor.verb.first
    ? governor.parent
    : governor

/**
 * `a dit que le port rouvrait, avant de remercier X`, `…, tout en pressant X de céder`: behind a comma, what is done next
 * or at the same time by who said what came before; or null.
 */
function sequelHost({ items, input: { tokens, grammar }, clauseAt }: Reading, k: number): Clause | null {
  const { first } = items[k]!
  const { sequel = [], aside = [] } = grammar.jobs
  const opens = [...sequel, ...aside].some((words) => {
    const parts = words.split(' ')
    const at = first - parts.length
    return (
      tokens[at - 1]?.form.text === ',' &&
      parts.every((part, i) => {
        const { lower } = tokens[at + i]!.form
        return (grammar.prepositions[lower] ?? lower) === part
      })
    )
  })
  const before = opens ? lastBefore(items, k, isFiniteVp) : -1
  let host = before === -1 ? null : clauseAt[before]!
  if (host?.relation !== 'content') return null
  while (host.parent && (host.relation === 'content' || host.relation === 'infinitive')) host = host.parent
  return host.verb.kind === 'finite' ? host : null
}

/** A verb without a subject of its own: that of the verb above it. */
function govern(clause: Clause, governor: Clause | null): void {
  clause.relation = 'infinitive'
  clause.parent = governor
  clause.subject = governor?.subject ?? null
}

/** A gerund or participle: governed by a preposition or verb, part of a noun phrase, or beside a main clause. */
function relateParticiple(r: Reading, k: number, clause: Clause): void {
  const { items } = r
  const gerund = clause.verb.kind === 'gerund'
  const left = items[items[k - 1]?.kind === 'adv' ? k - 2 : k - 1]
  const governor = gerund ? gerundGovernor(r, k) : null
  const noun = nounOf(r, k, left, gerund)
  const own = gerund ? absolute(r, k) : null
  if (left?.kind === 'prep') govern(clause, sequelHost(r, k) ?? governorOf(r, k))
  else if (governor) govern(clause, governor)
  else if (own) {
    standBeside(clause, clauseBefore(r, k, isFiniteVp))
    clause.subject = own
  } else if (noun) {
    clause.relation = 'reduced'
    clause.subject = noun
  } else if (gerund && isNp(left) && opensAlone(r, k)) {
    clause.relation = 'adjunct'
    clause.subject = argument(left.np)
  } else if (gerund && goesOnSaid(r, k, clause)) govern(clause, clauseBefore(r, k, isVp))
  else {
    const before = gerund && opensWithSubject(r, k) ? null : clauseBefore(r, k, isFiniteVp)
    standBeside(clause, before, gerund && onlySays(r, clause.verb))
  }
}

/** `accused X of opening fire, killing one`: behind what somebody is said to have done a gerund goes on with that, unless it is words. */
function goesOnSaid(r: Reading, k: number, { verb }: Clause): boolean {
  const said = r.items[k - 1]?.kind === 'comma' && !speaks(r, verb) ? clauseBefore(r, k, isVp) : null
  if (said?.verb.kind !== 'gerund' || said.relation !== 'infinitive') return false
  return said.parent?.verb.kind === 'finite' && speaks(r, said.parent.verb)
}

/** `X thanked Y, while Z, deploring the delay, left`: a gerund between commas behind the subject of the clause to come. */
function opensWithSubject({ items }: Reading, k: number): boolean {
  const noun = items[k - 2]
  if (items[k - 1]?.kind !== 'comma' || !isNp(noun)) return false
  const { start } = groupUpTo(items, k - 2)
  const comma = items.findIndex(({ kind }, i) => i > k && kind === 'comma')
  return items[start - 1]?.kind === 'sub' && comma !== -1 && items.slice(comma).some(isFiniteVp)
}

/** The verb before that governs a participle behind a preposition: `a salué les progrès accomplis par X, tout en pressant Y` no passive. */
function governorOf(r: Reading, k: number): Clause | null {
  const before = verbBefore(r, k)
  const beside = hasJob(r, k - 1, JOB.accompanying) && before?.relation === 'reduced' && before.verb.passive
  return beside ? (clauseBefore(r, k, isFiniteVp) ?? before) : before
}

/**
 * `The ministry condemned X, its spokesperson, Y, alleging that …`, `Ties soured, with Kenya accusing X of …`, `X a boudé
 * le sommet, Nairobi accusant Y de …`: who does it where that is not the subject before.
 */
function absolute({ items, input }: Reading, k: number): Argument | null {
  const at = items[k - 1]?.kind === 'comma' ? k - 2 : k - 1
  const item = items[at]
  if (!isNp(item)) return null
  if (isProclitic(input.grammar)) {
    const group = groupUpTo(items, at)
    const before = items[group.start - 2]
    // `X a riposté, son porte-parole, Y, accusant Z`, but `X a vu Y, le ministre, Z, accusant W`
    const named = isPerson(item.np) && item.np.titles.length > 0 && !(isNp(before) && canAct(before.np))
    const own = (at === k - 1 ? isSpeaker(item.np) : named) && items[group.start - 1]?.kind === 'comma'
    return own && lastBefore(items, group.start, isFiniteVp) !== -1 ? group.argument : null
  }
  const parted = (i: number): boolean => i < 0 || items[i]!.kind === 'comma'
  const own = item.np.possessive !== null && isPerson(item.np)
  const first = items[at - 2]
  const two = items[at - 1]?.kind === 'coord' && isNp(first)
  const start = two ? at - 2 : at
  const partner = items[start - 1]
  const along = partner?.kind === 'prep' && input.grammar.jobs.partner?.[0] === wordOf(partner)
  const who = along
    ? isSpeaker(item.np) && (own || at === k - 1 || isApposed(input.tokens, item.np)) && parted(start - 2)
    : own && at > 0 && parted(at - 1)
  const phrases = along && two ? [first.np, item.np] : [item.np]
  // `Kenya backed Togo, Prime Minister X accusing Chad of …, and Mali's parliament deploring …`
  const joined = items[at - 1]?.kind === 'coord' ? at - 2 : at - 1
  const named = at === k - 1 && item.np.mention !== null && isSpeaker(item.np)
  if (named && items[joined]?.kind === 'comma' && lastBefore(items, joined, isFiniteVp) !== -1)
    return argument(item.np)
  return who ? { preposition: null, phrases } : null
}

/** Names a person or an office. */
const canAct = (np: NounPhrase): boolean => isPerson(np) || np.titles.length > 0 || np.noun?.list === 'titles'

/** `Washington ayant menacé Caracas, Cuba a …`: a compound gerund behind the phrase that opens the sentence, which another subject follows. */
function opensAlone(r: Reading, k: number): boolean {
  const { items, input, clauseAt } = r
  if (k !== 1 || !isProclitic(input.grammar) || !clauseAt[k]!.verb.compound) return false
  const verb = items.findIndex(isFiniteVp)
  return verb > 0 && isNp(items[verb - 1]) && items[verb - 2]?.kind === 'comma'
}

/** `protested, saying X had lied and adding that …`: what a gerund reports, whose speaker goes on. */
const isSaid = ({ relation, parent }: Clause): boolean =>
  relation === 'content' && parent?.verb.kind === 'gerund' && parent.relation === 'adjunct'

/** Ties a clause to the main clause before it, if there is one; else to the one to come (`adoptAdjuncts`). */
function standBeside(clause: Clause, before: Clause | null, speaks = false): void {
  clause.relation = 'adjunct'
  if (!before) return
  let host = before
  while (host.parent && (host.relation === 'relative' || (speaks && isSaid(host)))) host = host.parent
  clause.parent = host
  clause.subject = host.subject
  clause.quoted ||= host.quoted
}

/** `called for X and Y`, `urged boosting`, `in investigating and arresting`: gerund `k` is governed like the verb before. */
function gerundGovernor(r: Reading, k: number): Clause | null {
  const left = r.items[k - 1]
  if (isVp(left)) return r.clauseAt[k - 1]!
  let host = left?.kind === 'coord' ? clauseBefore(r, k, isVp) : null
  // `accusing X of seeking to leave and urging Y`: joined to a gerund
  while (host?.relation === 'infinitive' && host.verb.kind === 'infinitive') host = host.parent
  if (host?.relation !== 'infinitive') return null
  // `accusing X of killing Y and urging Z`: who speaks twice does both, and kills nobody
  const { parent } = host
  const said = parent?.verb.kind === 'gerund' && parent.relation === 'adjunct' && speaks(r, parent.verb)
  return said && speaks(r, r.clauseAt[k]!.verb) && !speaks(r, host.verb) ? null : host
}

/** The noun that gerund or participle `k` describes. */
function nounOf(r: Reading, k: number, left: Item | undefined, gerund: boolean): Argument | null {
  // `boats of people seeking asylum`: nouns of people do it themselves, `a statement condemning X` does not
  if (isNp(left))
    return !gerund || isOfPeople(left.np) || sides(r, k) || saysOfThing(r, k) ? argument(left.np) : null
  const noun = r.items[k - 2]
  if (gerund || left?.kind !== 'comma' || !isNp(noun)) return null
  const { verb } = r.clauseAt[k]!
  // `la consultation, présidée par X`, `a salué X, arrivée lundi`: a participle with its agent, or of one who has come
  if (!hasAgent(r, k) && verb.passive) return null
  // `a cité X et Y, accusés par Z`
  return verb.number === 'p' && isPerson(noun.np) ? groupUpTo(r.items, k - 2).argument : argument(noun.np)
}

/**
 * `après le référendum approuvant la sortie`, `faute de textes limitant les prix`: a gerund right behind a thing that a
 * preposition governs says what that is like; of what is written, who wrote it says so: `dans une lettre demandant …`.
 */
function saysOfThing({ items, input: { grammar, tokens } }: Reading, k: number): boolean {
  const noun = items[k - 1]
  if (!isProclitic(grammar) || !isNp(noun) || items[k - 2]?.kind !== 'prep' || noun.np.date) return false
  const { release = [], missive = [] } = grammar.jobs
  const { lower } = tokens[noun.np.head]!.form
  return isThing(noun.np) && ![...release, ...missive].includes(lower)
}

/** `talks involving X and Y`: the noun is what its sides do; `doctors belonging to X`. */
function sides({ clauseAt, input: { grammar } }: Reading, k: number): boolean {
  const { siding = [], membership = [] } = grammar.auxiliaries
  return clauseAt[k]!.verb.lemmas.some((l) => siding.includes(l) || membership.includes(l))
}

/** An agent phrase follows before the next verb or comma. */
function hasAgent(r: Reading, k: number): boolean {
  const { items } = r
  for (let j = k + 1; j < items.length && !isVp(items[j]) && items[j]!.kind !== 'comma'; j++)
    if (items[j]!.kind === 'prep' && hasJob(r, j, JOB.agent)) return true
  return false
}

/**
 * `praised X at a summit held in Oslo`, `signed a deal with X negotiated in May`: the phrase that a past form without
 * object describes, where it stands inside a clause that has its verb; else null.
 */
function described(r: Reading, k: number): NounPhrase | null {
  const { items, clauseAt, input } = r
  const noun = items[k - 1]
  if (!isNp(noun) || noun.np.date || noun.np.pronoun || isNp(items[k - 2])) return null
  if (isWhichever(r, k, noun.np)) return noun.np
  if (!mayDescribe(r, k)) return null
  if (isAside(r, k)) return noun.np
  const governed = isVp(items[k - 2]) && !isFiniteVp(items[k - 2])
  // `made a visit to X at a ceremony held in Oslo`: a thing that nothing was told of, behind a preposition
  const setting = describesGoverned(r, k) && isThing(noun.np)
  for (let j = k - 2; j >= 0; j--) {
    const item = items[j]!
    if (isFiniteVp(item)) {
      const { relation, verb: told } = clauseAt[j]!
      // `told Y in an interview published on Monday`
      if (onlySays(r, told) && isNp(items[j + 1]) && describesGoverned(r, k)) return noun.np
      if (onlySays(r, told)) return null
      if (
        !setting &&
        items[k - 2]?.kind !== 'prep' &&
        told.lemmas.some((l) => input.grammar.auxiliaries.thinking?.includes(l))
      )
        return null
      return relation === 'main' || relation === 'content' ? noun.np : null
    }
    // `pressed the rebels, a Shiite group, to free people held in May`: the object of an infinitive, however far its verb is
    if (item.kind === 'comma' && governed) continue
    if (item.kind === 'coord' && setting) continue
    if (item.kind !== 'np' && item.kind !== 'prep' && item.kind !== 'adv' && !isVp(item)) return null
  }
  // `In a video posted online, X …`
  const comma = items.findIndex(({ kind }, j) => j > k && kind === 'comma')
  const opens = items[0]?.kind === 'prep' && comma !== -1 && items.slice(comma).some(isFiniteVp)
  return opens && !noun.np.mention && !items.slice(k + 1, comma).some(isFiniteVp) ? noun.np : null
}

/** `a inculpé X, soupçonné de vol et arrêté par Y`: the phrase that a participle before describes, or null. */
function describedTwice(r: Reading, k: number): NounPhrase | null {
  const { items, clauseAt, input } = r
  if (items[k - 1]?.kind !== 'coord' || !isProclitic(input.grammar) || !hasAgent(r, k)) return null
  const { first: from, head, tense } = clauseAt[k]!.verb
  const before = lastBefore(items, k, isVp)
  const first = clauseAt[before]?.verb
  if (from !== head || tense !== 'past' || first?.kind !== 'participle' || !first.passive) return null
  const noun = items[before - 2]
  return items[before - 1]?.kind === 'comma' && isNp(noun) && !noun.np.date ? noun.np : null
}

/** `any officer caught smuggling will be dismissed`, `those found guilty will be jailed`: another verb with an auxiliary follows. */
function isWhichever(r: Reading, k: number, { first }: NounPhrase): boolean {
  const { items, clauseAt, input } = r
  const { tokens } = input
  if (!(tokens[first]!.form.jobs & JOB.whichever)) return false
  const { verb } = clauseAt[k]!
  if (verb.tense !== 'past' || verb.compound || speaks(r, verb)) return false
  if (!tokens[verb.head]!.form.verbs.some(({ form }) => form === 'participle')) return false
  const next = items.slice(k + 1).find((item) => isFiniteVp(item) || PARTS.has(item.kind))
  return next !== undefined && isFiniteVp(next) && (next.verb.compound || next.verb.passive)
}

/** What parts a verb from one before it. */
const PARTS: ReadonlySet<Item['kind']> = new Set(['comma', 'coord', 'sub', 'comp', 'rel', 'break'])

/** `ordered him detained`: the pronoun before a past form, where it can be no subject. */
function undergoer({ items, clauseAt, input: { grammar, tokens } }: Reading, k: number): NounPhrase | null {
  const noun = items[k - 1]
  const pronoun = isNp(noun) && isVp(items[k - 2]) ? noun.np.pronoun : null
  if (pronoun === null || !grammar.pluralEndings.length) return null
  const { object = [], subject = [] } = grammar.words
  const { tense, compound, head } = clauseAt[k]!.verb
  if (!object.includes(pronoun) || subject.includes(pronoun) || tense !== 'past' || compound) return null
  const participle = tokens[head]!.form.verbs.some(({ form }) => form === 'participle')
  return participle && isNp(noun) ? noun.np : null
}

/** `X, in a letter read out in Oslo, praised Y`: the verb stands between commas, and another behind them. */
function isAside({ items }: Reading, k: number): boolean {
  const noun = items[k - 1]
  if (!isNp(noun) || noun.np.mention || items[k - 2]?.kind !== 'prep' || items[k - 3]?.kind !== 'comma')
    return false
  const comma = items.findIndex((item, i) => i > k && (item.kind === 'comma' || isFiniteVp(item)))
  if (items[comma]?.kind !== 'comma') return false
  const after = items[comma + 1]?.kind === 'adv' ? comma + 2 : comma + 1
  return isFiniteVp(items[after])
}

/** `helped rebuild X`, `let Y leave`: reads a bare form behind such a verb or its object as the infinitive that it is. */
function takeBare(r: Reading, k: number, clause: Clause): boolean {
  const { items, clauseAt, input } = r
  const { verb } = clause
  if (verb.tense !== 'present' || verb.compound || verb.person === 3) return false
  const noun = items[k - 1]
  const host = clauseAt[isNp(noun) ? k - 2 : k - 1]
  if (!host?.verb.lemmas.some((l) => input.grammar.auxiliaries.helping?.includes(l))) return false
  verb.kind = 'infinitive'
  govern(clause, host)
  if (isNp(noun)) clause.subject = argument(noun.np)
  return true
}

/** `had X arrested`: what somebody has done to another he does himself; not so `had its licence revoked`. */
function takeCaused(r: Reading, k: number, clause: Clause): boolean {
  const { items, clauseAt, input } = r
  const [host, patient] = [clauseAt[k - 2], items[k - 1]]
  const { verb } = clause
  if (!host?.subject || !isNp(patient) || patient.np.possessive !== null || verb.tense !== 'past')
    return false
  if (verb.compound || hasAgent(r, k) || isNp(items[k + 1])) return false
  if (!host.verb.lemmas.every((l) => input.grammar.auxiliaries.causing?.includes(l))) return false
  if (!input.tokens[verb.head]!.form.verbs.some(({ form }) => form === 'participle')) return false
  // `nor has X left`: an auxiliary in front of its subject
  if (items[k - 3]?.kind === 'coord') return false
  const { subject, relation, parent, conditional, quoted } = host
  Object.assign(clause, { subject, relation, parent, conditional, quoted, object: argument(patient.np) })
  const { kind, tense, negated, mood, anterior } = host.verb
  Object.assign(verb, { kind, tense, negated, mood, anterior, passive: false })
  return true
}

/** `Pour X, « c'est fini », a-t-il dit`: the person whose view the sentence opens with; or null. */
function voiceOf(r: Reading, pronoun: string): Argument | null {
  const [prep, person, comma] = r.items
  if (prep?.kind !== 'prep' || !isNp(person) || comma?.kind !== 'comma') return null
  const shown = r.input.grammar.pronouns[pronoun]?.gender
  const known = person.np.mention?.entity?.gender
  if (shown && known && shown !== known) return null
  return hasJob(r, 0, JOB.benefactive) && isPerson(person.np) ? argument(person.np) : null
}

/**
 * `will meet X and sign Y`, `agreed to meet X, free Y and sign Z`: a bare form that is joined to one behind a modal is in
 * its tense and mood, one joined to an infinitive is another.
 */
function takeJoined(r: Reading, k: number, clause: Clause): boolean {
  const { items, clauseAt, input } = r
  const { verb } = clause
  if (isProclitic(input.grammar) || verb.tense !== 'present' || verb.compound || verb.person === 3)
    return false
  let joint = k - 1
  while (items[joint]?.kind === 'adv') joint--
  if (items[joint]?.kind !== 'coord' && !(items[joint]?.kind === 'comma' && isListed(items, k))) return false
  for (let i = joint - 1; i >= 0 && items[i]!.kind !== 'break'; i--) {
    const host = clauseAt[i]
    if (!host || BESIDE.has(host.relation)) continue
    if (host.relation === 'infinitive') {
      verb.kind = 'infinitive'
      govern(clause, host.parent)
      clause.subject = host.subject
      return true
    }
    if (!isUnderModal(input.tokens, host.verb)) return false
    verb.tense = host.verb.tense
    verb.mood = host.verb.mood
    verb.negated ||= host.verb.negated
    return false
  }
  return false
}

/** Relations of clauses that stand between two verbs that are joined. */
const BESIDE: ReadonlySet<Clause['relation']> = new Set(['relative', 'reduced', 'adjunct'])

/** `, free X and sign Y`: behind verb `k` an `and` joins another that is bare. */
function isListed(items: readonly Item[], k: number): boolean {
  for (let i = k + 1; i < items.length && items[i]!.kind !== 'break'; i++) {
    if (isFiniteVp(items[i])) return items[i - 1]?.kind === 'comma' && isListed(items, i)
    if (items[i]!.kind !== 'coord') continue
    let next = i + 1
    while (items[next]?.kind === 'adv') next++
    const other = items[next]
    if (isFiniteVp(other)) return other.verb.tense === 'present' && other.verb.person !== 3
  }
  return false
}

/** `will meet`, `may meet`, `did not meet`: a bare form behind what needs one. */
const isUnderModal = (tokens: readonly Token[], { first, head, compound, passive }: VerbGroup): boolean =>
  head > first &&
  !passive &&
  tokens[head]!.form.verbs.some(({ form }) => form === 'infinitive' || form === 'present') &&
  tokens.slice(first, head).some(({ form }) => (form.traits & (MODAL | AUXILIARY)) !== 0) &&
  !(compound && !tokens[head]!.form.verbs.some(({ form }) => form === 'infinitive'))

function relateFinite(r: Reading, k: number, clause: Clause): void {
  if (takeBare(r, k, clause) || takeCaused(r, k, clause) || takeJoined(r, k, clause)) return
  const noun = undergoer(r, k) ?? described(r, k) ?? describedTwice(r, k)
  if (noun) {
    clause.verb.kind = 'participle'
    clause.verb.passive = true
    clause.relation = 'reduced'
    clause.subject = argument(noun)
    return
  }
  const waiting = clause.verb.inverted ? null : waitingSubject(r, k)
  if (waiting) {
    if (waiting.rel !== -1) relateRelative(r, k, waiting.rel, clause)
    else if (waiting.sub !== -1) relateSubordinate(r, waiting.sub, clause)
    else if (waiting.host) {
      clause.relation = 'content'
      clause.parent = waiting.host
    }
    clause.subject = waiting.subject
    return
  }
  const opener = openerOf(r, k)
  if (opener.kind === 'rel') {
    relateRelative(r, k, opener.at, clause)
    return
  }
  if (opener.kind === 'comp' && !supposes(r, opener.at)) {
    clause.relation = 'content'
    clause.parent = clauseBefore(r, opener.at, isVp)
  } else if (opener.kind === 'comp' || opener.kind === 'sub') relateSubordinate(r, opener.at, clause)
  const { inverted } = clause.verb
  if (inverted) {
    clause.subject = voiceOf(r, inverted) ?? pronounArgument(clause.verb, inverted)
    clause.inverted = true
    return
  }
  if (takeSpeakerBehind(r, k, clause)) return
  clause.subject = closingSpeaker(r, k, clause)
  if (clause.subject) {
    clause.closing = true
    return
  }
  const { subject, shared, contentOf, tells } = searchSubject(r, k)
  clause.subject = subject ?? subjectBehindObject(r, k)
  if (shared && opener.kind === 'vp') {
    clause.relation = shared.relation
    clause.parent = shared.parent
    clause.conditional = shared.conditional
    // `avant que X ne parte et ne revienne`
    const { tokens } = r.input
    if (isExpletive(tokens, shared) && !deniesBehind(tokens, clause.verb)) clause.verb.negated = false
  }
  if (contentOf) {
    clause.relation = 'content'
    clause.parent = contentOf
  }
  if (tells) {
    clause.relation = 'relative'
    clause.parent = tells.host
    clause.object = argument(tells.object)
  }
  if (opener.kind === 'vp' && clause.relation === 'main') takeCondition(r, opener.at, clause)
}

/** `prices would rise if X left`: a condition, where `would not say if X left` asks. */
function supposes(r: Reading, at: number): boolean {
  const { items, input } = r
  if (!input.grammar.words.conditional?.includes(wordOf(items[at]) ?? '')) return false
  const verb = clauseBefore(r, at, isFiniteVp)?.verb
  const { thinking = [] } = input.grammar.auxiliaries
  return verb?.tense === 'conditional' && !speaks(r, verb) && !verb.lemmas.some((l) => thinking.includes(l))
}

/** `said that if X came, it would leave`: what follows a clause right behind the conjunction is what that opens. */
function takeCondition(r: Reading, at: number, clause: Clause): void {
  const { items, clauseAt } = r
  const before = clauseAt[at]!
  const { kind, at: sub } = openerOf(r, at)
  if (before.relation !== 'subordinate' || kind !== 'sub') return
  const comp = items[sub - 1]?.kind === 'comma' ? sub - 2 : sub - 1
  if (items[comp]?.kind !== 'comp') return
  clause.relation = 'content'
  clause.parent = clauseBefore(r, comp, isVp)
  before.parent = clause
}

/** `Comme l'a annoncé X`: a verb that has its object in front and nobody who acts has him behind. */
function subjectBehindObject(r: Reading, k: number): Argument | null {
  const { items, clauseAt } = r
  const { objectPronoun, passive, person } = clauseAt[k]!.verb
  if (objectPronoun === null || passive || person !== 3) return null
  let j = k + 1
  while (items[j]?.kind === 'adv' || isDateNp(items[j])) j++
  const item = items[j]
  return isNp(item) && isSpeaker(item.np) ? groupFrom(items, j).argument : null
}

/** A clause that the conjunction at `at` opens. */
function relateSubordinate(r: Reading, at: number, clause: Clause): void {
  const { items, input } = r
  const word = wordOf(items[at]) ?? ''
  clause.relation = 'subordinate'
  clause.parent = clauseBefore(r, at, isFiniteVp)
  clause.conditional = input.grammar.words.conditional?.includes(word) ?? false
  // `pour que X envoie des vivres`: what is aimed at ought to be
  const aims = input.grammar.jobs.aim?.includes(word) === true
  // `ruled out talks before Kenya offers guarantees`: so ought what lies ahead
  const { tense, compound } = clause.verb
  const ahead = input.grammar.jobs.awaited?.includes(word) && tense === 'present' && !compound
  if (aims || (ahead && r.sentence.kind === 'body' && !clause.verb.copula)) clause.verb.mood = 'obligation'
  // `a plaidé pour que X cède`: it is what is asked
  const { pleading = [] } = input.grammar.auxiliaries
  if (aims && clause.parent?.verb.lemmas.some((l) => pleading.includes(l))) clause.relation = 'content'
  if (input.grammar.jobs.expletive?.includes(word) && !deniesBehind(input.tokens, clause.verb))
    clause.verb.negated = false
}

/** A verb with a word of negation that its conjunction asks for and that denies nothing. */
const isExpletive = (tokens: readonly Token[], { verb, relation }: Clause): boolean =>
  relation === 'subordinate' &&
  !verb.negated &&
  tokens.slice(verb.first, verb.last).some(({ form }) => form.classes & BIT.negation)

/** A word of negation stands in a verb group where it is no clitic: `ne les a PAS reçus`. */
const deniesBehind = (tokens: readonly Token[], { first, last }: VerbGroup): boolean =>
  tokens.slice(first, last).some(({ form }) => form.classes & BIT.negation && !(form.classes & BIT.preverbal))
