import { Client, Events, GatewayIntentBits, Options, RESTEvents, SimpleShardingStrategy } from 'discord.js'
import type { Logger } from 'pino'
import { withoutSecrets } from './rest-fault.ts'

/** How long the replies that are on their way may take when it is time to leave, in milliseconds. */
const ANSWERING = 3500
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

/** Waiting for Discord is said after so many milliseconds. */
const PATIENCE = 30_000
/** A wait that Discord asks for is worth a line in the log from so many seconds. */
const LONG_WAIT = 5

/**
 * Logs what happens to the connection, once for each time it is lost, and ever more rarely while it stays away;
 * connecting again is discord.js's own business.
 */
export function follow(client: Client, logger: Logger, patience = PATIENCE): { readonly end: () => void } {
  let away = false
  let waiting = untilBack(logger, patience)
  client.on(Events.ShardReconnecting, () => {
    if (!away) {
      logger.info('The connection to Discord was lost; connecting again')
      waiting.end()
      waiting = untilBack(logger, patience)
    }
    away = true
  })
  const back = () => {
    waiting.end()
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
  client.rest.on(RESTEvents.Response, (_request, { status, headers }) => {
    const seconds = Number(headers.get('retry-after'))
    if (status === 429 && seconds >= LONG_WAIT) logger.warn({ seconds }, waitOf(headers))
  })
  return {
    end: () => {
      waiting.end()
    },
  }
}

/** Discord names the limit that was reached; Cloudflare, which stands before it, bars the address without a word. */
const waitOf = (headers: { has: (name: string) => boolean }): string =>
  headers.has('x-ratelimit-limit') || headers.has('x-ratelimit-scope')
    ? 'Discord makes the bot wait; nothing has to be done'
    : 'Cloudflare bars this address for a while; stop whatever else sends Discord bad requests from it, and let the bot wait'

/** Says that Discord lets nobody in, after a while and after ever longer ones. */
function untilBack(logger: Logger, patience: number): { readonly end: () => void } {
  let waited = 0
  let timer: NodeJS.Timeout
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      waited += milliseconds
      const seconds = Math.round(waited / 1000)
      logger.warn({ seconds }, 'Still not connected to Discord; see discordstatus.com, and check the network')
      wait(milliseconds * 2)
    }, milliseconds).unref()
  }
  wait(patience)
  return {
    end: () => {
      clearTimeout(timer)
    },
  }
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
