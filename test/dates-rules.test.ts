/** Every example of the date rules: what a rule must find and with which value, and what it must leave alone. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDates } from '../src/dates/index.js'
import { verbTable } from '../src/pack/build/verbs.js'
import { compilePack, type Example } from '../src/pack/compile.js'
import { createPack } from '../src/pack/load.js'
import type { Pack } from '../src/pack/pack.js'
import { readHeader } from '../src/text/header.js'
import { findEntries } from '../src/text/lex.js'
import { readSentences } from '../src/text/sentences.js'
import type { DateMention } from '../src/types.js'

/** `2025-02-26 | They met on [Tuesday]. => 2025-02-25`, taken apart. */
function parse(example: string): { date: string | null; text: string; spans: string[]; values: string[] } {
  const [, date = null, marked = '', values = ''] =
    /^(?:(\d{4}(?:-\d\d){0,2}) \| )?(.*?)(?: => (.*))?$/.exec(example) ?? []
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]!)
  return { date, text: marked.replace(/[[\]]/g, ''), spans, values: values ? values.split('; ') : [] }
}

function datesOf(pack: Pack, text: string, date: string | null): { dates: DateMention[] } {
  const header = readHeader(text, { id: 'example', ...(date ? { date } : {}) })
  const { tokens, sentences } = readSentences(text, header, pack)
  const lex = findEntries(tokens, sentences)
  return readDates({ text, tokens, sentences, lex, pack, documentDate: header.date, header })
}

for (const code of ['en', 'fr']) {
  const folder = fileURLToPath(new URL(`../src/lang/${code}`, import.meta.url))
  const { pack: compiled, examples } = compilePack(folder, [], verbTable(code))
  const pack = createPack(compiled)
  describe(`${code} date rules`, () => {
    test.each(examples.filter((e: Example) => e.rule.startsWith(`${code}/dates/`)))(
      '$rule: $text',
      (example) => {
        const { date, text, spans, values } = parse(example.text)
        const { dates } = datesOf(pack, text, date)
        if (example.negative) expect(dates.filter((d) => d.rule === example.rule)).toEqual([])
        else {
          expect(dates.map((d) => text.slice(d.start, d.end))).toEqual(spans)
          expect(dates.map((d) => d.value)).toEqual(values)
          expect(dates.map((d) => d.rule)).toContain(example.rule)
        }
      },
    )
  })
}
