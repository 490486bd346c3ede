/** What the words of a trigger change in the functions of its clause: `call on X` has X as its object. */
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { type Frame, partOf } from '../pack/frames.js'
import { BIT, JOB } from '../pack/grammar.js'
import { MIXED, NUM } from '../pack/pack.js'
import type { Entity, EventType, Range } from '../types.js'
import { nounFramesAt, type Opened } from './frames.js'
import { add, type Functions, isGivenTo, toWhom } from './functions.js'
import {
  agentOf,
  countryOf,
  EMPTY,
  fill,
  filled,
  hasJob,
  isAgent,
  isLocal,
  isNationals,
  isParty,
  type Resolved,
  type Story,
  spokenSubject,
  unique,
} from './story.js'

/** The functions of a clause as a frame sees them that its words open. */
export const functionsFor = (story: Story, clause: Clause, opened: Opened, functions: Functions): Functions =>
  STEPS.reduce((mine, step) => step(story, clause, opened, mine), functions)

/** Each changes what the words of the trigger change, in this order. */
const STEPS = [
  withoutSetting,
  withMembers,
  withWords,
  withGiven,
  withEnvoy,
  withPerson,
  withOrdered,
  withInfinitive,
  withPosting,
] as const

/** `a plaidé, jeudi à Oslo, pour X`: where that was, before the words of the trigger, is nobody. */
function withoutSetting(
  story: Story,
  { obliques }: Clause,
  { frame, setting }: Opened,
  mine: Functions,
): Functions {
  // `arrived in India on Tuesday on a visit`: there it is who is visited
  if (!setting || frame.type === 'CONSULT') return mine
  // `a octroyé au Mali un crédit`: a country that something can be given to is no scene
  const given = (o: Argument): boolean =>
    partOf(frame, 'iobject') === 'recipient' && hasJob(story, o.preposition, 'dative-marker')
  const places = obliques
    .filter((o) => isSetting(o, setting))
    .flatMap((o) => fill(story, o).entities.filter((e) => e.type === 'place' && !(given(o) && isParty(e))))
  if (!places.length) return mine
  return new Map(
    [...mine].map(([name, found]) => [
      name,
      name === 'subject' ? found : { ...found, entities: found.entities.filter((e) => !places.includes(e)) },
    ]),
  )
}

/** A phrase stands between the words of a trigger. */
export const isSetting = ({ phrases: [np] }: Argument, setting: Range | null): boolean =>
  setting !== null && np!.first >= setting.first && np!.last <= setting.last

/** Types of what is done to several at once, of whom a number alone tells. */
const TO_SEVERAL: ReadonlySet<EventType> = new Set(['COERCE', 'RETREAT'])

/** `arrested seven of its members`, `en a interpellé huit`, `fired on the marchers and arrested 14`: some of a body told of. */
function withMembers(
  story: Story,
  { verb, subject, object }: Clause,
  { frame }: Opened,
  mine: Functions,
): Functions {
  const [np, ...more] = (verb.passive ? subject : object)?.phrases ?? []
  if (!np || more.length || partOf(frame, 'object') !== 'recipient') return mine
  if (np.mention || mine.get('object')?.entities.length) return mine
  const whose = np.possessive ? np : np.of
  let found: readonly Entity[] = []
  if (whose?.possessive && whose.members && TO_OTHERS.has(frame.type)) {
    const body = story.resolver.possessor(whose, true)
    if (body) found = [body]
  } else if (isNumber(story, np) && TO_SEVERAL.has(frame.type)) {
    if (np.of) found = fill(story, { preposition: null, phrases: [np.of] }).entities
    if (!found.length) found = story.resolver.counted().entities
  }
  return found.length
    ? new Map(mine).set(
        'object',
        filled(
          found,
          found.map((e) => `${e.id} members`),
        ),
      )
    : mine
}

/** A number and nothing else, but `of them`: not the first of `12,000ha`. */
function isNumber({ input: { tokens } }: Story, { first, last, of, pronoun }: NounPhrase): boolean {
  if (pronoun || (of ? !of.pronoun : last - first !== 1)) return false
  const [next, after] = [tokens[first + 1], tokens[first + 2]]
  if (next?.glued && after?.glued && after.form.shape & (NUM | MIXED)) return false
  const { shape, classes } = tokens[first]!.form
  return (shape & NUM) !== 0 || (classes & BIT.quantifier) !== 0
}

