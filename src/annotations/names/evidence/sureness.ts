import { evidenceAround } from './evidence.ts'
import { evidenceOfTitle } from './presented.ts'
import { evidenceOfWords } from './reasons-words.ts'
import { isLabel, labelOf } from '../labels.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'
import { isGiven, isRole, plainName } from '../words.ts'

/** From how many points of evidence on a name is a person's: of several words, of one. */
const PERSON_POINTS = { full: 1.9, single: 2.5 }
/** Points for a form of address: "Miss Contractor" is no contractor. */
const ADDRESSED = 3
/** Points for a name beside another in a list of people. */
const LISTED = 2

/** What is asked of all candidates together. */
interface Question {
  readonly page: Page
  readonly candidates: readonly (NameCandidate | null)[]
  readonly labels: ReadonlyMap<string, number>
}

/** A name as it compares: "ann lee". */
export const nameKey = (words: readonly string[]): string => words.map(plainName).join(' ')

interface Tally {
  readonly words: number
  plus: number
  extra: number
  minus: number
  places: number
}

/**
 * The names, as they compare, that are a person's: all places where a name stands tell together. The best reason for it
 * and the best reason against it count whole, further ones a little.
 */
export function sureNames(question: Question): ReadonlySet<string> {
  const tallies = tally(question)
  const alone = singles(question)
  const sure = new Set<string>()
  for (const [key, one] of tallies) {
    const words = key.split(' ')
    const short = words.length > 1 ? shortForms(words, alone) : 0
    const often = words.length > 1 ? 0 : Math.min(0.6, 0.3 * (one.places - 1))
    const points = one.words + Math.max(one.plus, short) + Math.min(1, 0.4 * one.extra) + often - one.minus
    if (words.length === 1 && ((isRole(key) && one.words < ADDRESSED) || key.length < 2)) continue
    if (points >= (words.length > 1 ? PERSON_POINTS.full : PERSON_POINTS.single)) sure.add(key)
  }
  return withListed(question, { sure, tallies })
}

function tally({ page, candidates, labels }: Question): ReadonlyMap<string, Tally> {
  const found = new Map<string, Tally>()
  candidates.forEach((one) => {
    if (!one) return
    const heading = page.headings.has(page.tokens[one.from]?.sentence ?? -1)
    const presented = heading ? evidenceOfTitle(page, one) : 0
    if (heading && presented === 0) return
    // "AL:" is Ann Lee's initials, "FBI" an office's.
    if (one.words.length === 1 && /^\p{Lu}{1,3}$/u.test(one.words[0] ?? '')) return
    const key = nameKey(one.words)
    const { plus, minus } = evidenceAround(page, one)
    const known = found.get(key)
    const label = labelled(page, one, labels)
    const here = Math.max(plus, label, presented)
    const words = evidenceOfWords(page, one)
    if (!known) found.set(key, { words, plus: here, extra: 0, minus, places: 1 })
    else
      found.set(key, {
        words: Math.max(known.words, words),
        plus: Math.max(known.plus, here),
        extra: known.extra + Math.min(known.plus, here),
        minus: Math.max(known.minus, minus),
        places: known.places + 1,
      })
  })
  return found
}

/** A label that stands twice is somebody's; one that stands once may be a heading. */
function labelled({ tokens }: Page, run: NameCandidate, labels: ReadonlyMap<string, number>): number {
  if (!isLabel(tokens, run)) return 0
  // "LEDGER:" may be a paper's.
  if (run.words.length === 1 && !isGiven(run.words[0] ?? '')) return 0
  return (labels.get(labelOf(tokens, run)) ?? 0) > 1 ? 3 : 1
}

/** Single words that stand for somebody: how surely. */
function singles({ page, candidates }: Question): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const one of candidates) {
    if (one?.words.length !== 1) continue
    const { plus, minus } = evidenceAround(page, one)
    const points = 1 + (one.titles.length > 0 ? 1.5 : 0) + (plus > 1 ? 1 : 0) - minus
    const key = plainName(one.words[0] ?? '')
    found.set(key, Math.max(found.get(key) ?? 0, points))
  }
  return found
}

const shortForms = (words: readonly string[], alone: ReadonlyMap<string, number>): number =>
  Math.max(0, alone.get(words.at(-1) ?? '') ?? 0, (alone.get(words[0] ?? '') ?? 0) - 0.5)

interface Known {
  readonly sure: ReadonlySet<string>
  readonly tallies: ReadonlyMap<string, Tally>
}

/** "Tom Lee, Ixo Perez and Ann Wu": a name in a list of people is one more. */
function withListed(
  { page: { tokens }, candidates }: Question,
  { sure, tallies }: Known,
): ReadonlySet<string> {
  const all = new Set(sure)
  const found = candidates.filter((one) => one !== null)
  const isSure = (one: NameCandidate | undefined): boolean => one !== undefined && all.has(nameKey(one.words))
  found.forEach((one, i) => {
    const key = nameKey(one.words)
    const counts = tallies.get(key)
    if (all.has(key) || one.words.length < 2 || !counts) return
    const beside =
      (isSure(found[i - 1]) && joinsList(tokens, found[i - 1]?.to ?? 0, one.from - one.titles.length)) ||
      (isSure(found[i + 1]) &&
        joinsList(tokens, one.to, (found[i + 1]?.from ?? 0) - (found[i + 1]?.titles.length ?? 0)))
    if (beside && counts.words + LISTED - counts.minus >= 1.5) all.add(key)
  })
  return all
}

const joinsList = (tokens: Page['tokens'], from: number, to: number): boolean =>
  to - from >= 1 &&
  to - from <= 2 &&
  tokens.slice(from, to).every(({ low }) => low === ',' || low === 'and' || low === 'or' || low === '&')
