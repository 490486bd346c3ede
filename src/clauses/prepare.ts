/** Chunks to the row of items that clauses are read from: without brackets, complements tied to their nouns. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { LOWER, NUM } from '../pack/pack.js'
import { PARTICIPLE } from '../pack/traits.js'
import type { Token } from '../types.js'
import { groupFrom } from './coordination.js'
import {
  closingDash,
  type Item,
  isDateNp,
  isFiniteVp,
  isNp,
  isQuote,
  isVp,
  type VerbItem,
  wordOf,
} from './items.js'
import { blankPhrase } from './noun-phrases.js'
import { isAge, isPerson, isSpeaker } from './phrase-kinds.js'
import { type ClauseInput, lastBefore } from './reading.js'
import { tiePhrases } from './ties.js'
import type { Chunk, NounPhrase, VerbGroup } from './types.js'

/** Prepares the chunks of a sentence. Participles that share an auxiliary turn finite in place. */
export function readItems(input: ClauseInput, chunks: readonly Chunk[]): readonly Item[] {
  const { tokens, neutral, grammar, tells } = input
  const unbracketed = dropDashed(dropBrackets(chunks))
  const bare = dropNicknames(tokens, nameClassed(tokens, unquotePhrases(unbracketed)), grammar)
  const aged = dropAges(tokens, dropFrequencies(tokens, bare, grammar.jobs.frequency ?? []))
  const kept = likened(tokens, correlated(tokens, grammar.jobs.correlative ?? [], aged))
  splitSettings(tokens, kept, tells)
  splitFused(kept, grammar.jobs.fused ?? [])
  namePointed(tokens, kept, grammar.jobs.pointing ?? [])
  const items = tiePhrases(tokens, dropEmphatic(tokens, kept))
  nameTopic(items, grammar.jobs.topical ?? [])
  nameMembers(items)
  nameExamples(tokens, items, grammar.jobs.exemplifying ?? [])
  dropParts(tokens, items, grammar.jobs.owning ?? [])
  dropApposed(tokens, items)
  shareAuxiliaries(input, items)
  openInverted(tokens, items, grammar)
  return moveInterposed(items, neutral)
}

/** `found X — long under fire — guilty`: leaves out what dashes part from the rest. */
function dropDashed(items: Item[]): Item[] {
  for (let i = items.length - 2; i > 0; i--) {
    const close = closingDash(items, i)
    if (close !== -1) items.splice(i, close - i + 1)
  }
  return items
}

/** `deplored what X had done`: puts what it means and a relative for the word that is both, where a verb or preposition governs it. */
function splitFused(items: Item[], words: readonly string[]): void {
  for (let i = items.length - 1; i > 0; i--) {
    const item = items[i]!
    const before = items[i - 1]!
    if (item.kind !== 'other' || !words.includes(item.word)) continue
    if (before.kind !== 'prep' && !isFiniteVp(before)) continue
    const { first, last, word } = item
    const np = blankPhrase(first)
    Object.assign(np, { last, head: first })
    items.splice(i, 1, { kind: 'np', first, last, np }, { kind: 'rel', first, last, word })
  }
}

/** `a rendu lundi à Lusaka visite à X`: a noun right behind the name of a place, with which the verb before that tells an event. */
function splitSettings(tokens: readonly Token[], items: Item[], tells: ClauseInput['tells']): void {
  for (let i = items.length - 1; i > 1; i--) {
    const item = items[i]!
    if (!isNp(item) || item.np.mention?.type !== 'place' || items[i - 1]!.kind !== 'prep') continue
    const { mention, last } = item.np
    const noun = tokens[mention.last]
    if (last !== mention.last + 1 || !noun || !(noun.form.shape & LOWER)) continue
    let at = i - 2
    while (items[at]?.kind === 'adv' || isDateNp(items[at])) at--
    const verb = items[at]
    if (!isVp(verb) || !verb.verb.lemmas.some((l) => tells(l, noun.form.folded))) continue
    const np = blankPhrase(mention.last)
    Object.assign(np, { last, head: mention.last })
    items.splice(
      i,
      1,
      { ...item, last: mention.last, np: { ...item.np, last: mention.last, head: mention.last - 1 } },
      { kind: 'np', first: mention.last, last, np },
    )
  }
}

/** `met X several times`: leaves out how often, which is no object. */
function dropFrequencies(tokens: readonly Token[], items: Item[], words: readonly string[]): Item[] {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!
    if (!isNp(item) || item.np.mention !== null || item.np.head !== item.np.last - 1) continue
    const { first, head } = item.np
    if (head === first || items[i - 1]?.kind === 'prep' || !words.includes(tokens[head]!.form.lower)) continue
    items.splice(i, 1)
  }
  return items
}

