/** What counts as told: not what is only asked, promised or wished, and a report takes the type of what it reports. */
import { PUNCTUATION } from '../clauses/marks.js'
import type { Clause } from '../clauses/types.js'
import { type Frame, partOf } from '../pack/frames.js'
import { BIT, isProclitic, JOB } from '../pack/grammar.js'
import { WORD } from '../pack/pack.js'
import type { Entity, EventType, Status, Token } from '../types.js'
import { EVENT_TYPES } from '../vocabulary.js'
import type { Opened } from './frames.js'
import { areMighty, functionsOf, isWanted, MENACING } from './functions.js'
import { castClause } from './roles.js'
import {
  agentOf,
  fill,
  hasJob,
  isConditionOf,
  isOwnSide,
  isParty,
  type Story,
  spokenSubject,
  standsBehind,
  standsBeside,
  unique,
} from './story.js'
import { isSitting } from './when.js'

/** Types that a neutral speech verb may take from what it reports. */
const RAISED: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])
/** What it is to announce that one's own side will do something: a promise, a threat, a concession, or that itself. */
function announced(deed: EventType): EventType {
  if (PROMISED.has(deed)) return 'AGREE'
  if (MENACING.has(deed)) return 'THREATEN'
  return deed === 'RETREAT' ? 'CONCEDE' : deed
}

/** Types of what somebody does by announcing it: `annonce geler les avoirs de X`, `annonce retirer ses troupes`. */
const ANNOUNCED: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'APPOINT', 'RETREAT'])

/** What it is to say that one's own side will not do something: a refusal, where others want the deed. */
const refused = (deed: EventType, future: boolean): EventType | null =>
  future && (PROMISED.has(deed) || YIELDING.has(deed)) ? 'REJECT' : null

