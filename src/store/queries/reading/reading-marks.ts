import type { Database } from '../../open-store.ts'

/** That somebody has read a part. Once is enough: a second time changes nothing. */
export async function markRead(
  db: Database,
  {
    plan,
    part,
    member,
    now,
  }: { readonly plan: string; readonly part: number; readonly member: string; readonly now: number },
): Promise<void> {
  await db
    .insertInto('reading_marks')
    .values({ plan, part, member, read_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Who has read what of a plan, in the order in which they said so. */
export function marksOf(
  db: Database,
  plan: string,
): Promise<readonly { readonly part: number; readonly member: string }[]> {
  return db
    .selectFrom('reading_marks')
    .where('plan', '=', plan)
    .select(['part', 'member'])
    .orderBy('read_at')
    .orderBy('member')
    .execute()
}
