import type { Vectors } from './lexicon.ts'
import type { Passage, Passages } from './passages.ts'

/** For each term of a passage its rank in the lexicon, or -1 for a word without a topic or a vector; kept. */
export function ranksOf(vectors: Vectors, passage: Passage): Int32Array {
  const found = ranks.get(passage)
  if (found) return found
  const made = Int32Array.from(passage.terms, ({ key }, k) =>
    (passage.ids[k] ?? -1) < 0 ? -1 : (vectors.ranks.get(key) ?? -1),
  )
  ranks.set(passage, made)
  return made
}
const ranks = new WeakMap<Passage, Int32Array>()

/** The middle of a passage's words, each by how much it tells in the article; kept. */
export function centreOf(vectors: Vectors, passage: Passage, { idf }: Passages): Float64Array {
  const found = centres.get(passage)
  if (found) return found
  const words = Array.from(ranksOf(vectors, passage), (rank, k) => ({
    rank,
    weight: idf[passage.ids[k] ?? -1] ?? 0,
  }))
  const made = weighedCentre(vectors, words)
  centres.set(passage, made)
  return made
}
const centres = new WeakMap<Passage, Float64Array>()

/** The middle of some words' vectors, of length one. */
export function weighedCentre(
  { bytes, dimensions, lengths }: Vectors,
  words: readonly { readonly rank: number; readonly weight: number }[],
): Float64Array {
  const sum = new Float64Array(dimensions)
  for (const { rank, weight } of words) {
    if (rank < 0) continue
    const scale = weight / (lengths[rank] ?? 1)
    for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] ?? 0) + (bytes[rank * dimensions + k] ?? 0) * scale
  }
  const length = Math.hypot(...sum) || 1
  return sum.map((x) => x / length)
}

/** The cosine of two vectors of length one. */
export function cosine(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}
