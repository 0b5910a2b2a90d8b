import { DATE_NAMES } from '../../../language/calendar.ts'
import type { Span } from '../../../text/span.ts'
import type { Rule } from '../../rule.ts'
import { tokensIn, type Token } from '../../tokens.ts'

/** A content as tokens `from` to `to` (exclusive). */
interface Marked {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

interface Edge extends Rule<Marked> {
  /** The content with its edge put right; where that leaves nothing, it is no content. */
  readonly mended: (content: Marked) => Pick<Marked, 'from' | 'to'>
}

/** How many words may stand before "that": "told the town council in May that". */
const BEFORE_THAT = 8
/** How many words behind a content its clause may go on. */
const BEHIND = 10
/** How many words behind "told" what it tells may begin: "told a crowded [hall that …]". */
const TOLD_REACH = 4
const TOLD =
  /^(?:tell|tells|told|telling|inform(?:s|ed|ing)?|assur(?:e|es|ed|ing)|remind(?:s|ed|ing)?|warn(?:s|ed|ing)?)$/
const TIES = /^(?:in|at|on|to|during|after|before)$/
const WHEN = /^(?:today|yesterday|tonight|morning|afternoon|evening|night|week|month|year|weekend)$/

/**
 * What is put right at the edges of what the tagger marks, in this order; each is asked once. The examples hold the
 * marked words, as they are before.
 */
export const EDGES: readonly Edge[] = [
  {
    name: 'when and to whom it was said, before "that"',
    example: 'Lee told parliament [last month that the road was shut].',
    applies: (content) => thatWithin(content) !== null,
    mended: (content) => ({ from: thatWithin(content) ?? content.from, to: content.to }),
  },
  {
    name: 'a conjunction at the end',
    example: 'Lee said [the road was shut and] left.',
    applies: (content) => /^(?:and|but|or|nor)$/.test(lastOf(content)?.low ?? ''),
    mended: ({ from, to }) => ({ from, to: to - 1 }),
  },
  {
    name: 'a preposition or an article at the end, whose noun is missing',
    example: 'Lee said [the road was shut by a] large tree.',
    applies: (content) => /^(?:DET|ADP)$/.test(lastOf(content)?.tag ?? '') && clauseEnd(content) !== null,
    mended: (content) => ({ from: content.from, to: clauseEnd(content) ?? content.to }),
  },
  {
    name: 'an adverb or a particle alone',
    example: 'Lee, who asked [only] for tea, left.',
    applies: ({ tokens, from, to }) =>
      tokens.slice(from, to).every(({ tag, low }) => /^(?:ADV|PART)$/.test(tag) && !ASKING.test(low)),
    mended: ({ from }) => ({ from, to: from }),
  },
]

/** A marked content with its edges put right; null where it is none. Its ends are those of words. */
export function mended<Content extends Span>(tokens: readonly Token[], content: Content): Content | null {
  const marked = wordsOf(tokens, content)
  let place = marked
  for (const edge of EDGES)
    if (place.to > place.from && edge.applies(place)) place = { tokens, ...edge.mended(place) }
  const [head, last] = [tokens[place.from], lastOf(place)]
  if (place.to <= place.from || !head || !last) return null
  // Marks at its ends are no words, and stay as they were.
  const start = place.from === marked.from ? Math.min(content.start, head.start) : head.start
  const end = place.to === marked.to && !breaksOff(last, content.end) ? content.end : last.end
  return { ...content, start, end }
}

/** The tokens that a content touches. */
function wordsOf(tokens: readonly Token[], { start, end }: Span): Marked {
  let { from } = tokensIn(tokens, { start, end: start })
  if ((tokens[from - 1]?.end ?? 0) > start) from--
  let to = from
  while ((tokens[to]?.start ?? Infinity) < end) to++
  return { tokens, from, to }
}

/** Whether a place is within a word or a number: "9" of "9.8". */
const breaksOff = ({ text, start }: Token, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(at - start))

const lastOf = ({ tokens, to }: Marked): Token | undefined => tokens[to - 1]

/** "that" behind nothing but when and to whom it was said; null where the content begins otherwise. */
function thatWithin({ tokens, from, to }: Marked): number | null {
  for (let at = from; at < Math.min(to, from + BEFORE_THAT); at++) {
    const token = tokens[at]
    if (token?.low === 'that')
      return at > from && isAside(tokens, from, at) && !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')
        ? at
        : null
    if (!token || /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(token.tag)) return null
  }
  return null
}

/** Whether words tell when, where or to whom something was said: "last month", "in court", and "the workers" of "told the workers". */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const told = tokens.slice(Math.max(0, from - TOLD_REACH), from).some(({ low }) => TOLD.test(low))
  const last = tokens[to - 1]?.low ?? ''
  return told || TIES.test(tokens[from]?.low ?? '') || WHEN.test(last) || DATE_NAMES.has(last)
}

/** Where the clause ends that a content breaks off in; null where a mark or a verb follows soon. */
function clauseEnd({ tokens, to }: Marked): number | null {
  const sentence = tokens[to - 1]?.sentence
  if (tokens[to]?.sentence !== sentence || !/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[to]?.tag ?? ''))
    return null
  let end = to
  while (
    end - to < BEHIND &&
    tokens[end]?.sentence === sentence &&
    /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART)$/.test(tokens[end]?.tag ?? '')
  )
    end++
  return end - to < BEHIND ? end : null
}

const ASKING = /^(?:why|how|when|where|not|never|no|yes)$/
