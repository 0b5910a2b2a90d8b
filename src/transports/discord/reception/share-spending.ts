import { newId } from '../../../store/queries/ids.ts'
import { dropSpendingBut, keepSpending, readSpending } from '../../../store/queries/spending.ts'
import type { Store } from '../../../store/store.ts'
import { failures } from '../failures.ts'
import { type FloodGate, type Spending, WINDOW } from './flood.ts'

interface SpendingDesk {
  readonly store: Store
  /** Milliseconds. */
  readonly now: () => number
  /** Notes a fault of the program, and trouble of the database. */
  readonly fault: (error: unknown) => void
  /** Milliseconds from beat to beat. */
  readonly every?: number | undefined
}

/** So much of it somebody may go on to ask of each process before all of them know. Milliseconds. */
const EVERY = 1000
/** What its failures are known by. */
const SHARING = ''

/**
 * Shares a gate's count with those of other processes, and with the next after a restart. At each beat it writes down,
 * together, what those spent here who spend much, and reads what others wrote: nobody waits for that, and of most people
 * nothing is ever written. What lies back longer than counts is deleted. Each process goes by its own clock: one that is
 * off by a second or two forgets by so much sooner or later. One that is off by more than counts takes what the others
 * write for over, as they do with what it writes: then each counts for itself, and nobody is kept out for long. Gives what
 * stops it.
 */
export function shareSpending(
  gate: FloodGate,
  { store, now, fault, every = EVERY }: SpendingDesk,
): () => Promise<void> {
  const process = newId()
  const known = failures({ fault, told: () => undefined })
  let written: ReadonlyMap<string, number> = new Map()
  const beat = async (): Promise<void> => {
    const time = now()
    const lately = { after: time - WINDOW, before: time + WINDOW }
    const heavy = gate.heavy(time)
    const fresh = heavy.filter((one) => written.get(keyOf(one)) !== one.price)
    const there = await store.ask(async (db) => {
      await keepSpending(db, process, fresh)
      const { elsewhere, isOver } = await readSpending(db, process, lately)
      if (isOver) await dropSpendingBut(db, lately)
      return elsewhere
    })
    written = new Map(heavy.map((one) => [keyOf(one), one.price]))
    gate.countAlong(there)
  }
  let beating: Promise<void> | null = null
  const next = (): void => {
    if (beating || known.isLeftAlone(SHARING)) return
    beating = beat()
      .then(
        () => {
          known.succeeded(SHARING)
        },
        (error: unknown) => {
          known.failed(SHARING, error)
        },
      )
      .finally(() => {
        beating = null
      })
  }
  const timer = setInterval(next, every).unref()
  next()
  return async () => {
    clearInterval(timer)
    await beating
  }
}

const keyOf = ({ person, time }: Spending): string => `${person} ${time}`
