import type { Statement } from '../../annotations/annotations.ts'
import { overlap, type Span } from '../../text/span.ts'
import { SpanIndex } from '../../text/span-index.ts'
import type { Library } from './library.ts'

/** The statements that share anything with a span, in the article's order, without looking through all of them. */
export function touching(library: Library, span: Span): readonly Statement[] {
  const { annotations, derived } = library
  derived.statements ??= new SpanIndex(annotations.statements, ({ span }) => [span])
  return derived.statements.near(span).filter((statement) => overlap(statement.span, span) > 0)
}
