/**
 * Nominal and pronominal references to entities, as the text is read from first to last sentence. Every rule has a
 * name, for `--explain`; a link that is not sure is left out.
 */

import type { NounPhrase } from '../clauses/types.js'
import { BIT, type Grammar, JOB } from '../pack/grammar.js'
import type { Entry } from '../pack/lexicon.js'
import { LIST } from '../pack/lists.js'
import { CAP, NUM, WORD } from '../pack/pack.js'
import { folded } from '../text/fold.js'
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
  /** The clause that is being read reports what was said before it: `a-t-il dit`. */
  said: boolean
  /** Subject of the clause above the one that is being read, where a pronoun of that may mean it. */
  above: readonly Entity[]
  /** The one whom the last event was done to or addressed to. */
  target: Entity | null
  /** The last clause of the sentence told of several whom the text does not name. */
  unnamed: boolean
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
}

/** What a title says of its holder, for `the minister`. */
interface Office {
  readonly holder: Entity
  readonly role: Role | null
  readonly country: string | null
  readonly body: Entity | null
  readonly first: number
  readonly words: readonly string[]
}

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
  resolve(
    phrase: NounPhrase,
    asked?: boolean,
    local?: boolean,
    acts?: boolean,
  ): { readonly entities: readonly Entity[]; readonly why: string }
  /**
   * Whom the possessive of a thing means (`raided her flat`), or null where it may be the one who acts.
   * @param other it cannot be the one who acts, by what is done
   */
  possessor(phrase: NounPhrase, other: boolean): Entity | null
}

const NONE = { entities: [], why: 'unresolved' } as const

