import type { Kysely } from 'kysely'

/** The addresses under which a server's own articles may be read. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('article_links')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_links_key', ['server', 'article'])
    .execute()
}
