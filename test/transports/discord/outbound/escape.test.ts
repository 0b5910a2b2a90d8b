import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escape } from '../../../../src/transports/discord/outbound/escape.ts'
import { anyText } from '../messages/any-message.ts'

describe('escape', () => {
  it.each([
    ['*a* _b_ ~~c~~ ||d||', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\|'],
    ['`x` ```y```', '\\`x\\` \\`\\`\\`y\\`\\`\\`'],
    ['@everyone <@1> <@&2> <#3>', '\\@everyone \\<\\@1\\> \\<\\@&2\\> \\<\\#3\\>'],
    ['<t:1700000000:R> <:wave:123>', '\\<t:1700000000:R\\> \\<:wave:123\\>'],
    ['[click](https://a.example)', '\\[click\\](https\\://a.example)'],
    ['# big\n-# small\n> cited', '\\# big\n\\-\\# small\n\\> cited'],
    ['- one\n  + two\n3. three\n4) four', '\\- one\n  \\+ two\n3\\. three\n4\\) four'],
    ['at 3.5 per cent - or so', 'at 3.5 per cent - or so'],
    ['C:\\path', 'C:\\\\path'],
  ])('shows %j letter for letter', (text, escaped) => {
    expect(escape(text)).toBe(escaped)
  })

  it('closes what turns the direction of writing', () => {
    expect(escape('a \u202e b')).toBe('a \u202e b\u202c')
    expect(escape('\u2067a\u2069')).toBe('\u2067a\u2069')
  })

  it('only ever adds: without its backslashes and closing marks it is the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = escape(text).replace(/\\([^A-Za-z0-9\s])/g, '$1')
        expect(shown.startsWith(text.toWellFormed())).toBe(true)
      }),
    )
  })
})
