import { firstRule } from '../../rule.ts'
import { PLACES } from '../../../language/places.ts'
import { DEMONYMS } from '../../../language/people/peoples.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'
import {
  isAgent,
  isFamilyFirst,
  isGiven,
  isHonorific,
  isSurname,
  NAME_PARTICLES,
  plainName,
} from '../words.ts'
import type { Reason } from './reason.ts'

/** The words of a name, in small letters. */
interface NameWords {
  readonly lows: readonly string[]
  readonly first: string
  readonly last: string
  readonly titles: readonly string[]
  readonly ordinary: ReadonlySet<string>
}

const isSingle = ({ lows }: NameWords): boolean => lows.length === 1
const isInitial = (low: string): boolean => /^\p{L}\.?$/u.test(low)
/** Neither a word of English nor a place. */
const isStrange = (low: string, ordinary: ReadonlySet<string>): boolean =>
  !ordinary.has(low) && !PLACES.has(plainName(low))

/** What the words of a name tell for a person; of each group the first that applies counts, and they add up. */
export const REASONS_WORDS: readonly (readonly Reason<NameWords>[])[] = [
  [
    {
      name: 'a form of address',
      example: '[Mrs Ixo]',
      points: 3,
      applies: ({ titles }) => titles.some(isHonorific),
    },
    {
      name: 'an office',
      example: '[Minister Ixo]',
      points: 2.5,
      applies: ({ titles }) => titles.some(isAgent),
    },
  ],
  [
    {
      name: 'a given name alone',
      example: '[Anna]',
      points: 1.2,
      applies: (words) => isSingle(words) && isGiven(words.first),
    },
    {
      name: 'a family name alone',
      example: '[Johnson]',
      points: 0.6,
      applies: (words) => isSingle(words) && (isSurname(words.first) || isFamilyFirst(words.first)),
    },
    {
      name: 'a given name first',
      example: '[Anna Ixo]',
      points: 2,
      applies: (words) => !isSingle(words) && isGiven(words.first),
    },
    {
      name: 'a given name within',
      example: '[Ixo Anna Zubu]',
      points: 1.3,
      applies: ({ lows }) => lows.slice(1, -1).some(isGiven),
    },
    {
      name: 'a given name last',
      example: '[Ixo Anna]',
      points: 0.5,
      applies: (words) => !isSingle(words) && isGiven(words.last),
    },
  ],
  [
    {
      name: 'a family name last',
      example: '[Ixo Johnson]',
      points: 1,
      applies: (words) => !isSingle(words) && (isSurname(words.last) || isFamilyFirst(words.last)),
    },
  ],
  [
    {
      name: 'a family name that stands first',
      example: '[Xi Zubu]',
      points: 1.2,
      applies: (words) => !isSingle(words) && isFamilyFirst(words.first) && words.lows.length <= 3,
    },
  ],
  [
    {
      name: 'an initial',
      example: '[Ixo Q. Zubu]',
      points: 1,
      applies: (words) => !isSingle(words) && words.lows.some(isInitial),
    },
  ],
  [
    {
      name: 'a particle',
      example: '[Ixo van Zubu]',
      points: 0.5,
      applies: (words) => !isSingle(words) && words.lows.some((low) => NAME_PARTICLES.has(low)),
    },
  ],
  [
    {
      // A name of somebody or of something far away.
      name: 'words that English does not have',
      example: '[Ixo Zubu]',
      points: 0.8,
      applies: (words) => !isSingle(words) && words.lows.every((low) => isStrange(low, words.ordinary)),
    },
    {
      name: 'a word that English does not have',
      example: '[Ixo Baker]',
      points: 0.4,
      applies: (words) => !isSingle(words) && words.lows.some((low) => isStrange(low, words.ordinary)),
    },
  ],
]

/** One word of a name. */
interface NameWord {
  readonly low: string
  readonly first: boolean
  readonly last: boolean
  readonly ordinary: ReadonlySet<string>
}

/** What a word of a name tells against a person; the first that applies counts. */
export const REASONS_AGAINST_WORD: readonly Reason<NameWord>[] = [
  {
    name: 'an initial or a particle',
    example: '[Q. Ixo]',
    points: 0,
    applies: ({ low }) => isInitial(low) || NAME_PARTICLES.has(low),
  },
  {
    name: 'a people',
    example: '[Anna Norwegian]',
    points: -1.5,
    applies: ({ low }) => DEMONYMS.has(low) && !isGiven(low),
  },
  {
    name: 'a place first',
    example: '[Oslo Ixo]',
    points: -1.5,
    applies: ({ low, first }) => first && PLACES.has(plainName(low)) && !isGiven(low),
  },
  {
    name: 'a place',
    example: '[Ixo Oslo]',
    points: -0.8,
    applies: ({ low }) => PLACES.has(plainName(low)) && !isGiven(low),
  },
  {
    name: 'a word of names alone',
    example: '[Anna Ixo]',
    points: 0,
    applies: ({ low, last, ordinary }) =>
      !ordinary.has(low) || isGiven(low) || (last && isSurname(low)) || isFamilyFirst(low),
  },
  {
    name: 'a short word of English',
    example: '[Ixo Big]',
    points: -0.2,
    applies: ({ low }) => low.length <= 3,
  },
  {
    name: 'a word of English first',
    example: '[Water Ixo]',
    points: -0.9,
    applies: ({ first }) => first,
  },
  {
    name: 'a word of English',
    example: '[Ixo Water]',
    points: -0.6,
    applies: () => true,
  },
]

/**
 * How much the words of a name tell that it is a person's: what lists know of them, and whether they are words of English
 * besides. In points: about two make a person.
 */
export const evidenceOfWords = (page: Page, found: NameCandidate): number =>
  reasonsOfWords(page, found).reduce((sum, { points }) => sum + points, 0)

/** The reasons for and against a person that the words of a name give. */
export function reasonsOfWords({ ordinary }: Page, { words, titles }: NameCandidate): readonly Told[] {
  const lows = words.map((word) => word.toLowerCase())
  const own = { lows, first: lows[0] ?? '', last: lows.at(-1) ?? '', titles, ordinary }
  const known = REASONS_WORDS.flatMap((group) => firstRule(group, own) ?? [])
  const against = lows.flatMap((low, i) => {
    const word = { low, ordinary, first: i === 0, last: i === lows.length - 1 }
    return firstRule(REASONS_AGAINST_WORD, word) ?? []
  })
  return [...known, ...against]
}

type Told = Pick<Reason<never>, 'name' | 'points'>
