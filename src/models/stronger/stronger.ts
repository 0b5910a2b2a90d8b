import type { JudgedSentence, Relation } from '../../search/models/ports.ts'

/** What was typed and the sentence beside it. */
export interface JudgedPair {
  readonly typed: string
  readonly reading: JudgedSentence
}

/** A verdict on one pair, which may be broken off. */
export type AskVerdict<Value> = (pair: JudgedPair, signal: AbortSignal) => Promise<Value>

/** A judge that a host brings, of whose verdicts some may be missing: null is what it cannot tell. */
export interface Stronger {
  readonly name: string
  /** Whether the sentence answers the question that was typed, as a probability. */
  readonly answers: AskVerdict<number> | null
  /** How the sentence stands to the saying that was typed. */
  readonly relation: AskVerdict<Relation> | null
}
