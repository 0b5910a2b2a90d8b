import type { Document } from '../../document/document.ts'
import { contains, overlap, type Span } from '../../text/span.ts'
import { SpanIndex } from '../../text/span-index.ts'
import type { Frame } from '../quotations/frame.ts'
import { labelled } from '../labels/labelled.ts'
import type { ArticleReading } from '../reading.ts'
import type { Polarity, Tags } from '../tags.ts'
import type { StatementDraft } from './draft.ts'
import { draftsOf } from './drafts.ts'
import { withoutAsked } from './inverted.ts'
import { wholeAroundCues } from './around-cue.ts'
import { WHOLE_REPORT_SHARE, innerReports } from './inner/inner.ts'
import { isOwnOpinion } from './opinions.ts'
import { marksByFrame, NO_MARKS, type Marks } from './tagged/marks.ts'
import { withoutTurns, withPolarity } from './tagged/polarity-marks.ts'
import { taggedDrafts } from './tagged/tagged.ts'

/** The tagged pieces of what rules find are taken for pieces of one whole where they are less than this share of it. */
const PIECES = 0.8

/**
 * The statements that something announces, by frame: what stands under labels; what the tagger marks; and what a verb
 * of speech announces, where the tagger marks nothing or only pieces of it.
 */
export function announcedIn(
  reading: ArticleReading,
  tags: Tags | null,
): ReadonlyMap<Frame, readonly StatementDraft[]> {
  const turns = Map.groupBy(labelled(reading), ({ frame }) => frame)
  const marks = tags && marksByFrame(reading, tags)
  return new Map(
    reading.frames.map((frame) => {
      const place = { frame, turns: turns.get(frame) ?? [], marks: marks && (marks.get(frame) ?? NO_MARKS) }
      return [
        frame,
        withoutAsked(reading, announced(reading, place)).filter((draft) => !isOwnOpinion(reading, draft)),
      ]
    }),
  )
}

interface Place {
  readonly frame: Frame
  readonly turns: readonly StatementDraft[]
  readonly marks: Marks | null
}

/** What a label announces in a frame, and in a transcript what is reported there; elsewhere one or the other. */
function announced(reading: ArticleReading, { frame, turns, marks }: Place): readonly StatementDraft[] {
  if (!frame.prose || (turns.length > 0 && !reading.labels.transcript)) return turns
  const ruled = draftsOf(reading, frame)
  if (!marks) return [...turns, ...ruled]
  const own = withoutTurns(marks, turns)
  const said = turns.map((turn) => withPolarity(turn, marks))
  const pieces = merged(
    reading,
    taggedDrafts(reading, frame, own),
    ruled.filter((draft) => isHeard(draft, { frame, turns, marks })),
  )
  const found = wholeAroundCues(reading, { frame, marks: own, found: pieces })
  return [
    ...said,
    ...withInner(found, innerReports(reading, { frame, marks: own, outer: [...said, ...found] })),
  ]
}

/** What is tagged, with what rules find beside it, and whole where only pieces are tagged. */
function merged(
  reading: ArticleReading,
  tagged: readonly StatementDraft[],
  ruled: readonly StatementDraft[],
): readonly StatementDraft[] {
  const found = new Set(tagged)
  const places = new SpanIndex(tagged, ({ spans }) => spans)
  const add = (draft: StatementDraft): void => {
    found.add(draft)
    places.add(draft, draft.spans)
  }
  for (const draft of ruled) {
    const near = draft.spans.flatMap((span) => places.near(span))
    const met = [...new Set(near)].filter((known) => found.has(known))
    if (met.length === 0 || isInner(draft, met)) add(draft)
    else if (draft.within === null && isWhole(draft, met) && !endsSooner(reading.document, draft, met)) {
      for (const known of met) found.delete(known)
      add({ ...draft, polarity: turnedBy(draft, met) })
    }
  }
  return [...found]
}

/**
 * Whether what rules find is a statement: a quotation is, and a report of which the tagger marks something, that stands in
 * somebody's turn, or whose source is a name; of the others one in six is right.
 */
