import type { ArticleName } from '../articles/named.ts'
import { LRUCache } from 'lru-cache'
import type { Context } from '../commands/calling/run.ts'
import { corrected } from '../search/library/corrected.ts'
import {
  articlesOf,
  serverChoices,
  type Choices,
  type OwnArticle,
  readText,
} from '../store/queries/articles.ts'
import { correctionsOf, type KeptCorrection } from '../store/queries/corrections.ts'
import type { StoreFault } from '../store/store-fault.ts'
import { isStoreFault, type Store } from '../store/store.ts'

/** Where somebody asks. A thread's `channel` is that of the channel that it belongs to. */
export interface Place {
  /** A server's id; null in direct messages. */
  readonly server: string | null
  readonly channel: string
}

/** The articles of a place: nothing else can be opened there. */
export interface Shelf {
  /** `article` is the one that is in use there. */
  readonly context: Context
  /** Those that come with the bot, then the server's own. */
  readonly articles: readonly ArticleName[]
  readonly own: readonly OwnArticle[]
  /** Who said what, as the server knows better. */
  readonly corrections: readonly KeptCorrection[]
  /** The role whose members may change the shelf; null for none. */
  readonly role: string | null
  /** Why the shelf may not be as it is kept now; null where it is. */
  readonly trouble: StoreFault | null
  /** All that is kept of it, in a text: the same as long as nothing of it changes. Null where that is not known. */
  readonly state: string | null
}

/** What comes with the bot: `context` opens every article of whatever server. */
interface Host {
  readonly context: Context
  readonly articles: readonly ArticleName[]
}

interface Kept extends Choices, Pick<Shelf, 'own' | 'corrections' | 'trouble' | 'state'> {}

const NOTHING: Kept = { own: [], corrections: [], use: new Map(), role: null, trouble: null, state: '' }
/** Servers whose shelf is remembered, for as long as nobody writes and for when the database has trouble. */
const REMEMBERED = 1000

/**
 * The shelf of a place. Whoever has just read there what it keeps (`Shelf.state`) may say so in `kept`: where that is what
 * is remembered, the database is not asked again.
 */
export type Shelves = (place: Place, kept?: string) => Promise<Shelf>

/**
 * Gives the shelf of a place. Where the database has trouble, a server's shelf is as it was when it was asked last, and
 * `told` hears of it; one that is not known holds what comes with the bot.
 */
export function shelvesOf(
  host: Host,
  store: Store,
  told: (fault: unknown) => void = () => undefined,
): Shelves {
  const remembered = new LRUCache<string, { readonly kept: Kept; readonly version: number | null }>({
    max: REMEMBERED,
  })
  const keptBy = async (server: string, state?: string): Promise<Kept> => {
    const known = remembered.get(server)
    if (known && known.kept.state === state) return known.kept
    try {
      const version = await store.version()
      if (known && version !== null && known.version === version) return known.kept
      const read = await store.ask(async (db) => ({
        own: await articlesOf(db, server),
        ...(await serverChoices(db, server)),
        corrections: await correctionsOf(db, server),
      }))
      const kept = { ...read, trouble: null, state: JSON.stringify({ ...read, use: [...read.use] }) }
      remembered.set(server, { kept, version })
      return kept
    } catch (error) {
      if (!isStoreFault(error)) throw error
      told(error)
      return { ...(known?.kept ?? NOTHING), trouble: error, state: null }
    }
  }
  const source: Context['source'] = async (id) =>
    (await host.context.source?.(id)) ?? store.ask((db) => readText(db, id))
  const all = { ...host, context: { ...host.context, source } }
  return async ({ server, channel }, state) =>
    shelfOf(all, server === null ? NOTHING : await keptBy(server, state), channel)
}

function shelfOf({ context, articles }: Host, kept: Kept, channel: string): Shelf {
  const { own, corrections, use, role, trouble, state } = kept
  const all = [...articles, ...own]
  const seen = new Set(all.map(({ id }) => id))
  const chosen = [use.get(channel), use.get('')].find((id) => id !== undefined && seen.has(id))
  return {
    context: {
      ...context,
      article: chosen ?? context.article,
      reader: context.reader
        ? { ...context.reader, shared: new Map(own.map(({ id, link }) => [id, link])) }
        : null,
      open: async (id) => {
        const library = seen.has(id) ? await context.open(id) : null
        return (
          library &&
          corrected(
            library,
            corrections.filter(({ article }) => article === id),
          )
        )
      },
      source: async (id) => (seen.has(id) ? ((await context.source?.(id)) ?? null) : null),
      all: [...seen],
    },
    articles: all,
    own,
    corrections,
    role,
    trouble,
    state,
  }
}

/**
 * The same shelves for what goes on by itself, which would end what it does not find there: rejects with a StoreFault
 * where the database has trouble.
 */
export const asKept =
  (at: (place: Place) => Promise<Shelf>) =>
  async (place: Place): Promise<Shelf> => {
    const shelf = await at(place)
    if (shelf.trouble) throw shelf.trouble
    return shelf
  }
