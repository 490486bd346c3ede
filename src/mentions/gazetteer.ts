/** Names that lists know: places, bodies. Every entry of the name lists that stands in the text goes on the board. */
import { CAP, type Pack } from '../pack/pack.js'
import type { Mention, Sentence } from '../types.js'
import { addMark, type Board, makeMention } from './scan.js'

/** Name lists and the mentions they make. */
const NAME_LISTS: Readonly<Record<string, 'place' | 'institution'>> = {
  countries: 'place',
  places: 'place',
  cities: 'place',
  institutions: 'institution',
}

/** Adds places and institutions of the lists; nested ones too, the overlap policy decides later. */
export function findListed(board: Board, sentences: readonly Sentence[], pack: Pack): Mention[] {
  const found: Mention[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const matches = board.lex[i]
      if (!matches) continue
      for (const type of ['place', 'institution'] as const) {
        const match = matches.find((m) => NAME_LISTS[m.entry.list] === type && m.last <= sentence.last)
        if (!match) continue
        const { entry, last } = match
        const capital = (board.tokens[i]!.form.shape & CAP) !== 0
        if (!capital && entry.attrs.lower !== 'yes') continue
        // a hyphened part of a longer name (`Saint-Paul`, `Ho-Chi`) is no name of its own, `EU-Central Asia` is two
        const mention = makeMention(board.tokens, type, i, last, `${pack.code}/lists/${entry.list}`, {
          country: entry.attrs.country ?? null,
          kind: entry.attrs.kind ?? null,
          id: entry.attrs.id ?? null,
        })
        found.push(mention)
        addMark(board, type, i, last, mention)
      }
    }
  return found
}
