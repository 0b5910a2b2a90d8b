import { monthOf } from '../language/calendar.ts'

/** "3 March 2024", "3rd of March, 2024". */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+((?:1[5-9]|20)\d\d)\b/u
/** "March 3, 2024". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:1[5-9]|20)\d\d)\b/u
const NUMERIC = /\b((?:1[5-9]|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/u
/** "13/03/2024": told only where one of the two numbers can be no month. */
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:1[5-9]|20)\d\d)\b/u

/**
 * The first day that a short text writes with its year, as an ISO date; null where it writes none, or may mean two.
 * `dateIn('Published 3 March 2024') //=> '2024-03-03'`, `dateIn('03/04/2024') //=> null`
 */
export function dateIn(line: string): string | null {
  const dayFirst = DAY_FIRST.exec(line)
  if (dayFirst) return iso(dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(line)
  if (monthFirst) return iso(monthFirst[3], monthOf(monthFirst[1] ?? ''), monthFirst[2])
  const numeric = NUMERIC.exec(line)
  if (numeric) return iso(numeric[1], Number(numeric[2]), numeric[3])
  const slashed = SLASHED.exec(line)
  if (!slashed) return null
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  if (first > 12 === second > 12 && first !== second) return null
  return first > 12 ? iso(slashed[3], second, slashed[1]) : iso(slashed[3], first, slashed[2])
}

/** A short line that is a date, with a label, a weekday, a time or a publisher beside it. */
export const isDateLine = (line: string): boolean =>
  line.length <= 120 && dateIn(line) !== null && !/[.!?]["”]?$/u.test(line.replace(/\b[ap]\.m\.$/u, ''))

function iso(year: string | undefined, month: number | null, day: string | undefined): string | null {
  const date = Number(day)
  if (year === undefined || month === null || month < 1 || month > 12 || date < 1) return null
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return date > last ? null : `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
