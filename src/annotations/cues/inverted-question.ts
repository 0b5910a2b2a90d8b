import { NEGATIONS } from '../../language/negations.ts'
import type { Token } from '../tokens.ts'

const AUXILIARY =
  /^(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would|shall|should|may|might|must|n't|(?:do|does|did|has|have|had|is|are|was|were|could|would|should)n't)$/
/** What may stand before an auxiliary that opens a question. */
const OPENING =
  /^(?:[^\p{L}\p{N}]+|who|whom|what|why|how|when|where|which|and|but|so|or|then|nor|neither|never|once|time)$/u
/** How far a question's mark, and the words that deny it, are looked for. */
const QUESTION_REACH = 60
const DENIAL_REACH = 6

/** Whether the subject that begins at a token stands behind its auxiliary: "did [Ann Lee] say", "why had [she] said". */
export function isBehindAuxiliary(tokens: readonly Token[], subject: number): boolean {
  const [before, auxiliary] = [tokens[subject - 2], tokens[subject - 1]]
  const { sentence } = tokens[subject] ?? {}
  if (auxiliary?.sentence !== sentence || !AUXILIARY.test(auxiliary?.low ?? '')) return false
  return before?.sentence !== sentence || OPENING.test(before?.low ?? '')
}

/** Whether a question mark ends what stands behind a token, before any other such mark. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  const rest = tokens
    .slice(at, at + QUESTION_REACH)
    .filter(({ sentence }) => sentence === tokens[at]?.sentence)
  return rest.find(({ text }) => /^[.?!;]$/.test(text))?.text === '?'
}

/** Where the words begin that deny an inverted clause: "nor did [she] say"; null where none do. */
export function deniedFrom(tokens: readonly Token[], subject: number): number | null {
  const { sentence } = tokens[subject] ?? {}
  for (let at = subject - 2; at >= subject - DENIAL_REACH && tokens[at]?.sentence === sentence; at--) {
    const { low, text } = tokens[at] ?? { low: '', text: ',' }
    if (NEGATIONS.has(low)) return at
    if (/^[,;:]$/.test(text)) return null
  }
  return null
}
