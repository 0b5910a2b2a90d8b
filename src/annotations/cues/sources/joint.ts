import type { NameMention } from '../../names/named.ts'
import type { ArticleReading } from '../../reading.ts'
import type { Token } from '../../tokens.ts'
import { tokensIn } from '../../tokens.ts'
import { isPossessive, type SpeechSource } from './source-words.ts'

/** Words that may stand between "and" and a name: "and his lawyer, the senator Tom Perez". */
const BEFORE_NAME = /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|PART|SYM)$/
const COMMA = 1

/**
 * The people who say it together with a source's first name: "Lee and Perez", "Lee, Perez and Wu", "Lee, the mayor, and
 * his lawyer, Tom Perez". Names that belong to another noun ("Lee and Perez's lawyer", "Lee and a friend of Perez") are
 * not among them.
 */
export function jointNames(
  reading: ArticleReading,
  { kind, name, ...span }: SpeechSource,
): readonly NameMention[] {
  if (kind !== 'name' || !name) return []
  const { to } = tokensIn(reading.tokens, span)
  const found: NameMention[] = []
  let listed: NameMention[] = []
  let end = name.to
  for (let at = end; at < to; at++) {
    const next = reading.nameFrom.get(at)
    if (!next) continue
    const between = reading.tokens.slice(end, at)
    if (isJoined(between) && !isPossessive(reading.tokens[next.to])) {
      found.push(...listed, next)
      listed = []
      end = next.to
    } else if (between.length === COMMA && between[0]?.text === ',') {
      listed.push(next)
      end = next.to
    }
    at = next.to - 1
  }
  return found
}

/** "and" with nothing before it but what commas enclose, and nothing behind it but what goes before a name. */
function isJoined(between: readonly Token[]): boolean {
  const and = between.findLastIndex(({ low }) => low === 'and' || low === '&')
  if (and < 0) return false
  const before = between.slice(0, and)
  const after = between.slice(and + 1)
  const enclosed = before.length === 0 || (before[0]?.text === ',' && before.at(-1)?.text === ',')
  return enclosed && after.every(({ tag, text }) => BEFORE_NAME.test(tag) || text === ',')
}
