import { statSync } from 'node:fs'
import { join } from 'node:path'
import { addArticle, useArticle } from '../../src/store/queries/articles.ts'
import { isServer } from '../../src/store/open-store.ts'
import { type Store, storeAt } from '../../src/store/store.ts'
import { readSeeds } from '../../src/seeds.ts'
import { type Loopback, startLoopback } from '../../test/transports/discord/loopback/loopback.ts'
import { serverOf } from '../../test/transports/discord/library/servers.ts'
import { replyTime, somebody } from '../discord/asking.ts'
import { pause, startChild } from '../discord/child.ts'
import { ms, printTable } from '../table.ts'
import { timing } from '../timing.ts'

type Settings = Readonly<Record<string, string>>

/** Articles of one server at most, as the store has it. */
const OF_ONE = 200
const ROUNDS = 40
/** Milliseconds after which a process is idle. */
const SETTLED = 6000
const WORDS = { words: 'the fast train of the information age' }

/** What a process takes as the servers that it is in become more. */
export async function benchGuilds(settings: Settings, guilds: readonly number[]): Promise<void> {
  const rows: string[][] = []
  for (const many of guilds) {
    const discord = await startLoopback()
    discord.gateway.guilds = many
    discord.world.patience = Infinity
    const child = await startChild(discord, 'ours', settings)
    while (discord.world.commands.length === 0) await pause(50)
    await replied(discord)
    const times = await timed(() => replyTime(discord.slash(somebody(discord), 'who said', WORDS)))
    await pause(SETTLED)
    rows.push([
      String(many),
      ms(child.ready),
      ms(times.median),
      ms(times.p99),
      `${child.memory().toFixed(0)} MB`,
    ])
    await child.end()
    await discord.close()
  }
  printTable('From one server to many', [['servers', 'ready', '/who said', 'p99', 'memory'], ...rows])
}

/** What a process takes as the articles become more that servers have added. */
export async function benchArticles(
  settings: Settings,
  articles: readonly number[],
  folder: string,
): Promise<void> {
  const rows: string[][] = []
  for (const many of articles) {
    const database = join(folder, `kept-${many}.db`)
    const discord = await startLoopback()
    discord.world.patience = Infinity
    const store = storeAt(database, { patience: 60_000 })
    const server = serverOf(discord)
    await fill(store, many, server.id)
    const child = await startChild(discord, 'ours', { ...settings, DATABASE_URL: database })
    while (discord.world.commands.length === 0) await pause(50)
    const ask = () => replyTime(server.slash(somebody(discord), 'who said', WORDS))
    await replied(discord)
    const first = (await ask()) ?? Infinity
    await pause(SETTLED)
    const own = await timed(ask)
    const list = await timed(() => replyTime(server.slash(somebody(discord), 'article list')))
    const size = isServer(database) ? 0 : statSync(database).size / 1e6
    rows.push([
      ...[String(many), ms(first), ms(own.median), ms(own.p99), ms(list.median)],
      ...[`${child.memory().toFixed(0)} MB`, `${size.toFixed(1)} MB`],
    ])
    await child.end()
    await store.close()
    await discord.close()
  }
  printTable('From one stored article to many, 200 a server', [
    ['articles', 'first /who said', '/who said', 'p99', '/article list', 'memory', 'on disk'],
    ...rows,
  ])
}

/** Articles of the length of the one that comes with the bot, none like another; the last server's is `server`. */
async function fill(store: Store, many: number, server: string): Promise<void> {
  const [document] = readSeeds('seeds').documents
  if (!document) throw new Error('There is no article in seeds/')
  for (let k = 0; k < many; k++) {
    const whose = k >= many - OF_ONE ? server : `s${Math.floor(k / OF_ONE)}`
    const text = document.text.replace(/\d+/gu, (digits) => String(Number(digits) + k))
    const source = { text, metadata: { ...document.metadata, title: `Number ${k}` } }
    await store.ask(async (db) => {
      const kept = await addArticle(db, { server: whose, member: 'm', now: k }, source)
      if (kept.kind === 'kept' && k === many - 1)
        await useArticle(db, { server, channel: '', article: kept.article })
    })
  }
}

/** Waits until a reply comes that is no notice that the article is being read. */
async function replied(discord: Loopback): Promise<void> {
  for (;;) {
    const { message } = await discord.slash(somebody(discord), 'who said', WORDS).reply
    if (message && !JSON.stringify(message.components).includes('still reading')) return
    await pause(500)
  }
}

async function timed(ask: () => Promise<number | null>) {
  const times: number[] = []
  for (let k = 0; k < ROUNDS; k++) times.push((await ask()) ?? Infinity)
  return timing(times)
}
