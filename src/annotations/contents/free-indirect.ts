import type { Draft } from './draft.ts'
import type { Frame } from '../quotations/frame.ts'
import type { Reading } from '../reading.ts'

/** How many sentences may wait for the cue that comes after them. */
const MOST = 3
/** What ought to be, which a reporter does not say for himself. */
const OUGHT = /^(?:should|must|ought|shall|need|needs)$/
/** What was: a story is told, not an opinion. */
const TOLD = /^(?:was|were|had|did|said|told)$/

/**
 * Sentences that head a section or a paragraph and wait for the cue of the next: "Roads are for everyone. Their care
 * should be shared. Towns should pay, the mayor said." Adds them to the drafts, as reported, in order of the text.
 */
export function freeIndirect(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const byFrame = Map.groupBy(drafts, (draft) => draft.frame)
  const found: Draft[] = []
  for (const frame of reading.frames) {
    const own = byFrame.get(frame) ?? []
    const trailing = own[0]
    if (trailing && endsWithCue(frame, trailing))
      found.push(...waiting(reading, { frame, trailing, byFrame }))
    found.push(...own)
  }
  return found
}

/** Whether a reported statement begins its sentence and its cue follows. */
const endsWithCue = (frame: Frame, { kind, spans, cue }: Draft): boolean =>
  kind === 'reported' &&
  spans.length === 1 &&
  spans[0]?.start === frame.start &&
  cue !== null &&
  cue.start > frame.start &&
  hasOught(frame)

const hasOught = (frame: Frame): boolean => frame.items.some((item) => OUGHT.test(item.low))

interface Place {
  readonly frame: Frame
  readonly trailing: Draft
  readonly byFrame: ReadonlyMap<Frame, readonly Draft[]>
}

function waiting(reading: Reading, { frame, trailing, byFrame }: Place): readonly Draft[] {
  const found: Frame[] = []
  for (let id = frame.id - 1; id >= 0 && found.length <= MOST; id--) {
    const before = reading.frames[id]
    if (!before?.prose || before.paragraph !== frame.paragraph) break
    if (byFrame.has(before) || !isOpinion(before)) return []
    found.unshift(before)
  }
  if (found.length === 0 || found.length > MOST || !found.some(hasOught)) return []
  return found.map((waits) => ({
    ...trailing,
    frame: waits,
    spans: [sentenceSpan(waits)],
    quotations: [],
    follows: trailing,
  }))
}

/** A sentence without names, quotations and past tense. */
const isOpinion = (frame: Frame): boolean =>
  frame.items.length < 30 &&
  frame.items.every((item) => !item.quotation && !item.named && !TOLD.test(item.low))

const sentenceSpan = (frame: Frame) => ({ start: frame.start, end: frame.end })
