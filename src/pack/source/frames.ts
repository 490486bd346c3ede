/** Event frames of a pack: the files in `frames/`. */
import { folded } from '../../text/fold.js'
import { CONTEXTS, EVENT_MODES, EVENT_TYPES, type EventType } from '../../vocabulary.js'
import {
  CONDITIONS,
  type Condition,
  type FrameSource,
  isIdiom,
  PARTS,
  type Part,
  type Trigger,
} from '../frames.js'
import type { Grammar } from '../grammar.js'
import { type Example, readExamples } from './examples.js'
import type { Words } from './lists.js'
import type { WordSets } from './word-sets.js'
import { checkKeys, isMap, isSeq, keysOf, type Node, readYaml, type Yaml } from './yaml.js'

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
  'negated',
  'contexts',
  'examples',
]

/** Functions that the engine names itself; all others are prepositions. */
const FUNCTIONS = ['subject', 'object', 'iobject', 'object-owner', 'posting', 'content', 'infinitive']

/** What all frame files of a pack are read with. */
export interface FrameContext {
  readonly code: string
  readonly grammar: Grammar
  /** Prepositions that the pack's list of phrases adds to those of the grammar. */
  readonly prepositions: readonly string[]
  readonly words: Words
  readonly sets: WordSets
  readonly examples: Example[]
  readonly faults: string[]
}

/** Reads one frame file into `frames`. */
export function readFrames(file: string, frames: FrameSource[], context: FrameContext): void {
  const yaml = readYaml(file, context.faults)
  if (isSeq(yaml.root)) for (const item of yaml.root.items) readFrame(item as Node, yaml, frames, context)
  else if (yaml.root)
    context.faults.push(`${yaml.where(yaml.root)}: a frame file is a list; begin each frame with «- name:»`)
}

function readFrame(
  item: Node,
  yaml: Yaml,
  frames: FrameSource[],
  { code, grammar, prepositions, words, sets, examples, faults }: FrameContext,
): void {
  const { where } = yaml
  if (!isMap(item)) {
    faults.push(`${where(item)}: a frame is a map of name, type, verbs, roles, examples`)
    return
  }
  const raw = item.toJSON() as Record<string, unknown>
  const fault = (key: string, message: string): void => {
    faults.push(`${where(yaml.at(item, key) ?? item)}: ${message}`)
  }
  checkKeys(yaml, item, 'a frame', FRAME_KEYS, faults)
  const type = String(raw.type) as EventType
  if (raw.type == null) fault('type', `this frame has no type; add type: and one of ${EVENT_TYPES.join(' ')}`)
  else if (!EVENT_TYPES.includes(type))
    fault('type', `no event type «${type}»; one of ${EVENT_TYPES.join(' ')}`)
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
  const isTrue = (key: string): boolean => {
    const value = raw[key]
    if (value !== undefined && typeof value !== 'boolean') fault(key, `${key} is true or false`)
    return value === true
  }
  const functions = [
    ...(grammar.words.preposition ?? []),
    ...Object.values(grammar.prepositions),
    ...Object.values(grammar.jobs).flat(),
    ...prepositions,
  ]
  const byFunction = (key: string): [name: string, values: string[]][] => {
    const map: Node | undefined = yaml.at(item, key)
    if (map === undefined) return []
    if (!isMap(map)) {
      fault(key, `${key} is a map of functions; write { subject: … }`)
      return []
    }
    for (const [at, node] of keysOf(map))
      if (!FUNCTIONS.includes(at) && !at.includes(' ') && !functions.includes(at))
        faults.push(
          `${where(node)}: there is no function «${at}»; it is one of ${FUNCTIONS.join(', ')}, or a preposition`,
        )
    return Object.entries(map.toJSON() as Record<string, unknown>).map(([at, value]) => [
      at,
      (Array.isArray(value) ? value : [value]).map(String),
    ])
  }
  const roles: Record<string, Part> = {}
  for (const [at, [part = '']] of byFunction('roles')) {
    if (!(PARTS as readonly string[]).includes(part))
      fault('roles', `${at} cannot be «${part}»; it is one of ${PARTS.join(', ')}`)
    roles[at] = part as Part
  }
  const when: Record<string, Condition[]> = {}
  for (const [at, conditions] of byFunction('when')) {
    for (const condition of conditions)
      if (!(CONDITIONS as readonly string[]).includes(condition))
        fault('when', `${at} cannot be «${condition}»; it is one of ${CONDITIONS.join(', ')}`)
    when[at] = conditions as Condition[]
  }
  const contexts = list('contexts')
  for (const context of contexts)
    if (!(CONTEXTS as readonly string[]).includes(context))
      fault('contexts', `PLOVER has no context «${context}»; one of ${CONTEXTS.join(' ')}`)
  // a line may end behind a bar
  const expanded = (verb: string): string =>
    verb.replace(/\|\s+/g, '|').replace(/\$([\w-]+)/g, (name, set: string) => {
      const known = sets.get(set)
      if (!known) fault('verbs', `there is no set ${name}; add it to word-sets.yaml, or mend the name`)
      return known?.join('|') ?? name
    })
  const verbs = list('verbs').flatMap((verb) => readTriggers(expanded(verb), words, grammar))
  const nouns = list('nouns').map((noun) => words(noun).map(folded).join(' '))
  if (!verbs.length && !nouns.length)
    fault('verbs', 'a frame without verbs and nouns is never used; add some')
  readExamples(item, id, yaml, examples, faults, isIdiom(roles))
  frames.push({
    id,
    type,
    mode,
    verbs,
    nouns,
    roles,
    when,
    content: isTrue('content'),
    speech: isTrue('speech'),
    negated: isTrue('negated'),
    contexts,
  })
}

/** `hold|begin talks|meeting with`: each lemma with the words behind it, sets of words written out. */
function readTriggers(verb: string, words: Words, grammar: Grammar): Trigger[] {
  const { reflexive: reflexives = [], relative = [] } = grammar.words
  // `mettre feu à` is `mis le feu aux dépôts` as well
  const contracted = (word: string): string[] =>
    Object.keys(grammar.prepositions).filter(
      (form) => grammar.prepositions[form] === word && !relative.includes(form),
    )
  const parts = verb
    .split(' ')
    .flatMap((part) => (/[|-]/.test(part) ? [part.split('|')] : words(part).map((w) => [w])))
  const reflexive = parts.length > 1 && reflexives.includes(parts[0]![0]!)
  const [lemmas = [''], ...rest] = reflexive ? parts.slice(1) : parts
  const forms = (alternatives: readonly string[]): string[] => [
    ...new Set(alternatives.flatMap((word) => [word, ...contracted(word)]).map(folded)),
  ]
  const behind = rest.map(forms)
  return lemmas.map((lemma) => ({ lemma, reflexive, words: behind }))
}
