import { NUMERALS } from '../../../language/numerals.ts'
import { ORGANISATION_WORDS } from '../../../language/organisations.ts'
import type { Token } from '../../tokens.ts'
import { apposition, closes, endsAt, roleEnd } from './apposition.ts'
import { opensSentence, predicate, stated, type NameAt } from './role-stated.ts'
import type { NameRun } from '../page.ts'
import { isAgent, isRole } from '../words.ts'

/** How far brackets and insertions behind a name are read. */
const INSERTION_REACH = 30

/**
 * The words after a name that say what somebody is, or null: Ann Lee, "a cook from Bern", …; Ann Lee, 45, "of the
 * opposition", …; Ann Lee ("D-Oakland"); Ann Lee, who was "the foreman"; Ann Lee is "the mayor".
 */
export function roleAfter(named: NameAt): NameRun | null {
  const { tokens, name } = named
  const sentence = tokens[name.from]?.sentence
  if (tokens[name.to]?.sentence !== sentence) return null
  const brackets = inBrackets(tokens, name)
  if (brackets) return brackets
  const end = pastBrackets(tokens, name.to)
  if (tokens[end]?.low !== ',') return stated(named, end)
  const age = isAge(tokens[end + 1]?.low ?? '') && tokens[end + 2]?.low === ','
  const first = age ? end + 3 : end + 1
  const now = /^(?:now|then|also)$/.test(tokens[first]?.low ?? '') ? 1 : 0
  const beside = tokens[first]?.low === 'who' ? predicate(tokens, first + 1) : besideComma(named, first + now)
  return beside ?? stated(named, first) ?? stated(named, pastInsertion(tokens, first))
}

/** "45", "forty-five". */
const isAge = (low: string): boolean => /^\d{1,3}$/.test(low) || NUMERALS.has(low)

/** What stands as an apposition behind a comma, where another mark or a relative closes it: ", a cook from Bern, …". */
function besideComma(named: NameAt, at: number): NameRun | null {
  const { tokens } = named
  const role = apposition(tokens, at, isAgent)
  const next = tokens[role?.to ?? at]
  if (!role || next?.tag === 'AUX') return null
  const closed = closes(tokens, role.to) || endsAt(tokens, role.to) || next?.low === 'and'
  return closed || mayGoOn(named, role.to) ? role : null
}

/**
 * Whether an apposition may end before a verb: "Ann Lee, a nurse born in Douala, …", and without its closing mark behind a
 * name that opens the sentence, but not "for Ann Lee, the mayor left".
 */
function mayGoOn({ tokens, name, quoted }: NameAt, end: number): boolean {
  if (isLedIn(tokens, name)) return false
  const closed = tokens[pastInsertion(tokens, end) - 1]?.text === ','
  return closed || (!quoted && opensSentence(tokens, name))
}

/** Whether words that lead a sentence in go up to the name: "For Ann Lee, …", "When we met Ann Lee, …". */
function isLedIn(tokens: readonly Token[], name: NameRun): boolean {
  let at = name.from
  while (tokens[at - 1]?.sentence === tokens[name.from]?.sentence && tokens[at - 1]?.low !== ',') at--
  return (
    /^(?:ADP|SCONJ)$/.test(tokens[at]?.tag ?? '') || /^(?:when|where|according)$/.test(tokens[at]?.low ?? '')
  )
}

/** Past "(born Smith; 3 March 1931 – 19 August 2014)". */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + INSERTION_REACH).findIndex(({ text }) => text === ')')
  return close < 0 ? at : at + close + 1
}

/** Past what stands between commas: "Ann Lee, who has died aged 79, was a chemist". */
function pastInsertion(tokens: readonly Token[], at: number): number {
  const close = tokens
    .slice(at, at + INSERTION_REACH)
    .findIndex(({ text, sentence }) => text === ',' && sentence === tokens[at]?.sentence)
  return close < 0 ? at : at + close + 1
}

/**
 * Where somebody belongs, right behind the name: "Ann Lee of the opposition", but not where somebody is: "to Ann at the
 * door"; null where nothing tells.
 */
export function placeAfter(tokens: readonly Token[], { from: name, to: from }: NameRun): NameRun | null {
  const [tie, article] = [tokens[from], tokens[from + 1]]
  if (!/^(?:of|from|at)$/.test(tie?.low ?? '') || article?.low !== 'the') return null
  const end = roleEnd(tokens, from)
  const to = tokens[end - 1]?.low === 'and' ? end - 1 : end
  if (tie?.low === 'at' && from - name === 1 && !ORGANISATION_WORDS.has(tokens[to - 1]?.low ?? ''))
    return null
  return to - from > 2 && to - from <= 8 ? { from, to } : null
}

/** "(D-Oakland)", "(chair)". */
function inBrackets(tokens: readonly Token[], { to }: NameRun): NameRun | null {
  if (tokens[to]?.text !== '(') return null
  const close = tokens.slice(to + 1, to + 8).findIndex((token) => token.text === ')')
  if (close <= 0) return null
  const words = tokens.slice(to + 1, to + 1 + close)
  const party = words.some(({ text }) => /^\p{Lu}{1,3}$|^\p{Lu}{1,3}-\p{Lu}/u.test(text))
  return party || words.some(({ low }) => isRole(low)) ? { from: to + 1, to: to + 1 + close } : null
}
