/**
 * A language folder to a compiled pack: reads lists, rules, frames and grammar, and checks everything.
 * All faults are collected, so that an author sees them at once.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { folded } from '../text/fold.js'
import { tokenize } from '../text/tokenize.js'
import type { Token } from '../types.js'
import {
  CONTEXTS,
  EVENT_MODES,
  EVENT_TYPES,
  type EventType,
  INSTITUTION_KINDS,
  PLACE_KINDS,
  ROLES,
} from '../vocabulary.js'
import { NotationError, PackError } from './errors.js'
import { CONDITIONS, type Condition, type FrameSource, PARTS, type Part, type Trigger } from './frames.js'
import { CLASSES, type Grammar, JOBS } from './grammar.js'
import { type Comparison, type CompiledLexicon, compileLexicon, type Entry } from './lexicon.js'
import { bitOfList } from './lists.js'
import type { PackHead } from './load.js'
import { inline } from './match.js'
import type { Form } from './pack.js'
import { type Pattern, parsePattern, type Rule } from './pattern.js'
import type { VerbTable } from './verbs.js'

export const RULE_SETS = ['institutions', 'titles', 'people', 'places', 'dates'] as const
export type RuleSetName = (typeof RULE_SETS)[number]

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

/** A sentence that shows what a rule or frame does, or with `no` does not do. */
export interface Example {
  readonly rule: string
  readonly text: string
  readonly negative: boolean
  readonly where: string
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

/** Attributes whose values are closed vocabularies. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  role: ROLES,
  'body-role': ROLES,
  kind: [...new Set<string>([...INSTITUTION_KINDS, ...PLACE_KINDS])],
  gender: ['m', 'f'],
  number: ['s', 'p'],
  case: ['cap', 'exact'],
}

/**
 * Compiles the language in `folder`.
 * @param libraries lists that come from libraries instead of files
 * @param verbs the verb table, where one was built
 * @param base the language that the folder adds to; what `language.yaml` and `grammar.yaml` tell is taken from it
 * @throws PackError with every fault found
 */
export function compilePack(
  folder: string,
  libraries: readonly ListFile[] = [],
  verbs: VerbTable | null = null,
  base: PackHead | null = null,
): Source {
  const faults: string[] = []
  const show = showFile
  const { code, name, elisions, namePrefixes, clitics, abbreviations } =
    base ?? readSettings(readYaml(join(folder, 'language.yaml'), faults, show))
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
  const lists = new Set<string>()
  for (const file of existsSync(join(folder, 'lists')) ? readdirSync(join(folder, 'lists')).sort() : [])
    if (file.endsWith('.txt')) {
      lists.add(file.slice(0, -4))
      readList(join(folder, 'lists', file), file.slice(0, -4), words, entries, faults, show)
    }
  for (const list of libraries) {
    lists.add(list.name)
    for (const { text: entry, attrs } of list.entries)
      entries.push(makeEntry(list.name, entry, words(entry), attrs, 'fold'))
  }

  const grammar = base?.grammar ?? readGrammar(readYaml(join(folder, 'grammar.yaml'), faults, show), faults)
  const examples: Example[] = []
  const rules = Object.fromEntries(
    RULE_SETS.map((set) => [
      set,
      readRules(join(folder, `${set}.yaml`), `${code}/${set}`, words, examples, faults, show),
    ]),
  ) as Record<RuleSetName, Rule[]>
  const frames: FrameSource[] = []
  const frameFolder = join(folder, 'frames')
  for (const file of existsSync(frameFolder) ? readdirSync(frameFolder).sort() : [])
    if (file.endsWith('.yaml'))
      readFrames(join(frameFolder, file), code, grammar, words, frames, examples, faults, show)
  if (faults.length) throw new PackError(faults)
  const lexicon = compileLexicon(entries)
  return {
    pack: {
      code,
      name,
      elisions,
      namePrefixes,
      clitics,
      abbreviations,
      grammar,
      lexicon,
      rules,
      frames,
      verbs,
    },
    examples,
  }
}

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
  const { value, root, where } = readYaml(file, faults, showFile)
  const code = String(value.code ?? '')
  if (!faults.length && !codes.includes(code)) {
    const node = isMap(root) ? (root.get('code', true) as Node | undefined) : root
    faults.push(`${where(node)}: there is no language «${code}»; write code: and one of ${codes.join(', ')}`)
  }
  if (faults.length) throw new PackError(faults)
  return code
}

const showFile: Show = (file) => relative(process.cwd(), file) || file

