/** One run as a process: signals, pipes that close, and the exit code. */
import { constants } from 'node:os'
import { PackError } from '../pack/errors.js'
import { describe } from '../readers/article.js'
import { parse } from './program.js'
import { complain, createReporter } from './report.js'
import { run } from './run.js'
import { UsageError } from './usage.js'

/** Runs the program with `argv` and sets the exit code. Ends the process by itself only when a signal asks for it. */
export async function start(argv: readonly string[], version: string): Promise<void> {
  const stop = new AbortController()
  // a second signal meets no listener and kills
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
  // writes report their errors themselves; without listeners a closed pipe would be a crash
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  process.exitCode = await exitCode(argv, version, stop.signal)
  // whatever is still being read must not keep us; all output has left by now
  if (stop.signal.aborted) process.exit(128 + constants.signals[stop.signal.reason as 'SIGINT' | 'SIGTERM'])
}

async function exitCode(argv: readonly string[], version: string, signal: AbortSignal): Promise<number> {
  try {
    const job = parse(argv, version)
    if (!job) return 0
    const report = createReporter(job.quiet ?? false)
    const done = await run(job, report, signal)
    if (report.faults === 0) return 0
    return done === 0 ? 1 : 3
  } catch (error) {
    // who reads us has seen enough: head, less
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0
    if (error instanceof UsageError) {
      complain(error.message)
      return 2
    }
    if (error instanceof PackError) {
      for (const fault of error.faults) complain(fault)
      return 2
    }
    complain(`cannot go on: ${describe(error)}`)
    return 1
  }
}
