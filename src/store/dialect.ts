import type { DatabaseConnection, Dialect, Driver } from 'kysely'
import { asStoreFault } from './store-fault.ts'

/** A dialect whose every failure is told as a StoreFault, where it is the database's. */
export const withStoreFaults = (dialect: Dialect): Dialect => ({
  createDriver: () => toldDriver(dialect.createDriver()),
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
})

/** The connection that stands behind each one that is given out. */
type Inner = WeakMap<DatabaseConnection, DatabaseConnection>

function toldDriver(driver: Driver): Driver {
  const inner: Inner = new WeakMap()
  const own = (connection: DatabaseConnection) => inner.get(connection) ?? connection
  return {
    init: () => telling(() => driver.init()),
    acquireConnection: () =>
      telling(async () => {
        const connection = await driver.acquireConnection()
        const given = toldConnection(connection)
        inner.set(given, connection)
        return given
      }),
    beginTransaction: (connection, settings) =>
      telling(() => driver.beginTransaction(own(connection), settings)),
    commitTransaction: (connection) => telling(() => driver.commitTransaction(own(connection))),
    rollbackTransaction: (connection) => telling(() => driver.rollbackTransaction(own(connection))),
    releaseConnection: (connection) => telling(() => driver.releaseConnection(own(connection))),
    destroy: () => telling(() => driver.destroy()),
  }
}

const toldConnection = (connection: DatabaseConnection): DatabaseConnection => ({
  executeQuery: (query, options) => telling(() => connection.executeQuery(query, options)),
  streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
})

async function telling<Given>(work: () => Promise<Given>): Promise<Given> {
  try {
    return await work()
  } catch (error) {
    throw asStoreFault(error)
  }
}
