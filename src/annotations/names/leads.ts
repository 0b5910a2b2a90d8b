import { DEMONYMS } from '../../language/people/peoples.ts'
import { TITLES } from '../../language/people/offices.ts'
import { firstRule, type Rule } from '../rule.ts'
import type { NameRun, Page } from './page.ts'
import { isAgent, isFamilyFirst, isGiven, isHonorific, isRole } from './words.ts'

/** One word of a run of capital words. */
interface LeadWord {
  readonly low: string
  /** The word before it, also where that is no part of the run; undefined at the article's beginning. */
  readonly before: string | undefined
  readonly first: boolean
  readonly last: boolean
  /** How many words of the run follow it. */
  readonly left: number
  /** Whether it opens its sentence, where every word has a capital. */
  readonly opens: boolean
  /** Whether it is a form of address or an office with a title. */
  readonly title: boolean
  readonly ordinary: ReadonlySet<string>
}

/** Words that go before a name and are no part of it: any of these makes a word one. In the examples it is the last. */
export const LEADS: readonly Rule<LeadWord>[] = [
  {
    // "Tom Bishop" is a name whole.
    name: 'a form of address or a title alone',
    example: 'The [Bishop] left.',
    applies: (word) => word.title && word.last && (word.first || !word.before || isPlain(word, word.before)),
  },
  {
    name: 'a title in letters of its own',
    example: '[Señora] Ixo left.',
    applies: ({ title, last, first, low }) => title && !last && first && /[^\p{ASCII}]/u.test(low),
  },
  {
    // "Marshal Smith" is a name whole, "King Ixo" is none.
    name: 'a form of address or a title before a name',
    example: '[Bishop] Ixo left.',
    applies: ({ title, last, first, low, before }) =>
      title &&
      !last &&
      !(first && isGiven(low) && !TITLE_FIRST.test(low)) &&
      !(before !== undefined && isGiven(before) && !isLeadWord(before)),
  },
  {
    // "Phulmaya Lama" is none, and "Lama" may be short for her.
    name: 'an office alone',
    example: 'The [Deputy Head] left.',
    applies: ({ title, last, low, before, ordinary }) =>
      !title &&
      last &&
      isRole(low) &&
      before !== undefined &&
      isPlain({ ordinary }, before) &&
      !isHonorific(before),
  },
  {
    name: 'a people',
    example: 'The [Norwegian] Ixo left.',
    applies: (word) =>
      !word.title &&
      !word.last &&
      isOfPeople(word) &&
      !isOwn(word.low) &&
      (word.first || isLeadWord(word.before ?? '')),
  },
  {
    name: 'an office without a title',
    example: '[Screenwriter] Ixo left.',
    applies: (word) =>
      !word.title &&
      !word.last &&
      !isOfPeople(word) &&
      isRole(word.low) &&
      !isOwn(word.low) &&
      (word.first || !word.before || !isGiven(word.before)),
  },
  {
    name: 'a trade by its ending',
    example: '[Glaciologist] Tom Ixo left.',
    applies: ({ title, first, opens, left, low, ordinary }) =>
      !title && first && opens && left > 1 && !isOwn(low) && isTrade(low, ordinary),
  },
]

/** What the word at a token of a run is before a name; undefined where it may be a part of the name. */
export function leadAt({ tokens, ordinary }: Page, { from, to }: NameRun, at: number) {
  const low = tokens[at]?.low ?? ''
  const word = {
    low,
    before: tokens[at - 1]?.low,
    first: at === from,
    last: at === to - 1,
    left: to - 1 - at,
    opens: tokens[at - 1]?.sentence !== tokens[at]?.sentence,
    title: isHonorific(low) || TITLES.has(low),
    ordinary,
  }
  return firstRule(LEADS, word)
}

/** A word of English that is no part of names. */
const isPlain = ({ ordinary }: Pick<LeadWord, 'ordinary'>, low: string): boolean =>
  ordinary.has(low) && !isNamePart(low)

/** "Norwegian", "Dutchman". */
const isOfPeople = ({ low, ordinary }: LeadWord): boolean =>
  DEMONYMS.has(low) || (/(?:man|woman)$/.test(low) && ordinary.has(low))

const isOwn = (low: string): boolean => isGiven(low) || isFamilyFirst(low)

/** "Glaciologist", "Film-goer", "Second-placed": what somebody is, also where no list has it. */
const isTrade = (low: string, ordinary: ReadonlySet<string>): boolean =>
  /(?:ologist|grapher|keeper|teacher|holder|goer|woman|-year-old|-(?:placed|based|born))$/u.test(low) ||
  (/(?:er|or|ist|ian)$/u.test(low) && ordinary.has(low) && isAgent(low))

const TITLE_FIRST =
  /^(?:king|queen|prince|princess|pope|lord|lady|sir|dame|captain|major|judge|justice|don|dom|sheikh|sri)$/
const isLeadWord = (low: string): boolean => isHonorific(low) || TITLES.has(low) || isRole(low)
const isNamePart = (low: string): boolean => isOwn(low) || /^\p{L}\.$/u.test(low)
