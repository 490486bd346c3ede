/** Where an event took place, and who is at home there. */
import type { Argument, Clause, NounPhrase } from '../clauses/types.js'
import { type Frame, partOf } from '../pack/frames.js'
import { BIT, JOB, type WordJob } from '../pack/grammar.js'
import { WORD } from '../pack/pack.js'
import type { Entity, EventType } from '../types.js'
import type { Opened } from './frames.js'
import { isOfEarlier } from './functions.js'
import { ownDate } from './own-date.js'
import { SPOKEN } from './roles.js'
import { fill, hasJob, isAgent, type Story } from './story.js'
import { isSitting } from './when.js'

/** Where a clause's event took place: as its words say, else in a place that the frame has for it. */
export function castPlace(
  story: Story,
  clause: Clause,
  opened: Opened,
  recipients: readonly Entity[],
): Entity | null {
  const { frame } = opened
  const given = partOf(frame, 'iobject') === 'recipient'
  const { type } = frame
  const words = SPOKEN.has(type) || (type === 'CONSULT' && frame.mode !== 'visit')
  // `told reporters in Geneva`, `held talks in Geneva`
  const object = clause.object?.phrases[0]?.head ?? opened.last
  const about = type !== 'STATEMENT' && object >= opened.last
  const spoken = words ? { about, meets: type === 'CONSULT' } : null
  // `a invité X à Lisbonne`
  const nowhere = frame.parts.flatMap(([name, part]) =>
    part === 'none' ? placesIn(story, clause, opened, name) : [],
  )
  const addressed = given && type !== 'CONSULT' ? [...recipients, ...nowhere] : nowhere
  const told = placeOf(story, clause, addressed, spoken)
  if (told) return told
  // `s'est fait exploser à Lima`, `a laissé sortir X à Lima`: behind the infinitive that the words for the event end with
  const { last } = clause.verb
  const below = FORCEFUL.has(type)
    ? story.clauses.find(({ verb }) => verb.first >= last && verb.last <= opened.end)
    : undefined
  const there = below ? placeOf(story, below) : null
  if (there) return there
  for (const [name, part] of frame.parts) {
    // `discussed the situation in Mali`
    if (spoken?.meets && about && hasJob(story, name, 'locative')) continue
    const place = part === 'place' ? placesIn(story, clause, opened, name)[0] : undefined
    if (place) return place
  }
  const reached = placeReached(story, clause, frame)
  if (reached) return reached
  if (SPOKEN.has(type)) return placeOfTwin(story, clause, fronted)
  // `shelled a market in X, killing two`
  const { parent, relation, verb } = clause
  const same = parent !== null && parent.subject?.phrases[0] === clause.subject?.phrases[0]
  if (same && relation === 'adjunct' && verb.kind === 'gerund') return placeOf(story, parent)
  const twin = placeOfTwin(story, clause)
  // `In Lisbon, the union marched on Monday and police arrested seven people`
  const first = story.clauses.find((c) => c.relation === 'main')
  const joined = first && relation === 'main' && FORCEFUL.has(type) && !ownDate(story, clause)
  return twin ?? (joined ? fronted(story, first) : null)
}

/** Where force goes, is used or leaves, and where a visit leads: `shelled the port of X`, `withdrew from Y`, `left for Z`. */
function placeReached(
  story: Story,
  { verb, subject, object: behind, obliques }: Clause,
  { type, mode }: Frame,
): Entity | null {
  const object = verb.passive ? subject : behind
  const visit =
    type === 'CONSULT' && mode === 'visit' && !fill(story, object).entities.some((e) => e.type === 'person')
  if (!visit && !FORCEFUL.has(type)) return null
  const way: WordJob = type === 'RETREAT' ? 'origin' : 'direction'
  const ways = type === 'PROTEST' ? [] : obliques.filter((o) => hasJob(story, o.preposition, way))
  for (const argument of [object, ...ways])
    for (const phrase of argument?.phrases ?? []) {
      // `a retiré ses troupes du Mali`
      const left = type === 'RETREAT' && phrase.of ? placeNamed(story, phrase.of) : null
      const place = placeNamed(story, phrase) ?? left ?? townOf(phrase)
      if (place) return place
    }
  return null
}

/** `a tué deux habitants de X`, `a visé une école de X`: whose people and things are hit is where they are. */
const townOf = ({ owner }: NounPhrase): Entity | null =>
  owner?.type === 'place' && owner.kind !== 'country' ? owner.entity : null

/** Types of events that take place where their object or goal is. */
const FORCEFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'RETREAT', 'PROTEST', 'COERCE'])

