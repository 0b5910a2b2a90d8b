import type { Database } from '../../open-store.ts'
import type { Which } from './quizzes.ts'

/** How many answered a question, and how many rightly. */
export async function resultOf(
  db: Database,
  { quiz, number }: Which,
): Promise<{ readonly answers: number; readonly right: number }> {
  const rows = await db
    .selectFrom('quiz_answers')
    .where('quiz', '=', quiz)
    .where('number', '=', number)
    .select('correct')
    .execute()
  return { answers: rows.length, right: rows.filter(({ correct }) => correct === 1).length }
}

/** A member with the questions that they answered rightly, and all that they answered. */
interface Score {
  readonly member: string
  readonly right: number
  readonly answers: number
}

/** Who answered how many questions of a quiz rightly, the best first; of equals, those who needed fewer. */
export async function scoresOfQuiz(db: Database, quiz: string): Promise<readonly Score[]> {
  const rows = await db
    .selectFrom('quiz_answers')
    .where('quiz', '=', quiz)
    .select(['member', 'correct'])
    .execute()
  return ranked(rows)
}

/** The same over all quizzes of a server. */
export async function scoresOfServer(db: Database, server: string): Promise<readonly Score[]> {
  const rows = await db
    .selectFrom('quiz_answers')
    .innerJoin('quizzes', 'quizzes.id', 'quiz_answers.quiz')
    .where('quizzes.server', '=', server)
    .select(['member', 'correct'])
    .execute()
  return ranked(rows)
}

function ranked(rows: readonly { readonly member: string; readonly correct: number }[]): readonly Score[] {
  const members = Map.groupBy(rows, ({ member }) => member)
  return [...members]
    .map(([member, own]) => ({
      member,
      right: own.filter(({ correct }) => correct === 1).length,
      answers: own.length,
    }))
    .toSorted((a, b) => b.right - a.right || a.answers - b.answers || (a.member < b.member ? -1 : 1))
}
