// Written for this project: what grammars of English list. No licence needed.
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = [
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
] as const

const compound = (
  tens: readonly string[],
  units: readonly string[],
): readonly (readonly [string, number])[] =>
  tens.flatMap((ten, t) => units.map((unit, u) => [`${ten}-${unit}`, 20 + 10 * t + u + 1] as const))

/** Numerals in small letters and their values: `NUMERALS.get('twenty-one') //=> 21`. */
export const NUMERALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, 20 + 10 * n] as const),
  ...compound(TENS, UNITS.slice(1, 10)),
  ...SCALES,
  ['dozen', 12],
])

const FIRST =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** Ordinals in small letters and their values: `ORDINALS.get('third') //=> 3`. */
const ORDINALS: ReadonlyMap<string, number> = new Map<string, number>([
  ...FIRST.map((word, n) => [word, n + 1] as const),
  ...TENS.map((word, n) => [word.replace(/y$/u, 'ieth'), 20 + 10 * n] as const),
  ...compound(TENS, FIRST.slice(0, 9)),
  ...SCALES.map(([word, value]) => [`${word}th`, value] as const),
])

/** "dozens of", "millions of": many, without saying how many. */
export const MAGNITUDES: ReadonlySet<string> = new Set(
  'dozens scores tens hundreds thousands millions billions trillions'.split(' '),
)

/** The value of an ordinal in words or digits, or null: `ordinalOf('2nd') //=> 2`. */
export function ordinalOf(word: string): number | null {
  const low = word.toLowerCase()
  const digits = /^(\d{1,9})(?:st|nd|rd|th)$/u.exec(low)?.[1]
  return digits === undefined ? (ORDINALS.get(low) ?? null) : Number(digits)
}
