import { likeness, type Lexicon } from '../lexicon.ts'
import type { View } from '../view.ts'

/** Below this likeness two words merely turn up in the same kind of text. */
const LEAST = 0.45

/** The share of the question that the passage has in other words: each word that it lacks, by the likest it has. */
export function meaning(view: View): number {
  const { lexicon, query, has } = view
  if (!lexicon) return 0
  const ranks = ranksOf(lexicon, view)
  let sum = 0
  query.asked.forEach(({ rank, weight }, k) => {
    if (rank < 0 || (has[k] ?? 0) >= 0.9) return
    let best = 0
    for (const other of ranks) best = Math.max(best, likeness(lexicon, rank, other))
    if (best > LEAST) sum += weight * best
  })
  return sum / (query.total || 1)
}

const known = new WeakMap<object, Int32Array>()

/** The ranks of a passage's words that the question does not hold. */
function ranksOf(lexicon: Lexicon, { passage }: View): Int32Array {
  const found = known.get(passage)
  if (found) return found
  const ranks = new Set<number>()
  passage.terms.forEach((term, k) => {
    if ((passage.ids[k] ?? -1) >= 0) ranks.add(lexicon.ranks.get(term.key) ?? -1)
  })
  ranks.delete(-1)
  const list = Int32Array.from(ranks)
  known.set(passage, list)
  return list
}
