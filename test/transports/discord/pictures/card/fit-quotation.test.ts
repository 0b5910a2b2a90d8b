import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitQuotation } from '../../../../../src/transports/discord/pictures/card/fit-quotation.ts'

const sentence = fc.array(fc.lorem({ maxCount: 1 }), { minLength: 1, maxLength: 300 }).map((w) => w.join(' '))

describe('fitQuotation', () => {
  it.each([
    ['We will wait,', { text: 'We will wait', size: 48, cut: false }],
    ['  We will wait.  ', { text: 'We will wait.', size: 48, cut: false }],
    ['a'.repeat(200), { text: 'a'.repeat(200), size: 34, cut: false }],
    ['b'.repeat(900), { text: 'b'.repeat(700), size: 26, cut: true }],
  ])('sets %s', (words, fitted) => {
    expect(fitQuotation(words)).toEqual(fitted)
  })

  it('shortens at the end only, and between words', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const { text, cut } = fitQuotation(words)
        expect(words.startsWith(text)).toBe(true)
        expect(text.length).toBeLessThanOrEqual(700)
        if (cut) expect(words[text.length]).toBe(' ')
      }),
    )
  })

  it('cuts no letter in two', () => {
    expect(fitQuotation('a' + '😀'.repeat(600)).text.isWellFormed()).toBe(true)
    expect(fitQuotation('😀'.repeat(600)).text.isWellFormed()).toBe(true)
  })
})
