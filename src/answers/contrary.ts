import type { Joined } from '../search/joined.ts'
import type { Ranking } from '../search/rank.ts'
import { NEGATIONS } from '../search/stop-words.ts'
import type { View } from '../search/view.ts'

/**
 * Whether a passage says the contrary of what was asked: it has most of the words, and one of the two is negated
 * while the other is not, or it has the opposite of a word that it lacks.
 */
export function contrary({ query, ranked }: Ranking, { ids }: Pick<Joined, 'ids'>): boolean {
  const views = ranked.map(({ view }) => view).filter(({ id }) => ids.includes(id))
  return views.some((view) => query.question.negated !== negates(view) || hasOpposite(view))
}

/** Whether a negation stands right before one of the question's words: "no country", "should not pursue". */
export const negates = ({ hits, passage }: View): boolean =>
  hits.some(({ at }) => [at - 1, at - 2].some((k) => NEGATIONS.has(passage.terms[k]?.key ?? '')))

/** Whether the passage has a word that means the opposite of one of the question's that it lacks. */
export const hasOpposite = ({ query, has, passage }: View): boolean =>
  query.asked.some(
    ({ near }, k) => (has[k] ?? 0) === 0 && near.opposite.some((id) => passage.ids.includes(id)),
  )
