import { genderOfName, titleGender } from './gender.ts'
import { isLabel } from './labels.ts'
import type { Entry, Placed } from './named.ts'
import type { NameCandidate } from './peel.ts'
import type { Page, NameRun } from './page.ts'
import { nameKey } from './evidence/sureness.ts'
import { GENERATION, NAME_PARTICLES, plainName } from './words.ts'

interface Question {
  readonly page: Page
  readonly candidates: readonly (NameCandidate | null)[]
  readonly sure: ReadonlySet<string>
  readonly entries: readonly Entry[]
}

/** The most people who share a name that are compared. */
const MOST_NAMESAKES = 50

/** What leads from a word to people: as their last name, first name, or another part of it. */
interface Index {
  readonly full: Map<string, Entry>
  readonly last: Map<string, Entry[]>
  readonly first: Map<string, Entry[]>
  readonly middle: Map<string, Entry[]>
}

/** Every place that names somebody: full names, the words that stand for them, and those who have one word alone. */
export function shortForms({ page, candidates, sure, entries }: Question): readonly Placed[] {
  const index = indexOf(entries)
  const firsts = new Map<Entry, number>()
  candidates.forEach((one) => {
    const entry = one ? index.full.get(nameKey(one.words)) : undefined
    if (one && entry && !firsts.has(entry)) firsts.set(entry, one.from)
  })
  const found: Placed[] = []
  const seen = new Map<Entry, number>()
  const add = (entry: Entry, place: NameRun, rest: { full: boolean; titles: readonly string[] }) => {
    seen.set(entry, (seen.get(entry) ?? 0) + 1)
    found.push({ entry, from: place.from, to: place.to, ...rest })
  }
  const addSingle = (one: NameCandidate): void => {
    const name = plainName(one.words[0] ?? '')
    const entry = titledEntry({ words: one.words, keys: new Set([nameKey(one.words)]) }, one, index)
    push(index.last, name, entry)
    firsts.set(entry, one.from)
    add(entry, one, { full: false, titles: one.titles })
  }
  for (const one of candidates) {
    if (!one) continue
    const whole = one.words.length > 1 ? index.full.get(nameKey(one.words)) : undefined
    const short = whole ?? shortOf(index, one, { firsts, seen })
    if (short) add(short, one, { full: short === whole, titles: one.titles })
    else if (one.words.length === 1 && sure.has(nameKey(one.words)) && !isThingHere(page, one)) addSingle(one)
  }
  return found
}

/** Somebody of whom only a title and a name are known keeps the title where another has the name: "Mrs Lee". */
function titledEntry(entry: Entry, one: NameCandidate, index: Index): Entry {
  const name = one.words[0] ?? ''
  const gender = titleGender(one.titles)
  if (gender === null || (index.last.get(plainName(name)) ?? []).length === 0) return entry
  const title = one.titles.at(-1) ?? ''
  return { ...entry, words: [title.charAt(0).toUpperCase() + title.slice(1), name] }
}

const isThingHere = ({ tokens }: Page, { from, to }: NameRun): boolean =>
  /^(?:the|a|an)$/.test(tokens[from - 1]?.low ?? '') && !isLabel(tokens, { from, to })

interface SoFar {
  /** Where each stands in full first. */
  readonly firsts: ReadonlyMap<Entry, number>
  /** How often each was named so far. */
  readonly seen: ReadonlyMap<Entry, number>
}

/** Whom a part of a name means: by last name before first name, named before, fitting the title, and most of all. */
function shortOf(index: Index, one: NameCandidate, { firsts, seen }: SoFar): Entry | null {
  const words = one.words.map(plainName).filter((word) => !GENERATION.test(word))
  const gender = titleGender(one.titles)
  const last = words.at(-1) ?? ''
  for (const part of ['last', 'first', 'middle'] as const) {
    if (words.length > 1 && part === 'first') continue
    const fitting = (index[part].get(last) ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((entry) => fits(entry, gender) && (words.length === 1 || endsWith(entry, words)))
    const before = fitting.filter((entry) => (firsts.get(entry) ?? Infinity) <= one.from)
    const best = (before.length > 0 ? before : fitting).reduce<Entry | null>(
      (most, entry) => (most && (seen.get(most) ?? 0) * 2 >= (seen.get(entry) ?? 0) ? most : entry),
      null,
    )
    if (best) return best
  }
  return null
}

const fits = (entry: Entry, gender: string | null): boolean => {
  const own = genderOfEntry(entry)
  return gender === null || own === null || own === gender
}

const genderOfEntry = ({ words }: Entry): string | null =>
  words.length > 1 ? (titleGender([plainName(words[0] ?? '')]) ?? genderOfName(words)) : null

/** "Perez Lee" of "Ann Perez Lee", "van Tellingen" of "Ruud van Tellingen". */
const endsWith = (entry: Entry, words: readonly string[]): boolean => {
  const own = entry.words.map(plainName)
  return (
    own.slice(-words.length).join(' ') === words.join(' ') ||
    own.slice(0, words.length).join(' ') === words.join(' ')
  )
}

function indexOf(entries: readonly Entry[]): Index {
  const index: Index = { full: new Map(), last: new Map(), first: new Map(), middle: new Map() }
  for (const entry of entries) {
    for (const key of entry.keys) index.full.set(key, entry)
    const words = entry.words.map(plainName).filter((word) => !GENERATION.test(word))
    push(index.last, words.at(-1) ?? '', entry)
    push(index.first, words[0] ?? '', entry)
    for (const word of words.slice(1, -1))
      if (!NAME_PARTICLES.has(word) && word.length > 2) push(index.middle, word, entry)
    // "Leticia Arzate Robles" may go on as "Arzate Robles" or "Leticia Arzate".
    if (words.length > 2) push(index.middle, words[words.length - 2] ?? '', entry)
  }
  return index
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
