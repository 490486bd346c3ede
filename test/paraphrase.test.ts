/**
 * What may be added to a sentence without a change in what it tells: a day, a place, a longer title, who somebody is.
 * The sentences are the examples of the frames; a few of them tell something else with the addition, which is no fault.
 */
import { expect, test } from 'vitest'
import { compileLanguage } from '../dist/pack/build/language.js'
import { languageFolder } from '../dist/pack/build/paths.js'
import { sharedEntries } from '../dist/pack/build/world.js'
import { compilePack } from '../dist/pack/compile.js'
import { createLexicon } from '../dist/pack/lexicon.js'
import { read, short } from './engine.js'

const shared = createLexicon(compilePack(languageFolder('shared'), sharedEntries()).pack.lexicon)

/** Sentences of one clause or more that a frame finds something in, by language. */
const sentences = (language: string): string[] =>
  compileLanguage(languageFolder(language), shared.lists)
    .examples.filter(({ text, negative }) => !negative && / => (?:actor|recipient)/.test(text))
    .map(({ text }) => text.replace(/ => .*/, ''))
    .filter((text) => /^[^.]*\.$/.test(text))

/** Types, actors and recipients of what is told. */
const events = (language: string, text: string): string[] =>
  read(language, text)
    .events.map(({ type, actors, recipients }) =>
      [type, ...actors.map(short).sort(), '>', ...recipients.map(short).sort()].join(' '),
    )
    .sort()

const OFFICE = /\b(?:Governor|Senator|Minister|Commissioner|Ambassador)(?= [A-Z][a-zé]+ [A-Z])/g
const HOLDER =
  /\b((?:Governor|Senator|Minister|Commissioner|Ambassador) [A-Z]\w+ [A-Z]\w+)(?= (?!and\b|or\b))/
const PERFECT = /\b(a|ont) ([a-zé]+[éits]) /

test.each<[language: string, addition: string, allowed: number, add: (text: string) => string]>([
  ['en', 'a day behind', 0.005, (text) => text.replace(/\.$/, ' on Monday.')],
  ['en', 'a day in front', 0.005, (text) => `On Monday, ${text.replace(/^The /, 'the ')}`],
  ['en', 'a place and a day', 0.005, (text) => text.replace(/\.$/, ' in Oslo on Monday.')],
  ['en', 'what goes on meanwhile', 0.005, (text) => text.replace(/\.$/, ', as tensions rose.')],
  ['en', 'a long title', 0.015, (text) => text.replace(OFFICE, 'former Deputy Defense Minister')],
  ['en', 'who somebody is', 0.03, (text) => text.replace(HOLDER, '$1, a 54-year-old engineer,')],
  ['fr', 'a day behind', 0.005, (text) => text.replace(/\.$/, ' lundi.')],
  ['fr', 'a day in front', 0.005, (text) => `Lundi, ${text.replace(/^L(?=(?:es?|a)\b|')/, 'l')}`],
  ['fr', 'a day and a place', 0.01, (text) => text.replace(/\.$/, ' lundi à Oslo.')],
  ['fr', 'whose words these are', 0.005, (text) => text.replace(/\.$/, ', selon un communiqué.')],
  ['fr', 'an insertion', 0.005, (text) => text.replace(PERFECT, '$1, lundi à Oslo, $2 ')],
])('%s: %s changes next to nothing', (language, _, allowed, add) => {
  const changed: string[] = []
  let tried = 0
  for (const text of sentences(language)) {
    const longer = add(text)
    if (longer === text) continue
    tried++
    const [before, after] = [events(language, text), events(language, longer)]
    if (before.join() !== after.join()) changed.push(`${longer} ${before} -> ${after}`)
  }
  expect(tried).toBeGreaterThan(100)
  if (changed.length > allowed * tried) expect(changed).toEqual([])
})
