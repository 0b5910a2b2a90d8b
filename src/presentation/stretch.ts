import type { Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { DIVIDER } from './locator.ts'
import type { CitedPassage } from './message.ts'
import { locatorOf } from './place.ts'

/** What is shown of a stretch, and the parts of the line that says where it stands. */
interface Shown extends Pick<CitedPassage, 'excerpt' | 'source'> {
  readonly locator: readonly string[]
}

/** A stretch of an article as it stands, whoever speaks in it: a passage without form and number. */
export const stretch = (
  document: Document,
  span: Span,
  { excerpt, source, locator }: Shown,
): CitedPassage => ({
  kind: 'passage',
  number: null,
  form: 'passage',
  article: document.id,
  span,
  excerpt,
  source,
  locator: locator.join(DIVIDER),
  place: locatorOf(document, span),
  note: null,
})