/** `gave X, 54, a dressing-down`, `l'arrestation de X, 54 ans, par Y`: leaves out the age that commas give behind a person's name. */
function dropAges(tokens: readonly Token[], items: Item[]): Item[] {
  for (let i = items.length - 2; i > 1; i--) {
    const age = items[i]
    if (!isNp(age) || !isAge(tokens, age.np) || items[i - 1]!.kind !== 'comma') continue
    const name = items[i - 2]
    if (items[i + 1]!.kind !== 'comma' || !isNp(name) || !isPerson(name.np)) continue
    // `X, 54, a lawyer, said`: what follows is parted from the name as well
    const parted = isNp(items[i + 2]) && items[i + 3]?.kind === 'comma'
    items.splice(i - 1, parted ? 2 : 3)
  }
  return items
}

/** `found X, a former captain, guilty`: leaves out what commas behind a person's name tell of him, where his verb goes on. */
function dropApposed(tokens: readonly Token[], items: Item[]): void {
  for (let i = items.length - 4; i > 0; i--) {
    const [verb, name, comma, apposed] = items.slice(i - 1, i + 3)
    if (!isVp(verb) || !isNp(name) || !isPerson(name.np) || comma?.kind !== 'comma' || !isNp(apposed))
      continue
    const { mention, date, pronoun, first } = apposed.np
    const indefinite = (tokens[first]!.form.jobs & JOB.indefinite) !== 0
    if (mention || date || pronoun || !indefinite) continue
    let end = i + 3
    while (items[end]?.kind === 'prep' && isNp(items[end + 1])) end += 2
    const next = items[end + 1]
    const predicate = isNp(next) && !next.np.mention && !next.np.date && next.np.noun?.list !== 'titles'
    const goesOn = next?.kind === 'prep' || predicate
    if (items[end]?.kind === 'comma' && goesOn) items.splice(i + 1, end - i)
  }
}

/** `Were X to agree, Y would leave`: an auxiliary before its subject that supposes, like `if`, what the infinitive behind tells. */
function openInverted(tokens: readonly Token[], items: Item[], { jobs, words }: Grammar): void {
  const { inverting = [] } = jobs
  const [word] = words.conditional ?? []
  if (!inverting.length || !word) return
  items.forEach((item, i) => {
    const left = items[i - 1]
    const opens = left === undefined || left.kind === 'comma' || left.kind === 'quote' || left.kind === 'comp'
    if (!opens || !isFiniteVp(item) || !inverting.includes(tokens[item.verb.head]!.form.lower)) return
    if (!isNp(items[i + 1])) return
    let at = i + 2
    while (items[at]?.kind === 'prep' && isNp(items[at + 1])) at += 2
    const told = items[at]
    if (!isVp(told) || told.verb.kind !== 'infinitive') return
    if (!items.some((other) => isFiniteVp(other) && other.verb.tense === 'conditional')) return
    items[i] = { kind: 'sub', first: item.first, last: item.last, word }
    told.verb.kind = 'finite'
  })
}

/** The items between quotation marks. */
export function quotedItems(items: readonly Item[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  // `… will not,” said X`: a quotation that began in an earlier sentence
  const first = items.find(isQuote)
  let open = first !== undefined && wordOf(first) === '”'
  items.forEach((item, i) => {
    if (item.kind === 'quote') open = !open
    else if (open && !isMarked(items, i)) quoted.add(i)
  })
  return quoted
}

/** `La France « déplore » l'attaque`: told by who tells of France; but `dit que la France « déplore » l'attaque`. */
const isMarked = (items: readonly Item[], at: number): boolean =>
  at > 1 &&
  isFiniteVp(items[at]) &&
  isQuote(items[at - 1]!) &&
  isNp(items[at - 2]) &&
  items[at - 3]?.kind !== 'comp'

/** `le syndicat des enseignants (SNE)`: a body told of by its class has the name that stands alone in the brackets at `open`. */
function nameBracketed(kept: Item[], chunks: readonly Chunk[], open: number): void {
  const name = chunks[open + 1]
  if (!isNp(name) || name.np.mention?.type !== 'institution' || chunks[open + 2]?.kind !== 'close') return
  let at = kept.length - 1
  // past complements that name nobody
  for (let np = kept[at]; isNp(np) && !isUnnamedBody(np.np) && !np.np.mention; np = kept[at]) {
    if (kept[at - 1]?.kind !== 'prep') return
    at -= 2
  }
  const host = kept[at]
  if (isNp(host) && isUnnamedBody(host.np))
    kept[at] = { ...host, np: { ...host.np, mention: name.np.mention, noun: null } }
}

const isUnnamedBody = ({ noun, mention, definite, plural }: NounPhrase): boolean =>
  (noun?.list === 'body-nouns' || noun?.list === 'institution-heads') && definite && !mention && !plural

/** `le syndicat d'enseignants SNE`: a body told of by its class has the name behind whom it is of. */
function nameClassed(tokens: readonly Token[], items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const host = items[i]!
    let at = i
    if (isNp(host) && isUnnamedBody(host.np))
      while (items[at + 1]?.kind === 'prep' && isNp(items[at + 2])) {
        at += 2
        if ((items[at] as { np: NounPhrase }).np.mention) break
      }
    const named = at > i ? items[at] : undefined
    // `de pilotes SNPL`, without an article, are those it is of
    const bare =
      named !== undefined && items[at - 1]!.last === named.first && isGenitive(tokens, items[at - 1]!)
    if (isNp(host) && isNp(named) && isNamedBehind(tokens, named.np, bare && !named.np.definite)) {
      const { mention, last } = named.np
      kept.push({ ...host, last, np: { ...host.np, last, mention, noun: null } })
      i = at
    } else kept.push(host)
  }
  return kept
}

