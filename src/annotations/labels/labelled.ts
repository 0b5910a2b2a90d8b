import { isDirection } from './directions.ts'
import type { StatementDraft } from '../contents/draft.ts'
import type { Span } from '../../text/span.ts'
import type { SpeechSource } from '../cues/sources/source-words.ts'
import type { ArticleReading } from '../reading.ts'
import type { Frame } from '../quotations/frame.ts'
import type { Label } from './label.ts'

/** A turn that a label opens, as far as it is read. */
interface Turn {
  readonly label: Label
  readonly source: SpeechSource | null
  readonly frame: Frame
  readonly first: StatementDraft | null
}

/**
 * What stands under labels: in a transcript all up to the next label or heading, elsewhere what is left of the label's
 * paragraph, where it is somebody's name. One draft a sentence, each following the turn's first.
 */
export function labelled(reading: ArticleReading): readonly StatementDraft[] {
  const { transcript, labels } = reading.labels
  const bySentence = new Map(labels.map((label) => [label.sentence, label]))
  const found: StatementDraft[] = []
  let turn: Turn | null = null
  for (const frame of reading.frames) {
    const label = bySentence.get(frame.items[0]?.sentence ?? -1)
    if (label) turn = opened(reading, frame, label)
    else if (turn && !goesOn(turn, frame, transcript)) turn = null
    const draft = turn ? spoken(reading, frame, turn) : null
    if (!turn || !draft) continue
    found.push(draft)
    turn = { ...turn, first: turn.first ?? draft }
  }
  return found
}

const goesOn = (turn: Turn, frame: Frame, transcript: boolean): boolean =>
  frame.prose && (transcript || frame.paragraph === turn.frame.paragraph)

/** A label's turn; null where it is none: "Note: …" in a text that is no transcript. */
function opened(reading: ArticleReading, frame: Frame, label: Label): Turn | null {
  const person = reading.voices.get(label.key) ?? null
  if (!reading.labels.transcript && person === null) return null
  return { label, source: sourceOf(frame, label, person), frame, first: null }
}

function sourceOf(frame: Frame, { span }: Label, person: number | null): SpeechSource {
  const from = frame.items.find((item) => item.end > span.start)?.index ?? 0
  const to = Math.max(from + 1, frame.items.find((item) => item.start >= span.end)?.index ?? from + 1)
  if (person === null) return { ...span, kind: 'description', name: null, head: '', token: from }
  return { ...span, kind: 'name', name: { person, from, to, full: false, titles: [] }, head: '', token: from }
}

/**
 * What a frame of a turn says: in a transcript all of it, elsewhere the quotation, or a report of it ("Ann Lee: the
 * bridge is safe" in a headline); null for a stage direction and for a label that stands alone.
 */
function spoken(reading: ArticleReading, frame: Frame, turn: Turn): StatementDraft | null {
  const { text } = reading.document
  const start = frame === turn.frame ? turn.label.after : frame.start
  const words = text.slice(start, frame.end)
  // "> …": what a post answers to is another's.
  if (!/[\p{L}\p{N}]/u.test(words) || isDirection(words) || words.startsWith('>')) return null
  const base = {
    cue: colonOf(turn.label),
    source: turn.source,
    frame,
    sourceFrame: turn.frame,
    quotations: [],
    within: null,
    follows: turn.first,
    polarity: 'said',
    turn: null,
  } as const
  if (reading.labels.transcript)
    return { ...base, kind: 'direct', spans: [withoutMarks(text, { start, end: frame.end })] }
  const quotations = frame.items.flatMap(({ quotation }) => quotation ?? [])
  if (quotations.some(({ outer }) => outer.start === start))
    return { ...base, kind: 'direct', spans: quotations.map(({ span }) => span), quotations }
  return { ...base, kind: 'reported', spans: [{ start, end: withoutStop(text, frame.end) }] }
}

const colonOf = ({ span, after }: Label): Span | null =>
  after > span.end ? { start: span.end, end: span.end + 1 } : null

/** Without the marks of bold at its ends. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const [before] = /^(?:\*\*|__)?/u.exec(text.slice(start, end)) ?? ['']
  const [after] = /(?:\*\*|__)?$/u.exec(text.slice(start, end)) ?? ['']
  return { start: start + before.length, end: end - after.length }
}

const withoutStop = (text: string, end: number): number => (text.charAt(end - 1) === '.' ? end - 1 : end)
