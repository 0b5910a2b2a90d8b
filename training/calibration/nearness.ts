import type { Nearness } from '../../src/answers/decision/calibrated.ts'
import type { Standing } from '../../src/answers/decision/standings.ts'
import { QUIZZED } from './quizzed.ts'
import type { Row } from './rows.ts'

const SIMILAR = [0, 1, 2, 3, 4, 6, 8, 11, 15]
const WORDS = [0, 0.5, 1, 2]
const OTHERS = [0, 1, 2, 3]

type Order = (row: Row, near: Nearness) => readonly Standing[]

/** What nearness must count for the right sentence to come first most often, of equals the least; or what it counts already. */
export function fitNearness(
  rows: readonly Row[],
  order: Order,
  already?: Nearness,
): { readonly near: Nearness; readonly first: number } {
  if (already) return { near: already, first: firstRight(rows, (row) => order(row, already)) }
  let best = { near: { similar: 0, words: 0, others: 0 }, first: -1 }
  for (const others of OTHERS)
    for (const words of WORDS)
      for (const similar of SIMILAR) {
        const near = { similar, words, others }
        const first = firstRight(rows, (row) => order(row, near))
        if (first > best.first + LEAST_GAIN) best = { near, first }
      }
  return best
}
/** A gain that is no more than this is noise. */
const LEAST_GAIN = 0.002

/** The share of the rows with a right sentence that have it first; where there are quizzed ones too, both count alike. */
function firstRight(rows: readonly Row[], order: (row: Row) => readonly Standing[]): number {
  const answerable = rows.filter(({ right }) => right.size > 0)
  const quizzed = answerable.filter(({ kind }) => kind === QUIZZED)
  const own = answerable.filter(({ kind }) => kind !== QUIZZED)
  const shares = [own, quizzed].filter(({ length }) => length > 0).map((some) => shareFirst(some, order))
  return shares.reduce((sum, one) => sum + one, 0) / (shares.length || 1)
}

function shareFirst(answerable: readonly Row[], order: (row: Row) => readonly Standing[]): number {
  const hits = answerable.filter((row) => row.right.has(order(row)[0]?.candidate.id ?? -1))
  return hits.length / (answerable.length || 1)
}
