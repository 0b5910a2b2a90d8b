import type { Document } from '../../../document/document.ts'
import type { Span } from '../../../text/span.ts'
import { SpanIndex } from '../../../text/span-index.ts'
import type { Frame } from '../../quotations/frame.ts'
import type { ArticleReading } from '../../reading.ts'
import type { Polarity, Tags } from '../../tags.ts'
import { tokensIn, type Token } from '../../tokens.ts'
import { endsClause } from '../../cues/sources/ended-clause.ts'
import { mended } from './edges.ts'

/** A content as the tagger marks it, in the article's offsets. */
export interface MarkedContent extends Span {
  readonly polarity: Polarity
  readonly score: number
}

/** What the tagger marks in a frame, each list in order of the text. */
export interface Marks {
  readonly contents: readonly MarkedContent[]
  /** Contents within others. */
  readonly inner: readonly MarkedContent[]
  readonly cues: readonly Span[]
  readonly sources: readonly SourceMark[]
}

/** Words that the tagger marks as a source; of several pieces the highest score counts. */
export interface SourceMark extends Span {
  readonly score: number
}

/** A frame in which the tagger marks nothing. */
export const NO_MARKS: Marks = { contents: [], inner: [], cues: [], sources: [] }

/** The least scores (0 to 1) of marks that are kept: what lower ones mark is rather the reporter's own. */
const LEAST_SCORES = { content: 0.3, inner: 0.3, cue: 0.2, source: 0.2 }

/** The most characters between two pieces of one source. */
const APART = 40

interface Placed {
  readonly part: keyof typeof LEAST_SCORES
  readonly content: MarkedContent
}

/** The marks of each frame, by the tags of the units that it is made of. */
export function marksByFrame(
  { document, frames, tokens }: Pick<ArticleReading, 'document' | 'frames' | 'tokens'>,
  tags: Tags,
): ReadonlyMap<Frame, Marks> {
  const found = new Map<Frame, Placed[]>()
  let at = 0
  for (const placed of placedTags(document, tags)) {
    while (at < frames.length - 1 && (frames[at]?.end ?? Infinity) <= placed.content.start) at++
    const frame = frames[at]
    if (!frame || placed.content.end <= frame.start) continue
    const known = found.get(frame)
    if (known) known.push(placed)
    else found.set(frame, [placed])
  }
  return new Map([...found].map(([frame, placed]) => [frame, marksOf(placed, tokens)]))
}

function placedTags({ text, sentences }: Document, tags: Tags): readonly Placed[] {
  return sentences.flatMap(({ id, span: unit }) => {
    const own = (tags[id] ?? []).flatMap((tag): readonly Placed[] => {
      if (tag.part === 'proposal' || tag.score < LEAST_SCORES[tag.part]) return []
      const end = Math.min(unit.end, unit.start + tag.span.end)
      const span = trimmed(text, { start: unit.start + tag.span.start, end })
      if (!span) return []
      const polarity = tag.part === 'content' || tag.part === 'inner' ? tag.polarity : 'said'
      return [{ part: tag.part, content: { ...span, polarity, score: tag.score } }]
    })
    return own.sort((a, b) => a.content.start - b.content.start)
  })
}

function marksOf(placed: readonly Placed[], tokens: readonly Token[]): Marks {
  const of = (part: Placed['part']): readonly MarkedContent[] =>
    placed.flatMap((one) => (one.part === part ? one.content : []))
  const whole = (part: Placed['part']) => of(part).flatMap((content) => mended(tokens, content) ?? [])
  const contents = whole('content')
  const walls = [...contents, ...of('cue')]
  return {
    contents,
    inner: whole('inner'),
    cues: of('cue').map(({ start, end }) => ({ start, end })),
    sources: wholeSources(of('source'), walls, tokens),
  }
}

/**
 * Pieces of a source that only a few words part are one: "Tom Lee" and "48" of "Tom Lee, a plumber, 48, said"; not what
 * another verb has said of the first of them: "Lee left after the mayor [promised …]".
 */
function wholeSources(
  pieces: readonly SourceMark[],
  walls: readonly Span[],
  tokens: readonly Token[],
): readonly SourceMark[] {
  const index = new SpanIndex(walls, (wall) => [wall])
  const found: SourceMark[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    const apart = last && { start: last.end, end: piece.start }
    const one =
      apart !== undefined &&
      apart.end - apart.start <= APART &&
      index.near(apart).length === 0 &&
      !endsClause(wordsIn(tokens, apart))
    const score = Math.max(piece.score, one ? (last?.score ?? 0) : 0)
    if (last && one) found[found.length - 1] = { start: last.start, end: piece.end, score }
    else found.push({ start: piece.start, end: piece.end, score })
  }
  return found
}

function wordsIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const { from, to } = tokensIn(tokens, span)
  return tokens.slice(from, to)
}

/** A span without blanks and marks at its ends; null where nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:.“”"‘'’—–-]/u.test(text.charAt(from))) from++
  while (to > from && /[\s,;:“”"‘’—–-]/u.test(text.charAt(to - 1))) to--
  return to > from && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null
}
