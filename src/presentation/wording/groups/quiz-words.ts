import type { Force } from '../../../annotations/tags.ts'
import type { QuizKind } from '../../../quiz/question.ts'
import type { NameAndDescription } from '../named.ts'

/** The bot's own words for quizzes, in one language. */
export interface QuizWords {
  /** The command that holds the others, and each of those. */
  readonly commands: Readonly<Record<'quiz' | 'start' | 'scores', NameAndDescription>>
  readonly options: Readonly<Record<'rounds' | 'kind', NameAndDescription>>
  readonly kinds: Readonly<Record<QuizKind | 'mixed', string>>
  /** What a question asks. */
  readonly asks: {
    readonly whoSaid: string
    /** Null where the article names no speaker. */
    readonly finish: (speaker: string | null) => string
    readonly trueOrChanged: string
    readonly whichProposal: Readonly<Record<Force, (name: string) => string>>
    /** Which of their proposals somebody supports by the words that follow. */
    readonly supports: (name: string) => string
  }
  /** The two choices of "true or changed". */
  readonly asItStands: string
  readonly changed: string
  /** Over a quiz that begins. */
  readonly begins: (title: string, rounds: number, seconds: number) => string
  /** After that where more questions were wanted. */
  readonly noMore: string
  readonly question: (number: number, of: number) => string
  /** Under an open question. */
  readonly open: string
  /** To somebody alone: their answer counts; they have answered before. */
  readonly taken: (choice: string) => string
  readonly before: (choice: string) => string
  readonly over: string
  readonly running: string
  /** The article gives no question of that kind. */
  readonly none: string
  readonly right: (choice: string) => string
  /** What was changed. */
  readonly changes: Readonly<Record<'number' | 'name' | 'negation', string>>
  readonly result: (right: number, answers: number) => string
  readonly nobody: string
  /** Over the scores: after a round, at the end, of the server. */
  readonly scores: string
  readonly finalScores: string
  readonly scoresOfServer: string
  readonly noScores: string
  /** "3 of 5". */
  readonly score: (right: number, answers: number) => string
}
