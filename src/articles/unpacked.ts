import { LRUCache } from 'lru-cache'
import type { Library } from '../search/library/library.ts'
import { unpackInTurns } from './pack.ts'

/** The most characters of articles that stay open at a time. */
const MOST_CHARACTERS = 2_000_000

/**
 * Opens articles from their packages, which another thread makes, and keeps open those that were asked last; null where
 * there is no package.
 */
export function unpackedArticles(packageOf: (id: string) => Promise<Uint8Array | null>) {
  const open = new LRUCache<string, Library>({
    maxSize: MOST_CHARACTERS,
    // However long, one article stays open.
    sizeCalculation: ({ document }) => Math.max(1, Math.min(MOST_CHARACTERS, document.text.length)),
    fetchMethod: async (id) => {
      const bytes = await packageOf(id)
      return bytes ? unpackInTurns(bytes) : undefined
    },
  })
  return async (id: string): Promise<Library | null> => (await open.fetch(id)) ?? null
}
