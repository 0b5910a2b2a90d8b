import { CompiledQuery } from 'kysely'
import type { Database } from './open-store.ts'

/** `data_version` counts what other connections have written, `total_changes` what this one has. */
const VERSION = CompiledQuery.raw('select data_version, total_changes() as own from pragma_data_version')

interface Counts {
  readonly data_version: number
  readonly own: number
}

/** A number that grows whenever anybody has written to a file of SQLite's. */
export async function versionOf(db: Database): Promise<number> {
  const { rows } = await db.executeQuery(VERSION)
  const [{ data_version, own } = { data_version: 0, own: 0 }] = rows as readonly Counts[]
  return data_version + own
}
