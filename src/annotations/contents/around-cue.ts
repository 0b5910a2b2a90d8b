import { contains, hull, lengthOf, overlap, type Span } from '../../text/span.ts'
import type { Cue } from '../cues/cue.ts'
import { cuesOf } from '../cues/cues.ts'
import type { Frame } from '../quotations/frame.ts'
import type { ArticleReading } from '../reading.ts'
import { firstRule } from '../rule.ts'
import type { StatementDraft } from './draft.ts'
import { insertedAt, sidesOf, type Divided } from './inserted.ts'
import { DIVISIONS } from './medial.ts'
import { isQuote } from './stretches.ts'
import type { Marks } from './tagged/marks.ts'

/** From this share of its characters on what stands behind an inserted cue is said, where the tagger marks it. */
const MARKED = 0.5
/** How many cues of a sentence are looked at, so that an endless one costs no more than many short ones. */
const MOST_CUES = 40

interface Place {
  readonly frame: Frame
  readonly marks: Marks
  readonly found: readonly StatementDraft[]
}

/**
 * Drafts with what a cue between two marks divides made one, from the beginning of its clause to its end: "[The bridge,
 * Lee argued, will stand]", "[The bridge is old, she said; it was built by hand]". What stands behind the cue is said
 * where the tagger marks it, or where its form shows it.
 */
export function wholeAroundCues(
  reading: ArticleReading,
  { frame, marks, found }: Place,
): readonly StatementDraft[] {
  if (found.every(({ kind }) => kind === 'direct') || !frame.items.some(({ text }) => text === ','))
    return found
  return cuesOf(reading, frame)
    .slice(0, MOST_CUES)
    .reduce<readonly StatementDraft[]>((drafts, cue) => {
      const inserted = insertedAt(frame, cue)
      const divided = inserted && sidesOf(frame, inserted)
      return divided && !isQuote(divided.next) && isOne(divided, marks)
        ? withWhole(drafts, { frame, cue, divided })
        : drafts
    }, found)
}

function isOne(divided: Divided, marks: Marks): boolean {
  const rest = spanOf(divided.frame, divided.rest)
  const marked = marks.contents.reduce((sum, content) => sum + overlap(content, rest), 0)
  return marked >= MARKED * lengthOf(rest) || firstRule(DIVISIONS, divided) !== undefined
}

interface Whole {
  readonly frame: Frame
  readonly cue: Cue
  readonly divided: Divided
}

/** Drafts with one instead of the pieces of a whole, if the cue announces any of them. */
function withWhole(
  found: readonly StatementDraft[],
  { frame, cue, divided }: Whole,
): readonly StatementDraft[] {
  const inserted = spanOf(frame, cue)
  const rest = spanOf(frame, divided.rest)
  const span = hull(firstOf(found, divided), rest)
  const pieces = found.filter((draft) => isPiece(draft, span, inserted))
  const own = pieces.find((piece) => piece.cue && overlap(piece.cue, inserted) > 0)
  if (!own || found.some((draft) => isOther(draft, span, inserted))) return found
  const [longest = own] = pieces.toSorted((a, b) => lengthOf(hullOf(b)) - lengthOf(hullOf(a)))
  const whole: StatementDraft = {
    ...own,
    spans: [span],
    polarity: own.polarity === 'said' ? longest.polarity : own.polarity,
    quotations: pieces.flatMap(({ quotations }) => quotations),
  }
  return found.flatMap((draft) => {
    if (draft === own) return [whole]
    if (pieces.includes(draft)) return []
    return draft.within && pieces.includes(draft.within) ? [{ ...draft, within: whole }] : [draft]
  })
}

/** Whether a report with a cue of its own stands in a whole. */
const isOther = ({ kind, within, cue }: StatementDraft, whole: Span, inserted: Span): boolean =>
  kind === 'reported' &&
  within === null &&
  cue !== null &&
  contains(whole, cue) &&
  overlap(cue, inserted) === 0

/** What is said before a cue: where the tagger marks some of it, from the mark before that on. */
function firstOf(found: readonly StatementDraft[], { frame, first }: Divided): Span {
  const whole = spanOf(frame, first)
  const [begins] = found.flatMap(({ kind, within, spans: [span] }) =>
    kind === 'reported' && within === null && span && overlap(span, whole) > 0 ? [span.start] : [],
  )
  if (begins === undefined) return whole
  const before = frame.items
    .slice(first.from, first.to)
    .findLast(({ text, end }) => text === ',' && end <= begins)
  return { start: Math.max(whole.start, before ? before.end + 1 : 0), end: whole.end }
}

const hullOf = ({ spans: [first, ...more] }: StatementDraft): Span =>
  more.reduce<Span>(hull, first ?? { start: 0, end: 0 })

/** Whether a report lies in a whole and has no cue but the inserted one. */
const isPiece = ({ kind, within, spans, cue }: StatementDraft, whole: Span, inserted: Span): boolean =>
  kind === 'reported' &&
  within === null &&
  spans.every((span) => contains(whole, span)) &&
  (cue === null || overlap(cue, inserted) > 0)

const spanOf = (frame: Frame, { from, to }: { readonly from: number; readonly to: number }): Span => ({
  start: frame.items[from]?.start ?? frame.start,
  end: frame.items[to - 1]?.end ?? frame.end,
})
