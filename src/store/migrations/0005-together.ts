import type { ColumnDefinitionBuilder, Kysely } from 'kysely'

const needed = (column: ColumnDefinitionBuilder) => column.notNull()

/** What reading plans and quotations of the day still need; until now nothing was kept of them. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('reading_plans')
    .addColumn('locale', 'text', (column) => column.notNull().defaultTo('en-US'))
    .execute()
  await schema.alterTable('reading_plans').addColumn('ended_at', 'bigint').execute()
  await schema.dropTable('daily_quotations').execute()
  await schema
    .createTable('daily_quotations')
    .addColumn('server', 'text', needed)
    .addColumn('channel', 'text', needed)
    .addColumn('place', 'text', needed)
    .addColumn('hour', 'integer', needed)
    .addColumn('locale', 'text', needed)
    .addColumn('seed', 'text', needed)
    .addColumn('article', 'text', needed)
    .addColumn('edition', 'text', needed)
    .addColumn('used', 'integer', needed)
    .addColumn('asked_by', 'text', needed)
    .addColumn('posted_on', 'text')
    .addPrimaryKeyConstraint('daily_quotations_key', ['server', 'channel'])
    .execute()
}
