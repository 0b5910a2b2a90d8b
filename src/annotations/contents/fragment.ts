import { firstFrom } from '../../text/first-from.ts'
import type { Span } from '../../text/span.ts'
import type { Item } from '../quotations/frame.ts'
import type { StatementDraft } from './draft.ts'

/** The longest content that may be a fragment, in characters. */
const LONGEST_FRAGMENT = 200
/** The most characters between a verb and what it governs: a preposition. */
const BETWEEN = 12

/**
 * Whether what is reported cannot be read without the verb before it: no clause, but what the verb governs.
 *
 *     'He compared [the sea to a road].' //=> true
 *     'He said [the sea is a road].' //=> false
 */
export function isFragment({ kind, cue, spans, frame }: StatementDraft): boolean {
  const [span] = spans
  if (kind !== 'reported' || cue === null || span === undefined || spans.length > 1) return false
  const adjoins = cue.end <= span.start && span.start - cue.end <= BETWEEN
  return adjoins && span.end - span.start <= LONGEST_FRAGMENT && !mayBeClause(frame.items, span)
}

/** Has a finite verb, or stands within a quotation, whose words are not looked at. */
function mayBeClause(items: readonly Item[], { start, end }: Span): boolean {
  const first = firstFrom(items, (item) => item.start < start)
  let at = first
  for (let item = items[at]; item && item.end <= end; item = items[++at])
    if (isFinite(item, items[at - 1])) return true
  return at === first
}

/** "mends", "was"; not "to mend", "mending". */
const isFinite = ({ tag, low, quotation }: Item, before: Item | undefined): boolean =>
  quotation === null && (tag === 'AUX' || (tag === 'VERB' && !low.endsWith('ing'))) && before?.low !== 'to'
