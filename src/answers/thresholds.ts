import type { Evidence } from './evidence.ts'

/**
 * What each piece of evidence counts for a passage's being the answer; learned by scripts/learn-decision.ts from
 * questions with and without an answer (SQuAD 2.0, CC BY-SA 4.0), those without counting half.
 */
export const EVIDENCE_WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  covered: -0.95,
  related: -0.17,
  around: -2.52,
  absent: -0.22,
  strangers: -0.74,
  kind: -0.58,
  pairs: 0.89,
  ahead: 2.33,
  centre: 0.52,
  head: 0.15,
  opposite: -1.68,
  turned: -1.92,
  gap: -0.59,
  worst: -2.08,
  swapped: -0.78,
  likeKind: 1.23,
  spoken: 0.7,
}

/** Where the sum starts before any evidence. */
export const BIAS = -1.05

/** From this trust on, of 1, an answer is given as found. */
export const FOUND = 0.46

/** From this trust on it is offered as one that may be meant. */
export const UNSURE = 0.25

/** A passage says the contrary only of what it speaks of: it must have this share of the question's words. */
export const OPPOSED = 0.5

/** From what on typed words count as somebody's: the share of them that is there, in any order and in theirs. */
export const SAID = {
  share: 0.7,
  inOrder: 0.45,
} as const
