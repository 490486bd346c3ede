/**
 * The program as one file with its compiled code beside it, as `npm run build` makes them. For a few articles most of
 * a run is starting up: finding, parsing and compiling sixty modules takes Node longer than reading the articles.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const file = fileURLToPath(new URL('program.cjs', import.meta.url))
/** Compiled code; of use to the version of Node that wrote it, ignored by others. */
export const CACHE = fileURLToPath(new URL('program.cache', import.meta.url))

/** What `start.js` exports. */
export type Program = typeof import('./start.js')

/** The bundled program, and its script for whoever writes the cache; null where it was not built. */
export function loadBundle(): { readonly program: Program; readonly script: Script } | null {
  if (!existsSync(file)) return null
  // optimising code costs more than it saves until some hundred articles are read; the cache knows the flags
  setFlagsFromString('--interrupt-budget=2000000')
  const source = readFileSync(file, 'utf8')
  const cachedData = existsSync(CACHE) ? readFileSync(CACHE) : undefined
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} as Program }
  script.runInThisContext()(
    module.exports,
    createRequire(file),
    module,
    file,
    fileURLToPath(new URL('.', import.meta.url)),
  )
  return { program: module.exports, script }
}
