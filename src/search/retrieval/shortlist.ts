import type { Library } from '../library/library.ts'
import { joined, type UtterancePair, pairsOf, type Utterance } from '../library/utterances.ts'
import type { Query } from '../question/query.ts'

/** The most utterances that are compared with the typed words in their order. */
const MOST_UTTERANCES = 40

/**
 * The utterances that have most of the typed words, weighted by informativeness, looked up in an index; in the order of
 * the text.
 */
export function shortlist(query: Query, library: Library): readonly Utterance[] {
  const { utterances } = library
  const index = indexOf(library)
  const worth = new Float64Array(utterances.length)
  for (const { id, value } of wordsOf(query))
    for (const k of index.get(id) ?? []) worth[k] = (worth[k] ?? 0) + value
  return bestOf(worth).flatMap((k) => utterances[k] ?? [])
}

/** The same of every two that follow each other, taken as one. */
export function shortlistPairs(query: Query, library: Library): readonly Utterance[] {
  const { utterances, derived } = library
  const index = indexOf(library)
  const pairs = (derived.pairs ??= pairsOf(utterances))
  const holding = holdingOf(utterances.length, pairs)
  const worth = new Float64Array(pairs.length)
  const counted = new Int32Array(pairs.length).fill(-1)
  wordsOf(query).forEach(({ id, value }, word) => {
    for (const k of index.get(id) ?? []) {
      for (const pair of holding[k] ?? []) {
        if (counted[pair] !== word) worth[pair] = (worth[pair] ?? 0) + value
        counted[pair] = word
      }
    }
  })
  return bestOf(worth).flatMap((k) => {
    const [first, second] = (pairs[k] ?? []).map((place) => utterances[place])
    return first && second ? [joined(first, second)] : []
  })
}

const wordsOf = ({ asked }: Query) =>
  asked.flatMap(({ expansions, weight }) =>
    expansions.map(({ id, confidence }) => ({ id, value: weight * confidence })),
  )

/** For each utterance the places of the pairs that it is part of. */
function holdingOf(utterances: number, pairs: readonly UtterancePair[]): readonly (readonly number[])[] {
  const holding: number[][] = Array.from({ length: utterances }, () => [])
  pairs.forEach((pair, k) => {
    for (const place of pair) holding[place]?.push(k)
  })
  return holding
}

/** The places of the greatest, at most `MOST_UTTERANCES` of them and none of nothing, in order; of equals the first. */
function bestOf(worth: Float64Array): readonly number[] {
  const places: number[] = []
  for (let k = 0; k < worth.length; k++) if ((worth[k] ?? 0) > 0) places.push(k)
  if (places.length <= MOST_UTTERANCES) return places
  const least = worth.toSorted().at(-MOST_UTTERANCES) ?? 0
  const above = places.filter((k) => (worth[k] ?? 0) > least)
  const level = places.filter((k) => worth[k] === least).slice(0, MOST_UTTERANCES - above.length)
  return [...above, ...level].sort((a, b) => a - b)
}

/** A word's number in the vocabulary to the places in the list of the utterances that hold it; kept. */
function indexOf({ utterances, derived }: Library): ReadonlyMap<number, readonly number[]> {
  if (derived.holding) return derived.holding
  const made = new Map<number, number[]>()
  utterances.forEach(({ ids }, k) => {
    for (const id of new Set(ids)) {
      const list = made.get(id)
      if (list) list.push(k)
      else made.set(id, [k])
    }
  })
  made.delete(-1)
  derived.holding = made
  return made
}
