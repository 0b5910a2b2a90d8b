import type { Asked } from '../question/asked.ts'
import type { View } from '../view.ts'

/** Whom a question is about: the first person that it names or describes. */
const addressee = ({ query }: Pick<View, 'query'>): Asked | undefined =>
  query.asked.find(({ people }) => people.length > 0)

/**
 * "What did Ann say about …" wants Ann's words: whether the passage has any. Other questions about Ann are rarely
 * answered in her own words: those are about something else; nor is "did Ann …" where Ann is not even meant.
 */
export function spokenBy({ query, cast, id }: View): number {
  const { people = [], named = false } = addressee({ query }) ?? {}
  const { speech, wanted } = query.question
  if (people.some((person) => cast.speaking[id]?.includes(person))) {
    if (speech) return 1
    return people.some((person) => cast.quoted[id]?.includes(person)) ? QUOTED : REPORTED
  }
  const premise = wanted === 'truth' || wanted === 'reason'
  return premise && named && !people.some((person) => cast.present[id]?.includes(person)) ? ABSENT : 0
}
const QUOTED = -1
const REPORTED = -0.25
const ABSENT = -0.8