/** `granted Kenya access`: whom a verb of giving has without a preposition is where the frame has one for him. */
function withGiven(story: Story, clause: Clause, { frame }: Opened, mine: Functions): Functions {
  const { object, verb, subject } = clause
  const indirect = clause.indirect ?? (isGivenTo(story, clause) ? subject : null)
  // whom one meets is not given
  if (!indirect || partOf(frame, 'iobject') !== undefined || frame.type === 'CONSULT') return mine
  if (!verb.lemmas.some((l) => story.grammar.auxiliaries.giving?.includes(l))) return mine
  const bare = object?.phrases[0]?.definite === false
  if (bare && partOf(frame, 'object-owner') === 'recipient' && !mine.get('object-owner')?.entities.length)
    return new Map(mine).set('object-owner', fill(story, indirect))
  const marker = frame.parts.find(([name]) => hasJob(story, name, 'dative-marker'))?.[0]
  if (!marker || partOf(frame, marker) !== 'recipient') return mine
  const given = new Map(mine)
  add(given, marker, fill(story, indirect))
  return given
}

/** `handed the Iranian ambassador a note`: an envoy nobody names, who is given something, stands for the country. */
function withEnvoy(story: Story, { indirect }: Clause, { frame }: Opened, mine: Functions): Functions {
  if (!indirect || partOf(frame, 'iobject') !== 'recipient' || mine.get('iobject')?.entities.length)
    return mine
  const unnamed = indirect.phrases.every((p) => p.noun?.list === 'titles' && !p.mention)
  return unnamed ? new Map(mine).set('iobject', ownersOf(story, indirect, frame)) : mine
}

/**
 * `a tenu à remercier la Chine`, `refuse de lui accorder l'asile`: a trigger that ends in an infinitive has the object of
 * that, and whom that is done for.
 */
function withInfinitive(story: Story, clause: Clause, { last, words }: Opened, mine: Functions): Functions {
  const { tokens } = story.input
  const below = words
    ? story.clauses.find(
        (c) =>
          c.parent === clause &&
          c.relation === 'infinitive' &&
          (c.verb.last === last || (c.verb.last === last - 1 && !c.object)),
      )
    : undefined
  if (!below) return mine
  const more = new Map(mine)
  // `vowed to hunt down X`: what stands behind the particle is no phrase of its own
  const behind = below.obliques.find(
    (o) => o.phrases[0]!.first === last && o.preposition === tokens[last - 1]!.form.lower,
  )
  const object = below.object ?? (below.verb.last < last ? behind : undefined)
  if (object && !mine.get('object')) more.set('object', fill(story, object))
  if (!mine.get('object')?.entities.length && !mine.get('iobject')) {
    const given = below.obliques.filter((o) => hasJob(story, o.preposition, 'dative-marker'))
    for (const o of given) add(more, 'iobject', toWhom(story, o))
    if (below.indirect) add(more, 'iobject', fill(story, below.indirect))
  }
  return more
}

/** Types of what is done to people, and to nothing that they do. */
const TO_PEOPLE: ReadonlySet<EventType> = new Set([
  'COERCE',
  'ASSAULT',
  'APPOINT',
  'CONSULT',
  'SANCTION',
  'THREATEN',
])

/** `demanded the release of X, arrested by Y`, `la détention de X, que Y accuse de vol`: behind a comma it is X whom that is done to. */
function withPerson(story: Story, clause: Clause, { frame }: Opened, mine: Functions): Functions {
  const { relation, verb, subject, object } = clause
  // who is accused owns nothing that is
  const accused = frame.type === 'ACCUSE' && partOf(frame, 'object-owner') !== 'recipient'
  if (!(accused || TO_PEOPLE.has(frame.type)) || mine.get('object')?.entities.length) return mine
  const undergone = relation === 'reduced' && verb.passive
  const told = undergone ? subject : relation === 'relative' && !verb.passive ? object : null
  let inner = told?.phrases.at(-1)
  if (!inner || inner.last > verb.first || story.input.tokens[inner.last]?.form.text !== ',') return mine
  while (inner.of) inner = inner.of
  const person = inner.mention?.type === 'person' || inner.titles.length > 0 ? inner : null
  return person ? new Map(mine).set('object', fill(story, { preposition: null, phrases: [person] })) : mine
}