function readSettings({ value }: Yaml): Omit<PackHead, 'grammar'> {
  const text = (key: string): string => String(value[key] ?? '')
  const strings = (key: string): string[] =>
    Array.isArray(value[key]) ? (value[key] as unknown[]).map(String) : []
  return {
    code: text('code'),
    name: text('name'),
    elisions: strings('elisions'),
    namePrefixes: strings('name-prefixes'),
    clitics: strings('clitics'),
    abbreviations: strings('abbreviations'),
  }
}

function makeEntry(
  list: string,
  text: string,
  words: readonly string[],
  given: Readonly<Record<string, string>>,
  fallback: Comparison,
): Entry {
  const { case: letters, ...attrs } = given
  const compare: Comparison = letters === 'exact' ? 'case' : letters === 'cap' ? 'cap' : fallback
  return { list, bit: bitOfList(list), text, words, attrs, compare, lower: null }
}

type Show = (file: string) => string
type Words = (entry: string) => string[]

function readList(
  file: string,
  list: string,
  words: Words,
  entries: Entry[],
  faults: string[],
  show: Show,
): void {
  let fallback: Comparison = 'fold'
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.replace(/\r$/, '')
      const at = (column: number): string => `${show(file)}:${index + 1}:${column + 1}`
      if (index === 0 && line === '#! exact') fallback = 'exact'
      if (!line.trim() || line.startsWith('#')) return
      const [first = '', ...rest] = line.split('\t')
      const attrs: Record<string, string> = Object.create(null) as Record<string, string>
      let column = first.length + 1
      for (const cell of rest) {
        const equals = cell.indexOf('=')
        if (cell.trim() && equals < 1)
          faults.push(`${at(column)}: «${cell}» is no attribute; write key=value`)
        else if (cell.trim()) {
          const key = cell.slice(0, equals).trim()
          const value = cell.slice(equals + 1).trim()
          const allowed = CLOSED[key]
          if (allowed && !allowed.includes(value))
            faults.push(`${at(column)}: ${key} cannot be «${value}»; it is one of ${allowed.join(', ')}`)
          attrs[key] = value
        }
        column += cell.length + 1
      }
      for (const alternative of first.split('|')) {
        const parts = words(alternative.trim())
        if (!parts.length) faults.push(`${at(0)}: an entry is empty; remove the stray | or the line`)
        else {
          entries.push(makeEntry(list, alternative.trim(), parts, { ...attrs }, fallback))
        }
      }
    })
}

interface Yaml {
  readonly value: Record<string, unknown>
  readonly root: Node | null
  /** `file:line:col` of a node. */
  readonly where: (node: Node | null | undefined, offset?: number) => string
}

function readYaml(file: string, faults: string[], show: Show): Yaml {
  const counter = new LineCounter()
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const where = (node: Node | null | undefined, offset = 0): string => {
    const { line, col } = counter.linePos((node?.range?.[0] ?? 0) + offset)
    return `${show(file)}:${Math.max(1, line)}:${Math.max(1, col)}`
  }
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true })
  for (const error of document.errors)
    faults.push(
      `${show(file)}:${error.linePos?.[0].line ?? 1}:${error.linePos?.[0].col ?? 1}: ${error.message.split('\n')[0]}; mend the YAML`,
    )
  if (document.errors.length) return { value: {}, root: null, where }
  const value: unknown = document.toJS()
  return { value: (value ?? {}) as Record<string, unknown>, root: document.contents as Node | null, where }
}

function readGrammar(file: Yaml, faults: string[]): Grammar {
  const words = (file.value.words ?? {}) as Record<string, string[]>
  for (const name of Object.keys(words))
    if (!(CLASSES as readonly string[]).includes(name))
      faults.push(`${file.where(file.root)}: no such word class «${name}»; one of ${CLASSES.join(', ')}`)
  const jobs = (file.value.jobs ?? {}) as Record<string, string[]>
  for (const name of Object.keys(jobs))
    if (!(JOBS as readonly string[]).includes(name))
      faults.push(`${file.where(file.root)}: no such job «${name}»; one of ${JOBS.join(', ')}`)
  return {
    words,
    jobs,
    pronouns: (file.value.pronouns ?? {}) as Grammar['pronouns'],
    auxiliaries: (file.value.auxiliaries ?? {}) as Grammar['auxiliaries'],
    prepositions: (file.value.prepositions ?? {}) as Grammar['prepositions'],
    adverbEndings: (file.value['adverb-endings'] ?? []) as string[],
    contractions: (file.value.contractions ?? {}) as Grammar['contractions'],
    modals: (file.value.modals ?? {}) as Grammar['modals'],
  }
}

