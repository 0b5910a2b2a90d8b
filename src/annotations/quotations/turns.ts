import { contains } from '../../text/span.ts'
import { SpanIndex } from '../../text/span-index.ts'
import { cuesOf } from '../cues/cues.ts'
import type { StatementDraft } from '../contents/draft.ts'
import type { Frame } from './frame.ts'
import { announcedByColon } from './loose-cues.ts'
import type { Quotation } from './quotation-marks.ts'
import { signedBelow } from './signed.ts'
import type { ArticleReading } from '../reading.ts'
import type { Stretch } from '../contents/stretches.ts'
import type { SpeechSource } from '../cues/sources/source-words.ts'

/** The most characters of a quotation that, alone in its paragraph, is rather a heading than somebody going on. */
const SHORT_QUOTATION = 40

/** Whose turn it is at a frame's end, and whether the frame gives it to the next paragraph ("Lee said:"). */
interface Speaking {
  readonly draft: StatementDraft
  readonly frame: Frame
  readonly open: boolean
  /** Has said something already, so that more is a continuation. */
  readonly said: boolean
}

/**
 * Gives quotations that have no cue of their own to whoever is speaking: "A," he said. "B." — he agreed. "B." —
 * he said: (new paragraph) "B." — and a next paragraph that is one more quotation; likewise a report in the same
 * paragraph that names no source ("The bridge was old, she said. It would fall."). What somebody's words report of others
 * changes nothing in that. All drafts, frame by frame.
 */
export function continued(
  reading: ArticleReading,
  drafts: ReadonlyMap<Frame, readonly StatementDraft[]>,
): readonly StatementDraft[] {
  const found: StatementDraft[] = []
  let speaking: Speaking | null = null
  for (const [at, frame] of reading.frames.entries()) {
    const all = drafts.get(frame) ?? []
    const places = new SpanIndex(all, ({ spans }) => spans)
    const isInner = (one: StatementDraft): boolean =>
      one.cue !== null && places.near(one.cue).some((outer) => holds(outer, one))
    const inner = new Set(all.filter(isInner))
    found.push(...inner)
    const own = all.filter((one) => !inner.has(one))
    const bare = own.every(isUnsourced) ? bareQuotations(frame) : []
    const signed =
      bare.length > 0 ? signedBelow(reading, { frame, next: reading.frames[at + 1], own, bare }) : null
    if (signed) {
      found.push(...signed)
      speaking = null
      continue
    }
    if (bare.length > 0 && speaking && goesOn(speaking, frame, bare)) {
      const more = followed(
        speaking,
        frame,
        own.length > 0 ? own : [silentQuotation(speaking.draft, frame, bare)],
      )
      found.push(...more)
      speaking = { draft: more.at(-1) ?? speaking.draft, frame, open: false, said: true }
      continue
    }
    const sourced = speaking && reportsOn(speaking, frame, own) ? followed(speaking, frame, own) : own
    found.push(...sourced)
    if (frame.prose) speaking = speakingAfter(reading, frame, sourced)
  }
  return found
}

/** Whether reports without a source go on with what somebody said in the same paragraph. */
const reportsOn = (
  { said, frame: before }: Speaking,
  frame: Frame,
  own: readonly StatementDraft[],
): boolean => said && before.paragraph === frame.paragraph && own.length > 0 && own.every(isUnsourced)

const isUnsourced = ({ source, cue }: StatementDraft): boolean => source === null && cue === null

/** Drafts without a source as a going on of whoever speaks. */
const followed = (
  { draft, said }: Speaking,
  frame: Frame,
  own: readonly StatementDraft[],
): readonly StatementDraft[] =>
  own.map((one) => ({
    ...one,
    cue: draft.cue,
    source: draft.source,
    frame,
    sourceFrame: draft.sourceFrame,
    follows: said ? draft : null,
  }))

const silentQuotation = (
  draft: StatementDraft,
  frame: Frame,
  bare: readonly Quotation[],
): StatementDraft => ({
  ...draft,
  kind: 'direct',
  spans: bare.map(({ span }) => span),
  quotations: bare,
  frame,
  within: null,
  polarity: 'said',
  turn: null,
})

/** The quotations of a frame that is nothing else. */
function bareQuotations(frame: Frame): readonly Quotation[] {
  if (!frame.prose || frame.items.some((item) => !item.quotation && /[\p{L}\p{N}]/u.test(item.text)))
    return []
  return frame.items.flatMap((item) => item.quotation ?? [])
}

/** In the same paragraph a quotation goes on; in the next one, too, when nobody else is announced and it is no heading. */
function goesOn(
  { frame: last, open, draft, said }: Speaking,
  frame: Frame,
  bare: readonly Quotation[],
): boolean {
  if (frame.paragraph === last.paragraph) return true
  if (frame.paragraph !== last.paragraph + 1) return false
  const length = bare.reduce((sum, { span }) => sum + span.end - span.start, 0)
  return open || (said && draft.kind === 'direct' && length > SHORT_QUOTATION)
}

function speakingAfter(
  reading: ArticleReading,
  frame: Frame,
  own: readonly StatementDraft[],
): Speaking | null {
  const last = frame.items.at(-1)
  const open = last?.text === ':'
  const draft = own.findLast((one) => one.within === null)
  if (draft && !open) return { draft, frame, open, said: true }
  const cue = open ? announcedByColon(reading, frame, frame.items.length - 1) : lastCue(reading, frame)
  return cue ? { draft: silent(frame, cue), frame, open, said: false } : null
}

/** Whether one draft stands, cue and all, in what another says. */
const holds = (outer: StatementDraft, { spans, cue }: StatementDraft): boolean =>
  cue !== null &&
  [...spans, cue].every((one) => outer.spans.some((span) => contains(span, one))) &&
  !(outer.cue && contains(cue, outer.cue))

const lastCue = (reading: ArticleReading, frame: Frame) =>
  cuesOf(reading, frame).findLast(({ own, verb, source }) => own && source && verb.frames.includes('q')) ??
  null

/** Somebody who is announced and has not said anything yet. */
const silent = (frame: Frame, cue: Stretch & { readonly source: SpeechSource | null }): StatementDraft => ({
  kind: 'direct',
  spans: [],
  cue: { start: frame.items[cue.from]?.start ?? frame.start, end: frame.items[cue.to - 1]?.end ?? frame.end },
  source: cue.source,
  frame,
  sourceFrame: frame,
  quotations: [],
  within: null,
  follows: null,
  polarity: 'said',
  turn: null,
})
