import { quizOf, type QuizPlan } from '../quiz/quiz.ts'
import type { QuizQuestion } from '../quiz/question.ts'
import type { Place, Shelf } from './shelf.ts'

/** The questions of a quiz about the article in use at a place, with what they are kept by. */
export interface QuizAt {
  readonly article: string
  readonly edition: string
  readonly title: string
  readonly questions: readonly QuizQuestion[]
}

/** Makes the questions of a quiz: null where there is no such article. It takes time in proportion to the article. */
export type MakeQuiz = (place: Place, plan: QuizPlan) => Promise<QuizAt | null>

/** Makes quizzes about the articles of the shelves that `at` gives. */
export const quizzesAt =
  (at: (place: Place) => Promise<Pick<Shelf, 'context'>>): MakeQuiz =>
  async (place, plan) => {
    const { context } = await at(place)
    const library = await context.open(context.article)
    if (!library) return null
    const { id: article, edition, metadata } = library.document
    return { article, edition: String(edition), title: metadata.title, questions: quizOf(library, plan) }
  }
