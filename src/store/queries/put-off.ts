import type { Database } from '../open-store.ts'

/** A reply that Discord was told comes later: where it is sent, and the language of whoever waits for it. */
export interface PutOffReply {
  readonly interaction: string
  readonly application: string
  readonly token: string
  readonly locale: string
}

/** One with the time at which its process was last known to live. */
export interface LostReply extends PutOffReply {
  readonly seen: number
}

/** Keeps replies as being made by a process that lives. `now` in milliseconds, as everywhere here. */
export async function keepPutOff(db: Database, replies: readonly PutOffReply[], now: number): Promise<void> {
  if (replies.length === 0) return
  await db
    .insertInto('put_off')
    .values(replies.map((reply) => ({ ...reply, seen_at: now })))
    .onConflict((conflict) => conflict.column('interaction').doNothing())
    .execute()
}

/** Says of replies that whoever makes them still lives. */
export async function seePutOff(db: Database, interactions: readonly string[], now: number): Promise<void> {
  if (interactions.length === 0) return
  await db.updateTable('put_off').set({ seen_at: now }).where('interaction', 'in', interactions).execute()
}

export async function dropPutOff(db: Database, interactions: readonly string[]): Promise<void> {
  if (interactions.length === 0) return
  await db.deleteFrom('put_off').where('interaction', 'in', interactions).execute()
}

/** Those whose process was last known to live before a time. */
export async function lostReplies(db: Database, before: number): Promise<readonly LostReply[]> {
  const rows = await db.selectFrom('put_off').selectAll().where('seen_at', '<', before).limit(100).execute()
  return rows.map(({ seen_at, ...reply }) => ({ ...reply, seen: seen_at }))
}

/** Takes a lost reply on; false where another process has, or where its own lives after all. */
export async function claimLost(db: Database, { interaction, seen }: LostReply): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('put_off')
    .where('interaction', '=', interaction)
    .where('seen_at', '=', seen)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
