import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomOf, shuffled } from '../../src/quiz/random.ts'

const numbers = (seed: string): readonly number[] => {
  const random = randomOf(seed)
  return Array.from({ length: 5 }, random)
}

describe('random numbers of a seed', () => {
  it('are the same for the same seed, in this version and the next', () => {
    expect(shuffled([1, 2, 3, 4, 5, 6], randomOf('Orr'))).toEqual([1, 2, 4, 6, 5, 3])
  })

  it('are others for another seed, and lie from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(numbers(seed)).toEqual(numbers(seed))
        expect(numbers(seed)).not.toEqual(numbers(`${seed}!`))
        expect(numbers(seed).every((number) => number >= 0 && number < 1)).toBe(true)
      }),
    )
  })

  it('put things in another order and lose none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        expect(shuffled(things, randomOf(seed)).toSorted()).toEqual(things.toSorted())
      }),
    )
  })
})
