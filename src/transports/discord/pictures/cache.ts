/** Keeps the values asked for most recently, at most `limit` of them. */
interface Cache<Value> {
  /** The value kept under the key for this very owner, or a new one, which is then kept. */
  readonly take: (key: string, owner: object, make: () => Value) => Value
  readonly forget: (key: string) => void
  readonly size: () => number
}

/**
 * A small cache, the least recently used value going first. The owner (an article) is compared by identity:
 * an article read anew under the same id does not get the pictures of the old one.
 */
export function createCache<Value>(limit: number): Cache<Value> {
  const kept = new Map<string, { readonly owner: WeakRef<object>; readonly value: Value }>()
  return {
    take(key, owner, make) {
      const found = kept.get(key)
      const value = found?.owner.deref() === owner ? found.value : make()
      kept.delete(key)
      kept.set(key, { owner: new WeakRef(owner), value })
      const oldest = kept.keys().next()
      if (kept.size > limit && !oldest.done) kept.delete(oldest.value)
      return value
    },
    forget: (key) => void kept.delete(key),
    size: () => kept.size,
  }
}
