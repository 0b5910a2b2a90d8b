import type { Library } from '../library/library.ts'
import type { Query } from '../question/query.ts'
import { MENTION_WEIGHT } from './bm25.ts'

/** What a passage has of the typed words. */
interface Held {
  /** For each asked word the confidence, 0 to 1, that the passage has it or means whom it names. */
  readonly has: Float64Array
}

/** What a passage has of the typed words: `heldBy(library, query, 3).has[0] //=> 1`. */
export function heldBy({ passages, mentions }: Library, { asked }: Query, id: number): Held {
  const ids = passages.passages[id]?.ids ?? new Int32Array()
  const has = new Float64Array(asked.length)
  asked.forEach(({ expansions, people }, k) => {
    for (const { id: word, confidence } of expansions) {
      if (ids.includes(word)) has[k] = Math.max(has[k] ?? 0, confidence)
    }
    if (people.some((person) => mentions.present[id]?.includes(person)))
      has[k] = Math.max(has[k] ?? 0, MENTION_WEIGHT / people.length)
  })
  return { has }
}

/** The share of the typed words that a passage has, weighted by informativeness, 0 to 1. */
export const heldShare = ({ asked, total }: Query, { has }: Held): number =>
  asked.reduce((sum, { weight }, k) => sum + weight * (has[k] ?? 0), 0) / (total || 1)

/** The weight of the heaviest typed word that a passage lacks, as a share of all weights, 0 to 1. */
export const heaviestLack = ({ asked, total }: Query, { has }: Held): number =>
  asked.reduce((most, { weight }, k) => Math.max(most, weight * (1 - (has[k] ?? 0))), 0) / (total || 1)
