/** Word vectors for the commonest words, one signed byte a dimension, each of length one before rounding. */
export interface Lexicon {
  /** A folded word to its rank by frequency, from 0. */
  readonly ranks: ReadonlyMap<string, number>
  readonly vectors: Int8Array
  readonly dimensions: number
  /** For each rank the length of its rounded vector. */
  readonly lengths: Float32Array
}

/**
 * Reads the file that `scripts/make-embeddings.ts` writes: one line of words parted by blanks, then the vectors in
 * the same order, each of the same number of bytes.
 */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const end = bytes.indexOf(10)
  if (end < 0)
    throw new Error('The file of word vectors has no line of words; make it with scripts/make-embeddings.ts')
  const words = new TextDecoder().decode(bytes.subarray(0, end)).split(' ')
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1)
  const dimensions = vectors.length / words.length
  if (!Number.isInteger(dimensions))
    throw new Error(
      `The file of word vectors holds ${words.length} words but ${vectors.length} bytes; make it anew`,
    )
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  const lengths = Float32Array.from(words, (_, rank) =>
    lengthOf(vectors.subarray(rank * dimensions, (rank + 1) * dimensions)),
  )
  return { ranks, vectors, dimensions, lengths }
}

const lengthOf = (vector: Int8Array): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1

/** How near two words are in meaning, as the cosine of their vectors, from -1 to 1. */
export function likeness({ vectors, dimensions, lengths }: Lexicon, a: number, b: number): number {
  let sum = 0
  const [from, other] = [a * dimensions, b * dimensions]
  for (let k = 0; k < dimensions; k++) sum += (vectors[from + k] ?? 0) * (vectors[other + k] ?? 0)
  return sum / ((lengths[a] ?? 1) * (lengths[b] ?? 1))
}
