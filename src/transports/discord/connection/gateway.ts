import {
  type APIInteraction,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
} from 'discord.js'
import type { Logger } from 'pino'
import type { Answering } from '../inbound/answering.ts'
import { channelParents } from './channel-parent.ts'
import { clientFor, type ConnectionOptions, logConnection, leave } from './connection.ts'
import { conversations } from '../messages/conversations.ts'
import { openCrowd } from '../reception/crowd.ts'
import { acknowledge } from '../outbound/deliver.ts'
import { type FloodGate, floodGate } from '../reception/flood.ts'
import { type Housekeeping, housekeeping } from './housekeeping.ts'
import { inviteLink } from '../registration/invite.ts'
import { finished } from './leaving.ts'
import { recently } from './recently.ts'
import { receive } from '../reception/receive.ts'
import type { Reception } from '../reception/reception.ts'
import { receiveMessage } from './receive-message.ts'
import { closedForGood, isTokenRefused, loginFailed } from '../refusals.ts'
import { registerCommands } from '../registration/register.ts'
import { type Requests, withToken } from '../requests.ts'
import { openShares } from '../reception/shares.ts'
import { serverLocales } from './server-locale.ts'
import { withoutSecrets } from '../rest-fault.ts'
import { isFirst, UNSHARDED } from '../sharding/shards.ts'

/** Discord takes no first response after three seconds; one of these is for the way, where many are refused at once. */
export const REPLY_WITHIN = 2000

export interface GatewayOptions extends ConnectionOptions, Housekeeping {
  readonly token: string
  readonly answering: Answering
  /** Notes a fault of the program and gives the id to ask for. */
  readonly fault: (error: unknown) => string
  readonly logger: Logger
  /** Aborted when it is time to leave. */
  readonly stop: AbortSignal
  /** After how many milliseconds without a connection that is said, and then ever more rarely. */
  readonly patience?: number | undefined
  /** Hears how the connection is. */
  readonly state?: ((state: 'ready' | 'away' | 'leaving') => void) | undefined
  /** Begins what goes on by itself while the bot is there, and gives what stops it. */
  readonly beside?: ((rest: Requests) => () => Promise<void>) | undefined
  readonly putOff?: Reception['putOff']
  /** Keeps floods out; one of its own where none is given. */
  readonly gate?: FloodGate | undefined
  /** Milliseconds; the clock by which a flood is told. */
  readonly now?: (() => number) | undefined
  /** Milliseconds that a first response may wait for its turn. */
  readonly replyWithin?: number | undefined
}

/**
 * Serves Discord until it is told to stop; then it leaves and the promise resolves. Rejects with a Mistake, one
 * sentence with its remedy, where Discord does not let it in or throws it out for good.
 */
export async function runGateway(options: GatewayOptions): Promise<void> {
  const { fault, logger } = options
  const over = new AbortController()
  const client = clientFor(options, over.signal)
  const working = new Set<Promise<void>>()
  // A payload that discord.js cannot read rejects inside it, and would by default end the process.
  const noted = (error: unknown) => void fault(withoutSecrets(error))
  process.on('unhandledRejection', noted)
  serve(client, options, { working, over: over.signal })
  const followed = logConnection(client, options)
  let stopBeside: (() => Promise<void>) | undefined
  client.once(Events.ClientReady, () => {
    if (!options.stop.aborted) stopBeside = options.beside?.(withToken(client.rest, options.token))
  })
  try {
    await untilOver(client, options)
  } finally {
    options.state?.('leaving')
    followed.end()
    await finished(working, stopBeside ? [stopBeside] : [])
    await leave(client, over)
    process.off('unhandledRejection', noted)
    logger.info('Left Discord')
  }
}

/** Logs in; resolves when it is time to leave, and rejects where Discord leaves no other way. */
function untilOver(client: Client, options: GatewayOptions): Promise<void> {
  const { stop, token, logger } = options
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  client.on(Events.ShardDisconnect, ({ code }) => {
    const mistake = closedForGood(code)
    if (mistake) reject(mistake)
  })
  client.once(Events.ClientReady, ({ application }) => {
    welcome(client, application.id, options).catch((error: unknown) => {
      if (isTokenRefused(error)) reject(loginFailed(error))
      // If told to leave during the start, register nothing any more.
      else if (!stop.aborted)
        logger.error(
          { err: withoutSecrets(error) },
          'The commands could not be registered; start again to retry',
        )
    })
  })
  void toldToStop(stop).then(() => {
    resolve(undefined)
  })
  if (!stop.aborted)
    client.login(token).catch((error: unknown) => {
      reject(loginFailed(error))
    })
  return promise
}

/** Resolves when it is time to leave. */
function toldToStop(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const told = () => {
      resolve()
    }
    stop.addEventListener('abort', told, { once: true })
    if (stop.aborted) told()
  })
}

interface Shift {
  /** The replies that are on their way. */
  readonly working: Set<Promise<void>>
  /** Aborted when nothing more is answered: another process may be doing that already. */
  readonly over: AbortSignal
}

/** Raw payloads hold all that is needed, whichever way they come; discord.js's own objects would add nothing. */
function serve(client: Client, options: GatewayOptions, { working, over }: Shift): void {
  const { answering, fault, logger, now = Date.now, replyWithin = REPLY_WITHIN, mentions } = options
  const { gate = floodGate() } = options
  const reception: Reception = {
    answering,
    fault,
    logger,
    rest: withToken(client.rest, options.token),
    replyWithin,
    shares: openShares(),
    crowd: openCrowd(),
    putOff: options.putOff,
    admit: (id, price) => gate.admit({ id, price, now: now() }),
    acknowledge: (interaction, answered) => acknowledge(client.rest, interaction, answered),
  }
  const isNew = recently()
  const work = (id: string, task: () => Promise<void>) => {
    if (over.aborted || !isNew(id)) return
    const done = task()
      .catch((error: unknown) => void fault(withoutSecrets(error)))
      .finally(() => working.delete(done))
    working.add(done)
  }
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (packet: APIInteraction) => {
    const interaction = takenOut(packet)
    work(interaction.id, () => receive(reception, interaction))
  })
  if (!mentions) return
  const serverLocale = serverLocales(reception.rest)
  const parentOf = channelParents(reception.rest)
  const talks = conversations()
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const botId = client.user?.id ?? ''
    work(message.id, () =>
      receiveMessage({ ...reception, serverLocale, parentOf, botId, conversations: talks, now }, message),
    )
  })
}

/**
 * Leaves discord.js an interaction that it passes over: of each it would make objects that nobody reads, and of a pressed
 * button its whole message, which takes longer than all that is done with it here.
 */
function takenOut(packet: APIInteraction): APIInteraction {
  const taken = { ...packet }
  Object.assign(packet, { type: 0, channel: undefined })
  return taken
}

async function welcome(client: Client, id: string, options: GatewayOptions): Promise<void> {
  const { answering, logger, mentions, shards = UNSHARDED } = options
  const invite = inviteLink(id, { mentions })
  const count = client.options.shardCount
  logger.info(
    { invite, shards: client.ws.shards.size, of: count },
    'Logged in; the link adds the bot to a server',
  )
  if (!isFirst(shards)) return
  const end = housekeeping(withToken(client.rest, options.token), options)
  options.stop.addEventListener('abort', end, { once: true })
  const outcome = await registerCommands(
    withToken(client.rest, options.token),
    id,
    await answering.commands(),
  )
  logger.info(outcome === 'same' ? 'The commands are registered already' : 'The commands were registered')
}
