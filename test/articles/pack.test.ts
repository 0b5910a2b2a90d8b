import { isDeepStrictEqual } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/articles/pack.ts'
import { unpackedArticles } from '../../src/articles/unpacked.ts'
import { subjectsOf } from '../../src/answers/lists/discussion.ts'
import { seed } from '../seed-article.ts'

const library = await seed.open(seed.article)
if (!library) throw new Error('the seed article is missing')

describe('the package of an article', () => {
  it('gives the whole article again', () => {
    const { people, derived, ...rest } = unpack(pack(library))
    const { people: before, derived: made, ...same } = library
    // Where they differ, a list of all differences would take minutes.
    expect(isDeepStrictEqual({ ...rest }, same)).toBe(true)
    expect(Object.keys(people)).toEqual(Object.keys(before))
    expect(Object.keys(derived)).toEqual(Object.keys(made))
  })

  it('shows what the article says without unpacking what finds words in it', () => {
    const { indexed, ...parts } = deserialize(pack(library)) as Record<string, Uint8Array>
    expect(indexed).toBeInstanceOf(Uint8Array)
    const { document, annotations } = unpack(serialize({ ...parts, indexed: Buffer.from('nothing') }))
    expect(isDeepStrictEqual([document, annotations], [library.document, library.annotations])).toBe(true)
  })

  it('is opened part by part where others wait, who have their turn between the parts', async () => {
    let turns = 0
    let isOpen = false
    const turn = (): void => {
      turns++
      if (!isOpen) setImmediate(turn)
    }
    setImmediate(turn)
    const articles = unpackedArticles(() => Promise.resolve(pack(library)))
    const opened = await articles('an article').finally(() => (isOpen = true))
    expect(opened?.document.text).toBe(library.document.text)
    expect(turns).toBeGreaterThanOrEqual(3)
  })
})

describe('the subjects of an article', () => {
  it('are reckoned once, however many letters ask for them', () => {
    expect(subjectsOf(library)).toBe(subjectsOf(library))
  })
})
