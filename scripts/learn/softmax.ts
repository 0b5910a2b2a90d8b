/** The candidates of one question: what each signal says of each, and which are right. */
export interface Sample {
  /** Which article it is of: articles are kept apart in cross-validation. */
  readonly article: number
  readonly rows: readonly Float64Array[]
  readonly right: readonly boolean[]
}

/**
 * Learns weights that make the right candidate of each question the likeliest: the gradient of the log likelihood of
 * a softmax over a question's candidates, with steps sized after Duchi et al. 2011 (AdaGrad). The same data give the
 * same weights. `frozen` weights keep their value.
 */
export function learn(
  samples: readonly Sample[],
  width: number,
  frozen: ReadonlyMap<number, number> = new Map(),
): Float64Array {
  const scale = deviations(samples, width)
  const weights = Float64Array.from({ length: width }, (_, k) => (frozen.get(k) ?? 0) * (scale[k] ?? 1))
  const seen = new Float64Array(width).fill(1e-8)
  const useful = samples.filter(({ right }) => right.includes(true))
  const next = shuffler()
  for (let round = 0; round < 30; round++) {
    const order = next(useful)
    for (let from = 0; from < order.length; from += 32) {
      const slope = new Float64Array(width)
      for (const sample of order.slice(from, from + 32)) addSlope(slope, sample, { weights, scale })
      for (let k = 0; k < width; k++) {
        if (frozen.has(k)) continue
        const step = (slope[k] ?? 0) / 32 + 1e-4 * (weights[k] ?? 0)
        seen[k] = (seen[k] ?? 0) + step * step
        weights[k] = (weights[k] ?? 0) - (0.09 * step) / Math.sqrt(seen[k] ?? 1)
      }
    }
  }
  return weights.map((weight, k) => weight / (scale[k] ?? 1))
}

/** The weighted sum of a candidate's signals. */
export const scoreOf = (weights: Float64Array, row: Float64Array): number =>
  row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)

function addSlope(
  slope: Float64Array,
  { rows, right }: Sample,
  { weights, scale }: { weights: Float64Array; scale: Float64Array },
): void {
  const scores = rows.map((row) =>
    row.reduce((sum, value, k) => sum + (value / (scale[k] ?? 1)) * (weights[k] ?? 0), 0),
  )
  const most = Math.max(...scores)
  const chances = scores.map((score) => Math.exp(score - most))
  const all = chances.reduce((sum, x) => sum + x, 0)
  const good = chances.reduce((sum, x, j) => sum + (right[j] ? x : 0), 0)
  rows.forEach((row, j) => {
    const pull = (chances[j] ?? 0) / all - (right[j] ? (chances[j] ?? 0) / good : 0)
    for (let k = 0; k < row.length; k++) slope[k] = (slope[k] ?? 0) + (pull * (row[k] ?? 0)) / (scale[k] ?? 1)
  })
}

/** How far each signal strays from its mean: its unit while learning. */
function deviations(samples: readonly Sample[], width: number): Float64Array {
  const rows = samples.flatMap((sample) => sample.rows)
  return Float64Array.from({ length: width }, (_, k) => {
    const mean = rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[k] ?? 0) - mean) ** 2, 0) / rows.length) || 1
  })
}

/** Shuffles the same way each time. */
function shuffler(): <T>(list: readonly T[]) => T[] {
  let state = 7
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  return (list) =>
    list
      .map((item) => [random(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item)
}