/** Types of giving way. */
const YIELDING: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT'])
/** Types whose future is a promise (PLOVER: future cooperation is AGREE). */
export const PROMISED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/** False for what is only content: asked, promised, wished, or said without having happened. */
export function isTold(story: Story, clause: Clause, frame: Frame): boolean {
  const { verb, relation } = clause
  // what ought to be, unless it is a visit or meeting and the verb one that foresees it as well: `doit rencontrer`
  if (verb.mood === 'obligation' && !(verb.tense === 'future' && frame.type === 'CONSULT')) return false
  // `X, qui devait rencontrer Y, a annulé son voyage`
  const { unrealised = [] } = story.grammar.auxiliaries
  if (verb.mood === 'obligation' && verb.imperfect && relation === 'relative')
    if (clause.parent?.verb.lemmas.some((l) => unrealised.includes(l)) || cancels(story, clause, unrealised))
      return false
  if ((relation === 'infinitive' || verb.kind === 'infinitive') && !goesWith(story, clause)) return false
  if (verb.kind === 'gerund' && relation !== 'adjunct' && relation !== 'infinitive') return false
  if (relation === 'relative' && isOfWhichever(story, clause)) return false
  if (onlyDescribes(story, clause)) return false
  if (frame.mode === 'phone' && isCalledSo(story, clause)) return false
  // `après avoir été reçu au palais`: by nobody who is told
  if (verb.kind === 'gerund' && verb.passive && !agentOf(story, clause.obliques)) return false
  if (opensSpeech(story, clause, frame) || isSpokenOn(story, clause, frame)) return false
  if (isOfRejected(story, clause)) return false
  // `refuse de négocier tant que X n'aura pas désarmé`: what somebody makes a condition
  const refusing = clause.conditional && relation === 'subordinate' ? clause.parent : null
  if (refusing && firing(story, refusing)?.type === 'REJECT') return false
  // `a demand by X, Y's envoy, that Kenya leave`
  if ((relation === 'content' || relation === 'relative') && isWanted(story, clause)) return false
  // `warned that it would act unless Kenya left`: a condition of what is only said
  const above = clause.parent
  if (clause.conditional && relation === 'subordinate' && above?.relation === 'content' && above.parent)
    if (firing(story, above.parent)) return false
  if (
    clause.conditional &&
    relation === 'subordinate' &&
    (isThreatened(story, clause) || isException(story, clause))
  )
    return false
  if (isNamed(story, clause) || isReleased(story, clause, frame) || isWish(story, clause)) return false
  if (isAsked(story, clause) || isQuestion(story, clause) || isHabit(story, clause)) return false
  // `X, arrêté lundi`, but `Réunis lundi à Oslo, X et Y …`
  const met = frame.type === 'CONSULT' && isSitting(story, clause)
  if (verb.kind === 'participle' && verb.passive && !met && !agentOf(story, clause.obliques)) return false
  if (relation !== 'content' && !clause.quoted) return true
  let parent = reportOf(story, clause)
  // `said he did not know whether …`
  while (
    (parent?.relation === 'content' || parent?.relation === 'infinitive') &&
    !story.frames.get(parent)?.length
  )
    parent = parent.parent
  const governing = parent ? firing(story, parent) : null
  const happened = frame.type !== 'STATEMENT' && verb.tense === 'past'
  // a quotation nobody is named for tells facts only in the third person
  if (clause.quoted && !governing) return happened && !clause.subject?.phrases[0]?.pronoun
  if (!governing) return !isSupposed(clause)
  // `X a tué deux civils, a dénoncé Y`: what is deplored so has happened as well
  const blamed = parent!.inverted && governing.content && governing.type === 'ACCUSE'
  const deplored = blamed && happened && isProclitic(story.grammar)
  // `complained that the union had not met X`: what one finds fault with is so
  const fault = governing.content && governing.type === 'ACCUSE' && governing.mode === 'disapprove'
  if (fault && happened && verb.anterior && relation === 'content') return true
  if (!(governing.speech || deplored) || verb.kind !== 'finite' || frame.type === 'STATEMENT') return false
  if (verb.tense === 'past')
    return !isBackshifted(story, clause, parent!, frame) || isOfOthers(story, clause, parent!)
  const ahead = verb.tense === 'future' || (verb.tense === 'conditional' && hasCondition(story, clause))
  // `X will leave, Y said`, `X would leave if Z came, Y said`, `X refuses to leave, Y said`
  if (verb.mood || !(ahead || verb.tense === 'present')) return false
  return isOfOthers(story, clause, parent!) || (ahead && isOwnDeed(story, clause, frame, parent!))
}

/**
 * `un gouvernement pouvant voter des réformes`: what might be done; `la coalition qu'il souhaite`, `comme il le souhaite`:
 * a wish that says which, or how.
 */
function onlyDescribes({ grammar, clauses }: Story, clause: Clause): boolean {
  const { verb, relation, object } = clause
  if (verb.kind === 'gerund' && verb.mood !== null) return isProclitic(grammar)
  if (!verb.lemmas.some((l) => grammar.auxiliaries.wishing?.includes(l))) return false
  const before = relation === 'relative' && (object?.phrases[0]?.last ?? verb.last) <= verb.first
  return (before || verb.objectPronoun !== null) && !clauses.some((c) => c.parent === clause)
}

/** `will back any measure that Parliament approves`: one that may never be. */
function isOfWhichever({ input: { tokens } }: Story, { object, subject }: Clause): boolean {
  const phrases = [...(object?.phrases ?? []), ...(subject?.phrases ?? [])]
  return phrases.some(({ first }) => (tokens[first]!.form.jobs & JOB.whichever) !== 0)
}

/** `began a campaign, threatening a strike unless X left`: the condition of a threat right before it. */
function isThreatened(story: Story, clause: Clause): boolean {
  const before = story.clauses[story.clauses.indexOf(clause) - 1]
  return (
    before?.verb.kind === 'gerund' &&
    (story.frames.get(before) ?? []).some((o) => o.frame.type === 'THREATEN')
  )
}

