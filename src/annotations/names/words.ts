import { DATE_NAMES } from '../../language/calendar.ts'
import type { Token } from '../tokens.ts'
import { HONORIFICS } from '../../language/people/honorifics.ts'
import { EITHER_NAMES } from '../../language/names/either-names.ts'
import { FAMILY_FIRST } from '../../language/names/family-first.ts'
import { FEMALE_NAMES } from '../../language/names/female-names.ts'
import { MALE_NAMES } from '../../language/names/male-names.ts'
import { SURNAMES } from '../../language/names/surnames.ts'
import { NO_AGENTS } from '../../language/people/no-agents.ts'
import { ROLES, TITLES } from '../../language/people/offices.ts'
import { PERSON_NOUNS } from '../../language/people/person-nouns.ts'

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

/** Whether a word says what somebody is: "adviser", "under-secretary-general", "crofter", "attaché". */
export const isRole = (low: string): boolean =>
  ROLES.has(low) ||
  TITLES.has(low) ||
  PERSON_NOUNS.has(low) ||
  PERSON_NOUNS.has(plainName(low)) ||
  (low.includes('-') &&
    low.split('-').some((part) => ROLES.has(part) || TITLES.has(part) || PERSON_NOUNS.has(part)))

/** Whether a noun that stands beside a name says what somebody is, also one that no list has: "pensioner", "hydrologist". */
export const isAgent = (low: string): boolean => {
  const word = plainName(low)
  return isRole(word) || (/\p{L}{3}(?:er|or|ist|ian|man|woman|eer)$/u.test(word) && !NO_AGENTS.has(word))
}

export const isHonorific = (low: string): boolean => HONORIFICS.has(low)

/** "Prime Time Weekly" shouted: a word of three capitals or more in a name that is written small otherwise. */
export const isAcronym = (written: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(written) && !/^(?:\p{Lu}\.)+$/u.test(written)

/** Words that are no part of a name though they have a capital at the head of a sentence. */
export const NO_NAME_WORDS = new Set(
  (
    'the a an and or but of in on at by for to from with as if when while after before since that this these those ' +
    'his her its their our my your he she it they we i you who what which where why how not no yes so then there here ' +
    'is are was were be been has have had do does did would can could should might must former ex- nor yet ' +
    'one two three four five six seven eight nine ten some many most all both each every any another such only even ' +
    'mine yours hers theirs ours him them us me myself himself herself let please thank thanks dear oh well hello hi ' +
    'ok okay because although though until unless despite during under over between among against without within ' +
    'about into through per via than too very also just now still once never always often perhaps maybe'
  ).split(' '),
)

/** Whether a word has the capital of a name: no small word, and no date unless it is a given name as well. */
export const isCapitalWord = ({ text, low }: Token): boolean =>
  /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu})/u.test(text) &&
  !NO_NAME_WORDS.has(low) &&
  (!DATE_NAMES.has(low) || isGiven(low))
