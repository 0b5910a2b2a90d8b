import { z } from 'zod'
import { quizQuestion } from '../../../quiz/question.ts'

/** A question as it is kept, with the language that its quiz is held in. */
const kept = z.object({ locale: z.string(), question: quizQuestion }).readonly()

type KeptQuestion = z.infer<typeof kept>

export const written = (question: KeptQuestion): string => JSON.stringify(question)

export const readKept = (json: string): KeptQuestion => kept.parse(JSON.parse(json))
