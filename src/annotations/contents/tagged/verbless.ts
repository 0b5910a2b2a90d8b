import type { Span } from '../../../text/span.ts'
import { sourceIn, type SpeechSource } from '../../cues/sources/source-words.ts'
import type { ArticleReading } from '../../reading.ts'
import { tokensIn, type Token } from '../../tokens.ts'

/** What is somebody's by "in her view", "in Lee's words". */
const VIEWS =
  /^(?:view|opinion|judgment|judgement|estimate|estimation|account|words|experience|eyes|mind|reading|telling)$/
/** How many words may stand between "in" and such a noun: "in the mayor's own view". */
const VIEW_REACH = 7
/** How many words before a content such a phrase may stand. */
const BEFORE = 8

/** Whose view a content is that no verb tells: "in her view the bridge is old", "the bridge, in Lee's opinion, is old". */
export function viewIn(reading: ArticleReading, content: Span): SpeechSource | null {
  const { tokens } = reading
  const { from, to } = tokensIn(tokens, content)
  const { sentence } = tokens[from] ?? {}
  for (let at = Math.max(0, from - BEFORE); at < to; at++) {
    if (tokens[at]?.low !== 'in' || tokens[at]?.sentence !== sentence) continue
    const owner = ownerOf(tokens, at + 1)
    if (owner) return sourceIn(reading, owner)
  }
  return null
}

/** Who stands between "in" and "view": "her", "Lee" of "Lee's"; null where it is no such phrase. */
function ownerOf(tokens: readonly Token[], from: number): Span | null {
  const words = tokens.slice(from, from + VIEW_REACH)
  const noun = words.findIndex(({ low }) => VIEWS.test(low))
  const owner = words.slice(0, Math.max(0, noun)).findLastIndex(({ low }) => /^(?:his|her|'s?)$/.test(low))
  const [first, last] = [words[0], words[owner]]
  if (!first || !last || words.slice(0, noun).some(({ tag }) => /^(?:VERB|AUX|PUNCT)$/.test(tag))) return null
  const end = last.low.startsWith("'") ? words[owner - 1] : last
  return end ? { start: first.start, end: end.end } : null
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
