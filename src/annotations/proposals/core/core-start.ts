import type { Token } from '../../tokens.ts'
import { ASKING, PROPOSING, PROPOSING_FOR, STRESSING } from './words.ts'

/** Index of the first word of what is proposed, or null where the word is no verb of proposing. */
export function coreStart(sentence: readonly Token[], at: number): number | null {
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

/** A quotation mark. */
export const isMark = (token: Token): boolean => /^(?:["“”„«»]|'')$/u.test(token.text)
