/** The settings and the grammar of a language: `language.yaml` and `grammar.yaml`. */
import { existsSync } from 'node:fs'
import { CLASSES, type Grammar, JOBS, VERB_JOBS } from '../grammar.js'
import type { PackHead } from '../load.js'
import { checkKeys, isMap, keysOf, readYaml, type Yaml } from './yaml.js'

const LISTS_OF_WORDS = ['elisions', 'name-prefixes', 'clitics', 'abbreviations'] as const
const GRAMMAR_KEYS = [
  'words',
  'jobs',
  'sizes',
  'pronouns',
  'auxiliaries',
  'prepositions',
  'adverb-endings',
  'plural-endings',
  'bare-capitals',
  'contractions',
  'modals',
]

/** Reads `language.yaml`; an absent one gives empty settings. */
export function readSettings(file: string, faults: string[]): Omit<PackHead, 'grammar'> {
  const yaml = readYaml(file, faults)
  const { value, root, where } = yaml
  const told = faults.length
  if (isMap(root)) checkKeys(yaml, root, 'a language', ['code', 'name', 'verbs', ...LISTS_OF_WORDS], faults)
  if (existsSync(file) && !told && !value.code)
    faults.push(`${where(root)}: the language has no code; add code: and its ISO 639 letters`)
  const text = (key: string): string => String(value[key] ?? '')
  const strings = (key: (typeof LISTS_OF_WORDS)[number]): string[] => {
    const words = value[key]
    if (words === undefined) return []
    if (Array.isArray(words)) return words.map(String)
    faults.push(`${where(isMap(root) ? yaml.at(root, key) : root)}: ${key} is a list; write it in [ ]`)
    return []
  }
  return {
    code: text('code'),
    name: text('name'),
    elisions: strings('elisions'),
    namePrefixes: strings('name-prefixes'),
    clitics: strings('clitics'),
    abbreviations: strings('abbreviations'),
  }
}

/** Reads `grammar.yaml`; an absent one gives an empty grammar. */
export function readGrammar(file: string, faults: string[]): Grammar {
  const yaml = readYaml(file, faults)
  const { value, root } = yaml
  if (isMap(root)) checkKeys(yaml, root, 'a grammar', GRAMMAR_KEYS, faults)
  checkNames(yaml, 'words', 'word class', CLASSES, faults)
  checkNames(yaml, 'jobs', 'job', JOBS, faults)
  checkNames(yaml, 'auxiliaries', 'job of a verb', VERB_JOBS, faults)
  return {
    words: (value.words ?? {}) as Grammar['words'],
    jobs: (value.jobs ?? {}) as Grammar['jobs'],
    sizes: (value.sizes ?? {}) as Grammar['sizes'],
    pronouns: (value.pronouns ?? {}) as Grammar['pronouns'],
    auxiliaries: (value.auxiliaries ?? {}) as Grammar['auxiliaries'],
    prepositions: (value.prepositions ?? {}) as Grammar['prepositions'],
    adverbEndings: (value['adverb-endings'] ?? []) as string[],
    pluralEndings: (value['plural-endings'] ?? []) as string[],
    bareCapitals: (value['bare-capitals'] ?? {}) as Grammar['bareCapitals'],
    contractions: (value.contractions ?? {}) as Grammar['contractions'],
    modals: (value.modals ?? {}) as Grammar['modals'],
  }
}

/** Tells the keys of the map under `key` that are none of `names`. */
function checkNames(
  { root, where, at }: Yaml,
  key: string,
  what: string,
  names: readonly string[],
  faults: string[],
): void {
  const map = isMap(root) ? at(root, key) : undefined
  if (!isMap(map)) return
  for (const [name, node] of keysOf(map))
    if (!names.includes(name))
      faults.push(`${where(node)}: no such ${what} «${name}»; one of ${names.join(', ')}`)
}
