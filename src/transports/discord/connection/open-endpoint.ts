import { type APIApplication, REST, Routes } from 'discord.js'
import type { Logger } from 'pino'
import type { Answering } from '../inbound/answering.ts'
import { REST_OPTIONS } from './connection.ts'
import type { Reception } from '../reception/reception.ts'
import { openCrowd } from '../reception/crowd.ts'
import { type Endpoint, endpointOf } from './endpoint.ts'
import { type FloodGate, floodGate } from '../reception/flood.ts'
import { type Housekeeping, housekeeping } from './housekeeping.ts'
import { REPLY_WITHIN } from './gateway.ts'
import { registerCommands } from '../registration/register.ts'
import { loginFailed } from '../refusals.ts'
import { type Requests, withToken } from '../requests.ts'
import { openShares } from '../reception/shares.ts'

interface EndpointOptions extends Housekeeping {
  readonly publicKey: string
  /** Registers the commands and posts what goes on by itself; without one the commands are as they are. */
  readonly token: string | null
  readonly answering: Answering
  readonly logger: Logger
  /** Begins what goes on by itself once Discord accepts the token, and gives what stops it. */
  readonly beside?: ((rest: Requests) => () => Promise<void>) | undefined
  readonly putOff?: Reception['putOff']
  /** Keeps floods out; one of its own where none is given. */
  readonly gate?: FloodGate | undefined
  /** Another address than Discord's own, for tests. */
  readonly api?: string | undefined
  /** Milliseconds; the clock by which a flood and an old request are told. */
  readonly now?: (() => number) | undefined
}

/** Where Discord posts interactions, and the registration of the commands that it posts. */
interface OpenEndpoint extends Endpoint {
  /** Does nothing without a token. Rejects with a Mistake where Discord does not accept it. */
  readonly register: () => Promise<void>
}

/** Opens what answers interactions over HTTP: no connection to Discord is held, so that any number may run. */
export function openEndpoint(options: EndpointOptions): OpenEndpoint {
  const { publicKey, token, answering, fault, logger, api, now = Date.now } = options
  const bare = new REST({ ...REST_OPTIONS, ...(api === undefined ? {} : { api }) })
  const rest = token === null ? bare : withToken(bare, token)
  const { gate = floodGate() } = options
  const reception = {
    answering,
    fault,
    logger,
    rest,
    admit: (id: string, price: number) => gate.admit({ id, price, now: now() }),
    replyWithin: REPLY_WITHIN,
    shares: openShares(),
    crowd: openCrowd(),
    putOff: options.putOff,
  }
  const { answer, settled } = endpointOf({ publicKey, reception, now })
  let isLeaving = false
  let endHousekeeping = (): void => undefined
  let stopBeside: (() => Promise<void>) | undefined
  return {
    answer,
    settled: async (stops = []) => {
      isLeaving = true
      endHousekeeping()
      await settled([...stops, ...(stopBeside ? [stopBeside] : [])])
    },
    register: async () => {
      if (token === null) {
        logger.warn(
          'Without DISCORD_TOKEN the commands stay as they are, and nothing is posted: no quiz, reading plan, discussion or quotation of the day',
        )
        return
      }
      try {
        const { id } = (await rest.get(Routes.currentApplication())) as APIApplication
        if (isLeaving) return
        endHousekeeping = housekeeping(rest, options)
        stopBeside = options.beside?.(rest)
        const outcome = await registerCommands(rest, id, await answering.commands())
        logger.info(
          outcome === 'same' ? 'The commands are registered already' : 'The commands were registered',
        )
      } catch (error) {
        throw loginFailed(error)
      }
    },
  }
}
