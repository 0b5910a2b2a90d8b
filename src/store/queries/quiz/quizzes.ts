import { newId } from '../ids.ts'
import { inTurn } from '../../in-turn.ts'
import type { Database } from '../../open-store.ts'

/** A quiz that somebody starts; times in milliseconds since 1970. */
interface Started {
  readonly server: string
  readonly channel: string
  readonly article: string
  readonly edition: string
  readonly kind: string
  readonly seed: string
  readonly member: string
  readonly now: number
  /** As JSON, in the order in which they are asked. */
  readonly questions: readonly string[]
}

/** Keeps a quiz with all of its questions, none asked yet, and gives its id; null where one is running in the channel. */
export function startQuiz(db: Database, started: Started): Promise<string | null> {
  const { questions, member, now, ...quiz } = started
  return db.transaction().execute(async (db) => {
    await inTurn(db, 'quizzes', quiz.server, quiz.channel)
    const running = await db
      .selectFrom('quizzes')
      .where('server', '=', quiz.server)
      .where('channel', '=', quiz.channel)
      .where('ended_at', 'is', null)
      .select('id')
      .executeTakeFirst()
    if (running) return null
    const id = newId()
    await db
      .insertInto('quizzes')
      .values({ ...quiz, id, rounds: questions.length, started_by: member, started_at: now, ended_at: null })
      .execute()
    await db
      .insertInto('quiz_questions')
      .values(
        questions.map((question, number) => ({
          ...{ quiz: id, number, question, message: null },
          ...{ asked_at: NOT_YET, ends_at: NOT_YET, ended_at: null },
        })),
      )
      .execute()
    return id
  })
}

/** The time of a question that was not asked yet. */
export const NOT_YET = 0

/** A question of a quiz as it stands. */
export interface Round {
  readonly number: number
  readonly question: string
  readonly message: string | null
  readonly state: 'waiting' | 'open' | 'over'
  /** When an open one is over where not all have answered before. */
  readonly endsAt: number
}

export interface RunningQuiz {
  readonly id: string
  readonly server: string
  readonly channel: string
  readonly article: string
  readonly edition: string
  readonly rounds: readonly Round[]
}

/** Every quiz that is not over, of all servers, oldest first: for what goes on by itself. */
export async function runningQuizzes(db: Database): Promise<readonly RunningQuiz[]> {
  const quizzes = await db
    .selectFrom('quizzes')
    .where('ended_at', 'is', null)
    .select(['id', 'server', 'channel', 'article', 'edition'])
    .orderBy('started_at')
    .execute()
  return Promise.all(quizzes.map(async (quiz) => ({ ...quiz, rounds: await roundsOf(db, quiz.id) })))
}

async function roundsOf(db: Database, quiz: string): Promise<readonly Round[]> {
  const rows = await db
    .selectFrom('quiz_questions')
    .where('quiz', '=', quiz)
    .select(['number', 'question', 'message', 'asked_at', 'ends_at', 'ended_at'])
    .orderBy('number')
    .execute()
  return rows.map(({ asked_at, ends_at, ended_at, ...row }) => ({
    ...row,
    endsAt: ends_at,
    state: asked_at === NOT_YET ? 'waiting' : ended_at === null ? 'open' : 'over',
  }))
}

/** Which question of which quiz. */
export interface Which {
  readonly quiz: string
  readonly number: number
}

/** Opens a question; false where somebody else, another process, has done so. */
export async function openRound(
  db: Database,
  { quiz, number }: Which,
  { now, endsAt }: { readonly now: number; readonly endsAt: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('quiz_questions')
    .set({ asked_at: now, ends_at: endsAt })
    .where('quiz', '=', quiz)
    .where('number', '=', number)
    .where('asked_at', '=', NOT_YET)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Notes the message that asks a question. */
export async function noteMessage(db: Database, { quiz, number }: Which, message: string): Promise<void> {
  await db
    .updateTable('quiz_questions')
    .set({ message })
    .where('quiz', '=', quiz)
    .where('number', '=', number)
    .execute()
}

/** Closes a question; false where somebody else has done so. */
export async function closeRound(db: Database, { quiz, number }: Which, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('quiz_questions')
    .set({ ended_at: now })
    .where('quiz', '=', quiz)
    .where('number', '=', number)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends a quiz; false where somebody else has. */
export async function endQuiz(db: Database, quiz: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('quizzes')
    .set({ ended_at: now })
    .where('id', '=', quiz)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
