import type { Span } from '../../../text/span.ts'
import type { ArticleReading } from '../../reading.ts'
import { tokensIn, type Token } from '../../tokens.ts'
import { sourceIn, type SpeechSource } from './source-words.ts'

/** Participles by which somebody is told, asked or offered something: whoever does it stands after "by", or nowhere. */
const TELLING =
  /^(?:told|asked|promised|offered|assured|warned|informed|ordered|pressed|advised|instructed|reminded|urged)$/
const BE = /^(?:was|were|been|be|being|is|are|am|'m|'re|got|when|once|if)$/
const CONTENT = /^(?:that|whether|if|what|how|why|who|where|when|to)$/
const VERBAL = /^(?:VERB|AUX)$/
/** How many words may stand between such a participle and what is told: "asked by a reporter at the hearing whether". */
const PARTICIPLE_REACH = 14
/** How far behind it "by" and whom it names are looked for, in words. */
const AGENT = 14

interface Told {
  readonly cue: Span
  /** Who did it by "by"; null where that is not told. */
  readonly source: SpeechSource | null
}

/**
 * The passive by which a content is told: "we were told that [the road is shut]", "Asked by a reporter whether [she would
 * stay], she said no"; null where there is none.
 */
export function passiveBefore(reading: ArticleReading, content: Span): Told | null {
  const { tokens } = reading
  const { from } = tokensIn(tokens, content)
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at >= from - PARTICIPLE_REACH; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || /^[.;:!?“”"]$/u.test(token.text)) return null
    if (isTelling(token)) return isPassive(tokens, at) ? toldAt(reading, at, from) : null
    if (/^(?:VERB|AUX)$/.test(token.tag) || /^(?:and|but)$/.test(token.low)) return null
  }
  return null
}

export const isTelling = ({ low }: Token): boolean => TELLING.test(low)

/** "were told", "has been told", and "Asked" that opens a sentence or a clause. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag === 'ADV' ? tokens[at - 2] : tokens[at - 1]
  return (
    before?.sentence !== tokens[at]?.sentence ||
    BE.test(before?.low ?? '') ||
    /^["“]$/u.test(before?.text ?? '')
  )
}

/** What a passive participle tells, whose words are the agent's: "told by [the guide]". */
export function toldAt(reading: ArticleReading, at: number, to: number): Told {
  const { tokens } = reading
  const token = tokens[at]
  const end = agentEnd(tokens, at, Math.min(to, at + AGENT))
  const by = tokens.slice(at + 1, end).findIndex(({ low }) => low === 'by')
  const agent = by < 0 ? null : agentFrom(tokens, at + by + 2, end)
  return {
    cue: { start: token?.start ?? 0, end: token?.end ?? 0 },
    source: agent && sourceIn(reading, agent),
  }
}

/** Where what is told begins: "told that the song was written by Tom Wu" has an agent of the song, none of the telling. */
function agentEnd(tokens: readonly Token[], at: number, to: number): number {
  const next = tokens.slice(at + 1, to).findIndex(({ tag, low }) => CONTENT.test(low) || VERBAL.test(tag))
  return next < 0 ? to : at + 1 + next
}

function agentFrom(tokens: readonly Token[], from: number, to: number): Span | null {
  const tie = tokens
    .slice(from, to)
    .findIndex(({ tag, low }) => /^(?:ADP|SCONJ|PART)$/.test(tag) || /^(?:that|whether|if|what)$/.test(low))
  const end = tie < 0 ? to : from + tie
  const [first, last] = [tokens[from], tokens[end - 1]]
  return first && last && end > from ? { start: first.start, end: last.end } : null
}
