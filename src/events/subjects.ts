/** Who acts in a clause, where its subject alone does not tell. */
import type { Argument, Clause, NounPhrase, VerbGroup } from '../clauses/types.js'
import { BIT, JOB } from '../pack/grammar.js'
import type { Entity } from '../types.js'
import { SPOKEN } from './roles.js'
import {
  agentOf,
  fill,
  filled,
  hasJob,
  isParty,
  isToldAsSeveral,
  PRESENT,
  type Resolved,
  type Story,
} from './story.js'

/** The subject, and where it names nobody the body that those people belong to: `des gardiens affiliés à X`. */
export function subjectOf(story: Story, clause: Clause): Resolved {
  const { subject, verb } = clause
  if (story.lister && isItem(story, clause)) return story.lister
  const answering = answerer(story, subject, verb)
  if (answering) return filled([answering], [`${answering.id} the one addressed before`])
  // `ce dernier a nié devant le Sénat, affirmant que …`: whoever that was a few words before
  const shared = clause.relation === 'adjunct' && clause.parent?.subject === subject && subject
  const known = shared ? story.subjects.get(clause.parent!) : undefined
  if (known?.entities.length) return known
  if (meansUnnamed(story, clause)) return PRESENT
  const told = ownReport(story, clause) ?? thoseWhoMet(story, clause) ?? fill(story, subject)
  if (told.entities.length === 1 && speaksOf(clause, told.entities[0]!)) {
    const above = clause.parent ? (story.subjects.get(clause.parent)?.entities ?? []) : []
    return above.length === 1 && above[0] !== told.entities[0] ? filled(above, ['subject above']) : PRESENT
  }
  const author = told.entities.length ? null : authorOf(story, clause)
  if (author) return author
  const members = story.grammar.auxiliaries.membership
  if (told.entities.length || !subject || !members) return told
  const tie = story.clauses.find(
    (c) =>
      c.relation === 'reduced' &&
      c.subject?.phrases[0] === subject.phrases[0] &&
      c.verb.lemmas.some((l) => members.includes(l)),
  )
  // `affiliated to X`, `aligned with X`
  const body = tie?.obliques.find(
    (o) => hasJob(story, o.preposition, 'dative-marker') || hasJob(story, o.preposition, 'partner'),
  )
  return body ? fill(story, body) : (partedBody(story, subject) ?? told)
}

/** The noun for something written that alone is the subject of a clause: `A statement by X condemned Y`; or null. */
export function writingOf(story: Story, { subject }: Clause): NounPhrase | null {
  const [np, ...others] = subject?.phrases ?? []
  if (!np || others.length || np.mention || np.pronoun || np.head < 0) return null
  return hasJob(story, story.input.tokens[np.head]!.form.lower, 'release') ? np : null
}

/** Who speaks in what a clause of words has for its subject: `A letter signed by X urged Y to leave`; or null. */
function authorOf(story: Story, clause: Clause): Resolved | null {
  const np = writingOf(story, clause)
  const frames = story.frames.get(clause) ?? []
  if (!np || !frames.length || !frames.every(({ frame }) => SPOKEN.has(frame.type))) return null
  const issued = story.clauses.find(
    (c) =>
      c.relation === 'reduced' &&
      c.verb.passive &&
      c.subject?.phrases[0] === np &&
      c.verb.first < clause.verb.first,
  )
  const issuers = fill(story, issued ? agentOf(story, issued.obliques) : null).entities
  const owner = np.owner?.entity
  const authors = issuers.length
    ? issuers.filter((e) => e.kind !== 'media')
    : (owner ? [owner] : namedBehind(story, np, clause.verb)).filter(isParty)
  return authors.length
    ? filled(
        authors,
        authors.map((e) => `${e.id} author`),
      )
    : null
}

/** `A statement by X and Y said`: who is named behind a phrase and the word for who does something. */
function namedBehind(
  { input: { tokens }, mentionsAt }: Story,
  { last }: NounPhrase,
  verb: VerbGroup,
): readonly Entity[] {
  if (!((tokens[last]?.form.jobs ?? 0) & JOB.agent)) return []
  const named: Entity[] = []
  for (let i = last + 1; i < verb.first; i++) {
    const mention = mentionsAt[i]?.find((m) => m.type !== 'title' && m.entity)
    if (!mention) continue
    named.push(mention.entity!)
    i = mention.last
    if (!(tokens[i]!.form.classes & BIT.coordinator) && tokens[i]!.form.text !== ',') break
  }
  return named
}

