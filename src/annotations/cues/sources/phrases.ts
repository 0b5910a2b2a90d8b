import type { Span } from '../../../text/span.ts'
import { TITLES } from '../../../language/people/offices.ts'
import type { Frame, Item } from '../../quotations/frame.ts'
import type { NameMention } from '../../names/named.ts'
import type { SpeechSource } from './source-words.ts'
import { nameEndingAt, type ArticleReading } from '../../reading.ts'

/** A source with its place in a frame: items `from` to `to` (exclusive). */
export interface Phrase extends SpeechSource {
  readonly from: number
  readonly to: number
}

/** How many items a source is looked for, so that an endless sentence costs no more than a long one. */
export const SOURCE_REACH = 60
const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'X', 'SYM'])
export const PRONOUNS = new Set(
  'he she they it we i you who which that one others another some many most several few both neither everyone'.split(
    ' ',
  ),
)
const POSSESSIVES = new Set('his her its their my our your whose'.split(' '))
/** Prepositions that tie a name to the noun before it: "a spokesman for Lee". */
const TIES = new Set(
  'of for from in at with to on by about against behind near inside among during across around throughout within'.split(
    ' ',
  ),
)

export const isNounLike = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.quotation &&
  (item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'NUM' || item.tag === 'ADJ')
export const isWord = (item: Item | undefined): boolean =>
  item !== undefined && /[\p{L}\p{N}]/u.test(item.text)

/** The noun phrase that ends with item `end`, or null where none does. */
export function phraseEndingAt(reading: ArticleReading, frame: Frame, end: number): Phrase | null {
  const item = frame.items[end]
  if (!item || item.quotation) return null
  // "Ann Lee (R-Ohio)": the phrase is what stands before the bracket.
  if (item.text === ')') return phraseEndingAt(reading, frame, bracketBefore(frame, end) - 1)
  if (PRONOUNS.has(item.low)) return pronoun(item, end)
  // "Ann Lee, 44": an age is nobody.
  if (/^\d{1,3}$/.test(item.low) && frame.items[end - 1]?.text === ',')
    return phraseEndingAt(reading, frame, end - 2)
  const name = nameEndingAt(reading, item)
  if (name) return firstOfTwo(reading, frame, nameOrTie(reading, frame, { name, end }))
  if (!isNounLike(item) && !isTiedPronoun(frame, end)) return null
  return !isWord(item) ? null : tiedDescription(reading, frame, end)
}

/** "a friend close to him", "those around her": a pronoun that a preposition ties to what stands before. */
const isTiedPronoun = (frame: Frame, at: number): boolean =>
  /^(?:him|her|them|it|us|me)$/.test(frame.items[at]?.low ?? '') &&
  TIES.has(frame.items[at - 1]?.low ?? '') &&
  (isNounLike(frame.items[at - 2]) || frame.items[at - 2]?.low === 'those')

/** "Lee and Perez": a source of two is named after the first. */
function firstOfTwo(reading: ArticleReading, frame: Frame, second: Phrase | null): Phrase | null {
  if (second?.kind !== 'name' || frame.items[second.from - 1]?.low !== 'and') return second
  const first = phraseEndingAt(reading, frame, second.from - 2)
  const listed = first && (first.kind === 'name' || frame.items[first.from]?.tag === 'DET')
  return listed && isNounLike(frame.items[second.from - 2])
    ? { ...first, end: second.end, to: second.to }
    : second
}

/** "a message on the website": back over prepositions to the first noun. */
function tiedDescription(reading: ArticleReading, frame: Frame, end: number): Phrase | null {
  let from = phraseStart(frame, end)
  let head = frame.items[end]?.low ?? ''
  for (let k = 0; k < 3; k++) {
    const noun = frame.items[from - 2]
    const name = nameEndingAt(reading, noun)
    // "Lee on Sunday": the name, unless it is itself tied to a noun.
    if (name && TIES.has(frame.items[from - 1]?.low ?? ''))
      return nameOrTie(reading, frame, { name, end: from - 2 })
    if (!noun || !isTie(frame, from - 1)) break
    head = noun.low
    from = phraseStart(frame, from - 2)
  }
  return description(frame, from, end, head)
}

/** "a message [on] the website": a preposition behind a noun that is no day, or behind "those". */
function isTie(frame: Frame, at: number): boolean {
  const noun = frame.items[at - 1]
  if (!noun || !TIES.has(frame.items[at]?.low ?? '')) return false
  return (isNounLike(noun) || noun.low === 'those') && !isDay(noun.low)
}

/** The item that opens the bracket which item `end` closes; 0 where none is near. */
function bracketBefore(frame: Frame, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - SOURCE_REACH / 3); at--)
    if (frame.items[at]?.text === '(') return at
  return 0
}

export const pronoun = (item: Item, at: number): Phrase => ({
  start: item.start,
  end: item.end,
  from: at,
  to: at + 1,
  kind: 'pronoun',
  name: null,
  head: item.low,
  token: item.index,
})

interface Ending {
  readonly name: NameMention
  readonly end: number
}

/** A name that ends a phrase: itself the source, unless a preposition ties it to another noun. */
function nameOrTie(reading: ArticleReading, frame: Frame, { name, end }: Ending): Phrase | null {
  let first = end - (name.to - name.from) + 1
  while (TITLES.has(frame.items[first - 1]?.low ?? '')) first--
  const tie = frame.items[first - 1]
  const head = frame.items[first - 2]
  const tied = tie && TIES.has(tie.low) && isNounLike(head) && head && !head.named && !isDay(head.low)
  const description = tied ? tiedDescription(reading, frame, first - 2) : null
  if (description) return { ...description, ...spanOf(frame, description.from, end + 1) }
  // A given name may be tagged as a verb, which would end the phrase: "Mark Lee".
  const start = Math.min(phraseStart(frame, Math.max(first, 0)), first)
  return { ...spanOf(frame, start, end + 1), kind: 'name', name, head: '', token: name.from }
}

export const isDay = (low: string): boolean => /(?:day|night|morning|week|year|month)s?$/u.test(low)

/** The first item of a run of nouns and what goes before them. */
export function phraseStart(frame: Frame, end: number): number {
  let at = end
  while (at > 0 && end - at < SOURCE_REACH) {
    const before = frame.items[at - 1]
    if (!before || before.quotation) break
    const joins =
      PHRASE.has(before.tag) ||
      POSSESSIVES.has(before.low) ||
      before.low === "'s" ||
      (before.low === 'of' && isNounLike(frame.items[at - 2]) && frame.items[at - 2]?.named !== true)
    if (!joins || !isWord(before) || /^(?:he|she|they|it|we|i|you|who|which)$/.test(before.low)) break
    at--
  }
  return at
}

export function description(frame: Frame, from: number, end: number, head?: string): Phrase | null {
  if (end < from) return null
  return {
    ...spanOf(frame, from, end + 1),
    kind: 'description',
    name: null,
    head: head ?? frame.items[end]?.low ?? '',
    token: frame.items[end]?.index ?? -1,
  }
}

export function spanOf(
  frame: Frame,
  from: number,
  to: number,
): Span & { readonly from: number; readonly to: number } {
  return { start: frame.items[from]?.start ?? 0, end: frame.items[to - 1]?.end ?? 0, from, to }
}
