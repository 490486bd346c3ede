/** Speakers behind what they say: `…, said Quang`, `…, the ministry said`. */
import { isProclitic } from '../pack/grammar.js'
import type { Token } from '../types.js'
import { groupFrom } from './coordination.js'
import { type Item, isDateNp, isFiniteVp, isFree, isNp, isRelative, isVp, phraseAt, wordOf } from './items.js'
import { isClitic } from './lookahead.js'
import { isPerson, isSpeaker } from './phrase-kinds.js'
import {
  argument,
  describesGoverned,
  hasReported,
  lastBefore,
  mayDescribe,
  onlySays,
  type Reading,
  skipLeft,
  speaks,
} from './reading.js'
import { behindFronted, insertedReport } from './subjects.js'
import type { Argument, Clause, NounPhrase } from './types.js'
import { closesJoined } from './waiting.js'

/**
 * `said Quang`, `a annoncé vendredi le ministère`: takes the subject behind speech verb `k`, which stands behind a comma
 * or a quotation. False where it has none there.
 */
export function takeSpeakerBehind(r: Reading, k: number, clause: Clause): boolean {
  const { items } = r
  const voiced = voicedAt(r, k)
  if (!voiced && !speaks(r, clause.verb)) return false
  // whom one tells stands behind the verb, never who tells
  if (clause.verb.lemmas.some((l) => r.input.grammar.auxiliaries.telling?.includes(l))) return false
  const mark = skipLeft(items, k - 1)
  if (!closesReport(r, k, mark) || (items[mark]?.kind === 'comma' && closesJoined(r, mark))) return false
  // `les vivres manquent, s'est insurgé X`: a reflexive has no object behind it
  const next = items[k + 1]
  const alone = clause.verb.reflexive && isNp(next) && isSpeaker(next.np) && isProclitic(r.input.grammar)
  const sure = voiced || alone || onlySays(r, clause.verb) || items.some((item) => item.kind === 'quote')
  if (!sure && !joinsNothing(r, k)) return false
  let at = (voiced || k) + 1
  while (items[at]?.kind === 'adv' || isDateNp(items[at])) at++
  // `a souligné, de son côté, Me Mensah`, `a fait valoir en conférence de presse, à Lima, Me Mensah`
  const behind = behindInsertion(items, at)
  if (behind && isNp(items[behind])) at = behind
  // `a déclaré à l'AFP Me Mensah`: the one addressed may stand between
  let speaker = at
  while (items[speaker]?.kind === 'prep' && isNp(items[speaker + 1])) speaker += 2
  const item = items[speaker]
  if (!isNp(item) || item.np.date || item.np.pronoun || !maySpeak(r, item.np)) return false
  if (isThing(item.np) && reportedBehind(r, speaker)) return false
  const { argument: subject, end } = groupFrom(items, speaker)
  // `rejected the claim, said his men had burned nothing`: who has a verb of his own is what is said
  if (mark !== -1 && items[mark]!.kind === 'comma' && ownsTold(r, end)) return false
  // `has condemned X, recalled its ambassador and closed the border`
  const listed = items[end + 1]?.kind === 'coord' && isVp(items[end + 2]) && item.np.possessive !== null
  if (listed && !items.some((i) => i.kind === 'quote')) return false
  for (; at < speaker; at += 2)
    clause.obliques.push({ preposition: wordOf(items[at]), phrases: [phraseAt(items, at + 1)] })
  clause.subject = namedBehind(items, end) ?? subject
  clause.inverted = true
  return true
}

/** `…, a dit le porte-parole de X dans la zone, Y`: who has an office is named behind the place where he has it. */
function namedBehind(items: readonly Item[], end: number): Argument | null {
  const office = items[end]
  if (!isNp(office) || isPerson(office.np) || !(office.np.noun && OFFICES.has(office.np.noun.list)))
    return null
  let at = end + 1
  while (items[at]?.kind === 'prep' && isNp(items[at + 1])) at += 2
  const [comma, name, after] = items.slice(at, at + 3)
  if (at === end + 1 || comma?.kind !== 'comma' || !isNp(name) || !isPerson(name.np)) return null
  return !after || after.kind === 'break' || after.kind === 'comma' ? argument(name.np) : null
}

/** Lists of nouns for whoever holds an office. */
const OFFICES: ReadonlySet<string> = new Set(['person-nouns', 'titles', 'ranks'])

/** A phrase that can speak, or a noun for people whom nobody names: `ont indiqué des sources`. */
const maySpeak = ({ input: { tokens } }: Reading, np: NounPhrase): boolean =>
  // `a applaudi la` ends the text before its noun
  (isSpeaker(np) && !isOwned(tokens, np)) ||
  (tokens[np.head]?.form.entries.some(({ list }) => list === 'people-nouns') ?? false)

