import type { Span } from '../../../text/span.ts'
import type { Token } from '../../tokens.ts'

/** What a verb of proposing takes: the first word of what is called for, and who is to do it. */
interface Complement {
  readonly from: number
  readonly addressee: Span | null
}

/** How many words the one who is asked, or what is put between commas, may take. */
const OBJECT = 8
const ASKING = /^(?:who|what|how|whether|why|which|when|where|if)$/u
const NOMINAL = /^(?:DET|NOUN|PROPN|ADJ|NUM|SYM|PRON)$/u

const low = (words: readonly Token[], at: number): string => words[at]?.low ?? ''
const tag = (words: readonly Token[], at: number): string => words[at]?.tag ?? ''
const alone = (from: number): Complement => ({ from, addressee: null })

/** What stands after a verb, by what may follow it (see `verbs-of-proposing.ts`); null where that does not. */
export function complementOf(words: readonly Token[], at: number, frames: string): Complement | null {
  const from = pastReceiver(words, pastAsides(words, at), frames)
  const first = low(words, from)
  if (first === 'that' && frames.includes('t')) return alone(from + 1)
  if (isInfinitive(words, from)) return frames.includes('v') ? alone(from) : null
  if (/ing$/u.test(first) && tag(words, from) === 'VERB' && frames.includes('g')) return alone(from)
  if (frames.includes('b') && willDo(words, from)) return alone(from)
  const object = /[of]/u.test(frames) ? asked(words, from, frames) : null
  const noun = frames.includes('n') && NOMINAL.test(tag(words, from)) ? alone(from) : null
  return object ?? noun
}

/** "offered [on Thursday] to pay", "offered[, unasked,] to pay", "asked [again] that". */
function pastAsides(words: readonly Token[], at: number): number {
  let from = at
  if (low(words, from) === 'on' && words[from + 1]?.capital) from += 2
  while (tag(words, from) === 'ADV' && !ASKING.test(low(words, from)) && from - at < 3) from++
  if (low(words, from) !== ',') return from
  const close = words.slice(from + 1, from + 1 + OBJECT).findIndex((word) => word.low === ',')
  return close > 0 && isInfinitive(words, from + close + 2) ? from + close + 2 : from
}

/** "promise [you] a bus", "offered [her] the post": whoever it is given to, before a noun phrase. */
function pastReceiver(words: readonly Token[], at: number, frames: string): number {
  const receives = frames.includes('n') && /^(?:me|you|him|her|us|them)$/u.test(low(words, at))
  return receives && /^(?:DET|ADJ|NUM|SYM)$/u.test(tag(words, at + 1)) ? at + 1 : at
}

/** "to pay", "not to pay". */
function isInfinitive(words: readonly Token[], at: number): boolean {
  const to = low(words, at) === 'not' ? at + 1 : at
  return low(words, to) === 'to' && /^(?:VERB|AUX)$/u.test(tag(words, to + 1))
}

/** "swears [she'll drive]", "promised [the road would be built]". */
const willDo = (words: readonly Token[], from: number): boolean =>
  NOMINAL.test(tag(words, from)) &&
  words.slice(from + 1, from + OBJECT).some((word) => /^(?:will|would|'ll|'d|shall)$/u.test(word.low))

/** "the town to mend it", "the canton for 60,000 francs", "the meeting that". */
function asked(words: readonly Token[], from: number, frames: string): Complement | null {
  for (let at = from; at < from + OBJECT; at++) {
    const wanted = at > from ? wantedAt(words, at, frames) : 0
    if (wanted > 0)
      return { from: wanted, addressee: { start: words[from]?.start ?? 0, end: words[at - 1]?.end ?? 0 } }
    if (!mayBeAsked(words, at)) return askedBeyond(words, { from, comma: at, frames })
  }
  return null
}

interface Inserted {
  readonly from: number
  readonly comma: number
  readonly frames: string
}

/** How many words a clause about the one who is asked may take. */
const MOST_INSERTED_WORDS = 14

/** "asked the ministry, which is to pay, [to mend it]": what is wanted stands behind a clause between commas. */
function askedBeyond(words: readonly Token[], { from, comma, frames }: Inserted): Complement | null {
  if (comma === from || low(words, comma) !== ',' || !/^(?:who|which)$/u.test(low(words, comma + 1)))
    return null
  const clause = words.slice(comma + 2, comma + 2 + MOST_INSERTED_WORDS)
  const close = clause.findIndex((word) => word.low === ',')
  const wanted = close < 0 ? 0 : wantedAt(words, comma + 3 + close, frames)
  const addressee = { start: words[from]?.start ?? 0, end: words[comma - 1]?.end ?? 0 }
  return wanted > 0 ? { from: wanted, addressee } : null
}

/** The first word of what is wanted, where that begins at a word: "[to] mend it", "for [60,000]", "that [they]"; else 0. */
function wantedAt(words: readonly Token[], at: number, frames: string): number {
  if (frames.includes('o') && isInfinitive(words, at)) return at
  const isTied = (letter: string, word: string): boolean => frames.includes(letter) && low(words, at) === word
  return isTied('f', 'for') || isTied('m', 'that') ? at + 1 : 0
}

/** A word of whoever is asked: "the mayor of Orr". */
const mayBeAsked = (words: readonly Token[], at: number): boolean =>
  !ASKING.test(low(words, at)) &&
  (NOMINAL.test(tag(words, at)) ||
    tag(words, at) === 'ADV' ||
    /^(?:of|'s|and|in|at|on)$/u.test(low(words, at)))
