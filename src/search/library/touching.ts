import type { Statement } from '../../annotations/annotations.ts'
import { sentenceAt } from '../../document/sentence-at.ts'
import { overlap, type Span } from '../../text/span.ts'
import type { Library } from './library.ts'

/** The statements of each sentence, by the sentence's id; gathered once an article. */
const gathered = new WeakMap<Library, ReadonlyMap<number, readonly Statement[]>>()

/** The statements that share anything with a span, in the article's order, without looking through all of them. */
export function touching(library: Library, span: Span): readonly Statement[] {
  const bySentence = gathered.get(library) ?? gather(library)
  gathered.set(library, bySentence)
  const { sentences } = library.document
  const found = new Set<Statement>()
  for (let i = sentenceAt(library.document, span); i < sentences.length; i++) {
    const sentence = sentences[i]
    if (!sentence || sentence.span.start >= span.end) break
    for (const statement of bySentence.get(sentence.id) ?? []) {
      if (overlap(statement.span, span) > 0) found.add(statement)
    }
  }
  return [...found].sort((a, b) => a.id - b.id)
}

function gather({ annotations }: Library): ReadonlyMap<number, readonly Statement[]> {
  const bySentence = new Map<number, Statement[]>()
  for (const statement of annotations.statements) {
    for (const id of statement.sentences) {
      const before = bySentence.get(id)
      if (before) before.push(statement)
      else bySentence.set(id, [statement])
    }
  }
  return bySentence
}
