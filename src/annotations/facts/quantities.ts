import { MAGNITUDES, NUMERALS } from '../../language/numerals.ts'
import type { Token } from '../tokens.ts'
import { low, wordSet } from './shape.ts'

/** What stands before a number and says how exact it is: by the first word, the rest of each phrase, longest first. */
const ABOUT = Map.groupBy(
  `
  more than|less than|fewer than|at least|at most|up to|close to|as many as|as much as|as few as|no more than|
  no fewer than|no less than|not more than|not one|well over|just over|just under|an estimated|an average of|a total of|
  a record|another|about|around|approximately|roughly|nearly|almost|over|under|some|only|just|exactly|barely|all|
  fully|every|each|other|the other|these|those|the first|the last|the next|the past|the`
    .split('|')
    .map((phrase) => phrase.trim().split(' '))
    .toSorted((a, b) => b.length - a.length),
  ([first]) => first,
)

const MULTIPLES = wordSet('hundred thousand million billion trillion dozen score lakh crore m bn')
const ARTICLED = wordSet('hundred thousand million billion trillion dozen couple score lakh crore')
const FRACTION = /^(?:half|halves|(?:one|two|three|four)-(?:half|third|quarter|fifth|sixth|eighth|tenth)s?)$/u
const PARTS = /^(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|eighth|eighths)$/u
const YEAR = /^(?:1[0-9]|20)\d\d$/u
const DIGITS = /^\d[\d,]*(?:\.\d+)?$/u

/** The index after the words that say how exact a number is; `at` itself where there are none. */
export function afterApproximation(words: readonly Token[], at: number): number {
  let to = at
  for (let k = 0; k < 2; k++) {
    const phrases = ABOUT.get(low(words, to)) ?? []
    const phrase = phrases.find((one) => one.every((word, i) => low(words, to + i) === word))
    if (!phrase) break
    to += phrase.length
  }
  return to
}

/** Whether a word alone is a number, in digits or words: "14", "1.2", "twenty-four"; "one" is left to others. */
export const isNumeral = (word: string): boolean =>
  DIGITS.test(word) || (word !== 'one' && NUMERALS.has(word)) || /^\d+(?:m|bn|k)$/u.test(word)

/**
 * The index after a number without what says how exact it is, or 0: "three hundred and ten", "1.2 million",
 * "a dozen", "two and a half", "hundreds of".
 */
export function afterNumber(words: readonly Token[], at: number): number {
  const first = low(words, at)
  if (MAGNITUDES.has(first) && low(words, at + 1) === 'of') return at + 2
  if (/^(?:a|an|one|several|few)$/u.test(first) && ARTICLED.has(low(words, at + 1)))
    return goOn(words, at + 2)
  if (first === 'one' && isNumeralAfterOne(words, at + 1)) return goOn(words, at + 1)
  if (!isNumeral(first)) return 0
  return goOn(words, at + 1)
}

const isNumeralAfterOne = (words: readonly Token[], at: number): boolean => MULTIPLES.has(low(words, at))

/** Goes on over "hundred", "and ten", "and a half", "to 40". */
function goOn(words: readonly Token[], from: number): number {
  let to = from
  for (let k = 0; k < 6; k++) {
    const next = low(words, to)
    const after = low(words, to + 1)
    if (MULTIPLES.has(next)) to++
    else if (isNumeral(next) && words[to - 1]?.tag !== 'PUNCT' && !DIGITS.test(next)) to++
    else if (next === 'and' && /^(?:a|one)$/u.test(after) && PARTS.test(low(words, to + 2))) to += 3
    else if (next === 'and' && MULTIPLES.has(low(words, to - 1)) && isNumeral(after)) to += 2
    else if (/^(?:to|or|-|–)$/u.test(next) && isNumeral(after)) to += 2
    else break
  }
  return to
}

/** The index after a number with what says how exact it is, or 0. */
export const afterAmount = (words: readonly Token[], at: number): number =>
  afterNumber(words, afterApproximation(words, at))

/** The index after a fraction, or 0: "half", "two-thirds", "a quarter", "two thirds", "one in five", "most of". */
export function afterFraction(words: readonly Token[], at: number): number {
  const first = low(words, at)
  const next = low(words, at + 1)
  if (FRACTION.test(first)) return at + 1
  if (/^(?:a|one|two|three|four)$/u.test(first) && PARTS.test(next) && low(words, at + 2) === 'of')
    return at + 3
  const whole = /^(?:one|two|three|four|five|six|seven|eight|nine|\d)$/u.test(first) && next === 'in'
  if (whole && isNumeral(low(words, at + 2)) && !YEAR.test(low(words, at + 2))) return at + 3
  return 0
}

const NOUNY = wordSet('NOUN PROPN')
const INSIDE = wordSet('NOUN PROPN ADJ NUM')
/** How many words a counted noun with its adjectives may have. */
const PHRASE = 5

/** The index after the noun phrase that begins at a word ("white hatchbacks", "of the new houses"), or `at`. */
export function afterNouns(words: readonly Token[], at: number): number {
  let from = at
  if (low(words, from) === 'of') from++
  if (/^(?:the|its|their|his|her|our|my|them|us|these|those|all|a|an)$/u.test(low(words, from))) from++
  if (/^(?:them|us)$/u.test(low(words, from - 1))) return from
  let to = from
  let last = from
  while (to - from < PHRASE && INSIDE.has(words[to]?.tag ?? '')) {
    to++
    if (NOUNY.has(words[to - 1]?.tag ?? '')) last = to
  }
  return last > from ? last : at
}

/** The index after "a night", "per head", "each", or `at`. */
export function withRate(words: readonly Token[], at: number): number {
  if (/^(?:a|an|per)$/u.test(low(words, at)) && /^(?:NOUN|PROPN)$/u.test(words[at + 1]?.tag ?? ''))
    return at + 2
  return /^(?:each|apiece)$/u.test(low(words, at)) ? at + 1 : at
}
