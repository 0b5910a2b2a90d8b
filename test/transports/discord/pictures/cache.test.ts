import { describe, expect, it } from 'vitest'
import { createCache } from '../../../../src/transports/discord/pictures/cache.ts'

describe('createCache', () => {
  it('makes a value once and hands it out again', () => {
    const cache = createCache<object>(2)
    const owner = {}
    const first = cache.take('a', owner, () => ({}))
    expect(cache.take('a', owner, () => ({}))).toBe(first)
  })

  it('lets go of the least recently used first', () => {
    const cache = createCache<string>(2)
    const owner = {}
    cache.take('a', owner, () => 'old a')
    cache.take('b', owner, () => 'old b')
    cache.take('a', owner, () => 'new a')
    cache.take('c', owner, () => 'old c')
    expect(cache.size()).toBe(2)
    expect(cache.take('a', owner, () => 'new a')).toBe('old a')
    expect(cache.take('b', owner, () => 'new b')).toBe('new b')
  })

  it('does not take one owner for another under the same key', () => {
    const cache = createCache<string>(2)
    cache.take('a', {}, () => 'one')
    expect(cache.take('a', {}, () => 'other')).toBe('other')
  })

  it('forgets', () => {
    const cache = createCache<string>(2)
    const owner = {}
    cache.take('a', owner, () => 'old')
    cache.forget('a')
    expect(cache.take('a', owner, () => 'new')).toBe('new')
  })
})
