/** The command was given in a way that cannot be meant: exit code 2. The message says what is wrong and what helps. */
export class UsageError extends Error {
  override name = 'UsageError'
}
