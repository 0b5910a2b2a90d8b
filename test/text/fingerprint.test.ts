import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAgain, fingerprint } from '../../src/text/fingerprint.ts'

const words = fc.string({ minLength: 1, maxLength: 40 })
const text = fc.string({ maxLength: 200, unit: fc.constantFrom('a', 'b', ' ', 'é', '😀') })

/** The plain way: every place where the words stand, the nearest first. */
function nearest(whole: string, part: string, near: number): number | null {
  const starts = Array.from({ length: whole.length }, (_, i) => i)
  return (
    starts
      .filter((start) => whole.startsWith(part, start))
      .sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null
  )
}

describe('words of which only the fingerprint and the length are known', () => {
  it('are found wherever they have gone, the nearest to where they stood', () => {
    fc.assert(
      fc.property(text, words, text, fc.nat(400), (before, part, after, near) => {
        const whole = before + part + after
        const span = { start: near, end: near + part.length }
        const found = findAgain(whole, { span, print: fingerprint(part) })
        const start = nearest(whole, part, near) ?? -1
        expect(Math.abs((found?.start ?? Infinity) - near)).toBe(Math.abs(start - near))
        expect(whole.slice(found?.start, found?.end)).toBe(part)
      }),
    )
  })

  it('are not found where they no longer stand', () => {
    fc.assert(
      fc.property(text, words, fc.nat(300), (whole, part, start) => {
        fc.pre(!whole.includes(part))
        const span = { start, end: start + part.length }
        expect(findAgain(whole, { span, print: fingerprint(part) })).toBeNull()
      }),
    )
  })

  it('have the fingerprint that whole numbers of any size give', () => {
    const over = (part: string, prime: bigint, base: bigint): bigint =>
      Array.from({ length: part.length }, (_, i) => BigInt(part.charCodeAt(i))).reduce(
        (value, unit) => (value * base + unit + 1n) % prime,
        0n,
      )
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (part) => {
        const print = over(part, 67_108_859n, 1_000_003n) * 2n ** 26n + over(part, 67_108_837n, 999_983n)
        expect(fingerprint(part)).toBe(Number(print))
      }),
    )
  })

  it('are not taken for others: no two of 20,000 sentences have one fingerprint', () => {
    const prints = Array.from({ length: 20_000 }, (_, n) => fingerprint(`Sentence ${n} of the article.`))
    expect(new Set(prints).size).toBe(prints.length)
    expect(Math.max(...prints)).toBeLessThan(2 ** 52)
  })
})
