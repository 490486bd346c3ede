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
  readonly trigger: Trigger
  /** Place among the frames of the verb: longest trigger first, then in file order. */
  readonly order: number
}

/** The frames of a verb: those it opens alone, and those it opens with words behind it, by the first of these. */
export interface VerbFrames {
  readonly alone: readonly VerbFrame[]
  readonly byWord: ReadonlyMap<string, readonly VerbFrame[]>
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

type Numbered<T> = readonly (readonly [frame: number, trigger: T])[]

/**
 * The rows of a table of frames, so that a text reads only those it opens: `#` and a number has a frame, `v` and a
 * lemma or `n` and a noun what they open, `!speech` and `!neutral` their verbs, `!size` the number of frames. All JSON.
 */
export function frameRows(frames: readonly FrameSource[]): Map<string, string> {
  const verbs = new Map<string, [number, Trigger][]>()
  const nouns = new Map<string, [number, readonly string[]][]>()
  const speech = new Set<string>()
  const neutral = new Set<string>()
  const rows = new Map<string, string>()
  frames.forEach(({ verbs: triggers, nouns: nominal, ...frame }, number) => {
    rows.set(`#${number}`, JSON.stringify(frame))
    for (const trigger of triggers) {
      const list = verbs.get(trigger.lemma)
      if (list) list.push([number, trigger])
      else verbs.set(trigger.lemma, [[number, trigger]])
      // `make clear` does not turn every `make` into speech
      if (trigger.words.length > 0) continue
      if (frame.content) speech.add(trigger.lemma)
      if (frame.speech) neutral.add(trigger.lemma)
    }
    for (const noun of nominal) {
      const words = noun.split(' ')
      const list = nouns.get(words[0]!)
      if (list) list.push([number, words])
      else nouns.set(words[0]!, [[number, words]])
    }
  })
  for (const [lemma, list] of verbs)
    rows.set(`v${lemma}`, JSON.stringify(list.sort(([, a], [, b]) => b.words.length - a.words.length)))
  for (const [word, list] of nouns)
    rows.set(`n${word}`, JSON.stringify(list.sort(([, a], [, b]) => b.length - a.length)))
  return rows
    .set('!speech', JSON.stringify([...speech]))
    .set('!neutral', JSON.stringify([...neutral]))
    .set('!size', JSON.stringify(frames.length))
}

/** The frames of a table. What was asked for is kept. */
export function openFrames(rows: Table): FrameIndex {
  const read = <T>(key: string): T | undefined => {
    const row = rows(key)
    return row === undefined ? undefined : (JSON.parse(row) as T)
  }
  const frames: Frame[] = []
  const frame = (number: number): Frame => (frames[number] ??= ready(read<FrameFacts>(`#${number}`)!))
  return {
    verbs: keeping((lemma) => {
      const found = read<Numbered<Trigger>>(`v${lemma}`)
      return found && byFirstWord(found.map(([n, trigger]) => ({ frame: frame(n), trigger })))
    }),
    nouns: keeping((word) =>
      read<Numbered<string[]>>(`n${word}`)?.map(([n, words]) => ({ frame: frame(n), words })),
    ),
    speech: new Set(read<string[]>('!speech')),
    neutral: new Set(read<string[]>('!neutral')),
    get frames() {
      return Array.from({ length: read<number>('!size') ?? 0 }, (_, number) => frame(number))
    },
  }
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

/** Frames of one verb, in order, by the words that their triggers ask for first. */
function byFirstWord(frames: readonly Omit<VerbFrame, 'order'>[]): VerbFrames {
  const alone: VerbFrame[] = []
  const byWord = new Map<string, VerbFrame[]>()
  frames.forEach(({ frame, trigger }, order) => {
    const one = { frame, trigger, order }
    if (!trigger.words.length) alone.push(one)
    for (const word of trigger.words[0] ?? []) {
      const list = byWord.get(word)
      if (list) list.push(one)
      else byWord.set(word, [one])
    }
  })
  return { alone, byWord }
}

const allOf = (frames: VerbFrames | undefined): VerbFrame[] =>
  frames
    ? [...new Set([...[...frames.byWord.values()].flat(), ...frames.alone])].sort((a, b) => a.order - b.order)
    : []

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
      others.verbs.get(lemma)?.alone.some((v) => v.frame[how] && stays(v)),
    )
    return new Set([...mine, ...remain])
  }
  return {
    verbs: keeping((lemma) =>
      byFirstWord(
        [...allOf(own.verbs.get(lemma)), ...allOf(others.verbs.get(lemma)).filter(stays)].sort(
          (a, b) => b.trigger.words.length - a.trigger.words.length,
        ),
      ),
    ),
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
