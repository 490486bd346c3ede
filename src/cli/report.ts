/** Messages for people, on standard error: `extract: FILE:LINE: what; remedy`. */
import type { Reporter } from '../readers/article.js'
import { oneLine } from '../text/sanitize.js'

/** Writes one line to standard error. It holds nothing that could steer the terminal. */
export function complain(message: string): void {
  process.stderr.write(`extract: ${oneLine(message)}\n`)
}

/** A reporter that knows of how many inputs nothing came. */
export interface Tally extends Reporter {
  readonly faults: number
}

/** A reporter that complains, keeps count of faults, and leaves out notices when `quiet`. */
export function createReporter(quiet: boolean): Tally {
  let faults = 0
  return {
    get faults() {
      return faults
    },
    fault(at, what) {
      faults++
      complain(`${at}: ${what}`)
    },
    notice(at, what) {
      if (!quiet) complain(at === null ? what : `${at}: ${what}`)
    },
  }
}
