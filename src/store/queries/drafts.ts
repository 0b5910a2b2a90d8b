import type { Metadata } from '../../document/document.ts'
import { checkMetadata } from '../../document/seed.ts'
import { newId } from './ids.ts'
import type { Database } from '../open-store.ts'

/** Whose a draft is: nobody else may keep it or throw it away. */
interface Whose {
  readonly server: string
  readonly member: string
}

interface Words {
  readonly text: string
  readonly metadata: Metadata
}

/** Drafts of one member's in a server that wait at a time; of more the oldest go. */
const MOST_DRAFTS = 20
/** SQLite knows an offset beside a limit alone. */
const NONE_BEYOND = 1_000_000
/** Milliseconds that a draft waits for a yes: an hour. */
const WAITS = 3_600_000

/** Puts what was read aside until somebody says yes to it; gives its id. Those that nobody wanted go. */
export async function putAside(
  db: Database,
  { server, member, now }: Whose & { readonly now: number },
  { text, metadata }: Words,
): Promise<string> {
  const id = newId()
  await forgetDrafts(db, now)
  const older = db
    .selectFrom('drafts')
    .where('server', '=', server)
    .where('member', '=', member)
    .select('id')
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(NONE_BEYOND)
    .offset(MOST_DRAFTS - 1)
  await db.deleteFrom('drafts').where('id', 'in', older).execute()
  await db
    .insertInto('drafts')
    .values({ id, server, member, text, facts: JSON.stringify(metadata), made_at: now })
    .execute()
  return id
}

/** Deletes the drafts that have waited for too long. */
export async function forgetDrafts(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('made_at', '<', now - WAITS)
    .execute()
}

/** Gives a draft to the member who made it, in the server where they made it; null for any other, and where it is gone. */
export async function draftNamed(db: Database, whose: Whose, id: string): Promise<Words | null> {
  const row = await db
    .selectFrom('drafts')
    .where('id', '=', id)
    .where('server', '=', whose.server)
    .where('member', '=', whose.member)
    .select(['text', 'facts'])
    .executeTakeFirst()
  const checked = row && checkMetadata(JSON.parse(row.facts))
  return checked?.kind === 'metadata' ? { text: row?.text ?? '', metadata: checked.metadata } : null
}

export async function throwAway(db: Database, whose: Whose, id: string): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('server', '=', whose.server)
    .where('member', '=', whose.member)
    .execute()
}
