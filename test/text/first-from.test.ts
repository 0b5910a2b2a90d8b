import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFrom } from '../../src/text/first-from.ts'

describe('The first from a place on', () => {
  it('is found as by going through all of the list', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1, max: 21 }), (list, place) => {
        const sorted = [...list].sort((a, b) => a - b)
        const plain = sorted.filter((n) => n < place).length
        expect(firstFrom(sorted, (n) => n < place)).toBe(plain)
      }),
    )
  })
})
