import { DATE_NAMES, isWeekday, monthOf } from '../../language/calendar.ts'
import { ordinalOf } from '../../language/numerals.ts'
import type { Token } from '../tokens.ts'
import { afterApproximation, afterNumber } from './quantities.ts'
import { low, wordSet, type Shape } from './shape.ts'

export const BEFORE_TIME = wordSet(
  'in on at by since until till before after from during for around between of within',
)
const MOVED = wordSet(
  'last next this past previous following coming early late mid every each that same earlier later',
)
const UNITS = wordSet(
  `second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months
   quarter quarters term terms season seasons year years decade decades century centuries`,
)
export const PARTS_OF_DAY = wordSet('morning afternoon evening night')
const SEASONS = wordSet('spring summer autumn winter')
const FEASTS = wordSet('christmas easter ramadan diwali')
const NEAR_DAYS = wordSet('yesterday today tomorrow tonight overnight')
const YEAR = /^(?:1[0-9]\d\d|20\d\d)$/u

export const isTimeUnit = (word: string): boolean => UNITS.has(word)

/** After a preposition of time and words such as "the early": where the time itself may begin. */
function inward(words: readonly Token[], at: number): number {
  let to = at
  if (BEFORE_TIME.has(low(words, to))) to++
  const unit = UNITS.has(low(words, to + 1)) && low(words, to + 2) !== 'of'
  if (low(words, to) === 'the' && !unit) to++
  if (/^(?:early|late|mid|mid-|end|start|beginning|middle|night|morning)$/u.test(low(words, to))) {
    to++
    if (low(words, to) === 'of') to++
  }
  return low(words, to) === 'the' || low(words, to) === 'of' ? to + 1 : to
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && monthOf(token.low) !== null
const isDay = (words: readonly Token[], at: number): number => {
  const word = low(words, at)
  if (/^\d{1,2}$/u.test(word) && Number(word) <= 31)
    return /^(?:st|nd|rd|th)$/u.test(low(words, at + 1)) ? at + 2 : at + 1
  return ordinalOf(word) !== null ? at + 1 : 0
}

/** "3 December 1911", "the 3rd of May", "December 3, 1911", "December 1911", "the first of October" or a month alone after a preposition. */
function afterDate(words: readonly Token[], at: number): number {
  const from = inward(words, at)
  const day = isDay(words, from)
  if (day > 0) {
    const month = low(words, day) === 'of' ? day + 1 : day
    if (isMonth(words[month])) return withYear(words, month + 1)
  }
  if (!isMonth(words[from])) return 0
  const after = isDay(words, from + 1)
  if (after > 0) return withYear(words, toDay(words, after))
  const dated = withYear(words, from + 1)
  const certain = dated > from + 1 || from > at || DATE_NAMES.has(low(words, from))
  return certain ? dated : 0
}

/** "May 3 to 5", "June to August". */
const toDay = (words: readonly Token[], at: number): number =>
  /^(?:to|and|-|–)$/u.test(low(words, at)) && isDay(words, at + 1) > 0 ? isDay(words, at + 1) : at

function withYear(words: readonly Token[], at: number): number {
  if (/^(?:to|until|and|or|-|–)$/u.test(low(words, at)) && isMonth(words[at + 1]))
    return withYear(words, at + 2)
  const from = /^(?:,|of)$/u.test(low(words, at)) ? at + 1 : at
  return YEAR.test(low(words, from)) ? from + 1 : at
}

/** "in 1911", "between 1911 and 1914", "the autumn of 1911", "the 1980s". */
function afterYear(words: readonly Token[], at: number): number {
  const from = inward(words, at)
  const year = SEASONS.has(low(words, from)) && low(words, from + 1) === 'of' ? from + 2 : from
  if (!YEAR.test(low(words, year))) return 0
  if (low(words, year + 1) === 's' && words[year + 1]?.start === words[year]?.end) return year + 2
  const bracketed =
    low(words, at - 1) === '(' || SEASONS.has(low(words, at - 1)) || low(words, at - 1) === ','
  if (year === at && !bracketed) return 0
  return /^(?:and|to|or|-|–)$/u.test(low(words, year + 1)) && YEAR.test(low(words, year + 2))
    ? year + 3
    : year + 1
}

/** "on Friday", "every Thursday morning", "last Tuesday", "next spring". */
function afterWeekday(words: readonly Token[], at: number): number {
  let from = inward(words, at)
  while (MOVED.has(low(words, from)) && from - at < 4) from++
  const word = low(words, from)
  if (!isWeekday(word) && !isWeekday(word.replace(/s$/u, ''))) return 0
  return PARTS_OF_DAY.has(low(words, from + 1)) ? from + 2 : from + 1
}

/** "last month", "this spring", "earlier this year", "the following day", "that winter". */
function afterMoved(words: readonly Token[], at: number): number {
  let from = inward(words, at)
  const start = from
  while (MOVED.has(low(words, from)) && from - start < 3) from++
  if (from === start) return 0
  if (
    /^(?:early|late|mid|earlier|later|same)$/u.test(low(words, from - 1)) &&
    from - start === 1 &&
    from - at < 2
  )
    return 0
  const word = low(words, from)
  return UNITS.has(word) || SEASONS.has(word) || PARTS_OF_DAY.has(word) || FEASTS.has(word) ? from + 1 : 0
}

/** "by spring", "in the winter", "at Christmas". */
function afterSeason(words: readonly Token[], at: number): number {
  if (!BEFORE_TIME.has(low(words, at))) return 0
  const from = inward(words, at)
  const word = low(words, from)
  if (!FEASTS.has(word) && !(SEASONS.has(word) && words[from]?.tag === 'NOUN')) return 0
  return low(words, from + 1) === 'of' ? afterMoved(words, from + 2) || from + 1 : from + 1
}

/** "three weeks ago", "two days later". */
function afterAgo(words: readonly Token[], at: number): number {
  const start = BEFORE_TIME.has(low(words, at)) ? at + 1 : at
  const from = afterApproximation(words, start)
  const number = afterNumber(words, from) || (/^(?:a|an|one)$/u.test(low(words, from)) ? from + 1 : 0)
  if (number === 0 || !UNITS.has(low(words, number))) return 0
  return /^(?:ago|earlier|later|before|after|afterwards|previously)$/u.test(low(words, number + 1))
    ? number + 2
    : 0
}

/** "on the 29th", with no noun after it. */
function afterDayAlone(words: readonly Token[], at: number): number {
  if (!/^(?:on|by|until|till|from)$/u.test(low(words, at)) || low(words, at + 1) !== 'the') return 0
  const to = ordinalOf(low(words, at + 2)) !== null ? at + 3 : isDay(words, at + 2)
  return to > 0 && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(words[to]?.tag ?? '') ? to : 0
}

/** "on the fifth day", "in the second winter", "the nineteenth century", "in the 89th minute". */
function afterNth(words: readonly Token[], at: number): number {
  const from = inward(words, at)
  const split = /^(?:st|nd|rd|th)$/u.test(low(words, from + 1)) && /^\d+$/u.test(low(words, from))
  const to = split ? from + 2 : from + 1
  if (!split && ordinalOf(low(words, from)) === null) return 0
  const unit = low(words, to)
  return UNITS.has(unit) || SEASONS.has(unit) || PARTS_OF_DAY.has(unit) ? to + 1 : 0
}

const afterNear = (words: readonly Token[], at: number): number => {
  const from = BEFORE_TIME.has(low(words, at)) ? at + 1 : at
  if (!NEAR_DAYS.has(low(words, from))) return 0
  return PARTS_OF_DAY.has(low(words, from + 1)) ? from + 2 : from + 1
}

/** Points in time; the first that applies at a word takes it. */
export const times: readonly Shape[] = [
  { name: 'date', kind: 'when', example: 'A match was held [on 3 March 1912].', applies: afterDate },
  { name: 'year', kind: 'when', example: 'The mill shut [in 1998].', applies: afterYear },
  { name: 'weekday', kind: 'when', example: 'The court sat [on Friday].', applies: afterWeekday },
  {
    name: 'time from now',
    weak: true,
    kind: 'when',
    example: 'The bridge closed [last month].',
    applies: afterMoved,
  },
  { name: 'ago', kind: 'when', example: 'The bridge closed [three weeks ago].', applies: afterAgo },
  { name: 'day near', kind: 'when', example: 'The bridge closed [yesterday].', applies: afterNear },
  { name: 'day alone', kind: 'when', example: 'It ends [on the 29th].', applies: afterDayAlone },
  { name: 'nth time', kind: 'when', example: 'Lee came [on the third day].', applies: afterNth },
  {
    name: 'season',
    weak: true,
    kind: 'when',
    example: 'The ferry stops [in the winter].',
    applies: afterSeason,
  },
]
