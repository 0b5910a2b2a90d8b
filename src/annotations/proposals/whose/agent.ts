import { isWeekday, monthOf } from '../../../language/calendar.ts'
import type { Token } from '../../tokens.ts'

/** How many words behind a participle "by" may stand: "was promised [the money in May] by". */
const BY_REACH = 10
/** How many words behind "by" are looked through for a time. */
const TIME_WORDS = 3
const TIME = /^(?:\d.*|end|noon|midnight|then|now|time|evening|morning|spring|summer|autumn|winter)$|ing$/u

/** Index of the "by" that says who does what a passive participle tells: "was asked for [by] Bell"; -1 where there is none. */
export function agentAfter(words: readonly Token[], participle: number): number {
  for (let at = participle + 1; at <= participle + BY_REACH; at++) {
    const word = words[at]
    if (!word || /^[.;:!?“”"]$/u.test(word.text) || /^(?:that|which|who|and|but)$/u.test(word.low)) return -1
    if (word.low === 'by') return isTimed(words, at) ? -1 : at
  }
  return -1
}

/** "by Friday", "by the end of May", "by writing": by when, or how. */
const isTimed = (words: readonly Token[], by: number): boolean =>
  words
    .slice(by + 1, by + 1 + TIME_WORDS)
    .some(({ low }) => TIME.test(low) || isWeekday(low) || monthOf(low) !== null)
