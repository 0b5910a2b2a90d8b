import { contains, overlap, type Span } from '../../text/span.ts'
import { CUE_VERBS } from '../../language/verb-forms.ts'
import { PROPOSING_VERBS } from '../../language/verbs-of-proposing.ts'
import { sourceIn, type Source } from '../cues/source-words.ts'
import { taggedTurn } from '../cues/tagged-turn.ts'
import type { Frame } from '../quotations/frame.ts'
import type { Reading } from '../reading.ts'
import { tokensIn, type Token } from '../tokens.ts'
import type { Draft } from './draft.ts'
import type { Marks, SourceMark } from './marks.ts'

/** From what score on a source within somebody's words is one. */
const SURE = 0.5
/** How many words may stand between a source and its verb: "has not yet". */
const BETWEEN = 5
/** How far a content is followed, in words. */
const REACH = 60

interface Place {
  readonly frame: Frame
  readonly marks: Marks
  /** What is said in the frame. */
  readonly outer: readonly Draft[]
}

/**
 * What somebody's words report of somebody else, by the sources that the tagger marks within them: "the sponsor had asked
 * for a roof" of "Lee said the sponsor had asked for a roof". Whose report it is tells the inner source, a person or not.
 */
export function innerReports(reading: Reading, { frame, marks, outer }: Place): readonly Draft[] {
  return marks.sources.flatMap((mark) => {
    const host = outer.find((draft) => draft.spans.some((span) => contains(span, mark)))
    if (!host || mark.score < SURE || outer.some(({ source }) => source && overlap(source, mark) > 0))
      return []
    const whole = host.spans.find((span) => contains(span, mark))
    const source = sourceIn(reading, mark)
    return source && whole ? reportBy(reading, { frame, marks, source, whole }) : []
  })
}

interface Report {
  readonly frame: Frame
  readonly marks: Marks
  readonly source: Source
  readonly whole: Span
}

function reportBy(reading: Reading, { frame, marks, source, whole }: Report): readonly Draft[] {
  const { tokens } = reading
  const range = tokensIn(tokens, source)
  const end = tokensIn(tokens, whole).to
  const verb = verbAfter(tokens, range.to, end)
  if (verb === null || isInserted(tokens, range.from, verb)) return []
  const from = contentStart(tokens, verb + 1, end)
  const to = contentEnd(tokens, { from, to: end, sources: marks.sources })
  if (to <= from) return []
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  const polarity = marks.inner.find((inner) => overlap(inner, span) > 0)?.polarity ?? 'said'
  const cue = { start: tokens[verb]?.start ?? 0, end: tokens[verb]?.end ?? 0 }
  const turned = taggedTurn(reading, { frame, content: { ...span, polarity, score: 1 }, cue, source })
  return [
    {
      kind: 'reported',
      spans: [span],
      cue,
      source,
      frame,
      sourceFrame: frame,
      quotations: [],
      within: null,
      follows: null,
      ...turned,
    },
  ]
}

/** Verbs by which somebody says or proposes something. */
const reports = (low: string): boolean => CUE_VERBS.has(low) || PROPOSING_VERBS.has(low)

/** The verb of a source: the last of those that follow it at once ("has offered"); null where none does. */
function verbAfter(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + BETWEEN); at++) {
    const token = tokens[at]
    if (!token) return null
    if (reports(token.low)) return at
    if (token.tag === 'VERB') return null
    if (!/^(?:AUX|ADV|PART)$/.test(token.tag) && !/^'(?:s|ve|d|ll|re)$/.test(token.low)) return null
  }
  return null
}

/** "the bridge, she said, was old": the words of whoever speaks anyhow. */
const isInserted = (tokens: readonly Token[], from: number, verb: number): boolean =>
  tokens[from - 1]?.text === ',' && /^(?:[,.;]|"|”|)$/u.test(tokens[verb + 1]?.text ?? '')

/** Past whom it is told to, "that" and marks: "told me that", "said, '". */
function contentStart(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && /^(?:me|us|him|them|that|so|[,:'‘’"“])$/u.test(tokens[at]?.low ?? '')) at++
  return at
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly sources: readonly SourceMark[]
}

/** Where an inner content ends: at a semicolon, where another clause begins with a subject of its own, or with the whole. */
function contentEnd(tokens: readonly Token[], { from, to, sources }: Stretch): number {
  let at = from + 1
  for (; at < Math.min(to, from + REACH); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (!token || /^[;?!]$/.test(token.text)) break
    const joins = /^(?:and|but|so)$/.test(token.low)
    const subject =
      joins && next && (SUBJECT.test(next.low) || sources.some((one) => one.start === next.start))
    if (subject) break
  }
  while (at > from && /^(?:[.,:;?!'’"”“‘]|--|[—–―-])$/u.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

const SUBJECT = /^(?:i|we|he|she|they|it|there|you|that|this)$/
