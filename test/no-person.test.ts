/** Two hundred sentences with capitalised words and no person: what is found there is invented. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from './engine.js'

/** At most this many of both languages together. */
const ALLOWED = 2

test('next to no person is found where there is none', () => {
  const found: string[] = []
  let language = ''
  for (const line of readFileSync(new URL('../fixtures/no-person.txt', import.meta.url), 'utf8').split('\n'))
    if (line.startsWith('## ')) language = line.slice(3)
    else if (line && !line.startsWith('#'))
      for (const { type, name } of read(language, line).entities)
        if (type === 'person') found.push(`${name}: ${line}`)
  if (found.length > ALLOWED) expect(found).toEqual([])
})
