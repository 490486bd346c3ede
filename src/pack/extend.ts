/** Adds a user's own lists, rules and frames to the languages that come with the program. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PackError } from './errors.js'
import { framesInFront, indexFrames } from './frames.js'
import { createLexicon } from './lexicon.js'
import { assemble, makingOf } from './load.js'
import type { Pack } from './pack.js'

/**
 * Adds the lists, rules and frames of `folder` to `packs`. The folder has the form of a language's folder, with a
 * `language.yaml` that says `code: fr`, or holds such folders named by their codes (`fr/lists/institutions.txt`).
 * Its list entries replace others of the same words, its rules and frames those of the same name.
 * @param packs languages from `loadBundledPacks` or `createPack`, which stay as they are
 * @returns the languages in the same order
 * @throws PackError when the folder cannot be used, with every fault found
 */
export async function extendPacks(packs: readonly Pack[], folder: string): Promise<Pack[]> {
  // the compiler brings a YAML parser, which a run without such a folder does not load
  const { compilePack, readCode } = await import('./compile.js')
  const codes = packs.map(({ code }) => code)
  const folders = foldersByCode(folder, codes, readCode(folder, codes))
  return packs.map((pack) => {
    const own = folders.get(pack.code)
    if (own === undefined) return pack
    const { head, parts } = makingOf(pack)
    const used = parts.lexicons().flatMap(({ lists }) => lists)
    const { lexicon, rules, frames } = compilePack(own, [], null, head, used).pack
    // rules of one's own may use lists of one's own; else a new name is a slip
    const wrong = lexicon.lists.filter((list) => !used.includes(list))
    if (wrong.length && Object.values(rules).every((set) => set.length === 0))
      throw new PackError(
        wrong.map(
          (list) => `${join(own, 'lists', list)}.txt:1:1: no rule uses a list «${list}»; rename the file`,
        ),
      )
    return assemble(head, {
      lexicons: () => [{ ...createLexicon(lexicon), overrides: true }, ...parts.lexicons()],
      verbs: parts.verbs,
      rules: () => {
        const bundled = parts.rules()
        return {
          institutions: inFront(rules.institutions, bundled.institutions),
          titles: inFront(rules.titles, bundled.titles),
          people: inFront(rules.people, bundled.people),
          places: inFront(rules.places, bundled.places),
          dates: inFront(rules.dates, bundled.dates),
        }
      },
      frames: () => (frames.length ? framesInFront(indexFrames(frames), parts.frames()) : parts.frames()),
    })
  })
}

/** The folder of each language: `folder` itself when it says its language, else those in it that are named by one. */
function foldersByCode(folder: string, codes: readonly string[], own: string | null): Map<string, string> {
  if (own !== null) return new Map([[own, folder]])
  let names: string[]
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
  } catch {
    throw new PackError([`${folder}: is no folder that can be read; give one with lists of your own`])
  }
  const wrong = names.filter((name) => !codes.includes(name))
  if (wrong.length || !names.length)
    throw new PackError([
      `${join(folder, wrong[0] ?? '')}: is no language; put your lists in ${codes.map((c) => join(folder, c, 'lists')).join(' or ')}, or say code: in ${join(folder, 'language.yaml')}`,
    ])
  return new Map(names.map((name) => [name, join(folder, name)]))
}

/** `own` before `others`, without those of the same id. */
function inFront<T extends { readonly id: string }>(own: readonly T[], others: readonly T[]): readonly T[] {
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...others.filter(({ id }) => !ids.has(id))]
}
