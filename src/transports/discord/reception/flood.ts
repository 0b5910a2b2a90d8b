/**
 * What the requests of one person may cost together (`priceOf`) within `WINDOW`; more is a flood. Ten of the dearest, more
 * of what costs less.
 */
const PURSE = 1000
/** Whoever spent more than this within the window is heavy: other processes are to know. */
const HEAVY = PURSE / 4
/** Milliseconds. */
export const WINDOW = 10_000
const SECOND = 1000

/** What to do with a request: answer it, say once that it was too much, or pass over it. */
export type Admission =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'told'; readonly seconds: number }
  | { readonly kind: 'ignored' }

interface Spent {
  readonly time: number
  readonly price: number
}

/** What somebody spent within a second; `time` is its beginning, in milliseconds. */
export interface Spending extends Spent {
  readonly person: string
}

interface Visitor {
  /** What was answered lately. */
  spent: readonly Spent[]
  /** When they came last, whatever came of it. */
  came: number
  told: boolean
}

/** Who asks for work at a price (see `priceOf`) at a time in milliseconds. */
interface Visit {
  readonly id: string
  readonly price: number
  readonly now: number
}

/** Keeps count of what each person's requests cost. Others are not touched. */
export interface FloodGate {
  readonly admit: (visit: Visit) => Admission
  /** What was spent here of late, second by second, by those who spent more than a quarter of what they may, wherever. */
  readonly heavy: (now: number) => readonly Spending[]
  /** Counts along what was spent elsewhere, instead of what was told before. */
  readonly countAlong: (elsewhere: readonly Spending[]) => void
}

/** The gate of a process: what is asked here counts at once. */
export function floodGate(): FloodGate {
  const visitors = new Map<string, Visitor>()
  let elsewhere: ReadonlyMap<string, readonly Spent[]> = new Map()
  const allSpent = (id: string, here: readonly Spent[], now: number): readonly Spent[] => {
    const there = elsewhere.get(id)?.filter((spent) => isLately(spent, now)) ?? []
    return there.length === 0 ? here : [...there, ...here].sort((a, b) => a.time - b.time)
  }
  return {
    admit: ({ id, price, now }) => {
      forget(visitors, now)
      const visitor = visitors.get(id) ?? { spent: [], came: now, told: false }
      visitors.delete(id)
      visitors.set(id, visitor)
      visitor.came = now
      visitor.spent = visitor.spent.filter((spent) => isLately(spent, now))
      const all = allSpent(id, visitor.spent, now)
      const over = sumOf(all) + price - PURSE
      if (over <= 0) {
        visitor.spent = [...visitor.spent, { time: now, price }]
        visitor.told = false
        return { kind: 'welcome' }
      }
      if (visitor.told) return { kind: 'ignored' }
      visitor.told = true
      return { kind: 'told', seconds: Math.max(1, Math.ceil(waitFor(over, all, now) / SECOND)) }
    },
    heavy: (now) =>
      [...visitors].flatMap(([person, { spent }]) => {
        const here = spent.filter((one) => isLately(one, now))
        if (sumOf(allSpent(person, here, now)) <= HEAVY) return []
        return bySecond(here)
          .filter((second) => isLately(second, now))
          .map((second) => ({ person, ...second }))
      }),
    countAlong: (told) => {
      elsewhere = Map.groupBy(told, ({ person }) => person)
    },
  }
}

const isLately = ({ time }: Spent, now: number): boolean => now - time < WINDOW

const sumOf = (spent: readonly Spent[]): number => spent.reduce((sum, { price }) => sum + price, 0)

function bySecond(spent: readonly Spent[]): readonly Spent[] {
  const seconds = Map.groupBy(spent, ({ time }) => Math.floor(time / SECOND) * SECOND)
  return [...seconds].map(([time, within]) => ({ time, price: sumOf(within) }))
}

/** Milliseconds until so much of what was spent lies back long enough. */
function waitFor(over: number, spent: readonly Spent[], now: number): number {
  let freed = 0
  for (const { time, price } of spent) {
    freed += price
    if (freed >= over) return WINDOW - (now - time)
  }
  return WINDOW
}

/** Lets go of those who came longest ago; the map is in order of their last visit. */
function forget(visitors: Map<string, Visitor>, now: number): void {
  for (const [id, { came }] of visitors) {
    if (now - came < WINDOW) return
    visitors.delete(id)
  }
}
