import { CUE_VERBS } from '../../language/verb-forms.ts'
import { DEMONYMS } from '../../language/peoples.ts'
import { PLACES } from '../../language/places.ts'
import { EITHER_NAMES } from '../../language/names/either-names.ts'
import { FEMALE_NAMES } from '../../language/names/female-names.ts'
import { MALE_NAMES } from '../../language/names/male-names.ts'
import { ROLES, TITLES } from '../../language/offices.ts'
import { ORGANISATION_WORDS, ORGANISATIONS } from '../../language/organisations.ts'
import type { Token } from '../tokens.ts'

/** A run of capital words: tokens `from` to `to` (exclusive) of the article. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A run, or the part of it, that may name a person. */
export interface Candidate extends Run {
  /** `full`: sure by its given name or title; `maybe`: two or three unknown words; `single`: one word. */
  readonly form: 'full' | 'maybe' | 'single'
  /** The title right before the name, in small letters, or null. */
  readonly title: string | null
}

const PARTICLES = new Set(
  'de van von der den bin bint al el la le du da dos das ben ibn ter ten di'.split(' '),
)
const GENERATION = /^(?:jr\.?|sr\.?|ii|iii|iv)$/u
/** Tags that a capital word at the head of a sentence may have without being part of a name. */
const NO_NAME = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'ADV',
  'AUX',
  'INTJ',
  'PART',
  'PUNCT',
  'NUM',
])
const SMALL = new Set(
  (
    'the a an and or but of in on at by for to from with as if when while after before since that this these those ' +
    'his her its their our my your he she it they we i you who what which not no yes so then there here is are was ' +
    'were be has have had do does did will would can could should may might must former ex-'
  ).split(' '),
)

const isGiven = (low: string): boolean =>
  MALE_NAMES.has(low) || FEMALE_NAMES.has(low) || EITHER_NAMES.has(low)

/** The runs of capital words in an article, in order; a nickname in marks or a particle joins two parts. */
export function capitalRuns(tokens: readonly Token[]): readonly Run[] {
  const found: Run[] = []
  const titles = titleSentences(tokens)
  const known = knownNames(tokens, titles)
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens, i) && !(known.has(tokens[i]?.text ?? '') && !SMALL.has(tokens[i]?.low ?? '')))
      continue
    let to = i + 1
    for (let next = joined(tokens, to); next > 0; next = joined(tokens, to)) {
      // "Ann Lee Says Roads Are Bad": in a headline only its verb tells where the name ends.
      if (titles.has(tokens[i]?.sentence ?? -1) && CUE_VERBS.has(tokens[to]?.low ?? '')) break
      to = next
    }
    found.push({ from: i, to })
    i = to - 1
  }
  return found
}

/** Words that stand with a capital within sentences, so that they are names at their heads, too. */
function knownNames(tokens: readonly Token[], titles: ReadonlySet<number>): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach((token, i) => {
    if (titles.has(token.sentence) || tokens[i - 1]?.sentence !== token.sentence) return
    if (/[\p{L}.]$/u.test(tokens[i - 1]?.text ?? '') && isNameWord(tokens, i)) found.add(token.text)
  })
  return found
}

/** Headlines In Which Every Word Has A Capital: most words of four letters or more do. */
function titleSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const words = new Map<number, { all: number; capital: number }>()
  for (const token of tokens) {
    if (!/^\p{L}{4,}/u.test(token.text)) continue
    const count = words.get(token.sentence) ?? { all: 0, capital: 0 }
    words.set(token.sentence, { all: count.all + 1, capital: count.capital + (token.capital ? 1 : 0) })
  }
  return new Set(
    [...words].flatMap(([id, { all, capital }]) => (all >= 3 && capital >= all * 0.8 ? [id] : [])),
  )
}

