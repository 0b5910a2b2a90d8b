import type { Span } from '../text/span.ts'

/** What is known of an article beside its words, checked by zod in `seed.ts`. */
export interface Metadata {
  readonly title: string
  readonly publisher: string | null
  readonly writers: readonly string[]
  readonly photographer: string | null
  /** ISO date, `2015-12-16`. */
  readonly date: string | null
  /** BCP 47 tag, `en`. */
  readonly language: string
  readonly url: string | null
}

/** What a unit of the text is. Only a `sentence` or a `caption` is prose. */
export type SentenceKind = 'sentence' | 'caption' | 'credit' | 'dateline' | 'heading'

/** One unit of the text before units are counted. */
export interface Unit extends Span {
  readonly kind: SentenceKind
  /** As in `Sentence`. */
  readonly paragraph: number
}

/** One unit of the text, in order. */
export interface Sentence {
  readonly id: number
  /** As people count along on a page, from 1; null for a unit that is no sentence, such as a caption or a heading. */
  readonly number: number | null
  readonly kind: SentenceKind
  readonly span: Span
  /** Index into `Document.sections`. */
  readonly section: number
  /** Counts the paragraphs (runs between line breaks) of the whole text from 0. */
  readonly paragraph: number
}

/** A heading with the sentences under it; the first section of most articles has no heading. */
export interface Section {
  readonly id: number
  /** The heading's words, or null before the first heading. */
  readonly heading: Span | null
  /** First sentence id (the heading itself, where there is one) and the one after the last. */
  readonly from: number
  readonly to: number
}

/** An article as read: the stored text and its units. The units cover every character that is no white space. */
export interface Document {
  /** Unique among the articles that are open: the seed file's stem, or the id given in a batch. */
  readonly id: string
  readonly metadata: Metadata
  readonly text: string
  /** Tells one state of the text from another, as after an edit; below 2 ** 30. */
  readonly edition: number
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  /** How many of them have a number. */
  readonly numbered: number
}
