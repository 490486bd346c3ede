/** Names in brackets, behind classes of bodies and between quotation marks: `le syndicat des enseignants (SNE)`. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { LOWER } from '../pack/pack.js'
import type { Token } from '../types.js'
import { type Item, isFiniteVp, isNp, isQuote, isVp } from './items.js'
import type { Chunk, NounPhrase } from './types.js'

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
export function nameClassed(tokens: readonly Token[], items: readonly Item[]): Item[] {
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
export function dropBrackets(chunks: readonly Chunk[]): Item[] {
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

/** `X, surnommé « le Lion », a remercié Y`: leaves out a participle in front of what somebody is called, and its commas. */
export function dropNicknames(tokens: readonly Token[], items: Item[], grammar: Grammar): Item[] {
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
