import { Dropped } from '../work/dropped.ts'
import type { Lane, Terms } from '../work/lane.ts'
import type { DeskGiven, DeskOrder, Package } from './orders.ts'

/** A thread that answers. */
export type Desk = Lane<DeskOrder, DeskGiven>

/** Characters of the longest article that is opened where others wait: more take a tenth of a second and longer. */
export const LONGEST_SHARED = 200_000

/** Terms of work that is the program's own, however long it takes. */
export const OURS = { person: '', price: 1, until: Infinity } as const

/** Whoever waits in the same thread for the same article waits for the same reading. */
export function openings(packageOf: (id: string, terms: Terms) => Promise<Package | null>, heavy: Desk) {
  const underWay = new Map<Desk, Map<string, Promise<void>>>()
  return (desk: Desk, id: string, { person }: Terms): Promise<void> => {
    const ofDesk = underWay.get(desk) ?? new Map<string, Promise<void>>()
    underWay.set(desk, ofDesk)
    const known = ofDesk.get(id)
    if (known) return known
    const made = (async () => {
      try {
        const read = await packageOf(id, { ...OURS, person })
        if (!read) return
        const isHeavy = read.characters > LONGEST_SHARED
        if (isHeavy && desk !== heavy) await desk.ask({ kind: 'heavy', id }, OURS)
        await (isHeavy ? heavy : desk).ask({ kind: 'opened', id, bytes: read.bytes }, OURS)
      } finally {
        ofDesk.delete(id)
      }
    })()
    ofDesk.set(id, made)
    return made
  }
}

/** What is ready in time; what is not goes on, and whoever waits is told that it is being read. */
export async function before<Made>(until: number, work: Promise<Made>): Promise<Made> {
  const left = until - performance.now()
  if (left === Infinity) return work
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => {
      reject(new Dropped('opening'))
    },
    Math.max(0, left),
  )
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
