import type {
  AnswerEvidence,
  Calibration,
  RelationEvidence,
  WordEvidence,
} from '../../src/answers/decision/calibrated.ts'
import { answerEvidence, relationEvidence, wordEvidence } from '../../src/answers/decision/evidence.ts'
import { chance } from '../../src/answers/decision/logistic.ts'
import { byAnswer, byRelation } from '../../src/answers/decision/standings.ts'
import { apart, fit, type Case, type Signs } from './fit.ts'
import { fitNearness } from './nearness.ts'
import type { Row } from './rows.ts'
import { curve, thresholdFor, type Claim } from './thresholds.ts'

const ANSWER: Signs<AnswerEvidence> = { judged: 1, ahead: 1, similar: 1, unknown: -1 }
const WORDS: Signs<WordEvidence> = { share: 1, lacks: -1, ahead: 1, unknown: -1 }
const SAME: Signs<RelationEvidence> = { related: 1, same: 1, ahead: 1, similar: 1 }
const CONTRARY: Signs<RelationEvidence> = { related: 1, same: -1, ahead: 1, similar: 1 }

/** How much of what is claimed must be right: found, said, the contrary; and what may be meant. */
const RIGHT = { answer: 0.93, words: 0.7, same: 0.93, contrary: 0.9, unsure: 0.6 }
/** Unanswerable questions are written to mislead; people ask fewer of them. */
const MISLEADING = 0.5

/** What was fitted, and what it gives on texts kept apart. */
interface Calibrated {
  readonly calibration: Calibration
  readonly report: readonly string[]
}

/** Fits the decision: the places of the candidates, what the evidence counts, and from where on a verdict is given. */
export function calibrate(judged: readonly Row[], alone: readonly Row[]): Calibrated {
  const asked = judged.filter(({ command }) => command === 'ask')
  const said = judged.filter(({ command }) => command === 'who said')
  const answerNear = fitNearness(asked, ({ consulted: { candidates, scores } }, near) =>
    byAnswer(candidates, scores, near),
  )
  const relationNear = fitNearness(said, ({ consulted: { candidates, scores } }, near) =>
    byRelation(candidates, scores, near),
  )
  const nearness = { answer: answerNear.near, relation: relationNear.near }
  const answer = learn(answerCases(asked, nearness), ANSWER, RIGHT.answer)
  const words = learn(
    wordCases(
      alone.filter(({ command }) => command === 'ask'),
      nearness,
    ),
    WORDS,
    RIGHT.words,
  )
  const same = learn(relationCases(said, nearness, isSame), SAME, RIGHT.same)
  const contrary = learn(relationCases(said, nearness, isContrary), CONTRARY, RIGHT.contrary)
  const calibration: Calibration = {
    nearness,
    answer: answer.weights,
    words: words.weights,
    same: same.weights,
    contrary: contrary.weights,
    found: {
      answer: answer.found,
      words: words.found,
      same: same.found,
      contrary: contrary.found,
      denied: 0.8,
    },
    unsure: { answer: answer.unsure, words: words.unsure, same: same.unsure },
  }
  return {
    calibration,
    report: [
      `right sentence first: questions ${share(answerNear.first)}, sayings ${share(relationNear.first)}`,
      ...reported('found', answer, asked.filter(({ right }) => right.size > 0).length),
      ...reported('found by words alone', words, alone.filter(({ right }) => right.size > 0).length),
      ...reported('same', same, said.filter((row) => isSame(row)).length),
      ...reported('contrary', contrary, said.filter((row) => isContrary(row)).length),
    ],
  }
}

function learn<Name extends string>(cases: readonly Case<Name>[], signs: Signs<Name>, precision: number) {
  const likely = apart(cases, signs, chance)
  const claims = cases.map(({ right, counts }, k): Claim => ({ likely: likely[k] ?? 0, right, counts }))
  const found = thresholdFor(claims, precision)
  const unsure = Math.min(found, thresholdFor(claims, RIGHT.unsure))
  return { weights: fit(cases, signs), found, unsure, claims }
}

const isSame = ({ kind, right }: Row): boolean => kind !== 'opposite' && right.size > 0
const isContrary = ({ kind, right }: Row): boolean => kind === 'opposite' && right.size > 0

const answerCases = (
  rows: readonly Row[],
  { answer }: Calibration['nearness'],
): readonly Case<AnswerEvidence>[] =>
  rows.flatMap((row) => {
    const { query, candidates, scores } = row.consulted
    const standings = byAnswer(candidates, scores, answer)
    const id = standings[0]?.candidate.id ?? -1
    const judged = scores.answers.get(id)
    if (!judged) return []
    return [{ ...known(row, row.right.has(id)), evidence: answerEvidence({ query, standings, judged }) }]
  })

const wordCases = (
  rows: readonly Row[],
  { answer }: Calibration['nearness'],
): readonly Case<WordEvidence>[] =>
  rows.flatMap((row) => {
    const { query, candidates, scores } = row.consulted
    const standings = byAnswer(candidates, scores, answer)
    if (standings.length === 0) return []
    const right = row.right.has(standings[0]?.candidate.id ?? -1)
    return [{ ...known(row, right), evidence: wordEvidence({ query, standings }) }]
  })

const relationCases = (
  rows: readonly Row[],
  { relation: near }: Calibration['nearness'],
  isIt: (row: Row) => boolean,
): readonly Case<RelationEvidence>[] =>
  rows.flatMap((row) => {
    const { candidates, scores } = row.consulted
    const standings = byRelation(candidates, scores, near)
    const id = standings[0]?.candidate.id ?? -1
    const relation = scores.relation.get(id)
    if (!relation) return []
    return [
      {
        ...known(row, isIt(row) && row.right.has(id)),
        evidence: relationEvidence(standings, relation),
        counts: 1,
      },
    ]
  })

const known = ({ article, right }: Row, isRight: boolean) => ({
  article,
  right: isRight,
  counts: right.size === 0 ? MISLEADING : 1,
})

const reported = (
  name: string,
  {
    found,
    unsure,
    claims,
  }: { readonly found: number; readonly unsure: number; readonly claims: readonly Claim[] },
  possible: number,
): readonly string[] => [
  `${name}: from ${found}, offered from ${unsure}`,
  ...curve(claims, possible).map(
    ([at, covered, right]) =>
      `  from ${at}: ${share(covered)} claimed rightly, ${share(right)} of the claims right`,
  ),
]

const share = (x: number): string => `${(100 * x).toFixed(1)} %`
