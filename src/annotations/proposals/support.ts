import type { Document } from '../../document/document.ts'
import { stem } from '../../language/stems.ts'
import { CUE_VERBS } from '../../language/verbs/verb-forms.ts'
import type { Span } from '../../text/span.ts'
import { stemsOf } from '../../text/stems-of.ts'
import type { Statement } from '../annotations.ts'
import { between, sectionEnd, type Made, type Sentences } from './announced/announced.ts'

/** How many sentences after a proposal are looked through. */
const MOST_SENTENCES_AFTER = 6

/**
 * What a proposer says for a proposal: statements of the same person after its sentence until the next proposal,
 * the section's end or a few sentences on, which have a word with it in common.
 */
export function supportOf(sentences: Sentences, one: Made, next: Made | undefined): readonly Statement[] {
  const { document, said } = sentences
  const { proposer, sentence } = one
  const whole = document.sentences[sentence]
  if (proposer === null || !whole) return []
  const stop = Math.min(
    next?.sentence ?? Infinity,
    sectionEnd(document, sentence),
    sentence + 1 + MOST_SENTENCES_AFTER,
  )
  const about = stemsIn(document, whole.span)
  const own = between(said, sentence + 1, stop).filter(({ speaker }) => speaker === proposer)
  return [...new Set(own)].filter(({ span }) =>
    [...stemsIn(document, span)].some((word) => about.has(word) && !SPEAKING.has(word)),
  )
}

/** Any two reports may share the verb. */
const SPEAKING = new Set([...CUE_VERBS.keys()].map(stem))

const stemsIn = ({ text }: Document, { start, end }: Span): ReadonlySet<string> =>
  stemsOf(text, { start, end: Math.min(end, start + MOST_COMPARED) })

/** The most characters of a sentence or a statement that are compared. */
const MOST_COMPARED = 1000
