import type { Token } from '../tokens.ts'
import { afterNumber } from './quantities.ts'
import { low, wordSet, type Shape } from './shape.ts'
import { BEFORE_TIME, PARTS_OF_DAY } from './times.ts'

const CLOCK = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/u
const HOURS = wordSet('midnight noon midday dawn dusk daybreak')

/** "at 7 p.m.", "at two in the morning", "at half past nine", "at midnight". */
function afterClock(words: readonly Token[], at: number): number {
  const from = BEFORE_TIME.has(low(words, at)) ? at + 1 : at
  if (HOURS.has(low(words, from))) return from > at ? from + 1 : 0
  if (/^(?:half|quarter)$/u.test(low(words, from)) && /^(?:past|to)$/u.test(low(words, from + 1)))
    return from + 3
  return afterHour(words, at) || afterMarked(words, from, from > at)
}

/** "7 p.m.", "two in the morning", and, after a preposition, "7.30": an hour that what follows tells from other numbers. */
function afterMarked(words: readonly Token[], from: number, isTied: boolean): number {
  const hour = low(words, from)
  if (!CLOCK.test(hour) && afterNumber(words, from) !== from + 1 && hour !== 'one') return 0
  const next = low(words, from + 1)
  if (/^(?:a\.m\.|p\.m\.|a\.m|p\.m|am|pm|o'clock)$/u.test(next)) return from + 2
  if (isTied && /[.:]\d\d(?:am|pm)?$|(?:am|pm)$/u.test(hour)) return from + 1
  const part = next === 'in' && low(words, from + 2) === 'the' && PARTS_OF_DAY.has(low(words, from + 3))
  return part ? from + 4 : 0
}

const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u
const AFTER_HOUR = /^(?:[,.;:)?!—–]|and|or|on|in|this|tomorrow|yesterday|until|till|to|when|because|but|)$/u

/** "at ten", "by a quarter to eleven", "at ten to eight": an hour in words, with nothing counted after it. */
function afterHour(words: readonly Token[], at: number): number {
  if (!/^(?:at|by|until|till)$/u.test(low(words, at))) return 0
  const from = /^(?:a|about|around)$/u.test(low(words, at + 1)) ? at + 2 : at + 1
  const part = /^(?:quarter|half|five|ten|twenty|twenty-five)$/u.test(low(words, from))
  if (part && /^(?:to|past)$/u.test(low(words, from + 1)) && HOUR.test(low(words, from + 2))) return from + 3
  return HOUR.test(low(words, from)) && AFTER_HOUR.test(low(words, from + 1)) ? from + 1 : 0
}

/** Hours of the day. */
export const hours: readonly Shape[] = [
  { name: 'clock', kind: 'when', example: 'The doors open [at 7 p.m.] sharp.', applies: afterClock },
]
