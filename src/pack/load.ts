/** Compiled packs to running ones. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openRomanisation, type Romanisation, type RomanisationData } from '../link/romanisation.js'
import type { CompiledPack } from './compile.js'
import { type FrameIndex, indexFrames, openFrames } from './frames.js'
import { BIT, type Grammar, JOB } from './grammar.js'
import { createLexicon, type Lexicon, openLexicon } from './lexicon.js'
import { createIntern, type Form, type Pack } from './pack.js'
import { type SharedRules, unshareRules } from './share.js'
import { openTable } from './table.js'
import { traitsOf } from './traits.js'
import { createVerbLookup, createVerbReader, type VerbReading } from './verbs.js'

/** What tells the language of a text and cuts it into tokens: all that is read of a language no text is in. */
export type PackHead = Pick<
  CompiledPack,
  'code' | 'name' | 'elisions' | 'namePrefixes' | 'clitics' | 'abbreviations' | 'grammar'
>

/** `packs.json`: the heads of all languages, and the names of their lists. */
export interface PackIndex {
  readonly packs: readonly (PackHead & { readonly lists: readonly string[] })[]
  /** Names of the lists that serve all languages. */
  readonly shared: readonly string[]
}

/** The parts of a language that are read when a text asks for them. */
export interface Parts {
  readonly lexicons: () => readonly Lexicon[]
  readonly verbs: () => (form: string) => readonly VerbReading[]
  readonly rules: () => CompiledPack['rules']
  readonly frames: () => FrameIndex
}

/**
 * Makes a compiled pack run.
 * @param shared lists that serve all languages (given names, cities)
 */
export const createPack = (compiled: CompiledPack, shared: readonly Lexicon[] = []): Pack =>
  assemble(compiled, {
    lexicons: () => [createLexicon(compiled.lexicon), ...shared],
    verbs: () => (compiled.verbs ? createVerbLookup(compiled.verbs) : () => []),
    rules: () => compiled.rules,
    frames: () => indexFrames(compiled.frames),
  })

/**
 * Loads the packs that come with the program, in order of their codes. What is large is read when the first text in
 * the language comes.
 * @throws Error when the package was not built
 */
export function loadBundledPacks(): Pack[] {
  const table = (file: string) => openTable(readFileSync(folder() + file))
  const index = json('packs.json') as PackIndex
  const shared = once(() => openLexicon(index.shared, table('shared.lexicon')))
  return index.packs.map((head) =>
    assemble(head, {
      lexicons: () => [openLexicon(head.lists, table(`${head.code}.lexicon`)), shared()],
      verbs: () => createVerbReader(table(`${head.code}.verbs`)),
      rules: () => unshareRules(json(`${head.code}.json`) as SharedRules),
      frames: () => openFrames(table(`${head.code}.frames`)),
    }),
  )
}

/** How names of other scripts are spelled, for linking. */
export const loadRomanisation = (): Romanisation =>
  openRomanisation(json('romanisation.json') as RomanisationData)

const folder = (): string => fileURLToPath(new URL('../lang/', import.meta.url))
const json = (file: string): unknown => JSON.parse(readFileSync(folder() + file, 'utf8'))

/**
 * Loads one of the packs that come with the program, for a library user whose texts are all in one language.
 * @param code ISO 639-1, `en` or `fr`
 * @throws Error when there is none for the code, or the package was not built
 */
export function loadPack(code: string): Pack {
  const packs = loadBundledPacks()
  const pack = packs.find((p) => p.code === code)
  if (!pack) throw new Error(`no language pack «${code}»; there are ${packs.map((p) => p.code).join(', ')}`)
  return pack
}

const makings = new WeakMap<Pack, { readonly head: PackHead; readonly parts: Parts }>()

/** What a pack was made of, to make another of it. */
export const makingOf = (pack: Pack): { readonly head: PackHead; readonly parts: Parts } => makings.get(pack)!

/** Makes a running pack of its parts. */
export function assemble(head: PackHead, parts: Parts): Pack {
  const classes = bitsOf(head.grammar.words, BIT)
  const jobs = bitsOf(head.grammar.jobs, JOB)
  const rules = once(parts.rules)
  const frames = once(parts.frames)
  let intern: ((word: string) => Form) | null = null
  const pack: Pack = {
    code: head.code,
    name: head.name,
    tokens: {
      elisions: new Set(head.elisions),
      namePrefixes: new Set(head.namePrefixes),
      clitics: new Set(head.clitics),
    },
    abbreviations: new Set(head.abbreviations),
    functionWords: new Set(classes.keys()),
    grammar: head.grammar,
    get rules() {
      return rules()
    },
    get frames() {
      return frames()
    },
    intern: (word) => {
      intern ??= createIntern(
        parts.lexicons(),
        (lower) => classes.get(lower) ?? 0,
        (lower) => jobs.get(lower) ?? 0,
        bareOrNot(parts.verbs(), head.grammar.bareCapitals),
        (form) => traitsOf(form, head.grammar),
      )
      return intern(word)
    },
  }
  makings.set(pack, { head, parts })
  return pack
}

/** The readings of verbs by their forms, also where the capital of a form has lost its accent: `Elu` is `élu`. */
function bareOrNot(
  verbsOf: (lower: string) => readonly VerbReading[],
  bare: Grammar['bareCapitals'],
): (lower: string, capital: boolean) => readonly VerbReading[] {
  return (lower, capital) => {
    const verbs = verbsOf(lower)
    const letter = capital && verbs.length === 0 ? bare[lower[0]!] : undefined
    return letter ? verbsOf(letter + lower.slice(1)) : verbs
  }
}

/** Each word's bits, from lists of words by name. */
function bitsOf(
  lists: Readonly<Record<string, readonly string[]>>,
  bits: Readonly<Record<string, number>>,
): Map<string, number> {
  const table = new Map<string, number>()
  for (const [name, words] of Object.entries(lists))
    for (const word of words) table.set(word, (table.get(word) ?? 0) | (bits[name] ?? 0))
  return table
}

/** `make` that is called once, when its value is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
