import type { Span } from '../../text/span.ts'
import type { Token } from '../tokens.ts'
import { coreSpan } from './core/core-span.ts'
import { coreStart, isMark } from './core/core-start.ts'
import { ASKING, BESIDE, MAKING, PROPOSING_FOR, STRESSING } from './core/words.ts'

/** A verb by which somebody may propose something. */
export interface Predicate {
  /** Index of the verb among the tokens of its sentence. */
  readonly at: number
  /** What is proposed. */
  readonly core: Span
  /** `plain`: a proposal by itself. `announced`: only after an announcement. `aside`: only where the count wants it. */
  readonly force: 'plain' | 'announced' | 'aside'
  /** A participle, whose subject stands after it. */
  readonly participle: boolean
}

/** The verbs of a sentence that may propose something, in order; what is between quotation marks proposes nothing new. */
export function predicates(sentence: readonly Token[]): readonly Predicate[] {
  const found: Predicate[] = []
  let quoted = false
  sentence.forEach((token, at) => {
    if (isMark(token)) quoted = isOpening(token, sentence[at - 1])
    if (quoted) return
    const after = coreStart(sentence, at)
    const core = after === null ? null : coreSpan(sentence, after)
    if (after === null || core === null) return
    const participle = token.low.endsWith('ing')
    found.push({ at, core, participle, force: forceOf(sentence, at, after) })
  })
  return found
}

/** Without an announcement "called for calm" proposes nothing, "called for a fund" does. */
function forceOf(sentence: readonly Token[], at: number, after: number): Predicate['force'] {
  const low = sentence[at]?.low ?? ''
  const before = sentence[at - 1]?.low ?? ''
  if (low.endsWith('ing')) return at === 1 && BESIDE.has(before) ? 'announced' : 'aside'
  const first = sentence[after]
  if (first === undefined || STRESSING.has(low)) return 'announced'
  if (ASKING.has(low)) return names(sentence, after, 3) ? 'plain' : 'announced'
  if (PROPOSING_FOR.has(low) && !/^call/u.test(low)) return 'announced'
  return isPlan(sentence, after) ? 'plain' : 'announced'
}

/** Whether one of the next words is something that one founds or changes. */
const names = (sentence: readonly Token[], from: number, count: number): boolean =>
  sentence.slice(from, from + count).some((word) => MAKING.has(word.low))

/** "building a bridge", "a night bus", "to build", "that the town should build"; not "that it had failed". */
function isPlan(sentence: readonly Token[], from: number): boolean {
  const first = sentence[from]
  if (first === undefined) return false
  if (first.low === 'that') return sentence.slice(from, from + 12).some((word) => word.low === 'should')
  if (/^(?:a|an|to)$/u.test(first.low) || names(sentence, from, 3)) return true
  return first.low.endsWith('ing') && first.tag !== 'PROPN'
}

const isOpening = (token: Token, before: Token | undefined): boolean =>
  before === undefined || before.end < token.start
