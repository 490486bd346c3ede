/** Meetings whose parties are told one after the other: `Lors de cette rencontre, X a … De son côté, Y a …`. */
import type { Clause } from '../clauses/types.js'
import type { Frame } from '../pack/frames.js'
import { BIT, JOB } from '../pack/grammar.js'
import type { Entity, Event, Sentence } from '../types.js'
import type { Nominal } from './nominal.js'
import { fill, type Story } from './story.js'

/** A meeting that the text speaks of as known, with the party that spoke there first. */
export interface OpenMeeting {
  readonly frame: Frame
  readonly nominal: Nominal
  readonly sentence: Sentence
  readonly party: Entity
}

/** The meeting that a noun leaves open: an occasion with a definite article and nobody else in its phrase. */
export function openMeeting(
  story: Story,
  nominal: Nominal,
  clause: Clause | null,
  sentence: Sentence,
): OpenMeeting | null {
  const { np, complements, occasion } = nominal
  const frame = nominal.frames.find(({ type, mode }) => type === 'CONSULT' && mode === null)
  const article = story.input.tokens[np.first]!.form
  const definite = article.classes & (BIT.determiner | BIT.demonstrative) && !(article.jobs & JOB.indefinite)
  if (!frame || !occasion || !definite || np.of || complements.length > 0) return null
  if (clause?.relation !== 'main') return null
  const party = speakerOf(story, clause)
  return party && { frame, nominal, sentence, party }
}

/** The event, where `clause` gives the word to another party. */
export function closeMeeting(story: Story, open: OpenMeeting, clause: Clause): Event | null {
  if (clause.relation !== 'main' || !takesTurn(story, clause)) return null
  const other = speakerOf(story, clause)
  const { frame, nominal, sentence, party } = open
  if (!other || other === party || (other.country !== null && other.country === party.country)) return null
  const { tokens, documentDate } = story.input
  return {
    type: frame.type,
    mode: null,
    status: 'actual',
    actors: [party, other],
    recipients: [],
    date: story.narrative ?? documentDate,
    dateSource: story.narrative ? 'text' : 'document',
    place: null,
    contexts: [...frame.contexts],
    trigger: { start: tokens[nominal.first]!.start, end: tokens[nominal.last - 1]!.end },
    sentence,
    rule: frame.id,
    why: [`${party.id} spoke there`, `${other.id} spoke in turn`],
  }
}

/** The one person who is the subject. */
function speakerOf(story: Story, clause: Clause): Entity | null {
  const [person, ...others] = fill(story, clause.subject).entities
  return person?.type === 'person' && others.length === 0 ? person : null
}

/** A phrase such as `for his part` stands before the verb. */
function takesTurn({ input: { lex } }: Story, clause: Clause): boolean {
  for (let i = clause.sentence.first; i < clause.verb.head; i++)
    if (lex[i]?.some(({ entry }) => entry.list === 'turn-phrases')) return true
  return false
}
