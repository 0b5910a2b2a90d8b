import type { Scores } from '../../search/models/scores.ts'
import type { Query } from '../../search/question/query.ts'
import type { Candidate } from '../../search/retrieval/propose.ts'
import type { Outcome, Reason } from '../answer.ts'
import { CALIBRATION } from './calibration.ts'
import { answerEvidence, wordEvidence } from './evidence.ts'
import { chance } from './logistic.ts'
import { byAnswer, type Standing } from './standings.ts'

/** Whether something is answered, with what probability, and by which sentence. */
export interface Decision {
  readonly kind: Outcome
  readonly reason: Reason
  /** The probability that the first candidate answers it. */
  readonly sure: number
  /** The candidates, best first. */
  readonly standings: readonly Standing[]
}

/** Decides whether a question is answered, from the judge's scores or, where there are none, from the words alone. */
export function decideQuestion(query: Query, candidates: readonly Candidate[], scores: Scores): Decision {
  const standings = byAnswer(candidates, scores)
  const [first] = standings
  if (!first) return { kind: 'nothing', reason: 'missing', sure: 0, standings }
  const judged = scores.answers.get(first.candidate.id)
  const sure = judged
    ? chance(CALIBRATION.answer, answerEvidence(standings, judged))
    : chance(CALIBRATION.words, wordEvidence({ query, standings }))
  const { found, unsure } = CALIBRATION
  const by = judged ? 'answer' : 'words'
  if (sure >= found[by] && !first.candidate.asks)
    return { kind: 'found', reason: 'answered', sure, standings }
  if (denied(query, first, scores)) return { kind: 'nothing', reason: 'contrary', sure, standings }
  return sure >= unsure[by]
    ? { kind: 'unsure', reason: 'close', sure, standings }
    : { kind: 'nothing', reason: 'missing', sure, standings }
}

/**
 * Whether the sentence surely says the contrary of what a question takes for granted, or asks to be confirmed: "why did
 * they sell it?", "did they sell it?"
 */
export const denied = ({ question }: Query, { candidate }: Standing, { relation }: Scores): boolean =>
  (question.answerType === 'reason' || question.answerType === 'truth') &&
  (relation.get(candidate.id)?.contrary ?? 0) >= CALIBRATION.found.denied
