/** Who is told of as doing the same as the subject: `X, along with Y, left`, `X left together with Y`, `Accompanied by Y, X left`. */
import { type Item, isNp, phraseAt, wordOf } from './items.js'
import { type Reading, speaks } from './reading.js'
import type { NounPhrase } from './types.js'

/** Adds them to the subject of verb `k`; whoever comes along with a speaker has not spoken. */
export function joinCompany(r: Reading, k: number): void {
  const { items, clauseAt, input } = r
  const clause = clauseAt[k]!
  const { subject, verb } = clause
  const words = input.grammar.jobs.company
  if (!words || !subject || subject.preposition || verb.kind !== 'finite' || clause.inverted) return
  const joins = (word: string | null): boolean => word !== null && words.includes(word)
  const told = (np: NounPhrase): boolean =>
    np.mention !== null &&
    (np.mention.type === 'person'
      ? !speaks(r, verb)
      : np.mention.kind === 'country' || np.mention.type !== 'place')
  const last = subject.phrases.at(-1)
  let own = k - 1
  for (; own >= 0; own--) {
    const item = items[own]
    if (isNp(item) && item.np === last) break
  }
  const opens = (at: number): boolean => joins(wordOf(items[at])) && isNp(items[at + 1])
  const found: NounPhrase[] = []
  if (opens(0) && isNp(items[3]) && items[3].np === subject.phrases[0] && isComma(items[2]))
    found.push(phraseAt(items, 1))
  for (let i = own + 1; own !== -1 && i < k - 1 && PASSED.has(items[i]!.kind); i++)
    if (opens(i)) found.push(phraseAt(items, i + 1))
  const behind = clause.obliques.flatMap(({ preposition, phrases }) => (joins(preposition) ? phrases : []))
  // `blacklisted X along with Y`: whom the object names have others with them
  const named = clause.object?.phrases.find((np) => np.mention !== null && np.first > verb.first)
  if (!named) found.push(...behind)
  else if (!verb.passive) {
    const type = subject.phrases[0]!.mention?.type
    const alike = behind.filter(
      ({ mention, possessive }) =>
        mention !== null &&
        mention.type !== type &&
        (possessive !== null || mention.type === named.mention!.type),
    )
    if (alike.length) clause.object = { preposition: null, phrases: [...clause.object!.phrases, ...alike] }
  }
  const joined = found.filter(told)
  if (joined.length) clause.subject = { preposition: null, phrases: [...subject.phrases, ...joined] }
}

/** What may stand between a subject and its verb without opening a clause. */
const PASSED: ReadonlySet<string> = new Set(['comma', 'prep', 'np', 'adv', 'coord'])

const isComma = (item: Item | undefined): boolean => item?.kind === 'comma'
