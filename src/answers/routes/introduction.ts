import { sentenceWith } from '../../document/sentence-at.ts'
import type { Library } from '../../search/library/library.ts'
import { askedPerson } from '../../search/question/asked-person.ts'
import type { Span } from '../../text/span.ts'

/** Who somebody is, is told where they are named; what they do only by their role. */
const WHO = /^\W*who\b/iu

/**
 * Where the article says who somebody is, for "who is Ann Lee?" or "what is Ann Lee's job?"; nothing for any other
 * question.
 */
export function introduction(library: Library, text: string): readonly Span[] {
  const person = askedPerson(library, text)
  const named = WHO.test(text) ? person?.mentions.find(({ form }) => form === 'name')?.span : undefined
  const place = person?.role ?? named
  const sentence = place && sentenceWith(library.document, place)
  return sentence ? [sentence.span] : []
}