const text = (map: YAMLMap, key: string): string | null => {
  const node = map.get(key, true) as Node | undefined
  return isScalar(node) && node.value !== null ? String(node.value) : null
}

function readExamples(item: YAMLMap, rule: string, file: Yaml, examples: Example[], faults: string[]): void {
  const list = item.get('examples', true)
  if (!isSeq(list)) {
    faults.push(
      `${file.where(item)}: ${rule} has no examples; add one that it finds and one that it must not`,
    )
    return
  }
  const count = { yes: 0, no: 0 }
  for (const node of list.items as Node[]) {
    const negative = isMap(node)
    const value = negative ? text(node, 'no') : isScalar(node) ? String(node.value) : null
    if (value === null) {
      faults.push(`${file.where(node)}: an example is a sentence, or no: and a sentence`)
      continue
    }
    count[negative ? 'no' : 'yes']++
    examples.push({ rule, text: value, negative, where: file.where(node) })
  }
  if (!count.yes || !count.no)
    faults.push(
      `${file.where(list)}: ${rule} needs at least one example that it finds and one with no: that it must not`,
    )
}

function readRules(
  file: string,
  prefix: string,
  words: Words,
  examples: Example[],
  faults: string[],
  show: Show,
): Rule[] {
  if (!existsSync(file)) return []
  const yaml = readYaml(file, faults, show)
  const root = yaml.root
  if (!isMap(root)) return []
  const defines = new Map<string, Pattern>()
  const read = (node: Node | undefined): Pattern | null => {
    if (!isScalar(node)) {
      faults.push(`${yaml.where(node)}: a pattern is expected here`)
      return null
    }
    try {
      return inline(splitWords(parsePattern(String(node.value)), words), defines)
    } catch (error) {
      if (!(error instanceof NotationError)) throw error
      faults.push(`${yaml.where(node, error.at)}: ${error.message}`)
      return null
    }
  }
  const check = (pattern: Pattern, node: Node | undefined): void => {
    for (const name of missing(pattern))
      faults.push(`${yaml.where(node)}: $${name} is not defined above; add it under define:`)
  }
  const definitions = root.get('define', true)
  if (isMap(definitions))
    for (const pair of definitions.items) {
      const pattern = read(pair.value as Node)
      if (pattern) {
        check(pattern, pair.value as Node)
        defines.set(String((pair.key as { value: unknown }).value), pattern)
      }
    }
  const rules: Rule[] = []
  const list = root.get('rules', true)
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item)) continue
    const name = text(item, 'name')
    if (!name) {
      faults.push(`${yaml.where(item)}: this rule has no name; add name:`)
      continue
    }
    const id = `${prefix}/${name}`
    if (rules.some((r) => r.id === id)) faults.push(`${yaml.where(item)}: ${id} stands twice; rename one`)
    const node = item.get('pattern', true) as Node | undefined
    const pattern = read(node)
    const attrs: Record<string, string> = {}
    for (const pair of item.items) {
      const key = String((pair.key as { value: unknown }).value)
      if (['name', 'pattern', 'examples'].includes(key)) continue
      const value = text(item, key) ?? ''
      const allowed = CLOSED[key]
      if (allowed && !allowed.includes(value))
        faults.push(
          `${yaml.where(pair.value as Node)}: ${key} cannot be «${value}»; it is one of ${allowed.join(', ')}`,
        )
      attrs[key] = value
    }
    readExamples(item, id, yaml, examples, faults)
    if (pattern) {
      check(pattern, node)
      rules.push({ id, pattern, attrs })
    }
  }
  return rules
}

/** A word of the notation that is more than one token (`d'affaires`, `vice-ministre`) becomes a sequence. */
function splitWords(pattern: Pattern, words: Words): Pattern {
  switch (pattern.kind) {
    case 'seq':
    case 'alt':
      return { ...pattern, items: pattern.items.map((item) => splitWords(item, words)) }
    case 'repeat':
    case 'capture':
    case 'look':
      return { ...pattern, item: splitWords(pattern.item, words) }
    case 'token': {
      const only = pattern.tests[0]!
      if (pattern.tests.length > 1 || only.kind !== 'word' || only.not) return pattern
      const parts = words(only.value)
      if (parts.length < 2) return pattern
      return { kind: 'seq', items: parts.map((value) => ({ kind: 'token', tests: [{ ...only, value }] })) }
    }
    default:
      return pattern
  }
}

