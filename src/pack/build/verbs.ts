/**
 * Compiles a language's verbs into a table: those of the library that `verbs:` in its `language.yaml` names, as
 * `sources/<name>.ts` reads them, corrected and completed by its `verbs.txt`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PackError } from '../errors.js'
import { isMap, readYaml } from '../source/yaml.js'
import { FORM_LETTERS, STEM_KEY_LENGTH, type VerbFormName, type VerbTable } from '../verbs.js'
import * as compromise from './sources/compromise.js'
import * as lefff from './sources/lefff.js'

/** Forms of one verb by tag (`P3s`, see VerbTable); the lemma is the key under which it is kept. */
export type VerbForms = Map<string, readonly string[]>

/** What the verbs file states of one verb, by attribute (`past` → `broke`); see the head of src/lang/en/verbs.txt. */
export type VerbAttributes = Readonly<Record<string, string>>

/** A language's verbs, as its library has them. */
export interface VerbSource {
  /** All verbs of the library by lemma. */
  verbs(): Map<string, VerbForms>
  /** The rule for verbs that only the verbs file has: forms by lemma and stated attributes. Absent: `like=` is a must. */
  conjugate?(lemma: string, attributes: VerbAttributes): VerbForms
  /** Last pass over the finished verbs, for spellings that follow from others. */
  finish?(verbs: Map<string, VerbForms>): void
}

const SOURCES: Readonly<Record<string, VerbSource>> = { compromise, lefff }

/** Of a language that no library serves: its file states all forms of its verbs, or what they are inflected like. */
const FILE_ALONE: VerbSource = { verbs: () => new Map(), conjugate: (lemma) => new Map([['W', [lemma]]]) }

/**
 * The compiled verbs of a language.
 * In: its folder. Out: its table. Throws when there is no source of the name it gives, and on a faulty line of its
 * verbs file.
 */
export function verbTable(folder: string): VerbTable {
  const table = tables.get(folder) ?? buildVerbTable(languageVerbs(folder))
  tables.set(folder, table)
  return table
}

const tables = new Map<string, VerbTable>()

/** The source that `verbs:` names in the `language.yaml` of a folder. */
function sourceOf(folder: string): VerbSource {
  const faults: string[] = []
  const { value, root, where, at } = readYaml(join(folder, 'language.yaml'), faults)
  const source = value.verbs === undefined ? FILE_ALONE : SOURCES[String(value.verbs)]
  if (!source) {
    const known = Object.keys(SOURCES).join(', ')
    const node = isMap(root) ? at(root, 'verbs') : root
    faults.push(`${where(node)}: no library «${value.verbs}» has verbs; one of ${known}, or leave it out`)
  }
  if (faults.length || !source) throw new PackError(faults)
  return source
}

/** All verbs of a language by lemma, before compilation. In: its folder. Throws like `verbTable`. */
export function languageVerbs(folder: string): Map<string, VerbForms> {
  const source = sourceOf(folder)
  const verbs = source.verbs()
  const file = join(folder, 'verbs.txt')
  if (existsSync(file)) {
    for (const line of parseVerbsFile(readFileSync(file, 'utf8'))) applyLine(line, verbs, source, file)
  }
  source.finish?.(verbs)
  return verbs
}

interface VerbLine {
  readonly number: number
  readonly lemma: string
  readonly attributes: VerbAttributes
}

/**
 * Reads a verbs file.
 * In: its text. Out: one item per verb, in file order. Throws on an attribute without `=` and on a lemma given twice.
 */
export function parseVerbsFile(text: string): VerbLine[] {
  const out: VerbLine[] = []
  const seen = new Set<string>()
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim().normalize('NFC')
    if (!line || line.startsWith('#')) return
    const [lemmas = '', ...fields] = line.split('\t')
    const attributes: Record<string, string> = {}
    for (const field of fields) {
      const equals = field.indexOf('=')
      if (equals < 1) throw new Error(`verbs.txt:${index + 1}: attribute without "=": ${field}`)
      attributes[field.slice(0, equals)] = field.slice(equals + 1)
    }
    for (const lemma of lemmas.split('|')) {
      const name = lemma.trim()
      if (!name) continue
      if (seen.has(name)) throw new Error(`verbs.txt:${index + 1}: ${name} stands there already`)
      seen.add(name)
      out.push({ number: index + 1, lemma: name, attributes })
    }
  })
  return out
}

