import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { terms } from '../../../src/search/words/terms.ts'

describe('the words of a text as search sees them', () => {
  it.each([
    ["Ann's 4.1 miles", ['ann', '4.1', 'miles']],
    ['2,000 boats', ['2000', 'boats']],
    ['a zero-sum game', ['a', 'zero', 'sum', 'game']],
    ['the U.S. and Xi’s isn’t', ['the', 'usa', 'and', 'xi', "isn't"]],
  ])('%s', (text, keys) => {
    expect(terms(text).map(({ key }) => key)).toEqual(keys)
  })

  it('join a word written in other forms', () => {
    const stems = (text: string) => terms(text).map(({ stem }) => stem)
    expect(stems('wrote written writes')).toEqual(['write', 'write', 'write'].map((word) => stems(word)[0]))
    expect(stems('five')).toEqual(stems('5'))
  })

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0
        for (const { start, end } of terms(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
