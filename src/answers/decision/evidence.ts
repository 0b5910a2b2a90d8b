import type { AnswerVerdict, Relation } from '../../search/models/ports.ts'
import type { Query } from '../../search/question/query.ts'
import type { AnswerEvidence, ContraryEvidence, SameEvidence, WordEvidence } from './calibrated.ts'
import { logit } from './logistic.ts'
import { aheadOf, apartOf, type Standing } from './standings.ts'

/** Evidence that the first candidate answers a question, from the judge; `standings` best first. */
export const answerEvidence = (
  standings: readonly Standing[],
  { answers }: AnswerVerdict,
): Readonly<Record<AnswerEvidence, number>> => ({
  judged: logit(answers),
  apart: apartOf(standings),
  similar: standings[0]?.candidate.similar ?? 0,
  nearest: isNearest(standings) ? 1 : 0,
})

/** Whether the encoder alone has the same candidate first. */
const isNearest = ([first, ...others]: readonly Standing[]): boolean =>
  first !== undefined && others.every(({ candidate }) => candidate.similar <= first.candidate.similar)

interface Case {
  readonly query: Query
  /** Best first; not empty. */
  readonly standings: readonly Standing[]
}

/** The same from the words alone. */
export const wordEvidence = ({ query, standings }: Case): Readonly<Record<WordEvidence, number>> => ({
  share: standings[0]?.candidate.share ?? 0,
  lacks: standings[0]?.candidate.lacks ?? 0,
  ahead: aheadOf(standings),
  unknown: unknownShare(query),
})

/** Evidence that the first candidate says the same as what was typed. */
export const sameEvidence = (
  standings: readonly Standing[],
  { same, contrary, neither }: Relation,
): Readonly<Record<SameEvidence, number>> => ({
  related: logit(1 - neither),
  same: logit((same + SLIGHT) / (same + contrary + 2 * SLIGHT)),
  apart: apartOf(standings),
  similar: standings[0]?.candidate.similar ?? 0,
})

/** Evidence that it says the contrary. */
export const contraryEvidence = (
  standings: readonly Standing[],
  relation: Relation,
): Readonly<Record<ContraryEvidence, number>> => ({
  ...sameEvidence(standings, relation),
  contrary: logit(relation.contrary),
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
