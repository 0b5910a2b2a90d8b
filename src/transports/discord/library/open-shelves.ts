import type { Context } from '../../../commands/run.ts'
import type { Source } from '../../../document/read.ts'
import { readText } from '../../../store/articles.ts'
import { storeAt } from '../../../store/store.ts'
import { type Place, type Shelf, shelvesOf } from '../../../study/shelf.ts'
import type { ArticleName } from '../desk.ts'

export type Shelves = (place: Place) => Promise<Shelf>

/** What groups keep, as whoever answers reads it, in whichever thread; `told` hears of the database's trouble. */
export function openShelves(database: string, told: (fault: unknown) => void) {
  const store = storeAt(database)
  return {
    store,
    /** A server's own article, by its id; null where there is none. Rejects with a StoreFault. */
    elsewhere: (id: string): Promise<Source | null> => store.ask((db) => readText(db, id)),
    shelves: (host: Context & { readonly articles: readonly ArticleName[] }): Shelves =>
      shelvesOf({ context: host, articles: host.articles }, store, told),
    close: () => store.close(),
  }
}
