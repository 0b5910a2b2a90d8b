import type { Database } from '../open-store.ts'

/** A channel that wants a quotation a day. */
export interface DailyQuotation {
  readonly server: string
  readonly channel: string
  /** The channel whose article it follows. */
  readonly place: string
  /** From 0 to 23, in UTC. */
  readonly hour: number
  readonly locale: string
  readonly seed: string
  /** The article and edition of which `used` quotations were shown; empty before the first. */
  readonly article: string
  readonly edition: string
  readonly used: number
  /** ISO day of the last one; null before the first. */
  readonly postedOn: string | null
}

type Wish = Pick<DailyQuotation, 'server' | 'channel' | 'place' | 'hour' | 'locale' | 'seed' | 'postedOn'>

/**
 * Keeps that a channel wants a quotation a day; where it did already, its hour and language, and not where it stands. A
 * new hour that has come today already counts from tomorrow, as that of a new wish does.
 */
export async function wantDaily(db: Database, wish: Wish & { readonly member: string }): Promise<void> {
  const { member, postedOn, hour, locale, ...more } = wish
  await db
    .insertInto('daily_quotations')
    .values({
      ...{ ...more, hour, locale, asked_by: member, posted_on: postedOn },
      ...{ article: '', edition: '', used: 0 },
    })
    .onConflict((conflict) =>
      conflict.columns(['server', 'channel']).doUpdateSet((row) => ({
        ...{ hour, locale, asked_by: member },
        ...(postedOn !== null && {
          posted_on: row
            .case()
            .when('daily_quotations.hour', '!=', hour)
            .then(postedOn)
            .else(row.ref('daily_quotations.posted_on'))
            .end(),
        }),
      })),
    )
    .execute()
}

/** Keeps that a channel wants none any longer; false where it wanted none. */
export async function unwantDaily(
  db: Database,
  { server, channel }: { readonly server: string; readonly channel: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('daily_quotations')
    .where('server', '=', server)
    .where('channel', '=', channel)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The channels, of all servers, that have had none on `day` though their hour has come. */
export async function dueDaily(
  db: Database,
  { day, hour }: { readonly day: string; readonly hour: number },
): Promise<readonly DailyQuotation[]> {
  const rows = await db
    .selectFrom('daily_quotations')
    .where('hour', '<=', hour)
    .where((row) => row.or([row('posted_on', 'is', null), row('posted_on', '<', day)]))
    .selectAll()
    .orderBy('server')
    .orderBy('channel')
    .execute()
  return rows.map(({ posted_on: postedOn, asked_by: _, ...row }) => ({ ...row, postedOn }))
}

/** Where a channel stands from now on. */
type Standing = Pick<DailyQuotation, 'article' | 'edition' | 'used' | 'postedOn'>

/** Claims a day for a channel as it was read; false where another process has, or somebody has changed its hour. */
export async function claimDaily(
  db: Database,
  { server, channel, hour, postedOn }: DailyQuotation,
  { postedOn: day, ...standing }: Standing,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('daily_quotations')
    .set({ ...standing, posted_on: day })
    .where('server', '=', server)
    .where('channel', '=', channel)
    .where('hour', '=', hour)
    .where('posted_on', 'is not distinct from', postedOn)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
