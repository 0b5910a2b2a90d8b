import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../language/honorifics.ts'
import { FEMALE_NAMES } from '../../language/names/female-names.ts'
import { MALE_NAMES } from '../../language/names/male-names.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../language/offices.ts'
import type { Token } from '../tokens.ts'
import type { Entry, Gender, Placed } from './named.ts'
import type { Page } from './runs.ts'
import { isFamilyFirst, plain } from './words.ts'

/** How far after a name a pronoun is looked for. */
const REACH = 40

interface Somebody {
  readonly entry: Entry
  /** Where they are named. */
  readonly places: readonly Placed[]
}

/**
 * Whether an article speaks of somebody as a woman or as a man; null where it does not tell. What it says itself counts
 * first (`starts`: the tokens at which anybody is named; titles, "his mother, Ann", "she" where nobody else is named), then what the given name is usually.
 */
export function genderOf({ tokens }: Page, { entry, places }: Somebody, starts: ReadonlySet<number>): Gender {
  const told = places
    .map((place) => titleGender(place.titles) ?? nounGender(tokens, place))
    .find((one) => one !== null)
  if (told) return told
  const heard = places.map((place) => pronounAfter(tokens, place, starts)).filter((one) => one !== null)
  const women = heard.filter((one) => one === 'female').length
  const men = heard.length - women
  if (Math.abs(women - men) >= 2 && (women === 0 || men === 0)) return women > men ? 'female' : 'male'
  const name = genderOfName(entry.words)
  if (name) return name
  return women === men ? null : women > men ? 'female' : 'male'
}

/** What a form of address or an office tells: "mrs", "chairman". */
export function titleGender(titles: readonly string[]): Gender {
  for (const title of titles) {
    if (FEMALE_HONORIFICS.has(title) || FEMALE_WORDS.has(title)) return 'female'
    if (MALE_HONORIFICS.has(title) || MALE_WORDS.has(title)) return 'male'
  }
  return null
}

/** What the given name is: the first word, or the later ones where the family name stands first. */
export function genderOfName(words: readonly string[]): Gender {
  const given = words.map(plain)
  if (given.length > 1 && given.length < 4 && isFamilyFirst(given[0] ?? '')) given.push(given.shift() ?? '')
  for (const word of given.slice(0, Math.max(1, given.length - 1))) {
    for (const part of [word, ...word.split('-')]) {
      if (FEMALE_NAMES.has(part)) return 'female'
      if (MALE_NAMES.has(part)) return 'male'
    }
  }
  return null
}

/** "his mother, Ann", "the actress Ann Lee": the noun right before the name. */
function nounGender(tokens: readonly Token[], { from, titles }: Placed): Gender {
  const start = from - titles.length
  const word = tokens[start - (tokens[start - 1]?.low === ',' ? 2 : 1)]
  if (!word || word.sentence !== tokens[from]?.sentence || word.capital) return null
  if (FEMALE_WORDS.has(word.low)) return 'female'
  return MALE_WORDS.has(word.low) ? 'male' : null
}

/** The first "he" or "she" after a name, in its sentence or at the head of the next, before anybody else is named. */
function pronounAfter(tokens: readonly Token[], { from, to }: Placed, starts: ReadonlySet<number>): Gender {
  const sentence = tokens[from]?.sentence ?? 0
  for (let i = to; i < to + REACH; i++) {
    const token = tokens[i]
    if (!token || token.sentence > sentence + 1 || starts.has(i)) return null
    if (/^["“”]$/.test(token.text)) return null
    if (token.low === 'she' || token.low === 'herself') return 'female'
    if (token.low === 'he' || token.low === 'himself') return 'male'
    if (token.sentence > sentence && tokens[i - 3]?.sentence === token.sentence) return null
  }
  return null
}
