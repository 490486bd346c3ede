/** Whom force is used on where its clause names nobody: `killed four of the attackers`, `l'armée a riposté`. */
import type { Clause, NounPhrase } from '../clauses/types.js'
import { partOf } from '../pack/frames.js'
import type { Entity, Event, EventType } from '../types.js'
import type { Opened } from './frames.js'
import { foeOf, hasJob, isParty, type Story } from './story.js'

/** Types of events that leave somebody to use force on. */
const FIGHTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST'])

/** Keeps in mind who fought or marched. */
export function noteFight({ fights }: Story, event: Event): void {
  if (FIGHTS.has(event.type) && (event.status === 'actual' || event.status === 'historical'))
    fights.push(event)
}

/** True of those of whom an attack with arms was told. */
export const haveFought = ({ fights }: Story, actors: readonly Entity[]): boolean =>
  fights.some((f) => f.type === 'ASSAULT' && f.actors.some((e) => actors.includes(e)))

/** Those told of before on whom `actors` use the force that a clause tells, as its words point to them. */
export function foesOf(
  story: Story,
  clause: Clause,
  { frame, first, last }: Opened,
  actors: readonly Entity[],
): readonly Entity[] {
  const { subject, object, obliques, verb, sentence } = clause
  if (verb.negated) return []
  const undergone = verb.passive ? subject : object
  const hit = obliques.filter(({ preposition }) => partOf(frame, preposition ?? '') === 'recipient')
  const phrases = [...(undergone ? [undergone] : []), ...hit].flatMap((o) => o.phrases)
  const before = (test: (fight: Event) => boolean): readonly Entity[] =>
    story.fights
      .findLast((f) => !f.actors.some((e) => actors.includes(e)) && test(f))
      ?.actors.filter(isParty) ?? []
  const foe = phrases.map((p) => foeOf(story, p)).find((entry) => entry !== undefined)
  // `blew up an army convoy, killing seven soldiers`
  const latest = story.fights.at(-1)
  const same = latest?.sentence === sentence && latest.actors.every((e) => actors.includes(e))
  if (same && verb.kind === 'gerund' && (foe || phrases.some((p) => p.members)))
    return latest.recipients.filter((e) => e.type === 'institution')
  if (foe) return before((f) => f.type === foe.attrs.after)
  // `fired tear gas`: words of the trigger are nobody, and no more is `from the air`
  const outside = ({ head, date }: NounPhrase): boolean => !date && (head < first || head >= last)
  const told = [undergone, ...hit].filter((o) => o && !hasJob(story, o.preposition, 'origin'))
  const returns = verb.lemmas.some((l) => story.grammar.auxiliaries.returning?.includes(l))
  if (verb.anterior || told.some((o) => o!.phrases.some((p) => outside(p) && (!returns || isWho(p)))))
    return []
  // `used water cannon`
  if (frame.mode === 'crowd-control') return before((f) => f.type === 'PROTEST')
  // `struck back`; `l'armée a riposté`: at who has just attacked, whomever that was told to hit
  const { sentences } = story.input
  const recent = (f: Event): boolean => sentences.indexOf(sentence) - sentences.indexOf(f.sentence) <= RECENT
  return before(
    (f) => f.type === 'ASSAULT' && (f.recipients.some((e) => actors.includes(e)) || (returns && recent(f))),
  )
}

/** `carried out strikes, targeting X`, `visant un dépôt du Hezbollah`: whom or whose things the words behind it say it was aimed at. */
export function aimedAt(story: Story, clause: Clause): readonly Entity[] {
  const { aiming = [] } = story.grammar.auxiliaries
  const aims = (lemmas: readonly string[]): boolean => lemmas.some((l) => aiming.includes(l))
  const below = story.clauses.find(
    (c) => c.parent === clause && c.verb.kind === 'gerund' && aims(c.verb.lemmas),
  )
  // a form that is a preposition as well
  const behind = clause.obliques.find(({ phrases }) =>
    aims(story.input.tokens[phrases[0]!.first - 1]?.form.verbs.map(({ lemma }) => lemma) ?? []),
  )
  const phrases = below?.object?.phrases ?? behind?.phrases ?? []
  const named = phrases.flatMap(({ mention, owner, of }) => (mention ?? owner ?? of?.mention)?.entity ?? [])
  return named.filter(({ type }) => type !== 'place')
}

/** Sentences within which an attack is answered. */
const RECENT = 2

/** A phrase that names somebody, or tells of people. */
const isWho = ({ mention, members, noun, owner }: NounPhrase): boolean =>
  (mention !== null && mention.type !== 'place') || members !== null || noun !== null || owner !== null
