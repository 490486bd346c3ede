/** Ties complements (`agencies of X`) and appositions (`X, minister of Y,`) to their noun phrase. */
import { BIT, JOB } from '../pack/grammar.js'
import { LIST } from '../pack/lists.js'
import { LOWER } from '../pack/pack.js'
import type { Mention, Token } from '../types.js'
import { type Item, isFiniteVp, isNp, isVp } from './items.js'
import { isPerson, isThing, PERSONS } from './phrase-kinds.js'
import type { Mutable, NounPhrase } from './types.js'

/** A phrase that has taken the next items into it. */
interface Tied {
  readonly np: NounPhrase
  /** How many items it took. */
  readonly taken: number
}

/** The items with each noun phrase and what belongs to it in one. */
export function tiePhrases(tokens: readonly Token[], items: readonly Item[]): Item[] {
  const done: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const host = done.at(-1)
    const tied = isNp(host) ? tie(tokens, host.np, done, items, i) : null
    if (!tied) {
      done.push(items[i]!)
      continue
    }
    done[done.length - 1] = { kind: 'np', first: host!.first, last: tied.np.last, np: tied.np }
    i += tied.taken - 1
  }
  return done
}

/** What phrase `host`, the last of those done, makes of the items from `i` on; null where they are not its own. */
function tie(
  tokens: readonly Token[],
  host: NounPhrase,
  done: readonly Item[],
  items: readonly Item[],
  i: number,
): Tied | null {
  const lead = done.at(-2)
  const item = items[i]!
  const next = items[i + 1]
  switch (item.kind) {
    case 'prep':
      return isNp(next) && takesComplement(tokens, host, lead, item, next.np)
        ? { np: withComplement(tokens, host, next.np), taken: 2 }
        : null
    case 'coord': {
      const inner = items[i + 2]
      if (isNp(inner) && isGenitive(tokens, next) && (host.of || host.noun?.list === 'body-nouns'))
        return { np: withSecondComplement(host, inner.np), taken: 3 }
      // `minister of X and secretary of Y`: two offices of one person
      return isNp(next) && sameHolder(host, next.np) ? { np: unite(host, next.np), taken: 2 } : null
    }
    case 'comma': {
      const inner = items[i + 2]
      if (
        isNp(inner) &&
        isGenitive(tokens, next) &&
        isJoint(host, inner.np) &&
        isSeries(tokens, host, items, i)
      )
        return { np: withSecondComplement(host, inner.np), taken: 3 }
      if (isNp(next) && isCalled(host, lead, next.np) && closesInsertion(items, i + 2))
        return { np: unite(host, next.np), taken: 2 }
      // `X, minister of Y,` and `minister of Y, X,`; but `Welcoming the guest, X thanked` has two phrases
      // nor has `Flanqué de son avocat, X a remercié`
      if (!isNp(next)) return null
      const behind = items[i + 2]
      const governed = isVp(lead) ? !isFiniteVp(lead) : lead?.kind === 'prep' && isPerson(next.np)
      if (governed && isFiniteVp(behind)) return null
      // `met X, a spokesman said`: no comma closes what would be told of X
      const opens = (tokens[next.np.first]!.form.jobs & JOB.indefinite) !== 0
      if (opens && (isVp(lead) || lead?.kind === 'prep') && isFiniteVp(behind)) return null
      // `backed its ally, President X accusing Y of …`: no comma closes it either
      if (lead && next.np.mention && isVp(behind) && behind.verb.kind === 'gerund') return null
      const complement = isVp(behind) || !closesInsertion(items, i + 2) ? null : withName(host, next.np)
      if (complement) return { np: complement, taken: 2 }
      const named =
        apposed(host, next.np) ||
        isHolder(host, next.np, behind) ||
        (isSomebody(tokens, host, lead) &&
          !isInset(done) &&
          isLoneName(next.np) &&
          closesInsertion(items, i + 2))
      if (!named) return null
      const np = unite(host, next.np)
      if (host.mention?.type === 'person') np.mention = host.mention
      return { np, taken: 2 }
    }
    case 'np':
      // `the X (ABC) militia`, `fighters of the X (ABC) militia`: a bare noun behind the brackets goes with the name
      if ((host.mention ?? host.of?.mention) && host.last < item.first && isBareNoun(tokens, item.np))
        return { np: headedBy(tokens, host, item.np), taken: 1 }
      return besides(host, item.np) ? { np: unite(host, item.np), taken: 1 } : null
    default:
      return null
  }
}

