import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  RESTEvents,
  SimpleIdentifyThrottler,
  SimpleShardingStrategy,
} from 'discord.js'
import type { Logger } from 'pino'
import { atMost } from './leaving.ts'
import { barred } from '../refusals.ts'
import { withoutSecrets } from '../rest-fault.ts'
import { ShardThreads } from '../sharding/shard-threads.ts'
import { type Shards, UNSHARDED } from '../sharding/shards.ts'

/** How long saying goodbye to Discord may take, in milliseconds. */
const CLOSING = 700

/**
 * Discord's limit of 50 requests a second is not for responses to interactions, which are nearly all that this bot
 * sends; what is known of a route is forgotten soon, as every interaction has a route of its own.
 */
export const REST_OPTIONS = {
  globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  handlerSweepInterval: 600_000,
}

/** What a connection to Discord depends on. */
export interface ConnectionOptions {
  /** Whether the bot answers messages that mention it and direct messages; without it, it asks for no intent at all. */
  readonly mentions: boolean
  /** One connection for all servers without it. */
  readonly shards?: Shards | undefined
  /** Another address than Discord's own, for tests. */
  readonly api?: string | undefined
  /** Called whenever a shard begins to connect: what is begun then keeps no login waiting. */
  readonly connecting?: (() => void) | undefined
}

/**
 * A client that asks for little and keeps nothing: every interaction brings with it what answering it takes. Once `over`
 * is aborted it connects no more.
 */
export function clientFor(
  options: ConnectionOptions & { readonly logger: Logger },
  over: AbortSignal,
): Client {
  const { mentions, api } = options
  return new Client({
    ...shardOptions(options, over),
    intents: mentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      GuildMemberManager: 0,
      ThreadManager: 0,
      UserManager: 0,
      ReactionManager: 0,
    }),
    rest: { ...REST_OPTIONS, ...(api === undefined ? {} : { api }) },
  })
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0]

/**
 * Shards connect no more once `over` is aborted: one that is between two connections when its client is destroyed would
 * otherwise connect again. Each asks for its session first, and waits for it there.
 */
function endWith(manager: Manager, over: AbortSignal, connecting: () => void = () => undefined): Manager {
  const { options } = manager
  const known = options.retrieveSessionInfo.bind(options)
  options.retrieveSessionInfo = (shard) => {
    if (over.aborted) return Promise.withResolvers<null>().promise
    setImmediate(connecting)
    return known(shard)
  }
  return manager
}

/** Always named, since discord.js would else read variables of its own. Several shards are held in threads. */
function shardOptions(
  { shards = UNSHARDED, logger, connecting }: ConnectionOptions & { readonly logger: Logger },
  over: AbortSignal,
): Pick<ClientOptions, 'shards' | 'shardCount' | 'ws'> {
  const watched = (manager: Manager) => endWith(manager, over, connecting)
  const simple = { buildStrategy: (manager: Manager) => new SimpleShardingStrategy(watched(manager)) }
  if (shards.kind === 'some') return { shards: shards.ids, shardCount: shards.total, ws: simple }
  if (shards.total === 1) return { shards: [0], shardCount: 1, ws: simple }
  const lost = (ids: readonly number[], why: Error | null) => {
    logger.warn({ shards: ids, reason: why?.message }, 'A thread of shards ended; starting it again')
  }
  // One throttler for all threads: Discord limits how many identify at a time, whichever thread they are in.
  let throttler: SimpleIdentifyThrottler | undefined
  const ws: ClientOptions['ws'] = {
    buildStrategy: (manager) => new ShardThreads(watched(manager), lost),
    buildIdentifyThrottler: async (manager) => {
      const { session_start_limit: limit } = await manager.fetchGatewayInformation()
      return (throttler ??= new SimpleIdentifyThrottler(limit.max_concurrency))
    },
  }
  return shards.total === 'auto'
    ? { shards: 'auto', ws }
    : { shards: [...Array(shards.total).keys()], shardCount: shards.total, ws }
}

/** Milliseconds after which it is logged that Discord keeps us waiting. */
const PATIENCE = 30_000
/** Seconds from which on a wait that Discord asks for is logged. */
const LONG_WAIT = 5

interface Following {
  readonly logger: Logger
  /** Milliseconds. */
  readonly patience?: number | undefined
  /** Hears whether every connection stands. */
  readonly state?: ((state: 'ready' | 'away') => void) | undefined
}

/**
 * Logs what happens to each connection, once for each time it is lost, and ever more rarely while one stays away;
 * connecting again is discord.js's own business.
 */
export function logConnection(client: Client, following: Following): { readonly end: () => void } {
  const { logger, patience = PATIENCE, state = () => undefined } = following
  const away = new Set<number>()
  let waiting = untilBack(logger, patience)
  client.on(Events.ShardReconnecting, (shard) => {
    if (!away.has(shard)) logger.info({ shard }, 'The connection to Discord was lost; connecting again')
    if (away.size === 0) {
      waiting.end()
      waiting = untilBack(logger, patience)
    }
    away.add(shard)
    state('away')
  })
  const back = (shard: number) => {
    if (away.delete(shard)) logger.info({ shard }, 'Connected again')
    if (away.size > 0) return
    waiting.end()
    if (client.isReady()) state('ready')
  }
  client.on(Events.ShardResume, back)
  client.on(Events.ShardReady, back)
  client.once(Events.ClientReady, () => {
    if (away.size === 0) state('ready')
  })
  client.on(Events.ShardError, ({ message: reason }, shard) => {
    if (!away.has(shard)) logger.warn({ shard, reason }, 'The connection to Discord is disturbed')
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
    : barred()

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

/** Closes the connection, and connects no more. */
export async function leave(client: Client, over: AbortController): Promise<void> {
  over.abort()
  await atMost(CLOSING, Promise.allSettled([client.destroy()]))
}
