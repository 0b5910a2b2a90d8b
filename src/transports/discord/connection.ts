import { Client, Events, GatewayIntentBits, Options } from 'discord.js'
import type { Logger } from 'pino'
import { withoutSecrets } from './rest-fault.ts'

/** How long leaving may take: for the replies that are on their way, and for the connection. */
const LEAVING = 2000

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

/** A client that asks for little and keeps nothing: every interaction brings with it what answering it takes. */
export function clientFor({ mentions, api }: ConnectionOptions): Client {
  return new Client({
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

/** Lets the replies that are on their way arrive, then closes the connection. */
export async function leave(client: Client, working: ReadonlySet<Promise<void>>): Promise<void> {
  await atMost(LEAVING, Promise.allSettled(working))
  await atMost(LEAVING, client.destroy())
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => {
    resolve(undefined)
  }, milliseconds)
  await Promise.race([work, promise])
  clearTimeout(timer)
}
