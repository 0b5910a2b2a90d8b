import { newId } from './ids.ts'
import { inTurn } from '../in-turn.ts'
import type { Database } from '../open-store.ts'

/** The most notes of one server; beyond it somebody fills the disk. */
const MOST_NOTES = 5000

/** A snippet that somebody keeps, with a remark of their own or null. Offsets are into the article of that edition. */
interface NewNote {
  readonly server: string
  readonly article: string
  readonly edition: string
  readonly start: number
  readonly end: number
  readonly remark: string | null
  readonly author: string
  /** Whether the group sees it, or its author alone. */
  readonly shared: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Keeps a note; false where the server has too many. */
export function addNote(db: Database, note: NewNote): Promise<boolean> {
  const { server, article, edition, start, end, remark, author, shared, now } = note
  return db.transaction().execute(async (db) => {
    await inTurn(db, 'notes', server)
    const { n } = await db
      .selectFrom('notes')
      .where('server', '=', server)
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    if (n >= MOST_NOTES) return false
    await db
      .insertInto('notes')
      .values({
        ...{ id: newId(), server, article, edition, remark, author },
        ...{ span_start: start, span_end: end, shared: shared ? 1 : 0, made_at: now },
      })
      .execute()
    return true
  })
}

/** A note as it is shown. */
export interface Note {
  readonly id: string
  readonly span: { readonly start: number; readonly end: number }
  readonly remark: string | null
  readonly author: string
  readonly shared: boolean
  readonly madeAt: number
}

/** Which notes: those of the whole group, or one member's, shared or not. */
interface Whose {
  readonly server: string
  readonly article: string
  readonly edition: string
  /** Null for the group's. */
  readonly member: string | null
}

/** Notes on an article in its order. Nobody sees a note that another keeps for themselves. */
export async function notesOn(
  db: Database,
  { server, article, edition, member }: Whose,
): Promise<readonly Note[]> {
  const all = db
    .selectFrom('notes')
    .where('server', '=', server)
    .where('article', '=', article)
    .where('edition', '=', edition)
  const own = member === null ? all.where('shared', '=', 1) : all.where('author', '=', member)
  const rows = await own
    .select(['id', 'span_start', 'span_end', 'remark', 'author', 'shared', 'made_at'])
    .orderBy('span_start')
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map(({ span_start: start, span_end: end, shared, made_at: madeAt, ...row }) => ({
    ...row,
    span: { start, end },
    shared: shared === 1,
    madeAt,
  }))
}

/**
 * Removes a note of that server: a member's own, or for a moderator any that the group sees; false where there is no
 * such note.
 */
export async function removeNote(
  db: Database,
  {
    server,
    id,
    member,
    moderates,
  }: {
    readonly server: string
    readonly id: string
    readonly member: string
    readonly moderates: boolean
  },
): Promise<boolean> {
  const note = db.deleteFrom('notes').where('server', '=', server).where('id', '=', id)
  const { numDeletedRows } = await note
    .where((row) =>
      moderates ? row.or([row('author', '=', member), row('shared', '=', 1)]) : row('author', '=', member),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}
