import type { Weights } from './logistic.ts'

/** Evidence that the first candidate answers a question, from the judge. `AnswerEvidence` names the features. */
export type AnswerEvidence = 'judged' | 'apart' | 'similar' | 'nearest'
/** The same where there is no judge. */
export type WordEvidence = 'share' | 'lacks' | 'ahead' | 'unknown'
/** Evidence that the first candidate says the same. */
export type SameEvidence = 'related' | 'same' | 'apart' | 'similar'
/** Evidence that it says the contrary. */
export type ContraryEvidence = SameEvidence | 'contrary'

/** The weight of nearness, in log-odds, beside the judge's verdict where candidates are put in order. */
export interface Nearness {
  /** For a cosine of 1. */
  readonly similar: number
  /** For a BM25 as high as the sum of the typed words' weights. */
  readonly words: number
  /** Against a sentence of others, where somebody's own words are asked for. */
  readonly others: number
}

/** All the numbers that the decision hangs on. */
export interface Calibration {
  readonly nearness: { readonly answer: Nearness; readonly relation: Nearness }
  /** The weight of each piece of evidence for a verdict's being right. */
  readonly answer: Weights<AnswerEvidence>
  readonly words: Weights<WordEvidence>
  readonly same: Weights<SameEvidence>
  readonly contrary: Weights<ContraryEvidence>
  /** From which probability on a verdict is given as sure; `denied` is the judge's own probability. */
  readonly found: Readonly<Record<'answer' | 'words' | 'same' | 'contrary' | 'denied', number>>
  /** From which probability on it is offered as a possible answer. */
  readonly unsure: Readonly<Record<'answer' | 'words' | 'same', number>>
}
