/** The command line: what can be asked for, and how it is told in `--help`. */
import { Command, CommanderError } from 'commander'
import { KINDS, type KindName } from '../kinds.js'
import { FORMAT_NAMES } from '../writers/writer.js'
import { COLOUR_CHOICES } from './colour.js'
import { LINKED_ROWS, type LinkedKind } from './linked.js'
import { date, eventTypes, oneOf, several } from './options.js'
import { INPUT_FORMATS, type Job } from './run.js'
import { UsageError } from './usage.js'

const EXAMPLES = `Examples:
  extract article.txt                        what happened in it, as a table
  extract news/ --format csv -o events.csv   all .txt files of a folder
  extract 'news/**/*.txt' --format jsonl     a pattern
  curl -s URL | extract                      standard input
  extract feed.jsonl --input-format jsonl    one article a line: {"text": "…"}
  extract news/ --link                       who is who, events told twice once
  extract link a.jsonl b.jsonl               the same for document records
  find . -name '*.txt' -print0 | extract --files-from - -0 --records people
`

const EXIT_CODES = `
Exit codes:
  0  done                         2  wrong usage, or a broken language pack
  1  nothing could be processed   3  some inputs failed, the others are written
`

/** The job that the arguments describe, and whether to be quiet; null when help or the version was asked for and given. */
export function parse(argv: readonly string[], version: string): (Job & { readonly quiet?: true }) | null {
  const isLink = argv[0] === 'link'
  const program = isLink ? linkCommand() : extractCommand(version)
  program
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXIT_CODES)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
  try {
    program.parse([...argv.slice(isLink ? 1 : 0)], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw new UsageError(told(error.message))
  }
  const given = { ...program.opts<Omit<Job, 'inputs'>>(), inputs: program.args }
  const job: Job = isLink ? { ...given, inputFormat: 'records', link: true } : given
  check(job)
  if (job.inputs.length > 0 || job.filesFrom !== undefined) return job
  if (!process.stdin.isTTY) return { ...job, inputs: ['-'] }
  process.stderr.write(`${program.createHelp().commandUsage(program)}\n\n${EXAMPLES}`)
  throw new UsageError('there is no input; name a file, or - for standard input')
}

/** Texts to records. */
const extractCommand = (version: string): Command =>
  output(
    new Command('extract')
      .description('Events from news text: who did what to whom, when, where, and by which rule.')
      .argument('[inputs...]', 'files, folders, patterns, or - for standard input')
      .option('--files-from <file>', 'read names of inputs from a file, one a line; - is standard input')
      .option('-0, --null', 'names in that file end in NUL, not in a line break')
      .option(
        '--input-format <format>',
        `what inputs are: ${INPUT_FORMATS.join(', ')}`,
        oneOf(INPUT_FORMATS),
        'text',
      )
      .option('--lang <code>', 'language of texts that do not tell it, such as en; detected by default')
      .option('--date <date>', 'publication date of texts: 2025-02-26, 2025-02 or 2025', date)
      .option('--link', 'find who is who in all documents, and make one of events told twice'),
    kinds,
  )
    .version(version, '-V, --version', 'print the version')
    .addHelpText('before', EXAMPLES)

/** Document records to linked ones. */
const linkCommand = (): Command =>
  output(
    new Command('extract link')
      .description('Who is who in document records: what one run over all texts would find.')
      .argument('[inputs...]', 'files of --records documents --format jsonl, or - for standard input')
      .option('--files-from <file>', 'read names of inputs from a file, one a line; - is standard input')
      .option('-0, --null', 'names in that file end in NUL, not in a line break'),
    linkedKinds,
  )

/** Adds what is asked of records. */
const output = (program: Command, records: readonly KindName[]): Command =>
  program
    .option('--records <kind>', `what to write: ${records.join(', ')}`, oneOf(records), 'events')
    .option('--format <format>', `how to write it: ${FORMAT_NAMES.join(', ')}`, oneOf(FORMAT_NAMES), 'table')
    .option('-o, --output <file>', 'write to a file, which is replaced when all is done')
    .option('--type <types>', 'only events of these types, such as CONSULT,AGREE', eventTypes)
    .option('--no-merge', 'with --link: leave events apart that are told twice')
    .option('--registry <file>', 'with --link: who is who by your decision, JSON or YAML')
    .option('--save-registry <file>', 'with --link: write who is who, for the next run')
    .option('--pack <folder>', 'add lists, rules and frames of your own; may be given again', several)
    .option('--explain', 'tell which rules made each record')
    .option('--color <when>', `colours: ${COLOUR_CHOICES.join(', ')}`, oneOf(COLOUR_CHOICES), 'auto')
    .option('--quiet', 'no notices, only errors')

const kinds = Object.keys(KINDS) as readonly KindName[]
const linkedKinds = Object.keys(LINKED_ROWS) as readonly LinkedKind[]

/** Options that make no sense together. */
function check(job: Job): void {
  if (job.null && job.filesFrom === undefined)
    throw new UsageError('-0 says how a list of files is written; add --files-from')
  if (job.filesFrom === '-' && job.inputs.includes('-'))
    throw new UsageError('standard input cannot be both a text and a list of files; leave out one -')
  if (job.link && !linkedKinds.some((kind) => kind === job.records))
    throw new UsageError(
      `--link writes ${linkedKinds.join(', ')}; leave it out with --records ${job.records}`,
    )
  if (!job.link && (job.registry !== undefined || job.saveRegistry !== undefined))
    throw new UsageError('a registry is for linking; add --link')
  if (!job.merge && !job.link) throw new UsageError('--no-merge is for events that --link finds; add --link')
  if (job.type && job.records !== 'events' && job.records !== 'documents')
    throw new UsageError(`--type chooses events; leave it out with --records ${job.records}`)
}

/** A message of commander in our form: `unknown option '--fromat'; did you mean --format?` */
function told(message: string): string {
  const [what, guess] = message.replace(/^error: /, '').split(/\s*\n\(Did you mean |\?\)$/)
  return guess
    ? `${what}; did you mean ${guess}?`
    : /[.?]$/.test(what!)
      ? what!
      : `${what}; see extract --help`
}
