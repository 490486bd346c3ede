/**
 * Verb readings at run time: from an inflected form to its lemmas and tags. The table is compiled from a language's
 * verbs by `build/verbs.ts`; nothing here knows a language.
 */

/** One way to read a form. `person` 0 and the empty strings mean "not told by the form". */
export interface VerbReading {
  readonly lemma: string
  readonly form: VerbFormName
  readonly person: 0 | 1 | 2 | 3
  readonly number: '' | 's' | 'p'
  readonly gender: '' | 'm' | 'f'
}

export type VerbFormName =
  | 'present'
  | 'past'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperative'
  | 'infinitive'
  | 'gerund'
  | 'participle'

/** The letter that stands for a form in a compiled table. */
export const FORM_LETTERS: Readonly<Record<VerbFormName, string>> = {
  present: 'P',
  past: 'A',
  imperfect: 'I',
  future: 'F',
  conditional: 'C',
  subjunctive: 'S',
  imperative: 'Y',
  infinitive: 'W',
  gerund: 'G',
  participle: 'K',
}

/**
 * Compiled verbs, plain JSON. A paradigm is what all its verbs have in common after their stems: `suffix:tag,tag`
 * joined by blanks, the lemma's suffix first; a tag is a form letter with person, number and gender where told
 * (`P3s`, `Kfp`, `G`). `stems` maps the first two characters of stems to the stems' rests, each with the index of its
 * paradigm in base 36: `rest:index`, joined by blanks. A stem may be shorter than two characters, or empty.
 */
export interface VerbTable {
  readonly paradigms: readonly string[]
  readonly stems: Readonly<Record<string, string>>
}

/** Length of the keys of `VerbTable.stems`. */
export const STEM_KEY_LENGTH = 2

type Tags = Omit<VerbReading, 'lemma'>

interface Paradigm {
  readonly lemmaSuffix: string
  readonly bySuffix: ReadonlyMap<string, readonly Tags[]>
}

const NONE: readonly VerbReading[] = []
const FORMS = new Map(Object.entries(FORM_LETTERS).map(([name, letter]) => [letter, name as VerbFormName]))

/**
 * Makes the look-up of a table.
 * In: a compiled table. Out: a function from a form (lower case, NFC) to all its readings, longest stem first, empty
 * when it is no form of a known verb. Stems are unpacked group by group when first asked for, so this costs nothing
 * itself. Readings are not cached: callers look a form up once.
 */
export function createVerbLookup(table: VerbTable): (form: string) => readonly VerbReading[] {
  const groups = new Map<string, Group | null>()
  const parsed: (Paradigm | undefined)[] = []
  const groupAt = (key: string) => {
    let group = groups.get(key)
    if (group === undefined) {
      const packed = Object.hasOwn(table.stems, key) ? table.stems[key] : undefined
      group = packed === undefined ? null : unpack(packed)
      groups.set(key, group)
    }
    return group
  }

  return (form) => {
    let found: VerbReading[] | undefined
    for (let cut = form.length; cut >= 0; cut--) {
      const indices = groupAt(form.slice(0, Math.min(cut, STEM_KEY_LENGTH)))?.get(
        form.slice(STEM_KEY_LENGTH, cut),
      )
      if (indices === undefined) continue
      const suffix = form.slice(cut)
      for (const index of indices) {
        const paradigm = (parsed[index] ??= parseParadigm(table.paradigms[index]!))
        const tags = paradigm.bySuffix.get(suffix)
        if (tags === undefined) continue
        const lemma = form.slice(0, cut) + paradigm.lemmaSuffix
        found ??= []
        for (const tag of tags) found.push({ lemma, ...tag })
      }
    }
    return found ?? NONE
  }
}

/** Paradigm indices by the rest of a stem. */
type Group = ReadonlyMap<string, readonly number[]>

function unpack(packed: string): Group {
  const group = new Map<string, number[]>()
  for (const item of packed.split(' ')) {
    const colon = item.lastIndexOf(':')
    const rest = item.slice(0, colon)
    const index = Number.parseInt(item.slice(colon + 1), 36)
    const known = group.get(rest)
    if (known) known.push(index)
    else group.set(rest, [index])
  }
  return group
}

function parseParadigm(forms: string): Paradigm {
  const bySuffix = new Map<string, Tags[]>()
  let lemmaSuffix = ''
  forms.split(' ').forEach((part, index) => {
    const [suffix = '', tags = ''] = part.split(':')
    if (index === 0) lemmaSuffix = suffix
    if (tags) bySuffix.set(suffix, tags.split(',').map(parseTag))
  })
  return { lemmaSuffix, bySuffix }
}

function parseTag(tag: string): Tags {
  const form = FORMS.get(tag.charAt(0))
  if (form === undefined) throw new Error(`verb table: unknown tag ${tag}`)
  const person = Number(/[123]/.exec(tag)?.[0] ?? 0) as 0 | 1 | 2 | 3
  const rest = tag.slice(1)
  return {
    form,
    person,
    number: rest.includes('s') ? 's' : rest.includes('p') ? 'p' : '',
    gender: rest.includes('m') ? 'm' : rest.includes('f') ? 'f' : '',
  }
}
