import type { Span } from '../text/span.ts'

/** What a source did with a content: "denied that she took money" is the content "she took money", denied. */
export type Polarity = 'said' | 'denied' | 'doubted' | 'asked' | 'demanded' | 'promised' | 'not said'

/** With what force something is proposed. */
export type Force = 'proposed' | 'demanded' | 'recommended' | 'pledged' | 'offered'

/** What the tagger marks in one unit of the text; `span` counts from the unit's first character; `score` from 0 to 1. */
export type Tag = { readonly span: Span; readonly score: number } & (
  | { readonly part: 'content'; readonly polarity: Polarity }
  /** A content within another: of "he said that she denied it", what she denied. */
  | { readonly part: 'inner'; readonly polarity: Polarity }
  | { readonly part: 'cue' }
  | { readonly part: 'source' }
  | { readonly part: 'proposal'; readonly force: Force }
)

/** The tags of an article, a list for each of its units (`Document.sentences`), in order. */
export type Tags = readonly (readonly Tag[])[]
