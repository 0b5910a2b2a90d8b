import type { Span } from '../../../text/span.ts'
import { HONORIFICS } from '../../../language/people/honorifics.ts'
import { TITLES } from '../../../language/people/offices.ts'
import { TELLINGS } from '../../../language/verbs/verbs-of-saying.ts'
import type { NameMention } from '../../names/named.ts'
import type { NameRun } from '../../names/page.ts'
import { isRole } from '../../names/words.ts'
import type { ArticleReading } from '../../reading.ts'
import type { Token } from '../../tokens.ts'
import { tokensIn } from '../../tokens.ts'

/** The words that tell whose statement it is, and what they are. */
export interface SpeechSource extends Span {
  readonly kind: 'name' | 'pronoun' | 'description'
  /** The name's mention; null for no name. */
  readonly name: NameMention | null
  /** The pronoun, or the description's main word, in small letters. */
  readonly head: string
  /** Index of the token that tells who it is. */
  readonly token: number
}

const PRONOUNS = new Set('he she they it we i you who which that one him her his them me us'.split(' '))
const TIES = new Set(
  'of for from in at with to on by about against behind near inside among under'.split(' '),
)

/** What the words of a source are: a pronoun, a name ("the chairman, Tom Lee"), or a description ("a spokesman for Lee"). */
export function sourceIn(reading: ArticleReading, marked: Span): SpeechSource | null {
  const whole = wholeNames(reading, tokensIn(reading.tokens, marked))
  const { from, to } = ownerOfWords(reading.tokens, whole) ?? withOwned(reading.tokens, whole)
  if (to <= from) return null
  const span = {
    start: reading.tokens[from]?.start ?? marked.start,
    end: reading.tokens[to - 1]?.end ?? marked.end,
  }
  const words = reading.tokens.slice(from, to)
  const name = headName(reading, from, to)
  if (name) return { ...span, kind: 'name', name, head: '', token: name.from }
  const [first, second] = words
  if (
    first &&
    PRONOUNS.has(first.low) &&
    (!second || /^(?:[,(]|who|himself|herself|too|also)$/.test(second.low))
  )
    return { ...span, kind: 'pronoun', name: null, head: first.low, token: from }
  const head = headNoun(words)
  return { ...span, kind: 'description', name: null, head: words[head]?.low ?? '', token: from + head }
}

/** Nouns for somebody's own words: what these say, their owner says. */
const WORKS =
  /^(?:plan|proposal|opposition|view|opinion|letter|book|speech|comment|answer|word|testimony|post|tweet|offer|request|demand|advice|explanation|reply|response|question|verdict|message|conclusion|estimate)$/
const isOwnWords = (noun: string): boolean => {
  const one = noun.replace(/s$/u, '')
  return TELLINGS.has(one) || WORKS.test(one)
}

const OWNERS = /^(?:his|her|its|their|my|our|your)$/

/** Whose the words are of "Lee's claim" and "her offer", without them; null where a source is none of these. */
function ownerOfWords(tokens: readonly Token[], { from, to }: NameRun): NameRun | null {
  const owned = tokens.slice(from, to).findIndex((token) => isPossessive(token) || OWNERS.test(token.low))
  const at = from + owned
  if (owned < 0) return null
  const end = afterNouns(tokens, at + 1)
  if (end === at + 1 || end < to || !isOwnWords(tokens[end - 1]?.low ?? '')) return null
  return isPossessive(tokens[at]) ? { from, to: at } : { from: at, to: at + 1 }
}

/** The first word behind those of a noun with its adjectives. */
function afterNouns(tokens: readonly Token[], from: number): number {
  let end = from
  while (/^(?:NOUN|ADJ|NUM)$/.test(tokens[end]?.tag ?? '')) end++
  return end
}

/** With what the marked words own, where the mark ends before it: "Lee" of "Lee's model says", "her" of "her lawyer said". */
function withOwned(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  const first = OWNERS.test(tokens[to - 1]?.low ?? '') ? to : to + 1
  if (first > to && !/^['’]s?$/u.test(tokens[to]?.low ?? '')) return { from, to }
  const end = afterNouns(tokens, first)
  return end === first || isOwnWords(tokens[end - 1]?.low ?? '') ? { from, to } : { from, to: end }
}

/** How many words a name has before its last one, at most. */
const NAME = 6

/** With the rest of a name of which only a part is marked: "Hartsock" of "Jolene Hartsock", "arbiter" before "Gus Pappas". */
function wholeNames({ tokens, nameFrom }: ArticleReading, { from, to }: NameRun): NameRun {
  let start = from
  for (let at = from - 1; at >= from - NAME; at--) if ((nameFrom.get(at)?.to ?? 0) > from) start = at
  const last = tokens[to - 1]
  const next = last && isRole(last.low) ? nameFrom.get(to) : undefined
  const end = Math.max(
    next?.to ?? to,
    ...[...Array(NAME).keys()].map((k) => nameFrom.get(to - 1 - k)?.to ?? 0),
  )
  return { from: start, to: end }
}

/** The name that is the source itself: not an owner's ("Lee's lawyer"), none that a preposition ties to a noun ("a friend of Lee"). */
function headName(reading: ArticleReading, from: number, to: number): NameMention | null {
  for (let at = from; at < to; at++) {
    const mention = reading.nameFrom.get(at)
    if (!mention) continue
    if (!isTied(reading.tokens, from, mention) && !modifies(reading.tokens, mention, to)) return mention
    at = mention.to - 1
  }
  return null
}

/** The "'s" of "Lee's lawyer". */
export const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/u.test(token?.low ?? '')

/** "Lee's lawyer", "the Lee campaign": a noun after the name is the source. */
function modifies(tokens: readonly Token[], { to: end }: NameMention, to: number): boolean {
  const next = tokens[end]
  if (end >= to || !next) return false
  return isPossessive(next) || (next.tag === 'NOUN' && !/^(?:who|whose)$/.test(next.low))
}

/** "a spokesman for Mrs. Lee", but not "Bell of Orr, for Lee": a preposition before the name, and no comma since. */
function isTied(tokens: readonly Token[], from: number, mention: NameMention): boolean {
  let at = mention.from - 1
  while (at >= from && isBeforeName(tokens[at])) at--
  if (at <= from || !TIES.has(tokens[at]?.low ?? '')) return false
  // "the undersecretary of agriculture Tom Lee": what stands between belongs to the office.
  const between = tokens.slice(at + 1, mention.from)
  return !(between.length > 0 && isRole(tokens[at - 1]?.low ?? '') && between.every((word) => isThing(word)))
}

/** A word for no person: "agriculture". */
const isThing = ({ low, tag, capital }: Token): boolean => tag === 'NOUN' && !capital && !isRole(low)

/** A title, a noun or an adjective between a preposition and the name: "for mayor Lee". */
const isBeforeName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TITLES.has(token.low) ||
    HONORIFICS.has(token.low) ||
    (/^(?:NOUN|ADJ|DET|PROPN)$/.test(token.tag) && token.text !== ','))

/** The last noun before the first preposition, comma or relative. */
function headNoun(words: readonly Token[]): number {
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      (TIES.has(word.low) || /^[,(]$/.test(word.text) || /^(?:who|that|which|whose)$/.test(word.low)),
  )
  const last = end < 0 ? words.length - 1 : end - 1
  return Math.max(0, last)
}
