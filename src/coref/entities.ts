/** Named mentions of a document to entities: who is who, which acronym stands for what. */
import { LIST } from '../pack/lists.js'
import { CAP, INITIAL } from '../pack/pack.js'
import { folded, isWordCharacter } from '../text/fold.js'
import type { Entity, Mention, Token } from '../types.js'

interface Group {
  readonly type: Entity['type']
  readonly mentions: Mention[]
  rule: string
}

const LETTER: Readonly<Record<Entity['type'], string>> = { person: 'p', institution: 'i', place: 'l' }

/**
 * Groups mentions into entities and points each mention at its entity. Ids count in text order (`p1`, `i1`, `l1`).
 * @param aliases acronyms that the text explains, to the mention they stand for
 */
export function readEntities(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  aliases: ReadonlyMap<Mention, Mention>,
): Entity[] {
  const groups = [
    ...groupPeople(
      tokens,
      mentions.filter((m) => m.type === 'person'),
      new Set(mentions.filter((m) => m.role === 'monarch').map((m) => m.holder)),
    ),
    ...groupBodies(
      tokens,
      mentions.filter((m) => m.type === 'institution'),
      aliases,
    ),
    ...groupBy(
      mentions.filter((m) => m.type === 'place'),
      (m) => placeKey(text, m),
      'place',
    ),
  ].sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first)
  const counts = { person: 0, institution: 0, place: 0 }
  const entities = groups.map((group) => {
    const name = fullest(text, group.mentions)
    const entity: Entity = {
      id: `${LETTER[group.type]}${++counts[group.type]}`,
      type: group.type,
      name,
      country: first(group.mentions, (m) => m.country),
      kind: first(group.mentions, (m) => m.kind),
      acronym: group.type === 'institution' ? acronymOf(text, group.mentions, name) : null,
      gender: first(group.mentions, (m) => m.gender) as Entity['gender'],
      mentions: group.mentions,
      rule: group.rule,
    }
    for (const mention of group.mentions) mention.entity = entity
    return entity
  })
  genderByTitle(mentions)
  for (const entity of entities) if (entity.type === 'person') entity.gender ??= genderByName(tokens, entity)
  return entities
}

/** `Gloria Pérez`: the gender that the given name before others tells; `Kim`, `Andrea` tell none. */
function genderByName(tokens: readonly Token[], { mentions }: Entity): Entity['gender'] {
  const { first, last } = mentions.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a))
  if (last - first < 2) return null
  const told = (at: number): Entity['gender'] => {
    const { entries, listed } = tokens[at]!.form
    const given = listed & LIST.surnames ? null : entries.find((e) => e.bit === LIST['given-names'])
    return given && given.attrs.ambiguous !== 'yes'
      ? ((given.attrs.gender as Entity['gender']) ?? null)
      : null
  }
  // `Jean-Noël`
  const compound = tokens[first + 1]!.form.text === '-' && first + 2 < last
  return told(first) ?? (compound ? told(first + 2) : null)
}

/** `Queen X`, `la présidente X`: a title that only women or men have tells whom it names, where the name does not. */
function genderByTitle(mentions: readonly Mention[]): void {
  for (const { type, gender, holder } of mentions)
    if (type === 'title' && gender && holder?.entity) holder.entity.gender ??= gender
}

const first = <T>(mentions: readonly Mention[], pick: (m: Mention) => T | null): T | null => {
  for (const m of mentions) {
    const value = pick(m)
    if (value !== null) return value
  }
  return null
}

/** The words of a mention, whatever blank or line break parts them. */
const written = (text: string, { start, end }: Mention): string => text.slice(start, end).replace(/\s+/g, ' ')

/** The longest form, the first of equal ones, a form in mixed case before one in capitals. */
function fullest(text: string, mentions: readonly Mention[]): string {
  const shouted = (s: string): number => (s.length > 3 && s === s.toUpperCase() ? 1 : 0)
  return mentions
    .map((m) => written(text, m))
    .reduce((a, b) => (shouted(b) < shouted(a) || (shouted(b) === shouted(a) && b.length > a.length) ? b : a))
}

function acronymOf(text: string, mentions: readonly Mention[], name: string): string | null {
  const forms = mentions.map((m) => written(text, m))
  return forms.find((f) => f !== name && f.length < 12 && isAcronym(f)) ?? null
}

