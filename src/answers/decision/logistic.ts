/** What each piece of evidence counts, and where the sum starts. */
export type Weights<Name extends string> = Readonly<Record<Name | 'bias', number>>

/**
 * How likely evidence makes something, from 0 to 1: a weighted sum, bent into that range (logistic regression).
 *
 *     chance({ bias: 0, near: 2 }, { near: 0 }) //=> 0.5
 */
export function chance<Name extends string>(
  weights: Weights<NoInfer<Name>>,
  evidence: Readonly<Record<Name, number>>,
): number {
  let sum = weights.bias
  for (const [name, value] of Object.entries<number>(evidence)) sum += weights[name as Name] * value
  return 1 / (1 + Math.exp(-sum))
}

/** Probabilities beyond this are as good as sure. */
const MOST_PROBABLE = 0.998

/** A probability as a number without ends, 0 where it is even, kept from running to infinity. */
export function logit(probability: number): number {
  const kept = Math.min(MOST_PROBABLE, Math.max(1 - MOST_PROBABLE, probability))
  return Math.log(kept / (1 - kept))
}
