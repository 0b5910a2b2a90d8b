import { NUMERALS, ordinalOf } from '../../language/numerals.ts'
import type { Token } from '../tokens.ts'
import {
  afterApproximation,
  afterFraction,
  afterNouns,
  afterNumber,
  isNumeral,
  withRate,
} from './quantities.ts'
import { low, wordSet, type Shape } from './shape.ts'
import { isTimeUnit } from './times.ts'

const MEASURES = wordSet(
  `kilometre kilometres kilometer kilometers km metre metres meter meters centimetre centimetres centimeter centimeters
   millimetre millimetres millimeter millimeters mile miles yard yards foot feet inch inches acre acres hectare hectares
   litre litres liter liters gallon gallons pint pints tonne tonnes ton tons kilo kilos kilogram kilograms kg gram grams
   pound-weight ounce ounces degree degrees megawatt megawatts kilowatt kilowatts watt watts volt volts decibel decibels
   knots mph`,
)
const COUNTLESS = /^(?:two|three|four)-(?:faced|way|fold|edged)$|^zero-/u
const OF_TIME =
  /^[\p{L}\d.,]+-(?:second|minute|hour|day|night|week|month|year|decade|century)(?:-(?:long|old))?s?$/u
const TIMED = /^(?:hour|day|night|week|month|year|decade|century)-long$/u

/** "for six months", "about four minutes", "10,000 kilometres of testing". */
function afterMeasure(words: readonly Token[], at: number): number {
  const start = /^(?:for|in|within|after|over|during)$/u.test(low(words, at)) ? at + 1 : at
  const from = afterApproximation(words, start)
  const articled = /^(?:a|an|one|several|few)$/u.test(low(words, from))
  const number = afterNumber(words, from) || afterFraction(words, from) || (articled ? from + 1 : 0)
  if (number === 0) return 0
  const unit = /^(?:more|full|whole|long|square|cubic|school|working|light|further|extra|an|a|and)$/u.test(
    low(words, number),
  )
    ? number + 1
    : number
  const word = low(words, unit)
  // "for a year" is as long as it says, "one day" is no length.
  const counts = !articled || /^(?:for|in|within|over)$/u.test(low(words, at)) || number > from + 1
  return counts && (isTimeUnit(word) || MEASURES.has(word)) ? unit + 1 : 0
}

/** "a six-month trial", "the year-long strike". */
function afterLasting(words: readonly Token[], at: number): number {
  const word = low(words, at)
  return (word.includes('-') && OF_TIME.test(word) && /^(?:\d|[a-z]+-)/u.test(word)) || TIMED.test(word)
    ? Math.max(at + 1, afterNouns(words, at + 1))
    : 0
}

/** "Ana Bell, 47,", "aged 12", "ten years old". */
function afterAge(words: readonly Token[], at: number): number {
  if (low(words, at) === 'aged' && isNumeral(low(words, at + 1))) return at + 2
  const age = /^\d{1,3}$/u.test(low(words, at)) && Number(low(words, at)) < 120
  const before = words[at - 2]
  const named = before !== undefined && (before.capital || before.tag === 'NOUN')
  return age && low(words, at - 1) === ',' && named && /^[,.;)—–]?$/u.test(low(words, at + 1)) ? at + 1 : 0
}

/** "70 per cent of the beds", "4.5%". */
function afterShare(words: readonly Token[], at: number): number {
  const from = afterApproximation(words, at)
  if (/^\d[\d.,]*%$/u.test(low(words, from))) return Math.max(from + 1, afterNouns(words, from + 1))
  const number = afterNumber(words, from)
  if (number === 0) return 0
  if (/^(?:percent|percentage)$/u.test(low(words, number)))
    return Math.max(number + 1, afterNouns(words, number + 1))
  return low(words, number) === 'per' && low(words, number + 1) === 'cent'
    ? Math.max(number + 2, afterNouns(words, number + 2))
    : 0
}

/** "more than half of the hangers", "two-thirds of the rivers", "one in five". */
function afterPart(words: readonly Token[], at: number): number {
  const from = afterApproximation(words, at)
  const to = afterFraction(words, from)
  return to === 0 ? 0 : Math.max(to, afterNouns(words, to))
}

