import type { Token } from '../tokens.ts'
import { FRACTION, MAGNITUDES, NUMBER_WORD, ORDINAL } from './words.ts'

const OF_TIME = /-(?:second|minute|hour|day|week|month|year|decade|century)(?:-long)?$/u
const COUNTED =
  /^(?:\d[\d.,]*|[a-z]+)-(?:year-old|mile|kilomet(?:er|re)|met(?:er|re)|member|seat|point|strong|storey|story|nation|page|percent)$/u

/** The letter of a number, or null; see `letters.ts`. "7th" and "1980s" come as a number and an ending. */
export function figureLetter(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): string | null {
  const { low, start, end } = token
  if (before?.end === start && isDigits(before)) {
    if (ENDING.test(low)) return 'o'
    if (low === 's' || low === 's.') return 'Y'
  }
  if (after?.start === end && ENDING.test(after.low) && isDigits(token)) return 'o'
  if (low === 'one') return /^(?:in|out)$/u.test(after?.low ?? '') ? '1' : null
  if (/^(?:quarter|third|fifth)$/u.test(low) && after?.low === 'of') return 'F'
  return ordinalLetter(token, after) ?? numberLetter(token)
}

const ENDING = /^(?:st|nd|rd|th)$/u
const isDigits = ({ low }: Token): boolean => /^\d+$/u.test(low)

function ordinalLetter({ low }: Token, after: Token | undefined): string | null {
  if (!/(?:st|nd|rd|th)$/u.test(low) || !ORDINAL.test(low)) return null
  return /^times?$/u.test(after?.low ?? '') ? 'O' : 'o'
}

function numberLetter({ low, tag }: Token): string | null {
  if (/^[$£€]\d|%$/u.test(low)) return '$'
  if (FRACTION.test(low)) return 'F'
  if (/^(?:1[0-9]|20)\d\d$/u.test(low)) return 'Y'
  if (low.includes('-') && OF_TIME.test(low)) return 'z'
  if (low.includes('-') && COUNTED.test(low)) return 'Z'
  if (MAGNITUDES.has(low)) return 'U'
  if (/^\d/u.test(low)) return 'M'
  return tag === 'NUM' && NUMBER_WORD.test(low) ? 'M' : null
}
