import type { View } from '../view.ts'

/** Whom a question is about: the first person that it names. */
function addressee({ query }: Pick<View, 'query'>): readonly number[] {
  return query.asked.find(({ people }) => people.length > 0)?.people ?? []
}

/** "What did Ann say about …" wants Ann's words: whether the passage has any. */
export function spokenBy({ query, cast, id }: View): number {
  if (!query.question.speech) return 0
  const wanted = addressee({ query })
  return wanted.some((person) => cast.speaking[id]?.includes(person)) ? 1 : 0
}
