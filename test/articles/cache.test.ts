import { chmodSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheKey, openCache } from '../../src/articles/cache.ts'

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'cache-')), 'who-said')
const bytes = (text: string): Buffer => Buffer.from(text)

describe('the cache', () => {
  it('gives back what was put, to another process too, and leaves no drafts', async () => {
    const made = folder()
    await openCache(made).put('a', bytes('one'))
    await openCache(made).put('a', bytes('two'))
    expect((await openCache(made).get('a'))?.toString()).toBe('two')
    expect(readdirSync(made)).toEqual(['a'])
  })

  it('holds nothing else', async () => {
    expect(await openCache(folder()).get('a')).toBeNull()
  })

  it.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['changed', (file: Buffer) => Buffer.concat([file.subarray(0, -1), bytes('x')])],
    ['empty', () => bytes('')],
  ])('takes a file that is %s for none', async (_what, spoil) => {
    const made = folder()
    await openCache(made).put('a', bytes('one'))
    writeFileSync(join(made, 'a'), spoil(readFileSync(join(made, 'a'))))
    expect(await openCache(made).get('a')).toBeNull()
  })

  it('lets go what was used longest ago', async () => {
    const made = folder()
    const cache = openCache(made, 80)
    const age = (key: string, seconds: number): void => {
      utimesSync(join(made, key), seconds, seconds)
    }
    await cache.put('a', bytes('one'))
    await cache.put('b', bytes('two'))
    age('a', 1000)
    age('b', 2000)
    await cache.get('a')
    await cache.put('c', bytes('three'))
    expect(readdirSync(made)).toEqual(['a', 'c'])
  })

  it('never fails where it cannot write', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cache-')), 'file')
    writeFileSync(file, '')
    chmodSync(file, 0o400)
    const cache = openCache(join(file, 'who-said'))
    await cache.put('a', bytes('one'))
    expect(await cache.get('a')).toBeNull()
  })
})

describe('a key', () => {
  it('differs with every part and where the parts end', () => {
    const keys = [cacheKey('ab', 'c'), cacheKey('a', 'bc'), cacheKey('abc'), cacheKey('ab', 'd')]
    expect(new Set(keys).size).toBe(4)
    expect(cacheKey('ab', 'c')).toBe(keys[0])
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
  })
})
