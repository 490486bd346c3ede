/** Keeps text that came from outside from steering a terminal, a log or a spreadsheet. */

const unicodeEscape = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`
const range = (...codes: readonly (readonly [number, number])[]): string =>
  codes.map(([from, to]) => `${unicodeEscape(from)}-${unicodeEscape(to)}`).join('')

/** C0 but tab and line feed, DEL, C1 (so no escape sequence either), and the two Unicode line separators. */
const CONTROLS = range([0x00, 0x08], [0x0b, 0x1f], [0x7f, 0x9f], [0x2028, 0x2029])
/** What is not seen but reorders, hides or joins the text around it: bidi controls, zero-width and format characters. */
const INVISIBLES = range(
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
)
const control = new RegExp(`[${CONTROLS}]`, 'g')
const invisible = new RegExp(`[${INVISIBLES}]`, 'g')
const either = new RegExp(`[${CONTROLS}${INVISIBLES}]`, 'g')

/** `text` as a terminal may show it: control characters become `\uFFFD`, invisible ones go; tabs and line feeds stay. */
export const sanitize = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(control, '\uFFFD').replace(invisible, '')

/** `text` on one line: for file names and messages. */
export const oneLine = (text: string): string => sanitize(text).replace(/[\n\t]/g, ' ')

/** `text` without control characters other than tab, line feed and carriage return: for cells. */
export const withoutControls = (text: string): string =>
  text.replace(control, (char) => (char === '\r' ? char : char.charCodeAt(0) > 0x9f ? '\n' : ''))

/** JSON with every such character as `\uXXXX`: the same value, harmless on a terminal. */
export const escapeJson = (json: string): string =>
  json.replace(either, (char) => unicodeEscape(char.charCodeAt(0)))