/** `X thanked Y, reaffirmed Kenya's support`: a thing of somebody's, which says nothing. */
const isOwned = (tokens: readonly Token[], { mention, titles, noun, members, owner }: NounPhrase): boolean =>
  owner !== null && !mention && !titles.length && !noun && !members && isClitic(tokens, owner.last)

/** No name, office or noun for people and bodies: `le développement de la Chine`. */
const isThing = ({ mention, titles, noun }: NounPhrase): boolean =>
  mention === null && titles.length === 0 && noun === null

/** `X apprécie Y, soutient le développement de Z, a déclaré V`: a verb that only says something closes the report behind item `at`. */
const reportedBehind = (r: Reading, at: number): boolean =>
  r.items.some(
    (item, i) => i > at && isFiniteVp(item) && r.items[i - 1]?.kind === 'comma' && onlySays(r, item.verb),
  )

/** Right behind item `end` stands a finite verb that is no participle. */
function ownsTold(r: Reading, end: number): boolean {
  const { items, input } = r
  const at = items[end + 1]?.kind === 'adv' ? end + 2 : end + 1
  return !isProclitic(input.grammar) && isFiniteVp(items[at]) && !mayDescribe(r, at)
}

/**
 * `X a pris le port, revendique le Hamas`: a verb behind a comma that ends a sentence of clauses with a single phrase;
 * what somebody else did would be joined to it by a conjunction, but in a headline that tells it in the same tense.
 */
function joinsNothing(r: Reading, k: number): boolean {
  const { items, input, sentence, clauseAt } = r
  const item = items[k]!
  if (!isProclitic(input.grammar) || !isVp(item) || items[k - 1]?.kind !== 'comma') return false
  const { passive, reflexive, objectPronoun, dativePronoun, tense, compound, first, last } = item.verb
  if (passive || reflexive || objectPronoun || dativePronoun || (compound && last - first < 2)) return false
  if (
    lastBefore(items, k, isRelative) !== -1 ||
    lastBefore(items, k, ({ kind }) => kind === 'coord') === k - 3
  )
    return false
  const told = lastBefore(items, k, isFiniteVp)
  if (told === -1 || (sentence.kind !== 'body' && clauseAt[told]!.verb.tense === tense)) return false
  // `Alors que la pluie tombait, X, un ancien général, a salué Y`, `X, s'il a salué Y, a condamné Z`: the subject still waits
  if (clauseAt[told]!.relation === 'subordinate' && behindFronted(r, told, k) !== -1) return false
  const opening = items.findIndex((_, j) => isFree(items, j))
  if (opening !== -1 && items[opening + 1]?.kind === 'comma') return false
  let at = k + 1
  while (isDateNp(items[at]) || items[at]?.kind === 'adv') at++
  const doer = items[at]
  if (!isNp(doer)) return false
  // `X enverra des renforts, a promis Y à Oslo`: nobody goes on from what will be to what has been
  const later = clauseAt[told]!.verb.tense === 'future' && tense === 'past' && isPerson(doer.np)
  return later || (items[at + 1]?.kind ?? 'break') === 'break'
}

/** The item behind adverbs, dates and phrases with a preposition from `at` on that end in a comma; 0 where none does. */
function behindInsertion(items: readonly Item[], at: number): number {
  let j = at
  let closed = 0
  for (;;) {
    const item = items[j]
    if (item?.kind === 'comma') closed = ++j
    else if (item?.kind === 'adv' || isDateNp(item)) j++
    else if (item?.kind === 'prep' && isNp(items[j + 1])) {
      j += 2
      // `devant des élus médusés`
      const more = items[j]
      if (isVp(more) && more.verb.kind === 'participle') j++
    } else return j === closed ? closed : 0
  }
}

/** Whether the item before verb `k` is a quotation mark or a comma that ends what is reported. */
function closesReport(r: Reading, k: number, at: number): boolean {
  const { items } = r
  const mark = items[at]?.kind
  if (mark === 'quote') return true
  if (mark !== 'comma') return false
  // a subject before the comma that has no verb yet is the better one: `her lawyer, X, told AFP`
  return (
    items[at - 1]?.kind === 'quote' ||
    (hasReported(r, k) &&
      !subjectWaits(items, at - 1) &&
      !closesRelative(items, k) &&
      insertedReport(r, k) === -1)
  )
}

/** The infinitive with which verb `k` says something (`fait savoir`, `a tenu à préciser`), or 0. */
function voicedAt({ items, input }: Reading, k: number): number {
  const item = items[k]
  if (!isVp(item) || item.verb.inverted) return 0
  const { voicing = [], voiced = [] } = input.grammar.auxiliaries
  if (!item.verb.lemmas.some((l) => voicing.includes(l))) return 0
  const at = items[k + 1]?.kind === 'prep' ? k + 2 : k + 1
  const said = items[at]
  if (!isVp(said) || said.verb.kind !== 'infinitive') return 0
  return said.verb.lemmas.some((l) => input.speech.has(l) || voiced.includes(l)) ? at : 0
}

