/** YAML files of a pack, with the place of every node, so that a fault can be told as `file:line:col`. */
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isAlias, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'

/** A file that was read; `root` is null where there is nothing in it or it is no YAML. */
export interface Yaml {
  readonly value: Readonly<Record<string, unknown>>
  readonly root: Node | null
  /** `file:line:col` of a node, `offset` characters into it; of the file where there is no node. */
  readonly where: (node: Node | null | undefined, offset?: number) => string
  /** The node that stands under a key, behind any alias. */
  readonly at: (map: YAMLMap, key: string) => Node | undefined
}

/** The path of a file as the user would write it. */
export const shown = (file: string): string => relative(process.cwd(), file) || file

/** Reads a file, an absent one as empty; what is no YAML goes to `faults`. */
export function readYaml(file: string, faults: string[]): Yaml {
  const counter = new LineCounter()
  const source = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const where: Yaml['where'] = (node, offset = 0) => {
    const { line, col } = counter.linePos((node?.range?.[0] ?? 0) + offset)
    return `${shown(file)}:${Math.max(1, line)}:${Math.max(1, col)}`
  }
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true })
  const at: Yaml['at'] = (map, key) => {
    const node = map.get(key, true) as Node | undefined
    return isAlias(node) ? node.resolve(document) : node
  }
  for (const error of document.errors)
    faults.push(
      `${shown(file)}:${error.linePos?.[0].line ?? 1}:${error.linePos?.[0].col ?? 1}: ${error.message.split('\n')[0]}; mend the YAML`,
    )
  if (document.errors.length) return { value: {}, root: null, where, at }
  const value: unknown = document.toJS()
  return {
    value: (value ?? {}) as Record<string, unknown>,
    root: document.contents as Node | null,
    where,
    at,
  }
}

/** The keys of a map with their nodes, in file order. */
export const keysOf = (map: YAMLMap): [key: string, node: Node][] =>
  map.items.map(({ key }) => [String((key as { value: unknown }).value), key as Node])

/** Tells the keys of a map that it cannot have; `owner` is what the map is (`a frame`). */
export function checkKeys(
  { where }: Yaml,
  map: YAMLMap,
  owner: string,
  allowed: readonly string[],
  faults: string[],
): void {
  for (const [key, node] of keysOf(map))
    if (!allowed.includes(key))
      faults.push(`${where(node)}: ${owner} has no «${key}»; it has ${allowed.join(', ')}`)
}

/** A scalar of a map as text; null where there is none. */
export function textAt({ at }: Yaml, map: YAMLMap, key: string): string | null {
  const node = at(map, key)
  return isScalar(node) && node.value !== null ? String(node.value) : null
}

export { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
