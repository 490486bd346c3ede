/** Tables for reading at a terminal: one for each document, all equally wide. */
import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import { type Cell, KINDS, type KindName } from '../kinds.js'
import { oneLine } from '../text/sanitize.js'
import { explanation } from './explanation.js'
import type { Writer, WriterOptions } from './writer.js'

/** A column of the table: its head, the columns of the record it shows, its least width and its share of the rest. */
type Column = readonly [head: string, shows: readonly string[], least: number, share: number]

const EVENT: readonly Column[] = [
  ['date', ['date'], 12, 0],
  ['event', ['type', 'mode', 'status'], 16, 0],
  ['actor', ['actor', 'actor_title'], 16, 2],
  ['recipient', ['recipient', 'recipient_title'], 16, 2],
  ['place', ['place'], 10, 1],
]
const FOUND: readonly Column[] = [
  ['forms', ['forms'], 12, 2],
  ['country', ['country'], 9, 0],
]
const LAYOUTS: { readonly [kind in KindName]: readonly Column[] } = {
  events: EVENT,
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
  const { columns } = KINDS[kind]
  const layout = LAYOUTS[kind]
  const colWidths = widths(layout, Math.max(width, MIN_WIDTH))
  const across = (content: string) => [{ colSpan: layout.length, content }]
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
      entries.forEach(({ cells, explain }, index) => {
        const get = (column: string): Cell => cells[columns.indexOf(column)] ?? null
        if (index === 0 && kind !== 'documents') table.push(across(chalk.bold(show(get('document')))))
        table.push(layout.map(([, shows], i) => cellText(shows.map(get), colWidths[i]! - 2, chalk)))
        if (kind === 'events') table.push(across(marked(show(get('sentence')), show(get('trigger')), chalk)))
        if (explain) table.push(across(chalk.dim(show(explanation(explain)))))
      })
      // one row for each document needs its head but once
      headless = kind === 'documents'
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

/** A value as a terminal may show it. */
function show(cell: Cell): string {
  const text = typeof cell === 'object' && cell !== null ? cell.map((value) => value ?? '').join('; ') : cell
  const line = oneLine(String(text ?? ''))
  return line.length > MAX_CELL ? `${line.slice(0, MAX_CELL - 1)}…` : line
}

/** Lists side by side are shown item by item: an actor, his title below, the next actor. `actual` goes without saying. */
function cellText(values: readonly Cell[], width: number, chalk: ChalkInstance): string {
  const [first, ...more] = values
  const line = (cell: Cell): string => breakLong(show(cell), width)
  const lines =
    typeof first === 'object' && first !== null
      ? first.flatMap((item, i) => [
          line(item),
          ...more.map((list) => chalk.dim(line((list as readonly (string | null)[])[i] ?? null))),
        ])
      : values.map(line).filter((value) => value !== 'actual')
  return lines.filter((value) => value !== '').join('\n')
}

/** The words that made the event stand out in their sentence. */
function marked(sentence: string, trigger: string, chalk: ChalkInstance): string {
  const at = sentence.indexOf(trigger)
  if (at === -1) return sentence
  const end = at + trigger.length
  return sentence.slice(0, at) + chalk.bold.underline(trigger) + sentence.slice(end)
}

/** Breaks words that are longer than the column, which would be cut instead. */
const breakLong = (text: string, width: number): string =>
  text.replace(new RegExp(`\\S{${width}}(?=\\S)`, 'gu'), '$& ')