/** `ordered that X be remanded`: what is done to people by an order is done to who undergoes what that says. */
function withOrdered(story: Story, clause: Clause, { frame }: Opened, mine: Functions): Functions {
  const ordered = mine.get('content')
  if (!ordered || partOf(frame, 'content') !== 'recipient' || !TO_PEOPLE.has(frame.type)) return mine
  const said = story.clauses.find((c) => c.parent === clause && c.relation === 'content' && c.verb.passive)
  if (!said?.subject) return mine
  const { entities, why } = fill(story, said.subject, true)
  return new Map(mine).set('content', { ...ordered, entities, why })
}

/**
 * `recalled its ambassador to Ghana, X`, `closed the Ghanaian consulate`, `reopened its embassy in Accra`: the country with
 * which an envoy or embassy deals.
 */
function withPosting(story: Story, clause: Clause, { frame }: Opened, mine: Functions): Functions {
  if (partOf(frame, 'posting') === undefined) return mine
  const below = story.clauses.find((c) => c.parent === clause && c.relation === 'infinitive')
  const { verb, subject, object, obliques } = !clause.object && below?.object ? below : clause
  const own = new Set(mine.get('subject')?.entities.map((e) => e.country))
  const named = (verb.passive ? subject : object)?.phrases ?? []
  // `its embassy in Accra`, `its envoys out of the Ghanaian capital`
  const { tokens } = story.input
  const seats = obliques
    .filter((o) => isLocal(story, o.preposition) || hasJob(story, o.preposition, 'origin'))
    .flatMap((o) => o.phrases)
    .map(({ mention, country, head }) => {
      if (mention?.type === 'place')
        return mention.capital || mention.kind === 'country' ? mention.country : null
      return (tokens[head]?.form.jobs ?? 0) & JOB.capital ? country : null
    })
  const codes = [
    ...named.flatMap((p) => [p.titles.at(-1)?.country, p.country, p.owner?.country, p.mention?.country]),
    ...seats,
  ]
  const code = codes.find((c) => c && !own.has(c))
  // `the ambassador to the EU, X`
  const body = named.map((p) => p.titles.at(-1)?.institution?.entity).find((e) => e?.kind === 'igo')
  const where = countryOf(story, code ?? null) ?? body
  return where ? new Map(mine).set('posting', filled([where], [`${where.id} posting`])) : mine
}

/** Types of what is done by force, to a body when it is done to its people or things. */
const BY_FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE'])

/**
 * `opened fire on an army patrol`, `a manifesté devant le siège de TotalEnergies`: whose the people or things are that it
 * is done to, where the clause names nobody else.
 */
export function bodiesHit(story: Story, clause: Clause, { frame }: Opened): Entity[] {
  const faced = frame.type === 'PROTEST' && frame.mode !== 'hunger'
  if (!faced && (!BY_FORCE.has(frame.type) || partOf(frame, 'object-owner') === 'none')) return []
  const { verb, subject, object, obliques } = clause
  const isHit = ({ preposition }: Argument): boolean => {
    const part = partOf(frame, preposition ?? 'object')
    if (faced && (preposition === null || isLocal(story, preposition))) return part !== 'actor'
    return (
      part === 'recipient' ||
      (partOf(frame, 'iobject') === 'recipient' && hasJob(story, preposition, 'dative-marker'))
    )
  }
  const hit = [verb.passive ? subject : object, ...obliques].filter((o) => o !== null && isHit(o))
  const bodies = hit.flatMap((o) =>
    faced
      ? o!.phrases.flatMap(
          ({ mention, owner, of }) => ((o!.preposition && mention) || owner || of?.mention)?.entity ?? [],
        )
      : ownersOf(story, o!, frame).entities,
  )
  return bodies.filter(({ type }) => type === 'institution')
}

