/** Chunks to the row of items that clauses are read from: without brackets, complements tied to their nouns. */
import { type Grammar, JOB } from '../pack/grammar.js'
import { LOWER } from '../pack/pack.js'
import type { Token } from '../types.js'
import { shareAuxiliaries } from './auxiliaries.js'
import { moveInterposed } from './interposed.js'
import { closingDash, type Item, isDateNp, isFiniteVp, isNp, isQuote, isVp, wordOf } from './items.js'
import { dropParts, nameExamples, nameMembers, shareNouns } from './members.js'
import { dropBrackets, dropNicknames, nameClassed } from './naming.js'
import { blankPhrase } from './noun-phrases.js'
import { isAge, isPerson } from './phrase-kinds.js'
import type { ClauseInput } from './reading.js'
import { tiePhrases } from './ties.js'
import type { Chunk } from './types.js'

/** Prepares the chunks of a sentence. Participles that share an auxiliary turn finite in place. */
export function readItems(input: ClauseInput, chunks: readonly Chunk[]): readonly Item[] {
  const { tokens, grammar, tells } = input
  const unbracketed = dropDashed(dropBrackets(chunks))
  const bare = dropNicknames(tokens, nameClassed(tokens, unquotePhrases(unbracketed)), grammar)
  const aged = dropAges(tokens, dropFrequencies(tokens, bare, grammar.jobs.frequency ?? []))
  const kept = likened(tokens, correlated(tokens, grammar.jobs.correlative ?? [], aged))
  splitSettings(tokens, kept, tells)
  splitFused(kept, grammar.jobs.fused ?? [])
  namePointed(tokens, kept, grammar.jobs.pointing ?? [])
  const items = tiePhrases(tokens, dropEmphatic(tokens, kept))
  nameTopic(items, grammar.jobs.topical ?? [])
  shareNouns(tokens, items)
  nameMembers(items)
  nameExamples(tokens, items, grammar.jobs.exemplifying ?? [])
  dropParts(tokens, items, grammar.jobs.owning ?? [])
  dropApposed(tokens, items)
  shareAuxiliaries(input, items)
  openInverted(tokens, items, grammar)
  return moveInterposed(items, input)
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
