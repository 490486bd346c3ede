/** What every writer is, and how one is chosen. A writer only makes strings: whoever holds it sends them somewhere. */
import type { Entry, RowName } from '../kinds.js'

export interface Writer {
  /** What comes before all records. */
  begin(): string
  /** The records of one document. */
  write(entries: readonly Entry[]): string
  /** What comes after all records. */
  end(): string
}

export interface WriterOptions {
  readonly kind: RowName
  /** A column for the rules, where the format has columns. */
  readonly explain: boolean
  /** ANSI colours in tables. */
  readonly colour: boolean
  /** Columns of the terminal, for tables. */
  readonly width: number
}

/** Each format is imported when it is asked for: starting up is most of the work for a small file. */
const FORMATS = {
  table: async (options: WriterOptions) => (await import('./table.js')).tableWriter(options),
  csv: async (options: WriterOptions) => (await import('./csv.js')).csvWriter(options),
  tsv: async (options: WriterOptions) => (await import('./tsv.js')).tsvWriter(options),
  json: async () => (await import('./json.js')).jsonWriter(),
  jsonl: async () => (await import('./jsonl.js')).jsonlWriter(),
}

export type Format = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[]

/** A new writer of `format`. */
export const createWriter = (format: Format, options: WriterOptions): Promise<Writer> =>
  FORMATS[format](options)
