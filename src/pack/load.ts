/** Compiled packs to running ones. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CompiledPack } from './compile.js'
import { BIT, JOB } from './grammar.js'
import { type CompiledLexicon, createLexicon, type Lexicon } from './lexicon.js'
import { createIntern, type Pack } from './pack.js'
import { createVerbLookup, type VerbReading } from './verbs.js'

/**
 * Makes a compiled pack run.
 * @param shared lists that serve all languages (given names, cities)
 */
export function createPack(compiled: CompiledPack, shared: readonly Lexicon[] = []): Pack {
  const classes = bitsOf(compiled.grammar.words, BIT)
  const jobs = bitsOf(compiled.grammar.jobs, JOB)
  const verbs: (form: string) => readonly VerbReading[] = compiled.verbs
    ? createVerbLookup(compiled.verbs)
    : () => []
  return {
    code: compiled.code,
    name: compiled.name,
    tokens: {
      elisions: new Set(compiled.elisions),
      namePrefixes: new Set(compiled.namePrefixes),
      clitics: new Set(compiled.clitics),
    },
    abbreviations: new Set(compiled.abbreviations),
    functionWords: new Set(classes.keys()),
    grammar: compiled.grammar,
    rules: compiled.rules,
    frames: compiled.frames,
    intern: createIntern(
      [createLexicon(compiled.lexicon), ...shared],
      (word) => classes.get(word) ?? 0,
      (word) => jobs.get(word) ?? 0,
      verbs,
    ),
  }
}

/** Each word's bits, from lists of words by name. */
function bitsOf(lists: Readonly<Record<string, readonly string[]>>, bits: Readonly<Record<string, number>>): Map<string, number> {
  const table = new Map<string, number>()
  for (const [name, words] of Object.entries(lists))
    for (const word of words) table.set(word, (table.get(word) ?? 0) | (bits[name] ?? 0))
  return table
}

/**
 * Loads the packs that come with the program, in order of their codes.
 * @throws Error when the package was not built
 */
export function loadBundledPacks(): Pack[] {
  const folder = fileURLToPath(new URL('../lang/', import.meta.url))
  const read = (file: string): unknown => JSON.parse(readFileSync(folder + file, 'utf8'))
  const shared = createLexicon(read('shared.json') as CompiledLexicon)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'shared.json')
    .sort()
    .map((file) => createPack(read(file) as CompiledPack, [shared]))
}
