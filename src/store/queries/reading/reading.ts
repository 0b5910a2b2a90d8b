import type { Span } from '../../../text/span.ts'
import { newId } from '../ids.ts'
import { inTurn } from '../../in-turn.ts'
import type { Database } from '../../open-store.ts'
import type { Tables } from '../../tables.ts'

/** A reading plan that somebody starts; times in milliseconds since 1970. */
interface Started {
  readonly server: string
  readonly channel: string
  readonly article: string
  readonly edition: string
  readonly locale: string
  readonly member: string
  readonly now: number
  /** When the one reminder is due; null for none. */
  readonly remindAt: number | null
  readonly parts: readonly Span[]
}

/** Keeps a plan with its parts, none posted yet, and gives its id; null where one is going on in the channel. */
export function startReading(db: Database, started: Started): Promise<string | null> {
  const { parts, member, now, remindAt, ...plan } = started
  return db.transaction().execute(async (db) => {
    await inTurn(db, 'reading_plans', plan.server, plan.channel)
    if (await readingIn(db, plan)) return null
    const id = newId()
    await db
      .insertInto('reading_plans')
      .values({
        ...{ ...plan, id, started_by: member, started_at: now },
        ...{ remind_at: remindAt, reminded_at: null, ended_at: null },
      })
      .execute()
    await db
      .insertInto('reading_parts')
      .values(
        parts.map(({ start, end }, part) => ({
          ...{ plan: id, part, span_start: start, span_end: end, message: null },
        })),
      )
      .execute()
    return id
  })
}

/** A part of a plan. `part` counts from 0; `message` is null until it is posted. */
interface ReadingPart {
  readonly part: number
  readonly span: Span
  readonly message: string | null
}

/** A plan that goes on. */
export interface ReadingPlan {
  readonly id: string
  readonly server: string
  readonly channel: string
  readonly article: string
  readonly edition: string
  readonly locale: string
  readonly startedBy: string
  readonly remindAt: number | null
  readonly remindedAt: number | null
  readonly parts: readonly ReadingPart[]
}

const going = (db: Database) => db.selectFrom('reading_plans').where('ended_at', 'is', null)

/** The plan that goes on in a channel; null where there is none. */
export async function readingIn(
  db: Database,
  { server, channel }: { readonly server: string; readonly channel: string },
): Promise<ReadingPlan | null> {
  const at = going(db).where('server', '=', server).where('channel', '=', channel)
  const row = await at.selectAll().executeTakeFirst()
  return row ? withParts(db, row) : null
}

/** A plan of that server that goes on, by its id. */
export async function readingPlan(
  db: Database,
  { server, id }: { readonly server: string; readonly id: string },
): Promise<ReadingPlan | null> {
  const row = await going(db).where('server', '=', server).where('id', '=', id).selectAll().executeTakeFirst()
  return row ? withParts(db, row) : null
}

/** Plans of all servers that have parts to post, or whose reminder is due: for what goes on by itself. */
export async function dueReadings(db: Database, now: number): Promise<readonly ReadingPlan[]> {
  const unposted = db.selectFrom('reading_parts').where('message', 'is', null).select('plan')
  const rows = await going(db)
    .where((row) =>
      row.or([
        row('id', 'in', unposted),
        row.and([row('remind_at', '<=', now), row('reminded_at', 'is', null)]),
      ]),
    )
    .selectAll()
    .orderBy('started_at')
    .execute()
  return Promise.all(rows.map((row) => withParts(db, row)))
}

type PlanRow = Omit<Tables['reading_plans'], 'started_at' | 'ended_at'>

async function withParts(db: Database, row: PlanRow): Promise<ReadingPlan> {
  const { id, server, channel, article, edition, locale } = row
  const parts = await db
    .selectFrom('reading_parts')
    .where('plan', '=', id)
    .select(['part', 'span_start', 'span_end', 'message'])
    .orderBy('part')
    .execute()
  return {
    ...{ id, server, channel, article, edition, locale },
    ...{ startedBy: row.started_by, remindAt: row.remind_at, remindedAt: row.reminded_at },
    parts: parts.map(({ part, span_start: start, span_end: end, message }) => ({
      ...{ part, span: { start, end }, message },
    })),
  }
}

/** Which part of which plan. */
interface Which {
  readonly plan: string
  readonly part: number
}

/** Notes the message that shows a part. */
export async function notePart(db: Database, { plan, part }: Which, message: string): Promise<void> {
  await db
    .updateTable('reading_parts')
    .set({ message })
    .where('plan', '=', plan)
    .where('part', '=', part)
    .execute()
}

/** Claims the one reminder; false where another process has, or the plan is over. */
export async function claimReminder(db: Database, plan: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('reading_plans')
    .set({ reminded_at: now })
    .where('id', '=', plan)
    .where('reminded_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Gives back a claim whose reminder could not be sent. */
export async function giveBackReminder(db: Database, plan: string): Promise<void> {
  await db.updateTable('reading_plans').set({ reminded_at: null }).where('id', '=', plan).execute()
}

/** Ends a plan; false where somebody else has. */
export async function endReading(db: Database, plan: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('reading_plans')
    .set({ ended_at: now })
    .where('id', '=', plan)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
