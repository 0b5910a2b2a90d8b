import { isWeekday } from '../../../language/calendar.ts'
import type { ProposingVerb } from '../../../language/verbs/verbs-of-proposing.ts'
import type { Span } from '../../../text/span.ts'
import type { Token } from '../../tokens.ts'

/** How far "should" may stand behind "that". */
const DUTY = 16
/** Verbs that tell as well what is the case: only "insisted that he should" calls for something. */
const TELLING = new Set(['insist', 'suggest', 'advise', 'agree', 'tell', 'assure', 'swear'])

const DEMANDING = /^(?:should|must|be|ought)$/u
const PROMISING = /^(?:should|must|will|would|be|ought|'ll|shall)$/u

/** "insisted that it had rained": what is the case, and nothing is called for. */
export function tellsWhatIs(words: readonly Token[], from: number, { lemma }: ProposingVerb): boolean {
  if (!TELLING.has(lemma) || words[from - 1]?.low !== 'that') return false
  const clause = words.slice(from, from + DUTY)
  const first = clause.find(({ low }) => PROMISING.test(low))
  return first === undefined || (lemma === 'insist' && !DEMANDING.test(first.low))
}

interface Wanted {
  readonly from: number
  readonly core: Span
  readonly verb: ProposingVerb
}

/** "promised nothing", "called for Wednesday", "asked for three things": what is called for is told elsewhere. */
export function isVague(words: readonly Token[], { from, core, verb }: Wanted): boolean {
  if (words[from]?.low === 'nothing' || (verb.lemma === 'offer' && words[from]?.low === 'no')) return true
  if (isWeekday(words[from]?.low ?? '')) return true
  if (isUnsaid(words, from) || isInformation(words, from, verb)) return true
  const inside = words.slice(from, from + 5).filter(({ start }) => start < core.end)
  const bare =
    inside.length < 4 && inside.every(({ low, tag }) => /^(?:NUM|SYM|DET)$/u.test(tag) || VAGUE.test(low))
  // "asked for $60", "advised against it" say what.
  return (
    bare &&
    verb.particle !== 'against' &&
    inside.some(({ low, tag }) => !/^(?:NUM|SYM)$/u.test(tag) || VAGUE.test(low))
  )
}

/** "asked for the date": who asks so wants to be told. */
export const isInformation = (words: readonly Token[], from: number, { lemma }: ProposingVerb): boolean =>
  lemma === 'ask' &&
  words[from - 1]?.low === 'for' &&
  INFORMATION.test(words[from + 1]?.low ?? '') &&
  words[from]?.tag !== 'NUM'
const INFORMATION =
  /^(?:names?|dates?|ages?|reasons?|address|numbers?|figures?|comment|proof|details|explanation)$/u

/** "not to be named", "to know". */
export const isUnsaid = (words: readonly Token[], from: number): boolean =>
  UNSAID.test(
    words
      .slice(from, from + 5)
      .map(({ low }) => low)
      .join(' '),
  )

/** Who asks not to be named proposes nothing; who demands to know asks. */
const UNSAID = /^(?:to know\b|not to (?:be (?:named|identified|quoted)|print|give)\b)/u
const VAGUE = /^(?:things?|it|that|this|one|more|neither|both|so|something|anything)$/u
