import { isId, newId } from './ids.ts'
import type { Database } from '../open-store.ts'

/** An article of one server. */
interface Own {
  readonly server: string
  readonly article: string
}

/**
 * Gives an article of a server's the address by which everybody who has it may read it: a part of a path that nobody
 * guesses. One that is there stays as it is.
 */
export async function linkArticle(
  db: Database,
  { server, article, member, now }: Own & { readonly member: string; readonly now: number },
): Promise<void> {
  await db
    .insertInto('article_links')
    .values({ server, article, token: newId(), made_by: member, made_at: now })
    .onConflict((conflict) => conflict.columns(['server', 'article']).doNothing())
    .execute()
}

/** Takes the address back for good: the next one is another. False where there is none. */
export async function unlinkArticle(db: Database, { server, article }: Own): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('article_links')
    .where('server', '=', server)
    .where('article', '=', article)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The id of the article that an address leads to; null for one that was taken back, and for one that never was. */
export async function linkedArticle(db: Database, token: string): Promise<string | null> {
  if (!isId(token)) return null
  const row = await db
    .selectFrom('article_links')
    .innerJoin('articles', (join) =>
      join
        .onRef('articles.server', '=', 'article_links.server')
        .onRef('articles.article', '=', 'article_links.article'),
    )
    .where('token', '=', token)
    .select('articles.article')
    .executeTakeFirst()
  return row?.article ?? null
}
