/** What a sentence names: every person, body, place and office of it, and nothing else. */
import { describe, expect, test } from 'vitest'
import type { Document, Mention } from '../dist/types.js'
import { read } from './engine.js'

/** `person Awa Diarra`, `place Oslo NO`, `institution Senate US legislature`, `title minister of Mali minister > Awa Diarra`. */
function line({ text }: Document, mention: Mention): string {
  const named = ({ start, end }: Mention): string => text.slice(start, end)
  const country = mention.entity?.country ?? null
  const more =
    mention.type === 'title'
      ? [
          mention.role,
          mention.holder && `> ${mention.holder.entity?.name}`,
          mention.institution && `@ ${named(mention.institution)}`,
        ]
      : [country, mention.type === 'institution' && mention.kind]
  return [mention.type, named(mention), ...more].filter(Boolean).join(' ')
}

const SENTENCES: readonly (readonly [language: string, text: string, ...expected: string[]])[] = [
  // a given name alone, and what bears one
  ['en', 'On Monday Amina fled with Kwame to Oslo.', 'person Amina', 'person Kwame', 'place Oslo NO'],
  ['en', 'The hurricane Amina and the storm Kwame are over.'],
  ['fr', 'Hier, Yoann a fui avec Fatoumata.', 'person Yoann', 'person Fatoumata'],
  ['fr', "Le cyclone Fatoumata s'éloigne et l'ouragan Yoann arrive."],
  // two capitalised words behind a noun are a thing, behind a person's noun a person
  ['en', 'They launched the satellite Movra Lova.'],
  ['fr', 'Ils ont lancé le satellite Movra Lova.'],
  // a family named like a city
  [
    'en',
    'Minister Lena Oslo spoke. Oslo left. She lives in Oslo.',
    'title Minister minister > Lena Oslo',
    'person Lena Oslo',
    'person Oslo',
    'place Oslo NO',
  ],
  // a body told by a noun, then alone
  [
    'en',
    'The airline Ravelair closed. Ravelair had two planes.',
    'institution Ravelair company',
    'institution Ravelair company',
  ],
  [
    'fr',
    'La compagnie aérienne Ravelair ferme. Ravelair avait deux avions.',
    'institution Ravelair company',
    'institution Ravelair company',
  ],
]

describe('mentions', () => {
  test.each(SENTENCES)('%s: %s', (language, text, ...expected) => {
    const document = read(language, text)
    expect(document.mentions.map((mention) => line(document, mention))).toEqual(expected)
  })
})
