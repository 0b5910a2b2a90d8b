import type { Span } from '../text/span.ts'
import { contentAfter, contentBefore, type Stretch } from './contents.ts'
import { cuesOf, type Cue } from './cues.ts'
import type { Frame, Item } from './frames.ts'
import type { Quotation } from './quotation-marks.ts'
import type { Reading } from './reading.ts'
import type { Source } from './sources.ts'

/** A statement before its speaker is known. */
export interface Draft {
  readonly kind: 'direct' | 'reported'
  readonly spans: readonly Span[]
  readonly cue: Span | null
  readonly source: Source | null
  readonly frame: Frame
  /** The quotations in it. */
  readonly quotations: readonly Quotation[]
  /** Stands within a reported statement. */
  readonly within: Draft | null
  /** The statement whose speaker goes on here without a cue. */
  readonly follows: Draft | null
}

/** A content counts as a quotation when at least this share of it stands between marks. */
const QUOTED = 0.75

/** The statements of a frame that a cue announces, in order of their cues. */
export function draftsOf(reading: Reading, frame: Frame): readonly Draft[] {
  if (!frame.prose) return []
  const cues = cuesOf(reading, frame)
  const found: Draft[] = []
  let covered = -1
  cues.forEach((cue, at) => {
    const place = { frame, cues, at }
    const before = contentBefore(place)
    const after = contentAfter(place)
    const contents = chosen(frame, before, after)
    const first = contents[0]
    if (!first) return
    const nested = first.from < covered && first.from >= 0 && cue.from < covered
    if (nested) return
    const drafts = statement(frame, cue, contents)
    if (drafts.some((draft) => found.some((known) => shares(known, draft)))) return
    found.push(...drafts)
    covered = Math.max(covered, ...contents.map((content) => content.to))
  })
  return found
}

/** The content before the cue, the one after, or both where both are quoted. */
function chosen(frame: Frame, before: Stretch | null, after: Stretch | null): readonly Stretch[] {
  if (!before) return after ? [after] : []
  const goesOn =
    after &&
    frame.items[after.from]?.quotation &&
    frame.items.slice(before.from, before.to).some((item) => item.quotation)
  return goesOn ? [before, after] : [before]
}

const shares = (a: Draft, b: Draft): boolean =>
  a.spans.some((s) => b.spans.some((t) => s.start < t.end && t.start < s.end))

function statement(frame: Frame, cue: Cue, contents: readonly Stretch[]): readonly Draft[] {
  const items = contents.flatMap((content) => frame.items.slice(content.from, content.to))
  const quotations = items.flatMap((item) => item.quotation ?? [])
  const base = {
    cue: spanOf(frame, cue.from, cue.to),
    source: cue.source,
    frame,
    within: null,
    follows: null,
    quotations,
  }
  if (quotedShare(items) >= QUOTED) {
    return [{ ...base, kind: 'direct', spans: quotations.map((quotation) => trimmed(quotation.span)) }]
  }
  const spans = contents.map((content) => spanOf(frame, content.from, content.to))
  const outer: Draft = { ...base, kind: 'reported', spans }
  const inner = quotations.map((quotation): Draft => ({
    ...outer,
    kind: 'direct',
    spans: [quotation.span],
    within: outer,
    quotations: [quotation],
  }))
  return [outer, ...inner]
}

const trimmed = (span: Span): Span => span

function spanOf(frame: Frame, from: number, to: number): Span {
  return { start: frame.items[from]?.start ?? frame.start, end: frame.items[to - 1]?.end ?? frame.end }
}

function quotedShare(items: readonly Item[]): number {
  let quoted = 0
  let all = 0
  for (const item of items) {
    const words = item.quotation ? (item.end - item.start) / 6 : /[\p{L}\p{N}]/u.test(item.text) ? 1 : 0
    all += words
    if (item.quotation) quoted += words
  }
  return all === 0 ? 0 : quoted / all
}