/** `des détachements combinés de l'armée de X`: the body that a participle parts from its members. */
function partedBody(story: Story, { phrases: [first, ...others] }: Argument): Resolved | null {
  if (!first?.members || others.length) return null
  const described = story.clauses.find(
    (c) =>
      c.relation === 'reduced' &&
      c.verb.passive &&
      c.verb.first === first.last &&
      c.subject?.phrases[0] === first,
  )
  const of = described?.obliques.find(
    (o) => hasJob(story, o.preposition, 'genitive') && o.phrases[0]!.first <= described.verb.last + 2,
  )
  const { entities, why } = fill(story, of ?? null)
  return entities.some((e) => e.type === 'institution') ? filled(entities, why) : null
}

/** `2. Strongly condemns …, and urges …`: a verb in the present that nothing but an adverb stands before. */
function isItem({ clauses }: Story, { subject, verb, relation, sentence }: Clause): boolean {
  const item = clauses[0]!
  if (subject || relation !== 'main' || verb.kind !== 'finite' || verb.tense !== 'present') return false
  return !item.subject && item.verb.first - sentence.first < ITEM
}
/** Tokens of a list's item among which its verb begins: a number and a mark, or an adverb. */
const ITEM = 4

/** The subject of the clause above a relative or subordinate one, where that has a pronoun for somebody else. */
export function aboveOf(story: Story, { verb, relation, parent }: Clause): readonly Entity[] {
  if (!parent || !(verb.objectPronoun || verb.dativePronoun)) return []
  return relation === 'relative' || relation === 'subordinate' ? fill(story, parent.subject).entities : []
}

/** `L'armée a frappé X, a-t-elle annoncé`: who tells of his own deed, where nobody was told of before. */
function ownReport(story: Story, clause: Clause): Resolved | null {
  const { focus } = story.resolver
  if (!clause.inverted || !clause.verb.inverted || focus.subject.length || focus.speaker) return null
  const report = story.clauses.find((c) => c.parent === clause && c.relation === 'content')
  focus.subject = fill(story, report?.subject ?? null).entities
  const told = fill(story, clause.subject)
  focus.subject = []
  return told
}

/** `X met Y. “We did not discuss it,” X said`: `we` of one who met others. */
function thoseWhoMet(story: Story, { subject, relation, parent }: Clause): Resolved | null {
  const { focus } = story.resolver
  const facts = story.grammar.pronouns[subject?.phrases[0]?.pronoun ?? '']
  const met = focus.meeting?.all ?? []
  if (facts?.refers !== 'speaker' || facts.number !== 'p' || relation !== 'content' || met.length < 2)
    return null
  const [speaker, other] = fill(story, parent?.subject ?? null).entities
  return speaker && !other && met.includes(speaker)
    ? filled(
        met,
        met.map((e) => `${e.id} met`),
      )
    : null
}

/** `Le parti a rejeté ces propos, qu'il juge faux`: a pronoun for the subject above, where the text does not tell who that is. */
function meansUnnamed(story: Story, { relation, subject, object, parent }: Clause): boolean {
  const above = parent?.subject?.phrases ?? []
  const [np] = above
  const facts = story.grammar.pronouns[subject?.phrases[0]?.pronoun ?? '']
  if (relation !== 'relative' || !facts || facts.refers === 'speaker' || !np) return false
  // `Les éleveurs rejettent le texte, qu'ils jugent flou`
  if (facts.number === 'p')
    return (
      (above.length > 1 || isToldAsSeveral(story, np)) &&
      !np.pronoun &&
      !fill(story, parent!.subject).entities.length
    )
  if (subject!.phrases[0]!.plural) return false
  if (above.length > 1 || np.plural || np.pronoun || !np.noun || object?.phrases.includes(np)) return false
  return np.noun.list === 'body-nouns' && np.definite && !fill(story, parent!.subject).entities.length
}

/** `X, auquel il a remis un message`: a pronoun in a relative clause is not the one that the clause speaks of. */
const speaksOf = ({ relation, subject, object, obliques, verb }: Clause, entity: Entity): boolean =>
  relation === 'relative' &&
  subject?.phrases[0]?.pronoun != null &&
  [object, ...obliques].some(
    (a) => a?.phrases.some((p) => p.mention?.entity === entity && p.last <= verb.first) ?? false,
  )

/** `X urged Y to leave. He replied that …`: the one addressed, where `he` may mean him. */
function answerer(
  { grammar, resolver: { focus } }: Story,
  subject: Argument | null,
  { lemmas }: VerbGroup,
): Entity | null {
  const { target } = focus
  const facts = grammar.pronouns[subject?.phrases[0]?.pronoun ?? '']
  if (facts?.refers !== 'person' || subject!.phrases.length > 1 || target?.type !== 'person') return null
  if (!lemmas.some((l) => grammar.auxiliaries.responding?.includes(l))) return null
  const differ = facts.gender && target.gender && facts.gender !== target.gender
  return differ || focus.subject.includes(target) ? null : target
}
