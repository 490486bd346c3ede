/** The word of `choices` that `word` was probably meant to be, or null. */
export function suggest(word: string, choices: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const choice of choices) {
    const steps = distance(word.toLowerCase(), choice.toLowerCase())
    if (steps < least) [best, least] = [choice, steps]
  }
  return best
}

/** Edits that lead from `a` to `b`: letters put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
