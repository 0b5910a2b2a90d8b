import type { Polarity } from '../../tags.ts'
import type { Token } from '../../tokens.ts'

const CERTAIN = /^(?:sure|certain|convinced|persuaded|confident)$/
/** How far before such an adjective its "not" stands: "not yet entirely sure". */
const NEGATION_REACH = 3

/** What the words right before a content do with it, whatever its verb; `from` is the first of them. */
interface Turned {
  readonly polarity: Polarity
  readonly from: number
}

/**
 * What a content that begins at a token is turned into without a verb of saying: "agreed that it is old, but not that
 * [it is closed]" is denied, "is not sure that [it holds]" doubted; null for others.
 */
export function turnedBefore(tokens: readonly Token[], content: number): Turned | null {
  const { sentence } = tokens[content] ?? {}
  const low = (at: number): string => (tokens[at]?.sentence === sentence ? (tokens[at]?.low ?? '') : '')
  const inside = low(content) === 'that'
  const tied = inside || /^(?:that|whether|if)$/.test(low(content - 1))
  const at = content - (tied && !inside ? 2 : 1)
  if (tied && low(at) === 'not' && /^(?:but|and)$/.test(low(at - 1))) return { polarity: 'denied', from: at }
  if (!CERTAIN.test(low(at))) return null
  for (let no = at - 1; no >= at - NEGATION_REACH; no--)
    if (/^(?:not|never)$|n't$/.test(low(no))) return { polarity: 'doubted', from: no }
  return null
}
