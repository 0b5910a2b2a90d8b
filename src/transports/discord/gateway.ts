import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Options,
  type APIInteraction,
} from 'discord.js'
import type { Logger } from 'pino'
import { commands } from '../../commands/index.ts'
import { wordings } from '../../presentation/wordings.ts'
import type { Desk } from './desk.ts'
import { floodGate } from './flood.ts'
import { inviteLink } from './invite.ts'
import { recently } from './recently.ts'
import { type Reception, receive } from './reception.ts'
import { receiveMessage } from './receive-message.ts'
import { closedForGood, loginFailed } from './refusals.ts'
import { register } from './register.ts'
import { withoutSecrets } from './rest-fault.ts'

/** How long leaving may take: for the replies that are on their way, and for the connection. */
const LEAVING = 2000

export interface GatewayOptions {
  readonly token: string
  readonly desk: Desk
  readonly logger: Logger
  /** Whether the bot answers messages that mention it and direct messages; without it, it asks for no intent at all. */
  readonly mentions: boolean
  /** Aborted when it is time to leave. */
  readonly stop: AbortSignal
  /** Another address than Discord's own, for tests. */
  readonly api?: string | undefined
  /** Milliseconds; the clock by which a flood is told. */
  readonly now?: (() => number) | undefined
}

/**
 * Serves Discord until it is told to stop; then it leaves and the promise resolves. Rejects with a Mistake, one
 * sentence with its remedy, where Discord does not let it in or throws it out for good.
 */
export async function runGateway(options: GatewayOptions): Promise<void> {
  const { logger, stop } = options
  const client = clientFor(options)
  const over = Promise.withResolvers<undefined>()
  const working = new Set<Promise<void>>()
  serve(client, options, working)
  follow(client, logger)
  client.on(Events.ShardDisconnect, ({ code }) => {
    const mistake = closedForGood(code)
    if (mistake) over.reject(mistake)
  })
  client.once(Events.ClientReady, ({ application }) => {
    void welcome(client, application.id, options).catch((error: unknown) => {
      over.reject(loginFailed(error))
    })
  })
  const stopped = () => {
    over.resolve(undefined)
  }
  stop.addEventListener('abort', stopped)
  client.login(options.token).catch((error: unknown) => {
    over.reject(loginFailed(error))
  })
  try {
    if (!stop.aborted) await over.promise
  } finally {
    stop.removeEventListener('abort', stopped)
    await leave(client, working)
    logger.info('Left Discord')
  }
}

/** Nothing of Discord's is kept: every interaction brings with it what answering it takes. */
function clientFor({ mentions, api }: GatewayOptions): Client {
  return new Client({
    intents: mentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      GuildMemberManager: 0,
      ThreadManager: 0,
      UserManager: 0,
      ReactionManager: 0,
    }),
    ...(api === undefined ? {} : { rest: { api } }),
  })
}

/** Raw payloads, which hold all that is needed; discord.js's own objects would only be built from them. */
function serve(client: Client, options: GatewayOptions, working: Set<Promise<void>>): void {
  const { desk, logger, now = Date.now, mentions } = options
  const admit = floodGate()
  const reception: Reception = { desk, logger, rest: client.rest, admit: (id) => admit(id, now()) }
  const isNew = recently()
  const work = (id: string, task: () => Promise<void>) => {
    if (!isNew(id)) return
    const done = task()
      .catch((error: unknown) => void desk.fault(withoutSecrets(error)))
      .finally(() => working.delete(done))
    working.add(done)
  }
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    work(interaction.id, () => receive(reception, interaction))
  })
  if (!mentions) return
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    work(message.id, () => receiveMessage(reception, message, client.user?.id ?? ''))
  })
}

/** What happens to the connection, for whoever reads the log. */
function follow(client: Client, logger: Logger): void {
  client.on(Events.ShardReconnecting, () => {
    logger.info('The connection to Discord was lost; connecting again')
  })
  client.on(Events.ShardResume, (_shard, replayed) => {
    logger.info({ replayed }, 'Connected again')
  })
  client.on(Events.ShardError, (error) => {
    logger.warn({ reason: error.message }, 'The connection to Discord is disturbed')
  })
  client.on(Events.Error, (error) => {
    logger.error({ err: withoutSecrets(error) }, 'discord.js reports an error')
  })
}

async function welcome(
  client: Client,
  id: string,
  { desk, logger, mentions }: GatewayOptions,
): Promise<void> {
  logger.info({ invite: inviteLink(id, { mentions }) }, 'Logged in; the link adds the bot to a server')
  const severalArticles = desk.articles.length > 1
  const outcome = await register(client.rest, id, { commands, wordings, severalArticles })
  logger.info(outcome === 'same' ? 'The commands are registered already' : 'The commands were registered')
}

/** Lets the replies that are on their way arrive, then closes the connection. */
async function leave(client: Client, working: ReadonlySet<Promise<void>>): Promise<void> {
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
