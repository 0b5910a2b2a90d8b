import type { Cast } from './library/cast.ts'
import { PRESENT, type Candidates } from './retrieval/bm25.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passage, Passages } from './library/passages.ts'
import type { Query } from './question/query.ts'

/** A word of the question met in a passage. */
interface Hit {
  /** Index into `Query.asked`. */
  readonly asked: number
  /** Index into the passage's terms. */
  readonly at: number
  readonly trust: number
}

/** One passage seen beside a question: all that a signal may look at. */
export interface View {
  readonly index: Passages
  readonly cast: Cast
  readonly lexicon: Lexicon | null
  readonly query: Query
  readonly candidates: Candidates
  readonly id: number
  readonly passage: Passage
  /** In the passage's order. */
  readonly hits: readonly Hit[]
  /** For each asked word how surely the passage has it, 0 to 1. */
  readonly has: Float64Array
  /** Index into `Passages.paragraphs`. */
  readonly paragraph: number
}

/** Sees the candidates beside the question. */
export function view(known: Omit<View, 'id' | 'passage' | 'hits' | 'has' | 'paragraph'>): readonly View[] {
  const { index, cast, query, candidates } = known
  const meant = new Map<number, Omit<Hit, 'at'>>()
  query.asked.forEach(({ options }, asked) => {
    for (const { id, trust } of options) {
      if ((meant.get(id)?.trust ?? 0) < trust) meant.set(id, { asked, trust })
    }
  })
  return candidates.ids.flatMap((id) => {
    const passage = index.passages[id]
    if (!passage) return []
    const hits = hitsOf(passage, meant)
    const has = new Float64Array(query.asked.length)
    for (const hit of hits) has[hit.asked] = Math.max(has[hit.asked] ?? 0, hit.trust)
    query.asked.forEach(({ people }, k) => {
      const met = people.some((person) => cast.present[id]?.includes(person))
      if (met) has[k] = Math.max(has[k] ?? 0, PRESENT / people.length)
    })
    return [{ ...known, id, passage, hits, has, paragraph: paragraphOf(index, id) }]
  })
}

function hitsOf({ ids }: Passage, meant: ReadonlyMap<number, Omit<Hit, 'at'>>): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < ids.length; at++) {
    const found = meant.get(ids[at] ?? -1)
    if (found) hits.push({ ...found, at })
  }
  return hits
}

function paragraphOf({ paragraphs }: Passages, id: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.to ?? Infinity) <= id) low = middle + 1
    else high = middle
  }
  return low
}
