import type { Query } from './query.ts'

/** What makes a question of a sentence, at its beginning: "why did", "is it true that", "when will". */
const OPENING =
  /^(?:(?:and|but|so)\s+)?(?:(?:why|when|where|how|since when|how come|what (?:made|makes))\s+)?(?:(?:is|was) it (?:true|right|correct) that\s+|(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)(?:n['’]?t)?\s+)?/iu

/**
 * What a question takes for granted, or asks to be confirmed, in no more than its own words, so that it can be told
 * whether a sentence says the same or the contrary; null for a question that asserts nothing.
 *
 *     assertionOf(look(library, parse('Why did Ann Lee sell the boat?'))) //=> 'Ann Lee sell the boat'
 */
export function assertionOf({ question, spelt }: Query): string | null {
  if (question.answerType !== 'truth' && question.answerType !== 'reason') return null
  const rest = spelt.replace(OPENING, '').replace(/[\s?!.]+$/u, '')
  return rest.split(' ').length >= FEWEST_ASSERTED ? rest : null
}
/** The fewest words that assert something. */
const FEWEST_ASSERTED = 3
