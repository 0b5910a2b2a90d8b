import type { Span } from '../../text/span.ts'

/** How many characters are added to the distance of what stands behind, so that what stands before counts as nearer. */
const BEHIND_PENALTY = 12
/** The farthest that a cue or a source stands from its content, in characters. */
const CUE_REACH = 160

interface Around {
  /** What may stand between without making it further: sources between a cue and its content. */
  readonly between: readonly Span[]
  /** What nothing is looked for beyond: other contents. */
  readonly walls: readonly Span[]
}

/** Which of some marks is nearest to a span and lies outside it; null where none is near. Before counts as nearer than behind. */
export function nearest<Mark extends Span>(span: Span, marks: readonly Mark[], around: Around): Mark | null {
  let [best, least]: [Mark | null, number] = [null, CUE_REACH]
  for (const mark of marks) {
    const before = mark.end <= span.start
    if (!before && mark.start < span.end) continue
    const gap = before ? { start: mark.end, end: span.start } : { start: span.end, end: mark.start }
    if (around.walls.some((wall) => wall.start < gap.end && gap.start < wall.end)) continue
    const distance = gap.end - gap.start - covered(gap, around.between) + (before ? 0 : BEHIND_PENALTY)
    if (distance < least) [best, least] = [mark, distance]
  }
  return best
}

const covered = (gap: Span, spans: readonly Span[]): number =>
  spans.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, gap.end) - Math.max(start, gap.start)),
    0,
  )
