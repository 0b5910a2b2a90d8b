import type { ColumnDefinitionBuilder, Kysely } from 'kysely'

const needed = (column: ColumnDefinitionBuilder) => column.notNull()

/** What those spent lately who ask much of the bot. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('spending')
    .addColumn('person', 'text', needed)
    .addColumn('process', 'text', needed)
    .addColumn('spent_at', 'bigint', needed)
    .addColumn('price', 'integer', needed)
    .addPrimaryKeyConstraint('spending_key', ['person', 'process', 'spent_at'])
    .execute()
}
