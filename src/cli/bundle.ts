/**
 * The program as one file with its compiled code beside it, as `npm run build` makes them. For a few articles most of
 * a run is starting up: finding, parsing and compiling sixty modules takes Node longer than reading the articles.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** The program in one file. */
export const FILE = fileURLToPath(new URL('program.cjs', import.meta.url))
/** Compiled code; of use to the version of Node that wrote it, ignored by others. */
export const CACHE = fileURLToPath(new URL('program.cache', import.meta.url))

/** What `start.js` exports. */
export type Program = typeof import('./start.js')

/** False where there is no bundle, or modules were compiled since: while one works on them, they are what is to run. */
function isCurrent(): boolean {
  const bundle = statSync(FILE, { throwIfNoEntry: false })
  const modules = statSync(new URL('start.js', import.meta.url), { throwIfNoEntry: false })
  return bundle !== undefined && (modules === undefined || modules.mtimeMs <= bundle.mtimeMs)
}

/** The bundled program, and its script for whoever writes the cache; null where it was not built. */
export function loadBundle(): { readonly program: Program; readonly script: Script } | null {
  if (!isCurrent()) return null
  // optimising code and marking garbage in steps cost more than they save before a hundred articles; the cache is for
  // the same flags only
  setFlagsFromString('--interrupt-budget=1000000 --no-incremental-marking')
  const source = readFileSync(FILE, 'latin1')
  const cachedData = existsSync(CACHE) ? readFileSync(CACHE) : undefined
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: FILE,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} as Program }
  script.runInThisContext()(module.exports, createRequire(FILE), module, FILE, dirname(FILE))
  return { program: module.exports, script }
}
