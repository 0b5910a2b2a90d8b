import { firstFrom } from '../text/first-from.ts'
import { contains, type Span } from '../text/span.ts'
import type { Document, Sentence } from './document.ts'

/** Id of the first sentence that ends after a span begins, by halving; that of none after the last. Sentences stand in order. */
export const sentenceAt = ({ sentences }: Document, { start }: Span): number =>
  firstFrom(sentences, ({ span }) => span.end <= start)

/** The sentence that a span lies in; undefined where it lies in none as a whole. */
export function sentenceWith(document: Document, span: Span): Sentence | undefined {
  const sentence = document.sentences[sentenceAt(document, span)]
  return sentence && contains(sentence.span, span) ? sentence : undefined
}
