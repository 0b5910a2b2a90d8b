import type { Database } from '../open-store.ts'

/** What the requests of somebody cost within a second that begins at `time`; in milliseconds, as everywhere. */
interface Spending {
  readonly person: string
  readonly time: number
  readonly price: number
}

/** The time that counts, without its ends. Milliseconds. */
interface Lately {
  readonly after: number
  readonly before: number
}

/** Rows that are written at once: a database takes no more than some ten thousand values. */
const PAGE = 1000
/** Rows that are read at most, the latest: a flood of very many people is not to hold whoever reads of it. */
const MOST = 5000

/** Keeps what people spent in a process; what it said of the same second before gives way. */
export async function keepSpending(
  db: Database,
  process: string,
  spending: readonly Spending[],
): Promise<void> {
  for (let from = 0; from < spending.length; from += PAGE)
    await db
      .insertInto('spending')
      .values(
        spending
          .slice(from, from + PAGE)
          .map(({ person, time, price }) => ({ person, process, spent_at: time, price })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['person', 'process', 'spent_at'])
          .doUpdateSet((row) => ({ price: row.ref('excluded.price') })),
      )
      .execute()
}

/** What was spent lately in other processes than one, and whether there may be rows of any that count no longer. */
export async function readSpending(
  db: Database,
  process: string,
  { after, before }: Lately,
): Promise<{ readonly elsewhere: readonly Spending[]; readonly isOver: boolean }> {
  const rows = await db
    .selectFrom('spending')
    .select(['person', 'spent_at as time', 'price'])
    .where((row) => row.or([row('process', '!=', process), row('spent_at', '<=', after)]))
    .orderBy('spent_at', 'desc')
    .limit(MOST)
    .execute()
  const elsewhere = rows.filter(({ time }) => time > after && time < before)
  return { elsewhere, isOver: elsewhere.length < rows.length || rows.length === MOST }
}

/** Deletes what was not spent lately. */
export async function dropSpendingBut(db: Database, { after, before }: Lately): Promise<void> {
  await db
    .deleteFrom('spending')
    .where((row) => row.or([row('spent_at', '<=', after), row('spent_at', '>=', before)]))
    .execute()
}
