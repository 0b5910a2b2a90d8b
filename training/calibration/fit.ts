import type { Weights } from '../../src/answers/decision/logistic.ts'

/** One case: what spoke for it, whether it was right, and how much it counts. */
export interface Case<Name extends string> {
  readonly evidence: Readonly<Record<Name, number>>
  readonly right: boolean
  readonly counts: number
  /** Cases of one text stay together where some are kept apart. */
  readonly article: string
}

/** Which way a piece of evidence may point: what would speak against its own meaning is left out. */
export type Signs<Name extends string> = Readonly<Record<Name, 1 | -1>>

const ROUNDS = 3000
const RATE = 0.3
/** Keeps weights small that the cases do not ask for (L2). */
const RIDGE = 1e-3
const FOLDS = 6

/** Logistic regression by gradient steps (Adagrad), each weight kept on its side of zero. */
export function fit<Name extends string>(cases: readonly Case<Name>[], signs: Signs<Name>): Weights<Name> {
  const names = Object.keys(signs) as Name[]
  const weights = new Float64Array(names.length + 1)
  const steps = new Float64Array(names.length + 1).fill(1e-8)
  const total = cases.reduce((sum, { counts }) => sum + counts, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(names.length + 1)
    for (const { evidence, right, counts } of cases) {
      const miss = counts * (likely(weights, names, evidence) - (right ? 1 : 0))
      names.forEach((name, k) => (slope[k] = (slope[k] ?? 0) + miss * evidence[name]))
      slope[names.length] = (slope[names.length] ?? 0) + miss
    }
    for (let k = 0; k <= names.length; k++) {
      const step = (slope[k] ?? 0) / total + (k < names.length ? RIDGE * (weights[k] ?? 0) : 0)
      steps[k] = (steps[k] ?? 0) + step * step
      const moved = (weights[k] ?? 0) - (RATE * step) / Math.sqrt(steps[k] ?? 1)
      const name = names[k]
      weights[k] = name && moved * signs[name] < 0 ? 0 : moved
    }
  }
  const pairs = [...names.map((name, k) => [name, rounded(weights[k] ?? 0)] as const)]
  return { ...Object.fromEntries(pairs), bias: rounded(weights[names.length] ?? 0) } as Weights<Name>
}

/** How likely each case is right by weights fitted on other texts than its own. */
export function apart<Name extends string>(
  cases: readonly Case<Name>[],
  signs: Signs<Name>,
  chance: (weights: Weights<Name>, evidence: Readonly<Record<Name, number>>) => number,
): readonly number[] {
  const articles = [...new Set(cases.map(({ article }) => article))].sort()
  const foldOf = new Map(articles.map((article, k) => [article, k % FOLDS]))
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fit(
      cases.filter(({ article }) => foldOf.get(article) !== fold),
      signs,
    ),
  )
  return cases.map(({ article, evidence }) => {
    const known = weights[foldOf.get(article) ?? 0]
    return known ? chance(known, evidence) : 0
  })
}

function likely<Name extends string>(
  weights: Float64Array,
  names: readonly Name[],
  evidence: Readonly<Record<Name, number>>,
): number {
  let sum = weights[names.length] ?? 0
  for (let k = 0; k < names.length; k++) {
    const name = names[k]
    if (name !== undefined) sum += (weights[k] ?? 0) * evidence[name]
  }
  return 1 / (1 + Math.exp(-sum))
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000
