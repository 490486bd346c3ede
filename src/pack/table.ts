/**
 * A table of text rows that is ready as it is read from disk: a hash index, then the rows. Nothing is built at load,
 * and a row becomes a string only when it is asked for, so a table costs the same whether it has ten rows or a million.
 */

/** The row of a key, without the key; undefined when there is none. */
export type Table = (key: string) => string | undefined

/** Bytes of the head (number of slots) and of one slot (hash of the key, place of the row plus one; 0 is free). */
const HEAD = 4
const SLOT = 8
const TAB = '\t'
const LINE_FEED = 10

/** FNV-1a over the UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash
}

/** Packs rows for storage. A key has no tab, neither key nor row a line break. */
export function packTable(rows: ReadonlyMap<string, string>): Uint8Array {
  let slots = 4
  while (slots < rows.size * 2) slots *= 2
  const lines = [...rows].map(([key, row]) => encoder.encode(`${key}${TAB}${row}\n`))
  const start = HEAD + slots * SLOT
  const bytes = new Uint8Array(lines.reduce((size, line) => size + line.length, start))
  const view = new DataView(bytes.buffer)
  view.setInt32(0, slots, true)
  let at = start
  let index = 0
  for (const key of rows.keys()) {
    const hash = hashOf(key)
    let slot = hash & (slots - 1)
    while (view.getInt32(HEAD + slot * SLOT + 4, true) !== 0) slot = (slot + 1) & (slots - 1)
    view.setInt32(HEAD + slot * SLOT, hash, true)
    view.setInt32(HEAD + slot * SLOT + 4, at + 1, true)
    const line = lines[index++]!
    bytes.set(line, at)
    at += line.length
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
      const at = view.getInt32(HEAD + slot * SLOT + 4, true)
      if (at === 0) return undefined
      if (view.getInt32(HEAD + slot * SLOT, true) !== hash) continue
      const line = decoder.decode(bytes.subarray(at - 1, bytes.indexOf(LINE_FEED, at)))
      if (line.startsWith(key) && line[key.length] === TAB) return line.slice(key.length + 1)
    }
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
