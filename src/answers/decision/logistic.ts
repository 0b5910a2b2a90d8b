/** The weight of each piece of evidence, and the bias. */
export type Weights<Name extends string> = Readonly<Record<Name | 'bias', number>>

/**
 * The probability that evidence gives, from 0 to 1: the logistic function of a weighted sum.
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

/** The highest probability that counts, and 1 minus it the lowest: beyond these a verdict is as good as sure. */
const MOST_PROBABLE = 0.998

/** The log-odds of a probability, 0 where it is even; bounded, so that it never runs to infinity. */
export function logit(probability: number): number {
  const kept = Math.min(MOST_PROBABLE, Math.max(1 - MOST_PROBABLE, probability))
  return Math.log(kept / (1 - kept))
}
