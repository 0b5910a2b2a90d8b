// Written for this project: what any calendar gives. No licence needed.

/** January to December, in small letters and in order. */
const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')
/** As they are shortened, with the number of the month from 1; without a full stop. */
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((month, n) => [month.slice(0, 3), n + 1] as const),
  ['sept', 9],
])
/** Monday to Sunday, in small letters and in order. */
const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
/** As they are shortened, without a full stop. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(
  'mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** The number of a month from 1, whole or shortened, or null: `monthOf('Sept.') //=> 9`. */
export function monthOf(word: string): number | null {
  const low = word.toLowerCase().replace(/\.$/u, '')
  const whole = MONTHS.indexOf(low) + 1
  return whole > 0 ? whole : (SHORT_MONTHS.get(low) ?? null)
}

/** Whether a word is a day of the week, not shortened. */
export const isWeekday = (word: string): boolean => WEEKDAYS.includes(word.toLowerCase())

/**
 * Days of the week and months, whole or shortened with a full stop, in small letters: names that are nobody's.
 * Without "may" and "jan", which are people's as well.
 */
export const DATE_NAMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS.filter((month) => month !== 'may'),
  ...[...SHORT_MONTHS.keys()].filter((month) => month !== 'may').map((month) => `${month}.`),
])

/** Months that are shortened, in small letters, without a full stop. */
export const SHORTENED_MONTHS: ReadonlySet<string> = new Set(
  [...SHORT_MONTHS.keys()].filter((month) => month !== 'may'),
)
