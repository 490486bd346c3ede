/**
 * A language folder to a compiled pack: reads lists, rules, frames and grammar, and checks everything.
 * All faults are collected, so that an author sees them at once.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { tokenize } from '../text/tokenize.js'
import type { Token } from '../types.js'
import { PackError } from './errors.js'
import type { FrameSource } from './frames.js'
import type { Grammar } from './grammar.js'
import { type CompiledLexicon, compileLexicon, type Entry } from './lexicon.js'
import type { PackHead } from './load.js'
import type { Form } from './pack.js'
import type { Rule } from './pattern.js'
import type { Example } from './source/examples.js'
import { readFrames } from './source/frames.js'
import { readGrammar, readSettings } from './source/grammar.js'
import { makeEntry, readList } from './source/lists.js'
import { RULE_SETS, type RuleSetName, readRules } from './source/rules.js'
import { readWordSets } from './source/word-sets.js'
import { isMap, readYaml } from './source/yaml.js'
import type { VerbTable } from './verbs.js'

/** A pack as it is stored: plain JSON. */
export interface CompiledPack {
  readonly code: string
  readonly name: string
  readonly elisions: readonly string[]
  readonly namePrefixes: readonly string[]
  readonly clitics: readonly string[]
  readonly abbreviations: readonly string[]
  readonly grammar: Grammar
  readonly lexicon: CompiledLexicon
  readonly rules: Readonly<Record<RuleSetName, readonly Rule[]>>
  readonly frames: readonly FrameSource[]
  readonly verbs: VerbTable | null
}

/** A list beside those in the folder, from a library. */
export interface ListFile {
  readonly name: string
  readonly entries: readonly { readonly text: string; readonly attrs: Readonly<Record<string, string>> }[]
}

export interface Source {
  readonly pack: CompiledPack
  readonly examples: readonly Example[]
}

/**
 * Compiles the language in `folder`.
 * @param libraries lists that come from libraries instead of files
 * @param verbs the verb table, where one was built
 * @param base the language that the folder adds to; what `language.yaml` and `grammar.yaml` tell is taken from it
 * @param elsewhere names of lists that are in neither, which rules may use
 * @throws PackError with every fault found
 */
export function compilePack(
  folder: string,
  libraries: readonly ListFile[] = [],
  verbs: VerbTable | null = null,
  base: PackHead | null = null,
  elsewhere: readonly string[] = [],
): Source {
  const faults: string[] = []
  const { code, name, elisions, namePrefixes, clitics, abbreviations } =
    base ?? readSettings(join(folder, 'language.yaml'), faults)
  const tokenSettings = {
    elisions: new Set(elisions),
    namePrefixes: new Set(namePrefixes),
    clitics: new Set(clitics),
  }
  const words = (entry: string): string[] => {
    const tokens: Token[] = []
    tokenize(entry, 0, entry.length, tokenSettings, (word) => ({ text: word }) as Form, tokens)
    return tokens.map((t) => t.form.text)
  }

  const entries: Entry[] = []
  const lists = new Set(elsewhere)
  for (const file of filesIn(join(folder, 'lists'), '.txt')) {
    lists.add(file.slice(0, -4))
    readList(join(folder, 'lists', file), file.slice(0, -4), words, entries, faults)
  }
  for (const list of libraries) {
    lists.add(list.name)
    for (const { text: entry, attrs } of list.entries)
      entries.push(makeEntry(list.name, entry, words(entry), attrs, 'fold'))
  }
  const grammar = base?.grammar ?? readGrammar(join(folder, 'grammar.yaml'), faults)
  const examples: Example[] = []
  const rules = Object.fromEntries(
    RULE_SETS.map((set) => [
      set,
      readRules(join(folder, `${set}.yaml`), set, code, { words, lists: [...lists], examples, faults }),
    ]),
  ) as Record<RuleSetName, Rule[]>
  const prepositions = entries.filter((e) => e.attrs.class === 'prep').map((e) => e.attrs.as ?? e.text)
  const sets = readWordSets(join(folder, 'word-sets.yaml'), faults)
  const frames: FrameSource[] = []
  const context = { code, grammar, prepositions, words, sets, examples, faults }
  for (const file of filesIn(join(folder, 'frames'), '.yaml'))
    readFrames(join(folder, 'frames', file), frames, context)
  if (faults.length) throw new PackError(faults)
  return {
    pack: {
      code,
      name,
      elisions,
      namePrefixes,
      clitics,
      abbreviations,
      grammar,
      lexicon: compileLexicon(entries),
      rules,
      frames,
      verbs,
    },
    examples,
  }
}

/** Names of the files of a folder that end so, in order; of an absent folder none. */
const filesIn = (folder: string, end: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(end))
        .sort()
    : []

/**
 * The language that a folder says it adds to.
 * @param codes the languages there are
 * @returns the code in its `language.yaml`; null when it has no such file
 * @throws PackError when that file is broken or names no language of `codes`
 */
export function readCode(folder: string, codes: readonly string[]): string | null {
  const file = join(folder, 'language.yaml')
  if (!existsSync(file)) return null
  const faults: string[] = []
  const { value, root, where, at } = readYaml(file, faults)
  const code = String(value.code ?? '')
  if (!faults.length && !codes.includes(code)) {
    const node = isMap(root) ? at(root, 'code') : root
    faults.push(`${where(node)}: there is no language «${code}»; write code: and one of ${codes.join(', ')}`)
  }
  if (faults.length) throw new PackError(faults)
  return code
}
