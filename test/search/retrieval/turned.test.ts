import { describe, expect, it } from 'vitest'
import { opposed } from '../../../src/search/retrieval/turned.ts'

describe('two words', () => {
  it.each([
    ['secure', 'insecure'],
    ['unfair', 'fair'],
    ['possible', 'impossible'],
  ])('are opposed by a prefix: %s, %s', (a, b) => {
    expect(opposed(a, b)).toBe(true)
  })

  it.each([
    ['fair', 'affair'],
    ['der', 'under'],
    ['open', 'open'],
  ])('are not: %s, %s', (a, b) => {
    expect(opposed(a, b)).toBe(false)
  })
})
