/** Lists of file names: one a line, or ended by NUL as `find -print0` writes them. */
import { describe, type Input, type Reporter } from './article.js'
import { chunks, split } from './bytes.js'

/** Yields the names of a list as they come. Blank lines and a carriage return at the end of a line do not count. */
export async function* readList(input: Input, nulEnds: boolean, report: Reporter): AsyncGenerator<string> {
  let count = 0
  try {
    for await (const piece of split(chunks(input), nulEnds ? 0 : 10)) {
      const name = piece?.toString('utf8') ?? ''
      const path = nulEnds ? name : name.replace(/^\uFEFF|\r$/g, '')
      if (path.trim() === '') continue
      count++
      yield path
    }
    if (count === 0) report.notice(input.id, 'names no files')
  } catch (error) {
    report.fault(input.id, describe(error))
  }
}