function isHeard({ kind, within, spans, cue, source }: StatementDraft, { turns, marks }: Place): boolean {
  if (kind === 'direct' && within === null) return true
  if (source?.kind === 'name') return true
  const marked = [...(marks?.contents ?? []), ...(marks?.inner ?? [])]
  const held = [
    ...marked,
    ...turns.flatMap((turn) => turn.spans.filter((span) => cue && contains(span, cue))),
  ]
  return held.some((one) => spans.some((span) => overlap(one, span) > 0))
}

/** With what is reported within what is said, instead of the pieces of it that are marked. */
function withInner(
  found: readonly StatementDraft[],
  inner: readonly StatementDraft[],
): readonly StatementDraft[] {
  const places = new SpanIndex(inner, ({ spans }) => spans)
  const isPiece = (draft: StatementDraft): boolean =>
    draft.spans
      .slice(0, 1)
      .flatMap((first) => places.near(first))
      .some((whole) => draft.spans.every((span) => whole.spans.some((own) => contains(own, span))))
  const wholes = new SpanIndex(found, ({ spans }) => spans)
  const isRest = ({ spans: [own] }: StatementDraft): boolean =>
    own !== undefined && wholes.near(own).some(({ spans }) => spans.some((span) => isRestOf(own, span)))
  return [...found.filter((draft) => !isPiece(draft)), ...inner.filter((draft) => !isRest(draft))]
}

/** The longest word that opens a clause, with a blank: "whether ". */
const OPENING = 8

/** Whether a span is all of a clause but for the word that opens it: "[the road is shut]" of "that the road is shut". */
const isRestOf = (span: Span, clause: Span): boolean =>
  span.end === clause.end && span.start > clause.start && span.start - clause.start <= OPENING

/** Whether a report stands, with its source and its cue, in what somebody says: "Lee said the union wants more". */
function isInner({ spans, source, cue }: StatementDraft, met: readonly StatementDraft[]): boolean {
  if (!source || !cue) return false
  const all = [...spans, source, cue]
  return met.every(
    (outer) =>
      !(outer.source && overlap(outer.source, source) > 0) &&
      lengthOf(spans) <= WHOLE_REPORT_SHARE * lengthOf(outer.spans) &&
      outer.spans.some((span) => all.every((one) => contains(span, one))),
  )
}

/** What is done with a whole: what its verb says, else what any mark of its pieces says other than plain saying. */
const turnedBy = ({ polarity }: StatementDraft, pieces: readonly StatementDraft[]): Polarity =>
  polarity === 'said' ? (pieces.find((piece) => piece.polarity !== 'said')?.polarity ?? 'said') : polarity

/** Whether a report holds all of some drafts, and they are no more than pieces of it. */
function isWhole({ kind, spans }: StatementDraft, pieces: readonly StatementDraft[]): boolean {
  const parts = pieces.filter(({ within }) => within === null).flatMap((piece) => piece.spans)
  return (
    kind === 'reported' &&
    parts.every((part) => spans.some((span) => contains(span, part))) &&
    lengthOf(parts) < PIECES * lengthOf(spans)
  )
}

/**
 * Whether what stands behind a cue is marked from its first word on, in one piece, and what follows is another verb's:
 * "demanded [a count] and got none", "denied [it] at first".
 */
function endsSooner(
  { text }: Document,
  { cue, spans: [span] }: StatementDraft,
  pieces: readonly StatementDraft[],
): boolean {
  const [piece, more] = pieces.filter(({ within }) => within === null).flatMap(({ spans }) => spans)
  if (!cue || !span || !piece || more || cue.end > span.start) return false
  if (piece.start - span.start > OPENING) return false
  return (
    POINTING.test(text.slice(piece.start, piece.end)) || OTHERS_CLAUSE.test(text.slice(piece.end, span.end))
  )
}

/** A content that is one word for what was said before. */
const POINTING = /^(?:it|this|that|so)$/iu
/** Words behind "and" with which what is said goes on: "and that …", "and would …". */
const ITS_OWN =
  'that|whether|how|why|would|will|could|can|may|might|should|must|had|has|have|was|were|is|are|did|does|do'
/** Words behind a content that go on with the sentence, and not with what is said. */
const OTHERS_CLAUSE = new RegExp(
  String.raw`^["”’']*(?:,? (?:and|but) (?!(?:${ITS_OWN})\b)|[,;]? ?[–—-]+ ?(?:and|but)\b|, (?:with\b|\p{L}+ing\b))`,
  'u',
)

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)
