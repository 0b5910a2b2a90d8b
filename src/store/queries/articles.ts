import { checkMetadata } from '../../document/seed.ts'
import type { Metadata } from '../../document/document.ts'
import type { Source } from '../../document/read.ts'
import { articleIdOf } from './ids.ts'
import { inTurn, TEXTS } from '../in-turn.ts'
import type { Database } from '../open-store.ts'

/** Whose library, and who changes it when. */
interface By {
  readonly server: string
  readonly member: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** What became of an article that somebody adds: the same words or the same title are not kept twice. */
type Kept =
  | { readonly kind: 'kept'; readonly article: string }
  | { readonly kind: 'same-words'; readonly title: string }
  | { readonly kind: 'same-title' }
  | { readonly kind: 'too-many'; readonly most: number }

/** The most articles of one server; beyond it somebody fills the disk. */
const MOST_ARTICLES = 200

/** Gives a server the right to an article, whose words are kept once however many servers have it. */
export function addArticle(
  db: Database,
  { server, member, now }: By,
  { text, metadata }: { readonly text: string; readonly metadata: Metadata },
): Promise<Kept> {
  const article = articleIdOf(text, metadata)
  return db.transaction().execute(async (db): Promise<Kept> => {
    await inTurn(db, TEXTS)
    const there = await db
      .selectFrom('articles')
      .innerJoin('texts', 'texts.article', 'articles.article')
      .where('server', '=', server)
      .select(['articles.article', 'title'])
      .select((row) => row('texts.text', '=', text).as('same'))
      .execute()
    const same = there.find((other) => Boolean(other.same))
    if (same) return { kind: 'same-words', title: same.title }
    if (there.some(({ title }) => folded(title) === folded(metadata.title))) return { kind: 'same-title' }
    if (there.length >= MOST_ARTICLES) return { kind: 'too-many', most: MOST_ARTICLES }
    await db
      .insertInto('texts')
      .values({ article, text, facts: JSON.stringify(metadata) })
      .onConflict((conflict) => conflict.column('article').doNothing())
      .execute()
    await db
      .insertInto('articles')
      .values({ server, article, title: metadata.title, added_by: member, added_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { kind: 'kept', article }
  })
}

const folded = (title: string): string => title.trim().toLowerCase()

/** An article of a server's by name, in the order in which they were added. */
export interface OwnArticle {
  readonly id: string
  readonly title: string
  /** A member's id; empty where they asked to be forgotten. */
  readonly addedBy: string
  readonly addedAt: number
  /** The part of its address that nobody guesses; null where it has none. */
  readonly link: string | null
}

export async function articlesOf(db: Database, server: string): Promise<readonly OwnArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin('article_links', (join) =>
      join
        .onRef('article_links.server', '=', 'articles.server')
        .onRef('article_links.article', '=', 'articles.article'),
    )
    .where('articles.server', '=', server)
    .select([
      'articles.article as id',
      'title',
      'added_by as addedBy',
      'added_at as addedAt',
      'token as link',
    ])
    .orderBy('added_at')
    .orderBy('articles.article')
    .execute()
  return rows
}

/** An article's words and metadata; null where it is gone. Whoever asks has looked whether the server may see it. */
export async function readText(db: Database, article: string): Promise<Source | null> {
  const row = await db.selectFrom('texts').where('article', '=', article).selectAll().executeTakeFirst()
  if (!row) return null
  const checked = checkMetadata(JSON.parse(row.facts))
  if (checked.kind === 'wrong')
    throw new Error(`the metadata of article ${article} have a bad ${checked.field}`)
  return { id: article, text: row.text, metadata: checked.metadata }
}

/** What belongs to an article of one server, and goes with it. */
const ABOUT = [
  'article_use',
  'article_links',
  'corrections',
  'notes',
  'discussions',
  'quizzes',
  'reading_plans',
  'articles',
] as const

/** Takes an article from a server, with all that the server kept about it; false where it has none of that id. */
export function removeArticle(
  db: Database,
  { server, article }: { readonly server: string; readonly article: string },
): Promise<boolean> {
  return db.transaction().execute(async (db) => {
    await inTurn(db, TEXTS)
    const own = await db
      .selectFrom('articles')
      .where('server', '=', server)
      .where('article', '=', article)
      .select('article')
      .executeTakeFirst()
    if (!own) return false
    for (const table of ABOUT)
      await db.deleteFrom(table).where('server', '=', server).where('article', '=', article).execute()
    await forgetTexts(db)
    return true
  })
}

/** Deletes the words that no server has any longer. */
export async function forgetTexts(db: Database): Promise<void> {
  await db
    .deleteFrom('texts')
    .where('article', 'not in', db.selectFrom('articles').select('article'))
    .execute()
}

/** What a server has chosen: the article of each channel, that of the whole server under `''`, and the role. */
export interface Choices {
  readonly use: ReadonlyMap<string, string>
  readonly role: string | null
}

export async function serverChoices(db: Database, server: string): Promise<Choices> {
  const uses = await db
    .selectFrom('article_use')
    .where('server', '=', server)
    .select(['channel', 'article'])
    .execute()
  const own = await db.selectFrom('servers').where('server', '=', server).select('role').executeTakeFirst()
  return { use: new Map(uses.map(({ channel, article }) => [channel, article])), role: own?.role ?? null }
}

/** Chooses the article that is meant in a channel, or with the channel `''` in the whole server. */
export async function useArticle(
  db: Database,
  use: { readonly server: string; readonly channel: string; readonly article: string },
): Promise<void> {
  await db
    .insertInto('article_use')
    .values(use)
    .onConflict((conflict) => conflict.columns(['server', 'channel']).doUpdateSet({ article: use.article }))
    .execute()
}
