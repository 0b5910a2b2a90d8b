import { HONORIFICS } from '../../language/people/honorifics.ts'
import { EITHER_NAMES } from '../../language/names/either-names.ts'
import { FAMILY_FIRST } from '../../language/names/family-first.ts'
import { FEMALE_NAMES } from '../../language/names/female-names.ts'
import { MALE_NAMES } from '../../language/names/male-names.ts'
import { SURNAMES } from '../../language/names/surnames.ts'
import { NO_AGENTS } from '../../language/people/no-agents.ts'
import { ROLES, TITLES } from '../../language/people/offices.ts'
import { ORGANISATION_WORDS, ORGANISATIONS } from '../../language/organisations.ts'
import { DEMONYMS } from '../../language/people/peoples.ts'
import { PERSON_NOUNS } from '../../language/people/person-nouns.ts'
import { PLACE_HEADS, PLACES } from '../../language/places.ts'

/** Small words within a name: "van", "bin". */
export const NAME_PARTICLES = new Set(
  'de van von der den bin bint binti al el la le du da dos das do ben ibn ter ten di del della y e zu av af'.split(
    ' ',
  ),
)
/** What follows a family name and is none. */
export const GENERATION = /^(?:jr\.?|sr\.?|ii|iii|iv)$/u
/** Degrees, honours, seats and forms of address after a name: "Ann Lee MP", "Kemal Bey". */
export const AFTER_NAMES = new Set(
  'bey efendi hanım hanim sahib saheb mp msp ms td qc kc sc phd md dds rn cbe obe mbe kbe esq esq. mep mla ph.d m.d'.split(
    ' ',
  ),
)

/** A word as names compare: small letters without accents, apostrophes straight. */
export const plainName = (word: string): string =>
  // eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
  /^[\u0000-\u007f]*$/.test(word)
    ? word.toLowerCase()
    : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase()

export const isGiven = (word: string): boolean => {
  const low = plainName(word)
  return (
    MALE_NAMES.has(low) ||
    FEMALE_NAMES.has(low) ||
    EITHER_NAMES.has(low) ||
    (low.includes('-') && low.split('-').some((part) => part.length > 2 && isGiven(part)))
  )
}

export const isSurname = (word: string): boolean => {
  const low = plainName(word)
  return SURNAMES.has(low) || (low.includes('-') && low.split('-').some((part) => SURNAMES.has(part)))
}

/** A family name that stands first: "Xi". */
export const isFamilyFirst = (word: string): boolean => FAMILY_FIRST.has(plainName(word))

/** Whether a word says what somebody is: "adviser", "under-secretary-general", "crofter". */
export const isRole = (low: string): boolean =>
  ROLES.has(low) ||
  TITLES.has(low) ||
  PERSON_NOUNS.has(low) ||
  (low.includes('-') &&
    low.split('-').some((part) => ROLES.has(part) || TITLES.has(part) || PERSON_NOUNS.has(part)))

/** Whether a noun that stands beside a name says what somebody is, also one that no list has: "pensioner", "hydrologist". */
export const isAgent = (low: string): boolean => {
  const word = plainName(low)
  return isRole(word) || (/\p{L}{3}(?:er|or|ist|ian|man|woman|eer)$/u.test(word) && !NO_AGENTS.has(word))
}

export const isHonorific = (low: string): boolean => HONORIFICS.has(low)

/** Words for places that are family names as well: "Anita Hill". */
const ALSO_SURNAMES = new Set(
  `hill park hall lake price day bell wall case cross banks rivers house post street moor parish field fields wood woods
  forest ford brook marsh bridge church law rule west east north star chambers commons temple castle gates towers guard`
    .trim()
    .split(/\s+/u),
)

/** "YouTube", "PayPal", but not "McCain" and "DeLuca". */
const isCompany = (word: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|Da|La|Le|Du|Van|Fitz|O['’]|D['’])\p{Lu}/u.test(word)

const isThingWord = (low: string): boolean => ORGANISATION_WORDS.has(low) || ORGANISATIONS.has(low)

/** Whether the words of a run name a place, an organisation or the like by what they are. */
export function isThing(written: readonly string[]): boolean {
  const words = written.map((word) => word.toLowerCase())
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.includes('&') || written.some(isCompany)) return true
  if (words.length > 1 && PLACE_HEADS.has(plainName(first))) return true
  if (PLACES.has(words.map(plainName).join('_')) && !(words.length === 1 && isGiven(first))) return true
  if (words.length > 1 && PLACES.has(words.slice(-2).map(plainName).join('_'))) return true
  if (isGiven(first) && words.length <= 3 && ALSO_SURNAMES.has(last)) return false
  if (isThingWord(last)) return !(words.length === 1 && isGiven(first) && !ORGANISATIONS.has(last))
  if (DEMONYMS.has(last)) return !(words.length > 1 && isGiven(words.at(-2) ?? ''))
  return words.length > 2 && words.slice(1).some(isThingWord) && !isGiven(first)
}

/** "Prime Time Weekly" shouted: a word of three capitals or more in a name that is written small otherwise. */
export const isAcronym = (written: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(written) && !/^(?:\p{Lu}\.)+$/u.test(written)
