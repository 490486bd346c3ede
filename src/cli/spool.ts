/** Records that wait on the disk until all are there: their number is not bounded by memory. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Records } from '../link/link.js'
import type { DocumentRecord } from '../records.js'

export interface Spool extends Records {
  append(record: DocumentRecord): void
  /** Nothing is left on the disk. */
  close(): void
}

/** Makes a spool in the folder for temporary files. */
export function createSpool(): Spool {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'))
  const file = openSync(join(folder, 'records'), 'wx+', 0o600)
  /** Where each record begins, and where the next one will. */
  const starts = [0]
  const read = (at: number): DocumentRecord => {
    const [start, end] = [starts[at]!, starts[at + 1]!]
    const bytes = Buffer.allocUnsafe(end - start)
    for (let got = 0; got < bytes.length; ) got += readSync(file, bytes, got, bytes.length - got, start + got)
    return JSON.parse(bytes.toString('utf8')) as DocumentRecord
  }
  return {
    get size() {
      return starts.length - 1
    },
    append: (record) => {
      const bytes = Buffer.from(JSON.stringify(record))
      const start = starts.at(-1)!
      for (let done = 0; done < bytes.length; )
        done += writeSync(file, bytes, done, bytes.length - done, start + done)
      starts.push(start + bytes.length)
    },
    read,
    all: function* () {
      for (let at = 0; at < starts.length - 1; at++) yield read(at)
    },
    close: () => {
      closeSync(file)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
