import type { Scores } from '../../search/models/scores.ts'
import type { Standing } from './standings.ts'

/** What a sentence needs of one of these to be offered on a miss: words of the question, an answer by the judge, a cosine. */
const LEAST = { share: 0.3, answers: 0.1, similar: 0.3 }
/** The same of the first: of 35 that held the answer all have it, of others one in fifty has not. */
const LEAST_OF_FIRST = { share: 0.3, answers: 0.05, similar: 0.25 }

/**
 * The candidates that have something of a question, for a miss: in a short text the next best has nothing of it. All of
 * them where there is no judge.
 */
export const nearby = (
  standings: readonly Standing[],
  { answers }: Pick<Scores, 'answers'>,
): readonly Standing[] =>
  answers.size === 0
    ? standings
    : standings.filter(({ candidate: { id, share, similar } }, k) => {
        const least = k === 0 ? LEAST_OF_FIRST : LEAST
        return (
          share >= least.share || (answers.get(id)?.answers ?? 0) >= least.answers || similar >= least.similar
        )
      })
