/**
 * A table of text rows that is ready as it is read from disk: a hash index, then the rows. Nothing is built at load,
 * and a row becomes a string only when it is asked for, so a table costs the same whether it has ten rows or a million.
 */

/** The row of a key, without the key; undefined when there is none. */
export type Table = (key: string) => string | undefined

/** Bytes of the head (number of slots) and of one slot: hash of the key, start and end of its line. A free one ends at 0. */
const HEAD = 4
const SLOT = 12
const START = 4
const END = 8
const TAB = '\t'

/** FNV-1a over the UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash
}

/** Packs rows for storage. A key has no tab. */
export function packTable(rows: ReadonlyMap<string, string>): Uint8Array {
  let slots = 4
  while (slots < rows.size * 2) slots *= 2
  const lines = [...rows].map(([key, row]) => encoder.encode(`${key}${TAB}${row}`))
  const start = HEAD + slots * SLOT
  const bytes = new Uint8Array(lines.reduce((size, line) => size + line.length, start))
  const view = new DataView(bytes.buffer)
  view.setInt32(0, slots, true)
  let at = start
  let index = 0
  for (const key of rows.keys()) {
    const hash = hashOf(key)
    let slot = hash & (slots - 1)
    while (view.getInt32(HEAD + slot * SLOT + END, true) !== 0) slot = (slot + 1) & (slots - 1)
    view.setInt32(HEAD + slot * SLOT, hash, true)
    const line = lines[index++]!
    bytes.set(line, at)
    view.setInt32(HEAD + slot * SLOT + START, at, true)
    at += line.length
    view.setInt32(HEAD + slot * SLOT + END, at, true)
  }
  return bytes
}

/** Opens what `packTable` made. */
export function openTable(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mask = view.getInt32(0, true) - 1
  return (key) => {
    const hash = hashOf(key)
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = HEAD + slot * SLOT
      const end = view.getInt32(place + END, true)
      if (end === 0) return undefined
      if (view.getInt32(place, true) !== hash) continue
      const line = decoder.decode(bytes.subarray(view.getInt32(place + START, true), end))
      if (line.startsWith(key) && line[key.length] === TAB) return line.slice(key.length + 1)
    }
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
