/** Mention and date rules of a pack: `institutions.yaml`, `titles.yaml`, `people.yaml`, `places.yaml`, `dates.yaml`. */
import { existsSync } from 'node:fs'
import { CLAIMS } from '../../vocabulary.js'
import { NotationError } from '../errors.js'
import { LISTS } from '../lists.js'
import { inline } from '../match.js'
import { type Pattern, parsePattern, type Rule, type TokenTest } from '../pattern.js'
import { type Example, readExamples } from './examples.js'
import { CLOSED, type Words } from './lists.js'
import { checkKeys, isMap, isScalar, isSeq, keysOf, type Node, readYaml, textAt } from './yaml.js'

export const RULE_SETS = ['institutions', 'titles', 'people', 'places', 'dates'] as const
export type RuleSetName = (typeof RULE_SETS)[number]

/** What a rule finds, so what one of its captures is called; a date rule captures the parts of a date. */
const FINDS: Readonly<Record<RuleSetName, string | null>> = {
  institutions: 'institution',
  titles: 'title',
  people: 'person',
  places: 'place',
  dates: null,
}
const MENTIONS = ['person', 'institution', 'place', 'title', 'date']

/** Attributes that a rule gives what it finds. */
const OF_MENTIONS = ['kind', 'role', 'country', 'claim']
const VALUES: typeof CLOSED = { ...CLOSED, claim: CLAIMS }
const OF_DATES = [
  ...[
    'season',
    'unit',
    'from',
    'shift',
    'which',
    'weekday',
    'month',
    'day',
    'nth',
    'easter',
    'weekof',
    'todate',
  ],
  ...['from-year', 'until-year'],
]

/** What all rule files of a pack are read with. */
export interface RuleContext {
  readonly words: Words
  /** Names of all lists that a pattern may ask for. */
  readonly lists: readonly string[]
  readonly examples: Example[]
  readonly faults: string[]
}

/** Reads one rule file; an absent one has no rules. */
export function readRules(file: string, set: RuleSetName, code: string, context: RuleContext): Rule[] {
  if (!existsSync(file)) return []
  const { words, lists, examples, faults } = context
  const yaml = readYaml(file, faults)
  const { root, where } = yaml
  if (!root) return []
  if (!isMap(root)) {
    faults.push(`${where(root)}: a rule file is a map; begin with rules:`)
    return []
  }
  checkKeys(yaml, root, 'a rule file', ['define', 'rules'], faults)
  const defines = new Map<string, Pattern>()
  const known = [...LISTS, ...lists]
  const read = (node: Node): Pattern | null => {
    if (!isScalar(node)) {
      faults.push(`${where(node)}: a pattern is expected here`)
      return null
    }
    try {
      const pattern = inline(splitWords(parsePattern(String(node.value)), words), defines)
      for (const fault of faultsOf(pattern, known)) faults.push(`${where(node)}: ${fault}`)
      return pattern
    } catch (error) {
      if (!(error instanceof NotationError)) throw error
      faults.push(`${where(node, error.at)}: ${error.message}`)
      return null
    }
  }
  const definitions = yaml.at(root, 'define')
  if (isMap(definitions))
    for (const pair of definitions.items) {
      const pattern = read(pair.value as Node)
      if (pattern) defines.set(String((pair.key as { value: unknown }).value), pattern)
    }
  const rules: Rule[] = []
  const allowed = set === 'dates' ? OF_DATES : OF_MENTIONS
  const list = yaml.at(root, 'rules')
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item)) {
      faults.push(`${where(item as Node)}: a rule is a map of name, pattern, examples`)
      continue
    }
    const name = textAt(yaml, item, 'name')
    if (!name) {
      faults.push(`${where(item)}: this rule has no name; add name:`)
      continue
    }
    const id = `${code}/${set}/${name}`
    if (rules.some((r) => r.id === id)) faults.push(`${where(item)}: ${id} stands twice; rename one`)
    checkKeys(yaml, item, 'a rule', ['name', 'pattern', 'examples', ...allowed], faults)
    const attrs: Record<string, string> = {}
    for (const [key] of keysOf(item)) {
      if (!allowed.includes(key)) continue
      const value = textAt(yaml, item, key) ?? ''
      const values = VALUES[key]
      if (values && !values.includes(value))
        faults.push(
          `${where(yaml.at(item, key))}: ${key} cannot be «${value}»; it is one of ${values.join(', ')}`,
        )
      attrs[key] = value
    }
    readExamples(item, id, yaml, examples, faults)
    const node = yaml.at(item, 'pattern')
    if (!node) faults.push(`${where(item)}: ${id} has no pattern; add pattern:`)
    const pattern = node ? read(node) : null
    if (!pattern) continue
    const captures = capturesOf(pattern)
    const finds = FINDS[set]
    if (finds ? !captures.includes(finds) : !captures.length)
      faults.push(`${where(node)}: this finds nothing; write ${finds ?? 'day'}= before what it is to find`)
    rules.push({ id, pattern, attrs })
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

/** Patterns, lists and mentions that a pattern asks for and that there are not. */
function faultsOf(pattern: Pattern, lists: readonly string[]): string[] {
  const list = (name: string): string[] =>
    lists.includes(name) ? [] : [`there is no list «${name}»; write lists/${name}.txt, or mend the name`]
  const mention = (type: string): string[] =>
    MENTIONS.includes(type) ? [] : [`there is no mention @${type}; one of ${MENTIONS.join(', ')}`]
  const ofTest = ({ kind, value }: TokenTest): string[] =>
    kind === 'list' ? list(value) : kind === 'mention' ? mention(value) : []
  switch (pattern.kind) {
    case 'seq':
    case 'alt':
      return pattern.items.flatMap((item) => faultsOf(item, lists))
    case 'repeat':
    case 'capture':
    case 'look':
      return faultsOf(pattern.item, lists)
    case 'define':
      return [`$${pattern.name} is not defined above; add it under define:`]
    case 'list':
      return list(pattern.name)
    case 'mention':
      return mention(pattern.type)
    case 'token':
      return pattern.tests.flatMap(ofTest)
    default:
      return []
  }
}

/** Names of all captures in a pattern. */
function capturesOf(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'seq':
    case 'alt':
      return pattern.items.flatMap(capturesOf)
    case 'repeat':
    case 'look':
      return capturesOf(pattern.item)
    case 'capture':
      return [pattern.name, ...capturesOf(pattern.item)]
    default:
      return []
  }
}
