import type { Span } from '../text/span.ts'
import type { Document } from './document.ts'

/** Id of the first sentence that ends after a span begins, by halving; that of none after the last. Sentences stand in order. */
export function sentenceAt({ sentences }: Document, { start }: Span): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  return low
}
