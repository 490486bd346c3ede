/** `npm run build`: compiles the language folders of `src/lang` to `dist/lang` and copies the schemas. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type CompiledPack, compilePack } from '../compile.js'
import { PackError } from '../errors.js'
import { frameRows } from '../frames.js'
import type { PackIndex } from '../load.js'
import { type SharedRules, shareRules } from '../share.js'
import { packTable } from '../table.js'
import { verbRows } from '../verbs.js'
import { compileLanguage } from './language.js'
import { languageFolder, languageFolders } from './paths.js'
import { sharedEntries } from './world.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const target = here('../../lang/')

function build(): void {
  mkdirSync(target, { recursive: true })
  const shared = compilePack(languageFolder('shared'), sharedEntries()).pack.lexicon
  const packs = languageFolders().map((folder) => compileLanguage(folder, shared.lists).pack)
  packs.forEach(store)
  writeRows('shared.lexicon', Object.entries(shared.rows))
  writeJson('packs.json', {
    packs: packs.map(({ lexicon, rules, frames, verbs, ...head }) => ({ ...head, lists: lexicon.lists })),
    shared: shared.lists,
  } satisfies PackIndex)
  writeJson('romanisation.json', parse(readFileSync(`${languageFolder('shared')}/romanisation.yaml`, 'utf8')))
  cpSync(here('../../../src/schema'), here('../../schema'), { recursive: true })
}

/** Writes what `loadBundledPacks` reads only for texts in the language. */
function store({ code, lexicon, rules, frames, verbs }: CompiledPack): void {
  writeJson(`${code}.json`, shareRules(rules) satisfies SharedRules)
  writeRows(`${code}.frames`, frameRows(frames))
  writeRows(`${code}.lexicon`, Object.entries(lexicon.rows))
  writeRows(`${code}.verbs`, verbs ? verbRows(verbs) : [])
}

const writeJson = (file: string, value: unknown): void => writeFileSync(target + file, JSON.stringify(value))
const writeRows = (file: string, rows: Iterable<[string, string]>): void =>
  writeFileSync(target + file, packTable(new Map(rows)))

try {
  build()
} catch (error) {
  if (!(error instanceof PackError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
