/**
 * Force in earnest. Papers tell of words, markets and games with the verbs of war: `attacked the bill`, `is fighting
 * inflation`, `the parties clashed over the budget`. What cannot be hurt is not hurt, and bodies that have no force use none.
 */
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { ARMED } from '../coref/bodies.js'
import { type Frame, partOf } from '../pack/frames.js'
import type { Entity } from '../types.js'
import type { Opened } from './frames.js'
import { entryOfHead, fill, hasJob, namesPeople, type Story } from './story.js'

/** Kinds of bodies in public life that attack with words. */
const PUBLIC: ReadonlySet<string | null> = new Set(['party', 'ngo', 'union', 'legislature', 'media'])
/** Kinds that take nothing by force, unless their members do: `party activists seized the mayor`. */
const CIVIL: ReadonlySet<string | null> = new Set([...PUBLIC, 'company', 'university', 'bank'])
/** Offices of those who have force to use, or of whom the word tells nothing. */
const UNTOLD: ReadonlySet<string> = new Set(['general', 'officer', 'monarch', 'member', 'expert', 'other'])

/** Such a body, or a person with an office in public life. */
export const isCivil = ({ input }: Story, entity: Entity): boolean =>
  entity.type === 'person'
    ? input.mentions.some(
        ({ holder, role }) => holder?.entity === entity && role !== null && !UNTOLD.has(role),
      )
    : entity.type === 'institution' && PUBLIC.has(entity.kind)

/** Kinds that may seize what they have a right to, but strike nobody. */
const LAWFUL: ReadonlySet<string | null> = new Set(['court', 'committee', 'igo'])

/** Whether a frame that tells of force does so here; true of all that tell of none. */
export function isInEarnest(
  story: Story,
  clause: Clause,
  opened: Opened,
  actors: readonly Entity[],
): boolean {
  const { frame } = opened
  const { type, mode } = frame
  // `Shell withdrew its workers`
  if (type === 'RETREAT' && WITHDRAWN.has(mode) && actors.every(isBusiness))
    return (
      mode === 'withdraw' && targetsOf(story, clause, opened).some((phrase) => namesPeople(story, phrase))
    )
  if (!tellsForce(frame)) return true
  const targets = targetsOf(story, clause, opened)
  // `opened fire` is told by the fire
  const own = ({ head }: NounPhrase): boolean => head >= opened.first && head < opened.end
  if (targets.some((phrase) => !own(phrase) && isIntangible(story, phrase, frame))) return false
  const civil = (e: Entity): boolean =>
    e.type === 'institution' && (CIVIL.has(e.kind) || (type === 'ASSAULT' && LAWFUL.has(e.kind)))
  const doer = clause.verb.passive ? null : clause.subject
  if (actors.every(isTown)) return false
  // who drops bombs has them, whatever it is
  if (!PLAIN.has(mode) || !actors.every(civil)) return true
  const through = doer?.phrases.some((p) => p.members !== null || namesPeople(story, p))
  // `attacked a convoy of the army`, but `attacked the record of the army`, `attacked the base of the Labour Party`
  const named =
    opened.words > 0 && targets.some(({ owner }) => owner && ARMED.has(owner.entity?.kind ?? null))
  return through || named || targets.some((phrase) => mayBeHurt(story, phrase, actors))
}

/** `Boston beat Chicago`: a town that stands for no government has but a team. */
const isTown = (e: Entity): boolean => e.kind === 'city' && !e.mentions.some((m) => m.capital)

/** Kinds of bodies that sell and serve. */
const BUSINESS: ReadonlySet<string | null> = new Set(['company', 'media', 'university'])

export const isBusiness = ({ type, kind }: Entity): boolean => type === 'institution' && BUSINESS.has(kind)

/** What armies give up, and firms wind down with the same verbs: `halted its advance`, `withdrew its drones from sale`. */
const WITHDRAWN: ReadonlySet<string | null> = new Set(['withdraw', 'disarm', 'ceasefire'])

/** Modes that tell of no weapon. */
const PLAIN: ReadonlySet<string | null> = new Set([null, 'seize', 'destroy', 'beat'])

/** An attack, or goods and ground taken. */
const tellsForce = ({ type, mode }: Frame): boolean =>
  type === 'ASSAULT' ||
  (type === 'COERCE' && mode === 'seize') ||
  (type === 'THREATEN' && mode === 'violence')

/** True of what `phrase` means by its noun alone: `the bill`, `market share`; the owner of it is not hurt either. */
function isIntangible(story: Story, phrase: NounPhrase, { type }: Frame): boolean {
  const entry = phrase.mention === null ? entryOfHead(story, phrase, 'intangibles') : undefined
  // `seized drugs`, but `declared war on drugs`
  return entry !== undefined && !(type === 'COERCE' && entry.attrs.goods)
}

/** People, bodies that fight back (`Fatah ambushed Hamas`); countries and places where the alliance of some countries may strike them. */
function mayBeHurt(story: Story, phrase: NounPhrase, actors: readonly Entity[]): boolean {
  if (namesPeople(story, phrase)) return true
  const alliance = actors.every((e) => e.kind === 'igo')
  const { entities } = fill(story, { preposition: null, phrases: [phrase] })
  return entities.some(
    ({ type, kind }) => type === 'person' || (type === 'place' ? alliance : ARMED.has(kind)),
  )
}

/** What the verb is done to, or about: its object, and what a preposition governs that has the same part or tells a topic. */
function targetsOf(story: Story, clause: Clause, { frame, preposition }: Opened): NounPhrase[] {
  const { verb, subject, object, obliques } = clause
  const struck = ({ preposition: word }: Argument): boolean =>
    word === preposition ||
    hasJob(story, word, 'topic') ||
    partOf(frame, word) === 'recipient' ||
    (partOf(frame, 'iobject') === 'recipient' && hasJob(story, word, 'dative-marker'))
  // `came under attack`
  const direct = verb.passive || partOf(frame, 'subject') === 'recipient' ? subject : object
  return [direct, ...obliques.filter(struck)].flatMap((argument) => argument?.phrases ?? [])
}
