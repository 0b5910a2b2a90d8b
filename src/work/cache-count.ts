/** How often a cache had what was wanted, and how often that was made anew. */
export interface CacheCount {
  hits: number
  misses: number
}

/** Nothing was wanted yet. */
export const newCacheCount = (): CacheCount => ({ hits: 0, misses: 0 })