/**
 * Where a clause says it happened: a city before a country, at the verb or in front of the clause (`À Pékin, X a …`).
 * @param spoken given where the event is words, so that a place may be what they are about
 * @param given those to whom something is said or given, who are no place: `a promis une aide à Tunis`
 */
export function placeOf(
  story: Story,
  clause: Clause,
  given: readonly Entity[] = [],
  spoken: Spoken | null = null,
): Entity | null {
  const places: Entity[] = []
  let spokenOf = -1
  for (const oblique of clause.obliques) {
    const { preposition, phrases } = oblique
    const whence = spoken !== null && hasJob(story, preposition, 'vantage')
    if (!whence && !hasJob(story, preposition, 'locative')) continue
    if (isOfEarlier(story, clause, oblique)) continue
    const topic =
      !whence &&
      spoken !== null &&
      (hasJob(story, preposition, 'topic') ||
        isOfTopic(story, clause, oblique, spoken) ||
        // `condemned the attack in X, in northern Y`
        (story.input.tokens[spokenOf]?.form.text === ',' && phrases[0]!.first - spokenOf <= 3))
    if (topic) spokenOf = phrases.at(-1)!.last
    const addressed = given.length > 0 && hasJob(story, preposition, 'dative-marker')
    for (const p of phrases) {
      const place = placeNamed(story, p)
      if (!place || (addressed && isGiven(story, clause, p, given))) continue
      // `discussed the border in Arica`: people meet in cities
      if (!topic || (spoken?.meets && place.kind === 'city')) places.push(place)
    }
  }
  const front = fronted(story, clause)
  if (front) places.push(front)
  return narrowest(places) ?? hereOf(story, clause)
}

/** `met X here on Monday`, `met X at the presidential palace here`, but `d'ici à lundi`: the place of the dateline. */
export function hereOf({ input, grammar, clauses }: Story, { verb, last }: Clause): Entity | null {
  const { here } = grammar.jobs
  if (!input.here || !here) return null
  const next = clauses.find((c) => c.verb.first >= verb.last)?.verb.first ?? last
  for (let i = verb.last; i < Math.min(next, last); i++)
    if (here.includes(input.tokens[i]!.form.lower) && !(input.tokens[i - 1]!.form.classes & BIT.preposition))
      return input.here
  return null
}

/** The place in front of a clause: `In Leipzig, where they live, X …`, `while in Leipzig Y …`. */
function fronted(story: Story, clause: Clause): Entity | null {
  const { tokens } = story.input
  const { sentence, relation, verb } = clause
  const leads =
    relation === 'main' &&
    !clause.inverted &&
    !clause.closing &&
    !story.clauses.some((c) => c.relation === 'main' && c.verb.first < verb.first)
  const start = behindDate(story, sentence.first)
  const opens = leads && isWhere(story, start)
  let at = opens ? start : clause.first
  if (!opens && tokens[at - 3] && tokens[at - 3]!.form.classes & (BIT.subordinator | BIT.coordinator)) at -= 2
  if (at + 1 >= verb.first || !isWhere(story, at)) return null
  const place = story.mentionsAt[at + 1]?.find((m) => m.type === 'place')
  return place?.entity ?? null
}

/** The token behind the date that opens a sentence, `On Tuesday in Lisbon, X …`, `Mardi, à Lisbonne, X …`; `at` without one. */
function behindDate({ input: { tokens, dates } }: Story, at: number): number {
  const first = tokens[at]!.form.classes & (BIT.preposition | BIT.determiner) ? at + 1 : at
  const date = dates.find((d) => d.first === first || d.first === at)
  const next = date && tokens[date.last]
  if (!next) return at
  return next.form.text === ',' && tokens[date.last + 1] ? date.last + 1 : date.last
}

/** A preposition of place, or of whence somebody speaks, also where its capital has lost the accent: `A Paris, X a …`. */
const isWhere = (story: Story, at: number): boolean => {
  const { tokens, lex } = story.input
  const { jobs, lower } = tokens[at]!.form
  if (jobs & JOB.locative) return true
  const phrase = lex[at]?.find((m) => m.entry.list === 'phrases' && m.last === at + 1)
  const word = phrase?.entry.attrs.as ?? lower
  return hasJob(story, word, 'locative') || hasJob(story, word, 'vantage')
}

/** Of a sitting no place is what is spoken of: `Interrogé à Lima sur l'Iran`. */
const OCCASION: Spoken = { about: false, meets: false }

