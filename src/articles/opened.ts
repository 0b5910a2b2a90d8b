import { LRUCache } from 'lru-cache'
import type { Source } from '../document/read.ts'
import type { Library } from '../search/library/library.ts'
import type { Cache } from './cache.ts'
import { unpack } from './pack.ts'

/** What is thrown for an article that has to be read first, which another thread does. */
export class Unopened extends Error {
  readonly id: string
  constructor(id: string) {
    super(`The article ${id} is not read yet`)
    this.id = id
  }
}

/** What is thrown for an article that is too long to be opened in this thread: others would wait for it. */
export class Heavy extends Error {
  readonly id: string
  constructor(id: string) {
    super(`The article ${id} is too long for this thread`)
    this.id = id
  }
}

interface Opening {
  /** The text of an article with its metadata; null where there is none of that id. */
  readonly read: (id: string) => Source | null
  /** Whether there is another article of that id: one whose words are kept in no cache, so that none outlives it. */
  readonly isElsewhere: (id: string) => Promise<boolean>
  readonly cache: Cache
  readonly keyOf: (source: Source) => string
  /** Characters of the longest article that is opened here. */
  readonly longest: number
}

/** The most articles that stay open at a time, and their characters. */
const MOST_ARTICLES = 200
const MOST_CHARACTERS = 2_000_000

/**
 * Opens articles that were read before, from the cache on disk, and keeps open those that were asked last. `put` takes
 * one that another thread has read, and `leave` leaves one to a thread that has the time.
 */
export function openedArticles({ read, isElsewhere, cache, keyOf, longest }: Opening) {
  const heavy = new Set<string>()
  const open = new LRUCache<string, Library>({
    max: MOST_ARTICLES,
    maxSize: MOST_CHARACTERS,
    // However long, one article stays open.
    sizeCalculation: ({ document }) => Math.max(1, Math.min(MOST_CHARACTERS, document.text.length)),
    fetchMethod: async (id) => {
      if (heavy.has(id)) throw new Heavy(id)
      const source = read(id)
      if (source && source.text.length > longest) throw new Heavy(id)
      if (!source && (await isElsewhere(id))) throw new Unopened(id)
      if (!source) return undefined
      const bytes = await cache.get(keyOf(source))
      if (!bytes) throw new Unopened(id)
      return unpack(bytes)
    },
  })
  return {
    open: async (id: string): Promise<Library | null> => (await open.fetch(id)) ?? null,
    put: (id: string, bytes: Uint8Array): void => void open.set(id, unpack(bytes)),
    leave: (id: string): void => void heavy.add(id),
  }
}
