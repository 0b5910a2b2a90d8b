/**
 * Index of the first item of a list in order that does not stand before what is looked for, found by halving; the
 * list's length where all do.
 *
 *     firstFrom([10, 20, 30], (n) => n < 15) //=> 1
 */
export function firstFrom<Item>(sorted: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(sorted[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
