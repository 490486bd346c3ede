/** A sentence while its clauses are read, and what several steps of that ask of it. */
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import type { Sentence, Token } from '../types.js'
import { type Item, isDateNp, isFiniteVp, isNp } from './items.js'
import { blankPhrase } from './noun-phrases.js'
import type { Argument, Clause, NounPhrase, VerbGroup } from './types.js'

/** What the clause reader needs beside the chunks. */
export interface ClauseInput {
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  /** Lemmas of verbs that report speech; their subject may stand behind them. */
  readonly speech: ReadonlySet<string>
  /** Those of them that only say. */
  readonly neutral: ReadonlySet<string>
  /** A verb may tell an event; with a folded noun, as its object. */
  readonly tells: (lemma: string, noun?: string) => boolean
}

/** The state of the reading. Indexes `k`, `j`, `at` count items, not tokens. */
export interface Reading {
  readonly input: ClauseInput
  readonly sentence: Sentence
  readonly items: readonly Item[]
  /** The items between quotation marks. */
  readonly quoted: ReadonlySet<number>
  /** The clause of each verb group, by its item. */
  readonly clauseAt: readonly (Clause | undefined)[]
}

/** The last item before `k` that passes a test, or -1. */
export function lastBefore(
  items: readonly Item[],
  k: number,
  test: (item: Item, at: number) => boolean,
): number {
  for (let i = k - 1; i >= 0; i--) if (test(items[i]!, i)) return i
  return -1
}

/** The clause of the last verb before `k` that passes a test. */
export function clauseBefore(
  { items, clauseAt }: Reading,
  k: number,
  test: (item: Item) => boolean,
): Clause | null {
  const at = lastBefore(items, k, test)
  return at === -1 ? null : clauseAt[at]!
}

/** True where `clause` hangs on `above`, over however many others. */
export function isUnder(clause: Clause, above: Clause): boolean {
  let { parent } = clause
  while (parent && parent !== above) parent = parent.parent
  return parent === above
}

/** What opens a clause, and where. */
export interface Opener {
  readonly kind: 'comp' | 'sub' | 'rel' | 'vp' | 'start'
  readonly at: number
}

/** What opens the clause of verb `k`: a conjunction, a relative, another verb, or the sentence. */
export function openerOf({ items }: Reading, k: number): Opener {
  for (let j = k - 1; j >= 0; j--) {
    const item = items[j]!
    if (item.kind === 'comp' || item.kind === 'sub' || item.kind === 'rel') return { kind: item.kind, at: j }
    if (item.kind === 'break') return { kind: 'start', at: j }
    if (isFiniteVp(item)) return { kind: 'vp', at: j }
  }
  return { kind: 'start', at: -1 }
}

/** The last item up to `from` that is neither an adverb nor a date, or -1. */
export function skipLeft(items: readonly Item[], from: number): number {
  let i = from
  while (i >= 0 && (items[i]!.kind === 'adv' || isDateNp(items[i]))) i--
  return i
}

/** Whether a finite verb or a quotation stands before `k`, so that there is something to report. */
export const hasReported = ({ items }: Reading, k: number): boolean =>
  lastBefore(items, k, (item) => isFiniteVp(item) || item.kind === 'quote') !== -1

/** A verb that reports speech. */
export const speaks = ({ input: { speech } }: Reading, { lemmas }: VerbGroup): boolean =>
  lemmas.some((l) => speech.has(l))

/** A verb that only says. */
export const onlySays = ({ input: { neutral } }: Reading, { lemmas }: VerbGroup): boolean =>
  lemmas.some((l) => neutral.has(l))

/** A past form without object that is a participle as well, so that it may describe the noun before it. */
export function mayDescribe({ items, clauseAt, input }: Reading, at: number): boolean {
  const { verb } = clauseAt[at]!
  // where nothing tells an infinitive or a number by its form, past forms and participles are the same
  if (verb.tense !== 'past' || verb.compound || verb.last - verb.first > 1) return false
  if (!input.grammar.pluralEndings.length) return false
  if (!input.tokens[verb.head]!.form.verbs.some(({ form }) => form === 'participle')) return false
  const next = items[at + 1]
  if (next?.kind === 'vp') return next.verb.kind === 'infinitive'
  return next?.kind === 'prep' || next?.kind === 'adv' || isDateNp(next)
}

/** `in an interview published on Monday`: a past form that describes an indefinite phrase behind a preposition. */
export const describesGoverned = (r: Reading, at: number): boolean =>
  isNp(r.items[at - 1]) &&
  r.items[at - 2]?.kind === 'prep' &&
  hasJob(r, at - 1, JOB.indefinite) &&
  mayDescribe(r, at)

/** Whether the first word of an item has a job (a bit of `JOB`). */
export const hasJob = ({ items, input: { tokens } }: Reading, at: number, job: number): boolean =>
  (tokens[items[at]!.first]!.form.jobs & job) !== 0

/** Whether a conjunction can open a content clause. */
export const isComplementizer = ({ items, input: { tokens } }: Reading, at: number): boolean =>
  (tokens[items[at]!.first]!.form.classes & BIT.complementizer) !== 0

/** A phrase without a preposition as an argument. */
export const argument = (np: NounPhrase): Argument => ({ preposition: null, phrases: [np] })

/** The argument for a pronoun that is part of a verb group (`a-t-il`, `l'a reçu`). */
export function pronounArgument({ head }: VerbGroup, pronoun: string): Argument {
  const phrase = blankPhrase(head)
  phrase.last = head + 1
  phrase.head = head
  phrase.pronoun = pronoun
  phrase.definite = true
  return argument(phrase)
}
