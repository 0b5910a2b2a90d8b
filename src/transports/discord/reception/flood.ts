/**
 * What the requests of one person may cost together (`priceOf`) within `MILLISECONDS`; more is a flood. Ten of the
 * dearest, more of what costs less.
 */
const PURSE = 1000
const MILLISECONDS = 10_000

/** What to do with a request: answer it, say once that it was too much, or pass over it. */
export type Admission =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'told'; readonly seconds: number }
  | { readonly kind: 'ignored' }

interface Spent {
  readonly time: number
  readonly price: number
}

interface Visitor {
  /** What was answered lately. */
  spent: readonly Spent[]
  told: boolean
}

/** Who asks for work at a price (see `priceOf`) at a time in milliseconds. */
interface Visit {
  readonly id: string
  readonly price: number
  readonly now: number
}

/** Keeps count of what each person's requests cost. Others are not touched. */
export function floodGate(): (visit: Visit) => Admission {
  const visitors = new Map<string, Visitor>()
  return ({ id, price, now }) => {
    forget(visitors, now)
    const visitor = visitors.get(id) ?? { spent: [], told: false }
    visitors.delete(id)
    visitors.set(id, visitor)
    visitor.spent = visitor.spent.filter(({ time }) => now - time < MILLISECONDS)
    const over = visitor.spent.reduce((sum, spent) => sum + spent.price, price) - PURSE
    if (over <= 0) {
      visitor.spent = [...visitor.spent, { time: now, price }]
      visitor.told = false
      return { kind: 'welcome' }
    }
    if (visitor.told) return { kind: 'ignored' }
    visitor.told = true
    return { kind: 'told', seconds: Math.max(1, Math.ceil(waitFor(over, visitor.spent, now) / 1000)) }
  }
}

/** Milliseconds until so much of what was spent lies back long enough. */
function waitFor(over: number, spent: readonly Spent[], now: number): number {
  let freed = 0
  for (const { time, price } of spent) {
    freed += price
    if (freed >= over) return MILLISECONDS - (now - time)
  }
  return MILLISECONDS
}

/** Lets go of those who came longest ago; the map is in order of their last visit. */
function forget(visitors: Map<string, Visitor>, now: number): void {
  for (const [id, { spent }] of visitors) {
    if (now - (spent.at(-1)?.time ?? 0) < MILLISECONDS) return
    visitors.delete(id)
  }
}
