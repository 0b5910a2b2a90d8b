import type {
  AnswerEvidence,
  ContraryEvidence,
  Nearness,
  SameEvidence,
  WordEvidence,
} from '../../src/answers/decision/calibrated.ts'
import {
  answerEvidence,
  contraryEvidence,
  sameEvidence,
  wordEvidence,
} from '../../src/answers/decision/evidence.ts'
import { neighbourOf } from '../../src/answers/decision/neighbour.ts'
import { byAnswer, byRelation } from '../../src/answers/decision/standings.ts'
import type { Relation } from '../../src/search/models/ports.ts'
import type { Case, Signs } from './fit.ts'
import type { Row } from './rows.ts'

/** Which way each piece of evidence may point. */
export const ANSWER: Signs<AnswerEvidence> = {
  judged: 1,
  apart: 1,
  similar: 1,
  nearest: 1,
}
export const WORDS: Signs<WordEvidence> = { share: 1, lacks: -1, ahead: 1, unknown: -1 }
export const SAME: Signs<SameEvidence> = { related: 1, same: 1, apart: 1, similar: 1 }
export const CONTRARY: Signs<ContraryEvidence> = { related: 1, same: -1, apart: 1, similar: 1, contrary: 1 }

/** Unanswerable questions are written to mislead; people ask fewer of them. */
const MISLEADING = 0.5

type Grouped<Name extends string> = Case<Name> & { readonly group: string }

/** What spoke for the first candidate of each question, as the judge had it; right is one that is shown with a right one. */
export const answerCases = (rows: readonly Row[], near: Nearness): readonly Grouped<AnswerEvidence>[] =>
  rows.flatMap((row) => {
    const { candidates, scores } = row.consulted
    const standings = byAnswer(candidates, scores, near)
    const [first] = standings
    const judged = first && scores.answers.get(first.candidate.id)
    if (!judged) return []
    const { id } = first.candidate
    const fits = (neighbour: number): boolean => row.joined.has(Math.min(id, neighbour))
    const neighbour = neighbourOf(first, standings, { answers: scores.answers, fits })
    const isRight = row.right.has(id) || row.right.has(neighbour ?? id)
    return [{ ...known(row, isRight), evidence: answerEvidence(standings, judged) }]
  })

/** What the words alone said for it. */
export const wordCases = (rows: readonly Row[], near: Nearness): readonly Grouped<WordEvidence>[] =>
  rows.flatMap((row) => {
    const { query, candidates, scores } = row.consulted
    const standings = byAnswer(candidates, scores, near)
    const first = standings[0]?.candidate
    if (!first || row.command !== 'ask') return []
    return [{ ...known(row, row.right.has(first.id)), evidence: wordEvidence({ query, standings }) }]
  })

/** What spoke for the first candidate of each saying; right is what `isIt` says where that candidate is a right one. */
export const relationCases = <Name extends string>(
  rows: readonly Row[],
  near: Nearness,
  { isIt, evidenceOf }: Asserting<Name>,
): readonly Grouped<Name>[] =>
  rows.flatMap((row) => {
    const { candidates, scores } = row.consulted
    const standings = byRelation(candidates, scores, near)
    const id = standings[0]?.candidate.id ?? -1
    const relation = scores.relation.get(id)
    if (!relation) return []
    const evidence = evidenceOf(standings, relation)
    return [{ ...known(row, isIt(row) && row.right.has(id)), evidence, group: row.kind, counts: 1 }]
  })

/** One of the two things that may be said of a saying: of which it is right, and what speaks for it. */
interface Asserting<Name extends string> {
  readonly isIt: (row: Row) => boolean
  readonly evidenceOf: (
    standings: ReturnType<typeof byRelation>,
    relation: Relation,
  ) => Readonly<Record<Name, number>>
}

/** That the article says the same, and that it says the contrary. */
export const SAYS_SAME: Asserting<SameEvidence> = {
  isIt: ({ kind, right }) => kind !== 'opposite' && right.size > 0,
  evidenceOf: sameEvidence,
}
export const SAYS_CONTRARY: Asserting<ContraryEvidence> = {
  isIt: ({ kind, right }) => kind === 'opposite' && right.size > 0,
  evidenceOf: contraryEvidence,
}

const known = ({ article, right }: Row, isRight: boolean) => ({
  article,
  right: isRight,
  group: right.size > 0 ? 'answerable' : 'unanswerable',
  counts: right.size > 0 ? 1 : MISLEADING,
})
