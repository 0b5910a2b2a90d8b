import type { Span } from '../../text/span.ts'
import type { Database } from '../open-store.ts'

/** Which article of which server, in which edition. */
interface Edition {
  readonly server: string
  readonly article: string
  readonly edition: string
}

/** Who said a statement, as somebody of the server knows better; `speaker` null for nobody. */
interface Correction {
  readonly span: Span
  /** The fingerprint of the words that stood there: they are found again in another edition. */
  readonly print: number
  readonly speaker: string | null
  /** A member's id; empty where they asked to be forgotten. */
  readonly madeBy: string
}

/** A correction with the article that it is about. */
export type KeptCorrection = Correction & Omit<Edition, 'server'>

/** All corrections of a server, the oldest first. */
export async function correctionsOf(db: Database, server: string): Promise<readonly KeptCorrection[]> {
  const rows = await db
    .selectFrom('corrections')
    .where('server', '=', server)
    .select(['article', 'edition', 'span_start', 'span_end', 'print', 'speaker', 'made_by'])
    .orderBy('made_at')
    .orderBy('span_start')
    .execute()
  return rows.map(({ article, edition, print, speaker, ...row }) => ({
    ...{ article, edition, print, speaker },
    span: { start: row.span_start, end: row.span_end },
    madeBy: row.made_by,
  }))
}

/** A correction in the place of those that there are of the same words; without one they are only taken back. */
interface Instead {
  readonly before: readonly KeptCorrection[]
  readonly made: (Correction & { readonly now: number }) | null
}

/** Keeps a correction instead of others, or takes those back: both or nothing. */
export function correctInstead(db: Database, at: Edition, { before, made }: Instead): Promise<void> {
  return db.transaction().execute(async (db) => {
    for (const { article, edition, span } of before)
      await db
        .deleteFrom('corrections')
        .where('server', '=', at.server)
        .where('article', '=', article)
        .where('edition', '=', edition)
        .where('span_start', '=', span.start)
        .where('span_end', '=', span.end)
        .execute()
    if (made) await insert(db, at, made)
  })
}

async function insert(
  db: Database,
  { server, article, edition }: Edition,
  { span, print, speaker, madeBy, now }: NonNullable<Instead['made']>,
): Promise<void> {
  const made = { print, speaker, made_by: madeBy, made_at: now }
  await db
    .insertInto('corrections')
    .values({ server, article, edition, span_start: span.start, span_end: span.end, ...made })
    // Somebody else may have put the same right meanwhile.
    .onConflict((conflict) =>
      conflict.columns(['server', 'article', 'edition', 'span_start', 'span_end']).doUpdateSet(made),
    )
    .execute()
}
