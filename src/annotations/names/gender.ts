import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../language/people/honorifics.ts'
import { FEMALE_NAMES } from '../../language/names/female-names.ts'
import { MALE_NAMES } from '../../language/names/male-names.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../language/people/offices.ts'
import { UNISEX_NAMES } from '../../language/names/unisex-names.ts'
import type { Token } from '../tokens.ts'
import type { Gender, NameMention, Names } from './named.ts'
import type { Role } from './roles/roles.ts'
import { isFamilyFirst, plainName } from './words.ts'

/** How far after a name a pronoun is looked for. */
const PRONOUN_REACH = 40
/** The weight of each kind of evidence, as the logarithm of odds. */
const COUNTS = { told: 5, name: 3.5, heard: 1.2, heardMost: 4 }
/** The most that the ending of a name which no list has counts, as the logarithm of odds. */
const ENDING = 1.5

interface Words {
  readonly tokens: readonly Token[]
  readonly names: Names
  readonly roles: readonly Role[]
}

/**
 * How surely each person of an article is a woman (above 0) or a man (below 0), as the logarithm of odds; 0 where nothing
 * tells. What the article says itself counts most (titles, "his mother, Ann", "she" where nobody else is named), then
 * what the given name is usually, and of an unknown one what names that end so are.
 */
export function gendersOf({ tokens, names, roles }: Words): readonly number[] {
  const starts = new Set(names.mentions.map(({ from }) => from))
  const byPerson = Map.groupBy(names.mentions, ({ person }) => person)
  return names.people.map(({ id, words }) => {
    const places = byPerson.get(id) ?? []
    const told =
      places
        .map((place) => titleGender(place.titles) ?? nounGender(tokens, place))
        .find((one) => one !== null) ??
      roles[id]?.gender ??
      null
    if (told) return signOf(told) * COUNTS.told
    const heard = places.reduce((sum, place) => sum + signOf(pronounAfter(tokens, place, starts)), 0)
    const most = Math.max(-COUNTS.heardMost, Math.min(COUNTS.heardMost, heard * COUNTS.heard))
    const name = genderOfName(words)
    return most + (name ? signOf(name) * COUNTS.name : endingOf(words))
  })
}

const signOf = (gender: Gender): number => (gender === null ? 0 : gender === 'female' ? 1 : -1)

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
  const given = givenFirst(words)
  for (const word of given.slice(0, Math.max(1, given.length - 1))) {
    for (const part of [word, ...word.split('-')]) {
      if (UNISEX_NAMES.has(part)) continue
      if (FEMALE_NAMES.has(part)) return 'female'
      if (MALE_NAMES.has(part)) return 'male'
    }
  }
  return null
}

function givenFirst(words: readonly string[]): readonly string[] {
  const given = words.map(plainName)
  if (given.length > 1 && given.length < 4 && isFamilyFirst(given[0] ?? '')) given.push(given.shift() ?? '')
  return given
}

/** How many women's and men's names of the lists end with each two letters. */
const endings = (() => {
  const found = new Map<string, { women: number; men: number }>()
  const count = (names: ReadonlySet<string>, whose: 'women' | 'men'): void => {
    for (const name of names) {
      const end = name.slice(-2)
      const known = found.get(end) ?? { women: 1, men: 1 }
      known[whose]++
      found.set(end, known)
    }
  }
  count(FEMALE_NAMES, 'women')
  count(MALE_NAMES, 'men')
  return found
})()

/** What a given name that no list has tells by its last two letters: "Zolira" is rather a woman's. */
function endingOf(words: readonly string[]): number {
  const [given = ''] = givenFirst(words)
  // Of names that stand behind the family name the lists know too few.
  if (words.length < 2 || isFamilyFirst(plainName(words[0] ?? ''))) return 0
  const { women, men } = endings.get(given.slice(-2)) ?? { women: 1, men: 1 }
  return Math.max(-ENDING, Math.min(ENDING, Math.log(women / men)))
}

/** "his mother, Ann", "the actress Ann Lee": the noun right before the name. */
function nounGender(tokens: readonly Token[], { from, titles }: NameMention): Gender {
  const start = from - titles.length
  const word = tokens[start - (tokens[start - 1]?.low === ',' ? 2 : 1)]
  if (!word || word.sentence !== tokens[from]?.sentence || word.capital) return null
  if (FEMALE_WORDS.has(word.low)) return 'female'
  return MALE_WORDS.has(word.low) ? 'male' : null
}

/** The first "he" or "she" after a name, in its sentence or at the head of the next, before anybody else is named. */
function pronounAfter(
  tokens: readonly Token[],
  { from, to }: NameMention,
  starts: ReadonlySet<number>,
): Gender {
  const sentence = tokens[from]?.sentence ?? 0
  for (let i = to; i < to + PRONOUN_REACH; i++) {
    const token = tokens[i]
    if (!token || token.sentence > sentence + 1 || starts.has(i)) return null
    if (/^["“”]$/.test(token.text)) return null
    if (token.low === 'she' || token.low === 'herself') return 'female'
    if (token.low === 'he' || token.low === 'himself') return 'male'
    if (token.sentence > sentence && tokens[i - 3]?.sentence === token.sentence) return null
  }
  return null
}
