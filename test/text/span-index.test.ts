import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, type Span } from '../../src/text/span.ts'
import { SpanIndex } from '../../src/text/span-index.ts'

const spans = fc.array(
  fc
    .tuple(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 900 }))
    .map(([start, length]): Span => ({ start, end: start + length })),
)

describe('what stands where', () => {
  it('gives what looking at every span would give, in the order in which they were added', () => {
    fc.assert(
      fc.property(spans, fc.nat({ max: 3000 }), fc.nat({ max: 600 }), (held, start, reach) => {
        const asked = { start: start - reach, end: start + 40 + reach }
        const index = new SpanIndex(held, (span) => [span])
        expect(index.near({ start, end: start + 40 }, reach)).toEqual(
          held.filter((span) => overlap(span, asked) > 0),
        )
      }),
    )
  })

  it('gives what stands in several places once', () => {
    const index = new SpanIndex(['A'], () => [
      { start: 0, end: 5 },
      { start: 10, end: 2000 },
    ])
    expect(index.near({ start: 0, end: 3000 })).toEqual(['A'])
  })

  it('looks at no more of a text that is ten times as long', () => {
    const looks = (length: number): number => {
      let count = 0
      const counted = Array.from({ length }, (_, k) => ({
        get start() {
          count++
          return k * 10
        },
        end: k * 10 + 9,
      }))
      const index = new SpanIndex(counted, (span) => [span])
      count = 0
      index.near({ start: 4000, end: 4100 }, 100)
      return count
    }
    expect(looks(20_000)).toBe(looks(2000))
  })
})
