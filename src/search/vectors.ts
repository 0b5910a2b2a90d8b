import type { Vectors } from './lexicon.ts'
import type { Passage, Passages } from './library/passages.ts'

/** For each term of a passage its rank in the lexicon, or -1 for a word without a topic or a vector; kept. */
function ranksOf(vectors: Vectors, passage: Passage): Int32Array {
  const found = ranks.get(passage)
  if (found) return found
  const made = Int32Array.from(passage.terms, ({ key }, k) =>
    (passage.ids[k] ?? -1) < 0 ? -1 : (vectors.ranks.get(key) ?? -1),
  )
  ranks.set(passage, made)
  return made
}
const ranks = new WeakMap<Passage, Int32Array>()

/** The ranks of a passage's words with a topic and a vector, each once; kept. */
export function distinctRanksOf(vectors: Vectors, passage: Passage): Int32Array {
  const found = distinct.get(passage)
  if (found) return found
  const made = Int32Array.from(new Set(ranksOf(vectors, passage).filter((rank) => rank >= 0)))
  distinct.set(passage, made)
  return made
}
const distinct = new WeakMap<Passage, Int32Array>()

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

/** The middle of all the article's words: what they have in common, which tells none from another; kept. */
export function middleOf(vectors: Vectors, index: Passages): Float64Array {
  const found = middles.get(index)
  if (found) return found
  const { bytes, dimensions, lengths, ranks: known } = vectors
  const sum = new Float64Array(dimensions)
  let count = 0
  for (const key of index.written.keys()) {
    const rank = known.get(key)
    if (rank === undefined) continue
    count++
    const scale = 1 / (lengths[rank] ?? 1)
    for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] ?? 0) + (bytes[rank * dimensions + k] ?? 0) * scale
  }
  const made = sum.map((x) => x / (count || 1))
  middles.set(index, made)
  return made
}
const middles = new WeakMap<Passages, Float64Array>()

/** How like a word is to the article's words in general: what a likeness must exceed to mean anything; kept. */
export function usualLikeness(vectors: Vectors, index: Passages, rank: number): number {
  const ofArticle = usual.get(index) ?? new Map<number, number>()
  usual.set(index, ofArticle)
  const known = ofArticle.get(rank)
  if (known !== undefined) return known
  const middle = middleOf(vectors, index)
  let sum = 0
  for (let k = 0; k < middle.length; k++)
    sum += (middle[k] ?? 0) * (vectors.bytes[rank * middle.length + k] ?? 0)
  const made = sum / (vectors.lengths[rank] ?? 1)
  ofArticle.set(rank, made)
  return made
}
const usual = new WeakMap<Passages, Map<number, number>>()

/** Above the usual by less than the first, a likeness is chance; by more than the second, the words are near synonyms. */
const CHANCE = 0.2
const NEAR = 0.55

/** A likeness as a share of one, measured from the usual. */
export const beyondUsual = (likeness: number, usual: number): number =>
  Math.max(0, Math.min(1, (likeness - usual - CHANCE) / (NEAR - CHANCE)))
