import { afterEach, beforeEach, expect, it } from 'vitest'
import { pino } from 'pino'
import { readDocument } from '../../../../src/document/read.ts'
import { openArticles } from '../../../../src/articles/open-articles.ts'
import { seedContext } from '../../../../src/seeds.ts'
import { addArticle, readText, useArticle } from '../../../../src/store/queries/articles.ts'
import { wantDaily } from '../../../../src/store/queries/daily-quotations.ts'
import { isStoreFault, type Store, storeAt } from '../../../../src/store/store.ts'
import { StoreFault } from '../../../../src/store/store-fault.ts'
import { quizzesAt } from '../../../../src/study/quiz-at.ts'
import { shelvesOf } from '../../../../src/study/shelf.ts'
import { openGroups } from '../../../../src/transports/discord/library/shelves/open-groups.ts'
import { noMetadata } from '../../../no-metadata.ts'
import { type Fresh, freshFile } from '../../../store/databases.ts'
import { startBot, textOf } from '../bot.ts'
import { type Loopback, startLoopback } from '../loopback/loopback.ts'
import { snowflake } from '../loopback/world.ts'

let discord: Loopback
let kept: Fresh
let store: Store

beforeEach(async () => {
  discord = await startLoopback()
  kept = await freshFile()
  store = storeAt(kept.address)
})
afterEach(async () => {
  await store.close()
  await discord.close()
  await kept.drop()
  expect(discord.world.violations).toEqual([])
})

const BRIDGE = '“Nobody should cross the old bridge at night,” said Mayor Ann Lee. It was built in 1902.'

/** The shelves of servers, whose database can be asked only once it is let. */
function shelves() {
  const { articles, ...host } = seedContext('seeds')
  const read = async (id: string) => {
    const source = await store.ask((db) => readText(db, id))
    return source && readDocument(source)
  }
  const own = openArticles({ read, models: host.models })
  const context = { ...host, open: async (id: string) => (await host.open(id)) ?? own(id) }
  const state = { isAway: true, asked: 0 }
  const ask: Store['ask'] = (query) => {
    state.asked++
    return state.isAway ? Promise.reject(new StoreFault('away')) : store.ask(query)
  }
  return { state, at: shelvesOf({ context, articles }, { ...store, ask }) }
}

it('takes what people ask from what comes with the bot while the database is away', async () => {
  const { at } = shelves()
  const shelf = await at({ server: '1', channel: '2' })
  expect(shelf.own).toEqual([])
  expect(isStoreFault(shelf.trouble)).toBe(true)
})

it('posts a quotation of the server’s own article, and none of another while the database is away', async () => {
  const [server, channel] = [snowflake(), snowflake()]
  await store.ask(async (db) => {
    const text = { text: BRIDGE, metadata: { ...noMetadata, title: 'The bridge' } }
    const added = await addArticle(db, { server, member: '1', now: 1 }, text)
    if (added.kind !== 'kept') throw new Error(added.kind)
    await useArticle(db, { server, channel: '', article: added.article })
    const wish = { server, channel, place: channel, hour: 0, locale: 'en-US', seed: 'Orr', member: '1' }
    await wantDaily(db, { ...wish, postedOn: null })
  })
  const { state, at } = shelves()
  const groups = openGroups({ database: kept.address, links: false, logger: pino({ level: 'silent' }) })
  const studying: ReturnType<typeof groups.studying>[] = []
  const bot = startBot(discord, {
    wrap: (answering) => {
      const one = groups.studying(answering, at, {
        ...{ fault: () => '', posts: true, quiz: quizzesAt(at) },
      })
      studying.push(one)
      return one.answering
    },
    beside: (rest) => studying[0]?.beside(rest) ?? (() => Promise.resolve()),
    mentions: false,
  })
  await bot.ready
  await expect.poll(() => state.asked, { timeout: 20_000 }).toBeGreaterThan(1)
  expect([...discord.world.messages.values()]).toEqual([])
  state.isAway = false
  await expect.poll(() => discord.world.messages.size, { timeout: 60_000 }).toBe(1)
  const [message] = discord.world.messages.values()
  expect(message && textOf(message)).toContain('Nobody should cross the old bridge at night')
  await bot.leave()
  await groups.close()
})
