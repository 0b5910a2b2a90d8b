import { PostgresAdapter, sql } from 'kysely'
import type { Database } from './open-store.ts'

/**
 * Within a transaction: whoever names the same comes one after the other, until the transaction ends, and sees what those
 * before have kept. On SQLite every transaction that writes does so.
 */
export async function inTurn(db: Database, ...name: readonly string[]): Promise<void> {
  if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(name)}, 0))`.execute(db)
}

/**
 * The name under which `inTurn` guards the texts that servers share: adding an article and removing one must not
 * overlap.
 */
export const TEXTS = 'texts'
