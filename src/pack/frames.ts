/** Event frames: who plays what for which verb or noun. The engine knows syntax, the frame only the parts. */
import type { EventType } from '../vocabulary.js'
import type { Table } from './table.js'

/** A verb that opens a frame: `recevoir`, `se rendre` (reflexive), `call on`, `hold talks` (the words that must follow). */
export interface Trigger {
  readonly lemma: string
  readonly reflexive: boolean
  /** Folded words that follow the verb, each with its alternatives; articles, adjectives and adverbs between are skipped. */
  readonly words: readonly (readonly string[])[]
}

export const PARTS = ['actor', 'recipient', 'actors', 'place', 'none'] as const
/** What an argument is in the event; `actors` makes everyone found there an actor beside the others. */
export type Part = (typeof PARTS)[number]

export const CONDITIONS = [
  'person',
  // a person, or a noun for people nobody names: `beat protesters`
  'people',
  'institution',
  'country',
  'place',
  'police',
  'military',
  'court',
  'media',
  'union',
  'ngo',
  'party',
  // who attacks with words: a party, a union, a paper; the holder of an office that commands no force
  'civil',
  // an armed group, or a body that nothing else is known of
  'armed',
  // a country, or a body that does no business
  'public',
  'entity',
  'several',
  'persons',
  'present',
  'clause',
  'own',
  'wanted',
  'absent',
  'none',
] as const
export type Condition = (typeof CONDITIONS)[number]

/** A frame as the packs write it. */
export interface FrameFacts {
  readonly id: string
  readonly type: EventType
  readonly mode: string | null
  /** Grammatical function (`subject`, `object`, `iobject`, or a preposition) to the part played. */
  readonly roles: Readonly<Record<string, Part>>
  readonly when: Readonly<Record<string, readonly string[]>>
  /** What the verb reports (clause, infinitive, quotation) is content and no event of its own. */
  readonly content: boolean
  /** A neutral speech verb, which takes the type of the verb it reports. */
  readonly speech: boolean
  /** Told by a verb that is denied: `n'a pas caché son irritation`. */
  readonly negated: boolean
  readonly contexts: readonly string[]
}

/** A frame ready for use: all of one shape, with roles and conditions as lists, which are gone through for every clause. */
export interface Frame extends Omit<FrameFacts, 'roles' | 'when'> {
  /** Gives nobody a part: an idiom (`se rendre compte`), which tells nothing and hides frames of fewer words. */
  readonly idiom: boolean
  readonly parts: readonly (readonly [name: string, part: Part])[]
  readonly conditions: readonly (readonly [name: string, conditions: readonly string[]])[]
}

/** A frame with what opens it. */
export interface FrameSource extends FrameFacts {
  readonly verbs: readonly Trigger[]
  /** Nominal triggers, folded lemmas, of one word or more. */
  readonly nouns: readonly string[]
}

/** A frame that a verb opens. */
export interface VerbFrame {
  readonly frame: Frame
  readonly trigger: Omit<Trigger, 'lemma'>
}

