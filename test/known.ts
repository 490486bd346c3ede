/**
 * What does not hold yet, kept in `fixtures/known-failures/SUITE.txt`, a line for each case. The list may only shrink: a case
 * that fails and is not on it fails the test, and so does one that is on it and holds. `UPDATE=1` writes the list anew and
 * prints what was found instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const UPDATE = process.env.UPDATE === '1'

/** Runs the check of the case `id`. */
export type Ledger = (id: string, check: () => void) => void

/**
 * Opens the list of a suite, and adds the test that each of its lines names a case.
 * @param suite names the file
 * @param ids all cases of the suite, each one line
 * @param groupOf what the table printed by `UPDATE=1` counts by
 */
export function knownFailures(
  suite: string,
  ids: readonly string[],
  groupOf: (id: string) => string = () => suite,
): Ledger {
  const path = `fixtures/known-failures/${suite}.txt`
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const known = new Set(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('# '))
      : [],
  )
  const failures = new Map<string, string>()
  const order = [...new Set(ids)]

  if (UPDATE) afterAll(() => update(suite, file, order, failures, groupOf))
  else
    test('the list of known failures names cases that exist', () =>
      expect([...known].filter((line) => !order.includes(line))).toEqual([]))

  return (id, check) => {
    let failure: unknown = null
    try {
      check()
    } catch (error) {
      failure = error ?? new Error('failed')
    }
    if (failure) failures.set(id, failure instanceof Error ? failure.message : String(failure))
    if (UPDATE) return
    if (failure && !known.has(id)) throw failure
    if (!failure && known.has(id)) throw new Error(`this holds now: remove its line from ${path}`)
  }
}

function update(
  suite: string,
  file: string,
  ids: readonly string[],
  failures: ReadonlyMap<string, string>,
  groupOf: (id: string) => string,
): void {
  mkdirSync(fileURLToPath(new URL('../fixtures/known-failures/', import.meta.url)), { recursive: true })
  const lines = ids.filter((id) => failures.has(id))
  writeFileSync(
    file,
    `# What the tests expect and the program does not do yet. UPDATE=1 writes this list.\n${lines.map((line) => `${line}\n`).join('')}`,
  )
  const table: Record<string, { fail: number; of: number }> = {}
  for (const id of ids) {
    const row = (table[groupOf(id)] ??= { fail: 0, of: 0 })
    row.of++
    if (failures.has(id)) row.fail++
  }
  for (const id of lines) console.log(`${id}\n    ${failures.get(id)!.replaceAll('\n', '\n    ')}`)
  console.table(table)
  console.log(`${suite}: ${lines.length} of ${ids.length} fail`)
}
