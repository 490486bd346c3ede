/** `npm run build`: compiles the language folders of `src/lang` to `dist/lang/*.json` and copies the schemas. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compilePack } from '../compile.js'
import { PackError } from '../errors.js'
import { verbTable } from './verbs.js'
import { sharedEntries, worldEntries } from './world.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const source = here('../../../src/lang/')
const target = here('../../lang/')

function build(): void {
  mkdirSync(target, { recursive: true })
  for (const code of readdirSync(source).filter(
    (name) => name !== 'shared' && existsSync(`${source}${name}/language.yaml`),
  )) {
    const { pack } = compilePack(`${source}${code}`, worldEntries(code), verbTable(code))
    writeFileSync(`${target}${code}.json`, JSON.stringify(pack))
  }
  const shared = compilePack(`${source}shared`, sharedEntries())
  writeFileSync(`${target}shared.json`, JSON.stringify(shared.pack.lexicon))
  cpSync(here('../../../src/schema'), here('../../schema'), { recursive: true })
}

try {
  build()
} catch (error) {
  if (!(error instanceof PackError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
