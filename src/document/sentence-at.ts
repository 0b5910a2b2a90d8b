import { firstFrom } from '../text/first-from.ts'
import type { Span } from '../text/span.ts'
import type { Document } from './document.ts'

/** Id of the first sentence that ends after a span begins, by halving; that of none after the last. Sentences stand in order. */
export const sentenceAt = ({ sentences }: Document, { start }: Span): number =>
  firstFrom(sentences, ({ span }) => span.end <= start)
