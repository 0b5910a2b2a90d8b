import type { Library } from '../library/library.ts'
import type { Query } from '../question/query.ts'
import { PRESENT } from './bm25.ts'

/** What a passage has of the typed words. */
interface Held {
  /** For each asked word how surely the passage has it or means whom it names, 0 to 1. */
  readonly has: Float64Array
}

/** What a passage has of the typed words: `heldBy(library, query, 3).has[0] //=> 1`. */
export function heldBy({ passages, cast }: Library, { asked }: Query, id: number): Held {
  const ids = passages.passages[id]?.ids ?? new Int32Array()
  const has = new Float64Array(asked.length)
  asked.forEach(({ options, people }, k) => {
    for (const { id: word, trust } of options) {
      if (ids.includes(word)) has[k] = Math.max(has[k] ?? 0, trust)
    }
    if (people.some((person) => cast.present[id]?.includes(person)))
      has[k] = Math.max(has[k] ?? 0, PRESENT / people.length)
  })
  return { has }
}

/** The share of the typed words that a passage has, each by what it tells, 0 to 1. */
export const shareOf = ({ asked, total }: Query, { has }: Held): number =>
  asked.reduce((sum, { weight }, k) => sum + weight * (has[k] ?? 0), 0) / (total || 1)

/** The heaviest of the typed words that a passage lacks, as a share of all of them, 0 to 1. */
export const heaviestLack = ({ asked, total }: Query, { has }: Held): number =>
  asked.reduce((most, { weight }, k) => Math.max(most, weight * (1 - (has[k] ?? 0))), 0) / (total || 1)
