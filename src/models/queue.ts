/** Things to be done in order of rank and, within a rank, in the order they came. */
interface Queue<Item> {
  add(item: Item, rank: 0 | 1): void
  /** What is next, which stays first until it is done. */
  first(): Item | undefined
  /** Takes out what was first. */
  done(item: Item): void
}

/** An empty queue. */
export function queue<Item>(): Queue<Item> {
  const ranks: readonly [Set<Item>, Set<Item>] = [new Set(), new Set()]
  return {
    add: (item, rank) => void ranks[rank].add(item),
    first: () => ranks[0].values().next().value ?? ranks[1].values().next().value,
    done: (item) => {
      for (const rank of ranks) rank.delete(item)
    },
  }
}
