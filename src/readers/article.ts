/** What all readers share: what they yield, and how they tell of trouble. */
import { normalize, sep } from 'node:path'
import { parsePoint } from '../dates/calendar.js'
import type { Meta } from '../types.js'

/** One text to analyse. */
export interface Article {
  readonly text: string
  readonly meta: Meta
}

/** A place to read from: a file, or standard input. `id` is the path as records name it, with forward slashes. */
export type Input =
  | { readonly id: string; readonly path: string }
  | { readonly id: 'stdin'; readonly path: null }

/** The input that a path names; `-` is standard input. */
export const toInput = (path: string): Input =>
  path === '-' ? { id: 'stdin', path: null } : { id: normalize(path).split(sep).join('/'), path }

/** Where readers tell what a user must know. `at` is `FILE` or `FILE:LINE`, or null for the run as a whole; `what` has the remedy. */
export interface Reporter {
  /** Nothing came of this input; the rest goes on. */
  fault(at: string, what: string): void
  /** It was read, but not quite as it stands. */
  notice(at: string | null, what: string): void
}

/** No document may be larger: in bytes, and so that one line of a stream cannot fill the memory. */
export const MAX_BYTES = 64 * 1024 * 1024
export const TOO_LARGE = `is larger than ${MAX_BYTES / 1024 / 1024} MiB; split it into documents`

const REMEDIES: { readonly [code: string]: string } = {
  ENOENT: 'no such file or directory; check the name',
  EACCES: 'permission denied; check who may read or write it (ls -l)',
  EPERM: 'operation not permitted; check who may read or write it (ls -l)',
  EISDIR: 'is a directory; give its files',
  ENOTDIR: 'a part of the path is no directory; check the name',
  ELOOP: 'is a symbolic link that leads in a circle; give the file itself',
  ENAMETOOLONG: 'the name is too long; check it',
  EMFILE: 'too many open files; raise the limit (ulimit -n)',
  ENOSPC: 'no space left on the device; make room and run again',
  EROFS: 'is on a read-only file system; choose another place',
}

/** What went wrong, in a user's words. */
export function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && Object.hasOwn(REMEDIES, code) && REMEDIES[code]) || message
}

/** True for a year, a month or a day of the calendar: `2025`, `2025-02`, `2025-02-26`. */
export const isDate = (value: string): boolean => parsePoint(value) !== null
