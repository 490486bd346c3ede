import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/text/decode.js'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const text = 'Le général reçoit « Lương » à Hà Nội, coût 5 €.\r\nFin 🙂\n'
const latin = 'L’œuvre coûte 5 € à l’État — dit-il…'
const be = (value: string): Buffer => Buffer.from(value, 'utf16le').swap16()

describe('what is text is read as it is', () => {
  test.each<[string, Uint8Array, string, string, RegExp | null]>([
    ['UTF-8', bytes(text), 'utf-8', text, null],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], text), 'utf-8', text, null],
    ['decomposed UTF-8', bytes('e\u0301te\u0301'), 'utf-8', 'e\u0301te\u0301', null],
    ['an empty file', bytes(), 'utf-8', '', null],
    ['a mark alone', bytes([0xef, 0xbb, 0xbf]), 'utf-8', '', null],
    ['UTF-16LE with a mark', bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]), 'utf-16le', text, null],
    ['UTF-16BE with a mark', bytes([0xfe, 0xff], [...be(text)]), 'utf-16be', text, null],
    ['UTF-16LE without one', Buffer.from(text, 'utf16le'), 'utf-16le', text, null],
    ['UTF-16BE without one', be(text), 'utf-16be', text, null],
    ['two letters of UTF-16', Buffer.from('Hi', 'utf16le'), 'utf-16le', 'Hi', null],
    [
      'windows-1252',
      iconv.encode(latin, 'windows-1252'),
      'windows-1252',
      latin,
      /windows-1252; save it as UTF-8/,
    ],
    ['Latin-1', Buffer.from('Été à Paris', 'latin1'), 'windows-1252', 'Été à Paris', /windows-1252/],
    ['one quote of windows-1252', bytes('It', [0x92], 's done'), 'windows-1252', 'It’s done', /windows-1252/],
    ['UTF-8 with a broken byte', bytes('à é ', [0xff], ' ç'), 'utf-8', 'à é \uFFFD ç', /damaged UTF-8: 1 /],
    [
      'UTF-16 with half a pair',
      bytes([0xff, 0xfe, 0x00, 0xd8, 0x41, 0]),
      'utf-16le',
      '\uFFFDA',
      /damaged UTF-16/,
    ],
    [
      'colours of a terminal',
      bytes('\u001b[1mBold\u001b[0m words'),
      'utf-8',
      '\u001b[1mBold\u001b[0m words',
      null,
    ],
  ])('%s', async (_, input, encoding, expected, notice) => {
    const decoded = await decode(input)
    expect(decoded.text).toBe(expected)
    expect(decoded.encoding).toBe(encoding)
    if (notice) expect(decoded.notice).toMatch(notice)
    else expect(decoded.notice).toBeNull()
  })
})

describe('what is no text is refused with a remedy', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['NUL bytes', bytes('abc', [0], 'def ghi jkl'), /binary file \(it has NUL bytes\); give/],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR'), /binary/],
    ['control characters', bytes('ab', [1, 2, 3, 4, 5], 'cd'), /full of control characters/],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), /PDF; convert it first: pdftotext/],
    ['an office document', bytes('PK', [3, 4], 'word/document.xml'), /zip archive or an office document/],
    ['gzip', bytes([0x1f, 0x8b, 8, 0, 0, 0]), /gzip; unpack it first/],
  ])('%s', async (_, input, message) => {
    await expect(decode(input)).rejects.toThrow(message)
  })
})
