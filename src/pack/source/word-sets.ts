/** Named sets of words of a pack, `word-sets.yaml`: what triggers write as `$name` where many have the same words. */
import { isMap, isScalar, keysOf, readYaml } from './yaml.js'

/** The words of each set by its name. */
export type WordSets = ReadonlyMap<string, readonly string[]>

/** Reads `word-sets.yaml`, a map of names to words with `|` between them; an absent one gives none. */
export function readWordSets(file: string, faults: string[]): WordSets {
  const yaml = readYaml(file, faults)
  const sets = new Map<string, readonly string[]>()
  if (!yaml.root) return sets
  if (!isMap(yaml.root)) {
    faults.push(`${yaml.where(yaml.root)}: sets of words are a map; write «name: word|word»`)
    return sets
  }
  for (const [name, node] of keysOf(yaml.root)) {
    const words = yaml.at(yaml.root, name)
    const text = isScalar(words) ? String(words.value ?? '') : ''
    const found = text.split('|').map((word) => word.trim())
    if (found.includes(''))
      faults.push(`${yaml.where(node)}: $${name} has no words or a stray |; write word|word`)
    else sets.set(name, found)
  }
  return sets
}
