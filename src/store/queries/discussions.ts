import type { Span } from '../../text/span.ts'
import type { Database } from '../open-store.ts'

/** Which article of which server, in which edition. */
interface Edition {
  readonly server: string
  readonly article: string
  readonly edition: string
}

/** A thread with the words that it is about. */
interface Discussion {
  readonly thread: string
  readonly span: Span
}

/** Who opens a thread about a span, where and when. */
interface Opening {
  readonly span: Span
  readonly channel: string
  readonly member: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What has become of a claim: it is one's own, another has opened the thread, or is about to. */
type Claim =
  | { readonly kind: 'claimed' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'there'; readonly thread: string }

/** Stands before what is kept in the place of a thread's id until the thread is there. */
const CLAIM = 'claim '
/** Whoever has not opened a thread by then never will. Milliseconds. */
const STALE = 60_000

const claimOf = ({ server, article, edition }: Edition, { start, end }: Span): string =>
  `${CLAIM}${server} ${article} ${edition} ${start} ${end}`

/** Claims the one thread about a span of an article, so that of several people or processes one opens it. */
export async function claimDiscussion(db: Database, at: Edition, opening: Opening): Promise<Claim> {
  const { span, channel, member, now } = opening
  const thread = claimOf(at, span)
  await db
    .deleteFrom('discussions')
    .where('thread', '=', thread)
    .where('opened_at', '<=', now - STALE)
    .execute()
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('discussions')
    .values({
      ...{ ...at, span_start: span.start, span_end: span.end },
      ...{ thread, channel, opened_by: member, opened_at: now },
    })
    .onConflict((conflict) => conflict.column('thread').doNothing())
    .executeTakeFirst()
  // Asked once it is claimed: until then another may have been done.
  const threads = await discussionsOn(db, at)
  const there = threads.find((one) => one.span.start === span.start && one.span.end === span.end)
  if (!there) return numInsertedOrUpdatedRows > 0n ? { kind: 'claimed' } : { kind: 'opening' }
  if (numInsertedOrUpdatedRows > 0n) await giveUpDiscussion(db, at, span)
  return { kind: 'there', thread: there.thread }
}

/** Keeps the thread that was opened by who claimed it. */
export async function keepDiscussion(db: Database, at: Edition, { thread, span }: Discussion): Promise<void> {
  await db.updateTable('discussions').set({ thread }).where('thread', '=', claimOf(at, span)).execute()
}

/** Lets another open what was claimed. */
export async function giveUpDiscussion(db: Database, at: Edition, span: Span): Promise<void> {
  await db.deleteFrom('discussions').where('thread', '=', claimOf(at, span)).execute()
}

/** The threads on an article of one server, in the order of the article. */
export async function discussionsOn(
  db: Database,
  { server, article, edition }: Edition,
): Promise<readonly Discussion[]> {
  const rows = await db
    .selectFrom('discussions')
    .where('server', '=', server)
    .where('article', '=', article)
    .where('edition', '=', edition)
    .where('thread', 'not like', `${CLAIM}%`)
    .select(['thread', 'span_start', 'span_end'])
    .orderBy('span_start')
    .orderBy('opened_at')
    .execute()
  return rows.map(({ thread, span_start: start, span_end: end }) => ({ thread, span: { start, end } }))
}

/** Forgets a thread that is gone. */
export async function removeDiscussion(
  db: Database,
  { server, thread }: { readonly server: string; readonly thread: string },
): Promise<void> {
  await db.deleteFrom('discussions').where('server', '=', server).where('thread', '=', thread).execute()
}
