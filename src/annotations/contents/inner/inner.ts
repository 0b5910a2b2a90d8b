import { contains, overlap, type Span } from '../../../text/span.ts'
import { SpanIndex } from '../../../text/span-index.ts'
import {
  CUE_VERBS,
  NAMING_CUES,
  OBJECT_CUES,
  SPEECH_FORMS,
  TURNING_CUES,
} from '../../../language/verbs/verb-forms.ts'
import { PROPOSING_VERBS } from '../../../language/verbs/verbs-of-proposing.ts'
import { isPassive, isTelling, toldAt } from '../../cues/sources/passive.ts'
import { sourceIn, type SpeechSource } from '../../cues/sources/source-words.ts'
import { subjectOfVerb } from '../../cues/sources/subject.ts'
import { isWish } from '../../cues/wish.ts'
import { taggedTurn } from '../../cues/polarity/tagged-polarity.ts'
import type { Frame } from '../../quotations/frame.ts'
import type { ArticleReading } from '../../reading.ts'
import { tokensIn, type Token } from '../../tokens.ts'
import type { StatementDraft } from '../draft.ts'
import { innerContentEnd, contentStart } from './inner-content.ts'
import type { Marks } from '../tagged/marks.ts'
import { isSupposed, passiveSubject } from './supposed.ts'

/** From this score of the tagger on (0 to 1) a source within somebody's words is one. */
const INNER_SOURCE_SCORE = 0.5
/** How many words may stand between a source and its verb: "has not yet". */
const BETWEEN = 5
/**
 * A report that takes up more than this share of somebody's words is all that they say: they stay whole, as their
 * speaker's.
 */
export const WHOLE_REPORT_SHARE = 0.8

interface Place {
  readonly frame: Frame
  readonly marks: Marks
  /** What is said in the frame. */
  readonly outer: readonly StatementDraft[]
}

/**
 * What somebody's words report of somebody else: "the sponsor had asked for a roof" of "Lee said the sponsor had asked for
 * a roof". Whose report it is tells the inner source, a person or not: one that the tagger marks, or else the subject of a
 * verb of speech; nobody where it is "we were told".
 */
export function innerReports(reading: ArticleReading, place: Place): readonly StatementDraft[] {
  const { frame, marks, outer } = place
  const places = new SpanIndex(outer, ({ spans }) => spans)
  const hosts = outer.filter((draft) => !isHeld(places, draft))
  const sources = new SpanIndex(hosts, ({ source }) => (source ? [source] : []))
  const marked = marks.sources.flatMap((mark) => {
    const host = places.near(mark).find((draft) => draft.spans.some((span) => contains(span, mark)))
    if (!host || mark.score < INNER_SOURCE_SCORE || sources.near(mark).length > 0) return []
    const whole = host.spans.find((span) => contains(span, mark))
    const source = sourceIn(reading, mark)
    return source && whole ? reportBy(reading, { frame, marks, source, whole }) : []
  })
  return [...marked, ...unmarked(reading, { frame, marks, outer: hosts }, marked)]
}

/** Whether a draft's verb stands in what somebody else says, so that the draft is but a piece of a report there. */
const isHeld = (places: SpanIndex<StatementDraft>, draft: StatementDraft): boolean =>
  draft.cue !== null &&
  places
    .near(draft.cue)
    .some((host) => host !== draft && host.spans.some((span) => draft.cue && contains(span, draft.cue)))

/** Reports within somebody's words whose source the tagger does not mark. */
function unmarked(
  reading: ArticleReading,
  { frame, marks, outer }: Place,
  marked: readonly StatementDraft[],
): readonly StatementDraft[] {
  const { tokens } = reading
  const found: StatementDraft[] = []
  const cues = new SpanIndex([...outer, ...marked], ({ cue }) => (cue ? [cue] : []))
  for (const whole of outer.flatMap(({ spans }) => spans)) {
    const { from, to } = tokensIn(tokens, whole)
    for (let at = from; at < to; at++) {
      const report = reportAt(reading, { frame, marks, whole, from, to }, at)
      if (!report?.cue || cues.near(report.cue).some(({ spans }) => !spans.includes(whole))) continue
      found.push(report)
      cues.add(report, [report.cue])
    }
  }
  return found
}

interface Run {
  readonly from: number
  readonly to: number
}

interface Words extends Omit<Report, 'source'> {
  readonly from: number
  readonly to: number
}

/** The report that a verb of speech makes at a token of somebody's words, or null. */
function reportAt(
  reading: ArticleReading,
  { frame, marks, whole, from, to }: Words,
  at: number,
): StatementDraft | null {
  const { tokens } = reading
  const token = tokens[at]
  if (!token || token.tag !== 'VERB') return null
  if (isTelling(token) && isPassive(tokens, at)) {
    if (isSupposed(tokens, passiveSubject(tokens, from, at), at)) return null
    const { source } = toldAt(reading, at, to)
    return told(reading, { frame, marks, source, whole }, at)
  }
  const tells =
    TURNING_CUES.has(token.low) ||
    SPEECH_FORMS.has(token.low) ||
    NAMING_CUES.has(token.low) ||
    isWish(tokens, at)
  if (!tells || tokens[at + 1]?.low === 'by') return null
  const subject = subjectBefore(tokens, from, at)
  if (!subject || isSupposed(tokens, subject.from, at) || isInserted(tokens, subject.from, at)) return null
  const [first, last] = [tokens[subject.from], tokens[subject.to - 1]]
  const source = first && last ? sourceIn(reading, { start: first.start, end: last.end }) : null
  const report = source && told(reading, { frame, marks, source, whole }, at)
  const tellsAny = OBJECT_CUES.has(token.low) || NAMING_CUES.has(token.low) || isOfThing(tokens, at)
  return report && (tellsAny || isMarked(marks, report) || isClause(tokens, report)) ? report : null
}

