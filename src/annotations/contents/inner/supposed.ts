import { isBehindAuxiliary } from '../../cues/inverted-question.ts'
import type { Token } from '../../tokens.ts'

/** "what he says", "if they ask", "she might claim", "why did she say": nobody is told to say it. */
export const isSupposed = (tokens: readonly Token[], subject: number, verb: number): boolean => {
  const before = tokens[subject - 1]
  return (
    (before?.sentence === tokens[subject]?.sentence &&
      (SUPPOSING.test(before?.low ?? '') || isBehindAuxiliary(tokens, subject))) ||
    isModal(tokens, verb)
  )
}

/** "might claim", "to say": words before a verb by which it may never have been said. */
function isModal(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '')) {
    if (/^(?:to|would|could|can|may|might|should|will)$/.test(tokens[at]?.low ?? '')) return true
    at--
  }
  return false
}

const SUPPOSING = /^(?:what|if|whether|when|because|as|which|who|where|how|why|than|once|until|unless)$/

/** Where the subject of a passive begins, or its first verb where it has none: "[we] were told", "[when] asked". */
export function passiveSubject(tokens: readonly Token[], from: number, verb: number): number {
  let at = verb
  while (at > from && /^(?:AUX|ADV|PART)$/.test(tokens[at - 1]?.tag ?? '')) at--
  while (
    at > from &&
    /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(tokens[at - 1]?.tag ?? '') &&
    !SUPPOSING.test(tokens[at - 1]?.low ?? '')
  )
    at--
  return at
}