/** A body's acronym right behind a common noun that is no class of bodies: `enseignants SNE`, but `groupe TF1`. */
function isNamedBehind(
  tokens: readonly Token[],
  { mention, first, noun, titles, plural }: NounPhrase,
  bare: boolean,
): boolean {
  if (mention?.type !== 'institution' || mention.first <= first || titles.length) return false
  const { lists, form } = tokens[mention.first - 1]!
  const people = plural || bare
  if (noun && !people && noun.list !== 'group-nouns' && noun.list !== 'person-nouns') return false
  return (form.shape & LOWER) !== 0 && form.classes === 0 && (people || !(lists & CLASSED))
}

/** `de`, but not `du` or `des`. */
const isGenitive = (tokens: readonly Token[], { first }: Item): boolean => {
  const { jobs, classes } = tokens[first]!.form
  return (jobs & JOB.genitive) !== 0 && !(classes & BIT.determiner)
}

const CLASSED = LIST['body-nouns'] | LIST['institution-heads']

/** Leaves out what stands in brackets. */
function dropBrackets(chunks: readonly Chunk[]): Item[] {
  const kept: Item[] = []
  let depth = 0
  for (const chunk of chunks) {
    if (chunk.kind === 'open' && depth === 0) nameBracketed(kept, chunks, chunks.indexOf(chunk))
    if (chunk.kind === 'open') depth++
    else if (chunk.kind === 'close') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept.push(chunk)
  }
  return kept
}

/** `allégeance à « Daech »`, `taxé X d'« imposture »`: leaves out the marks around a phrase behind a preposition. */
function unquotePhrases(items: Item[]): Item[] {
  if (!items.some(isQuote)) return items
  const isMark = (item: Item | undefined): boolean => item !== undefined && isQuote(item)
  /** Item `i` is such a phrase. The marks keep a common noun from being a complement of the noun before it. */
  const quoted = (i: number): boolean => {
    const [host, prep, open, item, close] = items.slice(Math.max(0, i - 3), i + 2)
    if (i < 3 || prep?.kind !== 'prep' || !isMark(open) || !isNp(item) || !isMark(close)) return false
    return item.np.mention !== null || isVp(host) || (isNp(host) && host.np.mention !== null)
  }
  return items.filter((item, i) => !isQuote(item) || !(quoted(i + 1) || quoted(i - 1)))
}

/** `X, surnommé « le Lion », a remercié Y`: leaves out a participle in front of what somebody is called, and its commas. */
function dropNicknames(tokens: readonly Token[], items: Item[], grammar: Grammar): Item[] {
  for (let i = items.length - 1; i > 0; i--) {
    const end = nicknameBehind(tokens, items, i, grammar)
    if (end === i) continue
    const opened = items[i]!.kind === 'comma'
    // what he is may stand behind it: `dit « Ti Jean », chef de gang`
    const behind = items[end + 1]
    const closed =
      opened &&
      items[end]?.kind === 'comma' &&
      !isNp(behind) &&
      behind?.kind !== 'rel' &&
      behind?.kind !== 'comp'
    const inside = items[end - 2]?.kind === 'comma' && isNp(items[end])
    items.splice(i, (closed ? end + 1 : end) - i, ...(inside ? [items[end - 2]!] : []))
    // `dit « Ti Jean », que Y accuse`: behind a quotation it was read as what is said
    const next = items[i + 1]
    if (next?.kind === 'comp' && tokens[next.first]!.form.classes & BIT.relative)
      items[i + 1] = { ...next, kind: 'rel' }
  }
  return items
}

