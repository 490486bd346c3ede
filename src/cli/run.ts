/** One run: inputs to articles to documents to records to output, one document at a time. */
import { realpath } from 'node:fs/promises'
import { analyze } from '../analyze.js'
import { type Entry, KINDS, type KindName, type RowName } from '../kinds.js'
import { createLinker } from '../link/linker.js'
import { extendPacks } from '../pack/extend.js'
import { loadBundledPacks, loadRomanisation } from '../pack/load.js'
import { type Article, describe, type Input, type Reporter, toInput } from '../readers/article.js'
import { readJsonl } from '../readers/jsonl.js'
import { readList } from '../readers/list.js'
import { readRecords } from '../readers/records.js'
import { resolve } from '../readers/resolve.js'
import { readText } from '../readers/text.js'
import { type DocumentRecord, documentRecord } from '../records.js'
import { isForeign } from '../text/language.js'
import { sanitize } from '../text/sanitize.js'
import type { Document, Pack } from '../types.js'
import type { EventType } from '../vocabulary.js'
import { createWriter, type Format } from '../writers/writer.js'
import { type ColourChoice, wantsColour } from './colour.js'
import { LINKED_ROWS, type LinkedKind, linkedEntries } from './linked.js'
import { fileOutput, type Output, streamOutput } from './output.js'
import { openRegistry, type RegistryFiles } from './registry.js'
import type { Tally } from './report.js'
import { createSpool } from './spool.js'
import { UsageError } from './usage.js'

export const INPUT_FORMATS = ['text', 'jsonl'] as const

/** What a command line asks for. */
export interface Job {
  readonly inputs: readonly string[]
  readonly filesFrom?: string
  readonly null?: true
  /** `records`: document records, to be linked. */
  readonly inputFormat: (typeof INPUT_FORMATS)[number] | 'records'
  readonly records: KindName
  readonly format: Format
  readonly output?: string
  readonly lang?: string
  readonly date?: string
  readonly type?: ReadonlySet<EventType>
  readonly pack?: readonly string[]
  readonly explain?: true
  /** Documents share a registry of people and bodies. */
  readonly link?: true
  /** False: events told twice stay apart. */
  readonly merge: boolean
  /** Who is who by the user's decision, and where to write who is who now. */
  readonly registry?: string
  readonly saveRegistry?: string
  readonly color: ColourChoice
}

/** Table width where there is no terminal to ask. */
const DEFAULT_WIDTH = 120

/**
 * Does what `job` asks; resolves to the number of documents whose records are written. Trouble with an input goes to
 * `report` and the rest goes on; wrong usage, a broken pack and an output that cannot be written throw. When `signal`
 * aborts, it ends at once with the documents that are finished.
 */
export async function run(job: Job, report: Tally, signal: AbortSignal): Promise<number> {
  const packs = await loadPacks(job.pack)
  checkLanguage(job.lang, packs)
  const terminal = job.output === undefined && process.stdout.isTTY
  const writer = await createWriter(job.format, {
    ...{ kind: rowsOf(job), explain: job.explain ?? false },
    colour: wantsColour(job.color, process.env, terminal),
    width: (terminal && process.stdout.columns) || DEFAULT_WIDTH,
  })
  const output = await openOutput(job.output)
  const send = async (text: string): Promise<void> => {
    // a table has cleaned its cells and keeps its colours
    if (text) await output.write(terminal && job.format !== 'table' ? sanitize(text) : text)
  }
  let records = 0
  let registry: RegistryFiles | null = null
  let read: Read
  try {
    if (job.link) registry = await openRegistry(job.registry, job.saveRegistry)
    const written = await writtenFiles(job, output, registry)
    read = { job, packs, written, report, signal, done: 0 }
    await send(writer.begin())
    for await (const entries of registry ? linked(read, registry) : separate(read)) {
      await send(writer.write(entries))
      records += entries.length
    }
    await send(writer.end())
    if (signal.aborted) {
      await registry?.discard()
      const partial = await output.stop()
      if (partial) report.notice(partial, 'has the records of the documents that were finished')
    } else if (cameToNothing(read)) {
      await registry?.discard()
      await output.discard()
    } else await output.finish()
  } catch (error) {
    await output.discard()
    await registry?.discard()
    throw error
  }
  if (job.format === 'table' && read.done > 0 && records === 0) report.notice(null, `no ${job.records} found`)
  return read.done
}

