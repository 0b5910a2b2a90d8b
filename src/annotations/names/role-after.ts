import type { Token } from '../tokens.ts'
import type { Run } from './runs.ts'
import { isRole } from './words.ts'

/** How far a role is read. */
const REACH = 30
/** How far into it the word stands that says what somebody is. */
const HEAD = 8
const ENDS = /^(?:[.;:"“”?!(—–]|--|''|who|whose|whom|which|that|where|when|because|but|while)$/u

/**
 * The words between commas after a name that say what somebody is, or null: Ann Lee, "a nurse from Douala", …;
 * Ann Lee, 45, "of the opposition", …; Ann Lee ("D-Oakland").
 */
export function roleAfter(tokens: readonly Token[], name: Run): Run | null {
  const sentence = tokens[name.from]?.sentence
  if (tokens[name.to]?.sentence !== sentence) return null
  if (tokens[name.to]?.text === '(') return inBrackets(tokens, name)
  if (tokens[name.to]?.low !== ',') return null
  const age = /^\d{1,3}$/.test(tokens[name.to + 1]?.low ?? '') && tokens[name.to + 2]?.low === ','
  const first = age ? name.to + 3 : name.to + 1
  const from = first + (/^(?:his|her|its|their|our|my|now|then|also)$/.test(tokens[first]?.low ?? '') ? 1 : 0)
  const to = roleEnd(tokens, from, sentence)
  if (to <= from) return null
  // "…, of the opposition, …": where somebody belongs.
  if (/^(?:of|from)$/.test(tokens[from]?.low ?? ''))
    return to - from <= 8 && closes(tokens[to], sentence) ? { from, to } : null
  if (
    /^(?:VERB|AUX|PRON|SCONJ|CCONJ|ADP|ADV)$/.test(tokens[from]?.tag ?? '') &&
    !isRole(tokens[from]?.low ?? '')
  )
    return null
  const head = tokens.slice(from, Math.min(to, from + HEAD))
  const tie = head.findIndex(({ tag }, i) => i > 0 && tag === 'ADP')
  const own = head.slice(0, tie < 0 ? head.length : tie)
  // "Ann Lee and Tom Wu, the heads of Acme and Bolt": what several are is nobody's alone.
  if (own.some(({ low }) => isPlural(low))) return null
  return own.some((token) => isRole(token.low)) ? { from, to } : null
}

const isPlural = (word: string): boolean => word.endsWith('s') && isRole(word.slice(0, -1))

const closes = (token: Token | undefined, sentence: number | undefined): boolean =>
  token === undefined || token.sentence !== sentence || /^[,.;:)—–]$/u.test(token.text)

function roleEnd(tokens: readonly Token[], from: number, sentence: number | undefined): number {
  let to = from
  for (; to < from + REACH; to++) {
    const token = tokens[to]
    const next = tokens[to + 1]
    if (!token || token.sentence !== sentence || token.text === ',' || ENDS.test(token.low)) break
    if (token.tag === 'AUX' && to > from) break
    if (token.tag === 'VERB' && to > from && !token.capital && !token.low.endsWith('ing')) break
    // "chair of the Friends and a retired surveyor": the first of two.
    if (token.low === 'and' && (/^(?:DET|ADP|ADV|VERB|AUX)$/.test(next?.tag ?? '') || next?.capital)) break
    // "the specialist whom the council", "the man I met"
    if (token.tag === 'PRON' && to > from) break
  }
  return to
}

/** "(D-Oakland)", "(chair)". */
function inBrackets(tokens: readonly Token[], { to }: Run): Run | null {
  const close = tokens.slice(to + 1, to + 8).findIndex((token) => token.text === ')')
  if (close <= 0) return null
  const words = tokens.slice(to + 1, to + 1 + close)
  const party = words.some(({ text }) => /^\p{Lu}{1,3}$|^\p{Lu}{1,3}-\p{Lu}/u.test(text))
  return party || words.some(({ low }) => isRole(low)) ? { from: to + 1, to: to + 1 + close } : null
}
