import { readQuizzed } from '../../bench/questions.ts'
import { cut } from '../../src/text/span.ts'
import type { Posed } from './posed.ts'

/** The kind of such a question, where others are given too. */
export const QUIZZED = 'quizzed'

/** Articles with questions as `bench/questions.ts` reads them: a sentence is right that holds an answer in its paragraph. */
export const readQuizzedAsPosed = (file: string): readonly Posed[] =>
  readQuizzed(file).map(({ document: { id, text, sentences }, questions }) => ({
    text: { id, text },
    items: questions.map(({ question, impossible, answers }, k) => {
      const holding = sentences.filter(({ span }) =>
        answers.some(
          (answer) => answer.start >= span.start && answer.end <= span.end && cut(text, answer) !== '',
        ),
      )
      const spans = impossible ? [] : holding.map(({ span }): [number, number] => [span.start, span.end])
      return { id: `${id}#${k}`, article: id, command: 'ask' as const, question, kind: QUIZZED, spans }
    }),
  }))
