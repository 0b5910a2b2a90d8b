import type { Library } from '../library/library.ts'
import type { Utterance } from '../library/utterances.ts'
import type { Query } from '../question/query.ts'
import { echo, hasLetters, listenFor, shareAtMost, type Echo, type Listening } from './echo.ts'
import { shortlist, shortlistPairs } from './shortlist.ts'

/** What was heard of typed words, letter by letter. */
export interface Heard {
  /** Every utterance that has some of the words, best first; compared when they are first wanted. */
  readonly echoes: readonly Echo[]
  /** Those that have nearly all of them in their order, those across a cue where there is no other; best first. */
  readonly close: readonly Echo[]
}

/** What being central to the utterance (0 to 1) adds to its rank, beside whose words they are. */
const CENTRAL = 0.06
/** Of words remembered across a cue the earlier half comes first when it has at least this share of the other's. */
const FIRST = 0.5
/** From where on an utterance is close: the share of the typed words that it has, in any order and in theirs. */
const CLOSE = { share: 0.7, inOrder: 0.45 }

/**
 * Compares typed words with the utterances that may be close, then with pairs across a cue. Asks no model and takes under
 * 2 ms.
 */
export function hear(library: Library, query: Query): Heard {
  const listening = listenFor(query)
  const likely = shortlist(query, library)
  const within = { library, listening }
  const alone = echoesIn(
    within,
    likely.filter((one) => mayBeClose(within, one)),
  ).filter(isClose)
  let echoes: readonly Echo[] | undefined
  return {
    get echoes() {
      return (echoes ??= echoesIn(within, likely))
    },
    close: alone.length > 0 ? alone : acrossCues(within, query),
  }
}

/** Where typed words are listened for. */
interface Within {
  readonly library: Library
  readonly listening: Listening
}

/** Told by what is quickly seen: most utterances have a word or two of them and need not be compared. */
const mayBeClose = ({ library, listening }: Within, utterance: Utterance): boolean =>
  shareAtMost(listening, utterance) >= CLOSE.share || hasLetters(listening, utterance, library)

/** Whether an utterance has the words, near each other or not, and contradicts them. */
export const denies = ({ contradicts, share, inOrder }: Echo): boolean =>
  contradicts && share >= CLOSE.share && inOrder >= CLOSE.inOrder

const isClose = (heard: Echo): boolean =>
  heard.exact || (heard.together && heard.share >= CLOSE.share && heard.inOrder >= CLOSE.inOrder)

/** The two halves of words remembered across a cue, the one with more of them first, or where it is near, the earlier; empty where there are none. */
function acrossCues(within: Within, query: Query): readonly Echo[] {
  const [both] = echoesIn(within, shortlistPairs(query, within.library)).filter(isClose)
  if (!both) return []
  const [best, next, ...more] = echoesIn(within, both.utterance.parts)
  if (!best) return []
  const swap =
    next && next.utterance.span.start < best.utterance.span.start && next.share >= FIRST * best.share
  const halves = next ? (swap ? [next, best, ...more] : [best, next, ...more]) : [best]
  return halves.map((half) => ({ ...half, contradicts: both.contradicts, complete: both.complete }))
}

const echoesIn = ({ library, listening }: Within, utterances: readonly Utterance[]): readonly Echo[] =>
  utterances
    .flatMap((utterance) => echo(listening, utterance, library) ?? [])
    .sort((a, b) => rankOf(b) - rankOf(a) || a.utterance.span.start - b.utterance.span.start)

/** Somebody's own words come before a report of them, a report before the reporter's, and these before a heading. */
function rankOf({ utterance, share, inOrder, exact, central }: Echo): number {
  const { statement, apart } = utterance
  const own = statement ? (statement.kind === 'direct' ? (statement.partial ? 0.12 : 0.16) : 0.1) : 0
  const named = statement?.speaker === null || !statement ? 0 : 0.05
  return share + 0.3 * inOrder + (exact ? 0.4 : 0) + CENTRAL * central + own + named - (apart ? 0.3 : 0)
}