/** Words that a nickname has at most, with its marks. */
const NICKNAME = 8

/** The item behind a nickname that a comma or verb at `i` opens, or `i` where there is none. */
function nicknameBehind(
  tokens: readonly Token[],
  items: readonly Item[],
  i: number,
  { auxiliaries, jobs }: Grammar,
): number {
  const { nicknaming: verbs = [] } = auxiliaries
  const { alias: words = [] } = jobs
  let at = i
  if (items[at]?.kind === 'comma') at++
  if (items[at]?.kind === 'adv') at++
  const item = items[at]
  if (!isNp(items[i - 1]) || !item) return i
  const called = isNp(item) && isAlias(tokens, item.np, words)
  if (!called && !(isVp(item) && item.verb.lemmas.some((l) => verbs.includes(l)))) return i
  if (isVp(item)) {
    const { kind, compound, inverted, first, last } = item.verb
    if (kind === 'infinitive' || compound || inverted || last - first > 1) return i
  }
  let close = at + 2
  while (items[close] && !isQuote(items[close]!) && !isVp(items[close])) close++
  const open = items[at + 1]
  if (!open || !isQuote(open) || !items[close] || !isQuote(items[close]!)) return i
  if (close === at + 2 || items[close]!.last - open.first > NICKNAME) return i
  // `X dit « non »` is no name of X: some other verb tells of him
  const told = items.some(
    (other, k) => isFiniteVp(other) && (k < i || k === close + 1 || (k > close && at > i)),
  )
  return called || (isVp(item) && item.verb.kind === 'participle') || told ? close + 1 : i
}

/** `alias`, `dit` is no more than that: the word alone. */
const isAlias = (tokens: readonly Token[], { first, last }: NounPhrase, words: readonly string[]): boolean =>
  last - first === 1 && words.includes(tokens[first]!.form.lower)

/** `tant X que Y`, `aussi bien par X que par Y`: the second word joins the two like `and`, the first is left out. */
function correlated(tokens: readonly Token[], words: readonly string[], items: Item[]): Item[] {
  if (!words.length) return items
  for (let i = 0; i < items.length - 3; i++) {
    const end = correlativeAt(tokens, words, items, i)
    if (end === i) continue
    const first = items[end]?.kind === 'prep' ? end + 1 : end
    if (!isNp(items[first])) continue
    // past the complements of the first phrase
    let mark = first + 1
    while (items[mark]?.kind === 'prep' && isNp(items[mark + 1])) mark += 2
    const joint = items[mark]
    const second = items[mark + 1]?.kind === 'prep' ? mark + 2 : mark + 1
    if (!joint || (joint.kind !== 'rel' && joint.kind !== 'comp') || !isNp(items[second])) continue
    const coord: Item = { kind: 'coord', first: joint.first, last: joint.last, word: wordOf(joint)! }
    items.splice(mark, 1, coord)
    items.splice(i, end - i)
  }
  return items
}

/** The item behind the words at `i` that open a pair, or `i` where there are none. */
function correlativeAt(
  tokens: readonly Token[],
  words: readonly string[],
  items: readonly Item[],
  i: number,
): number {
  const { first, last } = items[i]!
  let told = tokens[first]!.form.lower
  if (!words.some((word) => word.startsWith(told))) return i
  for (let at = first + 1; at < last; at++) told += ` ${tokens[at]!.form.lower}`
  if (words.includes(told)) return i + 1
  const next = items[i + 1]!
  for (let at = next.first; at < next.last; at++) told += ` ${tokens[at]!.form.lower}`
  return words.includes(told) ? i + 2 : i
}

/** `X, comme Y, a …`: a conjunction that likens somebody to the subject, with no verb of its own, is a preposition. */
function likened(tokens: readonly Token[], items: Item[]): Item[] {
  items.forEach((item, i) => {
    if (item.kind !== 'sub' || !(tokens[item.first]!.form.jobs & JOB['role-marker'])) return
    const closed = items[i - 1]?.kind === 'comma' && isNp(items[i + 1]) && items[i + 2]?.kind === 'comma'
    if (closed && isFiniteVp(items[i + 3])) items[i] = { ...item, kind: 'prep' }
  })
  return items
}

/** Leaves out the pronoun that stresses a subject: `Le Mali, lui, a refusé`, `L'Union déplore, elle, le silence`. */
function dropEmphatic(tokens: readonly Token[], items: Item[]): Item[] {
  const dropped = new Set<number>()
  for (let i = 2; i < items.length - 1; i++) {
    if (items[i - 1]!.kind !== 'comma' || items[i + 1]!.kind !== 'comma') continue
    const { first, last } = items[i]!
    if (last - first === 1 && tokens[first]!.form.jobs & JOB.emphatic)
      for (const at of [i - 1, i, i + 1]) dropped.add(at)
  }
  return dropped.size ? items.filter((_, i) => !dropped.has(i)) : items
}

