import type { Context } from '../../../../commands/calling/run.ts'
import type { Source } from '../../../../document/read.ts'
import { linkedArticle } from '../../../../store/queries/article-links.ts'
import { readText } from '../../../../store/queries/articles.ts'
import { storeAt } from '../../../../store/store.ts'
import { type Shelves, shelvesOf } from '../../../../study/shelf.ts'
import type { ArticleName } from '../../../../articles/named.ts'

/** What groups keep, as whoever answers reads it, in whichever thread; `told` hears of the database's trouble. */
export function openShelves(database: string, told: (fault: unknown) => void) {
  const store = storeAt(database)
  return {
    store,
    /** A server's own article, by its id; null where there is none. Rejects with a StoreFault. */
    elsewhere: (id: string): Promise<Source | null> => store.ask((db) => readText(db, id)),
    /** The id of the article that the end of an address leads to; null where it leads nowhere. Rejects with a StoreFault. */
    linked: (token: string): Promise<string | null> => store.ask((db) => linkedArticle(db, token)),
    shelves: (host: Context & { readonly articles: readonly ArticleName[] }): Shelves =>
      shelvesOf({ context: host, articles: host.articles }, store, told),
    /** What the database lacks, in a word; nothing where it can be asked. */
    lacking: async (): Promise<readonly string[]> => {
      const trouble = await store.trouble()
      return trouble === null ? [] : [`database (${trouble})`]
    },
    close: () => store.close(),
  }
}