/** What reading needs, and how many documents were read. */
interface Read {
  readonly job: Job
  readonly packs: readonly Pack[]
  /** Real paths of the files that are to be written, and how the user named them. */
  readonly written: ReadonlyMap<string, string>
  readonly report: Tally
  readonly signal: AbortSignal
  done: number
}

/** No document was read, though there was something to read: what an earlier run has written stays as it is. */
const cameToNothing = ({ done, report }: Read): boolean => done === 0 && report.faults > 0

/** The files that a run writes. It writes none of those it reads, and none twice. */
async function writtenFiles(
  job: Job,
  output: Output,
  registry: RegistryFiles | null,
): Promise<Map<string, string>> {
  const written = new Map<string, string>()
  if (output.target !== null) written.set(output.target, job.output!)
  // a registry may be saved where it was read
  if (job.registry !== undefined) await refuseWritten(job.registry, written)
  if (registry?.target) {
    if (registry.target === output.target)
      throw new UsageError(
        `${job.output}: cannot have both the records and the registry; choose another name`,
      )
    written.set(registry.target, job.saveRegistry!)
  }
  if (job.filesFrom !== undefined) await refuseWritten(job.filesFrom, written)
  return written
}

async function refuseWritten(path: string, written: ReadonlyMap<string, string>): Promise<void> {
  const name = written.size > 0 ? written.get(await realpath(path).catch(() => path)) : undefined
  if (name !== undefined)
    throw new UsageError(`${name}: is one of the inputs and would be overwritten; choose another name`)
}

const rowsOf = ({ records, link }: Job): RowName => (link ? LINKED_ROWS[records as LinkedKind] : records)

/** The entries of each document as it is read. */
async function* separate(read: Read): AsyncGenerator<Entry[]> {
  const { job } = read
  for await (const doc of documents(read)) yield KINDS[job.records].entries(doc, job.explain ?? false)
}

/** The entries of all documents, linked when the last of them has been read. */
async function* linked(read: Read, { decisions, save }: RegistryFiles): AsyncGenerator<Entry[]> {
  const { job, packs, report, signal } = read
  const linker = createLinker({ packs, romanisation: loadRomanisation(), decisions })
  const spool = createSpool()
  try {
    for await (const record of job.inputFormat === 'records' ? stored(read) : analyzedRecords(read)) {
      spool.append(record)
      linker.add(record)
    }
    const found = linker.settle()
    for (const conflict of found.conflicts) report.notice(job.registry ?? null, conflict)
    const options = { explain: job.explain ?? false, merge: job.merge }
    yield* linkedEntries(spool, found, { kind: job.records as LinkedKind, ...options })
    // what a stopped run knows is not all that there was
    if (!signal.aborted && !cameToNothing(read)) await save(found.registry.entries)
  } finally {
    spool.close()
  }
}

async function* analyzedRecords(read: Read): AsyncGenerator<DocumentRecord> {
  for await (const doc of documents(read)) yield documentRecord(doc, read.job.explain)
}

/** Documents, each as soon as its article is read. */
async function* documents(read: Read): AsyncGenerator<Document> {
  const { job, packs, report, signal } = read
  for await (const article of until(signal, articles(read))) {
    const doc = analyzed(article, job, packs, report)
    if (!doc) continue
    read.done++
    yield doc
  }
}

/** Document records of files that an earlier run has written. */
async function* stored(read: Read): AsyncGenerator<DocumentRecord> {
  const { job, report, signal } = read
  async function* records(): AsyncGenerator<DocumentRecord> {
    for await (const input of safeInputs(read, '.jsonl')) yield* readRecords(input, report)
  }
  for await (const record of until(signal, records())) {
    read.done++
    yield job.type ? { ...record, events: record.events.filter(({ type }) => job.type!.has(type)) } : record
  }
}

