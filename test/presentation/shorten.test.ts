import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../src/presentation/message.ts'
import { shorten } from '../../src/presentation/shorten.ts'

const whole = (text: string, marks: Excerpt['marks'] = []): Excerpt => ({
  text,
  marks,
  cutBefore: false,
  cutAfter: false,
})

describe('shorten', () => {
  it('leaves alone what fits', () => {
    expect(shorten(whole('One two three'), 13)).toEqual(whole('One two three'))
  })

  it("takes words off the end, at a word's end", () => {
    expect(shorten(whole('One two three'), 12)).toEqual({ ...whole('One two'), cutAfter: true })
    expect(shorten(whole('One two three'), 7)).toEqual({ ...whole('One two'), cutAfter: true })
  })

  it('keeps the first mark in view, with words before it', () => {
    const text = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda'
    const start = text.indexOf('theta')
    const short = shorten(whole(text, [{ start, end: start + 5 }]), 20)
    expect(short.marks.map((mark) => short.text.slice(mark.start, mark.end))).toEqual(['theta'])
    expect(short).toMatchObject({ cutBefore: true, cutAfter: true })
    expect(text).toContain(` ${short.text} `)
  })

  it('cuts a text without spaces between characters, never through one', () => {
    expect(shorten(whole('\u{1f600}'.repeat(9)), 5).text).toBe('\u{1f600}\u{1f600}')
  })

  const excerpt = fc
    .tuple(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })), fc.nat(), fc.nat())
    .map(([parts, a, b]): Excerpt => {
      const text = parts.join(' ')
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      return whole(text, start < end ? [{ start, end }] : [])
    })

  it('gives a contiguous part within the limit, with every mark inside it', () => {
    fc.assert(
      fc.property(excerpt, fc.integer({ min: 1, max: 60 }), (given, limit) => {
        const short = shorten(given, limit)
        expect(given.text).toContain(short.text)
        expect(short.text.length).toBeLessThanOrEqual(limit)
        expect(short.cutBefore || short.cutAfter).toBe(short.text !== given.text)
        for (const mark of short.marks) {
          expect(mark.start).toBeLessThan(mark.end)
          expect(mark.end).toBeLessThanOrEqual(short.text.length)
          const [before] = given.marks
          const words = given.text.slice(before?.start, before?.end)
          expect(words).toContain(short.text.slice(mark.start, mark.end))
        }
      }),
    )
  })
})
