/** The process: its arguments, signals and exit code. The only place that ends it. */
import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const argv = process.argv.slice(2)

// asked by every tool that checks what is installed, so answered before anything is loaded
if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${version}\n`)
else {
  const { loadBundle } = await import('./bundle.js')
  const { start } = loadBundle()?.program ?? (await import('./start.js'))
  await start(argv, version)
}