/** `call on X` has X as its object, whoever else stands behind the verb. */
function withWords(story: Story, clause: Clause, opened: Opened, functions: Functions): Functions {
  const { frame, preposition, last, words, setting } = opened
  const addressed = addressedBy(story, clause, opened) ?? functions.get('iobject')
  const owned = partOf(frame, 'object-owner') !== undefined
  // `threw its weight behind Syria's unity`: the phrase that the trigger ends in
  // `cède aux pressions de X`: or the one whose noun is its last word; `a donné suite à la demande de X`
  const endsNoun = preposition === null && words > 1 && !clause.object
  const governed =
    preposition !== null || endsNoun
      ? (clause.obliques.find((o) =>
          endsNoun
            ? o.phrases.some((p) => p.head === last - 1 || p.titles.some((t) => t.last === last))
            : (o.preposition === preposition && !isSetting(o, setting)) || isSplit(o, last),
        ) ?? null)
      : null
  // `a tenu à saluer le travail de X`: the object of the infinitive that the trigger ends in
  const below = words > 0 ? story.clauses.find((c) => c.parent === clause && c.verb.head === last - 1) : null
  const patient = clause.verb.passive ? clause.subject : (governed ?? clause.object ?? below?.object ?? null)
  const own = patient?.phrases.some((p) => (p.possessive || opened.made) && p.of) ?? false
  const toured = frame.type === 'CONSULT' && frame.mode === 'visit' && functions.get('object') !== undefined
  const judged =
    words > 0 && partOf(frame, 'iobject') === undefined
      ? (beforeComplement(clause, last) ?? namedBefore(clause, last) ?? beforeWords(clause, last))
      : null
  // `condamné les frappes menées par X`: the deed itself is nobody it is done to
  const told = words > 0 && clause.verb.passive ? (clause.subject?.phrases ?? []) : []
  const deed = told.length > 0 && told.every((p) => namesDeed(story, p, frame.type))
  if (preposition === null && !owned && !own && !addressed && !toured && !judged && !deed) return functions
  const mine = new Map(functions)
  if (deed) mine.set('object', filled([], []))
  if (judged) mine.set('object', fill(story, judged))
  // who visits a capital visits no government: the city is where
  if (toured && preposition === null && !clause.verb.passive && clause.object) {
    const { entities, why } = fill(story, clause.object, false, true)
    const city = entities.some((e) => e.type === 'place' && !isParty(e))
    mine.set('object', filled(entities.filter(isParty), why, city))
  }
  // `called in Turkey's ambassador`: the particle of the verb is no preposition
  const called = endsNoun && governed?.phrases.some((p) => p.titles.length) && !clause.verb.passive
  if (called && !mine.get('object')) mine.set('object', fill(story, governed))
  if (preposition !== null) {
    // `X, whom Kenya locked up`: nothing stands behind a particle whose object came before the verb
    const before = (clause.object?.phrases[0]?.first ?? last) < clause.verb.first
    if (!clause.verb.passive && (governed || !before)) mine.delete('object')
    const found = behindTrigger(story, clause, opened, preposition, functions, addressed)
    if (found) add(mine, 'object', found)
    // `les a repoussés à coups de matraque`, `found X guilty of fraud`: what stands behind the preposition is nobody
    const object = judged ? fill(story, judged) : functions.get('object')
    if (object && !mine.get('object')?.entities.length) mine.set('object', object)
  }
  if (addressed) {
    const local = frame.type === 'STATEMENT' ? capitalsOf(story, clause) : []
    const kept = keptAddressed(frame.type, addressed, mine).filter((e) => !local.includes(e))
    if (kept.length || frame.type !== 'CONSULT') mine.set('iobject', filled(kept, addressed.why))
    else mine.delete('iobject')
  }
  // `retirer ses troupes du Soudan`: what somebody has of his own is not Sudan's
  for (const p of patient?.phrases ?? []) {
    const name = (p.possessive || opened.made) && p.of ? genitiveOf(story, frame) : undefined
    if (name) add(mine, name, fill(story, { preposition: name, phrases: [p.of!] }))
  }
  // `a décimé une colonne du Hamas`: members stand for their body, and it owns them all the same
  const members = partOf(frame, 'object') === 'none' && patient?.phrases.every((p) => p.members)
  const actors = functions.get('subject')?.entities ?? []
  const acted = mine.get('object')?.entities.some((e) => !actors.includes(e))
  // `a retiré son accréditation à X`: it is his
  const taken =
    (addressed?.entities.length ?? 0) > 0 && patient?.phrases.every((p) => p.possessive && !p.owner)
  if (owned && patient && !taken && (members || !acted))
    mine.set('object-owner', ownersOf(story, plightOf(clause, patient, frame.type), frame))
  // `froze the assets of X and its director, Y`
  else if (owned && patient && !taken && OF_HOLDERS.has(frame.type) && patient.phrases.length > 1) {
    const things = patient.phrases.filter((p) => p.owner?.type === 'institution' && !p.mention && !p.noun)
    mine.set('object-owner', ownersOf(story, { preposition: null, phrases: things }, frame))
  }
  const answers = owned && ANSWERING.has(frame.type) && !clause.verb.passive
  if (answers && patient && !acted && !mine.get('object-owner')?.entities.length)
    mine.set('object-owner', makersOf(story, clause, patient, frame.type))
  if (owned) addOwners(story, clause, frame, mine)
  return mine
}

