import { SPEECH_FORMS } from '../../../language/verbs/verb-forms.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'
import { isRole } from '../words.ts'
import { THINGS } from './before-name.ts'
import { besideOf, lowAfter, lowBefore, pointsOf, type Beside, type Reason } from './reason.ts'

const MOVING =
  /^(?:com(?:e|es|ing)|came|went|go(?:es|ing)|travel\w*|arriv\w+|return\w*|moved|flew|drove|walked|sailed)$/
/** Offices that are held of a place, a firm or a body, never of somebody. */
const HEADS =
  /^(?:president|vice-president|governor|mayor|premier|chancellor|director|chairman|chairwoman|chairperson|chair|chief|ceo|head|prefect|treasurer|rector|dean|commissioner|superintendent|citizens?|residents?|city|town|village|municipality|province|district|state|island|university|bank|port)$/
const DETERMINERS = /^(?:the|this|a|an|every|our|their)$/
const WITHIN = /^(?:in|at|near|around|across|throughout|through|outside|inside|into|onto|via|towards)$/

/** What the word before a name without a title tells against a person; the first that applies counts. */
export const REASONS_AGAINST_BEFORE: readonly Reason<Beside>[] = [
  {
    name: 'an article before several words',
    example: 'They saw the [Tom Lee].',
    points: 2.5,
    applies: (beside) => isDetermined(beside) && letterWords(beside) > 1,
  },
  {
    name: 'an article before a word',
    example: 'They saw the [Ixo].',
    points: 3,
    applies: (beside) => isDetermined(beside),
  },
  {
    name: 'what somebody is the head of',
    example: 'They met the governor of [Ixo Zubu].',
    points: 2.5,
    applies: (beside) => lowBefore(beside, 1) === 'of' && HEADS.test(lowBefore(beside, 2)),
  },
  {
    name: 'a preposition of place',
    example: 'They live near [Ixo].',
    points: 1.5,
    applies: (beside) => WITHIN.test(lowBefore(beside, 1)),
  },
  {
    name: 'on',
    example: 'They live on [Ixo].',
    points: 1,
    applies: (beside) => lowBefore(beside, 1) === 'on',
  },
  {
    name: 'where somebody comes from',
    example: 'They came from [Ixo].',
    points: 1.5,
    applies: (beside) =>
      lowBefore(beside, 1) === 'from' && (MOVING.test(lowBefore(beside, 2)) || beside.next?.low === 'to'),
  },
  {
    name: 'a thing that is named',
    example: 'They founded the company [Tom Lee].',
    points: 3,
    applies: (beside) => THINGS.test(lowBefore(beside, 1)),
  },
  {
    name: 'a noun that says nothing of a person',
    example: 'They like seafood [Ixo].',
    points: 0.7,
    applies: ({ previous: word }) =>
      word !== undefined &&
      word.tag === 'NOUN' &&
      !word.capital &&
      !isRole(word.low) &&
      /^\p{L}+$/u.test(word.low) &&
      !/(?:day|night|morning|week|month|year|er|ist|man)s?$/.test(word.low),
  },
]

/** What the words after a name tell against a person; the first that applies counts. */
export const REASONS_AGAINST_AFTER: readonly Reason<Beside>[] = [
  {
    name: 'what kind of thing it is',
    example: 'They saw [Tom Lee], the village of his aunt.',
    points: 2.5,
    applies: (beside) => beside.next?.text === ',' && !isIntroduced(beside) && isThingBehind(beside),
  },
  {
    name: 'where',
    example: 'They live in [Ixo], where boats are built.',
    points: 1.5,
    applies: (beside) => beside.next?.text === ',' && lowAfter(beside, 1) === 'where',
  },
  {
    name: 'a noun that it goes with',
    example: 'They left [Tom Lee] station.',
    points: 1.2,
    applies: ({ next }) =>
      next !== undefined &&
      next.tag === 'NOUN' &&
      !next.capital &&
      /^\p{L}{3,}$/u.test(next.low) &&
      !/(?:s|ed)$/.test(next.low) &&
      !SPEECH_FORMS.has(next.low),
  },
]

/** "the Tom Lee", "in Tom Lee", "Tom Lee station", "the company Tom Lee", "Tom Lee, a company": in points. */
export function evidenceAgainst(page: Page, found: NameCandidate): number {
  const beside = besideOf(page, found)
  const { previous, next, sentence, from, start } = beside
  const preceded = previous?.sentence === sentence && from === start
  const before = preceded ? pointsOf(REASONS_AGAINST_BEFORE, beside) : 0
  return next?.sentence === sentence ? Math.max(before, pointsOf(REASONS_AGAINST_AFTER, beside)) : before
}

const isDetermined = (beside: Beside): boolean => DETERMINERS.test(lowBefore(beside, 1))

/** How many words of a name have letters: not the marks of a nickname. */
const letterWords = ({ tokens, from, to }: Beside): number =>
  tokens.slice(from, to).filter(({ text }) => /\p{L}/u.test(text)).length

/** "the director, Tom Lee": an office and a comma before a name. */
const isIntroduced = (beside: Beside): boolean => lowBefore(beside, 1) === ',' && isRole(lowBefore(beside, 2))

/** ", a mid-sized company …", ", the village where". */
function isThingBehind({ tokens, to, sentence }: Beside): boolean {
  if (tokens[to + 1]?.tag !== 'DET') return false
  for (let i = to + 2; i < to + 7; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || /^[,.;:]$/.test(token.text) || token.tag === 'ADP')
      return false
    if (THINGS.test(token.low) && tokens[i + 1]?.tag !== 'NOUN') return true
    if (isRole(token.low)) return false
  }
  return false
}