/** An event that is words. */
interface Spoken {
  /** Its object may be what is spoken of, and neither who is spoken to nor a word of the trigger. */
  readonly about: boolean
  /** They are those of a meeting. */
  readonly meets: boolean
}

/** `condemned the attack in Goma`, `discussed the situation in the Sahel`: where that was of which one speaks. */
function isOfTopic(
  story: Story,
  { object, obliques, inverted }: Clause,
  place: Argument,
  { about }: Spoken,
): boolean {
  const at = place.phrases[0]!.first
  const ends = ({ phrases }: Argument): boolean => {
    const { last, mention, noun, pronoun, date } = phrases.at(-1)!
    if (last >= at || at - last > 2 || pronoun || date || noun) return false
    return mention?.type !== 'person' && mention?.type !== 'place'
  }
  if (object && !inverted && about && ends(object)) return true
  return obliques.some(
    (o) =>
      o !== place &&
      ends(o) &&
      !o.phrases.at(-1)!.mention &&
      (hasJob(story, o.preposition, 'topic') || !hasJob(story, o.preposition, 'locative')) &&
      !hasJob(story, o.preposition, 'partner') &&
      !hasJob(story, o.preposition, 'dative-marker') &&
      !isAgent(story, o.preposition),
  )
}

/** Of several places where one thing happened, the first that is no country or region: `at the Stade Léopold in Dakar, Senegal`. */
const narrowest = (places: readonly Entity[]): Entity | null =>
  places.find((p) => p.kind !== 'country' && p.kind !== 'region') ??
  places.find((p) => p.kind === 'region') ??
  places[0] ??
  null

/** The place that a phrase is, or that its class word has with it: `the port of Izmir`, `the Sambisa forest`. */
function placeNamed(story: Story, phrase: NounPhrase): Entity | null {
  const { mentionsAt, input } = story
  const { tokens, lex } = input
  const { mention, first, last, head } = phrase
  if (mention) return mention.type === 'place' ? mention.entity : null
  const jobs = tokens[head]?.form.jobs ?? 0
  let classed = false
  for (let i = first; i <= head && !classed; i++)
    classed = lex[i]?.some((m) => m.entry.list === 'place-heads' && m.last > head) ?? false
  const apposed = classed || jobs & JOB.capital ? apposedTo(story, phrase) : null
  if (apposed) return apposed
  if (jobs & JOB.capital) return phrase.of ? null : capitalOf(story, phrase.country ?? story.input.home)
  if (!classed && !(jobs & JOB.site)) return null
  let place: Entity | null = null
  for (let i = first; i < last; i++)
    for (const m of mentionsAt[i] ?? [])
      if (m.type === 'place' && m.entity && (!place || i > head)) place = m.entity
  return place
}

/** `in the country's main port, Lattakia, on Monday`: the place between commas behind what it is. */
function apposedTo({ mentionsAt, input: { tokens } }: Story, { last }: NounPhrase): Entity | null {
  if (tokens[last]?.form.text !== ',') return null
  const place = mentionsAt[last + 1]?.find((m) => m.type === 'place')
  return place && !((tokens[place.last]?.form.shape ?? 0) & WORD) ? place.entity : null
}

/** The capital of a country, where the text names it. */
function capitalOf({ input: { mentions } }: Story, country: string | null): Entity | null {
  const named = mentions.find((m) => m.type === 'place' && m.capital && m.country === country)
  return named?.entity ?? null
}

/** True where a place is one of those given something; a capital is its country only where that is not named itself. */
function isGiven(story: Story, clause: Clause, phrase: NounPhrase, given: readonly Entity[]): boolean {
  const isNamed = ({ mention }: NounPhrase): boolean =>
    mention?.type === 'place' && mention.entity !== null && given.includes(mention.entity)
  return clause.obliques.some((o) => o.phrases.some(isNamed)) ? isNamed(phrase) : names(story, phrase, given)
}

/** True where a phrase, read as who and not as where, names one of `entities`. */
const names = (story: Story, phrase: NounPhrase, entities: readonly Entity[]): boolean =>
  fill(story, { preposition: null, phrases: [phrase] }).entities.some((e) => entities.includes(e))

/** Where the first of several things was done: `À Lima, X a bloqué une route et incendié deux voitures`. */
function placeOfTwin(story: Story, clause: Clause, find = placeOf): Entity | null {
  for (const twin of story.clauses) {
    if (twin === clause) return null
    if (twin.subject === null || twin.subject !== clause.subject) continue
    const sitting = isSitting(story, twin)
    if (!sitting && (twin.verb.tense !== clause.verb.tense || isAside(twin))) continue
    const place = sitting ? placeOf(story, twin, [], OCCASION) : find(story, twin)
    if (place && (sitting || !isAimedAt(story, twin, place))) return place
  }
  return null
}

