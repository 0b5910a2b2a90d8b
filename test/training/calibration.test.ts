import { describe, expect, it } from 'vitest'
import { fit, type Case } from '../../training/calibration/fit.ts'
import { thresholdWithin } from '../../training/calibration/outcomes.ts'

const cases = Array.from({ length: 40 }, (_, k): Case<'near' | 'noise'> => ({
  evidence: { near: k / 40, noise: (k * 7) % 5 },
  right: k >= 20,
  counts: 1,
  article: String(k % 4),
}))

describe('what evidence counts', () => {
  it('is learned from what was right, and never points against its name', () => {
    const weights = fit(cases, { near: 1, noise: -1 })
    expect(weights.near).toBeGreaterThan(3)
    expect(weights.noise).toBeLessThanOrEqual(0)
    expect(fit(cases, { near: -1, noise: -1 }).near).toBeCloseTo(0)
  })
})

describe('a threshold', () => {
  const outcomes = [
    { group: 'a', likely: 0.9, right: true },
    { group: 'a', likely: 0.5, right: false },
    { group: 'b', likely: 0.3, right: false },
  ]

  it('is the least that keeps every limit', () => {
    expect(thresholdWithin(outcomes, [{ groups: ['b'], most: 0 }])).toBe(0.31)
    expect(thresholdWithin(outcomes, [{ groups: ['a', 'b'], most: 0 }])).toBe(0.51)
    expect(thresholdWithin(outcomes, [{ groups: ['a'], most: 0.5 }])).toBe(0.01)
  })
})
