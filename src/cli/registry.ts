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

/** Who is who by the user's decision, and where it is to be written. */
export interface RegistryFiles {
  readonly decisions: Decisions
  /** Real path of the file to be written, or null. */
  readonly target: string | null
  /** Writes who is who, where that was asked for; the file is there whole or not at all. */
  save(entries: readonly RegistryEntry[]): Promise<void>
  /** Nothing is written, unless it was before. */
  discard(): Promise<void>
}

/**
 * Reads the registry `from` and opens the file `to`, before a run has taken its time.
 * @throws UsageError when either cannot be used
 */
export async function openRegistry(from: string | undefined, to: string | undefined): Promise<RegistryFiles> {
  const decisions = from === undefined ? NO_DECISIONS : await readRegistry(from)
  let file = to === undefined ? null : await fileOutput(to).catch(refused(to))
  return {
    decisions,
    target: file?.target ?? null,
    save: async (entries) => {
      if (!file) return
      const saved = savedRegistry(entries, decisions)
      await file.write(
        isYaml(to!)
          ? (await import('yaml')).stringify(saved, { lineWidth: 0 })
          : `${JSON.stringify(saved, null, 1)}\n`,
      )
      await file.finish()
      file = null
    },
    discard: async () => {
      await file?.discard()
      file = null
    },
  }
}

const readRegistry = (path: string): Promise<Decisions> =>
  readFile(path, 'utf8')
    .then(async (text) => readDecisions(isYaml(path) ? (await import('yaml')).parse(text) : JSON.parse(text)))
    .catch(refused(path))

const refused =
  (path: string) =>
  (error: unknown): never => {
    const what = error instanceof RegistryError ? error.faults.join('; ') : describe(error)
    throw new UsageError(`${path}: ${what}`)
  }
