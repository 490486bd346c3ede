/** Every example of every rule and frame of the bundled languages: what it must find, and what it must leave alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze, createPack, type Document, type Pack } from '../dist/index.js'
import { readMentions } from '../dist/mentions/index.js'
import { compileLanguage } from '../dist/pack/build/language.js'
import { languageFolder, languageFolders } from '../dist/pack/build/paths.js'
import { sharedEntries } from '../dist/pack/build/world.js'
import { compilePack } from '../dist/pack/compile.js'
import { createLexicon } from '../dist/pack/lexicon.js'
import type { Example } from '../dist/pack/source/examples.js'
import { readHeader } from '../dist/text/header.js'
import { findEntries } from '../dist/text/lex.js'
import { readSentences } from '../dist/text/sentences.js'
import type { Entity, Mention } from '../dist/types.js'
import { PUBLISHED, told } from './engine.js'
import { knownFailures } from './known.js'

const TYPES: Readonly<Record<string, Mention['type']>> = {
  institutions: 'institution',
  people: 'person',
  places: 'place',
  titles: 'title',
}

/** Compiled here, as the build does it, so that an example never meets an older pack. */
const shared = createLexicon(compilePack(languageFolder('shared'), sharedEntries()).pack.lexicon)
const languages = languageFolders().map((path) => {
  const { pack, examples } = compileLanguage(path, shared.lists)
  return { pack: createPack(pack, [shared]), examples }
})
const idOf = ({ rule, text, negative }: Example): string => `${rule}: ${negative ? 'no: ' : ''}${text}`
const setOf = (id: string): string => id.split('/').slice(0, 2).join('/')
const holds = knownFailures('packs', languages.flatMap(({ examples }) => examples).map(idOf), setOf)

/** `They met on [Tuesday].`, taken apart. */
function marked(example: string): { text: string; spans: string[] } {
  const spans = [...example.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!)
  return { text: example.replace(/[[\]]/g, ''), spans }
}

const read = (pack: Pack, text: string, date: string | null = PUBLISHED): Document =>
  analyze(text, { id: 'example', ...(date !== null && { date }) }, [pack])

/** The mentions as the rules make them, before titles that nobody holds are dropped. */
function mentionsOf(pack: Pack, text: string): readonly Mention[] {
  const header = readHeader(text, { id: 'example' })
  const { tokens, sentences } = readSentences(text, header, pack)
  return readMentions(tokens, sentences, findEntries(tokens, sentences), header, pack).mentions
}

/** A rule of mentions: the brackets are what it finds. */
function checkMentions(pack: Pack, { rule, text: example, negative }: Example): void {
  const { text, spans } = marked(example)
  const found = mentionsOf(pack, text)
  if (negative) expect(found.filter((mention) => mention.rule === rule)).toEqual([])
  else {
    const type = TYPES[rule.split('/')[1]!]
    const texts = found.filter((m) => m.type === type).map((m) => text.slice(m.start, m.end))
    for (const span of spans) expect(texts).toContain(span)
  }
}

/** `2025-02-26 | They met on [Tuesday]. => 2025-02-25`: the day of publication, the dates and their values. */
function checkDates(pack: Pack, { rule, text: example, negative }: Example): void {
  const [, date = null, sentence = '', values = ''] =
    /^(?:(\d{4}(?:-\d\d){0,2}) \| )?(.*?)(?: => (.*))?$/.exec(example) ?? []
  const { text, spans } = marked(sentence)
  const { dates } = read(pack, text, date)
  if (negative) expect(dates.filter((found) => found.rule === rule)).toEqual([])
  else {
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(spans)
    expect(dates.map(({ value }) => value)).toEqual(values ? values.split('; ') : [])
    expect(dates.map((found) => found.rule)).toContain(rule)
  }
}

/** Each name is part of another entity's name, and no entity is left over. */
function named(entities: readonly Entity[], names: readonly string[]): boolean {
  const left = [...entities]
  for (const name of names) {
    const at = left.findIndex(
      (entity) => entity.name.includes(name) || entity.acronym === name || entity.country === name,
    )
    if (at === -1) return false
    left.splice(at, 1)
  }
  return left.length === 0
}

/** `Sentence. => actor: X; recipient: Y, Z; place: W; status: S; type: T`: what the frame makes of the sentence. */
function checkFrame(pack: Pack, { rule, text: example, negative }: Example): void {
  const [text = '', parts = ''] = example.split(' => ')
  const doc = read(pack, text)
  const all = doc.events.map((event) => `${event.rule} ${told(doc, event)}`)
  const idiom = pack.frames.frames.some((frame) => frame.id === rule && frame.idiom)
  const own = doc.events.filter((event) => idiom || event.rule === rule)
  if (negative) {
    if (own.length) throw new Error(`it must not fire, and there is\n${all.join('\n')}`)
    return
  }
  const asked: Record<string, string> = Object.fromEntries(
    parts.split(/; */).flatMap((part) => {
      const match = /^(actor|recipient|place|status|type): (.+)$/.exec(part)
      if (part && !match) throw new Error(`«${part}» is no actor, recipient, place, status or type`)
      return match ? [[match[1]!, match[2]!]] : []
    }),
  )
  const list = (value = ''): string[] => value.split(', ').filter(Boolean)
  const { actor, recipient, place, status, type = rule.split('/')[1]!.toUpperCase() } = asked
  const fits = own.some(
    (event) =>
      event.type === type &&
      (!parts || (named(event.actors, list(actor)) && named(event.recipients, list(recipient)))) &&
      (!place || event.place?.name.includes(place)) &&
      (!status || event.status === status),
  )
  if (!fits) throw new Error(all.length ? `there is only\n${all.join('\n')}` : 'there is no event')
}

for (const { pack, examples } of languages)
  describe(pack.code, () => {
    const sets = [...new Set(examples.map(({ rule }) => setOf(rule)))]
    describe.each(sets)('%s', (set) => {
      const name = set.split('/')[1]!
      const check = name in TYPES ? checkMentions : name === 'dates' ? checkDates : checkFrame
      test.each(examples.filter(({ rule }) => setOf(rule) === set).map((e) => [idOf(e), e] as const))(
        '%s',
        (id, example) => holds(id, () => check(pack, example)),
      )
    })
  })

test.each(['en', 'fr'])('%s: the lines of frames can be read and compared', (code) => {
  const frames = `${languageFolder(code)}/frames/`
  const long = readdirSync(frames).flatMap((file) =>
    readFileSync(frames + file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.length > 130 && !/^ +- /.test(line) ? [`${file}:${i + 1}`] : [])),
  )
  expect(long).toEqual([])
})
