/**
 * Rules with equal parts of their patterns stored once. Rules repeat the same dozen definitions, in full since each
 * rule compiles on its own; stored once they take a quarter of the room, and of the time to read them.
 */
import type { CompiledPack } from './compile.js'
import type { Pattern, Rule } from './pattern.js'

type Rules = CompiledPack['rules']

/** Patterns by number, each after its parts, which are numbers in place of `item` and `items`. */
export interface SharedRules {
  readonly patterns: readonly Stored[]
  readonly sets: Readonly<Record<string, readonly (Omit<Rule, 'pattern'> & { readonly pattern: number })[]>>
}

interface Stored {
  readonly kind: Pattern['kind']
  readonly item?: number
  readonly items?: readonly number[]
}

/** Rules for storage. */
export function shareRules(rules: Rules): SharedRules {
  const numbers = new Map<string, number>()
  const patterns: Stored[] = []
  const add = (pattern: Pattern): number => {
    const stored: Stored =
      'items' in pattern
        ? { ...pattern, items: pattern.items.map(add) }
        : 'item' in pattern
          ? { ...pattern, item: add(pattern.item) }
          : pattern
    const key = JSON.stringify(stored)
    let number = numbers.get(key)
    if (number === undefined) {
      numbers.set(key, (number = patterns.length))
      patterns.push(stored)
    }
    return number
  }
  const sets = Object.entries(rules).map(
    ([set, list]) => [set, list.map((rule) => ({ ...rule, pattern: add(rule.pattern) }))] as const,
  )
  return { patterns, sets: Object.fromEntries(sets) }
}

/** The rules of `shareRules`. The stored patterns themselves become the patterns. */
export function unshareRules({ patterns, sets }: SharedRules): Rules {
  const whole = patterns as readonly unknown[] as readonly Pattern[]
  for (const pattern of patterns as unknown as { item?: unknown; items?: unknown }[]) {
    if (pattern.item !== undefined) pattern.item = whole[pattern.item as number]
    if (pattern.items !== undefined) pattern.items = (pattern.items as number[]).map((n) => whole[n])
  }
  const read = (list: SharedRules['sets'][string]): Rule[] =>
    list.map((rule) => ({ ...rule, pattern: whole[rule.pattern]! }))
  return Object.fromEntries(Object.entries(sets).map(([set, list]) => [set, read(list)])) as Record<
    keyof Rules,
    Rule[]
  >
}