function missing(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'seq':
    case 'alt':
      return pattern.items.flatMap(missing)
    case 'repeat':
    case 'capture':
    case 'look':
      return missing(pattern.item)
    case 'define':
      return [pattern.name]
    default:
      return []
  }
}

const FRAME_KEYS = [
  'name',
  'type',
  'mode',
  'verbs',
  'nouns',
  'roles',
  'when',
  'content',
  'speech',
  'contexts',
  'examples',
]

function readFrames(
  file: string,
  code: string,
  grammar: Grammar,
  words: Words,
  frames: FrameSource[],
  examples: Example[],
  faults: string[],
  show: Show,
): void {
  const yaml = readYaml(file, faults, show)
  if (!isSeq(yaml.root)) {
    if (yaml.root)
      faults.push(`${yaml.where(yaml.root)}: a frame file is a list; begin each frame with «- name:»`)
    return
  }
  for (const item of yaml.root.items) {
    if (!isMap(item)) {
      faults.push(`${yaml.where(item as Node)}: a frame is a map of name, type, verbs, roles, examples`)
      continue
    }
    const raw = item.toJSON() as Record<string, unknown>
    const fault = (key: string, message: string): void => {
      faults.push(`${yaml.where((item.get(key, true) as Node | undefined) ?? item)}: ${message}`)
    }
    for (const key of Object.keys(raw))
      if (!FRAME_KEYS.includes(key)) fault(key, `a frame has no «${key}»; it has ${FRAME_KEYS.join(', ')}`)
    const type = String(raw.type) as EventType
    if (!EVENT_TYPES.includes(type)) fault('type', `no event type «${type}»; one of ${EVENT_TYPES.join(' ')}`)
    const name = String(raw.name ?? '')
    if (!name) fault('name', 'this frame has no name; add name:')
    const id = `${code}/${type.toLowerCase()}/${name}`
    if (frames.some((f) => f.id === id)) fault('name', `${id} stands twice; rename one`)
    const mode = raw.mode == null ? null : String(raw.mode)
    if (mode && !EVENT_MODES[type]?.includes(mode))
      fault('mode', `${type} has no mode «${mode}»; it has ${(EVENT_MODES[type] ?? ['none']).join(', ')}`)
    const list = (key: string): string[] => {
      const value = raw[key]
      if (value === undefined) return []
      if (Array.isArray(value)) return value.map(String)
      fault(key, `${key} is a list; write it in [ ]`)
      return []
    }
    const roles = (raw.roles ?? {}) as Record<string, Part>
    for (const [key, part] of Object.entries(roles))
      if (!PARTS.includes(part))
        fault('roles', `${key} cannot be «${part}»; it is one of ${PARTS.join(', ')}`)
    const when: Record<string, Condition[]> = {}
    for (const [key, value] of Object.entries((raw.when ?? {}) as Record<string, unknown>)) {
      when[key] = (Array.isArray(value) ? value : [value]).map(String) as Condition[]
      for (const condition of when[key])
        if (!CONDITIONS.includes(condition))
          fault('when', `${key} cannot be «${condition}»; it is one of ${CONDITIONS.join(', ')}`)
    }
    const contexts = list('contexts')
    for (const context of contexts)
      if (!(CONTEXTS as readonly string[]).includes(context))
        fault('contexts', `PLOVER has no context «${context}»; one of ${CONTEXTS.join(' ')}`)
    const verbs = list('verbs').map((verb): Trigger => {
      const parts = verb
        .split(' ')
        .flatMap((part) => (part.includes('|') ? [part.split('|')] : words(part).map((w) => [w])))
      const reflexive = parts.length > 1 && (grammar.words.reflexive ?? []).includes(parts[0]![0]!)
      const [lemma = [''], ...rest] = reflexive ? parts.slice(1) : parts
      return { lemma: lemma[0]!, reflexive, words: rest.map((alternatives) => alternatives.map(folded)) }
    })
    const nouns = list('nouns').map((noun) => words(noun).map(folded).join(' '))
    if (!verbs.length && !nouns.length)
      fault('verbs', 'a frame without verbs and nouns is never used; add some')
    readExamples(item, id, yaml, examples, faults)
    frames.push({
      id,
      type,
      mode,
      verbs,
      nouns,
      roles,
      when,
      content: raw.content === true,
      speech: raw.speech === true,
      contexts,
    })
  }
}
