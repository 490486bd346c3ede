/** Two lists of two hundred sentences that tell no person, and no coded event: what is found there is invented. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Document } from '../dist/types.js'
import { read } from './engine.js'

/** At most this many of both languages together. */
const ALLOWED = 2

const people = ({ entities }: Document): string[] =>
  entities.filter(({ type }) => type === 'person').map(({ name }) => name)

/** All but statements. */
const deeds = ({ events }: Document): string[] =>
  events.filter(({ type }) => type !== 'STATEMENT').map(({ type, rule }) => `${type} (${rule})`)

test.each([
  ['person', people],
  ['event', deeds],
])('next to no %s is found where there is none', (what, find) => {
  const lines = readFileSync(new URL(`../fixtures/no-${what}.txt`, import.meta.url), 'utf8').split('\n')
  const found: string[] = []
  let language = ''
  for (const line of lines)
    if (line.startsWith('## ')) language = line.slice(3)
    else if (line && !line.startsWith('#'))
      found.push(...find(read(language, line)).map((it) => `${it}: ${line}`))
  if (found.length > ALLOWED) expect(found).toEqual([])
})
