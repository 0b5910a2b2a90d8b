/** Numbers from 0 to 1 (exclusive), the next at each call. */
export type Random = () => number

/**
 * Random numbers that follow from a seed, the same on every machine and in every version, so that what was drawn once
 * can be drawn again. FNV-1a (Fowler, Noll, Vo) makes a number of the seed, mulberry32 (Tommy Ettinger, public domain)
 * goes on from it.
 */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** The same things in another order, each order as likely (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[], random: Random): readonly Thing[] {
  const order = [...things]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a === undefined || b === undefined) continue
    order[i] = b
    order[j] = a
  }
  return order
}

/** One of several; undefined of none. */
export const drawn = <Thing>(things: readonly Thing[], random: Random): Thing | undefined =>
  things[Math.floor(random() * things.length)]
