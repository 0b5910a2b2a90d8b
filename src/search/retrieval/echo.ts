import { foldText } from '../../text/fold.ts'
import { cut, type Span } from '../../text/span.ts'
import { heaviestAlignment, weightOf } from './alignment.ts'
import type { Query } from '../question/query.ts'
import type { QueryWord } from '../question/query-word.ts'
import type { Term } from '../words/terms.ts'
import { contradicts, negatableOf, type Negatable } from './negation.ts'
import { placesIn, soughtOf, type Sought, type Typed } from './sought.ts'
import type { Library } from '../library/library.ts'
import type { Utterance } from '../library/utterances.ts'

/** How well an utterance matches the words that somebody typed from memory. */
export interface Echo {
  readonly utterance: Utterance
  /** The share of the typed words that it has, weighted by informativeness, 0 to 1. */
  readonly share: number
  /** The share that it has in the order typed, 0 to 1. */
  readonly inOrder: number
  /** Whether it has them letter by letter, in one run. */
  readonly exact: boolean
  /** Whether it has every typed content word, mended where need be. */
  readonly complete: boolean
  /** Whether one of the two is negated where the other is not. */
  readonly contradicts: boolean
  /** Whether they stand near each other and most were found, small ones too: not two words of a saying, far apart. */
  readonly together: boolean
  /** Where the words are. */
  readonly marks: readonly Span[]
  /** How far they are what the utterance is about, from 0 to 1: early in it, and much of it. */
  readonly central: number
}

/** The weight of a stop word; content words have up to 1. */
const STOP_WORD_WEIGHT = 0.12
/**
 * Words stand together when at least this share of the typed ones is there in order, in a stretch no longer than this.
 */
const FOUND = 0.4
const STRETCHED = 2
const SLACK = 4
/** The most typed words that are compared in order; nobody remembers more. */
const MOST_ALIGNED = 80

/** Typed words prepared for the comparison. */
export interface Listening {
  readonly typed: readonly Typed[]
  readonly sought: Sought
  readonly total: number
  /** Folded, between spaces; empty where there is no word. */
  readonly folded: string
  readonly negatable: Negatable
}

export function listenFor({ question, asked }: Query): Listening {
  const typed = question.terms.slice(0, MOST_ALIGNED).flatMap((term): Typed[] => {
    if (term.stop) return [{ weight: STOP_WORD_WEIGHT, words: [], small: term.key }]
    const known = asked.find(({ from }) => from.includes(term.stem))
    if (!known) return []
    return [
      {
        weight: Math.max(STOP_WORD_WEIGHT, known.weight),
        words: distinct(known.expansions),
        small: null,
      },
    ]
  })
  return {
    typed,
    sought: soughtOf(typed),
    total: typed.reduce((sum, { weight }) => sum + weight, 0) || 1,
    folded: plain(question.text),
    negatable: negatableOf(question.terms, asked.slice(0, MOST_ALIGNED)),
  }
}

/** Each word of the article once. */
const distinct = (expansions: QueryWord['expansions']): QueryWord['expansions'] =>
  expansions.length < 2 ? expansions : [...new Map(expansions.map((one) => [one.id, one])).values()]

/** The share of the typed words that an utterance has at most: every stop word is taken to be there. */
export function shareAtMost({ typed, total }: Listening, { ids }: Utterance): number {
  let share = 0
  for (const { weight, words, small } of typed) {
    let sure = small === null ? 0 : 1
    for (const { id, confidence } of words) if (confidence > sure && ids.includes(id)) sure = confidence
    share += weight * sure
  }
  return share / total
}

/** Whether an utterance has the typed words letter by letter, in one run. */
export const hasLetters = ({ folded }: Listening, utterance: Utterance, library: Library): boolean =>
  folded !== '' && plainOf(utterance, library).includes(folded)

/** Compares an utterance with the typed words; null where it has none of their content words. */
export function echo(listening: Listening, utterance: Utterance, library: Library): Echo | null {
  const { typed, sought, total, negatable } = listening
  const { terms, ids } = utterance
  const places = placesIn(sought, terms, ids)
  if (!places.some((at, k) => at.length > 0 && typed[k]?.small === null)) return null
  const exact = hasLetters(listening, utterance, library)
  const alignment = heaviestAlignment(typed, places)
  const topics = places.flatMap((at, k) => (typed[k]?.small === null ? at.map(({ at: place }) => place) : []))
  const [first, last] =
    alignment.length > 0
      ? [alignment[0] ?? 0, alignment.at(-1) ?? 0]
      : [Math.min(...topics), Math.max(...topics)]
  return {
    utterance,
    share:
      typed.reduce(
        (sum, { weight }, k) =>
          sum + weight * Math.max(0, ...(places[k] ?? []).map(({ confidence }) => confidence)),
        0,
      ) / total,
    inOrder: weightOf(alignment, places, typed) / total,
    exact,
    complete: typed.every(({ small }, k) => small !== null || (places[k]?.length ?? 0) > 0),
    contradicts: contradicts({
      ...{ typed: negatable, terms, ids, first, last, exact },
      begins: places[0]?.some(({ at }) => at === first) ?? false,
    }),
    together: alignment.length >= FOUND * typed.length && last - first < STRETCHED * typed.length + SLACK,
    central: centralOf(first, alignment.length, terms.length),
    marks: runsOf(terms, alignment.length > 1 ? alignment : [...new Set(topics)].sort((a, b) => a - b)),
  }
}

/** The words of an utterance folded, without the cue between its parts; kept. */
function plainOf(utterance: Utterance, { document: { text }, derived }: Library): string {
  const found = derived.folded.get(utterance)
  if (found !== undefined) return found
  const { span, parts } = utterance
  const made = plain(parts.length > 0 ? parts.map((part) => cut(text, part.span)).join(' ') : cut(text, span))
  derived.folded.set(utterance, made)
  return made
}

const centralOf = (first: number, words: number, length: number): number =>
  (1 - first / (length || 1) + words / (length || 1)) / 2

/** Neighbouring places as one span each. */
function runsOf(terms: readonly Term[], places: readonly number[]): readonly Span[] {
  const runs: Span[] = []
  let last = -2
  for (const at of places) {
    const term = terms[at]
    if (!term) continue
    const open = runs.at(-1)
    if (open && at === last + 1) runs[runs.length - 1] = { start: open.start, end: term.end }
    else runs.push({ start: term.start, end: term.end })
    last = at
  }
  return runs
}

/** Words folded, between spaces, so that one text holds another as whole words; empty where there is none. */
function plain(text: string): string {
  const words = foldText(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? '' : ` ${words} `
}
