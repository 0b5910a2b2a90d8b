import type { Query } from '../question/query.ts'
import type { Candidate } from '../retrieval/propose.ts'
import type { Scores } from './scores.ts'

/** What was typed, the sentences that may be meant, and what the models make of them. */
export interface Consulted {
  readonly query: Query
  readonly candidates: readonly Candidate[]
  readonly scores: Scores
}
