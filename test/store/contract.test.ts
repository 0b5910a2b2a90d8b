import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read.ts'
import {
  addArticle,
  articlesOf,
  serverChoices,
  readText,
  removeArticle,
  useArticle,
} from '../../src/store/queries/articles.ts'
import { linkArticle, linkedArticle, unlinkArticle } from '../../src/store/queries/article-links.ts'
import { correctInstead, correctionsOf } from '../../src/store/queries/corrections.ts'
import { newId } from '../../src/store/queries/ids.ts'
import { countOf, forgetMember } from '../../src/store/queries/members.ts'
import { type Database, openDatabase } from '../../src/store/open-store.ts'
import { KEPT_FOR, setRole, sweepServers } from '../../src/store/queries/servers.ts'
import { type Store, storeAt } from '../../src/store/store.ts'
import { noMetadata } from '../no-metadata.ts'
import { type Fresh, freshFile, kinds } from './databases.ts'

const metadata = { ...noMetadata, date: '2024-05-06' }
const bridge = {
  text: 'The bridge is old.\n“It holds,” said Ann Lee.',
  metadata: { ...metadata, title: 'The bridge' },
}
const EDITION = String(readDocument({ id: 'bridge', ...bridge }).edition)
const school = { text: 'The school is new.', metadata: { ...metadata, title: 'The school' } }

describe('The version of a file', () => {
  let kept: Fresh
  let own: Store
  let other: Store
  beforeEach(async () => {
    kept = await freshFile()
    own = storeAt(kept.address)
    other = storeAt(kept.address)
  })
  afterEach(async () => {
    await own.close()
    await other.close()
    await kept.drop()
  })
  const write = (store: Store, title: string) =>
    store.ask((db) =>
      addArticle(
        db,
        { server: 's1', member: 'm1', now: 1 },
        { text: title, metadata: { ...metadata, title } },
      ),
    )

  it('is another as soon as anybody has written, and the same until then', async () => {
    await write(own, 'One')
    const first = await own.version()
    expect([await own.version(), await own.version()]).toEqual([first, first])
    await write(own, 'Two')
    const second = await own.version()
    await write(other, 'Three')
    const third = await own.version()
    expect(new Set([first, second, third]).size).toBe(3)
    expect(first).not.toBeNull()
  })

  it('is not told by a server, which is asked each time', async () => {
    expect(await storeAt('postgres://nobody@127.0.0.1:1/none').version()).toBeNull()
  })
})

