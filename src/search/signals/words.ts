import { PLACES } from '../../language/places.ts'
import type { Asked } from '../question/asked.ts'
import type { View } from '../view.ts'

/** How well the passage's own words match: BM25, as a share of all that the question's words could give. */
export const bm25 = ({ candidates, id, query }: View): number =>
  (candidates.words[id] ?? 0) / (query.total || 1)

/** The share of the question's words that the passage has, each by what it tells. */
export const coverage = ({ has, query }: View): number =>
  query.asked.reduce((sum, { weight }, k) => sum + weight * (has[k] ?? 0), 0) / (query.total || 1)

/** The share of the question's words that stand in the passage in just the same form. */
export function sameForm({ hits, passage, query }: View): number {
  let sum = 0
  const seen = new Set<number>()
  for (const { asked, at } of hits) {
    const word = query.asked[asked]
    if (!word || seen.has(asked) || passage.terms[at]?.key !== word.term.key) continue
    seen.add(asked)
    sum += word.weight
  }
  return sum / (query.total || 1)
}

/** A name or a number: what a question cannot be wrong about; names are known by a capital, or as the article's. */
export const isProper = ({ term, named }: Asked): boolean =>
  /^\d/.test(term.key) || (term.capital && term.start > 0) || named || PLACES.has(term.key)

/** The share of the question's names and numbers that the passage has. */
export function names({ has, query }: View): number {
  let all = 0
  let held = 0
  query.asked.forEach((asked, k) => {
    if (!isProper(asked)) return
    all++
    held += has[k] ?? 0
  })
  return all === 0 ? 0 : held / all
}