/** Only phrases between `at` and the quotation, relative clause or semicolon before it: a subject that still waits for its verb. */
function subjectWaits(items: readonly Item[], at: number): boolean {
  let phrase = false
  for (let j = at; j >= 0; j--) {
    const item = items[j]!
    if (item.kind === 'quote' || item.kind === 'rel' || item.kind === 'break') return phrase
    if (isVp(item)) return false
    if (isFree(items, j)) phrase = true
  }
  return phrase
}

/** `X, who met Y in Oslo, praised Z`: all that is told before verb `k` is a relative clause between commas. */
function closesRelative(items: readonly Item[], k: number): boolean {
  const at = lastBefore(items, k, isRelative)
  if (items[at - 1]?.kind !== 'comma' || !isNp(items[at - 2])) return false
  const opens = lastBefore(items, at, isFiniteVp)
  if (opens > lastBefore(items, at, (item) => item.kind === 'break' || item.kind === 'quote')) return false
  return items.filter((item, i) => i > at && i < k && isFiniteVp(item)).length === 1
}

/** `Kenya left, X, who heads the ministry, said`: the person of whom a relative clause tells between the report and its verb; or null. */
function describedSpeaker(items: readonly Item[], k: number): NounPhrase | null {
  const at = lastBefore(items, k, isRelative)
  const speaker = items[at - 2]
  if (items[k - 1]?.kind !== 'comma' || items[at - 1]?.kind !== 'comma' || !isNp(speaker)) return null
  const mark = items[at - 3]?.kind
  const inside = items.slice(at, k).filter(isFiniteVp).length
  const told = items[0]?.kind !== 'sub' && lastBefore(items, at, isFiniteVp) !== -1
  return isPerson(speaker.np) && (mark === 'comma' || mark === 'quote') && inside === 1 && told
    ? speaker.np
    : null
}

/** `…, the ministry said`, `…, its adviser, X, said`: the phrase between the comma and a verb of speech that ends the sentence. */
export function closingSpeaker(r: Reading, k: number, clause: Clause): Argument | null {
  const { items } = r
  if (!onlySays(r, clause.verb) && !(speaks(r, clause.verb) && (isIntroduced(items, k) || endsAll(items, k))))
    return null
  // `…, the ministry said, adding that …`: what is added is no more of this
  const added = items.findIndex((item, i) => i > k && isGerund(item) && items[i - 1]?.kind === 'comma')
  const end = added === -1 ? items.length : added
  // `…, X told Y when the two met`: nor is what a conjunction opens behind it
  const timed = items.findIndex(({ kind }, i) => i > k && kind === 'sub')
  const goesOn = (item: Item, i: number): boolean =>
    i > k &&
    i < end &&
    (item.kind === 'comp' || (isFiniteVp(item) && !(timed !== -1 && timed < i) && !describesGoverned(r, i)))
  if (items.some(goesOn)) return null
  const described = describedSpeaker(items, k)
  if (described) return argument(described)
  let j = k - 1
  while (items[j]?.kind === 'comma' || items[j]?.kind === 'adv') j--
  const item = items[j]
  if (!isNp(item) || item.np.date || !(item.np.noun || item.np.pronoun || isSpeaker(item.np))) return null
  // back over appositions to the comma or quotation that ends what is reported
  while (items[j - 1]?.kind === 'comma' && isNp(items[j - 2]) && items[j - 3]?.kind === 'comma') j -= 2
  const mark = items[j - 1]?.kind
  if (mark !== 'comma' && mark !== 'quote') return null
  // the insertion of a relative clause, or an apposition to a subject that waits: no report
  const relative = lastBefore(items, j, isRelative)
  const told = lastBefore(items, relative === -1 ? j : relative, isFiniteVp)
  if (told === -1) return null
  // `…, X, a 54-year-old lawyer, said`
  const opening = items[j]
  const apposed = !isPerson(item.np) && isNp(opening) && isPerson(opening.np)
  return argument(apposed ? opening.np : item.np)
}

const isGerund = (item: Item): boolean => isVp(item) && item.verb.kind === 'gerund'

/** `Kenya should act, X urged on Monday.`: nothing but when and where stands behind verb `k`, and no conjunction opens. */
function endsAll(items: readonly Item[], k: number): boolean {
  if (items[0]?.kind === 'sub') return false
  let at = k + 1
  while (isDateNp(items[at]) || (items[at]?.kind === 'prep' && isDateNp(items[at + 1]))) at++
  return items[at]?.kind === 'break'
}

/** `…, the mission's spokesman, X, confirmed`: between commas a name with its office, which nothing else tells of. */
function isIntroduced(items: readonly Item[], k: number): boolean {
  const item = items[k - 2]
  if (items[k - 1]?.kind !== 'comma' || items[k - 3]?.kind !== 'comma' || !isNp(item)) return false
  const { mention, titles } = item.np
  return mention?.type === 'person' && titles.some((t) => t.last < mention.first)
}