/** "by 24 votes to 11", "3-1", "79 to 46". */
function afterScore(words: readonly Token[], at: number): number {
  const from = low(words, at) === 'by' ? at + 1 : at
  const number = afterNumber(words, from)
  if (number === 0) return 0
  const votes = /^(?:votes?|goals?|points?|seats?)$/u.test(low(words, number)) ? number + 1 : number
  const dash = /^(?:to|-|–)$/u.test(low(words, votes)) ? votes + 1 : 0
  return dash > 0 && isNumeral(low(words, dash)) ? dash + 1 : 0
}

/** "four times", "twice a week". */
function afterTimes(words: readonly Token[], at: number): number {
  const from = afterApproximation(words, at)
  const number = low(words, from) === 'twice' ? from + 1 : afterNumber(words, from)
  if (number === 0) return 0
  if (number === from + 1 && low(words, from) === 'twice') return withRate(words, number)
  return low(words, number) === 'times' ? withRate(words, number + 1) : 0
}

/** "one of them", "seven of them", "none of the eleven". */
function afterSome(words: readonly Token[], at: number): number {
  const first = low(words, at)
  if (!/^(?:one|none|neither|both)$/u.test(first) || low(words, at + 1) !== 'of') return 0
  const number = afterNumber(words, afterApproximation(words, at + 2))
  return number === 0 ? 0 : Math.max(number, afterNouns(words, number))
}

/** "thirty-one blue vans", "about 300 of the boats", "nine so far". */
function afterCount(words: readonly Token[], at: number): number {
  const from = afterApproximation(words, at)
  const to = afterNumber(words, from)
  if (to === 0 || COUNTLESS.test(low(words, from))) return 0
  const end = afterNouns(words, to)
  // "Terminal 1", "bus 32": a name that ends in a number.
  const labelled =
    from === at && /^\d+$/u.test(low(words, from)) && /^(?:NOUN|PROPN)$/u.test(words[at - 1]?.tag ?? '')
  return labelled ? 0 : Math.max(to, end)
}

/** "sixteen-page", "four-point", "500-seat". */
function afterCompound(words: readonly Token[], at: number): number {
  const [number, unit] = low(words, at).split('-')
  const counted =
    number !== undefined && unit !== undefined && (NUMERALS.has(number) || /^\d[\d,]*$/u.test(number))
  return counted && !NUMERALS.has(unit) && !COUNTLESS.test(low(words, at))
    ? Math.max(at + 1, afterNouns(words, at + 1))
    : 0
}

/** "the third storm", "its second bridge", "the 7th congress"; "the Second Fair" is a name. */
function afterNth(words: readonly Token[], at: number): number {
  if (!/^(?:the|a|an|its|his|her|their|our|my)$/u.test(low(words, at))) return 0
  const split = /^\d+$/u.test(low(words, at + 1)) && /^(?:st|nd|rd|th)$/u.test(low(words, at + 2))
  if (!split && (ordinalOf(low(words, at + 1)) === null || words[at + 1]?.capital)) return 0
  const to = split ? at + 3 : at + 2
  const end = afterNouns(words, to)
  return end > to && !/^(?:time|thing|place|hand|sight|instance|world)$/u.test(low(words, end - 1)) ? end : 0
}

/** How long and how many; the first that applies at a word takes it. */
export const amounts: readonly Shape[] = [
  { name: 'length', kind: 'how long', example: 'The permit runs [for six months].', applies: afterMeasure },
  { name: 'lasting', kind: 'how long', example: 'They began a [two-day strike].', applies: afterLasting },
  { name: 'age', kind: 'how long', example: 'Ana Bell, [47], opposed it.', applies: afterAge },
  { name: 'share', kind: 'how many', example: 'They fill [70 per cent of the beds].', applies: afterShare },
  {
    name: 'score',
    kind: 'how many',
    example: 'The house passed it [by 24 votes to 11].',
    applies: afterScore,
  },
  { name: 'part', kind: 'how many', example: 'We lost [more than half of the hangers].', applies: afterPart },
  { name: 'times', kind: 'how many', example: 'He was beaten [four times] there.', applies: afterTimes },
  { name: 'some of', kind: 'how many', example: '[None of the eleven] played.', applies: afterSome },
  { name: 'count', kind: 'how many', example: 'It has [about 300 white boats].', applies: afterCount },
  { name: 'compound', kind: 'how many', example: 'They built a [500-seat hall].', applies: afterCompound },
  { name: 'nth', weak: true, kind: 'how many', example: 'It was [the third storm].', applies: afterNth },
]
