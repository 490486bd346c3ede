/** Bytes of inputs: all of them, or cut at a separator as they come. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { type Input, MAX_BYTES, TOO_LARGE } from './article.js'

type Chunks = AsyncIterable<Buffer>

/** The bytes of an input as they come. */
export const chunks = ({ path }: Input): Chunks => (path === null ? process.stdin : createReadStream(path))

/** All bytes of an input. Throws when there are more than a document may have. */
export async function readAll(input: Input): Promise<Buffer> {
  if (input.path === null) return await collect(chunks(input))
  const file = await open(input.path)
  try {
    const stats = await file.stat()
    if (stats.size > MAX_BYTES) throw new Error(TOO_LARGE)
    // a pipe has no size, so it is counted while it is read
    return stats.isFile() ? await file.readFile() : await collect(file.createReadStream({ autoClose: false }))
  } finally {
    await file.close()
  }
}

async function collect(source: Chunks): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of source) {
    if ((size += part.length) > MAX_BYTES) throw new Error(TOO_LARGE)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/**
 * Cuts a stream at each `separator` byte, which is left out; a last piece without one counts when it is not empty.
 * A piece that is larger than a document may be comes as null, and is not kept in memory.
 */
export async function* split(source: Chunks, separator: number): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let size = 0
  const take = (): Buffer | null => {
    const piece = size > MAX_BYTES ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    parts = []
    size = 0
    return piece
  }
  const add = (part: Buffer): void => {
    size += part.length
    if (size > MAX_BYTES) parts = []
    else parts.push(part)
  }
  for await (const chunk of source) {
    let from = 0
    for (let at = chunk.indexOf(separator); at !== -1; at = chunk.indexOf(separator, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield take()
}
