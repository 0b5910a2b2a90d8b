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

/** What speaks for the first candidate's answering a question, as the judge has it. */
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

/** What the words alone say for it. */
export const wordEvidence = ({ query, standings }: Case): Readonly<Record<WordEvidence, number>> => ({
  share: standings[0]?.candidate.share ?? 0,
  lacks: standings[0]?.candidate.lacks ?? 0,
  ahead: aheadOf(standings),
  unknown: unknownShare(query),
})

/** What speaks for the first candidate's saying the same as what was typed, or the contrary. */
export const relationEvidence = (
  standings: readonly Standing[],
  { same, contrary, neither }: Relation,
): Readonly<Record<RelationEvidence, number>> => ({
  related: logit(1 - neither),
  same: logit((same + SLIGHT) / (same + contrary + 2 * SLIGHT)),
  ahead: aheadOf(standings),
  similar: standings[0]?.candidate.similar ?? 0,
})

/** Where the judge sees hardly any relation, which of the two it leans to says nothing. */
const SLIGHT = 0.02

/** The share of the typed words that the article nowhere has, each by what it tells. */
const unknownShare = ({ asked, total }: Query): number =>
  asked.reduce(
    (sum, { expansions, people, weight }) => sum + (expansions.length + people.length === 0 ? weight : 0),
    0,
  ) / (total || 1)
