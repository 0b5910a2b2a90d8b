import type { Weights } from './logistic.ts'

/** What speaks for the first candidate's answering a question, as the judge has it. */
export type AnswerEvidence = 'judged' | 'ahead' | 'similar' | 'words' | 'unknown' | 'settled'
/** The same where there is no judge. */
export type WordEvidence = 'share' | 'lacks' | 'ahead' | 'unknown'
/** What speaks for the first candidate's saying the same, or the contrary. */
export type RelationEvidence = 'related' | 'same' | 'ahead' | 'similar'

/** What nearness counts beside the judge's verdict where candidates are put in order. */
export interface Nearness {
  /** For a cosine of 1. */
  readonly similar: number
  /** For all that the typed words could give. */
  readonly words: number
  /** Against a sentence of others, where somebody's own words are asked for. */
  readonly others: number
}

/** All the numbers that the decision hangs on. */
export interface Calibration {
  readonly nearness: { readonly answer: Nearness; readonly relation: Nearness }
  /** What each piece of evidence counts for a verdict's being right. */
  readonly answer: Weights<AnswerEvidence>
  readonly words: Weights<WordEvidence>
  readonly same: Weights<RelationEvidence>
  readonly contrary: Weights<RelationEvidence>
  /** From which likelihood on a verdict is given as sure; `denied` is the judge's own probability. */
  readonly found: Readonly<Record<'answer' | 'words' | 'same' | 'contrary' | 'denied', number>>
  /** From which on it is offered as one that may be meant. */
  readonly unsure: Readonly<Record<'answer' | 'words' | 'same', number>>
}
