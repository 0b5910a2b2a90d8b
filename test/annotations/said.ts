import { annotate } from '../../src/annotations/annotate.ts'
import { type Annotations, speakersOf } from '../../src/annotations/annotations.ts'
import type { Document } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read.ts'
import { cut } from '../../src/text/span.ts'
import { noMetadata } from '../no-metadata.ts'

/** An article of these words, read and annotated. */
export function read(text: string): { readonly document: Document; readonly annotations: Annotations } {
  const document = readDocument({ id: 'a', metadata: noMetadata, text })
  return { document, annotations: annotate(document) }
}

/** What is said in a text: `"words" Speaker` for a quotation, `words / Speaker` for a report; parts joined by "…", speakers by "and". */
export function said(text: string): readonly string[] {
  const { document, annotations } = read(text)
  return annotations.statements.map((statement) => {
    const words = statement.spans.map((span) => cut(document.text, span)).join(' … ')
    const names = speakersOf(statement).map((id) => annotations.people[id]?.name ?? '?')
    const speaker = names.length === 0 ? 'nobody' : names.join(' and ')
    return statement.kind === 'direct' ? `"${words}" ${speaker}` : `${words} / ${speaker}`
  })
}
