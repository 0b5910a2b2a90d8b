import type { Mention } from '../../annotations/annotations.ts'
import { askedDetail } from '../../search/question/asked-detail.ts'
import type { Library } from '../../search/library/library.ts'
import { contains, type Span } from '../../text/span.ts'

/** What stands right before or right after a mention and tells the detail of nobody else. */
const SHAPES = {
  age: {
    before: /\b\d{1,3}-year-old(?: [\p{L}-]+){0,3} $/u,
    after: /^(?:, (?:aged )?\d{1,3}(?=[,.;])| \(\d{1,3}\)| (?:is|was|turned) \d{1,3}(?: years old\b|[,.;]))/u,
  },
  origin: {
    before: /(?:^|[.!?]["”]? )(?:Originally from|Born in|Hailing from|A native of) \p{Lu}[\p{L} .’'-]*, $/u,
    after:
      /^(?:,? who|,)?(?: (?:is|was))?(?: originally from| (?:comes|came|hails|hailed) from| born in|,? a native of) \p{Lu}/u,
  },
} as const

/** Where the article tells how old somebody is, or where they are from; nothing for any other question. */
export function detail(library: Library, text: string): readonly Span[] {
  const asked = askedDetail(library, text)
  if (!asked) return []
  const { before, after } = SHAPES[asked.detail]
  const { document } = library
  const told = ({ span }: Mention): boolean => {
    const sentence = document.sentences.find((one) => contains(one.span, span))
    if (!sentence) return false
    return (
      before.test(document.text.slice(sentence.span.start, span.start)) ||
      after.test(document.text.slice(span.end, sentence.span.end))
    )
  }
  const mention = asked.person.mentions.find(told)
  const sentence = document.sentences.find(({ span }) => mention && contains(span, mention.span))
  return sentence ? [sentence.span] : []
}
