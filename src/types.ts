/**
 * The vocabulary of the program: the page to read first.
 *
 * A document walks through a list of plain functions (`analyze.ts`); each fills its own fields of `Document` with
 * stand-off spans over `text`, which nobody changes. Character offsets are UTF-16 code units, `end` exclusive.
 * Ranges of tokens are `first` (inclusive) and `last` (exclusive) indices into `Document.tokens`.
 */
import type { Form, Pack } from './pack/pack.js'
import type { Claim, EventType, Role, Status } from './vocabulary.js'

export type { Form, Pack } from './pack/pack.js'
export type { Claim, EventType, Role, Status } from './vocabulary.js'

/** A stretch of the text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One word, number or punctuation mark. `form` is shared by all tokens spelled alike. */
export interface Token extends Span {
  readonly form: Form
  /** No white space stands between the previous token and this one. */
  readonly glued: boolean
  /** Bits of the lists that have an entry beginning here, of one word or more; filled with the entries. */
  lists: number
}

/** A range of tokens. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** What a line of the text is, by its place and look. */
export type LineKind = 'headline' | 'related' | 'credit' | 'label' | 'body'

/** Token range of one sentence; a sentence never crosses the end of a line. */
export interface Sentence extends Range, Span {
  readonly kind: LineKind | 'dateline'
  /** Which line of the text it is on, a paragraph. */
  readonly line: number
  /** It begins inside a quotation that an earlier sentence of its paragraph opened. */
  readonly quoted: boolean
}

/** What a caller knows of a document before it is read. */
export interface Meta {
  /** Identity in the records; unique within a run. */
  readonly id: string
  readonly source?: string
  /** ISO 639-1; detected when absent. */
  readonly language?: string
  /** Publication date, EDTF day, month or year. Wins over the text. */
  readonly date?: string
  /** Publication date where neither `date` nor the text tells one. */
  readonly assumedDate?: string
  readonly title?: string
}

/** What the head of a document tells about it. Filled by the header stage. */
export interface Header {
  /** Where the text proper begins, after a ` date 2025-02-26 ` prefix. */
  readonly bodyStart: number
  /** What the metadata or the prefix tell. */
  readonly date: string | null
  /** A date in the prefix that the calendar lacks. */
  readonly misdated: string | null
  readonly title: string | null
  /** Dateline city as written, with its span. */
  readonly place: (Span & { readonly text: string }) | null
  readonly agency: string | null
  readonly lines: readonly Line[]
}

/** One line that is not blank, or a paragraph that was broken into lines of a certain width. */
export interface Line extends Span {
  readonly kind: LineKind
  /** End of the dateline (`HÀ NỘI - `) where one opens the line, else `start`. */
  readonly contentStart: number
}

export type MentionType = 'person' | 'institution' | 'place' | 'title'

/** A named mention. Titles are mentions too; they carry a role and a holder instead of an entity. */
export interface Mention extends Span, Range {
  readonly type: MentionType
  /** Id of the rule that made it, `en/people/title-name`. */
  readonly rule: string
  /** ISO 3166-1 alpha-2, when the words themselves tell it. */
  country: string | null
  /** Kind of an institution or place. */
  readonly kind: string | null
  /** `f` or `m` where a title or honorific tells. */
  gender: Gender | null
  /** A capital city, which may stand for its government. */
  readonly capital: boolean
  /** Identity that a list gives (`united-nations`), the same in all languages. */
  readonly id: string | null
  /** Titles: the role, and the mentions of the person and body it belongs to. */
  readonly role: Role | null
  /** What the word says, where the office is another: `chef de la diplomatie` is a director by his title, a minister by his office. */
  readonly wordRole: Role | null
  holder: Mention | null
  institution: Mention | null
  /** What the rule says of how it knows; null for most. */
  readonly claim: Claim | null
  /** Filled by coreference, for all but titles. */
  entity: Entity | null
}

export type Gender = 'm' | 'f'

/** A calendar expression with its value. */
export interface DateMention extends Span, Range {
  /** EDTF: `2025-02-25`, `2025-02`, `2025`, `2024-08-18/2024-08-20`. */
  readonly value: string
  readonly rule: string
  /** Components that the words did not say but the document's date or the narrative did. */
  readonly implied: readonly ('year' | 'month' | 'day')[]
}

/** A calendar expression that nothing places on the calendar (`Friday` where no day is known): no mention. */
export interface Undated extends Range {
  readonly value: null
}

/** One real person, body or place of the document. */
export interface Entity {
  readonly id: string
  readonly type: 'person' | 'institution' | 'place'
  readonly name: string
  country: string | null
  readonly kind: string | null
  acronym: string | null
  gender: Gender | null
  readonly mentions: Mention[]
  readonly rule: string
}

/** A coded event. Arguments are entities, resolved by coreference. */
export interface Event {
  readonly type: EventType
  readonly mode: string | null
  readonly status: Status
  readonly actors: readonly Entity[]
  readonly recipients: readonly Entity[]
  readonly date: string | null
  readonly dateSource: 'text' | 'document'
  readonly place: Entity | null
  readonly contexts: readonly string[]
  readonly trigger: Span
  readonly sentence: Sentence
  readonly rule: string
  /** Names of the steps that resolved each argument, for `--explain`. */
  readonly why: readonly string[]
}

/** A text on its walk through the pipeline. */
export interface Document {
  readonly text: string
  readonly meta: Meta
  readonly language: string
  readonly pack: Pack
  readonly header: Header
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  /** Publication date after header, metadata and options; EDTF or null. */
  readonly date: string | null
}
