import type { Span } from './span.ts'

/** The two largest primes below 2 ** 26, each with a base: products stay whole numbers, and the pair is below 2 ** 52. */
const FIRST = { prime: 67_108_859, base: 1_000_003 }
const SECOND = { prime: 67_108_837, base: 999_983 }
const SHIFT = 2 ** 26

type Ring = typeof FIRST

/**
 * A number below 2 ** 52 that tells texts apart; nobody is kept from making two of the same. It is a polynomial in the
 * text's UTF-16 units (Karp and Rabin 1987), so that one pass finds a text of which only this and the length are known.
 */
export const fingerprint = (text: string): number => over(text, FIRST) * SHIFT + over(text, SECOND)

/** What is known of words that stood in a text: where, and their fingerprint. */
interface Remembered {
  readonly span: Span
  readonly print: number
}

/** Where those words stand in a text now, as near as can be to where they stood; null where they are no longer in it. */
export function findAgain(text: string, { span, print }: Remembered): Span | null {
  if (fingerprint(text.slice(span.start, span.end)) === print && span.end <= text.length) return span
  const length = span.end - span.start
  let found: number | null = null
  for (const start of startsOf(text, length, print))
    if (found === null || Math.abs(start - span.start) < Math.abs(found - span.start)) found = start
  return found === null ? null : { start: found, end: found + length }
}

function* startsOf(text: string, length: number, print: number): Generator<number> {
  if (length <= 0 || length > text.length) return
  const [first, second] = [rolling(text, length, FIRST), rolling(text, length, SECOND)]
  for (let start = 0; start + length <= text.length; start++)
    if (first(start) * SHIFT + second(start) === print) yield start
}

/** The value of each stretch of a length, asked for one start after the other. */
function rolling(text: string, length: number, ring: Ring): (start: number) => number {
  const { prime, base } = ring
  let power = 1
  for (let i = 0; i < length; i++) power = rest(power * base, prime)
  let value = over(text.slice(0, length), ring)
  return (start) => {
    if (start === 0) return value
    const gone = rest((text.charCodeAt(start - 1) + 1) * power, prime)
    value = rest(value * base + text.charCodeAt(start + length - 1) + 1 + prime - gone, prime)
    return value
  }
}

function over(text: string, { prime, base }: Ring): number {
  let value = 0
  for (let i = 0; i < text.length; i++) value = rest(value * base + text.charCodeAt(i) + 1, prime)
  return value
}

/**
 * What is left of a division, of whole numbers below 2 ** 47: `%` takes ten times as long for what has more than 32 bits.
 * It is exact, since a quotient below 2 ** 21 lies further from the next whole number than it is rounded.
 */
const rest = (value: number, prime: number): number => value - Math.floor(value / prime) * prime
