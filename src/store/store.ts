import { type Database, isServer, openDatabase } from './open-store.ts'
import { versionOf } from './sqlite-version.ts'
import { asStoreFault, StoreFault } from './store-fault.ts'

/** What a group keeps, wherever it is kept. */
export interface Store {
  /**
   * Asks the database. Rejects with a StoreFault where it has trouble: then nothing of it happened. It is opened when
   * it is first asked, and again where that failed.
   */
  readonly ask: <Given>(query: (db: Database) => Promise<Given>) => Promise<Given>
  /**
   * Another number whenever somebody has written since; null where the database does not tell. Rejects as `ask` does. What
   * was read under the same number is as it was.
   */
  readonly version: () => Promise<number | null>
  /** What trouble it has just now; null where it can be asked. */
  readonly trouble: () => Promise<StoreFault['trouble'] | null>
  readonly close: () => Promise<void>
}

/** After a failure to open it is tried again no sooner. Milliseconds. */
const AGAIN = 5000
/** Nobody waits longer for it to be opened; it goes on being opened. Milliseconds. */
const OPENING = 2000

interface Settings {
  readonly now?: () => number
  /** Milliseconds that people wait for a server. */
  readonly patience?: number
}

/** A store at an address, `postgres://…` or the path of a file. Opens nothing yet. */
export function storeAt(address: string, { now = Date.now, patience }: Settings = {}): Store {
  let opened: Promise<Database> | null = null
  let ready: Database | null = null
  let failed: { readonly fault: unknown; readonly at: number } | null = null
  const opening = async (): Promise<Database> => {
    try {
      return (ready = await openDatabase(address, { patience }))
    } catch (error) {
      opened = null
      failed = { fault: asStoreFault(error), at: now() }
      throw failed.fault
    }
  }
  const open = async (): Promise<Database> => {
    if (ready) return ready
    if (failed && now() - failed.at < AGAIN) throw failed.fault
    opened ??= opening()
    return inTime(opened, patience ?? OPENING)
  }
  const ask: Store['ask'] = async (query) => query(await open())
  return {
    ask,
    version: () => (isServer(address) ? Promise.resolve(null) : ask(versionOf)),
    trouble: async () => {
      try {
        await ask((db) => db.selectFrom('servers').select('server').limit(1).execute())
        return null
      } catch (error) {
        if (error instanceof StoreFault) return error.trouble
        throw error
      }
    },
    close: async () => {
      const db = await opened?.catch(() => null)
      opened = ready = null
      await db?.destroy()
    },
  }
}

/** What is not there in time is away. */
async function inTime<Given>(promise: Promise<Given>, milliseconds: number): Promise<Given> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    // A thread that was busy until now has not kept it waiting: what is ready is heard first.
    setImmediate(reject, new StoreFault('away'))
  }, milliseconds)
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
    late.catch(() => undefined)
  }
}

/** Whether an error says that the database has trouble, and not that the program has a fault. */
export const isStoreFault = (error: unknown): error is StoreFault => error instanceof StoreFault
