import { NUMERALS } from '../../language/numerals.ts'
import type { Span } from '../../text/span.ts'

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u
const BEGINS_IN_WORD = /^[\p{L}\p{N}\p{M}]/u
const WORD_BEFORE = /[\p{L}\p{N}\p{M}]+$/u
const WORD_AFTER = /^[\p{L}\p{N}\p{M}]+/u

/** How far the end of a word is looked for, in characters; no word is longer. */
const WORD_REACH = 100

/** Whether a place lies within a word: letters or digits on both sides. */
export const insideWord = (text: string, at: number): boolean =>
  ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) && BEGINS_IN_WORD.test(text.slice(at, at + 2))

/** Numerals from here on go with the digits before them: "4.13 million". */
const SCALE = 100
const NUMBER = /\p{N}$/u
const DIGITS_AFTER = /^(?:[.,]\p{N}+)+/u
const NEXT_WORD = /^\s(\p{L}+)/u

/**
 * A span that grows to the ends of the words it cuts, and of a number that it cuts.
 * `wholeWords('an unlikely end', {start: 5, end: 9}) //=> {start: 3, end: 11}`
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  const before = insideWord(text, start)
    ? (WORD_BEFORE.exec(text.slice(Math.max(0, start - WORD_REACH), start))?.[0].length ?? 0)
    : 0
  const after = insideWord(text, end)
    ? (WORD_AFTER.exec(text.slice(end, end + WORD_REACH))?.[0].length ?? 0)
    : 0
  return { start: start - before, end: numberEnd(text, end + after) }
}

/** Where a number ends whose digits stand before a place: behind its decimals and its scale. */
function numberEnd(text: string, end: number): number {
  if (!NUMBER.test(text.slice(Math.max(0, end - 2), end))) return end
  const rest = text.slice(end, end + WORD_REACH)
  const digits = DIGITS_AFTER.exec(rest)?.[0].length ?? 0
  const next = NEXT_WORD.exec(rest.slice(digits))
  const isScale = next !== null && (NUMERALS.get(next[1]?.toLowerCase() ?? '') ?? 0) >= SCALE
  return end + digits + (isScale ? next[0].length : 0)
}
