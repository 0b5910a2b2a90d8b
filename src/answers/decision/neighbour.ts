import type { Scores } from '../../search/models/scores.ts'
import type { Standing } from './standings.ts'

/** How near in score, in log-odds, a neighbour must be to be shown with the sentence. */
const WITHIN = 2
/** From which probability on a neighbour may hold the answer at all. */
const HOLDS = 0.1

/**
 * The sentence before or after one, by id, that may hold the answer as well and is to be shown with it; null where
 * neither may. Only a judge can tell. Of 100 sentences put first 69 to 71 hold the answer themselves or with a
 * neighbour within 0.7, 72 with one within 2, where 21 instead of 9 are shown with one.
 */
export function neighbourOf(
  { candidate: { id }, score }: Standing,
  standings: readonly Standing[],
  { answers, fits }: Pick<Scores, 'answers'> & { readonly fits: (neighbour: number) => boolean },
): number | null {
  const found = standings.find(
    (other) =>
      Math.abs(other.candidate.id - id) === 1 &&
      !other.candidate.asks &&
      (answers.get(other.candidate.id)?.answers ?? 0) >= HOLDS &&
      other.score >= score - WITHIN &&
      fits(other.candidate.id),
  )
  return found?.candidate.id ?? null
}
