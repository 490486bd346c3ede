/**
 * `npm run bench`, after `npm run build`: how fast the analysis is beside other libraries, and how long the program
 * takes to start. All figures are measured in the same run on the seeds; shares of an empty Node process are taken in
 * turns with it and the best of many rounds counts, so that other work on the machine does not.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as chrono from 'chrono-node'
import compromise from 'compromise/three'
import { Bench } from 'tinybench'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyze, loadBundledPacks } from '../../dist/index.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const seeds = readdirSync(here('../../seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => here(`../../seeds/${name}`))
const texts = seeds.map((file) => readFileSync(file, 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
/** Rounds of starting each program, after one that does not count. */
const ROUNDS = 15

async function throughput() {
  const packs = loadBundledPacks()
  const wink = winkNLP(model)
  const read = {
    'communique (all)': (text) => analyze(text, { id: 'bench' }, packs),
    'chrono-node (dates)': (text) => chrono.parse(text),
    'wink-nlp (tags, entities)': (text) => wink.readDoc(text).entities().out(),
    'compromise (tags, entities)': (text) => compromise(text).json(),
  }
  const bench = new Bench({ time: 4000, warmupTime: 6000 })
  for (const [name, run] of Object.entries(read))
    bench.add(name, () => texts.forEach((text) => void run(text)))
  await bench.run()
  return bench.tasks.map(({ name, result }) => {
    // bytes a millisecond are kilobytes a second
    const ms = result.latency.min
    return [name, `${(bytes / 1e3 / ms).toFixed(2)} MB/s`, `${ms.toFixed(1)} ms for ${bytes} bytes`]
  })
}

function startUp() {
  const program = here('../../bin/extract.js')
  const runs = {
    'an empty process': ['-e', ''],
    'extract --version': [program, '--version'],
    'five seeds to CSV': [program, ...seeds, '--format', 'csv'],
  }
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, args] of Object.entries(runs)) {
      const start = performance.now()
      const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      if (status !== 0) throw new Error(`${name} ended with ${status}`)
      if (round > 0) times[name].push(performance.now() - start)
    }
  const least = (list) => Math.min(...list)
  const empty = least(times['an empty process'])
  return Object.entries(times).map(([name, list]) => {
    const ms = least(list)
    return [name, `${(ms / empty).toFixed(2)} x`, `${ms.toFixed(0)} ms`]
  })
}

/** Prints rows in aligned columns. */
function table(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  console.log(`\n${title}`)
  for (const row of rows)
    console.log(
      `  ${row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd()}`,
    )
}

console.log(`Node ${process.version}`)
table(`Start-up: whole process, best of ${ROUNDS}, against an empty Node process`, startUp())
table('Throughput on one core after warm-up: the five seeds, best pass', await throughput())
