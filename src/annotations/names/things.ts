import { ORGANISATION_WORDS, ORGANISATIONS } from '../../language/organisations.ts'
import { DEMONYMS } from '../../language/people/peoples.ts'
import { PLACE_HEADS, PLACES } from '../../language/places.ts'
import { firstRule, type Rule } from '../rule.ts'
import { isGiven, isSurname, plainName } from './words.ts'

/** Words for places that are family names as well: "Anita Hill". */
const PLACES_AND_SURNAMES = new Set(
  `hill park hall lake price day bell wall case cross banks rivers house post street moor parish field fields wood woods
  forest ford brook marsh bridge church law rule west east north star chambers commons temple castle gates towers guard`
    .trim()
    .split(/\s+/u),
)

/** "YouTube", "PayPal", but not "McCain" and "DeLuca". */
const isCompany = (word: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|Da|La|Le|Du|Van|Fitz|O['’]|D['’])\p{Lu}/u.test(word)

const isThingWord = (low: string): boolean => ORGANISATION_WORDS.has(low) || ORGANISATIONS.has(low)

/** The words of a run of capital words. */
interface Written {
  readonly written: readonly string[]
  /** In small letters. */
  readonly words: readonly string[]
  readonly first: string
  readonly last: string
  /** Whether it begins with somebody's given name. */
  readonly given: boolean
}

interface ThingRule extends Rule<Written> {
  /** Whether it is a thing then, or somebody. */
  readonly thing: boolean
}

/** A place or an organisation, or somebody: the first that applies decides, and where none does it is no thing. */
export const THING_RULES: readonly ThingRule[] = [
  {
    name: 'a firm of two',
    example: '[Ixo & Zubu]',
    thing: true,
    applies: ({ words }) => words.includes('&'),
  },
  {
    name: 'a capital within a word',
    example: '[IxoTube]',
    thing: true,
    applies: ({ written }) => written.some(isCompany),
  },
  {
    name: 'the number of a law or a road',
    example: '[Bill S-114]',
    thing: true,
    applies: ({ words, last }) => words.length > 1 && /^\p{L}{1,3}-?\p{N}/u.test(last),
  },
  {
    name: 'what begins as a place does',
    example: '[Lake Ixo]',
    thing: true,
    applies: ({ words, first }) => words.length > 1 && PLACE_HEADS.has(plainName(first)),
  },
  {
    name: 'a place',
    example: '[Burkina Faso]',
    thing: true,
    applies: ({ words }) => PLACES.has(words.map(plainName).join('_')),
  },
  {
    name: 'a place at the end',
    example: '[Ixo Burkina Faso]',
    thing: true,
    applies: ({ words }) => words.length > 1 && PLACES.has(words.slice(-2).map(plainName).join('_')),
  },
  {
    name: 'a family name that is a place as well',
    example: '[Anna Hill]',
    thing: false,
    applies: ({ words, given, last }) => given && words.length <= 3 && PLACES_AND_SURNAMES.has(last),
  },
  {
    name: 'a family name that is a firm as well',
    example: '[Anna Rasmussen]',
    thing: false,
    applies: ({ words, given, last }) =>
      given && words.length === 2 && ORGANISATIONS.has(last) && isSurname(last),
  },
  {
    name: 'a given name that stands in the names of organisations',
    example: '[Bill]',
    thing: false,
    applies: ({ words, given, last }) =>
      words.length === 1 && given && isThingWord(last) && !ORGANISATIONS.has(last),
  },
  {
    name: 'what ends as an organisation does',
    example: '[Ixo Museum]',
    thing: true,
    applies: ({ last }) => isThingWord(last),
  },
  {
    name: 'somebody with the name of a people',
    example: '[Anna Norwegian]',
    thing: false,
    applies: ({ words, last }) => words.length > 1 && DEMONYMS.has(last) && isGiven(words.at(-2) ?? ''),
  },
  {
    name: 'a people',
    example: '[Young Germans]',
    thing: true,
    applies: ({ last }) => DEMONYMS.has(last),
  },
  {
    name: 'what has a word of organisations within',
    example: '[Ixo Museum Zubu]',
    thing: true,
    applies: ({ words, given }) => words.length > 2 && words.slice(1).some(isThingWord) && !given,
  },
]

/** Whether the words of a run name a place, an organisation or the like by what they are. */
export const isThing = (written: readonly string[]): boolean => thingRule(written)?.thing ?? false

/** The rule that decides whether words name a thing. */
export function thingRule(written: readonly string[]): ThingRule | undefined {
  const words = written.map((word) => word.toLowerCase())
  const first = words[0] ?? ''
  return firstRule(THING_RULES, { written, words, first, last: words.at(-1) ?? '', given: isGiven(first) })
}
