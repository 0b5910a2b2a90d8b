import { NO_CACHE, type Cache } from './articles/cache.ts'
import { libraryKey } from './articles/keys.ts'
import type { ArticleName } from './articles/named.ts'
import { openArticles } from './articles/open-articles.ts'
import { meantIn, readShelf, type Folder, sourcesOf } from './articles/shelf.ts'
import type { Context } from './commands/calling/run.ts'
import type { Document } from './document/document.ts'
import { readDocument } from './document/read.ts'
import { told } from './mistake.ts'
import type { ReaderAddress } from './presentation/place.ts'
import { NO_MODELS, type Models } from './search/models/ports.ts'

/** The articles of a folder, and their titles to choose from. */
interface Seeds extends Context {
  readonly articles: readonly ArticleName[]
}

/** Which article is meant where none is named, and with what articles are opened. */
interface Choosing {
  readonly article?: string | null
  readonly models?: Models
  readonly cache?: Cache
  /** Where people read the articles. */
  readonly reader?: ReaderAddress | null
  /** Told of each article that cannot be read. */
  readonly tell?: (sentence: string) => void
  /** Articles that are not of the folder; they come before those of the same id that are. */
  readonly more?: (id: string) => Document | null
}

/** The articles of a folder that can be asked, each opened when it is first asked; `article` is the one that is meant. */
export function seedContext(folder: string, choosing: Choosing = {}): Seeds {
  const { article = null, models = NO_MODELS, cache = NO_CACHE, more = () => null, tell } = choosing
  const { reader = null } = choosing
  const shelf = readShelf(folder)
  for (const problem of shelf.problems) tell?.(told((words) => words.leftOut(problem)))
  const sourceOf = sourcesOf(folder, shelf)
  const read = (id: string): Document | null => {
    const source = sourceOf(id)
    return source && readDocument(source)
  }
  const keyOf = (id: string): string | null => {
    const source = cache === NO_CACHE || more(id) ? null : sourceOf(id)
    return source && libraryKey(source, models)
  }
  const open = openArticles({ read: (id) => more(id) ?? read(id), models, cache, keyOf })
  const source = (id: string) => Promise.resolve(sourceOf(id))
  return { article: meantIn(shelf, article, folder), open, models, articles: shelf.articles, reader, source }
}

/** All articles of a folder, divided into their sentences, with what `readShelf` tells. */
export function readSeeds(folder: string): Folder & { readonly documents: readonly Document[] } {
  const shelf = readShelf(folder)
  const sourceOf = sourcesOf(folder, shelf)
  const documents = shelf.articles.flatMap(({ id }) => {
    const source = sourceOf(id)
    return source ? [readDocument(source)] : []
  })
  return { ...shelf, documents }
}
