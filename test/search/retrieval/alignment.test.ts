import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignedPlace, heaviestAlignment, weightOf } from '../../../src/search/retrieval/alignment.ts'

const weighed = (...weights: readonly number[]) => weights.map((weight) => ({ weight }))
const sure = (...at: readonly number[]): readonly AlignedPlace[] =>
  at.map((one) => ({ at: one, confidence: 1 }))

/** The most that any choice of places in rising order weighs, found by trying all of them. */
function mostOf(typed: readonly { weight: number }[], places: readonly (readonly AlignedPlace[])[]): number {
  const from = (k: number, after: number): number => {
    if (k === places.length) return 0
    const taken = (places[k] ?? [])
      .filter(({ at }) => at > after)
      .map(({ at, confidence }) => confidence * (typed[k]?.weight ?? 0) + from(k + 1, at))
    return Math.max(from(k + 1, after), ...taken)
  }
  return from(0, -1)
}

describe('the heaviest alignment', () => {
  it('keeps the order typed, and leaves out what stands out of it', () => {
    expect(heaviestAlignment(weighed(1, 0.5, 1), [sure(4), sure(1), sure(6)])).toEqual([4, 6])
  })

  it('leaves out two light words for one heavy one', () => {
    expect(heaviestAlignment(weighed(0.2, 0.2, 0.9), [sure(5), sure(6), sure(0)])).toEqual([0])
  })

  it('is empty where nothing was found', () => {
    expect(heaviestAlignment(weighed(1), [[]])).toEqual([])
  })

  it('takes of several places the one that is surer to be the word', () => {
    const places = [
      [
        { at: 2, confidence: 0.5 },
        { at: 7, confidence: 1 },
      ],
    ]
    expect(heaviestAlignment(weighed(1), places)).toEqual([7])
  })

  it('weighs as much as the best of all choices, and stands in rising order', () => {
    const place = fc.record({ at: fc.nat(8), confidence: fc.constantFrom(0.5, 0.75, 1) })
    const word = fc.record({
      weight: fc.constantFrom(0.25, 0.5, 1),
      places: fc.array(place, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const places = words.map((one) => one.places.toSorted((a, b) => a.at - b.at))
        const found = heaviestAlignment(words, places)
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
        expect(
          mostOf(
            words,
            places.map((some) => some.filter(({ at }) => found.includes(at))),
          ),
        ).toBeCloseTo(mostOf(words, places))
      }),
    )
  })

  it('has the weight of its words', () => {
    const typed = weighed(0.2, 0.5, 1)
    const places = [sure(1), sure(3), sure(0)]
    expect(weightOf([1, 3], places, typed)).toBeCloseTo(0.7)
  })
})
