import type { Document } from '../../document/document.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Person } from '../annotations.ts'
import type { Loose } from './tidy.ts'

/** Who holds which office: the words of the office with the name beside them. */
export function offices(document: Document, people: readonly Person[]): readonly Loose[] {
  const held = people.flatMap(({ role, credit, mentions }) =>
    role === null || credit ? [] : [{ role, mentions }],
  )
  const inOrder = held.toSorted((a, b) => a.role.start - b.role.start)
  let at = 0
  return inOrder.flatMap(({ role, mentions }): readonly Loose[] => {
    while ((document.sentences[at]?.span.end ?? Infinity) <= role.start) at++
    const sentence = document.sentences[at]
    if (!sentence || !contains(sentence.span, role)) return []
    const beside = mentions.find(({ span, form }) => form === 'name' && isBeside(document.text, role, span))
    const span = beside && contains(sentence.span, beside.span) ? join(role, beside.span) : role
    return [{ kind: 'office', span, sentence: sentence.id }]
  })
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** Whether nothing but a comma, an article or a blank stands between. */
function isBeside(text: string, a: Span, b: Span): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)]
  return to - from <= 8 && /^(?:,?\s*(?:an?\s|the\s)?)$/u.test(text.slice(from, to))
}