/** "told of traders", "asks for more", "says five": what is told is a thing. */
const isOfThing = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:of|about|for|against)$/.test(tokens[verb + 1]?.low ?? '') || tokens[verb + 1]?.tag === 'NUM'

/** Whether the tagger hears something within somebody's words there too. */
const isMarked = ({ inner }: Marks, { spans: [span] }: StatementDraft): boolean =>
  span !== undefined && inner.some((mark) => overlap(mark, span) > 0)

/** "said [the road was shut]", but not "put [lives at risk]" and "questioned [the man who drove]". */
const isClause = (tokens: readonly Token[], { spans: [span] }: StatementDraft): boolean => {
  const { from, to } = tokensIn(tokens, span ?? { start: 0, end: 0 })
  const words = tokens.slice(from, to)
  const relatives = words.filter(({ low }, i) => i > 0 && /^(?:who|whose|which)$/.test(low)).length
  return words.filter(({ tag }) => /^(?:VERB|AUX)$/.test(tag)).length > relatives
}

/** The subject of a verb, if it is somebody else's than the speaker's and can be told to be somebody; null otherwise. */
function subjectBefore(tokens: readonly Token[], from: number, verb: number): Run | null {
  const subject = subjectOfVerb({ tokens, floor: from, verb })
  const [first, last] = [tokens[subject?.from ?? -1], tokens[(subject?.to ?? 0) - 1]]
  if (!subject || !first || !last) return null
  if (subject.to - subject.from === 1 && OTHERS.test(first.low)) return subject
  if (first.tag === 'PRON' && !OWNERS.test(first.low)) return null
  const definite = /^(?:the|an?|some|no|this|that|these|those)$/.test(first.low) || OWNERS.test(first.low)
  return definite || last.tag === 'PROPN' || first.tag === 'PROPN' || isCrowd(last) ? subject : null
}

const OTHERS = /^(?:he|she|they|nobody|somebody|someone|everyone|everybody|each|many|some|most|others|both)$/
const OWNERS = /^(?:my|our|your|his|her|its|their)$/

/** "critics", "people": several, so that no article stands before them. */
const isCrowd = ({ tag, low }: Token): boolean => tag === 'NOUN' && /(?:[^s]s|people|police|folk)$/.test(low)

interface Report {
  readonly frame: Frame
  readonly marks: Marks
  /** Null where nobody is told. */
  readonly source: SpeechSource | null
  /** The words of the outer speaker. */
  readonly whole: Span
}

function reportBy(
  reading: ArticleReading,
  report: Report & { readonly source: SpeechSource },
): readonly StatementDraft[] {
  const { tokens } = reading
  const range = tokensIn(tokens, report.source)
  const verb = verbAfter(tokens, range.to, tokensIn(tokens, report.whole).to)
  if (verb === null || isInserted(tokens, range.from, verb)) return []
  const found = told(reading, report, verb)
  return found ? [found] : []
}

/** What a verb at a token tells, up to the end of its clause; null where nothing follows it. */
function told(
  reading: ArticleReading,
  { frame, marks, source, whole }: Report,
  verb: number,
): StatementDraft | null {
  const { tokens } = reading
  const end = tokensIn(tokens, whole).to
  const from = NAMING_CUES.has(tokens[verb]?.low ?? '') ? verb + 1 : contentStart(tokens, verb + 1, end)
  const to = innerContentEnd(tokens, { from, to: end, sources: marks.sources })
  if (to <= from) return null
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  if (span.end - span.start > WHOLE_REPORT_SHARE * (whole.end - whole.start)) return null
  const polarity = marks.inner.find((inner) => overlap(inner, span) > 0)?.polarity ?? 'said'
  const cue = { start: tokens[verb]?.start ?? 0, end: tokens[verb]?.end ?? 0 }
  const turned = taggedTurn(reading, { frame, content: { ...span, polarity, score: 1 }, cue, source })
  return {
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
  }
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

/** "the bridge, she said, was old", "…, she told the town, …": the words of whoever speaks anyhow. */
const isInserted = (tokens: readonly Token[], from: number, verb: number): boolean => {
  const told = tokens[verb]
  const behind = told && isTelling(told) ? tokens.slice(verb + 1, verb + 1 + BETWEEN) : []
  const more = behind.findIndex(({ tag }) => !/^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(tag))
  const mark = tokens[verb + 1 + Math.max(0, more)]?.text ?? ''
  return tokens[from - 1]?.text === ',' && /^(?:[,.;]|"|”|)$/u.test(mark)
}
