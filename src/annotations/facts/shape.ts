import type { FactKind } from '../annotations.ts'
import type { Token } from '../tokens.ts'

/** A form of words that is the heart of a fact. */
export interface Shape {
  readonly name: string
  readonly kind: FactKind
  /** Tells too little alone: a clause is a fact only where another key stands in it ("in Oslo" with "in 1911"). */
  readonly weak?: true
  /** A sentence with the words between square brackets that the shape takes. */
  readonly example: string
  /**
   * The index after the last word, where the shape begins at a word of the sentence; else 0. It looks no further than
   * a few words, so that an endless sentence costs no more than many short ones.
   */
  readonly applies: (words: readonly Token[], at: number) => number
}

/** The word in small letters, or '' beyond the end. */
export const low = (words: readonly Token[], at: number): string => words[at]?.low ?? ''

/** A set of words from one string: `wordSet('in on')`. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))
