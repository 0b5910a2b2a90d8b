import type { Polarity } from '../annotations/tags.ts'
import { randomOf, shuffled } from '../quiz/random.ts'
import type { Library } from '../search/library/library.ts'
import { cut, type Span } from '../text/span.ts'

/** Words of a quotation that stands by itself. */
const FEWEST = 6
/** What a quotation may be to be shown by itself: whoever demands or promises something has said these words. */
const SAYING: ReadonlySet<Polarity> = new Set(['said', 'demanded', 'promised'])

/**
 * The direct quotations of an article whose speaker it names, each once, in the order that a seed gives; none that its
 * speaker only asks or denies.
 */
export function quotationsInTurn(library: Library, seed: string): readonly Span[] {
  const { document, annotations } = library
  const seen = new Set<string>()
  const spans = annotations.statements.flatMap((statement): readonly Span[] => {
    const { kind, partial, spans, speaker, polarity, span } = statement
    const words = cut(document.text, span)
    const isWhole = kind === 'direct' && !partial && spans.length === 1 && speaker !== null
    if (!isWhole || !SAYING.has(polarity)) return []
    if (words.split(/\s+/u).length < FEWEST || seen.has(words)) return []
    seen.add(words)
    return [span]
  })
  return shuffled(spans, randomOf(seed))
}
