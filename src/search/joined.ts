import type { Span } from '../text/span.ts'
import type { Ranking } from './rank.ts'

/** What to show for an answer: one sentence, or two neighbours where either may hold it. */
export interface Joined {
  readonly span: Span
  /** Ids of its sentences in order. */
  readonly ids: readonly number[]
  /** How likely it is the right one of those found, 0 to 1; not that there is a right one. */
  readonly chance: number
  readonly score: number
}

/** A neighbour this likely, measured against the better of the two, is shown with it. */
const NEIGHBOUR = 0.12
/** No longer than this together, in characters: still short enough to read at one look. */
const LONGEST = 500

/** Turns ranked sentences into passages to show, best first, joining two neighbours of a paragraph where in doubt. */
export function joined({ ranked }: Ranking, most: number): readonly Joined[] {
  const chances = chancesOf(ranked.map(({ score }) => score))
  const byId = new Map(
    ranked.map(({ view, score }, k) => [view.id, { view, score, chance: chances[k] ?? 0 }]),
  )
  const taken = new Set<number>()
  const found: Joined[] = []
  for (const { view, score } of ranked) {
    if (found.length >= most) break
    if (taken.has(view.id)) continue
    const chance = byId.get(view.id)?.chance ?? 0
    const other = [view.id - 1, view.id + 1]
      .flatMap((id) => (taken.has(id) ? [] : (byId.get(id) ?? [])))
      .filter((next) => next.view.paragraph === view.paragraph && next.chance >= NEIGHBOUR * chance)
      .filter((next) => length(around(view.passage.span, next.view.passage.span)) <= LONGEST)
      .sort((a, b) => b.chance - a.chance)[0]
    const ids = [view.id, ...(other ? [other.view.id] : [])].sort((a, b) => a - b)
    for (const id of ids) taken.add(id)
    const span = other ? around(view.passage.span, other.view.passage.span) : view.passage.span
    found.push({ span, ids, chance: chance + (other?.chance ?? 0), score })
  }
  return found
}

const around = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

const length = ({ start, end }: Span): number => end - start

/** Scores as shares of one, as they were learned. */
function chancesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const all = raised.reduce((sum, x) => sum + x, 0)
  return raised.map((x) => x / all)
}
