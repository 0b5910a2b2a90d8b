import { CUE_VERBS } from '../../language/verbs/verb-forms.ts'
import type { ArticleReading } from '../reading.ts'
import { tokensIn } from '../tokens.ts'
import type { StatementDraft } from './draft.ts'

const MINDS = /^(?:think|believe|know|feel|hope|fear|wish|expect|suppose|guess|want)$/

/**
 * Whether a report in the reporter's own words is but the opinion of whoever writes: "I think it is old", "I ask you to
 * vote". What they told others once is a report: "I asked her when she would retire".
 */
export function isOwnOpinion(
  { tokens, labels }: ArticleReading,
  { kind, source, cue, frame, spans }: StatementDraft,
): boolean {
  if (kind !== 'reported' || labels.transcript || !/^(?:i|we)$/.test(source?.head ?? '') || !source)
    return false
  const quoted = frame.items.some(
    ({ quotation }) =>
      quotation && quotation.outer.start <= source.start && source.end <= quotation.outer.end,
  )
  if (quoted) return false
  const until = Math.min(cue?.end ?? Infinity, spans[0]?.start ?? Infinity)
  const { from, to } = tokensIn(tokens, { start: source.end, end: Math.max(source.end, until) })
  const words = tokens.slice(from, to)
  const verb = words.flatMap(({ low }) => CUE_VERBS.get(low) ?? [])[0]
  if (!verb) return false
  const past =
    verb.form === 'past' || words.some(({ low }) => /^(?:did|didn't|had|have|'ve|'d|haven't)$/.test(low))
  return MINDS.test(verb.lemma) || !past
}