/** Makes the resolver of one document; `home` is the country its news is from. */
export function createResolver(
  tokens: readonly Token[],
  entities: readonly Entity[],
  titles: readonly Mention[],
  grammar: Grammar,
  home: string | null,
): Resolver {
  const focus: Focus = {
    subject: [],
    speaker: null,
    beside: [],
    current: [],
    said: false,
    above: [],
    target: null,
    unnamed: false,
    meeting: null,
    recent: [],
    together: [],
    opposed: [],
  }
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
  const countryOf = (code: string | null): Entity | null =>
    code === null
      ? null
      : (entities.find((e) => e.type === 'place' && e.kind === 'country' && e.country === code) ?? null)
  const latest = (test: (e: Entity) => boolean): Entity | null => {
    for (let i = focus.recent.length - 1; i >= 0; i--) if (test(focus.recent[i]!)) return focus.recent[i]!
    return null
  }
  const found = (
    list: readonly (Entity | null)[],
    why: string,
  ): { entities: readonly Entity[]; why: string } => {
    const kept = [...new Set(list.filter((e): e is Entity => e !== null))]
    return kept.length ? { entities: kept, why } : NONE
  }

  /** The two of whom `the former` was told. */
  let pair: readonly [Entity, Entity] | null = null
  /** Persons named in the sentence so far, and in the one before. */
  let here: Entity[] = []
  let before: readonly Entity[] = []
  function begin(): void {
    before = here
    here = []
  }

  function see(entity: Entity): void {
    if (entity.type === 'person' && !here.includes(entity)) here.push(entity)
    const at = focus.recent.indexOf(entity)
    if (at !== -1) focus.recent.splice(at, 1)
    focus.recent.push(entity)
  }

  /** Who holds an office of this role and country: the one in focus, else the only one, else the last named. */
  function holderOf(
    role: string | undefined,
    country: string | null,
    before: number,
    words: readonly string[] = [],
  ): Entity | null {
    if (!role) return null
    const fits = (o: Office): boolean =>
      o.role === role &&
      (country === null ||
        o.country === country ||
        o.holder.country === country ||
        (o.country === null && o.holder.country === null))
    const holders = [...new Set(offices.filter((o) => fits(o) && o.first < before).map((o) => o.holder))]
    const all = holders.length ? holders : [...new Set(offices.filter(fits).map((o) => o.holder))]
    // `the Foreign Minister`: of several ministers the one whose title has all the words
    const exact =
      words.length > 1
        ? all.filter((h) => offices.some((o) => o.holder === h && words.every((w) => o.words.includes(w))))
        : []
    const later = exact.length ? exact : all
    if (later.length <= 1) return later[0] ?? null
    if (focus.speaker && later.includes(focus.speaker)) return focus.speaker
    const subject = [...focus.subject, ...focus.beside].find((e) => later.includes(e))
    return subject ?? latest((e) => later.includes(e))
  }

  function resolve(
    np: NounPhrase,
    asked = false,
    local = false,
    acts = true,
  ): { readonly entities: readonly Entity[]; readonly why: string } {
    const { mention } = np
    if (mention?.entity) {
      const entity = mention.entity
      // a capital as actor stands for its government
      if (entity.type === 'place' && entity.kind === 'city' && np.owner === null) {
        const country = countryOf(entity.country)
        if (country && mention.capital && !local)
          return { entities: [country], why: 'capital for its country' }
      }
      return { entities: [entity], why: 'named' }
    }
    const titled = np.titles.at(-1)
    if (titled) {
      if (titled.holder?.entity) return { entities: [titled.holder.entity], why: 'title of' }
      return found([holderOf(titled.role ?? undefined, titled.country, titled.first)], 'title alone')
    }
    if (np.pronoun) return pronoun(np.pronoun, acts, asked)
    const noun = np.noun
    const country = np.country ?? (np.owner && np.owner.type !== 'title' ? np.owner.country : null)
    // `MINUSCA troops`, `members of the Council`; `rescued nine nurses of X` is done to X
    if (np.members && np.owner?.type === 'institution' && (!counted(np) || !acts))
      return found(ownersOf(np), 'members for their body')
    // `le Hamas dément : ses combattants …`
    if (np.members && np.possessive && !np.owner && !counted(np)) {
      const body = [...focus.current, ...focus.subject].find((e) => e.type === 'institution')
      if (body) return found([body], 'members for their body')
    }
    // `the militants`: those of the group that is told of
    if (np.members?.attrs.of === 'group' && isKnown(np) && !country && !np.of && !np.size && !counted(np))
      return found([ofKinds(np.members, null, true)], 'members for their group')
    // `The two agreed`, `Both agreed`
    if (!noun && np.plural && np.size && np.head === np.last - 1 && isCounting(np)) {
      // the last two who did something together, whether they met or not
      const set = togetherAs((e) => e.type === 'person', np.size)
      return set ? found(set, 'those who acted together') : groups('person', asked, null, np, acts)
    }
    if (!noun) return isNational(np) ? personOf(np, country, null) : NONE
    const list = noun.list
    // `Soldiers did not open fire`, `told lawmakers`: of the one body of that kind
    const kind = np.members?.attrs.of ? undefined : np.members?.attrs.kind
    if (kind && !country && !np.size && !counted(np)) {
      if (kind === 'legislature' && np.head > np.first + (np.definite ? 1 : 0)) return NONE
      const bodies = entities.filter((e) => e.type === 'institution' && e.kind === kind)
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
      const person = [...focus.current, ...focus.subject].find((e) => e.type === 'person')
      if (person) return found([countryOf(person.country)], 'country of the person')
    }
    // `the East African nation`; `the nation` may be any
    if (noun.attrs.alone === 'no' && np.head - np.first < 2) return NONE
    if (list === 'group-nouns' || (np.plural && (list === 'titles' || list === 'person-nouns')))
      return groups(noun.attrs.of ?? 'person', asked, country, np, acts)
    if (list === 'titles' || list === 'ranks') {
      if (noun.attrs.role === 'spokesperson' && np.owner?.type === 'institution')
        return found([np.owner.entity], 'spokesperson for the body')
      if (!np.definite) return NONE
      return found([holderOf(noun.attrs.role, country, np.first, noun.words.map(folded))], 'title alone')
    }
    if (list === 'person-nouns') return personNoun(noun.attrs.rel, country, np)
    // `une délégation du FMI`
    if (list === 'body-nouns' && !group && np.owner?.type === 'institution')
      return found(ownersOf(np), 'members for their body')
    if (list === 'body-nouns' || list === 'institution-heads') return bodyNoun(np, noun.attrs.kind, country)
    return NONE
  }

  /** A number alone, with an article, or `both`. */
  const isCounting = ({ head, definite }: NounPhrase): boolean => {
    const { classes, jobs } = tokens[head]!.form
    return (classes & BIT.quantifier) !== 0 && (definite || (jobs & JOB.floating) !== 0)
  }

  /** `twelve soldiers`, `two workers of X` are just these, and no body. */
  function counted({ first, head }: NounPhrase): boolean {
    for (let i = first; i < head; i++) {
      const { shape, classes } = tokens[i]!.form
      if (shape & NUM || classes & BIT.quantifier) return true
    }
    return false
  }

  function personNoun(
    rel: string | undefined,
    country: string | null,
    np: NounPhrase,
  ): { readonly entities: readonly Entity[]; readonly why: string } {
    const { meeting } = focus
    switch (rel) {
      case 'host':
      case 'guest': {
        // `l'hôte bulgare` is either
        const from = country && meeting ? meeting.all.filter((e) => e.country === country) : []
        if (from.length === 1) return found(from, rel)
        // `his guest`, `son hôte`: the other of the two, where the one who acts is himself the host
        const sides = rel === 'host' ? [meeting?.hosts, meeting?.guests] : [meeting?.guests, meeting?.hosts]
        const other = sides.find(
          (side) => side?.length && !(np.possessive && side.some((e) => focus.current.includes(e))),
        )
        return other ? found(other, rel) : NONE
      }
      case 'counterpart': {
        const self = focus.current[0] ?? focus.subject[0] ?? focus.speaker
        // `le ministère chinois … avec son homologue vietnamien`: the body of that country, or the country
        if (self?.type === 'institution')
          return found(
            [
              latest(
                (e) =>
                  e.type === 'institution' && e.kind === self.kind && e.country === country && e !== self,
              ) ?? countryOf(country),
            ],
            'counterpart body',
          )
        if (country) {
          const there = (e: Entity): boolean => e.type === 'person' && e.country === country && e !== self
          const roles = offices.filter((o) => o.holder === self).map((o) => o.role)
          const peers = new Set(offices.filter((o) => roles.includes(o.role)).map((o) => o.holder))
          return found([latest((e) => there(e) && peers.has(e)) ?? latest(there)], 'counterpart')
        }
        const others = meeting?.all.filter((e) => e !== self) ?? []
        return others.length === 1 ? found(others, 'counterpart') : NONE
      }
      case 'latter':
        return np.plural
          ? groups('any', false, null, { ...np, size: 2 })
          : found([latterOf(np)], 'the latter')
      case 'former':
      case 'second':
        return np.plural ? NONE : found([oneOfTwo(rel, np)], `the ${rel}`)
      case 'leader': {
        const leaders = offices.filter(
          (o) =>
            LEADERS.has(o.role ?? '') &&
            (country === null || o.country === country || o.holder.country === country),
        )
        const holders = new Set(leaders.map((o) => o.holder))
        return found(
          [
            latest((e) => holders.has(e)) ??
              (country ? latest((e) => e.type === 'person' && e.country === country) : null),
          ],
          'leader',
        )
      }
      default:
        return personOf(np, country, np.noun?.attrs.gender ?? null)
    }
  }

  /** The last person named; where a country or body acted upon another, that one: `Kenya a accusé le Togo. Ce dernier …`. */
  function latterOf(np: NounPhrase): Entity | null {
    const { target, subject } = focus
    const states = subject.length > 0 && subject.every((e) => e.type !== 'person')
    const shown = np.noun?.attrs.gender ?? null
    const other = target && target.type !== 'person' && !subject.includes(target) ? target : null
    if (states && other && (!shown || hasArticle(other, shown))) return other
    const may = (e: Entity): boolean => e.type === 'person' && !(shown && e.gender && e.gender !== shown)
    // nobody means himself: `X a reçu Y, a dit X. Ce dernier …`
    const acting = latest(may)
    if (acting && target && target !== acting && subject.includes(acting) && may(target)) return target
    return latest((e) => (e.type === 'person' ? may(e) : shown !== null && articleOf(e)?.gender === shown))
  }

  /** `La première`, `le second`: the two who acted together, or one who acted upon the other, in the order of their names. */
  function oneOfTwo(rel: 'former' | 'second', { noun, first }: NounPhrase): Entity | null {
    const { subject, target, meeting } = focus
    const before = (e: Entity): number => e.mentions.findLast((m) => m.first < first)?.first ?? -1
    const told =
      subject.length > 1
        ? subject
        : meeting?.all.length === 2
          ? meeting.all
          : [...subject, ...(target ? [target] : [])]
    if (new Set(told).size === 2 && told.every((e) => before(e) !== -1)) {
      const [one, other] = [...told].sort((a, b) => before(a) - before(b))
      // the second of two whose first was told of stays the second
      if (rel === 'former' || !pair?.includes(subject[0]!)) pair = [one!, other!]
    }
    const meant = pair?.[rel === 'former' ? 0 : 1] ?? null
    const shown = noun?.attrs.gender
    return meant?.gender && shown && meant.gender !== shown ? null : meant
  }

  /** Named somewhere with an article of this gender, or one that both genders have (`l'Iran`). */
  const hasArticle = ({ mentions }: Entity, gender: string): boolean =>
    mentions.some(({ first }) =>
      [tokens[first], tokens[first - 1]].some((token) => {
        const article =
          token && token.form.classes & BIT.determiner ? grammar.pronouns[token.form.lower] : null
        return article ? article.gender === null || article.gender === gender : false
      }),
    )

  /** `le Vénézuélien`: a capital adjective of nationality alone. */
  const isNational = (np: NounPhrase): boolean =>
    np.country !== null && np.head === np.last - 1 && (tokens[np.head]!.form.shape & CAP) !== 0

  /** `le Vénézuélien`, `la diplomate`, `l'officier russe`: somebody named before, with no complement that would tell who else. */
  function personOf(
    np: NounPhrase,
    country: string | null,
    gender: string | null,
  ): { readonly entities: readonly Entity[]; readonly why: string } {
    if (!np.definite || np.plural || np.possessive || (np.of && !isMatter(np.of)) || np.owner) return NONE
    const article = tokens[np.first]!.form
    const shown = gender ?? grammar.pronouns[article.lower]?.gender ?? null
    const fits = (e: Entity): boolean =>
      e.type === 'person' &&
      (country === null || e.country === country) &&
      !(shown && e.gender && e.gender !== shown)
    if (article.jobs & JOB.indefinite) return NONE
    const word = tokens[np.head]!.form.folded
    const known = np.noun && latest((e) => fits(e) && isCalled(e, word))
    if (known) return found([known], 'named with this noun')
    const [subject] = focus.subject
    if (focus.subject.length === 1 && subject && fits(subject)) return found([subject], 'subject in focus')
    if (focus.speaker && fits(focus.speaker)) return found([focus.speaker], 'speaker in focus')
    const last = latest(fits)
    if (last || country === null) return found([last], 'last named')
    // of whom the text has not told where he is from
    const untold = focus.subject.length === 1 && subject?.type === 'person' && subject.country === null
    return untold && !(shown && subject.gender && subject.gender !== shown)
      ? found([subject], 'subject in focus')
      : NONE
  }

  /** The word stands before the name, alone or as an apposition: `la diplomate X`, `son avocat, Me X`. */
  const isCalled = (e: Entity, word: string): boolean =>
    e.mentions.some((m) => {
      for (let i = m.first - 1; i >= 0 && i > m.first - 6; i--) {
        const { form } = tokens[i]!
        if (form.folded === word) return true
        if (!(form.shape & WORD) && form.text !== ',' && form.text !== '.') return false
      }
      return false
    })

  function groups(
    of: string,
    asked: boolean,
    country: string | null,
    np: NounPhrase,
    acts = false,
  ): { readonly entities: readonly Entity[]; readonly why: string } {
    const { first, owner, owners, definite, possessive, noun, of: complement } = np
    // `le trio`
    const size = np.size || Number(noun?.attrs.value ?? 0)
    const role = noun?.attrs.role
    // `Les trois pays`: as many as the subject before, and of their kind
    const { subject, meeting } = focus
    const asMany = subject.length === size && size > 1 && definite && !role && !owner && !complement
    const same = asMany && subject.every((e) => isOneOf(of, e)) ? subject : null
    if (same && of !== 'any' && of !== 'other') return found(same, 'plural subject in focus')
    // citizens, companies and parties do not stand for their country
    if (country && noun?.attrs.civil) return NONE
    if (country) return found([country, ...owners.map((m) => m.country)].map(countryOf), 'country of a group')
    // `le pays` is spelled like `les pays`
    const single = noun?.attrs.number === 's' || grammar.pronouns[tokens[first]!.form.lower]?.number === 's'
    // `les pays d'Asie centrale` stand for the region
    if (of === 'country' && owner?.type === 'place' && !single)
      return found([owner.entity], 'region of a group')
    // `the ministers`: those who did something together and are ministers
    if (of === 'person' && role && definite && !owner && !complement) {
      // of a counterpart no office is told
      const may = (e: Entity): boolean => {
        const held = offices.filter((o) => o.holder === e)
        return e.type === 'person' && (!held.length || held.some((o) => o.role === role))
      }
      const set = togetherAs(may, size)
      if (set) return found(set, 'those who acted together')
    }
    // `halted aid to the country`: the one that the text is about
    if (of === 'country' && single) {
      const self = focus.current[0] ?? focus.subject[0]
      if (possessive) return found([countryOf(self?.country ?? null)], 'own country')
      if (!definite || tokens[first]!.form.jobs & JOB.indefinite) return NONE
      // `Rwanda denied it. The East African nation accused Y`
      const [told, ...more] = subject
      const goesOn = told && !more.length && (!focus.current.length || focus.current.includes(told))
      if (acts && goesOn && isOneOf('country', told)) return found([told], 'the country in focus')
      return owner ? NONE : found([theCountry()], 'the country told of')
    }
    // `police detained two men`, `urged members to vote`: anybody
    const any = noun && !definite && !(tokens[first]!.form.jobs & JOB.floating)
    if (any && (of === 'person' || (of === 'any' && !size))) return NONE
    // only `two`, `the three` and `sides` are sure to be those in focus: `les États membres`, `ministers` are anybody
    if (!size && of !== 'any') return NONE
    const sides = size === 2 && (of === 'any' || of === 'other') ? opposedSides() : null
    if (sides) return found(sides, 'the two sides')
    if (of === 'country' || asked) {
      const met = countriesOf(meeting?.all ?? [])
      if (size > 2 ? met.length === size : met.length >= 2) return found(met, 'the countries that met')
      const named = entities.filter((e) => e.type === 'place' && e.kind === 'country')
      if (size > 2) return found(togetherAs((e) => named.includes(e), size) ?? [], 'those who acted together')
      const frequent = [...named].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 2)
      // `Japan's minister and his Philippine counterpart agreed`: theirs, where Japan is told of most
      const joined = focus.together
        .map(countriesOf)
        .findLast((set) => set.length === 2 && set.includes(frequent[0]!))
      if (joined) return found(joined, 'the countries that acted together')
      return frequent.length === 2 ? found(frequent, 'the two countries') : NONE
    }
    if (of === 'body') return NONE
    if (same && !meeting) return found(same, 'plural subject in focus')
    const all = meeting?.all ?? []
    const met = size === 2 && all.length > 2 ? theTwo(role) : all
    if (size > 2 ? met.length === size : met.length >= 2) return found(met, 'those who met')
    const set = size && !role ? togetherAs((e) => of === 'any' || e.type === 'person', size) : undefined
    if (set) return found(set, 'those who acted together')
    return of === 'person' && definite && !role && size > 1 && before.length === size
      ? found(before, 'those of the sentence before')
      : NONE
  }

  /** An entity can be one of a group of persons, countries, bodies or whatever. */
  const isOneOf = (of: string, { type, kind }: Entity): boolean =>
    of === 'person'
      ? type === 'person'
      : of === 'body'
        ? type === 'institution'
        : of !== 'country' || (type === 'place' && kind === 'country')

  /** The countries, as far as the text names them, that some are from or are themselves. */
  const countriesOf = (parties: readonly Entity[]): readonly Entity[] => {
    const codes = new Set(parties.map((e) => e.country))
    return [...codes].map(countryOf).filter((e) => e !== null)
  }

  /** Of three or more who met: the two of this office, else the one in focus and who met them, else the last two who met. */
  function theTwo(role: string | undefined): readonly Entity[] {
    const { meeting, subject, together } = focus
    const peers = meeting!.all.filter((e) => offices.some((o) => o.holder === e && o.role === role))
    if (role && peers.length === 2) return peers
    const [first] = meeting!.all
    const self = subject.length === 1 ? subject[0]! : null
    // who met several speaks with one of them
    if (self && self !== first && meeting!.all.includes(self)) return [first!, self]
    return (
      together.findLast((set) => set.length === 2 && set.every((e) => e.type === 'person')) ?? meeting!.all
    )
  }

  /** The two who acted against each other most, for somebody who is neither and has met neither. */
  function opposedSides(): readonly Entity[] | null {
    const { current, meeting, opposed } = focus
    if (!current.length || meeting?.all.some((e) => current.includes(e))) return null
    const often = (pair: readonly Entity[]): number =>
      opposed.filter((other) => other.every((e) => pair.includes(e))).length
    const most = opposed.reduceRight<readonly Entity[] | null>(
      (best, pair) => (best && often(best) >= often(pair) ? best : pair),
      null,
    )
    return most?.some((e) => current.includes(e)) ? null : most
  }

  /** The country named most, where one is, and is not the one that acts. */
  const theCountry = (): Entity | null => {
    const named = entities.filter((e) => e.type === 'place' && e.kind === 'country')
    const [first, second] = named.sort((a, b) => b.mentions.length - a.mentions.length)
    if (!first || focus.current.includes(first)) return null
    return second && second.mentions.length === first.mentions.length ? null : first
  }

  /** The last ones told of together who all pass a test, as many as are told where that is. */
  const togetherAs = (test: (e: Entity) => boolean, size: number): readonly Entity[] | undefined =>
    focus.together.findLast((set) => (!size || set.length === size) && set.every(test))

  function bodyNoun(
    np: NounPhrase,
    kind: string | undefined,
    country: string | null,
  ): { readonly entities: readonly Entity[]; readonly why: string } {
    // `the government of Catalonia`
    const { owner } = np
    if (kind === 'government' && owner?.type === 'place' && owner.kind === 'region')
      return found([owner.entity], 'region for its government')
    const group = np.noun?.attrs.of === 'group'
    if (np.noun?.list === 'body-nouns' && country && !group)
      return found([countryOf(country)], 'body for its country')
    if (np.plural || !np.definite || !kind) return NONE
    // `her ministry`: the one in which she holds her office
    const holder = np.possessive ? (focus.current[0] ?? focus.subject[0]) : undefined
    const own = holder && offices.find((o) => o.holder === holder && o.body?.kind === kind)
    if (own) return found([own.body], 'body of the office')
    const word = tokens[np.head]!.form.folded
    // `an oil refinery`, `a battalion`: none that was named
    if (!isKnown(np)) return NONE
    const tagged = np.country === null ? beside(word) : null
    if (tagged) return found([tagged], 'named with this noun')
    // `la rébellion`, `le groupe armé`, `the Swiss firm`: whatever it calls itself
    if (group)
      return (np.of && !isMatter(np.of)) || isOther(np)
        ? NONE
        : found([ofKinds(np.noun!, np.country, false)], 'body of this kind')
    const fits = (e: Entity): boolean =>
      e.type === 'institution' && (country === null || e.country === country)
    // `the army` is the one called so rather than another force
    const named =
      latest((e) => fits(e) && e.kind === kind && hasWord(e, word)) ??
      (kind === 'other' ? null : latest((e) => fits(e) && e.kind === kind)) ??
      (np.noun?.attrs.also ? ofKinds(np.noun, country, false) : null) ??
      // `the commission` for a court of that name
      (STATE_BODIES.has(kind) ? null : latest((e) => fits(e) && isHeadedBy(e, word)))
    const known = named !== null || entities.some((e) => e.type === 'institution' && e.kind === kind)
    if (known || !STATE_BODIES.has(kind)) return found([named], 'head noun')
    // `the government`, `the military` where none is named: of the body or country that acts, else of where the news is from
    const acting = [...focus.current, ...focus.subject].find((e) => e.type !== 'person' && e.country !== null)
    return found([countryOf(acting?.country ?? home)], 'state body for its country')
  }

  /** No article, or one that says it was told of. */
  const isKnown = ({ first, definite }: NounPhrase): boolean =>
    definite && !(tokens[first]!.form.jobs & (JOB.indefinite | JOB.partitive))

  /** `le mouvement chiite Amal`, `le parti de X`: a name that was not taken for one, or somebody's. */
  const isOther = ({ head, last, owner }: NounPhrase): boolean =>
    owner !== null ||
    tokens.slice(head + 1, last).some((t) => t.form.shape & CAP && !(t.lists & LIST.demonyms))

  /** The body of one of these kinds that is told of: the one in focus, else the only one so far, else the last where it is of the first kind. */
  function ofKinds({ attrs }: Entry, country: string | null, only: boolean): Entity | null {
    const among = [attrs.kind, ...(attrs.also?.split(',') ?? [])]
    const fits = (e: Entity): boolean =>
      e.type === 'institution' &&
      among.includes(e.kind ?? undefined) &&
      (country === null || e.country === null || e.country === country)
    // of an acronym that no list knows nothing tells what it is
    const unknown = (e: Entity): boolean =>
      e.type === 'institution' && e.kind === 'other' && e.mentions.every(({ id }) => id === null)
    const [subject, other] = focus.subject
    if (subject && !other && (fits(subject) || unknown(subject)) && !focus.current.includes(subject))
      return subject
    const last = latest(fits)
    const sure = !only && last?.kind === attrs.kind
    return !sure && latest((e) => fits(e) && e !== last) ? null : last
  }

  /** The body that the text names together with a class word: `the AAKG militia`, `the union GDL`, then `the militia`, `the union`. */
  function beside(word: string): Entity | null {
    const named = (e: Entity): boolean =>
      e.type === 'institution' &&
      e.mentions.some((m) => {
        const next = tokens[m.last]?.form.text === ')' ? m.last + 1 : m.last
        return tokens[next]?.form.folded === word || tokens[m.first - 1]?.form.folded === word
      })
    return latest(named) ?? entities.find(named) ?? null
  }

  const hasWord = (e: Entity, word: string): boolean =>
    e.mentions.some((m) => {
      for (let i = m.first; i < m.last; i++) if (tokens[i]!.form.folded === word) return true
      return false
    })

  /** The word is the head of the name: the last one, or that before a preposition. */
  const isHeadedBy = (e: Entity, word: string): boolean =>
    e.type === 'institution' &&
    e.mentions.some((m) => {
      let end = m.first + 1
      while (end < m.last && !(tokens[end]!.form.classes & BIT.preposition)) end++
      return m.last - m.first > 1 && tokens[end - 1]!.form.folded === word
    })

  function pronoun(
    word: string,
    acts: boolean,
    asked = false,
  ): { readonly entities: readonly Entity[]; readonly why: string } {
    const facts = grammar.pronouns[word]
    // `we` outside what somebody says is nobody the text names
    if (!facts || facts.refers === 'speaker') return NONE
    const acting = acts && (grammar.words.subject ?? []).includes(word)
    if (facts.number === 'p') return acting ? theyWho() : themWho()
    const agrees = (e: Entity): boolean => agreesWith(facts, e, articleOf)
    const { above, subject, beside, speaker, target } = focus
    // `him`, `l'`, `lui` are not the one who acts
    if (!acting) {
      const self = focus.current[0] ?? subject[0]
      const other = (e: Entity | null | undefined): e is Entity => !!e && e !== self && agrees(e)
      // `Y, à qui X en veut, l'a remercié`
      if (above.length === 1 && other(above[0])) return found(above, 'subject above')
      // `criticised Rwanda, accusing it of …`
      // `In a call with X, Y urged him`: the other one whom the sentence names
      const others = facts.refers === 'thing' ? [] : here.filter((e) => other(e))
      if (others.length === 1 && target !== others[0] && !(target && here.includes(target)))
        return found(others, 'the other of the sentence')
      // `a Chinese ship rammed it` means no China
      const own = target?.type === 'place' && target.country === self?.country
      if (other(target) && !own) return found([target], 'the one acted upon before')
      // `France applauded it`: something that was told of; `accused it of …`, `urged it to …`: one who acted
      if (facts.refers === 'thing') {
        const doers = [...beside, ...subject].filter((e) => other(e) && isBodyOrCountry(e))
        return asked && doers.length === 1 ? found(doers, 'the one told of before') : NONE
      }
      // `X a démenti. Y l'accuse de …`
      if (focus.current.length && subject.length === 1 && other(subject[0]))
        return found(subject, 'subject before')
      return found([latest((e) => e.type === 'person' && other(e))], 'last named other')
    }
    // `La Ligue a appelé X. « … », a-t-il ajouté`: rather somebody who speaks
    const voice = focus.said && subject[0]?.type !== 'person' && speaker?.type === 'person' ? speaker : null
    if (voice && agrees(voice)) return found([voice], 'speaker in focus')
    if (subject.length === 1 && agrees(subject[0]!)) return found(subject, 'subject in focus')
    if (beside.length === 1 && agrees(beside[0]!)) return found(beside, 'subject beside it')
    if (target?.type === 'person' && agrees(target)) return found([target], 'the one acted upon before')
    if (speaker && agrees(speaker)) return found([speaker], 'speaker in focus')
    return found(
      [latest((e) => e.type === (facts.refers === 'thing' ? 'institution' : 'person') && agrees(e))],
      'last named',
    )
  }

  /** Whom `they` means. */
  function theyWho(): { readonly entities: readonly Entity[]; readonly why: string } {
    const { subject, meeting } = focus
    if (subject.length > 1) return found(subject, 'plural subject in focus')
    // `The Houthis said they had …`
    if (subject[0]?.type === 'institution') return found(subject, 'body in focus')
    const met = meeting?.all ?? []
    return met.length > 1 ? found(met, 'those who met') : NONE
  }

  /** Whom `them` means: nobody who acts. */
  function themWho(): { readonly entities: readonly Entity[]; readonly why: string } {
    const { above, subject, target, meeting, current } = focus
    const others = (e: Entity): boolean => !current.includes(e)
    if (above.length > 1 && above.every(others)) return found(above, 'subject above')
    // `a exhorté les États-Unis à …, les accusant de …`
    if (target && target.type !== 'person' && others(target) && articleOf(target)?.number === 'p')
      return found([target], 'the one acted upon before')
    // `a mis en garde les habitants et les a invités à …`
    if (focus.unnamed) return NONE
    if (subject.length > 1 && subject.every(others)) return found(subject, 'plural subject before')
    const met = meeting?.all ?? []
    if (met.length > 1 && met.some((e) => current.includes(e)))
      return found(met.filter(others), 'the others who met')
    // `Members of X marched; the police arrested them`
    const body = subject.filter((e) => e.type === 'institution' && others(e))
    if (body.length) return found(body, 'the body that acted before')
    return met.length > 1 ? found(met.filter(others), 'the others who met') : NONE
  }

  /** Gender and number of a body or country, as its articles tell them; null where none does. */
  function articleOf({ mentions }: Entity): Grammar['pronouns'][string] | null {
    for (const { first } of mentions)
      for (const token of [tokens[first], tokens[first - 1]]) {
        const facts = token && token.form.classes & BIT.determiner ? grammar.pronouns[token.form.lower] : null
        if (facts) return facts
      }
    return null
  }

  function possessor({ possessive, noun, members, titles }: NounPhrase, other: boolean): Entity | null {
    const facts = possessive ? grammar.pronouns[possessive] : undefined
    // `criticised his minister`: people have others of their own
    if (!facts || facts.refers === 'speaker' || titles.length || (noun && !members)) return null
    if (!other && (facts.number === 'p' || focus.current.some((e) => agreesWith(facts, e, articleOf))))
      return null
    const { entities } = pronoun(possessive!, false)
    const [meant] = entities
    // of somebody whose gender is not known another may be meant whose gender fits
    if (meant && facts.gender && !meant.gender) {
      const sure = latest((e) => e.gender === facts.gender && !focus.current.includes(e))
      if (sure) return sure
    }
    return entities.length === 1 && !focus.current.includes(entities[0]!) ? entities[0]! : null
  }

  return { focus, begin, see, resolve, possessor }
}

