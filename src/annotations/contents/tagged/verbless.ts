import type { Span } from '../../../text/span.ts'
import { viewAt } from '../../cues/views.ts'
import { sourceIn, type SpeechSource } from '../../cues/sources/source-words.ts'
import type { ArticleReading } from '../../reading.ts'
import { tokensIn } from '../../tokens.ts'

/** How many words before a content such a phrase may stand. */
const BEFORE = 8

/** Whose view a content is that no verb tells: "in her view the bridge is old", "the bridge, in Lee's opinion, is old". */
export function viewIn(reading: ArticleReading, content: Span): SpeechSource | null {
  const { tokens } = reading
  const { from, to } = tokensIn(tokens, content)
  const { sentence } = tokens[from] ?? {}
  for (let at = Math.max(0, from - BEFORE); at < to; at++) {
    const view = tokens[at]?.sentence === sentence ? viewAt(tokens, at) : null
    const [first, last] = [tokens[at + 1], tokens[view?.owner ?? -1]]
    if (view && first && last && !/^(?:their|its)$/.test(last.low))
      return sourceIn(reading, { start: first.start, end: last.end })
  }
  return null
}

const REFUSING = /^(?:declin|refus|reject|spurn|dismiss)(?:e|es|ed|ing|s)$/

/** The verb right before a content by which somebody does not take it: "declined [the prize]"; null where there is none. */
export function refusalBefore({ tokens }: ArticleReading, content: Span): Span | null {
  const { from } = tokensIn(tokens, content)
  const verb = tokens[from - 1]
  const refuses = verb?.sentence === tokens[from]?.sentence && REFUSING.test(verb?.low ?? '')
  return verb && refuses ? { start: verb.start, end: verb.end } : null
}

/**
 * Who says what follows the verb of the one before: "Lee said the bridge was old; Perez that [it was safe]". The cue is
 * "that", since the verb stands with somebody else; null for others.
 */
export function gappedBefore(
  reading: ArticleReading,
  content: Span,
): { readonly cue: Span; readonly source: SpeechSource | null } | null {
  const { tokens, nameTo } = reading
  const { from } = tokensIn(tokens, content)
  const that = tokens[from]?.low === 'that' ? from : from - 1
  const cue = tokens[that]
  const name = nameTo.get(that)
  if (cue?.low !== 'that' || !name) return null
  const start = name.from - name.titles.length
  const before = tokens[start - 1]
  if (before?.sentence !== cue.sentence || !/^(?:;|,|and|but|while)$/.test(before.low)) return null
  const [first, last] = [tokens[start], tokens[name.to - 1]]
  const source = first && last && sourceIn(reading, { start: first.start, end: last.end })
  return { cue: { start: cue.start, end: cue.end }, source: source ?? null }
}
