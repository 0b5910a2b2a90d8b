import type { Token } from '../../tokens.ts'
import type { SourceMark } from '../tagged/marks.ts'

/** How far a content is followed, in words. */
const MOST_CONTENT_WORDS = 60

/** Past whom it is told to, "that" and marks: "told me that", "said, '". */
export function contentStart(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && /^(?:me|us|him|them|that|so|[,:'‘’"“])$/u.test(tokens[at]?.low ?? '')) at++
  // "told her the road was shut", but not "told her officers".
  if (tokens[at]?.low === 'her' && /^(?:DET|PRON)$/.test(tokens[at + 1]?.tag ?? '')) at++
  return tokens[at - 1]?.low === 'that' ? at : (pastThat(tokens, at, end) ?? at)
}

/** How many words may stand before "that": "told the workers in December that". */
const BEFORE = 7

/** The word after a "that" before which no clause begins; null where there is none. */
function pastThat(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + BEFORE); at++) {
    const token = tokens[at]
    if (!token || /^(?:VERB|AUX|PUNCT)$/.test(token.tag)) return null
    if (
      token.low === 'that' &&
      token.tag !== 'DET' &&
      at > from &&
      !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')
    )
      return at + 1
  }
  return null
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly sources: readonly SourceMark[]
}

/** Where an inner content ends: at a semicolon, where another clause begins with a subject of its own, or with the whole. */
export function innerContentEnd(tokens: readonly Token[], { from, to, sources }: Stretch): number {
  let at = from + 1
  for (; at < Math.min(to, from + MOST_CONTENT_WORDS); at++) {
    const token = tokens[at]
    if (!token || /^[;?!]$/.test(token.text) || isJoint(tokens, at, sources)) break
  }
  while (at > from && /^(?:[.,:;?!'’"”“‘]|--|[—–―-])$/u.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

/** ", and she …", "but the mayor …", ", and left": another clause begins. */
function isJoint(tokens: readonly Token[], at: number, sources: readonly SourceMark[]): boolean {
  const next = tokens[at + 1]
  if (!next || !/^(?:and|but|so)$/.test(tokens[at]?.low ?? '')) return false
  // "and that the plates were cracked" goes on, "and that is why" does not.
  const isThat = next.low === 'that' && !/^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? '')
  if (isThat) return false
  const hasSubject = SUBJECT.test(next.low) || sources.some((one) => one.start === next.start)
  return hasSubject || (tokens[at - 1]?.text === ',' && /^(?:AUX|VERB)$/.test(next.tag))
}

const SUBJECT = /^(?:i|we|he|she|they|it|there|you|that|this)$/
