import { LRUCache } from 'lru-cache'
import type { Document } from '../document/document.ts'
import { openLibrary, type Library } from '../search/library/library.ts'
import type { Models } from '../search/models/ports.ts'
import { NO_CACHE, type Cache } from './cache.ts'
import { pack, unpack } from './pack.ts'
import { readByModels } from './read-by-models.ts'

/** What articles are opened from and with. */
interface Opening {
  /** An article as it is stored and divided; null where there is none of that id. */
  readonly read: (id: string) => Document | null | Promise<Document | null>
  readonly models: Models
  readonly cache?: Cache
  /** Under which key an article is kept in the cache once it is read; null for one that is not kept. */
  readonly keyOf?: (id: string) => string | null
  /** The most characters of articles that stay open at a time. */
  readonly room?: number
}

const MOST_CHARACTERS = 2_000_000

/**
 * Opens articles when they are first asked and keeps open those that were asked last. Whoever asks for an article that
 * is just being opened waits for the same.
 */
export function openArticles({
  read,
  models,
  cache = NO_CACHE,
  keyOf = () => null,
  room = MOST_CHARACTERS,
}: Opening) {
  const open = new LRUCache<string, Library>({
    maxSize: room,
    // However long, one article stays open.
    sizeCalculation: ({ document }) => Math.min(room, document.text.length),
    fetchMethod: async (id) => {
      const key = keyOf(id)
      const kept = key === null ? null : await cache.get(key)
      if (kept) return unpack(kept)
      const document = await read(id)
      if (!document) return undefined
      const made = await readByModels(document, models, cache)
      const library = openLibrary(document, made)
      if (key !== null && isComplete(made, models)) await cache.put(key, pack(library))
      return library
    },
  })
  return async (id: string): Promise<Library | null> => (await open.fetch(id)) ?? null
}

/** What a model could not read this time is read the next time. */
const isComplete = (
  { vectors, tags }: Awaited<ReturnType<typeof readByModels>>,
  { encoder, tagger }: Models,
): boolean => (vectors !== null || encoder === null) && (tags !== null || tagger === null)
