import type { Library } from '../../search/library/library.ts'
import { askedPerson } from '../../search/question/asked-person.ts'
import { contains, type Span } from '../../text/span.ts'

/**
 * Where the article says who somebody is, for "who is Ann Lee?" or "what is Ann Lee's job?"; nothing for any other
 * question.
 */
export function introduction(library: Library, text: string): readonly Span[] {
  const person = askedPerson(library, text)
  const place = person?.role ?? person?.mentions.find(({ form }) => form === 'name')?.span
  const sentence = library.document.sentences.find(({ span }) => place && contains(span, place))
  return sentence ? [sentence.span] : []
}
