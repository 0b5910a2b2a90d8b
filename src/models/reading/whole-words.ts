import type { Span } from '../../text/span.ts'

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u
const BEGINS_IN_WORD = /^[\p{L}\p{N}\p{M}]/u
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]+$/u
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]+/u

/** So far is looked for the end of a word; no word is longer. */
const FAR = 100

/** Whether a place lies within a word: letters or digits on both sides. */
export const insideWord = (text: string, at: number): boolean =>
  ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && BEGINS_IN_WORD.test(text.slice(at, at + 2))

/** A span that grows to the ends of the words it cuts. `wholeWords('an unlikely end', {start: 5, end: 9}) //=> {start: 3, end: 11}` */
export function wholeWords(text: string, { start, end }: Span): Span {
  const before = insideWord(text, start)
    ? (WORD_BEFORE.exec(text.slice(Math.max(0, start - FAR), start))?.[0].length ?? 0)
    : 0
  const after = insideWord(text, end) ? (WORD_AFTER.exec(text.slice(end, end + FAR))?.[0].length ?? 0) : 0
  return { start: start - before, end: end + after }
}
