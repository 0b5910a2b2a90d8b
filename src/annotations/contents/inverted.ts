import { deniedFrom, isAsked, isBehindAuxiliary } from '../cues/inverted-question.ts'
import type { ArticleReading } from '../reading.ts'
import { tokensIn, type Token } from '../tokens.ts'
import type { StatementDraft } from './draft.ts'

/** Words that open a question by which even quoted words are in doubt: "did she say …", not "why did she say …". */
const DOUBTING = /^(?:do|does|did|has|have|is|are|was|were|can|could|will|would|should|may|might)(?:n't)?$/
const SUPPOSING = /^(?:had|should|were)$/

/**
 * Drafts without those that are only asked about ("Did she say that …?") or supposed ("Had she said that …"); what an
 * inverted clause denies ("Nor did she say that …") is not said.
 */
export const withoutAsked = (
  reading: ArticleReading,
  drafts: readonly StatementDraft[],
): readonly StatementDraft[] => drafts.flatMap((draft) => uttered(reading, draft) ?? [])

function uttered({ tokens }: ArticleReading, draft: StatementDraft): StatementDraft | null {
  const { source, cue } = draft
  if (!source || !cue || cue.start < source.start) return draft
  const { from } = tokensIn(tokens, source)
  if (!isBehindAuxiliary(tokens, from)) return draft
  if (isDoubtful(tokens, from, draft.kind)) return null
  const denied = tokens[deniedFrom(tokens, from) ?? -1]
  return denied && draft.kind === 'reported'
    ? { ...draft, polarity: 'not said', turn: { start: denied.start, end: cue.end } }
    : draft
}

/** Whether it is not told that what an inverted clause speaks of was said; its subject begins at a token. */
function isDoubtful(tokens: readonly Token[], subject: number, kind: StatementDraft['kind']): boolean {
  const [before, auxiliary] = [tokens[subject - 2], tokens[subject - 1]]
  const opens = before?.sentence !== auxiliary?.sentence || !/^\p{L}/u.test(before?.text ?? '')
  const asked = isAsked(tokens, subject)
  if (kind === 'direct') return asked && opens && DOUBTING.test(auxiliary?.low ?? '')
  return asked || (opens && SUPPOSING.test(auxiliary?.low ?? ''))
}
