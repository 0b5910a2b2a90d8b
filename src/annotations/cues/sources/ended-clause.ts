import type { Token } from '../../tokens.ts'

const RELATIVE = /^(?:who|whom|whose|which|that)$/
const CONJUNCTION =
  /^(?:after|as|because|before|if|once|since|so|that|though|although|until|when|whereas|while|[;:])$/

/**
 * Whether the words between two that may be a source have a verb of their own, behind which another clause begins: "Lee
 * [left after] the mayor", but not "Lee, [who left after] a year, 48".
 */
export function endsClause(words: readonly Pick<Token, 'low' | 'tag'>[]): boolean {
  const verb = words.findIndex(({ tag, low }) => /^(?:VERB|AUX)$/.test(tag) && !low.endsWith('ing'))
  if (verb < 0 || words.slice(0, verb).some(({ low }) => RELATIVE.test(low))) return false
  return words.slice(verb + 1).some(({ tag, low }) => tag === 'CCONJ' || CONJUNCTION.test(low))
}
