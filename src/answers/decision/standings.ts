import type { Scores } from '../../search/models/scores.ts'
import type { Candidate } from '../../search/retrieval/propose.ts'
import type { Nearness } from './calibrated.ts'
import { CALIBRATION } from './calibration.ts'
import { logit } from './logistic.ts'

/** A candidate with its place: the higher the score, the sooner it is the one that is meant. */
export interface Standing {
  readonly candidate: Candidate
  readonly score: number
}

/**
 * The candidates, the likeliest answer first: as the judge has it, where there is one, and nearness beside it. The judge
 * takes a question that is much like the one that was typed for its answer.
 */
export const byAnswer = (
  candidates: readonly Candidate[],
  { answers }: Scores,
  near: Nearness = CALIBRATION.nearness.answer,
): readonly Standing[] =>
  inOrder(candidates, (one) => {
    const judged = answers.get(one.id)
    const score = judged ? logit(judged.answers) + nearness(one, near) : nearness(one, ALONE)
    return one.asks ? score - ASKED : score
  })

/** How far behind what only asks stands, in log-odds: more than the typed words that it repeats put it ahead. */
const ASKED = 8

/** The candidates, the likeliest to say the same or the contrary first. */
export const byRelation = (
  candidates: readonly Candidate[],
  { relation }: Scores,
  near: Nearness = CALIBRATION.nearness.relation,
): readonly Standing[] =>
  inOrder(candidates, (one) => {
    const judged = relation.get(one.id)
    return judged ? logit(1 - judged.neither) + nearness(one, near) : nearness(one, ALONE)
  })

/** The weights of nearness where there is no judge to put candidates in order: the words first, by far. */
const ALONE: Nearness = { similar: 1, words: 1, others: 1 }

const inOrder = (candidates: readonly Candidate[], score: (one: Candidate) => number): readonly Standing[] =>
  candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || a.candidate.id - b.candidate.id)

/**
 * A candidate's nearness in log-odds; one that is not spoken by the person whose words are asked for is farther off.
 */
const nearness = ({ similar, words, theirs }: Candidate, near: Nearness): number =>
  near.similar * similar + near.words * words - (theirs === false ? near.others : 0)

/** How far the first is ahead of the second, in log-odds, up to a limit beyond which more says nothing. */
export function aheadOf([first, second]: readonly Standing[]): number {
  if (!first) return 0
  return second ? Math.min(WIDEST_MARGIN, first.score - second.score) : WIDEST_MARGIN
}

/**
 * The same for the second that is no neighbour of the first: of two sentences that follow one another either may hold
 * the answer, and that both may is no sign against it.
 */
export function apartOf([first, ...others]: readonly Standing[]): number {
  if (!first) return 0
  const rival = others.find(({ candidate: { id } }) => Math.abs(id - first.candidate.id) > 1)
  return aheadOf(rival ? [first, rival] : [first])
}

const WIDEST_MARGIN = 4
