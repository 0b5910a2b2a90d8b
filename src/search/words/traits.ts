import type { Term } from './terms.ts'

/** What kind of answer a word could be (part of); bits, so that a passage's are joined with `|`. */
export const TRAIT = {
  number: 1,
  year: 2,
  date: 4,
  name: 8,
  money: 16,
  percent: 32,
  measure: 64,
  duration: 128,
  ordinal: 256,
  reason: 512,
  manner: 1024,
  place: 2048,
  age: 4096,
} as const

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions half twice'
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth last 1st 2nd 3rd'
const DATES =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday century centuries decade spring summer autumn winter today yesterday tomorrow night morning bc ad'
const MONEY =
  'dollar dollars pound pounds euro euros cent cents yen yuan rupees rupee lira lire rubles roubles pesos francs crowns kroner kronor dinars shillings riyals guilders florins ducats'
const DURATIONS =
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries'
const MEASURES =
  'miles mile km kilometres kilometers metres meters metre meter feet foot inches acres hectares tons tonnes kilograms kg pounds degrees square cubic litres liters watts volts yards percent'
const REASONS =
  'because due reason reasons since caused cause therefore so order owing result resulted thus led leading given'
const MANNERS = 'by through using via with means used'
const PLACES = 'in at near from to into across outside around between'
const AGES = 'age aged old born ages birthday'

const has = (list: string): ((key: string) => boolean) => {
  const set = new Set(list.split(' '))
  return (key) => set.has(key)
}
const BY_WORD: readonly (readonly [number, (key: string) => boolean])[] = [
  [TRAIT.number, has(NUMBERS)],
  [TRAIT.ordinal, has(ORDINALS)],
  [TRAIT.date, has(DATES)],
  [TRAIT.money, has(MONEY)],
  [TRAIT.duration, has(DURATIONS)],
  [TRAIT.measure, has(MEASURES)],
  [TRAIT.reason, has(REASONS)],
  [TRAIT.manner, has(MANNERS)],
  [TRAIT.age, has(AGES)],
]
const isPlaceWord = has(PLACES)
const isDateWord = has(DATES)
const AMBIGUOUS = new Set(['may', 'march', 'second', 'spring', 'fall'])

/** The kinds of answer that each word of a passage could be part of. */
export function traits(text: string, words: readonly Term[]): Uint16Array {
  const found = new Uint16Array(words.length)
  words.forEach((word, i) => {
    found[i] = ofWord(text, words, i) | (word.capital && !startsSentence(text, words, i) ? TRAIT.name : 0)
  })
  words.forEach((word, i) => {
    const before = words[i - 1]
    if (word.capital && before && isPlaceWord(before.key)) found[i] = (found[i] ?? 0) | TRAIT.place
  })
  return found
}

function ofWord(text: string, words: readonly Term[], i: number): number {
  const word = words[i]
  if (!word) return 0
  if (/^\d/.test(word.key)) return ofDigits(text, word)
  let bits = 0
  for (const [bit, test] of BY_WORD) if (test(word.key)) bits |= bit
  if (AMBIGUOUS.has(word.key) && isDateWord(word.key) && !word.capital) bits &= ~TRAIT.date
  return bits
}

function ofDigits(text: string, word: Term): number {
  const { key } = word
  if (/^(1[0-9]|20)\d\d(s)?$/.test(key)) return TRAIT.year | TRAIT.date | TRAIT.number
  if (/^\d+(st|nd|rd|th)$/.test(key)) return TRAIT.ordinal | TRAIT.date
  const before = text.slice(Math.max(0, word.start - 1), word.start)
  const after = text.slice(word.end, word.end + 2)
  let bits: number = TRAIT.number
  if (/[$£€¥₤]/u.test(before)) bits |= TRAIT.money
  if (/^\s?%/.test(after)) bits |= TRAIT.percent
  return bits
}

/** A capital that opens a sentence says nothing, unless the next word has one too. */
function startsSentence(text: string, words: readonly Term[], i: number): boolean {
  if (i > 0) return false
  const [word, next] = [words[i], words[i + 1]]
  if (!word) return true
  const joined = next?.capital === true && text.slice(word.end, next.start) === ' '
  return word.stop || !joined
}
