import { describe, expect, it } from 'vitest'
import { NO_CACHE, type Cache } from '../../src/articles/cache.ts'
import { openArticles } from '../../src/articles/open-articles.ts'
import type { Document } from '../../src/document/document.ts'
import { NO_MODELS, Unavailable, type Models } from '../../src/search/models/ports.ts'
import { readArticle } from '../../src/transports/batch/articles.ts'
import { recordedModels } from '../recorded-models.ts'

const TEXT = 'It rained. Ann Lee said that the bridge was safe.'
const document = (id: string): Document | null => (id === 'none' ? null : readArticle({ id, text: TEXT }))

/** Models that count what they are asked. */
function counting() {
  const { encoder, tagger } = recordedModels({})
  const asked: string[] = []
  const models: Models = {
    judge: null,
    encoder: encoder && {
      ...encoder,
      encode: (texts) => (asked.push('encoder'), encoder.encode(texts)),
    },
    tagger: tagger && { ...tagger, tag: (units) => (asked.push('tagger'), tagger.tag(units)) },
  }
  return { models, asked }
}

function cacheInMemory(): Cache {
  const kept = new Map<string, Buffer>()
  return {
    get: (key) => Promise.resolve(kept.get(key) ?? null),
    put: (key, bytes) => (kept.set(key, Buffer.from(bytes)), Promise.resolve()),
  }
}

describe('an opener of articles', () => {
  it('opens an article once for all who ask at the same time, and keeps it open', async () => {
    const { models, asked } = counting()
    const open = openArticles({ read: document, models })
    const [one, two] = await Promise.all([open('a'), open('a')])
    expect(one?.document.text).toBe(TEXT)
    expect(two).toBe(one)
    expect(await open('a')).toBe(one)
    expect(asked.sort()).toEqual(['encoder', 'tagger'])
  })

  it('keeps open what was asked last, as far as there is room', async () => {
    const open = openArticles({ read: document, models: NO_MODELS, room: 2 * TEXT.length + 1 })
    const first = await open('0')
    await open('1')
    expect(await open('0')).toBe(first)
    await open('2')
    const second = await open('1')
    expect(await open('1')).toBe(second)
    expect(await open('0')).not.toBe(first)
  })

  it('keeps an article open that is longer than the room', async () => {
    const open = openArticles({ read: document, models: NO_MODELS, room: 10 })
    expect(await open('a')).toBe(await open('a'))
  })

  it('has none where there is none', async () => {
    expect(await openArticles({ read: document, models: NO_MODELS })('none')).toBeNull()
  })

  it('reads every unit as a vector of length one', async () => {
    const library = await openArticles({ read: document, models: recordedModels({}) })('a')
    const rows = library?.document.sentences.length ?? 0
    expect(library?.vectors?.length).toBe(rows * 384)
    expect(library?.vectors?.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(rows, 4)
  })

  it('has neither vectors nor tags without models, nor where they are unavailable', async () => {
    const refuse = () => Promise.reject(new Unavailable('busy'))
    const models: Models = {
      encoder: { name: 'e', encode: refuse },
      judge: null,
      tagger: { name: 't', tag: refuse },
    }
    expect((await openArticles({ read: document, models })('a'))?.vectors).toBeNull()
    expect((await openArticles({ read: document, models: NO_MODELS })('a'))?.vectors).toBeNull()
  })

  it('takes from the cache what the same models made of the same text', async () => {
    const cache = cacheInMemory()
    const { models, asked } = counting()
    const first = await openArticles({ read: document, models, cache })('a')
    const again = await openArticles({ read: document, models, cache })('b')
    expect(asked.sort()).toEqual(['encoder', 'tagger'])
    expect(again?.vectors).toEqual(first?.vectors)
    const other = models.encoder && { ...models.encoder, name: 'other weights' }
    await openArticles({ read: document, models: { ...models, encoder: other }, cache })('a')
    expect(asked.sort()).toEqual(['encoder', 'encoder', 'tagger'])
  })

  it('reads an article of more units than the models can read at once, the rest by its words', async () => {
    const text = 'It rained on the harbour.\n'.repeat(3100)
    const { models, asked } = counting()
    const read = (id: string): Document => readArticle({ id, text })
    const library = await openArticles({ read, models, cache: NO_CACHE })('long')
    expect(asked).toEqual(['encoder'])
    expect(library?.vectors?.length).toBe((library?.document.sentences.length ?? 0) * 384)
    expect(library?.vectors?.at(-1)).toBe(0)
  })
})
