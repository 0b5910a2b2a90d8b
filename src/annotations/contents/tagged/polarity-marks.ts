import { lengthOf, overlap } from '../../../text/span.ts'
import type { StatementDraft } from '../draft.ts'
import type { MarkedContent, Marks } from './marks.ts'

/** From this share of a turn's characters on a content is the turn itself. */
const ITSELF = 0.6

const isTurn = (content: MarkedContent, { spans }: StatementDraft): boolean =>
  spans.some((span) => overlap(span, content) >= ITSELF * lengthOf(span))

/** The marks of a frame without the label and without the contents that are its turn; what is said within it is left. */
export function withoutTurns(marks: Marks, turns: readonly StatementDraft[]): Marks {
  if (turns.length === 0) return marks
  const start = Math.min(...turns.flatMap(({ spans }) => spans.map((span) => span.start)))
  return {
    ...marks,
    contents: marks.contents.filter((content) => !turns.some((turn) => isTurn(content, turn))),
    sources: marks.sources.flatMap((source) =>
      source.end <= start ? [] : { ...source, start: Math.max(start, source.start) },
    ),
  }
}

/** A turn under a label with what its speaker does in it: asks, promises … */
export function withPolarity(turn: StatementDraft, { contents }: Marks): StatementDraft {
  const own = contents.find((content) => isTurn(content, turn))
  return own ? { ...turn, polarity: own.polarity } : turn
}