/** `opened an inquiry into X's role`, `a redit son appui à la souveraineté du Mali`: whose what stands behind a preposition is. */
function addOwners(story: Story, clause: Clause, frame: Frame, mine: Map<string, Resolved>): void {
  const answered = ANSWERING.has(frame.type) && partOf(frame, 'iobject') === 'recipient'
  for (const o of clause.obliques) {
    const governed = partOf(frame, o.preposition) === 'recipient'
    const name = governed ? o.preposition! : 'iobject'
    if (!governed && !(answered && hasJob(story, o.preposition, 'dative-marker'))) continue
    if (mine.get(name)?.entities.length) continue
    mine.set(
      name,
      governed
        ? ownersOrMakers(story, clause, withoutNationals(o, frame.type), frame)
        : ownersOf(story, o, frame),
    )
  }
}

/** A common noun for an event of this type. */
const namesDeed = ({ index, input }: Story, { mention, head }: NounPhrase, type: EventType): boolean =>
  !mention &&
  input.tokens[head] !== undefined &&
  nounFramesAt(index, input.tokens, head)?.frames[0]?.type === type

/** Types of events that answer what somebody else has said or done. */
const ANSWERING: ReadonlySet<EventType> = new Set(['REJECT', 'ACCUSE', 'PROTEST', 'SUPPORT'])

const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'STATEMENT', 'REQUEST'])

/** `an inquiry into Z's deeds`, `a march against abuses by Z`. */
function ownersOrMakers(story: Story, clause: Clause, argument: Argument, frame: Frame): Resolved {
  const { type } = frame
  const owners = ownersOf(story, argument, frame)
  const { index, input } = story
  // `an inquiry into an allegation by X` is into what others have done
  const said = argument.phrases.some(
    ({ head }) =>
      input.tokens[head] !== undefined &&
      SAID.has(nounFramesAt(index, input.tokens, head)?.frames[0]?.type as EventType),
  )
  const made = !owners.entities.length && argument.phrases.length > 0 && ANSWERING.has(type) && !said
  return made ? makersOf(story, clause, argument, type) : owners
}

/**
 * Those who did it as the words behind its noun say: `condemned remarks by X`, `rejected a truce tabled in May by X`,
 * `the attack that X carried out`.
 */
