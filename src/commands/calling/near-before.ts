import type { Answer } from '../../answers/answer.ts'
import { overlap, type Span } from '../../text/span.ts'
import type { Turn } from '../understand/understood.ts'

/**
 * A follow-up is mostly answered near what was shown before: how near, in characters, and of how many of the passages
 * shown.
 */
const NEAR_BEFORE = 400
const MOST_PASSAGES_BEFORE = 3
/** "and afterwards?", "who else?": the passage that was shown before is not meant. */
const ONWARD = /\b(?:after|afterwards?|then|next|later|else|others?|another|before that)\b/iu

/**
 * Where it is not certain that a passage answers a follow-up, its standing by what was shown before settles it. What
 * asks for more is not answered by the same passage again: the next one comes first.
 */
export function nearBefore(answer: Answer, previous: Turn): Answer {
  const shown = previous.cited.slice(0, MOST_PASSAGES_BEFORE)
  const [last] = shown
  if (answer.kind === 'nothing' || answer.about !== 'question' || !last) return answer
  const [best, next, ...others] = answer.citations
  if (!best) return answer
  const again = overlap(best.span, last) > 0 && previous.request.command === 'ask'
  const onward = again && next !== undefined && ONWARD.test(answer.asked)
  const citations = onward ? [next, best, ...others] : answer.citations
  const { span: first } = onward ? next : best
  if (!shown.some((span) => apart(first, span) <= NEAR_BEFORE)) return answer
  return again && !onward && answer.kind === 'unsure' && !POINTING.test(answer.asked)
    ? answer
    : { ...answer, kind: 'found', reason: 'answered', citations }
}
/** "when was that: …" asks about what was shown. */
const POINTING = /^[^:]{1,40}: /u

/** How many characters stand between two spans; negative where they share some. */
const apart = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end)
