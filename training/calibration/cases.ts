import type {
  AnswerEvidence,
  Nearness,
  RelationEvidence,
  WordEvidence,
} from '../../src/answers/decision/calibrated.ts'
import { answerEvidence, relationEvidence, wordEvidence } from '../../src/answers/decision/evidence.ts'
import { byAnswer, byRelation } from '../../src/answers/decision/standings.ts'
import type { Case, Signs } from './fit.ts'
import { QUIZZED } from './quizzed.ts'
import type { Row } from './rows.ts'

/** Which way each piece of evidence may point. */
export const ANSWER: Signs<AnswerEvidence> = {
  judged: 1,
  ahead: 1,
  similar: 1,
  words: 1,
  unknown: -1,
  settled: 1,
}
export const WORDS: Signs<WordEvidence> = { share: 1, lacks: -1, ahead: 1, unknown: -1 }
export const SAME: Signs<RelationEvidence> = { related: 1, same: 1, ahead: 1, similar: 1 }
export const CONTRARY: Signs<RelationEvidence> = { related: 1, same: -1, ahead: 1, similar: 1 }

/** Unanswerable questions are written to mislead; people ask fewer of them. */
const MISLEADING = 0.5

type Grouped<Name extends string> = Case<Name> & { readonly group: string }

export const isSame = ({ kind, right }: Row): boolean => kind !== 'opposite' && right.size > 0
export const isContrary = ({ kind, right }: Row): boolean => kind === 'opposite' && right.size > 0

/** What spoke for the first candidate of each question, as the judge had it. */
export const answerCases = (rows: readonly Row[], near: Nearness): readonly Grouped<AnswerEvidence>[] =>
  rows.flatMap((row) => {
    const { query, candidates, scores } = row.consulted
    const standings = byAnswer(candidates, scores, near)
    const id = standings[0]?.candidate.id ?? -1
    const judged = scores.answers.get(id)
    if (!judged) return []
    const evidence = answerEvidence({ query, standings, judged, relation: scores.relation.get(id) })
    const group = row.kind === QUIZZED ? { group: QUIZZED } : {}
    return [{ ...known(row, row.right.has(id)), evidence, ...group }]
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
export const relationCases = (
  rows: readonly Row[],
  near: Nearness,
  isIt: (row: Row) => boolean,
): readonly Grouped<RelationEvidence>[] =>
  rows.flatMap((row) => {
    const { candidates, scores } = row.consulted
    const standings = byRelation(candidates, scores, near)
    const id = standings[0]?.candidate.id ?? -1
    const relation = scores.relation.get(id)
    if (!relation) return []
    const evidence = relationEvidence(standings, relation)
    return [{ ...known(row, isIt(row) && row.right.has(id)), evidence, group: row.kind, counts: 1 }]
  })

const known = ({ article, right }: Row, isRight: boolean) => ({
  article,
  right: isRight,
  group: right.size > 0 ? 'answerable' : 'unanswerable',
  counts: right.size > 0 ? 1 : MISLEADING,
})
