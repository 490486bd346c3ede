/** Groups that grow by links; what each group holds is summed up, so that a link looks at sums and not at members. */

export interface Groups<T, F> {
  /** The group of a member, named by one of them. */
  readonly root: (id: string) => string
  readonly members: (id: string) => readonly T[]
  readonly facts: (id: string) => F
  /** Makes one group of two. */
  readonly join: (a: string, b: string) => void
}

/**
 * Each item a group of its own.
 * @param factsOf what is to be known of one item
 * @param add adds what is known of one group to another's
 */
export function createGroups<T extends { readonly id: string }, F>(
  items: Iterable<T>,
  factsOf: (item: T) => F,
  add: (facts: F, more: F) => void,
): Groups<T, F> {
  const parents = new Map<string, string>()
  const members = new Map<string, T[]>()
  const facts = new Map<string, F>()
  for (const item of items) {
    members.set(item.id, [item])
    facts.set(item.id, factsOf(item))
  }
  const root = (id: string): string => {
    let at = id
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up
    return at
  }
  return {
    root,
    members: (id) => members.get(root(id))!,
    facts: (id) => facts.get(root(id))!,
    join: (a, b) => {
      const [one, two] = [root(a), root(b)]
      if (one === two) return
      // the smaller into the larger, which keeps paths short
      const isLarger = members.get(one)!.length >= members.get(two)!.length
      const [large, small] = isLarger ? [one, two] : [two, one]
      parents.set(small, large)
      for (const item of members.get(small)!) members.get(large)!.push(item)
      add(facts.get(large)!, facts.get(small)!)
      members.delete(small)
      facts.delete(small)
    },
  }
}

/** Items by each of their keys, the keys in order; those that one item has alone are left out. */
export function buckets<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): T[][] {
  // most keys are one item's: a list for each would be most of the memory
  const firsts = new Map<string, T>()
  const table = new Map<string, T[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const first = firsts.get(key)
      const bucket = table.get(key)
      if (bucket) bucket.push(item)
      else if (first === undefined) firsts.set(key, item)
      else table.set(key, [first, item])
    }
  return [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bucket]) => bucket)
}
