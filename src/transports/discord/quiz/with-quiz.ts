import type { Answering } from '../answering.ts'
import { answerQuiz } from './answer-quiz.ts'
import { withQuizCommands } from './quiz-commands.ts'
import type { QuizDesk } from './quiz-desk.ts'

/** Answers what concerns quizzes in this thread, and gives on all else. */
export const withQuiz = (answering: Answering, desk: QuizDesk): Answering => ({
  ...answering,
  interaction: async (interaction, due) =>
    (await answerQuiz(desk, interaction)) ?? answering.interaction(interaction, due),
  commands: async () => withQuizCommands(await answering.commands()),
})
