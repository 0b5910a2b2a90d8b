import type { Cue } from '../cues/cue.ts'
import type { Frame, Item } from '../quotations/frame.ts'

/** Items `from` to `to` (exclusive) of a frame. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** One of the cues of a frame. */
export interface CuePlace {
  readonly frame: Frame
  readonly cues: readonly Cue[]
  readonly at: number
}

/** How many items a content is followed, so that an endless sentence costs no more than a long one. */
export const MOST_CONTENT_ITEMS = 300

export const isQuote = (item: Item | undefined): boolean => item !== undefined && item.quotation !== null

/** Whether an item is the heart of a clause: a verb, "'s" after a pronoun, or a quotation that may hold one. */
export const isFinite = (item: Item, before: Item | undefined): boolean =>
  item.quotation !== null ||
  item.tag === 'VERB' ||
  item.tag === 'AUX' ||
  (/^'(?:s|re|ve|d|ll|m)$/.test(item.low) && before?.tag === 'PRON')

/** Whether a stretch, as far as it is followed, holds a clause. */
export const hasClause = (frame: Frame, { from, to }: Stretch): boolean =>
  frame.items
    .slice(from, Math.min(to, from + MOST_CONTENT_ITEMS))
    .some((item, i) => isFinite(item, frame.items[from + i - 1]))
