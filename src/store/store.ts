import { type Database, openDatabase } from './open-store.ts'
import { asStoreFault, StoreFault } from './store-fault.ts'

/** What a group keeps, wherever it is kept. */
export interface Store {
  /**
   * Asks the database. Rejects with a StoreFault where it has trouble: then nothing of it happened. It is opened when
   * it is first asked, and again where that failed.
   */
  readonly ask: <Given>(query: (db: Database) => Promise<Given>) => Promise<Given>
  readonly close: () => Promise<void>
}

/** After a failure to open it is tried again no sooner. Milliseconds. */
const AGAIN = 5000

/** A store at an address, `postgres://…` or the path of a file. Opens nothing yet. */
export function storeAt(address: string, now: () => number = Date.now): Store {
  let opened: Promise<Database> | null = null
  let failed: { readonly fault: unknown; readonly at: number } | null = null
  const open = async (): Promise<Database> => {
    if (failed && now() - failed.at < AGAIN) throw failed.fault
    opened ??= openDatabase(address)
    try {
      return await opened
    } catch (error) {
      opened = null
      failed = { fault: asStoreFault(error), at: now() }
      throw failed.fault
    }
  }
  return {
    ask: async (query) => query(await open()),
    close: async () => {
      const db = await opened?.catch(() => null)
      opened = null
      await db?.destroy()
    },
  }
}

/** Whether an error says that the database has trouble, and not that the program has a fault. */
export const isStoreFault = (error: unknown): error is StoreFault => error instanceof StoreFault
