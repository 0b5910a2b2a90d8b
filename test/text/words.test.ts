import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cut } from '../../src/text/span.ts'
import { words } from '../../src/text/words.ts'

it('divides at hyphens and joins at apostrophes', () => {
  expect(words("Lee’s zero-sum game, don't").map((word) => word.key)).toEqual([
    "lee's",
    'zero',
    'sum',
    'game',
    "don't",
  ])
})

it('keeps to the span that was asked for', () => {
  expect(words('one two three', { start: 4, end: 7 })).toEqual([
    { start: 4, end: 7, text: 'two', key: 'two' },
  ])
})

it('gives each word the span it stands in, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of words(text)) expect(cut(text, word)).toEqual(word.text)
    }),
  )
})
