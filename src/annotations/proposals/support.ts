import { cut, type Span } from '../../text/span.ts'
import { words } from '../../text/words.ts'
import type { Statement } from '../annotations.ts'
import { between, sectionEnd, type Made, type Sentences } from './announced/announced.ts'

/** Words that are no shorter and begin with the same letters are taken for one word: "bridge", "bridges". */
const SHORTEST = 4
const SAME = 4
/** How many sentences after a proposal are looked through. */
const REACH = 6

/**
 * What a proposer says for a proposal: statements of the same person after its sentence until the next proposal,
 * the section's end or a few sentences on, which have a word with it in common.
 */
export function supportOf(sentences: Sentences, one: Made, next: Made | undefined): readonly Statement[] {
  const { document, said } = sentences
  const { proposer, sentence } = one
  const whole = document.sentences[sentence]
  if (proposer === null || !whole) return []
  const stop = Math.min(next?.sentence ?? Infinity, sectionEnd(document, sentence), sentence + 1 + REACH)
  const about = stemsOf(document.text, whole.span)
  const own = between(said, sentence + 1, stop).filter(({ speaker }) => speaker === proposer)
  return [...new Set(own)].filter(({ span }) =>
    [...stemsOf(document.text, span)].some((word) => about.has(word)),
  )
}

const stemsOf = (text: string, span: Span): ReadonlySet<string> =>
  new Set(
    words(cut(text, { start: span.start, end: Math.min(span.end, span.start + MOST) }))
      .filter(({ key }) => key.length >= SHORTEST && !COMMON.test(key))
      .map(({ key }) => key.slice(0, SAME)),
  )

/** Characters of a statement that are compared. */
const MOST = 1000
/** Words that any two sentences may share. */
const COMMON =
  /^(?:th(?:is|at|ey|em|eir|ere|ese|ose|en|an)|with|from|have|been|were|will|would|should|could|must|said|says|what|when|whic|abou|also|more|some|into|only|over)/u
