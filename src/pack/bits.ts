/** Sets of names as one number. */

/** A number holds so many bits. */
const MAX_BITS = 32

/**
 * A bit for each of `names`.
 * @throws Error when there are more than a number holds, where two would share one
 */
export function bitsFor<T extends string>(names: readonly T[]): Readonly<Record<T, number>> {
  if (names.length > MAX_BITS) throw new Error(`${names.length} names are more than ${MAX_BITS} bits`)
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<T, number>
}
