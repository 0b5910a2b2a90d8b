import { WISHING_CUES } from '../../language/verbs/verb-forms.ts'
import type { Token } from '../tokens.ts'

/** How many words stand at most between a wish and what somebody else is to do. */
const OBJECT = 5

/** "wanted [her] to become a teacher", but not "wanted money" and "wanted to go": what somebody else is to do. */
export function isWish(tokens: readonly Token[], verb: number): boolean {
  if (!WISHING_CUES.has(tokens[verb]?.low ?? '') || tokens[verb + 1]?.low === 'to') return false
  for (let at = verb + 2; at <= verb + OBJECT; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(before?.tag ?? '')) return false
    if (token?.low === 'to') return tokens[at + 1]?.tag === 'VERB'
  }
  return false
}
