import { overlap, type Span } from '../../text/span.ts'
import type { Draft } from './draft.ts'
import type { Content, Marks } from './marks.ts'

/** A content that is so much of a turn is the turn itself. */
const ITSELF = 0.6

const isTurn = (content: Content, { spans }: Draft): boolean =>
  spans.some((span) => overlap(span, content) >= ITSELF * lengthOf(span))

const lengthOf = ({ start, end }: Span): number => end - start

/** The marks of a frame without the contents that are turns under a label; what is said within those is left. */
export const withoutTurns = (marks: Marks, turns: readonly Draft[]): Marks =>
  turns.length === 0
    ? marks
    : { ...marks, contents: marks.contents.filter((content) => !turns.some((turn) => isTurn(content, turn))) }

/** A turn under a label with what its speaker does in it: asks, promises … */
export function withPolarity(turn: Draft, { contents }: Marks): Draft {
  const own = contents.find((content) => isTurn(content, turn))
  return own ? { ...turn, polarity: own.polarity } : turn
}