function takesComplement(
  tokens: readonly Token[],
  host: NounPhrase,
  lead: Item | undefined,
  preposition: Item,
  inner: NounPhrase,
): boolean {
  if (host.date || inner.date || host.pronoun !== null) return false
  if (isVp(lead) && isReleased(host, inner)) return false
  // `a bénéficié à Lusaka d'un prêt`, `was accused in Lusaka of theft`: a place that is but a name is of nothing
  if (lead?.kind === 'prep' && isBareTown(host) && inner.mention?.type !== 'place') return false
  // `a fait part au roi Harald de sa volonté`
  if (isPerson(host) && inner.possessive !== null && inner.mention === null) return false
  const { jobs } = tokens[preposition.first]!.form
  // `a spokesman for the ministry` is the ministry's
  const spoken = host.noun?.attrs.role === 'spokesperson' && (jobs & JOB.benefactive) !== 0
  const begins = !isVp(lead) && !isNp(lead) && lead?.kind !== 'prep'
  const seated = begins && (jobs & JOB.locative) !== 0 && isSeated(host, inner)
  return (
    spoken || seated || (jobs & JOB.genitive) !== 0 || ((jobs & JOB.origin) !== 0 && hasOrigin(host, lead))
  )
}

/** `a Frontier Corps (FC) convoy`: behind an indefinite article and a body's name a thing that is the body's; else the body. */
function headedBy(tokens: readonly Token[], host: NounPhrase, noun: NounPhrase): NounPhrase {
  const { first, definite, mention } = host
  const one = (tokens[first]!.form.jobs & JOB.indefinite) !== 0
  return mention && one && isThing(noun)
    ? { ...noun, first, owner: mention, definite }
    : extend(host, noun.last)
}

/** The name of a town and nothing else. */
const isBareTown = ({ mention, first, last }: NounPhrase): boolean =>
  mention?.type === 'place' && mention.kind === 'city' && mention.first === first && mention.last === last

/** `authorities in Kenya`, `a court in Moscow`, `prosecutors in Brazil`: of the place they are in; troops are anywhere. */
const isSeated = (
  { noun, mention, titles, owner, country, plural }: NounPhrase,
  inner: NounPhrase,
): boolean => {
  if (!noun || mention || titles.length || owner || country || inner.mention?.type !== 'place') return false
  if (noun.list === 'body-nouns') return noun.attrs.kind !== 'military'
  const officials = noun.list === 'titles' || (noun.list === 'group-nouns' && noun.attrs.of === 'person')
  return officials && plural && !noun.attrs.civil && inner.mention.kind === 'country'
}

/** `a relevé X de ses fonctions`: what stands behind an object that is but a name and names nobody goes with the verb. */
const isReleased = (host: NounPhrase, inner: NounPhrase): boolean =>
  host.mention !== null &&
  host.last === host.mention.last &&
  inner.mention === null &&
  inner.titles.length === 0 &&
  (inner.possessive !== null || inner.owner === null)

/** `officials from Kenya met`: where unnamed people come from, who are no object (`withdrew troops from Mali`). */
function hasOrigin(host: NounPhrase, lead: Item | undefined): boolean {
  if (host.mention || host.owner || host.country) return false
  const { noun, members, plural, definite } = host
  const people = members !== null || noun?.list === 'group-nouns' || noun?.list === 'titles'
  if (!isVp(lead)) return (people && (plural || members !== null)) || noun?.list === 'body-nouns'
  return noun?.list === 'body-nouns' && !plural && !definite
}

function withComplement(tokens: readonly Token[], host: NounPhrase, inner: NounPhrase): NounPhrase {
  // `une dizaine de militants de X` are militants
  if (isQuantity(tokens, host) && isCounted(inner)) {
    const np = extend(inner, inner.last)
    np.plural = true
    return np
  }
  const np = extend(host, inner.last)
  // `le chef de milice Paul Lind`: the name behind the noun of an office is its holder; not `l'adjoint du ministre Paul Lind`
  if (
    host.noun?.list === 'titles' &&
    !inner.titles.length &&
    inner.mention?.type === 'person' &&
    inner.mention.first > inner.first &&
    inner.noun?.list !== 'person-nouns'
  )
    np.mention = inner.mention
  np.owner = ownerBy(host, inner)
  np.country = host.country ?? (host.mention ? null : inner.country)
  np.of = inner
  return np
}

