import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { type CacheCount, newCacheCount } from '../../../work/cache-count.ts'
import type { Terms } from '../../../work/lane.ts'
import type { Drawing } from './drawing.ts'

type Draw = (drawing: Drawing, terms: Terms) => Promise<Uint8Array>

/** Bytes of pictures that are kept. */
const MOST_BYTES = 16_000_000

/**
 * Draws each picture once and keeps what was wanted last; whoever wants the same at the same time waits for the same.
 * Two pictures are the same where they are laid out the same, whatever article they come from.
 */
export function keptPictures(draw: Draw, count: CacheCount = newCacheCount()): Draw {
  const kept = new LRUCache<string, Uint8Array, { readonly drawing: Drawing; readonly terms: Terms }>({
    maxSize: MOST_BYTES,
    sizeCalculation: (bytes) => Math.max(1, bytes.length),
    fetchMethod: (_key, _stale, { context: { drawing, terms } }) => draw(drawing, terms),
  })
  return async (drawing, terms) => {
    const key = createHash('sha256').update(drawing.layout).digest('base64')
    count[kept.has(key) ? 'hits' : 'misses']++
    const bytes = await kept.fetch(key, { context: { drawing, terms } })
    if (!bytes) throw new Error(`${drawing.name} was not drawn`)
    return bytes
  }
}
