/** What the lists tell the clause reader of a word that can be a verb. */
import { expect, test } from 'vitest'
import { NOUN } from '../dist/pack/traits.js'
import { packs } from './engine.js'

const french = packs.find(({ code }) => code === 'fr')!

test.each([
  ['accuse', false],
  ['accusé', true],
  ['invite', false],
  ['invité', true],
  ['condamne', false],
  ['exilé', true],
])('an accent tells a noun from a verb: %s', (word, noun) =>
  expect((french.intern(word).traits & NOUN) !== 0).toBe(noun),
)
