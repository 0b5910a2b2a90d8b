import type { AnswerVerdict, Relation } from './ports.ts'

/** What the models made of what was typed, as plain data: all that the decision sees of them. */
export interface Scores {
  /** The cosine to every sentence, by its id; empty without an encoder. */
  readonly similar: Float32Array
  /** Whether the candidates answer the question, by sentence id; empty without a judge. */
  readonly answers: ReadonlyMap<number, AnswerVerdict>
  /** How the candidates stand to the saying, by sentence id; empty without a judge. */
  readonly relation: ReadonlyMap<number, Relation>
}
