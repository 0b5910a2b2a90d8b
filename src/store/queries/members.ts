import type { Database } from '../open-store.ts'
import { BY_SERVER } from './servers.ts'

/** What is a member's own, with the column that says so: it goes when they ask to be forgotten. */
const OWN = [
  ['notes', 'author'],
  ['quiz_answers', 'member'],
  ['reading_marks', 'member'],
  ['drafts', 'member'],
  ['spending', 'person'],
] as const

/** What a member has done for the group, which stays, without saying who. */
const DONE = [
  ['articles', 'added_by'],
  ['article_links', 'made_by'],
  ['corrections', 'made_by'],
  ['quizzes', 'started_by'],
  ['reading_plans', 'started_by'],
  ['discussions', 'opened_by'],
  ['daily_quotations', 'asked_by'],
] as const

type KeptOf = (typeof OWN)[number][0] | (typeof DONE)[number][0]

/** How many rows of each kind say something of a member, in all servers together. */
type MemberCounts = Readonly<Record<KeptOf, number>>

export async function countOf(db: Database, member: string): Promise<MemberCounts> {
  const counts: [KeptOf, number][] = []
  for (const [table, column] of [...OWN, ...DONE]) {
    const row = await db
      .selectFrom(table)
      .where(db.dynamic.ref<string>(column), '=', member)
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirst()
    counts.push([table, row?.n ?? 0])
  }
  return Object.fromEntries(counts) as MemberCounts
}

/** Deletes what is a member's own, in all servers and in direct messages, and their name from what they did for groups. */
export function forgetMember(db: Database, member: string): Promise<void> {
  return db.transaction().execute(async (db) => {
    for (const [table, column] of OWN)
      await db.deleteFrom(table).where(db.dynamic.ref<string>(column), '=', member).execute()
    for (const [table, column] of DONE)
      await db
        .updateTable(table)
        .set({ [column]: '' })
        .where(db.dynamic.ref<string>(column), '=', member)
        .execute()
    for (const table of BY_SERVER) await db.deleteFrom(table).where('server', '=', `@${member}`).execute()
  })
}
