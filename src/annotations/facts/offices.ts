import type { Document } from '../../document/document.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Person } from '../annotations.ts'
import type { Loose } from './tidy.ts'

/** Who holds which office: the words of the office with the name beside them. */
export function offices(document: Document, people: readonly Person[]): readonly Loose[] {
  return people.flatMap((person): readonly Loose[] => {
    const { role } = person
    if (role === null || person.credit) return []
    const sentence = document.sentences.find((at) => contains(at.span, role))
    if (!sentence) return []
    const names = person.mentions.filter((mention) => mention.form === 'name')
    const beside = names.find((name) => isBeside(document.text, role, name.span))
    const span = beside ? join(role, beside.span) : role
    return [{ kind: 'office', span, sentence: sentence.id }]
  })
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** Whether nothing but a comma, an article or a blank stands between. */
function isBeside(text: string, a: Span, b: Span): boolean {
  const gap = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return gap.length <= 8 && /^(?:,?\s*(?:an?\s|the\s)?)$/u.test(gap)
}
