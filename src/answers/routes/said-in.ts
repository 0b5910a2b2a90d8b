import type { Statement } from '../../annotations/annotations.ts'
import type { Library } from '../../search/library/library.ts'
import { touching } from '../../search/library/touching.ts'
import { overlap, type Span } from '../../text/span.ts'

/** What a sentence says, and whose words it is: a statement, or the reporter's own sentence. */
interface Said {
  readonly span: Span
  readonly statement: Statement | null
}

/** The statement that takes up most of a sentence, or the sentence itself; a few quoted words in it are none. */
export function saidIn(library: Library, id: number): Said | null {
  const sentence = library.document.sentences[id]
  if (!sentence) return null
  let statement: Statement | null = null
  let most = 0
  for (const one of touching(library, sentence.span)) {
    const shared = one.partial ? 0 : overlap(one.span, sentence.span)
    if (shared > most) [statement, most] = [one, shared]
  }
  return { span: statement?.span ?? sentence.span, statement }
}
