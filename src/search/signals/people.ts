import type { View } from '../view.ts'

/** Whom a question is about: the first person that it names. */
function addressee({ query }: Pick<View, 'query'>): readonly number[] {
  return query.asked.find(({ people }) => people.length > 0)?.people ?? []
}

/** "What did Ann say about …" wants Ann's words: whether the passage has any. */
export function spokenBy({ query, cast, id }: View): number {
  const speaks = addressee({ query }).some((person) => cast.speaking[id]?.includes(person))
  return speaks ? (query.question.speech ? 1 : OFF_TOPIC) : 0
}

/** Other questions about Ann are rarely answered in her own words: those are about something else. */
const OFF_TOPIC = -0.5
