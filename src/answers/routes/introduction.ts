import type { Library } from '../../search/library/library.ts'
import { parse } from '../../search/question/question.ts'
import { stem } from '../../search/words/stems.ts'
import { contains, type Span } from '../../text/span.ts'

/** Words that ask what somebody is, beside the name: "what is Ann Lee's job", "where does Ann Lee work". */
const JOB = new Set(
  'job jobs role roles title position profession occupation post office'.split(' ').map(stem),
)
const ASKS = [
  /^\W*who(?:['’]?s| is| are| was)\b/iu,
  /^\W*(?:what(?:['’]?s| is| was)|what (?:job|role|title|post|position) (?:does|did))\b/iu,
  /^\W*(?:where|what) (?:does|did) .*\b(?:work|do)\W*$/iu,
] as const

/**
 * Where the article says who somebody is, for "who is Ann Lee?" or "what is Ann Lee's job?"; nothing for any other
 * question.
 */
export function introduction(library: Library, text: string): readonly Span[] {
  const way = ASKS.findIndex((pattern) => pattern.test(text.trim()))
  if (way < 0) return []
  const all = parse(text).terms.filter(({ stop }) => !stop)
  const content = way === 0 ? all : all.filter((term) => !JOB.has(term.stem) && term.key !== 'work')
  if (content.length === 0 || content.length > 4) return []
  if (way === 1 && content.length === all.length) return []
  const lists = content.map(({ stem }) => library.cast.named.get(stem) ?? [])
  const meant = (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)))
  const person = meant.length === 1 ? library.annotations.people[meant[0] ?? -1] : undefined
  if (!person) return []
  const place = person.role ?? person.mentions.find(({ form }) => form === 'name')?.span
  const sentence = library.document.sentences.find(({ span }) => place && contains(span, place))
  return sentence ? [sentence.span] : []
}
