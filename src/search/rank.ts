import { candidates } from './retrieval/bm25.ts'
import type { Cast } from './library/cast.ts'
import type { Lexicon } from './lexicon.ts'
import type { Passages } from './library/passages.ts'
import { parse } from './question/question.ts'
import { look, type Query } from './question/query.ts'
import type { Spelling } from './words/spelling.ts'
import { view, type View } from './view.ts'
import { SIGNALS, type SignalName } from './signals/signals.ts'
import { WEIGHTS } from './weights.ts'

/** What a question is asked of. */
interface Searchable {
  readonly passages: Passages
  readonly cast: Cast
  readonly spelling: Spelling
  readonly lexicon: Lexicon | null
}

/** A passage with the reasons for its place; `score` is the weighted sum of its signals. */
export interface Ranked {
  readonly view: View
  readonly score: number
}

/** A question's passages, best first. */
export interface Ranking {
  readonly query: Query
  readonly ranked: readonly Ranked[]
}

/** How many passages get a closer look; the right one is among them for 96 questions of 100. */
const LOOKED_AT = 20

/** Of those, how many are compared by meaning too. */
const LOOKED_AT_CLOSELY = 10

const CHAIN = (Object.keys(SIGNALS) as SignalName[]).map((name) => ({
  name,
  signal: SIGNALS[name],
  weight: WEIGHTS[name],
}))
const BY_MEANING: ReadonlySet<SignalName> = new Set(['meaning', 'centre', 'headMeaning'])
const CHEAP = CHAIN.filter(({ name }) => !BY_MEANING.has(name))
const DEAR = CHAIN.filter(({ name }) => BY_MEANING.has(name))

/** Sees the passages worth a closer look beside a question, best by their words first. */
export function see(
  library: Searchable,
  question: string,
): { readonly query: Query; readonly views: readonly View[] } {
  const query = look(library, parse(question))
  const { passages, cast, lexicon } = library
  const found = candidates(library, query, LOOKED_AT)
  return { query, views: view({ index: passages, cast, lexicon, query, candidates: found }) }
}

/**
 * Ranks an article's passages for a question: words first, then the chain of signals over the best of them; the dear
 * signals of meaning only over those that are still ahead then.
 */
export function rank(library: Searchable, question: string): Ranking {
  const { query, views } = see(library, question)
  const cheap = inOrder(views.map((seen) => ({ view: seen, score: sum(CHEAP, seen) })))
  const ahead = cheap
    .slice(0, LOOKED_AT_CLOSELY)
    .map(({ view: seen, score }) => ({ view: seen, score: score + sum(DEAR, seen) }))
  return { query, ranked: [...inOrder(ahead), ...behind(cheap.slice(LOOKED_AT_CLOSELY), ahead)] }
}

const sum = (chain: typeof CHAIN, seen: View): number => {
  let total = 0
  for (const { signal, weight } of chain) total += weight * signal(seen)
  return total
}

const inOrder = (ranked: Ranked[]): Ranked[] =>
  ranked.sort((a, b) => b.score - a.score || a.view.id - b.view.id)

/** Those that were not looked at closely stay behind those that were. */
function behind(rest: readonly Ranked[], ahead: readonly Ranked[]): readonly Ranked[] {
  const least = Math.min(...ahead.map(({ score }) => score))
  return rest.map(({ view: seen, score }) => ({ view: seen, score: Math.min(score, least) }))
}
