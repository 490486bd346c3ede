/**
 * Verb readings at run time: from an inflected form to its lemmas and tags. The table is compiled from a language's
 * verbs by `build/verbs.ts`; nothing here knows a language.
 */
import type { Table } from './table.js'

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
 * each after a blank, the lemma's suffix first; a tag is a form letter with person, number and gender where told
 * (`P3s`, `Kfp`, `G`). `stems` maps the first characters of stems to the stems' rests, each with the index of its
 * paradigm in base 36: `rest:index`, each after a blank. A stem may be shorter than a key, or empty.
 */
export interface VerbTable {
  readonly paradigms: readonly string[]
  readonly stems: Readonly<Record<string, string>>
}

/** Length of the keys of `VerbTable.stems`. */
export const STEM_KEY_LENGTH = 3

type Tags = Omit<VerbReading, 'lemma'>

const NONE: readonly VerbReading[] = []
const FORMS = new Map(Object.entries(FORM_LETTERS).map(([name, letter]) => [letter, name as VerbFormName]))

/**
 * Makes the look-up of a table.
 * In: a compiled table. Out: a function from a form (lower case, NFC) to all its readings, longest stem first, empty
 * when it is no form of a known verb. The packed strings are searched as they are, so that nothing is built at load.
 * Readings are not cached: callers look a form up once.
 */
export const createVerbLookup = ({
  stems,
  paradigms,
}: VerbTable): ((form: string) => readonly VerbReading[]) =>
  openVerbs(
    (key) => (Object.hasOwn(stems, key) ? stems[key] : undefined),
    (index) => paradigms[Number.parseInt(index, 36)]!,
    suffixesOf(paradigms),
  )

const suffixesOf = (paradigms: readonly string[]): ReadonlySet<string> =>
  new Set(
    paradigms.flatMap((paradigm) =>
      paradigm
        .slice(1)
        .split(' ')
        .map((pair) => pair.slice(0, pair.indexOf(':'))),
    ),
  )

/**
 * The rows of a table of verbs: stems by their first characters, paradigms by `#` and their index in base 36, and all
 * suffixes behind `#`.
 */
export function verbRows({ stems, paradigms }: VerbTable): Map<string, string> {
  const rows = new Map(Object.entries(stems)).set('#', [...suffixesOf(paradigms)].join(' '))
  paradigms.forEach((paradigm, index) => {
    rows.set(`#${index.toString(36)}`, paradigm)
  })
  return rows
}

/** The look-up of verbs in a table of such rows. Rows that were asked for are kept. */
export function createVerbReader(rows: Table): (form: string) => readonly VerbReading[] {
  const known = new Map<string, string | undefined>()
  const read = (key: string): string | undefined => {
    if (!known.has(key)) known.set(key, rows(key))
    return known.get(key)
  }
  return openVerbs(read, (index) => read(`#${index}`)!, new Set(rows('#')?.split(' ')))
}

function openVerbs(
  stemsOf: (key: string) => string | undefined,
  paradigmOf: (index: string) => string,
  suffixes: ReadonlySet<string>,
): (form: string) => readonly VerbReading[] {
  const tags = new Map<string, Tags>()
  return (form) => {
    // these would find the joints of the packed strings
    if (/[ :,]/.test(form)) return NONE
    let found: VerbReading[] | undefined
    for (let cut = form.length; cut >= 0; cut--) {
      const suffix = form.slice(cut)
      // most cuts of most words leave what no verb ends in
      if (!suffixes.has(suffix)) continue
      const group = stemsOf(form.slice(0, Math.min(cut, STEM_KEY_LENGTH)))
      if (group === undefined) continue
      for (const index of values(group, form.slice(STEM_KEY_LENGTH, cut))) {
        const paradigm = paradigmOf(index)
        const [packed] = values(paradigm, suffix)
        if (!packed) continue
        const lemma = form.slice(0, cut) + paradigm.slice(1, paradigm.indexOf(':'))
        found ??= []
        for (const tag of packed.split(',')) {
          let parsed = tags.get(tag)
          if (parsed === undefined) tags.set(tag, (parsed = parseTag(tag)))
          found.push({ lemma, ...parsed })
        }
      }
    }
    return found ?? NONE
  }
}

/** All values of a key in a packed string: ` key:value key:value`. */
function values(packed: string, key: string): string[] {
  const needle = ` ${key}:`
  const out: string[] = []
  for (let at = packed.indexOf(needle); at >= 0; at = packed.indexOf(needle, at + 1)) {
    const start = at + needle.length
    const end = packed.indexOf(' ', start)
    out.push(end < 0 ? packed.slice(start) : packed.slice(start, end))
  }
  return out
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