function makersOf(story: Story, clause: Clause, { phrases }: Argument, type: EventType): Resolved {
  const noun = phrases.at(-1)!
  // `praised the efforts made by X`, but `approved the text passed by X`
  const { achieving = [] } = story.grammar.auxiliaries
  const counts = ({ verb }: Clause): boolean =>
    type !== 'SUPPORT' || verb.lemmas.some((l) => achieving.includes(l))
  const made = story.clauses.find(
    (c) =>
      c.relation === 'reduced' &&
      c.verb.passive &&
      c.subject?.phrases.at(-1)?.head === noun.head &&
      counts(c),
  )
  const behind = (o: Argument): boolean => o.phrases[0]!.first === noun.last + 1
  const done = story.clauses.find(
    (c) =>
      c.relation === 'relative' &&
      c.verb.kind === 'finite' &&
      !c.verb.passive &&
      c.object?.phrases.some((p) => p.head === noun.head) &&
      // `condemned what X called an attack`, but « l'invitation que lui a adressée X »
      (c.verb.dativePronoun !== null || !c.verb.lemmas.some((l) => story.index.speech.has(l))) &&
      counts(c),
  )
  const agent =
    done?.subject ??
    (made && agentOf(story, made.obliques)) ??
    (type === 'SUPPORT' ? undefined : clause.obliques.find((o) => isAgent(story, o.preposition) && behind(o)))
  const actors = story.subjects.get(clause)?.entities ?? []
  // `Kenya called off a visit by its minister`
  if (agent?.phrases.some((p) => p.possessive !== null) && actors.every((e) => e.type !== 'person'))
    return EMPTY
  const { entities, why } =
    agent === done?.subject && done ? spokenSubject(story, done, actors) : fill(story, agent ?? null)
  const own = entities.length > 0 && entities.every((e) => actors.includes(e))
  // `cancelled the visit he was to pay to Togo`
  if (own && type === 'REJECT')
    return filled(
      done!.obliques.flatMap((o) => fill(story, o, false, true).entities.filter(isParty)),
      why,
    )
  return filled(entities.filter(isParty), why)
}

/** A tariff on `Turkish steel` is on Turkey, also where it is lifted; an inquiry into `Chinese hauliers` is into these alone. */
const withoutNationals = (argument: Argument, type: EventType): Argument => ({
  ...argument,
  phrases: argument.phrases.filter(
    (p) => p.country === null || p.owner !== null || (TAXED.has(type) && !p.members),
  ),
})

/** Types of events that strike at what a country sells, or stop doing so. */
const TAXED: ReadonlySet<EventType> = new Set(['SANCTION', 'CONCEDE'])

/** `rendre grâce à X`: whom a trigger addresses that has the first words of what else is a preposition. */
function addressedBy(story: Story, { obliques }: Clause, { last, words }: Opened): Resolved | null {
  const split = words ? obliques.find((o) => isSplit(o, last)) : undefined
  const marker = split?.preposition?.split(' ').at(-1) ?? null
  return split && hasJob(story, marker, 'dative-marker') ? fill(story, split) : null
}

/** Who stands behind `preposition`, in which the trigger ends. */
function behindTrigger(
  story: Story,
  clause: Clause,
  { frame, last }: Opened,
  preposition: string,
  functions: Functions,
  addressed: Resolved | undefined,
): Resolved | null {
  // `was posted to Serbia`: the phrase that ends the trigger may have no part
  if (clause.verb.passive && partOf(frame, preposition) === 'none') return null
  // `complained to Kampala`
  if (addressed && frame.type === 'ACCUSE' && hasJob(story, preposition, 'dative-marker')) return addressed
  const found = functions.get(preposition)
  if (found || clause.obliques.some((o) => o.preposition === preposition)) return found ?? null
  // `came under pressure from X`: the words before are part of a longer preposition
  const split = partOf(frame, preposition) ? clause.obliques.find((o) => isSplit(o, last)) : undefined
  if (split && partOf(frame, split.preposition!) === undefined) return fill(story, split)
  // `came to the aid of Paraguay`: a genitive stands inside the phrase of its noun
  const inside = genitiveBehind(clause, last)
  return inside && fill(story, { preposition, phrases: inside })
}

/** `a dit à Washington que …`: where somebody speaks. */
const capitalsOf = (story: Story, { obliques }: Clause): (Entity | null)[] =>
  obliques
    .filter((o) => hasJob(story, o.preposition, 'dative-marker'))
    .flatMap((o) => o.phrases)
    .flatMap(({ mention }) => (mention?.capital ? [countryOf(story, mention.country)] : []))

/** Types in which a capital that is addressed stands for its government. */
const TO_CAPITALS: ReadonlySet<EventType> = new Set(['REQUEST', 'AID', 'ACCUSE', 'SANCTION'])

