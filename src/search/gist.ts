import type { Lexicon, Vectors } from './lexicon.ts'
import type { Passages } from './library/passages.ts'
import type { Utterance } from './library/utterances.ts'
import { weigh } from './library/weigh.ts'
import { NEGATIONS } from '../language/negations.ts'
import { middleOf } from './vectors.ts'

/** One word with a topic: its number in the vocabulary, its rank in the lexicon or -1, and how much it tells. */
export interface GistWord {
  readonly id: number
  readonly rank: number
  readonly weight: number
}

/** What an utterance is about: its words with a topic, each once, and what they come to. */
export interface Gist {
  readonly words: readonly GistWord[]
  readonly ids: ReadonlySet<number>
  /** The words without a topic. */
  readonly small: ReadonlySet<string>
  readonly negated: boolean
  readonly centre: Float64Array
}

/** The gist of an utterance; kept. */
export function gistOf(
  { lexicon: { vectors }, index }: { readonly lexicon: Lexicon; readonly index: Passages },
  utterance: Utterance,
): Gist {
  const found = gists.get(utterance)
  if (found) return found
  const { terms, ids } = utterance
  const words = new Map<number, GistWord>()
  terms.forEach(({ key }, k) => {
    const id = ids[k] ?? -1
    if (id < 0 || words.has(id)) return
    const rank = vectors.ranks.get(key) ?? -1
    words.set(id, { id, rank, weight: weigh(index, id, rank) })
  })
  const made: Gist = {
    words: [...words.values()],
    ids: new Set(words.keys()),
    small: new Set(terms.flatMap(({ key, stop }) => (stop ? [key] : []))),
    negated: terms.some(({ key }) => NEGATIONS.has(key)),
    centre: apartCentre(vectors, [...words.values()], index),
  }
  gists.set(utterance, made)
  return made
}
const gists = new WeakMap<Utterance, Gist>()

/** How much of what all the article's words have in common is taken off each. */
const COMMON = 0.8

/** The middle of some words' vectors, less what they share with the whole article, of length one. */
export function apartCentre(
  vectors: Vectors,
  words: readonly { readonly rank: number; readonly weight: number }[],
  index: Passages,
): Float64Array {
  const { bytes, dimensions, lengths } = vectors
  const middle = middleOf(vectors, index)
  const sum = new Float64Array(dimensions)
  for (const { rank, weight } of words) {
    if (rank < 0) continue
    const scale = weight / (lengths[rank] ?? 1)
    for (let k = 0; k < dimensions; k++)
      sum[k] =
        (sum[k] ?? 0) + (bytes[rank * dimensions + k] ?? 0) * scale - COMMON * weight * (middle[k] ?? 0)
  }
  const length = Math.hypot(...sum) || 1
  return sum.map((x) => x / length)
}
