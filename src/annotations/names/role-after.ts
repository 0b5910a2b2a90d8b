import type { Token } from '../tokens.ts'
import type { Run } from './runs.ts'
import { isAgent, isRole } from './words.ts'

/** How far a role is read. */
const REACH = 30
/** How far into it the word stands that says what somebody is. */
const HEAD = 8
const ENDS = /^(?:[.;:"“”?!(—–]|--|''|who|whose|whom|which|that|where|when|because|but|while)$/u

/**
 * The words after a name that say what somebody is, or null: Ann Lee, "a nurse from Douala", …; Ann Lee, 45, "of the
 * opposition", …; Ann Lee ("D-Oakland"); Ann Lee, who was "the foreman"; Ann Lee is "the mayor".
 */
export function roleAfter(tokens: readonly Token[], name: Run): Run | null {
  const sentence = tokens[name.from]?.sentence
  if (tokens[name.to]?.sentence !== sentence) return null
  const brackets = inBrackets(tokens, name)
  if (brackets) return brackets
  const end = pastBrackets(tokens, name.to)
  if (tokens[end]?.low !== ',') return predicate(tokens, end)
  const age = /^\d{1,3}$/.test(tokens[end + 1]?.low ?? '') && tokens[end + 2]?.low === ','
  const first = age ? end + 3 : end + 1
  const now = /^(?:now|then|also)$/.test(tokens[first]?.low ?? '') ? 1 : 0
  const beside =
    tokens[first]?.low === 'who'
      ? predicate(tokens, first + 1)
      : (apposition(tokens, first + now) ?? predicate(tokens, first))
  return beside ?? predicate(tokens, pastInsertion(tokens, first))
}

/** The words that begin at a token and say what somebody is: "a nurse from Douala", "of the opposition". */
function apposition(tokens: readonly Token[], at: number): Run | null {
  const sentence = tokens[at]?.sentence
  const from = at + (OWNER.test(tokens[at]?.low ?? '') ? 1 : 0)
  const to = roleEnd(tokens, from, sentence)
  if (to <= from) return null
  // "…, of the opposition, …": where somebody belongs.
  if (/^(?:of|from)$/.test(tokens[from]?.low ?? ''))
    return to - from <= 8 && closes(tokens[to], sentence) ? { from, to } : null
  const [opening, next] = [tokens[from], tokens[from + 1]]
  if (/^(?:VERB|AUX|PRON|SCONJ|CCONJ|ADP|ADV)$/.test(opening?.tag ?? '') && !isRole(opening?.low ?? ''))
    return null
  // "…, accused her of it": a verb that is a noun elsewhere.
  if (opening?.tag === 'VERB' && /^(?:PRON|DET)$/.test(next?.tag ?? '')) return null
  const head = tokens.slice(from, Math.min(to, from + HEAD))
  const tie = head.findIndex(({ tag }, i) => i > 0 && tag === 'ADP')
  const own = head.slice(0, tie < 0 ? head.length : tie)
  // "Ann Lee and Tom Wu, the heads of Acme and Bolt": what several are is nobody's alone.
  if (own.some(({ low }) => isPlural(low))) return null
  if (own.some((token) => isRole(token.low))) return { from, to }
  const told = /^(?:a|an|the)$/.test(opening?.low ?? '') && isAgent(own.at(-1)?.low ?? '')
  return told ? { from, to } : null
}

const OWNER = /^(?:his|her|its|their|our|my|your)$/
const BEING = /^(?:is|was|'s|became|remains|remained)$/

/** What somebody is by a verb of being: "was the foreman of that farm", "will be its head". */
function predicate(tokens: readonly Token[], at: number): Run | null {
  let verb = at
  if (/^(?:will|had|has|would)$/.test(tokens[verb]?.low ?? '')) verb++
  const being =
    BEING.test(tokens[verb]?.low ?? '') || (verb > at && /^(?:be|been|become)$/.test(tokens[verb]?.low ?? ''))
  const first = tokens[verb + 1]
  if (!being || first?.sentence !== tokens[at]?.sentence) return null
  return /^(?:a|an|the|his|her|its|their|our|my|your)$/.test(first?.low ?? '')
    ? apposition(tokens, verb + 1)
    : null
}

/** Past "(born Smith; 3 March 1931 – 19 August 2014)". */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + REACH).findIndex(({ text }) => text === ')')
  return close < 0 ? at : at + close + 1
}

/** Past what stands between commas: "Ann Lee, who has died aged 79, was a chemist". */
function pastInsertion(tokens: readonly Token[], at: number): number {
  const close = tokens
    .slice(at, at + REACH)
    .findIndex(({ text, sentence }) => text === ',' && sentence === tokens[at]?.sentence)
  return close < 0 ? at : at + close + 1
}

/** Where somebody belongs, right behind the name: "Ann Lee of the opposition"; null where nothing tells. */
export function placeAfter(tokens: readonly Token[], { to: from }: Run): Run | null {
  const [tie, article] = [tokens[from], tokens[from + 1]]
  if (!/^(?:of|from|at)$/.test(tie?.low ?? '') || article?.low !== 'the') return null
  const to = roleEnd(tokens, from, tie?.sentence)
  return to - from > 2 && to - from <= 8 ? { from, to } : null
}

const isPlural = (word: string): boolean => word.endsWith('s') && isRole(word.slice(0, -1))

const closes = (token: Token | undefined, sentence: number | undefined): boolean =>
  token === undefined || token.sentence !== sentence || /^[,.;:)—–]$/u.test(token.text)

/** "of that farm" does not end it as "that he runs" does. */
const endsAt = (tokens: readonly Token[], at: number): boolean =>
  ENDS.test(tokens[at]?.low ?? '') && !(tokens[at]?.low === 'that' && tokens[at - 1]?.tag === 'ADP')

function roleEnd(tokens: readonly Token[], from: number, sentence: number | undefined): number {
  let to = from
  for (; to < from + REACH; to++) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (!token || token.sentence !== sentence || token.text === ',' || endsAt(tokens, to)) break
    if (token.tag === 'AUX' && to > from) break
    if (token.tag === 'VERB' && to > from && !token.capital && !token.low.endsWith('ing')) break
    // "chair of the Friends and a retired surveyor": the first of two.
    if (token.low === 'and' && (/^(?:DET|ADP|ADV|VERB|AUX)$/.test(next?.tag ?? '') || next?.capital)) break
    // "the specialist whom the council", "the man I met"
    if (token.tag === 'PRON' && to > from && tokens[to - 1]?.tag !== 'ADP') break
  }
  return to
}

/** "(D-Oakland)", "(chair)". */
function inBrackets(tokens: readonly Token[], { to }: Run): Run | null {
  if (tokens[to]?.text !== '(') return null
  const close = tokens.slice(to + 1, to + 8).findIndex((token) => token.text === ')')
  if (close <= 0) return null
  const words = tokens.slice(to + 1, to + 1 + close)
  const party = words.some(({ text }) => /^\p{Lu}{1,3}$|^\p{Lu}{1,3}-\p{Lu}/u.test(text))
  return party || words.some(({ low }) => isRole(low)) ? { from: to + 1, to: to + 1 + close } : null
}
