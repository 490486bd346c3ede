/** The pipeline: one text in, one document out. Pure and synchronous; knows no file system, clock or locale. */
import { datelinePlace, homeCountry, inferCountries, topicCountry } from './coref/countries.js'
import { readEntities } from './coref/entities.js'
import { settleTitles } from './coref/titles.js'
import { parsePoint } from './dates/calendar.js'
import { readDates } from './dates/index.js'
import { readEvents } from './events/index.js'
import { readMentions } from './mentions/index.js'
import type { Pack } from './pack/pack.js'
import { readHeader } from './text/header.js'
import { lowerHeadlines } from './text/headlines.js'
import { detectLanguage } from './text/language.js'
import { findEntries } from './text/lex.js'
import { readSentences } from './text/sentences.js'
import { isCountryName, isStamp, isTownName } from './text/stamp.js'
import type { Document, Meta } from './types.js'

/**
 * Analyses one text.
 * @param text the decoded text; all offsets of the result count its UTF-16 code units
 * @param meta what is known of it; `meta.id` names it in the records
 * @param packs the languages to choose from
 * @throws Error when `packs` is empty, or has no pack for `meta.language`, or a date of `meta` is not of the calendar
 */
export function analyze(text: string, meta: Meta, packs: readonly Pack[]): Document {
  const pack = meta.language ? packs.find((p) => p.code === meta.language) : detectLanguage(text, packs)
  if (!pack)
    throw new Error(`no language pack «${meta.language}»; loaded are ${packs.map((p) => p.code).join(', ')}`)
  for (const date of [meta.date, meta.assumedDate])
    if (typeof date === 'string' && !parsePoint(date))
      throw new Error(
        `«${date}» is no day, month or year of the calendar, such as 2025-02-26, 2025-02 or 2025`,
      )
  const header = readHeader(text, meta, {
    isStamp: (line) => isStamp(line, pack),
    isTown: (name) => isTownName(name, pack),
    isCountry: (name) => isCountryName(name, pack),
  })
  const { tokens, sentences } = readSentences(text, header, pack)
  const lex = findEntries(tokens, sentences)
  lowerHeadlines(tokens, sentences, lex, pack)
  const { mentions: found, aliases } = readMentions(tokens, sentences, lex, header, pack)
  const home = homeCountry(found, header, pack)
  const mentions = settleTitles({ tokens, sentences, lex, grammar: pack.grammar, home }, found)
  const { dates, undated, documentDate } = readDates({
    text,
    tokens,
    sentences,
    lex,
    pack,
    header,
    assumedDate: meta.assumedDate ?? null,
    names: mentions.filter(({ type }) => type === 'institution' || type === 'person'),
  })
  const entities = readEntities(text, tokens, mentions, aliases)
  inferCountries(tokens, mentions, home)
  const events = readEvents({
    tokens,
    sentences,
    lex,
    mentions,
    dates,
    undated,
    entities,
    documentDate,
    home: topicCountry(mentions, header) ?? home,
    here: datelinePlace(mentions, header)?.entity ?? null,
    pack,
  })
  return {
    text,
    meta,
    language: pack.code,
    pack,
    header,
    tokens,
    sentences,
    mentions,
    dates,
    entities,
    events,
    date: documentDate,
  }
}
