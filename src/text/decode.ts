/** Bytes to text: UTF-8 first, UTF-16 where it shows, windows-1252 as the last resort, and never a guess in silence. */

export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** What a user should know about the reading, or null when nothing was guessed or lost. */
  readonly notice: string | null
}

/** How many bytes or characters are looked at to tell text from other things. */
const SAMPLE = 8192

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes a text file. Throws an `Error` whose message says what is wrong and what helps when the bytes are no text.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  refuseOtherFormats(bytes)
  const decoded = await read(bytes)
  if (shareOfControls(decoded.text) > 0.05)
    throw new Error('is a binary file (it is full of control characters); give the text as UTF-8')
  return decoded
}

async function read(bytes: Uint8Array): Promise<Decoded> {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be')
  if (bytes.includes(0)) {
    const encoding = utf16ByNuls(bytes)
    if (encoding) return utf16(bytes, encoding)
    throw new Error('is a binary file (it has NUL bytes); give the text as UTF-8')
  }
  try {
    return { text: strictUtf8.decode(bytes), encoding: 'utf-8', notice: null }
  } catch {
    return damagedUtf8(bytes) ?? windows1252(bytes)
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, notice: noticeOfLoss(text, 'UTF-16') }
}

const FORMATS: readonly (readonly [magic: string, message: string])[] = [
  ['%PDF-', 'is a PDF; convert it first: pdftotext FILE - | extract -'],
  ['PK\u0003\u0004', 'is a zip archive or an office document; save its text as .txt'],
  ['\u001f\u008b', 'is compressed with gzip; unpack it first: zcat FILE | extract -'],
]

function refuseOtherFormats(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 5))
  for (const [magic, message] of FORMATS) if (head.startsWith(magic)) throw new Error(message)
}

/** UTF-16 without a mark: in Latin script every second byte is NUL or nearly so, always on the same side. */
function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, SAMPLE)
  const nuls: [even: number, odd: number] = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2 === 0 ? 0 : 1]++
  })
  const [even, odd] = nuls
  const enough = sample.length / 4
  if (odd > enough && even < odd / 20) return 'utf-16le'
  if (even > enough && odd < even / 20) return 'utf-16be'
  return null
}

/** Share of characters that no text has: C0 without white space and escape, and DEL. */
function shareOfControls(text: string): number {
  const length = Math.min(text.length, SAMPLE)
  let count = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) count++
  }
  return count / (length || 1)
}

/** UTF-8 with a few broken bytes keeps its other letters; in windows-1252 nearly every accented letter is broken UTF-8. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  let lost = 0
  let whole = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) lost++
    else if (code > 0x7f) whole++
  }
  return whole > lost ? { text, encoding: 'utf-8', notice: noticeOfLoss(text, 'UTF-8') } : null
}

function noticeOfLoss(text: string, encoding: string): string | null {
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  return lost === 0
    ? null
    : `is damaged ${encoding}: ${lost} unreadable ${lost === 1 ? 'place is' : 'places are'} read as \uFFFD; save it anew if that matters`
}

/** By iconv-lite: the decoder of Node 20 is wrong for 0x80–0x9F. Imported only here, since few texts need it. */
async function windows1252(bytes: Uint8Array): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite')
  return {
    text: iconv.decode(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    notice: 'is not UTF-8 and was read as windows-1252; save it as UTF-8 if accents look wrong',
  }
}
