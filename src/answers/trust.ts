import type { Evidence } from './evidence.ts'
import { BIAS, EVIDENCE_WEIGHTS } from './thresholds.ts'

const WEIGHTS = Object.entries(EVIDENCE_WEIGHTS) as [keyof Evidence, number][]

/** How sure the evidence makes that a passage is the answer, from 0 to 1: a weighted sum, bent into that range. */
export function trust(evidence: Evidence): number {
  const sum = WEIGHTS.reduce((total, [name, weight]) => total + weight * evidence[name], BIAS)
  return 1 / (1 + Math.exp(-sum))
}
