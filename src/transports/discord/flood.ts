/** So many commands in so long a time are a person's; more are a flood. */
const MOST = 10
const MILLISECONDS = 10_000

/** What to do with a command: answer it, say once that it was too many, or pass over it. */
export type Admission =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'told'; readonly seconds: number }
  | { readonly kind: 'ignored' }

interface Visitor {
  /** Times of the commands that were answered lately. */
  times: readonly number[]
  told: boolean
}

/** Keeps count of each person's commands; `admit(id, now)` with the time in milliseconds. Others are not touched. */
export function floodGate(): (id: string, now: number) => Admission {
  const visitors = new Map<string, Visitor>()
  return (id, now) => {
    forget(visitors, now)
    const visitor = visitors.get(id) ?? { times: [], told: false }
    visitors.delete(id)
    visitors.set(id, visitor)
    visitor.times = visitor.times.filter((time) => now - time < MILLISECONDS)
    if (visitor.times.length < MOST) {
      visitor.times = [...visitor.times, now]
      visitor.told = false
      return { kind: 'welcome' }
    }
    if (visitor.told) return { kind: 'ignored' }
    visitor.told = true
    const wait = MILLISECONDS - (now - (visitor.times[0] ?? now))
    return { kind: 'told', seconds: Math.max(1, Math.ceil(wait / 1000)) }
  }
}

/** Lets go of those who came longest ago; the map is in order of their last visit. */
function forget(visitors: Map<string, Visitor>, now: number): void {
  for (const [id, { times }] of visitors) {
    if (now - (times.at(-1) ?? 0) < MILLISECONDS) return
    visitors.delete(id)
  }
}