/** `will not talk unless X leaves`: what somebody makes the condition of what he says or does. */
const isException = (story: Story, clause: Clause): boolean => {
  const opener = openerOf(story, clause)
  return opener !== undefined && hasJob(story, opener.form.lower, 'excepting')
}

/** `did not say whether it would sign`: what is left open. */
const isLeftOpen = (story: Story, clause: Clause): boolean => {
  const { classes } = openerOf(story, clause)?.form ?? { classes: 0 }
  return (classes & BIT.complementizer) !== 0 && (classes & BIT.conditional) !== 0
}

/** The token before the subject and verb of a clause. */
const openerOf = ({ input: { tokens } }: Story, { subject, verb }: Clause): Token | undefined =>
  tokens[Math.min(subject?.phrases[0]?.first ?? verb.first, verb.first) - 1]

/** `called X “deaf”`: no telephone call, but what X is said to be. */
function isCalledSo({ input: { tokens } }: Story, { object, verb }: Clause): boolean {
  const { last } = object?.phrases.at(-1) ?? { last: -1 }
  const [quote, word] = [tokens[last], tokens[last + 1]]
  if (verb.passive || !quote || !word || PUNCTUATION[quote.form.text] !== 'quote') return false
  return !(word.form.classes & BIT.infinitive)
}

/** `a statement signed by its spokesman, X`: whoever signs it alone has agreed to nothing, and a paper that carries it says nothing. */
function isReleased(story: Story, { relation, verb, subject, obliques }: Clause, { type }: Frame): boolean {
  const passed = relation === 'reduced' && verb.passive && type === 'STATEMENT'
  if (passed && fill(story, agentOf(story, obliques)).entities.some((e) => e.kind === 'media')) return true
  const noun = relation === 'reduced' && verb.passive && type === 'SUPPORT' ? subject?.phrases[0] : undefined
  const [signer, ...others] = agentOf(story, obliques)?.phrases ?? []
  if (!noun || !signer || signer.plural || others.length) return false
  return hasJob(story, story.input.tokens[noun.head]!.form.lower, 'release')
}

/** The subject that a relative clause stands behind goes on to call it off. */
const cancels = ({ clauses }: Story, { subject, verb }: Clause, unrealised: readonly string[]): boolean =>
  clauses.some(
    (c) =>
      c.verb.first > verb.first &&
      c.relation === 'main' &&
      subject !== null &&
      c.subject?.phrases.at(-1)?.last === subject.phrases.at(-1)!.last &&
      c.verb.lemmas.some((l) => unrealised.includes(l)),
  )

/** `« Que X parte », a dit Y`: a clause that a conjunction opens where words begin, with nothing above it. */
function isWish(
  { input: { tokens } }: Story,
  { relation, parent, subject, verb, sentence }: Clause,
): boolean {
  const at = (subject?.phrases[0]?.first ?? 0) - 1
  if (relation !== 'content' || parent || verb.kind !== 'finite' || at < sentence.first || at >= verb.first)
    return false
  const { classes } = tokens[at]!.form
  if (!(classes & BIT.complementizer) || classes & BIT.conditional || verb.tense !== 'present') return false
  return at === sentence.first || PUNCTUATION[tokens[at - 1]!.form.text] === 'quote'
}

/** The wish that speech clause `said` closes, where it reports nothing else. */
export const wishOf = (story: Story, said: Clause): Clause | null =>
  said.inverted && !story.clauses.some((c) => c.parent === said && c.relation === 'content')
    ? (story.clauses.find((c) => c.verb.first < said.verb.first && isWish(story, c)) ?? null)
    : null

/** `said that Kenya must withdraw`: what another one is to do by the words of `said`, which so demands it. */
export function demandOf(story: Story, said: Clause): Clause | null {
  const { tokens } = story.input
  const speakers = fill(story, said.subject).entities
  const { commanding = [] } = story.grammar.jobs
  const demanded = story.clauses.find(({ parent, relation, subject, verb }) => {
    if (parent !== said || relation !== 'content' || verb.mood !== 'obligation' || !subject) return false
    // `must be ready`, `must have known`, `must be freed`: nobody is asked to act
    if (verb.copula || verb.passive || verb.compound) return false
    for (let i = subject.phrases.at(-1)!.last; i < verb.head; i++)
      if (commanding.includes(tokens[i]!.form.lower)) return true
    return false
  })
  if (!demanded) return null
  const asked = spokenSubject(story, demanded, speakers).entities
  return asked.some((e) => isParty(e) && !isOwnSide(e, speakers)) ? demanded : null
}

