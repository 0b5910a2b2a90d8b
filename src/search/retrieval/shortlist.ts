import type { Utterance } from '../library/utterances.ts'
import type { Query } from '../question/query.ts'

/** Only so many utterances are compared with the typed words in their order. */
const MOST = 40

/** The utterances that have most of the typed words, each by what it tells, looked up in an index; in their order. */
export function shortlist({ asked }: Query, utterances: readonly Utterance[]): readonly Utterance[] {
  const index = indexOf(utterances)
  const worth = new Float64Array(utterances.length)
  for (const { options, weight } of asked) {
    for (const { id, trust } of options) {
      for (const k of index.get(id) ?? []) worth[k] = (worth[k] ?? 0) + weight * trust
    }
  }
  const found = [...worth.keys()].filter((k) => (worth[k] ?? 0) > 0)
  const best = found.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, MOST)
  return best.sort((a, b) => a - b).flatMap((k) => utterances[k] ?? [])
}

/** A word's number to the places in the list of the utterances that hold it; kept. */
function indexOf(utterances: readonly Utterance[]): ReadonlyMap<number, readonly number[]> {
  const known = indexes.get(utterances)
  if (known) return known
  const made = new Map<number, number[]>()
  utterances.forEach(({ ids }, k) => {
    for (const id of new Set(ids)) {
      const list = made.get(id)
      if (list) list.push(k)
      else made.set(id, [k])
    }
  })
  made.delete(-1)
  indexes.set(utterances, made)
  return made
}
const indexes = new WeakMap<readonly Utterance[], ReadonlyMap<number, readonly number[]>>()
