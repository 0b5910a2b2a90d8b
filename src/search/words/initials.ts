import type { Term } from './terms.ts'

/** Small words that initials leave out. */
const LEFT_OUT = new Set(['of', 'and', 'the', 'for', 'in', 'on'])
/** The fewest words that initials stand for; those of fewer are too common. */
const FEWEST_INITIALS = 2
const MOST_INITIALS = 6

/** The initials of every name of two words or more, with the numbers of the name's words in the vocabulary. */
export function initialsOf(
  passages: readonly { readonly terms: readonly Term[]; readonly ids: Int32Array }[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>()
  for (const passage of passages) {
    let run: { readonly initial: string; readonly id: number }[] = []
    passage.terms.forEach(({ key, capital }, k) => {
      if (capital)
        run = [...run.slice(1 - MOST_INITIALS), { initial: key[0] ?? '', id: passage.ids[k] ?? -1 }]
      else if (!LEFT_OUT.has(key)) run = []
      if (capital)
        for (let from = 0; from <= run.length - FEWEST_INITIALS; from++) add(found, run.slice(from))
    })
  }
  return found
}

function add(
  found: Map<string, readonly number[]>,
  run: readonly { readonly initial: string; readonly id: number }[],
): void {
  const initials = run.map(({ initial }) => initial).join('')
  const ids = run.map(({ id }) => id)
  if (!found.has(initials) && ids.every((id) => id >= 0)) found.set(initials, ids)
}
