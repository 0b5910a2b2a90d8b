import type { Cue } from '../../cues/cue.ts'
import type { Frame, Item } from '../../quotations/frame.ts'
import { isQuote, type Stretch } from '../stretches.ts'

/** "that …" after a cue. */
export function thatClause(frame: Frame, cue: Cue, { from, to }: Stretch): Stretch | null {
  if (!cue.verb.frames.includes('t')) return null
  for (let i = from; i < Math.min(to, from + 22); i++) {
    const item = frame.items[i]
    if (item?.low === 'that' && item.tag !== 'DET') {
      const own = isDirect(frame, from) || cue.verb.frames.includes('o') || isQuote(frame.items[i + 1])
      return own ? { from: i, to } : null
    }
    if (endsBefore(item)) return null
  }
  return null
}

/** "acknowledged the church that stands there" has no clause of its own, "said on Monday that …" has. */
function isDirect(frame: Frame, from: number): boolean {
  const [first, second] = [frame.items[from], frame.items[from + 1]]
  return (
    !first ||
    first.low === 'that' ||
    !/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(first.tag) ||
    [first, second].some((item) => /(?:day|week|month|year)$/.test(item?.low ?? ''))
  )
}

/** A verb before which "that" must have come. */
const endsBefore = (item: Item | undefined): boolean =>
  !item?.named && !item?.low.endsWith('ing') && (item?.tag === 'VERB' || item?.tag === 'AUX')
