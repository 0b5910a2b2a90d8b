import type { Call, Reply } from '../../../commands/calling/call.ts'
import type { Context } from '../../../commands/calling/run.ts'
import { readerAt } from '../../../presentation/place.ts'
import type { Library } from '../../../search/library/library.ts'
import { NO_MODELS } from '../../../search/models/ports.ts'

/** What the pages are made of. */
export interface ReaderPages {
  readonly context: Context
  /** The articles that the list shows. */
  readonly articles: readonly { readonly id: string; readonly title: string }[]
  /** Answers a request about the article of a context, as `call` does in this thread. */
  readonly ask?: (context: Context, request: Call) => Promise<Reply>
  /**
   * The article that the secret end of an address leads to, with a context that opens nothing else; null where it leads
   * nowhere.
   */
  readonly shared?: (token: string) => Promise<Context | null>
}

interface Source {
  readonly articles: ReaderPages['articles']
  /** Id of the article that is used where none is named. */
  readonly article: string
  /** Opens every article, of whatever server. */
  readonly library: (id: string) => Promise<Library | null>
  /** Answers a request about whatever article. */
  readonly call: (request: Call) => Promise<Reply>
  /** Where everybody reads them; null where only the pages themselves lead there. */
  readonly address: string | null
  /** Id of the article that the end of an address leads to. */
  readonly linked: (token: string) => Promise<string | null>
}

/** Pages that show everybody what comes with the bot, and what belongs to a server only under its address. */
export function readerPages({ articles, article, library, call, address, linked }: Source): ReaderPages {
  const only = (isShown: (id: string) => boolean): Context['open'] => {
    return (id) => (isShown(id) ? library(id) : Promise.resolve(null))
  }
  const isOfAll = (id: string): boolean => articles.some((one) => one.id === id)
  const context = { article, models: NO_MODELS, reader: readerAt(address), open: only(isOfAll) }
  const shared = async (token: string): Promise<Context | null> => {
    const meant = await linked(token)
    return meant === null ? null : { ...context, article: meant, open: only((id) => id === meant) }
  }
  const ask: Required<ReaderPages>['ask'] = ({ article }, request) => call({ ...request, article })
  return { context, articles, shared, ask }
}
