/** Where the project's own files lie at build time, from the sources (`src/pack/build`) and the build (`dist/pack/build`) alike. */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** In: a path relative to the project's root. Out: the absolute path. */
function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../../../${relative}`, import.meta.url))
}

/** The folder of the language of that code, whether there is one or not. */
export const languageFolder = (code: string): string => projectPath(`src/lang/${code}`)

/** The folders of all languages: those in `src/lang` that have a `language.yaml`, in order. */
export const languageFolders = (): string[] =>
  readdirSync(projectPath('src/lang'))
    .sort()
    .map(languageFolder)
    .filter((folder) => existsSync(`${folder}/language.yaml`))