/**
 * `Serbia, X said, has left`, `« La Serbie, a dit X, est partie »`: what tells the speaker between a subject and its verb
 * is read behind the report, where it stands most often; a quotation that it interrupts is one.
 */
function moveInterposed(items: Item[], neutral: ReadonlySet<string>): Item[] {
  let row = items
  // from the last to the first, so that those still to be looked at keep their place
  for (let k = items.length - 1; k > 0; k--) {
    const item = items[k]!
    if (!isFiniteVp(item)) continue
    const pronoun = item.verb.inverted !== null
    if (!pronoun && !item.verb.lemmas.some((l) => neutral.has(l))) continue
    let from = k
    while (isOfSpeech(items[from - 1])) from--
    let to = k + 1
    while (isOfSpeech(items[to])) to++
    const told = items.slice(from, to)
    if (!pronoun && !told.some((i) => isNp(i) && isSpeaker(i.np))) continue
    const start = commaBefore(items, from)
    const verb = items[to]?.kind === 'comma' && items[to + 1]?.kind === 'quote' ? to + 2 : to + 1
    // both marks are of a quotation or none is
    if (start < 1 || items[to]?.kind !== 'comma' || from - start !== verb - to) continue
    const parts = isFiniteVp(items[items[verb]?.kind === 'adv' ? verb + 1 : verb])
      ? endsOpenSubject(items, start - 1, from === k)
      : // `a saisi à Tyr, a-t-elle précisé, 40 roquettes`, but `a saisi 40 roquettes, a dit X, le ministre`
        (pronoun || told.findLast((i) => isNp(i) || isVp(i)) === item) && opensObject(items, start, verb)
    if (!parts) continue
    const closing = quotedItems(items).has(start - 1) ? 'quote' : 'break'
    let end = verb
    while (row[end] && row[end]!.kind !== closing) end++
    if (closing === 'quote' && row[end]) end++
    row = [...row.slice(0, start), ...row.slice(verb, end), items[to]!, ...told, ...row.slice(end)]
  }
  return row
}

/** A thing stands at `at` that the verb before the insertion at `start`, which has no object yet, may have. */
function opensObject(items: readonly Item[], start: number, at: number): boolean {
  const object = items[at]
  if (!isNp(object) || object.np.date || isFiniteVp(items[at + 1])) return false
  let i = start - 1
  while (items[i]?.kind === 'adv' || isDateNp(items[i]) || (isNp(items[i]) && items[i - 1]?.kind === 'prep'))
    i -= isNp(items[i]) && !isDateNp(items[i]) ? 2 : 1
  return isFiniteVp(items[i])
}

/** The comma that opens an insertion at `from`, before a quotation mark or not; 0 where there is none. */
function commaBefore(items: readonly Item[], from: number): number {
  const at = items[from - 1]?.kind === 'quote' ? from - 2 : from - 1
  return items[at]?.kind === 'comma' ? at : 0
}

/**
 * A phrase ends at `at` that has no verb yet: all verbs before it are of relative clauses. What goes on with a verb
 * (`opens`) behind one of these is its own: `X, who met Y, conveyed to Z the thanks of V, praised W`.
 */
function endsOpenSubject(items: readonly Item[], at: number, opens: boolean): boolean {
  if (!isNp(items[at])) return false
  let verbs = 0
  for (let j = at; j >= 0; j--) {
    const item = items[j]!
    if (item.kind === 'comp' || item.kind === 'sub' || item.kind === 'break' || item.kind === 'quote') break
    if (item.kind === 'rel') {
      if (opens) return false
      verbs--
    } else if (isFiniteVp(item)) verbs++
  }
  return verbs <= 0
}

const isOfSpeech = (item: Item | undefined): boolean =>
  isNp(item) || item?.kind === 'prep' || item?.kind === 'adv'

/** `le chef de la CFDT, X, et celui de la CGT, Y,`: puts the name for the pronoun and its complement. */
function namePointed(tokens: readonly Token[], items: Item[], words: readonly string[]): void {
  if (!words.length) return
  for (let i = items.length - 5; i > 0; i--) {
    const [one, genitive, owner, comma, name] = items.slice(i, i + 5)
    if (!isNp(one) || one.np.last - one.np.first > 1 || !words.includes(tokens[one.first]!.form.lower))
      continue
    if (genitive?.kind !== 'prep' || !isNp(owner) || comma?.kind !== 'comma' || !isNp(name)) continue
    if (!isPerson(name.np)) continue
    const closed = items[i + 5]?.kind === 'comma'
    // both commas of an insertion go, and that before the conjunction
    items.splice(i, closed ? 6 : 5, name)
    if (items[i - 1]?.kind === 'coord' && items[i - 2]?.kind === 'comma') items.splice(i - 2, 1)
  }
}

