/** Events told by nouns: `lors d'un entretien avec X`, `his visit to Laos`, `Entrevue entre X et Y`. */
import type { Chunk } from '../clauses/chunks.js'
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import type { Frame, FrameIndex } from '../pack/frames.js'
import { type Grammar, JOB } from '../pack/grammar.js'
import type { Entity, Event, Sentence, Token } from '../types.js'
import { nounFramesAt } from './frames.js'
import { distribute, meets } from './roles.js'
import { fill, filled, isAgent, isLocal, isParty, type Resolved, type Story, unique } from './story.js'
import { isAdverbial, isPast, visitOf } from './where.js'

/** A nominal trigger of tokens `first` to `last`, in the phrase `np`. */
export interface Nominal {
  readonly first: number
  readonly last: number
  readonly np: NounPhrase
  readonly frames: readonly Frame[]
  /** Stands behind a preposition that makes the noun an occasion. */
  readonly occasion: boolean
  /** Prepositional phrases behind it, up to the next verb or comma. */
  readonly complements: readonly Argument[]
}

/** All nominal triggers of a sentence in text order. */
export function nominalPhrases(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  index: FrameIndex,
  grammar: Grammar,
): Nominal[] {
  const found: Nominal[] = []
  const occasions = grammar.jobs.occasion ?? []
  chunks.forEach((chunk, k) => {
    if (chunk.kind !== 'np' || chunk.np.pronoun || chunk.np.date) return
    for (let i = chunk.first; i < chunk.last; i++) {
      const trigger = nounFramesAt(index, tokens, i)
      if (!trigger) continue
      const before = chunks[k - 1]
      const { complements, of } = complementsOf(tokens, chunks, k)
      found.push({
        first: i,
        last: trigger.last,
        np: of ? { ...chunk.np, of } : chunk.np,
        frames: trigger.frames,
        occasion: before?.kind === 'prep' && occasions.includes(before.word),
        complements,
      })
      break
    }
  })
  return found
}

/** What follows a noun: its genitive, and prepositional phrases with coordinated nouns. */
function complementsOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
): { complements: Argument[]; of: NounPhrase | null } {
  const complements: Argument[] = []
  let of: NounPhrase | null = null
  let k = at + 1
  while (k + 1 < chunks.length) {
    const mark = chunks[k]!
    const next = chunks[k + 1]!
    if (mark.kind === 'np' && mark.np.date) {
      k++
      continue
    }
    if (mark.kind !== 'prep' || next.kind !== 'np') break
    const phrases = [next.np]
    k += 2
    while (
      chunks[k]?.kind === 'coord' ||
      (chunks[k]?.kind === 'comma' && complements.length + phrases.length < 8)
    ) {
      const member = chunks[k + 1]
      if (
        member?.kind !== 'np' ||
        (chunks[k]!.kind === 'comma' && chunks[k + 2]?.kind !== 'coord' && chunks[k + 2]?.kind !== 'comma')
      )
        break
      phrases.push(member.np)
      k += 2
    }
    const genitive = (tokens[mark.first]!.form.jobs & JOB.genitive) !== 0 && mark.last - mark.first === 1
    // `visite d'État de X`: the last genitive that names someone
    if (genitive) of = phrases.find((p) => p.mention || p.titles.length || p.noun) ?? of
    else complements.push({ preposition: mark.word, phrases })
  }
  return { complements, of }
}

/** Tokens behind a noun within which a date is the noun's. */
const REACH = 3

/** The event of a nominal trigger, or null where it is no occasion, has too few participants, or is only content. */
export function nominalEvent(
  story: Story,
  nominal: Nominal,
  host: Clause | null,
  sentence: Sentence,
): Event | null {
  const headline = story.clauses.length === 0 && sentence.kind !== 'body'
  // `an appeal by X` needs no preposition before it
  const agent = nominal.complements.some((c) => isAgent(story, c.preposition))
  if (!nominal.occasion && !headline && !agent) return null
  if (host && (host.relation === 'content' || host.relation === 'infinitive' || host.conditional)) return null
  const { np, complements } = nominal
  const functions = functionsOf(story, nominal, host)
  for (const frame of nominal.frames) {
    // only meetings and visits are told by nouns as often as by verbs
    if (!meets(frame, functions)) continue
    const cast = distribute(frame, functions)
    let actors = unique(cast.actors).filter(isParty)
    let recipients = unique(cast.recipients).filter((e) => !actors.includes(e) && isParty(e))
    const few = agent
      ? false
      : frame.type === 'CONSULT'
        ? actors.length + recipients.length < 2 && !np.possessive && !headline
        : !recipients.length
    if (!actors.length || few) continue
    const place = placeAmong(story, complements)
    let { mode } = frame
    const visit =
      mode === null && actors.length > 1
        ? visitOf(story, actors, functions.get('subject')?.entities ?? [], place)
        : null
    if (visit) {
      ;({ actors, recipients } = visit)
      mode = 'visit'
    }
    const { tokens, dates, documentDate } = story.input
    const own = dates.find(
      (d) =>
        d.first >= nominal.first &&
        d.first <= nominal.last + REACH &&
        d.first < (host?.last ?? sentence.last) &&
        isAdverbial(story, d),
    )
    const told = own?.value ?? (sentence.kind === 'body' ? story.narrative : null)
    const date = told ?? documentDate
    return {
      type: frame.type,
      mode,
      status: isPast(story, date) ? 'historical' : 'actual',
      actors,
      recipients,
      date,
      dateSource: told ? 'text' : 'document',
      place,
      contexts: [...frame.contexts],
      trigger: { start: tokens[nominal.first]!.start, end: tokens[nominal.last - 1]!.end },
      sentence,
      rule: frame.id,
      why: cast.why,
    }
  }
  return null
}

/** The noun's functions: its possessor or genitive is the subject, what follows goes by its prepositions. */
function functionsOf(
  story: Story,
  { np, complements }: Nominal,
  host: Clause | null,
): ReadonlyMap<string, Resolved> {
  const functions = new Map<string, Resolved>()
  const main = host?.relation === 'main' ? host : (story.clauses.find((c) => c.relation === 'main') ?? null)
  const owner = np.owner?.entity ?? np.of?.mention?.entity ?? null
  if (np.possessive && main) functions.set('subject', fill(story, main.subject))
  else if (owner) functions.set('subject', filled([owner], [`${owner.id} of the noun`]))
  else if (np.of) functions.set('subject', fill(story, { preposition: null, phrases: [np.of] }))
  for (const complement of complements) {
    const preposition = complement.preposition ?? ''
    if (isAgent(story, preposition)) functions.set('subject', fill(story, complement))
    else functions.set(preposition, fill(story, complement, false, isLocal(story, preposition)))
  }
  if (!functions.get('subject')?.entities.length && main && complements.length) {
    const subject = fill(story, main.subject)
    // `accompagnait X lors d'une visite`: a verb that tells nothing itself adds its object
    const silent = !story.frames.get(main)?.length
    const others = silent ? fill(story, main.object).entities.filter((e) => e.type === 'person') : []
    functions.set('subject', filled(unique([...subject.entities, ...others]), subject.why))
  }
  return functions
}

function placeAmong(story: Story, complements: readonly Argument[]): Entity | null {
  const places = complements
    .filter((c) => isLocal(story, c.preposition))
    .flatMap((c) => c.phrases.map((p) => (p.mention?.type === 'place' ? p.mention.entity : null)))
    .filter((e) => e !== null)
  return places.find((p) => p.kind === 'city') ?? places[0] ?? null
}
