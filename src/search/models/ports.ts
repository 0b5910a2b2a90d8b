import type { Tag } from '../../annotations/tags.ts'
import type { Span } from '../../text/span.ts'

/**
 * What the core sees of the models. They are loaded in `src/models/` and awaited in one place; everything else takes
 * what they gave as plain data.
 */

/**
 * What a model's promise is rejected with where it cannot answer: its file proved unfit when it was first needed, too
 * much is asked at once, or it is being closed. Whoever asked does as without that model.
 */
export class Unavailable extends Error {}

/** A sentence as the judge reads it. */
export interface JudgedSentence {
  /** The sentence's own words. */
  readonly text: string
  /** The unit before it in its section, and whose words the sentence holds: "It cost 3 million. Ann Lee:"; may be empty. */
  readonly context: string
}

/** Whether a sentence answers a question. */
export interface AnswerVerdict {
  /** A probability from 0 to 1. */
  readonly answers: number
  /** The answer's words, offsets into the sentence's text; null where the judge marks none. */
  readonly mark: Span | null
}

/** How a sentence stands to a saying; three probabilities that sum to 1. */
export interface Relation {
  readonly same: number
  readonly contrary: number
  readonly neither: number
}

/** Texts as vectors of length one. */
export interface Encoder {
  /** Changes with the weights: part of the key under which vectors are kept. */
  readonly name: string
  /** One vector a text, in order. */
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>
}

/** Reads what was typed together with sentences; one verdict a sentence, in order. A verdict never depends on the others. */
export interface Judge {
  readonly name: string
  answers(question: string, sentences: readonly JudgedSentence[]): Promise<readonly AnswerVerdict[]>
  relate(typed: string, sentences: readonly JudgedSentence[]): Promise<readonly Relation[]>
}

/** A unit of the text as the tagger reads it, with its neighbours; either may be empty. */
export interface Unit {
  readonly text: string
  readonly before: string
  readonly after: string
}

/** Marks what is said, by whom, with what turn, and what is proposed: a list of tags a unit, in order. */
export interface Tagger {
  readonly name: string
  tag(units: readonly Unit[]): Promise<readonly (readonly Tag[])[]>
}

/** The models that could be loaded; null for one that could not, or is not wanted. */
export interface Models {
  readonly encoder: Encoder | null
  readonly judge: Judge | null
  readonly tagger: Tagger | null
}

/** Without models: everything answers from the words alone. */
export const NO_MODELS: Models = { encoder: null, judge: null, tagger: null }