/** True where a pronoun for one can mean an entity, by its kind and gender, and that of its article. */
function agreesWith(
  { refers, gender }: Grammar['pronouns'][string],
  e: Entity,
  articleOf: (e: Entity) => Grammar['pronouns'][string] | null,
): boolean {
  if (refers === 'thing') return e.type !== 'person'
  if (refers === 'person' && e.type !== 'person') return false
  const article = e.type === 'person' ? null : articleOf(e)
  if (article?.number === 'p') return false
  const shown = e.gender ?? article?.gender
  return !(shown && gender && shown !== gender)
}

/** `accused the diplomat of fraud`: a bare noun that tells nothing of whose he is. */
const isMatter = ({ definite, mention, titles, noun, owner }: NounPhrase): boolean =>
  !definite && !mention && !titles.length && !noun && !owner

const isBodyOrCountry = ({ type, kind }: Entity): boolean => type === 'institution' || kind === 'country'

/** Those who own what a phrase names: `les délégués de X et de Y`. */
export const ownersOf = ({ owner, owners }: NounPhrase): readonly (Entity | null)[] =>
  owner ? [owner.entity, ...owners.map((m) => m.entity)] : []

/** Kinds of bodies that stand for their country where they have no name. */
const STATE_BODIES = new Set(['government', 'military', 'police'])

const LEADERS = new Set([
  'head-of-state',
  'head-of-government',
  'monarch',
  'secretary-general',
  'chair',
  'minister',
])
