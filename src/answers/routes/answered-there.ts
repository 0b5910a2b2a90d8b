import type { Library } from '../../search/library/library.ts'
import { look } from '../../search/question/query.ts'
import { parse } from '../../search/question/question.ts'
import { askedThere } from '../../search/retrieval/asked-there.ts'
import { hull, type Span } from '../../text/span.ts'
import { isOnePassage } from '../decision/passages.ts'

/**
 * Where the article asks the same as was typed, in its own words, what it is answered with there: as much of the answer's
 * first paragraph as can be read at one look. Nothing for any other question.
 */
export function answeredThere(library: Library, asked: string): readonly Span[] {
  const exchange = askedThere(library, look(library, parse(asked)))
  const units = (exchange?.answer ?? []).flatMap((id) => library.document.sentences[id] ?? [])
  const beyond = units.findIndex((_, k) => k > 0 && !isOnePassage(units.slice(0, k + 1)))
  const shown = beyond < 0 ? units : units.slice(0, beyond)
  return shown.length > 0 ? [shown.map(({ span }) => span).reduce(hull)] : []
}
