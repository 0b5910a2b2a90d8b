import type { View } from '../view.ts'

/** Whom a question is about: the first person that it names. */
function addressee({ query }: Pick<View, 'query'>): readonly number[] {
  return query.asked.find(({ people }) => people.length > 0)?.people ?? []
}

/**
 * "What did Ann say about …" wants Ann's words: whether the passage has any. Other questions about Ann are rarely
 * answered in her own words: those are about something else.
 */
export function spokenBy({ query, cast, id }: View): number {
  const people = addressee({ query })
  if (!people.some((person) => cast.speaking[id]?.includes(person))) return 0
  if (query.question.speech) return 1
  return people.some((person) => cast.quoted[id]?.includes(person)) ? QUOTED : REPORTED
}
const QUOTED = -1
const REPORTED = -0.25
