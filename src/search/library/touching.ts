import type { Statement } from '../../annotations/annotations.ts'
import { overlap, type Span } from '../../text/span.ts'
import { SpanIndex } from '../../text/span-index.ts'
import type { Library } from './library.ts'

/** The statements of an article by their places; gathered once. */
const gathered = new WeakMap<Library, SpanIndex<Statement>>()

/** The statements that share anything with a span, in the article's order, without looking through all of them. */
export function touching(library: Library, span: Span): readonly Statement[] {
  const known = gathered.get(library) ?? new SpanIndex(library.annotations.statements, ({ span }) => [span])
  gathered.set(library, known)
  return known.near(span).filter((statement) => overlap(statement.span, span) > 0)
}