/** The bundled languages with what the user's folders add, the last of them first. */
async function loadPacks(folders: readonly string[] = []): Promise<Pack[]> {
  let packs = loadBundledPacks()
  for (const folder of folders) packs = await extendPacks(packs, folder)
  return packs
}

function checkLanguage(language: string | undefined, packs: readonly Pack[]): void {
  const codes = packs.map(({ code }) => code)
  if (language !== undefined && !codes.includes(language))
    throw new UsageError(`there is no language ${language}; the languages are ${codes.join(', ')}`)
}

async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return streamOutput(process.stdout)
  return await fileOutput(path).catch((error: unknown) => {
    throw new UsageError(`${path}: ${describe(error)}`)
  })
}

/** The articles of all inputs, in their order. */
async function* articles(read: Read): AsyncGenerator<Article> {
  const { job, report } = read
  const jsonl = job.inputFormat === 'jsonl'
  for await (const input of safeInputs(read, jsonl ? '.jsonl' : '.txt'))
    yield* jsonl ? readJsonl(input, report) : readText(input, report)
}

/** Inputs, none of which is to be written. */
async function* safeInputs({ job, written, report }: Read, extension: string): AsyncGenerator<Input> {
  for await (const input of inputs(job, extension, report)) {
    if (input.path !== null) await refuseWritten(input.path, written)
    yield input
  }
}

async function* inputs(job: Job, extension: string, report: Reporter): AsyncGenerator<Input> {
  const seen = new Set<string>()
  yield* resolve(job.inputs, { extension, patterns: true, seen }, report)
  if (job.filesFrom === undefined) return
  const list = readList(toInput(job.filesFrom), job.null ?? false, report)
  yield* resolve(list, { extension, patterns: false, seen }, report)
}

/** The document of an article with what the command line says of it, or null when that failed and is reported. */
function analyzed(
  { text, meta }: Article,
  job: Job,
  packs: readonly Pack[],
  report: Reporter,
): Document | null {
  const known = packs.some(({ code }) => code === meta.language)
  if (meta.language !== undefined && !known)
    report.notice(meta.id, `there is no language "${meta.language}"; it was detected instead`)
  // what an article says of itself wins over what the command line says of all
  const language = known ? meta.language : job.lang
  const { id, source, title, date } = meta
  try {
    const given = { source, title, language, date, assumedDate: job.date }
    const doc = analyze(text, { id, ...defined(given) }, packs)
    if (doc.header.misdated)
      report.notice(
        id,
        `its first line gives the date ${doc.header.misdated}, which the calendar lacks; mend it, or say --date`,
      )
    if (language === undefined && isForeign(doc.tokens))
      report.notice(
        id,
        `does not look like ${packs.map(({ code }) => code).join(' or ')}; read as ${doc.language}, leave it out or say --lang`,
      )
    return job.type ? { ...doc, events: doc.events.filter(({ type }) => job.type!.has(type)) } : doc
  } catch (error) {
    report.fault(id, `the program failed on it (${describe(error)}); please report this with the text`)
    return null
  }
}

/** `object` without the fields that are undefined. */
const defined = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T

/** Passes on what `source` yields until `signal` aborts, even while it waits for more. */
async function* until<T>(signal: AbortSignal, source: AsyncGenerator<T>): AsyncGenerator<T> {
  /** The next item, or null at the end and when stopped. One listener at a time: a race would keep them all. */
  const next = (): Promise<IteratorResult<T> | null> =>
    new Promise((resolve, reject) => {
      const stop = (): void => resolve(null)
      signal.addEventListener('abort', stop, { once: true })
      source
        .next()
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', stop))
    })
  try {
    while (!signal.aborted) {
      const item = await next()
      if (!item || item.done) return
      yield item.value
    }
  } finally {
    // a source that waits would keep us waiting
    if (!signal.aborted) await source.return(undefined)
  }
}
