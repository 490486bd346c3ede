/** Acronyms that the text itself explains, and every further occurrence of a body's name or acronym. */
import { CAP, WORD } from '../pack/pack.js'
import type { Mention, Sentence } from '../types.js'
import { addMark, type Board, makeMention } from './scan.js'

/** `Name (ABC)`: the acronym is a mention of the same body; `aliases` maps it to the mention it stands for. */
export function findAcronyms(
  board: Board,
  sentences: readonly Sentence[],
  found: readonly Mention[],
): { mentions: Mention[]; aliases: Map<Mention, Mention> } {
  const { tokens } = board
  const mentions: Mention[] = []
  const aliases = new Map<Mention, Mention>()
  const known = new Map<string, Mention>()
  for (const body of found) {
    if (body.type !== 'institution' || body.last - body.first < 2) continue
    const word = tokens[body.last + 1]
    if (tokens[body.last]?.form.text !== '(' || !word || tokens[body.last + 2]?.form.text !== ')') continue
    if (!(word.form.shape & CAP) || !(word.form.shape & WORD) || word.form.text.length < 2) continue
    const mention = makeMention(tokens, 'institution', body.last + 1, body.last + 2, 'names/acronym', body)
    mentions.push(mention)
    aliases.set(mention, body)
    known.set(word.form.text, body)
    addMark(board, 'institution', mention.first, mention.last, mention)
  }
  if (known.size)
    for (const sentence of sentences)
      for (let i = sentence.first; i < sentence.last; i++) {
        const body = known.get(tokens[i]!.form.text)
        if (!body || mentions.some((m) => m.first === i)) continue
        const mention = makeMention(tokens, 'institution', i, i + 1, 'names/acronym', body)
        mentions.push(mention)
        aliases.set(mention, body)
        addMark(board, 'institution', i, i + 1, mention)
      }
  return { mentions, aliases }
}
