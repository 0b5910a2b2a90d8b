import { DATE_NAMES } from '../../language/calendar.ts'
import { TITLES } from '../../language/offices.ts'
import type { Token } from '../tokens.ts'
import type { Run } from './runs.ts'
import { isHonorific, isRole } from './words.ts'

/** How far a role is read. */
const REACH = 40
const TIES = /^(?:of|for|at|in|from|to|on)$/
const TIME = /^(?:today|yesterday|tomorrow|a\.m\.?|p\.m\.?|(?:last|next) (?:week|month|year))$/u

interface Beside {
  readonly tokens: readonly Token[]
  /** The name, without the titles before it. */
  readonly name: Run
  /** Tokens at which a name begins or ends. */
  readonly named: ReadonlySet<number>
}

/**
 * The words before a name that say what somebody is, or null: "World Economic Forum founder" Klaus Schwab, "the company's
 * head of operations", Ann Lee, and "secretary" of "its secretary, Ann Lee". Forms of address alone are no role.
 */
export function roleBefore(beside: Beside): Run | null {
  const { tokens, name } = beside
  const comma = tokens[name.from - 1]?.low === ','
  if (comma && !closesInsertion(tokens, name)) return null
  const end = comma ? name.from - 1 : name.from
  const from = comma ? phraseStart(beside, end) : wordsStart(beside, end)
  const start = withoutOwner(tokens, { from, to: end })
  const words = tokens.slice(start, end)
  if (!words.some((token) => isRole(token.low) && !isHonorific(token.low))) return null
  if (comma && !headIsRole(words)) return null
  const article = tokens[start - 1]
  const withArticle =
    /^(?:the|a|an)$/.test(article?.low ?? '') && article?.sentence === tokens[name.from]?.sentence
  return { from: withArticle ? start - 1 : start, to: end }
}

/** "…, Ann Lee, …", "…, Ann Lee." */
const closesInsertion = (tokens: readonly Token[], name: Run): boolean =>
  /^(?:[,.;:)—–]|--|and|of|from|who|said|says)$/u.test(tokens[name.to]?.low ?? '.')

/** The first word of a run of nouns, adjectives and owners right before the name. */
function wordsStart({ tokens, name, named }: Beside, end: number): number {
  const sentence = tokens[name.from]?.sentence
  let from = end
  while (end - from < REACH) {
    const token = tokens[from - 1]
    const before = tokens[from - 2]
    if (!token || token.sentence !== sentence || DATE_NAMES.has(token.low) || TIME.test(token.low)) break
    const joins =
      token.low === 'and'
        ? before?.sentence === sentence && !named.has(from - 2) && isRole(before.low)
        : TIES.test(token.low)
          ? isRole(before?.low ?? '') && (tokens[from]?.capital === true || token.low === 'of')
          : token.low === "'s" || isNounLike(token)
    if (!joins) break
    from--
  }
  return /^(?:and|of|for|at|in|from|to|on|'s)$/.test(tokens[from]?.low ?? '') ? from + 1 : from
}

/** The first word of the phrase that a comma ends, past prepositions back to its head: "head of operations for the north". */
function phraseStart({ tokens, name, named }: Beside, end: number): number {
  const sentence = tokens[name.from]?.sentence
  let from = end
  while (end - from < 14) {
    const token = tokens[from - 1]
    if (!token || token.sentence !== sentence || DATE_NAMES.has(token.low) || TIME.test(token.low)) break
    if (/^(?:the|a|an)$/.test(token.low) && !TIES.test(tokens[from - 2]?.low ?? '')) break
    const joins =
      isNounLike(token) ||
      token.low === "'s" ||
      /^(?:the|a|an)$/.test(token.low) ||
      (TIES.test(token.low) && isNounLike(tokens[from - 2]) && !named.has(from - 2)) ||
      (token.low === 'and' && isNounLike(tokens[from - 2]) && !named.has(from - 2))
    if (!joins) break
    from--
  }
  while (from < end && (TIES.test(tokens[from]?.low ?? '') || /^(?:and|'s)$/.test(tokens[from]?.low ?? '')))
    from++
  return from
}

const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.tag) && /^\p{L}/u.test(token.text)) ||
    TITLES.has(token.low) ||
    // "managing director", "the presiding judge"
    (token.tag === 'VERB' && /^\p{L}{3,}ing$/u.test(token.low) && token.low !== 'being'))

/** Past "his" and "its": the role reads beside the name without them. */
function withoutOwner(tokens: readonly Token[], { from, to }: Run): number {
  let start = from
  while (start < to && /^(?:his|her|its|their|our|my|your)$/.test(tokens[start]?.low ?? '')) start++
  return start
}

/** Whether what somebody is stands as the phrase's head, before its first preposition. */
function headIsRole(words: readonly Token[]): boolean {
  const tie = words.findIndex(({ low }, i) => i > 0 && TIES.test(low))
  return isRole(words[(tie < 0 ? words.length : tie) - 1]?.low ?? '')
}
