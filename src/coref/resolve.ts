/**
 * Nominal and pronominal references to entities, as the text is read from first to last sentence. Every rule has a
 * name, for `--explain`; a link that is not sure is left out.
 */

import type { NounPhrase } from '../clauses/types.js'
import type { Grammar } from '../pack/grammar.js'
import { folded } from '../text/fold.js'
import type { Entity, Mention, Token } from '../types.js'
import { agencyOf, bodyNoun, counted, memberBody, ownersOf } from './bodies.js'
import {
  countryOf,
  createDiscourse,
  type Focus,
  found,
  NONE,
  type Reference,
  togetherAs,
} from './discourse.js'
import { groups, isCounting } from './groups.js'
import {
  calledBefore,
  holderOf,
  isNational,
  ownCountry,
  personNoun,
  personOf,
  rememberCounterpart,
} from './people.js'
import { possessor, pronoun, someOf } from './pronouns.js'

export interface Resolver {
  readonly focus: Focus
  /** Notes that a sentence begins. */
  begin(): void
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

  function begin(): void {
    d.before = d.here
    d.here = []
  }

  function see(entity: Entity): void {
    if (entity.type === 'person' && !d.here.includes(entity)) d.here.push(entity)
    const at = d.focus.recent.indexOf(entity)
    if (at !== -1) d.focus.recent.splice(at, 1)
    d.focus.recent.push(entity)
  }

  function resolve(np: NounPhrase, asked = false, local = false, acts = true): Reference {
    const { mention } = np
    if (mention?.entity) {
      const entity = mention.entity
      if (np.noun?.attrs.rel === 'counterpart') rememberCounterpart(d, np, entity)
      // a capital as actor stands for its government
      if (entity.type === 'place' && entity.kind === 'city' && np.owner === null) {
        const country = countryOf(d, entity.country)
        if (country && mention.capital && !local)
          return { entities: [country], why: 'capital for its country' }
      }
      return { entities: [entity], why: 'named' }
    }
    const titled = np.titles.at(-1)
    if (titled) {
      if (titled.holder?.entity) return { entities: [titled.holder.entity], why: 'title of' }
      const of = titled.country ?? ownCountry(d, np)
      return found(
        [holderOf(d, titled.role ?? undefined, of, titled.first, [], np.possessive !== null)],
        'title alone',
      )
    }
    if (np.pronoun) return pronoun(d, np.pronoun, acts, asked)
    const noun = np.noun
    const country = np.country ?? (np.owner && np.owner.type !== 'title' ? np.owner.country : null)
    // `paratroopers of the two countries`
    if (np.members && np.of?.noun?.attrs.of === 'country') return resolve(np.of, true)
    const body = np.members && memberBody(d, np, country, acts)
    if (body) return body
    // `The two agreed`, `Both agreed`
    if (!noun && np.plural && np.size && np.head === np.last - 1 && isCounting(d, np)) {
      // the last two who did something together, whether they met or not
      const set = togetherAs(d, (e) => e.type === 'person', np.size)
      return set ? found(set, 'those who acted together') : groups(d, 'person', asked, null, np, acts)
    }
    if (!noun) return isNational(d, np) ? personOf(d, np, country, null) : NONE
    const list = noun.list
    // `Soldiers did not open fire`, `told lawmakers`: of the one body of that kind
    const kind = np.members?.attrs.of ? undefined : np.members?.attrs.kind
    if (kind && !country && !np.size && !counted(d, np)) {
      if (kind === 'legislature' && np.head > np.first + (np.definite ? 1 : 0)) return NONE
      const bodies = d.entities.filter((e) => e.type === 'institution' && e.kind === kind)
      return bodies.length === 1 ? found(bodies, 'members for the only such body') : NONE
    }
    // `the agencies of both nations`
    const group = noun.attrs.of === 'group'
    if (
      ((list === 'body-nouns' && !group) || noun.attrs.of === 'body') &&
      np.of?.noun?.attrs.of === 'country'
    )
      return resolve(np.of, true)
    // `son pays`, `son gouvernement`: those of the person told of
    const state = noun.attrs.of === 'country' || (list === 'body-nouns' && noun.attrs.kind === 'government')
    if (np.possessive && state && !np.size) {
      const person = [...d.focus.current, ...d.focus.subject].find((e) => e.type === 'person')
      if (person) return found([countryOf(d, person.country)], 'country of the person')
    }
    // `the Pacific nation of Vanuatu`
    if (noun.attrs.of === 'country' && noun.attrs.number === 's' && np.of?.mention?.kind === 'country')
      return resolve(np.of, true)
    // `the East African nation`; `the nation` may be any
    if (noun.attrs.alone === 'no' && np.head - np.first < 2) return NONE
    if (list === 'group-nouns' || (np.plural && (list === 'titles' || list === 'person-nouns')))
      return groups(d, noun.attrs.of ?? 'person', asked, country, np, acts)
    if (list === 'titles' || list === 'ranks') {
      if (noun.attrs.role === 'spokesperson' && np.owner?.type === 'institution')
        return found([np.owner.entity], 'spokesperson for the body')
      const of = country ?? ownCountry(d, np)
      if (!np.definite) return NONE
      return found(
        [
          holderOf(
            d,
            noun.attrs.role,
            of,
            np.first,
            noun.words.map(folded),
            np.possessive !== null,
            noun.attrs.gender,
          ),
        ],
        'title alone',
      )
    }
    if (list === 'person-nouns') {
      const called = calledBefore(d, np)
      return called ? found([called], 'called so before') : personNoun(d, noun.attrs.rel, country, np)
    }
    // `une délégation du FMI`
    if (list === 'body-nouns' && !group && np.owner?.type === 'institution')
      return noun.attrs.kind === 'agency' && np.owner.kind === 'igo' && !np.plural
        ? agencyOf(d, np)
        : found(ownersOf(np), 'members for their body')
    // `les deux ONG`
    if (group && np.size > 1 && np.definite) return groups(d, 'body', asked, country, np, acts)
    if (list !== 'body-nouns' && list !== 'institution-heads') return NONE
    const known = bodyNoun(d, np, noun.attrs.kind, country)
    // `the Council of Europe's committee`: no body of that name was told of
    const part = list === 'institution-heads' && !known.entities.length && !np.plural
    return part && np.owner?.type === 'institution' ? found(ownersOf(np), 'members for their body') : known
  }

  return {
    focus: d.focus,
    begin,
    see,
    resolve,
    possessor: (phrase, other) => possessor(d, phrase, other),
    counted: () => someOf(d),
  }
}
