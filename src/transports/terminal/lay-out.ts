import type { Span } from '../../text/span.ts'

/** Characters that move the cursor, colour, or turn the direction of writing. */
const DANGEROUS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text that cannot garble a terminal, of the same length: line breaks become spaces, control characters U+FFFD. */
export const visible = (text: string): string =>
  text.replace(/\s/g, ' ').replace(DANGEROUS, '\ufffd').toWellFormed()

/** The lines of a text that is broken at spaces, as spans; a word longer than a line has one of its own. */
export function wrap(text: string, width: number): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width)
    const end = space > start ? space : text.indexOf(' ', start)
    if (end < 0) break
    lines.push({ start, end })
    start = end + 1
  }
  return [...lines, { start, end: text.length }]
}
