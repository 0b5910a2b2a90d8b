import { standsBefore } from '../inbound/stands-before.ts'
import { answerQuiz } from './answer-quiz.ts'
import { withQuizCommands } from './quiz-commands.ts'

/** Answers what concerns quizzes. */
export const withQuiz = standsBefore({ answer: answerQuiz, more: withQuizCommands })
