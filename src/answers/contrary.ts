import type { Joined } from '../search/joined.ts'
import type { Ranking } from '../search/rank.ts'
import type { Question } from '../search/question/question.ts'
import { NEGATIONS } from '../language/negations.ts'
import type { View } from '../search/view.ts'

/**
 * Whether a passage says the contrary of what was asked: it denies what the question takes for granted, or it has the
 * opposite of a word that it lacks. Only a question for a reason, or for yes or no, says something that could be denied.
 */
export function contrary({ query, ranked }: Ranking, { ids }: Pick<Joined, 'ids'>): boolean {
  const { wanted, negated } = query.question
  if (wanted !== 'reason' && wanted !== 'truth') return false
  const views = ranked.map(({ view }) => view).filter(({ id }) => ids.includes(id))
  return views.some((view) => negated !== denies(view)) || views.some(hasOpposite)
}

/**
 * Whether a question says nothing that a passage could deny: it is answered by a yes or a no, names a topic, or asks
 * what somebody says of one ("what did Ann say about rain", "Ann on rain").
 */
export const takesNothing = ({ wanted, speech }: Question): boolean =>
  wanted === 'truth' || wanted === 'open' || (speech && wanted === 'thing')

/** How far before a word its negation may stand: "no town should ever sell its water". */
const REACH = 5

/** Whether a negation stands before one of the question's words that is no name. */
const denies = ({ hits, passage, query }: View): boolean =>
  hits.some(({ asked, at }) => {
    if ((query.asked[asked]?.people.length ?? 0) > 0) return false
    return passage.terms.slice(Math.max(0, at - REACH), at).some(({ key }) => NEGATIONS.has(key))
  })

/** Whether a negation stands right before one of the question's words: "no country", "should not pursue". */
export const negates = ({ hits, passage }: View): boolean =>
  hits.some(({ at }) => [at - 1, at - 2].some((k) => NEGATIONS.has(passage.terms[k]?.key ?? '')))

/** Whether the passage has a word that means the opposite of one of the question's that it lacks. */
export const hasOpposite = ({ query, has, passage }: View): boolean =>
  query.asked.some(
    ({ near }, k) => (has[k] ?? 0) === 0 && near.opposite.some((id) => passage.ids.includes(id)),
  )
