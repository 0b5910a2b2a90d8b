import { hull, type Span } from '../../text/span.ts'
import { CUE_VERBS } from '../../language/verb-forms.ts'
import type { Content } from '../contents/marks.ts'
import type { Frame } from '../quotations/frame.ts'
import type { Reading } from '../reading.ts'
import type { Polarity } from '../tags.ts'
import { tokensIn } from '../tokens.ts'
import type { Source } from './source-words.ts'
import { turnOf, type Turn } from './turn.ts'

interface Tagged {
  readonly frame: Frame
  readonly content: Content
  readonly cue: Span | null
  readonly source: Source | null
}

/** What must never be taken for plain saying. */
const TURNED: ReadonlySet<Polarity> = new Set(['denied', 'doubted', 'not said'])

/**
 * What a source does with a content by the tagger's mark, and the words that turn it round: the cue with the negation
 * before it, or all that goes before the content. A verb that denies is heard where the tagger does not hear it.
 */
export function taggedTurn(
  reading: Reading,
  tagged: Tagged,
): { readonly polarity: Polarity; readonly turn: Span | null } {
  const { content, cue, frame } = tagged
  const heard = cue ? heardIn(reading, tagged, cue) : null
  const polarity = content.polarity === 'said' ? (heard?.polarity ?? 'said') : content.polarity
  const from = heard?.from == null ? null : (reading.tokens[heard.from]?.start ?? null)
  if (cue && (polarity !== 'said' || from !== null))
    return { polarity, turn: hull(cue, { start: from ?? cue.start, end: cue.end }) }
  return { polarity, turn: TURNED.has(polarity) ? { start: frame.start, end: content.start } : null }
}

function heardIn({ tokens }: Reading, { content, source }: Tagged, cue: Span): Turn {
  const range = tokensIn(tokens, cue)
  const verb = tokens.slice(range.from, range.to).flatMap(({ low }) => CUE_VERBS.get(low) ?? [])[0]
  const at = tokensIn(tokens, content).from
  return turnOf(tokens, { ...range, ...(verb && { verb }), source: source && tokensIn(tokens, source) }, at)
}
