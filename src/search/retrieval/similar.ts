/**
 * The cosine of a typed text to every sentence of an article, by sentence id: both have length one. Empty where either
 * has no vector.
 *
 *     similarTo(Float32Array.of(1, 0), Float32Array.of(0, 1, 1, 0)) //=> Float32Array.of(0, 1)
 */
export function similarTo(typed: Float32Array | null, sentences: Float32Array | null): Float32Array {
  if (!typed || !sentences || typed.length === 0) return new Float32Array()
  const size = typed.length
  const similar = new Float32Array(Math.floor(sentences.length / size))
  for (let id = 0; id < similar.length; id++) {
    let sum = 0
    for (let k = 0; k < size; k++) sum += (typed[k] ?? 0) * (sentences[id * size + k] ?? 0)
    similar[id] = sum
  }
  return similar
}
