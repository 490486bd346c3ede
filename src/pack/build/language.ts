/** A language folder with what libraries know of the language. */
import { basename } from 'node:path'
import { compilePack, type Source } from '../compile.js'
import { verbTable } from './verbs.js'
import { worldEntries } from './world.js'

/**
 * Compiles the language in `folder`, which is named by its code.
 * @param shared names of the lists that serve all languages
 * @throws PackError with every fault found
 */
export const compileLanguage = (folder: string, shared: readonly string[]): Source =>
  compilePack(folder, worldEntries(basename(folder), folder), verbTable(folder), null, shared)