/** `Quant à la Finlande, elle a accusé X`: puts what the sentence is about for its pronoun. */
function nameTopic(items: Item[], words: readonly string[]): void {
  const [opener, topic, comma, pronoun] = items
  if (opener?.kind !== 'prep' || !words.includes(wordOf(opener)!)) return
  if (!isNp(topic) || comma?.kind !== 'comma' || !isNp(pronoun) || pronoun.np.pronoun === null) return
  if (isFiniteVp(items[4])) items.splice(0, 4, topic)
}

/** `les présidents du Mali, X, et du Niger, Y,`: puts those named one by one for the group that they are. */
function nameMembers(items: Item[]): void {
  for (let i = 0; i < items.length - 6; i++) {
    const group = items[i]!
    if (!isNp(group) || !group.np.plural || group.np.mention || group.np.owner?.type !== 'place') continue
    const members: Item[] = []
    let coord: Item | undefined
    let end = i + 1
    for (let at = i + 1; ; ) {
      const named = items[at + 1]
      if (items[at]?.kind !== 'comma' || !isNp(named) || !isPerson(named.np)) break
      members.push(named)
      at += 2
      end = items[at]?.kind === 'comma' ? ++at : at
      if (items[at]?.kind === 'coord') coord = items[at++]
      if (items[at]?.kind === 'prep') at++
      const where = items[at++]
      if (!isNp(where) || where.np.mention?.type !== 'place') break
    }
    if (!coord || members.length < 2) continue
    const [first, ...more] = members
    items.splice(i, end - i, first!, ...more.flatMap((member) => [coord, member]))
  }
}

/** `several countries, including X and Y,`: puts those named for the group, where it names nobody itself. */
function nameExamples(tokens: readonly Token[], items: Item[], words: readonly string[]): void {
  for (let i = items.length - 3; i >= 0; i--) {
    const group = items[i]!
    if (!isNp(group) || !isAnybody(group.np) || isBesideSeveral(tokens, items, i)) continue
    // `le gouvernement malien, dont X`: no group
    if (group.np.country && !areSeveral(tokens, group.np)) continue
    // `took 11 people into custody, among them X`: phrases may stand between
    let behind = i + 1
    while (items[behind]?.kind === 'prep' && isNp(items[behind + 1])) behind += 2
    const comma = items[behind]?.kind === 'comma'
    const opener = items[comma ? behind + 1 : i + 1]
    if (!opener || !words.includes(wordOf(opener) ?? '')) continue
    if (opener.kind === 'rel' && behind > i + 1) continue
    const first = items.indexOf(opener) + 1
    if (!isNp(items[first])) continue
    const { end, argument } = groupFrom(items, first, items.length)
    if (!argument.phrases.some((np) => np.mention)) continue
    // `trois pays, dont la France soutient les efforts`, `la zone, dont le chef, X, a démissionné`: a clause tells of it
    if (opener.kind === 'rel' && (!areSeveral(tokens, group.np) || isVp(items[end + 1]))) continue
    const named = items.slice(first, end + 1)
    // `trois morts, dont X, un ingénieur`: the comma parts the name from who it is
    const next = items[end + 2]
    const apposed = isNp(next) && !next.np.mention && argument.phrases.at(-1)!.mention?.type === 'person'
    const closed =
      comma && !apposed && items[end + 1]?.kind === 'comma' && !(isFiniteVp(next) && isTold(items, i))
    const from = comma ? behind : i + 1
    items.splice(from, (closed ? end + 2 : end + 1) - from)
    items.splice(i, 1, ...named)
  }
}

/** `custody` in `took 11 people into custody`. */
function isBesideSeveral(tokens: readonly Token[], items: readonly Item[], i: number): boolean {
  const [group, before] = [items[i], items[i - 2]]
  if (items[i - 1]?.kind !== 'prep' || !isNp(group) || !isNp(before)) return false
  return areSeveral(tokens, before.np) && !areSeveral(tokens, group.np)
}

/** `plusieurs pays`, `12 personnes`. */
function areSeveral(tokens: readonly Token[], { plural, first, head }: NounPhrase): boolean {
  if (plural) return true
  for (let i = first; i < head; i++)
    if (tokens[i]!.form.shape & NUM || tokens[i]!.form.classes & BIT.quantifier) return true
  return false
}

