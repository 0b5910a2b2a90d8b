import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

/** Connections of one process; a query takes a few milliseconds. */
const MOST_CONNECTIONS = 5

/** Times are `bigint`, which `pg` would give as text; none is beyond what a number holds exactly. */
const { builtins } = pg.types
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === (builtins.INT8 as number)
      ? Number
      : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format)) as never,
}

/** A PostgreSQL server by its address. `patience` in milliseconds is for a connection, and again for a query. */
export function postgresDialect(connectionString: string, patience: number): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    statement_timeout: patience,
    keepAlive: true,
    types,
  })
  // A connection that breaks is told by the query that needed it; without listeners the process would end.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool })
}
