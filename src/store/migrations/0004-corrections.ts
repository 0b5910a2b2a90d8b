import type { Kysely } from 'kysely'

/** The fingerprint of the words that a correction is about, by which they are found again after an edit. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('corrections')
    .addColumn('print', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
}
