import { NUMERALS } from '../../language/numerals.ts'
import type { Library } from '../../search/library/library.ts'
import { once } from '../../search/library/once.ts'
import { contains, cut, type Span } from '../../text/span.ts'
import { drawn, type Random, shuffled } from '../random.ts'
import type { Changing, Claim } from './change.ts'

/** A number as it is written, which kind it is, and what it comes to. */
interface Written {
  readonly at: Span
  readonly kind: 'year' | 'day' | 'digits' | 'word'
  readonly value: number
}

/** Numbers that stand alone: no part of "3-1", "16th", "7.30" or a name such as "Route 66". */
const DIGITS =
  /(?<![\p{L}\p{N}.,:/–-]|[–-] )[$£€]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\p{L}\p{N}:/–-]|\.\d|,\d| [–-])/gu
const WORDS = /(?<![\p{L}-])\p{L}+(?:-\p{L}+)?(?![\p{L}-]| (?:halves|thirds|quarters|fifths|tenths))/gu
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const DAY = new RegExp(`${MONTH} $`, 'u')
const OF_MONTH = new RegExp(`^ (?:of )?${MONTH}`, 'u')

/** Words that say a number is the least or the most: beside them only one direction makes it false. */
const AT_LEAST = /\b(?:more than|at least|over|above|no (?:fewer|less) than|minimum of)\s+(?:[$£€])?$/iu
const AT_MOST =
  /\b(?:less than|fewer than|up to|under|below|at most|no more than|as many as|within|nearly|almost)\s+(?:[$£€])?$/iu

/** Beside a "no" or a "not" one number follows from another: where no two are the same, no eight are. */
const DENIED = /(?:\b(?:no|not|never|nor|without)\b|n['’]t\b)[^,;:]*$/iu
/** Words around somebody's age. */
const AGED = /\b(?:aged|age of)\s+$/iu
const AFTER_NAME = /\p{Lu}\p{L}+, $/u
const OLD = /^(?:[ -]years?[ -]old\b)/u
/** Nobody is older, and one so much older or younger would not be taken for the same. */
const OLDEST = 105
const YEARS_APART = 25
/** A day that every month has. */
const LAST_DAY = 28

/** A number of a claim becomes another number of the same article, of the same kind and size; failing that, one near it. */
export const changeNumber: Changing = (library, claim, random) => {
  const { text } = library.document
  const own = numbersIn(text, claim.span).filter(
    ({ at }) =>
      claim.keys.some((key) => contains(key, at)) && !DENIED.test(text.slice(claim.span.start, at.start)),
  )
  for (const number of shuffled(own, random)) {
    const value = otherValue(library, { number, claim }, random)
    if (value === null) continue
    const by = writtenLike(cut(text, number.at), number, value)
    if (by !== null) return { kind: 'number', at: number.at, by }
  }
  return null
}

interface Asked {
  readonly number: Written
  readonly claim: Claim
}

function otherValue(library: Library, { number, claim }: Asked, random: Random): number | null {
  const { text } = library.document
  const before = text.slice(claim.span.start, number.at.start)
  const after = text.slice(number.at.end, claim.span.end)
  const isAge = OLD.test(after) || AGED.test(before) || (AFTER_NAME.test(before) && /^[,.]/u.test(after))
  const taken = new Set(numbersIn(text, claim.span).map(({ value }) => value))
  const fits = (value: number): boolean =>
    !taken.has(value) &&
    value >= 2 &&
    !(AT_LEAST.test(before) && value < number.value) &&
    !(AT_MOST.test(before) && value > number.value) &&
    !(isAge && (value > OLDEST || Math.abs(value - number.value) > YEARS_APART))
  const all = once(library, numbersOf)
    .filter(({ kind, value }) => kind === number.kind && isNear(value, number))
    .map(({ value }) => value)
  const close = isAge ? YEARS.map((years) => number.value + years) : near(number)
  return drawn([...new Set(all)].filter(fits), random) ?? drawn(close.filter(fits), random) ?? null
}

/** The numbers of an article, read once: each claim looks for another among them. */
const numbersOf = ({ document }: Library): readonly Written[] =>
  document.sentences
    .filter(({ kind }) => kind === 'sentence')
    .flatMap(({ span }) => numbersIn(document.text, span))

/** Whether a number is near enough to the one it replaces that nobody sees at once which it was not. */
function isNear(value: number, { kind, value: own }: Written): boolean {
  if (kind === 'year') return Math.abs(value - own) <= 60
  if (kind === 'day') return value <= LAST_DAY
  return value <= own * 5 && value * 5 >= own
}

const YEARS = [-9, -6, -4, -3, 3, 4, 6]

function near({ kind, value }: Written): readonly number[] {
  switch (kind) {
    case 'year':
      return YEARS.map((years) => value + years)
    case 'day':
      return [-9, -6, -4, 4, 6, 9].map((days) => value + days).filter((day) => day > 1 && day <= LAST_DAY)
    case 'digits':
    case 'word':
      return value <= 12
        ? [value - 3, value - 2, value + 2, value + 3]
        : [0.5, 0.75, 1.5, 2].map((by) => value * by).filter(Number.isInteger)
  }
}

/** Another value as the first is written: with its currency and cents, its commas, or in words; null where that cannot be. */
function writtenLike(written: string, { kind }: Written, value: number): string | null {
  if (kind === 'word') {
    const [word] = [...NUMERALS].find(([, number]) => number === value) ?? []
    if (word === undefined) return null
    return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }
  const sign = /^[$£€]/u.exec(written)?.[0] ?? ''
  const grouped = written.includes(',') || (kind === 'digits' && value >= 10_000)
  if (sign !== '' && !Number.isInteger(value)) return sign + value.toFixed(2)
  return sign + (grouped ? value.toLocaleString('en-GB') : String(value))
}

function numbersIn(text: string, span: Span): readonly Written[] {
  const words = cut(text, span)
  const digits = [...words.matchAll(DIGITS)].map(
    ({ 0: written, 1: whole = '', 2: part = '', index }): Written => {
      const at = { start: span.start + index, end: span.start + index + written.length }
      const value = Number(whole.replaceAll(',', '') + part)
      return { at, kind: kindOf(text, at, value), value }
    },
  )
  const spelt = [...words.matchAll(WORDS)].flatMap(({ 0: written, index }): readonly Written[] => {
    const value = NUMERALS.get(written.toLowerCase())
    if (value === undefined || value < 2 || value > 20 || written.toLowerCase() === 'dozen') return []
    return [
      { at: { start: span.start + index, end: span.start + index + written.length }, kind: 'word', value },
    ]
  })
  return [...digits, ...spelt]
}

function kindOf(text: string, { start, end }: Span, value: number): Written['kind'] {
  const written = text.slice(start, end)
  if (/^(?:1[0-9]|20)\d\d$/u.test(written)) return 'year'
  const dated =
    DAY.test(text.slice(Math.max(0, start - 12), start)) || OF_MONTH.test(text.slice(end, end + 14))
  return dated && value <= 31 ? 'day' : 'digits'
}
