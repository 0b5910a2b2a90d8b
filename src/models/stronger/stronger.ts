import type { Reading, Relation } from '../../search/models/ports.ts'

/** What was typed and the sentence beside it. */
export interface Pair {
  readonly typed: string
  readonly reading: Reading
}

/** A verdict on one pair, which may be broken off. */
export type Verdict<Value> = (pair: Pair, signal: AbortSignal) => Promise<Value>

/** A judge that a host brings, of whose verdicts some may be missing: null is what it cannot tell. */
export interface Stronger {
  readonly name: string
  /** Whether the sentence answers the question that was typed, as a probability. */
  readonly answers: Verdict<number> | null
  /** How the sentence stands to the saying that was typed. */
  readonly relation: Verdict<Relation> | null
}
