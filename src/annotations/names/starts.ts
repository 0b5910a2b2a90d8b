import { monthOf } from '../../language/calendar.ts'
import { TITLES } from '../../language/people/offices.ts'
import { firstRule, type Rule } from '../rule.ts'
import type { Token } from '../tokens.ts'
import type { Page } from './page.ts'
import { isCapitalWord, isFamilyFirst, isGiven, isHonorific } from './words.ts'

/** Tags of words that begin no name, unless lists know the word as one. */
const NO_NAME = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'ADV',
  'AUX',
  'INTJ',
  'PART',
  'PUNCT',
  'NUM',
])

/** A word, with what it opens. */
interface Word extends Page {
  readonly at: number
  readonly token: Token
  /** Whether it stands within its sentence, behind no mark that opens something. */
  readonly within: boolean
}

interface Start extends Rule<Word> {
  readonly starts: boolean
}

/** Whether a name begins at a word: the first that applies decides, and where none does one begins. */
export const STARTS: readonly Start[] = [
  {
    name: 'a family name before a given name of two parts',
    example: '[Oh] Yu-jin laughed.',
    starts: true,
    applies: ({ tokens, at, token }) =>
      token.capital &&
      isFamilyFirst(token.low) &&
      /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(tokens[at + 1]?.text ?? ''),
  },
  {
    name: 'no capital, a small word or a date',
    example: 'They left on [Monday] morning.',
    starts: false,
    applies: ({ token }) => !isCapitalWord(token),
  },
  {
    name: 'a month',
    example: 'They left in [Sept] again.',
    starts: false,
    applies: ({ tokens, at }) => isMonthHere(tokens, at),
  },
  {
    name: 'an auxiliary that is a name only before another',
    example: '[Will] they leave?',
    starts: false,
    applies: ({ tokens, at, token }) => /^(?:will|may)$/.test(token.low) && !tokens[at + 1]?.capital,
  },
  {
    name: 'a participle within a sentence',
    example: 'They went [Walking] there.',
    starts: false,
    applies: ({ within, token }) => within && token.tag === 'VERB' && token.low.endsWith('ing'),
  },
  {
    name: 'a capital within a sentence',
    example: 'They met [Ixo] there.',
    starts: true,
    applies: ({ within }) => within,
  },
  {
    name: 'a given name, an office or a form of address',
    example: '[President] Ixo left.',
    starts: true,
    applies: ({ token }) => isGiven(token.low) || TITLES.has(token.low) || isHonorific(token.low),
  },
  {
    name: 'a word that English does not have',
    example: '[Ixo] left.',
    starts: true,
    applies: ({ ordinary, token }) => !ordinary.has(token.low),
  },
  {
    name: 'a small word that opens a sentence',
    example: '[Slowly] they left.',
    starts: false,
    applies: ({ token }) => NO_NAME.has(token.tag),
  },
  {
    name: 'a verb that opens a sentence',
    example: '[Walking] there is nice.',
    starts: false,
    applies: ({ token, tokens, at }) => token.tag === 'VERB' && !tokens[at + 1]?.capital,
  },
]

/** Whether a name begins at a token. */
export const startsName = (page: Page, at: number): boolean => {
  const token = page.tokens[at]
  // Most words: no capital, no name.
  if (!token || (!token.capital && !isCapitalWord(token))) return false
  return startAt(page, at, token)?.starts ?? true
}

/** The rule that decides whether a name begins at a token; undefined where none does. */
export function startAt(page: Page, at: number, token: Token): Start | undefined {
  const before = page.tokens[at - 1]
  const within = before?.sentence === token.sentence && !OPENING.test(before.text)
  return firstRule(STARTS, { ...page, at, token, within })
}

/** A mark behind which a sentence or a quotation may begin. */
const OPENING = /^(?:["“‘'(:;—–[]|''|--|\.|\?|!)$/u

/** "in May", "12 June": a month, not a name. */
const isMonthHere = (tokens: readonly Token[], i: number): boolean =>
  monthOf(tokens[i]?.text ?? '') !== null &&
  /^(?:in|since|of|until|till|from|by|between|last|next|this|early|late|mid|mid-|every|each|during|before|after|around|\d{1,2}(?:st|nd|rd|th)?)$/.test(
    tokens[i - 1]?.low ?? '',
  )