/** The frames of a verb, by their places in one order: longest trigger first, then as the files have them. */
export interface VerbFrames {
  readonly size: number
  /** The places of those it opens alone. */
  readonly alone: readonly number[]
  /** The places of those it opens with words behind it, by the first of these. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly at: (place: number) => VerbFrame
}

/** A frame that a noun opens, with all words of the trigger. */
export interface NounFrame {
  readonly frame: Frame
  readonly words: readonly string[]
}

/** Frames by the first word of what opens them: longest trigger first, then in file order. */
export interface FrameIndex {
  readonly verbs: { get(lemma: string): VerbFrames | undefined }
  readonly nouns: { get(word: string): readonly NounFrame[] | undefined }
  /** Lemmas of verbs whose clause or quotation is what somebody said. */
  readonly speech: ReadonlySet<string>
  /** Those that only say (`speech: true`). */
  readonly neutral: ReadonlySet<string>
  /** All frames, in file order. */
  readonly frames: readonly Frame[]
}

/**
 * The rows of a table of frames, so that a text reads only those it opens: `#` and a number has a frame (JSON), `v` and
 * a lemma or `n` and a noun what they open, a line for each trigger: the frame's number, `~` behind it of a reflexive
 * verb, and the words, each after a blank, with a bar between alternatives. `!speech` and `!neutral` have their verbs,
 * `!size` the number of frames.
 */
export function frameRows(frames: readonly FrameSource[]): Map<string, string> {
  const verbs = new Map<string, Line[]>()
  const nouns = new Map<string, Line[]>()
  const speech = new Set<string>()
  const neutral = new Set<string>()
  const rows = new Map<string, string>()
  const add = (table: Map<string, Line[]>, key: string, line: Line): void => {
    const list = table.get(key)
    if (list) list.push(line)
    else table.set(key, [line])
  }
  frames.forEach(({ verbs: triggers, nouns: nominal, ...frame }, number) => {
    rows.set(`#${number}`, JSON.stringify(frame))
    for (const { lemma, reflexive, words } of triggers) {
      add(verbs, lemma, {
        number,
        mark: reflexive ? REFLEXIVE : '',
        words: words.map((any) => any.join('|')),
      })
      // `make clear` does not turn every `make` into speech
      if (words.length > 0) continue
      if (frame.content) speech.add(lemma)
      if (frame.speech) neutral.add(lemma)
    }
    for (const noun of nominal) {
      const words = noun.split(' ')
      add(nouns, words[0]!, { number, mark: '', words })
    }
  })
  for (const [letter, table] of [
    ['v', verbs],
    ['n', nouns],
  ] as const)
    for (const [key, lines] of table)
      rows.set(
        letter + key,
        lines
          .sort((a, b) => b.words.length - a.words.length)
          .map(({ number, mark, words }) => [number + mark, ...words].join(' '))
          .join('\n'),
      )
  return rows
    .set('!speech', [...speech].join(' '))
    .set('!neutral', [...neutral].join(' '))
    .set('!size', String(frames.length))
}

/** A trigger to be stored: the frame's number, and its words with their alternatives. */
interface Line {
  readonly number: number
  readonly mark: string
  readonly words: readonly string[]
}

const REFLEXIVE = '~'

/** The frames of a table. What was asked for is kept. */
export function openFrames(rows: Table): FrameIndex {
  const lines = (key: string): string[] | undefined => rows(key)?.split('\n')
  const words = (key: string): Set<string> => new Set(rows(key)?.split(' '))
  const frames: Frame[] = []
  const frame = (number: number): Frame =>
    (frames[number] ??= ready(JSON.parse(rows(`#${number}`)!) as FrameFacts))
  return {
    verbs: keeping((lemma) => {
      const found = lines(`v${lemma}`)
      return found && verbFrames(found, frame)
    }),
    nouns: keeping((word) =>
      lines(`n${word}`)?.map((line) => {
        const [number, ...words] = line.split(' ')
        return { frame: frame(Number(number)), words }
      }),
    ),
    speech: words('!speech'),
    neutral: words('!neutral'),
    get frames() {
      return Array.from({ length: Number(rows('!size')) }, (_, number) => frame(number))
    },
  }
}

/** The frames of a verb; a line is read when its frame is asked for, as a light verb has hundreds. */
function verbFrames(lines: readonly string[], frame: (number: number) => Frame): VerbFrames {
  const made: VerbFrame[] = []
  const at = (place: number): VerbFrame => {
    const known = made[place]
    if (known) return known
    const [number, ...words] = lines[place]!.split(' ')
    const trigger = {
      reflexive: number!.endsWith(REFLEXIVE),
      words: words.map((any) => any.split('|')),
    }
    return (made[place] = { frame: frame(Number.parseInt(number!, 10)), trigger })
  }
  return byFirstWord(
    lines.map((line) => {
      const start = line.indexOf(' ') + 1
      const end = line.indexOf(' ', start)
      return start === 0 ? [] : line.slice(start, end === -1 ? undefined : end).split('|')
    }),
    at,
  )
}

/** Frames of one verb by the words that their triggers ask for first. */
function byFirstWord(firsts: readonly (readonly string[])[], at: VerbFrames['at']): VerbFrames {
  const alone: number[] = []
  const byWord = new Map<string, number[]>()
  firsts.forEach((words, place) => {
    if (!words.length) alone.push(place)
    for (const word of words) {
      const list = byWord.get(word)
      if (list) list.push(place)
      else byWord.set(word, [place])
    }
  })
  return { size: firsts.length, alone, byWord, at }
}

/** True of a frame that gives nobody a part. */
export const isIdiom = (roles: FrameFacts['roles']): boolean =>
  Object.values(roles).every((p) => p === 'none')

const ready = ({ id, type, mode, roles, when, content, speech, negated, contexts }: FrameFacts): Frame => ({
  id,
  type,
  mode,
  idiom: isIdiom(roles),
  parts: Object.entries(roles),
  conditions: Object.entries(when),
  content,
  speech,
  negated,
  contexts,
})

/** True where a frame may ask this condition of a function. */
export const asks = ({ conditions }: Frame, name: string, condition: Condition): boolean =>
  conditions.some(([filled, asked]) => filled === name && asked.includes(condition))

/** The part that a frame gives to a function; undefined where it gives it none. */
export function partOf({ parts }: Frame, name: string | null): Part | undefined {
  for (const [filled, part] of parts) if (filled === name) return part
  return undefined
}

const allOf = (frames: VerbFrames | undefined): VerbFrame[] =>
  frames ? Array.from({ length: frames.size }, (_, place) => frames.at(place)) : []

/** The index of frames in memory. */
export function indexFrames(frames: readonly FrameSource[]): FrameIndex {
  const rows = frameRows(frames)
  return openFrames((key) => rows.get(key))
}

/** Two indexes in one: of equally long triggers those of `own` come first, and its frames replace others of the same id. */
export function framesInFront(own: FrameIndex, others: FrameIndex): FrameIndex {
  const replaced = new Set(own.frames.map(({ id }) => id))
  const stays = ({ frame }: { readonly frame: Frame }): boolean => !replaced.has(frame.id)
  const saying = (
    mine: ReadonlySet<string>,
    theirs: ReadonlySet<string>,
    how: 'content' | 'speech',
  ): Set<string> => {
    const remain = [...theirs].filter((lemma) =>
      allOf(others.verbs.get(lemma)).some((v) => !v.trigger.words.length && v.frame[how] && stays(v)),
    )
    return new Set([...mine, ...remain])
  }
  return {
    verbs: keeping((lemma) => {
      const all = [...allOf(own.verbs.get(lemma)), ...allOf(others.verbs.get(lemma)).filter(stays)].sort(
        (a, b) => b.trigger.words.length - a.trigger.words.length,
      )
      return byFirstWord(
        all.map(({ trigger }) => trigger.words[0] ?? []),
        (place) => all[place]!,
      )
    }),
    nouns: keeping((word) =>
      [...(own.nouns.get(word) ?? []), ...(others.nouns.get(word) ?? []).filter(stays)].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    ),
    speech: saying(own.speech, others.speech, 'content'),
    neutral: saying(own.neutral, others.neutral, 'speech'),
    get frames() {
      return [...own.frames, ...others.frames.filter((frame) => stays({ frame }))]
    },
  }
}

/** Limit of what is kept; words without frames come without end. */
const MAX_KEPT = 50_000

/** `find`, asked but once for each key. */
function keeping<T>(find: (key: string) => T | undefined): { get(key: string): T | undefined } {
  const kept = new Map<string, T | undefined>()
  return {
    get(key) {
      const known = kept.get(key)
      if (known !== undefined || kept.has(key)) return known
      const found = find(key)
      if (kept.size >= MAX_KEPT) kept.clear()
      kept.set(key, found)
      return found
    },
  }
}
