import { openArticles } from '../../../src/articles/open-articles.ts'
import { readDocument } from '../../../src/document/read.ts'
import { seedContext } from '../../../src/seeds.ts'
import { addArticle, readText } from '../../../src/store/queries/articles.ts'
import type { Store } from '../../../src/store/store.ts'
import { shelvesOf } from '../../../src/study/shelf.ts'
import type { Answering } from '../../../src/transports/discord/inbound/answering.ts'
import { noMetadata } from '../../no-metadata.ts'
import { startBot } from './bot.ts'
import type { Server } from './library/servers.ts'
import type { Loopback } from './loopback/loopback.ts'
import { startPosted } from './outbound/posted.ts'

let now = Date.parse('2026-05-04')

/** Puts an article into what a server has; it must not be there yet. */
export async function put(
  store: Store,
  { id: server }: Pick<Server, 'id'>,
  [title, text, date]: readonly [string, string, string | null],
): Promise<void> {
  const metadata = { ...noMetadata, title, date }
  const added = await store.ask((db) =>
    addArticle(db, { server, member: '1', now: now++ }, { text, metadata }),
  )
  if (added.kind !== 'kept') throw new Error(added.kind)
}

interface Starting {
  readonly discord: Loopback
  readonly store: Store
  /** `HTTP`, or over the gateway. */
  readonly over: string
  /** What stands before the answering; `at` is where it finds a place's articles. */
  readonly wrap?: (answering: Answering, at: ReturnType<typeof shelvesOf>) => Answering
}

/** The bot with what comes with it and servers' own articles, over the gateway or by what Discord posts. */
export async function startGroup({ discord, store, over, wrap = (same) => same }: Starting) {
  const { articles, ...host } = seedContext('seeds')
  const read = async (id: string) => {
    const source = await store.ask((db) => readText(db, id))
    return source && readDocument(source)
  }
  const own = openArticles({ read, models: host.models })
  const context = { ...host, open: async (id: string) => (await host.open(id)) ?? own(id) }
  const at = shelvesOf({ context, articles }, store)
  const desk = { context, articles, at }
  // Discord does not wait for the first reading.
  await context.open(context.article)
  const wrapped = (answering: Answering): Answering => wrap(answering, at)
  if (over === 'HTTP') return startPosted(discord, { desk, wrap: wrapped })
  const bot = startBot(discord, { desk, wrap: wrapped })
  await bot.ready
  return bot
}
