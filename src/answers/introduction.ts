import type { Library } from '../search/library.ts'
import { parse } from '../search/question.ts'
import { contains, type Span } from '../text/span.ts'

/** Where the article says who somebody is, for "who is Ann Lee?"; nothing for any other question. */
export function introduction(library: Library, text: string): readonly Span[] {
  const { terms, wanted } = parse(text)
  const content = terms.filter(({ stop }) => !stop)
  if (wanted !== 'person' || content.length === 0 || content.length > 4) return []
  if (!/^\W*who(?:['’]?s| is| are| was)\b/iu.test(text.trim())) return []
  const lists = content.map(({ stem }) => library.cast.named.get(stem) ?? [])
  const meant = (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)))
  const person = meant.length === 1 ? library.annotations.people[meant[0] ?? -1] : undefined
  if (!person) return []
  const place = person.role ?? person.mentions.find(({ form }) => form === 'name')?.span
  const sentence = library.document.sentences.find(({ span }) => place && contains(span, place))
  return sentence ? [sentence.span] : []
}