/** `X, attendu lundi à Oslo, a déployé un navire`: what a passive participle behind its name tells of somebody. */
const isAside = ({ verb, subject }: Clause): boolean =>
  verb.kind === 'participle' && verb.passive && verb.first > (subject?.phrases.at(-1)?.last ?? verb.first)

/** `a tiré des obus sur Lima et rappelé son ambassadeur`: where something is fired to is where nothing else is done. */
const isAimedAt = (story: Story, { obliques }: Clause, place: Entity): boolean =>
  obliques.some(
    (o) => hasJob(story, o.preposition, 'topic') && o.phrases.some((p) => placeNamed(story, p) === place),
  )

/** Places named in a function: `visited Odesa`, `travelled to Doha`, `s'est emparé de la localité de Sake`. */
function placesIn(story: Story, clause: Clause, opened: Opened, name: string): Entity[] {
  const argument =
    name === 'object' && opened.preposition === null
      ? clause.object
      : clause.obliques.find((o) => o.preposition === (name === 'object' ? opened.preposition : name))
  return (argument?.phrases ?? []).map((p) => placeNamed(story, p)).filter((e) => e !== null)
}

/** The places that an argument names. */
export function placesOf({ phrases }: Argument): Entity[] {
  const places: Entity[] = []
  for (const { mention } of phrases)
    if (mention?.type === 'place' && mention.entity) places.push(mention.entity)
  return places
}

/** A meeting in the country of one side is a visit of the other; null where that cannot be told. */
export function visitOf(
  story: Story,
  actors: readonly Entity[],
  subject: readonly Entity[],
  place: Entity | null,
): { actors: Entity[]; recipients: Entity[] } | null {
  const where = place?.country ?? story.hostCountry
  if (!where) return null
  const isPerson = (e: Entity): boolean => e.type === 'person'
  // `The minister and his Thai counterpart, X, met in Bangkok`
  const pair =
    place !== null && actors.length === 2 && actors.every((e) => isPerson(e) && subject.includes(e))
  const first = pair ? actors.slice(0, 1) : actors.filter((e) => subject.includes(e))
  const others = actors.filter((e) => !first.includes(e))
  const sides = [first, others]
  // `a eu à Pékin des entretiens avec X`: the person who is at home may be told first, where the place is
  const atHome = (e: Entity): boolean => isPerson(e) && e.country === where
  // `The Chairman held talks in Hanoi with Minister X of Peru`: of whom no country is told he is of that of the news
  const local = (e: Entity): boolean =>
    atHome(e) || (isPerson(e) && e.country === null && where === story.input.home)
  const foreign = (e: Entity): boolean => e.country !== null && e.country !== where
  const receives = first.every(atHome) || (first.every(local) && others.every(foreign))
  if (place && receives && others.every(isPerson)) sides.reverse()
  const [guests, hosts] = sides as [Entity[], Entity[]]
  if (!guests.length || !hosts.length) return null
  if (guests.some((e) => e.country === null || e.country === where)) return null
  if (hosts.some((e) => e.country !== null && e.country !== where)) return null
  return { actors: guests, recipients: hosts }
}

/** `met visiting President X`, `X, en visite à Oslo,`: the meeting as a visit of who is told of so; null where nobody is, or everybody. */
export function visitingIn(
  { grammar, input: { tokens } }: Story,
  { object, obliques, subject }: Clause,
  actors: readonly Entity[],
): { actors: Entity[]; recipients: Entity[] } | null {
  const { visiting = [], 'on-visit': onVisit = [] } = grammar.jobs
  const follows = (words: string, at: number): boolean =>
    words.split(' ').every((word, i) => tokens[at + i]?.form.lower === word)
  const isGuest = ({ first, head, last, titles }: NounPhrase): boolean => {
    for (let i = first; i <= (titles[0]?.first ?? head); i++)
      if (visiting.includes(tokens[i]!.form.lower)) return true
    const behind = tokens[last]?.form.text === ',' ? last + 1 : last
    return onVisit.some((words) => follows(words, behind))
  }
  const named = [subject, object, ...obliques].flatMap((argument) => argument?.phrases ?? []).filter(isGuest)
  const guests = actors.filter((e) => named.some(({ mention }) => mention?.entity === e))
  const hosts = actors.filter((e) => !guests.includes(e))
  return guests.length && hosts.length ? { actors: guests, recipients: hosts } : null
}
