/** Pronouns, and the possessives of things: whom `he`, `it`, `them`, `her flat` mean. */
import type { NounPhrase } from '../clauses/types.js'
import type { Grammar } from '../pack/grammar.js'
import type { Entity } from '../types.js'
import { articleOf, type Discourse, found, latest, NONE, type Reference } from './discourse.js'
import { LEADERS } from './people.js'

/**
 * Whom a pronoun means.
 * @param acts it may be the subject
 * @param asked who is asked or accused, which `it` then is
 */
export function pronoun(d: Discourse, word: string, acts: boolean, asked = false): Reference {
  const meant = meantByPronoun(d, word, acts, asked)
  // `X condemned the attack. This attack was …. It …`
  const one = meant.entities.length === 1 && acts && d.focus.thing
  return one && meant.entities[0]!.type !== 'person' ? NONE : meant
}

function meantByPronoun(d: Discourse, word: string, acts: boolean, asked: boolean): Reference {
  const facts = d.grammar.pronouns[word]
  // `we` outside what somebody says is nobody the text names
  if (!facts || facts.refers === 'speaker') return NONE
  const acting = acts && (d.grammar.words.subject ?? []).includes(word)
  if (facts.number === 'p') return acting ? theyWho(d, facts.gender !== null) : themWho(d)
  const agrees = (e: Entity): boolean => agreesWith(d, facts, e)
  const { above, subject, beside, speaker, target } = d.focus
  // `him`, `l'`, `lui` are not the one who acts
  if (!acting) {
    const self = d.focus.current[0] ?? subject[0]
    const other = (e: Entity | null | undefined): e is Entity => !!e && e !== self && agrees(e)
    // `Y, à qui X en veut, l'a remercié`
    if (above.length === 1 && other(above[0])) return found(above, 'subject above')
    // `criticised Rwanda, accusing it of …`
    // `In a call with X, Y urged him`: the other one whom the sentence names
    const others = facts.refers === 'thing' ? [] : d.here.filter((e) => other(e))
    if (others.length === 1 && target !== others[0] && !(target && d.here.includes(target)))
      return found(others, 'the other of the sentence')
    // `a Chinese ship rammed it` means no China
    // `X a demandé à Maduro … Caracas lui a répondu`: nor does a country answer who leads it
    const leads = d.offices.some((o) => o.holder === target && LEADERS.has(o.role ?? ''))
    const own =
      target?.country === self?.country && (target?.type === 'place' || (self?.type === 'place' && leads))
    // `X a demandé une réunion du Conseil. Y lui a promis …`: rather the person who acted
    const [doer, ...more] = subject
    const given = target?.type === 'institution' && d.grammar.words.dative?.includes(word)
    if (given && d.focus.current.length && !more.length && doer?.type === 'person' && other(doer))
      return found([doer], 'subject before')
    if (other(target) && !own) return found([target], 'the one acted upon before')
    // `France applauded it`: something that was told of; `accused it of …`, `urged it to …`: one who acted
    if (facts.refers === 'thing') {
      const doers = [...beside, ...subject].filter((e) => other(e) && isBodyOrCountry(e))
      return asked && doers.length === 1 ? found(doers, 'the one told of before') : NONE
    }
    // `X a démenti. Y l'accuse de …`
    if (d.focus.current.length && subject.length === 1 && other(subject[0]))
      return found(subject, 'subject before')
    return found([latest(d, (e) => e.type === 'person' && other(e))], 'last named other')
  }
  // `La Ligue a appelé X. « … », a-t-il ajouté`: rather somebody who speaks
  const voice = d.focus.said && subject[0]?.type !== 'person' && speaker?.type === 'person' ? speaker : null
  if (voice && agrees(voice)) return found([voice], 'speaker in focus')
  // `Mrs X thanked Y, while Z left. She …`: rather the first of that sentence, whose gender fits, than who has none
  const [first] = d.before
  const [last, other] = subject
  const unsure = facts.gender && last && !other && d.before.includes(last) && !last.gender
  if (unsure && first?.gender === facts.gender) return found([first], 'the first of the sentence before')
  // `La gendarmerie a arrêté Mme X. Elle conteste …`: rather a person than the body that dealt with her
  const dealt =
    last &&
    !other &&
    !beside.length &&
    last.type === 'institution' &&
    target?.type === 'person' &&
    target.gender
  const since = target !== null && d.before.includes(target) && !d.here.includes(target)
  if (dealt && since && d.focus.speaks && facts.gender === target.gender)
    return found([target], 'the one dealt with')
  if (subject.length === 1 && agrees(subject[0]!)) return found(subject, 'subject in focus')
  if (beside.length === 1 && agrees(beside[0]!)) return found(beside, 'subject beside it')
  if (target?.type === 'person' && agrees(target)) return found([target], 'the one acted upon before')
  if (speaker && agrees(speaker)) return found([speaker], 'speaker in focus')
  return found(
    [latest(d, (e) => e.type === (facts.refers === 'thing' ? 'institution' : 'person') && agrees(e))],
    'last named',
  )
}

