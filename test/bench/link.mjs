/**
 * `node test/bench/link.mjs [DOCUMENTS]`, after `npm run build`: processor time and memory of linking made-up records, for an
 * eighth of the number, a quarter, a half and all, each in a process of its own. Three persons in ten documents.
 * The registry stays in memory to the end, records are on the disk.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { linkedEntries } from '../../dist/cli/linked.js'
import { createSpool } from '../../dist/cli/spool.js'
import { createLinker } from '../../dist/link/linker.js'
import { loadBundledPacks, loadRomanisation } from '../../dist/pack/load.js'
import { documents } from './synthetic.mjs'

/** Processor time of this process so far, in seconds: other work on the machine does not count. */
function busy() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function measure(count) {
  const spool = createSpool()
  for (const record of documents(count, Math.round(count * 0.3))) spool.append(record)
  const start = busy()
  const linker = createLinker({ packs: loadBundledPacks(), romanisation: loadRomanisation() })
  for (const record of spool.all()) linker.add(record)
  const added = busy()
  const linked = linker.settle()
  const settled = busy()
  globalThis.gc?.()
  const live = process.memoryUsage().heapUsed
  const resumed = busy()
  let events = 0
  for (const entries of linkedEntries(spool, linked, { kind: 'events', explain: false, merge: true }))
    events += entries.length
  const written = busy()
  spool.close()
  const seconds = (from, to) => Number((to - from).toFixed(1))
  return {
    documents: count,
    entries: linked.registry.entries.length,
    events,
    read: seconds(start, added),
    link: seconds(added, settled),
    write: seconds(resumed, written),
    all: seconds(start, written - resumed + settled),
    // what the registry holds, and the most that the process has had before the collector came
    live_mb: Math.round(live / 2 ** 20),
    most_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

const [first, one] = process.argv.slice(2)
if (first === '--one') console.log(JSON.stringify(measure(Number(one))))
else {
  const count = Number(first ?? 100_000)
  const rows = [8, 4, 2, 1].map((part) => {
    const args = ['--expose-gc', fileURLToPath(import.meta.url), '--one', String(Math.round(count / part))]
    return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout)
  })
  console.table(rows)
}