/** `dix morts, dont deux enfants, a dit X`: leaves out what a relative without a verb counts among those before it. */
function dropParts(tokens: readonly Token[], items: Item[], words: readonly string[]): void {
  for (let i = items.length - 2; i > 1; i--) {
    const item = items[i]
    // what stood there went with a part behind it
    if (!item) continue
    const { kind, first } = item
    if (kind !== 'rel' || items[i - 1]!.kind !== 'comma' || !words.includes(wordOf(item) ?? '')) continue
    let at = i + 1
    while (items[at]?.kind === 'adv') at++
    const part = items[at]
    // `whose two sons died`, `dont le chef, X, a démissionné`
    const counts = isNp(part) && !(tokens[first]!.form.classes & BIT.possessive) && isSome(tokens, part.np)
    if (!counts) continue
    let end = at + 1
    while (PARTS.has(items[end]?.kind ?? '')) end++
    const closed = items[end]?.kind === 'comma'
    const next = items[closed ? end + 1 : end]
    if (next && next.kind !== 'break' && !(closed && (isFiniteVp(next) || next.kind === 'coord'))) continue
    // those named there are lost but for a verb that tells of all
    if (!isFiniteVp(next) && items.slice(i, end).some((item) => isNp(item) && isNamed(item.np))) continue
    const comma = closed && (next?.kind === 'coord' || !isTold(items, i))
    items.splice(i - 1, end - i + (comma ? 2 : 1))
  }
}

/** A number of them, or some: `deux enfants`, `un journaliste`. */
const isSome = (tokens: readonly Token[], np: NounPhrase): boolean =>
  !isNamed(np) && (!np.definite || (tokens[np.first]!.form.jobs & (JOB.indefinite | JOB.partitive)) !== 0)

const isNamed = ({ mention, titles }: NounPhrase): boolean => mention !== null || titles.length > 0

/** The clause that item `at` stands in has its verb before it, so that a comma behind it ends what is told. */
const isTold = (items: readonly Item[], at: number): boolean =>
  lastBefore(items, at, isFiniteVp) > lastBefore(items, at, ({ kind }) => OPENS.has(kind))

const PARTS: ReadonlySet<string> = new Set(['np', 'prep', 'adv', 'coord'])
const OPENS: ReadonlySet<string> = new Set(['comp', 'sub', 'rel', 'break'])

/** A phrase that names nobody and says of no body or country that it is theirs. */
const isAnybody = ({ mention, titles, owner, pronoun, date }: NounPhrase): boolean =>
  !mention && !titles.length && !owner && !pronoun && !date

/** `a discuté de X, salué Y et souligné Z`: a participle coordinated with a compound verb shares its auxiliary. */
function shareAuxiliaries(input: ClauseInput, items: readonly Item[]): void {
  const { tokens, grammar } = input
  const { copula = [] } = grammar.auxiliaries
  items.forEach((item, k) => {
    if (
      !isVp(item) ||
      (item.verb.kind !== 'participle' && !followsGerund(items, k, item.verb) && !mayJoin(tokens, items, k))
    )
      return
    // `a signé un accord, resté secret`: what became of it
    const apposed = items[k - 1]?.kind === 'comma' && item.verb.lemmas.some((l) => copula.includes(l))
    const host = apposed ? null : compoundBefore(input, items, k)
    if (!host) return
    const { verb } = item
    verb.kind = host.kind
    verb.tense = host.tense
    verb.passive = host.passive
    verb.anterior = host.anterior
    verb.current = host.current
    verb.negated ||= host.negated
    verb.compound = true
    // `l'a enlevé et tué`: the pronoun is the object of both
    if (host.passive || host.reflexive || hasObject(items, k)) return
    verb.objectPronoun ??= host.objectPronoun
    verb.dativePronoun ??= host.dativePronoun
  })
}

/** An object or a clause stands right behind verb `k`. */
function hasObject(items: readonly Item[], k: number): boolean {
  let after = k + 1
  while (items[after]?.kind === 'adv' || isDated(items[after]) || items[after]?.kind === 'quote') after++
  return isNp(items[after]) || items[after]?.kind === 'comp'
}

/** `Having met X and urged Y, Z …`: a past form behind a compound gerund, with nothing told before. */
const followsGerund = (items: readonly Item[], k: number, { kind, tense, compound }: VerbGroup): boolean => {
  if (kind !== 'finite' || tense !== 'past' || compound || items[k - 1]?.kind !== 'coord') return false
  const opened = items[lastBefore(items, k, isVp)]
  return isVp(opened) && opened.verb.kind === 'gerund' && lastBefore(items, k, isFiniteVp) === -1
}