/** Types in which a region may be addressed. */
const TO_REGIONS: ReadonlySet<EventType> = new Set(['AID', 'AGREE', 'REQUEST'])

/**
 * `reçu à l'Élysée`: who is met is a person. A capital is asked or given something, elsewhere it is where, and so it is
 * where somebody else is invited.
 */
function keptAddressed(type: EventType, { entities }: Resolved, functions: Functions): readonly Entity[] {
  if (type === 'CONSULT') return entities.filter((e) => e.type === 'person')
  const promised = type === 'AGREE' && !functions.get('object')?.entities.length
  const toCapitals = promised || TO_CAPITALS.has(type)
  const parties = entities.filter((e) => isParty(e) || (toCapitals && e.kind !== 'region'))
  // `sent flour to Gaza`, `a demandé aux pays du Sahel`: nobody but the region is given or asked it
  return parties.length || !TO_REGIONS.has(type) ? parties : entities.filter((e) => e.kind === 'region')
}

/** The object in `found X guilty`, `took X hostage`: before a noun phrase that is nothing but words of the trigger. */
function beforeComplement({ verb, object, indirect }: Clause, last: number): Argument | null {
  const complement = object?.phrases.every((p) => p.first >= verb.last && p.head < last && !p.mention)
  return complement && !verb.passive ? indirect : null
}

/** `set former Deputy Prime Minister X free`: before words of the trigger that stand too far behind the verb to be told with it. */
function beforeWords({ verb, object, indirect }: Clause, last: number): Argument | null {
  const [complement] = object?.phrases ?? []
  if (!indirect || !complement || complement.mention || last !== verb.last || verb.passive) return null
  const { first } = indirect.phrases[0]!
  return first >= verb.last && complement.first >= indirect.phrases.at(-1)!.last ? indirect : null
}

/** `held the Border Force responsible`: a name with a word of the trigger right behind it, which is no head. */
function namedBefore({ verb, object }: Clause, last: number): Argument | null {
  const [np, ...more] = object?.phrases ?? []
  if (verb.passive || !np || more.length || np.last !== last || np.mention || !np.owner) return null
  return np.owner.last === last - 1
    ? { preposition: null, phrases: [{ ...np, mention: np.owner, owner: null }] }
    : null
}

/** Words of courtesy that may stand before a name. */
const COURTESY = 3

/** The complement that begins at token `last` in a phrase that the words of a trigger belong to, and those of its noun behind it. */
function genitiveBehind({ object, obliques }: Clause, last: number): NounPhrase[] | null {
  for (const { phrases } of object ? [object, ...obliques] : obliques)
    for (const { first, head, of } of phrases) {
      if (!of || first >= last || of.first < last) continue
      // `the appointment of Tan Sri X`: words of courtesy are no part of the phrase
      if (of.first === last || (of.mention?.type === 'person' && of.first <= last + COURTESY))
        return phrases.flatMap((p) => (p.head === head && p.of ? [p.of] : []))
    }
  return null
}

/** True where the preposition of a phrase, of several words, begins before token `last`. */
const isSplit = ({ preposition, phrases }: Argument, last: number): boolean =>
  preposition?.includes(' ') === true &&
  phrases[0]!.first - preposition.split(' ').length < last &&
  last <= phrases[0]!.first

/** Types of what is done to somebody's plight or says something of his deed. */
const WITH_PLIGHT: ReadonlySet<EventType> = new Set(['COERCE', 'ACCUSE', 'REJECT', 'SUPPORT'])

/** `le placement en détention de X`, `un passage en force de X`: a bare noun behind the object, which has whose that is; else the object. */
function plightOf({ obliques }: Clause, object: Argument, type: EventType): Argument {
  const [noun, ...more] = object.phrases
  if (!WITH_PLIGHT.has(type) || !noun || more.length || noun.owner || noun.of) return object
  const behind = obliques.find(({ phrases: [np] }) => np!.first === noun.last + 1)
  const [np, ...others] = behind?.phrases ?? []
  return np && !others.length && !np.definite && !np.mention && (np.owner || np.of) ? behind! : object
}

