import { likeness, type Relation, type Vectors } from '../lexicon.ts'
import type { View } from '../view.ts'
import { beyondUsual, centreOf, cosine, distinctRanksOf, usualLikeness, weighedCentre } from '../vectors.ts'

/** The share of the question that the passage has in other words: each word that it lacks, by the likest it has. */
export function meaning({ lexicon, query, has, passage, index }: View): number {
  if (!lexicon) return 0
  const { vectors } = lexicon
  const ranks = distinctRanksOf(vectors, passage)
  let sum = 0
  for (const [k, { rank, weight }] of query.asked.entries()) {
    if (rank < 0 || (has[k] ?? 0) >= 0.9 || weight < SLIGHT * query.total) continue
    const best = likest(vectors, rank, ranks)
    if (best > LEAST) sum += weight * beyondUsual(best, usualLikeness(vectors, index, rank))
  }
  return sum / (query.total || 1)
}
/** A word that is less than this of the question is not worth the time. */
const SLIGHT = 0.05
/** No two words less alike than this are worth a closer look. */
const LEAST = 0.3

function likest(vectors: Vectors, rank: number, others: Int32Array): number {
  let best = 0
  for (const other of others) best = Math.max(best, likeness(vectors, rank, other))
  return best
}

/** How near the passage as a whole is to the question as a whole. */
export function centre({ lexicon, query, passage, index }: View): number {
  if (!lexicon) return 0
  return cosine(centreOfQuestion(lexicon.vectors, query), centreOf(lexicon.vectors, passage, index))
}

const centreOfQuestion = (
  vectors: NonNullable<View['lexicon']>['vectors'],
  query: View['query'],
): Float64Array => {
  const known = centres.get(query)
  if (known) return known
  const made = weighedCentre(vectors, query.asked)
  centres.set(query, made)
  return made
}
const centres = new WeakMap<View['query'], Float64Array>()

/** A "which river" is answered by a word that is like "river": how like the likest is. */
export function headMeaning({ lexicon, query, passage }: View): number {
  const head = query.question.terms[query.question.head]
  const rank = head ? (lexicon?.vectors.ranks.get(head.key) ?? -1) : -1
  if (!lexicon || rank < 0) return 0
  return likest(lexicon.vectors, rank, distinctRanksOf(lexicon.vectors, passage))
}

/** The share of the question that the passage lacks but has a word for that hangs together with it. */
function hangsTogether({ query, has, passage }: View, relation: Relation): number {
  let sum = 0
  for (const [k, { near, weight }] of query.asked.entries()) {
    if ((has[k] ?? 0) === 0 && near[relation].some((id) => passage.ids.includes(id))) sum += weight
  }
  return sum / (query.total || 1)
}

/** Words made from the question's: "violence" for "violent". */
export const derived = (view: View): number => hangsTogether(view, 'derived')
/** Words that mean the same: "purchase" for "buy". */
export const synonyms = (view: View): number => hangsTogether(view, 'same')
/** Words for a kind of it, or for what it is a kind of: "harm" for "damage". */
export const kinds = (view: View): number => hangsTogether(view, 'kinds')
