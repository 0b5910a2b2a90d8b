import { firstRule, type Rule } from '../../rule.ts'
import type { Token } from '../../tokens.ts'
import type { NameCandidate } from '../peel.ts'
import type { Page } from '../page.ts'

/**
 * A reason for or against that a name is a person's. `points` are what it tells: about two make a person, and 0 ends
 * the search where later reasons would mislead.
 */
export interface Reason<Place> extends Rule<Place> {
  readonly points: number
}

/** How much the first reason that applies tells, in points. */
export const pointsOf = <Place>(reasons: readonly Reason<Place>[], place: Place): number =>
  firstRule(reasons, place)?.points ?? 0

/** One place where a name stands, with the words beside it. */
export interface Beside {
  readonly tokens: readonly Token[]
  /** The name without its titles is tokens `from` to `to` (exclusive), with them it begins at `start`. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly sentence: number | undefined
  /** The words right before the titles and right after the name, also of other sentences. */
  readonly previous: Token | undefined
  readonly next: Token | undefined
}

export function besideOf({ tokens }: Page, { from, to, titles }: NameCandidate): Beside {
  const start = from - titles.length
  return {
    tokens,
    from,
    to,
    start,
    sentence: tokens[from]?.sentence,
    previous: tokens[start - 1],
    next: tokens[to],
  }
}

/** The word so many after the name's last one in small letters, or ''; 0 is right behind it. */
export const lowAfter = ({ tokens, to }: Beside, many: number): string => tokens[to + many]?.low ?? ''

/** The word so many before the name's titles, or ''; 1 is right before them. */
export const lowBefore = ({ tokens, start }: Beside, many: number): string => tokens[start - many]?.low ?? ''
