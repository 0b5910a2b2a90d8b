import type { Token } from '../tokens.ts'
import type { SourceMark } from './marks.ts'

/** How far a content is followed, in words. */
const REACH = 60

/** Past whom it is told to, "that" and marks: "told me that", "said, '". */
export function contentStart(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && /^(?:me|us|him|them|that|so|[,:'‘’"“])$/u.test(tokens[at]?.low ?? '')) at++
  return at
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly sources: readonly SourceMark[]
}

/** Where an inner content ends: at a semicolon, where another clause begins with a subject of its own, or with the whole. */
export function contentEnd(tokens: readonly Token[], { from, to, sources }: Stretch): number {
  let at = from + 1
  for (; at < Math.min(to, from + REACH); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || /^[;?!]$/.test(token.text)) break
    const joins = /^(?:and|but|so)$/.test(token.low)
    const subject =
      joins && next && (SUBJECT.test(next.low) || sources.some((one) => one.start === next.start))
    const verb = joins && tokens[at - 1]?.text === ',' && /^(?:AUX|VERB)$/.test(next?.tag ?? '')
    if (subject || verb) break
  }
  while (at > from && /^(?:[.,:;?!'’"”“‘]|--|[—–―-])$/u.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

const SUBJECT = /^(?:i|we|he|she|they|it|there|you|that|this)$/