/** `X, qui a tué Y et réduit Z en cendres`: a form that is present and participle alike, right behind the conjunction in a relative clause. */
function mayJoin(tokens: readonly Token[], items: readonly Item[], k: number): boolean {
  const item = items[k]!
  if (!isFiniteVp(item) || item.verb.tense !== 'present' || items[k - 1]?.kind !== 'coord') return false
  if (item.last - item.first !== 1 || !(tokens[item.first]!.form.traits & PARTICIPLE)) return false
  const told = lastBefore(items, k, isFiniteVp)
  return isPerfect(items[told]) && items[told - 1]?.kind === 'rel'
}

/** A compound gerund, or a compound infinitive behind a word for `after`. */
const opensTime = (tokens: readonly Token[], { kind, compound, first }: VerbGroup): boolean =>
  compound &&
  (kind === 'gerund' || (kind === 'infinitive' && ((tokens[first - 1]?.form.jobs ?? 0) & JOB.anterior) !== 0))

/** `et, dans la foulée, saisi`: the conjunction before an insertion that a comma at `at` closes, else `at`. */
function beforeInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== 'comma') return at
  let i = at - 1
  while (items[i]?.kind === 'adv' || items[i]?.kind === 'prep' || isNp(items[i])) i--
  return items[i]?.kind === 'comma' && items[i - 1]?.kind === 'coord' ? i - 1 : at
}

/** The compound verb that participle `k` is coordinated with. After a comma it must have an object, or it is in apposition. */
function compoundBefore(input: ClauseInput, items: readonly Item[], k: number): VerbGroup | null {
  const { tokens } = input
  let host = k - 1
  while (host >= 0 && items[host]!.kind === 'adv') host--
  host = beforeInsertion(items, host)
  const mark = items[host]?.kind
  if (mark !== 'coord' && mark !== 'comma') return null
  // `et nommé, à sa place`, `et nommé lundi X`
  let after = k + 1
  while (items[after]?.kind === 'adv' || isDated(items[after])) after++
  const next = items[after]
  const object = isNp(next) ? next.np : null
  if (mark === 'comma' && !object) return null
  // `Ayant condamné X et salué Y, Z …`, `Après avoir condamné X et salué Y, Z …`
  const opened = items[lastBefore(items, k, isVp)]
  if (
    mark === 'coord' &&
    isVp(opened) &&
    object &&
    (object.definite || object.mention) &&
    opensTime(tokens, opened.verb)
  )
    return opened.verb
  while (host >= 0 && !isFiniteVp(items[host])) host--
  // `a dit que le port est fermé et réclamé son ouverture`: back over what is reported; `a limogé X, qui préside Y, et nommé Z`
  // `a dit que X était entendu, et prévenu que Y le serait`: and from a passive that is reported, behind a comma
  const says = next?.kind === 'comp' && items[lastBefore(items, k, isCoord) - 1]?.kind === 'comma'
  // `a exigé que X parte et reproché à Y d'avoir menti`
  const told = items[host]
  const agent = next !== undefined && (tokens[next.first]!.form.jobs & JOB.agent) !== 0
  const plain = isFiniteVp(told) && !told.verb.compound && !told.verb.passive
  const given = next?.kind === 'prep' && !agent && plain
  if (mark === 'coord' && (says || given || object?.definite || object?.owner || object?.mention))
    while (host >= 0 && !isPerfect(items[host])) host--
  const before = items[sayingBefore(input, items, host, k)]
  return isFiniteVp(before) && before.verb.compound ? before.verb : null
}

/**
 * `a souligné que X avait agi et invité Y à partir`: what somebody says or asks is joined to what he has said, not to what had
 * been done before; the verb that says, else `host`.
 */
function sayingBefore(
  { speech, grammar }: ClauseInput,
  items: readonly Item[],
  host: number,
  k: number,
): number {
  const done = items[host]
  const { addressing = [] } = grammar.auxiliaries
  const said = items[k]
  if (!isPerfect(done) || !done.verb.anterior || !isVp(said)) return host
  if (!said.verb.lemmas.some((l) => speech.has(l) || addressing.includes(l))) return host
  const opens = lastBefore(items, host, ({ kind }) => kind === 'comp')
  const saying = lastBefore(items, opens, isVp)
  const verb = opens === -1 ? undefined : items[saying]
  return isPerfect(verb) && !verb.verb.anterior && verb.verb.lemmas.some((l) => speech.has(l)) ? saying : host
}

const isCoord = ({ kind }: Item): boolean => kind === 'coord'

const isDated = (item: Item | undefined): boolean => isNp(item) && item.np.date !== null

const isPerfect = (item: Item | undefined): item is VerbItem =>
  isFiniteVp(item) && item.verb.compound && !item.verb.passive
