import { hull, type Span } from '../../../text/span.ts'
import { CUE_PHRASES, CUE_VERBS, TURNING_VERBS, type CueVerb } from '../../../language/verbs/verb-forms.ts'
import { NEGATIONS } from '../../../language/negations.ts'
import type { MarkedContent } from '../../contents/tagged/marks.ts'
import type { Frame } from '../../quotations/frame.ts'
import type { ArticleReading } from '../../reading.ts'
import type { Polarity } from '../../tags.ts'
import { tokensIn, type Token } from '../../tokens.ts'
import type { SpeechSource } from '../sources/source-words.ts'
import { verbPolarity, type VerbPolarity } from './verb-polarity.ts'
import { turnedBefore } from './denied-before.ts'

/** The most words between a verb and its content. */
const VERB_REACH = 3

interface Tagged {
  readonly frame: Frame
  readonly content: MarkedContent
  readonly cue: Span | null
  readonly source: SpeechSource | null
}

/** What a verb tells by itself, whatever the mark; of "asked" only that it is a demand ("asked for more"). */
const TOLD_BY_VERB: ReadonlySet<Polarity> = new Set(['denied', 'doubted', 'not said', 'promised'])
/** Polarities that must never be taken for plain saying. */
const TURNED: ReadonlySet<Polarity> = new Set(['denied', 'doubted', 'not said'])

/**
 * What a source does with a content by the tagger's mark, and the words that change its polarity: the cue with the
 * negation before it, or all that goes before the content. A verb that tells its polarity by itself is believed before
 * the mark.
 */
export function taggedTurn(
  reading: ArticleReading,
  tagged: Tagged,
): { readonly polarity: Polarity; readonly turn: Span | null } {
  const { content, frame } = tagged
  const before = turnedBefore(reading.tokens, tokensIn(reading.tokens, content).from)
  if (before) {
    const start = reading.tokens[before.from]?.start ?? content.start
    return { polarity: before.polarity, turn: { start, end: content.start } }
  }
  const cue = tagged.cue ?? verbBefore(reading, content)
  const heard = cue ? heardIn(reading, tagged, cue) : null
  const told = heard?.polarity ?? 'said'
  const moves = isMoving(reading, tagged)
  const polarity = polarityOf(reading, tagged, { told, moves })
  const from = heard?.from == null ? null : (reading.tokens[heard.from]?.start ?? null)
  // "…, he said" behind a demand does not change its polarity.
  const idle = cue !== null && cue.start >= content.end && told === 'said' && from === null
  if (cue && !idle && (moves || polarity !== 'said' || from !== null))
    return { polarity, turn: hull(cue, { start: from ?? cue.start, end: cue.end }) }
  return { polarity, turn: TURNED.has(polarity) ? { start: frame.start, end: content.start } : null }
}

/** What a content's verb tells, or its mark where that tells more. */
function polarityOf(
  reading: ArticleReading,
  tagged: Tagged,
  { told, moves }: { readonly told: Polarity; readonly moves: boolean },
): Polarity {
  const mark = moves || isOwnDenial(reading, tagged, told) ? 'said' : tagged.content.polarity
  const ordered = told === 'demanded' && mark === 'asked' && isAskedFor(reading, tagged)
  return TOLD_BY_VERB.has(told) || mark === 'said' || ordered ? told : mark
}

/** Whether a content is a thing or a deed that somebody asks for: "asked the town for [a lamp]", "asked him [to leave]". */
function isAskedFor({ tokens }: ArticleReading, { content, cue, source }: Tagged): boolean {
  if (!cue || !source) return false
  const asks = tokensIn(tokens, cue)
  const { from } = tokensIn(tokens, content)
  return (
    tokens.slice(asks.from, asks.to).some(({ low }) => /^ask(?:s|ed|ing)?$/.test(low)) &&
    (/^(?:for|to)$/.test(tokens[from - 1]?.low ?? '') || tokens[from]?.low === 'to' || isWhom(tokens, from))
  )
}

/** "asked [anyone who saw it] to call", and "asked anyone [who saw it] to call". */
const isWhom = (tokens: readonly Token[], from: number): boolean =>
  tokens[from + 1]?.low === 'who' ||
  (tokens[from]?.low === 'who' && /^(?:NOUN|PRON)$/.test(tokens[from - 1]?.tag ?? ''))

/**
 * Whether a content marked as denied holds the "no" itself and nothing before it denies: who claims "that [nobody was
 * hurt]" says so, while "[not true that …]" denies what follows, and "[no]" and "[it did not]" what was said before.
 */
function isOwnDenial({ tokens }: ArticleReading, { content }: Tagged, told: Polarity): boolean {
  if (content.polarity !== 'denied' || told !== 'said') return false
  const { from, to } = tokensIn(tokens, content)
  const no = tokens.findIndex(
    ({ low }, at) => at >= from && at < to && NEGATIONS.has(low) && low !== 'without',
  )
  return (
    no >= 0 &&
    no + 1 < to &&
    !/^(?:true|so|correct|right|the case)\b/.test(`${tokens[no + 1]?.low} ${tokens[no + 2]?.low}`)
  )
}

/** Whether a content marked as a demand is only what moves somebody: "was impressed by the proposal". */
function isMoving({ tokens }: ArticleReading, { content, cue }: Tagged): boolean {
  const before = tokens[tokensIn(tokens, content).from - 1]
  return content.polarity === 'demanded' && cue !== null && cue.end <= content.start && before?.low === 'by'
}

/** A verb of speech right before a content whose cue is not marked: "did not think hunger was the reason". */
function verbBefore({ tokens }: ArticleReading, content: MarkedContent): Span | null {
  const { from } = tokensIn(tokens, content)
  const before = tokens.slice(Math.max(0, from - VERB_REACH), from)
  const verb = before.findLast(
    ({ low, sentence }) => CUE_VERBS.has(low) && sentence === tokens[from]?.sentence,
  )
  return verb ? { start: verb.start, end: verb.end } : null
}

function heardIn({ tokens }: ArticleReading, { content, source }: Tagged, cue: Span): VerbPolarity {
  const range = tokensIn(tokens, cue)
  const verb = tokens.slice(range.from, range.to).flatMap(({ low }) => verbOf(low) ?? [])[0]
  const at = tokensIn(tokens, content).from
  return verbPolarity(
    tokens,
    { ...range, ...(verb && { verb }), source: source && tokensIn(tokens, source) },
    at,
  )
}

/** A verb by one of its forms, also one that is a cue only with its particles ("lashed" out at) or where it is marked ("opposing"). */
const verbOf = (form: string): CueVerb | undefined =>
  CUE_VERBS.get(form) ?? CUE_PHRASES.get(form)?.[0] ?? TURNING_VERBS.get(form)