describe.each(kinds)('What is kept on $name', ({ fresh }) => {
  let kept: Fresh
  let db: Database
  beforeEach(async () => {
    kept = await fresh()
    db = await openDatabase(kept.address, { patience: 60_000 })
  })
  afterEach(async () => {
    await db.destroy()
    await kept.drop()
  })

  const add = async (server: string, source = bridge, now = 1) => {
    const added = await addArticle(db, { server, member: 'm1', now }, source)
    return added.kind === 'kept' ? added.article : ''
  }
  const note = (server: string, article: string, author = 'm1') =>
    db
      .insertInto('notes')
      .values({
        ...{ id: newId(), server, article, edition: EDITION },
        ...{ span_start: 0, span_end: 18, remark: 'so it is', author, shared: 1, made_at: 5 },
      })
      .execute()

  it('gives an article back letter by letter, and to the server that added it alone', async () => {
    const article = await add('s1')
    expect(await readText(db, article)).toEqual({ id: article, ...bridge })
    expect(await articlesOf(db, 's1')).toEqual([
      { id: article, title: 'The bridge', addedBy: 'm1', addedAt: 1, link: null },
    ])
    expect(await articlesOf(db, 's2')).toEqual([])
  })

  it('keeps the same words once for two servers, and until the last of them removes them', async () => {
    const article = await add('s1')
    expect(await add('s2')).toBe(article)
    expect(await removeArticle(db, { server: 's1', article })).toBe(true)
    expect(await readText(db, article)).toEqual({ id: article, ...bridge })
    expect(await removeArticle(db, { server: 's2', article })).toBe(true)
    expect(await readText(db, article)).toBe(null)
    expect(await removeArticle(db, { server: 's2', article })).toBe(false)
  })

  it('says that the words or the title are there already', async () => {
    await add('s1')
    const by = { server: 's1', member: 'm2', now: 2 }
    const again = { text: bridge.text, metadata: { ...metadata, title: 'Another title' } }
    expect(await addArticle(db, by, again)).toEqual({ kind: 'same-words', title: 'The bridge' })
    const titled = { text: school.text, metadata: { ...metadata, title: 'the BRIDGE' } }
    expect(await addArticle(db, by, titled)).toEqual({ kind: 'same-title' })
    expect((await articlesOf(db, 's1')).map(({ title }) => title)).toEqual(['The bridge'])
  })

  it('remembers which article is meant, in the channel and in the server, the last choice', async () => {
    const [first, second] = [await add('s1'), await add('s1', school, 2)]
    await useArticle(db, { server: 's1', channel: '', article: first })
    await useArticle(db, { server: 's1', channel: 'c1', article: first })
    await useArticle(db, { server: 's1', channel: 'c1', article: second })
    await useArticle(db, { server: 's2', channel: 'c2', article: first })
    await setRole(db, 's1', 'r1')
    expect(await serverChoices(db, 's1')).toEqual({
      use: new Map([
        ['', first],
        ['c1', second],
      ]),
      role: 'r1',
    })
    await removeArticle(db, { server: 's1', article: first })
    expect([...(await serverChoices(db, 's1')).use]).toEqual([['c1', second]])
    expect([...(await serverChoices(db, 's2')).use]).toEqual([['c2', first]])
  })

  it('leads from an address to its article until it is taken back, and then never again', async () => {
    const article = await add('s1')
    await add('s2')
    const linksOf = async (server: string) => (await articlesOf(db, server)).map(({ link }) => link ?? '')
    const make = async (server: string) => {
      await linkArticle(db, { server, article, member: 'm1', now: 1 })
      return (await linksOf(server))[0] ?? ''
    }
    const first = await make('s1')
    expect(first).toMatch(/^[\w-]{16}$/u)
    expect(await make('s1')).toBe(first)
    expect(await linksOf('s2')).toEqual([''])
    expect(await linkedArticle(db, first)).toBe(article)
    for (const never of [article, '', '\0', `${first}\0`, `${first}x`, '\ud800'])
      expect(await linkedArticle(db, never)).toBe(null)
    const other = await make('s2')
    expect(await unlinkArticle(db, { server: 's1', article })).toBe(true)
    expect(await unlinkArticle(db, { server: 's1', article })).toBe(false)
    expect(await linkedArticle(db, first)).toBe(null)
    expect(await linkedArticle(db, other)).toBe(article)
    expect(await make('s1')).not.toBe(first)
  })

  it('leads nowhere once the article is removed, and tells of nobody who asked to be forgotten', async () => {
    const article = await add('s1')
    await linkArticle(db, { server: 's1', article, member: 'm2', now: 1 })
    const token = (await articlesOf(db, 's1'))[0]?.link ?? ''
    expect((await countOf(db, 'm2')).article_links).toBe(1)
    await forgetMember(db, 'm2')
    expect((await countOf(db, 'm2')).article_links).toBe(0)
    expect(await linkedArticle(db, token)).toBe(article)
    await removeArticle(db, { server: 's1', article })
    expect(await linkedArticle(db, token)).toBe(null)
    await add('s1')
    expect(await linkedArticle(db, token)).toBe(null)
  })

  it('keeps a correction for one server, the last of each span, until it is taken back', async () => {
    const article = await add('s1')
    const at = { server: 's1', article, edition: EDITION }
    const [span, other] = [
      { start: 20, end: 29 },
      { start: 0, end: 18 },
    ]
    const print = 2 ** 52 - 1
    const correct = (made: NonNullable<Parameters<typeof correctInstead>[2]['made']>) =>
      correctInstead(db, at, { before: [], made })
    await correct({ span, print, speaker: 'Bob Orr', madeBy: 'm1', now: 1 })
    await correct({ span, print, speaker: null, madeBy: 'm2', now: 2 })
    await correct({ span: other, print: 7, speaker: 'Ann Lee', madeBy: 'm2', now: 1 })
    const { server, ...place } = at
    expect(await correctionsOf(db, server)).toEqual([
      { ...place, span: other, print: 7, speaker: 'Ann Lee', madeBy: 'm2' },
      { ...place, span, print, speaker: null, madeBy: 'm2' },
    ])
    expect(await correctionsOf(db, 's2')).toEqual([])
    await forgetMember(db, 'm2')
    expect((await correctionsOf(db, server)).map(({ madeBy }) => madeBy)).toEqual(['', ''])
    const [first, last] = await correctionsOf(db, server)
    if (!first || !last) throw new Error('there are two')
    await correctInstead(db, { ...at, server: 's2' }, { before: [first, last], made: null })
    expect((await correctionsOf(db, server)).length).toBe(2)
    const made = { span: { start: 21, end: 29 }, print: 8, speaker: null, madeBy: 'm3', now: 3 }
    await correctInstead(db, { ...at, edition: 'another1' }, { before: [last], made })
    expect((await correctionsOf(db, server)).map(({ print }) => print)).toEqual([7, 8])
  })

  it('forgets a member everywhere, and keeps what the group needs without their name', async () => {
    const article = await add('s1')
    await note('s1', article)
    await note('@m1', 'seed')
    await note('s1', 'seed', 'm2')
    const { notes, articles } = await countOf(db, 'm1')
    expect([notes, articles]).toEqual([2, 1])
    await forgetMember(db, 'm1')
    expect(Object.values(await countOf(db, 'm1')).filter((n) => n > 0)).toEqual([])
    expect((await articlesOf(db, 's1')).map(({ addedBy }) => addedBy)).toEqual([''])
    expect((await countOf(db, 'm2')).notes).toBe(1)
  })

  it('deletes what a server kept 30 days after the bot was removed from it, and not before', async () => {
    const article = await add('s1')
    await add('s2')
    await note('s1', article)
    const left = (present: readonly string[], now: number) =>
      sweepServers(db, { present: new Set(present), now })
    expect(await left(['s2'], 1000)).toBe(0)
    expect(await left(['s2'], 999 + KEPT_FOR)).toBe(0)
    expect(await left(['s2'], 1000 + KEPT_FOR)).toBe(1)
    expect(await articlesOf(db, 's1')).toEqual([])
    expect((await countOf(db, 'm1')).notes).toBe(0)
    expect((await articlesOf(db, 's2')).map(({ id }) => id)).toEqual([article])
  })

  it('counts the days anew for a server that invites the bot again', async () => {
    await add('s1')
    const left = (present: readonly string[], now: number) =>
      sweepServers(db, { present: new Set(present), now })
    await left([], 1000)
    await left(['s1'], 2000)
    await left([], 3000)
    expect(await left([], 2999 + KEPT_FOR)).toBe(0)
    expect(await left([], 3000 + KEPT_FOR)).toBe(1)
  })

  it('is there again after it was closed', async () => {
    const article = await add('s1')
    await db.destroy()
    db = await openDatabase(kept.address, { patience: 60_000 })
    expect((await articlesOf(db, 's1')).map(({ id }) => id)).toEqual([article])
  })
})