/** `slammed what it described as a breach`: words for what the verb before tells of. */
function isNamed({ input: { tokens } }: Story, { subject, verb, sentence }: Clause): boolean {
  const opener = (subject?.phrases[0]?.first ?? verb.first) - 1
  if (opener <= sentence.first || opener >= verb.first) return false
  const { classes } = tokens[opener]!.form
  // `ce qu'il qualifie de violation`
  const pointed =
    (classes & BIT.relative) !== 0 && (tokens[opener - 1]!.form.classes & BIT.demonstrative) !== 0
  // `…, ce que X a qualifié de coup de massue` says something of what was told
  const before = tokens[pointed ? opener - 2 : opener - 1]?.form.text
  return before !== ',' && (pointed || classes === BIT.question)
}

/** `It is not clear whether X wants to join`: a question, whatever it asks. */
function isAsked({ input: { tokens } }: Story, { subject, verb, relation, sentence }: Clause): boolean {
  const opener = (subject?.phrases[0]?.first ?? verb.first) - 1
  if (relation !== 'content' || opener < sentence.first || opener >= verb.first) return false
  const asking = BIT.complementizer | BIT.conditional
  return (tokens[opener]!.form.classes & asking) === asking
}

/** `Will X meet Y?`, `Que ferait X ?`: nobody tells that it is so. */
function isQuestion(
  { input: { tokens } }: Story,
  { verb, relation, quoted, sentence, inverted }: Clause,
): boolean {
  // `« Qui part ? », demande X`
  if (relation !== 'main' || quoted || (inverted && !verb.inverted)) return false
  let end = verb.head + 1
  while (end < sentence.last && PUNCTUATION[tokens[end]!.form.text] !== 'break') end++
  return end < sentence.last && tokens[end]!.form.text === '?'
}

/** `The council meets twice a year`, `accueille souvent des pourparlers`: what is so in the present, and happens on no day. */
function isHabit({ input: { lex } }: Story, { verb, first, last }: Clause): boolean {
  if (verb.kind !== 'finite' || verb.tense !== 'present' || verb.compound || verb.mood !== null) return false
  for (let i = first; i < last; i++) if (lex[i]?.some(({ entry }) => entry.list === 'habits')) return true
  return false
}

/** `Il faudrait que X veuille négocier`, `One would think that X wants peace`: what would have to be so is not. */
function isSupposed({ parent, relation }: Clause): boolean {
  if (!parent || (relation !== 'content' && relation !== 'infinitive')) return false
  return parent.verb.tense === 'conditional' || isSupposed(parent)
}

/** `rejected a text calling for a truce`: what that says is no word of who rejects it. */
function isOfRejected(story: Story, { verb, relation, parent }: Clause): boolean {
  if (verb.kind !== 'gerund' || relation !== 'adjunct' || parent?.verb.kind !== 'finite') return false
  for (let i = parent.verb.last; i < verb.first; i++)
    if (!(story.input.tokens[i]!.form.shape & WORD)) return false
  return verb.first > parent.verb.last && firing(story, parent)?.type === 'REJECT'
}

/** `Le Conseil décrétera l'état d'urgence, a dit le ministre X`: what a body of the speaker's side will do, and no word to others. */
function isOwnDeed(story: Story, clause: Clause, { type }: Frame, report: Clause): boolean {
  const deed = announced(type)
  if (RAISED.has(deed) && type !== 'COERCE') return false
  const speakers = fill(story, report.subject).entities
  const doers = spokenSubject(story, clause, speakers).entities
  return doers.length > 0 && doers.every((e) => e.type === 'institution' && !speakers.includes(e))
}

