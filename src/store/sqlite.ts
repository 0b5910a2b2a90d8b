import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import { LRUCache } from 'lru-cache'
import { makeFolder } from '../make-folder.ts'

/**
 * One file, with a write-ahead log. FULL, so that what was acknowledged outlives a loss of power as well: a write waits
 * for the disk once.
 */
const PRAGMAS = ['pragma journal_mode = wal', 'pragma synchronous = full', 'pragma foreign_keys = on']

/**
 * A file of SQLite's, by Node's own binding. Its folder is made where there is none; `pragmas` come on top. `patience` is
 * how long to wait for another process that is writing, in milliseconds.
 */
export function sqliteDialect(file: string, patience: number, pragmas: readonly string[] = []): Dialect {
  let opened: DatabaseSync | null = null
  const database = () =>
    Promise.resolve().then(() => {
      opened = open(file, [`pragma busy_timeout = ${patience}`, ...PRAGMAS, ...pragmas])
      return forKysely(opened)
    })
  const dialect = new SqliteDialect({ database })
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new OneWriter({ database }, () => opened?.isTransaction ?? false),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  }
}

function open(file: string, pragmas: readonly string[]): DatabaseSync {
  if (mayBeRead(file) && !mayBeWritten(file)) return openToRead(file)
  makeFolder(dirname(file), 0o700)
  const database = new DatabaseSync(file)
  for (const pragma of pragmas) database.exec(pragma)
  return database
}

/** A log needs a folder that can be written; without one the file is read as it stands. */
function openToRead(file: string): DatabaseSync {
  const address = pathToFileURL(file)
  address.searchParams.set('immutable', '1')
  return new DatabaseSync(address, { readOnly: true })
}

const mayBeRead = (file: string): boolean => allows(file, constants.R_OK)
const mayBeWritten = (file: string): boolean =>
  allows(file, constants.W_OK) && allows(dirname(file), constants.W_OK)

function allows(path: string, what: number): boolean {
  try {
    accessSync(path, what)
    return true
  } catch {
    return false
  }
}

/**
 * The most statements that stay prepared: far more than there are queries. Preparing one takes longer than running it.
 */
const PREPARED = 200

/** As kysely wants a database: like better-sqlite3. */
function forKysely(database: DatabaseSync): SqliteDatabase {
  const prepared = new LRUCache<string, ReturnType<SqliteDatabase['prepare']>>({
    max: PREPARED,
    memoMethod: (sql) => prepare(database, sql),
  })
  return {
    close: () => {
      database.close()
    },
    prepare: (sql) => prepared.memo(sql),
  }
}

function prepare(database: DatabaseSync, sql: string): ReturnType<SqliteDatabase['prepare']> {
  const statement = database.prepare(sql)
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    // Whoever reads row by row has a statement of their own.
    iterate: (parameters) => database.prepare(sql).iterate(...values(parameters)),
  }
}

/** SQLite can take back a change of its tables; with it, migrations happen wholly or not at all. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** A transaction takes the right to write when it begins: one that took it later could find that it came too late. */
class OneWriter extends SqliteDriver {
  readonly #isTransaction: () => boolean

  constructor(config: SqliteDialectConfig, isTransaction: () => boolean) {
    super(config)
    this.#isTransaction = isTransaction
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** Where the disk is full SQLite has taken everything back by itself. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isTransaction()) await super.rollbackTransaction(connection)
  }
}
