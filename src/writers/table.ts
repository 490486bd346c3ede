/** Tables for reading at a terminal: one for each document, all equally wide. */
import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import { type Cell, columnsOf, type Entry, type RowName } from '../kinds.js'
import { oneLine } from '../text/sanitize.js'
import { explanation } from './explanation.js'
import type { Writer, WriterOptions } from './writer.js'

/** A column of the table: its head, the columns of the record it shows, its least width and its share of the rest. */
type Column = readonly [head: string, shows: readonly string[], least: number, share: number]

const EVENT: readonly Column[] = [
  ['date', ['date'], 12, 0],
  ['event', ['type', 'mode', 'status', 'trigger'], 18, 0],
  ['actor', ['actor', 'actor_title'], 15, 2],
  ['recipient', ['recipient', 'recipient_title'], 15, 2],
  ['place', ['place'], 10, 1],
]
const FOUND: readonly Column[] = [
  ['forms', ['forms'], 12, 2],
  ['country', ['country'], 9, 0],
]
const REGISTERED: readonly Column[] = [
  ['name', ['name', 'key'], 20, 2],
  ['variants', ['variants'], 16, 2],
  ['country', ['country'], 9, 0],
]
const COUNTED: readonly Column[] = [
  ['docs', ['documents'], 6, 0],
  ['events', ['events'], 8, 0],
]
const LAYOUTS: { readonly [kind in RowName]: readonly Column[] } = {
  events: EVENT,
  'linked-events': [...EVENT, ['sources', ['sources'], 12, 1]],
  'registered-people': [...REGISTERED, ['titles', ['titles'], 16, 3], ...COUNTED],
  'registered-institutions': [...REGISTERED, ['kind', ['kind', 'acronyms'], 13, 0], ...COUNTED],
  documents: [
    ['document', ['id'], 12, 2],
    ['date', ['date'], 12, 0],
    ['language', ['language'], 10, 0],
    ['title', ['title'], 12, 3],
    ['place', ['place'], 8, 1],
    ['events', ['event_count'], 8, 0],
  ],
  people: [['name', ['name'], 14, 2], ...FOUND, ['titles', ['titles'], 14, 3]],
  institutions: [['name', ['name'], 14, 3], ...FOUND, ['kind', ['kind'], 13, 0]],
  places: [['name', ['name'], 14, 2], ...FOUND, ['kind', ['kind'], 10, 0]],
  dates: [
    ['date', ['text'], 14, 1],
    ['value', ['value'], 23, 0],
    ['implied', ['implied'], 20, 0],
  ],
  titles: [
    ['title', ['text'], 16, 3],
    ['role', ['role'], 18, 0],
    ['holder', ['holder'], 12, 1],
    ['institution', ['institution'], 12, 2],
  ],
}

/** Longer cells are cut: a table is for the eye, the other formats have it all. */
const MAX_CELL = 600
const MIN_WIDTH = 80

/** A writer of tables that are `width` columns wide, or 80 where that is more. */
export function tableWriter({ kind, colour, width }: WriterOptions): Writer {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const columns = columnsOf(kind)
  const layout = LAYOUTS[kind]
  const colWidths = widths(layout, Math.max(width, MIN_WIDTH))
  const across = (content: string) => [{ colSpan: layout.length, content }]
  const isList = !columns.includes('document')
  let headless = false
  return {
    begin: () => '',
    write: (entries) => {
      if (entries.length === 0) return ''
      const table = new Table({
        head: headless ? [] : layout.map(([head]) => chalk.bold(head)),
        ...{ colWidths, wordWrap: true, wrapOnWordBoundary: true },
        // else it colours by itself, into pipes too
        style: { head: [], border: [] },
      })
      const get = ({ cells }: Entry, column: string): Cell => cells[columns.indexOf(column)] ?? null
      if (!isList) table.push(across(chalk.bold(show(get(entries[0]!, 'document')))))
      // events stand below their sentence; records without one make a single group
      for (const group of groups(entries, (entry) => get(entry, 'sentence'))) {
        const sentence = show(get(group[0]!, 'sentence'))
        const triggers = group.map((entry) => show(get(entry, 'trigger')))
        if (sentence) table.push(across(marked(sentence, triggers, chalk)))
        for (const entry of group) {
          const cell = (shows: readonly string[], i: number): string =>
            cellText(
              shows.map((column) => get(entry, column)),
              colWidths[i]! - 2,
              chalk,
            )
          table.push(layout.map(([, shows], i) => cell(shows, i)))
          if (entry.explain) table.push(across(chalk.dim(show(explanation(entry.explain)))))
        }
      }
      // a list of documents or persons needs its head but once
      headless = isList
      return `${table.toString()}\n`
    },
    end: () => '',
  }
}

function widths(layout: readonly Column[], width: number): number[] {
  const least = layout.reduce((sum, column) => sum + column[2], layout.length + 1)
  const shares = layout.reduce((sum, column) => sum + column[3], 0)
  return layout.map(([, , min, share]) => min + Math.floor((share / shares) * (width - least)))
}

/** Runs of items with the same key. */
function groups<T>(items: readonly T[], keyOf: (item: T) => unknown): T[][] {
  const runs: T[][] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last && keyOf(last[0]!) === keyOf(item)) last.push(item)
    else runs.push([item])
  }
  return runs
}

/** A value as a terminal may show it. */
function show(cell: Cell): string {
  const text = typeof cell === 'object' && cell !== null ? cell.map((value) => value ?? '').join('; ') : cell
  const line = oneLine(String(text ?? ''))
  return line.length > MAX_CELL ? `${line.slice(0, MAX_CELL - 1)}…` : line
}

/**
 * Values below one another, the first to stand out; `actual` goes without saying. Lists side by side are shown item
 * by item: an actor, his title in brackets below, the next actor.
 */
function cellText([first = null, ...more]: readonly Cell[], width: number, chalk: ChalkInstance): string {
  const line = (cell: Cell): string => breakLong(show(cell), width)
  const isList = (cell: Cell): cell is readonly (string | null)[] => cell !== null && typeof cell === 'object'
  const below = (text: string): string => text && chalk.dim(text)
  const lines = isList(first)
    ? first.flatMap((item, i) => [
        line(item),
        ...more.map((list) => below(isList(list) && list[i] ? `(${line(list[i])})` : '')),
      ])
    : [line(first), ...more.map((cell) => below(cell === 'actual' ? '' : line(cell)))]
  return lines.filter((text) => text !== '').join('\n')
}

/** The sentence with the words that told its events made to stand out, in the order they come. */
function marked(sentence: string, triggers: readonly string[], chalk: ChalkInstance): string {
  let text = ''
  let from = 0
  for (const trigger of triggers) {
    const at = sentence.indexOf(trigger, from)
    if (at === -1) continue
    text += sentence.slice(from, at) + chalk.bold.underline(trigger)
    from = at + trigger.length
  }
  return text + sentence.slice(from)
}

/** Breaks words that are longer than the column, which would be cut instead. */
const breakLong = (text: string, width: number): string =>
  text.replace(new RegExp(`\\S{${width}}(?=\\S)`, 'gu'), '$& ')
