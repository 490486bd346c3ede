/** Arguments to inputs: standard input, files, folders, patterns; in the order given, each file once. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { describe, type Input, type Reporter, toInput } from './article.js'

export interface Selection {
  /** Ending of the files to take from a folder: `.txt`. */
  readonly extension: string
  /** False when names are paths as they are: from a list of files. */
  readonly patterns: boolean
  /** Real paths that have been yielded; filled here. */
  readonly seen: Set<string>
}

/**
 * Yields the inputs that `names` stand for, one by one, so that a long list need not be complete to begin.
 * `-` is standard input; a name that exists is taken literally, whatever characters it has; of a folder the files with
 * the extension, at any depth, without hidden ones and without following links to folders; else the name is a
 * pattern. Folders and patterns come sorted by code unit. What leads nowhere goes to `report.fault`.
 */
export async function* resolve(
  names: Iterable<string> | AsyncIterable<string>,
  { extension, patterns, seen }: Selection,
  report: Reporter,
): AsyncGenerator<Input> {
  for await (const name of names) {
    for (const path of await expand(name, extension, patterns, report)) {
      const stdin = path === '-'
      const real = stdin ? path : await realpath(path).catch(() => path)
      if (seen.has(real)) continue
      seen.add(real)
      yield toInput(path)
    }
  }
}

/** Paths that a name stands for; `-` is standard input. */
async function expand(
  name: string,
  extension: string,
  patterns: boolean,
  report: Reporter,
): Promise<readonly string[]> {
  if (patterns && name === '-') return [name]
  try {
    const found = await lstat(name).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && patterns && isPattern(name)) return null
      throw error
    })
    if (!found) return await glob(name, report)
    if (!(await stat(name)).isDirectory()) return [name === '-' ? './-' : name]
  } catch (error) {
    report.fault(name, describe(error))
    return []
  }
  const files: string[] = []
  const whole = await walk(name, extension, files, report)
  if (whole && files.length === 0)
    report.fault(name, `no ${extension} file in this folder; name the files, or a pattern`)
  return files.sort()
}

/** Adds the files below `folder` to `files`; false when a part of it could not be read, which has been reported. */
async function walk(folder: string, extension: string, files: string[], report: Reporter): Promise<boolean> {
  let whole = true
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) whole = (await walk(path, extension, files, report)) && whole
      else if (entry.name.endsWith(extension)) files.push(path)
    }
  } catch (error) {
    report.fault(folder, describe(error))
    return false
  }
  return whole
}

const isPattern = (name: string): boolean => /[*?[\]{}!]|[@+]\(/.test(name)

async function glob(pattern: string, report: Reporter): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob')
  const search = (suppressErrors: boolean): Promise<string[]> =>
    fastGlob.glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, { suppressErrors })
  let failed = false
  const files = await search(false).catch((error: unknown) => {
    failed = true
    report.fault(pattern, describe(error))
    // what can be read is not lost for what cannot
    return search(true)
  })
  if (files.length === 0 && !failed)
    report.fault(pattern, 'no file matches this pattern; check it, and quote it for the shell')
  return files.sort()
}
