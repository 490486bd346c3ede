/** Everything wrong with a pack at once; `message` has one line per fault, each `file:line:col: what, and the remedy`. */
export class PackError extends Error {
  /** @param faults lines of the form `file:line:col: what, and the remedy` */
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'PackError'
  }
}

/** A fault inside one string of a pack (a pattern, a frame's trigger); `at` counts characters from its start. */
export class NotationError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message)
  }
}
