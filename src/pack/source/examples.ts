/** The examples that every rule and frame of a pack has to carry. */
import { isMap, isScalar, isSeq, type Node, textAt, type YAMLMap, type Yaml } from './yaml.js'

/** A sentence that shows what a rule or frame does, or with `no` does not do. */
export interface Example {
  readonly rule: string
  readonly text: string
  readonly negative: boolean
  readonly where: string
}

/** Reads the examples of one rule or frame; what only keeps others `silent` finds nothing itself. */
export function readExamples(
  item: YAMLMap,
  rule: string,
  yaml: Yaml,
  examples: Example[],
  faults: string[],
  silent = false,
): void {
  const list = yaml.at(item, 'examples')
  if (!isSeq(list)) {
    faults.push(
      `${yaml.where(item)}: ${rule} has no examples; add one that it finds and one that it must not`,
    )
    return
  }
  const count = { yes: 0, no: 0 }
  for (const node of list.items as Node[]) {
    const negative = isMap(node)
    const value = negative ? textAt(yaml, node, 'no') : isScalar(node) ? String(node.value) : null
    if (value === null) {
      faults.push(`${yaml.where(node)}: an example is a sentence, or no: and a sentence`)
      continue
    }
    count[negative ? 'no' : 'yes']++
    examples.push({ rule, text: value, negative, where: yaml.where(node) })
  }
  if ((!count.yes && !silent) || !count.no)
    faults.push(
      `${yaml.where(list)}: ${rule} needs at least one example that it finds and one with no: that it must not`,
    )
}
