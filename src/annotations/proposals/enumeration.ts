import type { Span } from '../../text/span.ts'
import type { Token } from '../tokens.ts'
import { coreSpan } from './core/core-span.ts'

const POINT =
  /^(?:first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|fifthly|sixth|seventh|eighth|ninth|tenth|finally|lastly)$/u

/**
 * What stands after "First," at the head of a sentence, be it quoted, or null.
 * `Second, all towns should share their data, she said.` gives "all towns should share their data".
 */
export function enumerated(sentence: readonly Token[]): Span | null {
  const at = /^["“”]$/u.test(sentence[0]?.text ?? '') ? 1 : 0
  if (!POINT.test(sentence[at]?.low ?? '')) return null
  const after = sentence[at + 1]?.text
  return after === ',' || after === ':' ? coreSpan(sentence, at + 2) : null
}