/** Letters and digits, the first and one more a capital. */
function isAcronym(form: string): boolean {
  let capitals = 0
  for (let i = 0; i < form.length; i++) {
    if (!isWordCharacter(form.charCodeAt(i))) return false
    if (form[i] !== form[i]!.toLowerCase()) capitals++
    else if (i === 0) return false
  }
  return capitals > 1
}

const placeKey = (text: string, m: Mention): string =>
  m.kind === 'country' && m.country ? `country:${m.country}` : (m.id ?? folded(written(text, m)))

function groupBy(mentions: readonly Mention[], key: (m: Mention) => string, type: Entity['type']): Group[] {
  const groups = new Map<string, Group>()
  for (const m of mentions) {
    const k = key(m)
    const group = groups.get(k)
    if (group) group.mentions.push(m)
    else groups.set(k, { type, mentions: [m], rule: m.rule })
  }
  return [...groups.values()]
}

/** Name parts without hyphens, stops and particles' case. */
function nameParts(tokens: readonly Token[], m: Mention): { parts: string[]; initials: string[] } {
  const parts: string[] = []
  const initials: string[] = []
  for (let i = m.first; i < m.last; i++) {
    const { form } = tokens[i]!
    if (form.text === '-' || form.text === '.') continue
    if (form.shape & INITIAL) initials.push(form.folded)
    else parts.push(form.folded)
  }
  return { parts, initials }
}

/**
 * Same folded name; a shorter form of a fuller one; initials that fit. Of several fitting, the one mentioned last.
 * @param monarchs mentions that the title of a monarch stands with
 */
function groupPeople(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  monarchs: ReadonlySet<Mention | null>,
): Group[] {
  const named = mentions.map((m) => ({ m, ...nameParts(tokens, m) }))
  const full = new Map<string, Group & { parts: string[]; initials: string[] }>()
  const pending: typeof named = []
  const key = (n: { parts: string[]; initials: string[] }): string =>
    `${n.initials.join('')} ${n.parts.join(' ')}`
  for (const n of named) {
    if (n.parts.length + n.initials.length < 2) {
      pending.push(n)
      continue
    }
    const known = full.get(key(n))
    if (known) known.mentions.push(n.m)
    else
      full.set(key(n), {
        type: 'person',
        mentions: [n.m],
        rule: n.m.rule,
        parts: n.parts,
        initials: n.initials,
      })
  }
  // longer names take in shorter ones that are their subsequence: `Kassym Tokayev`, `A. Bakayev`
  const groups = [...full.values()].sort(
    (a, b) => b.parts.length - a.parts.length || a.mentions[0]!.first - b.mentions[0]!.first,
  )
  const kept: typeof groups = []
  for (const group of groups) {
    const host = kept.find((k) => within(group, k) && !isFather(tokens, group, k))
    if (host) host.mentions.push(...group.mentions)
    else kept.push(group)
  }
  for (const n of pending) {
    const fitting = kept.filter((k) => within(n, k) && !isOtherMonarch(n, k, monarchs))
    const before = fitting
      .map((k) => ({
        k,
        at: Math.max(-1, ...k.mentions.filter((m) => m.first < n.m.first).map((m) => m.first)),
      }))
      .sort((a, b) => b.at - a.at || a.k.mentions[0]!.first - b.k.mentions[0]!.first)[0]
    if (before) before.k.mentions.push(n.m)
    else
      kept.push({
        type: 'person',
        mentions: [n.m],
        rule: n.m.rule,
        parts: n.parts,
        initials: n.initials,
      })
  }
  for (const k of kept) k.mentions.sort((a, b) => a.first - b.first)
  return kept
}

/** `Salman bin Faisal` is the father of `Mohammed bin Salman bin Faisal`, and no shorter form. */
function isFather(tokens: readonly Token[], small: Group, large: Group): boolean {
  const { first } = small.mentions[0]!
  const son = large.mentions[0]!
  for (let i = son.first + 1; i < son.last - 1; i++)
    if (tokens[i + 1]!.form.folded === tokens[first]!.form.folded)
      return tokens[i]!.form.entries.some(
        ({ bit, attrs }) => bit === LIST.particles && attrs.rel === 'father',
      )
  return false
}

/** `Sultan Ibrahim` goes by his first name: no `Anwar Ibrahim` that is called no monarch. */
const isOtherMonarch = (
  { m, parts }: { readonly m: Mention; readonly parts: readonly string[] },
  large: Group & { readonly parts: readonly string[] },
  monarchs: ReadonlySet<Mention | null>,
): boolean =>
  monarchs.has(m) && parts[0] !== large.parts[0] && !large.mentions.some((other) => monarchs.has(other))

