/** Characters: what kind each UTF-16 code unit is, and the folded form of a word. The only place that knows Unicode. */

export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const MARK = 4
export const APOSTROPHE = 5
export const PUNCTUATION = 6
/** Marks of the direction of writing, which stand between words and in none. */
export const DIRECTION = 7

const classes = new Uint8Array(65536)

/** What `classify` would find of the characters that most texts are made of: its expressions take long to compile. */
function common(code: number): number {
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER
    if (code >= 0x30 && code <= 0x39) return DIGIT
    if (code === 0x27) return APOSTROPHE
    return code <= 0x20 || code === 0x7f ? SPACE : PUNCTUATION
  }
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? PUNCTUATION : LETTER
  if (code >= 0x300 && code < 0x370) return MARK
  if (code >= 0x1e00 && code < 0x1f00) return LETTER
  if (code === 0xa0 || code === 0x202f) return SPACE
  if (code === 0xab || code === 0xbb || code === 0x2013 || code === 0x2014 || code === 0x2026)
    return PUNCTUATION
  return code === 0x201c || code === 0x201d ? PUNCTUATION : 0
}

function classify(code: number): number {
  const known = common(code)
  if (known !== 0) return known
  // surrogates pair up into letters of other scripts or emoji; either way they are no word of ours
  if (code >= 0xd800 && code <= 0xdfff) return PUNCTUATION
  if (code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2018) return APOSTROPHE
  const char = String.fromCharCode(code)
  // zero-width characters and soft hyphens separate nothing a reader sees, so they count as marks inside a word
  if (code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060) return MARK
  if (/\p{Bidi_Control}/u.test(char)) return DIRECTION
  if (/\s/.test(char) || code === 0xfeff || code === 0x85) return SPACE
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  if (/\p{M}/u.test(char)) return MARK
  // control characters of a broken text are as good as blanks
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return SPACE
  return PUNCTUATION
}

/** Kind of the UTF-16 code unit `code`: one of the constants above. Computed once per code unit. */
export function charClass(code: number): number {
  const known = classes[code]!
  return known !== 0 ? known : (classes[code] = classify(code))
}

/** True for a letter or digit. */
export function isWordCharacter(code: number): boolean {
  const kind = charClass(code)
  return kind === LETTER || kind === DIGIT
}

/** Letters that NFKD leaves whole. */
const WHOLE: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  þ: 'th',
  ð: 'd',
  ə: 'e',
}

/** True where every character is a small ASCII letter: most words need no work. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

/** True below the letters that compose with others, and without a soft hyphen: lower case is all there is to do. */
function isSimple(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x250 || code === 0xad) return false
  }
  return true
}

/** Lower case in NFC, one apostrophe, without soft hyphens and zero-width characters: how exact lists compare. */
export function lowered(word: string): string {
  if (isPlain(word)) return word
  if (isSimple(word)) return word.toLowerCase()
  return word
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
}

function isMark(char: string): boolean {
  const code = char.charCodeAt(0)
  return code >= 0x300 && (code < 0x370 || /\p{M}/u.test(char))
}

/** Folded characters, worked out once each. */
const foldedChars = new Map<string, string>()

function foldChar(char: string): string {
  const known = foldedChars.get(char)
  if (known !== undefined) return known
  let base = ''
  for (const part of char.normalize('NFKD')) if (!isMark(part)) base += part
  const folded = WHOLE[base] ?? (base === 'ʻ' ? "'" : base)
  foldedChars.set(char, folded)
  return folded
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return false
  return true
}

/** Lower case without diacritics (`đ` → `d`, `Œ` → `oe`), one apostrophe: how names compare. */
export function folded(word: string): string {
  if (isPlain(word)) return word
  const low = lowered(word)
  if (isAscii(low)) return low
  let out = ''
  for (const char of low) out += char < '\x80' ? char : foldChar(char)
  return out
}
