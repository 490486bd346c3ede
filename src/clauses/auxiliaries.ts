/** Auxiliaries that coordinated verbs share: `a salué X et souligné Y`. */
import { BIT, JOB } from '../pack/grammar.js'
import { NUM } from '../pack/pack.js'
import { PARTICIPLE } from '../pack/traits.js'
import type { Token } from '../types.js'
import { type Item, isFiniteVp, isNp, isVp, type VerbItem } from './items.js'
import { type ClauseInput, lastBefore } from './reading.js'
import type { VerbGroup } from './types.js'

/** `a discuté de X, salué Y et souligné Z`: a participle coordinated with a compound verb shares its auxiliary. */
export function shareAuxiliaries(input: ClauseInput, items: readonly Item[]): void {
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
    const host = apposed ? null : (compoundOfOther(tokens, items, k) ?? compoundBefore(input, items, k))
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

/**
 * `Le Mali a expulsé l'envoyé du Togo, et le Niger, son voisin, rappelé le sien`: the verb before, whose auxiliary a
 * participle with a subject and an object of its own shares.
 */
function compoundOfOther(tokens: readonly Token[], items: readonly Item[], k: number): VerbGroup | null {
  const object = items[k + 1]
  if (!isNp(object) || object.np.date) return null
  const { classes, shape } = tokens[object.first]!.form
  if (!(classes & (BIT.determiner | BIT.possessive) || shape & NUM)) return null
  // back over what commas tell of the subject
  let subject = k - 1
  if (items[subject]?.kind === 'comma')
    subject = lastBefore(items, subject, ({ kind }) => kind === 'comma') - 1
  const other = items[subject]
  if (!isNp(other) || other.np.date || items[subject - 1]?.kind !== 'coord') return null
  const before = items[lastBefore(items, subject, isFiniteVp)]
  return isPerfect(before) && items[subject - 2]?.kind === 'comma' ? before.verb : null
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