function within(
  small: { parts: readonly string[]; initials: readonly string[] },
  large: { parts: readonly string[]; initials: readonly string[] },
): boolean {
  const rest = [...large.parts]
  for (const part of small.parts) {
    const at = rest.indexOf(part)
    if (at === -1) return false
    rest.splice(at, 1)
  }
  for (const initial of small.initials) {
    const at = rest.findIndex((part) => part.startsWith(initial))
    if (at === -1) return large.initials.includes(initial)
    rest.splice(at, 1)
  }
  return small.parts.length > 0
}

/** Bodies: by the identity a list gives, by acronym, by folded words; then a short form joins the one body it fits. */
function groupBodies(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  aliases: ReadonlyMap<Mention, Mention>,
): Group[] {
  const keyOf = (m: Mention): string => {
    const target = aliases.get(m) ?? m
    return target.id ?? wordsOf(tokens, target).join(' ')
  }
  const bare = mentions.filter((m) => isBare(tokens, m) && !aliases.has(m))
  const named = bare.length > 0 ? mentions.filter((m) => !bare.includes(m)) : mentions
  const groups = groupBy(named, keyOf, 'institution')
  const kept: Group[] = []
  const bySize = groups.sort((a, b) => longest(b) - longest(a) || a.mentions[0]!.first - b.mentions[0]!.first)
  for (const group of bySize) {
    const hosts = kept.filter((k) => shortens(tokens, group, k))
    if (hosts.length === 1) hosts[0]!.mentions.push(...group.mentions)
    else kept.push(group)
  }
  const left = bare.filter((m) => {
    const host = hostOf(tokens, m, kept)
    host?.mentions.push(m)
    return !host
  })
  kept.push(...groupBy(left, keyOf, 'institution'))
  for (const k of kept) k.mentions.sort((a, b) => a.first - b.first)
  return kept
}

/** `the Organization`: a head noun with a capital and nothing else, which names no body by itself. */
function isBare(tokens: readonly Token[], m: Mention): boolean {
  const { form } = tokens[m.first]!
  if (m.last - m.first > 1 || m.country !== null || m.id !== null || !(form.shape & CAP)) return false
  return form.entries.some(({ list }) => list === 'institution-heads')
}

/**
 * The body that a bare head noun goes on about: the last one named before it that begins with the noun (`the
 * Commission`), else for an international one (`the Organization`) the one that was named most.
 */
function hostOf(tokens: readonly Token[], m: Mention, bodies: readonly Group[]): Group | null {
  const noun = tokens[m.first]!.form.folded
  let last: Group | null = null
  let most: Group | null = null
  let latest = -1
  let count = 0
  for (const body of bodies) {
    const before = body.mentions.filter((other) => other.last <= m.first)
    const { kind, country } = body.mentions[0]!
    // of bodies of a country the home one is meant, which need not be named
    if (before.length === 0 || country !== null) continue
    const at = before.at(-1)!.first
    if (at > latest && before.some((other) => heads(tokens, other, noun, m.kind))) [last, latest] = [body, at]
    if (kind === 'igo' && m.kind === 'igo' && before.length > count) [most, count] = [body, before.length]
  }
  return last ?? most
}

/** The noun is the first word of a longer name, or the last one of a name of its own kind. */
function heads(tokens: readonly Token[], name: Mention, noun: string, kind: string | null): boolean {
  if (name.last - name.first < 2) return false
  return (
    tokens[name.first]!.form.folded === noun ||
    (name.kind === kind && tokens[name.last - 1]!.form.folded === noun)
  )
}

const longest = (g: Group): number => Math.max(...g.mentions.map((m) => m.end - m.start))
const wordsOf = (tokens: readonly Token[], m: Mention): string[] => {
  const words: string[] = []
  for (let i = m.first; i < m.last; i++) words.push(tokens[i]!.form.folded)
  return words
}

/** `Vietnamese ministry` for `Vietnamese Ministry of Public Security`: same kind and country, every word in the longer. */
function shortens(tokens: readonly Token[], short: Group, long: Group): boolean {
  const a = short.mentions[0]!
  const b = long.mentions[0]!
  if (a.id && b.id) return false
  if (a.kind !== b.kind) return false
  if (a.country && b.country && a.country !== b.country) return false
  if (!a.country) return false
  const words = new Set(long.mentions.flatMap((m) => wordsOf(tokens, m)))
  return wordsOf(tokens, a).every((w) => words.has(w))
}
