import { DEMONYMS } from '../../language/peoples.ts'
import { FEMALE_NAMES } from '../../language/names/female-names.ts'
import { MALE_NAMES } from '../../language/names/male-names.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../language/offices.ts'
import { ORGANISATIONS } from '../../language/organisations.ts'
import { SURNAMES } from '../../language/names/surnames.ts'
import { isCompany, isListed, isSure } from './certain-names.ts'
import { saysSomething } from './name-evidence.ts'
import { candidate, capitalRuns, GENERATION, isGiven, type Candidate, type Run } from './names.ts'
import type { Token } from '../tokens.ts'

export type Gender = 'female' | 'male' | null

/** Somebody whom the article names, while it is read. */
export interface Named {
  readonly id: number
  /** Words of the longest form of the name. */
  words: readonly string[]
  gender: Gender
  /** How often any part of the name stands. */
  count: number
  /** How often the full name stands. */
  full: number
  /** The token where the name stands first. */
  readonly first: number
}

/** A place that names somebody: tokens `from` to `to`, the title aside. */
export interface NameMention extends Run {
  readonly person: number
  readonly full: boolean
}

export interface Names {
  readonly people: readonly Named[]
  /** In order of the text. */
  readonly mentions: readonly NameMention[]
}

interface Index {
  readonly people: Named[]
  readonly mentions: NameMention[]
  /** People by last name and by first name, in small letters, in order of appearance. */
  readonly byLast: Map<string, Named[]>
  readonly byFirst: Map<string, Named[]>
}

/** Finds who is named where: full names first, then the single words that stand for them. */
export function findNames(tokens: readonly Token[], credits: ReadonlySet<number>): Names {
  const runs = capitalRuns(tokens)
  const candidates = runs.map((run) => candidate(tokens, run))
  const alone = new Set<string>()
  for (const found of candidates) if (found?.form === 'single') alone.add(tokens[found.to - 1]?.low ?? '')
  const index: Index = { people: [], mentions: [], byLast: new Map(), byFirst: new Map() }
  const sure = runs.map((_, i) => isSure({ tokens, candidates, i, alone, credits }))
  runs.forEach((_, i) => {
    if (sure[i - 1] || sure[i + 1]) sure[i] ||= isListed({ tokens, candidates, i, alone, credits }, sure)
  })
  runs.forEach((_, i) => {
    const found = candidates[i]
    if (found && sure[i]) addFull(index, tokens, found)
  })
  runs.forEach((run, i) => {
    if (!sure[i]) addShort({ index, tokens, run, found: candidates[i] ?? null })
  })
  index.mentions.sort((a, b) => a.from - b.from)
  return index
}

function addFull(index: Index, tokens: readonly Token[], found: Candidate): void {
  const words = tokens
    .slice(found.from, found.to)
    .map((token) => token.text)
    .filter((word) => /\p{L}/u.test(word))
  const low = words.map(fold)
  const last = lastName(low)
  const first = low[0] ?? ''
  const known = index.byLast.get(last)?.find((person) => sameFirst(fold(person.words[0] ?? ''), first))
  const person = known ?? create(index, words, found.from)
  if (words.length > person.words.length) person.words = words
  person.gender ??= genderOf(first, found.title)
  note(index, person, { ...found, full: true })
}

function create(index: Index, words: readonly string[], first: number): Named {
  const person: Named = { id: index.people.length, words, gender: null, count: 0, full: 0, first }
  index.people.push(person)
  const low = words.map(fold)
  push(index.byLast, lastName(low), person)
  if (words.length > 1) push(index.byFirst, low[0] ?? '', person)
  return person
}

interface Short {
  readonly index: Index
  readonly tokens: readonly Token[]
  readonly run: Run
  readonly found: Candidate | null
}

/** A single word that stands for somebody who is named in full elsewhere, or somebody named by a single word. */
function addShort({ index, tokens, run, found }: Short): void {
  const at = found?.form === 'single' ? found.to - 1 : run.to - 1
  const last = tokens[at]
  if (!last) return
  const alone = found?.form === 'single' || run.to - run.from === 1
  const known = alone
    ? shortOf(index, { word: fold(last.text), title: found?.title ?? null, at })
    : longEnding(index, tokens, run)
  const from = alone ? at : run.from
  if (known) note(index, known, { from, to: at + 1, full: false })
  else if (found?.form === 'single' && isNewSingle(tokens, found)) {
    const person = create(index, [last.text], at)
    person.gender = genderOf('', found.title)
    note(index, person, { from: at, to: at + 1, full: false })
  }
}

/** A last name of two words: "Perez Lee" of "Ann Perez Lee". */
function longEnding(index: Index, tokens: readonly Token[], run: Run): Named | null {
  const low = tokens.slice(run.from, run.to).map((token) => fold(token.text))
  const people = index.byLast.get(low.at(-1) ?? '') ?? []
  return (
    people.find((person) => low.join(' ') === person.words.slice(-low.length).map(fold).join(' ')) ?? null
  )
}

interface ShortName {
  readonly word: string
  readonly title: string | null
  readonly at: number
}

/** Whom a last or first name means: of several, one who fits the title and was named first, or far more often. */
function shortOf(index: Index, { word, title, at }: ShortName): Named | null {
  const fits = (person: Named) => {
    const gender = genderOf('', title)
    return gender === null || person.gender === null || gender === person.gender
  }
  const people = [...(index.byLast.get(word) ?? [])].filter(fits)
  const named = people.length > 0 ? people : (index.byFirst.get(word) ?? []).filter(fits)
  const before = named.filter((person) => person.first <= at)
  return (before.length > 0 ? before : named).reduce<Named | null>(
    (best, person) => (best && best.full * 2 >= person.full ? best : person),
    null,
  )
}

function isNewSingle(tokens: readonly Token[], found: Candidate): boolean {
  const token = tokens[found.to - 1]
  if (!token || token.low.length < 3 || /^[\p{Lu}\p{N}.]+$/u.test(token.text)) return false
  if (ORGANISATIONS.has(token.low) || DEMONYMS.has(token.low) || isCompany(token.text)) return false
  if (found.title !== null) return true
  const named = SURNAMES.has(token.low) || isGiven(token.low)
  return named && saysSomething(tokens, found) && tokens[found.from - 1]?.low !== 'the'
}

function note(index: Index, person: Named, mention: Run & { readonly full: boolean }): void {
  person.count++
  if (mention.full) person.full++
  index.mentions.push({ from: mention.from, to: mention.to, full: mention.full, person: person.id })
}

function genderOf(first: string, title: string | null): Gender {
  if (title !== null && FEMALE_WORDS.has(title)) return 'female'
  if (title !== null && MALE_WORDS.has(title)) return 'male'
  if (MALE_NAMES.has(first)) return 'male'
  return FEMALE_NAMES.has(first) ? 'female' : null
}

const lastName = (low: readonly string[]): string => low.findLast((word) => !GENERATION.test(word)) ?? ''
const sameFirst = (a: string, b: string): boolean => a === b || (a.length <= 2 && b.startsWith(a.charAt(0)))
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function push(map: Map<string, Named[]>, key: string, person: Named): void {
  const list = map.get(key)
  if (list) list.push(person)
  else map.set(key, [person])
}
