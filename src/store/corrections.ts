import type { Span } from '../text/span.ts'
import type { Database } from './open-store.ts'

/** Which article of which server, in which edition. */
interface Edition {
  readonly server: string
  readonly article: string
  readonly edition: string
}

/** Who said a statement, as somebody of the server knows better; `speaker` null for nobody. */
interface Correction {
  readonly span: Span
  readonly speaker: string | null
  /** A member's id; empty where they asked to be forgotten. */
  readonly madeBy: string
}

/** The corrections of an article in one server, in the order of the article. */
export async function correctionsOf(db: Database, at: Edition): Promise<readonly Correction[]> {
  const rows = await db
    .selectFrom('corrections')
    .where('server', '=', at.server)
    .where('article', '=', at.article)
    .where('edition', '=', at.edition)
    .select(['span_start', 'span_end', 'speaker', 'made_by'])
    .orderBy('span_start')
    .orderBy('span_end')
    .execute()
  return rows.map((row) => ({
    span: { start: row.span_start, end: row.span_end },
    speaker: row.speaker,
    madeBy: row.made_by,
  }))
}

/** Puts a correction in the place of one that there may be of the same span. */
export async function correct(
  db: Database,
  at: Edition,
  { span, speaker, madeBy, now }: Correction & { readonly now: number },
): Promise<void> {
  const made = { speaker, made_by: madeBy, made_at: now }
  await db
    .insertInto('corrections')
    .values({ ...editionRow(at), span_start: span.start, span_end: span.end, ...made })
    .onConflict((conflict) =>
      conflict.columns(['server', 'article', 'edition', 'span_start', 'span_end']).doUpdateSet(made),
    )
    .execute()
}

/** Takes a correction back; false where there is none. */
export async function takeBack(db: Database, at: Edition, span: Span): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('corrections')
    .where('server', '=', at.server)
    .where('article', '=', at.article)
    .where('edition', '=', at.edition)
    .where('span_start', '=', span.start)
    .where('span_end', '=', span.end)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

const editionRow = ({ server, article, edition }: Edition) => ({ server, article, edition })