/** `a dit que son pays soutenait X`, `said it was ready to act`: what was so when it was said, where nobody is quoted. */
function isBackshifted(
  { grammar }: Story,
  { verb, quoted }: Clause,
  report: Clause,
  { type }: Frame,
): boolean {
  // `…, adding that Kenya was ready`
  const told = report.verb.kind === 'gerund' && report.parent ? report.parent : report
  if (quoted || told.verb.tense !== 'past') return false
  if (verb.imperfect) return true
  const { stative } = grammar.auxiliaries
  if (!stative || verb.tense !== 'past') return false
  // `was committed to peace`: nobody did that to it
  if (verb.passive && !verb.anterior) return type === 'AGREE'
  return !verb.compound && verb.lemmas.every((l) => stative.includes(l))
}

/** `Ten arrested in Oslo`: in a headline a past form without the object it needs tells what was done to its subject. */
export function isUndergone(
  { clauses }: Story,
  clause: Clause,
  { frame, words, preposition }: Opened,
): boolean {
  const { verb, object, sentence } = clause
  if (sentence.kind !== 'headline' || verb.kind !== 'finite' || verb.tense !== 'past' || verb.compound)
    return false
  if (object || words !== 0 || preposition !== null || partOf(frame, 'object') !== 'recipient') return false
  return !clauses.some((c) => c.parent === clause && c.relation === 'content')
}

/** `a salué X en accusant Y`, `a rencontré X avant de remercier Y`: done together with what the verb above tells, or after it. */
function goesWith(story: Story, { verb, parent: above, relation }: Clause): boolean {
  if (relation !== 'infinitive') return false
  const { accompanying = [], sequel = [], aside = [] } = story.grammar.jobs
  const follows = (words: string): boolean => standsBehind(story, verb, words)
  let parent = above
  // `s'est refusé à voter, tout en pressant X`: with the main verb, however many infinitives stand between
  if (aside.some(follows)) while (parent?.verb.kind === 'infinitive') parent = parent.parent
  else if (sequel.some(follows)) {
    // `Before leaving Y, X …`: what stands in front may not have come yet
    if (!parent || parent.verb.first > verb.first) return false
  } else if (!accompanying.some(follows)) return false
  if (parent?.verb.kind !== 'finite' || parent.relation === 'content') return false
  const { tense, negated, mood } = parent.verb
  if (parent.quoted || parent.conditional || negated || mood !== null) return false
  return tense !== 'future' && tense !== 'conditional'
}

/** A clause of condition hangs on it. */
export const hasCondition = (story: Story, clause: Clause): boolean =>
  story.clauses.some((c) => isConditionOf(story, c, clause))

/** `Speaking in Geneva, X urged …`, `Briefing the Council, X warned …` are one event. */
export function opensSpeech(story: Story, clause: Clause, frame: Frame): boolean {
  const { parent, relation } = clause
  if (relation !== 'adjunct' || frame.type !== 'STATEMENT' || !parent) return false
  if (clause.last > parent.verb.first) return false
  if (story.clauses.some((c) => c.parent === clause && c.relation === 'content')) return false
  const above = firing(story, parent)
  return (frame.speech && !clause.object) || (above !== null && (above.speech || above.content))
}

/** `X, qui s'exprimait à Oslo, a condamné Y`, `…, a dit X, qui s'exprimait à Oslo`: on which occasion that was said. */
function isSpokenOn(story: Story, clause: Clause, { type }: Frame): boolean {
  const { verb, relation, object, subject, sentence } = clause
  if (relation !== 'relative' || type !== 'STATEMENT' || !verb.imperfect || object) return false
  const { sitting = [] } = story.grammar.auxiliaries
  if (!verb.lemmas.some((l) => sitting.includes(l))) return false
  const says = (c: Clause): boolean => c.relation === 'content' || c.relation === 'infinitive'
  if (story.clauses.some((c) => c.parent === clause && says(c))) return false
  const who = fill(story, subject).entities
  return story.clauses.some((other) => {
    if (
      other === clause ||
      other.sentence !== sentence ||
      other.verb.kind !== 'finite' ||
      other.verb.imperfect
    )
      return false
    const same = fill(story, other.subject).entities
    if (!who.length || same.length !== who.length || !same.every((e) => who.includes(e))) return false
    const said = firing(story, other)
    return said !== null && (said.speech || said.content)
  })
}

