/** A claim that could be made: how likely it is right, whether it is, and how much it counts. */
export interface Claim {
  readonly likely: number
  readonly right: boolean
  readonly counts: number
}

/** Thresholds are tried in such steps. */
const STEP = 0.01

/** The least threshold from which on claims are right in such a share of cases, and stay so above it. */
export function thresholdFor(claims: readonly Claim[], precision: number): number {
  let least = 0.99
  for (let at = 0.99; at >= 0.2; at -= STEP) {
    const made = claims.filter(({ likely }) => likely >= at)
    if (weigh(made) < SEEN) least = at
    else if (weigh(made.filter(({ right }) => right)) >= precision * weigh(made)) least = at
    else break
  }
  return Math.round(least * 100) / 100
}
/** On fewer claims nothing is known. */
const SEEN = 12

/** The risk–coverage curve: for each threshold the share of what could be claimed rightly that is, and how much of the claims is right. */
export const curve = (
  claims: readonly Claim[],
  possible: number,
): readonly (readonly [number, number, number])[] =>
  [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((at) => {
    const made = claims.filter(({ likely }) => likely >= at)
    const right = weigh(made.filter((claim) => claim.right))
    return [at, right / (possible || 1), right / (weigh(made) || 1)] as const
  })

const weigh = (claims: readonly Claim[]): number => claims.reduce((sum, { counts }) => sum + counts, 0)
