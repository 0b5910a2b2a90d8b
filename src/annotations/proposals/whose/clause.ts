import type { Statement } from '../../annotations.ts'
import type { Token } from '../../tokens.ts'

const MODAL = /^(?:will|would|'ll|'d|shall|must|should|may|can|could|ought|wo|won't|wouldn't|shan't)$/u
/** How many words of a clause are looked through for its verb, and back from a verb for what joins it. */
const REACH = 12
/** By these a verb within a report stands in its time: "said that the town had offered". */
const REPORTED = /^(?:had|would|will|'d|'ll)$/u

/** "the bus will run", "would report by May": words that are a clause of their own, with a verb that tells a duty or a plan. */
export function isOwnClause(words: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const word = words[at]
    if (!word || word.start >= end || /^[;:.,]$/u.test(word.text)) return false
    if (MODAL.test(word.low)) return true
    if (word.tag === 'VERB' || word.tag === 'AUX' || word.low === 'to') return false
  }
  return false
}

/** What may stand between a subject and its verb: "has since [asked]"; not "plenty". */
const isIdle = (word: Token | undefined): boolean =>
  word !== undefined &&
  (/^(?:AUX|PART)$/u.test(word.tag) ||
    /^(?:also|then|since|now|later|once|again|already)$|ly$/u.test(word.low))

/**
 * Whether a verb has no subject in the words of a statement that it stands in: it opens them ("was said to have
 * [suggested] a bus"), or goes on where they end ("said it was late and [asked] for a bus").
 */
export function isShared(words: readonly Token[], verb: number, { kind, span, cue }: Statement): boolean {
  if (kind === 'direct') return false
  let at = verb - 1
  while (at >= verb - REACH && isIdle(words[at])) at--
  const before = words[at]
  if (!before || before.start < span.start) return true
  const goesOn = /^(?:and|but)$/u.test(before.low) && cue !== null && cue.end <= span.start
  return goesOn && !words.slice(at + 1, verb).some(({ low }) => REPORTED.test(low))
}
