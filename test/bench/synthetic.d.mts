/** Records of `count` documents about `persons` people. */
export function documents(count: number, persons: number, seed?: number): Iterable<object>
