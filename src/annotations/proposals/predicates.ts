import type { Span } from '../../text/span.ts'
import type { Token } from '../tokens.ts'
import { ASKING, BESIDE, MAKING, PROPOSING, PROPOSING_FOR, STRESSING } from './words.ts'

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

/** How far what is proposed may reach, in words. */
const MOST_PREDICATE_WORDS = 80

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

/** Index of the first word of what is proposed, or null where the word is no verb of proposing. */
function coreStart(sentence: readonly Token[], at: number): number | null {
  const [before = '', low = '', next] = [at - 1, at, at + 1].map((i) => sentence[i]?.low)
  if (next === undefined || BEFORE_NOUN.test(before)) return null
  if (TAKING_OBJECT.some((verbs) => verbs.has(low))) return next === 'by' ? null : at + 1
  const isTied = PROPOSING_FOR.has(low) && next === 'for'
  const isCall = /^call(?:ed|s|ing)$/u.test(low) && /^(?:on|upon)$/u.test(next)
  return isTied || isCall ? at + 2 : null
}

/** What stands before a noun or an infinitive: after it "request" and "demand" are no verbs of the sentence. */
const BEFORE_NOUN = /^(?:a|an|the|his|her|their|its|of|to)$/u
const TAKING_OBJECT = [PROPOSING, ASKING, STRESSING]

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

/** What is proposed from a word on: to a comma that begins another clause, a semicolon, or the end. */
export function coreSpan(sentence: readonly Token[], from: number): Span | null {
  const first = sentence[from]
  if (!first) return null
  let to = from
  const stop = Math.min(sentence.length, from + MOST_PREDICATE_WORDS)
  while (to < stop && !endsCore(sentence, to)) to++
  const last = sentence[to - 1]
  return to > from && last ? { start: first.start, end: last.end } : null
}

function endsCore(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at]
  if (!token || /^[;:—–]$/u.test(token.text) || (token.text === '.' && at >= sentence.length - 2)) return true
  if (token.low === 'and' && (coreStart(sentence, at + 1) !== null || sentence[at + 1]?.tag === 'AUX'))
    return true
  if (token.text !== ',') return false
  const next = sentence[at + 1]
  if (!next || isMark(next)) return true
  if (next.low === 'and') return false
  return /ing$/u.test(next.low)
    ? next.tag === 'VERB'
    : /^(?:PRON|SCONJ|PROPN|VERB|AUX)$/u.test(next.tag) || next.low === 'the'
}

const isMark = (token: Token): boolean => /^(?:["“”„«»]|'')$/u.test(token.text)
const isOpening = (token: Token, before: Token | undefined): boolean =>
  before === undefined || before.end < token.start
