import type { View } from '../view.ts'

/** The share of the question's neighbouring words that stand side by side, in order, in the passage too. */
export function pairs(view: View): number {
  const { query, passage } = view
  if (query.asked.length < 2) return 0
  const places = placesOf(view)
  let all = 0
  let met = 0
  for (let k = 0; k + 1 < query.asked.length; k++) {
    const worth = (query.asked[k]?.weight ?? 0) + (query.asked[k + 1]?.weight ?? 0)
    all += worth
    if (follows(passage.ids, places[k] ?? [], places[k + 1] ?? [])) met += worth
  }
  return met / (all || 1)
}

/** Whether a second word comes within two words with a topic after a first. */
function follows(ids: Int32Array, first: readonly number[], second: readonly number[]): boolean {
  return first.some((a) =>
    second.some((b) => {
      if (b <= a) return false
      let between = 0
      for (let k = a + 1; k < b && between < 2; k++) if ((ids[k] ?? -1) >= 0) between++
      return between < 1
    }),
  )
}

/** How near the question's neighbouring words stand to each other in the passage, in any order. */
export function closeness(view: View): number {
  const { query } = view
  if (query.asked.length < 2) return 0
  const places = placesOf(view)
  let sum = 0
  for (let k = 0; k + 1 < query.asked.length; k++) {
    const apart = nearest(places[k] ?? [], places[k + 1] ?? [])
    if (apart < Infinity)
      sum += Math.min(query.asked[k]?.weight ?? 0, query.asked[k + 1]?.weight ?? 0) / (1 + apart / 4)
  }
  return sum / (query.total || 1)
}

/** How much of the passage's stretch from the first met word to the last is met words. */
export function density({ hits, passage }: View): number {
  const [first, last] = [hits[0], hits.at(-1)]
  if (!first || !last || hits.length < 2) return 0
  let inside = 0
  for (let k = first.at; k <= last.at; k++) if ((passage.ids[k] ?? -1) >= 0) inside++
  return hits.length / Math.max(1, inside)
}

function placesOf({ hits, query }: View): readonly (readonly number[])[] {
  const places: number[][] = query.asked.map(() => [])
  for (const { asked, at } of hits) places[asked]?.push(at)
  return places
}

function nearest(a: readonly number[], b: readonly number[]): number {
  let least = Infinity
  for (const x of a) for (const y of b) least = Math.min(least, Math.abs(x - y))
  return least
}
