import { foldText } from './fold.ts'
import type { Span } from './span.ts'

/** A word of a text: where it stands and how it compares. */
export interface Word extends Span {
  /** As written. */
  readonly text: string
  /** Folded: "Xi's" and "XI’S" are both "xi's". */
  readonly key: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu

/**
 * The words of a text in order, hyphens dividing and apostrophes joining.
 * `words('Lee’s well-known plan').map((w) => w.key) //=> ["lee's", 'well', 'known', 'plan']`
 */
export function words(text: string, within: Span = { start: 0, end: text.length }): readonly Word[] {
  const found: Word[] = []
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index
    found.push({ start, end: start + match[0].length, text: match[0], key: foldText(match[0]) })
  }
  return found
}