/**
 * Whom `they` means.
 * @param agreeing the language's pronouns agree with their nouns
 */
function theyWho(d: Discourse, agreeing: boolean): Reference {
  const { subject, many, meeting, crowd } = d.focus
  // `The police beat members of X as they marched`
  if (crowd) return found(crowd, 'those on whom force was used')
  if (subject.length > 1) return found(subject, 'plural subject in focus')
  // `The Houthis said they had …`, `Les Philippines ont dit qu'elles …`
  // where pronouns agree, `ils` is no police, but `des policiers`
  const [body] = subject
  const told = body?.type === 'institution' ? many || !agreeing : many && body?.kind === 'country'
  if (body && (isPlural(d, body) || told)) return found(subject, 'body in focus')
  const met = meeting?.all ?? []
  return met.length > 1 ? found(met, 'those who met') : NONE
}

/** Of whom a number alone counts some: the body acted upon last, else whom `them` would mean. */
export function someOf(d: Discourse): Reference {
  const { target, current } = d.focus
  if (target?.type === 'institution' && !current.includes(target))
    return found([target], 'some of its members')
  return themWho(d)
}

/** Of a country or body with an article of several. */
const isPlural = (d: Discourse, e: Entity): boolean =>
  (e.kind === 'country' || e.type === 'institution') && articleOf(d, e)?.number === 'p'

/** Whom `them` means: nobody who acts. */
function themWho(d: Discourse): Reference {
  const { above, subject, target, targets, meeting, current } = d.focus
  const others = (e: Entity): boolean => !current.includes(e)
  if (above.length > 1 && above.every(others)) return found(above, 'subject above')
  // `a exhorté les États-Unis à …, les accusant de …`
  if (target && target.type !== 'person' && others(target) && articleOf(d, target)?.number === 'p')
    return found([target], 'the one acted upon before')
  // `arrested X and Y and released them`
  if (targets.length && targets.every(others)) return found(targets, 'those acted upon before')
  // `a mis en garde les habitants et les a invités à …`
  if (d.focus.unnamed) return NONE
  if (subject.length > 1 && subject.every(others)) return found(subject, 'plural subject before')
  const met = meeting?.all ?? []
  if (met.length > 1 && met.some((e) => current.includes(e)))
    return found(met.filter(others), 'the others who met')
  // `The navy seized 14 fishermen. A court remanded them`
  if (d.focus.unnamedBefore) return NONE
  // `Members of X marched; the police arrested them`, `Les États-Unis ont aidé X. Il les a remerciés`
  const body = subject.filter((e) => others(e) && (e.type === 'institution' || isPlural(d, e)))
  if (body.length) return found(body, 'the body that acted before')
  return met.length > 1 ? found(met.filter(others), 'the others who met') : NONE
}

/** Whom the possessive of a thing means (`raided her flat`); null where it may be the one who acts, unless that is `other`. */
export function possessor(
  d: Discourse,
  { possessive, noun, members, titles }: NounPhrase,
  other: boolean,
): Entity | null {
  const facts = possessive ? d.grammar.pronouns[possessive] : undefined
  // `criticised his minister`: people have others of their own
  if (!facts || facts.refers === 'speaker' || titles.length || (noun && !members)) return null
  if (!other && (facts.number === 'p' || d.focus.current.some((e) => agreesWith(d, facts, e)))) return null
  const { entities } = pronoun(d, possessive!, false, members !== null)
  const [meant] = entities
  // of somebody whose gender is not known another may be meant whose gender fits
  if (meant && facts.gender && !meant.gender) {
    const sure = latest(d, (e) => e.gender === facts.gender && !d.focus.current.includes(e))
    if (sure) return sure
  }
  return entities.length === 1 && !d.focus.current.includes(entities[0]!) ? entities[0]! : null
}

/** True where a pronoun for one can mean an entity, by its kind and gender, and that of its article. */
function agreesWith(d: Discourse, { refers, gender }: Grammar['pronouns'][string], e: Entity): boolean {
  if (refers === 'thing') return e.type !== 'person'
  if (refers === 'person' && e.type !== 'person') return false
  const article = e.type === 'person' ? null : articleOf(d, e)
  if (article?.number === 'p') return false
  const shown = e.gender ?? article?.gender
  return !(shown && gender && shown !== gender)
}

const isBodyOrCountry = ({ type, kind }: Entity): boolean => type === 'institution' || kind === 'country'
