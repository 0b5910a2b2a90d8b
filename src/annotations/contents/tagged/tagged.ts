import type { Document } from '../../../document/document.ts'
import { contains, lengthOf, overlap, type Span } from '../../../text/span.ts'
import { SpanIndex } from '../../../text/span-index.ts'
import { taggedTurn } from '../../cues/polarity/tagged-polarity.ts'
import type { Frame } from '../../quotations/frame.ts'
import type { Quotation } from '../../quotations/quotation-marks.ts'
import type { ArticleReading } from '../../reading.ts'
import { withAttitude } from '../attitudes.ts'
import { announcedBy, verbsOf, type Announced } from './announcing.ts'
import { QUOTED, type StatementDraft } from '../draft.ts'
import { wholeContents } from './joined.ts'
import type { MarkedContent, Marks } from './marks.ts'

/**
 * A content lies in a quotation when at least this share of its characters does; a quotation is said when this share of
 * it is marked.
 */
const WITHIN = 0.8
const SAID = 0.5
/** How far around a content cues, sources and other contents are looked for, in characters. */
const MARK_REACH = 1000
/** From which score of the tagger on (0 to 1) a report is one, by whether it has a cue and a source. */
const REPORT_SCORES = { both: 0.5, one: 0.75, none: 0.85 }

/** The most words and characters of a content that is brief. */
const BRIEF = { words: 3, characters: 60 }

/** A content with the quotations that it is made of, or that it holds. */
interface Piece {
  readonly content: MarkedContent
  readonly kind: 'direct' | 'reported'
  readonly quotations: readonly Quotation[]
  readonly inner: boolean
}

/** The statements of a frame as the tagger marks them, in order of the text. */
export function taggedDrafts(reading: ArticleReading, frame: Frame, marks: Marks): readonly StatementDraft[] {
  const quotations = frame.items.flatMap(({ quotation }) => quotation ?? [])
  const pieces = [
    ...outerPieces(quotations, wholeContents(reading, marks)).map((piece) => asQuotation(frame, piece)),
    ...marks.inner.map((content): Piece => ({ content, kind: 'reported', quotations: [], inner: true })),
  ]
  const walls = pieces.flatMap(({ content, inner }) => (inner ? [] : content))
  const cues = indexOf(marks.cues)
  const sources = indexOf(marks.sources)
  const verbs = indexOf(verbsOf(reading, frame))
  const contents = indexOf(walls)
  return pieces.flatMap((piece) => {
    const around = <Mark extends Span>(index: SpanIndex<Mark>) => index.near(piece.content, MARK_REACH)
    const announced = announcedBy(reading, {
      ...{ content: piece.content, kind: piece.kind },
      cues: around(cues),
      sources: around(sources),
      walls: around(contents),
      verbs: around(verbs),
    })
    if (!isSure(reading.document, frame, { piece, ...announced })) return []
    const outer = draftOf(reading, { frame, piece, ...announced })
    return piece.kind === 'reported' ? [outer, ...quotedWithin(outer, piece)] : [outer]
  })
}

const indexOf = <Mark extends Span>(marks: readonly Mark[]): SpanIndex<Mark> =>
  new SpanIndex(marks, (mark) => [mark])

/** Contents as pieces: those within a quotation make it a quotation, the others are reports with the quotations in them. */
function outerPieces(quotations: readonly Quotation[], contents: readonly MarkedContent[]): readonly Piece[] {
  const index = new SpanIndex(quotations, ({ span }) => [span])
  const quoted = new Map<Quotation, MarkedContent[]>()
  const found: Piece[] = []
  for (const content of contents) {
    const held = index.near(content)
    const home = held.find(({ span }) => overlap(span, content) >= WITHIN * lengthOf(content))
    const known = home && quoted.get(home)
    if (known) known.push(content)
    else if (home) quoted.set(home, [content])
    else found.push(reported(content, held))
  }
  for (const [quotation, within] of quoted) found.push(...quotedPieces(quotation, within))
  return found.sort((a, b) => a.content.start - b.content.start)
}

