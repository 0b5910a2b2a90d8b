import type { AnswerVerdict, Relation } from '../../search/models/ports.ts'
import type { Query } from '../../search/question/query.ts'
import type { AnswerEvidence, RelationEvidence, WordEvidence } from './calibrated.ts'
import { logit } from './logistic.ts'
import { aheadOf, type Standing } from './standings.ts'

interface Case {
  readonly query: Query
  /** Best first; not empty. */
  readonly standings: readonly Standing[]
}

/** Evidence that the first candidate answers a question, from the judge. */
export const answerEvidence = ({
  query,
  standings,
  judged,
  relation,
}: Case & { readonly judged: AnswerVerdict; readonly relation: Relation | undefined }): Readonly<
  Record<AnswerEvidence, number>
> => ({
  judged: logit(judged.answers),
  ahead: aheadOf(standings),
  similar: standings[0]?.candidate.similar ?? 0,
  words: standings[0]?.candidate.words ?? 0,
  unknown: unknownShare(query),
  settled: query.question.answerType === 'truth' && relation ? 1 - relation.neither : 0,
})

/** The same from the words alone. */
export const wordEvidence = ({ query, standings }: Case): Readonly<Record<WordEvidence, number>> => ({
  share: standings[0]?.candidate.share ?? 0,
  lacks: standings[0]?.candidate.lacks ?? 0,
  ahead: aheadOf(standings),
  unknown: unknownShare(query),
})

/** Evidence that the first candidate says the same as what was typed, or the contrary. */
export const relationEvidence = (
  standings: readonly Standing[],
  { same, contrary, neither }: Relation,
): Readonly<Record<RelationEvidence, number>> => ({
  related: logit(1 - neither),
  same: logit((same + SLIGHT) / (same + contrary + 2 * SLIGHT)),
  ahead: aheadOf(standings),
  similar: standings[0]?.candidate.similar ?? 0,
})

/**
 * Added to both probabilities, so that the leaning to one of the two counts little where the judge sees hardly any
 * relation.
 */
const SLIGHT = 0.02

/** The share of the typed words that the article has nowhere, weighted by informativeness, 0 to 1. */
const unknownShare = ({ asked, total }: Query): number =>
  asked.reduce(
    (sum, { expansions, people, weight }) => sum + (expansions.length + people.length === 0 ? weight : 0),
    0,
  ) / (total || 1)
