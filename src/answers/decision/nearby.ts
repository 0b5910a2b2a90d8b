import type { Scores } from '../../search/models/scores.ts'
import type { Standing } from './standings.ts'

/** What a sentence needs of one of these to be offered beside the first on a miss: words of the question, an answer by the judge, a cosine. */
const LEAST = { share: 0.3, answers: 0.1, similar: 0.3 }

/**
 * The first of the candidates and those that have something of a question, for a miss: in a short text the next best has
 * nothing of it. All of them where there is no judge.
 */
export const nearby = (
  standings: readonly Standing[],
  { answers }: Pick<Scores, 'answers'>,
): readonly Standing[] =>
  answers.size === 0
    ? standings
    : standings.filter(
        ({ candidate: { id, share, similar } }, k) =>
          k === 0 ||
          share >= LEAST.share ||
          (answers.get(id)?.answers ?? 0) >= LEAST.answers ||
          similar >= LEAST.similar,
      )
