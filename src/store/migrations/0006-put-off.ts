import type { ColumnDefinitionBuilder, Kysely } from 'kysely'

const needed = (column: ColumnDefinitionBuilder) => column.notNull()

/** Replies that come later, while they are being made. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('put_off')
    .addColumn('interaction', 'text', (column) => column.primaryKey())
    .addColumn('application', 'text', needed)
    .addColumn('token', 'text', needed)
    .addColumn('locale', 'text', needed)
    .addColumn('seen_at', 'bigint', needed)
    .execute()
}