/** `les forces de police et de sécurité du Mali`: one head, coordinated complements. */
function withSecondComplement(host: NounPhrase, inner: NounPhrase): NounPhrase {
  const np = extend(host, inner.last)
  np.owner = ownerBy(host, inner)
  if (isJoint(host, inner)) np.owners = [...host.owners, inner.mention!]
  return np
}

/** `les ministres du Mali, du Niger et du Togo`, `les avoirs de X et de son directeur, Y`: of several countries, or bodies and persons. */
const isJoint = ({ mention, owner }: NounPhrase, inner: NounPhrase): boolean =>
  !mention &&
  owner !== null &&
  inner.mention !== null &&
  (inner.mention.type === 'place') === (owner.type === 'place')

/** `de X, de Y et de Z`: behind the comma the complements go on to an `and`; those of a plural may stop anywhere. */
function isSeries(
  tokens: readonly Token[],
  { plural }: NounPhrase,
  items: readonly Item[],
  at: number,
): boolean {
  if (plural) return true
  let i = at
  while (items[i]?.kind === 'comma' && isGenitive(tokens, items[i + 1]) && isNp(items[i + 2])) i += 3
  return items[i]?.kind === 'coord' && isGenitive(tokens, items[i + 1])
}

/** The owner of a phrase, else the one that its complement names. */
function ownerBy(host: NounPhrase, inner: NounPhrase): Mention | null {
  const owner = host.owner ?? (host.mention ? null : (inner.mention ?? inner.owner))
  return owner?.type === 'title' ? null : owner
}

/** The phrase as one that `owner` has. */
export function owned(np: NounPhrase, owner: Mention): NounPhrase {
  const own = extend(np, np.last)
  own.owner = owner
  return own
}

/** A number or measure of what its complement names. */
const isQuantity = (
  tokens: readonly Token[],
  { head, mention, titles, noun, possessive }: NounPhrase,
): boolean =>
  mention === null &&
  titles.length === 0 &&
  noun === null &&
  possessive === null &&
  (tokens[head]!.form.classes & BIT.quantifier) !== 0

/** `militants`, `the M23's men`, `its camps`, `the group's camps`; of `the suspects`, `its ministers` nobody knows which. */
function isCounted({ possessive, members, of, ...np }: NounPhrase): boolean {
  if (!np.definite && possessive === null) return true
  if (np.mention !== null || np.pronoun !== null) return false
  return members !== null ? np.owner !== null : np.noun === null && (possessive !== null || of !== null)
}

/** A common noun in lower case, without an article or a number. */
const isBareNoun = (
  tokens: readonly Token[],
  { first, definite, mention, titles, date, pronoun, size }: NounPhrase,
): boolean =>
  !(definite || mention || titles.length || date || pronoun || size) &&
  (tokens[first]!.form.shape & LOWER) !== 0 &&
  !(tokens[first]!.form.classes & BIT.quantifier)

const isGenitive = (tokens: readonly Token[], item: Item | undefined): boolean =>
  item?.kind === 'prep' && (tokens[item.first]!.form.jobs & JOB.genitive) !== 0

/** `the main opposition party, the UDP`, `X and its subsidiary, Y,`: an unnamed body and its name; but `In its report, Y,`. */
const isCalled = (
  { noun, mention, plural, definite, owner, possessive, of }: NounPhrase,
  lead: Item | undefined,
  { mention: name }: NounPhrase,
): boolean =>
  (noun
    ? noun.list === 'body-nouns' || noun.list === 'institution-heads'
    : possessive !== null && of === null && lead?.kind !== 'prep') &&
  (definite || owner !== null) &&
  !mention &&
  !plural &&
  (owner === null || owner.type === 'place') &&
  name?.type === 'institution'

/** A comma or stop at `at` that no list goes on behind. */
function closesInsertion(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.kind
  return items[at]?.kind === 'break' || (items[at]?.kind === 'comma' && next !== 'np' && next !== 'coord')
}