function applyLine(line: VerbLine, verbs: Map<string, VerbForms>, source: VerbSource, file: string): void {
  const { lemma, attributes } = line
  const fault = (what: string) => new Error(`${file}:${line.number}: ${lemma}: ${what}`)
  if (attributes.drop === 'yes') {
    verbs.delete(lemma)
    return
  }
  let forms: VerbForms | undefined
  if (attributes.like) {
    const model = verbs.get(attributes.like)
    if (!model) throw fault(`like=${attributes.like}, which is no verb known so far`)
    forms = inflectLike(lemma, attributes.like, model)
    if (!forms)
      throw fault(`cannot be inflected like ${attributes.like}: its forms do not share its beginning`)
  } else {
    forms = source.conjugate?.(lemma, attributes) ?? verbs.get(lemma)
    if (!forms) throw fault('needs like=, the language has no rule for new verbs')
  }
  forms = new Map(forms)
  for (const [key, value] of Object.entries(attributes)) {
    const tag = tagOf(key)
    if (!tag) continue
    forms.delete(tag)
    const spellings = value.split('|').filter(Boolean)
    if (spellings.length > 0) forms.set(tag, spellings)
  }
  for (const twin of attributes.also?.split('|') ?? []) {
    verbs.delete(twin)
    const twinForms = source.conjugate?.(twin, attributes) ?? inflectLike(twin, lemma, forms)
    for (const [tag, spellings] of twinForms ?? []) forms.set(tag, union(forms.get(tag), spellings))
  }
  verbs.set(lemma, forms)
}

/** `present.3s` → `P3s`; undefined when the attribute names no form. */
function tagOf(key: string): string | undefined {
  const [form = '', detail = ''] = key.split('.')
  const letter = FORM_LETTERS[form as VerbFormName] as string | undefined
  return letter === undefined ? undefined : letter + detail
}

/** Forms of `lemma` made as those of `model`: what the two lemmas end in alike inflects alike. */
function inflectLike(lemma: string, model: string, forms: VerbForms): VerbForms | undefined {
  let shared = 0
  while (shared < Math.min(lemma.length, model.length) && lemma.at(-1 - shared) === model.at(-1 - shared))
    shared++
  const oldStart = model.slice(0, model.length - shared)
  const newStart = lemma.slice(0, lemma.length - shared)
  const out: VerbForms = new Map()
  for (const [tag, spellings] of forms) {
    if (!spellings.every((spelling) => spelling.startsWith(oldStart))) return undefined
    out.set(
      tag,
      spellings.map((spelling) => newStart + spelling.slice(oldStart.length)),
    )
  }
  return out
}

/** Both lists without repetition, the first's items first. */
export function union(first: readonly string[] | undefined, second: readonly string[]): string[] {
  return [...new Set([...(first ?? []), ...second])]
}

/**
 * Compiles verbs.
 * In: forms by lemma (lower case, NFC). Out: the table, paradigms with most verbs first. Deterministic.
 */
export function buildVerbTable(verbs: ReadonlyMap<string, VerbForms>): VerbTable {
  const stemsByParadigm = new Map<string, string[]>()
  for (const lemma of [...verbs.keys()].sort()) {
    const tagsByForm = new Map<string, Set<string>>([[lemma, new Set()]])
    for (const [tag, spellings] of verbs.get(lemma)!) {
      for (const spelling of spellings) {
        if (!tagsByForm.has(spelling)) tagsByForm.set(spelling, new Set())
        tagsByForm.get(spelling)!.add(tag)
      }
    }
    const stem = commonPrefix([...tagsByForm.keys()])
    const parts = [...tagsByForm].map(
      ([form, tags]) => `${form.slice(stem.length)}:${[...tags].sort().join(',')}`,
    )
    const forms = [parts[0], ...parts.slice(1).sort()].map((part) => ` ${part}`).join('')
    const stems = stemsByParadigm.get(forms)
    if (stems) stems.push(stem)
    else stemsByParadigm.set(forms, [stem])
  }
  const paradigms = [...stemsByParadigm].sort(
    ([forms, a], [otherForms, b]) => b.length - a.length || (forms < otherForms ? -1 : 1),
  )
  const groups = new Map<string, string[]>()
  paradigms.forEach(([, stems], index) => {
    for (const stem of stems) {
      const key = stem.slice(0, STEM_KEY_LENGTH)
      if (!groups.has(key)) groups.set(key, [])
      groups.get(key)!.push(` ${stem.slice(STEM_KEY_LENGTH)}:${index.toString(36)}`)
    }
  })
  return {
    paradigms: paradigms.map(([forms]) => forms),
    stems: Object.fromEntries([...groups].sort().map(([key, items]) => [key, items.join('')])),
  }
}

function commonPrefix(words: readonly string[]): string {
  let prefix = words[0] ?? ''
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return prefix
}
