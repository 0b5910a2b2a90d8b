import type { Sentence } from '../../document/document.ts'
import { isPhotoCredit } from '../../document/naming.ts'
import type { Library } from '../../search/library/library.ts'
import { articleTopicOf } from '../../search/question/article-topic.ts'
import { parse } from '../../search/question/question.ts'
import { cut, type Span } from '../../text/span.ts'

/** Where the article tells of itself: its writers, its photo, its date, its publisher; nothing for any other question. */
export function aboutArticle(library: Library, text: string): readonly Span[] {
  const { sentences } = library.document
  switch (articleTopicOf(library, parse(text))) {
    case null:
      return []
    case 'writers':
      return credits(library)
        .filter((unit) => !isPhotoCredit(library.document, unit))
        .map(spanOf)
    case 'photo':
      return credits(library)
        .filter((unit) => isPhotoCredit(library.document, unit))
        .map(spanOf)
    case 'date':
      return sentences
        .filter((unit) => hasDay(library, unit))
        .slice(0, 1)
        .map(spanOf)
    case 'publisher':
      return sentences.filter(({ kind }) => kind === 'dateline' || kind === 'credit').map(spanOf)
  }
}

const spanOf = ({ span }: Sentence): Span => span

const credits = ({ document }: Library): readonly Sentence[] =>
  document.sentences.filter(({ kind }) => kind === 'credit')

/** A month and a year: "Dec. 16, 2015", "16 December 2015". */
const DAY =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\b\.?\s*(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:1[0-9]|20)\d\d\b/iu

const hasDay = ({ document }: Library, { span }: Sentence): boolean => DAY.test(cut(document.text, span))
