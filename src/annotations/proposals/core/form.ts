import type { Force } from '../../tags.ts'
import type { Token } from '../../tokens.ts'

/** A form of words by which something is called for. */
export interface Form {
  readonly name: string
  readonly example: string
  readonly force: Force
  /** Index of the first word of what is called for, where the form stands at a word; else -1. */
  readonly applies: (words: readonly Token[], at: number) => number
}

/** How many words before a modal verb its subject may begin. */
const SUBJECT_WORDS = 12

export const low = (words: readonly Token[], at: number): string => words[at]?.low ?? ''

/** Back over the subject of a verb, to what divides it from what is before. */
export function subjectStart(words: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && at - start < SUBJECT_WORDS) {
    const before = words[start - 1]
    if (!before || /^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/u.test(before.tag) || before.low === 'that') break
    start--
  }
  return start
}
