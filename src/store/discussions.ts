import type { Span } from '../text/span.ts'
import type { Database } from './open-store.ts'

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

/** Keeps that a thread is about a span of an article. */
export async function addDiscussion(
  db: Database,
  { server, article, edition }: Edition,
  opened: Discussion & { readonly channel: string; readonly member: string; readonly now: number },
): Promise<void> {
  const { thread, span, channel, member, now } = opened
  await db
    .insertInto('discussions')
    .values({
      ...{ server, article, edition, span_start: span.start, span_end: span.end },
      ...{ thread, channel, opened_by: member, opened_at: now },
    })
    .execute()
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
