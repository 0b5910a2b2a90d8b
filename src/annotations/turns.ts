import type { Draft } from './drafts.ts'
import type { Frame } from './frames.ts'
import type { Quotation } from './quotation-marks.ts'

/** A quotation of fewer words, alone in a frame, is rather a title than somebody going on. */
const SHORT = 12

/**
 * Gives quotations that have no cue of their own to whoever is speaking: "A," he said. "B." — and the next paragraph
 * when it is one more quotation. Returns the drafts with those, in order of the text.
 */
export function continued(
  frames: readonly Frame[],
  drafts: ReadonlyMap<Frame, readonly Draft[]>,
): readonly Draft[] {
  const found: Draft[] = []
  let speaking: Draft | null = null
  let last: Frame | null = null
  for (const frame of frames) {
    const own = drafts.get(frame) ?? []
    found.push(...own)
    const bare = own.length === 0 ? bareQuotations(frame) : []
    if (bare.length > 0 && speaking && last && goesOn(speaking, last, frame)) {
      const draft: Draft = {
        ...speaking,
        kind: 'direct',
        spans: bare.map((quotation) => quotation.span),
        quotations: bare,
        frame,
        within: null,
        follows: speaking,
      }
      found.push(draft)
      speaking = draft
    } else if (frame.prose) speaking = own.findLast((draft) => draft.within === null) ?? null
    if (frame.prose) last = frame
  }
  return found
}

/** The quotations of a frame that is nothing else. */
function bareQuotations(frame: Frame): readonly Quotation[] {
  if (frame.items.some((item) => !item.quotation && /[\p{L}\p{N}]/u.test(item.text))) return []
  return frame.items.flatMap((item) =>
    item.quotation && item.end - item.start > SHORT ? [item.quotation] : [],
  )
}

/** In the same paragraph a quotation goes on; in the next one, too, since nobody else is announced. */
const goesOn = (speaking: Draft, last: Frame, frame: Frame): boolean =>
  speaking.frame === last && (frame.paragraph === last.paragraph || frame.paragraph === last.paragraph + 1)
