/** Speakers between a subject and its verb, and what stands between quotation marks. */
import { ownsVerb } from './coordination.js'
import { type Item, isDateNp, isFiniteVp, isNp, isQuote, isVp, wordOf } from './items.js'
import { isPerson, isSpeaker } from './phrase-kinds.js'
import type { ClauseInput } from './reading.js'
import type { VerbGroup } from './types.js'

/**
 * The items between quotation marks.
 * @param inside the sentence begins in a quotation
 * @param says true of a verb of speech
 */
export function quotedItems(
  items: readonly Item[],
  inside = false,
  says: (verb: VerbGroup) => boolean = () => false,
): ReadonlySet<number> {
  const quoted = new Set<number>()
  const first = items.find(isQuote)
  const mark = first ? wordOf(first) : null
  // `… will not,” said X`: a quotation that began in an earlier sentence
  let open = mark === '”' || (inside && !BEGINS.test(mark ?? ''))
  items.forEach((item, i) => {
    if (item.kind === 'quote') open = !open
    else if (open && !isMarked(items, i)) quoted.add(i)
  })
  // `« La pluie tombe, a dit X, qui dirige le parti. Il faut partir »`: who speaks stands within
  const told = open
    ? items.findLastIndex((item, i) => isSaid(item, says) && items[i - 1]?.kind === 'comma')
    : -1
  const behind = told === -1 ? [] : items.slice(told + 1)
  if (behind.filter(isFiniteVp).length <= behind.filter(({ kind }) => GOVERNS.has(kind)).length)
    for (let i = told; i !== -1 && i < items.length; i++) quoted.delete(i)
  // `« Nous partirons, a dit X, et nous reviendrons »`
  items.forEach((item, i) => {
    const speaker = items[i + 1]
    const parted = items[i - 1]?.kind === 'comma' && items[i + 2]?.kind === 'comma'
    if (parted && quoted.has(i) && isSaid(item, says) && isNp(speaker) && isPerson(speaker.np)) {
      quoted.delete(i)
      quoted.delete(i + 1)
    }
  })
  return quoted
}

/** Items behind which a finite verb tells nothing by itself. */
const GOVERNS: ReadonlySet<string> = new Set(['rel', 'comp', 'sub'])

const isSaid = (item: Item, says: (verb: VerbGroup) => boolean): boolean =>
  isFiniteVp(item) && says(item.verb)

/** A mark that only opens. */
const BEGINS = /^[“«]$/

/** `La France « déplore » l'attaque`: told by who tells of France; but `dit que la France « déplore » l'attaque`. */
const isMarked = (items: readonly Item[], at: number): boolean =>
  at > 1 &&
  isFiniteVp(items[at]) &&
  isQuote(items[at - 1]!) &&
  isNp(items[at - 2]) &&
  items[at - 3]?.kind !== 'comp'

/**
 * `Serbia, X said, has left`, `« La Serbie, a dit X, est partie »`: what tells the speaker between a subject and its verb
 * is read behind the report, where it stands most often; a quotation that it interrupts is one.
 */
export function moveInterposed(
  items: Item[],
  { neutral, speech }: Pick<ClauseInput, 'neutral' | 'speech'>,
): Item[] {
  let row = items
  // from the last to the first, so that those still to be looked at keep their place
  for (let k = items.length - 1; k > 0; k--) {
    const item = items[k]!
    if (!isFiniteVp(item)) continue
    const pronoun = item.verb.inverted !== null
    const says = pronoun || item.verb.lemmas.some((l) => neutral.has(l))
    const asks = !says && item.verb.lemmas.some((l) => speech.has(l))
    if (!says && !asks) continue
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
    const goesOn = isFiniteVp(items[items[verb]?.kind === 'adv' ? verb + 1 : verb])
    // `Kenya, X suggested, should leave`, `Le Togo, a promis X, partira`
    const alone = isNp(items[k - 1]) && from === k - 1 && to === k + 1
    const behind = from === k && item.verb.compound
    const heard = says || (goesOn && (alone || behind))
    const parts = goesOn
      ? endsOpenSubject(items, start - 1, from === k)
      : // `a saisi à Tyr, a-t-elle précisé, 40 roquettes`, but `a saisi 40 roquettes, a dit X, le ministre`
        (pronoun || told.findLast((i) => isNp(i) || isVp(i)) === item) && opensObject(items, start, verb)
    if (!(heard && parts) && !followsCondition(items, start, verb)) continue
    const closing = quotedItems(items).has(start - 1) ? 'quote' : 'break'
    let end = verb
    while (row[end] && row[end]!.kind !== closing) end++
    if (closing === 'quote' && row[end]) end++
    row = [...row.slice(0, start), ...row.slice(verb, end), items[to]!, ...told, ...row.slice(end)]
  }
  return row
}

/**
 * `Si la grève durait, a prévenu X, le Mali fermerait ses ports`: the sentence opens with a condition that ends at `start`,
 * and goes on at `at` with the main clause.
 */
function followsCondition(items: readonly Item[], start: number, at: number): boolean {
  const opening = items[0]?.kind === 'quote' ? 1 : 0
  return (
    items[opening]?.kind === 'sub' &&
    items.slice(opening, start).some(isFiniteVp) &&
    isNp(items[at]) &&
    ownsVerb(items, at + 1)
  )
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