/** The end of the run's next word, past a particle; 0 where the run ends. */
function joined(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at - 1]?.sentence
  const here = tokens[at]
  if (!here || here.sentence !== sentence) return 0
  if (isNameWord(tokens, at)) return at + 1
  // Robert "Bob" Perez
  const nickname = /^["“]$/u.test(here.text) && /^["”]$/u.test(tokens[at + 2]?.text ?? '')
  if (nickname && isNameWord(tokens, at + 1) && isNameWord(tokens, at + 3)) return at + 4
  let name = at
  while (name < at + 2 && PARTICLES.has(tokens[name]?.low ?? '')) name++
  return name > at && tokens[name]?.sentence === sentence && isNameWord(tokens, name) ? name + 1 : 0
}

function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || !/^(?:\p{Lu}|al-\p{Lu}|d'\p{Lu})/u.test(token.text)) return false
  if (SMALL.has(token.low)) return false
  const before = tokens[i - 1]
  const first = before?.sentence !== token.sentence || /^(?:["“‘'(:;—–]|''|--)$/u.test(before.text)
  if (!first) return !(token.tag === 'VERB' && token.low.endsWith('ing'))
  if (isGiven(token.low) || TITLES.has(token.low)) return true
  return !NO_NAME.has(token.tag) && !(token.tag === 'VERB' && !tokens[i + 1]?.capital)
}

/** The part of a run that may name a person, or null: an organisation, a place, a title without a name. */
export function candidate(tokens: readonly Token[], run: Run): Candidate | null {
  const words = tokens.slice(run.from, run.to).map((token) => token.low)
  // "First Deputy Prime Minister": a title without a name.
  if (words.length > 1 && ROLES.has(words.at(-1) ?? '') && !isGiven(words.at(-2) ?? '')) return null
  const core = words.findLastIndex((word) => !GENERATION.test(word))
  const last = words[core] ?? ''
  if (last === '' || isNoPerson(words)) return null
  const to = run.from + words.length
  const titled = words.findLastIndex(
    (word, i) => TITLES.has(word) && i < core && !(isGiven(word) && i === core - 1),
  )
  const given = words.findIndex((word, i) => i > titled && i < core && isGiven(word) && !isPlaceAt(words, i))
  if (given >= 0 && core - given <= 4)
    return { from: run.from + given, to, form: 'full', title: words[titled] ?? null }
  if (titled >= 0 && core - titled <= 4) {
    return {
      from: run.from + titled + 1,
      to,
      form: core - titled > 1 ? 'full' : 'single',
      title: words[titled] ?? null,
    }
  }
  if (words.length === 1)
    return TITLES.has(last) || last.length < 2 ? null : { ...run, to, form: 'single', title: null }
  if (core > 3 || (words.length < 3 && DEMONYMS.has(words[0] ?? ''))) return null
  // "Smiling Perez": the first word of a sentence has a capital in any case.
  const plain =
    tokens[run.from - 1]?.sentence !== tokens[run.from]?.sentence && tokens[run.from]?.tag !== 'PROPN'
  let from = plain ? run.from + 1 : run.from
  while (to - from > 2 && isPlaceWord(tokens[from]?.low ?? '')) from++
  return { from, to, form: to - from === 1 ? 'single' : 'maybe', title: null }
}

/** Words for places that are family names as well: "Anita Hill". */
const ALSO_SURNAMES = new Set(
  'hill park hall lake price day bell wall case cross banks rivers house post street'.split(' '),
)

function isNoPerson(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (words.length === 2 && isGiven(words[0] ?? '') && ALSO_SURNAMES.has(last)) return false
  if (ORGANISATION_WORDS.has(last) || ORGANISATIONS.has(last)) return true
  if (DEMONYMS.has(last)) return !isGiven(words.at(-2) ?? '')
  if (PLACES.has(words.join('_'))) return !(words.length === 1 && isGiven(last))
  return words.length > 1 && PLACES.has(words.slice(-2).join('_'))
}

const isPlaceWord = (low: string): boolean => PLACES.has(low) || DEMONYMS.has(low)

/** Whether the word is part of a place's name of two words: "South Carolina". */
const isPlaceAt = (words: readonly string[], i: number): boolean =>
  PLACES.has(`${words[i - 1] ?? ''}_${words[i] ?? ''}`) ||
  PLACES.has(`${words[i] ?? ''}_${words[i + 1] ?? ''}`)

export { isGiven, GENERATION }
