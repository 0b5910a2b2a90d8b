import { NUMERALS } from '../../../language/numerals.ts'
import { stemsOf } from '../../../text/stems-of.ts'
import type { Span } from '../../../text/span.ts'
import { words } from '../../../text/words.ts'

/** Between two counts of different things. */
const JOINT = /,? and |, (?=\D)/gu

/**
 * Of a mark that takes in the counts of several things the one of what was asked for; else the mark.
 *
 *     how many cats? "nine cats and two dogs" //=> "nine cats"
 */
export function ownCount(text: string, mark: Span, asked: string): Span {
  const counted = stemsOf(asked)
  const parts = partsOf(text, mark)
  if (parts.length < 2 || !parts.every((part) => hasNumber(text, part))) return mark
  const own = parts.filter((part) => [...stemsOf(text, part)].some((stem) => counted.has(stem)))
  return own.length === 1 ? (own[0] ?? mark) : mark
}

function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const joints = [...text.slice(start, end).matchAll(JOINT)]
  const starts = [start, ...joints.map((joint) => start + joint.index + joint[0].length)]
  const ends = [...joints.map(({ index }) => start + index), end]
  return starts.map((from, i) => ({ start: from, end: ends[i] ?? end }))
}

const hasNumber = (text: string, part: Span): boolean =>
  words(text, part).some(({ key }) => /^\p{Nd}/u.test(key) || NUMERALS.has(key))
