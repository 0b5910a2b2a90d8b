import { forgetTexts } from './articles.ts'
import { forgetDrafts } from './drafts.ts'
import { inTurn, TEXTS } from '../in-turn.ts'
import type { Database } from '../open-store.ts'

/** Milliseconds after which the data of a server that removed the bot is deleted: 30 days. */
export const KEPT_FOR = 30 * 24 * 3_600_000

/** The role of a server's whose members may do what Manage Server may; null for none. */
export async function setRole(db: Database, server: string, role: string | null): Promise<void> {
  await db
    .insertInto('servers')
    .values({ server, role, left_at: null })
    .onConflict((conflict) => conflict.column('server').doUpdateSet({ role }))
    .execute()
}

/** Every table that says whose a row is. */
export const BY_SERVER = [
  'article_use',
  'corrections',
  'notes',
  'discussions',
  'daily_quotations',
  'quizzes',
  'reading_plans',
  'drafts',
  'article_links',
  'articles',
  'servers',
] as const

/** The servers of which something is kept. */
async function serversKept(db: Database): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const table of BY_SERVER) {
    const rows = await db.selectFrom(table).select('server').distinct().execute()
    for (const { server } of rows) if (!server.startsWith('@')) found.add(server)
  }
  return [...found]
}

/**
 * Notes which servers the bot is in and since when it is gone from others, and deletes what is kept of those that it has
 * been gone from for 30 days. Gives their number. Drafts that nobody wanted go as well.
 */
export async function sweepServers(
  db: Database,
  { present, now }: { readonly present: ReadonlySet<string>; readonly now: number },
): Promise<number> {
  await forgetDrafts(db, now)
  const kept = await serversKept(db)
  for (const server of kept.filter((id) => !present.has(id)))
    await db
      .insertInto('servers')
      .values({ server, role: null, left_at: now })
      .onConflict((conflict) =>
        conflict.column('server').doUpdateSet((row) => ({
          left_at: row.fn.coalesce('servers.left_at', row.ref('excluded.left_at')),
        })),
      )
      .execute()
  for (const server of kept.filter((id) => present.has(id)))
    await db.updateTable('servers').set({ left_at: null }).where('server', '=', server).execute()
  const gone = await db
    .selectFrom('servers')
    .where('left_at', '<=', now - KEPT_FOR)
    .select('server')
    .execute()
  for (const { server } of gone) await forgetServer(db, server)
  return gone.length
}

/** Deletes all that is kept of a server. */
function forgetServer(db: Database, server: string): Promise<void> {
  return db.transaction().execute(async (db) => {
    await inTurn(db, TEXTS)
    for (const table of BY_SERVER) await db.deleteFrom(table).where('server', '=', server).execute()
    await forgetTexts(db)
  })
}
