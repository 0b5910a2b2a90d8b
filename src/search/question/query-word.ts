import type { MentionIndex } from '../library/mention-index.ts'
import type { Passages } from '../library/passages.ts'
import type { Spelling } from '../words/spelling.ts'
import type { Term } from '../words/terms.ts'

/** How a typed word was found in the article's vocabulary. */
type Found = 'word' | 'compound' | 'mended' | 'derived' | 'unknown' | 'stop'

/** A typed word with the words of the article that it stands for. */
export interface QueryWord {
  /** As it was intended: a mistyped one is mended here. */
  readonly term: Term
  /** The stems as typed that it came from. */
  readonly from: readonly string[]
  /** Numbers in the vocabulary; each counts as `confidence` of the word. */
  readonly expansions: readonly { readonly id: number; readonly confidence: number }[]
  readonly found: Found
  /** Its informativeness, from 0 to 1: by its rarity in the article and in English. */
  readonly weight: number
  /** Ids of the people whom it may name or describe. */
  readonly people: readonly number[]
  /** Whether it is part of the name of one of them. */
  readonly named: boolean
}

/** What typed words are looked up in. */
export interface Vocabulary {
  readonly passages: Passages
  readonly mentions: MentionIndex
  readonly spelling: Spelling
}