/** A report goes on to the end of a quotation most of which it holds. */
function reported(content: MarkedContent, held: readonly Quotation[]): Piece {
  const own = held.filter(({ span }) => overlap(span, content) >= SAID * lengthOf(span))
  const start = Math.min(content.start, ...own.map(({ outer }) => outer.start))
  const end = Math.max(content.end, ...own.map(({ outer }) => outer.end))
  return { content: { ...content, start, end }, kind: 'reported', quotations: own, inner: false }
}

/** A report that is nearly all between marks is a quotation: "called him “a two-faced man”". */
function asQuotation({ terms }: Frame, piece: Piece): Piece {
  const { content, kind, quotations } = piece
  const quoted = quotations.reduce((sum, { outer }) => sum + overlap(outer, content), 0)
  const isOne = quoted >= QUOTED * lengthOf(content) && !quotations.some(({ id }) => terms.has(id))
  return kind === 'reported' && isOne ? { ...piece, kind: 'direct' } : piece
}

/** A quotation, whole; in parts only where something else is done with one of them ("It is safe. Why ask?"). */
function quotedPieces(quotation: Quotation, contents: readonly MarkedContent[]): readonly Piece[] {
  const runs: MarkedContent[] = []
  for (const content of contents) {
    const last = runs.at(-1)
    if (last?.polarity === content.polarity) runs[runs.length - 1] = { ...last, end: content.end }
    else runs.push(content)
  }
  return runs.map((run, i) => ({
    content: {
      ...run,
      start: i === 0 ? quotation.span.start : run.start,
      end: i === runs.length - 1 ? quotation.span.end : run.end,
    },
    kind: 'direct',
    quotations: [quotation],
    inner: false,
  }))
}

/**
 * A report is sure with a cue and a source; the less of them there is, the more surely it has to be marked. So has one of
 * a few words, and a quotation in a sentence of the reporter's: "detailed “dossiers”".
 */
function isSure(
  document: Document,
  frame: Frame,
  { piece, cue, source }: Announced & { readonly piece: Piece },
): boolean {
  const { kind, content, quotations } = piece
  const evidence = cue && source ? REPORT_SCORES.both : cue || source ? REPORT_SCORES.one : REPORT_SCORES.none
  if (kind === 'reported')
    return content.score >= (isBrief(document, piece) ? Math.max(evidence, REPORT_SCORES.one) : evidence)
  if (quotations.some(({ id }) => frame.terms.has(id))) return false
  const bare = frame.items.every((item) => item.quotation ?? !/[\p{L}\p{N}]/u.test(item.text))
  return bare || source !== null || content.score >= REPORT_SCORES.none
}

/** Whether a content is a few words that are only said: most often whom a verb tells of, "attacked [the mayor]". */
const isBrief = ({ text }: Document, { content, quotations }: Piece): boolean =>
  content.polarity === 'said' &&
  quotations.length === 0 &&
  lengthOf(content) <= BRIEF.characters &&
  text.slice(content.start, content.end).split(/\s+/u).length <= BRIEF.words

interface Found extends Announced {
  readonly frame: Frame
  readonly piece: Piece
}

function draftOf(reading: ArticleReading, { frame, piece, cue, source }: Found): StatementDraft {
  const { content, kind, quotations } = piece
  const { polarity, turn } = taggedTurn(reading, { frame, content, cue, source })
  return {
    kind,
    spans: kind === 'direct' ? quotedIn(piece) : [withAttitude(frame, cue, content)],
    cue,
    source,
    frame,
    sourceFrame: frame,
    quotations,
    within: null,
    follows: null,
    polarity,
    turn,
  }
}

/** What is between marks of a quotation; of one in parts its part. */
const quotedIn = ({ content, quotations }: Piece): readonly Span[] =>
  quotations.map(({ span }) => (contains(span, content) ? { start: content.start, end: content.end } : span))

/** The quoted words of a report, each a quotation of the same source. */
const quotedWithin = (outer: StatementDraft, { quotations }: Piece): readonly StatementDraft[] =>
  quotations
    .filter(({ id }) => !outer.frame.terms.has(id))
    .map((quotation) => ({
      ...outer,
      kind: 'direct',
      spans: [quotation.span],
      within: outer,
      quotations: [quotation],
    }))