/** What is reported is what others do, and no word of the speaker's own side. */
function isOfOthers(story: Story, clause: Clause, report: Clause): boolean {
  const speakers = fill(story, report.subject).entities
  const doers = spokenSubject(story, clause, speakers).entities
  return (
    doers.length > 0 &&
    speakers.length > 0 &&
    (areSeveral(doers) || !doers.some((e) => isOwnSide(e, speakers) || mayBeSide(e, speakers)))
  )
}

/** Of more than one country, so that no speaker can be the side of all. */
const areSeveral = (entities: readonly Entity[]): boolean => new Set(entities.map((e) => e.country)).size > 1

/** The frame that a clause opens: the first whose conditions hold. */
function firing(story: Story, clause: Clause): Frame | null {
  const known = story.fired.get(clause)
  if (known !== undefined) return known
  story.fired.set(clause, null)
  const functions = functionsOf(story, clause, fill(story, clause.subject))
  const frame =
    story.frames.get(clause)?.find((opened) => castClause(story, clause, opened, functions))?.frame ?? null
  story.fired.set(clause, frame)
  return frame
}

/** PLOVER's auxiliary modes, from negation, mood and tense; a trigger that is itself `denying` is not denied by its own word. */
export function statusOf({ verb, conditional, relation }: Clause, denying = false): Status {
  // `unless it leaves`, `à moins qu'il ne parte`: a condition denies nothing
  if (conditional) return 'hypothetical'
  if (verb.negated && !denying) return 'negated'
  // `would not hear of a truce`: that is a refusal as it stands
  if (verb.negated && verb.tense === 'conditional' && !verb.compound) return 'actual'
  if (verb.mood === 'hypothetical') return 'hypothetical'
  if (verb.tense === 'conditional') return relation === 'content' ? 'future' : 'hypothetical'
  return verb.tense === 'future' ? 'future' : 'actual'
}

