/** Where the project's own files lie at build time, from the sources (`src/pack/build`) and the build (`dist/pack/build`) alike. */
import { fileURLToPath } from 'node:url'

/** In: a path relative to the project's root. Out: the absolute path. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../../../${relative}`, import.meta.url))
}
