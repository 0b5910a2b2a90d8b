import type { Gender, Entry } from './named.ts'
import type { NameCandidate } from './peel.ts'
import { nameKey } from './evidence/sureness.ts'
import { titleGender } from './gender.ts'
import { GENERATION, isAcronym, NAME_PARTICLES, plainName } from './words.ts'

/** An entry while it is found out whose forms are whose. */
interface Found {
  readonly words: readonly string[]
  readonly keys: Set<string>
  gender: Gender
  /** Its place among those that were found. */
  readonly order: number
}

/**
 * Joins the full names that are one person's: one is the other with a word left out ("Ann M. Lee", "Ann Lee"), begins
 * it ("Julieta Arandia" of "Julieta Arandia Robles"), ends it behind a particle ("Al Sabah" of "Huda Al Sabah"), or has an initial for its first name. The longest form leads.
 */
export function joinFullNames(names: readonly NameCandidate[]): readonly Entry[] {
  const forms = new Map<string, NameCandidate>()
  for (const name of names) {
    const key = nameKey(name.words)
    const known = forms.get(key)
    if (!known || (known.words.every(isAcronym) && !name.words.every(isAcronym))) forms.set(key, name)
  }
  const sorted = [...forms].sort((a, b) => b[1].words.length - a[1].words.length)
  const found: Found[] = []
  const ways = new Map<string, Way>()
  for (const [key, { words, titles }] of sorted) {
    const gender = titleGender(titles)
    const core = coreOf(words)
    const first = (keys: readonly string[]): Found | undefined =>
      keys
        .flatMap((key) => ways.get(key)?.first(gender) ?? [])
        .reduce<Found | undefined>((a, b) => (a && a.order < b.order ? a : b), undefined)
    const known = first(sameFirstAndLast(core)) ?? first([beginning(core)]) ?? first([ending(core)])
    if (known) {
      known.keys.add(key)
      known.gender ??= gender
      continue
    }
    const entry = { words, keys: new Set([key]), gender, order: found.length }
    found.push(entry)
    for (const key of waysTo(core)) {
      const way = ways.get(key) ?? new Way()
      ways.set(key, way)
      way.add(entry)
    }
  }
  return found
}

/** Entries that are found by the same, in order. However many there are, asking for the first takes no longer. */
class Way {
  readonly #entries: Found[] = []
  /** Before these all are of another gender, and stay so. */
  readonly #from = new Map<Gender, number>()

  add(entry: Found): void {
    this.#entries.push(entry)
  }

  /** The first who may be of a gender. */
  first(gender: Gender): Found | undefined {
    let from = this.#from.get(gender) ?? 0
    for (; from < this.#entries.length; from++) {
      const own = this.#entries[from]?.gender ?? null
      if (gender === null || own === null || own === gender) break
    }
    this.#from.set(gender, from)
    return this.#entries[from]
  }
}

/** By what a shorter name finds a longer one: the last word with the first one or its initial, or how it begins. */
function waysTo(core: readonly string[]): readonly string[] {
  const [first, last] = endsOf(core)
  const initials = isInitial(first) ? [`initial ${first.charAt(0)} ${last}`] : []
  const beginnings = core.slice(2).map((_, i) => beginning(core.slice(0, i + 2)))
  const endings = core.flatMap((word, i) => (i > 0 && NAME_PARTICLES.has(word) ? ending(core.slice(i)) : []))
  return [
    `whole ${first} ${last}`,
    `letter ${first.charAt(0)} ${last}`,
    ...initials,
    ...beginnings,
    ...endings,
  ]
}

/** "ann lee" is found by itself and by "a. lee", and where it is the longer one the same way round. */
function sameFirstAndLast(core: readonly string[]): readonly string[] {
  const [first, last] = endsOf(core)
  const letters = isInitial(first) ? [`letter ${first.charAt(0)} ${last}`] : []
  return [`whole ${first} ${last}`, `initial ${first.charAt(0)} ${last}`, ...letters]
}

const endsOf = (core: readonly string[]): readonly [string, string] => [core[0] ?? '', core.at(-1) ?? '']

/** A part of a longer name, word by word: "Dhan Kumari" of "Dhan Kumari Thapa Magar". */
const beginning = (core: readonly string[]): string => `begins ${core.join(' ')}`

/** A family name with its particle: "Al Sabah" of "Huda Al Sabah". */
const ending = (core: readonly string[]): string => `ends ${core.join(' ')}`

const coreOf = (words: readonly string[]): readonly string[] =>
  words.map(plainName).filter((word) => !GENERATION.test(word))

const isInitial = (word: string): boolean => word.replace('.', '').length === 1
