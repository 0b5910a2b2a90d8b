import type { Calibration } from '../../src/answers/decision/calibrated.ts'
import { byAnswer, byRelation } from '../../src/answers/decision/standings.ts'
import {
  answerCases,
  ANSWER,
  CONTRARY,
  relationCases,
  SAME,
  SAYS_CONTRARY,
  SAYS_SAME,
  wordCases,
  WORDS,
} from './cases.ts'
import { fitNearness } from './nearness.ts'
import { learn, table, thresholdWithin, type Limit } from './outcomes.ts'
import { QUIZZED } from './quizzed.ts'
import type { Row } from './rows.ts'

/**
 * How much may be claimed wrongly, as shares of the cases of each group; on further texts up to half as much again is,
 * and of opposites twice as much.
 */
const LIMITS = {
  answer: [
    { groups: ['answerable'], most: 0.055 },
    { groups: ['unanswerable'], most: 0.055 },
  ],
  words: [
    { groups: ['answerable'], most: 0.12 },
    // Written to share words with a sentence that does not answer them: the words alone cannot tell.
    { groups: ['unanswerable'], most: 0.4 },
  ],
  same: [
    { groups: ['opposite'], most: 0.025 },
    { groups: ['nobody'], most: 0.03 },
    { groups: ['paraphrase', 'agreeing'], most: 0.02 },
  ],
  contrary: [{ groups: ['paraphrase', 'agreeing', 'nobody'], most: 0.025 }],
} satisfies Readonly<Record<string, readonly Limit[]>>
/** What is offered as one that may be meant may be wrong so much more often. */
const UNSURE = 3
/** But never more often than this. */
const MOST_UNSURE = 0.6

/** What was fitted, and what it gives on texts kept apart, as a page. */
interface Calibrated {
  readonly calibration: Calibration
  readonly report: readonly string[]
}

/**
 * Fits the decision: the places of the candidates (unless they are to stay as they were), what the evidence counts, and
 * from where on a verdict is given.
 */
export function calibrate(
  judged: readonly Row[],
  alone: readonly Row[],
  order?: Calibration['nearness'],
): Calibrated {
  const asked = judged.filter(({ command }) => command === 'ask')
  const said = judged.filter(({ command }) => command === 'who said')
  const answerNear = fitNearness(
    asked,
    ({ consulted: { candidates, scores } }, near) => byAnswer(candidates, scores, near),
    order?.answer,
  )
  const relationNear = fitNearness(
    said,
    ({ consulted: { candidates, scores } }, near) => byRelation(candidates, scores, near),
    order?.relation,
  )
  const nearness = { answer: answerNear.near, relation: relationNear.near }
  // Those quizzed all have an answer: they tell the order, not how surely it is one.
  const answer = learn(
    answerCases(
      asked.filter(({ kind }) => kind !== QUIZZED),
      nearness.answer,
    ),
    ANSWER,
  )
  const words = learn(wordCases(alone, nearness.answer), WORDS)
  const same = learn(relationCases(said, nearness.relation, SAYS_SAME), SAME)
  const contrary = learn(relationCases(said, nearness.relation, SAYS_CONTRARY), CONTRARY)
  const from = (
    outcomes: Parameters<typeof thresholdWithin>[0],
    limits: readonly Limit[],
    more = 1,
  ): number =>
    thresholdWithin(
      outcomes,
      limits.map(({ groups, most }) => ({ groups, most: Math.min(MOST_UNSURE, most * more) })),
    )
  const calibration: Calibration = {
    nearness,
    answer: answer.weights,
    words: words.weights,
    same: same.weights,
    contrary: contrary.weights,
    found: {
      answer: from(answer.outcomes, LIMITS.answer),
      words: from(words.outcomes, LIMITS.words),
      same: from(same.outcomes, LIMITS.same),
      contrary: from(contrary.outcomes, LIMITS.contrary),
      denied: 0.8,
    },
    unsure: {
      answer: from(answer.outcomes, LIMITS.answer, UNSURE),
      words: from(words.outcomes, LIMITS.words, UNSURE),
      same: from(same.outcomes, LIMITS.same, UNSURE),
    },
  }
  const first = (x: number): string => `${(100 * x).toFixed(1)} %`
  return {
    calibration,
    report: [
      `The right sentence first: questions ${first(answerNear.first)}, sayings ${first(relationNear.first)}.`,
      ...table('found', answer.outcomes),
      ...table('found, by the words alone', words.outcomes),
      ...table('said', same.outcomes),
      ...table('the contrary', contrary.outcomes),
    ],
  }
}
