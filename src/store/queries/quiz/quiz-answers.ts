import type { Database } from '../../open-store.ts'
import { NOT_YET, type Which } from './quizzes.ts'

/** An answer as it comes; the quiz must be of that server. */
interface Given extends Which {
  readonly server: string
  readonly member: string
  readonly choice: number
  readonly now: number
}

/** What became of an answer: the first one of a member counts, and none after the end. */
type Taken =
  | { readonly kind: 'taken'; readonly question: string }
  | { readonly kind: 'before'; readonly question: string; readonly choice: number }
  | { readonly kind: 'over' }
  | { readonly kind: 'unknown' }

/**
 * Takes an answer, once a member. `rightOf` gives the right choice of a question. Where all who take part have answered,
 * the round is over at once.
 */
export function takeAnswer(
  db: Database,
  { server, quiz, number, member, choice, now }: Given,
  rightOf: (question: string) => number,
): Promise<Taken> {
  return db.transaction().execute(async (db): Promise<Taken> => {
    await hold(db, { quiz, number })
    const row = await db
      .selectFrom('quiz_questions')
      .innerJoin('quizzes', 'quizzes.id', 'quiz_questions.quiz')
      .where('quizzes.server', '=', server)
      .where('quiz', '=', quiz)
      .where('number', '=', number)
      .select(['question', 'asked_at', 'quiz_questions.ended_at as ended_at'])
      .executeTakeFirst()
    if (!row) return { kind: 'unknown' }
    const { question } = row
    if (row.ended_at !== null || row.asked_at === NOT_YET) return { kind: 'over' }
    const correct = rightOf(question) === choice ? 1 : 0
    const { numInsertedOrUpdatedRows: kept } = await db
      .insertInto('quiz_answers')
      .values({ quiz, number, member, choice, correct, answered_at: now })
      .onConflict((conflict) => conflict.columns(['quiz', 'number', 'member']).doNothing())
      .executeTakeFirst()
    if (!kept) return { kind: 'before', question, choice: await choiceOf(db, { quiz, number, member }) }
    if (await haveAllAnswered(db, { quiz, number }, server)) await hurry(db, { quiz, number }, now)
    return { kind: 'taken', question }
  })
}

/** Whoever answers the question, or closes it, comes one after the other: the last who answers knows that they are. */
async function hold(db: Database, { quiz, number }: Which): Promise<void> {
  await db
    .updateTable('quiz_questions')
    .set((row) => ({ ends_at: row.ref('ends_at') }))
    .where('quiz', '=', quiz)
    .where('number', '=', number)
    .execute()
}

async function choiceOf(
  db: Database,
  { quiz, number, member }: Which & { readonly member: string },
): Promise<number> {
  const row = await db
    .selectFrom('quiz_answers')
    .where('quiz', '=', quiz)
    .where('number', '=', number)
    .where('member', '=', member)
    .select('choice')
    .executeTakeFirst()
  return row?.choice ?? 0
}

/** Those who have answered a question before this one take part; in direct messages there is one person. */
async function haveAllAnswered(db: Database, { quiz, number }: Which, server: string): Promise<boolean> {
  if (server.startsWith('@')) return true
  const answers = await db
    .selectFrom('quiz_answers')
    .where('quiz', '=', quiz)
    .where('number', '<=', number)
    .select(['number', 'member'])
    .execute()
  const now = new Set(answers.filter((one) => one.number === number).map(({ member }) => member))
  const before = answers.filter((one) => one.number < number)
  return before.length > 0 && before.every(({ member }) => now.has(member))
}

async function hurry(db: Database, { quiz, number }: Which, now: number): Promise<void> {
  await db
    .updateTable('quiz_questions')
    .set({ ends_at: now })
    .where('quiz', '=', quiz)
    .where('number', '=', number)
    .execute()
}