/** The frame a speech verb takes over from what it reports of the speaker's own side, the first type of PLOVER's order. */
export function raise(story: Story, clause: Clause): { frame: Frame; recipients: Entity[] } | null {
  const speaker = fill(story, clause.subject).entities
  let best: { frame: Frame; recipients: Entity[] } | null = null
  for (const [content, options] of story.frames) {
    const { verb } = content
    if (reportOf(story, content) !== clause || isLeftOpen(story, content)) continue
    // `could cut off the gas, X warned` threatens, what else could be is no word of his side
    if (verb.mood !== null && !(verb.mood === 'hypothetical' && verb.tense === 'conditional')) continue
    // `a déclaré soutenir la candidature`
    const owned =
      content.relation === 'infinitive' && !verb.anterior && !verb.compound && !standsBeside(story, content)
    if (!owned && (content.relation !== 'content' || verb.kind !== 'finite')) continue
    for (const opened of options) {
      if (verb.tense === 'past' && !isBackshifted(story, content, clause, opened.frame)) continue
      // `aurait refoulé`: a rumour of what was done
      if (verb.tense === 'conditional' && verb.compound && !verb.passive) continue
      const future = verb.tense === 'future' || verb.tense === 'conditional'
      const { type: deed } = opened.frame
      // `will spare no effort`: a trigger that itself denies refuses nothing
      const denied = verb.negated && !opened.denying
      const done = (owned || isUnderWay(story, content)) && ANNOUNCED.has(deed)
      const type = denied ? refused(deed, future) : future || deed === 'RETREAT' ? announced(deed) : deed
      if (!type || !(done || RAISED.has(type)) || (verb.mood !== null && type !== 'THREATEN')) continue
      // `Kenya will be attacked by Uganda, X warned`: what others will do is no threat
      const agent = verb.passive ? agentOf(story, content.obliques) : null
      // `He will be tried, X said`: by others
      if (verb.passive && !agent && type === 'ACCUSE') continue
      if (agent && type === 'THREATEN' && !fill(story, agent).entities.some((e) => isOwnSide(e, speaker)))
        continue
      const subject = spokenSubject(story, content, speaker)
      // `any attack would trigger a response`: from those who can give it
      if (deed === 'THREATEN' && !subject.entities.length && !areMighty(speaker)) continue
      story.resolver.focus.current = subject.entities
      // `« Londres nous tourne le dos »`: what is done to the speaker he does not do
      if (meansSpeaker(story, verb.objectPronoun) || meansSpeaker(story, verb.dativePronoun)) continue
      if (!subject.entities.every((e) => speaker.includes(e) || mayBeSide(e, speaker))) continue
      if (verb.mood !== null && !subject.entities.every((e) => isSurelySide(clause, e, speaker))) continue
      // `Kenya and Somalia will meet, the ministry said`: what two countries do is their own
      if (areSeveral(subject.entities)) continue
      const cast = castClause(story, content, opened, functionsOf(story, content, subject))
      if (!cast) continue
      // `warned that the army would close the border if Z struck again`: but that is a word to Z
      const own = future && deed === 'COERCE' && !hasCondition(story, content)
      if (own && isOwnDeed(story, content, opened.frame, clause)) continue
      const others = (e: Entity): boolean => !speaker.includes(e) && !isOwnSide(e, speaker)
      // praise of one's own side stays a statement
      if (type === 'SUPPORT' && !cast.recipients.some(others)) continue
      if (!best || EVENT_TYPES.indexOf(type) < EVENT_TYPES.indexOf(best.frame.type))
        best = {
          frame: { ...opened.frame, type, mode: type === deed ? opened.frame.mode : null },
          recipients: unique([
            ...cast.recipients,
            ...cast.actors.filter((e) => !subject.entities.includes(e)),
          ]).filter(others),
        }
      break
    }
  }
  return best
}

/** `said that it is expelling X`: what is done as it is said. */
const isUnderWay = ({ input: { tokens } }: Story, { verb }: Clause): boolean =>
  verb.tense === 'present' &&
  verb.head > verb.first &&
  tokens[verb.head]!.form.verbs.some(({ form }) => form === 'gerund')

/** The clause that reports another: of `a fait savoir que` that of the first verb, which tells the event. */
function reportOf({ grammar }: Story, { parent, relation }: Clause): Clause | null {
  const above = parent?.relation === 'infinitive' ? parent.parent : null
  const voices = above?.verb.lemmas.some((l) => grammar.auxiliaries.voicing?.includes(l))
  return relation === 'content' && voices ? above : parent
}

/** The speaker, his country or its bodies, or a body named with him: `its minister, X, said`, `the head of the UN, X, said`. */
const isSurelySide = ({ subject }: Clause, entity: Entity, speakers: readonly Entity[]): boolean =>
  isOwnSide(entity, speakers) ||
  subject?.phrases.some((p) => p.possessive !== null) === true ||
  entity.mentions.some((m) => subject?.phrases.some((p) => p.first <= m.first && m.last <= p.last))

const meansSpeaker = ({ grammar }: Story, pronoun: string | null): boolean =>
  pronoun !== null && grammar.pronouns[pronoun]?.refers === 'speaker'

/** Not known to be of another side: no other person, no body or country that is not the speaker's; a paper has no side. */
const mayBeSide = (entity: Entity, speakers: readonly Entity[]): boolean =>
  entity.type !== 'person' &&
  !speakers.every((s) => s.kind === 'media') &&
  speakers.some((s) => s.country === null || entity.country === null || s.country === entity.country)
