import type { Span } from '../../text/span.ts'
import { REFUSALS } from '../../language/verbs/cue-classes.ts'
import type { CueVerb } from '../../language/verbs/verb-forms.ts'
import type { Frame, Item } from '../quotations/frame.ts'
import type { Phrase } from '../cues/sources/phrases.ts'
import type { SpeechSource } from '../cues/sources/source-words.ts'
import { verbPolarity } from '../cues/polarity/verb-polarity.ts'
import type { Quotation } from '../quotations/quotation-marks.ts'
import type { Polarity } from '../tags.ts'
import { withAttitude } from './attitudes.ts'
import type { Stretch } from './stretches.ts'

/** A statement before its speaker is known. */
export interface StatementDraft {
  readonly kind: 'direct' | 'reported'
  readonly spans: readonly Span[]
  readonly cue: Span | null
  readonly source: SpeechSource | null
  readonly frame: Frame
  /** Where its source stands: another frame, when it goes on without a cue. */
  readonly sourceFrame: Frame
  /** The quotations in it. */
  readonly quotations: readonly Quotation[]
  /** The reported statement that quotes it. */
  readonly within: StatementDraft | null
  /** The statement whose speaker goes on here without a cue. */
  readonly follows: StatementDraft | null
  readonly polarity: Polarity
  /** The words that change its polarity, which are shown with it: "denied"; null where there are none. */
  readonly turn: Span | null
}

/** From this share of its characters between marks on a content counts as a quotation. */
export const QUOTED = 0.8

interface Found {
  readonly frame: Frame
  readonly cue: Stretch & {
    readonly source: Phrase | null
    readonly sourceless?: boolean
    readonly verb?: CueVerb
  }
  readonly contents: readonly Stretch[]
}

/** What a cue and its contents make: a quotation, or a report with the quotations in it; nothing where nobody speaks. */
export function statement({ frame, cue, contents }: Found): readonly StatementDraft[] {
  const items = contents.flatMap((content) => frame.items.slice(content.from, content.to))
  const quotations = items.flatMap((item) => item.quotation ?? [])
  const turn = verbPolarity(frame.items, cue, contents[0]?.from ?? cue.to)
  const base = {
    polarity: turn.polarity,
    turn: turn.from === null ? null : spanOf(frame, turn.from, Math.max(cue.to, turn.from + 1)),
    cue: spanOf(frame, cue.from, cue.to),
    source: cue.source,
    frame,
    sourceFrame: frame,
    within: null,
    follows: null,
    quotations,
  }
  if (quotedShare(items) >= QUOTED)
    return [{ ...base, kind: 'direct', spans: quotations.map(({ span }) => span) }]
  if (!cue.source && !cue.sourceless) return []
  if (cue.verb && !reports(frame, { ...cue, verb: cue.verb })) return []
  const outer: StatementDraft = {
    ...base,
    kind: 'reported',
    spans: contents.map(({ from, to }) => withAttitude(frame, base.cue, spanOf(frame, from, to))),
  }
  const words = quotations.filter(({ id }) => !frame.terms.has(id))
  const inner = words.map((quotation): StatementDraft => ({
    ...outer,
    kind: 'direct',
    spans: [quotation.span],
    within: outer,
    quotations: [quotation],
  }))
  return [outer, ...inner]
}

/** Verbs of the mind: what a crowd believes is nobody's statement. */
const MINDS = new Set('believe think hope fear indicate signal imply feel'.split(' '))

/** Whether a verb reports something in its place: not "to claim money", nor "voters who believe …". */
function reports(
  frame: Frame,
  cue: Stretch & { readonly source: Phrase | null; readonly verb: CueVerb },
): boolean {
  // "went on to note that …" tells, whatever comes before.
  if (frame.items[cue.to]?.low === 'that' && cue.verb.frames.includes('q')) return true
  const before = frame.items.slice(Math.max(0, cue.from - 3), cue.from).map((item) => item.low)
  if (before.at(-1) === 'to' && !isTold(before.at(-2) ?? '')) return false
  const somebody = cue.source?.kind === 'name' || /^(?:he|she|i)$/.test(cue.source?.head ?? '')
  return somebody || !MINDS.has(cue.verb.lemma)
}

/** "went on to note", "declined to say": an infinitive that reports something all the same. */
const isTold = (verb: string): boolean =>
  /^(?:on|continues?|continued|way|of)$/.test(verb) || REFUSALS.has(verb)

function spanOf(frame: Frame, from: number, to: number): Span {
  return { start: frame.items[from]?.start ?? frame.start, end: frame.items[to - 1]?.end ?? frame.end }
}

function quotedShare(items: readonly Item[]): number {
  let quoted = 0
  let all = 0
  for (const item of items) {
    const length = item.quotation || /[\p{L}\p{N}]/u.test(item.text) ? item.end - item.start + 1 : 0
    all += length
    if (item.quotation) quoted += length
  }
  return all === 0 ? 0 : quoted / all
}
