/**
 * Nominal and pronominal references to entities, as the text is read from first to last sentence. Every rule has a
 * name, for `--explain`; a link that is not sure is left out.
 */

import type { NounPhrase } from '../clauses/types.js'
import type { Grammar } from '../pack/grammar.js'
import type { Entity, Mention, Token } from '../types.js'
import { createDiscourse, type Focus, type Reference } from './discourse.js'
import { meantBy } from './phrases.js'
import { possessor, someOf } from './pronouns.js'

export interface Resolver {
  readonly focus: Focus
  /** Notes that a sentence begins, which may be a headline. */
  begin(headline: boolean): void
  /** Notes that an entity was named. */
  see(entity: Entity): void
  /**
   * The entities a phrase refers to; empty when unsure.
   * @param asked the phrase is someone asked to act, so that `both sides` are the two countries
   * @param local the phrase tells where, so that a capital is the city
   * @param acts the phrase may be the subject, so that `it` is not someone else, nor are counted members their body
   */
  resolve(phrase: NounPhrase, asked?: boolean, local?: boolean, acts?: boolean): Reference
  /**
   * Whom the possessive of a thing means (`raided her flat`), or null where it may be the one who acts.
   * @param other it cannot be the one who acts, by what is done
   */
  possessor(phrase: NounPhrase, other: boolean): Entity | null
  /** Of whom a number alone counts some: `used tear gas on the marchers and arrested 14`. */
  counted(): Reference
}

/** Makes the resolver of one document; `home` is the country its news is from. */
export function createResolver(
  tokens: readonly Token[],
  entities: readonly Entity[],
  titles: readonly Mention[],
  grammar: Grammar,
  home: string | null,
): Resolver {
  const d = createDiscourse(tokens, entities, titles, grammar, home)

  function begin(headline: boolean): void {
    d.headline = headline
    d.before = d.here
    d.here = []
  }

  function see(entity: Entity): void {
    if (entity.type === 'person' && !d.here.includes(entity)) d.here.push(entity)
    const at = d.focus.recent.indexOf(entity)
    if (at !== -1) d.focus.recent.splice(at, 1)
    d.focus.recent.push(entity)
  }

  return {
    focus: d.focus,
    begin,
    see,
    resolve: (np, asked, local, acts) => meantBy(d, np, asked, local, acts),
    possessor: (phrase, other) => possessor(d, phrase, other),
    counted: () => someOf(d),
  }
}
