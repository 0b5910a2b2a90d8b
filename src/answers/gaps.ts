import { DEMONYMS } from '../language/peoples.ts'
import { PLACES } from '../language/places.ts'
import type { Asked } from '../search/question/asked.ts'
import { likeness } from '../search/lexicon.ts'
import { TRAIT } from '../search/words/traits.ts'
import { beyondUsual, distinctRanksOf, usualLikeness } from '../search/vectors.ts'
import type { Question } from '../search/question/question.ts'
import type { Term } from '../search/words/terms.ts'
import type { View } from '../search/view.ts'

/** How much of one asked word some sentences have, from 0 to 1: the word, a relative, or a word near in meaning. */
export const heldBy = (views: readonly View[], k: number): number =>
  views.reduce((most, view) => Math.max(most, held(view)[k] ?? 0), 0)

/** The same of each asked word in one sentence; kept. */
function held(view: View): Float64Array {
  const found = known.get(view)
  if (found) return found
  const made = Float64Array.from(view.query.asked, (asked, k) => {
    const has = view.has[k] ?? 0
    if (has > 0) return Math.max(MENDED, has)
    return isRelated(view, asked) ? RELATED : NEARNESS * nearness(view, asked)
  })
  known.set(view, made)
  return made
}
const known = new WeakMap<View, Float64Array>()

/** What a word counts at least that was mistyped or shortened. */
const MENDED = 0.85
/** What a synonym or a kind of it counts for a word. */
const RELATED = 0.8
/** What a word near in meaning counts for it. */
const NEARNESS = 0.6

const isRelated = ({ passage }: View, { near }: Asked): boolean =>
  [near.derived, near.same, near.kinds].some((ids) => ids.some((id) => passage.ids.includes(id)))

/** How near in meaning the likest word of a passage is, beyond what is usual in the article. */
function nearness({ lexicon, passage, index }: View, { rank }: Asked): number {
  if (!lexicon || rank < 0) return 0
  let best = 0
  for (const other of distinctRanksOf(lexicon.vectors, passage))
    best = Math.max(best, likeness(lexicon.vectors, rank, other))
  return best < LEAST ? 0 : beyondUsual(best, usualLikeness(lexicon.vectors, index, rank))
}
/** No two words less alike than this are worth a closer look. */
const LEAST = 0.3

/** Whether a word names a place or a people, written with a capital or not. */
export const isPlace = ({ term: { key } }: Asked): boolean => PLACES.has(key) || DEMONYMS.has(key)

/** Whether a passage names something else than the question does: a name that no word of the question met. */
export function hasOtherName({ passage, hits }: View): boolean {
  const met = new Set(hits.map(({ at }) => at))
  return passage.traits.some((bits, k) => (bits & TRAIT.name) !== 0 && !met.has(k))
}

/** The noun that a question counts: the first plural after "how many", or the word right there. */
export function countedNoun({ terms }: Question): Term | undefined {
  const at = terms.findIndex(({ key }) => key === 'many')
  if (at < 0) return undefined
  const after = terms.slice(at + 1, at + 5)
  const end = after.findIndex(({ stop }) => stop)
  const run = end < 0 ? after : after.slice(0, end)
  return run.find(({ key }) => /[^s]s$/.test(key)) ?? run[0]
}
