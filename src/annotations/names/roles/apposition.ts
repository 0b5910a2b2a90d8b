import type { Token } from '../../tokens.ts'
import type { NameRun } from '../page.ts'
import { isHonorific, isRole } from '../words.ts'

/** How far a role is read. */
const MOST_ROLE_TOKENS = 30
/** How far into it the word stands that says what somebody is. */
const HEAD_REACH = 8
/** "…, of the opposition, …" has no more words. */
const BELONGING = 8
const ENDS = /^(?:[,.;:"“”?!(—–]|--|''|who|whose|whom|which|that|where|when|because|but|while)$/u
const OWNER = /^(?:his|her|its|their|our|my|your)$/
const NO_OPENING = /^(?:VERB|AUX|PRON|SCONJ|CCONJ|ADP|ADV)$/

/**
 * The words that begin at a token and say what somebody is: "a cook from Bern", "of the opposition"; null where none do.
 * `tells` says of a noun that no list has whether it is one for people.
 */
export function apposition(
  tokens: readonly Token[],
  at: number,
  tells: (low: string) => boolean,
): NameRun | null {
  const opening = tokens[at] && OWNER.test(tokens[at].low) ? at + 1 : at
  const run = { from: opening, to: roleEnd(tokens, opening) }
  const [first, next] = tokens.slice(run.from, run.from + 2)
  if (!first || run.to === run.from) return null
  if (/^(?:of|from)$/.test(first.low)) {
    return run.to - run.from <= BELONGING && closes(tokens, run.to) ? run : null
  }
  if (NO_OPENING.test(first.tag) && !isRole(first.low)) return null
  // "…, accused her of it": a verb that is a noun elsewhere.
  if (first.tag === 'VERB' && next && /^(?:PRON|DET)$/.test(next.tag)) return null
  return isSomebody(tokens.slice(run.from, Math.min(run.to, run.from + HEAD_REACH)), tells) ? run : null
}

/** Whether words before their first preposition say what one person is. */
function isSomebody(head: readonly Token[], tells: (low: string) => boolean): boolean {
  const tie = head.findIndex(({ tag }, i) => i > 0 && tag === 'ADP')
  const own = head.slice(0, tie < 0 ? head.length : tie)
  // "Ann Lee and Tom Wu, the heads of Acme and Bolt": what several are is nobody's alone.
  if (own.some(({ low }) => isPlural(low))) return false
  // "Cllr Ann Lee, Cllr B. Wu and …": somebody else.
  if (own[0]?.capital && isHonorific(own[0].low) && own[1]?.capital) return false
  const last = own.at(-1)?.low ?? ''
  return own.some(({ low }) => isRole(low)) || (/^(?:a|an|the)$/.test(own[0]?.low ?? '') && tells(last))
}

const isPlural = (word: string): boolean => word.endsWith('s') && isRole(word.slice(0, -1))

/** Whether what stands before a token ends there: at the sentence's end, or at a mark. */
export const closes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.sentence !== tokens[at - 1]?.sentence || /^[,.;:)—–]$/u.test(tokens[at]?.text ?? '')

/** Whether a mark, a relative or a conjunction stands at a token: "of that farm" does not end a role as "that he runs" does. */
export const endsAt = (tokens: readonly Token[], at: number): boolean =>
  ENDS.test(tokens[at]?.low ?? '') && !(tokens[at]?.low === 'that' && tokens[at - 1]?.tag === 'ADP')

/** Where the words end that begin at a token and may say what somebody is. */
export function roleEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (
    to < from + MOST_ROLE_TOKENS &&
    tokens[to]?.sentence === tokens[from]?.sentence &&
    !endsAt(tokens, to)
  ) {
    if (goesElse(tokens, to) || (to > from && startsClause(tokens, to))) break
    to++
  }
  return tokens[from] ? to : from
}

/** "chair of the Friends and a retired surveyor": the first of two. */
function goesElse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    tokens[at]?.low === 'and' &&
    next !== undefined &&
    (next.capital || /^(?:DET|ADP|ADV|VERB|AUX)$/.test(next.tag))
  )
}

/** "the mayor is", "a nurse born in", "the specialist whom the council", "the man I met". */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.tag === 'VERB') return !token.capital && !token.low.endsWith('ing')
  return token.tag === 'AUX' || (token.tag === 'PRON' && tokens[at - 1]?.tag !== 'ADP')
}
