import type { Span } from '../../../text/span.ts'
import type { Rule } from '../../rule.ts'
import type { Token } from '../../tokens.ts'
import { coreStart, isMark } from './core-start.ts'
import { low } from './form.ts'

/** How far what is proposed may reach, in words. */
const MOST_PREDICATE_WORDS = 80

/** A word after what may be proposed. */
interface Place {
  readonly words: readonly Token[]
  readonly at: number
  /** Index of the first word of what is proposed. */
  readonly from: number
}

const tag = (words: readonly Token[], at: number): string => words[at]?.tag ?? ''
const isJoining = (words: readonly Token[], at: number): boolean =>
  words[at]?.low === 'and' || words[at]?.low === 'but'
/** "and" or "but", where it joins two clauses with or without a comma; else -1. */
const joining = ({ words, at }: Place): number =>
  isJoining(words, at) ? at : low(words, at) === ',' && isJoining(words, at + 1) ? at + 1 : -1

/** Where what is proposed ends: square brackets hold what is beyond. */
export const ends: readonly Rule<Place>[] = [
  {
    name: 'mark',
    example: 'She proposed a bus[; the town had none].',
    applies: ({ words, at }) =>
      /^[;:—–]$/u.test(words[at]?.text ?? '') || (words[at]?.text === '.' && at >= words.length - 2),
  },
  {
    name: 'next proposal',
    example: 'She proposed a bus [and recommended a park].',
    applies: ({ words, at }) =>
      low(words, at) === 'and' && (coreStart(words, at + 1) !== null || tag(words, at + 1) === 'AUX'),
  },
  {
    name: 'clause with a pronoun',
    example: 'She asked for a bus [and they gave her a van].',
    applies: (place) => {
      const and = joining(place)
      return (
        and >= 0 &&
        /^(?:i|we|he|she|they|it|there|that)$/u.test(low(place.words, and + 1)) &&
        isVerbal(place.words[and + 2])
      )
    },
  },
  {
    name: 'clause with a noun',
    example: 'She asked for a bus[, and the trustees turned her down].',
    applies: (place) => {
      const and = joining(place)
      return and > place.at && hasVerb(place.words, and + 1)
    },
  },
  {
    name: 'report',
    example: 'She said she had asked for a bus[, and that it was late].',
    applies: ({ words, at }) =>
      /^(?:and|but)$/u.test(low(words, at + 1)) && low(words, at) === ',' && low(words, at + 2) === 'that',
  },
  {
    name: 'next deed',
    example: 'She asked for a bus [and got a van].',
    applies: (place) => {
      const and = joining(place)
      return and >= 0 && isPast(place.words[and + 1]) && !isPassive(place)
    },
  },
  {
    name: 'quotation',
    example: 'She proposed a bus[,” he said].',
    applies: ({ words, at }) => {
      const next = words[at + 1]
      return words[at]?.text === ',' && (!next || isMark(next))
    },
  },
  {
    name: 'side clause',
    example: 'She proposed a bus[, saying that it was late].',
    applies: (place) => {
      const { words, at } = place
      const next = words[at + 1]
      if (words[at]?.text !== ',' || !next || isCondition(next) || isNextStep(place, next)) return false
      return /ing$/u.test(next.low)
        ? next.tag === 'VERB'
        : /^(?:PRON|SCONJ|PROPN|VERB|AUX)$/u.test(next.tag) || next.low === 'the'
    },
  },
]

const isVerbal = (word: Token | undefined): boolean =>
  word !== undefined && (/^(?:AUX|VERB|ADV|PART)$/u.test(word.tag) || /^['’]/u.test(word.text))

/** ", if the town pays": it is part of what is proposed. */
const isCondition = ({ low: word }: Token): boolean => /^(?:if|unless|provided|until)$/u.test(word)

/** "Take the bus, buy a ticket", "to sell the hall, pay the debts": what is to be done next. */
const isNextStep = ({ words, from }: Place, next: Token): boolean =>
  next.tag === 'VERB' &&
  !isPast(next) &&
  !/(?:ing|[^s]s)$/u.test(next.low) &&
  (low(words, from) === 'to' || tag(words, from) === 'VERB')

/** How many words the subject of a clause may take. */
const MOST_SUBJECT_WORDS = 6

/** "the trustees turned", "Bell said": a noun phrase, and its verb. */
function hasVerb(words: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + MOST_SUBJECT_WORDS && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/u.test(tag(words, at))) at++
  return at > from && (tag(words, at) === 'AUX' || isPast(words[at]))
}

/** Pasts of verbs that do not end in "-ed", of those that often go on with what was proposed. */
const IRREGULAR =
  /^(?:got|gave|went|kept|said|told|took|made|had|was|were|did|came|left|found|felt|held|lost|met|paid|sent|thought|won|began|wrote|saw|brought|bought|turned|heard|stood|sold)$/u

const isPast = (word: Token | undefined): boolean =>
  word !== undefined &&
  /^(?:VERB|AUX)$/u.test(word.tag) &&
  (/ed$/u.test(word.low) || IRREGULAR.test(word.low))

/** "the film be cut [and shown]": what is joined may be a participle. */
const isPassive = ({ words, from, at }: Place): boolean =>
  words
    .slice(from, at)
    .some(({ low: word }) => /^(?:be|been|being|was|were|is|are|have|had|has|get|got)$/u.test(word))

/** Most words are no mark and join nothing. */
function endsAt(place: Place): boolean {
  const word = place.words[place.at]
  const may =
    word === undefined || word.tag === 'PUNCT' || word.tag === 'SYM' || isJoining(place.words, place.at)
  return may && ends.some(({ applies }) => applies(place))
}

/** What is proposed from a word on: to where another clause begins, a semicolon, or the end. */
export function coreSpan(words: readonly Token[], from: number): Span | null {
  const first = words[from]
  if (!first) return null
  let to = from
  const stop = Math.min(words.length, from + MOST_PREDICATE_WORDS)
  while (to < stop && !endsAt({ words, at: to, from })) to++
  const last = words[to - 1]
  return to > from && last ? { start: first.start, end: last.end } : null
}
