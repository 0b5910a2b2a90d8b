import { DATE_NAMES } from '../../language/calendar.ts'
import { DEMONYMS } from '../../language/people/peoples.ts'
import { PLACES } from '../../language/places.ts'
import type { Rule } from '../rule.ts'
import { leadAt } from './leads.ts'
import type { Page, NameRun } from './page.ts'
import { isThing } from './things.ts'
import { AFTER_NAMES, GENERATION, isAcronym, isFamilyFirst, isGiven, isHonorific, isRole } from './words.ts'

/** The part of a run of capital words that may name a person. */
export interface NameCandidate extends NameRun {
  /** The words, as written, without nickname marks. */
  readonly words: readonly string[]
  /** Titles and offices right before the name within the run, in small letters, in order: "health", "minister". */
  readonly titles: readonly string[]
}

/** Words that describe whoever is named after them: "Old", "Little". */
const DESCRIBING =
  /^(?:old|young|little|big|poor|former|late|new|acting|dear|our|all|happy|local|senior|junior|mid|eyewitness)$/

/** The most words of a name. */
const MOST_WORDS = 7

/**
 * The part of a run that may name a person, without the offices and forms of address before it and the honours after;
 * null where it names a place or an organisation, or is an office alone.
 * "Health Minister Leela Thampuran" //=> words: ['Leela', 'Thampuran'], titles: ['health', 'minister']
 */
export function candidate(page: Page, run: NameRun): NameCandidate | null {
  const { tokens } = page
  const to = nameEnd(page, run)
  const from = nameStart(page, { from: run.from, to })
  if (from >= to) return null
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .filter((word) => /\p{L}/u.test(word))
  const core = words.filter((word) => !GENERATION.test(word.toLowerCase()))
  if (core.length === 0 || core.length > MOST_WORDS) return null
  // "Mr Carlisle": a form of address tells more than the words.
  const addressed = isHonorific(tokens[from - 1]?.low ?? '') && from > run.from
  if (!addressed && !isNameByOrder(core) && isThing(core)) return null
  if (isPartlyShouted(core)) return null
  const titles = tokens.slice(run.from, from).map(({ low }) => low)
  return { from, to, words, titles }
}

/** "Truong Van Bay", "Anna August": a middle name or a month behind a given name tells more than the words. */
function isNameByOrder(core: readonly string[]): boolean {
  const [first = '', second = ''] = core
  const middle = core.length === 3 && isFamilyFirst(first) && /^(?:van|thi)$/i.test(second)
  return middle || (isGiven(first) && DATE_NAMES.has(core.at(-1)?.toLowerCase() ?? ''))
}

/** "NATO Ixo": an acronym of three letters or more beside other words. */
const isPartlyShouted = (core: readonly string[]): boolean =>
  core.length > 1 &&
  core.some(isAcronym) &&
  !core.every(isAcronym) &&
  !core.every((word) => word.length < 3 || !isAcronym(word))

/** Before the honours after a name. */
function nameEnd({ tokens }: Page, run: NameRun): number {
  let to = run.to
  while (to - run.from > 1 && AFTER_NAMES.has(tokens[to - 1]?.low ?? '')) to--
  return to
}

/** Where a name may begin, and what goes on from there. */
interface Opening extends Page {
  /** Where its run begins. */
  readonly from: number
  readonly start: number
  /** How many words follow the one at `start`. */
  readonly left: number
}

interface Skip extends Rule<Opening> {
  /** Whether it is asked again of the next word. */
  readonly again: boolean
}

/** Words at the head of a name, past its offices, that are no part of it, in the order in which they are left out. */
export const SKIPS: readonly Skip[] = [
  {
    name: 'the place of an office',
    example: 'President Norway [Ixo Zubu] left.',
    again: true,
    applies: ({ left, tokens, start }) => left > 1 && isPlaceWord(tokens[start]?.low ?? ''),
  },
  {
    name: 'what describes somebody',
    example: 'They met Old [Ixo] there.',
    again: true,
    applies: ({ left, tokens, start }) => left > 0 && DESCRIBING.test(tokens[start]?.low ?? ''),
  },
  {
    name: 'what an office is for',
    example: 'They met the Minister of Energy [Anna Ixo].',
    again: false,
    applies: ({ left, tokens, start, ordinary }) =>
      left > 1 && isCharge(tokens, start) && ordinary.has(tokens[start]?.low ?? ''),
  },
  {
    // It has a capital in any case.
    name: 'the first word of a sentence before two',
    example: 'Yesterday [Anna Ixo] left.',
    again: false,
    applies: (opening) => opening.left > 1 && isOpeningWord(opening) && !isFamilyFirst(lowAt(opening)),
  },
  {
    name: 'the first word of a sentence before one',
    example: 'Smiling [Ixo] left.',
    again: false,
    applies: (opening) =>
      opening.left === 1 && isOpeningWord(opening) && opening.tokens[opening.start]?.tag !== 'PROPN',
  },
]

/** Past the words before the name: up to the last office or form of address, then past what is left out. */
function nameStart(page: Page, run: NameRun): number {
  let start = leadEnd(page, run)
  for (const { again, applies } of SKIPS) {
    let fits: boolean
    do {
      fits = applies({ ...page, from: run.from, start, left: run.to - start - 1 })
      if (fits) start++
    } while (fits && again)
  }
  return start
}

/** Past the last office or form of address of a run. */
function leadEnd(page: Page, run: NameRun): number {
  for (let at = run.to - 1; at >= run.from; at--) if (leadAt(page, run, at)) return at + 1
  return run.from
}

const lowAt = ({ tokens, start }: Opening): string => tokens[start]?.low ?? ''

/** A word of English that opens a sentence and a run. */
function isOpeningWord({ tokens, ordinary, from, start }: Opening): boolean {
  const token = tokens[start]
  const opens = start === from && tokens[start - 1]?.sentence !== token?.sentence
  return opens && token !== undefined && ordinary.has(token.low) && !isGiven(token.low)
}

/** Whether a word is what an office before it is for: "Minister of [Energy]", "Minister for the [Environment]". */
function isCharge(tokens: Page['tokens'], at: number): boolean {
  const tie = tokens[at - 1]?.low === 'the' ? at - 2 : at - 1
  return (
    /^(?:of|for)$/.test(tokens[tie]?.low ?? '') &&
    isRole(tokens[tie - 1]?.low ?? '') &&
    !isGiven(tokens[at]?.low ?? '')
  )
}

const isPlaceWord = (low: string): boolean => !isGiven(low) && (PLACES.has(low) || DEMONYMS.has(low))
