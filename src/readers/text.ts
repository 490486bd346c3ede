/** Plain text: one input, one article. */
import { decode } from '../text/decode.js'
import { type Article, describe, type Input, type Reporter } from './article.js'
import { readAll } from './bytes.js'

/** Yields the article of a text file or of standard input, or reports why there is none. */
export async function* readText(input: Input, report: Reporter): AsyncGenerator<Article> {
  try {
    const { text, notice } = await decode(await readAll(input))
    if (notice) report.notice(input.id, notice)
    if (text.trim() === '') report.fault(input.id, 'is empty; give it some text or leave it out')
    else yield { text, meta: { id: input.id, source: input.id } }
  } catch (error) {
    report.fault(input.id, describe(error))
  }
}
