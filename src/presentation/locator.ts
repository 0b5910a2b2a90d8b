import type { Citation } from '../answers/answer.ts'
import type { Document } from '../document/document.ts'
import { plainHeading } from './headings.ts'
import { day } from './plurals.ts'
import type { Wording } from './wording.ts'

/** What stands between the parts of a line of small print. */
export const DIVIDER = ' · '

/** Where a passage stands: "The road ahead · sentence 8 of 20 · The Orr Post, 6 May 2024". */
export function locator(citation: Citation, document: Document, wording: Wording): string {
  const section = citation.section === null ? [] : [plainHeading(document, citation.section)]
  const place = wording.labels.sentenceOf(citation.sentence, citation.sentences)
  return [...section, place, ...published(document, wording)].join(DIVIDER)
}

/** Publisher and date, as far as they are known: "The Orr Post, 6 May 2024". */
export function published(document: Pick<Document, 'facts'>, wording: Wording): readonly string[] {
  const { publisher, date } = document.facts
  const parts = [publisher, date === null ? null : day(wording.locale, date)]
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? [] : [known.join(wording.locale.startsWith('zh') ? '，' : ', ')]
}
