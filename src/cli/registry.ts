/** The user's registry as a file: JSON, or YAML by its ending. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import {
  type Decisions,
  NO_DECISIONS,
  RegistryError,
  readDecisions,
  savedRegistry,
} from '../link/decisions.js'
import type { RegistryEntry } from '../link/registry.js'
import { describe } from '../readers/article.js'
import { fileOutput } from './output.js'
import { UsageError } from './usage.js'

const isYaml = (path: string): boolean => ['.yaml', '.yml'].includes(extname(path).toLowerCase())

/** Reads a registry; a file that cannot be used is wrong usage. */
export async function readRegistry(path: string | undefined): Promise<Decisions> {
  if (path === undefined) return NO_DECISIONS
  try {
    const text = await readFile(path, 'utf8')
    return readDecisions(isYaml(path) ? (await import('yaml')).parse(text) : JSON.parse(text))
  } catch (error) {
    const what = error instanceof RegistryError ? error.faults.join('; ') : describe(error)
    throw new UsageError(`${path}: ${what}`)
  }
}

/** Writes a registry, which is there whole or not at all. */
export async function saveRegistry(
  path: string,
  entries: readonly RegistryEntry[],
  decisions: Decisions,
): Promise<void> {
  const saved = savedRegistry(entries, decisions)
  const text = isYaml(path)
    ? (await import('yaml')).stringify(saved, { lineWidth: 0 })
    : `${JSON.stringify(saved, null, 1)}\n`
  const file = await fileOutput(path).catch((error: unknown) => {
    throw new UsageError(`${path}: ${describe(error)}`)
  })
  try {
    await file.write(text)
    await file.finish()
  } catch (error) {
    await file.discard()
    throw error
  }
}
