import type { Span } from '../../../text/span.ts'
import type { Token } from '../../tokens.ts'

/** What stands between a point's mark and its words: "first,", "and third,". */
const LEAD =
  /^(?:and|first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|fifthly|sixth|seventh|finally|lastly|,|;)$/u

/**
 * The points that an announcement lists after its colon, divided by semicolons, or by commas where that gives as many
 * as it announces. Empty where it lists none, or not that many.
 *
 *     "Bell made two proposals: first, a bus; and second, a park." //=> "a bus", "a park"
 */
export function inlinePoints(sentence: readonly Token[], count: number | null): readonly Span[] {
  const colon = sentence.findIndex((token) => token.text === ':')
  if (colon < 0) return []
  const rest = sentence.slice(colon + 1)
  const bySemicolon = divide(rest, (token) => token.text === ';')
  const fits = bySemicolon.length > 1 && (count === null || bySemicolon.length === count)
  if (fits) return bySemicolon
  const byComma = divide(rest, (token) => token.text === ',' || token.low === 'and')
  return byComma.length === count ? byComma : []
}

function divide(tokens: readonly Token[], divides: (token: Token) => boolean): readonly Span[] {
  const points: Token[][] = [[]]
  for (const token of tokens) {
    if (divides(token)) points.push([])
    else points.at(-1)?.push(token)
  }
  return points.flatMap((point) => spanOf(point))
}

function spanOf(point: readonly Token[]): readonly Span[] {
  const words = point.slice(point.findIndex((token) => !LEAD.test(token.low)))
  const first = words.find((token) => token.tag !== 'PUNCT')
  const last = words.findLast((token) => token.tag !== 'PUNCT')
  return first && last ? [{ start: first.start, end: last.end }] : []
}
