import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { withStoreFaults } from './dialect.ts'
import { migrations } from './migrations/list.ts'
import { postgresDialect } from './postgres.ts'
import { sqliteDialect } from './sqlite.ts'
import { asStoreFault, StoreFault } from './store-fault.ts'
import type { Tables } from './tables.ts'

/** What queries are asked of: the database itself, or a transaction on it. */
export type Database = Kysely<Tables>

/** A migration may wait for one that another process has begun. Milliseconds. */
const MIGRATING = 60_000
/** For a connection, and again for a query or another process that writes: together less than Discord waits for a reply. */
const PATIENCE = 1400

interface Opening {
  /** Milliseconds to wait for a server. */
  readonly patience?: number | undefined
  /** Of SQLite's, on top of its own. */
  readonly pragmas?: readonly string[]
}

/** Opens a database, `postgres://…` or the path of a file, and brings its tables up to date. Rejects with a StoreFault. */
export async function openDatabase(address: string, opening: Opening = {}): Promise<Database> {
  await migrate(database(address, { ...opening, patience: MIGRATING }))
  return database(address, opening)
}

/** Whether an address is that of a server; any other is a file. */
export const isServer = (address: string): boolean => /^postgres(?:ql)?:\/\//iu.test(address)

function database(address: string, { pragmas = [], patience = PATIENCE }: Opening): Database {
  const dialect = isServer(address)
    ? postgresDialect(address, patience)
    : sqliteDialect(address, patience, pragmas)
  return new Kysely<Tables>({ dialect: withStoreFaults(dialect) })
}

/** Runs what is missing of the migrations, once, however many processes start together, and closes the database. */
async function migrate(db: Database): Promise<void> {
  try {
    const written = await writtenBy(db)
    if (written.some((name) => !(name in migrations))) throw new StoreFault('newer')
    // One that is up to date may be read where it cannot be written.
    if (written.length === Object.keys(migrations).length) return
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw asStoreFault(error)
  } finally {
    await db.destroy()
  }
}

const KEPT_BY_KYSELY = 'kysely_migration'

/** The names of the migrations that a database has been through; none of a new one. */
async function writtenBy(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === KEPT_BY_KYSELY)) return []
  const rows = await db
    .$extendTables<{ [KEPT_BY_KYSELY]: { name: string } }>()
    .selectFrom(KEPT_BY_KYSELY)
    .select('name')
    .execute()
  return rows.map(({ name }) => name)
}
