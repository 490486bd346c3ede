/** Where records go: a stream, or a file that is there whole or not at all. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Writable } from 'node:stream'

export interface Output {
  /** Real path of the file to be written, to tell whether it is an input; null for a stream. */
  readonly target: string | null
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>
  /** Everything is written: the file gets its name. */
  finish(): Promise<void>
  /** The run was stopped: finished records are kept aside; resolves to the name of the file that has them, if any. */
  stop(): Promise<string | null>
  /** The run failed: nothing is left. */
  discard(): Promise<void>
}

/** Writes to a stream, which is never closed here. Rejects with the stream's error, EPIPE among them. */
export const streamOutput = (stream: Writable): Output => ({
  target: null,
  write: (text) =>
    new Promise((resolve, reject) => {
      // the callback comes when the text has left, so that no more than one document waits in memory
      stream.write(text, (error) => (error ? reject(error) : resolve()))
    }),
  finish: async () => {},
  stop: async () => null,
  discard: async () => {},
})

/**
 * Writes beside `path` and renames at the end, so that readers see the old file or the whole new one. What is no
 * regular file (a device, a pipe) is written as it is.
 */
export async function fileOutput(path: string): Promise<Output> {
  const target = await realpath(path).catch(() => resolve(path))
  const known = await stat(target).catch(() => null)
  if (known?.isDirectory()) throw new Error('is a directory; give the name of a file')
  const special = known !== null && !known.isFile()
  const temporary = special
    ? target
    : join(dirname(target), `.${basename(target).slice(0, 200)}.${Math.random().toString(36).slice(2)}.tmp`)
  const file = special ? await open(target, 'w') : await open(temporary, 'wx', known?.mode ?? 0o666)
  const keepAs = async (name: string): Promise<void> => {
    if (!special) await file.sync()
    await file.close()
    if (!special) await rename(temporary, name)
  }
  return {
    target,
    write: (text) => file.appendFile(text),
    finish: () => keepAs(target),
    stop: async () => {
      const partial = `${target}.partial`
      await keepAs(partial)
      return special ? null : partial
    },
    discard: async () => {
      await file.close()
      if (!special) await rm(temporary, { force: true })
    },
  }
}
