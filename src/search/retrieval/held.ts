import type { Library } from '../library/library.ts'
import type { QueryWord } from '../question/query-word.ts'
import type { Query } from '../question/query.ts'
import { MENTION_WEIGHT } from './bm25.ts'

/** What a passage has of the typed words. */
interface Held {
  /** The share of them that it has, weighted by informativeness, 0 to 1. */
  readonly share: number
  /** The weight of the heaviest that it lacks, as a share of all weights, 0 to 1. */
  readonly lacks: number
}

/** What a passage has of the typed words: `heldBy(library, query, 3).share //=> 1`. */
export function heldBy(
  { passages, mentions }: Pick<Library, 'passages' | 'mentions'>,
  { asked, total }: Query,
  id: number,
): Held {
  const ids = passages.passages[id]?.ids ?? NONE
  const present = mentions.present[id] ?? []
  let [share, lacks] = [0, 0]
  for (const word of asked) {
    const has = surely(word, ids, present)
    share += word.weight * has
    lacks = Math.max(lacks, word.weight * (1 - has))
  }
  return { share: share / (total || 1), lacks: lacks / (total || 1) }
}
const NONE = new Int32Array()

/** The confidence, 0 to 1, that a passage with these words and people has a typed word or means whom it names. */
function surely({ expansions, people }: QueryWord, ids: Int32Array, present: readonly number[]): number {
  let has = 0
  for (const { id, confidence } of expansions) if (confidence > has && ids.includes(id)) has = confidence
  for (const person of people)
    if (present.includes(person)) return Math.max(has, MENTION_WEIGHT / people.length)
  return has
}
