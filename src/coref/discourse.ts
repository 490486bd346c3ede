/** What the reader of a text has in mind at a point of it, and whom that makes easy to find. */
import type { NounPhrase } from '../clauses/types.js'
import { BIT, type Grammar } from '../pack/grammar.js'
import type { Entity, Mention, Role, Token } from '../types.js'

/** What the reader has in mind at a point of the text. */
export interface Focus {
  /** Subject of the last finite clause, and who spoke last. */
  subject: readonly Entity[]
  speaker: Entity | null
  /** Subject of the last relative clause since. */
  beside: readonly Entity[]
  /** Subject of the clause that is being read. */
  current: readonly Entity[]
  /** The last subject was told of by words for several: `Des combattants de X`. */
  many: boolean
  /** The clause that is being read reports what was said before it: `a-t-il dit`. */
  said: boolean
  /** The clause that is being read has a verb of speech, and no pronoun for whom it speaks of or to. */
  speaks: boolean
  /** Subject of the clause above the one that is being read, where a pronoun of that may mean it. */
  above: readonly Entity[]
  /** The one whom the last event was done to or addressed to. */
  target: Entity | null
  /** The last main clause told of a thing with a demonstrative, which is what `it` goes on with: `This attack is …`. */
  thing: boolean
  /** Those, where it was done to several. */
  targets: readonly Entity[]
  /** The last clause of the sentence told of several whom the text does not name. */
  unnamed: boolean
  /** That of the sentence before did. */
  unnamedBefore: boolean
  /** The bodies of several on whom the sentence told of force; null where it told of none. */
  crowd: readonly Entity[] | null
  /** Last ones who met or talked: guest first where there is one. */
  meeting: {
    readonly guests: readonly Entity[]
    readonly hosts: readonly Entity[]
    readonly all: readonly Entity[]
  } | null
  /** Persons and bodies in the order they were last named, latest last. */
  readonly recent: Entity[]
  /** Who was told of as acting or meeting together, latest last. */
  readonly together: (readonly Entity[])[]
  /** Bodies and countries told of as acting against each other, two by two, latest last. */
  readonly opposed: (readonly [Entity, Entity])[]
  /** The last two bodies, or countries, that a sentence named in one breath: `talks between X and Y`. */
  paired: readonly [Entity, Entity] | null
}

/** What a title says of its holder, for `the minister`. */
export interface Office {
  readonly holder: Entity
  readonly role: Role | null
  readonly country: string | null
  readonly body: Entity | null
  readonly first: number
  readonly words: readonly string[]
}

/** Whom words mean, and by which rule; nobody when unsure. */
export interface Reference {
  readonly entities: readonly Entity[]
  readonly why: string
}

/** A document as far as it has been read. */
export interface Discourse {
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
  readonly grammar: Grammar
  /** The country the news is from. */
  readonly home: string | null
  /** In the order of their titles; those of counterparts are added as they are met. */
  readonly offices: Office[]
  readonly focus: Focus
  /** The two of whom `the former` was told. */
  pair: readonly [Entity, Entity] | null
  /** The body that a noun for members was last told of with: `nurses of X`; null where there were several. */
  readonly members: Map<string, Entity | null>
  /** Whom a noun with a nationality meant: `the Peruvian leader`. */
  readonly called: Map<string, Entity>
  /** The sentence that is being read is a headline. */
  headline: boolean
  /** Persons named in the sentence so far, and in the one before. */
  here: Entity[]
  before: readonly Entity[]
}

/** A document of which nothing has been read; `titles` are its title mentions. */
export function createDiscourse(
  tokens: readonly Token[],
  entities: readonly Entity[],
  titles: readonly Mention[],
  grammar: Grammar,
  home: string | null,
): Discourse {
  const offices: Office[] = []
  for (const t of titles)
    if (t.holder?.entity)
      offices.push({
        holder: t.holder.entity,
        role: t.role,
        country: t.country,
        body: t.institution?.entity ?? null,
        first: t.first,
        words: tokens.slice(t.first, t.last).map((x) => x.form.folded),
      })
  const focus: Focus = {
    subject: [],
    speaker: null,
    beside: [],
    current: [],
    many: false,
    said: false,
    speaks: false,
    above: [],
    target: null,
    thing: false,
    targets: [],
    unnamed: false,
    unnamedBefore: false,
    crowd: null,
    meeting: null,
    recent: [],
    together: [],
    opposed: [],
    paired: null,
  }
  return {
    tokens,
    entities,
    grammar,
    home,
    offices,
    focus,
    pair: null,
    members: new Map(),
    called: new Map(),
    headline: false,
    here: [],
    before: [],
  }
}

export const NONE: Reference = { entities: [], why: 'unresolved' }

/** Those of a list that are somebody, each once. */
export function found(list: readonly (Entity | null)[], why: string): Reference {
  const kept = [...new Set(list.filter((e): e is Entity => e !== null))]
  return kept.length ? { entities: kept, why } : NONE
}

/** The entity of a country, where the text names it. */
export const countryOf = (d: Discourse, code: string | null): Entity | null =>
  code === null
    ? null
    : (d.entities.find((e) => e.type === 'place' && e.kind === 'country' && e.country === code) ?? null)

/** Of those named so far the last that passes a test. */
export const latest = (d: Discourse, test: (e: Entity) => boolean): Entity | null => {
  for (let i = d.focus.recent.length - 1; i >= 0; i--) if (test(d.focus.recent[i]!)) return d.focus.recent[i]!
  return null
}

/** Gender and number of a body or country, as its articles tell them; null where none does. */
export function articleOf(d: Discourse, { mentions }: Entity): Grammar['pronouns'][string] | null {
  for (const { first } of mentions)
    for (const token of [d.tokens[first], d.tokens[first - 1]]) {
      const facts = token && token.form.classes & BIT.determiner ? d.grammar.pronouns[token.form.lower] : null
      if (facts) return facts
    }
  return null
}

/** The last ones told of together who all pass a test, as many as are told where that is. */
export const togetherAs = (
  d: Discourse,
  test: (e: Entity) => boolean,
  size: number,
): readonly Entity[] | undefined =>
  d.focus.together.findLast((set) => (!size || set.length === size) && set.every(test))

/** `accused the diplomat of fraud`: a bare noun that tells nothing of whose he is. */
export const isMatter = ({ definite, mention, titles, noun, owner }: NounPhrase): boolean =>
  !definite && !mention && !titles.length && !noun && !owner
