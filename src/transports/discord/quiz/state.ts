import { LIMITS } from '../limits.ts'

/** What the button of a question holds: which quiz, which question of it from 0, which choice. */
interface QuizState {
  readonly quiz: string
  readonly number: number
  readonly choice: number
}

/** Raised whenever the form of a state changes. */
const VERSION = 'Q1'

/** The state as a `custom_id`. */
export function quizId({ quiz, number, choice }: QuizState): string {
  const id = [VERSION, quiz, number, choice].join('|')
  if (id.length > LIMITS.customId) throw new Error('a button of a quiz is too long')
  return id
}

/** Whether a `custom_id` is one of a quiz, of whatever version. */
export const isQuizId = (customId: string): boolean => /^Q\d+\|/u.test(customId)

/** The state of a button; null for one of another version, or of somebody's making. */
export function fromQuizId(customId: string): QuizState | null {
  const parts = /^Q1\|([\w-]{1,32})\|(\d{1,2})\|([0-3])$/u.exec(customId)
  const [, quiz, number, choice] = parts ?? []
  return quiz === undefined ? null : { quiz, number: Number(number), choice: Number(choice) }
}
