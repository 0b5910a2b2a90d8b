import type { Library } from '../../search/library/library.ts'
import { hull, type Span } from '../../text/span.ts'
import { statementOf } from '../citation.ts'

/** What an earlier sentence announces tells nothing of what this one is about. */
const ENDS = /[.!?\n]/u

/**
 * A statement with the words that announce it, which may name what it is about: "called the bridge 'a toy'" is about the
 * bridge. What comes after the statement is about whoever says it.
 */
export function withCue(library: Library, span: Span): Span {
  const cue = statementOf(library, span)?.cue
  const isBefore = cue && cue.start < span.start
  const between = isBefore ? library.document.text.slice(cue.end, span.start) : ''
  return isBefore && !ENDS.test(between) ? hull(cue, span) : span
}
