import type { Citation } from '../answers/answer.ts'
import type { Document, Sentence } from '../document/document.ts'
import { whereaboutsOf } from '../document/naming.ts'
import type { Span } from '../text/span.ts'
import { foldText } from '../text/fold.ts'
import { plainHeading } from './headings.ts'
import { day } from './plurals.ts'
import { shorten } from './shorten.ts'
import type { Wording } from './wording/wording.ts'

/** What stands between the parts of a line of small print. */
export const DIVIDER = ' · '

/** Where a passage stands: "The road ahead · sentence 8 of 20 · A bridge for Orr · The Orr Post, 6 May 2024". */
export const locator = (citation: Citation, document: Document, wording: Wording): string =>
  [withinArticle(citation, document, wording), ...articleNamed(document, wording)].join(DIVIDER)

/** The same within the article: "The road ahead · sentence 8 of 20". */
export function withinArticle(citation: Citation, document: Document, wording: Wording): string {
  const section = citation.section === null ? [] : [plainHeading(document, citation.section)]
  // A title that stands over the text as well is no section of it.
  const isTitle = foldText(citation.section ?? '') === foldText(document.metadata.title)
  return [...(isTitle ? [] : section), whereIs(document, citation.span, wording)].join(DIVIDER)
}

/** Which sentences a span is of, or what it is where that is none: "sentences 8–9 of 20", "photo caption". */
export function whereIs(document: Document, span: Span, { labels }: Wording): string {
  const found = whereaboutsOf(document, span)
  return found.kind === 'sentences' ? labels.sentencesOf(found, document.numbered) : labels.units[found.kind]
}

/** The same without how many there are: "sentence 8", "photo caption". */
export function unitName(document: Document, { span }: Pick<Sentence, 'span'>, { labels }: Wording): string {
  const found = whereaboutsOf(document, span)
  return found.kind === 'sentences' ? labels.sentences(found.from, found.to) : labels.units[found.kind]
}

/** A title longer than this is shortened at its end, in characters. */
const TITLE = 90

/** Which article it is: its title, then publisher and date as far as they are known. */
export function articleNamed(document: Pick<Document, 'metadata'>, wording: Wording): readonly string[] {
  return [shortTitle(document.metadata.title), ...published(document, wording)]
}

/** A title as it stands in a line of small print. */
export function shortTitle(title: string): string {
  const { text, cutAfter } = shorten({ text: title, marks: [], cutBefore: false, cutAfter: false }, TITLE)
  return cutAfter ? `${text} …` : text
}

/** Publisher and date, as far as they are known: "The Orr Post, 6 May 2024". */
export function published(document: Pick<Document, 'metadata'>, wording: Wording): readonly string[] {
  const { publisher, date } = document.metadata
  const parts = [publisher, date === null ? null : day(wording.locale, date)]
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? [] : [known.join(wording.locale.startsWith('zh') ? '，' : ', ')]
}
