import { Client, Events, GatewayIntentBits, Options, SimpleShardingStrategy } from 'discord.js'
import type { Logger } from 'pino'
import { withoutSecrets } from './rest-fault.ts'

/** How long the replies that are on their way may take when it is time to leave, in milliseconds. */
const ANSWERING = 2000
/** How long saying goodbye to Discord may take, in milliseconds. */
const CLOSING = 700

/**
 * Discord's limit of 50 requests a second is not for responses to interactions, which are nearly all that this bot
 * sends; what is known of a route is forgotten soon, as every interaction has a route of its own.
 */
const REST = { globalRequestsPerSecond: Number.POSITIVE_INFINITY, handlerSweepInterval: 600_000 }

/** What a connection to Discord depends on. */
export interface ConnectionOptions {
  /** Whether the bot answers messages that mention it and direct messages; without it, it asks for no intent at all. */
  readonly mentions: boolean
  /** Another address than Discord's own, for tests. */
  readonly api?: string | undefined
}

/**
 * A client that asks for little and keeps nothing: every interaction brings with it what answering it takes. Once `over`
 * is aborted it connects no more.
 */
export function clientFor({ mentions, api }: ConnectionOptions, over: AbortSignal): Client {
  return new Client({
    ws: { buildStrategy: (manager) => endingStrategy(manager, over) },
    intents: mentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      GuildMemberManager: 0,
      ThreadManager: 0,
      UserManager: 0,
      ReactionManager: 0,
    }),
    rest: { ...REST, ...(api === undefined ? {} : { api }) },
  })
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0]

/**
 * discord.js's own strategy, whose shards connect no more once `over` is aborted: a shard that is between two connections
 * when its client is destroyed would otherwise connect again. Each asks for its session first, and waits for it there.
 */
function endingStrategy(manager: Manager, over: AbortSignal): SimpleShardingStrategy {
  const { options } = manager
  const known = options.retrieveSessionInfo.bind(options)
  options.retrieveSessionInfo = (shard) =>
    over.aborted ? Promise.withResolvers<null>().promise : known(shard)
  return new SimpleShardingStrategy(manager)
}

/** Logs what happens to the connection, once for each time it is lost; connecting again is discord.js's own business. */
export function follow(client: Client, logger: Logger): void {
  let away = false
  client.on(Events.ShardReconnecting, () => {
    if (!away) logger.info('The connection to Discord was lost; connecting again')
    away = true
  })
  const back = () => {
    if (away) logger.info('Connected again')
    away = false
  }
  client.on(Events.ShardResume, back)
  client.on(Events.ShardReady, back)
  client.on(Events.ShardError, (error) => {
    if (!away) logger.warn({ reason: error.message }, 'The connection to Discord is disturbed')
  })
  client.on(Events.Error, (error) => {
    logger.error({ err: withoutSecrets(error) }, 'discord.js reports an error')
  })
}

/** Lets the replies that are on their way arrive, those to what still comes in meanwhile too, then closes the connection. */
export async function leave(
  client: Client,
  working: ReadonlySet<Promise<void>>,
  over: AbortController,
): Promise<void> {
  await atMost(ANSWERING, allDone(working))
  over.abort()
  await atMost(CLOSING, Promise.allSettled([client.destroy()]))
}

async function allDone(working: ReadonlySet<Promise<void>>): Promise<void> {
  while (working.size > 0) await Promise.allSettled(working)
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => {
    resolve(undefined)
  }, milliseconds)
  await Promise.race([work, promise])
  clearTimeout(timer)
}