/** The entities that own or complement the common nouns of a phrase: `les efforts du Mali`, not `l'arrestation de X`. */
function ownersOf(story: Story, argument: Argument, frame: Frame): Resolved {
  const entities = unique(
    argument.phrases
      .filter((p) => !undergoes(story, p, frame.type))
      .flatMap((p) => [ownerOf(story, p, frame), ...p.owners.map((m) => m.entity)])
      .filter((e) => e !== null)
      .filter((e) => isParty(e) || (POLITICAL.has(frame.type) && e.mentions.some((m) => m.capital))),
  )
  return filled(
    entities,
    entities.map((e) => `${e.id} owner`),
  )
}

/** Types in which a capital that owns something stands for its government: `rejected Beijing's claims`. */
const POLITICAL: ReadonlySet<EventType> = new Set([
  'REJECT',
  'ACCUSE',
  'SUPPORT',
  'REQUEST',
  'AGREE',
  'THREATEN',
])

/** Types of what nobody does to himself, so that `its convoys`, `ses biens` are another's than those of who acts. */
const TO_OTHERS: ReadonlySet<EventType> = new Set(['COERCE', 'ASSAULT', 'ACCUSE'])

function ownerOf(story: Story, phrase: NounPhrase, { type, mode }: Frame): Entity | null {
  const { owner, country, of, noun } = phrase
  // `two Syrians`, `the Syrian opposition`: who does not stand for Syria
  const apart = isNationals(story, phrase) || noun?.attrs.kind === 'party'
  const capital = owner?.capital && POLITICAL.has(type) ? countryOf(story, owner.country) : null
  const known = capital ?? owner?.entity ?? (apart ? null : countryOf(story, country))
  if (!known && OF_HOLDERS.has(type)) {
    const holder = holderOf(story, phrase)
    if (holder) return holder
  }
  // `le soutien de son pays` is the speaker's own
  // and nobody demands his own resignation
  const another = TO_OTHERS.has(type) || (type === 'REQUEST' && mode === 'change')
  if (!known && !of) return story.resolver.possessor(phrase, another)
  if (known || !of || (of.possessive && !of.mention)) return known
  // `les propos de la ministre`, `the union's demand`, `les avoirs du commandant de la place, le général X`
  const [entity, ...others] = fill(story, { preposition: null, phrases: [of] }).entities
  return entity && others.length === 0 ? entity : null
}

/** Types of what is done to somebody by what is done to his things. */
const OF_HOLDERS: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION', 'ASSAULT'])

/** `des biens appartenant à X`, `two accounts held by X`. */
function holderOf(story: Story, { first }: NounPhrase): Entity | null {
  const { grammar, clauses } = story
  const { membership = [], owning = [] } = grammar.auxiliaries
  for (const { verb, subject, obliques } of clauses) {
    if (verb.kind === 'finite' || subject?.phrases[0]?.first !== first) continue
    const held = verb.passive && verb.lemmas.some((l) => owning.includes(l))
    if (!held && !verb.lemmas.some((l) => membership.includes(l))) continue
    const holder = obliques.find(({ preposition }) =>
      held ? isAgent(story, preposition) : hasJob(story, preposition, 'dative-marker'),
    )
    return fill(story, holder ?? null).entities.find(isParty) ?? null
  }
  return null
}

/** The function of a frame that a genitive fills. */
const genitiveOf = (story: Story, { parts }: Frame): string | undefined =>
  parts.find(([name]) => hasJob(story, name, 'genitive'))?.[0]

/** A noun of an event other than the verb's, which its possessor or genitive underwent: `demanded X's release`. */
function undergoes(story: Story, { first, head, of, owner }: NounPhrase, type: EventType): boolean {
  for (let i = head < 0 ? first : Math.min(first, head); i <= head; i++) {
    const frame = nounFramesAt(story.index, story.input.tokens, i)?.frames[0]
    if (!frame) continue
    // `X's shelling of Y`: the possessor is who did it
    const genitive = of && !(owner && owner.first < head) ? genitiveOf(story, frame) : undefined
    return frame.type !== type && partOf(frame, genitive ?? 'subject') === 'recipient'
  }
  return false
}