/** True where two phrases side by side name one person: a title and its holder, a person noun and a name. */
function apposed(a: NounPhrase, b: NounPhrase): boolean {
  if (sameHolder(a, b)) return true
  const person = b.mention?.type === 'person'
  return Boolean(person && !a.mention && a.noun && PERSONS.has(a.noun.list) && !a.plural)
}

/** `le chef politique du Hamas, Paul Lind`: an office that no rule takes for a title, and its holder; not `…, Paul Lind said`. */
const isHolder = (host: NounPhrase, { mention }: NounPhrase, behind: Item | undefined): boolean =>
  mention?.type === 'person' &&
  host.noun?.list === 'titles' &&
  (host.definite || host.owner !== null) &&
  !host.mention &&
  !host.titles.length &&
  !host.plural &&
  !isVp(behind)

/** `the appeal of the PDP candidate, X`: with the name of who the complement is; null where that is nobody's. */
function withName(host: NounPhrase, next: NounPhrase): NounPhrase | null {
  const { of } = host
  if (!of || of.mention || host.noun || !apposed(of, next)) return null
  const np = extend(host, next.last)
  np.of = unite(of, next)
  np.owner = null
  return np
}

/** `arrested a Lithuanian national`, `killed one of its commanders`: one of those that the verb before tells of. */
function isSomebody(
  tokens: readonly Token[],
  { first, mention, titles, plural, pronoun, date }: NounPhrase,
  lead: Item | undefined,
): boolean {
  const has = (at: number, job: number): boolean => ((tokens[at]?.form.jobs ?? 0) & job) !== 0
  // `l'un des chefs du gang, X`
  const one = has(first + 1, JOB.indefinite) && has(first + 2, JOB.genitive)
  // not `lors du sommet d'Oslo, X, …`, whose article is the preposition's
  const { form, lists } = tokens[first]!
  const counted = (form.classes & (BIT.quantifier | BIT.determiner)) !== 0 || (lists & LIST.dates) !== 0
  const single = has(first, JOB.indefinite) || (counted && has(first + 1, JOB.genitive)) || one
  return lead !== undefined && single && !mention && !titles.length && (!plural || one) && !pronoun && !date
}

/** `a nommé, dans un communiqué, X`: the phrase stands between commas behind a verb. */
const isInset = (done: readonly Item[]): boolean =>
  done.at(-2)?.kind === 'prep' && done.at(-3)?.kind === 'comma' && isVp(done.at(-4))

/** Nothing but the name of a person. */
const isLoneName = ({ mention, first, last }: NounPhrase): boolean =>
  mention?.type === 'person' && mention.first === first && mention.last === last

/** `l'otage Paul Lind`, but `a pris en otage le maire Paul Lind`: without a comma a phrase with an article is its own. */
const besides = (a: NounPhrase, b: NounPhrase): boolean => sameHolder(a, b) || (!b.definite && apposed(a, b))

function sameHolder(a: NounPhrase, b: NounPhrase): boolean {
  if (a.titles.length === 0 && b.titles.length === 0) return false
  const holders = (np: NounPhrase): Mention[] =>
    [np.mention?.type === 'person' ? np.mention : null, ...np.titles.map((t) => t.holder)].filter(
      (m) => m !== null,
    )
  const left = holders(a)
  return left.length > 0 && holders(b).some((h) => left.includes(h))
}

/** Two phrases for one holder in one. */
function unite(a: NounPhrase, b: NounPhrase): Mutable<NounPhrase> {
  const np = extend(a, b.last)
  np.mention = b.mention ?? a.mention
  np.titles = [...a.titles, ...b.titles]
  return np
}

/** The phrase with an end further on. A copy field by field: phrases of one shape keep the code around them fast. */
function extend(np: NounPhrase, last: number): Mutable<NounPhrase> {
  return {
    first: np.first,
    last,
    mention: np.mention,
    titles: np.titles,
    noun: np.noun,
    head: np.head,
    pronoun: np.pronoun,
    owner: np.owner,
    owners: np.owners,
    country: np.country,
    possessive: np.possessive,
    plural: np.plural,
    size: np.size,
    members: np.members,
    of: np.of,
    definite: np.definite,
    date: np.date,
  }
}
