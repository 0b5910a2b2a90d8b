import { z } from 'zod'

const span = z.object({ start: z.int().nonnegative(), end: z.int().positive() }).readonly()

const common = {
  /** What to choose from, the right one at `right`. Names and words of the article, but for `true or changed`. */
  choices: z.array(z.string()).readonly(),
  right: z.int().nonnegative(),
  /** The whole sentences of the article that prove it, with what they are about marked. */
  passage: span,
  mark: span,
}

/** A question as it is kept: all that it takes to ask it again and to judge an answer. */
export const quizQuestion = z.discriminatedUnion('kind', [
  /** Who said the words under `words`. */
  z.object({ kind: z.literal('who said'), words: span, ...common }).readonly(),
  /** How the words under `words` go on; `speaker` is null where the article names none. */
  z.object({ kind: z.literal('finish'), words: span, speaker: z.string().nullable(), ...common }).readonly(),
  /** Whether `shown` is what the article says (0) or something in it was changed (1). */
  z
    .object({
      kind: z.literal('true or changed'),
      shown: z.string(),
      change: z.enum(['number', 'name', 'negation']).nullable(),
      ...common,
    })
    .readonly(),
  /** What `proposer` puts forward; with `words`, which of the proposals they support by those. */
  z
    .object({
      kind: z.literal('which proposal'),
      proposer: z.string(),
      force: z.enum(['proposed', 'demanded', 'recommended', 'pledged', 'offered']),
      words: span.nullable(),
      ...common,
    })
    .readonly(),
])

export type QuizQuestion = z.infer<typeof quizQuestion>

/** Every kind, in the order in which a mixed quiz takes turns. */
export const QUIZ_KINDS = ['who said', 'true or changed', 'finish', 'which proposal'] as const

export type QuizKind = (typeof QUIZ_KINDS)[number]

/** The most wrong choices beside the right one, and the fewest with which a question is asked. */
export const WRONG = { most: 3, least: 2 } as const
