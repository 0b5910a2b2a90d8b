import { ATTITUDES } from '../../language/verbs/verb-forms.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Span } from '../../text/span.ts'
import type { Frame } from '../quotations/frame.ts'

/** The most characters between a verb and its object. */
const APART = 2

/**
 * A content with the verb that tells what somebody thinks of it, where it stands right before: "[welcomed the bridge]";
 * alone it would be no statement. Other contents stay as they are.
 */
export function withAttitude({ items }: Frame, cue: Span | null, { start, end }: Span): Span {
  if (!cue || start < cue.end || start - cue.end > APART) return { start, end }
  const verb = items[firstFrom(items, (item) => item.end < cue.end)]
  return verb && ATTITUDES.has(verb.low) ? { start: verb.start, end } : { start, end }
}
