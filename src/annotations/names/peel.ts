import { DATE_NAMES } from '../../language/calendar.ts'
import { DEMONYMS } from '../../language/people/peoples.ts'
import { PLACES } from '../../language/places.ts'
import { TITLES } from '../../language/people/offices.ts'
import type { Page, NameRun } from './runs.ts'
import {
  AFTER_NAMES,
  GENERATION,
  isAcronym,
  isFamilyFirst,
  isGiven,
  isHonorific,
  isRole,
  isThing,
} from './words.ts'

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

/**
 * The part of a run that may name a person, without the offices and forms of address before it and the honours after;
 * null where it names a place or an organisation, or is an office alone.
 * "Health Minister Leela Thampuran" //=> words: ['Leela', 'Thampuran'], titles: ['health', 'minister']
 */
export function candidate(page: Page, run: NameRun): NameCandidate | null {
  const { tokens } = page
  let to = run.to
  while (to - run.from > 1 && AFTER_NAMES.has(tokens[to - 1]?.low ?? '')) to--
  const from = nameStart(page, { from: run.from, to })
  if (from >= to) return null
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .filter((word) => /\p{L}/u.test(word))
  const core = words.filter((word) => !GENERATION.test(word.toLowerCase()))
  if (core.length === 0 || core.length > 7) return null
  // "Mr Carlisle", "Truong Van Bay": a form of address, or a middle name, tells more than the words.
  const told = isHonorific(tokens[from - 1]?.low ?? '') && from > run.from
  const inOrder = core.length === 3 && isFamilyFirst(core[0] ?? '') && /^(?:van|thi)$/i.test(core[1] ?? '')
  const month = isGiven(core[0] ?? '') && DATE_NAMES.has(core.at(-1)?.toLowerCase() ?? '')
  if (!told && !inOrder && !month && isThing(core)) return null
  if (
    core.length > 1 &&
    core.some(isAcronym) &&
    !core.every(isAcronym) &&
    !core.every((word) => word.length < 3 || !isAcronym(word))
  )
    return null
  const titles = tokens.slice(run.from, from).map(({ low }) => low)
  return { from, to, words, titles }
}

/** Past the words before the name: up to the last office or form of address, then past what describes. */
function nameStart({ tokens, ordinary }: Page, { from, to }: NameRun): number {
  let start = from
  for (let i = to - 1; i >= from; i--) {
    if (
      !isLead(tokens[i]?.low ?? '', tokens[i - 1]?.low, { first: i === from, last: i === to - 1, ordinary })
    )
      continue
    start = i + 1
    break
  }
  // "… of Kenya Ixo Zubu": the place belongs to the office before it.
  while (to - start > 2 && isPlaceWord(tokens[start]?.low ?? '')) start++
  while (start < to - 1 && DESCRIBING.test(tokens[start]?.low ?? '')) start++
  // "Minister of Energy Ann Lee": what the office is for is no part of the name.
  if (to - start > 2 && isCharge(tokens, start) && ordinary.has(tokens[start]?.low ?? '')) start++
  // "Smiling Perez", "Yesterday Ann Lee": the first word of a sentence has a capital in any case.
  const token = tokens[start]
  const opens = start === from && tokens[start - 1]?.sentence !== token?.sentence
  if (opens && token && ordinary.has(token.low) && !isGiven(token.low)) {
    const left = to - start - 1
    if (left >= 2 ? !isFamilyFirst(token.low) : left === 1 && token.tag !== 'PROPN') start++
  }
  return start
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

/** Whether a word before a name is an office, a form of address or a people's name, and no part of the name. */
function isLead(low: string, before: string | undefined, { first, last, ordinary }: Place): boolean {
  if (isHonorific(low) || TITLES.has(low)) {
    // "Dean Smith", "Tom Bishop": a given name first, or a family name last.
    if (last) return first || !before || (ordinary.has(before) && !isNamePart(before))
    if (first && /[^\p{ASCII}]/u.test(low)) return true
    return (
      !(first && isGiven(low) && !TITLE_FIRST.test(low)) &&
      !(before !== undefined && isGiven(before) && !isLeadWord(before))
    )
  }
  // "Deputy Head": an office alone. "Phulmaya Lama" is none, and "Lama" may be short for her.
  if (last)
    return (
      isRole(low) &&
      before !== undefined &&
      ordinary.has(before) &&
      !isNamePart(before) &&
      !isHonorific(before)
    )
  const own = isGiven(low) || isFamilyFirst(low)
  if (DEMONYMS.has(low) || (/(?:man|woman)$/.test(low) && ordinary.has(low)))
    return !own && (first || isLeadWord(before ?? ''))
  return isRole(low) && !own && (first || !before || !isGiven(before))
}

interface Place {
  readonly first: boolean
  readonly last: boolean
  readonly ordinary: ReadonlySet<string>
}

const isPlaceWord = (low: string): boolean => !isGiven(low) && (PLACES.has(low) || DEMONYMS.has(low))

const TITLE_FIRST =
  /^(?:king|queen|prince|princess|pope|lord|lady|sir|dame|captain|major|judge|justice|don|dom|sheikh|sri)$/
const isLeadWord = (low: string): boolean => isHonorific(low) || TITLES.has(low) || isRole(low)
const isNamePart = (low: string): boolean => isGiven(low) || isFamilyFirst(low) || /^\p{L}\.$/u.test(low)
