import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/text/decode.ts'

const TEXT = 'The café on the Orr closed.\nLee said: “It will reopen.”\n'
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const MARK_LE = Buffer.from([0xff, 0xfe])
const MARK_BE = Buffer.from([0xfe, 0xff])
const turned = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

describe('the bytes of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little end first, with its mark', Buffer.concat([MARK_LE, utf16(TEXT)])],
    ['UTF-16, big end first, with its mark', Buffer.concat([MARK_BE, turned(utf16(TEXT))])],
    ['UTF-16, little end first', utf16(TEXT)],
    ['UTF-16, big end first', turned(utf16(TEXT))],
  ])('are read as what they are: %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT)
  })

  it('are read as Windows-1252 where they are no UTF-8', () => {
    expect(decodeText(Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]))).toBe('“café”')
  })

  it('are still UTF-8 where a few of them were lost', () => {
    const bytes = Buffer.from('Zoë, Ève, Noé, Léa and Chloé came.')
    const damaged = Buffer.concat([bytes.subarray(0, 3), bytes.subarray(4)])
    expect(decodeText(damaged)).toBe('Zo\ufffd, Ève, Noé, Léa and Chloé came.')
  })

  it('end lines with a line feed alone', () => {
    expect(decodeText(Buffer.from('one\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n')
  })

  it.each([
    ['zeros', Buffer.alloc(64)],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00])],
    ['half a character of UTF-16', Buffer.concat([MARK_LE, utf16('a'), Buffer.from([0x3d, 0xd8])])],
  ])('are no text: %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull()
  })

  it('give back every text without control characters that was written in UTF-8', () => {
    const character = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\p{Cc}\ufeff]/gu, ''))
    fc.assert(
      fc.property(character, (text) => {
        expect(decodeText(Buffer.from(text))).toBe(text)
      }),
    )
  })
})
