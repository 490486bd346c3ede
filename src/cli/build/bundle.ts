/** `npm run build`: the program in one file with its compiled code, as `bundle.ts` loads them. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { CACHE, FILE, loadBundle } from '../bundle.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Large packages of which few runs need anything: they stay where they are. */
const EXTERNAL = ['fast-glob', 'iconv-lite']
/** Modules of Node that packages load, which takes time, for things we never ask of them, and what they get instead. */
const UNUSED: Readonly<Record<string, string>> = {
  // commander: commands that are programs of their own
  'node:child_process': 'export default {}',
  // chalk: whether there are colours, which `colour.ts` decides
  'node:tty': 'export default { isatty: () => false }',
}
/** What the program reads to warm up; what it runs then is what the cache holds. */
const TEXTS = here('../../../seeds')

rmSync(CACHE, { force: true })
const build = await rolldown({
  ...{ input: here('../start.js'), platform: 'node', external: EXTERNAL },
  plugins: [
    {
      name: 'unused',
      resolveId: (id) => (Object.hasOwn(UNUSED, id) ? `\0${id}` : null),
      load: (id) => UNUSED[id.slice(1)] ?? null,
    },
  ],
})
const { output } = await build.write({
  ...{ file: FILE, format: 'cjs', codeSplitting: false, dynamicImportInCjs: false },
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
})
// a source of one byte a character takes half the room and time
writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/[^\0-\x7f]/g, escaped))
writeFileSync(join(dirname(FILE), 'LICENSES.txt'), licences(output[0].moduleIds))

const bundle = loadBundle()!
for (const format of ['csv', 'table'])
  await bundle.program.start([TEXTS, '--format', format, '-o', devNull], '')
writeFileSync(CACHE, bundle.script.createCachedData())

/** One code unit as it may stand in a string or regular expression. */
function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The licences of the packages that are part of the file. */
function licences(modules: readonly string[]): string {
  const packages = new Set<string>()
  for (const module of modules) {
    const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))
    if (found) packages.add(found[0])
  }
  return [...packages]
    .sort()
    .map((folder) => {
      const file = existsSync(folder) && readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
        string,
        string
      >
      return `${name} ${version}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'see its package.json'}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
