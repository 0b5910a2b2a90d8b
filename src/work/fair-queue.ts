/** Whose a piece of work is, and what it costs beside other kinds of work (over 0). */
export interface WorkCost {
  readonly person: string
  readonly price: number
}

/** What waits for its turn. */
export interface FairQueue<Item> {
  /** Gives back what has no place any more: the last of whoever has most waiting; null while there is room. */
  add(item: Item, share: WorkCost): Item | null
  /** Takes out what is next. */
  next(): Item | undefined
  remove(item: Item): void
  size(): number
}

interface Entry<Item> {
  readonly item: Item
  readonly person: string
  /** When it would be done if all who wait were served at the same time, each at the same speed. */
  readonly tag: number
}

/**
 * A queue in which everybody's turn comes: self-clocked fair queueing (Golestani 1994), a person for a flow and a price
 * for a length. What costs little goes before what costs much; ten of one person's wait behind one of each other's.
 */
export function fairQueue<Item>(most: number): FairQueue<Item> {
  let waiting: readonly Entry<Item>[] = []
  let clock = 0
  const last = new Map<string, number>()
  const without = (entry: Entry<Item>): void => {
    waiting = waiting.filter((other) => other !== entry)
    if (waiting.length === 0) last.clear()
  }
  return {
    add: (item, { person, price }) => {
      const tag = Math.max(clock, last.get(person) ?? 0) + price
      last.set(person, tag)
      waiting = [...waiting, { item, person, tag }]
      const out = waiting.length > most ? greediest(waiting) : undefined
      if (!out) return null
      without(out)
      return out.item
    },
    next: () => {
      const [head, ...others] = waiting
      if (!head) return undefined
      const first = others.reduce((best, entry) => (entry.tag < best.tag ? entry : best), head)
      clock = first.tag
      without(first)
      for (const [person, tag] of last) if (tag <= clock) last.delete(person)
      return first.item
    },
    remove: (item) => {
      const entry = waiting.find((one) => one.item === item)
      if (entry) without(entry)
    },
    size: () => waiting.length,
  }
}

/** The last of whoever has most waiting; of several, whose last came latest. */
function greediest<Item>(waiting: readonly Entry<Item>[]): Entry<Item> | undefined {
  const counts = new Map<string, number>()
  for (const { person } of waiting) counts.set(person, (counts.get(person) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return waiting.findLast(({ person }) => counts.get(person) === most)
}
